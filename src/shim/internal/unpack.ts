/**
 * Reads bytes that the build wrote as printable ASCII (scripts/pack.mjs): 89 letters, and marks for
 * one or two times 89 more.
 */
export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let more = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 36) {
      more = ((code - 31) >> 1) * 89;
    } else {
      // The letters are without < and backslash.
      bytes[length++] = more + code - 36 - +(code > 60) - +(code > 92);
      more = 0;
    }
  }
  return bytes.subarray(0, length);
}
