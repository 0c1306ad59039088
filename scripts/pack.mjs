/** Printable characters that need no escape in a string, and with which no HTML tag can begin. */
const LETTERS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index)).filter(
  (letter) => letter !== "\\" && letter !== "<",
);

/** What stands before a letter for how many letters' worth are to be added. */
const MARKS = ["", " ", "!"];

/**
 * Writes bytes as printable ASCII that a script can carry: a letter for each of the low ones, which
 * are by far the commonest in wasm, a mark and a letter for the others. As bytes stay letters, they
 * keep the repetitions that brotli looks for: the text costs a page 3% more than the bytes would,
 * base64 28%.
 *
 * @param {Uint8Array} bytes
 * @returns {string} what src/shim/internal/unpack.wat reads
 */
export function pack(bytes) {
  const count = LETTERS.length;
  return Array.from(bytes, (byte) => MARKS[Math.floor(byte / count)] + LETTERS[byte % count]).join("");
}
