/** The form of which an ad's address is made. */
import { element, icon, say } from "../../elements.js";
import { choice, describedBy, textField, wrong } from "../fields.js";
import { adUrl } from "../programs.js";
import {
  APPSFLYER,
  builtOf,
  exampleOf,
  hasBase,
  isBlank,
  nameIn,
  rowsOf,
  usualValue,
  wantedOf,
} from "./built.js";
import { appIdIn, withStorePage } from "./app-id.js";
import { campaignType } from "./campaign-type.js";
import { FINDING } from "./ids.js";
import { PLATFORMS } from "./platforms.js";
import { WANTED } from "./shape.js";
import { macrosIn } from "../url-text.js";

/** Names of parameters that say that an address is an ad's already. */
const OF_AN_AD = /[?&](pid|c|af_\w+)=/;

/** The words of the fields about where the ad leads, by kind. */
const WORDS = {
  "landing-page": {
    base: [
      "Address of your landing page",
      "Parameters of an ad that you paste along move into the table below.",
    ],
  },
  onelink: {
    base: ["Your OneLink", "From AppsFlyer, with its template’s id, such as https://brand.onelink.me/A1b2."],
  },
  "single-platform": {
    appId: [
      "App ID",
      "Paste the app’s page in the App Store or on Google Play, or its id: id1234567890 or com.brand.game.",
    ],
    redirect: [
      "Redirect (optional)",
      "Where AppsFlyer sends the visitor. Without it, that is the app’s page in its store.",
    ],
  },
  apk: {
    appId: ["App ID", "The name that AppsFlyer has for the app, such as com.brand.game."],
    redirect: ["Address of the APK", "The file that the visitor downloads, ending in .apk."],
  },
  direct: {
    appId: ["App ID", "The app’s id on that platform. For Steam you can paste the store page’s address."],
    redirect: [
      "Store page",
      "Where AppsFlyer sends the visitor. Its host has to be on your allow-list in AppsFlyer.",
    ],
  },
};

/**
 * @param {import("../state.js").Store} store
 * @param {import("./attention.js").Attention} attention
 */
export function adForm(store, attention) {
  const wanted = () => store.document.ad.wanted;
  const change = (members, of) =>
    store.set({ ad: { ...store.document.ad, wanted: { ...wanted(), ...members } } }, of);

  let lastLink = "onelink";
  const ofKind = (kind) => {
    if (APPSFLYER.includes(kind)) lastLink = kind;
    const platform = wanted().platform || (kind === "direct" ? "steam" : "");
    change(withStorePage(wanted(), { kind, platform }));
  };

  const group = choice({
    legend: "Where does the ad lead?",
    name: "ad-leads-to",
    className: "choice-cards",
    options: [
      ["landing-page", "Landing page", "Your own site, with the script on it"],
      ["appsflyer", "AppsFlyer link", "A OneLink, one store or an APK"],
      ["direct", "PC, console or TV", "Steam, PlayStation, Fire TV and more"],
    ],
    chosen: (value) => ofKind(value === "appsflyer" ? lastLink : value),
  });
  const links = choice({
    legend: "Which AppsFlyer link?",
    name: "ad-link",
    options: [
      ["onelink", "OneLink"],
      ["single-platform", "One store"],
      ["apk", "APK"],
    ],
    chosen: ofKind,
  });

  const base = textField({
    label: "Address of your landing page",
    hint: " ",
    isCode: true,
    typed: (value) => change({ base: value }, "base"),
    left: (value) => {
      const { kind } = adUrl.check(value);
      if (APPSFLYER.includes(kind) && kind !== wanted().kind) {
        change({ ...wantedOf(value), lowerCase: wanted().lowerCase });
        say("That is one of AppsFlyer’s links, so the form is for one now.");
      } else if (kind === "direct" || OF_AN_AD.test(value)) {
        change({ ...wantedOf(value, wanted().kind) });
        say("The address’s parameters are in the table now.");
      }
    },
  });
  base.input.inputMode = "url";
  const appId = textField({
    label: "App ID",
    hint: " ",
    isCode: true,
    typed(value) {
      // An address that comes at once was pasted; one that is typed is read when it is whole.
      const isPasted = value.length > wanted().appId.length + 1;
      change(withStorePage(wanted(), { appId: isPasted ? appIdIn(value, wanted()) : value }), "appId");
    },
    left(value) {
      const id = appIdIn(value, wanted()).trim();
      if (id !== value) change(withStorePage(wanted(), { appId: id }), "appId");
    },
  });
  const redirect = textField({
    label: "Redirect",
    hint: " ",
    isCode: true,
    typed: (value) => change({ redirect: value }, "redirect"),
  });
  redirect.input.inputMode = "url";
  const platform = platformField((value) => change(withStorePage(wanted(), { platform: value })));

  for (const [path, { input }] of Object.entries({ base, appId, redirect })) input.dataset.path = path;
  const type = campaignType({ wanted, change, samples: () => store.document.ad.samples });

  const letters = choice({
    legend: "Macros are written in",
    name: "macro-letters",
    options: [
      ["upper", "CAPITALS"],
      ["lower", "small letters"],
    ],
    chosen: (value) => change({ lowerCase: value === "lower" }),
    hint: "TikTok’s own pages have macros in capitals, and one says that they must be, so capitals are the safer choice. AppsFlyer’s guide has them in small letters; choose these to get its examples letter by letter.",
  });

  const table = parameterTable({ wanted, change });

  const example = element(
    "button.button.small.quiet",
    { type: "button", id: "example" },
    icon("star"),
    element("span", "Fill in an example"),
  );
  example.addEventListener("click", () => {
    store.set({ ad: { ...store.document.ad, wanted: exampleOf(wanted().kind) } });
    say("The form has an example in it now. Undo takes it back.");
  });
  const clear = element(
    "button.button.small.quiet",
    { type: "button" },
    icon("again"),
    element("span", "Start over"),
  );
  clear.addEventListener("click", () => {
    attention.forget();
    type.reset();
    store.set({ ad: { ...store.document.ad, wanted: { ...WANTED.initial, kind: wanted().kind } } });
    say("The form is empty again. Undo brings back what was in it.");
    (hasBase(wanted().kind) ? base : appId).input.focus();
  });

  const summary = element("span");
  const changed = element("span.badge.info", { hidden: "" }, "Changed");
  const folded = element(
    "details.parameters-fold",
    { id: "ad-parameters" },
    element("summary", summary, changed),
    element(
      "div.folded-content",
      element("p.hint", "They are as AppsFlyer’s guide has them. Change, remove and add what you like."),
      table.node,
      letters.node,
    ),
  );
  let isOpened = false;
  /** It opens by itself where there is something to see, once; whoever closes it has seen it. */
  const fold = (now, errors) => {
    const names = rowsOf(now.kind).map((it) => nameIn(now.kind, it));
    const count = rowsOf(now.kind).filter(({ id }) => now.values[id] !== "").length + now.extra.length;
    const isChanged = Object.keys(now.values).some((id) => id !== "redirect") || now.extra.length > 0;
    const isWrong =
      errors.some(({ path }) => /^(values|extra)\b/.test(path)) ||
      (!isBlank(now) &&
        attention
          .findings(now)
          .some(({ severity, parameter }) => severity === "error" && names.includes(parameter)));
    summary.textContent = `${count} parameter${count === 1 ? "" : "s"}${isChanged || isWrong ? "" : ", done for you"}`;
    changed.hidden = !isChanged;
    if ((isChanged || isWrong) && !isOpened) folded.open = true;
    isOpened = isChanged || isWrong;
  };

  const where = element("div.fields", base.node, platform.node, appId.node, redirect.node);
  const heading = element("h2", { id: "ad-form-title", tabindex: "-1" }, "Build the ad’s URL");
  const node = element(
    "section.card.panel",
    { "aria-labelledby": heading.id },
    element("div.panel-top", heading, element("div.row", example, clear)),
    group.node,
    links.node,
    where,
    type.node,
    folded,
    macroList(),
  );

  attention.follow(node);

  return {
    node,
    heading,
    update() {
      const now = wanted();
      const { kind } = now;
      const isLink = APPSFLYER.includes(kind);
      group.show(isLink ? "appsflyer" : kind);
      links.show(kind);
      links.node.hidden = !isLink;
      base.node.hidden = !hasBase(kind);
      appId.node.hidden = hasBase(kind);
      redirect.node.hidden = hasBase(kind);
      platform.node.hidden = kind !== "direct";
      for (const [name, field] of Object.entries({ base, appId, redirect })) {
        const [label, hint] = WORDS[kind][name] ?? [];
        if (label) {
          field.label(label);
          field.hint(hint);
        }
        field.show(now[name]);
      }
      platform.show(now.platform);
      type.update();
      letters.show(now.lowerCase ? "lower" : "upper");

      // Nobody has made a mistake yet who has only just begun.
      const problems = isBlank(now) ? [] : attention.problems(now);
      const errors = problems.filter(({ isPending }) => !isPending).map((it) => atItsField(it, now));
      const at = (path) => errors.find((it) => it.path === path)?.message;
      for (const [path, field] of Object.entries({ base, appId, redirect })) {
        field.wrong(at(path));
        field.pending(problems.some((it) => it.path === path && it.isPending));
      }
      platform.wrong(at("platform"));
      type.wrong(at("prefix"));
      table.update(now, errors);
      fold(now, errors);
    },
  };
}

/** What is wrong with a campaign's whole name is at the field where somebody has written a name, if they have. */
const atItsField = (error, { values }) =>
  error.path === "prefix" && values.campaign !== undefined ? { ...error, path: "values.campaign" } : error;

function platformField(chosen) {
  const select = element(
    "select",
    { id: "ad-platform" },
    PLATFORMS.map(([label, platforms]) =>
      element(
        "optgroup",
        { label },
        platforms.map(([value, name]) => element("option", { value }, name)),
      ),
    ),
  );
  const problem = element("p.problem", { id: "ad-platform-problem", hidden: "" });
  select.addEventListener("change", () => chosen(select.value));
  return {
    node: element("div.field", element("label", { for: select.id }, "Platform"), select, problem),
    show(value) {
      // One that a colleague's address has, and AppsFlyer doesn't, is shown as what it is.
      if (value && ![...select.options].some((it) => it.value === value)) {
        select.append(element("option", { value }, value));
      }
      select.value = value || "steam";
    },
    wrong(text) {
      wrong(select, problem, text);
      describedBy(select, [text && problem.id]);
    },
  };
}

/** TikTok's macros, for those who look for one. */
const macroList = () =>
  element(
    "datalist",
    { id: "macros" },
    adUrl.macros().map(({ name, meaning }) => element("option", { value: `__${name}__` }, meaning)),
  );

/** The parameters, a row for each. */
function parameterTable({ wanted, change }) {
  const list = element("ul.parameter-rows", { "aria-label": "Parameters" });
  const leftOut = element("div.row.left-out", {
    role: "group",
    "aria-label": "Parameters that are left out",
  });
  const add = element(
    "button.button.small",
    { type: "button", id: "add-parameter" },
    icon("plus"),
    element("span", "Add a parameter of your own"),
  );
  add.addEventListener("click", () => {
    change({ extra: [...wanted().extra, { name: "", value: "" }] });
    extras.at(-1)?.name.focus();
  });

  const known = new Map();
  const extras = [];
  const rows = (kind) => rowsOf(kind).map((parameter) => known.get(parameter.id) ?? made(parameter));

  const made = (parameter) => {
    const row = knownRow(parameter, {
      typed: (value) => change({ values: { ...wanted().values, [parameter.id]: value } }, parameter.id),
      usual: () => {
        const { [parameter.id]: _, ...values } = wanted().values;
        change({ values });
      },
      left: () => leave(parameter),
      remove: () => leave(parameter, true),
    });
    known.set(parameter.id, row);
    return row;
  };

  /** A parameter is left out by a press on ×, or by leaving its field empty. */
  const leave = (parameter, isRemoved) => {
    const row = known.get(parameter.id);
    const shown = [...list.children].filter((it) => !it.hidden);
    const next = shown[shown.indexOf(row.node) + 1];
    if (isRemoved) {
      change({ values: { ...wanted().values, [parameter.id]: "" } });
      say(`${parameter.title} is left out.`);
    } else {
      update(wanted(), []);
    }
    if (isRemoved) (next?.querySelector("button.sole") ?? add).focus();
  };

  const extraRow = (index) => {
    const row = ownRow(index, {
      typed: (members) =>
        change(
          { extra: wanted().extra.map((it, at) => (at === index ? { ...it, ...members } : it)) },
          `extra-${index}-${Object.keys(members)}`,
        ),
      remove: () => {
        change({ extra: wanted().extra.filter((_, at) => at !== index) });
        (extras[index]?.remove ?? add).focus();
      },
    });
    extras.push(row);
    return row;
  };

  function update(now, errors) {
    const message = (path) => errors.find((it) => it.path === path)?.message;
    const findings = isBlank(now) ? [] : builtOf(now).findings;
    const warned = (name) => findings.findIndex((it) => it.parameter === name && it.severity === "warning");
    const all = rows(now.kind);
    const wasFocused = document.activeElement;
    while (extras.length > now.extra.length) extras.pop();
    while (extras.length < now.extra.length) extraRow(extras.length);
    const nodes = [...all, ...extras].map(({ node }) => node);
    if (nodes.some((node, index) => list.children[index] !== node) || list.children.length !== nodes.length) {
      list.replaceChildren(...nodes);
      if (list.contains(wasFocused)) wasFocused.focus();
    }
    const out = [];
    for (const row of all) {
      const value = now.values[row.parameter.id];
      const isOut = value === "" && document.activeElement !== row.input;
      row.node.hidden = isOut;
      if (isOut) out.push(row.parameter);
      row.update(now, message(`values.${row.parameter.id}`), warned(nameIn(now.kind, row.parameter)));
    }
    extras.forEach((row, index) =>
      row.update(now.extra[index], message(`extra[${index}].name`), message(`extra[${index}].value`)),
    );
    const ids = out.map(({ id }) => id).join(" ");
    if (leftOut.dataset.ids !== ids) {
      leftOut.dataset.ids = ids;
      leftOut.replaceChildren(...out.map((parameter) => putBack(parameter, now.kind)));
    }
    leftOut.hidden = !out.length;
  }

  const putBack = (parameter, kind) => {
    const button = element(
      "button.button.small.quiet",
      { type: "button", "aria-label": `Put back ${parameter.title} (${nameIn(kind, parameter)})` },
      icon("plus"),
      element("span", parameter.title),
    );
    button.addEventListener("click", () => {
      const { [parameter.id]: _, ...values } = wanted().values;
      change({ values });
      known.get(parameter.id).input.focus();
    });
    return button;
  };

  return { node: element("div.parameter-table", list, leftOut, add), update };
}

/** A row of one of the guide's parameters. */
function knownRow(parameter, { typed, usual, left, remove }) {
  const id = `parameter-${parameter.id}`;
  const name = element("code");
  const input = element("input.mono", {
    id,
    type: "text",
    list: "macros",
    autocomplete: "off",
    spellcheck: "false",
    autocapitalize: "off",
    "data-path": `values.${parameter.id}`,
  });
  const by = element("span.badge");
  const back = element("button.button.small.quiet", { type: "button" });
  const out = element("button.button.sole", { type: "button" }, icon("cross"));
  const purpose = element("p.hint", { id: `${id}-purpose` }, parameter.purpose);
  const problem = element("p.problem", { id: `${id}-problem`, hidden: "" });
  input.addEventListener("input", () => typed(input.value));
  input.addEventListener("blur", () => input.value === "" && left());
  back.addEventListener("click", () => {
    usual();
    input.focus();
  });
  out.addEventListener("click", remove);
  const node = element(
    "li",
    element("div.parameter-name", element("label", { for: id }, parameter.title), name, purpose),
    element("div.parameter-value", input, problem, element("div.row", by, back)),
    out,
  );
  return {
    parameter,
    node,
    input,
    /** @param {number} warning the place of a finding about it; below 0 if there is none */
    update(now, message, warning) {
      const usually = usualValue(now, parameter);
      const value = now.values[parameter.id] ?? usually;
      if (input.value !== value) input.value = value;
      const called = nameIn(now.kind, parameter);
      if (name.textContent !== called) name.textContent = called;
      filledBy(by, value);
      back.hidden = value === usually;
      if (!back.hidden) back.textContent = `Back to ${usually}`;
      const says = `Remove ${parameter.title} (${called})`;
      out.setAttribute("aria-label", says);
      out.title = says;
      wrong(input, problem, message);
      input.toggleAttribute("data-warned", !message && warning >= 0);
      describedBy(input, [purpose.id, message ? problem.id : warning >= 0 && `${FINDING}-${warning}`]);
    },
  };
}

/** Says who fills a value in. */
function filledBy(badge, value) {
  const isMacro = macrosIn(value).length > 0;
  badge.className = isMacro ? "badge by-tiktok" : "badge by-you";
  badge.textContent = isMacro
    ? "Filled in by TikTok"
    : value
      ? "The same for everybody"
      : "Left out while empty";
}

/** A row of somebody's own parameter. */
function ownRow(index, { typed, remove }) {
  const [nameId, valueId] = [`extra-${index}-name`, `extra-${index}-value`];
  const attributes = { type: "text", autocomplete: "off", spellcheck: "false", autocapitalize: "off" };
  const name = element("input.mono", { id: nameId, "data-path": `extra[${index}].name`, ...attributes });
  const value = element("input.mono", {
    id: valueId,
    "data-path": `extra[${index}].value`,
    list: "macros",
    ...attributes,
  });
  const problem = element("p.problem", { id: `${nameId}-problem`, hidden: "" });
  const by = element("span.badge");
  const out = element("button.button.sole", { type: "button" }, icon("cross"));
  name.addEventListener("input", () => typed({ name: name.value }));
  value.addEventListener("input", () => typed({ value: value.value }));
  out.addEventListener("click", remove);
  const node = element(
    "li.own",
    element("div.parameter-name", element("label", { for: nameId }, "Name"), name),
    element("div.parameter-value", element("label", { for: valueId }, "Value"), value),
    out,
    problem,
    by,
  );
  return {
    node,
    name,
    remove: out,
    update(now, aboutName, aboutValue) {
      if (name.value !== now.name) name.value = now.name;
      if (value.value !== now.value) value.value = now.value;
      filledBy(by, now.value);
      const says = `Remove ${now.name || "this parameter"}`;
      out.setAttribute("aria-label", says);
      out.title = says;
      // A row that has only just been added is no mistake.
      const isNew = !now.name && !now.value;
      const message = isNew ? "" : (aboutName ?? aboutValue);
      wrong(name, problem, message);
      describedBy(name, [message && aboutName && problem.id]);
      if (!aboutName) name.removeAttribute("aria-invalid");
      value.toggleAttribute("data-invalid", !isNew && !!aboutValue && !aboutName);
      if (!isNew && aboutValue && !aboutName) value.setAttribute("aria-invalid", "true");
      else value.removeAttribute("aria-invalid");
      describedBy(value, [!isNew && aboutValue && !aboutName && problem.id]);
    },
  };
}
