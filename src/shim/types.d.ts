/** What the build puts in. */
declare module "#packed" {
  /** The wasm as text. */
  export const packed: string;
  /** The bytes of unpack.wat as wasm. */
  export const unpacker: number[];
}
