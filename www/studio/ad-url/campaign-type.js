/** The campaign's type, in front of the campaign's name or behind it, so that reports tell web campaigns from app campaigns. */
import { element } from "../../elements.js";
import { choice, textField } from "../fields.js";
import { builtOf, isBlank } from "./built.js";

/** The types that need no writing. */
const TYPES = ["web", "app"];

/** A campaign's name, where nobody has typed one for the trial. */
const NAME = "summer";

/** A text in front of a name, with what separates them. */
export const inFront = (text) => {
  const trimmed = text.trim();
  return !trimmed || /[_-]$/.test(trimmed) ? trimmed : `${trimmed}_`;
};

/** A text behind a name, with what separates them. */
export const behind = (text) => {
  const trimmed = text.trim();
  return !trimmed || /^[_-]/.test(trimmed) ? trimmed : `_${trimmed}`;
};

/** What a form's prefix and suffix are as a choice. */
function chosenIn({ prefix, suffix }) {
  if (!prefix && !suffix) return { type: "none" };
  const type = TYPES.find((it) => (prefix === inFront(it) && !suffix) || (suffix === behind(it) && !prefix));
  return { type: type ?? "own", place: prefix ? "front" : "behind" };
}

/** A value as it arrives. */
function decoded(value) {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** @param {object} about `wanted`: the form as it is; `change`: changes members of it; `samples`: what TikTok puts in the place of macros */
export function campaignType({ wanted, change, samples }) {
  /** Somebody wants to write a text of their own, and may not have yet. */
  let isOwn = false;
  let place = "front";
  const put = (type) =>
    change(place === "front" ? { prefix: inFront(type), suffix: "" } : { prefix: "", suffix: behind(type) });

  const type = choice({
    legend: "The campaign’s type, in reports",
    name: "campaign-type",
    options: [
      ["none", "None"],
      ["web", "web"],
      ["app", "app"],
      ["own", "Own text"],
    ],
    chosen(value) {
      isOwn = value === "own";
      if (isOwn) update();
      else put(value === "none" ? "" : value);
    },
  });
  const where = choice({
    legend: "Where it stands",
    isLegendUnseen: true,
    name: "campaign-place",
    options: [
      ["front", "In front of the name"],
      ["behind", "Behind it"],
    ],
    chosen(value) {
      place = value;
      put(chosenIn(wanted()).type);
    },
  });
  const field = (name, label, separated) => {
    const made = textField({
      label,
      isCode: true,
      typed: (value) => change({ [name]: separated(value) }, name),
      left: () => made.show(wanted()[name]),
    });
    made.input.dataset.path = name;
    return {
      ...made,
      /** Whoever is typing sees what they type; the separator comes when they go on. */
      show(value) {
        if (document.activeElement !== made.input || separated(made.input.value) !== value) made.show(value);
      },
    };
  };
  const prefix = field("prefix", "In front of the campaign’s name", inFront);
  const suffix = field("suffix", "Behind it", behind);
  const own = element("div.two", prefix.node, suffix.node);
  const preview = element("p.in-reports", { id: "campaign-preview" });
  const hint = element(
    "p.hint",
    "With it, reports tell web campaigns from app campaigns. Choose None if your campaigns’ names say it already.",
  );
  type.node.append(where.node, own, preview, hint);

  function update() {
    const now = wanted();
    const chosen = chosenIn(now);
    place = chosen.place ?? place;
    const shown = isOwn ? "own" : chosen.type;
    type.show(shown);
    where.show(place);
    where.node.hidden = !TYPES.includes(shown);
    own.hidden = shown !== "own";
    prefix.show(now.prefix);
    suffix.show(now.suffix);
    const name = isBlank(now)
      ? `${now.prefix}__CAMPAIGN_NAME__${now.suffix}`
      : (builtOf(now).rows.find((it) => it.name === "c" || it.name === "af_campaign")?.value ?? "");
    const said = decoded(name).replace(/__CAMPAIGN_NAME__/gi, () => samples().CAMPAIGN_NAME || NAME);
    preview.replaceChildren("Reports will say ", element("b", said));
    preview.hidden = !said || shown === "none";
  }

  return {
    node: type.node,
    update,
    /** Begins again. */
    reset() {
      isOwn = false;
      place = "front";
    },
    wrong: (text) =>
      wanted().suffix && !wanted().prefix
        ? [prefix.wrong(), suffix.wrong(text)]
        : [suffix.wrong(), prefix.wrong(text)],
  };
}
