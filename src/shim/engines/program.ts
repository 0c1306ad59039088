/** The exports of the program (crates/lean). Each file has only those of them that it needs. */
export interface Program {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Makes room for a text of so many bytes, which is the question of the next call; returns its address. */
  room(length: number): number;
  /** Takes a page's session on by one event (src/session). */
  step(state: number, event: number): number;
  // Each of these takes the length of the text in the room. Each returns the address of its answer, a text
  // that ends with a NUL.
  ask(length: number, more?: unknown): number;
  reads(length: number, more?: unknown): number;
  explain(length: number, more?: unknown): number;
  errors(length: number, more?: unknown): number;
  modules(length: number, hasLogo: unknown): number;
}

/** Starts a program with a memory of its own. It throws if the browser or the page's policy refuses that. */
export type Start = () => Program;
