// Built from src/shim/entries/web.ts by `npm run build`.

// src/shim/consent/sources.ts
function watch(from, tell2) {
  const options = from && typeof from == "object" ? from : { source: from };
  let told = "pending";
  const tellNews = (state) => {
    if (state != told) {
      told = state;
      tell2(state);
    }
  };
  const source = SOURCES[String(options.source)];
  if (source) {
    source(options, tellNews);
  }
}
var SOURCES = {
  __proto__: null,
  tcf,
  google,
  gpc
};
function list(value, usual) {
  return Array.isArray(value) ? value : usual;
}
function tcf(from, tell2) {
  const purposes = list(from.purposes, [1, 7]);
  const listen2 = () => {
    const api = window.__tcfapi;
    if (typeof api != "function") {
      return false;
    }
    api("addEventListener", 2, (data, isAnswered) => {
      if (!isAnswered || !data) {
        return;
      }
      if (data.gdprApplies === false) {
        tell2("granted");
      } else if (data.eventStatus == "tcloaded" || data.eventStatus == "useractioncomplete") {
        const { purpose, vendor } = data;
        const isAllowed = (part, id) => !!part && !!part.consents && part.consents[id] === true;
        const isGranted = purposes.every((id) => isAllowed(purpose, id)) && (from.vendor == null || isAllowed(vendor, from.vendor));
        tell2(isGranted ? "granted" : "denied");
      }
    });
    return true;
  };
  let left = 60;
  const look = () => {
    if (!listen2() && left-- > 0) {
      setTimeout(look, 250);
    }
  };
  look();
}
function google(from, tell2) {
  const types = list(from.types, ["ad_storage", "ad_user_data"]);
  const granted = {};
  let isAnswered = false;
  const take2 = (entry) => {
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
        granted[type] = isDefault && type in granted ? granted[type] && isGranted : isGranted;
        isAnswered = isAnswered || !isDefault;
      }
    }
    if (types.every((type) => granted[type])) {
      tell2("granted");
    } else {
      tell2(isAnswered ? "denied" : "pending");
    }
  };
  const layer = window.dataLayer = window.dataLayer || [];
  [].forEach.call(layer, take2);
  const own2 = layer.push;
  layer.push = function(...entries) {
    const length = own2.apply(this, entries);
    entries.forEach(take2);
    return length;
  };
}
function gpc(_, tell2) {
  tell2(navigator.globalPrivacyControl ? "denied" : "granted");
}

// src/shim/page/copies.ts
var FIRST = /* @__PURE__ */ Symbol.for("smart-script");
function claim(own2) {
  document[FIRST] = own2;
}
function otherCopy(own2) {
  const first = document[FIRST];
  return first && first != own2 ? first.api || window.SmartScript : void 0;
}

// src/shim/page/impression.ts
var HINTS_WAIT = 300;
function mark(name) {
  try {
    performance.mark("smart-script:" + name);
  } catch {
  }
}
function askHints(done) {
  let isDue = true;
  const answer = (hints) => {
    if (isDue) {
      isDue = false;
      try {
        done(hints);
      } catch {
      }
    }
  };
  try {
    const { userAgentData, userAgent } = navigator;
    if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
      setTimeout(answer, HINTS_WAIT);
      userAgentData.getHighEntropyValues(["model", "platformVersion"]).then(answer, () => answer());
      return;
    }
  } catch {
  }
  answer();
}
function whenShown(act) {
  if (document.prerendering) {
    document.addEventListener("prerenderingchange", act);
  } else {
    act();
  }
}

// src/shim/page/happens.ts
function watchPage(safely2, tell2) {
  const listen2 = (name, happens, isIt) => addEventListener(
    name,
    safely2((event) => {
      if (!isIt || isIt(event)) {
        tell2(happens);
      }
    }),
    true
  );
  whenShown(safely2(() => tell2(9 /* Shown */)));
  listen2("DOMContentLoaded", 1 /* Loaded */);
  listen2("click", 11 /* Tapped */, ({ target }) => target.closest && target.closest("[data-smart-link]"));
  listen2("visibilitychange", 10 /* Hidden */, () => document.hidden);
  listen2("pagehide", 12 /* Left */);
  listen2("pageshow", 7 /* Restored */, ({ persisted }) => persisted);
}

// src/shim/page/own-address.ts
var OWN = "data-smart-own";
function ownAddress(noted, href) {
  const [link, own2] = (noted || "").split(" http");
  return link == href && own2 ? "http" + own2 : href;
}

// src/shim/page/links.ts
function callsToAction() {
  const found2 = document.querySelectorAll("a[data-smart-link]");
  return [].filter.call(found2, (element) => typeof element.href == "string");
}
var written = /* @__PURE__ */ new WeakMap();
function countCodes() {
  return document.querySelectorAll("[data-smart-qr]").length;
}
function request(element) {
  return ["data-smart-link", "data-app-id"].map((name) => element.getAttribute(name));
}
function isOurs({ href }, before) {
  return !!before && (before.link == href || before.link != before.own && href.startsWith(before.link));
}
function find() {
  const elements = callsToAction();
  const own2 = elements.map((element) => {
    const before = written.get(element);
    return isOurs(element, before) ? before.own : ownAddress(element.getAttribute(OWN), element.href);
  });
  const requests = elements.map((element, index) => {
    const [platform, appId] = request(element);
    return { platform, appId, href: own2[index] };
  });
  const codes = countCodes();
  if (codes) {
    requests.push({ code: "true" });
  }
  return { elements, own: own2, requests, codes };
}
function pagePlan({ elements, own: own2, codes }, planned) {
  const links = elements.map((element, index) => ({ element, href: planned.links[index] || null }));
  const qr = codes && planned.links[elements.length] || null;
  return {
    ...planned,
    plan: { impression: planned.impression || null, links, qr },
    codes,
    known: written,
    write() {
      links.map(({ element, href }, index) => {
        const note = { own: own2[index], asked: "" + request(element), link: element.href };
        const address = href || note.own;
        written.set(element, note);
        if (address != note.link) {
          element.href = address;
          element.setAttribute(OWN, (note.link = element.href) + " " + note.own);
        }
      });
    }
  };
}

// src/shim/page/configuration.ts
var ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-observe": "observe",
  "data-consent": "consent",
  "data-consent-from": "consentFrom",
  "data-debug": "debug"
};

// src/shim/diagnostics/in-console.ts
function write(notes, { impression, links, qr }) {
  for (const note of [...mistakesInMarkup(), ...notes]) {
    console.warn("smart-script: " + note.replace(`links[${links.length}]`, "QR code"));
  }
  console.info("smart-script: impression", impression || "none");
  links.forEach(({ element, href }, index) => {
    const name = element.textContent.trim();
    console.info(`smart-script: links[${index}] "${name}"`, href || "keeps its own address");
  });
  if (qr) {
    console.info("smart-script: QR codes", qr);
  }
}
function mistakesInMarkup() {
  const mistakes = [];
  const known = [...Object.keys(ATTRIBUTES), "data-files", "data-smart-banner"];
  for (const script of document.querySelectorAll('script[src*="smart-script"]')) {
    for (const { name } of script.attributes) {
      if (name.startsWith("data-") && !known.includes(name) && !name.startsWith("data-banner-")) {
        mistakes.push(`${name}: not an attribute of the script; known: ${known.join(", ")}`);
      }
    }
  }
  for (const element of document.querySelectorAll("[data-smart-link]:not(a)")) {
    mistakes.push(`<${element.localName} data-smart-link>: want an <a> with its store's address as href`);
  }
  return mistakes;
}

// src/shim/engines/wire.ts
var MAX_DEPTH = 8;
var MAX_VALUES = 1e5;
var END = "\uFFFF";
var word = (text) => text.replace(/\uffff/g, "\uFFFD") + END;
var open = (name, kind = "{") => word(name) + word(kind);
var CLOSE = END + "}" + END;
function toWire(name, value, quote) {
  let left = MAX_VALUES;
  const write3 = (name2, value2, depth) => {
    let text = "-";
    try {
      if (typeof value2 == "string") {
        text = quote + value2;
      } else if (typeof value2 == "boolean") {
        text = value2 ? "?true" : "?";
      } else if (typeof value2 == "number" && isFinite(value2)) {
        text = "0" + (value2 || "");
      } else if (value2 && typeof value2 == "object" && depth < MAX_DEPTH) {
        const isList = Array.isArray(value2);
        const names = Object.keys(value2);
        if (typeof value2.href == "string" && !names[0]) {
          return write3(name2, value2.href, depth);
        }
        let members = "";
        for (const member of names) {
          if (--left < 0) {
            break;
          }
          let inner;
          try {
            inner = value2[member];
          } catch {
          }
          members += write3(isList ? "" : member, inner, depth + 1);
        }
        return open(name2, isList ? "[" : "{") + members + CLOSE;
      }
    } catch {
    }
    return word(name2) + word(text);
  };
  return write3(name, value, 0);
}

// src/shim/page/observe.ts
function hasNews({ codes, known }) {
  return countCodes() != codes || callsToAction().some((element) => {
    const before = known.get(element);
    return !isOurs(element, before) || before.asked != "" + request(element);
  });
}
function observe(changed, planned, latest2) {
  const route = (url = document.URL) => url.replace(/#(?![/!]).*/, "");
  let address = route(planned);
  let isDue = false;
  const notice = () => {
    if (!isDue) {
      isDue = true;
      setTimeout(() => {
        const isRoute = address != route();
        isDue = false;
        address = route();
        if (isRoute || hasNews(latest2())) {
          changed(isRoute);
        }
      });
    }
  };
  for (const name of ["pushState", "replaceState"]) {
    const own2 = history[name];
    history[name] = function(...values) {
      own2.apply(this, values);
      notice();
    };
  }
  addEventListener("popstate", notice);
  new MutationObserver(notice).observe(document, {
    attributeFilter: ["href", "data-smart-link", "data-app-id", "data-smart-qr"],
    childList: true,
    subtree: true
  });
  notice();
}

// src/shim/engines/request.ts
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/shim/page/memory.ts
function parsed(json, revive) {
  try {
    return JSON.parse(json, revive);
  } catch {
    return void 0;
  }
}
function memoryToWire(views, webReferrer) {
  const decode = (_, value) => typeof value == "string" ? decoded(value) : value;
  return toWire("memory", parsed(views, decode) || [], "=") + toWire("webReferrer", parsed(webReferrer), "=");
}

// src/shim/web/page.ts
var found;
var latest;
var safely = (act) => (value) => {
  try {
    act(value);
  } catch {
  }
};
function listen(tell2) {
  watchPage(safely, tell2);
}
function inAscii(address) {
  try {
    return typeof address == "string" && /[^\0-\x7f]/.test(address) ? new URL(address).href : address;
  } catch {
    return address;
  }
}
function writeConfig(config) {
  if (config && typeof config.oneLinkURL == "string") {
    config = { ...config, oneLinkURL: inAscii(config.oneLinkURL) };
  }
  return toWire("", config, '"');
}
function find2() {
  found = find();
  return found.requests.slice(0, found.elements.length);
}
function take(addresses, impression) {
  latest = pagePlan(found, { links: addresses, impression });
}
function write2() {
  latest.write();
}
var theirs;
function plan() {
  return latest ? latest.plan : theirs || { impression: null, links: [], qr: null };
}
function observe2(planned, changed) {
  observe(changed, planned, () => latest);
}
function listenForConsent(from, tell2) {
  watch(from, safely(tell2));
}
function explain(notes) {
  write(notes, latest.plan);
}
function tell(what, detail) {
  document.dispatchEvent(new CustomEvent("smartscript:" + what, { detail }));
}
var own = (_, given) => {
  if (given) {
    safely(own.api.start)(given);
  }
};
function other() {
  const api = otherCopy(own);
  if (api && !theirs) {
    const before = theirs = plan();
    safely(() => {
      document.addEventListener("smartscript:ready", (event) => {
        theirs = event.detail;
      });
      api.ready.then((plan2) => {
        theirs = theirs === before ? plan2 : theirs;
      });
    })();
  }
  return api;
}
function run(version, start, refresh, consent, href, ready) {
  const then = (act) => (value) => {
    act(value);
    return ready();
  };
  own.api = {
    version,
    start: then((config) => start(config)),
    refresh: then((options) => refresh(!!options && options.impression === true)),
    consent: then(consent),
    href,
    get ready() {
      return ready();
    }
  };
  claim(own);
}
export {
  askHints,
  explain,
  find2 as find,
  listen,
  listenForConsent,
  mark,
  observe2 as observe,
  other,
  plan,
  run,
  take,
  tell,
  write2 as write,
  writeConfig,
  memoryToWire as writeMemory
};
