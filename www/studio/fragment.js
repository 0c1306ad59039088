/**
 * The studio's document in the fragment of its address, which browsers keep to themselves: no server is told of it.
 *
 * It is a version, and the document as JSON without what is as it is initially, in the letters of base64url.
 */
import { DOCUMENT, TABS } from "./document.js";
import { lean } from "./shape.js";

const VERSION = "1.";

/** The most characters that are written, and read. Messengers cut longer addresses off. */
export const LONGEST = 30_000;

/** @returns {string} the fragment, without #; empty for a document that says nothing */
export function fragmentOf(document) {
  const { tab, ...said } = lean(DOCUMENT, document) ?? {};
  if (!Object.keys(said).length) {
    // A tab by itself has a word that people can write.
    return tab ?? "";
  }
  const bytes = new TextEncoder().encode(JSON.stringify({ ...(tab && { tab }), ...said }));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return VERSION + letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @returns {import("./document.js").Document | null} what a fragment says; null if nothing can be read in it. It never throws */
export function documentOf(fragment) {
  const said = fragment.replace(/^#/, "");
  if (TABS.includes(said)) {
    return DOCUMENT.read({ tab: said });
  }
  if (!said.startsWith(VERSION) || said.length > LONGEST) {
    return null;
  }
  try {
    const letters = said.slice(VERSION.length).replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return value && typeof value === "object" && !Array.isArray(value) ? DOCUMENT.read(value) : null;
  } catch {
    return null;
  }
}
