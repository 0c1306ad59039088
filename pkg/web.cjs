/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");
const here = require("node:url").pathToFileURL(__filename).href;
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// web.js
var web_exports = {};
__export(web_exports, {
  SmartScript: () => H,
  default: () => Re,
  initSync: () => Ae
});
module.exports = __toCommonJS(web_exports);
function e(e2) {
  try {
    return !!e2.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
var t = { __proto__: null, tcf: (e2, t2) => {
  const _2 = n(e2.purposes, [1, 7]), i2 = (e3, t3) => !!e3 && !!e3.consents && true === e3.consents[t3], c2 = (n2, r2) => {
    if (r2 && n2) {
      if (false === n2.gdprApplies) t2("granted");
      else if ("tcloaded" == n2.eventStatus || "useractioncomplete" == n2.eventStatus) {
        const r3 = _2.every((e3) => i2(n2.purpose, e3)) && (null == e2.vendor || i2(n2.vendor, e2.vendor));
        t2(r3 ? "granted" : "denied");
      }
    }
  };
  let d2;
  r(a(() => {
    const e3 = window.__tcfapi || s;
    e3 != d2 && "function" == typeof e3 && e3("addEventListener", 2, c2) !== o && (d2 = e3);
  }));
}, google: function(e2, t2) {
  const o2 = n(e2.types, ["ad_storage", "ad_user_data"]), s2 = {}, _2 = {};
  let i2 = {};
  const c2 = {};
  let d2 = 0;
  const f2 = (e3) => true === e3 || "granted" == e3, l2 = (e3) => {
    if (e3 in s2) return s2[e3];
    const t3 = i2[e3] || {}, n2 = Object.values(_2[e3] || {}), r2 = t3.default ?? t3.declare ?? (n2.length ? n2.every(Boolean) : t3.implicit);
    return f2(r2) && !t3.quiet && !d2;
  }, u2 = () => {
    const e3 = o2.some((e4) => e4 in s2);
    t2(o2.every(l2) ? "granted" : e3 ? "denied" : "pending");
  }, p2 = (e3) => {
    const [t3, n2, r2] = [e3[0], e3[1], e3[2]];
    if ("consent" == t3 && r2 && "object" == typeof r2) for (const e4 of o2) {
      const t4 = r2[e4];
      if (null != t4 && "update" == n2) s2[e4] = f2(t4);
      else if (null != t4 && "default" == n2) {
        for (const n3 of [r2.region || ""].flat()) (_2[e4] = _2[e4] || {})[n3] = f2(t4);
        r2.wait_for_update > 0 && (d2++, setTimeout(() => {
          d2--, u2();
        }, r2.wait_for_update));
      }
    }
  }, b2 = /* @__PURE__ */ new WeakSet();
  let g2;
  const w2 = a(() => {
    for (const e4 of (() => {
      const e5 = ["dataLayer"];
      for (const { src: t3 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
        const [, n2] = /[?&]l=([^&#]+)/.exec(t3) || [];
        n2 && e5.push(n2);
      }
      return e5.map((e6) => window[e6]).filter(Array.isArray);
    })()) {
      if (!b2.has(e4)) {
        b2.add(e4);
        const t3 = e4.push;
        e4.push = function(...e5) {
          const n2 = t3.apply(this, e5);
          return w2(), n2;
        };
      }
      for (const t3 of [].slice.call(e4)) t3 && "object" == typeof t3 && !b2.has(t3) && (b2.add(t3), a(() => p2(t3))());
    }
    const e3 = (window.google_tag_data || {}).ics;
    if (e3) {
      g2 != e3 && (g2 = e3, "function" == typeof g2.addListener && g2.addListener(o2, w2)), i2 = g2.entries || {};
      for (const e4 of o2) {
        const { update: t3 } = i2[e4] || {};
        null != t3 && t3 !== c2[e4] && (s2[e4] = f2(c2[e4] = t3));
      }
    }
    u2();
  });
  window.dataLayer = window.dataLayer || [], r(w2);
}, gpc: (e2, t2) => {
  t2(navigator.globalPrivacyControl ? "denied" : "granted");
} };
function n(e2, t2) {
  return Array.isArray(e2) ? e2 : t2;
}
function r(e2) {
  let t2 = 250, n2 = false;
  const r2 = () => {
    e2(), t2 = Math.min(1.1 * t2, 5e3), n2 = document.hidden, n2 || setTimeout(r2, t2);
  };
  document.addEventListener("visibilitychange", () => {
    n2 && !document.hidden && r2();
  }), r2();
}
var a = (e2) => () => {
  try {
    e2();
  } catch {
  }
};
var o = {};
function s(t2, n2, r2) {
  let s2 = window;
  for (; s2 != s2.parent; ) if (s2 = s2.parent, e(s2)) {
    const e2 = "smart-script";
    return addEventListener("message", ({ source: t3, data: n3 }) => {
      t3 == s2 && a(() => {
        const { __tcfapiReturn: t4 } = "string" == typeof n3 ? JSON.parse(n3) : n3;
        t4.callId == e2 && r2(t4.returnValue, t4.success);
      })();
    }), void s2.postMessage({ __tcfapiCall: { command: t2, version: n2, callId: e2 } }, "*");
  }
  return o;
}
var _ = /* @__PURE__ */ Symbol.for("smart-script");
var i = globalThis.document && new Proxy(document, { get(e2, t2) {
  let n2 = e2[t2];
  try {
    const r2 = Object.getPrototypeOf(e2), a2 = r2.__lookupGetter__(t2), o2 = a2 ? a2.call(e2) : r2[t2];
    n2 = typeof n2 == typeof o2 ? n2 : o2;
  } catch {
  }
  return "function" == typeof n2 ? n2.bind(e2) : n2;
} });
var c = {};
var d = () => {
  d = () => {
  }, new PerformanceObserver((e2) => {
    for (const { name: t2 } of e2.getEntries()) t2 in c && (c[t2] = true);
  }).observe({ type: "resource" });
};
var f = (e2) => /\w\(\) *{\s*\[native code]/.test("" + self[e2]);
var l = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var u = "data-param-";
var p = (e2) => e2.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
function b(e2, t2, n2) {
  let r2 = 1e5;
  const a2 = (e3, t3, o2) => {
    let s2 = "-";
    try {
      if ("string" == typeof t3) s2 = n2 + t3;
      else if ("boolean" == typeof t3) s2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) s2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && o2 < 8) {
        const n3 = Array.isArray(t3), s3 = Object.keys(t3);
        if ("string" == typeof t3.href && !s3[0]) return a2(e3, t3.href, o2);
        let _2 = "";
        for (const e4 of s3) {
          if (--r2 < 0) break;
          let s4;
          try {
            s4 = t3[e4];
          } catch {
          }
          _2 += a2(n3 ? "" : e4, s4, o2 + 1);
        }
        return ((e4, t4 = "{") => p(e4) + p(t4))(e3, n3 ? "[" : "{") + _2 + "\uFFFF}\uFFFF";
      }
    } catch {
    }
    return p(e3) + p(s2);
  };
  return a2(e2, t2, 0);
}
function g(e2) {
  try {
    return decodeURIComponent(e2);
  } catch {
    return e2;
  }
}
var w = "data-smart-own";
var m = (e2) => g(g(e2.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
function h(e2, t2) {
  const [n2, r2] = [e2, t2].map(m);
  return 2 * r2.filter((e3) => n2.includes(e3)).length > r2.length;
}
var y = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
function v() {
  const e2 = i.querySelectorAll("a[data-smart-link]");
  return [].filter.call(e2, (e3) => "string" == typeof e3.href);
}
var k = /* @__PURE__ */ new WeakMap();
function I() {
  return i.querySelectorAll("[data-smart-qr]").length;
}
function x(e2) {
  const t2 = [];
  for (const { name: n2, value: r2 } of e2.attributes) n2.startsWith(u) && t2.push([n2.slice(11), r2]);
  return [...l.map((t3) => e2.getAttribute(t3)), t2];
}
function L({ href: e2 }, t2) {
  return !!t2 && (t2.link == e2 || t2.link != t2.own && h(e2, t2.link));
}
var A = u + "\u2026";
var R = [{ owner: "the script", selector: 'script[data-onelink], script[src*="/smart-script."], script[src*="/smart-script-all"], script[src^="smart-script"], script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "the JSON block", selector: 'script[type*="json"]:not([data-smart-script])', known: ["data-smart-script"], ours: /$^/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: [...l, A, w], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/, looked: /^data-|smart/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }, { owner: "anything that the script reads", selector: "body *:not(a):not(script)", known: ["data-smart-link", "data-smart-qr", "data-smart-banner"], ours: /$^/, looked: /^(data)?[-_.:]*smart[-_.:]*(link|qr|banner)(s|code)?$/ }];
var S = /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com\/store|([\w-]+\.)*(onelink\.me|appsflyer\.com|steampowered\.com|epicgames\.com|xbox\.com|playstation\.com|nintendo\.com)\/)|\.apk$/i;
var j = (e2, t2) => t2.includes(A) && /^data-param-./.test(e2);
function E(e2, t2) {
  const [, n2] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(e2) || [];
  return t2.map((e3) => e3 == A && n2 ? u + n2 : e3);
}
var O = (e2, t2 = document) => [...t2.querySelectorAll(e2)];
function q(e2) {
  const t2 = (e2.textContent || e2.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  return t2.length > 40 ? t2.slice(0, 40) + "\u2026" : t2;
}
function W([e2, ...t2]) {
  const n2 = "script" == e2.localName ? "" : q(e2), r2 = t2.length ? ` and ${t2.length} more` : "";
  return `<${e2.localName}>` + (n2 && ` "${n2}"`) + r2;
}
function $({ owner: e2, selector: t2, known: n2, ours: r2, looked: a2 = /^data-/ }) {
  const o2 = /* @__PURE__ */ new Map();
  for (const e3 of O(t2)) for (const { name: t3 } of e3.attributes) !a2.test(t3) || n2.includes(t3) || j(t3, n2) || M(t3, e3) || o2.set(t3, [...o2.get(t3) || [], e3]);
  return [...o2].map(([t3, a3]) => ({ name: t3, owner: e2, on: W(a3), known: E(t3, n2), mayBeOwn: !r2.test(t3) }));
}
var T;
var U;
var M = (e2, t2) => e2.startsWith("data-banner-") && t2.hasAttribute("data-smart-banner");
function C() {
  const e2 = O("[data-smart-link]:not(a)").map((e3) => ({ element: `<${e3.localName} data-smart-link>` + (q(e3) && ` "${q(e3)}"`) }));
  if ("loading" == document.readyState || O("a[data-smart-link], [data-smart-qr], [data-smart-banner]")[0]) return e2;
  const t2 = O("a[href]").filter((e3) => S.test(e3.href)), n2 = O("*").filter(({ shadowRoot: e3 }) => e3 && O("a[data-smart-link]", e3)[0]), r2 = [...t2.slice(0, 4).map((e3) => W([e3])), ...t2.length > 4 ? [`and ${t2.length - 4} more`] : [], ...n2.map((e3) => `those in the shadow tree of <${e3.localName}>, where the script does not look`)];
  return [...e2, { alike: r2 }];
}
function P() {
  const e2 = document.querySelector('script[type="application/json"][data-smart-script]'), t2 = O("script[data-smart-script]").filter((t3) => t3 != e2), n2 = O('script[type="application/json"]:not([data-smart-script])').filter((e3) => /"(oneLinkURL|preset|afParameters)"\s*:/.test(e3.textContent));
  return [...t2.map((e3) => ({ block: e3.getAttribute("type") || "no type" })), ...e2 ? [] : n2.map(() => ({ lacks: "data-smart-script" }))];
}
function F(e2, t2) {
  try {
    return JSON.parse(e2, t2);
  } catch {
    return;
  }
}
var B;
var N = (e2) => (t2) => {
  try {
    e2(t2);
  } catch {
  }
};
function z(e2) {
  try {
    return "string" == typeof e2 && /[^\0-\x7f]/.test(e2) ? new URL(e2).href : e2;
  } catch {
    return e2;
  }
}
function D() {
  return U ? U.plan : B || { impression: null, links: [], qr: null };
}
var V = (e2, t2) => {
  t2 && N(V.api.start)(t2);
};
var H = class {
  __destroy_into_raw() {
    const e2 = this.__wbg_ptr;
    return this.__wbg_ptr = 0, ee.unregister(this), e2;
  }
  free() {
    const e2 = this.__destroy_into_raw();
    Ie.__wbg_smartscript_free(e2, 0);
  }
  consent(e2) {
    try {
      const r2 = Ie.__wbindgen_add_to_stack_pointer(-16);
      Ie.smartscript_consent(r2, this.__wbg_ptr, ne(e2));
      var t2 = se().getInt32(r2 + 0, true), n2 = se().getInt32(r2 + 4, true);
      if (se().getInt32(r2 + 8, true)) throw me(n2);
      return me(t2);
    } finally {
      Ie.__wbindgen_add_to_stack_pointer(16), le[we++] = void 0;
    }
  }
  href(e2, t2) {
    let n2, r2;
    try {
      const i2 = Ie.__wbindgen_add_to_stack_pointer(-16);
      var a2 = pe(t2) ? 0 : ge(t2, Ie.__wbindgen_export, Ie.__wbindgen_export2), o2 = xe;
      Ie.smartscript_href(i2, this.__wbg_ptr, ne(e2), a2, o2);
      var s2 = se().getInt32(i2 + 0, true), _2 = se().getInt32(i2 + 4, true);
      return n2 = s2, r2 = _2, _e(s2, _2);
    } finally {
      Ie.__wbindgen_add_to_stack_pointer(16), le[we++] = void 0, Ie.__wbindgen_export4(n2, r2, 1);
    }
  }
  links() {
    return me(Ie.smartscript_links(this.__wbg_ptr));
  }
  constructor(e2) {
    try {
      const r2 = Ie.__wbindgen_add_to_stack_pointer(-16);
      Ie.smartscript_new(r2, ne(e2));
      var t2 = se().getInt32(r2 + 0, true), n2 = se().getInt32(r2 + 4, true);
      if (se().getInt32(r2 + 8, true)) throw me(n2);
      return this.__wbg_ptr = t2, ee.register(this, this.__wbg_ptr, this), this;
    } finally {
      Ie.__wbindgen_add_to_stack_pointer(16), le[we++] = void 0;
    }
  }
  get ready() {
    return me(Ie.smartscript_ready(this.__wbg_ptr));
  }
  refresh(e2) {
    return me(Ie.smartscript_refresh(this.__wbg_ptr, pe(e2) ? 0 : te(e2)));
  }
  start(e2) {
    try {
      const r2 = Ie.__wbindgen_add_to_stack_pointer(-16);
      Ie.smartscript_start(r2, this.__wbg_ptr, pe(e2) ? 0 : te(e2));
      var t2 = se().getInt32(r2 + 0, true), n2 = se().getInt32(r2 + 4, true);
      if (se().getInt32(r2 + 8, true)) throw me(n2);
      return me(t2);
    } finally {
      Ie.__wbindgen_add_to_stack_pointer(16);
    }
  }
  get version() {
    let e2, t2;
    try {
      const a2 = Ie.__wbindgen_add_to_stack_pointer(-16);
      Ie.smartscript_version(a2, this.__wbg_ptr);
      var n2 = se().getInt32(a2 + 0, true), r2 = se().getInt32(a2 + 4, true);
      return e2 = n2, t2 = r2, _e(n2, r2);
    } finally {
      Ie.__wbindgen_add_to_stack_pointer(16), Ie.__wbindgen_export4(e2, t2, 1);
    }
  }
};
function G() {
  const e2 = { __proto__: null, __wbg_URL_8f72907ad2e25ee1: function() {
    return fe((e3, t2) => {
      const n2 = ge(de(t2).URL, Ie.__wbindgen_export, Ie.__wbindgen_export2), r2 = xe;
      se().setInt32(e3 + 4, r2, true), se().setInt32(e3 + 0, n2, true);
    }, arguments);
  }, __wbg___wbindgen_is_falsy_16bd49b68658263e: (e3) => !de(e3), __wbg___wbindgen_is_object_3c45d4f2dde4e749: (e3) => {
    const t2 = de(e3);
    return "object" == typeof t2 && null !== t2;
  }, __wbg___wbindgen_is_undefined_8865fb403f8fe9d8: (e3) => void 0 === de(e3), __wbg___wbindgen_jsval_eq_02babf21faa37971: (e3, t2) => de(e3) === de(t2), __wbg___wbindgen_string_get_0380ccaa2f57f0d9: (e3, t2) => {
    const n2 = de(t2), r2 = "string" == typeof n2 ? n2 : void 0;
    var a2 = pe(r2) ? 0 : ge(r2, Ie.__wbindgen_export, Ie.__wbindgen_export2), o2 = xe;
    se().setInt32(e3 + 4, o2, true), se().setInt32(e3 + 0, a2, true);
  }, __wbg___wbindgen_throw_41e9ee4f547fc59a: (e3, t2) => {
    throw new Error(_e(e3, t2));
  }, __wbg_appId_ad3666848b48b840: function() {
    return fe((e3) => te(de(e3).appId), arguments);
  }, __wbg_askHints_3ee3952daa2151fc: function() {
    return fe((e3) => {
      ((e4) => {
        let t2 = true;
        const n2 = (n3) => {
          if (t2) {
            t2 = false;
            try {
              e4(n3 && !n3.type ? n3 : void 0);
            } catch {
            }
          }
        };
        try {
          const { userAgentData: e5, userAgent: t3 } = navigator;
          if (e5 && !/iP(hone|ad|od)/.test(t3)) return setTimeout(n2, 300), addEventListener("pagehide", n2), addEventListener("visibilitychange", n2), void e5.getHighEntropyValues(["model", "platformVersion"]).then(n2, () => n2());
        } catch {
        }
        n2();
      })(de(e3));
    }, arguments);
  }, __wbg_call_187d372bd5fdd4aa: function() {
    return fe((e3, t2, n2) => te(de(e3).call(de(t2), de(n2))), arguments);
  }, __wbg_consent_6d9f476cfd925579: function() {
    return fe((e3, t2, n2) => te(de(e3).consent(_e(t2, n2))), arguments);
  }, __wbg_content_113efd3d34bd1a0d: (e3, t2) => {
    const n2 = ge(de(t2).content, Ie.__wbindgen_export, Ie.__wbindgen_export2), r2 = xe;
    se().setInt32(e3 + 4, r2, true), se().setInt32(e3 + 0, n2, true);
  }, __wbg_cookie_709011b63431ffb3: function() {
    return fe((e3, t2) => {
      const n2 = ge(de(t2).cookie, Ie.__wbindgen_export, Ie.__wbindgen_export2), r2 = xe;
      se().setInt32(e3 + 4, r2, true), se().setInt32(e3 + 0, n2, true);
    }, arguments);
  }, __wbg_deepLinkValue_b3d2f57ad3da96f8: function() {
    return fe((e3) => te(de(e3).deepLinkValue), arguments);
  }, __wbg_document_9854e03c05fc8834: (e3) => {
    const t2 = de(e3).document;
    return pe(t2) ? 0 : te(t2);
  }, __wbg_entries_fb6397112b1de25f: (e3) => te(Object.entries(de(e3))), __wbg_explain_93ae891442f37486: function() {
    return fe((e3, t2) => {
      var n2 = ae(e3, t2);
      Ie.__wbindgen_export4(e3, 4 * t2, 4), ((e4, { impression: t3, links: n3, qr: r2 }) => {
        for (const t4 of e4) console.warn("smart-script: " + t4.replace(`links[${n3.length}]`, "QR code"));
        n3.forEach(({ element: e5, href: t4 }, n4) => {
          console.info(`smart-script: links[${n4}] "${q(e5)}"`, t4 || "keeps its own address");
        }), console.info("smart-script: impression", t3 || "none"), r2 && console.info("smart-script: QR codes", r2);
      })(n2, U.plan);
    }, arguments);
  }, __wbg_find_ed2c2366851b8124: function() {
    return fe(() => te((T = (() => {
      const e3 = v(), t2 = e3.map((e4) => {
        const t3 = k.get(e4);
        return L(e4, t3) ? t3.own : ((e5, t4) => {
          const [, n3, r3] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(e5 || "") || [], [, a2] = y.exec(t4) || [];
          return a2 ? g(a2) : r3 && h(t4, n3) ? r3 : t4;
        })(e4.getAttribute(w), e4.href);
      }), n2 = e3.map((e4, n3) => {
        const [r3, a2, o2, s2, _2] = x(e4);
        return { platform: r3, appId: a2, oneLinkURL: o2, deepLinkValue: s2, params: Object.fromEntries(_2), href: t2[n3] };
      }), r2 = I();
      return r2 && n2.push({ code: "true" }), { elements: e3, own: t2, requests: n2, codes: r2 };
    })()).requests.slice(0, T.elements.length)), arguments);
  }, __wbg_from_296ca31f8d0f1c52: (e3) => te(Array.from(de(e3))), __wbg_getElementsByName_b8afc7da0aaad75d: (e3, t2, n2) => te(de(e3).getElementsByName(_e(t2, n2))), __wbg_getItem_4c80b7663197c7ff: function() {
    return fe((e3, t2, n2, r2) => {
      const a2 = de(t2).getItem(_e(n2, r2));
      var o2 = pe(a2) ? 0 : ge(a2, Ie.__wbindgen_export, Ie.__wbindgen_export2), s2 = xe;
      se().setInt32(e3 + 4, s2, true), se().setInt32(e3 + 0, o2, true);
    }, arguments);
  }, __wbg_get_31af05bd4842a84f: function() {
    return fe((e3, t2) => te(Reflect.get(de(e3), de(t2))), arguments);
  }, __wbg_get_6c896e0571ddae51: (e3, t2) => te(de(e3)[t2 >>> 0]), __wbg_get_fd12a9100976c296: (e3, t2) => {
    const n2 = de(e3)[t2 >>> 0];
    return pe(n2) ? 0 : te(n2);
  }, __wbg_get_unchecked_288889d017702237: (e3, t2) => te(de(e3)[t2 >>> 0]), __wbg_href_b6dafffd557e7037: function() {
    return fe((e3) => te(de(e3).href), arguments);
  }, __wbg_href_fa5a2c3efeb04873: function() {
    return fe((e3, t2, n2) => {
      const r2 = ge(de(t2).href(de(n2)), Ie.__wbindgen_export, Ie.__wbindgen_export2), a2 = xe;
      se().setInt32(e3 + 4, a2, true), se().setInt32(e3 + 0, r2, true);
    }, arguments);
  }, __wbg_impression_34b261015bdab753: (e3) => te(de(e3).impression), __wbg_instanceof_HtmlMetaElement_89b1aeac99758625: (e3) => {
    let t2;
    try {
      t2 = de(e3) instanceof HTMLMetaElement;
    } catch (e4) {
      t2 = false;
    }
    return t2;
  }, __wbg_instanceof_Window_82d71df4eddf88bc: (e3) => {
    let t2;
    try {
      t2 = de(e3) instanceof Window;
    } catch (e4) {
      t2 = false;
    }
    return t2;
  }, __wbg_length_4d294cbd6accf92f: (e3) => de(e3).length, __wbg_length_d4bdea10311bd9cf: (e3) => de(e3).length, __wbg_links_9a11749306214d27: (e3) => te(de(e3).links), __wbg_listenForConsent_82d4591da93c2301: function() {
    return fe((e3, n2) => {
      var r2, a2;
      r2 = me(e3), a2 = de(n2), ((e4, n3) => {
        const r3 = e4 && "object" == typeof e4 ? e4 : { source: e4 };
        let a3 = "pending";
        const o2 = t[String(r3.source)];
        o2 && o2(r3, (e5) => {
          e5 != a3 && (a3 = e5, n3(e5));
        });
      })(r2, N(a2));
    }, arguments);
  }, __wbg_listen_61b05aaf3772f779: function() {
    return fe((e3) => {
      var t2;
      t2 = de(e3), ((e4, t3) => {
        const n2 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: e5 }) => e5.closest && e5.closest("[data-smart-link]")], ["visibilitychange", 10, () => i.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: e5 }) => e5]].map(([n3, r3, a3]) => [n3, e4((e5) => a3(e5) && t3(r3))]), r2 = e4(() => {
          for (const [e5, t4] of n2) addEventListener(e5, t4, true);
          "loading" == i.readyState ? setTimeout(r2, 200) : t3(1);
        });
        var a2;
        a2 = e4(() => t3(9)), i.prerendering ? i.addEventListener("prerenderingchange", a2) : a2(), r2();
      })(N, t2);
    }, arguments);
  }, __wbg_loadedFrom_2747751e26950538: (e3) => {
    const t2 = ge((() => {
      const e4 = i.URL;
      try {
        const [t3] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0].name);
        return e4.startsWith(t3) ? e4 : t3;
      } catch {
      }
      return e4;
    })(), Ie.__wbindgen_export, Ie.__wbindgen_export2), n2 = xe;
    se().setInt32(e3 + 4, n2, true), se().setInt32(e3 + 0, t2, true);
  }, __wbg_localStorage_567c24950edbc178: function() {
    return fe((e3) => {
      const t2 = de(e3).localStorage;
      return pe(t2) ? 0 : te(t2);
    }, arguments);
  }, __wbg_mark_dd8e5dd123d11541: (e3, t2) => {
    ((e4) => {
      try {
        performance.mark("smart-script:" + e4);
      } catch {
      }
    })(_e(e3, t2));
  }, __wbg_navigator_2156486643462a87: (e3) => te(de(e3).navigator), __wbg_new_343a093a3c2ffb4e: (e3, t2) => te(new Error(_e(e3, t2))), __wbg_new_5502aad30c185fc8: (e3, t2) => {
    try {
      var n2 = { a: e3, b: t2 };
      const r2 = new Promise((e4, t3) => {
        const r3 = n2.a;
        n2.a = 0;
        try {
          return ((e5, t4, n3, r4) => {
            Ie.__wasm_bindgen_func_elem_307(e5, t4, te(n3), te(r4));
          })(r3, n2.b, e4, t3);
        } finally {
          n2.a = r3;
        }
      });
      return te(r2);
    } finally {
      n2.a = 0;
    }
  }, __wbg_new_617a8cdb8bb1130e: () => te(new Object()), __wbg_new_ee2291f50781bf1d: () => te(new Array()), __wbg_new_with_width_and_height_aa977b48510341d1: function() {
    return fe((e3, t2) => te(new Image(e3 >>> 0, t2 >>> 0)), arguments);
  }, __wbg_now_aa4ccb83129e9e55: () => Date.now(), __wbg_observe_6f884363ab010a89: function() {
    return fe((e3, t2, n2) => {
      var r2;
      r2 = _e(e3, t2), (function(e4, t3) {
        const n3 = (e5) => e5.replace(/#(?![/!]).*/, ""), r3 = (e5) => e5.replace(/#(?![/!])[^=]*$/, "");
        let a2 = t3, o2 = false;
        const s2 = () => {
          o2 || (o2 = true, setTimeout(() => {
            const t4 = a2;
            a2 = i.URL;
            const s3 = n3(a2) != n3(t4);
            o2 = false, v().forEach((e5) => _2.observe(e5, { attributes: true })), (s3 || r3(a2) != r3(t4) || (({ codes: e5, known: t5 }) => I() != e5 || v().some((e6) => {
              const n4 = t5.get(e6);
              return !L(e6, n4) || n4.asked != "" + x(e6);
            }))(U)) && e4(s3);
          }));
        };
        for (const e5 of ["pushState", "replaceState"]) {
          const t4 = history[e5];
          history[e5] = function(...e6) {
            t4.apply(this, e6), s2();
          };
        }
        addEventListener("popstate", s2);
        const _2 = new MutationObserver(s2);
        _2.observe(document, { attributeFilter: ["data-smart-link", "data-smart-qr"], childList: true, subtree: true }), s2();
      })(de(n2), r2);
    }, arguments);
  }, __wbg_oneLinkURL_b7188504cf8e0992: function() {
    return fe((e3) => te(de(e3).oneLinkURL), arguments);
  }, __wbg_other_e744fca91ba11641: function() {
    return fe(() => {
      const e3 = (() => {
        const e4 = ((e5) => {
          const t2 = document[_];
          return t2 && t2 != e5 ? t2.api || window.SmartScript : void 0;
        })(V);
        if (e4 && !B) {
          const t2 = B = D();
          N(() => {
            document.addEventListener("smartscript:ready", (e5) => {
              B = e5.detail;
            }), e4.ready.then((e5) => {
              B = B === t2 ? e5 : B;
            });
          })();
        }
        return e4;
      })();
      return pe(e3) ? 0 : te(e3);
    }, arguments);
  }, __wbg_params_d2a42117ed5f7179: function() {
    return fe((e3) => te(de(e3).params), arguments);
  }, __wbg_plan_f0594a491d3093d7: () => te(D()), __wbg_platform_30104a6c3be019c1: function() {
    return fe((e3) => te(de(e3).platform), arguments);
  }, __wbg_readyState_662bf2659a760d3e: (e3, t2) => {
    const n2 = ge(de(t2).readyState, Ie.__wbindgen_export, Ie.__wbindgen_export2), r2 = xe;
    se().setInt32(e3 + 4, r2, true), se().setInt32(e3 + 0, n2, true);
  }, __wbg_ready_91e0f04a311e7f69: (e3) => te(de(e3).ready), __wbg_referrer_579c27ea482c9829: (e3, t2) => {
    const n2 = ge(de(t2).referrer, Ie.__wbindgen_export, Ie.__wbindgen_export2), r2 = xe;
    se().setInt32(e3 + 4, r2, true), se().setInt32(e3 + 0, n2, true);
  }, __wbg_refresh_516a9aca8e0ff419: function() {
    return fe((e3, t2) => te(de(e3).refresh(de(t2))), arguments);
  }, __wbg_removeItem_f7b602722ed566dd: function() {
    return fe((e3, t2, n2) => {
      de(e3).removeItem(_e(t2, n2));
    }, arguments);
  }, __wbg_resolve_0076e10020304ede: (e3) => te(Promise.resolve(de(e3))), __wbg_run_17603800e923482e: function() {
    return fe((e3, t2, n2, r2, a2, o2, s2) => {
      ((e4, t3, n3, r3, a3, o3) => {
        const s3 = (e5) => (t4) => (e5(t4), o3());
        var i2;
        V.api = { version: e4, start: s3((e5) => t3(e5)), refresh: s3((e5) => n3(!!e5 && true === e5.impression)), consent: s3(r3), href: a3, get ready() {
          return o3();
        } }, i2 = V, document[_] = i2;
      })(_e(e3, t2), de(n2), de(r2), de(a2), de(o2), de(s2));
    }, arguments);
  }, __wbg_send_08f2fe15ad428d15: function() {
    return fe((e3, t2, n2) => {
      (async (e4, t3) => {
        let n3, r2, a2, o2, s2;
        c[e4] = false;
        try {
          d(), [n3, r2, a2] = ["fetch", "setTimeout", "PerformanceObserver"].map(f);
        } catch {
        }
        try {
          s2 = fetch(e4, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => o2 = 0), o2 = 1, await s2;
        } catch {
          const _2 = r2 && o2;
          try {
            !s2 || _2 && n3 ? t3() : (_2 || n3 && a2 && "responseStatus" in PerformanceResourceTiming.prototype) && setTimeout(() => c[e4] || t3(), 250);
          } catch {
          }
        }
      })(_e(e3, t2), de(n2));
    }, arguments);
  }, __wbg_setItem_c5fb0966b484ecd3: function() {
    return fe((e3, t2, n2, r2, a2) => {
      de(e3).setItem(_e(t2, n2), _e(r2, a2));
    }, arguments);
  }, __wbg_set_145a351398b48c65: function() {
    return fe((e3, t2, n2) => Reflect.set(de(e3), de(t2), de(n2)), arguments);
  }, __wbg_set_6be42768c690e380: (e3, t2, n2) => {
    de(e3)[me(t2)] = me(n2);
  }, __wbg_set_bea140a88be9b277: (e3, t2, n2) => {
    de(e3)[t2 >>> 0] = me(n2);
  }, __wbg_set_name_2c630595dc90a7aa: (e3, t2, n2) => {
    de(e3).name = _e(t2, n2);
  }, __wbg_set_src_e0fe5ef5d5c648aa: (e3, t2, n2) => {
    de(e3).src = _e(t2, n2);
  }, __wbg_start_6d4a865694d5483d: function() {
    return fe((e3, t2) => te(de(e3).start(de(t2))), arguments);
  }, __wbg_static_accessor_GLOBAL_266715b9d96ba635: () => {
    const e3 = "undefined" == typeof global ? null : global;
    return pe(e3) ? 0 : te(e3);
  }, __wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179: () => {
    const e3 = "undefined" == typeof globalThis ? null : globalThis;
    return pe(e3) ? 0 : te(e3);
  }, __wbg_static_accessor_SELF_0b583911f537483a: () => {
    const e3 = "undefined" == typeof self ? null : self;
    return pe(e3) ? 0 : te(e3);
  }, __wbg_static_accessor_WINDOW_d7f903d1508cbdc4: () => {
    const e3 = "undefined" == typeof window ? null : window;
    return pe(e3) ? 0 : te(e3);
  }, __wbg_take_57ef0c2ac34761fa: function() {
    return fe((e3, t2, n2, r2) => {
      var a2, o2, s2 = ae(e3, t2);
      Ie.__wbindgen_export4(e3, 4 * t2, 4), a2 = s2, o2 = _e(n2, r2), U = (({ elements: e4, own: t3, codes: n3 }, r3) => {
        const a3 = e4.map((e5, t4) => ({ element: e5, href: r3.links[t4] || null })), o3 = n3 && r3.links[e4.length] || null;
        return { ...r3, plan: { impression: r3.impression || null, links: a3, qr: o3 }, codes: n3, known: k, write() {
          a3.map(({ element: e5, href: n4 }, r4) => {
            const a4 = { own: t3[r4], asked: "" + x(e5), link: e5.href }, o4 = n4 || a4.own;
            k.set(e5, a4), o4 ? o4 != a4.link && (e5.href = o4, e5.setAttribute(w, (a4.link = e5.href) + " " + a4.own)) : e5.removeAttribute("href");
          });
        } };
      })(T, { links: a2, impression: o2 });
    }, arguments);
  }, __wbg_tell_5033f6efdf99224e: function() {
    return fe((e3, t2, n2) => {
      var r2, a2;
      r2 = _e(e3, t2), a2 = de(n2), document.dispatchEvent(new CustomEvent("smartscript:" + r2, { detail: a2 }));
    }, arguments);
  }, __wbg_writeConfig_703484e6503a5645: function() {
    return fe((e3, t2) => {
      var n2;
      const r2 = ge(((n2 = de(t2)) && "string" == typeof n2.oneLinkURL && (n2 = { ...n2, oneLinkURL: z(n2.oneLinkURL) }), b("", n2, '"')), Ie.__wbindgen_export, Ie.__wbindgen_export2), a2 = xe;
      se().setInt32(e3 + 4, a2, true), se().setInt32(e3 + 0, r2, true);
    }, arguments);
  }, __wbg_writeMarkup_7a923ef10466f32f: function() {
    return fe((e3) => {
      const t2 = ge(((e4 = []) => b("markup", [...C(), ...e4, ...P(), ...R.flatMap($)], '"'))(), Ie.__wbindgen_export, Ie.__wbindgen_export2), n2 = xe;
      se().setInt32(e3 + 4, n2, true), se().setInt32(e3 + 0, t2, true);
    }, arguments);
  }, __wbg_writeMemory_e37f91c5519f5271: function() {
    return fe((e3, t2, n2, r2, a2) => {
      var o2, s2;
      const _2 = ge((o2 = _e(t2, n2), s2 = _e(r2, a2), b("memory", F(o2, (e4, t3) => "string" == typeof t3 ? g(t3) : t3) || [], "=") + b("webReferrer", F(s2), "=")), Ie.__wbindgen_export, Ie.__wbindgen_export2), i2 = xe;
      se().setInt32(e3 + 4, i2, true), se().setInt32(e3 + 0, _2, true);
    }, arguments);
  }, __wbg_write_03c1666ed181bfc7: function() {
    return fe(() => {
      U.write();
    }, arguments);
  }, __wbindgen_generic_0000000000000001: (e3, t2) => te(be(e3, t2, Q)), __wbindgen_generic_0000000000000002: (e3, t2) => te(be(e3, t2, Z)), __wbindgen_generic_0000000000000003: (e3, t2) => te(be(e3, t2, K)), __wbindgen_generic_0000000000000004: (e3, t2) => te(be(e3, t2, Y)), __wbindgen_generic_0000000000000005: (e3, t2) => te(be(e3, t2, X)), __wbindgen_generic_0000000000000006: (e3, t2) => te(be(e3, t2, J)), __wbindgen_generic_0000000000000007: (e3) => te(e3), __wbindgen_generic_0000000000000008: (e3, t2) => te(_e(e3, t2)), __wbindgen_object_clone_ref: (e3) => te(de(e3)), __wbindgen_object_drop_ref: (e3) => {
    me(e3);
  } };
  return { __proto__: null, "./smart_script_web_bg.js": e2 };
}
function J(e2, t2) {
  return me(Ie.__wasm_bindgen_func_elem_1790(e2, t2));
}
function Q(e2, t2, n2) {
  Ie.__wasm_bindgen_func_elem_1754(e2, t2, n2);
}
function K(e2, t2, n2) {
  Ie.__wasm_bindgen_func_elem_1760(e2, t2, te(n2));
}
function X(e2, t2, n2) {
  Ie.__wasm_bindgen_func_elem_1760_13(e2, t2, n2);
}
function Y(e2, t2, n2) {
  const r2 = ge(n2, Ie.__wbindgen_export, Ie.__wbindgen_export2), a2 = xe;
  Ie.__wasm_bindgen_func_elem_1687(e2, t2, r2, a2);
}
function Z(e2, t2, n2, r2) {
  let a2, o2;
  try {
    const d2 = Ie.__wbindgen_add_to_stack_pointer(-16);
    var s2 = pe(r2) ? 0 : ge(r2, Ie.__wbindgen_export, Ie.__wbindgen_export2), _2 = xe;
    Ie.__wasm_bindgen_func_elem_1795(d2, e2, t2, te(n2), s2, _2);
    var i2 = se().getInt32(d2 + 0, true), c2 = se().getInt32(d2 + 4, true);
    return a2 = i2, o2 = c2, _e(i2, c2);
  } finally {
    Ie.__wbindgen_add_to_stack_pointer(16), Ie.__wbindgen_export4(a2, o2, 1);
  }
}
Symbol.dispose && (H.prototype[Symbol.dispose] = H.prototype.free);
var ee = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => Ie.__wbg_smartscript_free(e2, 1));
function te(e2) {
  ue === le.length && le.push(le.length + 1);
  const t2 = ue;
  return ue = le[t2], le[t2] = e2, t2;
}
function ne(e2) {
  if (1 == we) throw new Error("out of js stack");
  return le[--we] = e2, we;
}
var re = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => Ie.__wbindgen_export5(e2.a, e2.b));
function ae(e2, t2) {
  e2 >>>= 0;
  const n2 = se(), r2 = [];
  for (let a2 = e2; a2 < e2 + 4 * t2; a2 += 4) r2.push(me(n2.getUint32(a2, true)));
  return r2;
}
var oe = null;
function se() {
  return (null === oe || true === oe.buffer.detached || void 0 === oe.buffer.detached && oe.buffer !== Ie.memory.buffer) && (oe = new DataView(Ie.memory.buffer)), oe;
}
function _e(e2, t2) {
  return ((e3, t3) => ((ve += t3) >= ye && ((he = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })).decode(), ve = t3), he.decode(ce().subarray(e3, e3 + t3))))(e2 >>> 0, t2);
}
var ie = null;
function ce() {
  return null !== ie && 0 !== ie.byteLength || (ie = new Uint8Array(Ie.memory.buffer)), ie;
}
function de(e2) {
  return le[e2];
}
function fe(e2, t2) {
  try {
    return e2.apply(this, t2);
  } catch (e3) {
    Ie.__wbindgen_export3(te(e3));
  }
}
var le = new Array(1024).fill(void 0);
le.push(void 0, null, true, false);
var ue = le.length;
function pe(e2) {
  return null == e2;
}
function be(e2, t2, n2) {
  const r2 = { a: e2, b: t2, cnt: 1 }, a2 = (...e3) => {
    r2.cnt++;
    try {
      return n2(r2.a, r2.b, ...e3);
    } finally {
      a2._wbg_cb_unref();
    }
  };
  return a2._wbg_cb_unref = () => {
    0 === --r2.cnt && (Ie.__wbindgen_export5(r2.a, r2.b), r2.a = 0, re.unregister(r2));
  }, re.register(a2, r2, r2), a2;
}
function ge(e2, t2, n2) {
  if (void 0 === n2) {
    const n3 = ke.encode(e2), r3 = t2(n3.length, 1) >>> 0;
    return ce().subarray(r3, r3 + n3.length).set(n3), xe = n3.length, r3;
  }
  let r2 = e2.length, a2 = t2(r2, 1) >>> 0;
  const o2 = ce();
  let s2 = 0;
  for (; s2 < r2; s2++) {
    const t3 = e2.charCodeAt(s2);
    if (t3 > 127) break;
    o2[a2 + s2] = t3;
  }
  if (s2 !== r2) {
    0 !== s2 && (e2 = e2.slice(s2)), a2 = n2(a2, r2, r2 = s2 + 3 * e2.length, 1) >>> 0;
    const t3 = ce().subarray(a2 + s2, a2 + r2);
    s2 += ke.encodeInto(e2, t3).written, a2 = n2(a2, r2, s2, 1) >>> 0;
  }
  return xe = s2, a2;
}
var we = 1024;
function me(e2) {
  const t2 = de(e2);
  return ((e3) => {
    e3 < 1028 || (le[e3] = ue, ue = e3);
  })(e2), t2;
}
var he = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
he.decode();
var ye = 2146435072;
var ve = 0;
var ke = new TextEncoder();
"encodeInto" in ke || (ke.encodeInto = (e2, t2) => {
  const n2 = ke.encode(e2);
  return t2.set(n2), { read: e2.length, written: n2.length };
});
var Ie;
var xe = 0;
function Le(e2, t2) {
  return Ie = e2.exports, oe = null, ie = null, Ie.__wbindgen_start(), Ie;
}
function Ae(e2) {
  if (void 0 !== Ie) return Ie;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module: e2 } = e2 : console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));
  const t2 = G();
  return e2 instanceof WebAssembly.Module || (e2 = new WebAssembly.Module(e2)), Le(new WebAssembly.Instance(e2, t2));
}
async function Re(e2) {
  if (void 0 !== Ie) return Ie;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module_or_path: e2 } = e2 : console.warn("using deprecated parameters for the initialization function; pass a single object instead")), void 0 === e2 && (e2 = new URL("smart_script_web_bg.wasm", here));
  const t2 = G();
  ("string" == typeof e2 || "function" == typeof Request && e2 instanceof Request || "function" == typeof URL && e2 instanceof URL) && (e2 = fetch(e2));
  const { instance: n2, module: r2 } = await (async (e3, t3) => {
    if ("function" == typeof Response && e3 instanceof Response) {
      if (!e3.ok) throw new Error(`failed to fetch Wasm: ${e3.status} ${e3.statusText} fetching '${e3.url}'`);
      if ("function" == typeof WebAssembly.instantiateStreaming) try {
        return await WebAssembly.instantiateStreaming(e3, t3);
      } catch (t4) {
        if (!((e4) => {
          switch (e4) {
            case "basic":
            case "cors":
            case "default":
              return true;
          }
          return false;
        })(e3.type) || "application/wasm" === e3.headers.get("Content-Type")) throw t4;
        console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", t4);
      }
      const n3 = await e3.arrayBuffer();
      return await WebAssembly.instantiate(n3, t3);
    }
    {
      const n3 = await WebAssembly.instantiate(e3, t3);
      return n3 instanceof WebAssembly.Instance ? { instance: n3, module: e3 } : n3;
    }
  })(await e2, t2);
  return Le(n2);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SmartScript,
  initSync
});
