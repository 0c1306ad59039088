/** Where visitors come from, and which incoming parameter fills which outgoing one. */
import { CLICK_IDS, PRESET_RULES, UTM_KEYS } from "../../../src/shim/set-up/declared.ts";
import { problemsAt, problemsIn } from "./checks.js";
import { button, chips, control, folded, grid, idOf, pairs, problems, symbol } from "./controls.js";
import { h } from "./draw.js";
import { ARRIVAL, DIMENSIONS, IMPRESSION, PRESET, PRESETS, SKIPS } from "./fields.js";
import { defaultField, force, keysField, read, remove, ruleOf, write } from "./form.js";
import { at, put } from "./paths.js";

/** Names that pages know, for whoever looks for the right one. */
const KNOWN = [
  ...new Set([
    ...Object.values(PRESET_RULES).flatMap((rule) => rule.keys ?? []),
    ...Object.values(UTM_KEYS),
    ...Object.keys(CLICK_IDS),
  ]),
];

const networksOf = (setUp) => read(setUp, PRESET);

/** What the presets' rule for a parameter is; null if they have none. */
function presetRule(setUp, name) {
  const presets = networksOf(setUp);
  const networks = presets.filter((it) => it !== "utm" && Object.hasOwn(PRESET_RULES.sources, it));
  const keys = [
    ...(presets.length ? [PRESET_RULES[name]?.keys ?? []].flat() : []),
    ...(presets.includes("utm") && UTM_KEYS[name] ? [UTM_KEYS[name]] : []),
  ];
  if (!keys.length) return null;
  const isOnly = presets.length === 1 && networks.length === 1;
  return {
    keys,
    defaultValue: name === "mediaSource" ? PRESET_RULES.sources[isOnly ? networks[0] : ""] : "",
  };
}

function presets(form) {
  const list = networksOf(form.setUp);
  const id = idOf(PRESET.path);
  const { shown } = problems(form, PRESET.path, id);
  const others = list.filter((it) => !PRESETS.some(([name]) => name === it));
  return h(
    "fieldset.field",
    { id, tabindex: "-1", "data-key": `${id}-field` },
    h("legend", {}, PRESET.label),
    h(
      "div.ticks",
      {},
      [...PRESETS, ...others.map((it) => [it, it])].map(([name, label]) =>
        h(
          "label.tick",
          {},
          h("input", {
            type: "checkbox",
            checked: list.includes(name),
            onchange: ({ target }) => {
              const rest = list.filter((it) => it !== name);
              form.change(write(form.setUp, PRESET, target.checked ? [...rest, name] : rest));
            },
          }),
          label,
        ),
      ),
    ),
    shown,
    h(
      "p.hint",
      {},
      list.length > 1
        ? "The click ID or the source that comes in tells which network’s ad it was. A visitor with neither is credited to no ad."
        : PRESET.hint,
    ),
  );
}

/** A rule in a line: what goes out, and what it comes from. */
function inShort(form, path, out, name) {
  const rule = ruleOf(form.setUp, path);
  const from = rule ?? presetRule(form.setUp, name);
  if (!from) return h("span.none", {}, "not sent");
  const parts = from.keys.length ? from.keys.join(", ") : "";
  const usual = from.defaultValue ? `“${from.defaultValue}”` : "";
  return [
    h("code", {}, `${out} ← ${[parts, usual].filter(Boolean).join(", else ") || "nothing yet"}`),
    rule && h("span.badge.info", {}, "yours"),
  ];
}

const forcedId = (path) => `${idOf(path)}-forced`;

/** The editor of a rule that the set-up has. */
function editor(form, path, label, out) {
  const rule = ruleOf(form.setUp, path);
  const { isForced } = rule;
  const keys = keysField(path);
  const radio = (value, text) =>
    h(
      "label",
      {},
      h("input", {
        type: "radio",
        name: forcedId(path),
        id: value ? forcedId(path) : undefined,
        checked: isForced === value,
        onchange: () => {
          if (value) form.kept.keys.set(path, rule.keys);
          form.change(force(form.setUp, path, value, form.kept.keys.get(path)));
        },
      }),
      h("span", {}, text),
    );
  return [
    h(
      "fieldset.field",
      { "data-key": "forced" },
      h("legend.unseen", {}, `Where ${label} comes from`),
      h("div.choice", {}, radio(false, "From the visit"), radio(true, "Always the same")),
    ),
    problemsAt(form.problems, path)
      .filter((it) => it.path === path)
      .map(({ message }) => h("p.problem", {}, message)),
    isForced
      ? control(form, {
          ...defaultField(path),
          label: "Value",
          hint: `Every link says ${out} with this, whoever comes.`,
          isCode: true,
        })
      : [
          chips(form, {
            ...keys,
            label: "Incoming names",
            hint: "The first with a value counts. cookie:, storage: and meta: in front look there.",
            add: "a name",
            known: KNOWN,
          }),
          pairs(form, {
            path: `${path}.overrideValues`,
            label: "Replaced values",
            hint: "A value that comes in on the left goes out as on the right.",
            from: "incoming value",
            to: "outgoing value",
            add: "Replace a value",
            examples: ["smr26", "summer_web"],
          }),
          control(form, {
            ...defaultField(path),
            label: "Default",
            hint: "What goes out when no name has a value.",
            example: "none",
            isCode: true,
          }),
        ],
  ];
}

function dimension(form, { name, path, label, out, hint }) {
  const rule = ruleOf(form.setUp, path);
  const ready = presetRule(form.setUp, name);
  const begin = () =>
    form.change(
      put(form.setUp, ["afParameters", name], {
        keys: ready?.keys ?? [],
        ...(ready?.defaultValue ? { defaultValue: ready.defaultValue } : {}),
      }),
      undefined,
      `${idOf(`${path}.keys`)}-new`,
    );
  return folded(
    form,
    path,
    label,
    () => [
      h("p.hint", {}, hint),
      rule
        ? [
            editor(form, path, label, out),
            button(
              ready ? "Use the ad network’s again" : "Don’t send it",
              "undo",
              () => form.change(remove(form.setUp, path), undefined, `${idOf(path)}-begin`),
              { name: "button.button.small.quiet" },
            ),
          ]
        : [
            ready &&
              h(
                "p",
                {},
                "The ad network’s set-up looks for ",
                ready.keys.map((key, index) => [index ? ", then " : "", h("code", {}, key)]),
                ready.defaultValue ? [", and else says ", h("code", {}, ready.defaultValue)] : "",
                ".",
              ),
            button(ready ? "Map it yourself" : "Send it", ready ? "tune" : "plus", begin, {
              id: `${idOf(path)}-begin`,
            }),
          ],
    ],
    { found: problemsIn(form.problems, path), said: inShort(form, path, out, name) },
  );
}

function custom(form) {
  const list = at(form.setUp, ["afParameters", "afCustom"]);
  const rows = Array.isArray(list) ? list : [];
  const id = "set-up-custom";
  const add = (input) => {
    const name = input.value.trim();
    if (!name) return input.focus();
    input.value = "";
    const path = `afParameters.afCustom[${rows.length}]`;
    form.kept.open.set(path, true);
    form.change(
      put(form.setUp, ["afParameters", "afCustom", rows.length], { paramKey: name, keys: [] }),
      undefined,
      `${idOf(`${path}.keys`)}-new`,
    );
    form.say(`Added ${name}`);
  };
  return h(
    "div.field",
    { "data-key": id, role: "group", "aria-labelledby": `${id}-label` },
    h("p.label", { id: `${id}-label` }, "Custom parameters"),
    rows.map((row, index) => {
      const path = `afParameters.afCustom[${index}]`;
      const name = row?.paramKey;
      return h(
        "div.removable",
        { "data-key": path },
        folded(
          form,
          path,
          String(name || "Without a name"),
          () => [
            control(form, {
              kind: "text",
              path: `${path}.paramKey`,
              label: "Outgoing name",
              hint: "As AppsFlyer or your app reads it.",
              example: "deep_link_sub1",
              isCode: true,
            }),
            editor(form, path, name || "this parameter", name || "it"),
          ],
          { found: problemsIn(form.problems, path), said: inShort(form, path, name || "…", "") },
        ),
        symbol(`Remove the parameter ${name || index + 1}`, "cross", () => {
          form.kept.open.clear();
          form.kept.pairs.clear();
          form.change(remove(form.setUp, path), undefined, `${id}-new`);
          form.say(`Removed ${name || "the parameter"}`);
        }),
      );
    }),
    h(
      "div.adder",
      {},
      h("input.mono", {
        id: `${id}-new`,
        "aria-label": "Custom parameters: add an outgoing name",
        placeholder: "deep_link_sub1",
        autocomplete: "off",
        spellcheck: "false",
        autocapitalize: "off",
        "data-typed": true,
        "aria-describedby": `${id}-hint`,
        onkeydown: (event) => {
          if (event.key === "Enter" && !event.isComposing) {
            event.preventDefault();
            add(event.target);
          }
        },
      }),
      button("Add", "plus", (event) => add(event.currentTarget.parentNode.querySelector("input")), {
        "aria-label": "Add a custom parameter",
      }),
    ),
    h(
      "p.hint",
      { id: `${id}-hint` },
      "Any other parameter of the links, by the name that it goes out under.",
    ),
  );
}

/** The section. */
export function visitors(form) {
  const own =
    DIMENSIONS.filter(({ path }) => ruleOf(form.setUp, path)).length +
    (form.setUp.afParameters?.afCustom?.length ?? 0);
  const ready = DIMENSIONS.filter(({ name }) => presetRule(form.setUp, name)).length;
  const ids = [...ARRIVAL].map(({ path }) => path);
  const rest = [...SKIPS, ...IMPRESSION].map(({ path }) => path);
  return [
    presets(form),
    h(
      "div.folds",
      {},
      folded(
        form,
        "mapping",
        "Parameter mapping",
        () => [
          h(
            "div.folds.joined",
            {},
            DIMENSIONS.map((it) => dimension(form, it)),
          ),
          custom(form),
        ],
        {
          found: problemsIn(form.problems, "afParameters").filter(
            (it) => it.path !== "afParameters.googleClickIdKey",
          ),
          said: own
            ? `${own} of your own`
            : ready
              ? `${ready} parameters, done for you`
              : "nothing is mapped",
        },
      ),
      folded(
        form,
        "ids",
        "Click IDs and referring page",
        () => grid(ARRIVAL.map((it) => control(form, it))),
        {
          found: problemsIn(form.problems, ...ids),
          said: form.setUp.clickIdSlot ? `copy in ${form.setUp.clickIdSlot}` : "as the ad network has it",
        },
      ),
      folded(
        form,
        "views",
        "Impressions, and pages to leave alone",
        () => [
          grid(IMPRESSION.map((it) => control(form, it))),
          SKIPS.map((it) => chips(form, { ...it, isOrdered: false })),
        ],
        {
          found: problemsIn(form.problems, ...rest),
          said: form.setUp.impressionPer === "route" ? "one per route" : "one per page load",
        },
      ),
    ),
  ];
}
