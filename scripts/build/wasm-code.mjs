/** Reads the code of a wasm module, as far as packed.mjs needs to know it. */
import { stop } from "../tools.mjs";

/** The section that has the functions. */
export const CODE = 10;

/** Writes a number as wasm does: seven bits in a byte, the lowest first, in at least so many bytes. */
export function number(value, least = 1) {
  const low = value & 127;
  return value > 127 || least > 1 ? [low | 128, ...number(value >>> 7, least - 1)] : [low];
}

/** Reads bytes from a position on. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isAtEnd() {
    return this.at >= this.bytes.length;
  }

  number() {
    let [value, unit, byte] = [0, 1];
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * unit;
      unit *= 128;
    } while (byte > 127);
    return value;
  }

  take(length) {
    return this.bytes.subarray(this.at, (this.at += length));
  }
}

/** A module's functions without their sizes, and the bytes before and after the section they are in. */
export function codeOf(wasm) {
  const reader = new Reader(wasm, 8);
  while (!reader.isAtEnd) {
    const start = reader.at;
    const [section] = reader.take(1);
    const size = reader.number();
    const end = reader.at + size;
    if (section === CODE) {
      const functions = Array.from({ length: reader.number() }, () => reader.take(reader.number()));
      return { before: wasm.subarray(0, start), functions, after: wasm.subarray(end) };
    }
    reader.at = end;
  }
  return stop("The wasm has no code.");
}

/** Goes through a function's instructions, and says of those that have one where their alignment is. */
export function* instructions(body) {
  const reader = new Reader(body);
  for (let groups = reader.number(); groups > 0; groups--) {
    reader.number();
    reader.take(1);
  }
  const numbers = (count) => {
    for (let left = count; left > 0; left--) {
      reader.number();
    }
  };
  while (!reader.isAtEnd) {
    const [code] = reader.take(1);
    const alignment = code >= 0x28 && code <= 0x3e ? reader.at : undefined;
    if (alignment !== undefined || code === 0x11) {
      // Loads and stores; call_indirect.
      numbers(2);
    } else if (code === 0x0e) {
      // br_table
      numbers(reader.number() + 1);
    } else if (code === 0x43 || code === 0x44) {
      // f32.const and f64.const
      reader.take(code === 0x43 ? 4 : 8);
    } else if (code === 0x1c) {
      // select, with the types of its operands
      numbers(reader.number());
    } else if (code === 0xfc) {
      const long = reader.number();
      // memory.copy, memory.fill; the others convert numbers.
      numbers(long === 10 ? 2 : long === 11 ? 1 : 0);
      if (long > 11 || long === 8 || long === 9) {
        stop(`scripts/build/wasm-code.mjs doesn't know the instruction 0xfc ${long}`);
      }
    } else if (HAVE_A_NUMBER.has(code)) {
      numbers(1);
    } else if (code > 0xc4 || (code > 0x11 && code < 0x1a) || (code > 0x05 && code < 0x0b)) {
      stop(`scripts/build/wasm-code.mjs doesn't know the instruction 0x${code.toString(16)}`);
    }
    yield { code, alignment };
  }
}

/** Blocks, branches, calls, locals, globals, tables, the size of memory, constants. */
const HAVE_A_NUMBER = new Set([
  ...[0x02, 0x03, 0x04, 0x0c, 0x0d, 0x10, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26],
  ...[0x3f, 0x40, 0x41, 0x42, 0xd0, 0xd2],
]);
