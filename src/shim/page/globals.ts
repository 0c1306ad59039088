/** The globals that the script tag puts into a page. */
import type { AfSmartScript, Config, SmartScriptApi } from "../types.js";

declare global {
  interface Window {
    /** The API, once the script has run; before that a page may put its configuration here. */
    get SmartScript(): SmartScriptApi;
    set SmartScript(configuration: Config | SmartScriptApi);
    /** The API of AppsFlyer's Smart Script V2. */
    AF_SMART_SCRIPT: AfSmartScript;
  }
  // Declared with `var` they would also be properties of `window`, where they would clash with the
  // setter above, which takes a configuration.
  const SmartScript: SmartScriptApi;
  const AF_SMART_SCRIPT: AfSmartScript;
}
