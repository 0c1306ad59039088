/** Listens to whoever has asked the visitor for consent already, for pages with `consentFrom`. */
import { hasPlatform, layers } from "./found.js";

type State = "granted" | "denied" | "pending";
type Tell = (state: State) => void;

/** What `consentFrom` may be besides the name of a source. */
interface From {
  source?: unknown;
  /** TCF: the number of a vendor in the Global Vendor List that must have consent too. */
  vendor?: unknown;
  /** TCF: the numbers of the purposes that must have consent. */
  purposes?: unknown;
  /** Google's consent mode: the types that must be granted. */
  types?: unknown;
}

/**
 * Tells what the visitor allows as soon as it is known, and again each time it changes.
 *
 * @param from `tcf`, `google` or `gpc`, or an object with one of them as its `source`
 */
export function watch(from: unknown, tell: Tell): void {
  const options: From = from && typeof from == "object" ? from : { source: from };
  let told: State = "pending";
  const tellNews: Tell = (state) => {
    if (state != told) {
      told = state;
      tell(state);
    }
  };
  const source = SOURCES[String(options.source)];
  if (source) {
    source(options, tellNews);
  }
}

const SOURCES: Record<string, (from: From, tell: Tell) => void> = {
  __proto__: null as any,
  tcf,
  google,
  gpc,
};

function list<T>(value: unknown, usual: T[]): T[] {
  return Array.isArray(value) ? value : usual;
}

/**
 * Looks for something that may come at any time, for as long as the page lives: often at first, in the end every five
 * seconds, and not while nobody sees the page. There is no event for it, and a setter on `window` would get in the way
 * of a page that asks whether the name is taken.
 */
function keepLooking(look: () => void): void {
  let wait = 250;
  let isPaused = false;
  const again = () => {
    look();
    wait = Math.min(wait * 1.1, 5000);
    isPaused = document.hidden;
    if (!isPaused) {
      setTimeout(again, wait);
    }
  };
  document.addEventListener("visibilitychange", () => {
    if (isPaused && !document.hidden) {
      again();
    }
  });
  again();
}

/** Does something that fails where the page has something else than is expected. */
const quietly = (act: () => void) => () => {
  try {
    act();
  } catch {
    // Nothing is thrown into the page.
  }
};

/**
 * A consent platform of the IAB's Transparency and Consent Framework. Unless the page names other
 * purposes, consent is needed for storing on the device (1) and for measuring ads (7).
 *
 * <https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework>
 */
function tcf(from: From, tell: Tell): void {
  const purposes = list(from.purposes, [1, 7]);
  const isAllowed = (part: any, id: unknown) =>
    !!part && !!part.consents && part.consents[id as any] === true;
  const take = (data: any, isAnswered: unknown) => {
    if (!isAnswered || !data) {
      return;
    }
    if (data.gdprApplies === false) {
      tell("granted");
    } else if (data.eventStatus == "tcloaded" || data.eventStatus == "useractioncomplete") {
      const isGranted =
        purposes.every((id) => isAllowed(data.purpose, id)) &&
        (from.vendor == null || isAllowed(data.vendor, from.vendor));
      tell(isGranted ? "granted" : "denied");
    }
  };
  // The platform's stub is usually in the page's head, but a tag manager may add it later. The platform itself takes
  // the place of its stub, and asks to be listened to once more, as not every one calls those that asked the stub.
  let known: unknown;
  const look = quietly(() => {
    const api = (window as any).__tcfapi || inFrames;
    if (api != known && typeof api == "function" && api("addEventListener", 2, take) !== NOBODY) {
      known = api;
    }
  });
  keepLooking(look);
}

/** What `inFrames` returns if there is no platform. */
const NOBODY = {};

/** Asks the platform of a page that this one is framed in, as the framework has it: by messages. */
function inFrames(
  command: string,
  version: number,
  callback: (data: any, success: unknown) => void,
): unknown {
  let frame: Window = window;
  while (frame != frame.parent) {
    frame = frame.parent;
    if (hasPlatform(frame)) {
      const callId = "smart-script";
      addEventListener("message", ({ source, data }) => {
        if (source == frame) {
          quietly(() => {
            const { __tcfapiReturn: answer } = typeof data == "string" ? JSON.parse(data) : data;
            if (answer.callId == callId) {
              callback(answer.returnValue, answer.success);
            }
          })();
        }
      });
      frame.postMessage({ __tcfapiCall: { command, version, callId } }, "*");
      return;
    }
  }
  return NOBODY;
}

/**
 * Google's consent mode. A default that denies is not an answer yet; an update is.
 *
 * Pages tell Google's tags by commands in `dataLayer`. Platforms that are templates of the tag manager tell it without
 * one, and its own notes (`google_tag_data.ics`) have the result. Of defaults for regions these know which is this
 * visitor's. Where Google's tag is not there, the region is not known, and the strictest default counts.
 *
 * <https://developers.google.com/tag-platform/security/guides/consent>
 */
function google(from: From, tell: Tell): void {
  // What is stored and sent is for measuring ads, so `ad_personalization` is not asked for.
  const types = list(from.types, ["ad_storage", "ad_user_data"]);
  /** What the visitor has answered, by type; of two that tell it, the one that did so last counts. */
  const answers: Record<string, boolean> = {};
  /** The defaults that the page has set, by type and region. */
  const defaults: Record<string, Record<string, boolean>> = {};
  /** Whether a type is granted by default, as Google's tag has it. */
  let notes: Record<string, any> = {};
  /** What the tag had as the visitor's answer when it was last looked at. */
  const noted: Record<string, unknown> = {};
  /** How many defaults don't count yet, as an answer is waited for. */
  let waiting = 0;

  const isYes = (value: unknown) => value === true || value == "granted";

  const isGranted = (type: string): boolean => {
    if (type in answers) {
      return answers[type]!;
    }
    const note = notes[type] || {};
    const own = Object.values(defaults[type] || {});
    const byDefault = note.default ?? note.declare ?? (own.length ? own.every(Boolean) : note.implicit);
    return isYes(byDefault) && !note.quiet && !waiting;
  };

  const decide = () => {
    const isAnswered = types.some((type) => type in answers);
    tell(types.every(isGranted) ? "granted" : isAnswered ? "denied" : "pending");
  };

  const take = (command: any) => {
    const [name, action, given] = [command[0], command[1], command[2]];
    if (name != "consent" || !given || typeof given != "object") {
      return;
    }
    for (const type of types) {
      const value = given[type];
      if (value != null && action == "update") {
        answers[type] = isYes(value);
      } else if (value != null && action == "default") {
        for (const region of [given.region || ""].flat()) {
          (defaults[type] = defaults[type] || {})[region] = isYes(value);
        }
        if (given.wait_for_update > 0) {
          waiting++;
          setTimeout(() => {
            waiting--;
            decide();
          }, given.wait_for_update);
        }
      }
    }
  };

  const seen = new WeakSet<object>();
  let ics: any;

  const look: () => void = quietly(() => {
    for (const layer of layers()) {
      if (!seen.has(layer)) {
        seen.add(layer);
        const own = layer.push;
        layer.push = function (...commands: any[]) {
          const length = own.apply(this, commands);
          look();
          return length;
        };
      }
      // The tag manager takes old commands out of the list, so they are known by themselves and not by their place.
      for (const command of [].slice.call(layer) as any[]) {
        if (command && typeof command == "object" && !seen.has(command)) {
          seen.add(command);
          quietly(() => take(command))();
        }
      }
    }
    const found = ((window as any).google_tag_data || {}).ics;
    if (found) {
      if (ics != found) {
        ics = found;
        if (typeof ics.addListener == "function") {
          ics.addListener(types, look);
        }
      }
      notes = ics.entries || {};
      for (const type of types) {
        const { update } = notes[type] || ({} as any);
        if (update != null && update !== noted[type]) {
          answers[type] = isYes((noted[type] = update));
        }
      }
    }
    decide();
  });
  (window as any).dataLayer = (window as any).dataLayer || [];
  keepLooking(look);
}

/**
 * Global Privacy Control: a browser sends it if its visitor does not want their data passed on.
 *
 * <https://w3c.github.io/gpc/>
 */
function gpc(_: From, tell: Tell): void {
  tell((navigator as any).globalPrivacyControl ? "denied" : "granted");
}
