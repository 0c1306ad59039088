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
  SmartScript: () => C,
  default: () => me,
  initSync: () => we
});
module.exports = __toCommonJS(web_exports);
var e = { __proto__: null, tcf: (e2, _2) => {
  const s2 = t(e2.purposes, [1, 7]), i2 = (e3, t2) => !!e3 && !!e3.consents && true === e3.consents[t2], c2 = (t2, n2) => {
    if (n2 && t2) {
      if (false === t2.gdprApplies) _2("granted");
      else if ("tcloaded" == t2.eventStatus || "useractioncomplete" == t2.eventStatus) {
        const n3 = s2.every((e3) => i2(t2.purpose, e3)) && (null == e2.vendor || i2(t2.vendor, e2.vendor));
        _2(n3 ? "granted" : "denied");
      }
    }
  };
  let d2;
  n(r(() => {
    const e3 = window.__tcfapi || a;
    e3 != d2 && "function" == typeof e3 && e3("addEventListener", 2, c2) !== o && (d2 = e3);
  }));
}, google: function(e2, o2) {
  const a2 = t(e2.types, ["ad_storage", "ad_user_data"]), _2 = {}, s2 = {};
  let i2 = {};
  const c2 = {};
  let d2 = 0;
  const f2 = (e3) => true === e3 || "granted" == e3, u2 = (e3) => {
    if (e3 in _2) return _2[e3];
    const t2 = i2[e3] || {}, n2 = Object.values(s2[e3] || {}), r2 = t2.default ?? t2.declare ?? (n2.length ? n2.every(Boolean) : t2.implicit);
    return f2(r2) && !t2.quiet && !d2;
  }, l2 = () => {
    const e3 = a2.some((e4) => e4 in _2);
    o2(a2.every(u2) ? "granted" : e3 ? "denied" : "pending");
  }, b2 = (e3) => {
    const [t2, n2, r2] = [e3[0], e3[1], e3[2]];
    if ("consent" == t2 && r2 && "object" == typeof r2) for (const e4 of a2) {
      const t3 = r2[e4];
      if (null != t3 && "update" == n2) _2[e4] = f2(t3);
      else if (null != t3 && "default" == n2) {
        for (const n3 of [r2.region || ""].flat()) (s2[e4] = s2[e4] || {})[n3] = f2(t3);
        r2.wait_for_update > 0 && (d2++, setTimeout(() => {
          d2--, l2();
        }, r2.wait_for_update));
      }
    }
  }, g2 = /* @__PURE__ */ new WeakSet();
  let p2;
  const w2 = r(() => {
    for (const e4 of (() => {
      const e5 = ["dataLayer"];
      for (const { src: t2 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
        const [, n2] = /[?&]l=([^&#]+)/.exec(t2) || [];
        n2 && e5.push(n2);
      }
      return e5.map((e6) => window[e6]).filter(Array.isArray);
    })()) {
      if (!g2.has(e4)) {
        g2.add(e4);
        const t2 = e4.push;
        e4.push = function(...e5) {
          const n2 = t2.apply(this, e5);
          return w2(), n2;
        };
      }
      for (const t2 of [].slice.call(e4)) t2 && "object" == typeof t2 && !g2.has(t2) && (g2.add(t2), r(() => b2(t2))());
    }
    const e3 = (window.google_tag_data || {}).ics;
    if (e3) {
      p2 != e3 && (p2 = e3, "function" == typeof p2.addListener && p2.addListener(a2, w2)), i2 = p2.entries || {};
      for (const e4 of a2) {
        const { update: t2 } = i2[e4] || {};
        null != t2 && t2 !== c2[e4] && (_2[e4] = f2(c2[e4] = t2));
      }
    }
    l2();
  });
  window.dataLayer = window.dataLayer || [], n(w2);
}, gpc: (e2, t2) => {
  t2(navigator.globalPrivacyControl ? "denied" : "granted");
} };
function t(e2, t2) {
  return Array.isArray(e2) ? e2 : t2;
}
function n(e2) {
  let t2 = 250, n2 = false;
  const r2 = () => {
    e2(), t2 = Math.min(1.1 * t2, 5e3), n2 = document.hidden, n2 || setTimeout(r2, t2);
  };
  document.addEventListener("visibilitychange", () => {
    n2 && !document.hidden && r2();
  }), r2();
}
var r = (e2) => () => {
  try {
    e2();
  } catch {
  }
};
var o = {};
function a(e2, t2, n2) {
  let a2 = window;
  for (; a2 != a2.parent; ) if (a2 = a2.parent, _(a2)) {
    const o2 = "smart-script";
    return addEventListener("message", ({ source: e3, data: t3 }) => {
      e3 == a2 && r(() => {
        const { __tcfapiReturn: e4 } = "string" == typeof t3 ? JSON.parse(t3) : t3;
        e4.callId == o2 && n2(e4.returnValue, e4.success);
      })();
    }), void a2.postMessage({ __tcfapiCall: { command: e2, version: t2, callId: o2 } }, "*");
  }
  return o;
}
function _(e2) {
  try {
    return !!e2.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
var s = /* @__PURE__ */ Symbol.for("smart-script");
var i = globalThis.document && new Proxy(document, { get(e2, t2) {
  let n2 = e2[t2];
  try {
    const r2 = Object.getPrototypeOf(e2), o2 = r2.__lookupGetter__(t2), a2 = o2 ? o2.call(e2) : r2[t2];
    n2 = typeof n2 == typeof a2 ? n2 : a2;
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
var u = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var l = "data-param-";
var b = (e2) => e2.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
function g(e2, t2, n2) {
  let r2 = 1e5;
  const o2 = (e3, t3, a2) => {
    let _2 = "-";
    try {
      if ("string" == typeof t3) _2 = n2 + t3;
      else if ("boolean" == typeof t3) _2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) _2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && a2 < 8) {
        const n3 = Array.isArray(t3), _3 = Object.keys(t3);
        if ("string" == typeof t3.href && !_3[0]) return o2(e3, t3.href, a2);
        let s2 = "";
        for (const e4 of _3) {
          if (--r2 < 0) break;
          let _4;
          try {
            _4 = t3[e4];
          } catch {
          }
          s2 += o2(n3 ? "" : e4, _4, a2 + 1);
        }
        return ((e4, t4 = "{") => b(e4) + b(t4))(e3, n3 ? "[" : "{") + s2 + "\uFFFF}\uFFFF";
      }
    } catch {
    }
    return b(e3) + b(_2);
  };
  return o2(e2, t2, 0);
}
function p(e2) {
  try {
    return decodeURIComponent(e2);
  } catch {
    return e2;
  }
}
var w = "data-smart-own";
var m = (e2) => p(p(e2.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
function y(e2, t2) {
  const [n2, r2] = [e2, t2].map(m);
  return 2 * r2.filter((e3) => n2.includes(e3)).length > r2.length;
}
var h = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
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
  for (const { name: n2, value: r2 } of e2.attributes) n2.startsWith(l) && t2.push([n2.slice(11), r2]);
  return [...u.map((t3) => e2.getAttribute(t3)), t2];
}
function L({ href: e2 }, t2) {
  return !!t2 && (t2.link == e2 || t2.link != t2.own && y(e2, t2.link));
}
var A;
var S;
var R = l + "\u2026";
var E = [{ owner: "the script", selector: 'script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "the JSON block", selector: 'script[type*="json"]:not([data-smart-script])', known: ["data-smart-script"], ours: /$^/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: [...u, R, w], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }];
function O(e2, t2) {
  const [, n2] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(e2) || [];
  return t2.map((e3) => e3 == R && n2 ? l + n2 : e3);
}
function j(e2, t2) {
  try {
    return JSON.parse(e2, t2);
  } catch {
    return;
  }
}
var q;
var W = (e2) => (t2) => {
  try {
    e2(t2);
  } catch {
  }
};
function T(e2) {
  try {
    return "string" == typeof e2 && /[^\0-\x7f]/.test(e2) ? new URL(e2).href : e2;
  } catch {
    return e2;
  }
}
function M() {
  return S ? S.plan : q || { impression: null, links: [], qr: null };
}
var U = (e2, t2) => {
  t2 && W(U.api.start)(t2);
};
var C = class {
  __destroy_into_raw() {
    const e2 = this.__wbg_ptr;
    return this.__wbg_ptr = 0, V.unregister(this), e2;
  }
  free() {
    const e2 = this.__destroy_into_raw();
    be.__wbg_smartscript_free(e2, 0);
  }
  consent(e2) {
    try {
      const r2 = be.__wbindgen_add_to_stack_pointer(-16);
      be.smartscript_consent(r2, this.__wbg_ptr, G(e2));
      var t2 = X().getInt32(r2 + 0, true), n2 = X().getInt32(r2 + 4, true);
      if (X().getInt32(r2 + 8, true)) throw ce(n2);
      return ce(t2);
    } finally {
      be.__wbindgen_add_to_stack_pointer(16), re[ie++] = void 0;
    }
  }
  href(e2, t2) {
    let n2, r2;
    try {
      const i2 = be.__wbindgen_add_to_stack_pointer(-16);
      var o2 = ae(t2) ? 0 : se(t2, be.__wbindgen_export, be.__wbindgen_export2), a2 = ge;
      be.smartscript_href(i2, this.__wbg_ptr, G(e2), o2, a2);
      var _2 = X().getInt32(i2 + 0, true), s2 = X().getInt32(i2 + 4, true);
      return n2 = _2, r2 = s2, Y(_2, s2);
    } finally {
      be.__wbindgen_add_to_stack_pointer(16), re[ie++] = void 0, be.__wbindgen_export4(n2, r2, 1);
    }
  }
  links() {
    return ce(be.smartscript_links(this.__wbg_ptr));
  }
  constructor(e2) {
    try {
      const r2 = be.__wbindgen_add_to_stack_pointer(-16);
      be.smartscript_new(r2, G(e2));
      var t2 = X().getInt32(r2 + 0, true), n2 = X().getInt32(r2 + 4, true);
      if (X().getInt32(r2 + 8, true)) throw ce(n2);
      return this.__wbg_ptr = t2, V.register(this, this.__wbg_ptr, this), this;
    } finally {
      be.__wbindgen_add_to_stack_pointer(16), re[ie++] = void 0;
    }
  }
  get ready() {
    return ce(be.smartscript_ready(this.__wbg_ptr));
  }
  refresh(e2) {
    return ce(be.smartscript_refresh(this.__wbg_ptr, ae(e2) ? 0 : H(e2)));
  }
  start(e2) {
    try {
      const r2 = be.__wbindgen_add_to_stack_pointer(-16);
      be.smartscript_start(r2, this.__wbg_ptr, ae(e2) ? 0 : H(e2));
      var t2 = X().getInt32(r2 + 0, true), n2 = X().getInt32(r2 + 4, true);
      if (X().getInt32(r2 + 8, true)) throw ce(n2);
      return ce(t2);
    } finally {
      be.__wbindgen_add_to_stack_pointer(16);
    }
  }
  get version() {
    let e2, t2;
    try {
      const o2 = be.__wbindgen_add_to_stack_pointer(-16);
      be.smartscript_version(o2, this.__wbg_ptr);
      var n2 = X().getInt32(o2 + 0, true), r2 = X().getInt32(o2 + 4, true);
      return e2 = n2, t2 = r2, Y(n2, r2);
    } finally {
      be.__wbindgen_add_to_stack_pointer(16), be.__wbindgen_export4(e2, t2, 1);
    }
  }
};
function F() {
  const t2 = { __proto__: null, __wbg_URL_8f72907ad2e25ee1: function() {
    return ne((e2, t3) => {
      const n2 = se(te(t3).URL, be.__wbindgen_export, be.__wbindgen_export2), r2 = ge;
      X().setInt32(e2 + 4, r2, true), X().setInt32(e2 + 0, n2, true);
    }, arguments);
  }, __wbg___wbindgen_is_falsy_16bd49b68658263e: (e2) => !te(e2), __wbg___wbindgen_is_object_3c45d4f2dde4e749: (e2) => {
    const t3 = te(e2);
    return "object" == typeof t3 && null !== t3;
  }, __wbg___wbindgen_is_undefined_8865fb403f8fe9d8: (e2) => void 0 === te(e2), __wbg___wbindgen_jsval_eq_02babf21faa37971: (e2, t3) => te(e2) === te(t3), __wbg___wbindgen_string_get_0380ccaa2f57f0d9: (e2, t3) => {
    const n2 = te(t3), r2 = "string" == typeof n2 ? n2 : void 0;
    var o2 = ae(r2) ? 0 : se(r2, be.__wbindgen_export, be.__wbindgen_export2), a2 = ge;
    X().setInt32(e2 + 4, a2, true), X().setInt32(e2 + 0, o2, true);
  }, __wbg___wbindgen_throw_41e9ee4f547fc59a: (e2, t3) => {
    throw new Error(Y(e2, t3));
  }, __wbg_appId_ad3666848b48b840: function() {
    return ne((e2) => H(te(e2).appId), arguments);
  }, __wbg_askHints_3ee3952daa2151fc: function() {
    return ne((e2) => {
      ((e3) => {
        let t3 = true;
        const n2 = (n3) => {
          if (t3) {
            t3 = false;
            try {
              e3(n3 && !n3.type ? n3 : void 0);
            } catch {
            }
          }
        };
        try {
          const { userAgentData: e4, userAgent: t4 } = navigator;
          if (e4 && !/iP(hone|ad|od)/.test(t4)) return setTimeout(n2, 300), addEventListener("pagehide", n2), addEventListener("visibilitychange", n2), void e4.getHighEntropyValues(["model", "platformVersion"]).then(n2, () => n2());
        } catch {
        }
        n2();
      })(te(e2));
    }, arguments);
  }, __wbg_call_187d372bd5fdd4aa: function() {
    return ne((e2, t3, n2) => H(te(e2).call(te(t3), te(n2))), arguments);
  }, __wbg_consent_6d9f476cfd925579: function() {
    return ne((e2, t3, n2) => H(te(e2).consent(Y(t3, n2))), arguments);
  }, __wbg_content_113efd3d34bd1a0d: (e2, t3) => {
    const n2 = se(te(t3).content, be.__wbindgen_export, be.__wbindgen_export2), r2 = ge;
    X().setInt32(e2 + 4, r2, true), X().setInt32(e2 + 0, n2, true);
  }, __wbg_cookie_709011b63431ffb3: function() {
    return ne((e2, t3) => {
      const n2 = se(te(t3).cookie, be.__wbindgen_export, be.__wbindgen_export2), r2 = ge;
      X().setInt32(e2 + 4, r2, true), X().setInt32(e2 + 0, n2, true);
    }, arguments);
  }, __wbg_deepLinkValue_b3d2f57ad3da96f8: function() {
    return ne((e2) => H(te(e2).deepLinkValue), arguments);
  }, __wbg_document_9854e03c05fc8834: (e2) => {
    const t3 = te(e2).document;
    return ae(t3) ? 0 : H(t3);
  }, __wbg_entries_fb6397112b1de25f: (e2) => H(Object.entries(te(e2))), __wbg_explain_93ae891442f37486: function() {
    return ne((e2, t3) => {
      var n2 = Q(e2, t3);
      be.__wbindgen_export4(e2, 4 * t3, 4), ((e3, { impression: t4, links: n3, qr: r2 }) => {
        for (const t5 of e3) console.warn("smart-script: " + t5.replace(`links[${n3.length}]`, "QR code"));
        console.info("smart-script: impression", t4 || "none"), n3.forEach(({ element: e4, href: t5 }, n4) => {
          const r3 = e4.textContent.trim();
          console.info(`smart-script: links[${n4}] "${r3}"`, t5 || "keeps its own address");
        }), r2 && console.info("smart-script: QR codes", r2);
      })(n2, S.plan);
    }, arguments);
  }, __wbg_find_ed2c2366851b8124: function() {
    return ne(() => H((A = (() => {
      const e2 = v(), t3 = e2.map((e3) => {
        const t4 = k.get(e3);
        return L(e3, t4) ? t4.own : ((e4, t5) => {
          const [, n3, r3] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(e4 || "") || [], [, o2] = h.exec(t5) || [];
          return o2 ? p(o2) : r3 && y(t5, n3) ? r3 : t5;
        })(e3.getAttribute(w), e3.href);
      }), n2 = e2.map((e3, n3) => {
        const [r3, o2, a2, _2, s2] = x(e3);
        return { platform: r3, appId: o2, oneLinkURL: a2, deepLinkValue: _2, params: Object.fromEntries(s2), href: t3[n3] };
      }), r2 = I();
      return r2 && n2.push({ code: "true" }), { elements: e2, own: t3, requests: n2, codes: r2 };
    })()).requests.slice(0, A.elements.length)), arguments);
  }, __wbg_from_296ca31f8d0f1c52: (e2) => H(Array.from(te(e2))), __wbg_getElementsByName_b8afc7da0aaad75d: (e2, t3, n2) => H(te(e2).getElementsByName(Y(t3, n2))), __wbg_getItem_4c80b7663197c7ff: function() {
    return ne((e2, t3, n2, r2) => {
      const o2 = te(t3).getItem(Y(n2, r2));
      var a2 = ae(o2) ? 0 : se(o2, be.__wbindgen_export, be.__wbindgen_export2), _2 = ge;
      X().setInt32(e2 + 4, _2, true), X().setInt32(e2 + 0, a2, true);
    }, arguments);
  }, __wbg_get_31af05bd4842a84f: function() {
    return ne((e2, t3) => H(Reflect.get(te(e2), te(t3))), arguments);
  }, __wbg_get_6c896e0571ddae51: (e2, t3) => H(te(e2)[t3 >>> 0]), __wbg_get_fd12a9100976c296: (e2, t3) => {
    const n2 = te(e2)[t3 >>> 0];
    return ae(n2) ? 0 : H(n2);
  }, __wbg_get_unchecked_288889d017702237: (e2, t3) => H(te(e2)[t3 >>> 0]), __wbg_href_b6dafffd557e7037: function() {
    return ne((e2) => H(te(e2).href), arguments);
  }, __wbg_href_fa5a2c3efeb04873: function() {
    return ne((e2, t3, n2) => {
      const r2 = se(te(t3).href(te(n2)), be.__wbindgen_export, be.__wbindgen_export2), o2 = ge;
      X().setInt32(e2 + 4, o2, true), X().setInt32(e2 + 0, r2, true);
    }, arguments);
  }, __wbg_impression_34b261015bdab753: (e2) => H(te(e2).impression), __wbg_instanceof_HtmlMetaElement_89b1aeac99758625: (e2) => {
    let t3;
    try {
      t3 = te(e2) instanceof HTMLMetaElement;
    } catch (e3) {
      t3 = false;
    }
    return t3;
  }, __wbg_instanceof_Window_82d71df4eddf88bc: (e2) => {
    let t3;
    try {
      t3 = te(e2) instanceof Window;
    } catch (e3) {
      t3 = false;
    }
    return t3;
  }, __wbg_length_4d294cbd6accf92f: (e2) => te(e2).length, __wbg_length_d4bdea10311bd9cf: (e2) => te(e2).length, __wbg_links_9a11749306214d27: (e2) => H(te(e2).links), __wbg_listenForConsent_82d4591da93c2301: function() {
    return ne((t3, n2) => {
      var r2, o2;
      r2 = ce(t3), o2 = te(n2), ((t4, n3) => {
        const r3 = t4 && "object" == typeof t4 ? t4 : { source: t4 };
        let o3 = "pending";
        const a2 = e[String(r3.source)];
        a2 && a2(r3, (e2) => {
          e2 != o3 && (o3 = e2, n3(e2));
        });
      })(r2, W(o2));
    }, arguments);
  }, __wbg_listen_61b05aaf3772f779: function() {
    return ne((e2) => {
      var t3;
      t3 = te(e2), ((e3, t4) => {
        const n2 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: e4 }) => e4.closest && e4.closest("[data-smart-link]")], ["visibilitychange", 10, () => i.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: e4 }) => e4]].map(([n3, r3, o3]) => [n3, e3((e4) => o3(e4) && t4(r3))]), r2 = e3(() => {
          for (const [e4, t5] of n2) addEventListener(e4, t5, true);
          "loading" == i.readyState ? setTimeout(r2, 200) : t4(1);
        });
        var o2;
        o2 = e3(() => t4(9)), i.prerendering ? i.addEventListener("prerenderingchange", o2) : o2(), r2();
      })(W, t3);
    }, arguments);
  }, __wbg_loadedFrom_2747751e26950538: (e2) => {
    const t3 = se((() => {
      const e3 = i.URL;
      try {
        const [t4] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0].name);
        return e3.startsWith(t4) ? e3 : t4;
      } catch {
      }
      return e3;
    })(), be.__wbindgen_export, be.__wbindgen_export2), n2 = ge;
    X().setInt32(e2 + 4, n2, true), X().setInt32(e2 + 0, t3, true);
  }, __wbg_localStorage_567c24950edbc178: function() {
    return ne((e2) => {
      const t3 = te(e2).localStorage;
      return ae(t3) ? 0 : H(t3);
    }, arguments);
  }, __wbg_mark_dd8e5dd123d11541: (e2, t3) => {
    ((e3) => {
      try {
        performance.mark("smart-script:" + e3);
      } catch {
      }
    })(Y(e2, t3));
  }, __wbg_navigator_2156486643462a87: (e2) => H(te(e2).navigator), __wbg_new_343a093a3c2ffb4e: (e2, t3) => H(new Error(Y(e2, t3))), __wbg_new_5502aad30c185fc8: (e2, t3) => {
    try {
      var n2 = { a: e2, b: t3 };
      const r2 = new Promise((e3, t4) => {
        const r3 = n2.a;
        n2.a = 0;
        try {
          return ((e4, t5, n3, r4) => {
            be.__wasm_bindgen_func_elem_307(e4, t5, H(n3), H(r4));
          })(r3, n2.b, e3, t4);
        } finally {
          n2.a = r3;
        }
      });
      return H(r2);
    } finally {
      n2.a = 0;
    }
  }, __wbg_new_617a8cdb8bb1130e: () => H(new Object()), __wbg_new_ee2291f50781bf1d: () => H(new Array()), __wbg_new_with_width_and_height_aa977b48510341d1: function() {
    return ne((e2, t3) => H(new Image(e2 >>> 0, t3 >>> 0)), arguments);
  }, __wbg_now_aa4ccb83129e9e55: () => Date.now(), __wbg_observe_6f884363ab010a89: function() {
    return ne((e2, t3, n2) => {
      var r2;
      r2 = Y(e2, t3), (function(e3, t4) {
        const n3 = (e4) => e4.replace(/#(?![/!]).*/, ""), r3 = (e4) => e4.replace(/#(?![/!])[^=]*$/, "");
        let o2 = t4, a2 = false;
        const _2 = () => {
          a2 || (a2 = true, setTimeout(() => {
            const t5 = o2;
            o2 = i.URL;
            const _3 = n3(o2) != n3(t5);
            a2 = false, v().forEach((e4) => s2.observe(e4, { attributes: true })), (_3 || r3(o2) != r3(t5) || (({ codes: e4, known: t6 }) => I() != e4 || v().some((e5) => {
              const n4 = t6.get(e5);
              return !L(e5, n4) || n4.asked != "" + x(e5);
            }))(S)) && e3(_3);
          }));
        };
        for (const e4 of ["pushState", "replaceState"]) {
          const t5 = history[e4];
          history[e4] = function(...e5) {
            t5.apply(this, e5), _2();
          };
        }
        addEventListener("popstate", _2);
        const s2 = new MutationObserver(_2);
        s2.observe(document, { attributeFilter: ["data-smart-link", "data-smart-qr"], childList: true, subtree: true }), _2();
      })(te(n2), r2);
    }, arguments);
  }, __wbg_oneLinkURL_b7188504cf8e0992: function() {
    return ne((e2) => H(te(e2).oneLinkURL), arguments);
  }, __wbg_other_e744fca91ba11641: function() {
    return ne(() => {
      const e2 = (() => {
        const e3 = ((e4) => {
          const t3 = document[s];
          return t3 && t3 != e4 ? t3.api || window.SmartScript : void 0;
        })(U);
        if (e3 && !q) {
          const t3 = q = M();
          W(() => {
            document.addEventListener("smartscript:ready", (e4) => {
              q = e4.detail;
            }), e3.ready.then((e4) => {
              q = q === t3 ? e4 : q;
            });
          })();
        }
        return e3;
      })();
      return ae(e2) ? 0 : H(e2);
    }, arguments);
  }, __wbg_params_d2a42117ed5f7179: function() {
    return ne((e2) => H(te(e2).params), arguments);
  }, __wbg_plan_f0594a491d3093d7: () => H(M()), __wbg_platform_30104a6c3be019c1: function() {
    return ne((e2) => H(te(e2).platform), arguments);
  }, __wbg_readyState_662bf2659a760d3e: (e2, t3) => {
    const n2 = se(te(t3).readyState, be.__wbindgen_export, be.__wbindgen_export2), r2 = ge;
    X().setInt32(e2 + 4, r2, true), X().setInt32(e2 + 0, n2, true);
  }, __wbg_ready_91e0f04a311e7f69: (e2) => H(te(e2).ready), __wbg_referrer_579c27ea482c9829: (e2, t3) => {
    const n2 = se(te(t3).referrer, be.__wbindgen_export, be.__wbindgen_export2), r2 = ge;
    X().setInt32(e2 + 4, r2, true), X().setInt32(e2 + 0, n2, true);
  }, __wbg_refresh_516a9aca8e0ff419: function() {
    return ne((e2, t3) => H(te(e2).refresh(te(t3))), arguments);
  }, __wbg_removeItem_f7b602722ed566dd: function() {
    return ne((e2, t3, n2) => {
      te(e2).removeItem(Y(t3, n2));
    }, arguments);
  }, __wbg_resolve_0076e10020304ede: (e2) => H(Promise.resolve(te(e2))), __wbg_run_17603800e923482e: function() {
    return ne((e2, t3, n2, r2, o2, a2, _2) => {
      ((e3, t4, n3, r3, o3, a3) => {
        const _3 = (e4) => (t5) => (e4(t5), a3());
        var i2;
        U.api = { version: e3, start: _3((e4) => t4(e4)), refresh: _3((e4) => n3(!!e4 && true === e4.impression)), consent: _3(r3), href: o3, get ready() {
          return a3();
        } }, i2 = U, document[s] = i2;
      })(Y(e2, t3), te(n2), te(r2), te(o2), te(a2), te(_2));
    }, arguments);
  }, __wbg_send_08f2fe15ad428d15: function() {
    return ne((e2, t3, n2) => {
      (async (e3, t4) => {
        let n3, r2, o2, a2, _2;
        c[e3] = false;
        try {
          d(), [n3, r2, o2] = ["fetch", "setTimeout", "PerformanceObserver"].map(f);
        } catch {
        }
        try {
          _2 = fetch(e3, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => a2 = 0), a2 = 1, await _2;
        } catch {
          const s2 = r2 && a2;
          try {
            !_2 || s2 && n3 ? t4() : (s2 || n3 && o2 && "responseStatus" in PerformanceResourceTiming.prototype) && setTimeout(() => c[e3] || t4(), 250);
          } catch {
          }
        }
      })(Y(e2, t3), te(n2));
    }, arguments);
  }, __wbg_setItem_c5fb0966b484ecd3: function() {
    return ne((e2, t3, n2, r2, o2) => {
      te(e2).setItem(Y(t3, n2), Y(r2, o2));
    }, arguments);
  }, __wbg_set_145a351398b48c65: function() {
    return ne((e2, t3, n2) => Reflect.set(te(e2), te(t3), te(n2)), arguments);
  }, __wbg_set_6be42768c690e380: (e2, t3, n2) => {
    te(e2)[ce(t3)] = ce(n2);
  }, __wbg_set_bea140a88be9b277: (e2, t3, n2) => {
    te(e2)[t3 >>> 0] = ce(n2);
  }, __wbg_set_name_2c630595dc90a7aa: (e2, t3, n2) => {
    te(e2).name = Y(t3, n2);
  }, __wbg_set_src_e0fe5ef5d5c648aa: (e2, t3, n2) => {
    te(e2).src = Y(t3, n2);
  }, __wbg_start_6d4a865694d5483d: function() {
    return ne((e2, t3) => H(te(e2).start(te(t3))), arguments);
  }, __wbg_static_accessor_GLOBAL_266715b9d96ba635: () => {
    const e2 = "undefined" == typeof global ? null : global;
    return ae(e2) ? 0 : H(e2);
  }, __wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179: () => {
    const e2 = "undefined" == typeof globalThis ? null : globalThis;
    return ae(e2) ? 0 : H(e2);
  }, __wbg_static_accessor_SELF_0b583911f537483a: () => {
    const e2 = "undefined" == typeof self ? null : self;
    return ae(e2) ? 0 : H(e2);
  }, __wbg_static_accessor_WINDOW_d7f903d1508cbdc4: () => {
    const e2 = "undefined" == typeof window ? null : window;
    return ae(e2) ? 0 : H(e2);
  }, __wbg_take_57ef0c2ac34761fa: function() {
    return ne((e2, t3, n2, r2) => {
      var o2, a2, _2 = Q(e2, t3);
      be.__wbindgen_export4(e2, 4 * t3, 4), o2 = _2, a2 = Y(n2, r2), S = (({ elements: e3, own: t4, codes: n3 }, r3) => {
        const o3 = e3.map((e4, t5) => ({ element: e4, href: r3.links[t5] || null })), a3 = n3 && r3.links[e3.length] || null;
        return { ...r3, plan: { impression: r3.impression || null, links: o3, qr: a3 }, codes: n3, known: k, write() {
          o3.map(({ element: e4, href: n4 }, r4) => {
            const o4 = { own: t4[r4], asked: "" + x(e4), link: e4.href }, a4 = n4 || o4.own;
            k.set(e4, o4), a4 ? a4 != o4.link && (e4.href = a4, e4.setAttribute(w, (o4.link = e4.href) + " " + o4.own)) : e4.removeAttribute("href");
          });
        } };
      })(A, { links: o2, impression: a2 });
    }, arguments);
  }, __wbg_tell_5033f6efdf99224e: function() {
    return ne((e2, t3, n2) => {
      var r2, o2;
      r2 = Y(e2, t3), o2 = te(n2), document.dispatchEvent(new CustomEvent("smartscript:" + r2, { detail: o2 }));
    }, arguments);
  }, __wbg_writeConfig_703484e6503a5645: function() {
    return ne((e2, t3) => {
      var n2;
      const r2 = se(((n2 = te(t3)) && "string" == typeof n2.oneLinkURL && (n2 = { ...n2, oneLinkURL: T(n2.oneLinkURL) }), g("", n2, '"')), be.__wbindgen_export, be.__wbindgen_export2), o2 = ge;
      X().setInt32(e2 + 4, o2, true), X().setInt32(e2 + 0, r2, true);
    }, arguments);
  }, __wbg_writeMarkup_7a923ef10466f32f: function() {
    return ne((e2) => {
      const t3 = se((() => {
        const e3 = E.flatMap(({ owner: e4, selector: t5, known: n4, ours: r3 }) => {
          const o2 = [...document.querySelectorAll(t5)].flatMap((e5) => [...e5.attributes].map(({ name: e6 }) => e6));
          return [...new Set(o2)].filter((e5) => e5.startsWith("data-") && !n4.includes(e5) && !((e6, t6) => t6.includes(R) && /^data-param-./.test(e6))(e5, n4)).map((t6) => ({ name: t6, owner: e4, known: O(t6, n4), mayBeOwn: !r3.test(t6) }));
        }), t4 = [...document.querySelectorAll("[data-smart-link]:not(a)")], n3 = document.querySelector('script[type="application/json"][data-smart-script]'), r2 = [...document.querySelectorAll("script[data-smart-script]")].filter((e4) => e4 != n3);
        return g("markup", [...e3, ...t4.map(({ localName: e4 }) => ({ element: e4 })), ...r2.map((e4) => ({ block: e4.getAttribute("type") || "no type" }))], '"');
      })(), be.__wbindgen_export, be.__wbindgen_export2), n2 = ge;
      X().setInt32(e2 + 4, n2, true), X().setInt32(e2 + 0, t3, true);
    }, arguments);
  }, __wbg_writeMemory_e37f91c5519f5271: function() {
    return ne((e2, t3, n2, r2, o2) => {
      var a2, _2;
      const s2 = se((a2 = Y(t3, n2), _2 = Y(r2, o2), g("memory", j(a2, (e3, t4) => "string" == typeof t4 ? p(t4) : t4) || [], "=") + g("webReferrer", j(_2), "=")), be.__wbindgen_export, be.__wbindgen_export2), i2 = ge;
      X().setInt32(e2 + 4, i2, true), X().setInt32(e2 + 0, s2, true);
    }, arguments);
  }, __wbg_write_03c1666ed181bfc7: function() {
    return ne(() => {
      S.write();
    }, arguments);
  }, __wbindgen_generic_0000000000000001: (e2, t3) => H(_e(e2, t3, $)), __wbindgen_generic_0000000000000002: (e2, t3) => H(_e(e2, t3, N)), __wbindgen_generic_0000000000000003: (e2, t3) => H(_e(e2, t3, B)), __wbindgen_generic_0000000000000004: (e2, t3) => H(_e(e2, t3, D)), __wbindgen_generic_0000000000000005: (e2, t3) => H(_e(e2, t3, z)), __wbindgen_generic_0000000000000006: (e2, t3) => H(_e(e2, t3, P)), __wbindgen_generic_0000000000000007: (e2) => H(e2), __wbindgen_generic_0000000000000008: (e2, t3) => H(Y(e2, t3)), __wbindgen_object_clone_ref: (e2) => H(te(e2)), __wbindgen_object_drop_ref: (e2) => {
    ce(e2);
  } };
  return { __proto__: null, "./smart_script_web_bg.js": t2 };
}
function P(e2, t2) {
  return ce(be.__wasm_bindgen_func_elem_1770(e2, t2));
}
function $(e2, t2, n2) {
  be.__wasm_bindgen_func_elem_1734(e2, t2, n2);
}
function B(e2, t2, n2) {
  be.__wasm_bindgen_func_elem_1740(e2, t2, H(n2));
}
function z(e2, t2, n2) {
  be.__wasm_bindgen_func_elem_1740_13(e2, t2, n2);
}
function D(e2, t2, n2) {
  const r2 = se(n2, be.__wbindgen_export, be.__wbindgen_export2), o2 = ge;
  be.__wasm_bindgen_func_elem_1677(e2, t2, r2, o2);
}
function N(e2, t2, n2, r2) {
  let o2, a2;
  try {
    const d2 = be.__wbindgen_add_to_stack_pointer(-16);
    var _2 = ae(r2) ? 0 : se(r2, be.__wbindgen_export, be.__wbindgen_export2), s2 = ge;
    be.__wasm_bindgen_func_elem_1775(d2, e2, t2, H(n2), _2, s2);
    var i2 = X().getInt32(d2 + 0, true), c2 = X().getInt32(d2 + 4, true);
    return o2 = i2, a2 = c2, Y(i2, c2);
  } finally {
    be.__wbindgen_add_to_stack_pointer(16), be.__wbindgen_export4(o2, a2, 1);
  }
}
Symbol.dispose && (C.prototype[Symbol.dispose] = C.prototype.free);
var V = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => be.__wbg_smartscript_free(e2, 1));
function H(e2) {
  oe === re.length && re.push(re.length + 1);
  const t2 = oe;
  return oe = re[t2], re[t2] = e2, t2;
}
function G(e2) {
  if (1 == ie) throw new Error("out of js stack");
  return re[--ie] = e2, ie;
}
var J = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => be.__wbindgen_export5(e2.a, e2.b));
function Q(e2, t2) {
  e2 >>>= 0;
  const n2 = X(), r2 = [];
  for (let o2 = e2; o2 < e2 + 4 * t2; o2 += 4) r2.push(ce(n2.getUint32(o2, true)));
  return r2;
}
var K = null;
function X() {
  return (null === K || true === K.buffer.detached || void 0 === K.buffer.detached && K.buffer !== be.memory.buffer) && (K = new DataView(be.memory.buffer)), K;
}
function Y(e2, t2) {
  return ((e3, t3) => ((ue += t3) >= fe && ((de = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })).decode(), ue = t3), de.decode(ee().subarray(e3, e3 + t3))))(e2 >>> 0, t2);
}
var Z = null;
function ee() {
  return null !== Z && 0 !== Z.byteLength || (Z = new Uint8Array(be.memory.buffer)), Z;
}
function te(e2) {
  return re[e2];
}
function ne(e2, t2) {
  try {
    return e2.apply(this, t2);
  } catch (e3) {
    be.__wbindgen_export3(H(e3));
  }
}
var re = new Array(1024).fill(void 0);
re.push(void 0, null, true, false);
var oe = re.length;
function ae(e2) {
  return null == e2;
}
function _e(e2, t2, n2) {
  const r2 = { a: e2, b: t2, cnt: 1 }, o2 = (...e3) => {
    r2.cnt++;
    try {
      return n2(r2.a, r2.b, ...e3);
    } finally {
      o2._wbg_cb_unref();
    }
  };
  return o2._wbg_cb_unref = () => {
    0 === --r2.cnt && (be.__wbindgen_export5(r2.a, r2.b), r2.a = 0, J.unregister(r2));
  }, J.register(o2, r2, r2), o2;
}
function se(e2, t2, n2) {
  if (void 0 === n2) {
    const n3 = le.encode(e2), r3 = t2(n3.length, 1) >>> 0;
    return ee().subarray(r3, r3 + n3.length).set(n3), ge = n3.length, r3;
  }
  let r2 = e2.length, o2 = t2(r2, 1) >>> 0;
  const a2 = ee();
  let _2 = 0;
  for (; _2 < r2; _2++) {
    const t3 = e2.charCodeAt(_2);
    if (t3 > 127) break;
    a2[o2 + _2] = t3;
  }
  if (_2 !== r2) {
    0 !== _2 && (e2 = e2.slice(_2)), o2 = n2(o2, r2, r2 = _2 + 3 * e2.length, 1) >>> 0;
    const t3 = ee().subarray(o2 + _2, o2 + r2);
    _2 += le.encodeInto(e2, t3).written, o2 = n2(o2, r2, _2, 1) >>> 0;
  }
  return ge = _2, o2;
}
var ie = 1024;
function ce(e2) {
  const t2 = te(e2);
  return ((e3) => {
    e3 < 1028 || (re[e3] = oe, oe = e3);
  })(e2), t2;
}
var de = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
de.decode();
var fe = 2146435072;
var ue = 0;
var le = new TextEncoder();
"encodeInto" in le || (le.encodeInto = (e2, t2) => {
  const n2 = le.encode(e2);
  return t2.set(n2), { read: e2.length, written: n2.length };
});
var be;
var ge = 0;
function pe(e2, t2) {
  return be = e2.exports, K = null, Z = null, be.__wbindgen_start(), be;
}
function we(e2) {
  if (void 0 !== be) return be;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module: e2 } = e2 : console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));
  const t2 = F();
  return e2 instanceof WebAssembly.Module || (e2 = new WebAssembly.Module(e2)), pe(new WebAssembly.Instance(e2, t2));
}
async function me(e2) {
  if (void 0 !== be) return be;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module_or_path: e2 } = e2 : console.warn("using deprecated parameters for the initialization function; pass a single object instead")), void 0 === e2 && (e2 = new URL("smart_script_web_bg.wasm", here));
  const t2 = F();
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
  return pe(n2);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SmartScript,
  initSync
});
