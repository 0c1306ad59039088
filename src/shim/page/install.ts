/** The script tag's own work: it puts the APIs into the page and starts. */
import type { AfSmartScript, SmartScriptApi } from "../types.js";
import { pageConfig } from "./configuration.js";
import { FIRST } from "./copies.js";
import { oldCalls } from "./old-calls.js";
import { session } from "./session.js";

interface Page {
  SmartScript?: any;
  AF_SMART_SCRIPT?: AfSmartScript;
}

/** Puts the APIs into the page and starts, or hands over to a copy of this script that did so before. */
export function install(tag: HTMLScriptElement | null, page: Page) {
  const found = page.SmartScript;
  // An element with the id SmartScript shows up as this property of window too, and so does anything
  // else that a page put there: only a plain object is a configuration.
  const isConfig = {}.toString.call(found) == "[object Object]";
  const given: any = { __proto__: null, ...(isConfig && found) };
  const first = (document as any)[FIRST];
  if (first) {
    first(tag, isConfig && !given.start && found);
    return;
  }

  const theirs = page.AF_SMART_SCRIPT;
  const isFree = !(theirs && theirs.generateOneLinkURL);
  const life = session(
    () => pageConfig(tag, given),
    // The files with features that few pages use lie beside this script, or where its tag says.
    (name) => {
      const folder = (tag && (tag.getAttribute("data-files") || tag.src)) || "";
      return import(new URL(`smart-script-${name}.js`, new URL(folder, document.baseURI)).href);
    },
    isFree,
  );
  const api: SmartScriptApi = isConfig && Object.isExtensible(found) ? found : {};
  const { start, refresh, consent, href } = life;
  Object.assign(api, { version: VERSION, start, refresh, consent, href });
  // The descriptor has no prototype, because a page may have put `set` or `value` on Object.prototype.
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
    const old = oldCalls(life);
    try {
      // If AppsFlyer's own script loads later, it must not replace these calls with its own.
      Object.defineProperty(page, "AF_SMART_SCRIPT", {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get: () => old,
        set() {},
      } as any);
    } catch {
      // The page declared the global with `var`, so the property can't be redefined.
      page.AF_SMART_SCRIPT = old;
    }
  }
  life.start();
}
