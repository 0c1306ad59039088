/** The script tag's entry: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { pageConfig } from "../internal/config.js";
import { dropIn } from "../internal/dropin.js";
import { FIRST } from "../internal/first.js";
import { lifecycle } from "../internal/lifecycle.js";
import type { AfSmartScript, Config, SmartScriptApi } from "./types.js";

declare global {
  interface Window {
    /** The API, once the script has run; before that a page may put its configuration here. */
    get SmartScript(): SmartScriptApi;
    set SmartScript(configuration: Config | SmartScriptApi);
    /** The API of AppsFlyer's Smart Script V2. */
    AF_SMART_SCRIPT: AfSmartScript;
  }
  // As `var` they would be of `window` once more, and it would take no configuration.
  const SmartScript: SmartScriptApi;
  const AF_SMART_SCRIPT: AfSmartScript;
}

interface Page {
  SmartScript?: any;
  AF_SMART_SCRIPT?: AfSmartScript;
}

declare const VERSION: string;

/** Puts the APIs in place and starts, unless another copy of this script has. */
function install(tag: HTMLScriptElement | null, page: Page) {
  const found = page.SmartScript;
  // Elements whose id is SmartScript are a property of window too.
  const isConfig = {}.toString.call(found) == "[object Object]";
  const given: any = { __proto__: null, ...(isConfig && found) };
  const first = (document as any)[FIRST];
  if (first) {
    first(tag, isConfig && !given.start && found);
    return;
  }

  const theirs = page.AF_SMART_SCRIPT;
  const isFree = !(theirs && theirs.generateOneLinkURL);
  const life = lifecycle(
    () => pageConfig(tag, given),
    // What few pages use is in files of their own: beside this one, or where its tag says.
    (name) => {
      const folder = (tag && (tag.getAttribute("data-files") || tag.src)) || "";
      return import(new URL(`smart-script-${name}.js`, new URL(folder, document.baseURI)).href);
    },
    isFree,
  );
  const api: SmartScriptApi = isConfig && Object.isExtensible(found) ? found : {};
  api.version = VERSION;
  api.start = life.start;
  api.refresh = life.refresh;
  api.consent = life.consent;
  api.href = life.href;
  // Whatever the page put on Object.prototype.
  Object.defineProperty(api, "ready", { __proto__: null, enumerable: true, get: life.ready } as any);
  page.SmartScript = api;
  (document as any)[FIRST] = (another: HTMLScriptElement | null, given: object | false) => {
    page.SmartScript = api;
    if (given) {
      life.start(given);
    } else if (!life.isConfigured()) {
      tag = another;
      life.start();
    }
  };

  if (isFree) {
    const dropped = dropIn(life.draw);
    try {
      // AppsFlyer's own script, if it comes later, would put its own in this place.
      Object.defineProperty(page, "AF_SMART_SCRIPT", {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get: () => dropped,
        set() {},
      } as any);
    } catch {
      // The page has it as a variable.
      page.AF_SMART_SCRIPT = dropped;
    }
  }
  life.start();
}

install(document.currentScript as HTMLScriptElement | null, window as any);
