/** Rewrites the built script so that a test can interfere with each of its calls. */
import { parse } from "acorn";

const CALLS = new Set(["CallExpression", "NewExpression", "ImportExpression"]);

/**
 * Replaces every call by `(before(i), after(call, i))`, and puts the result of `import()` into `loading(…)`.
 * The page that runs the script defines these three functions.
 *
 * @returns the code, and the source text of each call by its number
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
      // If one call ends where another begins, it ends first. If two begin at the same place, the longer
      // begins first.
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
