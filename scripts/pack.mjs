/**
 * Writes bytes as printable ASCII that a script can carry: the 64 commonest bytes are one letter
 * each, every other byte is a mark and a letter. Letters of one byte each keep the repetitions that
 * brotli looks for, so the text costs a page about 2% more than the bytes would; base64 costs 28%.
 *
 * @param {Uint8Array} bytes
 * @returns {{common: number[], text: string}} what src/shim/internal/unpack.ts reads
 */
export function pack(bytes) {
  const counts = new Array(256).fill(0);
  bytes.forEach((byte) => counts[byte]++);
  const all = [...counts.keys()];
  const byCount = all.toSorted((a, b) => counts[b] - counts[a] || a - b);
  const common = byCount.slice(0, 64).toSorted((a, b) => a - b);
  const order = [...common, ...all.filter((byte) => !common.includes(byte))];
  const codes = all.map((byte) => {
    const index = order.indexOf(byte);
    const letter = String.fromCharCode(40 + (index % 64));
    // A backslash would be two bytes in a string.
    const safe = letter >= "\\" ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter;
    return ["", "!", "#", "%"][index >> 6] + safe;
  });
  return { common, text: Array.from(bytes, (byte) => codes[byte]).join("") };
}
