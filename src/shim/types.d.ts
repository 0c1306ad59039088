/** Modules that the build puts in: what wasm-bindgen wrote, and the wasm as text. */
declare module "#glue" {
  export function initSync(options: { module: Uint8Array }): unknown;
  export function ask(request: Uint8Array): Uint8Array;
  /** Only in the build with explanations. */
  export function explain(request: Uint8Array): Uint8Array;
  /** Only in the build for QR codes. */
  export function modules(text: Uint8Array, hasLogo: boolean): Uint8Array;
}

declare module "#packed" {
  export const common: number[];
  export const text: string;
}
