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
  SmartScript: () => K,
  default: () => M,
  initSync: () => j
});
module.exports = __toCommonJS(web_exports);
function e(e2, t2) {
  return Array.isArray(e2) ? e2 : t2;
}
function t(e2) {
  let t2 = 250, n2 = false;
  const r2 = () => {
    e2(), t2 = Math.min(1.1 * t2, 5e3), n2 = document.hidden, n2 || setTimeout(r2, t2);
  };
  document.addEventListener("visibilitychange", () => {
    n2 && !document.hidden && r2();
  }), r2();
}
function n(e2, t2, n2) {
  let o2 = window;
  for (; o2 != o2.parent; ) if (o2 = o2.parent, r(o2)) {
    const r2 = "smart-script";
    return addEventListener("message", ({ source: e3, data: t3 }) => {
      e3 == o2 && $(() => {
        const { __tcfapiReturn: e4 } = "string" == typeof t3 ? JSON.parse(t3) : t3;
        e4.callId == r2 && n2(e4.returnValue, e4.success);
      })();
    }), void o2.postMessage({ __tcfapiCall: { command: e2, version: t2, callId: r2 } }, "*");
  }
  return D;
}
function r(e2) {
  try {
    return !!e2.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
function o(e2, t2, n2) {
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
        return ((e4, t4 = "{") => N(e4) + N(t4))(e3, n3 ? "[" : "{") + s2 + "\uFFFF}\uFFFF";
      }
    } catch {
    }
    return N(e3) + N(a2);
  };
  return o2(e2, t2, 0);
}
function _(e2) {
  try {
    return decodeURIComponent(e2);
  } catch {
    return e2;
  }
}
function a(e2, t2) {
  const n2 = (e3) => e3.replace(/\+/g, " ").split(/[?&#]/).map(_), r2 = n2(e2);
  return n2(t2).every((e3) => r2.includes(e3));
}
function s() {
  const e2 = z.querySelectorAll("a[data-smart-link]");
  return [].filter.call(e2, (e3) => "string" == typeof e3.href);
}
function i() {
  return z.querySelectorAll("[data-smart-qr]").length;
}
function c(e2) {
  return ["data-smart-link", "data-app-id"].map((t2) => e2.getAttribute(t2));
}
function d({ href: e2 }, t2) {
  return !!t2 && (t2.link == e2 || t2.link != t2.own && a(e2, t2.link));
}
function f(e2, t2) {
  try {
    return JSON.parse(e2, t2);
  } catch {
    return;
  }
}
function u(e2) {
  try {
    return "string" == typeof e2 && /[^\0-\x7f]/.test(e2) ? new URL(e2).href : e2;
  } catch {
    return e2;
  }
}
function l() {
  return B ? B.plan : F || { impression: null, links: [], qr: null };
}
function g() {
  const e2 = { __proto__: null, __wbg_URL_8f72907ad2e25ee1: function() {
    return R((e3, t2) => {
      const n2 = O(S(t2).URL, ie.__wbindgen_export, ie.__wbindgen_export2), r2 = ce;
      x().setInt32(e3 + 4, r2, true), x().setInt32(e3 + 0, n2, true);
    }, arguments);
  }, __wbg___wbindgen_is_falsy_16bd49b68658263e: (e3) => !S(e3), __wbg___wbindgen_is_undefined_8865fb403f8fe9d8: (e3) => void 0 === S(e3), __wbg___wbindgen_jsval_eq_02babf21faa37971: (e3, t2) => S(e3) === S(t2), __wbg___wbindgen_string_get_0380ccaa2f57f0d9: (e3, t2) => {
    const n2 = S(t2), r2 = "string" == typeof n2 ? n2 : void 0;
    var o2 = E(r2) ? 0 : O(r2, ie.__wbindgen_export, ie.__wbindgen_export2), _2 = ce;
    x().setInt32(e3 + 4, _2, true), x().setInt32(e3 + 0, o2, true);
  }, __wbg___wbindgen_throw_41e9ee4f547fc59a: (e3, t2) => {
    throw new Error(L(e3, t2));
  }, __wbg_appId_ad3666848b48b840: function() {
    return R((e3) => v(S(e3).appId), arguments);
  }, __wbg_askHints_3ee3952daa2151fc: function() {
    return R((e3) => {
      ((e4) => {
        let t2 = true;
        const n2 = (n3) => {
          if (t2) {
            t2 = false;
            try {
              e4(n3 instanceof Event ? void 0 : n3);
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
      })(S(e3));
    }, arguments);
  }, __wbg_call_187d372bd5fdd4aa: function() {
    return R((e3, t2, n2) => v(S(e3).call(S(t2), S(n2))), arguments);
  }, __wbg_consent_6d9f476cfd925579: function() {
    return R((e3, t2, n2) => v(S(e3).consent(L(t2, n2))), arguments);
  }, __wbg_content_113efd3d34bd1a0d: (e3, t2) => {
    const n2 = O(S(t2).content, ie.__wbindgen_export, ie.__wbindgen_export2), r2 = ce;
    x().setInt32(e3 + 4, r2, true), x().setInt32(e3 + 0, n2, true);
  }, __wbg_cookie_709011b63431ffb3: function() {
    return R((e3, t2) => {
      const n2 = O(S(t2).cookie, ie.__wbindgen_export, ie.__wbindgen_export2), r2 = ce;
      x().setInt32(e3 + 4, r2, true), x().setInt32(e3 + 0, n2, true);
    }, arguments);
  }, __wbg_document_9854e03c05fc8834: (e3) => {
    const t2 = S(e3).document;
    return E(t2) ? 0 : v(t2);
  }, __wbg_explain_93ae891442f37486: function() {
    return R((e3, t2) => {
      var n2 = I(e3, t2);
      ie.__wbindgen_export4(e3, 4 * t2, 4), ((e4, { impression: t3, links: n3, qr: r2 }) => {
        for (const t4 of e4) console.warn("smart-script: " + t4.replace(`links[${n3.length}]`, "QR code"));
        console.info("smart-script: impression", t3 || "none"), n3.forEach(({ element: e5, href: t4 }, n4) => {
          const r3 = e5.textContent.trim();
          console.info(`smart-script: links[${n4}] "${r3}"`, t4 || "keeps its own address");
        }), r2 && console.info("smart-script: QR codes", r2);
      })(n2, B.plan);
    }, arguments);
  }, __wbg_find_ed2c2366851b8124: function() {
    return R(() => v((U = (() => {
      const e3 = s(), t2 = e3.map((e4) => {
        const t3 = V.get(e4);
        return d(e4, t3) ? t3.own : ((e5, t4) => {
          const [n3, r3] = (e5 || "").split(" http");
          return r3 && a(t4, n3) ? "http" + r3 : t4;
        })(e4.getAttribute(H), e4.href);
      }), n2 = e3.map((e4, n3) => {
        const [r3, o2] = c(e4);
        return { platform: r3, appId: o2, href: t2[n3] };
      }), r2 = i();
      return r2 && n2.push({ code: "true" }), { elements: e3, own: t2, requests: n2, codes: r2 };
    })()).requests.slice(0, U.elements.length)), arguments);
  }, __wbg_getElementsByName_b8afc7da0aaad75d: (e3, t2, n2) => v(S(e3).getElementsByName(L(t2, n2))), __wbg_getItem_4c80b7663197c7ff: function() {
    return R((e3, t2, n2, r2) => {
      const o2 = S(t2).getItem(L(n2, r2));
      var _2 = E(o2) ? 0 : O(o2, ie.__wbindgen_export, ie.__wbindgen_export2), a2 = ce;
      x().setInt32(e3 + 4, a2, true), x().setInt32(e3 + 0, _2, true);
    }, arguments);
  }, __wbg_get_31af05bd4842a84f: function() {
    return R((e3, t2) => v(Reflect.get(S(e3), S(t2))), arguments);
  }, __wbg_get_fd12a9100976c296: (e3, t2) => {
    const n2 = S(e3)[t2 >>> 0];
    return E(n2) ? 0 : v(n2);
  }, __wbg_get_unchecked_288889d017702237: (e3, t2) => v(S(e3)[t2 >>> 0]), __wbg_href_b6dafffd557e7037: function() {
    return R((e3) => v(S(e3).href), arguments);
  }, __wbg_href_fa5a2c3efeb04873: function() {
    return R((e3, t2, n2) => {
      const r2 = O(S(t2).href(S(n2)), ie.__wbindgen_export, ie.__wbindgen_export2), o2 = ce;
      x().setInt32(e3 + 4, o2, true), x().setInt32(e3 + 0, r2, true);
    }, arguments);
  }, __wbg_impression_34b261015bdab753: (e3) => v(S(e3).impression), __wbg_instanceof_HtmlMetaElement_89b1aeac99758625: (e3) => {
    let t2;
    try {
      t2 = S(e3) instanceof HTMLMetaElement;
    } catch (e4) {
      t2 = false;
    }
    return t2;
  }, __wbg_instanceof_Window_82d71df4eddf88bc: (e3) => {
    let t2;
    try {
      t2 = S(e3) instanceof Window;
    } catch (e4) {
      t2 = false;
    }
    return t2;
  }, __wbg_length_4d294cbd6accf92f: (e3) => S(e3).length, __wbg_length_d4bdea10311bd9cf: (e3) => S(e3).length, __wbg_links_9a11749306214d27: (e3) => v(S(e3).links), __wbg_listenForConsent_82d4591da93c2301: function() {
    return R((e3, t2) => {
      var n2, r2;
      n2 = W(e3), r2 = S(t2), ((e4, t3) => {
        const n3 = e4 && "object" == typeof e4 ? e4 : { source: e4 };
        let r3 = "pending";
        const o2 = C[String(n3.source)];
        o2 && o2(n3, (e5) => {
          e5 != r3 && (r3 = e5, t3(e5));
        });
      })(n2, G(r2));
    }, arguments);
  }, __wbg_listen_61b05aaf3772f779: function() {
    return R((e3) => {
      var t2;
      t2 = S(e3), ((e4, t3) => {
        const n2 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: e5 }) => e5.closest && e5.closest("[data-smart-link]")], ["visibilitychange", 10, () => z.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: e5 }) => e5]].map(([n3, r3, o3]) => [n3, e4((e5) => o3(e5) && t3(r3))]), r2 = e4(() => {
          for (const [e5, t4] of n2) addEventListener(e5, t4, true);
          "loading" == z.readyState ? setTimeout(r2, 200) : t3(1);
        });
        var o2;
        o2 = e4(() => t3(9)), z.prerendering ? z.addEventListener("prerenderingchange", o2) : o2(), r2();
      })(G, t2);
    }, arguments);
  }, __wbg_loadedFrom_2747751e26950538: (e3) => {
    const t2 = O((() => {
      const e4 = z.URL;
      try {
        const { name: t3 } = performance.getEntriesByType("navigation")[0];
        if (t3.startsWith(origin) && !e4.startsWith(t3)) return t3 + (t3.includes("?") ? "&" : "?") + e4.replace(/^[^?#]*./, "");
      } catch {
      }
      return e4;
    })(), ie.__wbindgen_export, ie.__wbindgen_export2), n2 = ce;
    x().setInt32(e3 + 4, n2, true), x().setInt32(e3 + 0, t2, true);
  }, __wbg_localStorage_567c24950edbc178: function() {
    return R((e3) => {
      const t2 = S(e3).localStorage;
      return E(t2) ? 0 : v(t2);
    }, arguments);
  }, __wbg_mark_dd8e5dd123d11541: (e3, t2) => {
    ((e4) => {
      try {
        performance.mark("smart-script:" + e4);
      } catch {
      }
    })(L(e3, t2));
  }, __wbg_navigator_2156486643462a87: (e3) => v(S(e3).navigator), __wbg_new_343a093a3c2ffb4e: (e3, t2) => v(new Error(L(e3, t2))), __wbg_new_5502aad30c185fc8: (e3, t2) => {
    try {
      var n2 = { a: e3, b: t2 };
      const r2 = new Promise((e4, t3) => {
        const r3 = n2.a;
        n2.a = 0;
        try {
          return ((e5, t4, n3, r4) => {
            ie.__wasm_bindgen_func_elem_300(e5, t4, v(n3), v(r4));
          })(r3, n2.b, e4, t3);
        } finally {
          n2.a = r3;
        }
      });
      return v(r2);
    } finally {
      n2.a = 0;
    }
  }, __wbg_new_617a8cdb8bb1130e: () => v(new Object()), __wbg_new_ee2291f50781bf1d: () => v(new Array()), __wbg_new_with_width_and_height_aa977b48510341d1: function() {
    return R((e3, t2) => v(new Image(e3 >>> 0, t2 >>> 0)), arguments);
  }, __wbg_now_aa4ccb83129e9e55: () => Date.now(), __wbg_observe_6f884363ab010a89: function() {
    return R((e3, t2, n2) => {
      var r2;
      r2 = L(e3, t2), (function(e4, t3) {
        const n3 = (e5 = z.URL) => e5.replace(/#(?![/!])[^=]*$/, "");
        let r3 = n3(t3), o2 = false;
        const _2 = () => {
          o2 || (o2 = true, setTimeout(() => {
            const t4 = r3 != n3();
            o2 = false, r3 = n3(), (t4 || (({ codes: e5, known: t5 }) => i() != e5 || s().some((e6) => {
              const n4 = t5.get(e6);
              return !d(e6, n4) || n4.asked != "" + c(e6);
            }))(B)) && e4(t4);
          }));
        };
        for (const e5 of ["pushState", "replaceState"]) {
          const t4 = history[e5];
          history[e5] = function(...e6) {
            t4.apply(this, e6), _2();
          };
        }
        addEventListener("popstate", _2), new MutationObserver(_2).observe(document, { attributeFilter: ["href", "data-smart-link", "data-app-id", "data-smart-qr"], childList: true, subtree: true }), _2();
      })(S(n2), r2);
    }, arguments);
  }, __wbg_other_e744fca91ba11641: function() {
    return R(() => {
      const e3 = (() => {
        const e4 = ((e5) => {
          const t2 = document[P];
          return t2 && t2 != e5 ? t2.api || window.SmartScript : void 0;
        })(J);
        if (e4 && !F) {
          const t2 = F = l();
          G(() => {
            document.addEventListener("smartscript:ready", (e5) => {
              F = e5.detail;
            }), e4.ready.then((e5) => {
              F = F === t2 ? e5 : F;
            });
          })();
        }
        return e4;
      })();
      return E(e3) ? 0 : v(e3);
    }, arguments);
  }, __wbg_plan_f0594a491d3093d7: () => v(l()), __wbg_platform_30104a6c3be019c1: function() {
    return R((e3) => v(S(e3).platform), arguments);
  }, __wbg_readyState_662bf2659a760d3e: (e3, t2) => {
    const n2 = O(S(t2).readyState, ie.__wbindgen_export, ie.__wbindgen_export2), r2 = ce;
    x().setInt32(e3 + 4, r2, true), x().setInt32(e3 + 0, n2, true);
  }, __wbg_ready_91e0f04a311e7f69: (e3) => v(S(e3).ready), __wbg_referrer_579c27ea482c9829: (e3, t2) => {
    const n2 = O(S(t2).referrer, ie.__wbindgen_export, ie.__wbindgen_export2), r2 = ce;
    x().setInt32(e3 + 4, r2, true), x().setInt32(e3 + 0, n2, true);
  }, __wbg_refresh_516a9aca8e0ff419: function() {
    return R((e3, t2) => v(S(e3).refresh(S(t2))), arguments);
  }, __wbg_removeItem_f7b602722ed566dd: function() {
    return R((e3, t2, n2) => {
      S(e3).removeItem(L(t2, n2));
    }, arguments);
  }, __wbg_resolve_0076e10020304ede: (e3) => v(Promise.resolve(S(e3))), __wbg_run_17603800e923482e: function() {
    return R((e3, t2, n2, r2, o2, _2, a2) => {
      ((e4, t3, n3, r3, o3, _3) => {
        const a3 = (e5) => (t4) => (e5(t4), _3());
        var s2;
        J.api = { version: e4, start: a3((e5) => t3(e5)), refresh: a3((e5) => n3(!!e5 && true === e5.impression)), consent: a3(r3), href: o3, get ready() {
          return _3();
        } }, s2 = J, document[P] = s2;
      })(L(e3, t2), S(n2), S(r2), S(o2), S(_2), S(a2));
    }, arguments);
  }, __wbg_send_08f2fe15ad428d15: function() {
    return R((e3, t2, n2) => {
      (async (e4, t3) => {
        let n3, r2 = false;
        try {
          n3 = fetch(e4, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => r2 = false), r2 = true, await n3;
        } catch {
          !n3 || r2 ? t3() : ((e5, t4) => {
            try {
              /native code/.test("" + fetch) && "responseStatus" in PerformanceResourceTiming.prototype && setTimeout(() => {
                const n4 = performance.getEntriesByType("resource");
                n4.length < 250 && !n4.some(({ name: t5 }) => t5 == e5) && t4();
              }, 250);
            } catch {
            }
          })(e4, t3);
        }
      })(L(e3, t2), S(n2));
    }, arguments);
  }, __wbg_setItem_c5fb0966b484ecd3: function() {
    return R((e3, t2, n2, r2, o2) => {
      S(e3).setItem(L(t2, n2), L(r2, o2));
    }, arguments);
  }, __wbg_set_145a351398b48c65: function() {
    return R((e3, t2, n2) => Reflect.set(S(e3), S(t2), S(n2)), arguments);
  }, __wbg_set_6be42768c690e380: (e3, t2, n2) => {
    S(e3)[W(t2)] = W(n2);
  }, __wbg_set_bea140a88be9b277: (e3, t2, n2) => {
    S(e3)[t2 >>> 0] = W(n2);
  }, __wbg_set_name_2c630595dc90a7aa: (e3, t2, n2) => {
    S(e3).name = L(t2, n2);
  }, __wbg_set_src_e0fe5ef5d5c648aa: (e3, t2, n2) => {
    S(e3).src = L(t2, n2);
  }, __wbg_start_6d4a865694d5483d: function() {
    return R((e3, t2) => v(S(e3).start(S(t2))), arguments);
  }, __wbg_static_accessor_GLOBAL_266715b9d96ba635: () => {
    const e3 = "undefined" == typeof global ? null : global;
    return E(e3) ? 0 : v(e3);
  }, __wbg_static_accessor_GLOBAL_THIS_10fb7dc1ae063179: () => {
    const e3 = "undefined" == typeof globalThis ? null : globalThis;
    return E(e3) ? 0 : v(e3);
  }, __wbg_static_accessor_SELF_0b583911f537483a: () => {
    const e3 = "undefined" == typeof self ? null : self;
    return E(e3) ? 0 : v(e3);
  }, __wbg_static_accessor_WINDOW_d7f903d1508cbdc4: () => {
    const e3 = "undefined" == typeof window ? null : window;
    return E(e3) ? 0 : v(e3);
  }, __wbg_take_57ef0c2ac34761fa: function() {
    return R((e3, t2, n2, r2) => {
      var o2, _2, a2 = I(e3, t2);
      ie.__wbindgen_export4(e3, 4 * t2, 4), o2 = a2, _2 = L(n2, r2), B = (({ elements: e4, own: t3, codes: n3 }, r3) => {
        const o3 = e4.map((e5, t4) => ({ element: e5, href: r3.links[t4] || null })), _3 = n3 && r3.links[e4.length] || null;
        return { ...r3, plan: { impression: r3.impression || null, links: o3, qr: _3 }, codes: n3, known: V, write() {
          o3.map(({ element: e5, href: n4 }, r4) => {
            const o4 = { own: t3[r4], asked: "" + c(e5), link: e5.href }, _4 = n4 || o4.own;
            V.set(e5, o4), _4 ? _4 != o4.link && (e5.href = _4, e5.setAttribute(H, (o4.link = e5.href) + " " + o4.own)) : e5.removeAttribute("href");
          });
        } };
      })(U, { links: o2, impression: _2 });
    }, arguments);
  }, __wbg_tell_5033f6efdf99224e: function() {
    return R((e3, t2, n2) => {
      var r2, o2;
      r2 = L(e3, t2), o2 = S(n2), document.dispatchEvent(new CustomEvent("smartscript:" + r2, { detail: o2 }));
    }, arguments);
  }, __wbg_writeConfig_703484e6503a5645: function() {
    return R((e3, t2) => {
      var n2;
      const r2 = O(((n2 = S(t2)) && "string" == typeof n2.oneLinkURL && (n2 = { ...n2, oneLinkURL: u(n2.oneLinkURL) }), o("", n2, '"')), ie.__wbindgen_export, ie.__wbindgen_export2), _2 = ce;
      x().setInt32(e3 + 4, _2, true), x().setInt32(e3 + 0, r2, true);
    }, arguments);
  }, __wbg_writeMarkup_7a923ef10466f32f: function() {
    return R((e3) => {
      const t2 = O(o("markup", [...Q.flatMap(({ owner: e4, selector: t3, known: n3, ours: r2 }) => {
        const o2 = [...document.querySelectorAll(t3)].flatMap((e5) => [...e5.attributes].map(({ name: e6 }) => e6));
        return [...new Set(o2)].filter((e5) => e5.startsWith("data-") && !n3.includes(e5)).map((t4) => ({ name: t4, owner: e4, known: n3, mayBeOwn: !r2.test(t4) }));
      }), ...[...document.querySelectorAll("[data-smart-link]:not(a)")].map(({ localName: e4 }) => ({ element: e4 }))], '"'), ie.__wbindgen_export, ie.__wbindgen_export2), n2 = ce;
      x().setInt32(e3 + 4, n2, true), x().setInt32(e3 + 0, t2, true);
    }, arguments);
  }, __wbg_writeMemory_e37f91c5519f5271: function() {
    return R((e3, t2, n2, r2, a2) => {
      var s2, i2;
      const c2 = O((s2 = L(t2, n2), i2 = L(r2, a2), o("memory", f(s2, (e4, t3) => "string" == typeof t3 ? _(t3) : t3) || [], "=") + o("webReferrer", f(i2), "=")), ie.__wbindgen_export, ie.__wbindgen_export2), d2 = ce;
      x().setInt32(e3 + 4, d2, true), x().setInt32(e3 + 0, c2, true);
    }, arguments);
  }, __wbg_write_03c1666ed181bfc7: function() {
    return R(() => {
      B.write();
    }, arguments);
  }, __wbindgen_generic_0000000000000001: (e3, t2) => v(q(e3, t2, w)), __wbindgen_generic_0000000000000002: (e3, t2) => v(q(e3, t2, h)), __wbindgen_generic_0000000000000003: (e3, t2) => v(q(e3, t2, p)), __wbindgen_generic_0000000000000004: (e3, t2) => v(q(e3, t2, y)), __wbindgen_generic_0000000000000005: (e3, t2) => v(q(e3, t2, m)), __wbindgen_generic_0000000000000006: (e3, t2) => v(q(e3, t2, b)), __wbindgen_generic_0000000000000007: (e3) => v(e3), __wbindgen_generic_0000000000000008: (e3, t2) => v(L(e3, t2)), __wbindgen_object_clone_ref: (e3) => v(S(e3)), __wbindgen_object_drop_ref: (e3) => {
    W(e3);
  } };
  return { __proto__: null, "./smart_script_web_bg.js": e2 };
}
function b(e2, t2) {
  return W(ie.__wasm_bindgen_func_elem_1721(e2, t2));
}
function w(e2, t2, n2) {
  ie.__wasm_bindgen_func_elem_1694(e2, t2, n2);
}
function p(e2, t2, n2) {
  ie.__wasm_bindgen_func_elem_1699(e2, t2, v(n2));
}
function m(e2, t2, n2) {
  ie.__wasm_bindgen_func_elem_1699_13(e2, t2, n2);
}
function y(e2, t2, n2) {
  const r2 = O(n2, ie.__wbindgen_export, ie.__wbindgen_export2), o2 = ce;
  ie.__wasm_bindgen_func_elem_1641(e2, t2, r2, o2);
}
function h(e2, t2, n2, r2) {
  let o2, _2;
  try {
    const d2 = ie.__wbindgen_add_to_stack_pointer(-16);
    var a2 = E(r2) ? 0 : O(r2, ie.__wbindgen_export, ie.__wbindgen_export2), s2 = ce;
    ie.__wasm_bindgen_func_elem_1726(d2, e2, t2, v(n2), a2, s2);
    var i2 = x().getInt32(d2 + 0, true), c2 = x().getInt32(d2 + 4, true);
    return o2 = i2, _2 = c2, L(i2, c2);
  } finally {
    ie.__wbindgen_add_to_stack_pointer(16), ie.__wbindgen_export4(o2, _2, 1);
  }
}
function v(e2) {
  ne === te.length && te.push(te.length + 1);
  const t2 = ne;
  return ne = te[t2], te[t2] = e2, t2;
}
function k(e2) {
  if (1 == re) throw new Error("out of js stack");
  return te[--re] = e2, re;
}
function I(e2, t2) {
  e2 >>>= 0;
  const n2 = x(), r2 = [];
  for (let o2 = e2; o2 < e2 + 4 * t2; o2 += 4) r2.push(W(n2.getUint32(o2, true)));
  return r2;
}
function x() {
  return (null === Z || true === Z.buffer.detached || void 0 === Z.buffer.detached && Z.buffer !== ie.memory.buffer) && (Z = new DataView(ie.memory.buffer)), Z;
}
function L(e2, t2) {
  return ((e3, t3) => ((ae += t3) >= _e && ((oe = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true })).decode(), ae = t3), oe.decode(A().subarray(e3, e3 + t3))))(e2 >>> 0, t2);
}
function A() {
  return null !== ee && 0 !== ee.byteLength || (ee = new Uint8Array(ie.memory.buffer)), ee;
}
function S(e2) {
  return te[e2];
}
function R(e2, t2) {
  try {
    return e2.apply(this, t2);
  } catch (e3) {
    ie.__wbindgen_export3(v(e3));
  }
}
function E(e2) {
  return null == e2;
}
function q(e2, t2, n2) {
  const r2 = { a: e2, b: t2, cnt: 1 }, o2 = (...e3) => {
    r2.cnt++;
    try {
      return n2(r2.a, r2.b, ...e3);
    } finally {
      o2._wbg_cb_unref();
    }
  };
  return o2._wbg_cb_unref = () => {
    0 === --r2.cnt && (ie.__wbindgen_export5(r2.a, r2.b), r2.a = 0, Y.unregister(r2));
  }, Y.register(o2, r2, r2), o2;
}
function O(e2, t2, n2) {
  if (void 0 === n2) {
    const n3 = se.encode(e2), r3 = t2(n3.length, 1) >>> 0;
    return A().subarray(r3, r3 + n3.length).set(n3), ce = n3.length, r3;
  }
  let r2 = e2.length, o2 = t2(r2, 1) >>> 0;
  const _2 = A();
  let a2 = 0;
  for (; a2 < r2; a2++) {
    const t3 = e2.charCodeAt(a2);
    if (t3 > 127) break;
    _2[o2 + a2] = t3;
  }
  if (a2 !== r2) {
    0 !== a2 && (e2 = e2.slice(a2)), o2 = n2(o2, r2, r2 = a2 + 3 * e2.length, 1) >>> 0;
    const t3 = A().subarray(o2 + a2, o2 + r2);
    a2 += se.encodeInto(e2, t3).written, o2 = n2(o2, r2, a2, 1) >>> 0;
  }
  return ce = a2, o2;
}
function W(e2) {
  const t2 = S(e2);
  return ((e3) => {
    e3 < 1028 || (te[e3] = ne, ne = e3);
  })(e2), t2;
}
function T(e2, t2) {
  return ie = e2.exports, Z = null, ee = null, ie.__wbindgen_start(), ie;
}
function j(e2) {
  if (void 0 !== ie) return ie;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module: e2 } = e2 : console.warn("using deprecated parameters for `initSync()`; pass a single object instead"));
  const t2 = g();
  return e2 instanceof WebAssembly.Module || (e2 = new WebAssembly.Module(e2)), T(new WebAssembly.Instance(e2, t2));
}
async function M(e2) {
  if (void 0 !== ie) return ie;
  void 0 !== e2 && (Object.getPrototypeOf(e2) === Object.prototype ? { module_or_path: e2 } = e2 : console.warn("using deprecated parameters for the initialization function; pass a single object instead")), void 0 === e2 && (e2 = new URL("smart_script_web_bg.wasm", here));
  const t2 = g();
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
  return T(n2);
}
var U;
var B;
var F;
var C = { __proto__: null, tcf: (r2, o2) => {
  const _2 = e(r2.purposes, [1, 7]), a2 = (e2, t2) => !!e2 && !!e2.consents && true === e2.consents[t2], s2 = (e2, t2) => {
    if (t2 && e2) {
      if (false === e2.gdprApplies) o2("granted");
      else if ("tcloaded" == e2.eventStatus || "useractioncomplete" == e2.eventStatus) {
        const t3 = _2.every((t4) => a2(e2.purpose, t4)) && (null == r2.vendor || a2(e2.vendor, r2.vendor));
        o2(t3 ? "granted" : "denied");
      }
    }
  };
  let i2;
  t($(() => {
    const e2 = window.__tcfapi || n;
    e2 != i2 && "function" == typeof e2 && e2("addEventListener", 2, s2) !== D && (i2 = e2);
  }));
}, google: function(n2, r2) {
  const o2 = e(n2.types, ["ad_storage", "ad_user_data"]), _2 = {}, a2 = {};
  let s2 = {};
  const i2 = {};
  let c2 = 0;
  const d2 = (e2) => true === e2 || "granted" == e2, f2 = (e2) => {
    if (e2 in _2) return _2[e2];
    const t2 = s2[e2] || {}, n3 = Object.values(a2[e2] || {}), r3 = t2.default ?? t2.declare ?? (n3.length ? n3.every(Boolean) : t2.implicit);
    return d2(r3) && !t2.quiet && !c2;
  }, u2 = () => {
    const e2 = o2.some((e3) => e3 in _2);
    r2(o2.every(f2) ? "granted" : e2 ? "denied" : "pending");
  }, l2 = (e2) => {
    const [t2, n3, r3] = [e2[0], e2[1], e2[2]];
    if ("consent" == t2 && r3 && "object" == typeof r3) for (const e3 of o2) {
      const t3 = r3[e3];
      if (null != t3 && "update" == n3) _2[e3] = d2(t3);
      else if (null != t3 && "default" == n3) {
        for (const n4 of [r3.region || ""].flat()) (a2[e3] = a2[e3] || {})[n4] = d2(t3);
        r3.wait_for_update > 0 && (c2++, setTimeout(() => {
          c2--, u2();
        }, r3.wait_for_update));
      }
    }
  }, g2 = /* @__PURE__ */ new WeakSet();
  let b2;
  const w2 = $(() => {
    for (const e3 of (() => {
      const e4 = ["dataLayer"];
      for (const { src: t2 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
        const [, n3] = /[?&]l=([^&#]+)/.exec(t2) || [];
        n3 && e4.push(n3);
      }
      return e4.map((e5) => window[e5]).filter(Array.isArray);
    })()) {
      if (!g2.has(e3)) {
        g2.add(e3);
        const t2 = e3.push;
        e3.push = function(...e4) {
          const n3 = t2.apply(this, e4);
          return w2(), n3;
        };
      }
      for (const t2 of [].slice.call(e3)) t2 && "object" == typeof t2 && !g2.has(t2) && (g2.add(t2), $(() => l2(t2))());
    }
    const e2 = (window.google_tag_data || {}).ics;
    if (e2) {
      b2 != e2 && (b2 = e2, "function" == typeof b2.addListener && b2.addListener(o2, w2)), s2 = b2.entries || {};
      for (const e3 of o2) {
        const { update: t2 } = s2[e3] || {};
        null != t2 && t2 !== i2[e3] && (_2[e3] = d2(i2[e3] = t2));
      }
    }
    u2();
  });
  window.dataLayer = window.dataLayer || [], t(w2);
}, gpc: (e2, t2) => {
  t2(navigator.globalPrivacyControl ? "denied" : "granted");
} };
var $ = (e2) => () => {
  try {
    e2();
  } catch {
  }
};
var D = {};
var P = /* @__PURE__ */ Symbol.for("smart-script");
var z = globalThis.document && new Proxy(document, { get(e2, t2) {
  const n2 = e2[t2], r2 = Reflect.get(Document.prototype, t2, e2), o2 = typeof n2 == typeof r2 ? n2 : r2;
  return "function" == typeof o2 ? o2.bind(e2) : o2;
} });
var N = (e2) => e2.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var H = "data-smart-own";
var V = /* @__PURE__ */ new WeakMap();
var Q = [{ owner: "the script", selector: 'script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: ["data-smart-link", "data-app-id", H], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }];
var G = (e2) => (t2) => {
  try {
    e2(t2);
  } catch {
  }
};
var J = (e2, t2) => {
  t2 && G(J.api.start)(t2);
};
var K = class {
  __destroy_into_raw() {
    const e2 = this.__wbg_ptr;
    return this.__wbg_ptr = 0, X.unregister(this), e2;
  }
  free() {
    const e2 = this.__destroy_into_raw();
    ie.__wbg_smartscript_free(e2, 0);
  }
  consent(e2) {
    try {
      const r2 = ie.__wbindgen_add_to_stack_pointer(-16);
      ie.smartscript_consent(r2, this.__wbg_ptr, k(e2));
      var t2 = x().getInt32(r2 + 0, true), n2 = x().getInt32(r2 + 4, true);
      if (x().getInt32(r2 + 8, true)) throw W(n2);
      return W(t2);
    } finally {
      ie.__wbindgen_add_to_stack_pointer(16), te[re++] = void 0;
    }
  }
  href(e2, t2) {
    let n2, r2;
    try {
      const i2 = ie.__wbindgen_add_to_stack_pointer(-16);
      var o2 = E(t2) ? 0 : O(t2, ie.__wbindgen_export, ie.__wbindgen_export2), _2 = ce;
      ie.smartscript_href(i2, this.__wbg_ptr, k(e2), o2, _2);
      var a2 = x().getInt32(i2 + 0, true), s2 = x().getInt32(i2 + 4, true);
      return n2 = a2, r2 = s2, L(a2, s2);
    } finally {
      ie.__wbindgen_add_to_stack_pointer(16), te[re++] = void 0, ie.__wbindgen_export4(n2, r2, 1);
    }
  }
  links() {
    return W(ie.smartscript_links(this.__wbg_ptr));
  }
  constructor(e2) {
    try {
      const r2 = ie.__wbindgen_add_to_stack_pointer(-16);
      ie.smartscript_new(r2, k(e2));
      var t2 = x().getInt32(r2 + 0, true), n2 = x().getInt32(r2 + 4, true);
      if (x().getInt32(r2 + 8, true)) throw W(n2);
      return this.__wbg_ptr = t2, X.register(this, this.__wbg_ptr, this), this;
    } finally {
      ie.__wbindgen_add_to_stack_pointer(16), te[re++] = void 0;
    }
  }
  get ready() {
    return W(ie.smartscript_ready(this.__wbg_ptr));
  }
  refresh(e2) {
    return W(ie.smartscript_refresh(this.__wbg_ptr, E(e2) ? 0 : v(e2)));
  }
  start(e2) {
    try {
      const r2 = ie.__wbindgen_add_to_stack_pointer(-16);
      ie.smartscript_start(r2, this.__wbg_ptr, E(e2) ? 0 : v(e2));
      var t2 = x().getInt32(r2 + 0, true), n2 = x().getInt32(r2 + 4, true);
      if (x().getInt32(r2 + 8, true)) throw W(n2);
      return W(t2);
    } finally {
      ie.__wbindgen_add_to_stack_pointer(16);
    }
  }
  get version() {
    let e2, t2;
    try {
      const o2 = ie.__wbindgen_add_to_stack_pointer(-16);
      ie.smartscript_version(o2, this.__wbg_ptr);
      var n2 = x().getInt32(o2 + 0, true), r2 = x().getInt32(o2 + 4, true);
      return e2 = n2, t2 = r2, L(n2, r2);
    } finally {
      ie.__wbindgen_add_to_stack_pointer(16), ie.__wbindgen_export4(e2, t2, 1);
    }
  }
};
Symbol.dispose && (K.prototype[Symbol.dispose] = K.prototype.free);
var X = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => ie.__wbg_smartscript_free(e2, 1));
var Y = "undefined" == typeof FinalizationRegistry ? { register: () => {
}, unregister: () => {
} } : new FinalizationRegistry((e2) => ie.__wbindgen_export5(e2.a, e2.b));
var Z = null;
var ee = null;
var te = new Array(1024).fill(void 0);
te.push(void 0, null, true, false);
var ne = te.length;
var re = 1024;
var oe = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
oe.decode();
var _e = 2146435072;
var ae = 0;
var se = new TextEncoder();
"encodeInto" in se || (se.encodeInto = (e2, t2) => {
  const n2 = se.encode(e2);
  return t2.set(n2), { read: e2.length, written: n2.length };
});
var ie;
var ce = 0;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SmartScript,
  initSync
});
