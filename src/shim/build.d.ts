/** What the build (scripts/build) puts into the files of the shim. */

/** The wasm as text, with the wasm that turns the text back into bytes. */
declare module "#packed" {
  /** The program's wasm, written by scripts/build/packed.mjs. */
  export const packed: string;
  /** The bytes of engines/unpack.wat, assembled for this text. */
  export const unpacker: number[];
  /** Where the unpacker's memory takes the text. */
  export const textAt: number;
  /** Where it then has the module. */
  export const moduleAt: number;
  /** How many bytes the module has. */
  export const moduleSize: number;
}

/** The program: engines/wasm.ts, engines/streamed.ts, or the same program in JavaScript. */
declare module "#program" {
  export const start: import("./engines/program.js").Start;
  export const load: () => Promise<void>;
  export const late: () => Promise<{ start: import("./engines/program.js").Start }>;
}

/** The glue that wasm-bindgen makes for the program behind `explain`. */
declare module "#explain-program" {
  export function initSync(given: { module: BufferSource }): unknown;
  export function explain(request: string): any;
}

/** The glue that wasm-bindgen makes of crates/attribution. */
declare module "#attribution-program" {
  export function initSync(given: { module: BufferSource }): unknown;
  export const assumptions: any, checkSettings: any, columns: any, Ledger: any, rules: any;
}

/** The glue that wasm-bindgen makes of crates/ad-url. */
declare module "#ad-url-program" {
  export function initSync(given: { module: BufferSource }): unknown;
  export const arrive: any, build: any, check: any, kinds: any, macros: any, mend: any;
  export const parameters: any, read: any, rules: any;
}

declare module "#files/explain" {
  export function explain(request: string): import("./diagnostics/explain-types.js").Explanation;
}

/** Another file of the package: `smart-script-*.js`. */
declare module "#files/*";

/** The version in package.json. */
declare const VERSION: string;

/** Whether Smart Script V2's calls are in the file: in the script's, and not in those of the npm package. */
declare const OLD_CALLS: boolean;

/** Ends the names of the files that hold the same kind of program as this one: empty, or `-twin`. */
declare const VARIANT: string;
