/** What the build puts in. */
declare module "#packed" {
  /** The wasm as text. */
  export const packed: string;
  /** The bytes of unpack.wat as wasm. */
  export const unpacker: number[];
}

/** The program: internal/wasm.ts, internal/streamed.ts, or the same program in JavaScript. */
declare module "#program" {
  export const start: import("./internal/program.js").Start;
  export const load: () => Promise<void>;
}

/** The glue of the program that explains itself, by wasm-bindgen. */
declare module "#full" {
  export function initSync(given: { module: BufferSource }): unknown;
  export function explain(request: string): any;
}

declare module "#files/explain" {
  export function explain(request: string): import("./public/explain.js").Explanation;
}

/** Another file of the package: `smart-script-*.js`. */
declare module "#files/*" {
  const file: any;
  export = file;
}

/** How the names of files end that hold a program of the kind that this one does: nothing, or `-twin`. */
declare const VARIANT: string;
