/** Listens to whoever has asked the visitor for consent already, for pages with `consentFrom`. */

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
 * A consent platform of the IAB's Transparency and Consent Framework. Unless the page names other
 * purposes, consent is needed for storing on the device (1) and for measuring ads (7).
 *
 * <https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework>
 */
function tcf(from: From, tell: Tell): void {
  const purposes = list(from.purposes, [1, 7]);
  const listen = () => {
    const api = (window as any).__tcfapi;
    if (typeof api != "function") {
      return false;
    }
    api("addEventListener", 2, (data: any, isAnswered: boolean) => {
      if (!isAnswered || !data) {
        return;
      }
      if (data.gdprApplies === false) {
        tell("granted");
      } else if (data.eventStatus == "tcloaded" || data.eventStatus == "useractioncomplete") {
        const { purpose, vendor } = data;
        const isAllowed = (part: any, id: unknown) =>
          !!part && !!part.consents && part.consents[id as any] === true;
        const isGranted =
          purposes.every((id) => isAllowed(purpose, id)) &&
          (from.vendor == null || isAllowed(vendor, from.vendor));
        tell(isGranted ? "granted" : "denied");
      }
    });
    return true;
  };
  // The platform's stub is usually in the page's head. A tag manager may add it later, and there is no
  // event for that, so it has to be polled for.
  let left = 60;
  const look = () => {
    if (!listen() && left-- > 0) {
      setTimeout(look, 250);
    }
  };
  look();
}

/**
 * Google's consent mode, which tells the page's tags through `dataLayer`. A default that denies is not an
 * answer yet; an update is. Defaults for single regions count for every visitor, because the region is
 * not known here.
 *
 * <https://developers.google.com/tag-platform/security/guides/consent>
 */
function google(from: From, tell: Tell): void {
  const types = list(from.types, ["ad_storage", "ad_user_data"]);
  const granted: Record<string, boolean> = {};
  let isAnswered = false;
  const take = (entry: any) => {
    if (!entry || entry[0] != "consent" || !entry[2] || typeof entry[2] != "object") {
      return;
    }
    const isDefault = entry[1] == "default";
    if (!isDefault && entry[1] != "update") {
      return;
    }
    for (const type of types) {
      const value = entry[2][type];
      if (value != null) {
        const isGranted = value == "granted";
        // There is no telling which of several defaults is this visitor's, so the strictest one counts.
        granted[type] = isDefault && type in granted ? granted[type]! && isGranted : isGranted;
        isAnswered = isAnswered || !isDefault;
      }
    }
    if (types.every((type) => granted[type])) {
      tell("granted");
    } else {
      tell(isAnswered ? "denied" : "pending");
    }
  };
  const layer: any[] = ((window as any).dataLayer = (window as any).dataLayer || []);
  [].forEach.call(layer, take);
  const own = layer.push;
  layer.push = function (...entries: any[]) {
    const length = own.apply(this, entries);
    entries.forEach(take);
    return length;
  };
}

/**
 * Global Privacy Control: a browser sends it if its visitor does not want their data passed on.
 *
 * <https://w3c.github.io/gpc/>
 */
function gpc(_: From, tell: Tell): void {
  tell((navigator as any).globalPrivacyControl ? "denied" : "granted");
}
