/** Opens pages in frames, and asks the program in JavaScript everything that their wasm is asked. */
import { build } from "esbuild";
import { frames } from "./frames.mjs";
import { PKG } from "./world.mjs";

/**
 * Opens pages as `frames` does.
 *
 * @param {object} options those of `frames`
 * @returns what `frames` does, with `compared` for each page: the `text` and `kind` of its requests, and
 *   `isEqual`, whether both programs gave the same answer
 */
export async function compared(pages, { look, prepare, ...options }) {
  const begin = (view, value) => {
    prepareFor(view, value);
    const { Instance } = view.WebAssembly;
    view.WebAssembly.Instance = function (module) {
      const { exports } = new Instance(module);
      return { exports: exports.ask ? document.listen(exports) : exports };
    };
  };
  const results = await frames(pages, {
    ...options,
    around: await comparing(),
    prepare: String(begin).replace("prepareFor(", `(${prepare})(`),
    look: `async (view, value) => {
      const result = await (${look})(view, value);
      return { result, compared: document.compared.splice(0) };
    }`,
  });
  return results.map(({ result, ...more }) => ({ ...result, ...more }));
}

/** A script for the outer page: the program in JavaScript as `document.twin`, and functions that ask it. */
export async function comparing() {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { start } from "./smart-script-twin.js"; document.twin = start();',
      resolveDir: PKG,
    },
    bundle: true,
    write: false,
    format: "iife",
  });
  return `${outputFiles[0].text}; (${compare})();`;
}

/** Runs in the outer page. */
function compare() {
  const end = "\uffff";
  const read = ({ memory }, start) => {
    const answer = new Uint8Array(memory.buffer, start);
    return answer.slice(0, answer.indexOf(0));
  };
  document.ask = (program, bytes) => {
    const room = program.room(bytes.length);
    new Uint8Array(program.memory.buffer, room).set(bytes);
    return read(program, program.ask(bytes.length));
  };
  const kindOf = (text) =>
    text.includes(`${end}remember${end}{${end}`)
      ? "remember"
      : text.includes(`${end}hints${end}`)
        ? "with hints"
        : text.match(new RegExp(`call${end}"(\\w+)`))?.[1];
  document.compared = [];
  /** Wraps the exports of a page's wasm, so that each request is also given to the twin. */
  document.listen = (exports) => {
    let at;
    const room = (length) => (at = exports.room(length));
    const ask = (length, ...more) => {
      const bytes = new Uint8Array(exports.memory.buffer, at, length).slice();
      const start = exports.ask(length, ...more);
      const text = new TextDecoder().decode(bytes);
      const [one, other] = [read(exports, start), document.ask(document.twin, bytes)];
      document.compared.push({ kind: kindOf(text), isEqual: one.join() === other.join(), text });
      return start;
    };
    return { ...exports, room, ask };
  };
}
