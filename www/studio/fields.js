/** Fields of forms: a label, a hint, and what is wrong with the value, which are all tied to the input. */
import { element } from "../elements.js";

let fields = 0;

/**
 * A field for a text.
 *
 * @param {object} about `label`; `hint`: what to type, and why; `isCode`: addresses and names, in which no browser should correct
 *   anything; `rows`: more than one makes it an area; `typed`: called with each value that is typed; `left`: with that which is there when somebody goes on
 */
export function textField({ label, hint, isCode = false, rows = 1, list, typed, left }) {
  const id = `field-${++fields}`;
  const input = element(rows > 1 ? "textarea" : "input", {
    id,
    ...(rows > 1 ? { rows } : { type: "text" }),
    autocomplete: "off",
    ...(isCode && { spellcheck: "false", autocapitalize: "off", autocorrect: "off" }),
    ...(list && { list }),
  });
  if (isCode) input.classList.add("mono");
  const heading = element("label", { for: id }, label);
  const help = hint && element("p.hint", { id: `${id}-hint` }, hint);
  const problem = element("p.problem", { id: `${id}-problem`, hidden: "" });
  const waiting = element("p.hint.pending", { id: `${id}-pending`, hidden: "" }, "Still to fill in");
  const node = element("div.field", heading, input, help, waiting, problem);
  const describe = () =>
    describedBy(input, [
      help?.textContent && help.id,
      !waiting.hidden && waiting.id,
      !problem.hidden && problem.id,
    ]);
  describe();
  input.addEventListener("input", () => typed?.(input.value));
  input.addEventListener("change", () => left?.(input.value));
  return {
    node,
    input,
    /** Shows a value, unless it is shown already: to write it anew would move the cursor. */
    show(value) {
      if (input.value !== value) input.value = value;
    },
    /** @param {string} text */
    label(text) {
      heading.textContent = text;
    },
    hint(text) {
      help.textContent = text;
      help.hidden = !text;
      describe();
    },
    /** Says that something is still to be written, which is no mistake yet. */
    pending(isPending) {
      waiting.hidden = !isPending;
      describe();
    },
    /** Says what is wrong; nothing takes it back. */
    wrong(text) {
      wrong(input, problem, text);
      describe();
    },
  };
}

/** Says at an input what is wrong with its value. */
export function wrong(input, problem, text) {
  if (problem.textContent !== (text ?? "")) problem.textContent = text ?? "";
  problem.hidden = !text;
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

export function describedBy(input, ids) {
  const known = ids.filter(Boolean).join(" ");
  if (known) input.setAttribute("aria-describedby", known);
  else input.removeAttribute("aria-describedby");
}

/**
 * A choice of one of several, as radio buttons.
 *
 * @param {object} about `legend`; `options`: value, text and, for a card, what is behind it; `chosen`: called with the value
 */
export function choice({
  legend,
  isLegendUnseen = false,
  name,
  options,
  className = "choice",
  chosen,
  hint,
}) {
  const inputs = options.map(([value]) => element("input", { type: "radio", name, value }));
  const node = element(
    "fieldset.field",
    element(isLegendUnseen ? "legend.unseen" : "legend", legend),
    element(
      `div.${className}`,
      options.map(([, text, more], index) =>
        element("label", inputs[index], element("span", element("b", text), more && element("small", more))),
      ),
    ),
    hint && element("p.hint", hint),
  );
  inputs.forEach((input) => input.addEventListener("change", () => input.checked && chosen(input.value)));
  return {
    node,
    inputs,
    show: (value) => inputs.forEach((input) => (input.checked = input.value === value)),
  };
}
