/**
 * Reads bytes that the build wrote as printable ASCII (scripts/pack.mjs): the 64 commonest bytes
 * are one letter each, every other byte is one of three marks and a letter.
 *
 * @param common the commonest bytes, in order
 * @param text the packed bytes
 */
export function unpack(common: number[], text: string): Uint8Array {
  const order = common.slice();
  for (let byte = 0; byte < 256; byte++) {
    if (common.indexOf(byte) < 0) {
      order.push(byte);
    }
  }
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let group = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 40) {
      group = (code - 31) << 5;
    } else {
      bytes[length++] = order[group + code - (code > 92 ? 41 : 40)]!;
      group = 0;
    }
  }
  return bytes.subarray(0, length);
}
