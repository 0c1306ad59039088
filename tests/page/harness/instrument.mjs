/** The built script with a way in at each of its calls. */
import { parse } from "acorn";

const CALLS = new Set(["CallExpression", "NewExpression", "ImportExpression"]);

/**
 * Puts every call into `(before(i), after(call, i))`, and what `import()` answers into `loading(…)`.
 * All three are names of the page that runs it.
 *
 * @returns the code, and each call's own text by its number
 */
export function instrument(code) {
  const calls = [];
  const visit = (node) => {
    for (const value of Object.values(node)) {
      for (const inner of [value].flat()) {
        if (typeof inner?.type === "string") {
          visit(inner);
        }
      }
    }
    if (CALLS.has(node.type)) {
      calls.push(node);
    }
  };
  visit(parse(code, { ecmaVersion: 2022 }));

  const edges = calls.flatMap(({ type, start, end }, index) => {
    const isImport = type === "ImportExpression";
    return [
      // What ends where another begins ends first; of what begins at one place the longer begins first.
      { at: start, order: 1e9 - end, text: `(before(${index}),after(${isImport ? "loading(" : ""}` },
      { at: end, order: -start, text: `${isImport ? ")" : ""},${index}))` },
    ];
  });
  edges.sort((one, other) => one.at - other.at || one.order - other.order);
  let written = "";
  let from = 0;
  for (const { at, text } of edges) {
    written += code.slice(from, at) + text;
    from = at;
  }
  return {
    code: written + code.slice(from),
    calls: calls.map(({ start, end }) => code.slice(start, end)),
  };
}
