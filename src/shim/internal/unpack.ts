/**
 * Reads bytes that the build wrote as printable ASCII (scripts/pack.mjs): 90 letters, and marks for
 * one or two times 90 more.
 */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let more = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 34) {
      more = (code - 31) * 90;
    } else {
      // The letters are without < and backslash.
      bytes[length++] = more + code - 35 - +(code > 60) - +(code > 92);
      more = 0;
    }
  }
  return bytes.subarray(0, length);
}
