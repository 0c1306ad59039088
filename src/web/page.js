// Built from src/shim/entries/web.ts by `npm run build`.

// src/shim/consent/found.ts
function hasPlatform(frame) {
  try {
    return !!frame.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
function layers() {
  const names = ["dataLayer"];
  for (const { src } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
    const [, name] = /[?&]l=([^&#]+)/.exec(src) || [];
    if (name) {
      names.push(name);
    }
  }
  return names.map((name) => window[name]).filter(Array.isArray);
}

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
function keepLooking(look) {
  let wait = 250;
  let isPaused = false;
  const again = () => {
    look();
    wait = Math.min(wait * 1.1, 5e3);
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
var quietly = (act) => () => {
  try {
    act();
  } catch {
  }
};
function tcf(from, tell2) {
  const purposes = list(from.purposes, [1, 7]);
  const isAllowed = (part, id) => !!part && !!part.consents && part.consents[id] === true;
  const take2 = (data, isAnswered) => {
    if (!isAnswered || !data) {
      return;
    }
    if (data.gdprApplies === false) {
      tell2("granted");
    } else if (data.eventStatus == "tcloaded" || data.eventStatus == "useractioncomplete") {
      const isGranted = purposes.every((id) => isAllowed(data.purpose, id)) && (from.vendor == null || isAllowed(data.vendor, from.vendor));
      tell2(isGranted ? "granted" : "denied");
    }
  };
  let known;
  const look = quietly(() => {
    const api = window.__tcfapi || inFrames;
    if (api != known && typeof api == "function" && api("addEventListener", 2, take2) !== NOBODY) {
      known = api;
    }
  });
  keepLooking(look);
}
var NOBODY = {};
function inFrames(command, version, callback) {
  let frame = window;
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
function google(from, tell2) {
  const types = list(from.types, ["ad_storage", "ad_user_data"]);
  const answers = {};
  const defaults = {};
  let notes = {};
  const noted = {};
  let waiting = 0;
  const isYes = (value) => value === true || value == "granted";
  const isGranted = (type) => {
    if (type in answers) {
      return answers[type];
    }
    const note = notes[type] || {};
    const own2 = Object.values(defaults[type] || {});
    const byDefault = note.default ?? note.declare ?? (own2.length ? own2.every(Boolean) : note.implicit);
    return isYes(byDefault) && !note.quiet && !waiting;
  };
  const decide = () => {
    const isAnswered = types.some((type) => type in answers);
    tell2(types.every(isGranted) ? "granted" : isAnswered ? "denied" : "pending");
  };
  const take2 = (command) => {
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
  const seen = /* @__PURE__ */ new WeakSet();
  let ics;
  const look = quietly(() => {
    for (const layer of layers()) {
      if (!seen.has(layer)) {
        seen.add(layer);
        const own2 = layer.push;
        layer.push = function(...commands) {
          const length = own2.apply(this, commands);
          look();
          return length;
        };
      }
      for (const command of [].slice.call(layer)) {
        if (command && typeof command == "object" && !seen.has(command)) {
          seen.add(command);
          quietly(() => take2(command))();
        }
      }
    }
    const found2 = (window.google_tag_data || {}).ics;
    if (found2) {
      if (ics != found2) {
        ics = found2;
        if (typeof ics.addListener == "function") {
          ics.addListener(types, look);
        }
      }
      notes = ics.entries || {};
      for (const type of types) {
        const { update } = notes[type] || {};
        if (update != null && update !== noted[type]) {
          answers[type] = isYes(noted[type] = update);
        }
      }
    }
    decide();
  });
  window.dataLayer = window.dataLayer || [];
  keepLooking(look);
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

// src/shim/page/document.ts
var page = globalThis.document && new Proxy(document, {
  get(document2, name) {
    let member = document2[name];
    try {
      const parent = Object.getPrototypeOf(document2);
      const getter = parent.__lookupGetter__(name);
      const real = getter ? getter.call(document2) : parent[name];
      member = typeof member == typeof real ? member : real;
    } catch {
    }
    return typeof member == "function" ? member.bind(document2) : member;
  }
});

// src/shim/page/impression.ts
var LISTED_WITHIN = 250;
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
        done(hints && !hints.type ? hints : void 0);
      } catch {
      }
    }
  };
  try {
    const { userAgentData, userAgent } = navigator;
    if (userAgentData && !/iP(hone|ad|od)/.test(userAgent)) {
      setTimeout(answer, HINTS_WAIT);
      addEventListener("pagehide", answer);
      addEventListener("visibilitychange", answer);
      userAgentData.getHighEntropyValues(["model", "platformVersion"]).then(answer, () => answer());
      return;
    }
  } catch {
  }
  answer();
}
var isListed = {};
var observe = () => {
  observe = () => {
  };
  new PerformanceObserver((list2) => {
    for (const { name } of list2.getEntries()) {
      if (name in isListed) {
        isListed[name] = true;
      }
    }
  }).observe({ type: "resource" });
};
var isNative = (name) => /\w\(\) *{\s*\[native code]/.test("" + self[name]);
async function fetchLasting(address, refused) {
  let isNativeFetch, isNativeTimer, isNativeObserver;
  let isAtOnce;
  let answer;
  isListed[address] = false;
  try {
    observe();
    [isNativeFetch, isNativeTimer, isNativeObserver] = ["fetch", "setTimeout", "PerformanceObserver"].map(
      isNative
    );
  } catch {
  }
  try {
    answer = fetch(address, {
      mode: "no-cors",
      credentials: "include",
      keepalive: true,
      // Every impression has to reach the server, so no cache may answer it.
      cache: "no-store"
    });
    setTimeout(() => isAtOnce = 0);
    isAtOnce = 1;
    await answer;
  } catch {
    const wasAtOnce = isNativeTimer && isAtOnce;
    try {
      if (!answer || wasAtOnce && isNativeFetch) {
        refused();
      } else if (wasAtOnce || isNativeFetch && isNativeObserver && "responseStatus" in PerformanceResourceTiming.prototype) {
        setTimeout(() => isListed[address] || refused(), LISTED_WITHIN);
      }
    } catch {
    }
  }
}
function whenShown(act) {
  if (page.prerendering) {
    page.addEventListener("prerenderingchange", act);
  } else {
    act();
  }
}

// src/shim/page/happens.ts
var LISTENING_AGAIN = 200;
function watchPage(safely2, tell2) {
  const listeners = [
    ["DOMContentLoaded", 1 /* Loaded */, () => true],
    // Whoever leaves may not come back, so what is owed then can't wait any longer.
    ["click", 11 /* Tapped */, ({ target }) => target.closest && target.closest("[data-smart-link]")],
    ["visibilitychange", 10 /* Hidden */, () => page.hidden],
    ["pagehide", 12 /* Left */, () => true],
    ["pageshow", 7 /* Restored */, ({ persisted }) => persisted]
  ].map(
    ([name, happens, isIt]) => [name, safely2((event) => isIt(event) && tell2(happens))]
  );
  const listen2 = safely2(() => {
    for (const [name, listener] of listeners) {
      addEventListener(name, listener, true);
    }
    if (page.readyState == "loading") {
      setTimeout(listen2, LISTENING_AGAIN);
    } else {
      tell2(1 /* Loaded */);
    }
  });
  whenShown(safely2(() => tell2(9 /* Shown */)));
  listen2();
}

// src/shim/page/asked.ts
var ASKED = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var PARAM = "data-param-";

// src/shim/engines/wire.ts
var MAX_DEPTH = 8;
var MAX_VALUES = 1e5;
var END = "\uFFFF";
var word = (text) => text.replace(/\uffff/g, "\uFFFD") + END;
var open = (name, kind = "{") => word(name) + word(kind);
var CLOSE = END + "}" + END;
function toWire(name, value, quote) {
  let left = MAX_VALUES;
  const write2 = (name2, value2, depth) => {
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
          return write2(name2, value2.href, depth);
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
          members += write2(isList ? "" : member, inner, depth + 1);
        }
        return open(name2, isList ? "[" : "{") + members + CLOSE;
      }
    } catch {
    }
    return word(name2) + word(text);
  };
  return write2(name, value, 0);
}

// src/shim/engines/request.ts
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/shim/page/own-address.ts
var OWN = "data-smart-own";
var words = (address) => decoded(decoded(address.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
function isLink(href, link) {
  const [found2, wanted] = [href, link].map(words);
  return wanted.filter((word2) => found2.includes(word2)).length * 2 > wanted.length;
}
var TO_PLATFORM = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
function ownAddress(noted, href) {
  const [, link, own2] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(noted || "") || [];
  const [, store] = TO_PLATFORM.exec(href) || [];
  return store ? decoded(store) : own2 && isLink(href, link) ? own2 : href;
}

// src/shim/page/links.ts
function callsToAction() {
  const found2 = page.querySelectorAll("a[data-smart-link]");
  return [].filter.call(found2, (element) => typeof element.href == "string");
}
var written = /* @__PURE__ */ new WeakMap();
function countCodes() {
  return page.querySelectorAll("[data-smart-qr]").length;
}
function request(element) {
  const params = [];
  for (const { name, value } of element.attributes) {
    if (name.startsWith(PARAM)) {
      params.push([name.slice(PARAM.length), value]);
    }
  }
  return [...ASKED.map((name) => element.getAttribute(name)), params];
}
function isOurs({ href }, before) {
  return !!before && (before.link == href || before.link != before.own && isLink(href, before.link));
}
function find() {
  const elements = callsToAction();
  const own2 = elements.map((element) => {
    const before = written.get(element);
    return isOurs(element, before) ? before.own : ownAddress(element.getAttribute(OWN), element.href);
  });
  const requests = elements.map((element, index) => {
    const [platform, appId, oneLinkURL, deepLinkValue, params] = request(element);
    return {
      platform,
      appId,
      oneLinkURL,
      deepLinkValue,
      params: Object.fromEntries(params),
      href: own2[index]
    };
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
        if (!address) {
          element.removeAttribute("href");
        } else if (address != note.link) {
          element.href = address;
          element.setAttribute(OWN, (note.link = element.href) + " " + note.own);
        }
      });
    }
  };
}

// src/shim/page/attributes.ts
var ATTRIBUTES = {
  "data-onelink": "oneLinkURL",
  "data-preset": "preset",
  "data-click-id-slot": "clickIdSlot",
  "data-observe": "observe",
  "data-consent": "consent",
  "data-consent-from": "consentFrom",
  "data-debug": "debug"
};

// src/shim/page/configuration.ts
var TAG = 'script[data-onelink], script[src*="/smart-script."], script[src*="/smart-script-all"], script[src^="smart-script"]';
var BLOCK = 'script[type="application/json"][data-smart-script]';

// src/shim/diagnostics/markup.ts
var ANY_PARAM = PARAM + "\u2026";
var OF_TAG = Object.keys(ATTRIBUTES);
var KINDS = [
  {
    owner: "the script",
    selector: `${TAG}, script[src*="smart-script"]`,
    known: [...OF_TAG, "data-files", "data-smart-banner"],
    ours: /^data-/
  },
  {
    owner: "the JSON block",
    selector: 'script[type*="json"]:not([data-smart-script])',
    known: ["data-smart-script"],
    ours: /$^/
  },
  {
    owner: "a call to action",
    selector: "a[data-smart-link]",
    known: [...ASKED, ANY_PARAM, OWN],
    ours: /$^/
  },
  {
    owner: "a call to action",
    selector: "a:not([data-smart-link])",
    known: ["data-smart-link"],
    ours: /$^/,
    looked: /^data-|smart/
  },
  {
    owner: "a place for a QR code",
    selector: "[data-smart-qr]",
    known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"],
    ours: /^data-qr-/
  },
  {
    owner: "the banner",
    selector: "[data-smart-banner]:not(script)",
    known: ["data-smart-banner"],
    ours: /^data-banner-/
  },
  {
    owner: "anything that the script reads",
    selector: "body *:not(a):not(script)",
    known: ["data-smart-link", "data-smart-qr", "data-smart-banner"],
    ours: /$^/,
    // What the script writes itself, such as data-smart-qr-code, has more behind it.
    looked: /^(data)?[-_.:]*smart[-_.:]*(link|qr|banner)(s|code)?$/
  }
];
var STORE = /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com\/store|([\w-]+\.)*(onelink\.me|appsflyer\.com|steampowered\.com|epicgames\.com|xbox\.com|playstation\.com|nintendo\.com)\/)|\.apk$/i;
var MOST = 4;
var isParam = (name, known) => known.includes(ANY_PARAM) && /^data-param-./.test(name);
function withParam(name, known) {
  const [, rest] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(name) || [];
  return known.map((it) => it == ANY_PARAM && rest ? PARAM + rest : it);
}
var all = (selector, from = document) => [
  ...from.querySelectorAll(selector)
];
function textOf(element) {
  const text = (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  return text.length > 40 ? text.slice(0, 40) + "\u2026" : text;
}
function named([first, ...more]) {
  const text = first.localName == "script" ? "" : textOf(first);
  const others = more.length ? ` and ${more.length} more` : "";
  return `<${first.localName}>` + (text && ` "${text}"`) + others;
}
function markupToWire(more = []) {
  return toWire("markup", [...callsToAction2(), ...more, ...blocks(), ...KINDS.flatMap(attributes)], '"');
}
function attributes({ owner, selector, known, ours, looked = /^data-/ }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const element of all(selector)) {
    for (const { name } of element.attributes) {
      if (looked.test(name) && !known.includes(name) && !isParam(name, known) && !isOfBanner(name, element)) {
        found2.set(name, [...found2.get(name) || [], element]);
      }
    }
  }
  return [...found2].map(([name, elements]) => ({
    name,
    owner,
    on: named(elements),
    known: withParam(name, known),
    mayBeOwn: !ours.test(name)
  }));
}
var isOfBanner = (name, element) => name.startsWith("data-banner-") && element.hasAttribute("data-smart-banner");
function callsToAction2() {
  const others = all("[data-smart-link]:not(a)").map((element) => ({
    element: `<${element.localName} data-smart-link>` + (textOf(element) && ` "${textOf(element)}"`)
  }));
  const isWithout = document.readyState != "loading" && !all("a[data-smart-link], [data-smart-qr], [data-smart-banner]")[0];
  if (!isWithout) {
    return others;
  }
  const links = all("a[href]").filter((it) => STORE.test(it.href));
  const hidden = all("*").filter(({ shadowRoot }) => shadowRoot && all("a[data-smart-link]", shadowRoot)[0]);
  const alike = [
    ...links.slice(0, MOST).map((link) => named([link])),
    ...links.length > MOST ? [`and ${links.length - MOST} more`] : [],
    ...hidden.map((it) => `those in the shadow tree of <${it.localName}>, where the script does not look`)
  ];
  return [...others, { alike }];
}
function blocks() {
  const block = document.querySelector(BLOCK);
  const unread = all("script[data-smart-script]").filter((it) => it != block);
  const alike = all('script[type="application/json"]:not([data-smart-script])').filter(
    (it) => /"(oneLinkURL|preset|afParameters)"\s*:/.test(it.textContent)
  );
  return [
    ...unread.map((it) => ({ block: it.getAttribute("type") || "no type" })),
    ...block ? [] : alike.map(() => ({ lacks: "data-smart-script" }))
  ];
}

// src/shim/diagnostics/in-console.ts
function writeNotes(notes, { impression, links, qr }) {
  for (const note of notes) {
    console.warn("smart-script: " + note.replace(`links[${links.length}]`, "QR code"));
  }
  links.forEach(({ element, href }, index) => {
    console.info(`smart-script: links[${index}] "${textOf(element)}"`, href || "keeps its own address");
  });
  console.info("smart-script: impression", impression || "none");
  if (qr) {
    console.info("smart-script: QR codes", qr);
  }
}

// src/shim/page/observe.ts
function hasNews({ codes, known }) {
  return countCodes() != codes || callsToAction().some((element) => {
    const before = known.get(element);
    return !isOurs(element, before) || before.asked != "" + request(element);
  });
}
function observe2(changed, planned, latest2) {
  const route = (url) => url.replace(/#(?![/!]).*/, "");
  const known = (url) => url.replace(/#(?![/!])[^=]*$/, "");
  let address = planned;
  let isDue = false;
  const watch2 = () => callsToAction().forEach((element) => observer.observe(element, { attributes: true }));
  const notice = () => {
    if (!isDue) {
      isDue = true;
      setTimeout(() => {
        const before = address;
        address = page.URL;
        const isRoute = route(address) != route(before);
        isDue = false;
        watch2();
        if (isRoute || known(address) != known(before) || hasNews(latest2())) {
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
  const observer = new MutationObserver(notice);
  observer.observe(document, {
    attributeFilter: ["data-smart-link", "data-smart-qr"],
    childList: true,
    subtree: true
  });
  notice();
}

// src/shim/page/loaded-from.ts
function loadedFrom() {
  const url = page.URL;
  try {
    const [name] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0].name);
    return url.startsWith(name) ? url : name;
  } catch {
  }
  return url;
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
function write() {
  latest.write();
}
var theirs;
function plan() {
  return latest ? latest.plan : theirs || { impression: null, links: [], qr: null };
}
function observe3(planned, changed) {
  observe2(changed, planned, () => latest);
}
function listenForConsent(from, tell2) {
  watch(from, safely(tell2));
}
function explain(notes) {
  writeNotes(notes, latest.plan);
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
  loadedFrom,
  mark,
  observe3 as observe,
  other,
  plan,
  run,
  fetchLasting as send,
  take,
  tell,
  write,
  writeConfig,
  markupToWire as writeMarkup,
  memoryToWire as writeMemory
};
