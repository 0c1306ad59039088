/** Bytes of a file as text, whatever program has written it. */
import { MISUSED, Stop } from "./exit.mjs";

/** What a file begins with that says how it is encoded. */
const MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** What a workbook begins with, as every archive does. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes, start) => start.every((it, at) => bytes[at] === it);

/**
 * @param {Uint8Array} bytes
 * @param {string} name what the file is called in a message
 * @returns {string} without a byte order mark
 */
export function textOf(bytes, name) {
  if (startsWith(bytes, ARCHIVE)) {
    throw new Stop(
      `${name} is a workbook or another archive. Save the sheet as CSV (UTF-8), and name that.`,
      MISUSED,
    );
  }
  const encoding = MARKS.find((it) => startsWith(bytes, it.bytes))?.encoding ?? unmarked(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.slice(0, 4096).includes("\0")) {
    throw new Stop(`${name} is no text.`, MISUSED);
  }
  return text;
}

/** Text without a mark is UTF-8, or else what Excel writes as CSV: the system's own, of which there is one for Windows. */
function unmarked(bytes) {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((from) => start.filter((it, at) => at % 2 === from && it === 0).length);
  if (zeros[1] > start.length / 4) {
    return "utf-16le";
  }
  if (zeros[0] > start.length / 4) {
    return "utf-16be";
  }
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
