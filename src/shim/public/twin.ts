/** What a page loads where WebAssembly is refused: the program in JavaScript. */
export { start } from "#program";
