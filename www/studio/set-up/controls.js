/** The form's controls: fields, chips, rows of pairs. Each is drawn from the set-up, and says what it becomes. */
import { icon } from "../../elements.js";
import { problemsAt } from "./checks.js";
import { DEVICES } from "./fields.js";
import { isMore, pairsOf, pairsToObject, place, read, remove, write } from "./form.js";
import { h } from "./draw.js";
import { at, moved, pathOf } from "./paths.js";

/**
 * What the controls are drawn with.
 *
 * @typedef {object} Form
 * @property {object} setUp
 * @property {import("./checks.js").Problem[]} problems
 * @property {(setUp: object, of?: string, focus?: string) => void} change makes the set-up another one, as a step that can be undone;
 *   `focus` is the id of what then has the focus
 * @property {(text: string) => void} say
 * @property {() => void} draw
 * @property {object} kept what the form remembers while it is open, and no colleague would miss
 */

export const idOf = (path) => `set-up-${path.replace(/\W+/g, "-").replace(/-$/, "")}`;

/** A button that does something. */
export function button(label, symbol, done, { name = "button.button.small", ...more } = {}) {
  return h(name, { type: "button", onclick: done, ...more }, symbol && icon(symbol), h("span", {}, label));
}

/** A button with a symbol alone. */
export const symbol = (label, name, done, more = {}) =>
  h(
    "button.button.sole",
    { type: "button", "aria-label": label, title: label, onclick: done, ...more },
    icon(name),
  );

/** What is wrong at a field. What nobody has filled in yet is no mistake before they have been there. */
export function problems(form, path, id) {
  const found = problemsAt(form.problems, path).filter(
    ({ severity }) => severity !== "needed" || form.kept.touched.has(id),
  );
  return {
    isWrong: found.some(({ severity }) => severity === "error"),
    describedBy: found.length ? `${id}-problem` : "",
    shown: found.length
      ? h(
          `p.${found.some(({ severity }) => severity === "error") ? "problem" : "needed"}`,
          { id: `${id}-problem` },
          found.map(({ message }) => message).join(" "),
        )
      : "",
  };
}

const describedBy = (...ids) => ids.filter(Boolean).join(" ") || undefined;

/** A field that stands by itself. @param {Form} form @param {import("./fields.js").Field} field */
export function control(form, field, put = write) {
  switch (field.kind) {
    case "switch":
      return turned(form, field, put);
    case "choice":
      return choice(form, field, put);
    case "list":
      return chips(form, field, put);
    case "devices":
      return devices(form, field);
    default:
      return typed(form, field, put);
  }
}

function typed(form, field, put) {
  const id = idOf(field.path);
  const hint = field.hint && `${id}-hint`;
  const { isWrong, describedBy: problem, shown } = problems(form, field.path, id);
  if (isMore(form.setUp, field)) {
    return h(
      "div.field",
      { "data-key": `${id}-more` },
      h("p.label", {}, field.label),
      h(
        "div.row",
        {},
        h("code", {}, JSON.stringify(at(form.setUp, pathOf(field.path)))),
        button("Remove", "cross", () => form.change(remove(form.setUp, field.path)), {
          "aria-label": `Remove ${field.label}`,
        }),
      ),
      h("p.hint", {}, "A rule, which stays as it is."),
    );
  }
  return h(
    "div.field",
    { "data-key": `${id}-field`, "data-touches": id },
    h("label", { for: id }, field.label),
    h(`input${field.isCode ? ".mono" : ""}`, {
      id,
      value: read(form.setUp, field),
      placeholder: field.example,
      autocomplete: "off",
      spellcheck: field.isCode ? "false" : undefined,
      autocapitalize: field.isCode ? "off" : undefined,
      inputmode: field.kind === "number" ? "decimal" : undefined,
      "data-typed": field.kind === "number",
      "aria-describedby": describedBy(hint, problem),
      "aria-invalid": isWrong ? "true" : undefined,
      oninput: ({ target }) => form.change(put(form.setUp, field, target.value), field.path),
    }),
    field.hint && h("p.hint", { id: hint }, field.hint),
    shown,
  );
}

function turned(form, field, put) {
  const id = idOf(field.path);
  const { describedBy: problem, shown } = problems(form, field.path, id);
  return h(
    "div.field.turned",
    { "data-key": `${id}-field` },
    h(
      "div",
      {},
      h("label", { for: id }, field.label),
      field.hint && h("p.hint", { id: `${id}-hint` }, field.hint),
      shown,
    ),
    h("input.switch", {
      type: "checkbox",
      role: "switch",
      id,
      checked: read(form.setUp, field),
      "aria-describedby": describedBy(field.hint && `${id}-hint`, problem),
      onchange: ({ target }) => form.change(put(form.setUp, field, target.checked)),
    }),
  );
}

function choice(form, field, put) {
  const id = idOf(field.path);
  const { isWrong, describedBy: problem, shown } = problems(form, field.path, id);
  const chosen = read(form.setUp, field);
  const option = (value, label) => h("option", { value, selected: value === chosen }, label);
  return h(
    "div.field",
    { "data-key": `${id}-field` },
    h("label", { for: id }, field.label),
    h(
      "select",
      {
        id,
        "aria-describedby": describedBy(field.hint && `${id}-hint`, problem),
        "aria-invalid": isWrong ? "true" : undefined,
        onchange: ({ target }) => form.change(put(form.setUp, field, Number(target.value))),
      },
      chosen < 0 && option(-1, `As it came: ${JSON.stringify(at(form.setUp, pathOf(field.path)))}`),
      field.choices.map(([, label], index) => option(index, label)),
    ),
    field.hint && h("p.hint", { id: `${id}-hint` }, field.hint),
    shown,
  );
}

function devices(form, field) {
  const id = idOf(field.path);
  const list = read(form.setUp, field);
  const usual = list.length ? list : ["ios", "android"];
  // iPhones and iPads one by one are for those who write it by hand.
  const known = [
    ...DEVICES,
    ...usual.filter((it) => !DEVICES.some(([name]) => name === it)).map((it) => [it, it]),
  ];
  const { shown } = problems(form, field.path, id);
  return h(
    "fieldset.field",
    { "data-key": `${id}-field`, id, tabindex: "-1" },
    h("legend", {}, field.label),
    h(
      "div.ticks",
      {},
      known.map(([name, label]) =>
        h(
          "label.tick",
          {},
          h("input", {
            type: "checkbox",
            checked: usual.includes(name),
            onchange: ({ target }) => {
              const rest = usual.filter((it) => it !== name);
              form.change(write(form.setUp, field, target.checked ? [...rest, name] : rest));
            },
          }),
          label,
        ),
      ),
    ),
    h("p.hint", {}, field.hint),
    shown,
  );
}

/** A list as chips, of which the first counts most. @param {Form} form */
export function chips(form, field, put = write) {
  const id = idOf(field.path);
  const list = read(form.setUp, field);
  const { isWrong, describedBy: problem, shown } = problems(form, field.path, id);
  const message = form.kept.messages.get(id);
  const change = (next, focus, said) => {
    form.kept.messages.delete(id);
    form.change(put(form.setUp, field, next), undefined, focus);
    form.say(said);
  };
  const chipId = (index) => `${id}-${index}`;
  const take = (index) => {
    const left = list.length - 1;
    change(
      list.filter((_, other) => other !== index),
      left ? chipId(Math.min(index, left - 1)) : `${id}-new`,
      `Removed ${list[index]}`,
    );
  };
  const move = (from, to) => {
    if (to >= 0 && to < list.length) {
      change(moved(list, from, to), chipId(to), `${list[from]} is now number ${to + 1} of ${list.length}`);
    }
  };
  const add = (input) => {
    const names = input.value
      .split(/[,\n]/)
      .map((it) => it.trim())
      .filter(Boolean);
    const fresh = names.filter((it, index) => !list.includes(it) && names.indexOf(it) === index);
    if (!names.length) {
      input.focus();
      return;
    }
    if (!fresh.length) {
      form.kept.messages.set(id, `${names.join(", ")} is in the list already.`);
      form.draw();
      return;
    }
    input.value = "";
    change([...list, ...fresh], `${id}-new`, `Added ${fresh.join(", ")}`);
  };
  return h(
    "div.field.chips",
    { "data-key": `${id}-field`, role: "group", "aria-labelledby": `${id}-label` },
    h("p.label", { id: `${id}-label` }, field.label),
    list.length > 0 &&
      h(
        "ol.chip-list",
        {},
        list.map((name, index) =>
          h(
            "li.chip",
            { "data-key": `${name} ${list.slice(0, index).filter((it) => it === name).length}` },
            list.length > 1 &&
              field.isOrdered !== false &&
              h("span.place", { "aria-hidden": "true" }, String(index + 1)),
            h("span.chip-name", {}, name || "(empty)"),
            index > 0 &&
              field.isOrdered !== false &&
              h(
                "button.earlier",
                {
                  type: "button",
                  "aria-label": `Move ${name} before ${list[index - 1]}`,
                  title: "Move it before",
                  onclick: () => move(index, index - 1),
                  tabindex: "-1",
                },
                icon("go"),
              ),
            h(
              "button.take",
              {
                type: "button",
                id: chipId(index),
                "aria-label": `Remove ${name}`,
                "aria-keyshortcuts": list.length > 1 ? "Alt+ArrowLeft Alt+ArrowRight" : undefined,
                "aria-describedby": list.length > 1 ? `${id}-keys` : undefined,
                onclick: () => take(index),
                onkeydown: (event) => {
                  const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
                  if (event.altKey && by) {
                    event.preventDefault();
                    move(index, index + by);
                  } else if (event.key === "Delete" || event.key === "Backspace") {
                    event.preventDefault();
                    take(index);
                  }
                },
              },
              icon("cross"),
            ),
          ),
        ),
      ),
    h(
      "div.adder",
      {},
      h("input.mono", {
        id: `${id}-new`,
        "aria-label": `${field.label}: add ${field.add ?? "a name"}`,
        placeholder: field.example ?? field.add,
        autocomplete: "off",
        spellcheck: "false",
        autocapitalize: "off",
        "data-typed": true,
        list: field.known ? `${id}-known` : undefined,
        "aria-describedby": describedBy(`${id}-hint`, problem, message && `${id}-message`),
        "aria-invalid": isWrong ? "true" : undefined,
        onkeydown: (event) => {
          if (event.key === "Enter" && !event.isComposing) {
            event.preventDefault();
            add(event.target);
          }
        },
      }),
      field.known &&
        h(
          "datalist",
          { id: `${id}-known` },
          field.known.map((value) => h("option", { value })),
        ),
      button("Add", "plus", (event) => add(event.currentTarget.parentNode.querySelector("input")), {
        "aria-label": `Add to ${field.label}`,
      }),
    ),
    h("p.hint", { id: `${id}-hint` }, field.hint),
    message && h("p.problem", { id: `${id}-message` }, message),
    shown,
    list.length > 1 &&
      h("p.hint.keys", { id: `${id}-keys` }, "Alt with an arrow key moves a name; Delete removes it."),
  );
}

/**
 * Rows of pairs, such as values that are replaced.
 *
 * @param {Form} form
 * @param {{ path: string, label: string, hint: string, from: string, to: string, add: string, examples: [string, string] }} about
 */
export function pairs(form, { path, label, hint, from, to, add, examples }) {
  const id = idOf(path);
  const rows = pairsOf(at(form.setUp, pathOf(path)), form.kept.pairs.get(path));
  const change = (next, of, focus) => {
    form.kept.pairs.set(path, next);
    form.change(place(form.setUp, path, pairsToObject(next)), of, focus);
  };
  const cell = (row, column, name) => {
    const cellId = `${id}-${row}-${column}`;
    const isAgain = column === 0 && rows[row][0] && rows.findIndex(([it]) => it === rows[row][0]) < row;
    const found = column === 0 ? problemsAt(form.problems, `${path}.${rows[row][0]}`) : [];
    const message = isAgain ? "There is a row for this already." : found.map((it) => it.message).join(" ");
    return h(
      "div.cell",
      {},
      h("input.mono", {
        id: cellId,
        value: rows[row][column],
        "aria-label": `${label}, row ${row + 1}: ${name}`,
        placeholder: row ? undefined : examples[column],
        autocomplete: "off",
        spellcheck: "false",
        autocapitalize: "off",
        "aria-invalid": message ? "true" : undefined,
        "aria-describedby": message ? `${cellId}-problem` : undefined,
        oninput: ({ target }) =>
          change(
            rows.map((it, index) =>
              index === row ? it.map((old, at) => (at === column ? target.value : old)) : it,
            ),
            cellId,
          ),
      }),
      message && h("p.problem", { id: `${cellId}-problem` }, message),
    );
  };
  return h(
    "div.field.pairs",
    {
      "data-key": `${id}-field`,
      role: "group",
      "aria-labelledby": `${id}-label`,
      "aria-describedby": `${id}-hint`,
    },
    h("p.label", { id: `${id}-label` }, label),
    rows.map((_, row) =>
      h(
        "div.pair",
        { "data-key": `${id}-${row}` },
        cell(row, 0, from),
        icon("go"),
        cell(row, 1, to),
        symbol(`Remove row ${row + 1} of ${label}`, "cross", () => {
          const left = rows.filter((__, index) => index !== row);
          change(left, undefined, left.length ? `${id}-${Math.min(row, left.length - 1)}-0` : `${id}-add`);
          form.say("Row removed");
        }),
      ),
    ),
    button(
      rows.length ? "Another" : add,
      "plus",
      () => change([...rows, ["", ""]], undefined, `${id}-${rows.length}-0`),
      {
        name: "button.button.small.quiet",
        id: `${id}-add`,
        "aria-label": rows.length ? `${add}, another` : undefined,
      },
    ),
    h("p.hint", { id: `${id}-hint` }, hint),
  );
}

/** Fields side by side, as many as there is room for. */
export const grid = (...fields) => h("div.grid", {}, ...fields);

/** Something that can be opened; a mark says how much is to be mended in it. */
export function folded(form, key, summary, content, { found = [], said = "", isOpen = false } = {}) {
  const open = form.kept.open.get(key) ?? isOpen;
  return h(
    "details.fold",
    {
      "data-key": key,
      open,
      ontoggle: ({ target }) => {
        if ((form.kept.open.get(key) ?? isOpen) !== target.open) {
          form.kept.open.set(key, target.open);
          form.draw();
        }
      },
    },
    h("summary", {}, h("span.fold-name", {}, summary), said && h("span.fold-said", {}, said), mark(found)),
    h("div.fold-content", {}, open ? content() : ""),
  );
}

/** How much is to be mended. */
export function mark(found) {
  const wrong = found.filter(({ severity }) => severity === "error").length;
  const needed = found.filter(({ severity }) => severity === "needed").length;
  return wrong
    ? h("span.badge.bad", {}, `${wrong} to mend`)
    : needed
      ? h("span.badge", {}, `${needed} to fill in`)
      : "";
}
