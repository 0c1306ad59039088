/** The file's own module: its functions take and give bytes of UTF-8, as strings would take more glue. */
import { initSync } from "#glue";
import { common, text } from "#packed";
import { unpack } from "./unpack.js";

let isReady = false;

/**
 * A function of the module on texts. The module is compiled when the first is called, which throws
 * where the page refuses WebAssembly.
 */
export function inText(ask: (text: Uint8Array) => Uint8Array): (text: string) => string {
  return (question) => {
    if (!isReady) {
      initSync({ module: unpack(common, text) });
      isReady = true;
    }
    return new TextDecoder().decode(ask(new TextEncoder().encode(question)));
  };
}
