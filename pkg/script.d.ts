import type { AfSmartScript, Config, SmartScriptApi } from "./types.js";
declare global {
    interface Window {
        /** The API, once the script has run; before that a page may put its configuration here. */
        get SmartScript(): SmartScriptApi;
        set SmartScript(configuration: Config | SmartScriptApi);
        /** The API of AppsFlyer's Smart Script V2. */
        AF_SMART_SCRIPT: AfSmartScript;
    }
    const SmartScript: SmartScriptApi;
    const AF_SMART_SCRIPT: AfSmartScript;
}
