/** Wasm as text that a script can carry. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root, run } from "../tools.mjs";
import { work } from "./made.mjs";

/** Printable characters that need no escape in a string, and none that could begin a tag of HTML. */
const LETTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (letter) => letter !== "\\" && letter !== "<",
);

/** What comes before a letter: each mark says how many times the number of letters is to be added. */
const MARKS = ["", " ", "!"];

/** Bytes in a page of wasm's memory. */
const PAGE = 65_536;

const binaries = join(root, "node_modules", ".bin");

/**
 * Writes bytes as printable ASCII: one letter for each low byte, which are by far the commonest in wasm,
 * and a mark and a letter for the others. As equal bytes give equal text, brotli finds the same
 * repetitions as in the wasm itself: the text costs a page 3% more than the bytes would, where base64
 * costs 28% more.
 *
 * @param {Uint8Array} bytes
 * @returns {string} what src/shim/engines/unpack.wat reads
 */
function pack(bytes) {
  const count = LETTERS.length;
  return Array.from(bytes, (byte) => MARKS[Math.floor(byte / count)] + LETTERS[byte % count]).join("");
}

/** Assembles unpack.wat with enough memory for a text of so many bytes. */
function unpackerFor(length) {
  const [text, wasm] = [join(work, "unpack.wat"), join(work, "unpack.wasm")];
  const source = readFileSync(join(root, "src", "shim", "engines", "unpack.wat"), "utf8");
  const pages = Math.ceil(length / PAGE);
  writeFileSync(text, source.replace('(memory (export "memory") 1)', `(memory (export "memory") ${pages})`));
  run(join(binaries, "wasm-as"), [text, "-o", wasm]);
  run(join(binaries, "wasm-opt"), ["-Oz", wasm, "-o", wasm]);
  return readFileSync(wasm);
}

/**
 * Writes a module with a wasm as text, and with the wasm that unpacks it (`#packed` in the shim).
 *
 * @param {string} wasm the wasm's path
 * @returns the module's path
 */
export function packed(wasm) {
  const text = pack(readFileSync(wasm));
  const module = join(work, `${basename(wasm, ".wasm")}-packed.js`);
  writeFileSync(
    module,
    `export const packed = ${JSON.stringify(text)};\n` +
      `export const unpacker = ${JSON.stringify([...unpackerFor(text.length)])};\n`,
  );
  return module;
}
