/** Texts cross into the wasm as bytes of UTF-8: strings would take more glue. */

/** A function of the module, which takes and gives texts as bytes, on texts. */
export function inText(ask: (text: Uint8Array) => Uint8Array): (text: string) => string {
  return (text) => new TextDecoder().decode(ask(new TextEncoder().encode(text)));
}
