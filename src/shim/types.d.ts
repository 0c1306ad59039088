/** Modules that the build puts in: what wasm-bindgen wrote, and the wasm as text. */
declare module "#glue" {
  export function initSync(options: { module: Uint8Array }): unknown;
  export function plan(request: string): string;
  export function remember(visit: string): string;
  export function withHints(address: string, model: string, platformVersion: string): string;
  /** Only in the build with explanations. */
  export function explain(request: string): string;
}

declare module "#packed" {
  export const common: number[];
  export const text: string;
}
