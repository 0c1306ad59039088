/** Reads what somebody pastes or drops: the addresses in it, and where each stands. */
import { listed } from "../../../cli/url/list/list.mjs";

/** The most addresses that are checked at once. A page that holds more becomes slow. */
export const MOST = 100_000;

/** The largest file that is read, in bytes. */
export const LARGEST = 64 * 2 ** 20;

/** @returns {{ url: string, line: number }[]} */
export function addressesIn(text, fileName = "") {
  const ending = /\.(\w+)$/.exec(fileName)?.[1].toLowerCase() ?? "";
  return listed(text.replace(/^\uFEFF/, ""), { ending });
}

/** The text of a file: UTF-8, or UTF-16 as Excel writes its “Unicode text”. */
export async function textOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
