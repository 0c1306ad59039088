/** The script tag's own work: it puts the APIs into the page and starts. */
import type { AfSmartScript, SmartScriptApi } from "../types.js";
import { TAG, pageConfig } from "./configuration.js";
import { FIRST } from "./copies.js";
import { oldCalls } from "./old-calls.js";
import { session } from "./session.js";
import { page } from "./document.js";

interface Globals {
  SmartScript?: any;
  AF_SMART_SCRIPT?: AfSmartScript;
  AF_SMART_SCRIPT_RESULT?: object;
}

/**
 * The script's own tag. Optimizers that delay scripts run the text in another way, so that the browser knows no tag, or
 * theirs.
 */
export function ownTag(): HTMLScriptElement | null {
  const { currentScript } = page;
  const current = currentScript instanceof HTMLScriptElement ? currentScript : null;
  return current && current.matches(TAG) ? current : page.querySelector(TAG) || current;
}

/** Puts the APIs into the page and starts, or hands over to a copy of this script that did so before. */
export function install(tag: HTMLScriptElement | null, globals: Globals) {
  const found = globals.SmartScript;
  // An element with the id SmartScript shows up as this property of window too, and so does anything
  // else that a page put there: only a plain object is a configuration.
  const isConfig = {}.toString.call(found) == "[object Object]";
  // Until the script is there, a stub in its place takes down the visitor's answer. Where there is one, there will be
  // an answer.
  const { answer, ...given }: any = { __proto__: null, ...(isConfig && found) };
  if (typeof given.consent == "function") {
    given.consent = "pending";
  }
  const first = (document as any)[FIRST];
  if (first) {
    first(tag, isConfig && !given.start && given);
    return;
  }

  const theirs = globals.AF_SMART_SCRIPT;
  const isFree = !(theirs && theirs.generateOneLinkURL);
  const life = session(
    () => pageConfig(tag, given),
    // The files with features that few pages use lie beside this script, or where its tag says.
    (name) => {
      const folder = (tag && (tag.getAttribute("data-files") || tag.src)) || "";
      return import(new URL(`smart-script-${name}.js`, new URL(folder, page.baseURI)).href);
    },
    isFree,
  );
  const api: SmartScriptApi = isConfig && Object.isExtensible(found) ? found : {};
  const { start, refresh, consent, href, banner } = life;
  Object.assign(api, { version: VERSION, start, refresh, consent, href, banner });
  // The descriptor has no prototype, because a page may have put `set` or `value` on Object.prototype.
  Object.defineProperty(api, "ready", { __proto__: null, enumerable: true, get: life.ready } as any);
  globals.SmartScript = api;
  (document as any)[FIRST] = (another: HTMLScriptElement | null, given: object | false) => {
    globals.SmartScript = api;
    if (given) {
      life.start(given);
    } else if (!life.isConfigured() || !(tag && tag.isConnected)) {
      // The page has no configuration yet, or was written anew.
      tag = another;
      life.start();
    }
  };

  if (isFree) {
    // Where pages that were made for AppsFlyer's tag-manager template look for the link.
    globals.AF_SMART_SCRIPT_RESULT = globals.AF_SMART_SCRIPT_RESULT || {
      get clickURL() {
        return href({ href: "" }) || null;
      },
    };
    const old = oldCalls(life);
    try {
      // If AppsFlyer's own script loads later, it must not replace these calls with its own.
      Object.defineProperty(globals, "AF_SMART_SCRIPT", {
        __proto__: null,
        configurable: true,
        enumerable: true,
        get: () => old,
        set() {},
      } as any);
    } catch {
      // The page declared the global with `var`, so the property can't be redefined.
      globals.AF_SMART_SCRIPT = old;
    }
  }
  if (answer) {
    life.consent(answer);
  }
  life.start();
}
