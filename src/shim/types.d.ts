/** Modules that the build puts in: what wasm-bindgen wrote, and the wasm as text. */
declare module "#glue" {
  export function initSync(options: { module: Uint8Array }): unknown;
  export function plan(config: string): string;
  export function fireImpression(
    address: string,
    hasHints: boolean,
    model: string,
    platformVersion: string,
  ): Promise<unknown> | undefined;
  /** Only in the build with explanations. */
  export function explain(config: string): string;
  /** Only in the build for QR codes. */
  export function modules(text: string, hasLogo: boolean): string;
}

declare module "#packed" {
  export const common: number[];
  export const text: string;
}
