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
  SmartScript: () => R,
  default: () => ce,
  initSync: () => ie
});
module.exports = __toCommonJS(web_exports);
var e = { __proto__: null, tcf: (e2, a2) => {
  const s2 = t(e2.purposes, [1, 7]), i2 = (e3, t2) => !!e3 && !!e3.consents && true === e3.consents[t2], c2 = (t2, n2) => {
    if (n2 && t2) {
      if (false === t2.gdprApplies) a2("granted");
      else if ("tcloaded" == t2.eventStatus || "useractioncomplete" == t2.eventStatus) {
        const n3 = s2.every((e3) => i2(t2.purpose, e3)) && (null == e2.vendor || i2(t2.vendor, e2.vendor));
        a2(n3 ? "granted" : "denied");
      }
    }
  };
  let d2;
  n(r(() => {
    const e3 = window.__tcfapi || _;
    e3 != d2 && "function" == typeof e3 && e3("addEventListener", 2, c2) !== o && (d2 = e3);
  }));
}, google: function(e2, o2) {
  const _2 = t(e2.types, ["ad_storage", "ad_user_data"]), a2 = {}, s2 = {};
  let i2 = {};
  const c2 = {};
  let d2 = 0;
  const f2 = (e3) => true === e3 || "granted" == e3, u2 = (e3) => {
    if (e3 in a2) return a2[e3];
    const t2 = i2[e3] || {}, n2 = Object.values(s2[e3] || {}), r2 = t2.default ?? t2.declare ?? (n2.length ? n2.every(Boolean) : t2.implicit);
    return f2(r2) && !t2.quiet && !d2;
  }, l2 = () => {
    const e3 = _2.some((e4) => e4 in a2);
    o2(_2.every(u2) ? "granted" : e3 ? "denied" : "pending");
  }, g2 = (e3) => {
    const [t2, n2, r2] = [e3[0], e3[1], e3[2]];
    if ("consent" == t2 && r2 && "object" == typeof r2) for (const e4 of _2) {
      const t3 = r2[e4];
      if (null != t3 && "update" == n2) a2[e4] = f2(t3);
      else if (null != t3 && "default" == n2) {
        for (const n3 of [r2.region || ""].flat()) (s2[e4] = s2[e4] || {})[n3] = f2(t3);
        r2.wait_for_update > 0 && (d2++, setTimeout(() => {
          d2--, l2();
        }, r2.wait_for_update));
      }
    }
  }, b2 = /* @__PURE__ */ new WeakSet();
  let w2;
  const p2 = r(() => {
    for (const e4 of (() => {
      const e5 = ["dataLayer"];
      for (const { src: t2 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
        const [, n2] = /[?&]l=([^&#]+)/.exec(t2) || [];
        n2 && e5.push(n2);
      }
      return e5.map((e6) => window[e6]).filter(Array.isArray);
    })()) {
      if (!b2.has(e4)) {
        b2.add(e4);
        const t2 = e4.push;
        e4.push = function(...e5) {
          const n2 = t2.apply(this, e5);
          return p2(), n2;
        };
      }
      for (const t2 of [].slice.call(e4)) t2 && "object" == typeof t2 && !b2.has(t2) && (b2.add(t2), r(() => g2(t2))());
    }
    const e3 = (window.google_tag_data || {}).ics;
    if (e3) {
      w2 != e3 && (w2 = e3, "function" == typeof w2.addListener && w2.addListener(_2, p2)), i2 = w2.entries || {};
      for (const e4 of _2) {
        const { update: t2 } = i2[e4] || {};
        null != t2 && t2 !== c2[e4] && (a2[e4] = f2(c2[e4] = t2));
      }
    }
    l2();
  });
  window.dataLayer = window.dataLayer || [], n(p2);
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
function _(e2, t2, n2) {
  let _2 = window;
  for (; _2 != _2.parent; ) if (_2 = _2.parent, a(_2)) {
    const o2 = "smart-script";
    return addEventListener("message", ({ source: e3, data: t3 }) => {
      e3 == _2 && r(() => {
        const { __tcfapiReturn: e4 } = "string" == typeof t3 ? JSON.parse(t3) : t3;
        e4.callId == o2 && n2(e4.returnValue, e4.success);
      })();
    }), void _2.postMessage({ __tcfapiCall: { command: e2, version: t2, callId: o2 } }, "*");
  }
  return o;
}
function a(e2) {
  try {
    return !!e2.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
var s = /* @__PURE__ */ Symbol.for("smart-script");
var i = globalThis.document && new Proxy(document, { get(e2, t2) {
  const n2 = e2[t2], r2 = Reflect.get(Document.prototype, t2, e2), o2 = typeof n2 == typeof r2 ? n2 : r2;
  return "function" == typeof o2 ? o2.bind(e2) : o2;
} });
var c = (e2) => e2.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
function d(e2, t2, n2) {
  let r2 = 1e5;
  const o2 = (e3, t3, _2) => {
    let a2 = "-";
    try {
      if ("string" == typeof t3) a2 = n2 + t3;
      else if ("boolean" == typeof t3) a2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) a2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && _2 < 8) {
        const n3 = Array.isArray(t3), a3 = Object.keys(t3);
        if ("string" == typeof t3.href && !a3[0]) return o2(e3, t3.href, _2);
        let s2 = "";
        for (const e4 of a3) {
          if (--r2 < 0) break;
          let a4;
          try {
            a4 = t3[e4];
          } catch {
          }
          s2 += o2(n3 ? "" : e4, a4, _2 + 1);
        }
        return ((e4, t4 = "{") => c(e4) + c(t4))(e3, n3 ? "[" : "{") + s2 + "\uFFFF}\uFFFF";
      }
    } catch {
    }
    return c(e3) + c(a2);
  };
  return o2(e2, t2, 0);
}
function f(e2) {
  try {
    return decodeURIComponent(e2);
  } catch {
    return e2;
  }
}
var u = "data-smart-own";
function l(e2, t2) {
  const n2 = (e3) => e3.replace(/\+/g, " ").split(/[?&#]/).map(f), r2 = n2(e2);
  return n2(t2).every((e3) => r2.includes(e3));
}
function g() {
  const e2 = i.querySelectorAll("a[data-smart-link]");
  return [].filter.call(e2, (e3) => "string" == typeof e3.href);
}
var b = /* @__PURE__ */ new WeakMap();
function w() {
  return i.querySelectorAll("[data-smart-qr]").length;
}
function p(e2) {
  return ["data-smart-link", "data-app-id"].map((t2) => e2.getAttribute(t2));
}
function m({ href: e2 }, t2) {
  return !!t2 && (t2.link == e2 || t2.link != t2.own && l(e2, t2.link));
}
var y;
var h;
var v = [{ owner: "the script", selector: 'script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: ["data-smart-link", "data-app-id", u], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }];
function k(e2, t2) {
  try {
    return JSON.parse(e2, t2);
  } catch {
    return;
  }
}
var I;
var x = (e2) => (t2) => {
  try {
    e2(t2);
  } catch {
  }
};
function L(e2) {
  try {
    return "string" == typeof e2 && /[^\0-\x7f]/.test(e2) ? new URL(e2).href : e2;
  } catch {
    return e2;
  }
}
function A() {
  return h ? h.plan : I || { impression: null, links: [], qr: null };
}
var S = (e2, t2) => {
  t2 && x(S.api.start)(t2);
};
var R = class {
  __destroy_into_raw() {
    const e2 = this.__wbg_ptr;
    return this.__wbg_ptr = 0, U.unregister(this), e2;
  }
  free() {
    const e2 = this.__destroy_into_raw();
    _e.__wbg_smartscript_free(e2, 0);
  }
  consent(e2) {
    try {
      const r2 = _e.__wbindgen_add_to_stack_pointer(-16);
      _e.smartscript_consent(r2, this.__wbg_ptr, F(e2));
      var t2 = P().getInt32(r2 + 0, true), n2 = P().getInt32(r2 + 4, true);
      if (P().getInt32(r2 + 8, true)) throw ee(n2);
      return ee(t2);
    } finally {
      _e.__wbindgen_add_to_stack_pointer(16), G[Z++] = void 0;
    }
  }
  href(e2, t2) {
    let n2, r2;
    try {
      const i2 = _e.__wbindgen_add_to_stack_pointer(-16);
      var o2 = K(t2) ? 0 : Y(t2, _e.__wbindgen_export, _e.__wbindgen_export2), _2 = ae;
      _e.smartscript_href(i2, this.__wbg_ptr, F(e2), o2, _2);
      var a2 = P().getInt32(i2 + 0, true), s2 = P().getInt32(i2 + 4, true);
      return n2 = a2, r2 = s2, z(a2, s2);
    } finally {
      _e.__wbindgen_add_to_stack_pointer(16), G[Z++] = void 0, _e.__wbindgen_export4(n2, r2, 1);
    }
  }
  links() {
    return ee(_e.smartscript_links(this.__wbg_ptr));
  }
  constructor(e2) {
    try {
      const r2 = _e.__wbindgen_add_to_stack_pointer(-16);
      _e.smartscript_new(r2, F(e2));
      var t2 = P().getInt32(r2 + 0, true), n2 = P().getInt32(r2 + 4, true);
      if (P().getInt32(r2 + 8, true)) throw ee(n2);
      return this.__wbg_ptr = t2, U.register(this, this.__wbg_ptr, this), this;
    } finally {
      _e.__wbindgen_add_to_stack_pointer(16), G[Z++] = void 0;
    }
  }
  get ready() {
    return ee(_e.smartscript_ready(this.__wbg_ptr));
  }
  refresh(e2) {
    return ee(_e.smartscript_refresh(this.__wbg_ptr, K(e2) ? 0 : B(e2)));
  }
  start(e2) {
    try {
      const r2 = _e.__wbindgen_add_to_stack_pointer(-16);
      _e.smartscript_start(r2, this.__wbg_ptr, K(e2) ? 0 : B(e2));
      var t2 = P().getInt32(r2 + 0, true), n2 = P().getInt32(r2 + 4, true);
      if (P().getInt32(r2 + 8, true)) throw ee(n2);
      return ee(t2);
    } finally {
      _e.__wbindgen_add_to_stack_pointer(16);
    }
  }
  get version() {
    let e2, t2;
    try {
      const o2 = _e.__wbindgen_add_to_stack_pointer(-16);
      _e.smartscript_version(o2, this.__wbg_ptr);
      var n2 = P().getInt32(o2 + 0, true), r2 = P().getInt32(o2 + 4, true);
      return e2 = n2, t2 = r2, z(n2, r2);
    } finally {
      _e.__wbindgen_add_to_stack_pointer(16), _e.__wbindgen_export4(e2, t2, 1);
    }
  }
};
function E() {
  const t2 = { __proto__: null, __wbg_URL_8f72907ad2e25ee1: function() {
    return Q((e2, t3) => {
      const n2 = Y(V(t3).URL, _e.__wbindgen_export, _e.__wbindgen_export2), r2 = ae;
      P().setInt32(e2 + 4, r2, true), P().setInt32(e2 + 0, n2, true);
    }, arguments);
  }, __wbg___wbindgen_is_falsy_16bd49b68658263e: (e2) => !V(e2), __wbg___wbindgen_is_undefined_8865fb403f8fe9d8: (e2) => void 0 === V(e2), __wbg___wbindgen_jsval_eq_02babf21faa37971: (e2, t3) => V(e2) === V(t3), __wbg___wbindgen_string_get_0380ccaa2f57f0d9: (e2, t3) => {
    const n2 = V(t3), r2 = "string" == typeof n2 ? n2 : void 0;
    var o2 = K(r2) ? 0 : Y(r2, _e.__wbindgen_export, _e.__wbindgen_export2), _2 = ae;
    P().setInt32(e2 + 4, _2, true), P().setInt32(e2 + 0, o2, true);
  }, __wbg___wbindgen_throw_41e9ee4f547fc59a: (e2, t3) => {
    throw new Error(z(e2, t3));
  }, __wbg_appId_ad3666848b48b840: function() {
    return Q((e2) => B(V(e2).appId), arguments);
  }, __wbg_askHints_3ee3952daa2151fc: function() {
    return Q((e2) => {
      ((e3) => {
        let t3 = true;
        const n2 = (n3) => {
          if (t3) {
            t3 = false;
            try {
              e3(n3 instanceof Event ? void 0 : n3);
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
      })(V(e2));
    }, arguments);
  }, __wbg_call_187d372bd5fdd4aa: function() {
    return Q((e2, t3, n2) => B(V(e2).call(V(t3), V(n2))), arguments);
  }, __wbg_consent_6d9f476cfd925579: function() {
    return Q((e2, t3, n2) => B(V(e2).consent(z(t3, n2))), arguments);
  }, __wbg_content_113efd3d34bd1a0d: (e2, t3) => {
    const n2 = Y(V(t3).content, _e.__wbindgen_export, _e.__wbindgen_export2), r2 = ae;
    P().setInt32(e2 + 4, r2, true), P().setInt32(e2 + 0, n2, true);
  }, __wbg_cookie_709011b63431ffb3: function() {
    return Q((e2, t3) => {
      const n2 = Y(V(t3).cookie, _e.__wbindgen_export, _e.__wbindgen_export2), r2 = ae;
      P().setInt32(e2 + 4, r2, true), P().setInt32(e2 + 0, n2, true);
    }, arguments);
  }, __wbg_document_9854e03c05fc8834: (e2) => {
    const t3 = V(e2).document;
    return K(t3) ? 0 : B(t3);
  }, __wbg_explain_93ae891442f37486: function() {
    return Q((e2, t3) => {
      var n2 = $(e2, t3);
      _e.__wbindgen_export4(e2, 4 * t3, 4), ((e3, { impression: t4, links: n3, qr: r2 }) => {
        for (const t5 of e3) console.warn("smart-script: " + t5.replace(`links[${n3.length}]`, "QR code"));
        console.info("smart-script: impression", t4 || "none"), n3.forEach(({ element: e4, href: t5 }, n4) => {
          const r3 = e4.textContent.trim();
          console.info(`smart-script: links[${n4}] "${r3}"`, t5 || "keeps its own address");
        }), r2 && console.info("smart-script: QR codes", r2);
      })(n2, h.plan);
    }, arguments);
  }, __wbg_find_ed2c2366851b8124: function() {
    return Q(() => B((y = (() => {
      const e2 = g(), t3 = e2.map((e3) => {
        const t4 = b.get(e3);
        return m(e3, t4) ? t4.own : ((e4, t5) => {
          const [n3, r3] = (e4 || "").split(" http");
          return r3 && l(t5, n3) ? "http" + r3 : t5;
        })(e3.getAttribute(u), e3.href);
      }), n2 = e2.map((e3, n3) => {
        const [r3, o2] = p(e3);
        return { platform: r3, appId: o2, href: t3[n3] };
      }), r2 = w();
      return r2 && n2.push({ code: "true" }), { elements: e2, own: t3, requests: n2, codes: r2 };
    })()).requests.slice(0, y.elements.length)), arguments);
  }, __wbg_getElementsByName_b8afc7da0aaad75d: (e2, t3, n2) => B(V(e2).getElementsByName(z(t3, n2))), __wbg_getItem_4c80b7663197c7ff: function() {
    return Q((e2, t3, n2, r2) => {
      const o2 = V(t3).getItem(z(n2, r2));
      var _2 = K(o2) ? 0 : Y(o2, _e.__wbindgen_export, _e.__wbindgen_export2), a2 = ae;
      P().setInt32(e2 + 4, a2, true), P().setInt32(e2 + 0, _2, true);
    }, arguments);
  }, __wbg_get_31af05bd4842a84f: function() {
    return Q((e2, t3) => B(Reflect.get(V(e2), V(t3))), arguments);
  }, __wbg_get_fd12a9100976c296: (e2, t3) => {
    const n2 = V(e2)[t3 >>> 0];
    return K(n2) ? 0 : B(n2);
  }, __wbg_get_unchecked_288889d017702237: (e2, t3) => B(V(e2)[t3 >>> 0]), __wbg_href_b6dafffd557e7037: function() {
    return Q((e2) => B(V(e2).href), arguments);
  }, __wbg_href_fa5a2c3efeb04873: function() {
    return Q((e2, t3, n2) => {
      const r2 = Y(V(t3).href(V(n2)), _e.__wbindgen_export, _e.__wbindgen_export2), o2 = ae;
      P().setInt32(e2 + 4, o2, true), P().setInt32(e2 + 0, r2, true);
    }, arguments);
  }, __wbg_impression_34b261015bdab753: (e2) => B(V(e2).impression), __wbg_instanceof_HtmlMetaElement_89b1aeac99758625: (e2) => {
    let t3;
    try {
      t3 = V(e2) instanceof HTMLMetaElement;
    } catch (e3) {
      t3 = false;
    }
    return t3;
  }, __wbg_instanceof_Window_82d71df4eddf88bc: (e2) => {
    let t3;
    try {
      t3 = V(e2) instanceof Window;
    } catch (e3) {
      t3 = false;
    }
    return t3;
  }, __wbg_length_4d294cbd6accf92f: (e2) => V(e2).length, __wbg_length_d4bdea10311bd9cf: (e2) => V(e2).length, __wbg_links_9a11749306214d27: (e2) => B(V(e2).links), __wbg_listenForConsent_82d4591da93c2301: function() {
    return Q((t3, n2) => {
      var r2, o2;
      r2 = ee(t3), o2 = V(n2), ((t4, n3) => {
        const r3 = t4 && "object" == typeof t4 ? t4 : { source: t4 };
        let o3 = "pending";
        const _2 = e[String(r3.source)];
        _2 && _2(r3, (e2) => {
          e2 != o3 && (o3 = e2, n3(e2));
        });
      })(r2, x(o2));
    }, arguments);
  }, __wbg_listen_61b05aaf3772f779: function() {
    return Q((e2) => {
      var t3;
      t3 = V(e2), ((e3, t4) => {
        const n2 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: e4 }) => e4.closest && e4.closest("[data-smart-link]")], ["visibilitychange", 10, () => i.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: e4 }) => e4]].map(([n3, r3, o3]) => [n3, e3((e4) => o3(e4) && t4(r3))]), r2 = e3(() => {
          for (const [e4, t5] of n2) addEventListener(e4, t5, true);
          "loading" == i.readyState ? setTimeout(r2, 200) : t4(1);
        });
        var o2;
        o2 = e3(() => t4(9)), i.prerendering ? i.addEventListener("prerenderingchange", o2) : o2(), r2();
      })(x, t3);
    }, arguments);
  }, __wbg_loadedFrom_2747751e26950538: (e2) => {
    const t3 = Y((() => {
      const e3 = i.URL;
      try {
        const { name: t4 } = performance.getEntriesByType("navigation")[0];
        if (t4.startsWith(origin) && !e3.startsWith(t4)) return t4 + (t4.includes("?") ? "&" : "?") + e3.replace(/^[^?#]*./, "");
      } catch {
      }
      return e3;
    })(), _e.__wbindgen_export, _e.__wbindgen_export2), n2 = ae;
    P().setInt32(e2 + 4, n2, true), P().setInt32(e2 + 0, t3, true);
  }, __wbg_localStorage_567c24950edbc178: function() {
    return Q((e2) => {
      const t3 = V(e2).localStorage;
      return K(t3) ? 0 : B(t3);
    }, arguments);
  }, __wbg_mark_dd8e5dd123d11541: (e2, t3) => {
    ((e3) => {
      try {
        performance.mark("smart-script:" + e3);
      } catch {
      }
    })(z(e2, t3));
  }, __wbg_navigator_2156486643462a87: (e2) => B(V(e2).navigator), __wbg_new_343a093a3c2ffb4e: (e2, t3) => B(new Error(z(e2, t3))), __wbg_new_5502aad30c185fc8: (e2, t3) => {
    try {
      var n2 = { a: e2, b: t3 };
      const r2 = new Promise((e3, t4) => {
        const r3 = n2.a;
        n2.a = 0;
        try {
          return ((e4, t5, n3, r4) => {
            _e.__wasm_bindgen_func_elem_300(e4, t5, B(n3), B(r4));
          })(r3, n2.b, e3, t4);
        } finally {
          n2.a = r3;
        }
      });
      return B(r2);
    } finally {
      n2.a = 0;
    }
  }, __wbg_new_617a8cdb8bb1130e: () => B(new Object()), __wbg_new_ee2291f50781bf1d: () => B(new Array()), __wbg_new_with_width_and_height_aa977b48510341d1: function() {
    return Q((e2, t3) => B(new Image(e2 >>> 0, t3 >>> 0)), arguments);
  }, __wbg_now_aa4ccb83129e9e55: () => Date.now(), __wbg_observe_6f884363ab010a89: function() {
    return Q((e2, t3, n2) => {
      var r2;
      r2 = z(e2, t3), (function(e3, t4) {
        const n3 = (e4 = i.URL) => e4.replace(/#(?![/!])[^=]*$/, "");
        let r3 = n3(t4), o2 = false;
        const _2 = () => {
          o2 || (o2 = true, setTimeout(() => {
            const t5 = r3 != n3();
            o2 = false, r3 = n3(), (t5 || (({ codes: e4, known: t6 }) => w() != e4 || g().some((e5) => {
              const n4 = t6.get(e5);
              return !m(e5, n4) || n4.asked != "" + p(e5);
            }))(h)) && e3(t5);
          }));
        };
        for (const e4 of ["pushState", "replaceState"]) {
          const t5 = history[e4];
          history[e4] = function(...e5) {
            t5.apply(this, e5), _2();
          };
        }
        addEventListener("popstate", _2), new MutationObserver(_2).observe(document, { attributeFilter: ["href", "data-smart-link", "data-app-id", "data-smart-qr"], childList: true, subtree: true }), _2();
      })(V(n2), r2);
    }, arguments);
  }, __wbg_other_e744fca91ba11641: function() {
    return Q(() => {
      const e2 = (() => {
        const e3 = ((e4) => {
          const t3 = document[s];
          return t3 && t3 != e4 ? t3.api || window.SmartScript : void 0;
        })(S);
        if (e3 && !I) {
          const t3 = I = A();
          x(() => {
            document.addEventListener("smartscript:ready", (e4) => {
              I = e4.detail;
            }), e3.ready.then((e4) => {
              I = I === t3 ? e4 : I;
            });
          })();
        }
        return e3;
      })();
      return K(e2) ? 0 : B(e2);
    }, arguments);
  }, __wbg_plan_f0594a491d3093d7: () => B(A()), __wbg_platform_30104a6c3be019c1: function() {
    return Q((e2) => B(V(e2).platform), arguments);
  }, __wbg_readyState_662bf2659a760d3e: (e2, t3) => {
    const n2 = Y(V(t3).readyState, _e.__wbindgen_export, _e.__wbindgen_export2), r2 = ae;
    P().setInt32(e2 + 4, r2, true), P().setInt32(e2 + 0, n2, true);
  }, __wbg_ready_91e0f04a311e7f69: (e2) => B(V(e2).ready), __wbg_referrer_579c27ea482c9829: (e2, t3) => {
    const n2 = Y(V(t3).referrer, _e.__wbindgen_export, _e.__wbindgen_export2), r2 = ae;
    P().setInt32(e2 + 4, r2, true), P().setInt32(e2 + 0, n2, true);
  }, __wbg_refresh_516a9aca8e0ff419: function() {
    return Q((e2, t3) => B(V(e2).refresh(V(t3))), arguments);
  }, __wbg_removeItem_f7b602722ed566dd: function() {
    return Q((e2, t3, n2) => {
      V(e2).removeItem(z(t3, n2));
    }, arguments);
  }, __wbg_resolve_0076e10020304ede: (e2) => B(Promise.resolve(V(e2))), __wbg_run_17603800e923482e: function() {
    return Q((e2, t3, n2, r2, o2, _2, a2) => {
      ((e3, t4, n3, r3, o3, _3) => {
        const a3 = (e4) => (t5) => (e4(t5), _3());
        var i2;
        S.api = { version: e3, start: a3((e4) => t4(e4)), refresh: a3((e4) => n3(!!e4 && true === e4.impression)), consent: a3(r3), href: o3, get ready() {
          return _3();
        } }, i2 = S, document[s] = i2;
      })(z(e2, t3), V(n2), V(r2), V(o2), V(_2), V(a2));
    }, arguments);
  }, __wbg_send_08f2fe15ad428d15: function() {
    return Q((e2, t3, n2) => {
      (async (e3, t4) => {
        let n3, r2 = false;
        try {
          n3 = fetch(e3, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => r2 = false), r2 = true, await n3;
        } catch {
          !n3 || r2 ? t4() : ((e4, t5) => {
            try {
              /native code/.test("" + fetch) && "responseStatus" in PerformanceResourceTiming.prototype && setTimeout(() => {
                const n4 = performance.getEntriesByType("resource");
                n4.length < 250 && !n4.some(({ name: t6 }) => t6 == e4) && t5();
              }, 250);
            } catch {
            }
          })(e3, t4);
        }
      })(z(e2, t3), V(n2));
    }, arguments);
  }, __wbg_setItem_c5fb0966b484ecd3: function() {
    return Q((e2, t3, n2, r2, o2) => {
      V(e2).setItem(z(t3, n2), z(r2, o2));
    }, arguments);
  }, __wbg_set_145a351398b48c65: function() {
    return Q((e2, t3, n2) => Reflect.set(V(e2), V(t3), V(n2)), arguments);
  }, __wbg_set_6be42768c690e380: (e2, t3, n2) => {
    V(e2)[ee(t3)] = ee(n2);
  }, __wbg_set_bea140a88be9b277: (e2, t3, n2) => {
    V(e2)[t3 >>> 0] = ee(n2);
  }, __wbg_set_name_2c630595dc90a7aa: (e2, t3, n2) => {
    V(e2).name = z(t3, n2);
  }, __wbg_set_src_e0fe5ef5d5c648aa: (e2, t3, n2) => {
    V(e2).src = z(t3, n2);
  }, __wbg_start_6d4a865694d5483d: function() {
    return Q((e2, t3) => B(V(e2).start(V(t3))), arguments);
  }, __wbg_static_accessor_GLOBAL_266715b9d96ba635: () => {
    const e2 = "undefined" == typeof global ? null : global;
    return K(e2) ? 0 : B(e2);
  }, __wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179: () => {
    const e2 = "undefined" == typeof globalThis ? null : globalThis;
    return K(e2) ? 0 : B(e2);
  }, __wbg_static_accessor_SELF_0b583911f537483a: () => {
    const e2 = "undefined" == typeof self ? null : self;
    return K(e2) ? 0 : B(e2);
  }, __wbg_static_accessor_WINDOW_d7f903d1508cbdc4: () => {
    const e2 = "undefined" == typeof window ? null : window;
    return K(e2) ? 0 : B(e2);
  }, __wbg_take_57ef0c2ac34761fa: function() {
    return Q((e2, t3, n2, r2) => {
      var o2, _2, a2 = $(e2, t3);
      _e.__wbindgen_export4(e2, 4 * t3, 4), o2 = a2, _2 = z(n2, r2), h = (({ elements: e3, own: t4, codes: n3 }, r3) => {
        const o3 = e3.map((e4, t5) => ({ element: e4, href: r3.links[t5] || null })), _3 = n3 && r3.links[e3.length] || null;
        return { ...r3, plan: { impression: r3.impression || null, links: o3, qr: _3 }, codes: n3, known: b, write() {
          o3.map(({ element: e4, href: n4 }, r4) => {
            const o4 = { own: t4[r4], asked: "" + p(e4), link: e4.href }, _4 = n4 || o4.own;
            b.set(e4, o4), _4 ? _4 != o4.link && (e4.href = _4, e4.setAttribute(u, (o4.link = e4.href) + " " + o4.own)) : e4.removeAttribute("href");
          });
        } };
      })(y, { links: o2, impression: _2 });
    }, arguments);
  }, __wbg_tell_5033f6efdf99224e: function() {
    return Q((e2, t3, n2) => {
      var r2, o2;
      r2 = z(e2, t3), o2 = V(n2), document.dispatchEvent(new CustomEvent("smartscript:" + r2, { detail: o2 }));
    }, arguments);
  }, __wbg_writeConfig_703484e6503a5645: function() {
    return Q((e2, t3) => {
      var n2;
      const r2 = Y(((n2 = V(t3)) && "string" == typeof n2.oneLinkURL && (n2 = { ...n2, oneLinkURL: L(n2.oneLinkURL) }), d("", n2, '"')), _e.__wbindgen_export, _e.__wbindgen_export2), o2 = ae;
      P().setInt32(e2 + 4, o2, true), P().setInt32(e2 + 0, r2, true);
    }, arguments);
  }, __wbg_writeMarkup_7a923ef10466f32f: function() {
    return Q((e2) => {
      const t3 = Y(d("markup", [...v.flatMap(({ owner: e3, selector: t4, known: n3, ours: r2 }) => {
        const o2 = [...document.querySelectorAll(t4)].flatMap((e4) => [...e4.attributes].map(({ name: e5 }) => e5));
        return [...new Set(o2)].filter((e4) => e4.startsWith("data-") && !n3.includes(e4)).map((t5) => ({ name: t5, owner: e3, known: n3, mayBeOwn: !r2.test(t5) }));
      }), ...[...document.querySelectorAll("[data-smart-link]:not(a)")].map(({ localName: e3 }) => ({ element: e3 }))], '"'), _e.__wbindgen_export, _e.__wbindgen_export2), n2 = ae;
      P().setInt32(e2 + 4, n2, true), P().setInt32(e2 + 0, t3, true);
    }, arguments);
  }, __wbg_writeMemory_e37f91c5519f5271: function() {
    return Q((e2, t3, n2, r2, o2) => {
      var _2, a2;
      const s2 = Y((_2 = z(t3, n2), a2 = z(r2, o2), d("memory", k(_2, (e3, t4) => "string" == typeof t4 ? f(t4) : t4) || [], "=") + d("webReferrer", k(a2), "=")), _e.__wbindgen_export, _e.__wbindgen_export2), i2 = ae;
      P().setInt32(e2 + 4, i2, true), P().setInt32(e2 + 0, s2, true);
    }, arguments);
  }, __wbg_write_03c1666ed181bfc7: function() {
    return Q(() => {
      h.write();
    }, arguments);
  }, __wbindgen_generic_0000000000000001: (e2, t3) => B(X(e2, t3, O)), __wbindgen_generic_0000000000000002: (e2, t3) => B(X(e2, t3, M)), __wbindgen_generic_0000000000000003: (e2, t3) => B(X(e2, t3, W)), __wbindgen_generic_0000000000000004: (e2, t3) => B(X(e2, t3, j)), __wbindgen_generic_0000000000000005: (e2, t3) => B(X(e2, t3, T)), __wbindgen_generic_0000000000000006: (e2, t3) => B(X(e2, t3, q)), __wbindgen_generic_0000000000000007: (e2) => B(e2), __wbindgen_generic_0000000000000008: (e2, t3) => B(z(e2, t3)), __wbindgen_object_clone_ref: (e2) => B(V(e2)), __wbindgen_object_drop_ref: (e2) => {
    ee(e2);
  } };
  return { __proto__: null, "./smart_script_web_bg.js": t2 };
}
function q(e2, t2) {
  return ee(_e.__wasm_bindgen_func_elem_1721(e2, t2));
}
function O(e2, t2, n2) {
  _e.__wasm_bindgen_func_elem_1694(e2, t2, n2);
}
function W(e2, t2, n2) {
  _e.__wasm_bindgen_func_elem_1699(e2, t2, B(n2));
}
function T(e2, t2, n2) {
  _e.__wasm_bindgen_func_elem_1699_13(e2, t2, n2);
}
function j(e2, t2, n2) {
  const r2 = Y(n2, _e.__wbindgen_export, _e.__wbindgen_export2), o2 = ae;
  _e.__wasm_bindgen_func_elem_1641(e2, t2, r2, o2);
}
function M(e2, t2, n2, r2) {
  let o2, _2;
  try {
    const d2 = _e.__wbindgen_add_to_stack_pointer(-16);
    var a2 = K(r2) ? 0 : Y(r2, _e.__wbindgen_export, _e.__wbindgen_export2), s2 = ae;
    _e.__wasm_bindgen_func_elem_1726(d2, e2, t2, B(n2), a2, s2);
    var i2 = P().getInt32(d2 + 0, true), c2 = P().getInt32(d2 + 4, true);
    return o2 = i2, _2 = c2, z(i2, c2);
  } finally {
    _e.__wbindgen_add_to_stack_pointer(16), _e.__wbindgen_export4(o2, _2, 1);
  }
}
Symbol.dispose && (R.prototype[Symbol.dispose] = R.prototype.free);
var U = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => _e.__wbg_smartscript_free(e2, 1));
function B(e2) {
  J === G.length && G.push(G.length + 1);
  const t2 = J;
  return J = G[t2], G[t2] = e2, t2;
}
function F(e2) {
  if (1 == Z) throw new Error("out of js stack");
  return G[--Z] = e2, Z;
}
var C = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => _e.__wbindgen_export5(e2.a, e2.b));
function $(e2, t2) {
  e2 >>>= 0;
  const n2 = P(), r2 = [];
  for (let o2 = e2; o2 < e2 + 4 * t2; o2 += 4) r2.push(ee(n2.getUint32(o2, true)));
  return r2;
}
var D = null;
function P() {
  return (null === D || true === D.buffer.detached || void 0 === D.buffer.detached && D.buffer !== _e.memory.buffer) && (D = new DataView(_e.memory.buffer)), D;
}
function z(e2, t2) {
  return ((e3, t3) => ((re += t3) >= ne && ((te = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })).decode(), re = t3), te.decode(H().subarray(e3, e3 + t3))))(e2 >>> 0, t2);
}
var N = null;
function H() {
  return null !== N && 0 !== N.byteLength || (N = new Uint8Array(_e.memory.buffer)), N;
}
function V(e2) {
  return G[e2];
}
function Q(e2, t2) {
  try {
    return e2.apply(this, t2);
  } catch (e3) {
    _e.__wbindgen_export3(B(e3));
  }
}
var G = new Array(1024).fill(void 0);
G.push(void 0, null, true, false);
var J = G.length;
function K(e2) {
  return null == e2;
}
function X(e2, t2, n2) {
  const r2 = { a: e2, b: t2, cnt: 1 }, o2 = (...e3) => {
    r2.cnt++;
    try {
      return n2(r2.a, r2.b, ...e3);
    } finally {
      o2._wbg_cb_unref();
    }
  };
  return o2._wbg_cb_unref = () => {
    0 === --r2.cnt && (_e.__wbindgen_export5(r2.a, r2.b), r2.a = 0, C.unregister(r2));
  }, C.register(o2, r2, r2), o2;
}
function Y(e2, t2, n2) {
  if (void 0 === n2) {
    const n3 = oe.encode(e2), r3 = t2(n3.length, 1) >>> 0;
    return H().subarray(r3, r3 + n3.length).set(n3), ae = n3.length, r3;
  }
  let r2 = e2.length, o2 = t2(r2, 1) >>> 0;
  const _2 = H();
  let a2 = 0;
  for (; a2 < r2; a2++) {
    const t3 = e2.charCodeAt(a2);
    if (t3 > 127) break;
    _2[o2 + a2] = t3;
  }
  if (a2 !== r2) {
    0 !== a2 && (e2 = e2.slice(a2)), o2 = n2(o2, r2, r2 = a2 + 3 * e2.length, 1) >>> 0;
    const t3 = H().subarray(o2 + a2, o2 + r2);
    a2 += oe.encodeInto(e2, t3).written, o2 = n2(o2, r2, a2, 1) >>> 0;
  }
  return ae = a2, o2;
}
var Z = 1024;
function ee(e2) {
  const t2 = V(e2);
  return ((e3) => {
    e3 < 1028 || (G[e3] = J, J = e3);
  })(e2), t2;
}
var te = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
te.decode();
var ne = 2146435072;
var re = 0;
var oe = new TextEncoder();
"encodeInto" in oe || (oe.encodeInto = (e2, t2) => {
  const n2 = oe.encode(e2);
  return t2.set(n2), { read: e2.length, written: n2.length };
});
var _e;
var ae = 0;
function se(e2, t2) {
  return _e = e2.exports, D = null, N = null, _e.__wbindgen_start(), _e;
}
function ie(e2) {
  if (void 0 !== _e) return _e;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module: e2 } = e2 : console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));
  const t2 = E();
  return e2 instanceof WebAssembly.Module || (e2 = new WebAssembly.Module(e2)), se(new WebAssembly.Instance(e2, t2));
}
async function ce(e2) {
  if (void 0 !== _e) return _e;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module_or_path: e2 } = e2 : console.warn("using deprecated parameters for the initialization function; pass a single object instead")), void 0 === e2 && (e2 = new URL("smart_script_web_bg.wasm", here));
  const t2 = E();
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
  return se(n2);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SmartScript,
  initSync
});
