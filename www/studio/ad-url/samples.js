/** The values that TikTok puts in the place of its macros when an address is tried: samples, or what somebody types. */
import { element } from "../../elements.js";
import { textField } from "../fields.js";
import { adUrl } from "../programs.js";
import { macrosIn } from "../url-text.js";
import { builtOf, isBlank } from "./built.js";

/** The names of the macros in an address, each once. */
function macrosOf(url) {
  const found = macrosIn(url).map(([start, end]) => url.slice(start + 2, end - 2).toUpperCase());
  return [...new Set(found)];
}

/** @param {import("../state.js").Store} store */
export function samples(store) {
  const fields = new Map();
  const list = element("div.sample-fields");
  const node = element(
    "details.card.samples",
    element("summary", "Use values of your own campaign"),
    element(
      "div.folded-content",
      element(
        "p.hint",
        "What TikTok would put in the place of its macros. An empty field has a sample again.",
      ),
      list,
    ),
  );
  const fieldOf = ({ name, meaning }) => {
    const field = textField({
      label: meaning[0].toUpperCase() + meaning.slice(1),
      isCode: true,
      typed(value) {
        const { ad } = store.document;
        const { [name]: _, ...others } = ad.samples;
        store.set(
          { ad: { ...ad, samples: value ? { ...others, [name]: value } : others } },
          `sample-${name}`,
        );
      },
    });
    field.input.dataset.macro = name;
    fields.set(name, field);
    return field;
  };
  return {
    node,
    update() {
      const { wanted, samples } = store.document.ad;
      const used = isBlank(wanted) ? [] : macrosOf(builtOf(wanted).url);
      node.hidden = !used.length;
      for (const macro of adUrl.macros().filter(({ name }) => used.includes(name))) {
        if (!fields.has(macro.name)) list.append(fieldOf(macro).node);
      }
      for (const [name, field] of fields) {
        field.node.hidden = !used.includes(name);
        field.input.placeholder = adUrl.macros().find((it) => it.name === name).sample;
        field.show(samples[name] ?? "");
      }
    },
  };
}
