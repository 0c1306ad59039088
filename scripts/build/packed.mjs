/**
 * Wasm as text that a script can carry.
 *
 * Scripts are sent compressed, so what a page pays is what brotli makes of the text. With a letter for each
 * byte of the module that is 3% more than for the module itself. It is 3% less because the module is first
 * taken apart:
 *
 * - The numbers of locals follow each other in a strand of their own, and so do offsets in memory. Each strand
 *   repeats itself more than all of them mixed do.
 * - Sizes of functions are left out. A mark says where a function begins, and the unpacker counts its bytes.
 * - What wasm says of the alignment of an address is a hint, which doesn't change what happens. All become 0.
 *
 * The unpacker (src/shim/engines/unpack.wat) doesn't know wasm, only what follows an instruction: nothing, one
 * number, a local, an alignment and an offset. Where more numbers follow, as after `br_table`, it takes them for
 * instructions. That does no harm, because the text is made by the same reading. Each text is unpacked at once, to
 * see that the module comes out.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { root, run, stop } from "../tools.mjs";
import { work } from "./made.mjs";
import { CODE, codeOf, instructions, number } from "./wasm-code.mjs";

/** Printable characters that need no escape in a string, and none that could begin a tag of HTML. */
const LETTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (letter) => letter !== "\\" && letter !== "<",
);

/** What comes before a letter: each mark says how many times the number of letters is to be added. */
const MARKS = ["", " ", "!"];

/** What follows an instruction, as unpack.wat knows it. */
const NOTHING = 0;
const NUMBER = 1;
const LOCAL = 4;
const MEMORY = 12;

/** Instructions that are followed by one number, by a local's or by an alignment and an offset. */
const KINDS = new Uint8Array(128).fill(NOTHING);
// block, loop, if; br, br_if; call; global.get and set; memory.size and grow; i32 and i64.const.
KINDS.set([NUMBER, NUMBER, NUMBER], 0x02);
KINDS.set([NUMBER, NUMBER], 0x0c);
KINDS.set([NUMBER], 0x10);
KINDS.set([LOCAL, LOCAL, LOCAL], 0x20);
KINDS.set([NUMBER, NUMBER], 0x23);
KINDS.fill(MEMORY, 0x28, 0x3f);
KINDS.set([NUMBER, NUMBER, NUMBER, NUMBER], 0x3f);

// Where things are in the unpacker's memory.
const FOLLOWERS = 16;
const SPARE = FOLLOWERS + KINDS.length;
const TEXT = SPARE + 4;

/** Bytes in a page of wasm's memory. */
const PAGE = 65_536;

const binaries = join(root, "node_modules", ".bin");

/**
 * Writes bytes as printable ASCII: one letter for each low byte, which are by far the commonest in wasm,
 * and a mark and a letter for the others. Equal bytes give equal text, so that brotli finds the same
 * repetitions as in the bytes.
 */
function letters(bytes) {
  const count = LETTERS.length;
  return Array.from(bytes, (byte) => MARKS[Math.floor(byte / count)] + LETTERS[byte % count]).join("");
}

/** A function with all alignments 0. */
function withoutAlignments(body) {
  const copy = body.slice();
  for (const { alignment } of instructions(body)) {
    if (alignment !== undefined) {
      copy[alignment] = 0;
    }
  }
  return copy;
}

/**
 * Reads a function as the unpacker does, and adds to each strand what is its own.
 *
 * @param {Set<number>} read gets what was taken for an instruction
 */
function takeApart(body, { code, locals, alignments, offsets }, read) {
  let at = 0;
  const take = (strand) => {
    let byte;
    do {
      byte = body[at++] ?? stop("A function ends where unpack.wat expects a number.");
      strand.push(byte);
    } while (byte > 127);
    return byte;
  };
  while (at < body.length) {
    const instruction = take(code);
    read.add(instruction);
    switch (KINDS[instruction]) {
      case NUMBER:
        take(code);
        break;
      case LOCAL:
        take(locals);
        break;
      case MEMORY:
        take(alignments);
        take(offsets);
    }
  }
}

/** Takes a module apart: into strands, and the module itself as it is when it is put together again. */
function apart(wasm) {
  const { before, functions, after } = codeOf(wasm);
  const bodies = functions.map(withoutAlignments);
  // Sizes have three bytes each, as the unpacker leaves room for them before it knows them.
  const count = number(bodies.length);
  const size = bodies.reduce((sum, { length }) => sum + 3 + length, count.length);
  const head = [...before, CODE, ...number(size), ...count];
  const [locals, alignments, offsets] = [[], [], []];
  // The unpacker looks for marks from the start on.
  const read = new Set(head);
  const codes = bodies.map((body) => {
    const code = [];
    takeApart(body, { code, locals, alignments, offsets }, read);
    return code;
  });
  const mark = KINDS.findLastIndex((kind, byte) => kind === NOTHING && !read.has(byte));
  if (mark < 0) {
    stop("No byte is left that could mark where a function begins.");
  }
  return {
    strands: {
      code: [...head, ...codes.flatMap((code) => [mark, ...code]), mark],
      locals,
      alignments,
      offsets,
    },
    after,
    mark,
    whole: [...head, ...bodies.flatMap((body) => [...number(body.length, 3), ...body]), ...after],
  };
}

/** Assembles unpack.wat for one text. */
function unpackerFor(values) {
  const [text, wasm] = [join(work, "unpack.wat"), join(work, "unpack.wasm")];
  const source = readFileSync(join(root, "src", "shim", "engines", "unpack.wat"), "utf8");
  const filled = source.replace(
    /\{(\w+)\}/g,
    (_, name) => values[name] ?? stop(`unpack.wat asks for {${name}}.`),
  );
  writeFileSync(text, filled);
  run(join(binaries, "wasm-as"), [text, "-o", wasm]);
  run(join(binaries, "wasm-opt"), ["-Oz", wasm, "-o", wasm]);
  return readFileSync(wasm);
}

/** Bytes as a string of WebAssembly's text format. */
const bytesInText = (bytes) =>
  Array.from(bytes, (byte) => `\\${byte.toString(16).padStart(2, "0")}`).join("");

/**
 * Writes a module with a wasm as text, and with the wasm that unpacks it (`#packed` in the shim).
 *
 * @param {string} wasm the wasm's path
 * @returns the module's path
 */
export function packed(wasm) {
  const { strands, after, mark, whole } = apart(readFileSync(wasm));
  const { locals, alignments, offsets, code } = strands;
  const texts = [locals, offsets, alignments, code, after].map(letters);
  const [localsAt, offsetsAt, alignmentsAt, codeAt, afterAt, end] = texts.reduce(
    (starts, { length }) => [...starts, starts.at(-1) + length],
    [TEXT],
  );
  const starts = Uint32Array.of(codeAt, localsAt, alignmentsAt, offsetsAt);
  const unpacker = unpackerFor({
    pages: Math.ceil((end + whole.length + 1) / PAGE),
    strands: bytesInText(new Uint8Array(starts.buffer)),
    followers: FOLLOWERS,
    kinds: bytesInText(KINDS.subarray(0, KINDS.findLastIndex(Boolean) + 1)),
    module: end,
    mark,
    spare: SPARE,
    spareAnd1: SPARE + 1,
    spareAnd2: SPARE + 2,
    spareAnd4: SPARE + 4,
    codeEnd: afterAt,
    strandEnd: end,
  });
  const text = texts.join("");
  const { memory, unpack } = new WebAssembly.Instance(new WebAssembly.Module(unpacker)).exports;
  new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, TEXT));
  unpack();
  if (Buffer.compare(Buffer.from(memory.buffer, end, whole.length), Buffer.from(whole))) {
    stop(`unpack.wat makes another module of the text of ${basename(wasm)}.`);
  }
  const file = join(work, `${basename(wasm, ".wasm")}-packed.js`);
  writeFileSync(
    file,
    `export const packed = ${JSON.stringify(text)};\n` +
      `export const unpacker = ${JSON.stringify([...unpacker])};\n` +
      `export const textAt = ${TEXT}, moduleAt = ${end}, moduleSize = ${whole.length};\n`,
  );
  return file;
}
