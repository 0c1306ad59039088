/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e7) {
    throw err = [e7], e7;
  }
};
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// smart-script-observe.js
var smart_script_observe_exports = {};
__export(smart_script_observe_exports, {
  observe: () => r
});
function t(t6) {
  try {
    return decodeURIComponent(t6);
  } catch {
    return t6;
  }
}
function r(r6, n5, o5) {
  const a5 = (t6 = e.URL) => t6.replace(/#(?![/!])[^=]*$/, "");
  let s4 = a5(n5), c4 = false;
  const i3 = () => {
    c4 || (c4 = true, setTimeout(() => {
      const n6 = s4 != a5();
      c4 = false, s4 = a5(), (n6 || (({ codes: r7, known: n7 }) => e.querySelectorAll("[data-smart-qr]").length != r7 || (() => {
        const t6 = e.querySelectorAll("a[data-smart-link]");
        return [].filter.call(t6, (t7) => "string" == typeof t7.href);
      })().some((e7) => {
        const r8 = n7.get(e7);
        return !(({ href: e8 }, r9) => !!r9 && (r9.link == e8 || r9.link != r9.own && ((e9, r10) => {
          const n8 = (e10) => e10.replace(/\+/g, " ").split(/[?&#]/).map(t), o6 = n8(e9);
          return n8(r10).every((t6) => o6.includes(t6));
        })(e8, r9.link)))(e7, r8) || r8.asked != "" + ((t6) => ["data-smart-link", "data-app-id"].map((e8) => t6.getAttribute(e8)))(e7);
      }))(o5())) && r6(n6);
    }));
  };
  for (const t6 of ["pushState", "replaceState"]) {
    const e7 = history[t6];
    history[t6] = function(...t7) {
      e7.apply(this, t7), i3();
    };
  }
  addEventListener("popstate", i3), new MutationObserver(i3).observe(document, { attributeFilter: ["href", "data-smart-link", "data-app-id", "data-smart-qr"], childList: true, subtree: true }), i3();
}
var e;
var init_smart_script_observe = __esm({
  "smart-script-observe.js"() {
    "use strict";
    e = globalThis.document && new Proxy(document, { get(t6, e7) {
      const r6 = t6[e7], n5 = Reflect.get(Document.prototype, e7, t6), o5 = typeof r6 == typeof n5 ? r6 : n5;
      return "function" == typeof o5 ? o5.bind(t6) : o5;
    } });
  }
});

// smart-script-consent.js
var smart_script_consent_exports = {};
__export(smart_script_consent_exports, {
  watch: () => t2
});
function t2(t6, n5) {
  const o5 = t6 && "object" == typeof t6 ? t6 : { source: t6 };
  let r6 = "pending";
  const s4 = e2[String(o5.source)];
  s4 && s4(o5, (t7) => {
    t7 != r6 && (r6 = t7, n5(t7));
  });
}
function n(t6, e7) {
  return Array.isArray(t6) ? t6 : e7;
}
function o(t6) {
  let e7 = 250, n5 = false;
  const o5 = () => {
    t6(), e7 = Math.min(1.1 * e7, 5e3), n5 = document.hidden, n5 || setTimeout(o5, e7);
  };
  document.addEventListener("visibilitychange", () => {
    n5 && !document.hidden && o5();
  }), o5();
}
function a(t6, e7, n5) {
  let o5 = window;
  for (; o5 != o5.parent; ) if (o5 = o5.parent, c(o5)) {
    const s4 = "smart-script";
    return addEventListener("message", ({ source: t7, data: e8 }) => {
      t7 == o5 && r2(() => {
        const { __tcfapiReturn: t8 } = "string" == typeof e8 ? JSON.parse(e8) : e8;
        t8.callId == s4 && n5(t8.returnValue, t8.success);
      })();
    }), void o5.postMessage({ __tcfapiCall: { command: t6, version: e7, callId: s4 } }, "*");
  }
  return s;
}
function c(t6) {
  try {
    return !!t6.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
var e2, r2, s;
var init_smart_script_consent = __esm({
  "smart-script-consent.js"() {
    "use strict";
    e2 = { __proto__: null, tcf: (t6, e7) => {
      const c4 = n(t6.purposes, [1, 7]), i3 = (t7, e8) => !!t7 && !!t7.consents && true === t7.consents[e8], d3 = (n5, o5) => {
        if (o5 && n5) {
          if (false === n5.gdprApplies) e7("granted");
          else if ("tcloaded" == n5.eventStatus || "useractioncomplete" == n5.eventStatus) {
            const o6 = c4.every((t7) => i3(n5.purpose, t7)) && (null == t6.vendor || i3(n5.vendor, t6.vendor));
            e7(o6 ? "granted" : "denied");
          }
        }
      };
      let u3;
      o(r2(() => {
        const t7 = window.__tcfapi || a;
        t7 != u3 && "function" == typeof t7 && t7("addEventListener", 2, d3) !== s && (u3 = t7);
      }));
    }, google: function(t6, e7) {
      const s4 = n(t6.types, ["ad_storage", "ad_user_data"]), a5 = {}, c4 = {};
      let i3 = {};
      const d3 = {};
      let u3 = 0;
      const l4 = (t7) => true === t7 || "granted" == t7, f5 = (t7) => {
        if (t7 in a5) return a5[t7];
        const e8 = i3[t7] || {}, n5 = Object.values(c4[t7] || {}), o5 = e8.default ?? e8.declare ?? (n5.length ? n5.every(Boolean) : e8.implicit);
        return l4(o5) && !e8.quiet && !u3;
      }, p4 = () => {
        const t7 = s4.some((t8) => t8 in a5);
        e7(s4.every(f5) ? "granted" : t7 ? "denied" : "pending");
      }, g3 = (t7) => {
        const [e8, n5, o5] = [t7[0], t7[1], t7[2]];
        if ("consent" == e8 && o5 && "object" == typeof o5) for (const t8 of s4) {
          const e9 = o5[t8];
          if (null != e9 && "update" == n5) a5[t8] = l4(e9);
          else if (null != e9 && "default" == n5) {
            for (const n6 of [o5.region || ""].flat()) (c4[t8] = c4[t8] || {})[n6] = l4(e9);
            o5.wait_for_update > 0 && (u3++, setTimeout(() => {
              u3--, p4();
            }, o5.wait_for_update));
          }
        }
      }, y3 = /* @__PURE__ */ new WeakSet();
      let _3;
      const v3 = r2(() => {
        for (const t8 of (() => {
          const t9 = ["dataLayer"];
          for (const { src: e8 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
            const [, n5] = /[?&]l=([^&#]+)/.exec(e8) || [];
            n5 && t9.push(n5);
          }
          return t9.map((t10) => window[t10]).filter(Array.isArray);
        })()) {
          if (!y3.has(t8)) {
            y3.add(t8);
            const e8 = t8.push;
            t8.push = function(...t9) {
              const n5 = e8.apply(this, t9);
              return v3(), n5;
            };
          }
          for (const e8 of [].slice.call(t8)) e8 && "object" == typeof e8 && !y3.has(e8) && (y3.add(e8), r2(() => g3(e8))());
        }
        const t7 = (window.google_tag_data || {}).ics;
        if (t7) {
          _3 != t7 && (_3 = t7, "function" == typeof _3.addListener && _3.addListener(s4, v3)), i3 = _3.entries || {};
          for (const t8 of s4) {
            const { update: e8 } = i3[t8] || {};
            null != e8 && e8 !== d3[t8] && (a5[t8] = l4(d3[t8] = e8));
          }
        }
        p4();
      });
      window.dataLayer = window.dataLayer || [], o(v3);
    }, gpc: (t6, e7) => {
      e7(navigator.globalPrivacyControl ? "denied" : "granted");
    } };
    r2 = (t6) => () => {
      try {
        t6();
      } catch {
      }
    };
    s = {};
  }
});

// smart-script-banner.js
var smart_script_banner_exports = {};
__export(smart_script_banner_exports, {
  show: () => _
});
function e3(t6) {
  return "string" == typeof t6 ? t6.split(/\s+/).filter(Boolean) : Array.isArray(t6) ? t6 : [];
}
function o2(t6, e7) {
  const o5 = null == t6 ? e7 : Number(t6);
  return o5 >= 0 ? o5 : e7;
}
function n2(t6, e7) {
  const o5 = e7.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  let n5 = t6;
  try {
    n5 = decodeURIComponent(t6);
  } catch {
  }
  return [t6, n5].some((t7) => RegExp(`^${o5}$`).test(t7));
}
function s2({ platform: t6, userAgent: e7, look: o5 = () => {
} }) {
  return /^ip/.test(t6) && r3.test(e7) && !i.some((t7) => o5(t7)) && !(o5("isSecureContext") && !o5("navigator.serviceWorker"));
}
function p(t6) {
  return t6.assignedSlot || t6.parentElement || t6.getRootNode().host || null;
}
function* m(t6) {
  for (let e7 = t6; e7 && e7 != document.documentElement; e7 = p(e7)) yield e7;
}
function f(t6, e7, o5, n5) {
  const r6 = Math.max(1, Math.min(n5, Math.ceil((e7 - t6) / o5)));
  return Array.from({ length: r6 + 1 }, (o6, n6) => t6 + (e7 - t6) * n6 / r6);
}
function u({ left: t6, top: e7, right: o5, bottom: n5 }, r6, i3) {
  return t6 <= r6 && r6 <= o5 && e7 <= i3 && i3 <= n5;
}
function h(t6, e7) {
  const o5 = document.documentElement, { clientWidth: n5, clientHeight: r6 } = o5, i3 = /* @__PURE__ */ new Map(), s4 = /* @__PURE__ */ new Set(), a5 = (e8, o6, n6 = document) => n6.elementsFromPoint(e8, o6).flatMap((r7) => r7 == t6 || r7.getRootNode() != n6 ? [] : r7.shadowRoot ? [...a5(e8, o6, r7.shadowRoot), r7] : [r7]), l4 = (t7, e8) => {
    let o6 = null, n6 = document;
    for (; n6; ) {
      const r7 = n6.elementFromPoint(t7, e8);
      if (!r7 || r7.getRootNode() != n6) break;
      o6 = r7, n6 = r7.shadowRoot;
    }
    return o6;
  }, h3 = /* @__PURE__ */ new Map([[null, { pin: null, frame: null, block: null }]]), g3 = (t7) => {
    let e8 = h3.get(t7);
    if (!e8) {
      const n6 = t7 == o5 ? null : p(t7);
      h3.set(t7, e8 = b4(t7, g3(n6)));
    }
    return e8;
  }, b4 = (t7, n6) => {
    const r7 = getComputedStyle(t7), { position: i4 } = r7, s5 = t7 != o5 && (d.some((t8) => r7[t8] && "none" != r7[t8]) || /paint|layout|strict|content/.test(r7.contain) || /transform|filter|perspective/.test(r7.willChange)), a6 = "fixed" == i4 ? n6.frame : "absolute" == i4 ? n6.block : void 0, l5 = null === a6 ? "fixed" == i4 || "top" == e7 : "bottom" == e7 && v3(t7, r7);
    return { pin: "0" == r7.opacity || void 0 === n6.pin ? void 0 : l5 ? t7 : a6 ? g3(a6).pin : n6.pin, frame: s5 ? t7 : n6.frame, block: s5 || "static" != i4 && t7 != o5 ? t7 : n6.block };
  }, x3 = (t7) => g3(t7).pin, v3 = (t7, { position: e8, bottom: o6 }) => "sticky" == e8 && "auto" != o6 && t7.getBoundingClientRect().bottom >= r6 - parseFloat(o6) - 1, y3 = (t7, e8, o6, n6) => {
    let r7 = null;
    for (const i4 of m(t7)) {
      const t8 = i4.getBoundingClientRect();
      if (u(t8, o6, n6) && "none" != getComputedStyle(i4).pointerEvents && (r7 = t8), i4 == e8) break;
    }
    return r7;
  }, w3 = (t7, e8, o6) => {
    const i4 = (i5, s5) => {
      let [a6, l5] = [e8, o6];
      for (; u({ left: 0, top: 0, right: n5 - 1, bottom: r6 - 1 }, a6, l5) && document.elementsFromPoint(a6, l5).includes(t7); ) a6 += i5, l5 += s5;
      return i5 ? a6 : l5;
    };
    return { left: i4(-8, 0), top: i4(0, -8), right: i4(8, 0), bottom: i4(0, 8) };
  }, k3 = (t7) => {
    const { left: e8, top: o6, right: i4, bottom: s5 } = t7.getBoundingClientRect();
    return i4 > Math.max(e8, 0) && s5 > Math.max(o6, 0) && e8 < n5 && o6 < r6 && void 0 !== x3(t7) && "visible" == getComputedStyle(t7).visibility;
  }, S3 = (t7) => (i3.has(t7) || i3.set(t7, [...m(t7)].some((t8) => t8.matches(c2)) || [...t7.querySelectorAll(c2)].some(k3) || C3(t7)), i3.get(t7)), C3 = (t7) => {
    const e8 = [...m(t7)];
    return E5({ left: 0, top: 0, right: n5, bottom: r6 }, 4).some(([n6, r7]) => {
      const i4 = a5(n6, r7), s5 = i4.findIndex((e9) => e9 == t7 || x3(e9) == t7);
      return s5 >= 0 && i4.slice(s5).some((n7) => n7 != o5 && n7 != document.body && n7 != t7 && null === x3(n7) && !e8.includes(n7));
    });
  }, E5 = ({ left: t7, top: e8, right: o6, bottom: n6 }, r7 = 12) => f(e8 + 2, n6 - 2, 16, r7).flatMap((e9) => f(t7 + 2, o6 - 2, 40, r7).map((t8) => [t8, e9])), M3 = (t7, e8, o6) => (!s4.has(t7) && null === x3(t7) && u(t7.getBoundingClientRect(), e8, o6) && s4.add(t7), s4.has(t7));
  return { obstacles: (t7) => {
    const e8 = /* @__PURE__ */ new Map(), o6 = [];
    for (const [n6, i4] of E5(t7)) {
      const t8 = l4(n6, i4);
      if (t8 && !M3(t8, n6, i4)) {
        if (!e8.has(t8)) for (const t9 of a5(n6, i4)) {
          const o7 = x3(t9), s5 = !u(t9.getBoundingClientRect(), n6, i4);
          if (void 0 === o7 || s5 && t9.shadowRoot) continue;
          const a6 = !o7 && s5, l5 = a6 ? t9 : o7;
          if (!l5) break;
          const c4 = !e8.has(t9) && (a6 ? w3(t9, n6, i4) : y3(t9, l5, n6, i4));
          if (c4) {
            const { left: o8, top: n7, right: i5, bottom: s6 } = c4, a7 = s6 - n7 > r6 / 2;
            e8.set(t9, { left: o8, top: n7, right: i5, bottom: s6, element: l5, isDialog: a7 && S3(l5) });
          }
        }
      } else o6.push([n6, i4]);
    }
    return [...e8].flatMap(([t8, e9]) => o6.filter(([t9, o7]) => u(e9, t9, o7)).slice(0, 3).some(([e10, o7]) => a5(e10, o7).includes(t8)) ? [] : [e9]);
  }, isInTheWay: (t7) => E5(t7).some(([t8, e8]) => {
    const n6 = l4(t8, e8);
    if (!n6 || n6 == o5 || n6 == document.body || n6.getBoundingClientRect().height >= 0.9 * r6) return false;
    const i4 = x3(n6);
    return !(void 0 === i4 || i4 && (i4.getBoundingClientRect().height <= r6 / 2 || S3(i4)) || [...m(n6)].some((t9) => t9.clientHeight >= r6 / 2 && t9.scrollHeight > t9.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(t9).overflowY)));
  }), filling: () => {
    const e8 = /* @__PURE__ */ new Map();
    for (const [t7, o6] of E5({ left: 0, top: 0, right: n5, bottom: r6 }, 4)) for (const n6 of a5(t7, o6)) {
      const t8 = [...m(n6)], o7 = x3(n6);
      o7 && S3(o7) || t8.forEach((o8, n7) => e8.set(o8, t8.length - n7));
    }
    return [...e8].sort(([, t7], [, e9]) => t7 - e9).map(([t7]) => t7).filter((e9) => e9.style && e9 != t6);
  }, width: n5, height: r6 };
}
function w(t6) {
  try {
    return t6();
  } catch {
    return;
  }
}
function k(t6) {
  const e7 = t6 ? w(() => new URL("" + t6, document.baseURI)) : null;
  return e7 && ("https:" == e7.protocol || e7.origin == location.origin && /^http/.test(e7.href)) ? e7.href : "";
}
function P(t6, e7, o5 = "", n5 = "") {
  const r6 = document.createElement(e7);
  return r6.textContent = o5, n5 && (r6.className = n5), t6.appendChild(r6);
}
function _(r6, i3, a5, l4) {
  const c4 = l4.splice(0).filter((t6) => t6);
  if (null == E) document.addEventListener("smartscript:ready", () => {
    E = false, i3.banner();
  });
  else if (E && !c4[0]) return;
  if (r6) {
    const t6 = w(() => JSON.stringify(r6.banner)) || "";
    null != M && M != t6 && (R = {}), M = t6;
  }
  for (const t6 of c4) "show" == t6 || "hide" == t6 ? (A = t6, T = T && "hide" == A) : "object" == typeof t6 && Object.assign(R, t6);
  (E = !!r6 && "loading" != document.readyState) && ((r7, i4, a6) => {
    const { userAgent: l5, maxTouchPoints: c5 } = navigator, d3 = (t6) => document.querySelector(t6), p4 = d3("script[data-smart-banner]"), m3 = d3("[data-smart-banner]:not(script)"), f5 = ((t6, e7) => /Android/.test(t6) ? "android" : /iPhone|iPod/.test(t6) ? "iphone" : /iPad/.test(t6) || /Macintosh/.test(t6) && e7 > 1 ? "ipad" : "desktop")(l5, c5), u3 = ((e7, o5, n5, r8) => {
      const i5 = { __proto__: null }, s4 = (t6) => {
        for (const e8 of Object.keys(Object(t6))) null == t6[e8] || "" === t6[e8] && t6 != r8 || (i5[e8] = t6[e8]);
      }, a7 = { __proto__: null };
      for (const t6 of Object.keys(n5)) /^banner[A-Z]/.test(t6) && (a7[t6[6].toLowerCase() + t6.slice(7)] = "bannerReserve" == t6 ? "false" != n5[t6] : n5[t6]);
      const l6 = (o6) => {
        s4(o6), t3[e7].forEach((t6) => s4(o6 && o6[t6]));
      };
      l6(o5), s4(a7);
      for (const o6 of t3[e7]) {
        const t6 = { __proto__: null };
        for (const e8 of Object.keys(a7)) if (e8.startsWith(o6) && e8 != o6) {
          const n6 = e8.slice(o6.length);
          t6[n6[0].toLowerCase() + n6.slice(1)] = a7[e8];
        }
        s4(t6);
      }
      return l6(r8), i5;
    })(f5, r7.banner, { ...p4 && p4.dataset, ...m3 && m3.dataset }, R);
    C = a6 >= 2, 1 == a6 && w(() => localStorage.removeItem(v));
    const h3 = u3.deepLinkValue, g3 = (t6) => k(i4.href({ href: k(u3.href), code: t6, ...h3 && { afParameters: { ...r7.afParameters, deepLinkValue: "object" == typeof h3 ? h3 : { defaultValue: h3 } } } })), b4 = L(u3), x3 = m3 || u3.into && w(() => d3(u3.into)) || null, y3 = document.querySelectorAll('meta[name="apple-itunes-app" i][content*="app-id"]'), E5 = 0 == a6 && r7.consentFrom, M3 = { platform: f5, userAgent: l5, path: location.pathname, hasApples: !!y3[0], hasGlobal: (t6) => t6 in window, look: (t6) => t6.split(".").reduce((t7, e7) => t7 && t7[e7], window), note: C && "show" != A ? w(() => localStorage.getItem(v)) : null, now: Date.now() }, P3 = (r7.banner || p4 || m3 || Object.keys(R)[0]) && g3(), _3 = P3 && "hide" != A && !T && !E5 && (x3 || "inline" != u3.position) && ((r8, i5) => {
      const { platform: a7, userAgent: l6, path: c6 } = i5, d4 = e3(r8.platforms || "iphone ipad android"), p5 = e3(r8.paths), m4 = p5.filter((t6) => "!" != t6[0]);
      return t3[a7].concat(a7).some((t6) => d4.includes(t6)) && (!m4.length || m4.some((t6) => n2(c6, t6))) && !p5.some((t6) => "!" == t6[0] && n2(c6, t6.slice(1))) && !e3(r8.inApp).some((t6) => t6.startsWith("global:") ? i5.hasGlobal(t6.slice(7)) : l6.includes(t6)) && !(i5.hasApples && "replace" != r8.appleBanner && s2(i5)) && !(i5.note && ((t6, e7, n5) => {
        const [, r9, i6] = /^(closed|tapped) (\d+)$/.exec(e7) || [], s4 = n5 - Number(i6), a8 = "closed" == r9 ? o2(t6.closedDays, 7) : o2(t6.tappedDays, 30);
        return s4 >= 0 && s4 < 864e5 * a8;
      })(r8, i5.note, i5.now));
    })(u3, M3);
    if (S && S.isLost(x3) && j(), !_3) return j(), void H(m3);
    s2(M3) && y3.forEach((t6) => t6.remove());
    const O2 = { options: u3, platform: f5, position: /^(top|bottom|inline)$/.test(b4("position")) ? b4("position") : x3 ? "inline" : "bottom", place: x3, lang: b4("lang", document.documentElement.lang), dir: b4("dir", getComputedStyle(x3 || document.body).direction) }, W2 = w(() => JSON.stringify({ ...O2, place: null })) || "", B2 = "desktop" == f5 ? g3("true") : "";
    if (S && S.looks != W2) {
      const { since: t6 } = S, e7 = S.focused();
      j(), S = z(O2, W2, t6, [P3, B2], i4, e7);
    } else S ? S.lead(P3, B2) : S = z(O2, W2, performance.now(), [P3, B2], i4);
    "show" == A && S.reveal();
  })(r6, i3, a5);
}
function H(t6) {
  t6 && t6.hasAttribute("data-smart-banner") && t6.replaceChildren();
}
function j() {
  S && (S.remove(), S = void 0);
}
function z({ options: t6, platform: e7, position: n5, place: r6, lang: i3, dir: s4 }, c4, d3, p4, m3, f5) {
  const u3 = (t7) => {
    document.dispatchEvent(new CustomEvent("smartscript:banner", { detail: { action: t7, platform: e7, href: O2.href } }));
  }, b4 = (t7) => {
    C && w(() => localStorage.setItem(v, ((t8) => `${t8} ${Date.now()}`)(t7))), u3(t7);
  }, S3 = /^(dark|light)$/.test("" + t6.theme) ? "" + t6.theme : "auto", E5 = ((t7, e8, n6, r7, i4) => {
    const s5 = L(t7);
    w(() => customElements.get(v) || customElements.define(v, y));
    const a5 = document.createElement(v);
    a5.lang = r7, a5.dir = i4;
    const l4 = a5.attachShadow({ mode: "open" });
    w(() => {
      const t8 = new CSSStyleSheet();
      return t8.replaceSync(x), l4.adoptedStyleSheets = [t8];
    }) || P(l4, "style", x);
    const c5 = P(l4, "div", "", "room"), d4 = P(l4, "section");
    d4.className = n6.concat("off").join(" "), d4.setAttribute("aria-label", s5("appName") || s5("title") || s5("text") || s5("buttonText", "Open"));
    const p5 = P(d4, "button", "\xD7");
    p5.type = "button", p5.setAttribute("aria-label", s5("closeText", "Close"));
    const m4 = k(t7.icon);
    if (m4) {
      const t8 = P(d4, "img");
      t8.alt = "", t8.onerror = () => t8.style.visibility = "hidden", t8.src = m4;
    }
    const f6 = P(d4, "div", "", "says");
    for (const [t8, e9] of [["appName", "name"], ["title", ""], ["text", "small"]]) s5(t8) && P(f6, "p", s5(t8), e9);
    const u4 = Math.min(o2(s5("rating"), 0), 5);
    if (u4 || s5("price")) {
      const t8 = P(f6, "p", "", "small");
      if (u4) {
        const e9 = Math.round(u4), o5 = P(t8, "span", "\u2605".repeat(e9) + "\u2606".repeat(5 - e9) + ` ${u4}`);
        o5.setAttribute("role", "img"), o5.setAttribute("aria-label", s5("ratingText", u4 + " / 5"));
      }
      P(t8, "span", s5("price"));
    }
    const h3 = P(d4, "div", "", "does"), g3 = "desktop" == e8 ? P(h3, "div", "", "code") : null, b5 = P(h3, "a", s5("buttonText", "Open"));
    if (g3) {
      h3.className += " scan";
      const e9 = Math.min(o2(t7.qrSize, 200), 1e3);
      g3.style.width = g3.style.height = e9 + "px";
    }
    return { host: a5, root: l4, room: c5, section: d4, close: p5, link: b5, code: g3 };
  })(t6, e7, [n5, S3], i3, s4), { host: M3, root: R3, section: _3, close: z3, link: O2, code: W2 } = E5, { style: B2, classList: N2 } = _3, q2 = Math.round(Number(t6.zIndex)), I2 = null != t6.zIndex && isFinite(q2);
  I2 && (B2.zIndex = "" + q2, "bottom" != n5 && (B2.position = "relative")), null == d3 && N2.add("still");
  const $4 = (e8, n6) => {
    O2.href != e8 && (O2.href = e8, W2 && m3.draw(W2, n6, { size: o2(t6.qrSize, 200), alt: L(t6)("qrText") }).then((t7) => {
      W2.hidden = !t7;
    }));
  };
  $4(...p4);
  const F3 = () => {
    T = true, A = void 0, b4("closed"), j();
  }, Y2 = (t7) => {
    const { activeElement: e8 } = document;
    "Escape" != t7.key || t7.defaultPrevented || N2.contains("off") || e8 && e8 != M3 && e8 != document.body || F3();
  };
  z3.onclick = F3, O2.onclick = () => b4("tapped");
  let D4 = false;
  const V2 = "inline" == n5 ? null : (({ host: t7, section: e8, room: o5 }, n6, r7, i4, s5) => {
    let c5 = 0, d4 = 0, p5 = false, m4 = false, f6 = [], u4 = "";
    const b5 = /* @__PURE__ */ new WeakSet(), x3 = () => {
      f6.forEach((t8) => t8()), f6 = [], e8.classList.remove("bar");
    }, v3 = () => {
      clearTimeout(c5), c5 = 0;
      const g3 = performance.now();
      try {
        e8.style.pointerEvents = "none", (() => {
          if (!t7.isConnected || (() => {
            try {
              return !!document.querySelector(":modal");
            } catch {
              return false;
            }
          })()) return;
          const { clientWidth: s6, clientHeight: c6 } = document.documentElement;
          [s6, c6, e8.offsetHeight].join() != u4 && x3();
          let d5 = h(t7, n6);
          const g4 = () => {
            const { offsetLeft: t8, offsetWidth: o6, offsetHeight: r8 } = e8, i5 = "top" == n6 ? 0 : e8.offsetTop;
            return { left: t8, top: i5, right: t8 + o6, bottom: i5 + r8 };
          }, { scrollHeight: b6 } = document.documentElement, v4 = "top" == n6 || f6.length ? e8.offsetHeight : 0, y4 = !(() => {
            const { documentElement: t8, body: e9 } = document, { overflowY: o6 } = getComputedStyle(t8);
            return /hidden|clip/.test("visible" == o6 && e9 ? getComputedStyle(e9).overflowY : o6);
          })();
          if (y4 && b6 > c6 + v4 + 1) x3();
          else if ("top" == n6 || f6.length || d5.isInTheWay(g4())) {
            const o6 = !f6.length;
            "bottom" == n6 && e8.classList.add("bar"), f6.push(...((t8, e9, o7, n7, r8) => {
              const i5 = [];
              for (const s7 of t8) {
                const { style: t9 } = s7, c7 = s7.getBoundingClientRect(), d6 = getComputedStyle(s7), p6 = d6.minHeight, m5 = parseFloat(p6) > 0 && (p6.endsWith("%") || parseFloat(p6) >= c7.height - 1);
                if (c7.height < n7 - 1 || c7.height > 1.2 * n7 || r8 && m5) continue;
                const f7 = a2.map((e10) => [e10, t9.getPropertyValue(e10), t9.getPropertyPriority(e10)]), u5 = s7.hasAttribute("style");
                i5.push(() => {
                  f7.forEach(([e10, o8, n8]) => t9.setProperty(e10, o8, n8)), u5 || t9.length || s7.removeAttribute("style");
                });
                const h3 = c7.height - o7, g5 = "border-box" == d6.boxSizing ? h3 : h3 - l.reduce((t10, e10) => t10 + parseFloat(d6[e10]), 0), b7 = (e10, o8) => t9.setProperty(e10, o8 + "px", "important"), x4 = () => s7.getBoundingClientRect().height > h3 + 1;
                "top" == e9 && c7.top < o7 - 1 && /fixed|absolute/.test(d6.position) && b7("top", (parseFloat(d6.top) || 0) + o7), m5 && b7("min-height", g5), x4() && b7("height", g5), x4() && b7("max-height", g5);
              }
              return i5;
            })(d5.filling(), n6, e8.offsetHeight, c6, y4)), o6 && f6.length && (d5 = h(t7, n6)), "bottom" != n6 || !o6 || f6.length && !d5.isInTheWay(g4()) || (x3(), d5 = h(t7, n6));
          }
          if (u4 = [s6, c6, e8.offsetHeight].join(), o5.style.height = r7 && "bottom" == n6 && !f6.length ? c6 - e8.offsetTop + "px" : "", "top" == n6 && m4 && scrollY >= 1) return;
          m4 = true;
          const w4 = /* @__PURE__ */ new Set(), { by: k4, left: C4, right: E6, ...M4 } = ((t8, e9, o6, n7) => {
            const r8 = { by: 0, left: 0, right: 0, isLoose: false, isCovered: false }, i5 = "top" == t8 ? e9.top : o6.height - e9.bottom;
            for (let s7 = 0; s7 < 4; s7++) {
              const s8 = "top" == t8 ? r8.by : -r8.by, a5 = n7({ left: Math.max(e9.left, r8.left), top: e9.top + s8, right: Math.min(e9.right, o6.width - r8.right), bottom: e9.bottom + s8 });
              let { by: l4, left: c7, right: d6, isLoose: p6 } = r8;
              for (const n8 of a5) {
                const s9 = n8.right - n8.left, a6 = n8.bottom - n8.top > o6.height / 2;
                if (a6 ? s9 <= o6.width / 2 : "top" == t8 && s9 <= o6.width / 3) n8.left + n8.right < o6.width ? c7 = Math.max(c7, n8.right) : d6 = Math.max(d6, o6.width - n8.left);
                else if (a6) r8.isCovered = r8.isCovered || n8.isDialog;
                else {
                  const o7 = s9 < 0.9 * (e9.right - e9.left), r9 = (i5 || (o7 && "bottom" == t8 ? 8 : 0)) + ("top" == t8 ? n8.bottom - e9.top : e9.bottom - n8.top);
                  r9 > l4 && (l4 = r9, p6 = o7);
                }
              }
              if (l4 == r8.by && c7 == r8.left && d6 == r8.right) break;
              if (l4 + e9.bottom - e9.top > 0.8 * o6.height) {
                r8.isCovered = true;
                break;
              }
              Object.assign(r8, { by: l4, left: c7, right: d6, isLoose: p6 });
            }
            return r8;
          })(n6, g4(), d5, (t8) => {
            const e9 = d5.obstacles(t8);
            return e9.forEach(({ element: t9 }) => w4.add(t9)), e9;
          });
          ((t8, o6, r8, i5) => {
            const { style: s7, classList: a5 } = e8;
            a5.toggle("moved", !!t8), a5.toggle("loose", i5), s7.setProperty("--by", ("top" == n6 ? t8 : -t8) + "px"), s7.setProperty("--left", o6 + "px"), s7.setProperty("--right", r8 + "px");
          })(k4, C4, E6, M4.isLoose), w4.forEach((t8) => S4(t8)), p5 = i4 && M4.isCovered;
        })(), C3();
      } catch {
      }
      e8.style.pointerEvents = "auto", d4 = performance.now() - g3, s5();
    }, y3 = () => {
      c5 = c5 || setTimeout(v3, Math.min(Math.max(100, 50 * d4), 1e3));
    }, w3 = new ResizeObserver(y3), k3 = new MutationObserver(y3), S4 = (t8) => {
      b5.has(t8) || (b5.add(t8), w3.observe(t8));
    }, C3 = () => {
      for (const { shadowRoot: e9 } of document.querySelectorAll("html > *, body > *, body > * > *")) e9 && e9.host != t7 && !b5.has(e9) && (b5.add(e9), k3.observe(e9, { attributes: true, childList: true, subtree: true }));
    };
    return k3.observe(document, { attributes: true, childList: true, subtree: true }), S4(e8), g.forEach((t8) => addEventListener(t8, y3, { capture: true, passive: true })), { look: v3, isCovered: () => p5, end() {
      clearTimeout(c5), w3.disconnect(), k3.disconnect(), g.forEach((t8) => removeEventListener(t8, y3, { capture: true })), x3();
    } };
  })(E5, n5, !!t6.reserve, "bottom" == n5 && !I2, () => U2()), U2 = () => {
    const t7 = D4 && !(V2 && V2.isCovered());
    N2.toggle("off", !t7), t7 && null != K2.since && (K2.since = null, u3("shown"));
  }, G2 = () => {
    M3.isConnected || (r6 ? (H(r6), r6.append(M3)) : document.documentElement.insertBefore(M3, "top" == n5 ? document.body : null)), V2 ? V2.look() : U2();
  }, J2 = () => {
    D4 || (X2(), D4 = true, document.addEventListener("keydown", Y2), G2());
  }, K2 = { looks: c4, since: d3, lead: $4, isLost: (t7) => t7 != r6 || D4 && !M3.isConnected, reveal: J2, focused: () => w(() => R3.activeElement.localName), remove() {
    X2(), V2 && V2.end(), document.removeEventListener("keydown", Y2), M3.remove();
  } };
  let X2 = () => {
  };
  return t6.reserve && G2(), null == d3 ? (J2(), f5 && R3.querySelector(f5).focus({ preventScroll: true })) : X2 = ((t7, e8, n6) => {
    const r7 = o2(t7.delaySeconds, 0), i4 = o2(t7.scrollPercent, 0);
    let s5 = 0;
    const a5 = () => {
      clearTimeout(s5), removeEventListener("scroll", c5);
    }, l4 = () => {
      a5(), n6();
    }, c5 = () => {
      const { scrollHeight: t8, clientHeight: e9 } = document.documentElement;
      scrollY >= (t8 - e9) * Math.min(i4, 100) / 100 - 1 && l4();
    };
    return r7 || i4 ? (i4 && addEventListener("scroll", c5, { passive: true }), r7 && (s5 = setTimeout(l4, Math.min(1e3 * r7 - e8, 2147483647))), i4 && c5(), a5) : (n6(), a5);
  })(t6, performance.now() - d3, J2), K2;
}
var t3, r3, i, a2, l, c2, d, g, b, x, v, y, S, C, E, M, L, A, R, T;
var init_smart_script_banner = __esm({
  "smart-script-banner.js"() {
    "use strict";
    t3 = { iphone: ["ios", "iphone"], ipad: ["ios", "ipad"], android: ["android"], desktop: ["desktop"] };
    r3 = /^Mozilla\/5\.0 \((i(Phone|Pad|Pod[^;]*); CPU (iPhone )?OS [\d_]+ like|Macintosh; Intel) Mac OS X( [\d_]+)?\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/;
    i = ["webkit.messageHandlers", "navigator.brave", "navigator.duckduckgo", "navigator.standalone", "__gCrWeb", "__firefox__"];
    a2 = ["top", "min-height", "height", "max-height"];
    l = ["paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"];
    c2 = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";
    d = ["transform", "translate", "scale", "rotate", "perspective", "filter", "backdropFilter"];
    g = ["resize", "scroll", "click", "transitionend", "animationend"];
    b = "{--bg:#191d28;--ink:#eef0f6;--quiet:#b4bbcb;--act:#a8c7fa;--on:#062e6f;--line:#3a4152;color-scheme:dark}";
    x = `:host{all:initial!important;display:contents!important}
section{--bg:#fff;--ink:#1b1f2a;--quiet:#545c6e;--act:#0b57d0;--on:#fff;--line:#d5d9e2}
section.dark${b}
@media(prefers-color-scheme:dark){section.auto${b}}
section{all:initial;display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;box-sizing:border-box;
width:100%;max-height:80vh;overflow:auto;padding:8px 12px 8px 4px;text-align:start;
padding-left:max(4px,env(safe-area-inset-left));padding-right:max(12px,env(safe-area-inset-right));
background:var(--smart-banner-background,var(--bg));color:var(--smart-banner-color,var(--ink));
border:0 solid var(--smart-banner-border,var(--line));
justify-content:center;font:14px/1.35 var(--smart-banner-font,system-ui,sans-serif);-webkit-text-size-adjust:100%}
:host([dir=rtl]) section{padding-left:max(12px,env(safe-area-inset-left));padding-right:max(4px,env(safe-area-inset-right))}
.top{border-bottom-width:1px;padding-top:max(8px,env(safe-area-inset-top))}
.inline{border-width:1px;border-radius:var(--smart-banner-radius,14px)}
.top{border-left:var(--left,0px) solid #0000;border-right:var(--right,0px) solid #0000}
.bottom{position:fixed;z-index:999;width:auto;left:var(--left,0px);right:var(--right,0px);bottom:0;border-top-width:1px;
padding-bottom:max(8px,env(safe-area-inset-bottom));box-shadow:0 -2px 16px #0003}
.moved{transform:translateY(var(--by))}
.moved.top{padding-top:8px}.moved.bottom{padding-bottom:8px}
@media(max-width:599.98px){.loose{margin:0 8px;border-width:1px;border-radius:var(--smart-banner-radius,14px)}}
@media(min-width:600px){.bottom:not(.bar){bottom:16px;max-width:400px;margin-inline-start:auto;margin-inline-end:16px;
border-width:1px;border-radius:var(--smart-banner-radius,14px);box-shadow:0 4px 24px #0004}
.bar .scan{flex:none!important}}
.off{visibility:hidden}.still{animation:none!important}
button,a{box-sizing:border-box;min-width:44px;min-height:44px;border-radius:22px;cursor:pointer}
button{flex:none;padding:0;border:0;background:none;color:inherit;font:26px/1 system-ui,sans-serif}
a{display:flex;align-items:center;justify-content:center;max-width:100%;padding:4px 18px;border:1px solid #0000;
background:var(--smart-banner-accent,var(--act));color:var(--smart-banner-accent-color,var(--on));
font-weight:600;text-align:center;text-decoration:none;overflow-wrap:anywhere}
button:focus-visible,a:focus-visible{outline:2px solid var(--smart-banner-color,var(--ink));outline-offset:-4px}
a:focus-visible{outline-offset:2px}
img{flex:none;width:48px;height:48px;border-radius:11px;object-fit:cover}
.says{flex:1 1 96px;min-width:0;max-width:440px;overflow-wrap:anywhere}
.does{display:flex;flex-direction:column;align-items:center;gap:4px;max-width:100%}
.bottom .scan{flex:1 0 100%}
.code{background:#fff;border-radius:8px;overflow:hidden}
.code+a{background:none;color:inherit;text-decoration:underline}
p{margin:0}
.name{font-weight:600;font-size:15px}
span+span{margin-inline-start:8px}
.small{color:var(--smart-banner-quiet,var(--quiet));font-size:13px}
@media(prefers-reduced-motion:no-preference){section:not(.off){animation:in .3s ease-out}}
@keyframes in{from{opacity:0;transform:translateY(calc(var(--by,0px) + var(--from,0px)))}}
.bottom{--from:24px}.top{--from:-24px}
@media print{section,.room{display:none}}`;
    v = "smart-script-banner";
    y = class extends HTMLElement {
    };
    L = (t6) => (e7, o5 = "") => {
      const n5 = t6[e7];
      return ("string" == typeof n5 || "number" == typeof n5) && "" + n5 || o5;
    };
    R = {};
    T = false;
  }
});

// smart-script-qr.js
var smart_script_qr_exports = {};
__export(smart_script_qr_exports, {
  draw: () => b2,
  drawAll: () => l2
});
function $(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function t4(D4) {
  return D4.map((D5, f5) => D5.replace(/1+|0+/g, (D6, $4) => D6 < "1" ? "" : `M${$4 + 4} ${f5 + 4}h${D6.length}v1h-${D6.length}z`)).join("");
}
function r4(D4) {
  const f5 = D4.length * e4;
  return { at: (E2(D4) - f5) / 2, side: f5 };
}
function F(D4, f5, $4, e7) {
  const F3 = D4.createElement("canvas"), n5 = E2(f5), p4 = Math.ceil(Math.min(e7 * devicePixelRatio, 4096 - n5) / n5), b4 = n5 * p4;
  F3.width = F3.height = b4, F3.style.width = e7 + "px", F3.style.height = "auto", F3.style.imageRendering = "pixelated";
  const o5 = F3.getContext("2d");
  return o5.fillStyle = "#fff", o5.fillRect(0, 0, b4, b4), o5.scale(p4, p4), o5.fillStyle = $4, o5.fill(new Path2D(t4(f5))), { code: F3, cover(D5) {
    const { at: $5, side: e8 } = r4(f5), { naturalWidth: E5, naturalHeight: t6 } = D5, F4 = e8 / Math.max(E5, t6);
    o5.drawImage(D5, $5 + (e8 - E5 * F4) / 2, $5 + (e8 - t6 * F4) / 2, E5 * F4, t6 * F4);
  } };
}
function n3(D4, f5, $4, e7) {
  const F3 = (f6, $5, e8) => {
    const E5 = D4.createElementNS("http://www.w3.org/2000/svg", $5);
    for (const [D5, f7] of Object.entries(e8)) E5.setAttribute(D5, "" + f7);
    return f6 && f6.append(E5), E5;
  }, n5 = E2(f5), p4 = F3(null, "svg", { width: e7, height: e7, viewBox: `0 0 ${n5} ${n5}`, "shape-rendering": "crispEdges" });
  return F3(p4, "rect", { width: n5, height: n5, fill: "#fff" }), F3(p4, "path", { d: t4(f5), fill: $4 }), { code: p4, cover(D5) {
    const { at: $5, side: e8 } = r4(f5);
    F3(p4, "image", { x: $5, y: $5, width: e8, height: e8, href: D5.src, crossorigin: "anonymous" });
  } };
}
async function b2(e7, E5, t6) {
  const r6 = (D4) => {
    try {
      return t6[D4];
    } catch {
      return;
    }
  };
  try {
    const t7 = r6("codeColor"), b4 = r6("logo"), o5 = r6("alt"), l4 = r6("size"), c4 = E5 && "string" == typeof E5 && ((e8, E6) => {
      const t8 = ((e9, E7, t9) => {
        const r7 = new TextEncoder().encode(E7);
        return (() => {
          try {
            return ((D4) => {
              const f5 = D4.room(r7.length);
              new Uint8Array(D4.memory.buffer, f5).set(r7);
              const $4 = D4.modules(r7.length, t9), e10 = new Uint8Array(D4.memory.buffer, $4);
              return new TextDecoder().decode(e10.subarray(0, e10.indexOf(0)));
            })(D = D || $((() => {
              const { memory: D4, unpack: e10 } = $(new Uint8Array(f2));
              return new TextEncoder().encodeInto("#'$$%%'$%'$%$$#'&$'#$##%$'#$##%#&$$%%&$%&$%##%$')&&)(%(*''&#$'*''((%%$%%#'%%#(#)%'&$%*'+&)&(*&)&(&&*+#''%%#%#$%##%#(#)%%%+*'+'&&&##'&#()$%##$#%$%#$#$$$&$$%%#&$%$$%###$#$$#%%#$%$#&%&#$%#$#$#$#$#$#%$##$&'%&#$('(#./%0)&/&1&2&3.4*+(%%4$%&(,1'0%&'%'%&'2%'(('+,'&*,'#%&#%&'%%)**+-+&(())--3&(&+''%$+)($(%'($*%'*'(')')''+)')(($(.-).*,)*/)''/$%,0$*%$,0$('$)$$&($+%$%#(#((%%''$%$&$'$#%#%%#%#$'&$#$##&&#%#&%&%&$#%##$#%%##&%$$%&%%%&&%$$&&#&$&&&#%#%#%&&#&$&&&#%&&%'&&#&'$&&&#%#%&$&&&#%''%)(&'(&%&&#%)'##'$(##(&$%&%'%##'&&%%###$#&%##$(#$$#$%$%$&$&$%##%%%&;##&###&#%#%%&%#%%$7--7)#$#%#&-'&'$$''##&&'$&$)----7#$#'&%%$%%&%#%&$)#$)-&&$)##)#,$%$,###%#'%$$#%#'%$-#&&&%#####-?0$.&8.-7.-7##606'08#+%%%%%++8.%+$*$+##+$$**%#&&*,##+&&,%%+'+=6'60>++4%).(+@%5%+A&.,&6A,=&>9+(+&1)9/)**/#&$#9#,$>#=$0%$#)##$6$+*(%%+%32#3#:(#(:**@:4$5'(#$##':$$''##&.#+$('$,9,1&/)#0%#'$$''#6#%%8-%4&#0#?/*&1####)+(&((1(+,((#)#'*/.'$#$'##%5$,.*'05$,%'***4/#$#$##$#$%&#&#$$##%%/$%#%%##&&&#$,#'%%4%32,3#1#,*,)')*)+(,#4#&##&$#$$$##/'$&&##%)'##$($&#/)$(/###*(&(#$#.'$#&1'1$#&%%%#%%#.5%&%&+5#&$#%%8-%.5)%/%1--%#%-#7-4+#*+**+*$....%+('+6'68''$&8&($'%*('0*(&'*($0##*&$0#+$$%*$(##'$$'#$'%0'(0##%*$('$%%%%%%%%**%('##$....%+('+$$&%$*(%0'(0##'%$*(&$%%%%%%%%**%('####'$$'#$''&$5%#%,#7,%%%44//#$$#$$#$##$1&$(&/&)##(,#/'#4*&*%#&',1,'##(1($;,()&,1/'1$/&'$'$$&&'&+#++$&$&&&&$#)#)#)%%--,#,#55--''))%#&##)))&)%)#(')#$')(,)#%;##+'##'####+'#+#'###+ p K% K J%#'+#'+#'+###+/37;@'####/73?;###7+/#/'#+210###########!ab!ib!eb!]b!Xb3+/!;b!7b!3b3!D L%+/'##!;b!;b!;b# p K% K J% Lc!mb!eb!]b!Xb#''('!3b####!ab!Xb###### wb###!;b!3b!ab!Xb!*b!'b####!;b!3b!ab!Xb!#b {b#;3+#!3b!Lb Jc!Db!ib!;b!ab!3b!Xb;3+#!3b!Lb Jc!Db!ib!;b!ab!3b!Xb {b ob kb########################################################################################################################################################################################## * = 6$###$d- )% I I$ I )& I I I# )$ I$ I )' I I I I# )& I I I$ I )% I I% I I )#% I I )( I I I I I# )% I I# )$ I% I I&98&'*$#+,#%$%$&(#'$(#%#(&$#$)+$ I$f J J%.*?&) 6 . 6 8 ; C%#* 6 8 - ? 5 . =#7' ; 8 8 6#6/$$-!fW8 G$$ I%e%eDLQFDf!p$ :FrDf!p$ :FDt ;0#DDD 5 3Ff* :EDf& @EDLEDj'eDDt0$DLD 3FDQf HD A :_2.DDn0$.#.DLD 3FDQf$D > ;_. G$$ I%eDLQFDf!p$ :FrDf!p$ :FDt ;j'eDDD 5 3Ff& @FDLn0$.#.DLD 3QDf* : @f$ :. G$& IDf!p$ :EDf!p$ :E&e%eDDf!p$ :p'eDD 3Ef#E&eDf!p$ :Dt0%DDD 3Df$3#Df$ 3E/#.#.2.Df$ 3E/#.#. G$) I%eDf!p$ :FfDtDD @ ;0#DDLFf I =p0#Df$ 4EDLEDLE&e%e%eDf Il'eDf& @EDD @f$ :EDf* :Fj'eDDt0(DD 3Df* >_/&.DDn0$#.2.DD 3FDQDDf* = > ;_.DDf$ 3FZDf$ 4E/#.#.#. G$$ IDf!p$ :FfMt'e#.D3+f& @Df!p$ :fM 5D 3FPDP 5 4. G$* IG#f3 4FH#DLEDLEDg K J J J!P#[Dg#[f*D30EFEDD 4Ff*l'eDf% >F'eDf+ 3Df' 3Df% > 3D!m-##.Df#DD?D 3ZDf3 3H#2.#. G$% IDQ'ef#f#2.DLFDLFq' IDDs'eDf$_f$D2.DDf$ 3Zf$(f#.D. G$% IDf!p$ :Ef*E&eDf Il'eD!/f* @fA :Df$ > =Df#DDf* : @f$ :? =EDf$ 4E/$..D. G$% IDf!p$ :Ff' >f J$ 3D 5EDf$r'eDfe 42.DDf* 7Ff 0 5fL 4Df% 3 5 3f!C#f!h#Df)p? 3. G$$ I%eDf#m0#Df#mDDLQFt ;DDt ;0#DDDf#3#.. G$( I%eDLFf#q0#DLDl0#%eDLDf& 5l0#DLDl0#DLDl0#DLFDsDLFDf% >Fs :EDDm0$DDsE..DD 3. G$2 IDLFQEDf!p$ :Ef$E&e%eDDl'eDf$ =EDf$ @EDf$ 3EDQEf#Ef#Ef#Ef#E&eDDk0%DDD3$j'eDf& 7f& 5EDE%e%e%e%e%e%e%e%e%eD1+$+%&'()*#.#.DD 3f$ =E/).Df!p$ :f& 9jE/(.DD 3f!p!p& :f& 9jE/'.DDf!p$ :f& 7 3f$ =E/&.Df!p!p& :f& 9Df$ : ;jE/%.DD 4f$ =E/$.DDD 4 3f$ =E.DDDDDD3$D =f$ :3#.Df$ 3EDD 3EDD 3EDD 3E/#.#.2.Df$ 3EDf% 3EDE/#.#. G$- IG#fD 4FH#Df% >Ff!m$ :f4 3FD 5f* 3f& @f$ 3Dk'eDDf4 3F_DDZDDf$ 4FZDDf$ 3FZf#ED'eDf#D!m.#.Df/ 3Ff)f#f$D3%Df#f)Df$3%Df#f#f,f,3%DDf, 3Ff#f+f,3%Df#Df,f+3%Df#ZDf#ZDQDf; 334EFEDFf$ 4EDD 3EDE&e%eDDl'ef#EDDlE&eDDk0%%e%e%eDj'eDDk0&/$.D0$.Dj0$.Df/ 3DQf% 4DD 3Qf% 4f(f(3%.Df$ 3E/#.#.Df!p$ :f*t'eDf/ 3FDf) 3Ff#f&f)3%Df#Df)f&3%.DDLZDDM[DfD 3H#2.Df$ 3EDf$ 3E/#.#.#. G$& IDLEDLEDLE%e%e%e%e%eDLf$ 41%$&#.DDp0$/&.DDnDE0%/$.Df$ 3E.f#E%e%e%eDf$ 41%%$#.DFDp0%.DD2.DDr0#Df$ 3D2.#. G%$ I$ HG#f3 4Fg X e!/!P#Df& > xg!i$ MF RaDg V a!/!@#D RaDg T ] k!/#D RaDf* 3f!p$ :FfVr'eDf0 3Df4 7 3Q2.#. G#DD' IDD3(f#(D.DL 33(D3-. G$% If-EDf R J!P J$Df& >f!i$ : @ ;f!p$ :FE&eD'eDf, @f!&- 5Df$ > =EDf$ 4E/$..DDf- > ;f ] s$ =Ef#E&eDf)l'eDf+DDD @f$ :3#Df$ 3E/$..Df+f*Df!/# :f) @3#Df+f+Df J$ :f* @3#Df*f+Df J% :f+ @3#f,E&eDf2l'eDf1D 4f+DD @f$ :3#Df$ 3E/$..DLQEf#E&eDf+k'eDf2 4Ef+E&eDf2l'eDf+DD 3DD @f$ :3#Df$ 3E/$..Df+Df+ 4f$3#(DDDf I = 3f+DD @f$ :3#Df$ 3E/$... G$( I%e%eDf4 4Ff!m$ :f% @FfM 4f|r0#Df$k0$Df!p$ :f@ 7Ff% 3Ef!V$EDfDl'ef#Df$ >FDf!m$ : 3f$ ;f!p$ :Df% 4f!o$ : 7f$ > 4E.Df* 4EDf$ 3Ef#E&eDDk'eDD 3f$ 4Fj0%Df)_Df$ @EDE&eDj0'DQEDDQ_DD_Df$ 4EDf$ 3EDf$ 4E/#.#(DD 3DD 5D 3_Df$ 3E/$.#.#.#.DD. G$% I%ef IDD 3FDDp?Ff!a L% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!X L%DZDf!a L% 3. G#f#D35. G$@ IG#f Zc 4FH#Df!BB 3f#f!>B!m.#Df' 3Ff#f!>B!m.#f J J%E%e%eDf!>Bp0#D'eDf!a L%D!m-##.Df#Df& >Ff$ 4f& @Dt?0$DDZDf%_DDZDDZDDf' 3ZfLf%f#D?F3'f!>Bp0$f$E&eDD3'f& >Ef#Ef#E%e%e&eDf7l'eDf!Xb 3D 3FQD31f!p$ :FfCr'eDLD @0&.DDD 3f' 3Fp0%Df7 3EDLFD 3FDt0$/%..DDr0$.Df!p$ :fKp0%Df$ 3E/$..DD3'Ff!p!p!p!p$ :Ff!?Bt0$Df& >Ef#EDf#ZDDZDDf!BB 3Z&eDf7l'eDf!3b 3FDf!Xb 3D 3FQFf% >Lf'3&DDLDD313&Df7 3EDLEf#E&eDDk0%Df& @FDLt0'Df!3b 3DLD 3QDf I =f* : @f$ :f$3&Df$ 3E/#.#..Df!3b 3Ff#f'DDL 4FDf't?3&Df#f#DQ 4f* :3&f!; L%E&eDDLFr'eDf!p$ :Ff% >f4 3FD 5Ff!Y!e$t0&(Df!3b 3f!; L%DDf!D L%k?FLf+3&Df' 3E/$..D3+Ff& @FDf& @Fn0$Df* 3f& @f$ 3FDn0$DD3'DlDf!p$ :fMt ;0$DfM 5D 3FPFj0$DD 7EDDp0$DPEDg#[Dg#[Dg#[Dg#[DDZDf$ 4fBt0$DD 4DD 3f![b 3f$_f#Ef$E&eDDl'ef#E&eDDk'eDf$ 3EDf%3*E/&.Df!Xb 3D 3FDQD3*F_Df$ 3FDt0#DDQD =_/#.#..Df!3b 3Df!Xb 3fH!m-##Dn0$DD 4EDDD 5D 4 3EfBDDfBt?EDf!BB 3FD 3FD 3f$ 4EDf!7b 3EDLDkEf#EDE&eDDl'eDjDDDDt 3Fn ;0&D'eDf#D!m.#.Df$ 3EDD 3EDE&e%eDDk'ef#EDE&eDDt0%DDk0*DDf#DDk? 4FDt0*Df' 3D 3DD 3Q_Df$ 3EDD 3E/#.#.Dj0(DQDQDf%ZDg J J J J3[DDf!Xb 330EFEDD 4F'eDDD 3D!m-##.Df$ 3EDf#_ =EDEDEDE&eDj0%DDQDQD3* =_Df$ 4EDf$ 3EDf$ 3E/#.#..DD 3EDEDE&eDj'eDD 4EDEDE/&.DDt0'Df' 3D 3DQ_Df$ 4EDf$ 3EDD 3E/#.#..Df wb 3Df!BB 3DD3/DLFQFf4 4f!m$ :f% @FfM 4f|r0$DD3+f& @l0$Df B :Ef#EDf$ 4FE&e%eDf#o'ef(DDf)k?Ff$ 3f% :Ef#E&eDDk0%DDD 4D?EDf$ 3Ef#E&eDD 4EDDtE&eDEDf%k0%Df$ 4EDf$ 3EDf wb 3FDD3$D ;0#.Df& @FDt0)DDDDf' 3D 3QDf I =f* : @f$ :3#Df$ 3E/#.#.#.DQFf* 4f!p$ :Ff* 4Ff#DDt?FDf$ @ 4Ef*E&eDf!p$ :'eDf wb 3Ff)Df#3#DDf)f#3#Df$ 4EDf% 3E/$..Df#_Dg!m!p!p!p!?#[Df' 4E&e%eDf!3b 33)Ef$k'eDf#_Dg!m!p!p!p!?#[DDfC ?F =D 4EDD 3EDf& 3E/$.Df#ZDf#ZDQDf!'b 334EFEDFf$ 4EDD 3EDEf#E&e%e%e%eDDl'eDQEf#EDE/$.DQf4 4Ff!m$ :f% @FfM 4f|r0,Df!p$ :f@n0$f/EDE&eD'eDf. @f pc 5Df$ > =EDf$ 4E/$..Df. 4EDDf/ > ;Ef#E&eDf5k0%Df wb 3FDDDf!p$ :f& 7Ff& 5 4 3FDDD @f$ :F3#DDDD3#Df$ 3E/#.#.&eDDk0%DFf$ 3EDf$ 3EDQE%e%eDj'eDEDDk0&/$.DDl0$.DEDj0$.Df#_Dg!p!p!p!pC[&eDf!3b 33)Ef$k'eDf#_Dg!p!p!p!pC[DD 3E&eDf!Xb 33)Ef$l0%Df wb 3DD 3DDD ;j3#/#.#..DE/#.#.Df!'b 3Df' 3DD3/Df!7b 3Ef#Ef!p!p!p!p*EDLEDLEf#E&e%eDf!p$ :f*r'eDf wb 3FDf!'b 3D3.DDD33DQEf#Ef#E&eDDf!p$ :r'ef#E&e%eDDf!p$ :p'ef#EDf#ZDg#[Dg#[Dg#[DDZf#Ef#E/$.Df$ 4Ef#E&eDf!p$ :FDf!p$ :r0)Df$ 3Ef#E&eDDFf!p$ :r'eDE/%.Df wb 3FDD3$FDDf$ 3FD3$l0#DDD3$Dl0#DDf& 3DDD3$D =?E/#.#.#.&eDDf!p$ :p'eDf$ 3% IDf wb 3DD3$D =f$ :j'eDf& 3DDf$ 3Ff(o 3Df(kF?Ef(DD?/$.Df!3b 3FD3(Df$ :j'eD3-fL 5D 3E.Df wb 3DD3$Ef$.EE/$..DDM[DDM[DDM[DDM[Df$ 3EDf!Xb 3Df$ :D32fL 5D 3E/#.#.f#EDf#ZDg#[Dg#[Dg#[DDZf#Ef#E&e%eDDf!p$ :p'eDf$ 3EDf wb 3DD3$D =f$ :j0$Df!3b 3FD3(Df$ :j'eD3-fL 5D 3E.f$EDf wb 3DD3$EDE/%.DDM[DDM[DDM[DDM[Df$ 3EDf!Xb 3Df$ :D32fL 5D 3E/%.Df& 3DDf$ 3Ff(o 3Df(kF?Ef(DD?EDE/#.#.#.Df$ :j0,Df wb 3FDf!'b 3D3.DDD33DDM[DDZf!X L%LDQFf$ 3D 5f$ 3F35Fj0,DDD?ED'eDf-D!m.#.DD 3Ef#EDE&e%eDDl'eDf$ 3Ef#E&eDD 3EDDk0%f#EDDQFtDDt ;j'eDf kb 3DD3$E.DDk0/DDfT ;_Df$ 3E/#.#.DDk0-Df#_DE/-.Df$ 3EDEDDl0#./+.D' If#EDEDE&eDDQ 2 3EDf$ 3EDf$ 4F0#.Df7 5(f#.EDj0+DDD 5FDDf @ 5 3FDfC ?F =D 4 3f$ 4D 6f- 5 3f- 4FDDDmF?EDf wb 3Df!'b 3D3.DDD?EDD ;EDf$ 3E/#.#.Df$ 3EDf$ 3E/#.#.&eDf!Xb 33)Ef$l0$%eDDDfC ?F =D 4FDDo?f% 41&#$#$.Df wb 3FDf& 3FD3,DDD 3D3,DDD3,/#.#.#.Df% 4E/#.#.Df Zc 3H#D2.#. G.!^%$#f K J%.!T%!p*-27>57;B57;>B9;@B@@@@BB>@BBBBBBBBBBBBBB!p-3>5;3599>B99;;@@>>>>@@@@@@@@@@@@@@@@@@@!p095>5;597;@>;7B;@@>B@BBBB@BBBBBBBBBBBBBB!p4@939@>>;@;@9;;B@@>@B;BBBBBBBBBBBBBBBBBB!p$$$$$%%%%'''''))))*++,,-///01234566789;=!p$$$%%'''(((+,,--.01344578:=>@ACEGIJLOQSU!p$$%%''))+++-/3/43587::=?AFFGJLOQTWY]`cfi!p$$%'''()++..335368===FBDGILNQTWZ^adgkorv###!]###4###$###%###'###+###*", new Uint8Array(D4.buffer, 148)), e10(), new Uint8Array(D4.buffer, 8182, 7160);
            })()));
          } catch (D4) {
            throw D4;
          }
        })();
      })(0, e8, E6);
      return t8 ? t8.trim().split("\n") : null;
    })(((D4, f5) => {
      const $4 = f5 ? "c" : "true", [, e8, E6] = /^([^#]*)(.*)$/s.exec(D4), t8 = /([?&]af_ss_qr=)[^&]*$/;
      return (t8.test(e8) ? e8.replace(t8, "$1" + $4) : e8 + (e8.includes("?") ? "&" : "?") + "af_ss_qr=" + $4) + E6;
    })(E5, !(!b4 && !t7)), !!b4);
    if (!c4) return null;
    const i3 = e7.ownerDocument, s4 = (r6("svg") ? n3 : F)(i3, c4, "string" == typeof t7 && /^#([\da-f]{3}){1,2}$/i.test(t7) ? t7 : "#000", "number" == typeof l4 && l4 > 0 && isFinite(l4) ? Math.min(l4, 4096) : 256), B2 = s4.code;
    B2.setAttribute(p2, ""), B2.setAttribute("role", "img"), B2.setAttribute("aria-label", o5 && "string" == typeof o5 ? o5 : "QR code");
    const I2 = a3(e7);
    return I2 ? I2.replaceWith(B2) : e7.append(B2), b4 && await ((D4, f5) => new Promise(($4, e8) => {
      const E6 = new URL(f5, D4.baseURI).href;
      if (!/^(https?:|data:image\/)/.test(E6)) return e8();
      const t8 = D4.createElement("img");
      t8.onload = () => $4(t8), t8.onerror = e8, t8.crossOrigin = "anonymous", t8.src = E6;
    }))(i3, b4).then(s4.cover).catch(() => {
    }), a3(e7);
  } catch {
    return null;
  }
}
function l2(D4) {
  document.querySelectorAll("[data-smart-qr]").forEach((f5) => {
    var $4;
    const e7 = (D5) => f5.getAttribute("data-qr-" + D5);
    D4 ? o3.get(f5) != D4 && (o3.set(f5, D4), b2(f5, D4, { svg: "svg" == f5.getAttribute("data-smart-qr"), codeColor: e7("color"), logo: e7("logo"), size: Number(e7("size")), alt: e7("alt") })) : (o3.delete(f5), null == ($4 = a3(f5)) || $4.remove());
  });
}
function a3(D4) {
  return [].find.call(D4.children, (D5) => D5.hasAttribute(p2)) || null;
}
var D, f2, e4, E2, p2, o3;
var init_smart_script_qr = __esm({
  "smart-script-qr.js"() {
    "use strict";
    f2 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 7, 1, 127, 1, 65, 246, 63, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 129, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 156, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 249, 60, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 246, 63, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 199, 7, 0, 0, 148, 0, 0, 0, 20, 7, 0, 0, 227, 5, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    e4 = 1 / 3.5;
    E2 = (D4) => D4.length + 8;
    p2 = "data-smart-qr-code";
    o3 = /* @__PURE__ */ new WeakMap();
  }
});

// smart-script-debug.js
var smart_script_debug_exports = {};
__export(smart_script_debug_exports, {
  report: () => e5
});
function f3(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function e5(e7, F3) {
  ((D4, { impression: $4, links: f5, qr: E5 }) => {
    for (const $5 of D4) console.warn("smart-script: " + $5.replace(`links[${f5.length}]`, "QR code"));
    console.info("smart-script: impression", $4 || "none"), f5.forEach(({ element: D5, href: $5 }, f6) => {
      const E6 = D5.textContent.trim();
      console.info(`smart-script: links[${f6}] "${E6}"`, $5 || "keeps its own address");
    }), E5 && console.info("smart-script: QR codes", E5);
  })(((E5, L4) => {
    const e8 = new TextEncoder().encode(L4);
    return (() => {
      try {
        return ((D4) => {
          const $4 = D4.room(e8.length);
          new Uint8Array(D4.memory.buffer, $4).set(e8);
          const f5 = D4.explain(e8.length, void 0), E6 = new Uint8Array(D4.memory.buffer, f5);
          return new TextDecoder().decode(E6.subarray(0, E6.indexOf(0)));
        })(D2 = D2 || f3((() => {
          const { memory: D4, unpack: E6 } = f3(new Uint8Array($2));
          return new TextEncoder().encodeInto("#$%&####$$$#$$&#%$)%$&&'&&''(&'(&'&&'++''&(**)&('('*&$%#)#)&'&'((#$%)##%##%#$&&%%%&$%&%#&#&&#$$$###$#%#&&'$%&$($'$%#$&#%($'(&&%&$&&#&$&(&&'%'$('&&&&&$&&'$&'#&#&$#$#&%&#$%&$&$'#&&%&&##%%$$'#&&&&$%&#'$%&'&##$%''''$%&'$'%#'#%$#$$'$&%#&'#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&##%#&#%#&#$#$&&%'%'$'&''#'#$#%'#$'&&$%&#&#&#&&&#$$%##$%#$%&''$'#')(#'#)''%&'#'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(''($%'&'&#('&&$&$&%&%#&&&&#$%&&+#$%$%+++'&($%('#((($%((#(*#$%#)#-)-)()'&.'))()).*,%,**,%$%$%,%$%#*#$%*))#*+*#%$$&&$$%$#%$%#$#%(,)$%/.%/$0&,)%$$)(%)$)(1(2((((3(4((5(6(7(8((*(+%((*'($&$+&($(-&('(('-((&$%%-'''''%%$&#56%%+%*%%0&$&$##1#2#3#4#7#8#+#*#)#,#($.#45#+*6+7'&1''%-8&&('--#-$'+*%'%+/'''$#''&(&%/$#/9/#$%#%&(&%%&%0)0,0&),&),%%##-#-%&&%#&.5$0'+*)+,)),/#0($%#%%),(2%%##(($##%9%#%(%367'''+*::+(3(3),%%%228),&1&##1'4&#.&.##.$&#&%&$%########$%$%#&&&$%%#$%%&&&#$%##$#$$&%$#$&##$*$%&',+$,%$***)*(*$*)*(***%#*##*%$'%&'%&%%%&$'%&$$$$%%&($('$$((&&''#%#&%#$%%$&$%$&#%%##%#$#$%#$(($&'(#('#&#(&%&'&'%#'#&##%#$#(#%$&#'&$%#'$&#&'&&%&$#&&##%$#%$#%$&&&###&&&$$#&%%(('(&(%($#&#'&&&')')$%'('(#((#$&%#&$#'$$$'(($$#$((&(%$))#%&+*)98%(9(%((((%(+%#$%&'('(4(:($5$64:654$$-(($((((((/(0-)44$)'$''$'65#%&)()#(0(/()()$(()($(($(0(/$)))))(-())(#))))(-(-(#-/0#-/0)($()(.(-((.)($(3(2(0(/-+*))+;#=.->)$;.,.$)$11(,($>(/0(C,((C(+*$$((,+,$((((((((+*,($((($1+1,($(,($(((((((($(,,,(?(@,$1$723(7(1(A1723(123((((A(((1(1(=@?1$$,,--$$)))$)$)(((($((.(,$)#-.,$($()(.(-((.)(-),(.(3$2($(2((,(),(,,1)212)$,(3.),#($-$$($($-(($(((((((((((($(/0$($(0(/-$#$+*$(+($(((($(/0$-+*$+,)(/(0,()(((((((((.(-0/$$BB#$.-(#$.-($$)),,(((()((.(,)$#-.,)#-/0(#%###%#%#$#$#$&$%'&&&$'$%%')'''$%%)%$%($%(&(('#&#&&##$###$#$##$$&%$&'##&%$&'$'%#$#$&&#$%%#$#%#$$$&$###%&#$%#$%&%#%###$''$'#&##&#%##$#''$####$$&#'#$%#('#)&&$&$%()%$*)'&&%',&%(*&(&*%''),$$%$'#)#$%#((#)'.-'#)$%##'.)#(&(('$'(%#&'$%#%&&$'$'%%#&##('((#%&%$'%#%$&#&$%%$%%&##&%$#$#%#$$#$#$%$%#$%&%'%$%#&&&'(''(()))+%+#$%#%%$%%&&%&$&&&#&&))&)%))'$***'))'*,+'),)')))))))')#%&'$,+$,'%')%$()))))))&)*$,+-),)-)))))))-*#&-$$%%'')#$$#$%$%$&$&$%#(()$%(&'#)(,)*+$%&%&11)%&(')(-%&$$('*(.%&$/$+%&(',(0%&(')(-%&('*(.%&$/$+#0#,#/#+#.#*#-#)$####$%%%%('&#&()$&)%%%('&$&(#$%'$('%&$('('$##'#'#'#'#'#$#'##&&$%#&&&##%#&#%#&#$#$((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##'$(3(4(6(7(*(0''%%(((('((%,+2,1%8-%)(-1((21((--(((&&21-(-%,+(,5'''''*'0%0$9.''.'''*'/%':';$$&$:;$9$0%$$&$$$..'*/-$*/(5%.%*&$.*$'(43.*$(&'6'7'''$'$'%''$$&8(($))))$)))%)/.*$0''%/'21-#'#'''43%/)$$&))((#%'$'(%#&&(&&&''#$%#&##&&&##$%&$)(''&')&'&%%&&$&&*#$#*#'&&##$%$%#&&&###&&##(&*)+*'%$%''+'##(#&#$$$#$'$$''%&#$$$$'$$#(###(%&'##$%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4,%$)'%%*-$(%%%(+((+--+,%-%$$-,$%,$('##*%)$$()$**%$%$(())*%)$)+(&%%$('$'+$))**%$%$'(*%)$)+(&%%$('$'+$))**%$%$'(#,#-%,###%#&#'#$&$'$%$#$#$#$&$'$%$#''#$','*-'.'%+*%$$,(%&&(%&)&)(%&)&)(%&%-*%$+&.'#+#$(%&1#)$'%#$.''),*'*)*2+++**'--&%1(,(2*--(''''''')'+**)*,)))+)*,*))*+*+*+)*+)*++*),'++)*,)*)+***''')')''''''((((((((((((((((((''''((')))')')')')''*)+,,+**((*()))'()(*()%#$.-&+**%(1%()*)+'''-.'''--(()'(%&%$%#%$%&$&#&$&#%&%#$##$$&#$$%&'&'%#$$%%&%'#$'$%&$%.#,#/$.$-*$%+$0,-$+*,0()&##*&(($(%$&(%%($#%#**$('+*+&*$%-$+*%%$$$/**#$$%#%##$$%#&##%%&#$###$%#$'$%)(&)&&&&&&&,&&&&&&,$%&'$.,&%&*++.%*$''&&$$$$)(%)$*+$'%%--'%'*''-'-'$$%%**'+++#'#'#&&$$#&&#&#.#,#'#'#'#'')&$-%(%'(*(()$)#)&+%)%++'%'(%#'(-%'%*%#'*-/*%/%'(*,'','%*%(%%*%+%%*&,,*&(()$)#)(,/&+')'++.#%&$.).#$%$($&(%'%%&'*+*%&%()**++)%&%()*%&%('%))+)))&'%%(&'%%('%)&'%%('%##'#&$(%$%&#%'#&''(&$**$%#%'($)#()#'($%$%#*($#%)$)$')$)+&'()(%'((&%''(($'((%)$*%)$)$$#+#$)()#$%&'#$##%&%##$%#&,%$)'%%*-$(%%%(+((+--+,%-%$$-,$%,$('*%)$)+(&%%$('$'+$))**%$%$'(##*%)$)+(&%%$('$'+$))**%$%$'(#,#-%,$#$#$%$%$#$#$$$$#&##&&%%&&$%&%'#(('&#'&$'&%#$##)))%&))'('##((&&'$%'#&&$%'($)'),''$*,''##$'-')'$%.'+''('%)*-0/*0%.,%)*%'))-+(+(11'((+%%('1('2)1(2((''%%(%&%$$#(#((#$##''%&######$##$##$##($)'),''$*,''##$'-')'$%.'+''('%)*-0/*0%.,%)*%'))-+(+(11'((+%%('1('2)1(2((''%%(%&%$$#(#((%$&##%$%$%'##$#%#%#$#'#&%%$&##%$%$%'##$#%#%#$#'#&%$'('((#''%&&(%$#%$%$#$#$&%#$&$%''&%$'&&&&&%#&#$%&##)&+')''&)-,(-*((*$%+(*#*#(#'#)&'%$############%$%%%#%##################%$#%%%((&(%('(-(%('%''(+(.''+.+&-%&%%%&&''+-0$21**23(/*3(**($().+($).+(-%%0&'%&&'&,/&(,('('(,(/(,(4(&&,(&4''(5$)&&(((((('((((5(&('(%('(%(&%%(()($(($)'($()($$%/&(('%('(%&&(((((($)((((%(((&($((($%#&$**$##%%%#$$$%%$$'*$%&*'&''&'+##)($)%%%%$)(#$$+&#)*'*#$''$'#')(#'#)''%&'&'%'%&#$#$$##%%'&.'/$$)$$$(($*./#$$%0%1'&+'%%2%%+'&++'#,)(01%)*%,-2-)-#(,#*$(*##$$##$%#%&'&$%&&'%%#$##$$%#$$&%'%'&%#$$&&%&'%#$'$&%##(%#(#%%$%%(%)&$'&'&&''#$#)#(%''#$%&8'.'+9/%8'%:%;'',')3#'#'#'%%),='#''''9'.$-'1041&'5'64''=','>'?'7'@$#'10*1$*5*(@(56((A7*2$&B(7((B(262(2($&$-4*#&*#?A>##(#(3'+))+&'3#+))+$-,.$&.,$-#/#/#/;C:D''$$'#$&-'DC#$''&'%'''$'$'*'&$*$%''''''%(%'('(()''(()$$%'&%'&'''(''%'&%%)'&()'%&&'&''&%'%''&&#'#''#$&)#$((#''#'+*,+-%$)&&$&&,-$$'(%%#$%&$%#&$&%'%#&'#$#$#$#&'#)$$)%$%&(($$$%%($'#'#$##$&%&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&%%&#$#&$$%#(#&#%%'($$&($'%%$$#&$%&#%'%#'%&$$'$$2$)3$'$0$*$1)4'**1'0(3+*',%%,%(+%%&((%+(%(&%,5+%&5&(/%66/%//+&(,&(&(%&&$*$%''')')&'14&0)2)#'#&7#7%##&%#%#$#%$&&%$'&####(#$#(#$($'#$&%&'#$%$$%##&&##$$#$('%'%'$')&))''#$'%'$')$(($($#(%'%)$(#$%&)#(#*(*(+(#&'((#)$'%#%%%$$#+#&#'##(#&'&(&&$%#&#&&&%##$%'#&&&)(##)$%#'&'#$#$$%#%######$%#$%%#$%$###'$%&%&$$&$%#$%'&#$'#0##%'%001%#010#'($&#)&*%+#.$%&#$%.-,%$&$$)*&(+$%-&$#$%$#)*$$1$/$&)*#$%.-,%/(+&%-/&$1#%(+###'##)#$&$$*##%&$$&$'$($%'%(%&%$%$%$%'%(%&%$#)*#$%#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#$$#$$$$#$%#%$'#%$##'.$'$$$#&#%$#'+%&$$$'$#$$$+#(&(&($#$#$$$$$$($#$#$$(##&&%%$#$#$$$#$%$&&&$($$++$$$$$$$$&$'$#$%$($$$#$#$$$$$%$$%$$''%$#$$1$%$$$$*)##*2$/#2$$$##.#$'$($%$+$-$&$%$3,$0$4$5&-+$&$%&&&%%%',.$$$$#$%$$$$$%$$%$&('$$$$$%$&$$$%$'/$/$$'$$$'%$&$$$$$%$%$'$&$$(',$$%$$$$$'$'$%%$$$'$%%##$&$$$$$$#%'$&$#$$##$$%$$'$#'%$$$$,3%%1$$$$$'$($$0$$'$&$$$$$%$(0,%-+$%%54-+$$$$$$&$'$$%($$$,$##$#%$#$$'$/$0$7'%/%'%7$,%*)*#&###$$&&++$$$(((0.%*)#*&&$$##.#.$-##--#-##&&%$##$###%#$#++$,##,%((#$$##$$$$$$$222$$#$$$-$3$$$$$$$$$,+##,4$6#4#'#*#*%::$&#%$$&$$6$$$$$&'#$#%$**$5$0$.$$$$.0**,+%$#,&#&$#&#&$##$%#$#$%%##&&#$$$#$$$(($$%&&(&#$%%&$##%$%$&&%%##$$$($1$#$(#($%.0$/(%(1#/%%(&%###%%&&%%**##.0/%$'#$$-3$-3$$$#'',+#$,$#$$$$#$$#$$$$$$$$$$$#$$)')3$1$*$/$4$-$603'&$0.&&&&.&'00&(&5$$$$%##$#%##%%$$$$$$$($5$$$$$$$$$$$#*%#$#$%$-/$%%##$$$$(#1(%#$(($%$-/$##%%$$$4/$$#.$%)%#((&&))::$&#&#))$33,+((,1$40(1$0$3(($&$/$-#.$)&)&.&%#&'*##)''%&#)'#&'%,+',*##%%-/*#-/-/-/.#&#&&%))##)#%&#.#&)&-/)&.*$$%**$'*$$$$$$*$)&$$$$#$'$$%*$#'*)&.$$%*$$)&*%$#$*$%#$'$$$#$'$$$$$$$$$#)&$$$$$$#$$$%$'$$$$'#4'%((00$)%#)((((%#($($(%#$$$($$$$$$$$$&&$$(%#$$($$$$$$#$%$(&&$$$$$$$$($&%6#&$($$$##$.$'$$$#%#&$#')&%$$$'$#$$$)#*%*$%*$#$#$$$$$*$#$#$$*##%%&&$#$#$$$#$%$&&&$*$$))$$$$$$$$&$'$#$%$($*$$$#$#$$$$#.#$$$$#$$#$''#$$$$4$#$$$$,+**,6$30*6$$$**.#$($'$).$###$$$'$#$$$$$'$#$($'$)*)$&$/$$)$5-$1#$#$%'(#$7$8$/&$#$%###%%%#(-$$$$$#$%$$$#$%3$3$$#$$$#%$&$$$$$%$%$#$&##$$'(-$-5##4#$$$$$($'$$1$$#$-$$$$$%$511%/&$%%87/&$$$$$$#$-$$%5$$#$1$#$$0$$)$'(#$$$$$$%##$%%$#'$'$%%##$$$$$$(##$###'(('$#(#$$$'$#)(#&%%&$%-#--)&&#))#)-#%%&#&#))$)$-$1'(&%$$%#$$)-1,+&&$($),)&$$$($$,+($&$$$&),)($&$&$&$%$'%$$$$#&#'($#$)(&)$#'%#$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#$$$#$$$$'$#$$$#$'#00**$'$$$$$%$%$''$$$''##$%$$$$$$#'$%#$'$$#$$$$#$'#'$$$$&$$$#$%#$'$'#*'%&*$&#%)&)$&)$&%'#$$$#$##$$$$$$$$$$$$$$$'$$;%'%;##%%&&))2$2&$$.0/%($$$#1($$#$$$$$$$0$.$5$$$$$$$$$$#$$$#$'#2222#22#2%%%$&#'$$##&''&###################################################$###$$#$$#$###$$###$##$#$#################################$#$#'#&#'#&#%#$''$&%''$'%'##$#%+@/##/+'#+++##+//+'#@3;#''#+/'#+'DHP';DPH7+/#+'#/##'3;3;#-3;;D/+##+//3;//'3;'//+++###++#'#/+'/+'#+/#+/+37/'#/+'#+@#7+3#+#7+@/#/+33;#'++###7'#'#/+#'/+#'/+#'+/'#/++#####HD@;73/+'####++'+#/;3DH7@/#'++/@/++#'#/#'HD++/+/++'++'#3@;#PLHD;73/+@+#;33+37/3#+#+/@+#'+#'#/+#++'#+'#+'+/+#+#!I!0%/+'#+##7++###'#@'!#$ {$a]'7;3;3#/3@;73ae@7#'']'!'$!#$ {$ s$ o$/+#3##'3;3@3'''@;ae'ie 9 5'@@ > F w$ o$7'#!'$3 {$ w$; o$3!'$ {$!#$'#!'$!'$!#$@7;3 F# V$ R$#' _$ Z$H@7D;3@'+a]7;#'@;ae!'$!#$#';@ae'#'@ s$ o$H@7D;3' s$ o$@'!#$ {$a]yu {$@7;3ae3;'a]7;''+#+'##++33/'#/+'#+r'q3;;D@@/+'++##/3/+';#/7#'#'#'+#'/1/'+/+'//#'/#'/3+'#33/'++#'##/+##'#/+3/;7@%a]HDqime@qime@a]qime#+//+/+@;73/+'#3;/+/+/./+@#LDD;+#3+;37#'+'/+++###+++@;73/#3;!m!=%73/+'#/''q3;@/TL#+/3;/HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;#+#;337#'@+7#/'#+/+#3#;##'#+3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L'#'/++#'#'###'###'#+%$##$#&%$#+3'7####3#//+!T c%!T c%#'##@53@53@53@53@53@53@3+) j U%, j U%0 j U%/ j U%. j U%-###A@)32 j U%11;A@/3/+###'###$#%#&$##$######$%&'()#$%&'(3;/@PH3;3;@3;+/aHPT#]+PPTHL3;3;3;'#q'+/37;@D/#'#+#'$$###'''#+#'/'## z U%#######'#'#/+'##'#'##+##/#'+#+++'+/++'##+#+'##'#+#@m'#'3;3;'q3;##3##-3;/3;/#'LaqmT##em3]+T@7]#D+L'H@H@+7#3;mX3;##'+/37+#-3;/3;/#'Taqm]##em3e+]@7e#D+L'HHP@+7#X#'+'#'//,,+'#P#'+'#'//,,+'##@7;3!L!*%++'####+'#+'#+'#+'#'/++'#+'#+'#+'#+'#+'#'37'#/3XT#/##';@L##3/'PT ) % 5 1 -#/3 B F 1 5 9 5 1 -u}yLHD B >a]XTPa]XaTP]TXP 1 -+#'+@+733;/+37@;'q3;/+37;@3;'+#'######'###$#%#&++'+/#+'#37#'@Dyi}auqmie# %}yLPX]######]X#/+;3]aX#]X/3]X#'DHPT;7;37@#H+;;+3#''#'##'#@'#;3/+#'a3;D#L+T3];;;;33++###07+'##'#+;/'3+###'//+'#I''@/@+IIHD@D@'####0!I!0%2!I!0%1@H#';;33+#+;#3/+,/+#]+/'+####+/#'/#'++#'/+/+'+%$##$#&%$#+PH7@@X3;T!H$!@$ {$ s$0 R% V% N%!m$ J%!i$/+!P&#!H&!=$+!P&#!H&+!P&#!H&!H$!@$!#$3;TX3;!;%!/%!#% s% g% _% Z% V% R% N% J%!@$ o% k%!m$!i$!P% {$!H% s$!D%!T%!L%0!@%!a%!X%X F F3;@ R& N&!i% J&!m%!e%!i$#1!H&!P&!L&!P&!H&#.!7$!H&!L&!T&!m%!M&!f%!e%!;% Z& V&!e&!H&!a&!X&!T&!P&!+&!/&!7&*!0&# _&!a% _& {& g&!'&D s&; k&!i$/!H& k%@!/&!+&!H&!L&3;!P&!T&P!i$'q37!e%!X&!m%!a&!P&;!H&!X%!a%!7$ c$ _$ Z$ Z$P!P&H!H&-3;/!e&!H&!a&!X&!T&!P&!+&!/&!3& b&!0& _&!i$!a%'q _&!A& b&!D&!@&!;&!3&!+&!;%!;%!/% k% s%!i$#P+ R$#+/#'/#PP/!#%H!H&P!P&7/!e%!]%;D Z& N& J&!m%!i% V& R&3; F B!#' J& w'!i%3;!@%!H%!D%!'% Z% {% R%3; J$ F J&+!i%# B!P$!X$!i&!m& B J$ F## J&+!i%# B!P$!X$!T$!X$ J&!m%##3;@/!@$!7$P@ N' J'!+'!'' {' w' N& J&!m%!i% V& R& w'LT {' R%#+#++# R' N' J'###!7' _&!/' V&!'' N&!D&!@&!7&!+&!'&!#& {& w& s& o& g& J&!i%!m%#!/&!''!i% g& o& k& k&#!/&!''!/&!7&!''!3'!/'3;#++#Xa w''q {'!e&q3; N&!m%!i% J&##!'% {%!+'!'' N'!/'!''!+' J' N'!'% {%!'% {%!@%!'% V% R%!#%!;'!7'!3'!/'!+'!''!'%!X$ {%!P$!;'!3'!+'!7'!/'!''!@% N' J''3;3;!#% {% N&!m% J&!i% N' R'#+!+'!''!m%!i%#+ V& N&!m% R& J&!i%!/$!L$!D$P3;L R' J' s$ k$0 R& V& N&!m% J&!i%/+!/'#!''!4$+!/'#!''+!/'#!'' R' J' w$3;LP3;!D&!7&!+& {& o& g& c& _& Z& V& R&!m%!P$ w& s& N& J&!i% c% g% s$ Z% k$ V% _%0 R% w% o%P > >3;!3%!/%!#%!/$!+'!''!3' R'!,' K' J'!D&!3%!/%!#%@!+%!'% {% J&#1!''!;%!7%!/'!+'!/'!''#.!D'!''!@'!7'!3'!/' N' J' V'* O'# w' w% w'!P%!#'!X%D!H%;!@% J&/!''-3;/!D'!''!@'!7'!3'!/' N' J' R'!h& O'!e& J& w%'q!e& `'!h& c' _' Z' R' J'!D&!D&!i%!H& {%!L%!H%!D%!@%#'!#'+ w'#!'' J'!/' R'!7' Z'# N' R'!+'!/'73#!P&!T& o' k' g'!+''#!H%!''!@%!H%!@%!D%'#!H%!H%!D% J' N' R'!H% R'!@% J'!;'!3'!+'!7'!/'!''!+'!''!3'!+'!/'!''!e&!i&!D%!@%!+'!'' {' w' s&@!#% {%!''!+'3;!/'!3' J&'q37 J'!7' R'!@'!/';!''!i%!m% {% N' J' o% w%!;$!e%!@$!e%!a%!a%TP J$ B J'!''+!m%!i% N&!m% J&!i% J$ J& B!i%+#LHP!/'!''PL B!'' J$!/'TPL V& N&!m% R& J&!i%LP@D##;/+'#73/+'#73/+'#73;/+'#73/+'#73'#/+/+'#73'#/+#@##'+## c!>% R!>%'/#/+'#73'#/+'#/+'#/+'#/+'#/+/+'#73#73'#/+'/++'###################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################### * = 6$###$ V$7 )% I I$ I )$ I# )% I I# )& I I I$ I )#% I I )& I I I# )' I I I I# )' I I I I$ I )( I I I I I# )$ I% I I )% I I% I I )$ I$ I )& I I I% I I )' I I I I% I I )* I I I I I I I# )( I I I I I$ I )) I I I I I I# )* I I I I I I I$ I )% I H# )#$ I&!I$!G$*,*(%(,,()*&)*&%)(()*))(&&%+**,*(,%%1%(%#(%+((%(+-+%(%$##,#-%)#)##&*/*%/#-(3#+)-%%)$(%+#)(&(&**%%+%-#*0.4##/&(*&%)2+-(+5#&1))+..%)%%0#(6)%+%(*#0#,#%%,%0-)#*-#,(#,%,-)2(&--/&&#*###&$#...&$$$$$$$$$$$$#..###$$$$$$$##+)'($ 9$LL(&$#$)+$ I$f J J%.*P() 6 . 6 8 ; C%#& * = 4#!&$* . B 9 5 * 2 7#!'$' ; 8 8 6#!%$' = > . 9#!$$,t$#f$.K!B$ y$e ]$ |$!8$!:$!9$!D$Dy!7$!6$f!5$ {$!;$!#$ ~$ }$ 8!*$!4$!3$!2$!1$!0$!/$!.$!-$!,$!+$!A$!@$!?$!>$!=$!)$!C$/$Y- |!5%!G$ E#DDDD3 &Ff R!,%D?. E$$ IDLf$DQFfFkDfbk ;F?DLf#D?. E#DDk' IDDD3!($(f$.j. E$) IG#f3 4FH#%eDf$ :j'eDE&e%e%eDPF'eDf$ 3EDf#s0$Df J Ik'eDDSF 3EDD 3f% 3E/'.DDf& :f+ BFf( >f J J J J' :Df* > ;fA @ 3Df$ @f% : 3Df% @f% : 3EDjD ;E/&.Df' 3FDf$ >Ff#Df3t?DDf$ :?3kDDD3 80$DDLZDDM[/'.DD 3EDD 3E/$..#.DDDf$ @3(.Df3 3H#. E$% IDDLf$ 3F3>DLDDZDL 3D_. E$$ IG#f3 4FH#Df' 3D3kD'eD'eDLDD!m-##.DDZ.DDLZDDM[Df3 3H#. E$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. E$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3/DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. E$& IG#fT 4FH#DDZDDZDfD 3Df' 33 9%eD% IDLF'eDLFDLj0$>Df/ 3FD3kDDD35Df K J%f N J%3PDDM[&e%eDfD 3Df; 33 9DLFj0#DLDf/ 3FDDL35j0$Df K J%f N J%3P/$..DDLZDDM[/%.f$Ef#.ZDDZDf J J J J BZ.DfT 3H#. E#%eDj0#DLj0#DDDDf#3T.. E$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. E$% IDLFLDL3LFLDLDD3#E%eDLQ'ef R!,%EDDf!m!$%3 50$.DFLDL3_0#DLDLDD3#E.D. E$$ IG#f3 4FH#DDDD33DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. E#DDt' IDDD3!($(f$.j. E$) IG#f3 4FH#DD3]3)EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3=FLj0#.DDf!h t%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD3DDLDLDLDL3#FDDL?E/$.DD3[E.Df3 3H#D. E$% IDDLf$ 3Ff' >3>DLEDDZDLDf' > 3FDM[DDM[. E$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. E$$ IG#f3 4FH#Df' 3DD3+%eDLf J J J J Bl'eDDLZDDM[/$.DDLDL3(.Df3 3H#. E#DDDD 33P. E#DLDLDD3 'j'eDDDD3,.. E$& IG#fD 4FH#DDZDDZ&eDf+ 33*EFF'eDf3 3DDfb3/DLDLDD3%j0$..DfD 3H#Df#l. E$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3 v$Ef$l0%DDf$3 v$Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3'/#.#. E$% IG#fD 4FH#Df+ 3FDD3(DDLZDDM[DD3WDfD 3H#. E$$ IG#fD 4FH#DDLZDDM[DDM[DDLZDDf+ 33WDfD 3H#. E$$ IG#f3 4FH#DDDD33DLDf3 3H#f#l. E$, IG#f3 4FH#%e%eDLfe 4DD3 %0#%eDDf_3;j0#Df9ZDf!m h%Z&eDf+ 33*EFFj0$DDDD30j0#.DLFj0$DLDLDD3 &F'eDf R!,%DD3$3 s$?E/&.DLDD3 r$/$.DLFDLf' > 3E&eDDk0$Df3 3EDL3EEFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf!B!1%f(3%j0$DDDD3-j0$.DD3$3 s$j0#DLDDD3$3 q$j0$.DfD 4E/$...Df$_/$.f R!,%E.Df3 3H#D. E$% I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$% IDj'ef+D3c/$.DLDf+D3 z$.Fj0$DDZDDZ.2.#. E$4 IG#f3 4FH#f!g e%Ef+E%e%eDD3UEFFDFf!g e%f+3AFj'eDj0$f!a g%Ef*EDDf!a g%f*3Aj0$.DDt'eDDD 3DD 4fG3/DLEDLEDDLDLfd3/DLEDLEDDLFDLFfS33DLEDLEDDLFDLFf!/#33f#EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3/DLEDLFEDLF'eDDLD3~Df#DMg J J'y?f#DM rf$ :?E.%e%e&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;jD!/f#s :0%Df$ 3E/$..Df%n0#D0$.Df#Z/&.%e%eDDf!L#3;0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!h g%f,3%0$DDf J h%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. E$7 IDEDLFLED3^EFEDEG#fT 4FH#DLEDf!1#ZDf!5 f%ZDFf3 3E&eDfd3'DLEDDM[DLEDLE&eDf/ 33*EFF'eDfD 3DDFfb3/Df7 3DLDLf$38DDDLDL3 '0$DD3 U$DDD3J/$..DDf' >F 3EDEDE&eD'eDQj'eDD3 U$DDLDL3DDfb3'DLFLEDLEDQfbk'eDDD3D(DDD3y..Df3 3EDf3 4E/$..DLF'eDLEDfG3'DDD3J.%eDLD 4Dr0#Df+ 3E&eDf' 33*EFEDEDj0$DDf W e%f)30'eDEDEDE&eDj0%%eDLDLDD3%'eDLFL0$.Df3 3EDf3 4EDf3 3E/$..DE&eDFDk0%Df3 3EDLFDLFDD3%j'eDfRZDf d h%Z&eDfD 33*EFFj0%DDDD3%j0#..DDDD3%0#DLFLDLDLDL3%j0#...DDDf R!,%f$3TDDDLFDDp?Z/$..DfT 3H#DLDLFD 4n' IDDDDDp?Zf*(f/.. E#DDt' IDDDD3-(f#.. E$% If } f%Ef'E%e%e%e%e%e%e%eDf!p$ :Ffb 41&&($#.DfFk0%DfTk0$Df!K#k0&Df!l#l0'f t f%E/(.f T f%E/'.f ^ f%f+2.f f f%f+2.f n f%Ef)E.DD2.Df,. E#Df& >E&e%eDj0#DDLk'eDLDD3!($j0$.Df+ 3EDf+ 4E/$..Df#l. E#DDDf!m!0%3 p$. E$$ IDLf'DQf!l#kF?DLf#D?. E$% ID3*EFF'eDDDfb3/2.Df#Z. E#DDf+f'3!F$. E$& IG#fT 4FH#DDDD3 b$EFEDE%eD'eDf$ZDf!n!6%ZDDZDDZDDZDDZDDZDf2ZDf!_!6%ZDDZDDf+ 3f(3M/$.Df#ZDg J J J J3[.DfT 3H#. E$' IG#fT 4FH#% IDLF'eDf7 3FD4$#Df+ 3D3IDL/$.Df#ZDg J J J J!/#[f#.EDLEDf+ 3DDLFf'3bDf; 5EDLDLFf% > 3E&eD'eDDZDf; 4EDf' 3EDf$ 3EDf; 3E/$..DDM[DDZDfT 3H#. E#DDDf!]!0%3 p$. E$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR33DDLDL3~/$.Dg#[Dg$[.Df3 3H#. E#DDf!' i%f/3#. E#DDDf$f#3 *. E#DDf$f$3!F$. E$$ IG#f3 4FH#Df' 3DDD3 :%eDLf$k'eDg$[/$.DLFj'eDDZDg#[/$.DLE% IDj'eDD3 >>/$.DDf$3l>.Fj'eDDZDDZDf$Z/$.DDZDDZDf#Z.Df3 3H#. E$% IDDD 4F3RDLEDjDDk ;j'eDLD 3DD!m-##.DDD 3Z. E$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3 j$Df3 3H#. E$$ IDLDLF 4Dn'eDDDf$f$3 =.. E$$ IDfF3'&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3'/%.DfF3'2.Df [!1%f V!1%Df3n?f(3 ?Df2 :QE.Df$ 3EDD3'Df$ 4E/#.#. E$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3z.Df3 3H#. E$' IDD3 o$EFEDEDf$ 4E&e%eDj'ef#E/$.DD 3Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. E%> I$ HG#f!/$ 4FH#DDZDDZ%eDQFfQk0#Df!l#l'eDLDD3 ,EFD3BEFEDDZDDZDf&ZDDf {$ 3ZDf3 3Ff!J Q%Df] 33&DD39/$.DLDDDD3 T$Df3 3D3IDLFDLf% > 3EDL>DLEDLE&e%e%eDDl'eDDDLFLDL3#EDf&ZDDf/ 3ZDf&ZDDZDf] 3f!U P%Df3 33&DLEDLEDQEDf' 3EDQ0$DfQk0&/%.DLFDLFf!m j%f'3%j'eDDf J k%f-3%j0'.DD3_0&DLDD3 ,f T k%fF3r/&.DfQl0#DLEDLDDZDDZDDZDf3 3FD3 S$Df)ZDDZDf] 3Ff!N R%Df o$ 33&Df {$ 3D3:/$.DDZDDZ%e%e%e%e%e% I%e%e%e%e%e%e%e%e%e%e%e%e%e%eDLf$ 414$$%&'.()**+,-540/#.DfFkDfbk ;06/2.DfD ;f!l#l05/1.DfFlDfbl :00Df3 3D3$f$f#3?DL04/0.DfFlDfbl :0/Df3 3DLFLDLFLDL3wDL03//.DQfdk02/..Df3 3D3KDMuj01/-.DLDDDf ^ f%f/3p/0.DLDDDf f f%f03p//.Df!l#k0./*.Df3 3DL4$#DLEDLEDf] 3D3$3+DLDLDD3C0-/).Df] 3DL4$#DLEDLEDDZDDZD3)EFEDDf( > 3EDLEf#EDQf!K#kE&eDFDk0,DFf$ 3EDfD 3EDQFfblDfFl :0#DDZDf!i# 3D3$3+%eDj'eDf N$ 3DD3(DMEf#EDf#_DD[Df o$ 33 l$EFFj'ef'E/%.Df3 3f'3GDLFDZDDZDf$ZDDM[DDLZDDM[&eDf3 33 l$EFF'eDLFDLk'eDf {$ 3f$3Y.DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDLE/$.Df(ZDf&ZDDf!e# 3ZDDf!]# 3ZDf N$ 3f y T%Df3 33&3 Q$FDM[f$E.Df& >EDLEDLE&eDj0$DLFDLFDD3Cj'eDDZDDZDf c$ 3FDDDDf s j%f$3HDf {$ 3FDD3 P$Df%ZDf1ZDf%ZDDZDDf Z$ 3ZDDZDf o$ 3Ff!# P%Df3 33&DDDD39.Df+ 3EDf+ 4E/#.#.#.DQfdk0+D3$DLDL3%0+/'.DfFkDfbk ;0*Df!l#l0&Df' 3/$.Df!l#l0$Df+ 3.EDf&ZDDf+ 3ZDf3 3Ff!Z T%Df] 33&DLEDLEDDL4$#DDDDD3V/(.Df3 3DL4$#DLEDLEDf] 3D3$3+DLDLDD3C0'.Df {$ 3D3$3+f'Ef#EDLEDLE%e%e%eDLFf/ 41(#%%%#$.Df3 3DL4$#DLEDf] 3DLF3GDLEDj'eDLE/%.Df& >Fj0$DDD!m-##/$.Df)l0#3 Q$FDM[f$E.Df c$ 3DDDDf s j%f$3HDLDf {$ 3D3 S$%eDQFfFkDfbk ;j'eDf] 3D3B3(/$.Df3 3FD3$3+Df*ZDDZDf] 3f!] S%Df o$ 33&.Df%ZDf%ZDf)ZDDf c$ 3ZDDf] 3ZDDf {$ 3ZDf o$ 3Ff!# P%Df3 33&DDD39/&.Df!@# 3DL4$#DDZDDZDQFf!K#l'eDLD3BEFEDDZDDZDf&ZDDf {$ 3ZDf3 3Ff!5 Q%Df] 33&DDD39/&.D3)EFEDf( >Ef#EDLEDLE&eDj0&DDZDf(ZDf&ZDDf {$ 3ZDDf o$ 3ZDf] 3f!R T%Df3 33&DLEDLE%eDDf w k%f.3%'eDLDL3 u$E>D0$DLDDDDf!@# 33 T$/$.DDDDDf!@# 33V.DfD 3EDf$ 3EDfD 4E/#.#.Df&ZDDf+ 3ZDf3 3Ff!Z T%Df] 33&DLEDLEDDL4$#DDDDD3V/$.DLDDDf f f%f03p/#.#.Df!/$ 3H#. E$$ IDLFDLk'eDf;3 ^$.DDf$ 3ZDLDf; 5 3FDM[DDM[DDM[. E$' IG#f3 4FH#DDf!o!6%f(30EDf#ZDg J J J J3[Df' 3f#3RDf(f#D? 3FDf( 4DD? 3Ef!/#E&eDf$ 4EDE%e&eDDk0$Df$ 3EDQFfT 4f!p$ :f-t'eDEDf ( :f!0# 4f!p$ :f=p0$..Df' 3fDf#Df!0# 4f!p$ :f>n?D ;f!p$ :3aD0$..DDLZDDM[Df3 3H#. E#DDLDf+3b. E#DQj'eDf N l%f)3 r$.. E#DDf O u%f/3#. E#DDf!d t%f'3#. E$' If R!,%DLDQ?FLDL3 t$EFEDFj'eDLDL3 t$EFEDE.DD. E$% If$E%eDD3]Qf!K#k0#DD3]QFfFkDfbk ;0#DD3[Lf#lE.D. E#DDf f i%f+3#3$. E$% IDLED% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.F3RDDLDL 33 +DDD 3Z. E#DLD 4Dn'eDDDf'D3 =.. E$$ If s!>%LFDDf {!>% 3D 9F 4f#D? 3D3q. E$$ IG#f3 4FH#Df#ZDDf/ 33 +DDZDf#ZDDZDDZDf$_DDZDDLZDf3 3H#. E#DDLDL3g. E#DLDLDLDL3 .. E$, IG#f3 4FH#%eDLFf J J J!/$ :j'eDLDDDLL4&#E/$.% IDf J J J J$ :'eDSEDf#ZDDZDDD 3FZ%eDj'ef#E/$.DEDE&eDf' 33 0DLEf J J!3#k'eDE/%.DDD 3DDLF 3 4DLF 3FZDf$ 4F0#..DD 4/$.DDD 3D 43 3.FDSFt'eDLDDDLL4&#E/$.f$EDDD 4f#3iEFFf J J!3#k0#DLFDDDLFL4&#0#DDDD3hE.Df3 3H#D. E$% I&eDFf!p!p& :Df!p!p& :n'eDf$ 3EDDDL4##j0$..Df!p!p& :Df!p!p& :n. E$& I%e%e%eDDLFfA @f& :FDf&k?f!p$ :f$ 41%#$%.DE/$.Df!o!p& :f$ @E.Df!p!p!p# :EDLEDLE%e&eDf!p!p& :Df!p!p& :t0$Df$ 3EDDDL4##j0#.f J J!3#f#2.DDD 4. E#%eDf J J!3#k0#DDDL4##j0#f$2.Dj'ef#2.DDf#DL4&#. E%$ I$ HG#f3 4FH#Df' 3Df#f$f$3ODLf$k'e#.DMEDf#ZDD[Df3 3H#. E#%eDj0#DD3cEDj0#Dj'ef#D2.Dj0#Df#D!m.#.DD. E$* IG#f3 4FH#%e&eD'eDDDfR3/DLFj0%DLFQf!O$ :f!0# 4f!p$ :f>t0%DLEDLE&eD'eDf$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0$/'..Df$ 3E/$..Df$oE.Df3 3H#D. E$$ I&e%eDDDl' IDD 3Qf_ 4f!p$ :f!g$t0$D(D.2.Df$ 3E/#.#. E$$ IG#f3 4FH#DDZDDZDf&ZDDZDf!% Q%Df+ 33&Df3 3H#. E$( IG#f!@# 4FH#DDZDDZDf+ZDDZ%eDQFfFkDf!K#k ;Dfbk ;0#DPf!. Io'eDf)ZDDf% 3ZD3BEFEDDZDDZDf&ZDf&ZDDfD 3ZDDf] 3ZDfP 3Ff!b Q%Dfe 43&DDDD39/$.#.D3)EFEDf( >Ef#E&eD'eDDZDD4.#j'eDf(ZDf&ZDDf@ 3ZDDf/ 3ZDfD 3Ff y T%Dfe 4F3&DQ3BEFEDDZDDZDf&ZDf&ZDDf] 3ZDDf7 3ZDfP 3Ff!> R%D3&DDD3:.DfD 3EDf$ 3EDfD 4E/$..Df!@# 3H#. E$% I%ef IDD 3FDDp?Ff {!>% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f s!>%DZDf {!>% 3. E$% IG#fD 4FH#Df+ 3FDD3(Df7 3DD3(DD3WDfD 3H#. E$. If$Ef$Ef$Ef$E%e% I%e% I%e%e%eDf!p$ :f$ 41%)$#.DD3`f!o!$%f'3%j0$f#/%.DD3`E>D0%f L!%%Ef'/&.DD3`EFED.EDDf a i%f(3#FLDL3UEFEDEDDf ] i%f'3#FLEDLEDD3 u$EFEDE/%.DD3`EFED.EDDf!k u%f)3#3$EFEDEDDf!` u%f.3#FLEDLE.DDZDDZDDZDDZDDZDDZDDZDDZ. E#Df!p$ :j'eDLDLf P j%f(3#3)2.Df$. E#DDf/f'3!F$. E$( IG#f3 4FH#DfRZDf d h%Z&eDf+ 33*EFF'eDDDFDDD3=36/$..Df6ZDf i!0%Z%e&eDf+ 33*EFFj0$DDD3=Lj0#.Df!D k%f.Df b!0%f*3=36.Df3 3H#. E$' IG#fT 4FH#DQEDf+ 3DDf n i%f-3#3$DQDf$ =3?%eDL'eDDLFt'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. E#DL>DL>. E$$ IG#f3 4FH#Df' 3DDf#38DDLDL3DDf3 3H#. E$% IDDLf$ 3Ff' >3>DLEDDZDLDf' > 3FDM[DDM[. E$& IG#fT 4FH#Df+ 3DDf$f#3?%eDLF'eDLEDLEDLEDLEDDDL3 ?DDD3 ?D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?3J/$.DDD3 ?.DfT 3H#. E#f R!,%DDf!p$ :?FLDLf j j%f,3#. E$8 IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef R!,%DLDQ?FLDLf [ j%f*3#FQfdk'eDLj0$.Df' 3Ff O!0%f,f!i!*%3,Df X!0%f,f!X!+%3,.D3^EFEDEDLFf' >EDLFE% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD31/$.DDD3=.Ef$EDL'eD3 [$EFEDE.Df!9#ZDf w e%ZDf!7#ZDf c!+%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33F%eDLF'eDLEDDLFDLF3.FLDLD31EDDf!o e%f-3%j0$DL0$Dj'ef R!,%EDQf$ :j0%.Df!5 g%f+3.FLDLD31Ff!7!)%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3,/#.#..DLE%eDLFj0#Df!; t%f(3=EDD3 Z$0#DLj0#Df' 3FDDDD3 Y$D3,Df!D k%f.Df b!0%f*3=3,.DDZDDZ&eDf3 3DfT 33FDLF'eDf' 3DDLDDLDL3.FLDLD313,/$..Df' >E&e%e%eD'ef$Ef c!+%f!7#DLDL37j'ef w e%f!9#DLDL37E.DLDL3 X$0%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3 'j0$/%.Df' 3DDD36DDLZDDM[Dfe 4H#2.Df' 3DDDD3 Y$DLFLDLD313,.Df3 3EDf3 4E/#.#. E%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. E$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3 #j0#..f$. E%' I$ HG#fD 4FH#%e&eD3*EFFj'ef#E/%.Df3 3DDfb3/DLFDLDLDL3%j0#.DDLFZDDMF[DDZDD[.DDZDfD 3H#. E$) IG#fD 4FH#%eDQf&k'ef#E/$.%eDDf_3;j0#DDf ^ e%f(300#f$E/$.Df!S#ZDf d h%ZDDM[f#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33*EFFj0%DFDp0#DDD 4 3DDD3Aj0#..Df3lE/%.DE/#.#.DfD 3H#D. E$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. E$& IDf' >E&eDF'eDf3 4EDLEDLDf3 3EDDD3%j0$..Df#l. E#DDLDf/3b. E%7 I& HG#fT 4FH#DLFDLFf!4 o%f&3#3$EFEDDf!N t%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf l o%f*3#FLFDLFf ~ o%f/3#FQfdk'ef%DL0$>.f&D3$f S h%f&3%j0#>f&f%f&DDf S h%f&3#FL?DQfdl?.E%e%e%eDDf K }%f)3#FLDQF3 h$'eDDf s o%f.3#FLDQ3 h$EDDf l o%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f V h%f*3%0$.D3$f ^ h%f)3%E.DDf c j%f*3#3$EFEDDZDDZDD_DDf!j |%f+3#F3$EFEf#EDF'eDD3 g$DD3 g$3%E.DfD 3FDDf!A t%f&3#3KDMDLEDDDf!U t%f*3#3KDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf T l%f(3#EDf$_DDZDg#[Df7 3D32.DDf!I t%f(3#EDD_DDZDD[Df7 3DfD 332f R!,%EDf%t'eDDf N l%f)3 &E.Df R!,%D?3)EFEDf( >E&eD'eDfD 3FDf3 3FLDLf!n d%f/3#3KDDMg#DL?Fy'eDLDLf!X d%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D32.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL3EEFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf R!,%D?/$.DDf x i%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3 %j0#D3$EFEDfD 3Df$ 3Ff& >3>DLDLf& > 3FDZDDZDDZ/#.#. E$) IG#f3 4FH#%e%e%e%e%e%eD'eDf+ 3EDDf& >Ff+ 4Ff& @ 5EDE&eD'eDf+ 4EDLEDf+ 3EDD 3FDt0$/+..Df' 3FD3NDDLDL35DDLF 4EDLD 3EDf$ 41%%&$.Df#ZDg J J J J3[/'.&eDj0&DDLFn0(D'eDDLD!m-##.Df+ 4EDD 4EDD 3EDf+ 3E/#.#.&eDj0%Dj0'DLEDLEDDQ_Df$ 4FDn0'Df$ 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.&eDj0$Df$r0&DLEDLEDDS`Df% 4FDn0&Df% 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. E$& I%e%eDf J$t'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_2.DD_2.DDfd :f J$ ;_DDf) @f!/$ ;_2.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_. E$- IG#fD 4FH#Df' 3fRDD3dDLFDLF 3EDLEDLE&e%ef#EDDFk0#DD 3Ff$ 4FPFf#m'eDfd :% IDf% 4FQF!/Ffes'eDfC :/$.Dfd :% IDf& 4FQF!/Ffes'eDf2 :/$.Dfd :Df' 4FQf* :f) > ;.f) > ;.f) > ;Ff J J!3#k0$.DD 4D 3EDEDDk0$..DfD 3H#DD. E#DDf!0 f%f(3#. E$/ IG#fD 4FH#% I%eDfFDLF4##0#DEDE&e%eDDDDD' IDD 3Ef#E&eDDl'eDD 3FQFf!p# 4f!p$ :f l$nDfFk ;Df!L#k ;0&Df$ 3E/$..DD 3(D.3 /DL4&#0%DfFD4##/&.DDZDDZDD 3EDf+ 33 0Ff J J!3#l'e% I%e%e%e%e%e%e%e%e%e%e%e%e%eDf, 41(&($$'#.Dj0$DfFk0)DfKk0-Df!L#k0(.Df!p(r0)f#EDf. >EfEE&eDf%t'eDDf$ @FD 3FDf% >Lf. >Dp?EDD 4E/$..DDf% >Lf. >FDn 3DDk 3Ff% >f!T c% 3FLf!p(E% I%eDfCp0#DLf8 @ED0#f#/$.Df' 4Lf!p!p!p# :.Ef8 @EDf$ 4EDD 4Ef#E&e%eDDk0#DDf g J% 3Q 3FDp0#Df$ 3E/$..Df$ :0-Df J J'n0*Df J J+n0+Df!o!p!p# :Ff y h.kDf!P!p!p# :f!P!=-k ;Df i!a-kDf!a!G. 4f 9p ; ;Df J!a. 4f!M 5pDf J J/ 4f h >p ;Df!@ q/ 4f DpDf J L] 4f!j!Vyp ; ; ;Df!a M]t ;0-/,.Df J'`Dg#[Df!L!P#`f%/-.Df J'`Dg#[Df!L!X$`f%/,.Df J'`Dg#[Df!L!T$`f%/+.Df J'`Dg#[Df!L!L$`f%/*.Df J'`Dg#[Df!L!'$`f%/).Df J'`Dg#[Df!L!3#`f%/(.DfDn0&Df!p#n0%.Df!G ^%fJf n _%f g%f!. a%f o%3 10$/%.Df z W%fRf U X%f!D$f!O Y%f!i&3 1j0$.Df J M%`DDZf K$/$.G#f3 4Ff#_Df#`DDf7 @Q_DDf' @f2 :Q_DDf+ @f2 :Q_DDf/ @f2 :Q_DDf3 @f2 :Q_Df$ ; 0f% @FDf) 3F 3Ff!l#_Df$ 4f!f#_DDf% 4F 3f!L#_Df-_DD_DDM[Df!n#_DDf2 :Q_DDS`DQ.FDQF 4f!p$ :f$l'eDDDDD3 /DLF4&#0&%eDf!p$ :Ff K$t'eDDLD4##0(/$.DDf3 3D 3DD 4D4&#0'.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.DLDLF 4E/#.#.f$.DfD 3H#. E#%e%eDDp0#%eDj0#DDp'eDD 3Pf!. Io0$#.DDl0$.Dj0$DDp'eDD 3Pf!. Iq0$/%.DDk0$.#.DD 3DD 4. E$' IDLFDLk'ef J J!3#2.DDf$ 3ZDQF!/f#m' IDDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;2.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;2.DDf' 3ZDf5 >f J J!a# :DQfd :Df) > ; ;(D.. E$* IDDf$ > 3EDf J!o& :f+ @EDf!p$ :E%e%e&e%eDDl'eDf% 3EDDQF 3EDQFDk0$DEDEDDt0%.DD 3EDf!p!p& :Ef$E&eDDk0&Df$ 3EDPFf#m'eDDk0(DQDf!p# :f+ > ;EDf% 3E.DD 4Ff#m0&Df$ =EDE/#.#.DDnDDp ;0%DD 3E&eDj'eDEDE/%.Df$ 4EDQDf$ 3EDl0#..f#E.Df$ :2.#. E#DDf!_ |%f+3#. E$$ ID'e&eDDPf!. Io 3EDf$ 3EDf$ 4F0#..D. E$$ IDf!p$ :Ef#E&'DDk'ef#D2.DDD 3Qk''f$D(Df$ 3E/$... E#Df%t' IDSDD 3f% 4Sk(f#.. E$, IG#fe 3FH#DDf!T |%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf!X |%f)3#EDf' 3Ff$f#3Qf R }%E%eD0#f g }%f g }%f { }%DLFDLFf!W i%f23#FL?DQfdl?EDDf U j%f)3#3$f!3 }%f)3%j0#Df!9 }%f }&3Q.Df#ZDg+[%eDLDL3LFLDLf!g!%%f+3#FQf!K#l0#D3)EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf!W u%f+3#FLDLf#38DDZDfH 3D3>DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[DfX 3DLDL3LFLDLf!V!%%f33#3$f#38Dfe 4DLDLf x i%f.3#3$f#38DDZDDZDD_DDM[DDM[DDM[DDM[Dfe 4H#. E%+ I$ HG#f3 4FH#%eDf$ :j'eDLE&eDQFj0%Df$ 3E%e%e%eD!/Ff#m'eDf J$k0$Df!/$l0%DDZDDZDg k J J J)[DDf& > 3FLDDL4##0&Df$ 3EDE/'.DD 3EDDDD4&#j0&/%.Df& 3FDSF 3EDDDD4&#j0%/$.g k J J J)EDf$ :'eDYEDf( 3E.f#E% IDf% :j'ef#ED/$.DSEDf% 3.EDf' :'eDSEDf% 3E.Df+ :'eDSEDf% 3E.Df3 :'eDDf& > 3SE.DfD :'eDDf& > 3SE.DDZDDZDD xgT PD xg!p!p& MgD P ND N[DDf& > 3FLDDL4##0#Df$ 3E/$..f$E/$.DDDf$ @DL4&#E.Df3 3H#D. E#Df N J%DD3 7. E$* I%eDLF'eDLE&eDDFr0%Df$ 3EDD 3QF!/Ff#s0#%e%e%e%e%e%e%e%e%e%e%eDQf% 41&%#$0.f i U%DD 3DDt?PEDf!P$k0%Df!^$k0&DfC 3f!p$ :f/n0+Df H :f 7lDfes ;0//,.f i U%DD 3DDt?PEDf!a$ 41('&&&(&.f i U%DD 3DDt?Pfes0-Df% 3E/+.Df ) :f k Il0,/).Df j Io0+/(.Df2 3f!p$ :f%pDfes ;0*/%.Df!a# 3f!p$ :fTt0)/$.Df Y Io0(.f i U%DDf% 3F 3DDt?Pf!. Io0'f i U%DDf& 3F 3DDt?Pf!. Io0'Df' 3E/%.Dfes0&.f i U%DDf% 3F 3DDt?Pfes0%Df& 3E/#.#.Df#Z2.DDZDDZDDD 4ZDDD 3ZDDD 4ZDDD 3Z. E%& I$ Hf$Ef'E%eD xD x HFgD R r0#D rFf J J J J BD 4p0#DDZf#Ef+EDE.DD 3DZDDZ. E$' IG#f3 4FH#%eDD 3FDn0#DLEDDDLFf$ >FDDp?Ff+f'Df$k?FDDp?FDD3 :DLEDL0#% IDj'ef#ED/$.DDZDD 5EDf/ 3.DLEDZ% IDL'eDLFj'eDDf#3l>/%.DDDD3 z$/$.DD3 >>.Fj0#DDZDDZf K J J J BE.Df3 3H#D. E#DDDDD3 ;f K J J J Bl'e#.. E#DDf#3l. E$$ IDDLD 3F3>D'eDLDL 3DD!m-##.DDZ. E$) IG#f3 4FH#%e%e%e%eD'eDf/ 3EDDf/ 5Ff/ 4Ff/ 7 5EDE&eD'eDf/ 4EDLEDf/ 3EDD 3FDt0$/)..Df' 3FD3NDDLDL35DDLF 4EDLD 3EDf%l0$&eDj0&Df$r0(DLEDLEDDS`Df% 4FDn0(Df% 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.Df#ZDg J J J J3[/%.&eDj0$Dj0&DLEDLEDDQ_Df$ 4FDn0&Df$ 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. E#Dg,{'eDDg- J3 A.DDg- L rfT ;3'. E$& If$E%eDf!/cp0#f#EDf(n0#DDf!>!1%f%30j0#DDf!>!1%3 5j0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. E$( I% If#DQFfblDfFl :0#>f$DQf&k0#>DLEDLEDLFLDL3LDD3 #j'ef#Df+ 3DD3 #j0$>.DDDD3$3 q$f$ =.. E$% IDD3|FLDLf!Q u%f)3#3$f!@!-%fED3{Df!b!-%f73 ?DDD3 ?DfS3'DDD3y. E$' IG#f3 4FH#DLDQ3|FLDLf!L u%f(3#3$f!]!/%f=D3{DfS3'DDD3~%eDMu0#DLQj0#Df R f%f%3 ?.DDD3yDf3 3H#. E%- I% HG#fT 4FH#DLFf!Q g%f.3.EDLQE%e%eDLDLDf' 3F31L'eDf$ :j0$DLDL3[L0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3Z.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3}D3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3;j0#DDLDLD36.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[DLD rDLD r3 W$'eDf7 3DfD 33z.Df3 3EDf3 4E/$..Df7 3Ff!] g%f'D3,DDLDL3 V$DDLZDDM[.DfT 3H#. E$% IDD3|FLDLf!& f%f-3#3$f y!,%fBD3{DDD3J. E#DQf&k' IDLFLDLf!D t%f(3#(f R!,%.. E#Df#3'DL. E#DDLDL3 ?DDLDL3 ?DDLDL3J. E%- I% HG#fT 4FH#DLFf!Q g%f.3.EDLQE%e%eDLDLDf/ 3F31L'eDf$ :j0$DLDL3[L0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3Z.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3}D3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3;j0#DDLDLD36.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[DLD rDLD r3 W$'eDf7 3DfD 33z.Df3 3EDf3 4E/$..Df7 3Ff!] g%f'D3,DDLDL3 V$DDLZDDM[.DfT 3H#. E$& IG#f3 4FH#%eDLFj'eDf#ZDf#_/$.Df' 3Df#f R!,%3 K$DQEDLFj'eDf#ZDD_/$.DDLZDDLZDD_DDZDDZ.Df3 3H#. E$& IG#f3 4FH#%eDLFj'eDf#ZDf#_/$.Df' 3Df#f R!,%3 FDQEDLFj'eDf#ZDD_/$.DDLZDDLZDD_DDZDDZ.Df3 3H#. E$% IDf$ 3Ef IE&eDf$k'ef$f#2.Df$ 3FD 3Df$ 4FDD30j0#.DD 3FDr'eDD 3DD 42.#. E$% IDj'ef#2.DD3nDD3%. E$% IG#fD 4FH#%eDj'eDDf#3M/$.DDDf$ 4Ff& > 3ZD'eDf' 3FDDf L l%f%3 *Df3ZDf%ZDDZDDZDf | S%Df3 33&/$.DDD3M.DfD 3H#. E$$ If'f+3cFj'e#.D. E$* IG#f3 4FH#Df$ :E&e%e%eDf;l'eDDM[Df/ 3E&eDf+ 33*EFEDEDj0&DDDD3-j0#Dj'ef!a!*%f+DD370$..DDZDDZDDf!H!*% 3Q_/$.Df&_.Df3 3H#2.DE/#.#. E$$ IG#fD 4FH#%e%e%e%e%e%e%e%e%e%e%e%e%eDLf& 412$%&'()**+.*+,.-#.Df+ZDf f f%ZDf J J J J BZ/..Df3ZDf!T!1%ZDf J J J J BZ/-.Df!6#ZDf!e!1%ZDf J J J J BZ/,.Df,ZDf T f%ZDf J J J J BZ/+.DDf' 3ZDf2ZDDf' 3ZDf j S%Df+ 33&/*.Df5ZDf!*!2%ZDf J J J J BZ/).Df4ZDf!=!2%ZDf J J J J BZ/(.Df4ZDf!N!2%ZDf J J J J BZ/'.Df,ZDf t f%ZDf J J J J BZ/&.Df)ZDf n f%ZDf J J J J BZ/%.Df8ZDf!`!2%ZDf J J J J BZ/$.Df+ 3DL4$#DDLDL3 P$.DfD 3H#. E$1 IG#f J$ 4FH#DDZDDZDf+ 3D3IDLEDfP 3FDLF3GDD3YDf% >DLEDLED'eDD 3DDf& > 3EDE&eDDLM[Df' 3EDf+ 3EDf$ 4F0#.E.D 3ED3EEFEDDf( > 3EDfX 3E&e%e%eDDl'eDf7 3DLDL3+DLFDLFDD3C0%DfD 3DDDDf$f#3HDL0$DE&e%e% IDDk'ef#Ef#Ef$/$.DLFLf1l0$DLEDLEDDL4$#DDZDDZDDZDDZDf!T# 3D3IDLf% >EDLEDL>f#E&eDDk0%Df!e# 3DD 3LFLDL3XDf!T# 3FDD3XDf' 3EDLDLDLDL3%j0#.Df&ZDDf/ 3ZDf&ZDDf!L# 3ZDf!@# 3f!$ T%D3&DLFf J J J J Bk0$DLEDL.EDDZDDZDDZ/&.Df' 3E/#.#.Df J$ 3H#2.DDZDDZDf#ZDDD 3FZDDZDDZDDZDE%e%e&eD3 0Ff J J!3#k0$DDLD 3DDLF 3 4DLF 3ZDfDtDf!p# 4fEt :0#.Df1ZDDf!e# 3ZDf!T# 3f!] S%DfP 33&/$.Df!T# 3DD3(.Df%ZDf&ZDDf!T# 3FZDDZDf!e# 3Ff!U P%DfP 3F3&Df%ZDDfD 3ZDf!X P%D3&DDD3:.DfD 3E/#.#. E#DDLn'eDfJ3'.. E#Df' >E&eD'eDDLDLDL36Df3 4EDf3 3E/$... E$( IG#fT 4FH#f$E%ef |!0%fLDD37j0#DQfbl0#f#EDf+ 3D3$f#f#3?DLj0#DLEDLEDLDLf!J i%f03#3)EFEDf( >E&eDj0$DfD 4ED3$EFEDfD 3EDDDD3-j0#.f$E.DfT 3H#D. E#f O!.%f>DD37. E$& IG#fD 4FH#DDZDDZ%e&eDf+ 33*EFFj0$Df3 3DDfb3/DLDLDD3%j0#.DLEDLE.DfD 3H#DD. E#f O!.%f>DD37' If$(f c!+%f!7#DD37.. E$3 IG#fD 4FH#f R!,%DLDQ?FLDLf!3 i%f.3#3$EFEDEDf!9#ZDf w e%Zf$E%e&e%eDf3 3Df+ 33FDLFj0#DDLFDD3%0%DDLDL3.FLFDLF3]3)EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3^3%j0$..Dj'eDDDD3_F?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.DfD 3H#DD. E#DLDLDLDL3 .. E#DDLf$f'D3 ;f K J J J Bl'e#.. E$& I&eDf/l'eDD 3FLEDDD 3FLZDDZDf' 3E/$... E$( IDLFDLk'ef#f J J!3#2.DDf$ 3Z% I%eDQF!/f#s0#DDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;E/$.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;E/$.DDf' 3Zf J J!3#Df5 >f J J!a# :DQfd :Df) > ; ;Ff J J!3#k0$>.DDLFf$ 3ZD.EDD. E$( IG#f3 4FH#Df' 3Df#f'f'3ODLf$l'eDLEDLFE&eDDl'eDDZDf' 3EDf$ 3E/$..DDZDDZDDZDf3 3H#2.#. E$A IG#f!P# 4FH#Df/ 3DD3XDDf& > 3EDLFDLF 3Ef IE%e&eDDk0$Df; 3DLFDLF3XDfH 3DLFDLF3 3Ff$ 3F3 a$DfT 3D3 a$Df!D# 3Df$f'f'3O%eDLf$k0#Df+ 3EDD 3EDDZDDM[Df#ZDDZDDZf!p!p!2#Ef!p!p!2#E&eDf!7# 33 `$EFE%eDFf J J!3#l'eDLFj0&DLFDf$ 3ZDf#ZDDZDDZDLEDLEDLEDLE&eDEDf!D# 33 `$EFEDFf J J!3#k0%DDt0'Df$ 3FDtDDt ;0'DDf% >F 3FDDf% >F 3LDDl 3FDD 3Lf$ 3FDDp?FDD 3Lf$ 3FDDn?FZDDkDDl ;DjDj ; ;DDl ;0#Df$ 4FDt0'DDDf% > 3Lf$ 3FDDDn?Z/#.#.DDLt0%%eDDDDn?FDLDf% > 3LFf& 5n'eDDDDpF?Ff%r0(DDD?DDDD?D30jDDt ;0(/$.DDt0'.DEDEDE/&.DfH 3DfT 3F3 _$DDfa 33 _$DEDE/#.#..#.Df!P# 3H#DD. E#DDf!= k%f*3#3$. E$' IG#f!@# 4FH#DDZDDZDf#ZDg J J J J!/#[DfX 3D3IDLFDLf% > 3EDL>f#E&eDDl'eDLEDf&ZDDf+ 3ZDf@ 3f!_ T%DfX 33&DDLFDL 3ZDDZ&eDfX 33 0Ff J J!3#l'eDf!0# 4f>nF'eDf@ 3fQ3a.Df@ 3DfD ;DD?3a/$..Df' 3EDLf1k'eDfX 3FDL4$#DfL 3DDLDL3 d$DLEDf3 3DLF3 (DLE%eDj0#Df/ 5Fj0#DLDf/ 5 3DD!m-##.DDD 3FZ/%.DLDk'eDf3 3f/3 ^$.DLDf/ 5 3FDM[DDLZDDf$ 3FZ/$..DDLZDDM[Df!@# 3H#. E#DDf!] t%f*3#. E$+ IDf$ 3EDDf( > 3E&eDDFl'eDfD 3ED3$EFEDFj0$DEDE&eDf$k0%DDf$ 4FDD3ADf$ 3Ej0#...DDl. E$& IG#f3 4FH#DDDf_33DLf& 3FDr'eDDD 3DD 4fS33DLE.Df3 3H#DDD 3FDDDn?. E#DjDf!O$ :f!K#l :. E$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf!g |%f&300$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. E$- IG#fe 3FH#D3 i$EFEDD3 i$EFFf#DF?Ff!% f%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3 j$DQf!n#k0$DD3>DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. E$% IG#f3 4FH#Df' 3Ff#DD3}DLQ'eDD3v.DQDf3 3H#. E$( IDQEDLEDLE&eDEDf$ :'ef#f#2.f#E%e%e&eDDkF0$DD 3Qf, 4Ff:rf#f$D >f f J J' :?j'eDf$ 3E/$..DDDf$ 3F 4FZDDD 3FZ/$.Df$_DEDE.Dj0#.DD. E$6 IDf7 3FDQF 3f$ 4EDLEDLEDLEDLEDf(nE%e%e&eDDpDDp ;0$DD 3EDQE%e%eDD 4Ff*r'ef#E&eDDk0%DD 3QDk0&Df$ 3E/#.#.f#EDDf& 3f F :Fl'eDDDD 4F3 4Ef$ :0%.Df+ 4EDf K L N+ 5E&e%eDDr'ef J L N+DD 3FLD =F 4D ;f J L N+DLD =F 4D ; :f J K L N B :f J K L N Bk0$.DDD 3DD 43 4Ef$ :j0%DD 3E/&.Df+ 3E/#.#.DDZ/%.DDD 3f$ 3FZDDn0#DD 4EDDp0#Dj0%DD 3DDD3%j0#.DDZDDZf$E.DDZ2.#. E$( IG#f3 4FH#%eDQ0#DLEDf' 3D3 m$DLf$k'eDLEDDLZDD 3EDLD 4E/$.f#EDQ0#Df$_%eDQf$k'eDLEDLE/$.DLFDLFk0$.DD 4EDLD 3E.Df3 3H#DD. E$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..DD. E$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3 ?DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3 ?DDf I = 3EDf$ 3E/$..Df3 3H#. E$' I%eDfe 4DD3 %0#Df$ 4EDLFDLf& > 3E&eDDk'ef#2.DLFDLFDD3%0$Df+ 3EDf+n0#DEDE&eDDp0$Df$ 4EDf$ 3FDDD3%j0#..f$2.f$. E%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df!g |%f&3 ?DDD3 ?DDLZDDM[Df3 3H#. E$' IG#f3 4FH#%eDj0#DLFQ'eDD3 B0$.f$EDQf$l0#Df]ZDf a!1%Z&eDf+ 33*EFF'eDDDD3-j0$..DjE.Df3 3H#D. E#DDf c j%f*3#3$. E#DDf!R!%%f'3#3$. E#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. E$% IDDf!g i%f33#3)DL3$3 f$' If$(DDf!? i%f.3#3)DLDL3 f$.. E#Df!m!9%DD3 7. E#DDLDL3g. E$$ I% If s!>%LDf {!>% 4FD 3l'eDD3cFDDDDp?Fj0$>DDD!m-##D2.DD3q.. E#DLD3e. E%. I% HG#fD 4FH#DYEf6E%e%e%e&eDFf6p0$Df/ 3D 3DDg- JFg- H G rfT ;_Df$ 4EDg-yDEj0#.DD 3f0 3EfOf J J!3#DLFf J J J$ :F?EDf J J J' :f: @E%e%ef7D 4FDf8 @ 3FDSFn'eDf J J J+ :0$f$EDDD 4f$3iEFFf J J!3#k0(DLFDLFDD3j0(DDDDL4&#0(DDDD3hE/(.DLFDLFDD3jj0$/&.DDMF rf J J J!p C :f { J J J% ;ZDLFDLFDD3j0%f$EDDD 4f$3iEFFf J J!3#k0&DDDDL4&#0&DDDD3h0&DD[f#E/&.DDDDL4&#E/%.#.f$E.DfD 3H#D. E$) IDLED% If$Df J$nF0#>f%Df J3n0#>f&f'Df J J'n?.F3RDLDL 3E%e%e%eDj'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_/&.DD_/%.DDfd :f J$ ;_DDf) @f!/$ ;_/$.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_.DDD 3Zf#. E#DDD35f#. E#. E$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. E#f#D3q. E%6 I$ HG#f J' 4FH#Df' 3f {!>%D3QDf#ZDg+[DfT 3DLFDLF3 6%eDD3 2Qf!l#l'eDf J$ 3FDD3 -3 )DLFLDLD3 w$EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf J$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!@$ 3Df!H& 332/'.Df J$ 33Z/).f#/$.DQ0%f$.DfT 3Df!i$ 33 k$F ;j0#DDM[DDM[Df!@$ 3Df!H& 332D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!@$ 3Df!H& 332.DLEDLEDLFLDL3 e$EDf!@$ 3FDLDLFLDL3wDf#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDDf#DL?ZDDf J$ 3FZDDZDDfT 3ZDf#ZDDLFf#lZDDLf+D?ZDf#_DDZDQEDDZDf _% 3Df!m$ 3FDf!@% 3D?3vDf#ZDg+[DLDQ3tEFEDDf( > 3EDf _& 3f$ ;E&e%e%e%e%e%e%e%eDDl'eDf!X% 3f-3'Df!e% 3DQDLDL3sD0*DQf!l#l0*DLEDLEDLFj0$DLEDLEDf!H& 3FDLDDLFLFQ3 R$DQFf&k0*DLEDLEDDDf#38DLEDLE&eDj0+Df$ 4EDQDf$ 3EfRk0#.Dj0*DQ0&/).DDQf%n ;0'Df!H& 3Df!i$ 33 M$DLFj0'DQEDDLZDDM[DD_DQ0$/&.DLEDLEDD3Uf!> g%f.3A0(DfF_Dg$[Df#ZDg+[DDZDDZDf!+& 3Df!i$ 33 M$DLFj0(DQEDDLZDDM[DD_Df _& 3f!I g%f+Df!H& 33,DLEDDf!X% 3F3 J$DDM[DDLZDDM[DDM[DLDDf k& 3D3@>/(.Df!e% 3f R g%f/f!i!*%36/$.Df!H& 3DDDQf#3?DL0%/&.%eDL3 HFQf!l#l0#DfVZDf _ g%Z&eDf!H& 3Df!+& 33FDLFj0$Df!e% 3DDLDLDLDLDL3#f#3T/#.#.DLEDLFLDQDLDLDfH 3F3 GDDM[DDLZDg$[DDM[DDDf!H& 3D3@>.DfH 3FDLDL3 ?Df!g |%f&3 ?DDQfT ;3'DLEDg#[DLEDf+ZDDD3 ?DDLZDDM[/'.DQ'eDf!5 g%f+3.FLDLD31Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf!+& 3Df!i$ 3DDf!H& 33 FDLFj0#DQEDDLZDDLZDLEDLE%eDf$kFj'eDDDDf!X% 33 E/$.DLDQDDDDDf!X% 33 D.DDLZDDLZDD_DDZDg$[Dg$[DDDf!+& 3Df!X% 33@f!p$ :f/l0#DDDQ ;_.DfD 3E/#.#.Df!i$ 3DD3 23 )%e%eDQFf%t'eDfH 3f!K#3'DLFDLf' > 3EDf R$ 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL3EEFDf( >EfD 4E&eDj0$DfD 4EDfT 3Df!i$ 3DfD 3F3 Cj0#.Df6p0#D'eDfH 3fP3'.DfH 3f!l#3'Df J%`f#E&e%eDf%l'eDD 3QEDL3EEFEDf( >E&eDj0%%eDfT 3Df!i$ 3D3 Cj0#%eDLj'eDf$ :j0$/%.D3$3 BDf$ :k0$.DfH 3FDLDL3SDf S e%f%3 ?DD3$3DDf U e%f%3 ?.DfD 3EDfD 4E/#.#.DQf$k'eDfH 3Ff!X d%f23SDf!h d%f)3 ?.DfH 3Ff!n d%f/3SDf_3'DDM3 ADf!n#3'DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfH 3f-3'/$.DfH 3Ff!@!1%f%3 ?DDL3$3S.DDM[DDLZ.Df!H& 33 IDf J' 3H#. E%: I$ HG#fT 4FH#Df#ZDg+[G#f!P' 4FH#Df+ 3f {!>%D3QDf#ZDg J J J J!/#[DLFDLFf s!,%f)3#Df$ZDf0ZDf P v%ZDf)ZDf J v%ZDf;ZDf!' w%ZDf!e& 3Df!i% 3f v!6%f.3 d$3)EFEDDf( > 3EDf N& 3E&e%e%eDDl'eDfD 3EDFLFDLF3 c$E>D'eDf!i% 3FDD3 c$34Df%ZDDZDf w' 3f!; T%Df!i# 33&Df!%!6%fP3(DDLZDDM[Df!]% 3D3WDE/'.Df!@% 3DDf!. k%f'3#3$34Df {% 3DLDLf!7 k%f(3#3$34DLEDLEDLEDDLZDDM[%eDDf!R!6%f/30j'eDLDLf!2 k%f(3#3)EFEDf!i# 3FDF3uDD3 (DLED'eDD 3DLDf/ 5 3E&eDf!i% 3D3$34DDLZDDM[DfD 3EDf/ 3EDf$ 4F0#.E.DDM[DDZ/$.DLDf!i# 3DLF3uDDLDLF 4FDDp?Ef+ 3EDLDf/ 5 3E&eD'eDf!i% 3Df' 4LDL3(DDLZDDM[Df$ 4EDf/ 3EDf/ 3E/$..DDM[DDZ.DLEDf!i% 3FDLF3GDD3YDLEDDDLFD'eDD 3Df+ 3EDDf& > 3EDE&eDDf' 4M[Df/ 3EDf+ 3EDf$ 4F0#.E.D3Cj'eDLDLf!& k%f+3#FQfdl0%DLj0%DDDD3 b$>0%.Df!P$ 33xDE/&.Df!e& 33xDfL 3DD3 6Df!i# 3DD3 -3 )Df#ZDg J J J J!/#[%e%eDLFQFf!l#l'eD3BEFEDDZDDZDf&ZDDf J' 3ZDf!i% 3Ff!J Q%Df!'' 33&Df!7$ 3f!G!1%f0D39/$.DDf!7$ 3ZDDfL 3ZDf)ZDf!i n%ZDf)ZDf!i n%ZDg8[Df!@ o%ZDf w' 3Df$f#Df!i% 33VDLFLFDLf' > 3EDf w& 3EDf R& 3EDf!@& 3EDf!7& 3EDf!/& 3EDLEf#E&e%e%e%e%e%eDDFl'eDDZf$EDLDL3 Z$j'ef w e%f!9#DLDL37E.Df3 3EDf$ 3EDLEDLEDf!D!/%ZDf!'!-%ZDf!D!.%ZDf J' 3Ef#E&eDf;l'eDf!'' 3D 3DLM[Df+ 3EDf' 3E/$..DDM[DDM[DDM[DDZDDZDf#ZDgX[Df j!.%ZDf!9#ZDf w e%ZDf!7#ZDf c!+%ZDf&ZDg$[Df&ZDg$[f$EDE%e%e&eDf'l'eDDZDDf' 4M[Df!'' 3DD3 $DL0%Df+ 3EDf$ 3E/$..Df#Z%eDLf$l0#DLDLF 4EDDf& > 3E&eDj0$DDf$ 3FZDDf' 4M[Df!'' 3DD3 $DL0%Df$ 4EDf+ 3E/#.#.Df#ZDLj0$Df!'' 3DD3 $DLj0$.DLEDDLFf#l :j0#DDD3.FLDL3_0%DLDLD3 [$3%j0'D3^E>Dj0'Df!@% 3f t j%f;3o/(.DLFj0)DLDDLDL3%0%/).DLFLDQ3tEFEDDf( > 3EDLEf#E&eDDk0*DDZDf!i% 3DQDLDL3s%eDLFj0#DLEDLEf#Ef#EDLFDfS3;'eDDf_3;E.DE&e%eDDk'ef$Ef#E/$.%e%eD'eDD 3f$ 4QFfT 4f!p$ :f-nDf ( :f!0# 4f!p$ :f>n ;0%Df%t0$/%.Df$k0$.DD 3Ff%f R f%f%3-j0#Df% 3Dp0/Df% 3Df% 43 o$3nEFEDF0$.Df$ 3EDf$ 4E/$..% I% I%e%e%e%e%e%e%eDDf g w%f&3-j'eDf% 3EDDf t w%f*3-0$DDf!a!4%f&3-0$DDf!d!4%f(3-j0(Df I =DDl :0'/*.f#EDf$l'eDf% 4EDf% 3f#DSf!Y!7$k?E.DDD?DDD?3 O$j0$/(.Df I =DDl :j0$DD3 O$0$DDf!d!4%f(3-0%/&.%eDD3mD ;f$k'eD0$Df#ZDg J J J J3[f!W!5%EfVEf#/+.Dj0'.Df J' 3DD34Df%ZDf R f%ZDDM[Df {% 3Df!'' 3f%3MfVEf!W!5%/(.Df!'' 3DDf!$!5%f&3 N$fJ33Df J' 3DLDLfG33DLFDLF3mj'eDf#ZDg J J J J3[f!'!5%EfSEf#/).Df {% 3DD34fSEf!'!5%/'.DD3m0%.Dj0#Df#ZDg J J J J3[f!i!4%Ef5Ef#/&.Df J J J J BZ/&.Df {% 3DDf T!5%f(3 N$3n34fJEf Y!5%.EDL.EDDZDDZ%eD'eDLEDf%ZDf t!6%ZDDZDDZDf3ZDf d!6%ZDf!P$ 3Df!'' 3f&3M/$.DDLZDDM[.Df J' 3FDD34Df%ZDf'ZDf&ZDDf!P$ 3ZDDZDDf R% 3ZDf!@% 3Ff!# P%Df!'' 3F3&DLf J J J J Bk0#Df(ZDDf!e& 3ZDf ] T%D3&DDD3:.DfD 3EDf$ 3E/#.#.Df/f0DDD3.DLFLDL3LFLDLDD3#kF?ZDf!' i%f!S!4%D?ZDf!'' 3FDD34Df%ZDf&ZDDZDDf {% 3ZDf J' 3f | Q%Df!i% 33&Df!@% 3DLDL3o/%.Df!@% 3f!O j%fA3oDf {% 3f c e%f73(/%.DLDL3 X$j0%Df!@% 3f!0 j%fB3(.Df!i% 3FDD3+Df)ZDDZDf {% 3f X Q%Df!'' 33&.Df(ZDDf R% 3ZDf!P$ 3Ff!_ S%Df!i% 3F3&Df!'' 3FDLDL3+Df%ZDf%ZDf*ZDDf {% 3ZDDf!@% 3ZDDZDf J' 3Ff!( S%D3&DDD3:/#.#.DQEDf#ZDg+[DLFLDLDf!i# 33 w$EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%e%e%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf!i# 3ZDj0$DQED0%Df$ :0&/(.Df!i# 33Z/,.Dj0&/%.Df$ :j0$.DDM[DDM[Df J' 3Df!'' 332/&.f#/$.DQ0%f$.DfL 3Df!i% 33 k$F ;j0#DDM[DDM[Df J' 3Df!'' 332D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df J' 3Df!'' 332.DLEDLEDLFLDL3 e$EDf!P$ 3FDLDLFLDL3wDf#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDD_DDf#DL?ZDDf!i# 3FZDDZDDfL 3ZDDf!7$ 3FZD'eDf$f#f M!7%f!@#3r.Df#ZDf#_DDLFf#lZDDLf+D?ZDDZDQEDDf!i# 3ZDf g& 3Df N& 3FDf R% 3D?3vDf#ZDg+[DLDQ3tEFEDDf( > 3EDf w' 3f$ ;Ef#E%e%e% I&e%e%e%e%e%e%e%e%eDDl'eDf o% 3f-3'Df {% 3DQDLDL3sDj0$f+EDLEDLEDLE/).DDQf%nF ;'ef,f+D?E/..Df!'' 3Df!i% 33 L$DQFDLFj0,>DDLZDDM[DD_DQ0$/*.f.EDLEDLEDLEDQf!l#l0'%e%e%eD'eDLEDLEDf!'' 3DLDDLFLFQ3 R$DQFf&l0$f%E/+.DLEDLEDD3Uf!> g%f.3Aj0$f$E/*.DLEDLEDf!'' 3DDf#38DLEDLE&eDj0%Df$ 4EDQDf$ 3EfRk0#.f'EDj0)DQ0&/'.DfF_Dg$[Df#ZDg+[DDZDDZDf J' 3Df!i% 33 L$DQEDLFj0'DDLZDDM[DD_Df w' 3f!I g%f+Df!'' 33,DLEDDf o% 3F3 J$DDM[DDLZDDM[DDM[DLDDf!@% 3D3@E/'.f&E/'.Df J' 3f R g%f/f!i!*%36/(.Df!'' 3DDDQf#3?DLj0%.%eDQj0#Df!5 g%f+3.FLDLD31L0#f)E/%.Dfb_Dg$[Df#ZDg+[DDZDDZDf J' 3Df!i% 3DDf!'' 33 K$DQEDLFj0#DDLZDDLZDLEDLE%eDf$kFj'eDDDDf o% 33 E/$.DLDQDDDDDf o% 33 D.DDLZDDLZDD_DDZDg$[Dg$[DDDf J' 3Df o% 33@Ff!p$ :f/l0#DDDQ ;_/%.Df!p$ :f/k0$.DLDDZDf!L& 3DLD3+Df!X& 3DD3+%e%e%e%e%e%e%e%e%eDf!p$ :f$ 41.#$%&'(),,,,*.Df!e& 3f l!3%fW3(/*.Df2ZDf!8!*%ZDf!Q#ZDf!X!)%ZDf!@% 3Ef#E&eDf;l'eDf w' 3DLDL3+Df!'' 3D 3FDLZDDM[Df+ 3EDf/ 3E/$..DDM[DDM[DDM[f$Ef+E&eDfDl'eDf J' 3D 3Df/ 3ELFD 3FDt0$/2..Df!'' 3FD3NDDLDL35DLFDLF 3EDD 4Ef#E&eDf/l'eDj02Df J' 3D 3FLEDLEDfJ_Df$ 4FDn02Df$ 3ED'eDDD!m-##.Df/ 3EDD 4EDD 3E/$..DLEDLEDf J' 3FfJDDD 4F3dDf$`DDZf#EDf#ZDf w' 3DD% ID3 n$EFFj'ef#Ef'/$.Df!'' 3Ff'3GDLFDZDDZDf$ZDDM[DDf J' 3fL!m-##&eDf!'' 33 n$EFF'eDLFDLk'eDf!@% 3f$3Y.DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDL.Df s j%f$3HDf!@% 3D3NDf!'' 3fJDD3d&eDf J' 3Df!'' 33 m$DLf$k'eDLD 4EDD 3EDLEDf!@% 3FDD35Df L l%f N l%3P/$..Df!@% 3DD 3DD 435DDLZDDM[Df%ZDf%ZDf*ZDDf w' 3ZDDf J' 3ZDDf!L& 3ZDf!e& 3f!4 P%Df!'' 33&/).Df)ZDDf!L& 3ZDf!e& 3f!c T%Df!'' 33&/(.Df*ZDf)ZDDf!X& 3ZDDf!L& 3ZDf!e& 3f V R%Df!'' 33&/'.Df!e& 3f!D!3%f!>#3(/&.Df!e& 3f m!4%fB3(/%.Df!e& 3f!/!4%fG3(/$.Df!e& 3f N!3%fA3(.DLFf J J J J Bk0#DDM[DDZDf(ZDDf!H& 3ZDf J' 3Ff n T%Df!'' 3F3&Df%ZDDf!@% 3ZDf!1 S%Df w' 33&DD3:.Df$ 3EDfD 3E/$..%eDL3 HFQf!l#l0#DfVZDf _ g%Z&eDf!'' 3Df {% 33FDLFj0$Df J' 3DDLDLDLDLDL3#f#3T/#.#.DLFLDQDLDLDf!D$ 3F3 GDDM[DDLZDg$[DDM[Df#Df!'' 3D3@.Ff!p$ :f/k0$.DLEDDQ_%e%eDf!p$ :f+ 41%%#$.Df+ZDDf {% 3ZDf!'' 3Ff!V R%Df J' 33&Df$f#D39/$.Df$f#f P!%%f!L#3r.Df!D$ 3DLDL3 ?DLEDf!]% 3DLDLFf;3bDLE%eDj'eDLE/$.DLEDf; 5Fj0#DDf; 5 3DD!m-##.DfL 3FDD 3F3uDD3 (DLED'eDLDf/ 5 3EDE&eDf#ZDg J J J J3[DDZDDf/ 3Z%eDLj'eDf,ZDDf!'' 3ZDf!i# 3f!] S%Df!i% 33 x$0'/$.Df,ZDf,ZDDf!'' 3ZDDf J' 3ZDf!i# 3f!X S%Df!i% 33 x$0&.DDLFZDDMF[DDZDD[Df; 3EDf/ 3EDf$ 3EDf$ 4F0#..DDM[DDZDf!P' 3H#/%.#.Df J' 3DDDDf$f#3H%eDf7t'eDf#ZDg J J J J3[/$.Df!i% 3FDDf L l%f%3 @Df%ZDDZDf!i# 3f!L S%DfL 33&DDM[DDLZ.DDZDDZDDZDf%ZDf%ZDf%ZDDf J' 3ZDDf!'' 3ZDDf R% 3ZDf!i# 3Ff f P%Df!i% 33&Df!]% 3DfL 3D3:Df!P$ 33xDE/$..Df; 3DLDLf J J%f$3 @Df/ 3FDLDL3 ?D3 IDfT 3H#. E$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. E#Df4ZDf-ZDf J k%ZDf-ZDf J k%ZDf$ZDf!; |%Z. E#Df w!8%f4f!C!7%f+3!E$. E#Df.ZDf w k%ZDf.ZDf w k%ZDg&[Df Z l%Z. E#Df,ZDf!i {%ZDf,ZDf!i {%ZDg&[Df N |%Z. E#Df$ZDf0ZDf P v%ZDf)ZDf J v%ZDf;ZDf!' w%Z. E#Df.ZDf!7 s%ZDf.ZDf!7 s%ZDg'[Df!] s%Z. E#Df!#!;%f&f g!;%f03!E$. E#Df!7!9%f&f!#!9%f/3!E$. E#Df0ZDf!H!=%ZDg%[Df!]!=%Z. E#Df J!=%f(f!i!;%f(3!E$. E#Df/ZDf M!&%ZDf(ZDf!o!%%ZDg3[Df!7!&%Z. E#Df)ZDf V!;%ZDg$[Df _!;%Z. E#DLD3f. E#DQFfFkDfbk ;. E$$ IG#f3 4FH#DD3KDLDf3 3H#. E#DLf J J J J Bl'eDDLDL3g2.Df' 3D3e. E#DLDQf% >FLDLDLL4&#. E#DLf J J J J Bl'eDD3 ]$2.Df' 3D3f. E#Df'ZDf!m j%ZDf'ZDf!m j%ZDg&[Df _ u%Z. E#Df,ZDf!+!:%ZDg%[Df!;!:%Z. E#Df.ZDf _!:%ZDg%[Df w!:%Z. E#Df)ZDf!L!:%ZDg([Df!T!:%Z. E#Df+ZDf s!=%ZDg&[Df!/!=%Z. E#Df(ZDf!;!;%ZDg&[Df!P!;%Z. E#Df.ZDf!H l%ZDf.ZDf!H l%ZDg,[Df k m%Z. E#DD3af#. E#DLD3 y$. E#DDZDDZDDZDDZDDZDDZ. E$$ IG#f3 4FH#Df' 3Df#DD3ODLf$k'e#.DLEDLEDf3 3H#Df#ZDDZDDZ. E. RqY#f J J%. z/-!`!.!,5###/###'###6###7###8#### 9#*#Q$$$%$%$$m.T83$ .*%)%%$'G$B? $._,,$;'$,$&$(O&`,N;$D[$$$'+'$&*-%A$_$$$%'+$,$-%>$%%^$'%'%%&&$B%&$.%^$'($%'$7%9)$$_$$%$'+$*&-%B$`$$$/$,$L$&$[$$&(&$'*%.%A$_$%%$$&&$'*%.%@%^%$$%'+$,$-%A$m$'$%&$$+$v$%*/+ +$%,.*n%?$$$$$[1$($%(.$H,$ /'$)$%%%=%'&3'0$%%)$2$#&#'@&A%B%e%$*+$%.,$Q&$$ ?%F$ @&'%,$)&!K%%$_$$*$$$$%+)-%$TR%/7'T-'&J,/%D'%)]$$%&$$(]+%% c&$0$*'$)$&%!5e#$!2E#& W$ )D#) 2%#'$-D%u%#$&$'$=%($ b%>50$J+=.$$P&T$%'%%%$H$h)%%%%/$+$S$W$$&%%(%$$N%+$!_$%$'$#$#333#%#$!R$ `(#&$%('L&'$ p%#'f(#%r)k.U' E$Z2M$%%-&U'%%*$b&H($+c$/%X,$$+'%$ (&%')$%$ h$&+8%^%$$$$/$,$1*&(h$%)$$%$$&'&$$1%z+%&$$:$v$%)$$%$$%$%![$%')%$%?%z+%$$% 3$$$%+ .$$$%'$(#,$%!f$-''$ Z'%%'$D-L)%'+$,)%&R0$%!5$$&$$!8*$)$$w9%*$%$% D)&$$%$*$$m%&$$$#%.%X((&:$#$)2#/&&#(`*#$d'v$.%#%#R%:#(&)++%*B' _&#['V+$1$9($2#*$4%*$%$( -$ k*#$b'#'!o%!d$%$*%($#* 6*# ) J!a#7 7 8 >D * 7D * > > ; 2 + ? > .D 8 /D!/!/!/#( A * 7 >D!/)PD 0 8 >D!/!/#, 9 5 * > / 8 ; 6D!/7D 2 =D ? 7 4 7 8 A 7`D 4 7 8 A 7_D!/!/#G 7 8 >D *D 7 * 6 .D > 1 * >D 6 . * 7 =D * 7 C > 1 2 7 0D 1 . ; .!/#D A ; 2 > .D > 1 2 =D ; ? 5 .D * =D * /u * ; * 6 . > . ; =R!/#!/$R!/#0 2 =D / 2 5 5 . -D + CD!/#4 A * 7 >D *D 5 2 = >PD 0 8 >D!/#7 A * 7 >D * 7D 8 + 3 . , >PD 0 8 >D!/#2 A * 7 >D *D 5 2 = >D 8 /D!/* =PD 0 8 >D!/#. *D 5 2 7 4D / 8 ;D!/VD A * 7 > =D > 1 .D = > 8 ; .K =D 1 > > 9 =D * - - ; . = =D * =D 2 > =D 1 ; . /PD 0 8 >D!/#( A * 7 >D!/)PD 0 8 >D!/#( A * 7 >D!/#Z 7 8D 2 6 9 ; . = = 2 8 7PD 7 8D , 5 2 , 4D 2 - =_D > 1 .D @ 2 = 2 > 8 ;K =D , 8 7 = . 7 >D 2 =D!/#2 > ; ? .PD / * 5 = .D 8 ;D!/#!/'D 8 ;D!/#!/$D!/%`D!/#: 4 . . 9 =D 2 > =D 8 A 7D * - - ; . = =_D!/#,`D 4 7 8 A 7_D!/#!/%_D!/#9 * /u * ; * 6 . > . ; =R * /h ? = > 8 6 $!/- &R 9 * ; * 6p . C#) 5 2 7 4 = $!/* &R * 9 9n -#) 5 2 7 4 = $!/$ &#!/$ $!/$ &#2`D - 2 -D C 8 ?D 6 . * 7D!/$R!/$d#$a!/4D - * > *Q = 6 * ; >Q 5 2 7 4c#!/$ $!/% &R#!/$R#!/$Q#. *D 5 2 7 4D / 8 ;D!/BD A * 7 > =D * 7D * 9 9D 2 -DL - * > *Q * 9 9Q 2 -M#TUVWXYZ[]^ * + , - . /$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#f!b V%.W%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&'''''#f { W%.!Q6)$$&$'%(**%++,%-(.%1'3$4%5(6@7$8%:%=0@(A+C$H$ 3' 4% 7% z& |%!+%!?%!A%!D/!E,!F%!G%!J$!P(!Q%!V$!W'!X%!_D!a'!i%!k(!l$/K`cst Y i i j E U ^ a m }!) P |)*,Zbc{!d!@!A'7;Z[{| I u y z!,Y!P5 Q S X i'0145MUX_jknost - . T V W Y!%!0!2!3!5!:!F %!%!&?@*+-.7:Z^_ s t!H!I,[ Z [ s*-`c / 2 Y ]4 8 (!.!_!` # +!(!)!e!m!pxy e fRSKLz h k l n o r s x!)!+!3)./8A_djv q r!;!= k*=>FIcd!O!W!]!`!p!4!5'DGIJLW]_moquxz{} # % ' ) , . / 4 = B G I T o u z {!/!@ y z 7 8!6!M!N ^ 'F E(&'Q& /&$SR J LA&U2@'H,B(O(i'1N J u)H'H'L+X.s&X/ K[,9-+;`j^& ,+,T9(E&?(?J]'p(S'-*,*eDK'/,Z&_(>*'/*un[W0W*R+-)J&A+% J!@w3)+,ER+N9>J@7:,s'H,i0=*-)m+K, ?.gcN)`(-)v)$(3&(.~+%A +Bm+- J q 'Fj.-)06_)-)7@P': J!(a -x/m,-kj?m+x0n*-{+}F1-)k-A&ln[&1+-)^*-)P'- J!g=*`&Az$2V0 M f / ?. J!3 Tq ,0 NT39- Y f( Ll e!(_ P!5 L^*N' %)J-k-L(6 K {_ J!5 $(XPp'^*4e(.*, g!FMD * = l!n KW2$A)1'+ K V S' 4(0&,*3 Y ) J!n& K!#):242l, >a J!g- =+ 98k D7/7/|,= J Q Kl& Og28 NuC)) J!EO(cE$ 9Q&>'% KeC4_($ K!@N J!FO'$ J!/Z+% J!P J!hMq'-'% M4iqb J!1a)$'z(?X% K1P' -/{- J y]A0P',*%1) J e M!I&4&0& J!J)/'$2/']+-)L+P'%1,K K}+A&.&`'B'-* J!l N(#$&(())%*)+*,4-@.=/=031/2'3&556,9$:';$=&>,?$@%C9D&O%Q.R$T'U%V$ t% u' v+!k%!l(!o&!p, x B C U W mT|} U V Z@!M12pq!l!mRSd % & (!R N W X [ ] t |!)!*!4!5!8!9!N!T!U!p#'45MUX[_`bno & N X ] t |!#!)!*!5!9!>!?!T!U#'0145MUX_`jkno ' - . N [ f h!8!>!?04M_`jn| $ ' ( - . W [ t!#!)!*!4!8!O!T!U!a04jn - . J N }!+!-!.!E!G!a!b M O U o q!-!.!4!6!?!J!Km c!,!=!5!>!?nst|~ ' ( S X Y |!%!&!.!0!5!6!G49: $ %!g!h!o!p J 6 :!N!O1C 7 8@A ( G H y z!N!Or!*!+9:BCklst} # % ' H I!$!4!D!E!L!a!b!f ; = Y > ?JRS r z!&!.!6!?!G!O e#e b cT YC!>!pst # $*+23KS!_!` 7 8[bdgjx 0 ?!7!8!@!A!H!I!W!o!p#D (F L!O' Li+?')4 K w1 J v(D* K@&=+$'S'X'*&$*)*4-u25*z*&'@-,&+&*&%&&&/'(&.)$18(s*?*|*%(;/u'h&Q&$'4)2/_'AI (D 6' 3I J!7( L {&>) L!n&~*9,;,7/7/ 3)-)>)~*O(k-P'/'$&U.P'>).& J w)-)q7 J!e+a&2&c(]+O( L!p4;+S4Q&F1E2 J V' L e9.8 R _(S(`*%1;, J!-F >/ J!F> K3( J!Q,!c i&[, K %7 J!'+ J!M7a&-)]+k+/) >.B& #'~, J M;@-9,q' J T) v o/:'U l' K!JJ*/(( L ~DN)q' J W' J!-&?&20##&## M'D# [( )# &6 k#5:DC/D )C!`P )ONT!PO 8 q kP% sDQB!lDR#!o )Z i!p kZ!n$E[$- *[H0E] v1 l^S;E_!dBEpeX lxB *!Qy!a 3 *zt 8!Qz h!+ *{#!? *| .!A l|#!JE}#!P l~ y!RE $!]!T!Q %!@!X * &D#!_ '!a$ I ( * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + 6 . > *_ 0 2 @ .D 2 >D * 7 8 > 1 . ;D 7 * 6 . * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 1 > > 9 =_SS , * 6 9 * 2 0 7n - 2 - *D + 8 8 5 . * 7 *D 7 ? 6 + . ; *D = > ; 2 7 0 *D 5 2 = > * 7D 8 + 3 . , > 7 ? 5 5Q 2 6 9 ; . = = 2 8 7 @ 2 = 2 > * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . * / ( ; 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 1 ; . / * 9 9n - 9 5 * > / 8 ; 6 8 7 .q 2 7 4zwq A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > =F > 1 .D , 8 9 CD 8 /D > 1 .D , 5 2 , 4D 2 - 1 * =D * 7 8 > 1 . ;D 7 * 6 .D 8 7D = 8 6 .D 5 2 7 4 = * /u * ; * 6 . > . ; =R 0 8 8 0 5 .h 5 2 , 4n -p . Cw ? 5 .h ? = > 8 6w ? 5 . A * 7 >D 4 . C =PD *D - . / * ? 5 >{ * 5 ? .PD 8 ;D + 8 > 1q 2 7 4w . : ? . = > 6 * Cg .t A 7 7 * 6 . 4 7 8 A 7 8 A 7 . ; . 5 . 6 . 7 > * / ( 4 . C A 8 ; - = * / ( = ? +U * / ( = ? +V * / ( = ? +W * / ( = ? +X * / ( = ? +YPD 6 . 6 8 ; C ; 8 ? > .#&#f g l%.I5 Y##'###$$##/###9#######? Y##+####$##%#f!; l%.x9 Y##(####$##g * 7 7 . ;y . B > = * 9 9s * 6 . > 2 > 5 . > . B > + ? > > 8 7y . B > ; * > 2 7 0 ; * > 2 7 0y . B > 9 ; 2 , . - . . 9q 2 7 4{ * 5 ? .#f w m%.-!S Z##*####$#f!3 m%.-!Z Z##(####$#f!L m%.-!` Z##'####$#f!e m%.0!d Z##-####$##*#f V n%.-!n Z##)####$#f o n%.-& [##-####$#f!+ n%.00 [##(####$##&#f!D n%. G5 Y##'####$##4###4#######5 [##0####$##h 8 7 / 2 0 ; . 6 . 6 + . ;r 2 7 ? > . = 8 + = . ; @ . 2 6 9 ; . = = 2 8 7u . ; , 8 7 = . 7 > , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . + * 7 7 . ; ? ; 5 - . + ? 0###'#f!L o%._G Y##-####$##/###:####### U Y##)####$##1###;#######] Y##/####$#f o p%.F c Y##*####$##/###=#######i Y##.####$#f!D p%.0Q Y##.####$##,#f!] p%.0 @ Y##3####$##,#f N q%.0t Y##.####$##,#f g q%.0 # Y##0####$##*#f!# q%.0!o [##2####$##(#f!; q%.0 0 Y##2####$##(#f!T q%.I0 ]##*####$##/###>#######7 ]##0####$##(#f _ r%.!b$ [ Y##*####$##/###?#######E ]##*####$##3###@###A###L ]##.####$##)### S X##&###W ]##/####$##1###B#######d ]##)####$##)###j ]##&###m ]##(####$##1###C####### j Y##,####$##2###D####### P Y##(#######h 8 7 = . 7 >k ; 8 6 = 8 ? ; , . @ . 7 - 8 ; 9 ? ; 9 8 = . = > C 9 . =/###@#######x _##)###$$##*#f Z t%.0~ _##)####$##+#f s t%.0 ( _##+####$##,#f!/ t%.z 0 _##(####$## 0 , 5 2 - 7 8 A 1 2 7 > = : ? . ; C 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 4 . C = 8 @ . ; ; 2 - .{ * 5 ? . = - . / * ? 5 >{ * 5 ? .###-#f k u%.0!d _##'####$##.#f!' u%.0!h _##1####$##$#f!@ u%.!W$( `##/####$## = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 -g * 7 7 . ;g * 7 7 . ;t 9 > 2 8 7 = 2 , 8 7 , 5 8 = .y . B > > 1 . 6 . 9 8 = 2 > 2 8 7 Dn 7 - . B 2 7 > 8 9 5 * > / 8 ; 6 = 9 * > 1 = - . 5 * Cx . , 8 7 - = = , ; 8 5 5u . ; , . 7 > ; . = . ; @ . , 5 8 = . -i * C = > * 9 9 . -i * C = 2 7f 9 9 * 9 9 5 .g * 7 7 . ; : ;x 2 D . : ;y . B > 5 * 7 0 - 2 ; 2 8 = 2 9 1 8 7 . 2 9 * - * 7 - ; 8 2 - - . = 4 > 8 9#f!3 w%.- ^ `##'####$#f!L w%.b b `##,####$##/###E####### k `##(####$##/###F####### p `##+####$##*#f o x%.- x `##)####$#f!+ x%.I ~ `##'####$##0###G#######!& `##,####$##-#f!] x%.0!/ `##(####$##*#f N y%.0!4 `##/####$##*#f g y%.0!A `##0####$##(#f!# y%.0!N `##*####$##*#f!; y%.0!U `##-####$##*#f!T y%.0!` `##-####$##-#f!m y%.I!j `##(####$##/###H#######!o `##.####$##*#f w z%.-, a##)####$#f!3 z%.-2 a##)####$#f!L z%. t$8 a##'####$##/###I#######= a##&####$##1###$#######@ a##&####$##1###$#######C a##)####$##1###$#######I a##'####$##1###$#######M a##*####$##1###$#######T a##*####$##j 7 - 9 8 2 7 > =###&#f Z |%.0!& W##-####$##&#f s |%.0 * `##)####$##&#f!/ |%.0 % `##(####$##%#f!H |%.` 0 `##+###$$## , * 5 5 , 8 7 / 2 0 ; . 6 . 6 + . ;!`!.!. ; . / . ; ; . ; * 7 = A . ;#!p!p!p!p!p!p!p!p##$#f g }%.!k*!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . 7 8D 2 6 9 ; . = = 2 8 7_D 2 >D 2 =D 6 * - .D / ; 8 6D *D 8 7 .q 2 7 4zwqD * 7 -D *D 6 . - 2 *D = 8 ? ; , .PD * 7 -D 2 =D 7 8D 5 8 7 0 . ;D > 1 * 7D *D 5 2 7 4 , 8 - . 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6w ? 5 . =f /u * ; * 6 . > . ; = , 1 * 7 7 . 5 * -x . > * -x . >n - * - * -n - * /x ? +U * /x ? +V * /x ? +W * /x ? +X * /x ? +Y##1###4####### * X##.####$##1###4#######k X##+####$##1###4####### H W##-####$##1###4####### Y f##*####$##1###4####### a f##(####$##1###4####### f f##*####$##1###4####### m f##%####$##1###4####### o f##'####$##1###4#######5 [##0####$##1###4####### s f##)####$##1###4####### y f##)####$##1###4#######!# f##)####$##1###4#######!) f##)####$##1###4#######!/ f##)####$#f o!)%.Y / f##3####$##2###J####### @ f##+####$##$#######% f##'###+#f!T!)%. p$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$### 1 h## *###%###!8 h##2### @ . 0 *J * 9 4$#######!o e##'###+#f _!+%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$####### ) i##)###+#f N!,%.8F###$#######$#######+#f o!,%. L4Q### 6 * ; 4 ? 9 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -#!; i##o###9 j##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# O j##>### j j##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!] j##Q###9 j##E###= k##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 * / ( 3 = ( A . + * / ( = = ( @ . ; 4 . C A 8 ; - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9TUVWXYZ[]^fghijk#######!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 - , 8 7 / 2 0 ? ; * > 2 8 7 * 7D 1 > > 9 =D * - - ; . = = * 7D 1 > > 9 =D * - - ; . = =D A 2 > 1D *D > . 6 9 5 * > .PD = ? , 1D * =D 1 > > 9 =_SS + ; * 7 -R 8 7 . 5 2 7 4R 6 .SfU +V *D 7 ? 6 + . ;D / ; 8 6DTD 8 7 *D 5 2 = >D 8 /D 7 ? 6 + . ; = *D 5 2 = >D 8 /D = > ; 2 7 0 = *D = > ; 2 7 0D 8 ;D * 7D 8 + 3 . , > > 1 . ; .D 2 =D 7 8D ? = * + 5 .D 8 7 .q 2 7 4zwq 2 > =D 1 ; . /D ; ? 7 =D *D = , ; 2 9 >`D 0 2 @ .D 2 >D 2 > =D = > 8 ; .K =D * - - ; . = = 7 8D 6 . - 2 *D = 8 ? ; , ._D 0 2 @ .D * /u * ; * 6 . > . ; =R 6 . - 2 *x 8 ? ; , .D *D - . / * ? 5 >{ * 5 ? .PD 8 ;D ? = .D *D 9 ; . = . > *D - 2 ; . , >D 5 2 7 4D A * 7 > =D *D , * 6 9 * 2 0 7 2 >D A 8 ? 5 -D + .D > 8 8D 5 8 7 0D / 8 ;D * 7 CD = . ; @ . ; 9 ; . = . >R > 2 4 > 8 4 * 9 4 = > . * 6 > 1 .D * 9 9K =D 2 -D * 5 8 7 .S * 9 9S > 1 .D * 9 9K =D 7 ? 6 + . ;D 8 7Dx > . * 6PD = ? , 1D * =DXXT 2 -b > 1 .D * 9 9K =D 9 * , 4 * 0 .D 7 * 6 .PD = ? , 1D * =D , 8 6R . B * 6 9 5 .R * 9 9 > 1 .D * 9 9K =D 2 -D 2 7D > 1 .Df 9 9Dx > 8 ; .PD = ? , 1D * =D 2 -UVWXYZ[]^`D - 2 -D C 8 ?D 6 . * 7DFFd - * > *Q + * 7 7 . ; A * 7 >D * 7Da *cD A 2 > 1D 2 > =D = > 8 ; .K =D * - - ; . = =D * =D 1 ; . / - * > *Q + * 7 7 . ;Q`D - 2 -D C 8 ?D 6 . * 7Dd - * > *Q 5 2 7 4 =D 4 . . 9D > 1 . 2 ;D 8 A 7D * - - ; . = = . =_D ; . / . ; ; . ;x 4 2 9q 2 = >D 8 ;D ? ; 5x 4 2 9q 2 = >D 7 * 6 . =D > 1 2 =D @ 2 = 2 >u 5 * > / 8 ; 6 . 9 2 , + * > > 5 . 7 . > 7 * > 2 @ . 9 , 9 5 * C = > * > 2 8 7 B + 8 B = A 2 > , 1 : ? . = > = 6 * ; > , * = > > 2 D . 7 ; 8 4 ? A . + 8 = @ 2 - * * @ . 0 *##!d m##(### $ o##'### ( o##,### 1 o##+### 9 o##.### E o##'### I o##)### O o##(### T o##,### ^ o##(### c o##'### g o##(### l o##(### q o##'###M a##*###@ a##&###!a m##&###h 8 7 = . 7 >x > * > . 9 . 7 - 2 7 0# V X##*### ^ X##)###e p##*###u . 7 - 2 7 0i . 7 2 . -q 2 6 2 > . -l ; * 7 > . -#5###/###'###6###K###8###f 9 9 5 .g * 7 7 . ; 4 . . 9 ; . 9 5 * , .## j p##'### n p##*###i 2 ; . , > 2 8 7 5 > ; ; > 5#!4 p##&###!7 p##&###i . @ 2 , .##@ a##&###C a##)###I a##'###M a##*###T a##*###u ; . = . >##i d##)###h 8 7 = . 7 >x 8 ? ; , . > , / 0 8 8 0 5 .##M q##&###P q##)### S X##&###y 1 . 6 . * ? > 8 5 2 0 1 > - * ; 4##v q##'###z q##(### # q##'###f /x ? +### ( Z##*### / Z##*### 6 Z##*### > Z##*### E Z##*###u 8 = 2 > 2 8 7 > 8 9 + 8 > > 8 6 2 7 5 2 7 .# { q##&### ~ q##)###!( q##)###n 6 9 ; . = = 2 8 7u . ; 5 8 * -###!U q##'### T Z##(###!D j##] j##y k##*###)###*###*### ) p## 0 p## 6 p## > p", new Uint8Array(D4.buffer, 148)), E6(), new Uint8Array(D4.buffer, 61446, 52043);
        })()));
      } catch (D4) {
        throw D4;
      }
    })();
  })(0, ((D4) => D4 + "\uFFFF}\uFFFF" + ((D5, $4) => {
    let f5 = 1e5;
    const L4 = (D6, $5, e8) => {
      let F4 = "-";
      try {
        if ("string" == typeof $5) F4 = '"' + $5;
        else if ("boolean" == typeof $5) F4 = $5 ? "?true" : "?";
        else if ("number" == typeof $5 && isFinite($5)) F4 = "0" + ($5 || "");
        else if ($5 && "object" == typeof $5 && e8 < 8) {
          const F5 = Array.isArray($5), Z2 = Object.keys($5);
          if ("string" == typeof $5.href && !Z2[0]) return L4(D6, $5.href, e8);
          let J2 = "";
          for (const D7 of Z2) {
            if (--f5 < 0) break;
            let E5;
            try {
              E5 = $5[D7];
            } catch {
            }
            J2 += L4(F5 ? "" : D7, E5, e8 + 1);
          }
          return ((D7, $6 = "{") => E3(D7) + E3($6))(D6, F5 ? "[" : "{") + J2 + "\uFFFF}\uFFFF";
        }
      } catch {
      }
      return E3(D6) + E3(F4);
    };
    return L4("markup", $4, 0);
  })(0, [...L2.flatMap(({ owner: D5, selector: $4, known: f5, ours: E5 }) => {
    const L4 = [...document.querySelectorAll($4)].flatMap((D6) => [...D6.attributes].map(({ name: D7 }) => D7));
    return [...new Set(L4)].filter((D6) => D6.startsWith("data-") && !f5.includes(D6)).map(($5) => ({ name: $5, owner: D5, known: f5, mayBeOwn: !E5.test($5) }));
  }), ...[...document.querySelectorAll("[data-smart-link]:not(a)")].map(({ localName: D5 }) => ({ element: D5 }))]))(e7)).split("\n").filter(Boolean), F3);
}
var D2, $2, E3, L2;
var init_smart_script_debug = __esm({
  "smart-script-debug.js"() {
    "use strict";
    $2 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 2, 6, 8, 1, 127, 1, 65, 134, 224, 3, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 251, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 221, 238, 2, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 134, 224, 3, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 118, 54, 0, 0, 148, 0, 0, 0, 2, 45, 0, 0, 199, 30, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    E3 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
    globalThis.document && new Proxy(document, { get(D4, $4) {
      const f5 = D4[$4], E5 = Reflect.get(Document.prototype, $4, D4), L4 = typeof f5 == typeof E5 ? f5 : E5;
      return "function" == typeof L4 ? L4.bind(D4) : L4;
    } });
    L2 = [{ owner: "the script", selector: 'script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: ["data-smart-link", "data-app-id", "data-smart-own"], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }];
  }
});

// inline.js
var inline_exports = {};
__export(inline_exports, {
  banner: () => sD,
  consent: () => ED,
  href: () => FD,
  ready: () => LD,
  refresh: () => rD,
  start: () => nD,
  subscribe: () => oD
});
module.exports = __toCommonJS(inline_exports);
var D3 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 180, 168, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 228, 134, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 180, 168, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 37, 20, 0, 0, 148, 0, 0, 0, 188, 16, 0, 0, 235, 11, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
function f4(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
var $3;
var e6 = /* @__PURE__ */ Symbol.for("smart-script");
var t5 = [["ss_incoming_params", "[]"], ["ss_webReferrer", '""']];
var n4 = [["consent", "consentFrom"], ["limitDataUse"]];
var r5 = () => f4((() => {
  const { memory: $4, unpack: e7 } = f4(new Uint8Array(D3));
  return new TextEncoder().encodeInto("#$%&####$$$#$$&#%$##%##%#$##%&%##$%#&$#%#&&'$%&$($'$%#$&#%($'(%&#$%&#$$$###''$%&'$'%#'#%$#$$'+#$%$%+++'&($%('#((($%((#(*#$%#)#-)-)()'&.'))()).*,%,**,%$%$%,%$%#*#$%*))#*+*&&%'%'$'&''#'#$#%'#$''#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&''$'#')(#'#)''%&'##&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(#&&&&$%&#'$%&'&##$%''##$%#$%&##%#&#%#&#$#$$&%#&#$%#$%$&#&%&$&$'#&&%&&##%%$$'#$&&#$%&&#$#%$&&&###&&&$$#&%%##$#$$&%$#$&##$(,)$%/.%/$0&,)%$$)(%)$)(1(2((((3(4((5(6(7(8((*(+%((*'($&$+&($(-&('(('-((&$%%-'''''%%$&#56%%+%*%%0&$&$##1#2#3#4#7#8#+#*#)#,#(#$%#&##&&&##$%#$$$$'$$#(###(%&'##$$&%$&'##&%$&'$'&##$%$%#&&&###&&##(&*)+*'%$%''+'##(#&#%$&$%$&#%%##%$$$#$'$$''%&#$#%'$'(%#&&(&&&''((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##(('(&(%($#&#'&&&')')$%'('(#(((#56#+*7+8&2((%9&&.(%%'%,(+*/(/+#(((,'((&.&/#,'/:/',#'#&.&##&#)-)0)&-0&-0##''%'%#&&#'&#$'6,0(+*#+1#-#1/'0),#'##-1)3##'')),##':##'4'.78(((+*))+4.4.-1'''339-1&2&##2&#$')5'&$##$)()&&%&$#&&#$%$$%##&&##$$$$#$%%$$#$#$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%#$&%##$%'#&&&)(##)$%#'&'#$%&)#(#*(*(+(#&'((#)$'%#%%%$$#+#$##('%'%'$')&))''#$'%'$')$(($($#(%'%)$(''$'#')(#'#)''%&'&'%'%&%#$#$&&#$%%&#'##(#&'&(&&$%#&#&&%%#$%&$%#&$&%'%#&'#$#$#$$%#%#####&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&##%#&#%#&#$#$$%#$$#$#$%$%$#$#$$$$#&##&&%%&&$%&%'#(('&#'&$'&%&&$%#&&&'$)()-(($/-((##$(.()($%0(,(('%)/.+*(+%0-%)(%')).,','11(''(,-),(-'(1'(2((1'2%'%''.'/,,+*)+%%%%)+*0))/.0+'''&$)$%)'%%%))%%#'#''%$&##%$%$%'##$#%#%#$#'#&%%%%%('&#&()$&)%%%('&$&(#$%'$(6(7(9(:(;(=''%%**(('((%,+3,1%>(%-).(1))31))(()((&&318**,+?,@''/'''..'4?@%''(A(B,+),((*((),+)),%0/.AB(/4(02*2/2(.0(4''''';'=%/$)5''5'''('*%'0'2$$&$02$)$/%$$&$$$55'(*8$(*.4%(%*&$(*(*$')76(*$)&'9':'''$'$'%''$$&>))$----$---%-.(*$/''%.'318#'#'''76%.-$$&--))##&)#$((#''#'+*,+-%$)&&$&&,-$$'(%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4#$$$$$#%%%$&#'$$##&''&#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#$$#$$$($*'&#'#######-######-(*%$#/-%)%,++/),#$$%%####'&#')+,)$##..$#$+$$.$.$))##++$,,,$$$$$%%##$%%$%$/$-$$$$$$$$(*$(*/$(#(%$#%$$/$%$$$#)#+$#%,+)$$$%$#$$$,#*)*)*$#$#$$$$$-$$.%-.$-$#$#$$-##))++$#$#$$$*$)$##,%#$((%#$#$+$$$$$$$:$$$$$+$:#$$$$$#$$$$,$%$*$)$$#$#$$$$$%$$*$$*%%$#$$4$%$$$5(('&('(6$36(#$)%,+*.0-5#%#(#(#-99,%('&,'+%(**'&*'.%()-)0%('&%')(-'&,'+(-'&*'.(-(-(0#(/#+%$718%$%%#$'&)'2))2,+8)2$*.%%$+$,+++,,,-1#%$0-1$0-$$$$$)$%$$$#$%3$3$$%$$$*$%##%##%##$$$$$#$#$*$%/$$$$%$#$$$$$#$$#$((####$$$$$($($##$$$##(($((%%$$$$$$%#$($#$$##$$%$$($#(%$$$$17##4$$$$$-$0$,$%$$+$-$$$$$#$0%1##%%$%%,*.$#%##%%$%%%)2%$%*.$$$$$-$+$$#0$%$1$$(*$#$$*$.$0%$:*(.(*(:$-('&'#)###$$))%%$$$,,,0/('&#'))$$##/#/$+##++#+##))($##$###(#$#%%$-##-(,,#$$##$$$$$$$$+@/+++##+#++#''#+/'#/@3;/+##+/#/+33;#'++###7#'#/+/3;//'3;'///+37'##'#/'#/+'#'3;3;#-3;;D#++++###++##/#!` [%3@;#/+#'/+#'/+#'+/'#/++#####HD@;73/+'##;3'#'q3;;D+/+#3#;/@+#'+####+#+@;73/#3;/+'#+##7++####++'+#/;3DH7@/#'++/@/++#'#/#'HD++/+/+++'+/+####'##'/+,/+@H#'+###0!` [%2!` [%1/+37@;@@/;;33+#+;#3''##@'#;3/+#'a3;D#L+T3];;;;33++##+++###++###@m'#'3;'/##-3;/3;/#'LaqmT##em+]#T7/]'#;+D@@LXT3;H@#'+7+/#P#'+'#'//,,+'#/+/+/!] ]%73/+'#/''q3;@/TL#+/3;/3;XT37;@3;HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;r3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L###XP@H#$%&'()#$%&'(3;/@!@&!7&3;3;@3;+/ _$!7&!@& R$# Z$+!@&!@& 1!7& )3;3;3;a] N$ J%e R%m Z%u c%}@a3;!/$ Z$ _$]!P$!H$!'$ {$0 Z% _% V% N% R% J%/+!@&#!7&!E$0 _%+!@&#!7&+!@&#!7&!P$!H$!+$3;.3;/ J% _%!H$ k%!i$ c%!a$ J%!H$ R%!P$ Z%!X$!]$!D%!7%!+% {% w% o% g% c% _% Z% V% R% s% N% J%!]%!a%!X%!'$!T% {$!P%0!L%!m%!e% N$3;3;3;+//+/+@ J%#1 Z U%!7&#!@&!7&#./!7&!T&!7&!P&!H&!D&!@& s& w&!#&* x&# J&!m%#'+/37 J& g& R& o&D _&; V& J%!@$!7&!;&!D& {&!=& t& s&!D% s%mX3;@ Z& V&!7&!;&3;!@&!D& J%'q3;37 s&!H& {&!P&!@&;!7&!e%!m%!@$ k$ g$ c$ c$X!@&P!7&-3;/!T&!7&!P&!H&!D&!@& s& w& {& M& x& J& J%!m%'q3; s&#3'q3; J&!,& M&!/&!+&!'& {& s&!D%!D%!7% s% {% J%#X+ Z$#+/#'/#XX/!+%P!7&X!@&!7&########################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################## * = 6$###$ 33 )' I I I I$ I )% I I# )& I I I$ I )% I I$ I )& I I I# )' I I I I# )#% I I )$ I% I I )% I I% I I )( I I I I I# )$ I$ I )( I I I I I$ I )' I I I I% I I )& I I I% I I )% I H# )$ I#&ts#*#$'*(*(%(%#$(%($#''##&%&'*$+,%&#*%$#',&,#'+&*+%.$(/&'+&0'$%1&%'($$(2#$&-%&--(&$#$)+$ I$f J J%.*B') 6 . 6 8 ; C%#& * = 4#r' ; 8 8 6#q' = > . 9#p/$)-!P Bs G#DDDD3IFf!+ V%D?. G$$ IDLf$DQFfFkDfbk ;F?DLf#D?. G#DDk' IDDD3o(f$.j. G$% IDDLf$ 3F30DLDDZDL 3D_. G$$ IDDLD 3F30D'eDLDL 3DD!m-##.DDZ. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3+DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G#%eDj0#DLj0#DDDDf#3M.. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G$$ IG#f3 4FH#DDDD3-DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G$, IG#f3 4FH#%e%eDLfe 4DD3G0#%eDDf_3;j0#Df9ZDf!` L%Z&eDf+ 33(EFFj0$DDDD35j0#.DLFj0$DLDLDD3IF'eDf!+ V%DD3$3T?E/&.DLDD3Z/$.DLFDLf' > 3E&eDDk0$Df3 3EDL3?EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf!V ]%f(3%j0$DDDD39j0$.DD3$3Tj0#DLDDD3$3Uj0$.DfD 4E/$...Df$_/$.f!+ V%E.Df3 3H#D. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$) IG#f3 4FH#DD3=3*EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3,FLj0#.DDf!W S%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD36DLDLDLDL3#FDDL?E/$.DD3DE.Df3 3H#D. G$& IG#fD 4FH#DDZDDZ&eDf+ 33(EFF'eDf3 3DDfb3+DLDLDD3%j0$..DfD 3H#Df#l. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3nE/$.f!i ]%LDLFf J ^% 4FD 3l'eD3nEDDDDn?Fj0$DDD!m-##/$.DD3QE.Dj0$DDZDDZ.2.#. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3^Ef$l0%DDf$3^Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G$% IDLFLDL3:FLDLDD3#E%eDLQ'ef!+ V%EDDf V Q%3a0$.DFLDL3Y0#DLDLDD3#E.D. G#DLDLDD3Ej'eDDDD3).. G$% IDDLf$ 3Ff' >30DLEDDZDLDf' > 3FDM[DDM[. G#DDt' IDDD3o(f$.j. G#DDDf Z ]%3W. G#DDDf J ]%3W. G#DDt' IDDDD39(f#.. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G#DDf v Q%f/3#. G$$ IG#f3 4FH#DDDD3-DLDf3 3H#f#l. G#DDf!f S%f'3#. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df p ]%f k ]%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$$ IDLf'DQf!l#kF?DLf#D?. G$% ID3(EFF'eDDDfb3+2.Df#Z. G#DDf X M%f+3#3$. G$4 IG#f3 4FH#f!K K%Ef+E%e%eDD3PEFFDFf!K K%f+38Fj'eDj0$f!S K%Ef*EDDf!S K%f*38j0$.DDt'eDDD 3DD 4fG3+DLEDLEDDLDLfd3+DLEDLEDDLFDLFfS3-DLEDLEDDLFDLFf!/#3-f#EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3+DLEDLFEDLF'eDDLD3JDf#DMg J J'y?f#DM rf$ :?E.%e%e&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;jD!/f#s :0%Df$ 3E/$..Df%n0#D0$.Df#Z/&.%e%eDDf!L#3;0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!Z K%f,3%0$DDf!d K%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3Cj0#..f$. G#DDf!K S%f/3#. G$& IDf' >E&eDF'eDf3 4EDLEDLDf3 3EDDD3%j0$..Df#l. G$' If!+ V%DLDQ?FLDL3SEFEDFj'eDLDL3SEFEDE.DD. G$) IG#fD 4FH#%eDQf&k'ef#E/$.%eDDf_3;j0#DDf v J%f(350#f$E/$.Df!S#ZDf V L%ZDDM[f#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33(EFFj0%DFDp0#DDD 4 3DDD38j0#..Df3lE/%.DE/#.#.DfD 3H#D. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3-DDLDL3J/$.Dg#[Dg$[.Df3 3H#. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$& IG#fT 4FH#Df+ 3DDf$f#3B%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?37/$.DDD3'.DfT 3H#. G#f!+ V%DDf!p$ :?FLDLf ] R%f,3#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3`.Df3 3H#. G$7 IG#fT 4FH#DLFLED3FEFEDEDLEDf!1#ZDf | J%ZDf3 3E%e&eDfd3&DLEDDM[DLEDLE&eDf/ 33(EFF'eDfD 3DDFfb3+Df7 3DLDLf$31DDDLDL3E0$DD3VDDD37/$..DDf' >F 3EDEDE&eD'eDQj'eDD3VDDLDL36Dfb3&DLFLEDLEDQfbk'eDDD36(DDD3e..Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD37.DLFD 4FDr0$Df+ 3E%e&eDf' 33(EFEDEDFj0$DDf p J%f)35'eDEDEDE&eDj0%%eDLDLDD3%'eDLFL0$.Df3 3EDf3 4EDf3 3E/$..DE&eDFDk0%Df3 3EDLFDLFDD3%j'eDfRZDf V L%Z&eDfD 33(EFFj0%DDDD3%j0#..DDDD3%0#DLFLDLDLDL3%j0#...DDDf!+ V%f$3MDDDLFDDp?Z/$..DLFD 4E.f/EDLDn'eDDDDDp?Zf*E.DfT 3H#D. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3_Df3 3H#. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$% I%ef IDD 3FDDp?Ff J ^% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!i ]%DZDf J ^% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf ~ S%f&350$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G#DDf U R%f*3#3$. G$' IG#f3 4FH#%eDj0#DLFQ'eDD3c0$.f$EDQf$l0#Df]ZDf u ]%Z&eDf+ 33(EFF'eDDDD39j0$..DjE.Df3 3H#D. G$' I%eDfe 4DD3G0#Df$ 4EDLFDLf& > 3E&eDDk'ef#2.DLFDLFDD3%0$Df+ 3EDf+n0#DEDE&eDDp0$Df$ 4EDf$ 3FDDD3%j0#..f$2.f$. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33(EFFj0$Df3 3DDfb3+DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$% If$E%eDD3=Qf!K#k0#DD3=QFfFkDfbk ;0#DD3DLf#lE.D. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df ~ S%f&3'DDD3'DDLZDDM[Df3 3H#. G$& IG#f3 4FH#DDDf_3-DLf& 3FDr'eDDD 3DD 4fS3-DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G$- IG#fe 3FH#D3REFEDD3REFFf#DF?Ff { J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3_DQf!n#k0$DD30DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >30DLEDDZDLDf' > 3FDM[DDM[. G#Df%t' IDSDD 3f% 4Sk(f#.. G#Dg,{'eDDg- J3b.DDg- L rfT ;3&. G$& If$E%eDf!/cp0#f#EDf(n0#DDf!R ]%f%35j0#DDf!R ]%3aj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. G$( I% If#DQFfblDfFl :0#>f$DQf&k0#>DLEDLEDLFLDL3:DD3Cj'ef#Df+ 3DD3Cj0$>.DDDD3$3Uf$ =.. G$$ IG#f3 4FH#Df' 3DDf#31DDLDL36Df3 3H#. G%- I% HG#f!@# 4FH#DLFf!; K%f.32EDLQE%e%eDLDLDf' 3F3.L'eDf$ :j0$DLDL3DL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3j.DDf!p$ :Ff/ 5 3FEDLFj'eDDDD3iD3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3;j0#DDLDLD33.DDLZDDMF[D rE.Df#ZDg+[DDLf' > 3EDLE&eDDl'eDDMF[DDMF[Df3 3E%ef!6 [%fLD rDL3/j0#D rFQfbl0#DfL 3D3$f#f#3BDLj0%DLEDLEDLDLf!= Q%f03#3*EFEDf( >E&eDj0&DfD 4ED3$EFEDfD 3EDDDD39j0#..Df/ 3Df; 33`/$..Df/ 3f!G K%f'D3)DLf' >EDLE&eD'eDf/ 3DLDLDL33Df3 4EDf3 3E/$..DDLZDDM[.Df!@# 3H#. G$& IG#f3 4FH#%eDLFj'eDf#ZDf#_/$.Df' 3Df#f!+ V%3fDQEDLFj'eDf#ZDD_/$.DDLZDDLZDD_DDZDDZ.Df3 3H#. G$( IG#f3 4FH#DfRZDf V L%Z&eDf+ 33(EFF'eDDDFDDD3,33/$..Df6ZDf!# [%Z%e&eDf+ 33(EFFj0$DDD3,Lj0#.Df c [%f.Df n [%f*3,33.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef!+ V%DLDQ?FLDLf N R%f*3#FQfdk'eDLj0$.Df' 3Ff!& Z%f,f w U%3)Df!/ Z%f,f g V%3).D3FEFEDEDLFf' >EDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD3./$.DDD3,.FLj0#DLDLf!& Q%f.3#3$EFEDEDf!9#ZDf!8 Z%Zf$E&e%eDf3 3DfT 33@DLFj0#DDLFDD3%0%DDLDL32FLFDLF3=3*EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3F3%j0$..Dj'eDDDD3YF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf!8 Z%ZDf!7#ZDf!; U%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33@%eDLF'eDLEDDLFDLF32FLDLD3.EDDf u [%f-3%j0$DL0$Dj'ef!+ V%EDQf$ :j0%.Df | K%f+32FLDLD3.Ff!m S%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3)/#.#..DLE%eDLFj0#Df ^ [%f(3,Ef!$ X%f>DD3/0#f!; U%f!7#DD3/0#DLj0#Df' 3FDDDD3XD3)Df c [%f.Df n [%f*3,3).DDZDDZ&eDf3 3DfT 33@DLF'eDf' 3DDLDDLDL32FLDLD3.3)/$..Df' >E&e%e%eD'ef$Ef!; U%f!7#DLDL3/j'ef!8 Z%f!9#DLDL3/E.f!$ X%f>DLDL3/0%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3Ej0$/%.Df' 3DDD33DDLZDDM[Dfe 4H#2.Df' 3DDDD3XDLFLDLD3.3).Df3 3EDf3 4E/#.#. G#DQj'eDf x S%f)3Z.. G$+ IDf$ 3EDDf( > 3E&eDDFl'eDfD 3ED3$EFEDFj0$DEDE&eDf$k0%DDf$ 4FDD38Df$ 3Ej0#...DDl. G%7 I& HG#fT 4FH#DLFDLFf i R%f&3#3$EFEDDf!& R%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf { R%f*3#FLFDLFf!8 S%f/3#FQfdk'ef%DL0$>.f&D3$f!m K%f&3%j0#>f&f%f&DDf!m K%f&3#FL?DQfdl?.E%e%e%eDDf!E S%f)3#FLDQF3]'eDDf!- S%f.3#FLDQ3]EDDf { R%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f!p K%f*3%0$.D3$f P L%f)3%E.DDf U R%f*3#3$EFEDDZDDZDD_DDf!% S%f+3#F3$EFEf#EDF'eDD3[DD3[3%E.DfD 3FDDf f R%f&3#3HDMDLEDDDf!- R%f*3#3HDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf v R%f(3#EDf$_DDZDg#[Df7 3D34.DDf q R%f(3#EDD_DDZDD[Df7 3DfD 334f!+ V%EDf%t'eDDf x S%f)3IE.Df!+ V%D?3*EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3HDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D34.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL3?EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf!+ V%D?/$.DDf k Q%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3Gj0#D3$EFEDfD 3Df$ 3Ff& >30DLDLf& > 3FDZDDZDDZ/#.#. G#DDf p S%f+3#. G$$ If!i ]%LFf+Df J ^% 3f* :F 4f#D? 3D3Q. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. G#f#D3Q. G%9 I$ HG#f!a& 4FH#Df/ 3f J ^%D3ODf#ZDg+[DLFDLFf a S%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf j S%f)3#EDf J% 3Ff$f#3Of c M%E%eD0#f w M%f w M%f!/ M%DLFDLFf!J Q%f23#FL?DQfdl?EDDf!o Q%f)3#3$f!D M%f)3%j0#Df!J M%f }&3O.Df#ZDg+[%eDLDL3:FLDLf T S%f+3#FQf!K#l0#D3*EFEDf( >Ef3Ef$E&eDj0$Df R$ 3DLDLf!Q R%f+3#FLDLf#31DDZDf!7& 3D30DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[Df!]# 3DLDL3:FLDLf!k R%f33#3$f#31Df!i# 3DLDLf k Q%f.3#3$f#31DDZDDZDD_DDM[DDM[DDM[DDM[%eDD3mQf!l#l'eDf R$ 3DDf e S%f(3#3lf$EDLFLFDLFf!Y Q%f33#3*DL3$3kj'eDDf!1 Q%f.3#3*DLDL3kE.DLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf R$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!H$ 3Df!7& 334/'.Df R$ 33j/).f#/$.DQ0%f$.Df!7& 3Ff#Df] 3Df J% 3F3iDQf$k'eDD3h.DQF ;f$ :j0#DDM[DDM[Df!H$ 3Df!7& 334Df$ :0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!H$ 3Df!7& 334.DLEDLEDLFLDLf!4 R%f*3#EDQEDf J% 3DLDLf a Q%f-3#3$DQDf$ =3B% I%eDL'eDDLFn0$.Df#Zf#/$.DDM[DDM[DDMF[DDM[DDLZDDZDf!H$ 3f#D r?.EDf#_Df#ZDf#ZDf#ZDDZDf#ZDg+[Df#_DDZDDZDDZDDZDDf R$ 3FZDDZDDf] 3ZDf#ZDf#_DDZDDLFf#lZDDLf+D?ZDQEDDZDf g% 3Df N% 3FDf!L% 3D?3hDf#ZDg+[DQF' If$(DLDLf!j Q%f(3#3*EFED.f( >D 3EDf J& 3f$ ;E&e%eDDFl'eDf!e% 3f-3&f#Ef$Ef$Ef#Ef$Ef#Ef$Ef#E%e% I%e% I%e%e%eDf$ 41%)$#.DLFDLF3Af X Q%f'3%j0$f#/%.DLFDLF3AE>D0%f ] Q%Ef'/&.DD3AEFED.EDDf S M%f(3#FLDL3PEFEDEDDf O M%f'3#FLEDLEDDf ] S%f'3#3$EFEDE/%.DD3AEFED.EDDf!e R%f)3#3$EFEDEDDf!Y R%f.3#FLEDLE.DfD 3ED0%DQf!l#l0%D'ef#EDLFLFQf$ :E&eDf;k0'DDM[Df/ 3E%e%e&eDf!7& 33(EFEDEDj0$DDDD39j0#Dj'ef o U%f+DD3/0$..Df!7& 3DDf#31Df V U% 3QEDLEDLE&eDj0*Df$ 4EDQDf$ 3EfRk0#.Dj0)DQ0$/(.DE/$..Df!7& 3DDDQf#3BDLj0&/%.DD3Pf!( K%f.380%DfF_Dg$[Df#ZDg+[DDZDDZDf s& 3Df J% 33gDLFj0%DQEDDLZDDM[DD_Df J& 3f!3 K%f+Df!7& 33)DLEDf!e% 3FDLDL3'DDLDL3'DDLDL37DDM[DDLZDDM[DDM[DLDDf V& 3D3N>/%.%eDDQf%n ;0#Df!7& 3Df J% 33gDLFj0#DQEDDLZDDM[DD_DQ'eDf s& 3f!d J%f/f w U%33.f!+ V%EDLFQf&k'eDLFLDLf l R%f(3#E.%eDQf!l#l0#DfVZDf!p J%Z&eDf!7& 3Df V& 33@DLFj0$Df s& 3DDLDLDLDLDL3#f#3M/#.#.DLFLDQ3LFLDLf!; R%f-3#3$f!L V%fBDfP 3F3KDDLDL37DDM[DDLZDg$[DDM[Df#Df!7& 3D3N>.DfP 3FDLDL3'Df ~ S%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[/&.DQ'eDf | K%f+32FLDLD3.Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf s& 3FDf J% 3DDf!7& 33fDLFj0#DQEDDLZDDLZDLEDLE%eDf$kFj'eDLDQ3LFLDLf!F R%f(3#3$f g Z%f=Df!e% 3F3KDfS3&DDD3JDMu0$DLQf$l0$Df!$ Z%f%3'/$.DLDQ3LFLDLf!K R%f)3#3$f J X%fEDf!e% 3F3KDf l X%f73'DDD3'DfS3&.Df!e% 3FDD3eDDLZDDLZDD_DDZDg$[Dg$[DDDf s& 3D3Nf!p$ :f/l0#DDDQ ;_/#.#.Df J% 3DD3m3l%e%eDQFf%t'eDfP 3f!K#3&DLFDLf' > 3EDf Z$ 3Ef#EDME&eDFDk0%Df3 3EDMD}0#DLEDL3?EFDf( >EfD 4E&eDj0$DfD 4EDf] 3Df J% 3DfD 3F3dj0#.Df6p0#D'eDfP 3fP3&.DfP 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL3?EFEDf( >E&eDj0%%eDf] 3Df J% 3D3dj0#%eDLj'eDf$ :j0$/%.D3$3cDf$ :k0$.DfP 3FDLDL3>Df l J%f%3'DD3$36Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfP 3Ff J J%f23>Df Y J%f)3'.DfP 3Ff ` J%f/3>Df_3&DDM3bDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfP 3f-3&/$.DfP 3Ff!T ]%f%3'DDL3$3>.DDM[DDLZ.Df!7& 3f#3&DLDf!a& 3H#. G.!a5)#f J J%. n& * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + 6 . > *_Q * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . * / ( ; 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 1 ; . / * 9 9n - 9 5 * > / 8 ; 6##!p!p!p!p!p!p!p!p##$#f w M%.!Q)!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . 8 7 .q 2 7 4zwq A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 - 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - . , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =###$####### ] M##'###+#f c T%. p$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$###@ O## *###%### G O##2### @ . 0 *J * 9 4$####### X M##'###+#f!7 U%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$#######7 P##)###+#f!' V%.8F###$#######$#######+#f!H V%. i)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -### D P##o###!3 P##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -#Y Q##>###t Q##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -### g Q##Q###!3 P##E###!8 Q##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9TUVWXYZ[]^fghijk#####!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 -# N Q##!X P##' R", new Uint8Array($4.buffer, 148)), e7(), new Uint8Array($4.buffer, 21556, 18125);
})());
var E4 = () => {
};
function L3(D4) {
  try {
    return D4($3 = $3 || r5());
  } catch (D5) {
    throw E4(), D5;
  }
}
function F2(D4, f5, $4) {
  const e7 = new TextEncoder().encode(f5);
  return L3((f6) => {
    const t6 = f6.room(e7.length);
    new Uint8Array(f6.memory.buffer, t6).set(e7);
    const n5 = f6[D4](e7.length, $4), r6 = new Uint8Array(f6.memory.buffer, n5);
    return new TextDecoder().decode(r6.subarray(0, r6.indexOf(0)));
  });
}
function s3(D4) {
  const [f5, $4, ...e7] = F2("ask", D4).split("\uFFFF"), [t6, ...n5] = f5.split("\n");
  return { consent: +$4, impression: t6, links: n5, needs: e7 };
}
function o4(D4, f5) {
  return L3(($4) => $4.step(D4, f5));
}
function c3(D4) {
  r5 = D4, $3 = void 0;
}
var a4 = globalThis.document && new Proxy(document, { get(D4, f5) {
  const $4 = D4[f5], e7 = Reflect.get(Document.prototype, f5, D4), t6 = typeof $4 == typeof e7 ? $4 : e7;
  return "function" == typeof t6 ? t6.bind(D4) : t6;
} });
function i2(D4) {
  try {
    performance.mark("smart-script:" + D4);
  } catch {
  }
}
var l3 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var p3 = (D4, f5 = "{") => l3(D4) + l3(f5);
var Z = "\uFFFF}\uFFFF";
function u2(D4, f5, $4) {
  let e7 = 1e5;
  const t6 = (D5, f6, n5) => {
    let r6 = "-";
    try {
      if ("string" == typeof f6) r6 = $4 + f6;
      else if ("boolean" == typeof f6) r6 = f6 ? "?true" : "?";
      else if ("number" == typeof f6 && isFinite(f6)) r6 = "0" + (f6 || "");
      else if (f6 && "object" == typeof f6 && n5 < 8) {
        const $5 = Array.isArray(f6), r7 = Object.keys(f6);
        if ("string" == typeof f6.href && !r7[0]) return t6(D5, f6.href, n5);
        let E5 = "";
        for (const D6 of r7) {
          if (--e7 < 0) break;
          let r8;
          try {
            r8 = f6[D6];
          } catch {
          }
          E5 += t6($5 ? "" : D6, r8, n5 + 1);
        }
        return p3(D5, $5 ? "[" : "{") + E5 + Z;
      }
    } catch {
    }
    return l3(D5) + l3(r6);
  };
  return t6(D4, f5, 0);
}
function j2(D4) {
  try {
    return decodeURIComponent(D4);
  } catch {
    return D4;
  }
}
function m2(D4, f5, $4) {
  const [, e7, t6] = /^[^?#]*\??([^#]*)(.*)/s.exec(f5);
  let n5 = p3(D4);
  for (let D5 of ($4 ? ((D6, f6) => `${f6}&${D6}`.replace(/=[^&?#]*:[^&]*|[?#](?=[\w.-]+=)/g, (D7) => "=" == D7[0] ? D7 : "&"))(e7, t6) : e7).split("&")) try {
    $4 && (D5 = D5.replace(/^(amp(;|%3B))+|^#.*/i, ""));
    const f6 = (D5 + "=").indexOf("=");
    let e8 = D5.slice(0, f6), t7 = D5.slice(f6 + 1);
    /[%+]/.test(D5) && ([[e8, t7]] = new URLSearchParams("?" + D5)), (e8 || t7) && (n5 += l3(e8) + l3("=" + t7));
  } catch {
  }
  return n5 + Z;
}
function J(D4, f5) {
  return "page" == D4 && !(f5 && false === f5.repairAddresses);
}
function I(D4, f5, $4) {
  return p3("") + u2("call", D4, '"') + u2("config", f5, '"') + p3("visit") + $4;
}
var d2 = "data-smart-own";
function Q(D4, f5) {
  const $4 = (D5) => D5.replace(/\+/g, " ").split(/[?&#]/).map(j2), e7 = $4(D4);
  return $4(f5).every((D5) => e7.includes(D5));
}
function G() {
  const D4 = a4.querySelectorAll("a[data-smart-link]");
  return [].filter.call(D4, (D5) => "string" == typeof D5.href);
}
var g2;
var h2;
var k2;
var b3;
var M2 = /* @__PURE__ */ new WeakMap();
function y2(D4) {
  return ["data-smart-link", "data-app-id"].map((f5) => D4.getAttribute(f5));
}
function H2(D4, f5) {
  try {
    return JSON.parse(D4, f5);
  } catch {
    return;
  }
}
function w2(D4) {
  try {
    return localStorage.getItem(D4);
  } catch {
    return;
  }
}
var _2;
var S2;
var R2 = "";
var T2 = [];
var v2 = "";
function P2(D4) {
  const f5 = D4 ? h2 : g2;
  return (T2[+D4] = T2[+D4] || ((D5, f6, $4, e7) => u2("landing", D5, "=") + u2("referrer", f6, "=") + u2("now", $4, "=") + m2("query", D5, e7))(f5, k2, b3, D4)) + u2("minutes", S2, "=") + v2 + R2;
}
function V() {
  var D4, f5;
  _2 = _2 || t5.map(([D5, f6]) => w2(D5) || f6), v2 = v2 || (D4 = _2[0], f5 = _2[1], u2("memory", H2(D4, (D5, f6) => "string" == typeof f6 ? j2(f6) : f6) || [], "=") + u2("webReferrer", H2(f5), "="));
}
var q = { cookie: (D4) => ((D5, f5) => {
  const $4 = ("; " + D5).split(`; ${f5}=`)[1];
  return $4 && j2($4.split(";")[0]);
})(a4.cookie, D4), storage: w2, meta: (D4) => [].map.call(a4.getElementsByName(D4), (D5) => D5.content).find(Boolean) };
function A2(D4) {
  let f5;
  try {
    if ("memory" == D4) return V(), "";
    const $4 = D4.indexOf(":");
    f5 = q[D4.slice(0, $4)](D4.slice($4 + 1));
  } catch {
  }
  return u2(D4, f5, "=");
}
function U(D4, f5) {
  return ((D5, f6, $4, e7) => {
    let t6 = I(D5, f6, $4()), n5 = s3(t6);
    if (n5.needs[0]) {
      const r6 = n5.needs.map(e7).join("");
      t6 = I(D5, f6, $4()) + p3("sources") + r6 + Z, n5 = s3(t6);
    }
    return { ...n5, request: t6 };
  })(D4, f5, () => ((D5) => {
    const f6 = a4.URL, $4 = f6 != (D5 ? h2 : g2);
    return P2(D5) + ($4 ? u2("url", f6, "=") + m2("route", f6, D5) : "");
  })(J(D4, f5)), A2);
}
function x2(D4) {
  try {
    localStorage.removeItem(D4);
  } catch {
  }
}
function C2() {
  _2 = void 0, v2 = "", t5.forEach(([D4]) => x2(D4));
}
var X;
var K;
var O = { plan: { impression: null, links: [], qr: null }, write() {
} };
var B = { observe: () => Promise.resolve().then(() => (init_smart_script_observe(), smart_script_observe_exports)), consent: () => Promise.resolve().then(() => (init_smart_script_consent(), smart_script_consent_exports)), banner: () => Promise.resolve().then(() => (init_smart_script_banner(), smart_script_banner_exports)), qr: () => Promise.resolve().then(() => (init_smart_script_qr(), smart_script_qr_exports)), "qr-twin": () => import("./smart-script-qr-twin.js"), debug: () => Promise.resolve().then(() => (init_smart_script_debug(), smart_script_debug_exports)), "debug-twin": () => import("./smart-script-debug-twin.js"), inspector: () => import("./smart-script-inspector.js"), twin: () => {
  const D4 = import("./smart-script-twin.js"), f5 = (async () => {
    throw new Error("The program came in time, and failed.");
  })();
  return Promise.race([D4.catch(() => f5), f5.catch(() => D4)]);
} };
var N = { impression: null, links: [], qr: null };
var W = "object" == typeof document;
var Y = W ? (() => {
  let D4, f5, $4, e7, r6 = false;
  const L4 = {};
  let l4 = 0, Z2 = 0, j3 = false;
  const m3 = [];
  let I2, H3, T3, q2 = false, A3 = false, X2 = false, K2 = false, N2 = O;
  const W2 = [];
  let Y2, z3, DD2 = "", fD2 = false;
  const $D2 = (D5) => {
    $4 && console.error("smart-script:", D5);
  }, eD2 = (D5) => (f6) => {
    try {
      D5(f6);
    } catch (D6) {
      $D2(D6);
    }
    return Y2;
  }, tD2 = async (D5, f6) => {
    try {
      return await f6(await ((D6) => B[D6]())(D5));
    } catch (D6) {
      return $D2(D6), null;
    }
  }, nD2 = (D5, f6) => {
    a4.dispatchEvent(new CustomEvent("smartscript:" + D5, { detail: f6 }));
  }, rD2 = () => "loading" == a4.readyState, ED2 = (D5) => {
    j3 = true, (async (D6, f6) => {
      let $5, e8 = false;
      try {
        $5 = fetch(D6, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => e8 = false), e8 = true, await $5;
      } catch {
        !$5 || e8 ? f6() : ((D7, f7) => {
          try {
            /native code/.test("" + fetch) && "responseStatus" in PerformanceResourceTiming.prototype && setTimeout(() => {
              const $6 = performance.getEntriesByType("resource");
              $6.length < 250 && !$6.some(({ name: f8 }) => f8 == D7) && f7();
            }, 250);
          } catch {
          }
        })(D6, f6);
      }
    })(D5, eD2(() => {
      X2 || (T3 = D5, cD(13));
    }));
  }, LD2 = () => {
    const D5 = z3;
    z3 = void 0, D5 && D5(N2.plan);
  }, FD2 = () => nD2("ready", N2.plan), sD2 = [() => ((D5) => {
    let f6 = true;
    const $5 = ($6) => {
      if (f6) {
        f6 = false;
        try {
          D5($6 instanceof Event ? void 0 : $6);
        } catch {
        }
      }
    };
    try {
      const { userAgentData: D6, userAgent: f7 } = navigator;
      if (D6 && !/iP(hone|ad|od)/.test(f7)) return setTimeout($5, 300), addEventListener("pagehide", $5), addEventListener("visibilitychange", $5), void D6.getHighEntropyValues(["model", "platformVersion"]).then($5, () => $5());
    } catch {
    }
    $5();
  })((D5) => {
    H3 = D5, cD(8);
  }), () => ED2(I2.impression), () => {
    N2.write(), rD2() || i2("wired");
  }, () => tD2("consent", (D5) => D5.watch(f5.consentFrom, lD)), () => ED2((({ request: D5, impression: f6 }, $5) => {
    i2("impression");
    try {
      return $5 && s3(((D6, f7) => D6 + u2("hints", f7, "="))(D5, $5)).impression || f6;
    } catch {
      return f6;
    }
  })(N2, H3)), () => ((D5) => {
    try {
      const f6 = new Image(1, 1);
      f6.onerror = f6.onload = void 0, f6.src = D5;
    } catch {
    }
  })(T3), () => ((D5) => {
    _2 && (w2(t5[0][0]) || t5[0][1]) != _2[0] && (_2 = void 0, v2 = ""), V();
    const f6 = F2("ask", p3("") + u2("config", D5, '"') + p3("remember") + P2(J("page", D5))).split("\n");
    t5.forEach(([D6, $5], e8) => {
      const t6 = f6[e8];
      if (t6 && t6 != _2[e8]) try {
        localStorage.setItem(D6, t6), _2[e8] = t6;
      } catch {
        x2(D6), _2[e8] = $5;
      }
    });
  })(f5), C2, () => {
    const D5 = a4.URL;
    tD2("observe", (f6) => f6.observe(eD2((D6) => aD(D6 ? 5 : 6)), D5, () => N2));
  }, () => tD2("qr" + DD2, (D5) => D5.drawAll(N2.plan.qr)), () => pD.banner(), () => tD2($4, (D5) => D5.report(N2.request, N2.plan)), LD2, FD2], oD2 = (t6) => {
    let E5 = 0;
    if (t6 < 8) try {
      E5 = (() => {
        I2 = N2, N2 = O, f5 = D4 ? { __proto__: null, ...D4 } : null, !f5 && (r6 || A3 && !G()[0]) && (f5 = { repairAddresses: false }), f5 && ((D5, f6) => {
          for (const $5 of n4) $5.some((f7) => null != D5[f7]) && $5.forEach(($6) => f6[$6] = D5[$6]);
          Object.assign(D5, f6);
        })(f5, L4), ((D5, f6) => {
          S2 = D5 && D5.rememberMinutes, R2 = u2("consent", ((D6, f7, $5) => {
            const { consent: e8, consentFrom: t8, limitDataUse: n5, clickId: r7 } = D6 || {};
            return { answer: $5, consentFrom: t8, consent: e8, limitDataUse: n5, gpc: f7, clickId: r7 };
          })(D5, navigator.globalPrivacyControl, f6), '"');
        })(f5, e7);
        const { debug: t7, banner: E6, observe: F3, consentFrom: s4, impressionPer: o5 } = f5 || {};
        return $4 = "url" == t7 ? /[?&]smart-script-debug\b/.test(a4.URL) && "inspector" : t7 && "debug" + DD2, f5 ? (N2 = ((D5) => {
          const f6 = (() => {
            const D6 = G(), f7 = D6.map((D7) => {
              const f8 = M2.get(D7);
              return (({ href: D8 }, f9) => !!f9 && (f9.link == D8 || f9.link != f9.own && Q(D8, f9.link)))(D7, f8) ? f8.own : ((D8, f9) => {
                const [$6, e9] = (D8 || "").split(" http");
                return e9 && Q(f9, $6) ? "http" + e9 : f9;
              })(D7.getAttribute(d2), D7.href);
            }), $5 = D6.map((D7, $6) => {
              const [e9, t8] = y2(D7);
              return { platform: e9, appId: t8, href: f7[$6] };
            }), e8 = a4.querySelectorAll("[data-smart-qr]").length;
            return e8 && $5.push({ code: "true" }), { elements: D6, own: f7, requests: $5, codes: e8 };
          })();
          return (({ elements: D6, own: f7, codes: $5 }, e8) => {
            const t8 = D6.map((D7, f8) => ({ element: D7, href: e8.links[f8] || null })), n5 = $5 && e8.links[D6.length] || null;
            return { ...e8, plan: { impression: e8.impression || null, links: t8, qr: n5 }, codes: $5, known: M2, write() {
              t8.map(({ element: D7, href: $6 }, e9) => {
                const t9 = { own: f7[e9], asked: "" + y2(D7), link: D7.href }, n6 = $6 || t9.own;
                M2.set(D7, t9), n6 ? n6 != t9.link && (D7.href = n6, D7.setAttribute(d2, (t9.link = D7.href) + " " + t9.own)) : D7.removeAttribute("href");
              });
            } };
          })(f6, U("page", { ...D5, links: f6.requests.concat(D5.links || []) }));
        })(f5), ["route" == o5, N2.impression, f5, s4, 0, 0, 0, 0, F3, N2.plan.qr, E6 || a4.querySelector("[data-smart-banner]"), $4].reduce((D5, f6, $5) => D5 | (f6 ? 1 << $5 : 0), N2.consent << 12)) : 0;
      })() << 4;
    } catch (D5) {
      if (fD2) throw N2 = I2, D5;
      $D2(D5);
    }
    Z2 && (l4 = o4(l4, 14 | Z2 << 4), Z2 = 0), l4 = o4(l4, t6 | E5);
    for (let D5 = 0; D5 < sD2.length; D5++) if (l4 >> 16 + D5 & 1) {
      j3 = false;
      try {
        sD2[D5]();
      } catch (f6) {
        $D2(f6), Z2 |= j3 ? 0 : 1 << D5;
      }
    }
  }, cD = (D5) => {
    if (m3.push(D5), !K2 && q2) {
      K2 = true;
      try {
        for (; m3.length && !fD2; ) oD2(m3[0]), m3.shift();
      } catch (D6) {
        $D2(D6), fD2 || (m3.length = 0, LD2(), FD2());
      }
      K2 = false;
    }
  }, aD = (D5) => {
    try {
      Y2 = z3 ? Y2 : new Promise((D6) => z3 = D6);
    } catch (D6) {
      $D2(D6);
    }
    q2 = true, cD(D5);
  }, iD = eD2((f6) => {
    D4 = !f6 || f6 instanceof Event ? D4 : f6;
    const $5 = !A3 && !rD2();
    A3 = A3 || $5, aD($5 ? 1 : 0);
  }), lD = eD2((D5) => {
    e7 = D5, aD(2), nD2("consent", D5);
  }), pD = { ready: () => Y2, start: iD, refresh: eD2((D5) => aD(D5 && true === D5.impression ? 4 : 3)), consent: lD, href({ platform: D5, appId: $5, href: e8, code: t6, ...n5 }, r7 = e8) {
    try {
      const E5 = [{ platform: D5, appId: $5, href: e8, code: t6 }];
      return f5 ? U("page", { ...f5, ...n5, links: E5 }).links[0] || e8 : r7;
    } catch (D6) {
      return $D2(D6), r7;
    }
  }, isConfigured: () => !!D4, isCalled() {
    r6 || (r6 = true, iD());
  }, banner: (D5) => (W2.push(D5), tD2("banner", (D6) => D6.show(f5, pD, N2.consent, W2))), draw: (...D5) => tD2("qr" + DD2, (f6) => f6.draw(...D5)) };
  return E4 = () => {
    DD2 || (DD2 = "-twin", fD2 = true, c3(() => {
      throw 0;
    }), tD2("twin", (D5) => c3(D5.start)).then(eD2(() => {
      fD2 = false, aD(3);
    })));
  }, { URL: g2, referrer: k2 } = a4, b3 = Date.now(), h2 = (() => {
    const D5 = a4.URL;
    try {
      const { name: f6 } = performance.getEntriesByType("navigation")[0];
      if (f6.startsWith(origin) && !D5.startsWith(f6)) return f6 + (f6.includes("?") ? "&" : "?") + D5.replace(/^[^?#]*./, "");
    } catch {
    }
    return D5;
  })(), ((D5, f6) => {
    const $5 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: D6 }) => D6.closest && D6.closest("[data-smart-link]")], ["visibilitychange", 10, () => a4.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: D6 }) => D6]].map(([$6, e9, t7]) => [$6, D5((D6) => t7(D6) && f6(e9))]), e8 = D5(() => {
      for (const [D6, f7] of $5) addEventListener(D6, f7, true);
      "loading" == a4.readyState ? setTimeout(e8, 200) : f6(1);
    });
    var t6;
    t6 = D5(() => f6(9)), a4.prerendering ? a4.addEventListener("prerenderingchange", t6) : t6(), e8();
  })(eD2, (D5) => {
    9 == D5 ? cD(D5) : q2 && (1 == D5 ? A3 || iD() : 7 == D5 ? (X2 = false, e7 = _2 && _2[0] != t5[0][1] && null === w2(t5[0][0]) ? "denied" : e7, aD(D5)) : (X2 = X2 || 12 == D5, cD(D5)));
  }), pD;
})() : null;
var z2 = false;
var DD = new Promise((D4) => X = D4);
var fD = /* @__PURE__ */ new Map();
var $D = (D4, f5) => {
  f5 && nD(f5);
};
$D.api = { version: "0.6.0", start: nD, refresh: rD, consent: ED, href: FD, banner: sD, get ready() {
  return LD();
} };
var eD = () => ((D4) => {
  const f5 = document[e6];
  return f5 && f5 != D4 ? f5.api || window.SmartScript : void 0;
})($D);
async function tD(D4) {
  if (!Y) return N;
  const f5 = eD();
  return f5 ? D4(f5) : (await (K = K || (async () => {
  })().catch(() => {
  })), D4(Y));
}
function nD(D4) {
  var f5;
  return Y && !eD() && (f5 = $D, document[e6] = f5), tD((f6) => {
    z2 = true;
    const $4 = f6.start(D4 && { ...D4, links: [...fD.values()] });
    return X(), $4;
  });
}
function rD(D4) {
  return tD((f5) => z2 || eD() ? f5.refresh(D4) : N);
}
function ED(D4) {
  return tD((f5) => f5.consent(D4));
}
async function LD() {
  if (!Y) return N;
  eD() || await DD;
  const D4 = eD();
  return D4 ? D4.ready : Y.ready();
}
function FD(D4, f5 = D4.href) {
  if (!Y) return f5;
  const $4 = eD();
  if (!z2 && !$4) {
    const { platform: $5, appId: e7, href: t6 } = D4;
    return $5 && fD.set($5, { platform: $5, appId: e7, href: t6 }), f5;
  }
  return ($4 || Y).href(D4, f5);
}
async function sD(D4) {
  var f5, $4;
  Y && (eD() || await DD, await (null == ($4 = (f5 = eD() || Y).banner) ? void 0 : $4.call(f5, D4)));
}
function oD(D4) {
  return W && document.addEventListener("smartscript:ready", D4), () => W && document.removeEventListener("smartscript:ready", D4);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  banner,
  consent,
  href,
  ready,
  refresh,
  start,
  subscribe
});
