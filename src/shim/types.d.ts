/** What the build puts in: the wasm, packed. */
declare module "#packed" {
  export const packed: string;
}
