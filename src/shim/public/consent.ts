/** What `consentFrom` loads: it listens to those that have asked the visitor already. */

type State = "granted" | "denied" | "pending";
type Tell = (state: State) => void;

/** What `consentFrom` may be besides the name of a source. */
interface From {
  source?: unknown;
  /** TCF: the number of a vendor in the Global Vendor List who must have consent too. */
  vendor?: unknown;
  /** TCF: the numbers of the purposes that must have consent. */
  purposes?: unknown;
  /** Google's consent mode: the types that must be granted. */
  types?: unknown;
}

/**
 * Tells what the visitor allows, now or once it is known, and each time that it changes.
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
 * A consent platform as the IAB's Transparency and Consent Framework has it: storing on the device and
 * measuring ads, unless other purposes are named.
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
  // A platform's stub stands in the head; where a tag manager brings it, it comes later, and nothing
  // tells when.
  let left = 60;
  const look = () => {
    if (!listen() && left-- > 0) {
      setTimeout(look, 250);
    }
  };
  look();
}

/**
 * Google's consent mode: what the page's tags are told through `dataLayer`. A default that denies is no
 * answer yet, an update is one. A default for some regions counts wherever the visitor may be.
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
        // Which of several defaults is this visitor's can't be known here: the strictest counts.
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
 * Global Privacy Control: a browser that sends it does not want its visitor's data passed on.
 *
 * <https://w3c.github.io/gpc/>
 */
function gpc(_: From, tell: Tell): void {
  tell((navigator as any).globalPrivacyControl ? "denied" : "granted");
}
