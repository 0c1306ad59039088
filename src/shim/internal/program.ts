/** The program as it runs in a page: what src/browser/mod.rs exports, as far as a file has it. */
export interface Program {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Where a text of so many bytes is to be written for the call that follows. */
  room(length: number): number;
  /** Each takes the length of the text in the room, and answers where a text begins that a NUL ends. */
  ask(length: number, more?: unknown): number;
  explain(length: number, more?: unknown): number;
  modules(length: number, hasLogo: unknown): number;
}

/** Makes a program with a memory of its own. It throws where the page refuses that. */
export type Start = () => Program;
