/** Translates the wasm programs to JavaScript, for pages that refuse WebAssembly: the twins. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, stop } from "../tools.mjs";
import { made, work } from "./made.mjs";
import { BINARYEN_FEATURES, wasm } from "./programs.mjs";

/** The exports that the shim calls (src/shim/engines/program.ts). */
const CALLS = /"(room|ask|reads|step|explain|errors|modules)": (\$\w+)/g;

/**
 * A program as a module of JavaScript, which exports `start` as src/shim/engines/wasm.ts does.
 *
 * @param {"page" | "debug" | "qr" | "server"} name
 * @returns the module's path
 */
export function javascript(name) {
  const file = join(work, `${name}-twin.js`);
  return made(file, () => {
    const translated = join(work, `${name}-translated.js`);
    const from = wasm(name, { forJavaScript: true });
    run(join(root, "node_modules", ".bin", "wasm2js"), [
      ...BINARYEN_FEATURES,
      "-Oz",
      from,
      ...["-o", translated],
    ]);
    writeFileSync(file, moduleOf(readFileSync(translated, "utf8")));
  });
}

/**
 * Makes a module of what wasm2js writes. That starts the program once, when the module loads, and exports
 * its functions; the shim needs to start it when it is first called, and again after it has trapped.
 */
function moduleOf(translated) {
  const [, body, exported] =
    translated.match(/^(.*\n) return (\{\n  "memory": .*?\n \});\n\}\n\nvar retasmFunc = /s) ??
    stop("The output of wasm2js is not what scripts/build/javascript.mjs expects.");
  const calls = [...exported.matchAll(CALLS)].map(([, name, call]) => `${name}: ${call}`);
  // `memory` is a getter, because memory gets another buffer when it grows.
  return `export function start() {
${body}
return { get memory() { return { buffer }; }, ${calls.join(", ")} };
}
return asmFunc({});
}
`;
}
