/** The script tag's entry: `<script src="smart-script.js" data-onelink="…" async></script>`. */
import { type AfSmartScript, dropIn } from "../internal/dropin.js";
import { lifecycle } from "../internal/lifecycle.js";
import type { Plan } from "../internal/links.js";

/** What `window.SmartScript` is once the script has run. */
export interface SmartScriptApi {
  /** This program's version. */
  version: string;
  /** The latest plan, once every call to action has its link. It never rejects. */
  ready: Promise<Plan>;
  /**
   * Starts with this configuration in place of the page's, or plans the links anew with the last
   * one. The impression is sent once all the same.
   *
   * @returns `ready` as it is from now on
   */
  start(config?: object): Promise<Plan>;
  /**
   * Plans the links anew for the page as it is now: its address, its calls to action.
   *
   * @param options with `impression: true` one more impression is sent
   * @returns `ready` as it is from now on
   */
  refresh(options?: { impression?: boolean }): Promise<Plan>;
}

interface Page {
  SmartScript?: any;
  AF_SMART_SCRIPT?: AfSmartScript;
}

declare const VERSION: string;

/** Under this the document has what the copy that came first does with the tags of later ones. */
const FIRST = Symbol.for("smart-script");

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
  const life = lifecycle(tag, given, isFree);
  const api: SmartScriptApi = isConfig && Object.isExtensible(found) ? found : {};
  api.version = VERSION;
  api.start = (config) => {
    life.start(config);
    return life.ready();
  };
  api.refresh = (options) => {
    if (options && options.impression === true) {
      life.allowImpression();
    }
    return api.start();
  };
  Object.defineProperty(api, "ready", { enumerable: true, get: life.ready });
  page.SmartScript = api;
  (document as any)[FIRST] = (another: HTMLScriptElement | null, given: object | false) => {
    page.SmartScript = api;
    if (given) {
      life.start(given);
    } else {
      life.adopt(another);
    }
  };

  if (isFree) {
    const dropped = dropIn((...values) => life.load("qr", (file) => file.draw(...values)));
    try {
      // AppsFlyer's own script, if it comes later, would put its own in this place.
      Object.defineProperty(page, "AF_SMART_SCRIPT", {
        configurable: true,
        enumerable: true,
        get: () => dropped,
        set() {},
      });
    } catch {
      // The page has it as a variable.
      page.AF_SMART_SCRIPT = dropped;
    }
  }
  life.start();
}

try {
  install(document.currentScript as HTMLScriptElement | null, window as Page);
} catch {
  // The page keeps its own links.
}
