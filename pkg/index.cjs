/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

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
  observe: () => o
});
function e(t7) {
  try {
    return decodeURIComponent(t7);
  } catch {
    return t7;
  }
}
function a() {
  const t7 = n.querySelectorAll("a[data-smart-link]");
  return [].filter.call(t7, (t8) => "string" == typeof t8.href);
}
function o(e7, o7, s6) {
  const c5 = (t7) => t7.replace(/#(?![/!]).*/, ""), l4 = (t7) => t7.replace(/#(?![/!])[^=]*$/, "");
  let i6 = o7, u4 = false;
  const p5 = () => {
    u4 || (u4 = true, setTimeout(() => {
      const o8 = i6;
      i6 = n.URL;
      const p6 = c5(i6) != c5(o8);
      u4 = false, a().forEach((t7) => d4.observe(t7, { attributes: true })), (p6 || l4(i6) != l4(o8) || (({ codes: e8, known: o9 }) => n.querySelectorAll("[data-smart-qr]").length != e8 || a().some((e9) => {
        const n7 = o9.get(e9);
        return !(({ href: t7 }, e10) => !!e10 && (e10.link == t7 || e10.link != e10.own && ((t8, e11) => {
          const [n8, a7] = [t8, e11].map(r2);
          return 2 * a7.filter((t9) => n8.includes(t9)).length > a7.length;
        })(t7, e10.link)))(e9, n7) || n7.asked != "" + ((e10) => {
          const r8 = [];
          for (const { name: t7, value: n8 } of e10.attributes) t7.startsWith("data-param-") && r8.push([t7.slice(11), n8]);
          return [...t.map((t7) => e10.getAttribute(t7)), r8];
        })(e9);
      }))(s6())) && e7(p6);
    }));
  };
  for (const t7 of ["pushState", "replaceState"]) {
    const e8 = history[t7];
    history[t7] = function(...t8) {
      e8.apply(this, t8), p5();
    };
  }
  addEventListener("popstate", p5);
  const d4 = new MutationObserver(p5);
  d4.observe(document, { attributeFilter: ["data-smart-link", "data-smart-qr"], childList: true, subtree: true }), p5();
}
var t, r2, n;
var init_smart_script_observe = __esm({
  "smart-script-observe.js"() {
    "use strict";
    t = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
    r2 = (t7) => e(e(t7.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
    n = globalThis.document && new Proxy(document, { get(t7, e7) {
      let r8 = t7[e7];
      try {
        const n7 = Object.getPrototypeOf(t7), a7 = n7.__lookupGetter__(e7), o7 = a7 ? a7.call(t7) : n7[e7];
        r8 = typeof r8 == typeof o7 ? r8 : o7;
      } catch {
      }
      return "function" == typeof r8 ? r8.bind(t7) : r8;
    } });
  }
});

// smart-script-consent.js
var smart_script_consent_exports = {};
__export(smart_script_consent_exports, {
  watch: () => e2
});
function t2(t7) {
  try {
    return !!t7.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
function e2(t7, e7) {
  const o7 = t7 && "object" == typeof t7 ? t7 : { source: t7 };
  let r8 = "pending";
  const s6 = n2[String(o7.source)];
  s6 && s6(o7, (t8) => {
    t8 != r8 && (r8 = t8, e7(t8));
  });
}
function o2(t7, e7) {
  return Array.isArray(t7) ? t7 : e7;
}
function r3(t7) {
  let e7 = 250, n7 = false;
  const o7 = () => {
    t7(), e7 = Math.min(1.1 * e7, 5e3), n7 = document.hidden, n7 || setTimeout(o7, e7);
  };
  document.addEventListener("visibilitychange", () => {
    n7 && !document.hidden && o7();
  }), o7();
}
function c(e7, n7, o7) {
  let r8 = window;
  for (; r8 != r8.parent; ) if (r8 = r8.parent, t2(r8)) {
    const t7 = "smart-script";
    return addEventListener("message", ({ source: e8, data: n8 }) => {
      e8 == r8 && s2(() => {
        const { __tcfapiReturn: e9 } = "string" == typeof n8 ? JSON.parse(n8) : n8;
        e9.callId == t7 && o7(e9.returnValue, e9.success);
      })();
    }), void r8.postMessage({ __tcfapiCall: { command: e7, version: n7, callId: t7 } }, "*");
  }
  return a2;
}
var n2, s2, a2;
var init_smart_script_consent = __esm({
  "smart-script-consent.js"() {
    "use strict";
    n2 = { __proto__: null, tcf: (t7, e7) => {
      const n7 = o2(t7.purposes, [1, 7]), i6 = (t8, e8) => !!t8 && !!t8.consents && true === t8.consents[e8], d4 = (o7, r8) => {
        if (r8 && o7) {
          if (false === o7.gdprApplies) e7("granted");
          else if ("tcloaded" == o7.eventStatus || "useractioncomplete" == o7.eventStatus) {
            const r9 = n7.every((t8) => i6(o7.purpose, t8)) && (null == t7.vendor || i6(o7.vendor, t7.vendor));
            e7(r9 ? "granted" : "denied");
          }
        }
      };
      let u4;
      r3(s2(() => {
        const t8 = window.__tcfapi || c;
        t8 != u4 && "function" == typeof t8 && t8("addEventListener", 2, d4) !== a2 && (u4 = t8);
      }));
    }, google: function(t7, e7) {
      const n7 = o2(t7.types, ["ad_storage", "ad_user_data"]), a7 = {}, c5 = {};
      let i6 = {};
      const d4 = {};
      let u4 = 0;
      const l4 = (t8) => true === t8 || "granted" == t8, f4 = (t8) => {
        if (t8 in a7) return a7[t8];
        const e8 = i6[t8] || {}, n8 = Object.values(c5[t8] || {}), o7 = e8.default ?? e8.declare ?? (n8.length ? n8.every(Boolean) : e8.implicit);
        return l4(o7) && !e8.quiet && !u4;
      }, p5 = () => {
        const t8 = n7.some((t9) => t9 in a7);
        e7(n7.every(f4) ? "granted" : t8 ? "denied" : "pending");
      }, g4 = (t8) => {
        const [e8, o7, r8] = [t8[0], t8[1], t8[2]];
        if ("consent" == e8 && r8 && "object" == typeof r8) for (const t9 of n7) {
          const e9 = r8[t9];
          if (null != e9 && "update" == o7) a7[t9] = l4(e9);
          else if (null != e9 && "default" == o7) {
            for (const n8 of [r8.region || ""].flat()) (c5[t9] = c5[t9] || {})[n8] = l4(e9);
            r8.wait_for_update > 0 && (u4++, setTimeout(() => {
              u4--, p5();
            }, r8.wait_for_update));
          }
        }
      }, y4 = /* @__PURE__ */ new WeakSet();
      let _4;
      const v3 = s2(() => {
        for (const t9 of (() => {
          const t10 = ["dataLayer"];
          for (const { src: e8 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
            const [, n8] = /[?&]l=([^&#]+)/.exec(e8) || [];
            n8 && t10.push(n8);
          }
          return t10.map((t11) => window[t11]).filter(Array.isArray);
        })()) {
          if (!y4.has(t9)) {
            y4.add(t9);
            const e8 = t9.push;
            t9.push = function(...t10) {
              const n8 = e8.apply(this, t10);
              return v3(), n8;
            };
          }
          for (const e8 of [].slice.call(t9)) e8 && "object" == typeof e8 && !y4.has(e8) && (y4.add(e8), s2(() => g4(e8))());
        }
        const t8 = (window.google_tag_data || {}).ics;
        if (t8) {
          _4 != t8 && (_4 = t8, "function" == typeof _4.addListener && _4.addListener(n7, v3)), i6 = _4.entries || {};
          for (const t9 of n7) {
            const { update: e8 } = i6[t9] || {};
            null != e8 && e8 !== d4[t9] && (a7[t9] = l4(d4[t9] = e8));
          }
        }
        p5();
      });
      window.dataLayer = window.dataLayer || [], r3(v3);
    }, gpc: (t7, e7) => {
      e7(navigator.globalPrivacyControl ? "denied" : "granted");
    } };
    s2 = (t7) => () => {
      try {
        t7();
      } catch {
      }
    };
    a2 = {};
  }
});

// smart-script-banner.js
var smart_script_banner_exports = {};
__export(smart_script_banner_exports, {
  show: () => z
});
function o3(t7, e7 = /\s+/) {
  return "string" == typeof t7 ? t7.split(e7).filter(Boolean) : Array.isArray(t7) ? t7 : [];
}
function n3(t7, e7) {
  const o7 = null == t7 ? e7 : Number(t7);
  return o7 >= 0 ? o7 : e7;
}
function i2(t7, e7) {
  const o7 = e7.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  let n7 = t7;
  try {
    n7 = decodeURIComponent(t7);
  } catch {
  }
  return [t7, n7].some((t8) => RegExp(`^${o7}$`).test(t8));
}
function s3({ platform: t7, userAgent: e7, look: o7 = () => {
} }) {
  return /^ip/.test(t7) && r4.test(e7) && !a3.some((t8) => o7(t8)) && !(o7("isSecureContext") && !o7("navigator.serviceWorker"));
}
function m(t7) {
  return t7.assignedSlot || t7.parentElement || t7.getRootNode().host || null;
}
function* u(t7) {
  for (let e7 = t7; e7 && e7 != document.documentElement; e7 = m(e7)) yield e7;
}
function h(t7, e7, o7, n7) {
  const i6 = Math.max(1, Math.min(n7, Math.ceil((e7 - t7) / o7)));
  return Array.from({ length: i6 + 1 }, (o8, n8) => t7 + (e7 - t7) * n8 / i6);
}
function f({ left: t7, top: e7, right: o7, bottom: n7 }, i6, r8) {
  return t7 <= i6 && i6 <= o7 && e7 <= r8 && r8 <= n7;
}
function g(t7, e7) {
  const o7 = document.documentElement, { clientWidth: n7, clientHeight: i6 } = o7, r8 = /* @__PURE__ */ new Map(), a7 = /* @__PURE__ */ new Set(), s6 = (e8, o8, n8 = document) => n8.elementsFromPoint(e8, o8).flatMap((i7) => i7 == t7 || i7.getRootNode() != n8 ? [] : i7.shadowRoot ? [...s6(e8, o8, i7.shadowRoot), i7] : [i7]), l4 = (t8, e8) => {
    let o8 = null, n8 = document;
    for (; n8; ) {
      const i7 = n8.elementFromPoint(t8, e8);
      if (!i7 || i7.getRootNode() != n8) break;
      o8 = i7, n8 = i7.shadowRoot;
    }
    return o8;
  }, c5 = /* @__PURE__ */ new Map([[null, { pin: null, frame: null, block: null }]]), g4 = (t8) => {
    let e8 = c5.get(t8);
    if (!e8) {
      const n8 = t8 == o7 ? null : m(t8);
      c5.set(t8, e8 = b4(t8, g4(n8)));
    }
    return e8;
  }, b4 = (t8, n8) => {
    const i7 = getComputedStyle(t8), { position: r9 } = i7, a8 = t8 != o7 && (p.some((t9) => i7[t9] && "none" != i7[t9]) || /paint|layout|strict|content/.test(i7.contain) || /transform|filter|perspective/.test(i7.willChange)), s7 = "fixed" == r9 ? n8.frame : "absolute" == r9 ? n8.block : void 0, l5 = null === s7 ? "fixed" == r9 || "top" == e7 : "bottom" == e7 && v3(t8, i7);
    return { pin: "0" == i7.opacity || void 0 === n8.pin ? void 0 : l5 ? t8 : s7 ? g4(s7).pin : n8.pin, frame: a8 ? t8 : n8.frame, block: a8 || "static" != r9 && t8 != o7 ? t8 : n8.block };
  }, x3 = (t8) => g4(t8).pin, v3 = (t8, { position: e8, bottom: o8 }) => "sticky" == e8 && "auto" != o8 && t8.getBoundingClientRect().bottom >= i6 - parseFloat(o8) - 1, y4 = (t8, e8, o8, n8) => {
    let i7 = null;
    for (const r9 of u(t8)) {
      const t9 = r9.getBoundingClientRect();
      if (f(t9, o8, n8) && "none" != getComputedStyle(r9).pointerEvents && (i7 = t9), r9 == e8) break;
    }
    return i7;
  }, w4 = (t8, e8, o8) => {
    const r9 = (r10, a8) => {
      let [s7, l5] = [e8, o8];
      for (; f({ left: 0, top: 0, right: n7 - 1, bottom: i6 - 1 }, s7, l5) && document.elementsFromPoint(s7, l5).includes(t8); ) s7 += r10, l5 += a8;
      return r10 ? s7 : l5;
    };
    return { left: r9(-8, 0), top: r9(0, -8), right: r9(8, 0), bottom: r9(0, 8) };
  }, k4 = (t8) => {
    const { left: e8, top: o8, right: r9, bottom: a8 } = t8.getBoundingClientRect();
    return r9 > Math.max(e8, 0) && a8 > Math.max(o8, 0) && e8 < n7 && o8 < i6 && void 0 !== x3(t8) && "visible" == getComputedStyle(t8).visibility;
  }, C4 = (t8) => (r8.has(t8) || r8.set(t8, [...u(t8)].some((t9) => t9.matches(d)) || [...t8.querySelectorAll(d)].some(k4) || S4(t8)), r8.get(t8)), S4 = (t8) => {
    const e8 = [...u(t8)];
    return E5({ left: 0, top: 0, right: n7, bottom: i6 }, 4).some(([n8, i7]) => {
      const r9 = s6(n8, i7), a8 = r9.findIndex((e9) => e9 == t8 || x3(e9) == t8);
      return a8 >= 0 && r9.slice(a8).some((n9) => n9 != o7 && n9 != document.body && n9 != t8 && null === x3(n9) && !e8.includes(n9));
    });
  }, E5 = ({ left: t8, top: e8, right: o8, bottom: n8 }, i7 = 12) => h(e8 + 2, n8 - 2, 16, i7).flatMap((e9) => h(t8 + 2, o8 - 2, 40, i7).map((t9) => [t9, e9])), L4 = (t8, e8, o8) => (!a7.has(t8) && null === x3(t8) && f(t8.getBoundingClientRect(), e8, o8) && a7.add(t8), a7.has(t8));
  return { obstacles: (t8) => {
    const e8 = /* @__PURE__ */ new Map(), o8 = [];
    for (const [n8, r9] of E5(t8)) {
      const t9 = l4(n8, r9);
      if (t9 && !L4(t9, n8, r9)) {
        if (!e8.has(t9)) for (const t10 of s6(n8, r9)) {
          const o9 = x3(t10), a8 = !f(t10.getBoundingClientRect(), n8, r9);
          if (void 0 === o9 || a8 && t10.shadowRoot) continue;
          const s7 = !o9 && a8, l5 = s7 ? t10 : o9;
          if (!l5) break;
          const c6 = !e8.has(t10) && (s7 ? w4(t10, n8, r9) : y4(t10, l5, n8, r9));
          if (c6) {
            const { left: o10, top: n9, right: r10, bottom: a9 } = c6, s8 = a9 - n9 > i6 / 2;
            e8.set(t10, { left: o10, top: n9, right: r10, bottom: a9, element: l5, isDialog: s8 && C4(l5) });
          }
        }
      } else o8.push([n8, r9]);
    }
    return [...e8].flatMap(([t9, e9]) => o8.filter(([t10, o9]) => f(e9, t10, o9)).slice(0, 3).some(([e10, o9]) => s6(e10, o9).includes(t9)) ? [] : [e9]);
  }, isInTheWay: (t8) => E5(t8).some(([t9, e8]) => {
    const n8 = l4(t9, e8);
    if (!n8 || n8 == o7 || n8 == document.body || n8.getBoundingClientRect().height >= 0.9 * i6) return false;
    const r9 = x3(n8);
    return !(void 0 === r9 || r9 && (r9.getBoundingClientRect().height <= i6 / 2 || C4(r9)) || [...u(n8)].some((t10) => t10.clientHeight >= i6 / 2 && t10.scrollHeight > t10.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(t10).overflowY)));
  }), filling: () => {
    const e8 = /* @__PURE__ */ new Map();
    for (const [t8, o8] of E5({ left: 0, top: 0, right: n7, bottom: i6 }, 4)) for (const n8 of s6(t8, o8)) {
      const t9 = [...u(n8)], o9 = x3(n8);
      o9 && C4(o9) || t9.forEach((o10, n9) => e8.set(o10, t9.length - n9));
    }
    return [...e8].sort(([, t8], [, e9]) => t8 - e9).map(([t8]) => t8).filter((e9) => e9.style && e9 != t7);
  }, width: n7, height: i6 };
}
function x(t7) {
  const [, e7 = 1] = /(?:^rgba.*,|\/) *([\d.]+)\)/.exec(t7) || [], [o7, n7, i6] = (t7.replace(/^color\(\S+/, "").match(/[\d.]+/g) || []).map(Number);
  if (null == o7 || +e7 < 0.9) return;
  const [r8, a7] = /^(rgb|color)/.test(t7) ? ["r" == t7[0] ? 255 : 1, 0.299 * o7 + 0.587 * n7 + 0.114 * i6] : ["o" == t7[0] ? 1 : 100, o7];
  return a7 < r8 / 2;
}
function S(t7) {
  try {
    return t7();
  } catch {
    return;
  }
}
function E(t7) {
  const e7 = t7 ? S(() => new URL("" + t7, document.baseURI)) : null;
  return e7 && ("https:" == e7.protocol || e7.origin == location.origin && /^http/.test(e7.href)) ? e7.href : "";
}
function M(t7, e7, o7 = "", n7 = "") {
  const i6 = document.createElement(e7);
  return i6.textContent = o7, n7 && (i6.className = n7), t7.appendChild(i6);
}
function z(r8, a7, l4, c5) {
  const d4 = c5.splice(0).filter((t7) => t7);
  if (null == R) document.addEventListener("smartscript:ready", () => {
    R = false, a7.banner();
  });
  else if (R && !d4[0]) return;
  if (r8) {
    const t7 = S(() => JSON.stringify(r8.banner)) || "";
    null != T && T != t7 && (j = {}), T = t7;
  }
  for (const t7 of d4) "show" == t7 || "hide" == t7 ? ($ = t7, H = H && "hide" == $) : "object" == typeof t7 && Object.assign(j, t7);
  (R = !!r8 && "loading" != document.readyState) && ((r9, a8, l5) => {
    const { userAgent: c6, maxTouchPoints: d5 } = navigator, p5 = (t7) => document.querySelector(t7), m4 = p5("script[data-smart-banner]"), u4 = p5("[data-smart-banner]:not(script)"), h4 = ((t7, e7) => /Android/.test(t7) ? "android" : /iPhone|iPod/.test(t7) ? "iphone" : /iPad/.test(t7) || /Macintosh/.test(t7) && e7 > 1 ? "ipad" : "desktop")(c6, d5), f4 = ((t7, o7, n7, i6) => {
      const r10 = { __proto__: null }, a9 = (e7, o8 = "desktop" != t7) => {
        for (const t8 of Object.keys(Object(e7))) null == e7[t8] || "" === e7[t8] && e7 != i6 || !o8 && "buttonText" == t8 || (r10[t8] = e7[t8]);
      }, s6 = { __proto__: null };
      for (const t8 of Object.keys(n7)) /^banner[A-Z]/.test(t8) && (s6[t8[6].toLowerCase() + t8.slice(7)] = "bannerReserve" == t8 ? "false" != n7[t8] : n7[t8]);
      const l6 = (o8) => {
        a9(o8), e3[t7].forEach((t8) => a9(o8 && o8[t8], true));
      };
      l6(o7), a9(s6);
      for (const o8 of e3[t7]) {
        const t8 = { __proto__: null };
        for (const e7 of Object.keys(s6)) if (e7.startsWith(o8) && e7 != o8) {
          const n8 = e7.slice(o8.length);
          t8[n8[0].toLowerCase() + n8.slice(1)] = s6[e7];
        }
        a9(t8, true);
      }
      return l6(i6), r10;
    })(h4, r9.banner, { ...m4 && m4.dataset, ...u4 && u4.dataset }, j);
    A = l5 >= 2, 1 == l5 && S(() => localStorage.removeItem(k));
    const g4 = f4.deepLinkValue, b4 = (t7) => E(a8.href({ href: E(f4.href), code: t7, ...g4 && { afParameters: { ...r9.afParameters, deepLinkValue: "object" == typeof g4 ? g4 : { defaultValue: g4 } } } })), x3 = L(f4), v3 = u4 || f4.into && S(() => p5(f4.into)) || null, y4 = document.querySelectorAll('meta[name="apple-itunes-app" i][content*="app-id"]'), w4 = 0 == l5 && r9.consentFrom, C4 = { platform: h4, userAgent: c6, path: location.pathname, hasApples: !!y4[0], hasGlobal: (t7) => t7 in window, look: (t7) => t7.split(".").reduce((t8, e7) => t8 && t8[e7], window), note: A && "show" != $ ? S(() => localStorage.getItem(k)) : null, now: Date.now() }, M4 = r9.banner || m4 || u4 || Object.keys(j)[0], R4 = M4 && b4(), T4 = M4 ? R4 ? "hide" == $ ? ["hide"] : H ? ["shut"] : w4 ? ["asking"] : v3 || "inline" != f4.position ? ((r10, a9) => {
      const { platform: l6, userAgent: c7, path: d6, note: p6 } = a9, m5 = o3(r10.platforms || "iphone ipad android", /[\s,]+/), u5 = o3(r10.paths), h5 = u5.filter((t7) => "!" != t7[0]);
      return e3[l6].concat(l6).some((t7) => m5.includes(t7)) ? h5.length && !h5.some((t7) => i2(d6, t7)) || u5.some((t7) => "!" == t7[0] && i2(d6, t7.slice(1))) ? ["path", u5] : o3(r10.inApp).some((t7) => t7.startsWith("global:") ? a9.hasGlobal(t7.slice(7)) : c7.includes(t7)) ? ["app"] : a9.hasApples && "replace" != r10.appleBanner && s3(a9) ? ["apple"] : p6 && ((e7, o7, i6) => {
        const [, r11, a10] = /^(closed|tapped) (\d+)$/.exec(o7) || [], s6 = i6 - Number(a10), l7 = ("closed" == r11 ? n3(e7.closedDays, 7) : n3(e7.tappedDays, 30)) * t3 - s6;
        return s6 >= 0 && l7 > 0 ? [r11, l7 / t3] : void 0;
      })(r10, p6, a9.now) || [""] : ["platform", l6];
    })(f4, C4) : ["place", f4.into] : ["href"] : ["none"];
    if (P && P.isLost(v3) && B(), T4[0]) return W(a8, T4), B(), void O(u4);
    s3(C4) && y4.forEach((t7) => t7.remove());
    const _4 = { options: f4, platform: h4, position: /^(top|bottom|inline)$/.test(x3("position")) ? x3("position") : v3 ? "inline" : "bottom", place: v3, lang: x3("lang", document.documentElement.lang), dir: x3("dir", getComputedStyle(v3 || document.body).direction) }, z3 = S(() => JSON.stringify({ ..._4, place: null })) || "", I3 = "desktop" == h4 ? b4("true") : "";
    if (P && P.looks != z3) {
      const { since: t7 } = P, e7 = P.focused();
      B(), P = q(_4, z3, t7, [R4, I3], a8, e7);
    } else P ? P.lead(R4, I3) : P = q(_4, z3, performance.now(), [R4, I3], a8);
    "show" == $ && P.reveal();
  })(r8, a7, l4);
}
function W(t7, e7) {
  t7.why && t7.why[0] == e7[0] || (t7.why = e7, S(() => t7.heard()));
}
function O(t7) {
  t7 && t7.hasAttribute("data-smart-banner") && t7.replaceChildren();
}
function B() {
  P && (P.remove(), P = void 0);
}
function q({ options: t7, platform: e7, position: o7, place: i6, lang: r8, dir: a7 }, s6, d4, p5, m4, h4) {
  const f4 = (t8) => {
    document.dispatchEvent(new CustomEvent("smartscript:banner", { detail: { action: t8, platform: e7, href: z3.href } }));
  }, v3 = (t8) => {
    A && S(() => localStorage.setItem(k, ((t9) => `${t9} ${Date.now()}`)(t8))), f4(t8);
  }, y4 = ((t8, e8, o8, i7, r9) => {
    const a8 = L(t8);
    S(() => customElements.get(k) || customElements.define(k, C));
    const s7 = document.createElement(k);
    s7.lang = i7, s7.dir = r9;
    const l4 = s7.attachShadow({ mode: "open" });
    S(() => {
      const t9 = new CSSStyleSheet();
      return t9.replaceSync(w), l4.adoptedStyleSheets = [t9];
    }) || M(l4, "style", w);
    const c5 = M(l4, "div", "", "room"), d5 = M(l4, "section");
    d5.className = o8 + " off";
    const p6 = M(d5, "button", "\xD7", "close");
    p6.setAttribute("aria-label", a8("closeText", "Close"));
    const m5 = M(d5, "div", "", "what"), u4 = E(t8.icon);
    if (u4) {
      const t9 = M(m5, "img");
      t9.alt = "", t9.onerror = () => t9.remove(), t9.src = u4;
    }
    const h5 = M(m5, "div", "", "says");
    for (const [t9, e9] of [["appName", "name"], ["title", "title"], ["text", "small"]]) a8(t9) && (M(h5, "p", a8(t9), e9).dir = "auto");
    const f5 = Math.min(n3(a8("rating"), 0), 5);
    if (f5 || a8("price")) {
      const t9 = M(h5, "p", "", "small");
      if (f5) {
        const e9 = M(t9, "span");
        e9.setAttribute("role", "img"), e9.setAttribute("aria-label", a8("ratingText", f5 + " / 5"));
        for (let t10 = 0; t10 < 5; t10++) M(e9, "i").style.setProperty("--full", 100 * (f5 - t10) + "%");
        e9.append(" " + f5);
      }
      a8("price") && M(t9, "span", a8("price"));
    }
    const g4 = a8("appName") || a8("title") || a8("text"), b4 = (t9, e9) => {
      const o9 = M(t9, "a", "", "go");
      return M(o9, "span", a8("buttonText", e9), "label"), d5.setAttribute("aria-label", g4 || o9.textContent), o9;
    };
    if ("desktop" != e8) return { host: s7, root: l4, room: c5, section: d5, close: p6, link: b4(d5, "Open"), scan: null };
    d5.classList.add("pc");
    const x3 = M(d5, "div", "", "scan"), v4 = M(x3, "button", "", "more"), y5 = a8("qrText", "Scan to get the app");
    M(v4, "span", y5, "label");
    const P5 = M(x3, "div", "", "pop"), A4 = M(P5, "div", "", "code"), R5 = M(P5, "div", "", "how");
    M(R5, "p", y5).setAttribute("aria-hidden", "true");
    const T5 = Math.min(n3(t8.qrSize, 200), 1e3);
    d5.style.setProperty("--side", T5 + "px");
    const $5 = b4(R5, "Or open it here");
    return { host: s7, root: l4, room: c5, section: d5, close: p6, link: $5, scan: { scan: x3, more: v4, code: A4, side: T5, asks: y5 } };
  })(t7, e7, o7, r8, a7), { host: P4, root: R4, section: T4, close: j4, link: z3, scan: q3 } = y4, { style: I3, classList: N3 } = T4, F4 = Math.round(Number(t7.zIndex)), Y2 = null != t7.zIndex && isFinite(F4);
  Y2 && (I3.zIndex = "" + F4, "bottom" != o7 && (I3.position = "relative")), null == d4 && N3.add("still");
  const D4 = () => {
    const { theme: e8 } = t7;
    N3.toggle("dark", "dark" == e8 || "light" != e8 && !!S(() => ((t8, e9) => {
      const { body: o8, documentElement: n7 } = document, { clientWidth: i7, clientHeight: r9 } = n7, a8 = e9 || document.elementsFromPoint(i7 / 2, r9 / 2).find((e10) => e10 != t8) || o8;
      for (const s7 of [...u(a8), o8, n7, t8]) {
        const { width: t9, height: o9 } = s7.getBoundingClientRect();
        if (e9 || /^(body|html|smart-.*)$/.test(s7.localName) || t9 >= 0.9 * i7 && o9 >= 0.9 * r9) {
          const { backgroundColor: t10, backgroundImage: e10, color: o10 } = getComputedStyle(s7), n8 = x(t10) ?? ("none" == e10 ? void 0 : !x(o10));
          if (null != n8) return n8;
        }
      }
      return false;
    })(P4, "inline" == o7 ? i6 : null)));
  }, V2 = (t8, e8) => {
    if (z3.href != t8 && (z3.href = t8, q3)) {
      const { code: t9, side: o8, asks: n7 } = q3;
      m4.draw(t9, e8, { size: o8, alt: n7 }).then((t10) => {
        N3.toggle("none", !t10);
        const e9 = t10 && parseFloat(t10.style.width);
        e9 > o8 && I3.setProperty("--side", e9 + "px");
      });
    }
  };
  V2(...p5);
  const U2 = () => {
    H = true, W(m4, ["shut"]), $ = void 0, v3("closed"), B();
  }, G3 = q3 && (({ section: t8, scan: e8, more: o8 }) => {
    let n7 = false;
    const i7 = () => t8.classList.contains("open"), r9 = (e9) => {
      n7 = n7 && e9, t8.classList.toggle("open", e9 && !!o8.offsetWidth), o8.setAttribute("aria-expanded", "" + i7());
    };
    return r9(false), e8.onpointerenter = ({ pointerType: t9 }) => {
      "mouse" == t9 && r9(true);
    }, e8.onpointerleave = () => {
      e8.matches(":focus-within") || r9(false);
    }, e8.addEventListener("focusout", ({ relatedTarget: t9 }) => {
      e8.contains(t9) || e8.matches(":hover") || r9(false);
    }), o8.onfocus = () => {
      S(() => o8.matches(":focus-visible")) && r9(true);
    }, o8.onclick = () => {
      const t9 = !n7;
      o8.focus(), r9(t9), n7 = t9;
    }, () => {
      const t9 = i7();
      return t9 && e8.matches(":focus-within") && o8.focus(), r9(false), t9;
    };
  })({ section: T4, ...q3 }), J3 = (t8) => {
    const { activeElement: e8 } = document;
    "Escape" != t8.key || t8.defaultPrevented || N3.contains("off") || G3 && G3() || e8 && e8 != P4 && e8 != document.body || U2();
  };
  j4.onclick = U2, z3.onclick = () => v3("tapped");
  let K2 = false;
  const X3 = "inline" == o7 ? null : (({ host: t8, section: e8, room: o8 }, n7, i7, r9, a8) => {
    let s7 = 0, d5 = 0, p6 = false, m5 = false, u4 = [], h5 = "";
    const f5 = /* @__PURE__ */ new WeakSet(), x3 = () => {
      u4.forEach((t9) => t9()), u4 = [], e8.classList.remove("bar");
    }, v4 = () => {
      clearTimeout(s7), s7 = 0;
      const f6 = performance.now();
      try {
        e8.style.pointerEvents = "none", (() => {
          if (!t8.isConnected || (() => {
            try {
              return !!document.querySelector(":modal");
            } catch {
              return false;
            }
          })()) return;
          const { clientWidth: a9, clientHeight: s8 } = document.documentElement;
          [a9, s8, e8.offsetHeight].join() != h5 && x3();
          let d6 = g(t8, n7);
          const f7 = () => {
            const { offsetLeft: t9, offsetWidth: o9, offsetHeight: i8 } = e8, r10 = "top" == n7 ? 0 : e8.offsetTop;
            return { left: t9, top: r10, right: t9 + o9, bottom: r10 + i8 };
          }, { scrollHeight: b4 } = document.documentElement, v5 = "top" == n7 || u4.length ? e8.offsetHeight : 0, y6 = !(() => {
            const { documentElement: t9, body: e9 } = document, { overflowY: o9 } = getComputedStyle(t9);
            return /hidden|clip/.test("visible" == o9 && e9 ? getComputedStyle(e9).overflowY : o9);
          })();
          if (y6 && b4 > s8 + v5 + 1) x3();
          else if ("top" == n7 || u4.length || d6.isInTheWay(f7())) {
            const o9 = !u4.length;
            "bottom" == n7 && e8.classList.add("bar"), u4.push(...((t9, e9, o10, n8, i8) => {
              const r10 = [];
              for (const a10 of t9) {
                const { style: t10 } = a10, s9 = a10.getBoundingClientRect(), d7 = getComputedStyle(a10), p7 = d7.minHeight, m6 = parseFloat(p7) > 0 && (p7.endsWith("%") || parseFloat(p7) >= s9.height - 1);
                if (s9.height < n8 - 1 || s9.height > 1.2 * n8 || i8 && m6) continue;
                const u5 = l.map((e10) => [e10, t10.getPropertyValue(e10), t10.getPropertyPriority(e10)]), h6 = a10.hasAttribute("style");
                r10.push(() => {
                  u5.forEach(([e10, o11, n9]) => t10.setProperty(e10, o11, n9)), h6 || t10.length || a10.removeAttribute("style");
                });
                const f8 = s9.height - o10, g4 = "border-box" == d7.boxSizing ? f8 : f8 - c2.reduce((t11, e10) => t11 + parseFloat(d7[e10]), 0), b5 = (e10, o11) => t10.setProperty(e10, o11 + "px", "important"), x4 = () => a10.getBoundingClientRect().height > f8 + 1;
                "top" == e9 && s9.top < o10 - 1 && /fixed|absolute/.test(d7.position) && b5("top", (parseFloat(d7.top) || 0) + o10), m6 && b5("min-height", g4), x4() && b5("height", g4), x4() && b5("max-height", g4);
              }
              return r10;
            })(d6.filling(), n7, e8.offsetHeight, s8, y6)), o9 && u4.length && (d6 = g(t8, n7)), "bottom" != n7 || !o9 || u4.length && !d6.isInTheWay(f7()) || (x3(), d6 = g(t8, n7));
          }
          if (h5 = [a9, s8, e8.offsetHeight].join(), o8.style.height = i7 && "bottom" == n7 && !u4.length ? s8 - e8.offsetTop + "px" : "", "top" == n7 && m5 && scrollY >= 1) return;
          m5 = true;
          const w5 = /* @__PURE__ */ new Set(), { by: k5, left: S5, right: E5, ...L4 } = ((t9, e9, o9, n8) => {
            const i8 = { by: 0, left: 0, right: 0, isLoose: false, isCovered: false }, r10 = "top" == t9 ? e9.top : o9.height - e9.bottom;
            for (let a10 = 0; a10 < 4; a10++) {
              const a11 = "top" == t9 ? i8.by : -i8.by, s9 = n8({ left: Math.max(e9.left, i8.left), top: e9.top + a11, right: Math.min(e9.right, o9.width - i8.right), bottom: e9.bottom + a11 });
              let { by: l4, left: c5, right: d7, isLoose: p7 } = i8;
              for (const n9 of s9) {
                const a12 = n9.right - n9.left, s10 = n9.bottom - n9.top > o9.height / 2;
                if (s10 ? a12 <= o9.width / 2 : "top" == t9 && a12 <= o9.width / 3) n9.left + n9.right < o9.width ? c5 = Math.max(c5, n9.right) : d7 = Math.max(d7, o9.width - n9.left);
                else if (s10) i8.isCovered = i8.isCovered || n9.isDialog;
                else {
                  const o10 = a12 < 0.9 * (e9.right - e9.left), i9 = (r10 || (o10 && "bottom" == t9 ? 8 : 0)) + ("top" == t9 ? n9.bottom - e9.top : e9.bottom - n9.top);
                  i9 > l4 && (l4 = i9, p7 = o10);
                }
              }
              if (l4 == i8.by && c5 == i8.left && d7 == i8.right) break;
              if (l4 + e9.bottom - e9.top > 0.8 * o9.height) {
                i8.isCovered = true;
                break;
              }
              Object.assign(i8, { by: l4, left: c5, right: d7, isLoose: p7 });
            }
            return i8;
          })(n7, f7(), d6, (t9) => {
            const e9 = d6.obstacles(t9);
            return e9.forEach(({ element: t10 }) => w5.add(t10)), e9;
          });
          ((t9, o9, i8, r10) => {
            const { style: a10, classList: s9 } = e8;
            s9.toggle("moved", !!t9), s9.toggle("loose", r10), a10.setProperty("--by", ("top" == n7 ? t9 : -t9) + "px"), a10.setProperty("--left", o9 + "px"), a10.setProperty("--right", i8 + "px");
          })(k5, S5, E5, L4.isLoose), w5.forEach((t9) => C4(t9)), p6 = r9 && L4.isCovered;
        })(), S4();
      } catch {
      }
      e8.style.pointerEvents = "auto", a8(), d5 = performance.now() - f6;
    }, y5 = () => {
      s7 = s7 || setTimeout(v4, Math.min(Math.max(100, 50 * d5), 1e3));
    }, w4 = new ResizeObserver(y5), k4 = new MutationObserver(y5), C4 = (t9) => {
      f5.has(t9) || (f5.add(t9), w4.observe(t9));
    }, S4 = () => {
      for (const { shadowRoot: e9 } of document.querySelectorAll("html > *, body > *, body > * > *")) e9 && e9.host != t8 && !f5.has(e9) && (f5.add(e9), k4.observe(e9, { attributes: true, childList: true, subtree: true }));
    };
    return k4.observe(document, { attributes: true, childList: true, subtree: true }), C4(e8), b.forEach((t9) => addEventListener(t9, y5, { capture: true, passive: true })), { look: v4, isCovered: () => p6, end() {
      clearTimeout(s7), w4.disconnect(), k4.disconnect(), b.forEach((t9) => removeEventListener(t9, y5, { capture: true })), x3();
    } };
  })(y4, o7, !!t7.reserve, "bottom" == o7 && !Y2, () => Z3()), Z3 = () => {
    D4();
    const t8 = K2 && !(X3 && X3.isCovered());
    N3.toggle("off", !t8), K2 && W(m4, [t8 ? "" : "covered"]), t8 && null != et.since && (et.since = null, f4("shown"));
  }, Q3 = () => {
    P4.isConnected || (i6 ? (O(i6), i6.append(P4)) : document.documentElement.insertBefore(P4, "top" == o7 ? document.body : null)), X3 ? X3.look() : Z3();
  }, tt = () => {
    K2 || (ot(), K2 = true, document.addEventListener("keydown", J3), Q3());
  }, et = { looks: s6, since: d4, lead(...t8) {
    V2(...t8), D4();
  }, isLost: (t8) => t8 != i6 || K2 && !P4.isConnected, reveal: tt, focused: () => S(() => R4.activeElement.classList[0]), remove() {
    ot(), X3 && X3.end(), document.removeEventListener("keydown", J3), null == _ || _.removeEventListener("change", D4), P4.remove();
  } };
  let ot = () => {
  };
  return null == _ || _.addEventListener("change", D4), t7.reserve && Q3(), null == d4 ? (tt(), h4 && R4.querySelector("." + h4).focus({ preventScroll: true })) : (W(m4, ["due", [t7.delaySeconds, t7.scrollPercent]]), ot = ((t8, e8, o8) => {
    const i7 = n3(t8.delaySeconds, 0), r9 = n3(t8.scrollPercent, 0);
    let a8 = 0;
    const s7 = () => {
      clearTimeout(a8), removeEventListener("scroll", c5);
    }, l4 = () => {
      s7(), o8();
    }, c5 = () => {
      const { scrollHeight: t9, clientHeight: e9 } = document.documentElement;
      scrollY >= (t9 - e9) * Math.min(r9, 100) / 100 - 1 && l4();
    };
    return i7 || r9 ? (r9 && addEventListener("scroll", c5, { passive: true }), i7 && (a8 = setTimeout(l4, Math.min(1e3 * i7 - e8, 2147483647))), r9 && c5(), s7) : (o8(), s7);
  })(t7, performance.now() - d4, tt)), et;
}
var t3, e3, r4, a3, l, c2, d, p, b, v, y, w, k, C, L, P, A, R, T, $, _, j, H;
var init_smart_script_banner = __esm({
  "smart-script-banner.js"() {
    "use strict";
    t3 = 864e5;
    e3 = { iphone: ["ios", "iphone"], ipad: ["ios", "ipad"], android: ["android"], desktop: ["desktop"] };
    r4 = /^Mozilla\/5\.0 \((i(Phone|Pad|Pod[^;]*); CPU (iPhone )?OS [\d_]+ like|Macintosh; Intel) Mac OS X( [\d_]+)?\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/;
    a3 = ["webkit.messageHandlers", "navigator.brave", "navigator.duckduckgo", "navigator.standalone", "__gCrWeb", "__firefox__"];
    l = ["top", "min-height", "height", "max-height"];
    c2 = ["paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"];
    d = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";
    p = ["transform", "translate", "scale", "rotate", "perspective", "filter", "backdropFilter"];
    b = ["resize", "scroll", "click", "transitionend", "animationend"];
    v = "border-width:1px;border-radius:var(--smart-banner-radius,14px);box-shadow:0 4px 24px #0004";
    y = ".pc:not(.top):not(.bar):not(.none)";
    w = `:host{all:initial!important;display:contents!important;color-scheme:inherit!important;background:Canvas!important}
section{--bg:#fff;--ink:#1b1f2a;--quiet:#545c6e;--act:#0b57d0;--on:#fff;--line:#d5d9e2}
section.dark{--bg:#191d28;--ink:#eef0f6;--quiet:#b4bbcb;--act:#a8c7fa;--on:#062e6f;--line:#3a4152;color-scheme:dark}
section{all:initial;display:flex;flex-wrap:wrap;align-items:center;gap:6px 12px;box-sizing:border-box;
width:100%;text-align:start;color:var(--smart-banner-color,var(--ink));
padding:7px max(12px,env(safe-area-inset-right),50% - 520px) 7px max(12px,env(safe-area-inset-left),50% - 520px);
font:14px/1.3 var(--smart-banner-font,system-ui,sans-serif);-webkit-text-size-adjust:100%}
section,.pop{background:var(--smart-banner-background,var(--bg));border:0 solid var(--smart-banner-border,var(--line))}
.top{border-bottom-width:1px;padding-top:max(7px,env(safe-area-inset-top))}
.top{border-left:var(--left,0px) solid #0000;border-right:var(--right,0px) solid #0000}
.inline{border-width:1px;border-radius:var(--smart-banner-radius,14px)}
.bottom{position:fixed;max-height:80vh;overflow:auto;z-index:999;width:auto;left:var(--left,0px);right:var(--right,0px);bottom:0;border-top-width:1px;
padding-bottom:max(7px,env(safe-area-inset-bottom));box-shadow:0 -2px 16px #0003}
.moved{transform:translateY(var(--by))}
.moved.top{padding-top:7px}.moved.bottom{padding-bottom:7px}
.off{visibility:hidden}.still{animation:none!important}
.what{display:flex;align-items:center;gap:12px;flex:999 1 calc(6em + 60px);min-width:0}
img{flex:none;width:48px;height:48px;border-radius:11px;object-fit:cover}
.says{flex:1;min-width:0}
p{margin:0;text-align:left;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:.93em}
.title:nth-last-child(-n+2),.label{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;white-space:normal;overflow:hidden;overflow-wrap:anywhere}
p.name{font-weight:600;font-size:1.07em}
p.small{color:var(--smart-banner-quiet,var(--quiet));font-size:.86em}
span+span{margin-inline-start:8px}
i{display:inline-block;width:1em;height:1em;margin-inline-end:1px;vertical-align:-.1em;background:currentColor;
-webkit-mask:linear-gradient(90deg,#000 var(--full),#0004 0);
clip-path:polygon(50% 0,62% 36%,100% 36%,69% 59%,81% 96%,50% 73%,19% 96%,31% 59%,0 36%,38% 36%)}
:host([dir=rtl]) p{text-align:right}
:host([dir=rtl]) i{transform:scaleX(-1)}
button,a{display:flex;align-items:center;justify-content:center;box-sizing:border-box;min-width:44px;min-height:44px;
border:4px solid #0000;border-radius:22px;padding:2px 14px;cursor:pointer;font:inherit;font-weight:600;text-align:center;
text-decoration:none;background:var(--smart-banner-accent,var(--act)) padding-box;color:var(--smart-banner-accent-color,var(--on))}
section>a,.scan{flex:1 0 auto;max-width:100%}
.label{max-width:9em}
.close{flex:none;margin-inline-start:-12px;margin-inline-end:-14px;padding:0;border:0;background:none;
color:var(--smart-banner-quiet,var(--quiet));font:24px/1 system-ui,sans-serif}
button:focus-visible,a:focus-visible{outline:2px solid var(--smart-banner-color,var(--ink));outline-offset:-2px}
.scan{position:relative;margin:-7px 0;padding:7px 0}
.more{gap:8px;width:100%}.more .label{max-width:none}
.more::before{content:"";flex:none;width:8px;height:8px;padding:3px;border:2px solid;border-radius:4px;background:currentColor content-box}
.pop{display:none;position:absolute;top:100%;inset-inline-end:0;padding:8px;${v}}
.bottom .pop{top:auto;bottom:100%}
.open{overflow:visible;z-index:999}.open:not(.bottom){position:relative}.open .pop{display:block}
.code{display:grid;place-items:center;min-width:var(--side);min-height:var(--side);background:#fff;border-radius:8px;overflow:hidden}
.how a{border:0;background:none;color:inherit;text-decoration:underline;font-weight:400}
.how p{display:none}
.none .code,.none .more{display:none}.none .pop{all:unset}
@media(max-width:359.98px){.label{max-width:none}}
@media(max-width:599.98px){.loose{margin:0 8px;border-width:1px;border-radius:var(--smart-banner-radius,14px)}}
@media(min-width:600px){.bottom:not(.bar){bottom:16px;max-width:420px;margin-inline-start:auto;margin-inline-end:16px;padding:7px 12px;${v}}
.top .says,.bar .says{display:grid;grid-auto-flow:column;grid-template-rows:auto auto;grid-auto-columns:minmax(0,auto);gap:0 24px;justify-content:start;align-items:center}
.top .says p,.bar .says p{display:block;white-space:nowrap}
.top p:nth-child(3):last-child,.bar p:nth-child(3):last-child{grid-row:span 2}
section${y}{display:grid;grid-template-columns:repeat(auto-fit,minmax(var(--side),1fr));grid-template-rows:1fr auto;gap:8px 12px;
width:auto;max-width:calc(var(--side)*2 + 38px);padding:12px}
.inline${y}{position:relative}
${y} .scan,${y} .pop{display:contents}
${y} .more{display:none}
${y} .code{grid-row:span 2;order:-1}
${y} .what{flex-direction:column;align-items:start;align-self:start;padding-top:8px}
${y} .says{flex:none;width:100%}
${y} .close{position:absolute;top:0;inset-inline-end:0;margin:0}
${y} .how{align-self:end}
${y} .how p{display:block;font-weight:600;white-space:normal}
${y} .how a{justify-content:start;padding:0;text-align:start}}
@media(forced-colors:active){i{forced-color-adjust:none;background:CanvasText}a,.more{border-width:1px}}
@media(prefers-reduced-motion:no-preference){section:not(.off){animation:in .3s ease-out}}
@keyframes in{from{opacity:0;transform:translateY(calc(var(--by,0px) + var(--from,0px)))}}
.bottom{--from:24px}.top{--from:-24px}
@media print{section,.room{display:none}}`;
    k = "smart-script-banner";
    C = class extends (globalThis.HTMLElement || Object) {
    };
    L = (t7) => (e7, o7 = "") => {
      const n7 = t7[e7];
      return ("string" == typeof n7 || "number" == typeof n7) && "" + n7 || o7;
    };
    _ = S(() => matchMedia("(prefers-color-scheme:dark)"));
    j = {};
    H = false;
  }
});

// smart-script-qr.js
var smart_script_qr_exports = {};
__export(smart_script_qr_exports, {
  draw: () => F,
  drawAll: () => a4
});
function $2(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function t4(D4) {
  return D4.map((D5, f4) => D5.replace(/1+|0+/g, (D6, $5) => D6 < "1" ? "" : `M${$5} ${f4}h${D6.length}v1h-${D6.length}z`)).join("");
}
function E2(D4, f4, $5) {
  const e7 = D4.createElement("canvas"), E5 = e7.getContext("2d"), n7 = new Path2D(t4(f4));
  return { code: e7, paint({ width: D5, height: f5, x: t7, y: r8, unit: i6 }, F4) {
    if (e7.width = D5, e7.height = f5, E5.fillStyle = "#fff", E5.fillRect(0, 0, D5, f5), E5.translate(t7, r8), E5.scale(i6, i6), E5.fillStyle = $5, E5.fill(n7), F4) {
      const { image: D6, at: f6, side: $6 } = F4, { naturalWidth: e8, naturalHeight: t8 } = D6, n8 = $6 / Math.max(e8, t8), [r9, i7] = [e8 * n8, t8 * n8];
      E5.drawImage(D6, f6 + ($6 - r9) / 2, f6 + ($6 - i7) / 2, r9, i7);
    }
  } };
}
function n4(D4, f4, $5) {
  const e7 = (D5, f5) => {
    for (const [$6, e8] of Object.entries(f5)) D5.setAttribute($6, "" + e8);
  }, E5 = (f5, $6, t7, E6 = "") => {
    const n8 = D4.createElementNS("http://www.w3.org/2000/svg", $6);
    return e7(n8, t7), Object.assign(n8.style, { fill: E6, stroke: "none" }), f5 && f5.append(n8), n8;
  }, n7 = E5(null, "svg", { "shape-rendering": "crispEdges" });
  E5(n7, "rect", { width: "100%", height: "100%" }, "#fff");
  const r8 = E5(n7, "g", {});
  return E5(r8, "path", { d: t4(f4) }, $5), { code: n7, paint({ width: D5, height: f5, x: $6, y: t7, unit: i6 }, F4) {
    if (e7(n7, { viewBox: `0 0 ${D5} ${f5}` }), e7(r8, { transform: `translate(${$6} ${t7})scale(${i6})` }), F4 && !r8.children[1]) {
      const { image: D6, at: f6, side: $7 } = F4;
      E5(r8, "image", { x: f6, y: f6, width: $7, height: $7, href: D6.src, crossorigin: "anonymous" });
    }
  } };
}
function r5(D4, f4, $5, t7, r8) {
  const i6 = f4.length + 8, F4 = (D5) => Math.floor(D5 * devicePixelRatio), o7 = F4(2 * i6), a7 = Math.max(F4(t7), o7), { code: p5, paint: b4 } = (r8 ? n4 : E2)(D4, f4, $5);
  let l4, c5;
  const s6 = (...D5) => {
    const [$6, e7] = D5.map((D6) => Math.max(i6, Math.min(D6, 4096))), t8 = Math.floor(Math.min($6, e7) / i6), [E5, n7] = [$6, e7].map((D6) => D6 - t8 * f4.length >> 1);
    !D5[0] || c5 && $6 == c5.width && e7 == c5.height || (c5 = { width: $6, height: e7, x: E5, y: n7, unit: t8 }, b4(c5, l4));
  };
  Object.assign(p5.style, { width: a7 / devicePixelRatio + "px", height: "auto", aspectRatio: "1", maxWidth: "100%", minWidth: o7 / devicePixelRatio + "px", minHeight: o7 / devicePixelRatio + "px", boxSizing: "content-box", imageRendering: "pixelated", verticalAlign: "top" }), s6(a7, a7);
  try {
    ((D5, f5) => {
      const $6 = ($7) => new ResizeObserver(([D6]) => {
        const { contentRect: $8, devicePixelContentBoxSize: [e7] = [] } = D6, { width: t8, height: E5 } = $8;
        e7 && (1 == devicePixelRatio || Math.abs(e7.inlineSize - t8) > 1) ? f5(e7.inlineSize, e7.blockSize) : f5(Math.round(t8 * devicePixelRatio), Math.round(E5 * devicePixelRatio));
      }).observe(D5, { box: $7 });
      try {
        $6("device-pixel-content-box");
      } catch {
        $6("content-box");
      }
    })(p5, s6);
  } catch {
  }
  return { code: p5, cover(D5) {
    const $6 = f4.length * e4;
    l4 = { image: D5, at: (f4.length - $6) / 2, side: $6 }, b4(c5, l4);
  } };
}
async function F(e7, t7, E5) {
  const n7 = (D4) => {
    try {
      return E5[D4];
    } catch {
      return;
    }
  };
  try {
    const E6 = n7("codeColor"), F4 = n7("logo"), o7 = n7("alt"), a7 = n7("size"), b4 = t7 && "string" == typeof t7 && ((e8, t8) => {
      const E7 = ((e9, t9, E8) => {
        const n8 = new TextEncoder().encode(t9);
        return (() => {
          try {
            return ((D4) => {
              const f4 = D4.room(n8.length);
              new Uint8Array(D4.memory.buffer, f4).set(n8);
              const $5 = D4.modules(n8.length, E8), e10 = new Uint8Array(D4.memory.buffer, $5);
              return new TextDecoder().decode(e10.subarray(0, e10.indexOf(0)));
            })(D = D || $2((() => {
              const { memory: D4, unpack: e10 } = $2(new Uint8Array(f2));
              return new TextEncoder().encodeInto("#'$$%%'$%'$%$$#'&$'#$##%$'#$##%#&$$%%&$%&$%##%$')&&)(%(*''&#$'*''((%%$%%#'%%#(#)%'&$%*'+&)&(*&)&(&&*+#''%%#%#$%##%#(#)%%%+*'+'&&&##'&#()$%##$#%$%#$#$$$&$$%%#&$%$$%###$#$$#%%#$%$#&%&#$%#$#$#$#$#$#%$##$&'%&#$('(#./%0)&/&1&2&3.4*+(%%4$%&(,1'0%&'%'%&'2%'(('+,'&*,'#%&#%&'%%)**+-+&(())--3&(&+''%$+)($(%'($*%'*'(')')''+)')(($(.-).*,)*/)''/$%,0$*%$,0$('$)$$&($+%$%#(#((%%''$%$&$'$#%#%%#%#$'&$#$##&&#%#&%&%&$#%##$#%%##&%$$%&%%%&&%$$&&#&$&&&#%#%#%&&#&$&&&#%&&%'&&#&'$&&&#%#%&$&&&#%''%)(&'(&%&&#%)'##'$(##(&$%&%'%##'&&%%###$#&%##$(#$$#$%$%$&$&$%##%%%&;##&###&#%#%%&%#%%$7--7)#$#%#&-'&'$$''##&&'$&$)----7#$#'&%%$%%&%#%&$)#$)-&&$)##)#,$%$,###%#'%$$#%#'%$-#&&&%#####-?0$.&8.-7.-7##606'08#+%%%%%++8.%+$*$+##+$$**%#&&*,##+&&,%%+'+=6'60>++4%).(+@%5%+A&.,&6A,=&>9+(+&1)9/)**/#&$#9#,$>#=$0%$#)##$6$+*(%%+%32#3#:(#(:**@:4$5'(#$##':$$''##&.#+$('$,9,1&/)#0%#'$$''#6#%%8-%4&#0#?/*&1####)+(&((1(+,((#)#'*/.'$#$'##%5$,.*'05$,%'***4/#$#$##$#$%&#&#$$##%%/$%#%%##&&&#$,#'%%4%32,3#1#,*,)')*)+(,#4#&##&$#$$$##/'$&&##%)'##$($&#/)$(/###*(&(#$#.'$#&1'1$#&%%%#%%#.5%&%&+5#&$#%%8-%.5)%/%1--%#%-#7-4+#*+**+*$....%+('+6'68''$&8&($'%*('0*(&'*($0##*&$0#+$$%*$(##'$$'#$'%0'(0##%*$('$%%%%%%%%**%('##$....%+('+$$&%$*(%0'(0##'%$*(&$%%%%%%%%**%('####'$$'#$''&$5%#%,#7,%%%44//#$$#$$#$##$1&$(&/&)##(,#/'#4*&*%#&',1,'##(1($;,()&,1/'1$/&'$'$$&&'&+#++$&$&&&&$#)#)#)%%--,#,#55--''))%#&##)))&)%)#(')#$')(,)#%;##+'##'####+'#+#'###+ p K% K J%#'+#'+#'+###+/37;@'####/73?;###7+/#/'#+210###########!ab!ib!eb!]b!Xb3+/!;b!7b!3b3!D L%+/'##!;b!;b!;b# p K% K J% Lc!mb!eb!]b!Xb#''('!3b####!ab!Xb###### wb###!;b!3b!ab!Xb!*b!'b####!;b!3b!ab!Xb!#b {b#;3+#!3b!Lb Jc!Db!ib!;b!ab!3b!Xb;3+#!3b!Lb Jc!Db!ib!;b!ab!3b!Xb {b ob kb########################################################################################################################################################################################## * = 6$###$d- )% I I$ I )& I I I# )$ I$ I )' I I I I# )& I I I$ I )% I I% I I )#% I I )( I I I I I# )% I I# )$ I% I I&98&'*$#+,#%$%$&(#'$(#%#(&$#$)+$ I$f J J%.*?&) 6 . 6 8 ; C%#* 6 8 - ? 5 . =#7' ; 8 8 6#6/$$-!fW8 G$$ I%e%eDLQFDf!p$ :FrDf!p$ :FDt ;0#DDD 5 3Ff* :EDf& @EDLEDj'eDDt0$DLD 3FDQf HD A :_2.DDn0$.#.DLD 3FDQf$D > ;_. G$$ I%eDLQFDf!p$ :FrDf!p$ :FDt ;j'eDDD 5 3Ff& @FDLn0$.#.DLD 3QDf* : @f$ :. G$& IDf!p$ :EDf!p$ :E&e%eDDf!p$ :p'eDD 3Ef#E&eDf!p$ :Dt0%DDD 3Df$3#Df$ 3E/#.#.2.Df$ 3E/#.#. G$) I%eDf!p$ :FfDtDD @ ;0#DDLFf I =p0#Df$ 4EDLEDLE&e%e%eDf Il'eDf& @EDD @f$ :EDf* :Fj'eDDt0(DD 3Df* >_/&.DDn0$#.2.DD 3FDQDDf* = > ;_.DDf$ 3FZDf$ 4E/#.#.#. G$$ IDf!p$ :FfMt'e#.D3+f& @Df!p$ :fM 5D 3FPDP 5 4. G$* IG#f3 4FH#DLEDLEDg K J J J!P#[Dg#[f*D30EFEDD 4Ff*l'eDf% >F'eDf+ 3Df' 3Df% > 3D!m-##.Df#DD?D 3ZDf3 3H#2.#. G$% IDQ'ef#f#2.DLFDLFq' IDDs'eDf$_f$D2.DDf$ 3Zf$(f#.D. G$% IDf!p$ :Ef*E&eDf Il'eD!/f* @fA :Df$ > =Df#DDf* : @f$ :? =EDf$ 4E/$..D. G$% IDf!p$ :Ff' >f J$ 3D 5EDf$r'eDfe 42.DDf* 7Ff 0 5fL 4Df% 3 5 3f!C#f!h#Df)p? 3. G$$ I%eDf#m0#Df#mDDLQFt ;DDt ;0#DDDf#3#.. G$( I%eDLFf#q0#DLDl0#%eDLDf& 5l0#DLDl0#DLDl0#DLFDsDLFDf% >Fs :EDDm0$DDsE..DD 3. G$2 IDLFQEDf!p$ :Ef$E&e%eDDl'eDf$ =EDf$ @EDf$ 3EDQEf#Ef#Ef#Ef#E&eDDk0%DDD3$j'eDf& 7f& 5EDE%e%e%e%e%e%e%e%e%eD1+$+%&'()*#.#.DD 3f$ =E/).Df!p$ :f& 9jE/(.DD 3f!p!p& :f& 9jE/'.DDf!p$ :f& 7 3f$ =E/&.Df!p!p& :f& 9Df$ : ;jE/%.DD 4f$ =E/$.DDD 4 3f$ =E.DDDDDD3$D =f$ :3#.Df$ 3EDD 3EDD 3EDD 3E/#.#.2.Df$ 3EDf% 3EDE/#.#. G$- IG#fD 4FH#Df% >Ff!m$ :f4 3FD 5f* 3f& @f$ 3Dk'eDDf4 3F_DDZDDf$ 4FZDDf$ 3FZf#ED'eDf#D!m.#.Df/ 3Ff)f#f$D3%Df#f)Df$3%Df#f#f,f,3%DDf, 3Ff#f+f,3%Df#Df,f+3%Df#ZDf#ZDQDf; 334EFEDFf$ 4EDD 3EDE&e%eDDl'ef#EDDlE&eDDk0%%e%e%eDj'eDDk0&/$.D0$.Dj0$.Df/ 3DQf% 4DD 3Qf% 4f(f(3%.Df$ 3E/#.#.Df!p$ :f*t'eDf/ 3FDf) 3Ff#f&f)3%Df#Df)f&3%.DDLZDDM[DfD 3H#2.Df$ 3EDf$ 3E/#.#.#. G$& IDLEDLEDLE%e%e%e%e%eDLf$ 41%$&#.DDp0$/&.DDnDE0%/$.Df$ 3E.f#E%e%e%eDf$ 41%%$#.DFDp0%.DD2.DDr0#Df$ 3D2.#. G%$ I$ HG#f3 4Fg X e!/!P#Df& > xg!i$ MF RaDg V a!/!@#D RaDg T ] k!/#D RaDf* 3f!p$ :FfVr'eDf0 3Df4 7 3Q2.#. G#DD' IDD3(f#(D.DL 33(D3-. G$% If-EDf R J!P J$Df& >f!i$ : @ ;f!p$ :FE&eD'eDf, @f!&- 5Df$ > =EDf$ 4E/$..DDf- > ;f ] s$ =Ef#E&eDf)l'eDf+DDD @f$ :3#Df$ 3E/$..Df+f*Df!/# :f) @3#Df+f+Df J$ :f* @3#Df*f+Df J% :f+ @3#f,E&eDf2l'eDf1D 4f+DD @f$ :3#Df$ 3E/$..DLQEf#E&eDf+k'eDf2 4Ef+E&eDf2l'eDf+DD 3DD @f$ :3#Df$ 3E/$..Df+Df+ 4f$3#(DDDf I = 3f+DD @f$ :3#Df$ 3E/$... G$( I%e%eDf4 4Ff!m$ :f% @FfM 4f|r0#Df$k0$Df!p$ :f@ 7Ff% 3Ef!V$EDfDl'ef#Df$ >FDf!m$ : 3f$ ;f!p$ :Df% 4f!o$ : 7f$ > 4E.Df* 4EDf$ 3Ef#E&eDDk'eDD 3f$ 4Fj0%Df)_Df$ @EDE&eDj0'DQEDDQ_DD_Df$ 4EDf$ 3EDf$ 4E/#.#(DD 3DD 5D 3_Df$ 3E/$.#.#.#.DD. G$% I%ef IDD 3FDDp?Ff!a L% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!X L%DZDf!a L% 3. G#f#D35. G$@ IG#f Zc 4FH#Df!BB 3f#f!>B!m.#Df' 3Ff#f!>B!m.#f J J%E%e%eDf!>Bp0#D'eDf!a L%D!m-##.Df#Df& >Ff$ 4f& @Dt?0$DDZDf%_DDZDDZDDf' 3ZfLf%f#D?F3'f!>Bp0$f$E&eDD3'f& >Ef#Ef#E%e%e&eDf7l'eDf!Xb 3D 3FQD31f!p$ :FfCr'eDLD @0&.DDD 3f' 3Fp0%Df7 3EDLFD 3FDt0$/%..DDr0$.Df!p$ :fKp0%Df$ 3E/$..DD3'Ff!p!p!p!p$ :Ff!?Bt0$Df& >Ef#EDf#ZDDZDDf!BB 3Z&eDf7l'eDf!3b 3FDf!Xb 3D 3FQFf% >Lf'3&DDLDD313&Df7 3EDLEf#E&eDDk0%Df& @FDLt0'Df!3b 3DLD 3QDf I =f* : @f$ :f$3&Df$ 3E/#.#..Df!3b 3Ff#f'DDL 4FDf't?3&Df#f#DQ 4f* :3&f!; L%E&eDDLFr'eDf!p$ :Ff% >f4 3FD 5Ff!Y!e$t0&(Df!3b 3f!; L%DDf!D L%k?FLf+3&Df' 3E/$..D3+Ff& @FDf& @Fn0$Df* 3f& @f$ 3FDn0$DD3'DlDf!p$ :fMt ;0$DfM 5D 3FPFj0$DD 7EDDp0$DPEDg#[Dg#[Dg#[Dg#[DDZDf$ 4fBt0$DD 4DD 3f![b 3f$_f#Ef$E&eDDl'ef#E&eDDk'eDf$ 3EDf%3*E/&.Df!Xb 3D 3FDQD3*F_Df$ 3FDt0#DDQD =_/#.#..Df!3b 3Df!Xb 3fH!m-##Dn0$DD 4EDDD 5D 4 3EfBDDfBt?EDf!BB 3FD 3FD 3f$ 4EDf!7b 3EDLDkEf#EDE&eDDl'eDjDDDDt 3Fn ;0&D'eDf#D!m.#.Df$ 3EDD 3EDE&e%eDDk'ef#EDE&eDDt0%DDk0*DDf#DDk? 4FDt0*Df' 3D 3DD 3Q_Df$ 3EDD 3E/#.#.Dj0(DQDQDf%ZDg J J J J3[DDf!Xb 330EFEDD 4F'eDDD 3D!m-##.Df$ 3EDf#_ =EDEDEDE&eDj0%DDQDQD3* =_Df$ 4EDf$ 3EDf$ 3E/#.#..DD 3EDEDE&eDj'eDD 4EDEDE/&.DDt0'Df' 3D 3DQ_Df$ 4EDf$ 3EDD 3E/#.#..Df wb 3Df!BB 3DD3/DLFQFf4 4f!m$ :f% @FfM 4f|r0$DD3+f& @l0$Df B :Ef#EDf$ 4FE&e%eDf#o'ef(DDf)k?Ff$ 3f% :Ef#E&eDDk0%DDD 4D?EDf$ 3Ef#E&eDD 4EDDtE&eDEDf%k0%Df$ 4EDf$ 3EDf wb 3FDD3$D ;0#.Df& @FDt0)DDDDf' 3D 3QDf I =f* : @f$ :3#Df$ 3E/#.#.#.DQFf* 4f!p$ :Ff* 4Ff#DDt?FDf$ @ 4Ef*E&eDf!p$ :'eDf wb 3Ff)Df#3#DDf)f#3#Df$ 4EDf% 3E/$..Df#_Dg!m!p!p!p!?#[Df' 4E&e%eDf!3b 33)Ef$k'eDf#_Dg!m!p!p!p!?#[DDfC ?F =D 4EDD 3EDf& 3E/$.Df#ZDf#ZDQDf!'b 334EFEDFf$ 4EDD 3EDEf#E&e%e%e%eDDl'eDQEf#EDE/$.DQf4 4Ff!m$ :f% @FfM 4f|r0,Df!p$ :f@n0$f/EDE&eD'eDf. @f pc 5Df$ > =EDf$ 4E/$..Df. 4EDDf/ > ;Ef#E&eDf5k0%Df wb 3FDDDf!p$ :f& 7Ff& 5 4 3FDDD @f$ :F3#DDDD3#Df$ 3E/#.#.&eDDk0%DFf$ 3EDf$ 3EDQE%e%eDj'eDEDDk0&/$.DDl0$.DEDj0$.Df#_Dg!p!p!p!pC[&eDf!3b 33)Ef$k'eDf#_Dg!p!p!p!pC[DD 3E&eDf!Xb 33)Ef$l0%Df wb 3DD 3DDD ;j3#/#.#..DE/#.#.Df!'b 3Df' 3DD3/Df!7b 3Ef#Ef!p!p!p!p*EDLEDLEf#E&e%eDf!p$ :f*r'eDf wb 3FDf!'b 3D3.DDD33DQEf#Ef#E&eDDf!p$ :r'ef#E&e%eDDf!p$ :p'ef#EDf#ZDg#[Dg#[Dg#[DDZf#Ef#E/$.Df$ 4Ef#E&eDf!p$ :FDf!p$ :r0)Df$ 3Ef#E&eDDFf!p$ :r'eDE/%.Df wb 3FDD3$FDDf$ 3FD3$l0#DDD3$Dl0#DDf& 3DDD3$D =?E/#.#.#.&eDDf!p$ :p'eDf$ 3% IDf wb 3DD3$D =f$ :j'eDf& 3DDf$ 3Ff(o 3Df(kF?Ef(DD?/$.Df!3b 3FD3(Df$ :j'eD3-fL 5D 3E.Df wb 3DD3$Ef$.EE/$..DDM[DDM[DDM[DDM[Df$ 3EDf!Xb 3Df$ :D32fL 5D 3E/#.#.f#EDf#ZDg#[Dg#[Dg#[DDZf#Ef#E&e%eDDf!p$ :p'eDf$ 3EDf wb 3DD3$D =f$ :j0$Df!3b 3FD3(Df$ :j'eD3-fL 5D 3E.f$EDf wb 3DD3$EDE/%.DDM[DDM[DDM[DDM[Df$ 3EDf!Xb 3Df$ :D32fL 5D 3E/%.Df& 3DDf$ 3Ff(o 3Df(kF?Ef(DD?EDE/#.#.#.Df$ :j0,Df wb 3FDf!'b 3D3.DDD33DDM[DDZf!X L%LDQFf$ 3D 5f$ 3F35Fj0,DDD?ED'eDf-D!m.#.DD 3Ef#EDE&e%eDDl'eDf$ 3Ef#E&eDD 3EDDk0%f#EDDQFtDDt ;j'eDf kb 3DD3$E.DDk0/DDfT ;_Df$ 3E/#.#.DDk0-Df#_DE/-.Df$ 3EDEDDl0#./+.D' If#EDEDE&eDDQ 2 3EDf$ 3EDf$ 4F0#.Df7 5(f#.EDj0+DDD 5FDDf @ 5 3FDfC ?F =D 4 3f$ 4D 6f- 5 3f- 4FDDDmF?EDf wb 3Df!'b 3D3.DDD?EDD ;EDf$ 3E/#.#.Df$ 3EDf$ 3E/#.#.&eDf!Xb 33)Ef$l0$%eDDDfC ?F =D 4FDDo?f% 41&#$#$.Df wb 3FDf& 3FD3,DDD 3D3,DDD3,/#.#.#.Df% 4E/#.#.Df Zc 3H#D2.#. G.!^%$#f K J%.!T%!p*-27>57;B57;>B9;@B@@@@BB>@BBBBBBBBBBBBBB!p-3>5;3599>B99;;@@>>>>@@@@@@@@@@@@@@@@@@@!p095>5;597;@>;7B;@@>B@BBBB@BBBBBBBBBBBBBB!p4@939@>>;@;@9;;B@@>@B;BBBBBBBBBBBBBBBBBB!p$$$$$%%%%'''''))))*++,,-///01234566789;=!p$$$%%'''(((+,,--.01344578:=>@ACEGIJLOQSU!p$$%%''))+++-/3/43587::=?AFFGJLOQTWY]`cfi!p$$%'''()++..335368===FBDGILNQTWZ^adgkorv###!]###4###$###%###'###+###*", new Uint8Array(D4.buffer, 148)), e10(), new Uint8Array(D4.buffer, 8182, 7160);
            })()));
          } catch (D4) {
            throw D4;
          }
        })();
      })(0, e8, t8);
      return E7 ? E7.trim().split("\n") : null;
    })(((D4, f4) => {
      const $5 = f4 ? "c" : "true", [, e8, t8] = /^([^#]*)(.*)$/s.exec(D4), E7 = /([?&]af_ss_qr=)[^&]*$/;
      return (E7.test(e8) ? e8.replace(E7, "$1" + $5) : e8 + (e8.includes("?") ? "&" : "?") + "af_ss_qr=" + $5) + t8;
    })(t7, !(!F4 && !E6)), !!F4);
    if (!b4) return null;
    const l4 = e7.ownerDocument, { code: c5, cover: s6 } = r5(l4, b4, ((D4) => {
      var f4;
      const $5 = "string" == typeof D4 && (null == (f4 = /^#((?:[\da-f]{3}){1,2})$/i.exec(D4)) ? void 0 : f4[1]);
      if (!$5) return false;
      const e8 = $5.length / 3, [t8, E7, n8] = [0, 1, 2].map((D5) => (parseInt($5.substr(D5 * e8, e8), 16) / (16 ** e8 - 1)) ** 2);
      return 0.2126 * t8 + 0.7152 * E7 + 0.0722 * n8 <= 0.4;
    })(E6) ? E6 : "#000", "number" == typeof a7 && a7 > 0 && isFinite(a7) ? Math.min(a7, 4096) : 256, !!n7("svg"));
    c5.setAttribute(i3, ""), c5.setAttribute("role", "img"), c5.setAttribute("aria-label", o7 && "string" == typeof o7 ? o7 : "QR code");
    const B4 = p2(e7);
    return B4 ? B4.replaceWith(c5) : e7.append(c5), F4 && await ((D4, f4) => new Promise(($5, e8) => {
      const t8 = new URL(f4, D4.baseURI).href;
      if (!/^(https?:|data:image\/)/.test(t8)) return e8();
      const E7 = D4.createElement("img");
      E7.onload = () => $5(E7), E7.onerror = e8, E7.crossOrigin = "anonymous", E7.src = t8;
    }))(l4, F4).then(s6).catch(() => {
    }), p2(e7);
  } catch {
    return null;
  }
}
function a4(D4) {
  document.querySelectorAll("[data-smart-qr]").forEach((f4) => {
    var $5;
    const e7 = (D5) => f4.getAttribute("data-qr-" + D5);
    D4 ? o4.get(f4) != D4 && (o4.set(f4, D4), F(f4, D4, { svg: "svg" == f4.getAttribute("data-smart-qr"), codeColor: e7("color"), logo: e7("logo"), size: Number(e7("size")), alt: e7("alt") })) : (o4.delete(f4), null == ($5 = p2(f4)) || $5.remove());
  });
}
function p2(D4) {
  return [].find.call(D4.children, (D5) => D5.hasAttribute(i3)) || null;
}
var D, f2, e4, i3, o4;
var init_smart_script_qr = __esm({
  "smart-script-qr.js"() {
    "use strict";
    f2 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 7, 1, 127, 1, 65, 246, 63, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 129, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 156, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 249, 60, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 246, 63, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 199, 7, 0, 0, 148, 0, 0, 0, 20, 7, 0, 0, 227, 5, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    e4 = 1 / 3.5;
    i3 = "data-smart-qr-code";
    o4 = /* @__PURE__ */ new WeakMap();
  }
});

// smart-script-debug.js
var smart_script_debug_exports = {};
__export(smart_script_debug_exports, {
  report: () => y2
});
function f3(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function E3([D4, $5]) {
  return { "": () => "It is shown.", none: () => "The page has none: give its configuration a banner, an element data-smart-banner, or the script's tag data-smart-banner.", href: () => "It has nowhere to lead: set oneLinkURL (data-onelink), or the store's https address as href (data-banner-href).", hide: () => 'The page has hidden it by SmartScript.banner("hide").', shut: () => "The visitor has closed it on this page.", asking: () => "It waits for the visitor's answer to the consent platform, as only then it may read whether they have closed it before.", place: () => $5 ? `The element into which it goes, into: ${$5}, is not in the page.` : "Its position is inline, and no element has data-smart-banner; or name one as into.", platform: () => `This is ${e5[String($5)]}, which platforms (data-banner-platforms) does not list; without it these are ios and android.`, path: () => `paths (data-banner-paths) leaves this page out: ${$5.join(" ")}. Compared with them is the path in the page's address.`, app: () => "This is your app's own web view, as inApp (data-banner-in-app) tells.", apple: () => 'Safari shows its own, as the page has <meta name="apple-itunes-app">. appleBanner: replace (data-banner-apple-banner) shows this one.', closed: () => `The visitor closed it before; it comes back in ${L2(Math.ceil($5), "day")} (closedDays). SmartScript.banner("show") shows it now.`, tapped: () => `The visitor tapped its button before; it comes back in ${L2(Math.ceil($5), "day")} (tappedDays). SmartScript.banner("show") shows it now.`, due: () => {
    const [D5, f4] = $5, e7 = [Number(D5) > 0 ? `${L2(Number(D5), "second")} to pass (delaySeconds)` : "", Number(f4) > 0 ? `${f4} percent of the page to be scrolled (scrollPercent)` : ""].filter(Boolean).join(" or ");
    return e7 ? `It waits for ${e7}.` : "It is about to be shown.";
  }, covered: () => "It is hidden while a dialog of the page lies over it. A zIndex of its own keeps it in sight." }[D4]();
}
function F2(D4) {
  try {
    return !!D4.frames.__tcfapiLocator;
  } catch {
    return false;
  }
}
function J(D4) {
  const $5 = D4 && "object" == typeof D4 ? D4.source : D4, f4 = "string" == typeof $5 && Object.keys(p3).includes($5) ? p3[$5] : null;
  try {
    if (!f4 || f4.isThere()) return "";
    const D5 = Object.keys(p3).find((D6) => p3[D6].isThere());
    return `consentFrom is ${$5}, and ${f4.name} has not appeared in 5 seconds. Looked for were ${f4.looked}. Until it answers, no impression is sent, nothing is stored, and links go without click ids. ` + (D5 ? `There is ${p3[D5].name}: did you mean consentFrom: ${D5}?` : "Load it in front of this script, or leave consentFrom out and call SmartScript.consent() with the visitor's answer.");
  } catch {
    return "";
  }
}
function c3(D4, $5) {
  const [, f4] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(D4) || [];
  return $5.map((D5) => D5 == j2 && f4 ? A2 + f4 : D5);
}
function Q(D4) {
  const $5 = (D4.textContent || D4.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ");
  return $5.length > 40 ? $5.slice(0, 40) + "\u2026" : $5;
}
function m2([D4, ...$5]) {
  const f4 = "script" == D4.localName ? "" : Q(D4), e7 = $5.length ? ` and ${$5.length} more` : "";
  return `<${D4.localName}>` + (f4 && ` "${f4}"`) + e7;
}
function _2({ owner: D4, selector: $5, known: f4, ours: e7, looked: L4 = /^data-/ }) {
  const E5 = /* @__PURE__ */ new Map();
  for (const D5 of H2($5)) for (const { name: $6 } of D5.attributes) !L4.test($6) || f4.includes($6) || i4($6, f4) || d2($6, D5) || E5.set($6, [...E5.get($6) || [], D5]);
  return [...E5].map(([$6, L5]) => ({ name: $6, owner: D4, on: m2(L5), known: c3($6, f4), mayBeOwn: !e7.test($6) }));
}
function g2() {
  const D4 = H2("[data-smart-link]:not(a)").map((D5) => ({ element: `<${D5.localName} data-smart-link>` + (Q(D5) && ` "${Q(D5)}"`) }));
  if ("loading" == document.readyState || H2("a[data-smart-link], [data-smart-qr], [data-smart-banner]")[0]) return D4;
  const $5 = H2("a[href]").filter((D5) => I.test(D5.href)), f4 = H2("*").filter(({ shadowRoot: D5 }) => D5 && H2("a[data-smart-link]", D5)[0]), e7 = [...$5.slice(0, 4).map((D5) => m2([D5])), ...$5.length > 4 ? [`and ${$5.length - 4} more`] : [], ...f4.map((D5) => `those in the shadow tree of <${D5.localName}>, where the script does not look`)];
  return [...D4, { alike: e7 }];
}
function P2() {
  const D4 = document.querySelector(r6), $5 = [r6, ...l2.map((D5) => `script[${D5}]`)].join();
  return H2($5).filter((D5) => "module" == D5.getAttribute("type")).map(($6) => ({ module: `<script type="module" src="${($6.getAttribute("src") || "").replace(/[?#].*/, "").replace(/.*\//, "\u2026/")}">`, isRead: $6 == D4 }));
}
function M2() {
  const D4 = document.querySelector(o5), $5 = H2("script[data-smart-script]").filter(($6) => $6 != D4), f4 = H2('script[type="application/json"]:not([data-smart-script])').filter((D5) => /"(oneLinkURL|preset|afParameters)"\s*:/.test(D5.textContent));
  return [...$5.map((D5) => ({ block: D5.getAttribute("type") || "no type" })), ...D4 ? [] : f4.map(() => ({ lacks: "data-smart-script" }))];
}
function X() {
  const D4 = document.querySelector(o5);
  try {
    return D4 && JSON.parse(D4.textContent), [];
  } catch {
    return [{ unparsed: D4.textContent }];
  }
}
function b2({ links: D4 }, $5) {
  const f4 = D4[$5];
  return f4 ? Q(f4.element) || "without a text" : "QR code";
}
function u2(D4, $5) {
  const [, f4, , e7 = ""] = /^links\[(\d+)\](\.(.*))?$/.exec(D4) || [];
  if (f4) {
    const L5 = e7.startsWith("params.") ? "data-param-" + e7.slice(7) : T2[e7], E6 = !!$5.links[+f4], F4 = E6 && L5 ? `${L5} on ` : "";
    return E6 || $5.qr ? `${F4}"${b2($5, +f4)}" (${D4})` : D4;
  }
  const L4 = document.querySelector(r6), E5 = Object.entries(s4).find(([$6, f5]) => f5 == D4 && L4 && L4.hasAttribute($6));
  return E5 ? `${E5[0]} (${D4})` : D4;
}
function h2(D4, $5) {
  switch (D4.kind) {
    case "key":
      return `${D4.key} in ${R2[D4.view]}, by ${D4.rule}`;
    case "override":
      return `in place of ${$5(D4.replaced)}, ${D4.key} in ${R2[D4.view]}, by ${D4.rule}`;
    case "default":
      return `the default of ${D4.rule}, as nothing came in for it`;
    case "copy":
      return `a copy of ${D4.of}`;
    case "forwarded":
      return `${D4.key} in ${R2[D4.view]}, which goes out without a rule`;
    case "anchor":
      return "the call to action's own address";
    case "own":
      return `the call to action's own ${f4 = D4.path, f4.replace(/.*\.params\./, "data-param-").replace(/.*\.deepLinkValue$/, "data-deep-link")}`;
    case "referrer":
      return "the site that led here";
    case "hint":
      return `the browser's hint ${D4.name}`;
    case "template":
      return "the OneLink's own address";
    case "fixed":
      return "always there";
  }
  var f4;
}
function G(D4, $5) {
  $5 && !w2.has($5) && console[D4]("smart-script: " + $5), B2.add($5), w2.add($5);
}
function C2(D4, $5, f4) {
  const e7 = D4 + ($5 ? ` \u2192 ${$5.replace(/\?.*/, "")}, ${f4.length} parameters` : ""), L4 = e7 + $5;
  if (B2.add(L4), !w2.has(L4)) if (w2.add(L4), $5) {
    console.groupCollapsed(`smart-script: ${e7}`), console.info($5), console.table(f4.map(({ name: D5, value: $6, from: f5 }) => ({ name: D5, value: N($6), "came from": h2(f5, (D6) => `"${N(D6)}"`) })));
    for (const { name: D5, value: $6 } of f4) N($6) != $6 && console.info(`${D5} in full:`, $6);
    console.groupEnd();
  } else console.info(`smart-script: ${e7}`);
}
function y2(e7, L4, F4 = {}, p5 = null) {
  (({ errors: D4, warnings: $5, links: f4, impression: e8 }, L5) => {
    for (const { path: $6, message: f5 } of D4) G("warn", $6 ? `${u2($6, L5)}: ${f5}` : f5);
    for (const { about: D5, message: f5 } of $5) G("warn", "visit" == D5 ? S2(f5) : `${u2(D5, L5)}: ${f5}`);
    f4.slice(0, L5.links.length + Number(!!L5.qr)).forEach(({ href: D5, refusal: $6, values: f5 }, e9) => {
      const E5 = L5.links[e9] ? `links[${e9}] "${b2(L5, e9)}"` : "QR codes";
      C2(D5 ? E5 : `${E5} ${((D6) => (D6 || "").split(":")[0])($6)}`, D5, f5);
    }), e8.href && C2("impression", e8.href, e8.values), w2 = B2, B2 = /* @__PURE__ */ new Set();
  })(JSON.parse(((e8, L5) => {
    const E5 = new TextEncoder().encode(L5);
    return (() => {
      try {
        return ((D4) => {
          const $5 = D4.room(E5.length);
          new Uint8Array(D4.memory.buffer, $5).set(E5);
          const f4 = D4.explain(E5.length, void 0), e9 = new Uint8Array(D4.memory.buffer, f4);
          return new TextDecoder().decode(e9.subarray(0, e9.indexOf(0)));
        })(D2 = D2 || f3((() => {
          const { memory: D4, unpack: e9 } = f3(new Uint8Array($3));
          return new TextEncoder().encodeInto(")%$&&'&&''(&'(&'&&'++''&(**)&('('*&$%#)#)&'&'((#$%)#$%&##$&#%$#$$$####&&$%&#&#&#&&&##%$$%$$&&%%%&$%&%#&#&&&&%&$&&#&$&(&&'%'$('&&&&&$&&'$&'#&#&$#$#&$#%#&&'$%&$($'$%#$&#%($'(##%##%#$#$$$###''$%&'$'%#'#%$#$$'&&$&$&%&%#&&%$#%%%(#$%%($##$%#&'%($%(%%$%#%&#&$&%''($%'&'&#('#%$&#'&$%#'$&#&'%&#$%&''$'#')(#'#)''%&'###$#$''($%'&'&(###('$&$'#&&%&&##%%$$'&&%'%'$'&''#'#$#%'#$''''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(#$$%###$%'(#$%$%'''*)&$%&*#&&&$%&&#&(#$%#$%(#'(##%##%#%'&%#'#%#$#$#$&%#&$#&#(#(&&)'#($%'&)'&'$&#&%&##$%#$%&%&#$$%######$%$%##%#&#%#&#$#$$&%$#$&##%###%#%#$#$#$#$#'&#'(())(#'&##'$%)#$#&&$%&&&##$%#$&&#$%&&#%$$&&$$%$#%$%#$#%#$%##%$#%$#$%$'%&'%&%%%&$'%&$$$$%%&($('$$((&&''#%#&%'%&))()'**%&%&*$(''%&)*''%%#$))#$#$%$&$%$&#%%##%'-($%/.%/$0&-(%$$('%($('1'2''''3'4''%')'5'6''$'&'$&'*'+','','',+*,#%)%%&$%%%0+*+*##1#2#3#4#5#6#&#$#(#-#'#$$%$(*%('&*'+%())'&)%(.%(-,%#$#-#%#.#'#)#+#*$$$#$'$$''%&#$$'$'#(((''%&($#$%#$%&##$##&&&$%%#$%%&&&#$%(##$%)(#(%($()#()#(&'(((((((((+*#(#+#(&&$%&&$##&#&#&#&#&#$#&#$%*$%&',+$,%$***)*(*$*)*(***%#*##*#$$'###$'''$#$$%&$##&#&+&,(('%%#$%#&&&'($'-)*'#$'-$%'%*&&)&)#&+&*&#&,%#$#$&&&#$%%&&&&'(&('((''#&#&#&#%#$############%#$$$&$###%&&&#$%&&#&&#$%$&%&($)%&%)'%('**$%%#'##%&%#%###$(($&'(#('#&#(&%&'&'%#'#&##%#$#(%$%$#$%%$#&$'&&(##(%#&%'%%##%##$&&&%&$#&&(('(&(%($#&#'&&&')')$%'('(#((#%$&&&###&&&$$#&%%###'''''%'%&$%$&'$&%$'$#'#''##%#$#%$#'*$%&$$*'&''&'+##)($)%%%%$)(#$$+&#)*'*&&$%$%))&*&$%&&&*&&#&#&#&&#$(()$%(&'#)(%#$#$#$#$#$%%((&(%$))#%&+*)54%(5(%((((%(+%#.$%&'('(6(7($/$0')'-''60/'7$8$9,(($((((((1(2,3$3-)-)(&(%0/(&(%+*))+,),()))$(#('#$$'$$$'#+*-$$#$$'#$(#$($'-+#-#-#+*#(+$#$$(#$(((((((((($(#(((#(.#$(0/###$'#)$'#)')$'#)$$$$#(#$$($(%(&(%(&($(0/.%&(((#+*#(+(#(((((($(%(#(((#$.#%3(,(2(1(,(,$((,($(.($-)#,1289$#,12$(((($(#(((#(.#$(#()($('((((((($(#(((#(.#$''(&$%*)'&&&'$'$*%'+'''$%%+%$%($%(&(('#&#&&#$%#&##&&&##$%##$#$&$)(''&')&'&%%&&$&&*#$#*#'&$('$(&&%#$%&$$%%%#('&%&(%%$$%%%&%#)#(#%)(%#$$##&$&#'$#&&#'%)(%$$''####&$&#'$#&&#'%)(%$$''$##&#%&(%%#%$&%$#&##&&$/$0,'&&&)&(/&3&4%)(0%'1423,(1)'#1#'#2#,20$%+*,%%$'$)((%(%(.-%')''%.'/%'+)&&&+*(,)(+#'#%$$$+*$+%#%#$&+%$)'%%*,$(%%%(-((,-,-+%,%$$,+$(+$%'##*()$)'%&(($%%$%'$))**($($%%*()$)'%&%&(($%%$%'$))**($($%%*()$)'%&(($%%$%'$))**($($%%*'()$)-'%&'('($%'%$%-$))**($($%%#+#,(+######&%'#&#'#$#$#('$'(%#&'$%#%&&$'$'%%#&##('((#%&%$'%#%$&#&$$%#%##$$%)&$-%(%'(*(()$)#)&+%)%++'%'(%#'(-%'%*%#'*-/*%/%'(*,'','%*%(%%*%+%%*&,,*&(()$)#)(,/&+')'++.#%&$.).%%$%%&##&%$#$#%#$$#$#$'#$%%'$##$%&#&&#''%''%'%####$#$#$%###))&)%))'$****'))'*,+'),)')))))))')#%&'$,+%,$'$)'%()))))))&)*%,+-),)-)))))))-*#&-%%''$$)''#$%&8'.'+9/%8'%:%;'',')3#'#'#'%%),='#''''9'.$-'1041&'5'64''=','>'?'7'@$#'10*1$*5*(@(56((A7*2$&B(7((B(262(2($&$-4*#&*#?A>##(#(3'+))+&'3#+))+$-,.$&.,$-#/#/#/;C:D''$$'#$&-'DC$#%%('&(%#&$$#$(')$)($$%&$$*%#*###&%#%$&%&&$%#&&&#((#$()(#($(%(&')('&%'#$$#%&$&%#&'%&(#$##%#&#%#&#$#$#$($)2)3)7)8)-)+((%))))()).%)%9'4'5&6%450/.0*(((((-(+'-''$:,((,(((+(1'-(;(=%&$;=$'-%&$$:$,,(+16$+1.*%,%.&$,.$(*32,.$*&(7(8((($($('-((%&9**$))))$)))+)1,.$((+1($'-%&$456#(#(((32+1)$$&))**%%$&#'#(#)##%$$#)&&('$$%%&&%&%#$''#%'%##%#&$%##%#'#*%+%)%/'%'/')(')+'',)+'',''(((('('('''''''''')''('')''))'()')''(')'+'(**)*(*+%$##&&($%&%$%/'%'/'#'*'$'$&'#'$''$'$$$$.-$.%#''%'$''''''''()''#'')'#')'##'%%(''))((''''''*$*&**+(*$&)'))(#))$(($(&#)##$)%)'%%&()%)%((&$($(*$***$#'#'#(#&#+*$'#$%&'(%$%#$%&%'%$%#&&&'(''(()))+%+%$############%$%%%#%##################%$#%%%#$%#%%$%%''%&'$'$#''&&%&$&&&#&&#$%&#$#$#%'$'(%#&&(&&&''#$%&'('$%$(%(&$%)#%&%*%&''',+--,&*%&)%&'&#$#&$&#$'$$%'$%%#$%%##&%#%#$#%$&&%$'&####(#$#(#$($'#$&%&'#$%$$%##&&##$$#$%#$#$'&('))))('&*((%*'*#$*#$#$#$$#$%$%$&$&$%##$#$'$%&$((((%&''$*$+'(-,$-)$+*$)'($)''('''''''''$%&'''$''#'''%#$%&%#$%&#$+*+(&(((%&&%&%#$%''''''%)%$((#%'(&#($)&%&&'%&%%%%('&#&()$&)%%%('&$&(#$%#$#$%$%##$%(#$%#$#%$%*%)&')&'*)%%$$(#(&'&'((#$%&#$($#$'#$&%$%*'$*%$+$,'$)$-$.&,&.&-&)##()(-(.''+$&&''$')(#&##&#%#)#$#''#$$###$%%&#$&$#$##$$&#$$%&'&'%#$$%%&%'#$'$%&#$#%#&###'%$#'&#&%'#&#'#$#$##$%$&$%$%##&&#'%&'&&&$$$%%&#&&#&&&$##$##(%&1#)$'%#$.''),*'*)*2+++**'--&%1(,(2*--(''''''')'+**)*,)))+)*,*))*+*+*+)*+)*++*),'++)*,)*)+***''')')''''''((((((((((((((((((''''((')))')')')')''*)+,,+**((*()))'()(*()%#$.-&+**%(1%()*)+'''-.'''--(()'(##$$.&&(.'(##1(&#1#&'('($%&$'%&'$'(')&+%*'&&%*'-,*%'%%$+')(%*-'%&%&%%$+%%#%/%0$+&%*'-,$/)(0$-/0%#&&)(%&&.&&#'#$%#('#)&&$&$%()%$*)'&&%',&%(*&(&*%''),$$%'#)#$%#((#)'.-'#)$%##'.)#(&(%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4#&##%%&#$###$&%&#$&&#$#$%$($&(%'%%&'*+*%&%()**++)%&%()*%&%('%))+)))&'%%(&'%%('%)&'%%('%##'#&$(%$%&#%'#&'#$'(&$**$%#%'($)#()#'($%$%#*($#%)$)$')$)+&'()(%'((&%''(($'((%)$*%)$)$$#+#$)()#$%&'#$##%&%##$%#&&$%$%'$'%*/*0$%*&&$&)(%*%)$$&&''%%%%)(%)+,-+&%%..&%&,&&.&.&++%%,,&---#$$#*%%#&#&#''%%#''#$#*#'#0/#&####$#$&#'&+##+'+#%&+&)+'%,)*%$#%,&(+*('(+&'&)&)&'&)##')##')'(&)('#''&)&'&(&(&'&*'*$%(('*(('*(('&)&'&(&(&'&*'*$%(('*(('*(('*(('&)&'&(&(&'&*'*$%(('*(('&)&'&(&(&'&('($%'''&)&'&(&(&'&*'*$%(('*(('&)&'&(&(&'&'&)&'&(&(&'&('($%'''&)&'&(&(&'&'&)&'&(&(&'&('($%'''&)&'&(&(&'&'&)&'&(&(&'&'&&'&&(')&'##&%%*)('+)'&&'&'#$##''%&$#$#$%&%'$(%))))((#'&($$'&$'&%,,$##$##$##''$'#')(#'#)''%&'&'%'%&&#'')(0)1&&+&&&**&,01#&&'2'3)(-)''4''-)(--)$%.+*23'+,'./4/+/#*.#,&*,$##%#%&'&$%&&'%%#$##$$%#$$&%'%'&%#$$&&%&'%#$'$&%##(%#(#%%$%%(%)&$'&'&&''#$#)#(%((&(%('(3()(+)++4(,(5++,5,)3*)***))++,348$0/..09(4(:(-(7(;'='>.9(..('(15,($'1$0/)0*)>=$)*(($(((((((((;'15,3$$8+2$))*)+7)(+(*(*(+(7(+(2())+)2))**'1((*((((((2(+($((((((((()(*)))**66'1&((**)&)&)%)66)))%&0/)(0()(((*(((((((((2-(-(-((+($(((*(-)*)$)+)(*$?(((*4)*))+)?(*((())**(?(+($:()'1((()((('$((($)#'$))**$$(..&%#$&$%''&%$'&&&&&%#&#$%&##%%#$%%%%%%('&#$&(&&%&$#$%$$%%&%%$$%#&#%((&(%',$)))$$)))($($)))($($($(#$%&#$%&$('()(-($((-)('(.(/(&(%$+*))+2#0$3)#2-'-#)#,,,('(#3(%&(#('(('((#'(#('(#(((+*#'('(,+,#((('((+*'(#(((#,+,'(#('((((((((('(,(4(5,'#'1/.(1(#(6#1/.(#/.((((6(((#(#(054#'',,$$''')$---$')(((((%(&('%)#$&'%('()(-($((-)($+*.+/-)(0(1,,-')('(,(()(-)())2-,2(10-)#('$###(#(#./((#((((((((((((#(%&#('(&(%$'#'+*$(+($(((($(%&$$+*'+,#&(-(.,()((((((((($(%.-''77&'$%(#'$%('')),,(((((%(&()%'#$&)%0$%&(#$##$%%%%('&%&(%%#$%&(()$%(&')###)($%###&&$%$$###$%&##&&#$$'$'&$&(#'($%($%%&$&#&%%%%%&&$*'.**#/''0*#*-,(#(-)'0'()#)#()('0'((''(+++++(())#(#)'')('$*-,(-)(()/()%&/()'.'((.*$$$#(')(*%&)*##$$$%%#$%&$%#&$&%'%#&'#$#$&#'$#&#$''&%&#&#$#$###*#.-#$%&).-###-#)##)-'(*)*)*#$**)*)$$******)***)#.%&)'(*$,+#***#,*/*-********##**#*#**1**1***)$**#*#************#***#$*$**#*)*$*#**)*#*#*#$*-*****#*$**)$#,+'*,#'(*'$''**'(*'*(*'*/,+',0)0'#($#,+#*,*#**********#*.%&#*-*####65%6$%##*1#78#+#,$$-+2+9#&#3*:&,&3&,((-(-'-((-;('.8/&2%'$$$$%%%/$.$/42&'$&$9'&%.$;'0&&')'$.0400)4))$($$$%%%/$,&1&1$*%$%3:$+*7*#$##$%#,###%$%+%#&%$((#$(#$(/(0()&)&()(-&&)%.-))&*)...))**)#$**0/-)(0/-)&(()%&(()(((((((%#$(((((((#('%#(###%#&#'$$'$&&%%$%'&#$#$#$#$#$''&'%'''$'$'*'&$*$%''''''%(%'('(()''(()$$%'(%'('''('&'%'&%%)'&()'%&&'%'%'''''&''&%'%'%''&&#'#''*)5)2*5*.25*****.*.*#&'.(*(*******(*#&'().)16.(6(+*+4+(+/+0)))7)3))370/*3*+))+))3+*+*****0/0/***%1%)%)).&'&())'(&*&&&-,'-('&&)()'))))'(-,&-)&&$'*)*'(&)&)(&)(&)%*(*%.%%&6&%&''&'&&$***-,((-'&.1-,&&-.1#$&&-,(*&-'&'*)'')*))*()*)*(())'')***)**)**$**********************&*#&.1*$&&**$)&*$*-,'*'-$*'*()***('*'**(*'(+.1*(+'%(%*&(&*'*$+&$&*'%$$.1*-,%-'1).()..((%'..))((5))))2%222%#$&***********)*#0/)+)+3)3*4*4*********4*4****************)*#0/)********)*#0/)+++****)*#0/)+++)*++*))+-,/-0/0/****/*#&'/)+****)*#&')$%&$%$#####&$$&%$&'##$'#'(.-).**)+),%&+,$+,##$+,)))**$'(##$$$'('((#''%&&(%$#%$%#$##)))%&))'($#$#$&&%&$&&$%&$&%&$&(())'''&&&#&#$%&#$#$#$(#$##''(%&(''%&(#'&(')$%#()#$()/.*/++*,*-&',-%,-#$%,-***++%()#&'#)$$)%$%&(($$$%%($'#'#$##$&%&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&'$&$#$0/)0*#$0/(0+$)(()),#$%&*+)*,)*$)#,#*,$,),),*.,+$)#$*)$#$*()()+**)$-#((99(())%&#$-*'$'#'&'%'-'&''*'+','9''.#).+$3'-,$'45'#'9'('#+6-#-#-+*$$*7'(3#&'9#%%(.*##7,#6##(&#$#.1#)##1'(4(+5'$(#+''#'(#(1&#.2#)##21-$((+#'&''&%&%&#$#$%&''#$'%&'''''&#''$%#$%#$%&##$%&&$#%%$$%#%$#%%#$%&&#&&%&%#$#'#$%#$#%#'$'$%#$$&#&%&#&%%$'#$(((#$$#($')$(%&#&%%#$$%)$($##'%%##%#'$#$$'$$#$'#%#(#)'%)%(#%%$'%&%#)'##$#%#*%+$,).-(.&#$#%#&#&#(+%,$&*'(&####%#$#%#$#$'%$&'&$+$&,$%$)$($*&-'%((*,%)(%0$%0%%&%&'%*-')&+&#%#''$(#'#$%##$($%##'&%($%)%*%+&%&+&*&&'')%#'$$#$%%$$#$('%'%'$')&))''#$'%'$')$(($($#(%'%)$(%##%&%#$&&&&$$'#$'$&'%+#'&+$&*',,*'**#$&%&#&&#&''#$%&#$'(#$%%#$&$$#%%%&%##$$%%%%('&&(#$%&#'#,','-')(.)''-'%'.*%*+/%$%$%/%$%#+&#$%+''*&#'##(#&'&(&&$%#&#&&%$%&#$%&&'&'&&*',+(,)(()$%#)#(#&#'*&#$%&#$$$%(')(*#&&&)*$$&&#%##&##$##%&#$#$#$$$#$%#$%#$#$$$$&##%&##$$###''%&*%&,+-,//(-.%&.)--//%&)#*'*'**********#**-$$$.,+$#,%*0*().*.*0**')'&*0'*0*('0(%)$&''#(#*#*#%#$#)#&#'#0*'(#$%&'''*)('(*''#$''%&(('(#$%&##%$$)(&%&)%;%%%;%&'%&&%%%%'*%*%&&''%%%%%&$$#%$%.$1$2%*%.%/*$$%**%%%%**232+%%%)($%$)%%./3$$%$%&*%$&%+$,$$)(&)'*-*0'''%&&&%0%-%,$)($$)-,$-%,%$%&'&&*,,$$'&)()'&'''&&*%$./%%%$%%%%3*++)()'&'''&&*&$%'&$%%'%%%*5*6+)(')&&'**+$$','-''&&%%%%%%$%&%%$%&%%%%%3$$*)($)&$%&./+$+'+-%7+%-%&%/%.%%$'%$%+%,%0%%)($%&$)4'0&$4%$%%&%'%4%8&$8%9$$4'%%$&%&$'%9%%%,%%'%%./%0%,%0,%$$%%$'$%&'%$$%&''&&0,%%%$%'%$2'',1*%%$%%%%$'$%&'%$$%&''&&0,%%%,%$2--71*%%$%%%)($%&$)%%./&+1++%$%&1*3$$*)($)&%56%%++./%%%%%&%$%%%&%$%%%%%%%%%%%#%;%%$%%=#;#&#=#$#%$&%%%%%%%%',-%%'%%%&%$%#%#%#%#%#%%''$'#''##''##$'*)+*(&%&((+('#$#$$##$$$#'#'%&#$%#%#####&&'$%&$&(&&&%##&)&*#'($)*&&%&%$$#$%#$%#$#$$&$'#'&%$%&%#%%#$%#'&$'%$#$%$%%$$('&%&(%%%%%%%&$$#%$%$#$%##%#&%$)$($&&')%%()%'&&%%$(%&($&'&$'&(%%'#'%##&##&''&#(#(($%',%$)'%%*-$(%%%(+((+--+,%-%$$-,$%,$('##*%)$$()$**%$%$(())*%)$)+(&%%$('$'+$))**%$%$'(*%)$)+(&%%$('$'+$))**%$%$'(#,#-%,$##%$''#$','*-'.'%+*%$$,(%&&(%&)&)(%&)&)(%&%-*%$+&.'#+%%&#$%'#$&'$$%###%#&#'#$&$'$%$#$#$#$&$'$%$#$$$&$$#'##%'&&#%#(%(#)%$$$)%*'(*+%'$%%%$'$.....#$).%#+*#$#'$'%#($%$('''#$$#(#%%(%(#%$$&#&%#%%#%&#&&%&#-,#%-%#%&$$$$$&#&%#'#$'$#'&&#&#$#$$$$$&&&#&&&%&#&%&%$'&($'$(#$#$%$%%#$##$#%#%#%%%%%#$$%%##%#%%%$$%$#####$#$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$%$%%#%$%#$$$$&&#$$$%$&%&#&$''#&$&&$''#&$#$$$#$$$$#(#(&#$#&$#$##$%(%&%$%#%$%&$&#&$&#%&%#$%#$%%#$*'$'+(-$(''$$(,)$#''#))&')&')+'(*+,(''*)(')+'-',*(%*,&*)$&),)+'$#,(#''%'(%'(&+&)((*')('&&+*,&+*$%.#,#/$.$-*$%+$0,-$+*,0()&##*&(($(%$&(%%($#%#**$('+*+&*$%-$+*%%$$$/**#'$%&%&$$&$%#$%'&#)#$&$$*##%&$$&$'$($%'%(%&%$%$%$%'%(%&%$#)*#$%#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#++++;$$#$$#$&$#&$$$2##*)#$*$#$$$$#$$#$$&$$$$$$$$$2$#$0$.#0.$$#$#$&#$&$1&1$'$$$$#$$/$($,$&&#$$$%$#%##--%%##$$#$$#$%#$$%#%&&&&%$#&&#*)#*-%#$%#-33%&&&&$&#&#0.$$$$#-$$$22##*)*''##$,$($/$$$##*)//*3,/3$,$/$&$0$1#.$(&(&.&%#&-'##(''%&#('#&'%*)-*'##%%$##*)//*.,./$,$#/$&$1$$&&*)%*'$$$#$3$($-$0$$0$-$($$1#$$3#$#%'$$1$0$-$($(%'$$$($1$%#$$%22*)%%*-/%-%$///#%*)%*,#,#%##''#,,'#'%(,#%##,###%(,#'('*)#*'#'#(#(##''##(22##$'%,$%(#$$$%$'$'$#$$$#%$#'%$$$$'$($$$$&#&%#%$-$0#%*)#$*$#$$$'($0-'&%&#,,//#%*)#*%%$(#&#'($&'&'$$$$(&'(*)-*0-$1-0$$$1$$$($$$$$$$$$$$$$$$$$$$&'$&$$$$$&$$$&$$&$##%%10'#101010.#&.#&(&10(&*)#(#*&#(&.'$$%''$-'$$$$$$'$(&$$$$#$%$$%'$#%'(&.$$%'$$(&'%$#$'$%#$%$$$#$%$$$$$$$$$#(&$$$$$$#$$$%$&$$$$&#$&%,,//$$$$$$$$#$%$,$($/$%#$%#-$$%$$$,$($/$#&&$$$$$$$$#$#$$$#''&&$$$$$$$#$$$$$&&#2$0$$$%($#%($0$$$##&$$%'&$$&$#$#$$$#$#$$'$$&$#$#$$&##%%(($#$&$%%%$0$%$#$&$$#$$&$%##$#$$'$$$$%#$$$$$$$$$$$$$$$'$&$$#2#$=$$$$$##*)//*4,/4$$/2#$'$-$&2$###$#$%$$$&$%$$$$$&$%$#$'$-$&/$(&$.$1$$&$3#$5$6$1.$#$%###%%%#'$%-'$$$$$$'$-%$%3$$#$7$$$$$#$7%$(($%#%%$(33%#1.$%#651.$$$$$$$$$$($$#$3$$%$.#-'$#$$$$$%$.((*)%$.*#-%-'.#%'##$1%#1.$#%#-'.$$$$$'.$-.$$.$#$#$$#$1$$$$$#$1.$(($AA$$$($.$$$#$1#$3.(1#3$$$#%$(%B%D$$$$$D$B$$$#$(##$$,$$&$-'#$$$$$$%##$%%$#&$&$%%##$$$$$$'##$###&''&$#'#$$$-$#&'#(%%($%1#11&((#&&#&1#%%(#(#&&$1$3$#-'(&#*)#%$%$'*'#$$$%$$*)%$#$$$#'*'%$#$%$#$13%#$$&$-&#$$$$#%#-'$#$('%($$$$$$$$$$$$$$$$$%#-&#$$$$$$$$%$$$$$$$$$$$$$$#$$$#$$$$&$#$$$#$&#,,//$%&$$$$$'$'$&&$$$&&##$&$$%$$$$$#$$&#$%#$$$#$%#$%#$#$$$$#$%#%$$$#$%#$$$$$$$#$$$#$1$7$#$$2$$$'$/%$$##32-$.$,#%-#(($$$$##'//$.$4$&$&($.$#%$-#-$%*)($(*%%##&($#$-$$4($(($($#$%$$$$($$$$$$$$$($$%#($$##$$$5$6$8$4$.$.4&$$$(#6(%#$(($%*)&$&*##%%.4&$$.8&0&$$$&&$#$%$(&$$$$$($($$%#($$$$$##*)#$$$#$#*,282(,-.$9,$#$$0$4$$B$4$$&$&$$$#$$5$60#'&/&''&'%$'$'$'$%3&'#/#''#'%$%$'$'$'$$$&$$$1$$$$$$$$$$$$$$$$$$1$7$3$/#%%#%%##$=$$$$$$$$$$$$$*)##*6$3$4#6#/#&%#(AA$#%($#%(AA$#%($$#$#$$#%(AA#$#%($$#$&$$$$$$$$#&$#%(%(AA$%(###$#$#&&$$$$&$$#&$%($-$2($$2$-$$$$$$&$$$''''''''$&$0$$$0$$$0$$$0$$30$($%$&(%&#%%($%$$&'#$$$0$$$0$0&($#$##$##$$$$$%%%$###$$0#&$$#$$$#$##$##&$$#$$$#$0$&##(#$#$&$$$$$30#&$$$$$#$$$0#$$0$$$0$$$0$$$0$$$$$&$$&$$$$#$#$#$$$%$#&%#$#$%$&%$%&$$#$%$%*)&$$*$&$#$$$$&$&$&$%%$%$$$$$$$$&$/$%'&(%,',/(%&'#;$$%(%($'$$%('%$-$2(,,#%%%#,##2-&'&(%%$#'#'$#'#'$##$((#$#$((##''#$$$#&&$#$$$#'($##,%*)#*$'2-'*)#$$$$'&&$%$$##*#,###&####&%(*)%$#*(#($#(#($##$%#$#$%%##((#$$$#&&$#$$/#44AA%(*)%$#*(#($#(#($##$%#$#$%%##((#$$$##$&$#$$&$$$$$$$#$$#$#&$#'($&%$$&$&$$#&$0,0##'2%-&((##%(%##&##&#.&%.%#,,''0#$$$$$$00$$$0$$0$$0$$2##,%%2&#&-5$,$1##-'((##%2'5(.%'#&1,(.%'2&1,(.%'1,(.%'%2(.%'5###(.%'1,1,1,%1,(.'(.%'(.%'1,(.'1,#(#.#%#'$%$'$($.%&-#&(%#%##((&-($%&#&#%##-%--&%'$-'$$##$2&,##,#(#,#$',$%#$#&%2&2##%%$B$C$-'##'#'#$#(,,$$*)&$$?>%$C$?$%$$$*$&$B$&$%$$$$$$$$&$$$$$$#%$#0##/#$$$#$$$56B$'(%-#%%%##@##@56##'#84%2##$##$C$%*)#$*$#$$$$$$C$%$,$$.$D.,#$#D#C#%#B#0$,,9&'&(&&$##*)#$*$#$$--##--%$-#9#$($&$$#%#5%%##$%##$$#%%##--9$$%$$#%%##$$&(%#$%$#$&($#$&$$$$%$$&#%$$-##$$$$$--$*)#$#*$$$$$&($$$$$$$($$%#(%,4$&4(.##&$$$&##%%+#+#+%++&+#+#+&+'+#+&%+/%&%/'+%+/%&',/',+(%'(&(%+&+'+'+&+'##&'##&++&##+,,'/(&%/&++%&+'+#+&%+/%&%/'+%+/%&',/',+(%'(&(%+&+'+'+&+'##&'##&++&##+,,'/(&%/&++%&+'+#+&%+/%&%/'+%+/%&',/',+(%'(&(%+&+'+'+&+'#&'#&'##&++&##+,,'/(&%/&++#&+&#+%#&#%+&+'+'+&+'+&'++&++&+#&%+&+&++&&%++#+,###,,+&%++$$#$$$$#$%#%$'#%$##'/$'$$$&%$#&%$'$$$##($$&)($($#$#$$$#$#$$$)$$($#$#$$(##&&%%$#$%$&&&$'$&$#$%$$#$$%$'##$#$$&$$$$$$$$'#$$$$$$$&$%$$$$$##+*##+0#0$$#/#$)$'$($%$,$-$&$%$.$1$2&-,$&$%&&&%%%'$%('$$$$$$'$(%$.$$%$$$$$$$%$&$($))$'%''$)..'%-,$/$$#$$$%$$$$$$$%$'%21-,$$$$$$$$$&()$$$.$$%$&('$$$$$%$&))+*%$,+&(%(',&%'&&$-%&-,$&%(',$$$$$',$(,$$$&$&$$'$$$$$$$'$'$&$))$44$$$$$($)($,'&)(,$$$(%$)%5%6$$$$$6$5$$'&($)##$$#%$#$$'$.$0$5'%.%'%5$-%+*+#&###$$&&))$$$(((0/%+*#+&&$$##/#/$,##,,#,##&&%$##$###%#$#))$-##-%((#$$##$$$$$$'%$$$$$&$&$%%$$$%$&&##$&$$'$$$$$#$$%$&$#$$##$$%$$'$#'%$$$$$$%%%$&#'$$##&''&##########################################################################$####$$#$$#$########$#$##$#$#$#$###$$#$###%%#$#$**$*$$,$$$.$)-##$).)$%)+))*)%.-*,10-1/-/)..,+*+*22)**+--*)2*)33/2+*,+,.+,///.+,/&'+,**))--&'%%&%%*&%(*&$%$$$&%%%$$%%#*#**'#&&'(##(&#$%&'(&'&#'#&#'#&#%#$$&%('$##(#$##/+'#@+/+/'/+'#+/##/'#+//+'#+'DHP';DPH7+/#+'##''#+/'#+++##@3;/+##+/+3#+#7+@+###+#+'#+@#7+'+//+373@;+@#7'+###'#/+/'#/+'#'+//++3;//3/373/++####'#+'#+#++++###++#+#+'##++33 -3;3;3;/'#'##+;33+37/3#+#+3;/ -3;T]/3;3;/@+#'+#/+#'/+#'/+#''#/+#+###HD@;73/+'##3;+/+D@;3/+'####+'##+73//@+;HD@]7T/L+@#LDD;+#3+;37#PLHD;73/+@+###37+#!Y!#%+!I!(%0!I!(%/,+@@/73/###L@D7;/ %}uiea]XTPH+#+'++'/+73/#7%#$#'#/+#++'#+'###+'#''#'#/+/+'#+##7++###!)!g%#/'7/;@+'7+/##@+733;';7/L@++##3/@'XTuq' ) %};3'##/3 - ) %}uy@7;7PL]X##eami 5 - % 1 )}D@+/@/;3+/} ) %]XTH]XT@mi - % )}miq]XTD@ %}XTeami - % )}XT/'#/+'#;3+37#'@+7#/'##'#'/+m##+''#m##HPLL#m#mu#/+#+#/+ 1 737;@/+'#@3;3;/3;73'# -3;/++'+/++#+'##+'%%##+'##+''#+r#'+3/++##3+'#33/#/#'#+#'$$###'''#+#'/'++#####'+#++mX3;#+'3/;7@%a]HDqime@qime@a]qime37#'@Dyi}auqmie# %}yLPX]######]X# -3; 1/+37;@'/+@;73/#+++###++!' `&73/+'#/' -3;@/em+//HD@;73'##LTX]a//qy/XT37;@#+#+#+#+'//+'#/3;73+''+#'++HD@q@7'iaX]!P$ c$'!P$#!X$++i s$a k$X c$/+# B'/#7+++#'73/+/+@7'H@;7/3X c$TPLH Z$@ R$7 J$/ B c$L!P$PTL!P$T!X$!X$!P$733//##377+/#+D;@!X$+!P$#73/D'##/+##+'#+'#+'#+'#'/++'#+'#+'#+'#+'#+'#'37#+3#+'#/+#+##'###'/+#'#I''@/@+IIHD@D@'#/# -3;3;3/ 1 7PLH+@#;37/@;73/+'#+//+/+/+#'H@#'m+''/'#7/'#'/7++;3+/3/+';#/7#'###$#%#&#'#+'+3/++##+'+##%#$/01#773'+#'3#//+ J s% J s%#'##@53@53@53@53@53@53@3+)!I!(%,!I!(%0!I!(%/!I!(%.!I!(%-###A@)32!I!(%11;A@/3/+#'#'#++/#'/#'++#'/+/+#'/1/'+/+'//#'/#'/3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L#'##!8 e%#######'#'#/+'##'#'##+##/#'+#++3;/@73/'3;3;@3;+/@'/3#;+//m'e3;3;3; 7 1 - 6 5#'+'####;@#;@/+'+37+#;;@73DHX]PT;@73@Da#LPX];@73DHPT;@73DH;@73DHLP;@73;@73DH;@73;@73DH;@73;@733#7;#/;#;3;'#m@ei#'+/37/+37@; -3;/+37;@3;+#####'###$#%#&++'+/#+'#'#/3qm#/#'##';@ s$ o$ {$!'$L {$DLD##3/'ima]!'$!#$ {$#/3!+$!'$!#$ {$ o$ w$ s$uqmi}y!'$!#$#/3 w$ o$##a]umiq w$ R$ o$ J$ >T3L+D# F B 9 1qi+#'mmi+#' 5e] 5a]umqi!#$ {$#@7;3/#''###'/''##'#3/#@@@!/$@!/$@!/$''@'!;$!7$ N$ R$'D@qm'@@u} % w$ s$ k$ g$ c$ _$ Z$ R$ J$!3$'#!'$!/$ {$!'$ {$!#$'#!'$!#$!'$!;$!3$!7$!/$}# 1 -#' 9 5!D$!;$!3$!@$!7$!/$@'+@@!3$!/$ N$ R$#'!;$!7$ N$ R$@;'#'!7$!;$ N$ R$'@!#$ {$!D$!;$!3$!@$!7$!/$'!#$ {$@';7 N$ J$'TP7!;$!3$!7$!/$ N$ R$3;!3$!/$ N$ R$'#/+37'+#'+#++//3+'#+/#+'#+'+@7/#'++/@3/+++''#'++##' >+3++/@7/;3+L;+P Z$ c$] Z$TLPLuy - % > _$ ># F+ 9 Z$ 1 - R$ % J$ Z$ 9 1 5 Z$# c$+ 9 1 9 53/+7TT J$] R$ N$ Z$ea s$ o$ k$ g$ c$ Z$ B > o$ g$ _$ k$ c$ Z$IHHI;'/3+###'#3DD3ID@373mi##@/DPLX;aDqime/'+3/'/+'7/X]T#XT/3XT#'@DLP737+i#a;TD]/3T#]+e377+/#73Xqime 1qime'+/+'##@37D+; >ie 9 1m'+;@PT# 7HD73;'+ie3; F Bm+e# >emiaa 9X 1 - %yqi )}ume -3;PL 1 9iemq B F]X > 5ie'+#'+'yqiume'+a;X3 9T 1La;X3 9T 1L;qimeTqime'+; B >'+37 5 1+ B > B >@7+#/###'+/'+#'3;+'@;73/3/3;##'#'##'#@'#;3/+#'a3;D#L+T3];;;;33++####qmie]TPLHD;3XDLX;P###PPX/+##PXP''//3;@ -3;@ 7#+/'-,$#/3073/#7/3#777/#7/#77#773/#7/3077/3#7Q;@3;@HHQQPLHLH3;/'3+#/+'/#+/''+'3+##+3+####0!)!g%2!)!g%1##'#/+#'+##/;;33+#+;#34!L!`%++'###/3;//'3;'//3;3###'###+/3;/#+e#]qm/]@eHX3;#3/]/e+'3#a]#+#]'e/LHD@;3/+37;@3;3!7$!@$ 9 1#'!@%!H%!/%#!7%+!D$}!L$ )!7$3##+/+3/@+/!7$!@$+/LH 5 1!7$!;$3;!@$!D$P -3;/+!H$!L$P!@%!X$3;!D$!;$!@$!7$a3;'#!3%!/%#'#' -3;#' 9 1!;$!7$!;$!7$P!@%a!H%iX3;#m}!+%!'%!#% {% w% s%!7$ s%!D%!7$ w%!+%!'% {%!#%#+!#%!#% w%/!m%!D%!@%!/%!3% Z%!7$!@$!;$!;$# Z%!H%!7%!3%!/%L3;!@%!7$!]$!e$!a$!a$# Z% Z% c%L3;!7$ 5 1!7$!;$#m!@$!D$X3;!;$!@$qy!@$]!7$TeaPqmP!@$]!7$T!;$!7$P#!;$ )!@$}!7$'#/7;PPP 9] 1T!3%!/%qmP@+7#D/L773/+#;#7#3/'+7@7@#'/+###'###'#/''##++DH7@++##DH#/'#+'##'#+#+''+'#'/++#'#'###'###'#+##+3'7####3%$##$#&%$##+'###+++'##+'+##7++7;83/#97'++7+#$ N t%# N x%% N x%& N t%/7/373/'#++####'+'/'+#@7;3#'(!X ]&+ Z _&'73#'+#'+#'3#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/#'/##########]+/#####$##$##+'+%$##$#&%$#++#;D!a$!X$ V$@ w( s(!i$!e$!]'!X'!e%!a%!]%!X%!m%!i% > F!i$!e$ 1 9!H'!i$!e$!X%!]%!a%#+ {%!#%!a%!]%##!a% Z'!X% R' V' {%!#%#+#+#+3;#+#++#!]%!a%3;3;3;@!a%!]%!X% V$3; R'!e%!]%!X%!a%# V$3; R' R&!X%!]%3;!i$!e$!X%!]%!a% {'!m$!i$!e$ w( s(!X% R( N( J(!e%!]%!a%!X%3;!/%###!e%!]%!a%!X%!i$!e$!i$!e$!X%!P&!a%!X&3;@@!X&!T&@ w( s(!i$!e$;3 {'#'!/% N( J(!e%!]%!a%!X%!]%!X% {(!7% s(!/%!i$!e$!]%!X%!/%!i$!m$!e%!]%!a%!X%!7%!/%!i$!e$ w(!m$!e$!i$ s( w(!7%!/%!7%!/%!P&!7% w' s'!3% R% N% J%!m$!i$!e$!7% R(!/% J( R% J%!i$ N%!m$!e$!P& w( s(!e%!]%!a%!X%!a%!]%!X%!i$!e$ R( N( J(#+!m%!e%!]%!i%!a%!X% _% V% N%!m$!e$ g% c% s% k% V$3; `$ R( J(!7$!/$!j%!]%!i%!X%/!e%!U$+ {(# s(+ {(# s(+ {(# s( R( J(!;$3;!,%!#% {% w%!+% V$!'%3;!/% s& k&!i%!;& _& R&!m%!+%!7&!#%!/& w%!'& s(!X% {(!a% w& {&!#&!L&!D& V$3;!e&!a&!T&!P$!i%!#& N( J( R(!X& O(!U&!T&!P&!;&!e&!a&!T&@ J'!]&!X&!P& s( {( w( {( s(# s(!3' s'!/'!''!#' {' w( s( {( Z' x( W' V' R'3; w& -;3!L& R'!+( Z'!3(!#( w( {& s(!;&!;&!m&!i& o' R' k' c' _' Z'3;!i% J(!3' s'!/'!''!#' {' c( g( w( s( {(!m' x(!j'!i'!e'3;!]'!X'!e%!a% s( w(!L&;D!e'!+(!m'!3(!#( w( {& s(!#&!@'!P&!#' {' w' s'#' Z'+ R'# s( J( {( R(!'( Z(# N( R( w( {(73#!L'!P' w('# {' s( s' {' s' w''# {' w' {' Z' J( N( R( w( s(!#( w( {( s( {' {( s' s( w' s' J( R' R( Z'!#( w( {( s(!e'!i' w' s' w( s( V' R' {&@ w' s' J( N(3; R( V( w& -3;37!#( s(!P&!+(!X&!3(; w(!#& N( J(Lm!T&!P& N( J( N( J(!D&!L& k% s%!H&!L&!a%!]%!X%!m$!P'!e$!H' Z% _%!a'!X'!L'+!;'!7'!;$3;!m%!X%!]%!a%#!m% J&!]%!]%!m% N&#'!m'!i'!#%!X& w%!P&!X& s' V( N( R( J(!;$3; V&!m%!X%!a%!]%!]%#!m% J&!m% N& V' R'#' {' w' V( N( R( J(!X&!P& V$3; k& c& Z& _& J( Z& _& N( Z& k& k& w%!3%!/% N( R(#' N(/ V(7 _( J(# J(' N(/ V(7 _( Z( R( J( R( _& J( V&!X$!X%!a$!a%!X'!e%!a'!m%!P& J&!X& R& k& g& c&;D Z' R' {$ o$ k$ g$ c$ w$ s$ V$3;!i$!e$ N( J(!e$ s(!m$ {(!i$!e$@/ N( J(3; w( s(!3%!7% w$ s$ o$ {$ c$ k$ s( t( u(!e$ w$ w$ w$ w$ w$ w$ w$ w$ k$ g$# k$ w$ w$ w$ w$!e$ k$ k$ g$# s( t( u(!e$ w$ w$ w$ w$ k$ k$ g$# s( t(!e$ s( t( u( w$ w$ s( t( u( w$ w$!e$!e$!e$!e$!e$ w' {' o$ c$!a%!a% s$ R'!#$ V' {$ w$ Z'!'$ k$!'$ {$ k$ o$ {$!'$ {( w( s( s(!m$ w(!e$!i$ {( J% k$ o$ g$ c$ c$ s$ o$ k$+'+ {' w' R( N(##3;@/!m$!i$## k$+ c$#!e$ c$ k$3; g$#!i$!e$3; g$ k$#$%#$%&!m$!i$ k$+ c$#!e$ c$ k$3; g$3;!m$!i$ k$+ c$#!e$ s( {( w( N( J( N( J(#!3%!/% w(/#3 s( {(!m$!i$!e$/ w$ s$ o$ k$ g$ c$ {( w(####!i'!e' {% w%#!H'# g$ k$!X'#!e$#'# c$ k$ w( {(!i$!m$!'$!#$ {$ w$ s$ o$ k$ c$!+$!#$ w$ o$ g$!'$ {$ s$ k$ c$ Z( R( J(##@37!3%!/% V' R' w' s'!3%!/%!P&!T& J( R(+#@;3/!X&'#!;$3; w' s' k$ {''# V( R( N( J(##'!3%!7%#' R( V( w' s'!7%!3%!T&!P&#'!/%!3%!X&!@' J( N( R' Z' V( N( R( J('37!]'!a'y 1 5 %}73}# 1 5# 1 5 - )'+37 )# - 1# 1D@}# 1 5# 1 5 - )'+37 )# - 1# 1PL}# 1 5# 1 5 - )'+ )# - 1# 1}# 1 5 - )X] )# - 1# %qmuPLPH7@@ _$3; h$ Z% R%!@$!7$!0%!#%!/% {%/!+%!^$+!/'#!''+!/'#!''+!/'#!'' Z% R%!D$3; O%!m$!i$!e$ N% _$ J%3; R%!a%!X% Z&!L%!@%!3%!/% N% V&!m$ N&!e$!m%!e%!i% g& _& _$3;@!/&!#& {& o& w& s& k&!''!/'!+'!/'!''#!''!#' c' {' s' o' k'!''!,'!Y&!/'!]&!+'!X&!T&!'%!+%3;!e% -;3 g&!X$!/%!''!,' p&!/' s&!+' o& k& Z&!T&!;'!]&!D'!3'!+'!i%!'' Z& Z&!+&!'&!P&!3&!L&!D&!@&!;&3;!/%!'' J'!T&!m&!e&!a&!]&!@'!D' c' h' S' k' V' g' R' N'!'%!+%3; _' Z' c' g' g&;D N' w' V'!#' o' g'!i% c'!i%!H%!P% {%#P+ s$#+/#'/#PP/!]%H!''P!/'!i%@ g' c'!''!+'3;!/'!3'P!e% -3;37!3'!'' k&!;' s&!D';!+'!'%!+% _& g&!X$!'$!#$ {$ {$P!/'H!''##'#/+'#/+'#/+'#/+'#/+;/+'#73/+'#73/+'#73/+'#73;/+'#73/+'#73'#/+/+'#73#@###/+'#73####'+#'####++3ma#'i/#'mq )7} )D@;7PH@#T+]X - -]e#'+P+H####+73'#/++'################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################ * = 6$###$ h$9 )& I I I$ I )% I I$ I )% I I# )$ I# )& I I I# )#% I I )' I I I I$ I )% I I% I I )' I I I I# )( I I I I I# )$ I% I I )$ I$ I )& I I I% I I )* I I I I I I I# )( I I I I I$ I )' I I I I% I I )) I I I I I I# )) I I I I I I$ I )#$ I )& H I I$ I )% I H# )* I I I I I I I$ I&!U%!S%'))-'.''-%-+'$1%+'+)-+)++'&##$)%#)+)-%%%$#*#$#%'%%%4%*%+$%))+%5)'1''0%2#$'%/%$,$''','&+/)'*,$,'#%$'$$-',&-$)/)$)%/&).$'&32-'&,$%*,#1+)3$%*+')$'3$.#-*##*$$$+/%$#1)$#+*2.-$%#$$)$6#%/)$#%$+1,*''&#,7#%2/%%-%,'5$%,*%$,#)#$,)*)*$.0-,&%****+0'%3$20$'*$$,#$0-')#)#%%.-%'%*+/4$$)'#'##)**$%10))%))/#%%'-%%#,/*$%#.'$/2#$)/8)$#$...#&&&&&&&&&&&&&&&&&&$..$&$$$$$$$$0),+'($ 9$PP(&$#$)+$ I$f J J%.*P() 6 . 6 8 ; C%#& * = 4#!-%* . B 9 5 * 2 7#!,%' ; 8 8 6#!+%' = > . 9#!*%,~$#f$.O x$!G%!#%!H% w$!_$!F% {%!M%!B% z$!J%!N%!K%!L%!E%e E!D%!C%!5% ;!)%!(%!%$!6%!A%!@%!?%!>%!=%!;%!:%!9%!8%!7%!3%!2%!1%!0%!/%!4%!I%/$_- j!O'!S% A$) IG#f3 4FH#%eDf$ :j'eDE&e%e%eDPF'eDf$ 3EDf#s0$Df J Ik'eDDSF 3EDD 3f% 3E/'.DDf& :f+ BFf( >f J J J J' :Df* > ;fA @ 3Df$ @f% : 3Df% @f% : 3EDjD ;E/&.Df' 3FDf$ >Ff#Df3t?DDf$ :?3 9DDD3!%$0$DDLZDDM[/'.DD 3EDD 3E/$..#.DDDf$ @3).Df3 3H#. A#DDDD3_Ff _!b%D?. A#DDk' IDDD3!.%(f$.j. A$$ IDQFf!o#kDfbk ;j'eDfFl'ef$f#2.DLDL2.DLDL. A$$ IG#f3 4FH#Df' 3DD3*%eDLf J J J J Bl'eDDLZDDM[/$.DDLDL3).Df3 3H#. A%$ I$ HDQf'l'eDME3cFg#[DD[Df$Z.D. A$$ IG#f3 4FH#Df' 3D3 9D'eD'eDLDD!m-##.DDZ.DDLZDDM[Df3 3H#. A$& IG#fT 4FH#DDZDDZDfD 3Df' 33!&$%eD% IDLF'eDLFDLj0$>Df/ 3FD3 9DDD3=Df J J%f M J%34DDM[&e%eDfD 3Df; 33!&$DLFj0#DLDf/ 3FDDL3=j0$Df J J%f M J%34/$..DDLZDDM[/%.f$Ef#.ZDDZDf J J J J BZ.DfT 3H#. A$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3.DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. A$% IDDLf$ 3F3RDLDDZDL 3D_. A$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. A$$ IG#f3 4FH#DDDD3:DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. A$$ IG#fD 4FH#DDLZDDM[DDM[DDLZDDf+ 33KDfD 3H#. A$$ IG#f3 4FH#Df!p$ :' IDf!@!(%f!A!(%34Df'_Df+ 33((f#.Df3 3H#. A$$ IG#f3 4FH#%eDDD3DF0#Df+ 3FDLFL3CD3(F0#DLDD3lF0#Df'_D3(E.Df3 3H#D. A$% IG#f3 4FH#DLf!G!(%f!H!(%34Df'_Df&f$Df+ 33(F?_DDDD?ZDf3 3H#. A$% IG#fD 4FH#Df+ 3FDD3)DDLZDDM[DD3KDfD 3H#. A$% IDDD 4F3TDLEDjDDk ;j'eDLD 3DD!m-##.DDD 3Z. A#%eDj0#DLj0#DDDDf#3x.. A$& IG#fD 4FH#DDZDDZ&eDf+ 33+EFF'eDf3 3DDfb3.DLDLDD3%j0$..DfD 3H#Df#l. A$$ IDLf'DQf!l#kF?DLf#D?. A$% IG#fD 4FH#Df+ 3FDD3)DDLZDDM[DDLDL3 L$j'eDD3K.DfD 3H#. A$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. A$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. A$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3 j%Ef$l0%DDf$3 j%Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3,/#.#. A#DDDD 334. A#DL>DL>. A#DDDf!e!'%3!P%. A$( IG#f3 4FH#f _!b%E%eDLfe 4DD3 j$0#%eDDf_3Qj0#Df9ZDf g!.%Z&eDf+ 33+EFFj0$DDDD3Bj0#.DLFj0$DLDLDD3_F'eDf _!b%DD3&3 Y%?E/%.DLDD3 X%/$.DDDf#3 W%FLj0#Df$_.Df3 3H#D. A$& IDLDLFDLf$ 3FDDDn?3 |%EFE3cFDZDDZDDLZDDM[D. A#DDt' IDDD3!.%(f$.j. A#Df!Y!(%f!Z!(%34Df'_. A$' IG#f3 4FH#DLEDQf$l'eDLf!H!(%f!I!(%34.Df'_%eDf+ 3F3(F0#Df%_DLDD3lF0#Df'_D3(E.Df3 3H#D. A#DDt' IDDDD39(f#.. A#DLDLDD3 l$j'eDDDD35.. A#DDDD3!m$. A$% If!B!(%Ef'E%e% I%e%e%e%e%eDf!p$ :Ffb 41&&)$#.%eDf!l# 41''))&#.DfFk0%DfTk0$Df!K#l0(f i!+%f)2.f O!+%/&.f X!+%f+2.f a!+%f+2.f o!+%.Ef,E.DD. A$% IDDLf$ 3Ff' >3RDLEDDZDLDf' > 3FDM[DDM[. A$% ID3+EFF'eDDDfb3.2.Df#Z. A$$ IDLFDLk'eD3 F.DDf$ 3ZDLDf; 5 3FDM[DDM[DDM[. A#DDf!D!O%f'3$. A$( ID3-EFEDf( >E&eDF'eDfD 4ED3&EFDfD 3EDDD3`j0$..Df#l. A#DD3 a%3-. A$$ IDLFLDLDD3 ^%FLDL3m' ID(DLDLDD3$.. A#DDf!>!.%f)3$. A$$ IG#f3 4FH#DDDD3:DLDf3 3H#f#l. A$% I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$% IDj'ef+D3r/$.DLDf+D3!'%.Fj0$DDZDDZ.2.#. A#DDDf$f#3 s%. A$$ IDLDLF 4Dn'eDDDf$f$3!*$.. A#DDf$f$3!R%. A$' IG#fT 4FH#% IDLF'eDf7 3FD4&#Df+ 3D3VDL/$.Df#ZDg J J J J!/#[f#.EDLEDf+ 3DDLFf'3aDf; 5EDLDLFf% > 3E&eD'eDDZDf; 4EDf' 3EDf$ 3EDf; 3E/$..DDM[DDZDfT 3H#. A$' I%eDDD3OFLDLD3 a$FL0#DLFLDLDD3 f%0#DDf!b!(%f.3%Ff#D?j'eDDLDLDD3$3&3@FLDf$ = ;0$.DLDLf j!,%f*3$FLDLDD3$E.D. A#DDf/f'3!R%. A$% IDD3 _$3 Q%. A$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3:DDLDL3 X$/$.Dg#[Dg$[.Df3 3H#. A$3 IG#f3 4FH#f!^!)%Ef+E%e%eDD3YEFFDFf!^!)%f+3EFj'eDj0$f!d!-%Ef*EDDf!d!-%f*3Ej0$.DDt'eDDD 3DD 4fG3.DLEDLEDDLDLfd3.DLEDLEDDLFDLFfS3:DLEDLEDDLFDLFf!/#3:DDDf_3.DLEDLEDLF' IDDLD3 X$DLDMg J J'y :(f$.EDD3!H$f#D?j'eDf#Z/&.%e%eDDf!L#3Q0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!k!-%f,3%0$DDf M!.%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. A#DDf!W!.%f/3$. A%, I$ H% IDLFDLF3 `%f u!4%f'3%'ef$Ef#/$.DD3 `%EFED.EDDf!8!.%f(3$FLDL3YEFEDDf!:!'%f'3$MEDD3 _%EFEDDZDDZDDZDD[DDZDDZDDZDDZ. A$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. A$& IDf$ 3E% I&eDDf$k0$>DD 3Df$ 3EDf$ 4FDD3Ej0#.Df$ 4.Dn. A#DLD 4Dn'eDDDf'D3!*$.. A#DDLDf/3a. A$$ If'f73rFj'e#.D. A#Df& >E&e%eDj0#DDLk'eDLDD3!.%j0$.Df+ 3EDf+ 4E/$..Df#l. A#DDDf!L!g%3 R%. A$' IG#fe 3FH#DLDLDD3!F$EDDZDDZDDZDDLFZDDLZ% If#Dj0#>f$Df/ 3DD3!E$0#>DfRZDf Q!*%ZDDLZDDM[DDM[&eDfD 33+EFF'eDfL 3DD3!E$j0$..Df#l.Dfe 4H#. A$$ IG#fT 4FH#Df+ 3DDf$3[%eDL'eDLFf$r'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. A#DDDf!;!g%3 R%. A$& IG#fT 4FH#DDDD3 CEFEDE%eD'eDf$ZDf!6 O&ZDDZDDZDDZDDZDDZDf2ZDf!' O&ZDDZDDf+ 3f(3S/$.Df#ZDg J J J J3[.DfT 3H#. A#DDf+f'3!R%. A$$ IDf!3# 5EDf+ 3E&eDEDj'ef#f#2.Df!3# 4EDf!3# 3EDf' 4LDLDD3dj0#.Df+ 4FLDL. A$+ IG#f3 4FH#Df!A!(%f!B!(%34Df1 3EDf- 3E&ef#E&eDFDk'eD'eDDD3=.Df!A!(%f!B!(%34Df'_Df+ 33(Df3 3H#2.Df$ 3EDD 3FQFQFj0#.D'eDDD3=.Df$ 3EDDf I = 3EDf!f#k'eDf!L!Z!0 K&ZDDf2 :Q_DDf' @Q_DDf+ 3D34(DD_Df!L#_DDf+ 3D34./#.#. A$% If$E%eDD3LQf!K#k0#DD3LQFfFkDfbk ;Df!o#k ;0#DD3 *Lf#lE.D. A$& IG#fT 4Ff!P!e%ZDf!3!c%ZDf!P!d%ZDf/ 3E&eDf;l'eDf; 3D 3DLM[Df+ 3EDf' 3E/$..DDM[DDM[DDM[DDZDDZDf#ZDgX[Df v!d%ZDf!9#ZDf n!)%ZDf!7#ZDf o!a%ZDf&ZDg$[Df&ZDg$[. A$% IDLED% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.F3TDDLDL 33 w%DDD 3Z. A$$ IG#f3 4FH#Df' 3Df#DD3sDLf$k'e#.DLEDLDf3 3H#D. A$) IDLFDLFDDp?EDLE&eDDn'eDD 3QE.%eDDk0#Df, 4Ff:pf$D >f ^ J J' :j ;0#DDf$ 3FZ/$..DD_Df#_DDDn_. A$$ If!3 `&LFDDf!@ `& 3D 9F 4f#D? 3D3 c$. A$$ IG#f3 4FH#Df' 3DDD3!($%eDLf$k'eDg$[/$.DLFj'eDDZDg#[/$.DLE% IDj'eDD3!+$>/$.DDf$3 :>.Fj'eDDZDDZDf$Z/$.DDZDDZDf#Z.Df3 3H#. A$$ IG#f3 4FH#Df!p$ :' IDf+ 3FD3 J%D3((f#.Df3 3H#. A#Dj'eDf!H!(%f!I!(%34.Df'_. A$& IG#f3 4FH#DLFf!F!(%f!G!(%34Df'_%eDf+ 33(F'eDf&_DDZ/$.%eD'eDf$_/$.Df+ 3FD3 J%D3(F'eDf&_DDZ/%.Df#_.DDZ.Df3 3H#. A$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3!l$Df3 3H#. A$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3 I.Df3 3H#. A$$ IDfF3,&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3,/%.DfF3,2.Df!b!g%f!]!g%Df3n?f(3!,$Df2 :QE.Df$ 3EDD3,Df$ 4E/#.#. A#DL'eDL>DL>.. A$$ IG#fD 4FH#Df#ZDg J J J J3[Df/ 3f#3TDDZDDD 3ZDLEDLE&eDf; 33 r$Ff J J!3#l'eDDD3!n$j0$Df/ 3D3o/$..DDLZDDM[DfD 3H#. A#%e%eDj0#DDn'eDD 3Pf!. Io0$#.DDl0$.DD2.#. A$( IG#fT 4FH#f$E%ef!4!f%fLDD36j0#DQFf!o#lDfbl :0#f#EDf+ 3D3&f#3[DLj0#DLEDLEDLDL3!d$EFEDf( >E&eDj0$DfD 4ED3&EFEDfD 3EDDDD39j0#.f$E.DfT 3H#D. A%' I$ HG#fT 4FH#DDD3 #3'%eDD3!A$E>D'eDMEDfH 3DD3!A$3'Df'ZDf } N&ZDD[DDM[DDf/ 3f&3S/$.DDLZDDM[.DfT 3H#. A#DDf!L!'%f'3$3&. A$% IG#fD 4FH#Df+ 3FDD3)Df7 3DD3)DD3KDfD 3H#. A$$ If$E%ef!H!b%f!9#DD360#f!i!d%fQDD360#f v!d%fXDD360#f!a!`%f6DD360#f Q!*%f!S#DD36E.D. A$5 IG#f!a# 4FH#DDZDDZ%eDQFfQk0#Df!l#l'eDLDD3 u%EFD3HEFEDDZDDZDf$ZDDfT 3ZDf!H# 3Ff J T%Df!;# 33#DD33/$.DLFDDDD3!:$Df!H# 3D3VDLf% >EDLEDL>DLEDLEDLEDLEf#E&e%e%e%e%e%eDDl'eDDDD 3LFLFDLF3$EDf$ZDDf/ 3ZDf$ZDDf/ 3ZDf!;# 3f!] P%Df!H# 33#DLEDLEDQEDQ0$DfQl0%/(.DDf {!6%f'3%j'eDDf!#!6%f-3%j0*.DDZDDZDD3LDDZDDZ3-EFEDDf( > 3E&eDDl'eDfT 3D3&3*DfD 3Ef#EDLEDLE&eDDk0%DD 3Qf_l'eDf$ 3E/$..DDD3|EFE%eDf$ 3Fj0#%eDDp'eDD 3Pf!. Iq0$/%.DDk0$.#.DDD 4ZDDD 3ZDDFf!L!3%f'3d'eDDf!9!3%f/3 V$0%.DDf!L!3%f'3 CEFFj0$Df*DFDDf!9!3%f/3%F?ZDf!2!3%DD?ZDf$ZDf$ZDf%ZDDfa 3ZDDf!3# 3ZDDfT 3ZDf!;# 3Ff!U b%Df!H# 3F3#Df$ZDDfL 3ZDf!X Z%Df@ 33#DDD3//$..Df@ 3DD3 *FLDL3*DQFfdlFDLFj ;j'ef!1#Ef!I!4%Ef'Ef u!4%E/'.DD ;j'efOEf y!4%Ef(Ef p!4%E/'.%e%e%e%e%e%eDf!l# 41'$%%&#.DfFkDfbk ;0%Df!K#l0$.DLj0%Df!H# 3DLFLDL3*DLFf K J J J Bk0%DLFj0%DLEDDZDDZDDZ/&.DLf2p0(.DD3m0+DDD3 u%f!m!3%fF3 $/+.Df*ZDf i!4%ZDf J J J J BZ.DQ3HEFEDDZDDZDf%ZDf$ZDDfT 3ZDDf!3# 3FZDf!;# 3Ff!] U%Df!H# 3F3#Df$ZDDf7 3ZDf!c _%D3#DDD3//).DfQl0#DLEDDZDDZDDZDf!H# 3FD3 R$Df'ZDDZDf!;# 3Ff N U%Df@ 33#DDfT 3D3//&.DDf!-!6%f)3B'eDDDDDDD3!P$/&.DDDDD3!@$/%.Df'ZDDf@ 3ZDf!;# 3Ff!+ [%Df!H# 3F3#Df$ZDDf7 3ZDf!c _%DfT 33#DDD3//&.DDZDDZDDZDDZDf$ZDf$ZDDf!3# 3ZDDfa 3ZDf!;# 3Ff f!5%Df!H# 3F3#Df$ZDDf7 3ZDf!c _%DfT 33#DDD3//%.Df' 3E/#.#.Df!a# 3H#. A$) IG#f3 4FH#f!7 O&f(DD3 q$EFEDf#ZDg J J J J3[Df' 3f#3TDDD?FDDD? 3Ef!/#E&eDf$ 4EDE%e&eDDk0$Df$ 3EDQFfT 4f!p$ :f-t'eDEDf ( :f!0# 4f!p$ :f=p0$..Df' 3fDf#Df!0# 4f!p$ :f>n?D ;f!p$ :3oD0$..DDLZDDM[Df3 3H#. A$& ID3&DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3 (j0#..f$. A#DDLDf+3a. A#DDf!V!O%f/3$. A%' I$ HG#fD 4FH#%e&eD3+EFFj'ef#E/%.Df3 3DDfb3.DLFDLDLDL3%j0#.DDLFZDDMF[DDZDD[.DDZDfD 3H#. A$' ID37EFEDf( >E&e%eDEDDk0#DfD 4EDfD 3ED0$..Df#l. A$' IG#f3 4FH#&eD3+EFF'eDDDfb3.DLDLDLDL3%j0$DLf-l0$DLf!Z!*%f-3!.%0$..Df3 3H#Df#l. A$) IG#f3 4FH#Df!7# 3EDf!H# 3E%e%e%eDL'eDDD3 +DL0$.%eDLFf%k0#Df$k'eDLDLF 4EDf& >D 3f3 3E&eD'eDDf$ 3FZDDf' 4M[DDD3 +DL0'Df$ 4EDf+ 3E/$..Df#Z.DLj0#DLDLF 4EDf& >D 3fX 3E&eDj0$DDf$ 3FZDDf' 4M[DDD3 +DL0%Df$ 4EDf+ 3E/#.#.f#EDf#ZDf!@# 3EDLj0$DDD3 +DLj0$.DLEDLE/$.Df#Z.Df3 3H#DD. A$2 IG#fD 4FH#Dg$[Dg$[Df!A#ZDf ~!+%ZDLEDQEf$Ef$E&e%eDf3 3Df+ 33JDLFj0#DLEDDLFDLF3Mj0$DDD3 [%j'eDf$ :j0%DDD3 [%0%.DEDEDEDE/$..DDZDDZDDZDDZ%eD0#Df$ :DQf!l#l ;0#Df N!,%f-3@3&EFEDf X!,%f-3@EDLFDLFf c!,%f*3$FLDLD3&3$FDDL?3&EFEDDf j!,%f*3$FLDLDDF3_j0#DDD3Mj0#DF'eDfCZDf q!,%Z&eDf3 33+EFFj0%DDDD3`j0#..DDZDDZ.DLFLDL3 b$EFEDF'eDDZDDZ.DfD 3H#. A$) IG#f3 4FH#%e%e%e%e%e%e%eD'eDf/ 3EDDf/ 5Ff/ 4Ff/ 7 5EDE&eD'eDf/ 4EDLEDf/ 3EDD 3FDt0$/,..Df' 3FD3UDDLDL3=DDLF 4EDLD 3EDf% 41&$%&'.Df#ZDg J J J J3[/(.&eDj0'Df$r0)DLEDLEDDS`Df% 4FDn0)Df% 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.&eDj0&Df%r0(DLEDLEDDQ_DDS`Df& 4FDn0(Df& 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.&eDj0%Df&r0'DLEDLEDDLZDf' 4FDn0'Df' 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.&eDj0$DDp0&DLEDLED'eDDD!m-##.DD 4FDn0&DD 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. A#DQj'eDf!`!?%f)3 X%.. A#DLDLDL3 |%. A$& IDf/ 33 2EFE3cFDZDDZDDLZDDM[D. A$% I&eDFf!p!p& :Df!p!p& :n'eDf$ 3EDDDL4$#j0$..Df!p!p& :Df!p!p& :n. A$& I%e%e%eDDLFfA @f& :FDf&k?f!p$ :f$ 41%#$%.DE/$.Df!o!p& :f$ @E.Df!p!p!p# :EDLEDLE%e&eDf!p!p& :Df!p!p& :t0$Df$ 3EDDDL4$#j0#.f J J!3#f#2.DDD 4. A#%eDf J J!3#k0#DDDL4$#j0#f$2.Dj'ef#2.DDf#DL4##. A$$ ID'e&eDDPf!. Io 3EDf$ 3EDf$ 4F0#..D. A%+ I$ HG#f3 4FH#%eDf$ :j'eDLE&eDQFj0%Df$ 3E%e%e%eD!/Ff#m'eDf J$k0$Df!/$l0%DDZDDZDg k J J J)[DDf& > 3FLDDL4$#0&Df$ 3EDE/'.DD 3EDDDD4##j0&/%.Df& 3FDSF 3EDDDD4##j0%/$.g k J J J)EDf$ :'eDYEDf( 3E.f#E% IDf% :j'ef#ED/$.DSEDf% 3.EDf' :'eDSEDf% 3E.Df+ :'eDSEDf% 3E.Df3 :'eDDf& > 3SE.DfD :'eDDf& > 3SE.DDZDDZDD xgT PD xg!p!p& MgD P ND N[DDf& > 3FLDDL4$#0#Df$ 3E/$..f$E/$.DDDf$ @DL4##E.Df3 3H#D. A%$ I$ HG#f3 4FH#Df' 3Df#f$f$3sDLf$k'e#.DMEDf#ZDD[Df3 3H#. A#%eDj0#DD3rEDj0#Dj'ef#D2.Dj0#Df#D!m.#.DD. A#. A$$ IG#f3 4FH#%eDDD3DF0#Df+ 3FDLFL3CD3(F0#% IDLf J J J J Bl'eDLDLDL3l/$.DLf!B!(%f!F!(%34Df'_Df+ 33(.F0#Df'_Df+ 33(E.Df3 3H#D. A#DQf&k' IDLFLDLf!+!O%f(3$(f _!b%.. A#Df!/cr' IDD3 U%(f$.. A#DDDf _!b%f$3x. A#%eDLj0#DLDLk0#.. A$( IG#f!@# 4FH#DDZDDZDf+ZDDZ%eDQFfFkDfbk ;Df!o#kDf!K#k ; ;0#DPf!. Io'eDf)ZDDf% 3ZD3HEFEDDZDDZDf$ZDf$ZDDfD 3ZDDf] 3ZDfP 3Ff b T%Dfe 43#DDDD33/$.#.D3-EFEDf( >Ef#E&eD'eDDZDD4.#j'eDf&ZDf$ZDDf@ 3ZDDf/ 3ZDfD 3Ff!7 b%Dfe 4F3#DQ3HEFEDDZDDZDf$ZDf$ZDDf] 3ZDDf7 3ZDfP 3Ff!e T%D3#DDD3/.DfD 3EDf$ 3EDfD 4E/$..Df!@# 3H#. A$A IG#f!P# 4FH#Df/ 3DD3 'DDf& > 3EDLFDLF 3Ef IE%e&eDDk0$Df; 3DLFDLF3 'DfH 3DLFDLF3 7Ff$ 3F3!9$DfT 3D3!9$Df!D# 3Df$f'f'3s%eDLf$k0#Df+ 3EDD 3EDDZDDM[Df#ZDDZDDZf!p!p!2#Ef!p!p!2#E&eDf!7# 33!8$EFE%eDFf J J!3#l'eDLFj0&DLFDf$ 3ZDf#ZDDZDDZDLEDLEDLEDLE&eDEDf!D# 33!8$EFEDFf J J!3#k0%DDt0'Df$ 3FDtDDt ;0'DDf% >F 3FDDf% >F 3LDDl 3FDD 3Lf$ 3FDDp?FDD 3Lf$ 3FDDn?FZDDkDDl ;DjDj ; ;DDl ;0#Df$ 4FDt0'DDDf% > 3Lf$ 3FDDDn?Z/#.#.DDLt0%%eDDDDn?FDLDf% > 3LFf& 5n'eDDDDpF?Ff%r0(DDD?DDDD?D3BjDDt ;0(/$.DDt0'.DEDEDE/&.DfH 3DfT 3F3!7$DDfa 33!7$DEDE/#.#..#.Df!P# 3H#DD. A$* IG#fD 4FH#DLFLDL3 b$EFEDFj'eDLEDf!A#ZDf ~!+%Zf#E&eDf+ 33+EFF'eDf3 3DDfb3.DLDLDDDLDL3MF?EDD?E/$..Df$D?EDf#D?E.DfD 3H#DD. A$$ IG#f3 4FH#Df' 3DDf#3;DDLDL3eDf3 3H#. A#Df;3!B$. A$% IG#fT 4FH#Df+ 3DDf$3[%eDLF'eDLEDLEDLEDLEDDDL3!,$DDD3!,$DD' IDf#DDf$ 4F 3QfSk?(f#.FDD?DDD?3h/$.DDD3!,$.DfT 3H#. A#DDf!8!/%f,3$. A$% IDDLf$ 3Ff' >3RDLEDDZDLDf' > 3FDM[DDM[. A#DDf }!.%f-3$3&. A$8 IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%eDLFLDLf!*!/%f*3$FQfdk'eDLj0$.Df' 3Ff [!f%f,f N!a%35Df e!f%f,f!e!a%35.f$EDLFDLFDLFDLFD3 c%FL'eDDD3!5$EFEDE.Df!9#ZDf n!)%ZDf!7#ZDf o!a%ZDDZDDZDLEDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33J%eDLF'eDLEDDDLFDLFDD3WEDDf!Z!*%f-3%j0$DL0$DDf!4!-%f+DD3WFf!7!_%DL?f _!b%D?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?35/#.#..DLE%eDLFj0#Df!#!O%f(3@EDD3 W$0#DLj0#Df' 3FDDDD3!4$D35Df!T!;%f.Df n!f%f*3@35.DDZDDZ&eDf3 3DfT 33JDLF'eDf' 3DDLDDDLDLDD3W35/$..Df' >E&e%e%eD'ef$Ef o!a%f!7#DLDL36j'ef n!)%f!9#DLDL36E.DLDL3!f$0%DLFDLFDD3%0%Dj0$DLDLDD3 l$j0$/%.Df' 3Ff!T!;%f.DDf u!f%f+DD3W3FDDDD3FDDLZDDM[Dfe 4H#2.Df' 3DDDD3!4$DLFLDLD3 a$35.Df3 3EDf3 4E/#.#. A$' IDf; 5EDf3 3EDLEDLEDLEDLE&e%eDj0#DLDLDD3%'eDLDLDD3%0$.Df; 3EDf; 4EDf; 3E/$..Df#l. A#DDDDD3!I$DLFD 4f!0ct' IDDDDDp?Zf*(f/.. A#DDDD3 o$Df$`DDZDf#Z. A%+ I$ HG#f!a$ 4FH#DLEDLEDLEDMEDDZDD[DDZf'EDDDf' > 3ZDf!P$ 3DfX 3F3 p%f#Ef#EDLf J J J J Bl'eDf c$ 3D3 l%Df'DLf$ 3Ff ID?FDf'r?3XDLFDM[DDLZDf$ZDDLZDDM[DDM[&e%eDf/ 3Df c$ 3F3 p%DLf J J J J Bk0#DLFDLk'eDf!i# 3D3 l%DDLf$ 3Ff ID?3b.DLDf/ 5 3FDM[DDLZDDf$ 3Z/$..DLEDLEDLE.Df/ 33>DDZDDZDDZDDDLDLD3!I$% I%eDLFD 4f!/cr'eDLEDLEDMEDDZDD[DDf!@# 3ZDDZDDZDDDf' > 3ZDfX 3FDf/ 3F3 g%%eDLf J J J J Bl'eDf c$ 3D3 b%f'DLf$ 3Ff ID?FDf'r?f'f!3#3pEFEDFDf!3#!m-##Df$ZDDZDDZDDLZDDM[DDM[DDM[f!3#Ef$E&eDf c$ 3Df!i# 3F3 g%DLf J J J J Bl'eDLDk'eDf!P$ 3D3 b%DfL 3DDLf$ 3Ff ID?f!3#3aDLE.DD 3Df c$ 3f!3#!m-##DDf$ 3FZDf!3# 3E/$..DDM[DDLZ/$.Df#ZDg J J J J!/#[.DLEDLEDg'[DLEf#EDf#ZDj0$Df+ 3E%e&eDf!P$ 3Df' 4LDL3 r%j'eDE/%.Df/ 3EDDf$ 3Fl0#.DE/%.&eDDf/ 5 3E&eDf$ 3FDt0&DFf/ 3EDf!P$ 3DLDL3 r%j0#.DDf/ 5 3FDLZDDM[Df$ 3E/#.#.DDDDDn?Zf*/$.DLFDLk'eDf; 33 F.DLDf; 5 3FDLZDDM[DDZDDZDDZDDf$ 3Zf/.Df!a$ 3H#. A#DDDDDDf!@#3!O%. A$* IG#f3 4FH#%e&eD'eDDDfR3.DLFj0%DLFQf!O$ :f!0# 4f!p$ :f>t0%DLEDLE&eD'eDf$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0$/'..Df$ 3E/$..Df$oE.Df3 3H#D. A$$ IG#fD 4FH#%e%e%e%e%e%e%e%e%e%e%e%e%eDLf& 412$%&'()**+.*+,.-#.Df+ZDf a!+%ZDf J J J J BZ/..Df3ZDf!1!o%ZDf J J J J BZ/-.Df!6#ZDf!B!o%ZDf J J J J BZ/,.Df,ZDf O!+%ZDf J J J J BZ/+.DDf' 3ZDf-ZDDf' 3ZDf!( V%Df+ 33#/*.Df5ZDf d!p%ZDf J J J J BZ/).Df4ZDf v!p%ZDf J J J J BZ/(.Df4ZDf!+!p%ZDf J J J J BZ/'.Df,ZDf o!+%ZDf J J J J BZ/&.Df)ZDf i!+%ZDf J J J J BZ/%.Df8ZDf!=!p%ZDf J J J J BZ/$.Df+ 3DL4&#DDLDL3!;$.DfD 3H#. A$$ I&e%eDDDl' IDD 3Qf_ 4f!p$ :f!g$t0$D(D.2.Df$ 3E/#.#. A$$ IG#fD 4FH#Df7 3DD3)DDLZDDM[DDf+ 33KDfD 3H#. A$$ IG#f3 4FH#DDZDDZDf$ZDDZDf L S%Df+ 33#Df3 3H#. A#DDDD3%f$ =. A#f [!d%f>DD36' If$(f o!a%f!7#DD36.. A%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. A#DDDDDDf!;#3!O%. A$, IG#f3 4FH#DLEDLE&e%eDDk'ef#E/$.DDfD 3FZDLDLFDLF3!p$'eDE/$.Df!S#ZDf Q!*%Z% I&ef#Df+ 33+EFFj0$>DDDD3%j0#.D.EDEDj0$..Df3 3H#D. A$) IDLEDLE&eDDk'ef#2.DDfD 3FZDf#D3&3 ??EDEDj0#.D. A#DDDf!l!'%3!P%. A$( IG#f3 4FH#%eDQ0#DLEDf' 3D3 N%DLf$k'eDLEDDLZDD 3EDLD 4E/$.f#EDQ0#Df$_%eDQf$k'eDLEDLE/$.DLFDLFk0$.DD 4EDLD 3E.Df3 3H#DD. A$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..DD. A#DDD3 S%>f#l. A$( IDD3L3-EFEDf( >E%e&eDj0$DfD 4ED3&EFEDfD 3EDDD3@FLj0#.DDD3 ]%2.DD3 *. A#DDf!1!/%f*3$3&. A$% I%ef IDD 3FDDp?Ff!@ `& 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!3 `&DZDf!@ `& 3. A#DDf!f!?%f(3$. A#DDf!0!O%f(3$. A$* IG#fT 4FH#%eDDD3ODLFLDL3]FLDLDD3$l'eDfCZDf f!A%ZDLEDQf$ :E%e&eDf/ 3F3+EFEDEDj0$Dj0#DDD3Mj0#.Df@ 3f!$!/%f)3)DDD3*Df'ZDDZDf U R%DfL 33#/%.Df@ 3f!$!/%f)3)DDLZDDM[/$.Df!W!.%f/3).Df@ 3FDD3'Df(ZDf(ZDDZDDZDf!n R%Df/ 33#DfT 3H#. A$) IG#fD 4FH#%eDDD3 e$3 ,'ef!k!?%Ef'E/$.DDD3 d$3 ,'ef!f!?%Ef(E/$.DDf!`!?%f)3$3-EFDf( >EfD 4E%e&eDj0$DfD 4EDDfD 3F3 ,j0#.f!`!?%Ef)E/$.DDD3 m$3 ,j'ef#E/$.Df'ZDf!F!3%ZDf*ZDf!2!3%ZDf)ZDf!,!3%ZDLEDLEf#E&eDf+ 3FfDk'ef#E/%.DD 3EDEDDDLFDLF3Bj0#..DfD 3H#DD. A$( IG#f3 4FH#DfRZDf Q!*%Z&eDf+ 33+EFF'eDDDFDDD3@3F/$..Df6ZDf }!f%Z%e&eDf+ 33+EFFj0$DDD3@Lj0#.Df!T!;%f.Df n!f%f*3@3F.Df3 3H#. A#DDf!+!.%f03$. A#DQf&k'ef#2.%eDDf_3Qj0#DDf T!)%f(3B0#f$2.DLDLDD3 h%. A$& If$E%eDfe 4DD3 j$0#DLf& >EDLE&eD'eDLFDLFDD3%0%Df+t'eDDDD3`0&.Df+ 3EDf+ 4E/$..f#EDQf&k0#f$EDDf |!W%f(3`0#DDf!%!W%f*3`E.D. A#DDDD3 i%f#l. A#DDf j!,%f*3$. A%* I% HG#fD 4EDf; 5DLf; 5F 4EDLD 3EDLEDLE&e%eDjDDk ;j'eDDf; 3FZDLFf J J J J Bl0$.Dj2.DLEDMEDMEDDZDD[DD[DDZDDLf$ 3ZDDZDD[DD[Df; 4EDEDf; 3E/#.#. A$& IG#f3 4FH#Df#ZDDf/ 33 p$EEDDZDf#ZDDZDDZDD_DDZDDLZDf3 3H#. A#DD3 w%D% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.. A#DD 3f#DDDD3B?DD 4. A$' IDLFDLk'ef J J!3#2.DDf$ 3ZDQF!/f#m' IDDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;2.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;2.DDf' 3ZDf5 >f J J!a# :DQfd :Df) > ; ;(D.. A$' IDLEDLED3 r$Ff J J!3#l'eDDLDLFD 3DDL 3 4 3Z.DD. A$& ID3 2EFE3cFDZDDZDDLZDDM[D. A$% IDDLFDLnF' IDDf$ 3ZDLD 3Q(f#._Df#_DD_. A$% IG#fD 4FH#Df/ 3E% I%e%e&ef#Dj0&>Df/ 3D3 u$DQ0%DQf$l0$DQDQk'eDf$ 3EDf$ 4E/$..Df,ZDDf7 33 3/%.Df(ZDDf7 33 3/$.DL.DfD 3H#. A#DDLDL3 |$. A#DDLDL3 |$. A$/ IG#fD 4FH#% I%eDfFDLF4$#0#DEDE&e%eDDDDD' IDD 3Ef#E&eDDl'eDD 3FQFf!p# 4f!p$ :f l$nDfFk ;Df!L#k ;0&Df$ 3E/$..DD 3(D.3 }%DL4##0%DfFD4$#/&.DDZDDZDD 3EDf+ 33 r$Ff J J!3#l'e% I%e%e%e%e%e%e%e%e%e%e%e%e%eDf, 41(&($$'#.Dj0$DfFk0)DfKk0-Df!L#k0(.Df!p(r0)f#EDf. >EfEE&eDf%t'eDDf$ @FD 3FDf% >Lf. >Dp?EDD 4E/$..DDf% >Lf. >FDn 3DDk 3Ff% >f J s% 3FLf!p(E% I%eDfCp0#DLf8 @ED0#f#/$.Df' 4Lf!p!p!p# :.Ef8 @EDf$ 4EDD 4Ef#E&e%eDDk0#DDf g J% 3Q 3FDp0#Df$ 3E/$..Df$ :0-Df J J'n0*Df J J+n0+Df!o!p!p# :Ff y h.kDf!P!p!p# :f!P!=-k ;Df i!a-kDf!a!G. 4f 9p ; ;Df J!a. 4f!M 5pDf J J/ 4f h >p ;Df!@ q/ 4f DpDf J L] 4f!j!Vyp ; ; ;Df!a M]t ;0-/,.Df J'`Dg#[Df!L!P#`f%/-.Df J'`Dg#[Df!L!X$`f%/,.Df J'`Dg#[Df!L!T$`f%/+.Df J'`Dg#[Df!L!L$`f%/*.Df J'`Dg#[Df!L!'$`f%/).Df J'`Dg#[Df!L!3#`f%/(.DfDn0&Df!p#n0%.Df!b m%fJf!, n%f g%f!I p%f o%3!&%0$/%.Df!8 g%fRf p h%f!D$f!j i%f!i&3!&%j0$.Df J M%`DDZf K$/$.G#f3 4Ff#_Df#`DDf7 @Q_DDf' @f2 :Q_DDf+ @f2 :Q_DDf/ @f2 :Q_DDf3 @f2 :Q_Df$ ; 0f% @FDf) 3F 3Ff!l#_Df$ 4f!f#_DDf% 4F 3f!L#_Df-_DD_DDM[Df!n#_DDf2 :Q_DDS`DQ.FDQF 4f!p$ :f$l'eDDDDD3 }%DLF4##0&%eDf!p$ :Ff K$t'eDDLD4$#0(/$.DDf3 3D 3DD 4D4##0'.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.DLDLF 4E/#.#.f$.DfD 3H#. A#DLDLDLDL3 y$. A%. I$ HG#fD 4FH#f6E%e%e%e&eDFf6p0$Df/ 3FD 3DDg- JFg- H G rfT ;_Df$ 4EDg-yDEj0#.DD 3f8Df$ 3F 4E% IDj'eDLEfQEf9D 4/$.fOf J J!3#DLFf J J J$ :F?EDf8 @D 3.Ef$ 3EDf J J J' :f: @E%e%eDSFDp'eDf J J J+ :0$f$EDDD 4f$3 5EFFf J J!3#k0(DLFDLFDD3 60(DDDDL4##0(DDDD3 4E/(.DLFDLFDD3 6j0$/&.DDMF rf J J J!p C :f { J J J% ;ZDLFDLFDD3 60%f$EDDD 4f$3 5EFFf J J!3#k0&DDDDL4##0&DDDD3 40&DD[f#E/&.DDDDL4##E/%.#.f$E.DfD 3H#D. A$, IG#f3 4FH#%eDLFf J J J!/$ :j'eDLDDDLL4##E/$.% IDf J J J J$ :'eDSEDf#ZDDZDDD 3FZ%eDj'ef#E/$.DEDE&eDf' 33 r$DLEf J J!3#k'eDE/%.DDD 3DDLF 3 4DLF 3FZDf$ 4F0#..DD 4/$.DDD 33!N$.FDSFt'eDLDDDLL4##E/$.f$EDDD 4f#3 5EFFf J J!3#k0#DLFDDDLFL4##0#DDDD3 4E.Df3 3H#D. A%7 I& HG#fT 4FH#DLFDLFf x!J%f&3$3&EFEDD3!M$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf S!J%f*3$FLFDLFf f!J%f/3$FQfdk'ef%DL0$>.f&D3&f V!.%f&3%j0#>f&f%f&DDf V!.%f&3$FL?DQfdl?.E%e%e%eDDf!,!W%f)3$FLDQF3!i$'eDDf Z!J%f.3$FLDQ3!i$EDDf S!J%f*3$E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3&f Y!.%f*3%0$.D3&f a!.%f)3%E.DDf!1!/%f*3$3&EFEDDZDDZDD_DDf }!(%f+3$F3&EFEf#EDF'eDD3!K$DD3!K$3%E.DfD 3FDDf!(!O%f&3$3ZDMDLEDDDf!=!O%f*3$3ZDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDD3 d$EDf$_DDZDg#[Df7 3D3I.DD3 e$EDD_DDZDD[Df7 3DfD 33If _!b%EDf%t'eDDf!`!?%f)3_E.Df _!b%D?3-EFEDf( >E&eD'eDfD 3FDf3 3FLDLf!o!%%f/3$3ZDDMg#DL?Fy'eDLDLf!Y!%%f23$EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D3I.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL37EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf _!b%D?/$.DDf!L!.%f.3$.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3 j$j0#D3&EFEDfD 3Df$ 3Ff& >3RDLDLf& > 3FDZDDZDDZ/#.#. A$$ IDf!p$ :Ef#E&(DDk'ef#D2.DDD 3Qk'(f$D(Df$ 3E/$... A#DDt' IDDDDD 4 3D3%(f#.. A#DDf y!+%f(3$. A#Df N J%DD3 8. A$* I%eDLF'eDLE&eDDFr0%Df$ 3EDD 3QF!/Ff#s0#%e%e%e%e%e%e%e%e%e%e%eDQf% 41&%#$0.f!7 e%DD 3DDt?PEDf!P$k0%Df!^$k0&DfC 3f!p$ :f/n0+Df H :f 7lDfes ;0//,.f!7 e%DD 3DDt?PEDf!a$ 41('&&&(&.f!7 e%DD 3DDt?Pfes0-Df% 3E/+.Df ) :f k Il0,/).Df j Io0+/(.Df2 3f!p$ :f%pDfes ;0*/%.Df!a# 3f!p$ :fTt0)/$.Df Y Io0(.f!7 e%DDf% 3F 3DDt?Pf!. Io0'f!7 e%DDf& 3F 3DDt?Pf!. Io0'Df' 3E/%.Dfes0&.f!7 e%DDf% 3F 3DDt?Pfes0%Df& 3E/#.#.Df#Z2.DDZDDZDDD 4ZDDD 3ZDDD 4ZDDD 3Z. A#DDf q!W%f+3$. A%& I$ Hf$Ef'E%eD xD x HFgD R r0#D rFf J J J J BD 4p0#DDZf#Ef+EDE.DD 3DZDDZ. A$' IG#f3 4FH#%eDD 3FDn0#DLEDDDLFf$ >FDDp?Ff+f'Df$k?FDDp?FDD3!($DLEDL0#% IDj'ef#ED/$.DDZDD 5EDf/ 3.DLEDZ% IDL'eDLFj'eDDf#3 :>/%.DDDD3!'%/$.DD3!+$>.Fj0#DDZDDZf K J J J BE.Df3 3H#D. A#DDDDD3!)$f K J J J Bl'e#.. A#DDf#3 :. A$$ IDDLD 3F3RD'eDLDL 3DD!m-##.DDZ. A$. IG#fD 4FH#DDf g!W%f'3$>DDf k!W%f)3$FLFDLFf a!/%f23$FLEDQEDDf!$!/%f)3$EDfCZDf f!A%Zf#E&eDf3 33+EFF'eDDD3MD 3E/$..Df#ZDg+[%eDLDL3]FLDL3!e$FQf!K#l0#D3-EFEDf( >Ef3Ef$E&eDj0$Df3 3DLDLf p!0%f+3$FLDLf#3;DDZDf' 3D3RDLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.Df!)!A%f$D?f!a'f#D?3wDfD 3f x!F%f$Df u!F%f&3MF?f j$f#D?3wDDLZDDM[Df!;# 3DLDL3]FLDLf!X!Z%f33$3&f#3;Df!H# 3DLDLf!L!.%f.3$3&f#3;DDf$k_DDZDDZDDfdlDf#l ;_Df#_DfD 3H#. A$$ I%eDLf$l0#DQf&l0#DLFLLFj0#DLD4&#.. A$* IG#fD 4FH#%eDf!?!'%f)3DF0#Df; 3FDLFL3CD3(F0#DDD3vDLEDQFf&k'eDE/$.Df!3# 5EDf$kEf#EDE&eDDl'eDf; 3FDLD3uD3(F0%DD32DLEDQFf&k0%DD_DDZDf+ 3Ff!L!'%f'DLDL31F0%Df!P!'%f(DLDL31F0%Df!U!'%f'3DF0%DDLFL3CD3(F0%%e%e%e%e%e%e%e%e%e%e%e%ef$DLFf J J J J B =Df#s?f$ 41-$%&'()*+,-#.Df; 3D32DLEDQFf&k00DD_DDZDf3 3Ff!i!'%f&3?F00Df!i!'%f&DD 3FLDL31F00DDLDL3 ]$F00Df!p!'%f'DLDL31F00/-.Df; 3D32DLEDQFf&k0/DD_DDZDf3 3Ff M!(%f+3?F0/Df!i!'%f&DD 3FLDL31F0/DDLDfe 4L3 ]$F0/Df U!(%f+DLDL31F0/Df!p!'%f'DLDL31F0//,.Df; 3D32DLEDQFf&k0.DD_DDZDf3 3Ff ^!(%f*3?F0.Df!Y!'%f'DD 3FLDL31F0.Df!p!'%f'DLDL31F0./+.Df; 3D32DLEDQFf&k0-DD_DDZDf3 3Ff e!(%f'3?F0-Df i!(%f%DD 3FLDL31F0-/*.Df; 3D32DLEDQFf&k0,DD_DDZDf3 3Ff k!(%f,3?F0,Df!i!'%f&DD 3FLDL31F0,DDLDL3 ]$F0,/).Df; 3D32DLEDQFf&k0+DD_DDZDf3 3f t!(%f)3?F0+/(.Df; 3D32DLEDQFf&k0*DD_DDZDf3 3Ff z!(%f&3?F0*Df!Y!'%f'DD 3FLDL31F0*/'.Df; 3D32DLEDQFf&k0)DD_DDZDf3 3f }!(%f+3?F0)/&.Df; 3D32DLEDQFf&k0(DD_DDZDf3 3Ff!)!(%f'3?F0(Df!L!'%f'DD 3FLDL31F0(/%.Df; 3D32DLEDQFf&k0'DD_DDZDf3 3f!-!(%f+3?F0'/$.Df; 3D32DLEDQFf&k0&DD_DDZDf3 3f!5!(%f(3?F0&.DLLDQ30F0%Df'_Df; 3F3(F0%DLDQ30F0%Df!3# 3EDf'_Df!3# 3Ef#Ef%ED3(Fj0$/%..DLD3tF0#Df'_Df; 33(E.DfD 3H#D. A$% IDD3 HFLDLf!0!'%f-3$3&f!)!b%fBD3 GDDD3h. A#Dg,{'eDDg- J3!1$.DDg- L rfT ;3,. A$* IDLEDLEDQE%e%e%eDQFfFl'eDf!o#lDfbl :0&Df!o#kDf&l ;0$/%.Df&k0$.DDD3!p$0#Df&l0$DLDLDD3 h%j0$.DDDD3&3 k$f$ =E.D. A#DDLDL3!,$DDLDL3!,$DDLDL3h. A$& IG#fD 4FH#DDZDDZ%e&eDf+ 33+EFFj0$Df3 3DDfb3.DLDLDD3%j0#.DLEDLE.DfD 3H#DD. A$3 IG#fD 4FH#DLFLDLf!d!.%f.3$3&EFEDEDf!9#ZDf n!)%Zf$E%e&e%eDf3 3Df+ 33JDLFj0#DDLFDD3%0%DDLDL3OFLFDLF3L3-EFEDf( >E&eDF'eDfD 4ED3&EFDfD 3EDDD3%j0$..Dj'eDDDD3mF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.DfD 3H#DD. A#DDLn'eDfJ3,.. A$& I&eDf/l'eDD 3FLEDDD 3FLZDDZDf' 3E/$... A$( IDLFDLk'ef#f J J!3#2.DDf$ 3Z% I%eDQF!/f#s0#DDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;E/$.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;E/$.DDf' 3Zf J J!3#Df5 >f J J!a# :DQfd :Df) > ; ;Ff J J!3#k0$>.DDLFf$ 3ZD.EDD. A$( IG#f3 4FH#Df' 3Df#f'f'3sDLf$l'eDLEDLFE&eDDl'eDDZDf' 3EDf$ 3E/$..DDZDDZDDZDf3 3H#2.#. A%9 I$ HG#f!/$ 4FH#DDZDDZDf+ 3D3VDLEDf!3# 3FDLF3jDD3 )Df% >EDLEDLED'eDD 3DDf& > 3EDE&eDDLM[Df' 3EDf+ 3EDf$ 4F0#.E.DD 3ED37EFEDDf( > 3EDf!e# 3EDf!X# 3EDf!@# 3EDf!;# 3EDfP 3EDLEDLE&e%eDDl'eDf7 3DLDL3*DLFDLFDD3d0$Df!3# 3FDD3nD3 .EFEDE%e%eDj0#DDf!k!*%f(3%j0#DDD3*Df'ZDDZDf {$ 3f!o c%Df o$ 33#DLf J J J J Bk0#DDLZDDM[/$.Df#ZDg J J J J3[.DDDDDf$f#3iDE&e%e% IDDk'ef#Ef#Ef$/$.DLFLf1l0$DLEDLEDDL4&#DDZDDZDDZDDZDf {$ 3D3VDLf% >EDLEDL>f#E&eDDk0%DD 3Df' 3ELFLDLDD3!o$j0#.Df$ZDDf/ 3ZDf$ZDDf] 3ZDf o$ 3f!> c%Df {$ 33#DLFf J J J J Bk0$DLEDL.EDf)ZDf!P!I%ZDf)ZDf!P!I%ZDg8[Df!'!J%ZDf {$ 3Df!3# 33VDLf% >EDLf' 4E%e%e%e&eDj0$Df' 4EDf' 3FLFLDLDD3!o$j0#.D0$.Df#ZDg J J J J3[/$.DLf/ 3Ef#E&e%eDDk'eDE/$.DD 3QFfRkDf!K#k ;0#Df$ 3E/$..DDD3|EFEDDZDDZDf$ZDf$ZDDZDDf] 3ZDf o$ 3f ] d%Df!3# 33#.DDLZDDM[DDZDDM[DDM[DDM[DDZDDZDf%ZDg$[Df%Zf$EDf$ZDE&e%e%e%eDf&l'eDLFj0&DLFf J J J J Bk0&DYDDZD xgD P NE/$.Df%ZDf!3# 33 ADf#Zf$EDE&e%eDf&l'eDLj0$DLFf J J J J Bk0$DMEDDZ/&.Df#ZDg J J J J3[Df%Z/&.Df/ 3EDf$ 3E/#.#.DD[DDZ.Df!3# 3F3 AD3 ADf {$ 3FDD3!c$Df(ZDf$ZDDZDDZDf o$ 3Ff!] P%D3#Df(ZDDf] 3ZDf!U Q%D3#DDD3//(.Df/ 3EDf$ 3E/#.#.Df' 3E/#.#.Df!/$ 3H#2.DfD 3E/#.#. A$% IG#fD 4FH#%eDj'eDDf#3S/$.DDDf$ 4Ff& > 3ZD'eDf' 3FDDf!^!?%f%3 s%Df2ZDf(ZDDZDDZDf!: V%Df3 33#/$.DDD3S.DfD 3H#. A$$ If'f+3rFj'e#.D. A$' IG#f3 4FH#DDDf_3:%eDLj0#DLDL3!H$j0#Df!=#ZDf!^!f%Z&eD3+EFF'eDDDD3Ej0$..DjE.Df3 3H#D. A%$ I$ HDLj'eDf J J J J BZ2.%eDLFDLl'eDDf/ 3ZDMEDLFf J J J J Bl0$.D3zDf#Zf J J J J BE.DD[DDZ. A$3 IG#f!a$ 4FH#DDZDDZ%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%eDLFf$ 4147$%&'.()**+,-540/#.DQFfFkDfbk ;06Df!o#l02/6.DQfD ;f!l#k01/5.DQFfFkDfbk ;jDf!o#l :00Df!/$ 3D3&f$3[DLj00/4.DQFfFkDfbk ;jDf!o#l :0/Df!/$ 3D3&3gDLj0//3.DQfdl0./2.Df!/$ 3D3ZDMu0-/1.DLDDDf X!+%f63 B/0.DLDDDf a!+%f73 B//.DQf!l#l0*/..Df!/$ 3DL4&#DLEDLEDf J$ 3D3&3*DLDLDD3dj0)/-.Df7 3DL4&#DLEDLEDDZDDZD3-EFEDDf( > 3EDLEDQf!K#kE&eDFDk0,DFf$ 3EDfD 3EDQFfFkDf!o#k ;jDfbl :0#DDZDf!D# 3D3&3*% IDj'eDf!P# 3DD3)DLEDLEDf$`DDZDg#[DDD 3ZDDZDDZDDZDg T J J J Z$[Dg k J J J!/([Df J$ 33 M%EFFj'ef'Ef#/%.Df!/$ 3Ff'3jDLFDZDDZDf$ZDDM[DDf J$ 3fT!m-##&eDf!/$ 33 M%EFF'eDLFDLk'eDf {$ 3f$3 ).DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDL/$.Df&ZDf$ZDDf!@# 3ZDDf!7# 3ZDf!P# 3f!7 b%Df!/$ 33#3!=$FDM[f$.f& >EDLEDLE&eDj0$DLFDLFDD3dj'eDDZDDZDf!e# 3FDDDDf!A!(%f$3iDf J$ 3FDD3!;$Df(ZDf.ZDf(ZDDZDDf!]# 3ZDDZDf {$ 3Ff f P%Df!/$ 33#DDDD33.Df+ 3EDf+ 4E/#.#.#.DQfdk0+D3&DLDL3%j0'/+.Df' 3E%eDQFf!l# 41'%''+#.DfFkDfbk ;0*/&.DQf!l#l0$Df+ 3E.Df$ZDDf/ 3ZDf J$ 3f!( d%Df!/$ 3F3#DLEDLEDDL4&#DDDDD3 &/(.Df!/$ 3DL4&#DLEDLEDf J$ 3D3&3*DLDLDD3d0'.Df7 3D3&EFFDF3*f'Ef#EDLEDLE%e%e%eDf/ 41($%%%$#.Df)l0$3!=$FDM[f$E/$.Df!/$ 3DL4&#DLEDf J$ 3DLF3jDLEDj'eDLE/$.Df& >Fj0#DDD!m-##.Df!e# 3DDDDf!A!(%f$3iDLDf7 3D3 R$%eDQFfFkDfbk ;Df!o#k ;j'eDf J$ 3D3H3)/$.Df!/$ 3FDD3*Df%ZDDZDf J$ 3f [ Z%Df {$ 33#.Df(ZDf(ZDf'ZDDf!e# 3ZDDf J$ 3ZDDf7 3ZDf {$ 3Ff f P%Df!/$ 33#DDD33/&.DfP 3DL4&#DDZDDZDQFf!K#l'eDLD3HEFEDDZDDZDf$ZDDf7 3ZDf!/$ 3Ff!- S%Df J$ 33#DDD33/&.D3-EFEDf( >EDLEDLEDLE&eDj0&DDZDf&ZDf$ZDDf7 3ZDDf {$ 3ZDf J$ 3f | d%Df!/$ 33#DLEDLE%eDDf!3!6%f.3 V$j'eDLDL3 _%E>D0$DDDDDfP 33!:$/$.DDDDDfP 33 &.DfD 3EDf$ 3EDfD 4E/#.#.Df$ZDDf/ 3ZDf J$ 3f!( d%Df!/$ 3F3#DLEDLEDDL4&#DDDDD3 &/$.DDDDf a!+%f73 B.Df!a$ 3H#. A#DDf!T!6%f%3$3&. A#DDLf$f'D3!)$f K J J J Bl'e#.. A$' IG#fD 4FH#Df!9#ZDf n!)%Z&eDf+ 33+EFF'eDf3 3DDfb3.DLDLDD3%j0$..DfD 3H#Df#l. A$% IG#fD 4FH#Df+ 3FDD3)Df7 3DD3)DDLDL3 L$j'eDD3K.DfD 3H#. A$$ IDDDLDL3%' If#(DLFLDLDD3!F$FLDLDLDL3%.. A#DDDD3 i%Fj'ef _!b%2.DL. A$& IG#f3 4FH#DDf+DDf+t?F 3DD 4fS3:DLEDLE% If#DDf!^!)%f+3%j0#>f$DDf Z!A%f.3!#$0#>f#Dj0#>DDDLDL39.Df3 3H#. A$% I&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;D!/f#m ;j'ef#2.Df$ 3E/$..Df$p. A$, IG#f3 4FH#DLEDf!1#ZDf!4!,%ZDf7 3E&eDfd3,DLEDDM[&eDf+ 33+EFF'eDDDF3 k%j0$DD3!6$DDD3h/$..DLf' >EDLE&eD'eDQj'eDD3!6$DDLDL3eDfb3,DDLFLDLf4f4f5DQFf!o#k?Dfbk?4'#.Df3 3EDf3 4E/$..DLF'eDLEDfG3,DDD3h.%eDLD 4f!A2n0#&eD3+EFEDEDj0$DDf![!(%f)3B'eDDDDD3fj0$..DDD3 @DDDLFDDp?Z/$..Df3 3H#. A$' IDf( >E&e%eDj0#D3&EFEDF'eDDDD3`0$.DfD 3EDfD 4E/$..Df#l. A$& IG#f3 4FH#DDDf_3:DLf& 3FDr'eDDD 3DD 4fS3:DLE.Df3 3H#DDD 3FDDDn?. A$$ ID'eDf$ 4E&eDFDt'eDf$ 4EDf$ 3FDDD3%j0$..DDt2.#. A#DDf!5!O%f*3$3&. A#DDD 43 7. A#Df#3,DL. A%* I$ HG#f {$ 4FH#DLFLEDDDDD3!@$%eDLDp0#f#E%e&eDf!7#k0$Df N!1% 3EDf J!1% 3EDf; 3EDLDLDD3%j0#.DDf+ 3ZDDf3 3ZDf+ 3FD3ZDMg$w0#DMDM}0#Df J$ 3FDLDL3*Df2ZDf'ZDf3ZDDf!e# 3ZDDZDDf' 3ZDf Z$ 3Ff!7!1%D3#DDDD33.DDf N!2%f(3%j0#DD3-EFFZDf#ZDf#ZDDDf( > 3ZDf k$ 3EDf; 3E&eDf Z$ 3Df+ 33!?$%eDLf J J J J Bl'eDDLZDDM[/$.%eDLFj0#DDLk0#DDfD 3ZDf!@# 3D3&3*DLf K J J J Bk0#DMEDf#_DD[Df!e# 3Df!L# 33 q%% IDLf J J J J Bk'ef#Ef#Ef'/$.Df Z$ 3f'3XDLFDM[DDLZDf$ZDDM[DDLZDDM[&e%eDf Z$ 3Df J$ 33 q%DLf J J J J Bk0#DLFDLk'eDf!X# 3f$3b.DLDf/ 5 3FDM[DDLZDDf$ 3Z/$..DLFf J J J J Bk0$DLEDL.EDf+ 33zDDZDDZDDZDDDf/ 5 3Z/%.DfT 3D3!?$.DLf J J J J Bl'eDDM[DDLFZDLEDf#ZfEDf Z$ 3F3 p$DD3 q$EFEDDDD?FZDDDD?FZDf#ZDDD 3ZDDZDDZDDZDg z J J J k([D3 s$EFE%eDFf J J!3#k0#Df%D3 x%j0#Dj0%.DD 4DD3|EFEDDZDDZDf$ZDf$ZDf)ZDDfa 3ZDDf!e# 3ZDDf J$ 3ZDf!3# 3Ff h c%Df Z$ 33#DDDD33/$..Df+ 33zD3z.Df {$ 3H#. A$; IDQ'ef#f#2.%eDQj'eDf$_D3!Q$EFFf#DF?0$f#EDQf$k0$.DQFf$ 4FDf7 3F 3EDLFDLF 3Ff& 3f F :D 4EDf$ 4EDf+ 4EDLEDLEDf(nE&e%e%e% IDDnDDp ;j'eDD 4FDD 4f* :f#DDt?Fn0%DDDDp?EDD 4EDQEDD 3EDE%e%e%e&eDj0$Df$ 4EDQDf$ 4EDl0#.DD 3E/$.Df K L N+ 5EDDD 4F 3EDD 3E&e%eDEDFDr0#DLEDf+ 4EDFf+ 4EDf+ 4Ef J L N+DD =F 4D ;f J L N+DLD =F 4D ; :f J K L N B :f J K L N Bk0$..DDp0'&eDj0%Df$ 4EDQDf$ 4EDl0#..DD 3FDn0'DD 4FD 3FDnDDp ;0'Dj0&DD 3DDD3%j0'DDZDLDDZD 4/%.DDZ.Df$_DLDLF 4.EDD 3E/&.#.DDZ/#.#.DD. A$- IG#f!@# 4FH#Df/ 3DD3 #3'DDDf!f!6%f(3$3&3'DLEDLEDfe 4FD3jDD3 )DLEDLED'eDD 3Df+ 3EDDf& > 3EDE&eDDf' 4M[Df/ 3EDf+ 3EDf$ 4F0#.E.%e%eDDf!L!6%f+3$FQfdl0#DLj0#DDDD3 C>j0$.Df; 3DDDDf$f#3i%eDf6p0#DL0#Dfe 4FDDf!^!?%f%3 0Df(ZDDZDfX 3f!= Y%DfL 33#DDM[DDLZ.DfL 3FDD3~Df(ZDf(ZDDf; 3ZDDZDfX 3Ff!G P%Dfe 43#DDD3/.Df!@# 3H#. A#DL>DL>. A$& IDLFDLFDLF 3D3 O%DD 3EDf; 5F'eDLFDf; 5 3DDf; 5 3D!m-##.DDZ. A#DDf!k!6%f)3$3&. A#DDf!V!6%f(3$3&. A#DDf!a!6%f(3$3&. A#DDf J!7%f*3$3&. A$' IG#f!@# 4FH#DDZDDZDf#ZDg J J J J!/#[DfT 3D3VDLFDLf% > 3EDL>f#E&eDDl'eDLEDf$ZDDf' 3ZDf; 3f!, d%DfT 33#DDLFDL 3ZDDZ&eDfT 33 r$Ff J J!3#l'eDf!0# 4f>nF'eDf; 3fQ3o.Df; 3DfD ;DD?3o/$..Df' 3EDLf1k'eDfT 3FDL4&#DfH 3DDLDL3!Y$DLEDf/ 3DDLFf;3aDLE%eDj0#Df; 5Fj0#DLDf; 5 3DD!m-##.DDD 3FZ/%.DDLZDDM[DDM[DDLZDLDk'eDf/ 33 F.DLDf; 5 3FDM[DDM[DDM[DDf$ 3FZ/$..DDLZDDM[Df!@# 3H#. A$1 IG#f J$ 4FH#DLEDLEDf!@2ZD'eDf!X# 3FDDf!^!?%f%3 0Df&ZDf(ZDDfX 3ZDDZDf!e# 3Ff!` Z%Dfe 43#DDDD38.Df!A2t'eDDZDf&ZDf&ZDDfX 3ZDDf!X# 3ZDf!e# 3Ff!1 U%Dfe 43#DDDD38.DLFDLFf!3# 5 3EDE&e%e%e%eDDFl'eDDf/ 3FZDf!3# 3EDLEDLEf#E&eDf!H$k0'Df!D!=% 3EDf!@!=% 3EDf/ 3EDLDLDD3%j0#.DDf+ 3ZDDLFDDL 33!N$FZDDLr0%DLf M J J J Bk'eDDf@ 3ZDf/ZDDf!e# 3ZDf!X# 3f l ^%Dfe 43#/%.%eDDf!:!;%f$3%j'eDDf!;!;%f.3%j0$.Df!X# 3f s!?%fM3)/%.Df#ZDg J J J J3[/$.%eDQf&l0#Df!3# 5Ef#E%e%e%e&eDDk0$DD 3FLFDLFf!f!)%f&3%j'eDf!3# 3EDDf!i!)%f23%j0$..DLf L J J J Bl0#DDf/ 3Zf!W P&f*DLDL3 q$EFEDE%eDj'ef#E/$.f#Ef#E&eDDk0$DD 3QfRl'eDf$ 3E/$..DDD3|EFEDE.Dj0#Df#DQ?Fj0#DDZDDZf)E% If!i O&DDf!B O&f)3%0#>f!c O&DDf!H O&f)3%0#>f'Ef!_ O&DDf!F!3%f'3%0#>f+EDDf!N O&f+3%j0$f!V O&.EDDZDDZDE&eDFDk0%Df!3# 3E%ef$DLFf J J J J B =Df#s?1(#$$$#$.DLFDLFD3 D3%0$Df!S#ZDf Q!*%Z&eDfe 43+EFFj0$DDDD3%j0#...DDf!P!7%f%3kEFFj0$DDf!a!7%f03%j0$DDf N!8%f$3k>0$Df!n!7%f)f V!8%f![#3!D$/$.Df!b!(%f.3OFLDL3L3-EFEDf!e# 3FDF3XDD3bDLED'eDD 3DLDf/ 5 3E&eDfe 4D3&3'DDLZDDM[DfD 3EDf/ 3EDf$ 4F0#.E.DDM[DDZDfL 3DLDf!= O&f(3 0Dfe 43>DfX 3D3 D3'%eDL'eDDLZDDM[/$.Df!X# 3f!=!9%f-3).Df$ZDf(ZDf(ZDf/ZDf$ZDDfD 3ZDDf!X# 3ZDDfL 3ZDDf@ 3ZDDf3 3ZDf!e# 3Ff!G!9%Dfe 43#Df y!+%f(D38.DDf!i!8%f$3k>0#Df!X# 3DLFLDL3 b$3'Df!A#ZDf ~!+%ZDLEf J J J J BEDLE&eDfL 33+EFF'eDfe 4DDfb3.D0$DLEDLEDDLDL3Mj0$Df!e# 3DD3'DLEDDLFZDDZDDDDDfX 3f$3k>F?EDDD?EDLDD?E/$..DLEDDDDf J J J J BkF?FZDDDD?FZDDDfe 4f$3kEFFj0#DEDf!3# 5EDf3 3E&eD'eDLDL3!C$'eDLDLDD3%0&.Df!3# 3EDf!3# 4EDf!3# 3E/$..Df/ 5E&eD'eDf/ 4EDLEDLDf/ 3ED3!C$j0$/%..DDDf J!9%f!=#3!D$.Df J$ 3H#2.Df(ZDf0ZDf&ZDDf!X# 3ZDDf@ 3ZDDfD 3ZDf!e# 3Ff w P%Dfe 43#DDDD38.%e%e%eDLFDLFf!f!)%f&3%j'eDDf!i!)%f23%DfX 3Df!A!?%f*3{Df!X# 3Df!H!?%f83{DDLZDDM[DDLZDDM[0$/%.DfX 3Df!A!?%f*3{Df!X# 3Df!H!?%f83{DDLZDDM[DDLZDDM[.DLj0#Df(ZDf1ZDDf3 3ZDDf/ 3ZDf!e# 3Ff!a ^%Dfe 43#DDDD38/$.DLj0#Df(ZDf1ZDDfL 3ZDDf/ 3ZDf!e# 3Ff!X `%Dfe 43#DDDD38.DLDLf d!=%f13%j0#DLf T J J J Bl0#Df1ZDDf/ 3ZDfe 4Ff z a%Df!e# 33#DDDD38.DLDLf!=!-%f'3%j0#DLEDDLFZDDZDD3YEFE%e%e%eDFf,t'eDPf!. Io0$/%.Df+l0$.Df+f!^!)%f+390$.Df.ZDDf!X# 3ZDfe 4Ff!) ]%Df!e# 33#DDDD38.DDfG3!n$j0#Df.ZDDf!X# 3ZDfe 4Ff!& Z%Df!e# 33#DDDD38/#.#. A$$ IDD3 e$EDD3 d$EDf#ZDf#ZDf%ZDg$[DD xD xgD P N[. A$& ID3 ^$EFF'eDFj'eDf J J J J BZ2.DDD3)2.Df K J J J BZ. A$) IDD3P37EFEDf( >E&eD'e%eDLFDLFDD3%0#DD3 %0#DDDDLDL3f0#DDDD35.DfD 3EDfD 4E/$..Df!T!-%f2DD3 i$35. A#DLDLDLDL3 y$. A$% IDf$ 3Ef IE&eDf$k'ef$f#2.Df$ 3FD 3Df$ 4FDD3Bj0#.DD 3FDr'eDD 3DD 42.#. A$% IDD3 HFLDLf!:!P%f)3$3&f!L!c%fED3 GDf!n!c%f73!,$DDD3!,$DfS3,DDD3 E. A$% IDj'ef#2.DD3 S$DD3%. A$' IG#fD 4FH#DDZDDZDf#ZDDD 3ZDDZDDZDDZDf7 3E%e%e&eD3 s$E>DFf J J!3#k0$DfDtDf!p# 4fEt :0#.Df.ZDDf' 3ZDf [ Z%Df/ 33#/$.DDD3).DfD 3H#. A#DDf S!/%f03$3-. A#DDf!i!Z%f+3$. A#f [!d%f>DD36. A$& IG#f3 4FH#DD3 HFLDLf!5!P%f(3$3&f!i!e%f=D3 GDfS3,DDD3 X$DMuj'eDf!p!*%f%3!,$.DDD3 EDf3 3H#. A$' ID3 DEFEDFj'ef#2.DDDDD3!5$3%. A#DjDf!O$ :f!K#l :. A$) IDD3P37EFEDf( >E&eD'e%eDLFDLFDD3%0#DD3 %0#DDDDD3f0#DDDD35.DfD 3EDfD 4E/$..Df!T!-%f2DD3 i$35. A$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf y!W%f&3B0$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. A$- IG#fe 3FH#D3!k$EFEDD3!k$EFFf#DF?Ff x!+%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3!l$DQf!n#k0$DD3RDLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. A%5 I$ HG#f!@# 4FH#%e% I%e%e%e%eDDn'eDf$k0%DDf#3!%%EFEDEDDf$3!%%EFEDEDDDDDnF?Ft0$/).DDDD3%/'.DDD?FD 3FDnDDn ;0'% IDDDD 3D3%j'eDD 4FDDDp?f$ 3Ef IEDEDEf I/$.DDDf#3!$%EDDDDf$3!$%FDDDp? 4EDj0%DED.EDE&eg$DU PD NEDf$ 3EDf$ 4F0#./%.DDDQ3 `$/%.DEf#E.DDZDDZDDZDDZDDZDDZDf#ZDDZDDZDDZDD[Df$ZDDZDEDf IkEDf$ 4EDLFf$ 4EDDLF 4EDLEDMEDLED% I&ef#DD?EDDDDDp?D?FDDDn?E%eD% I&eDD 3FDt0%D% IDDD 3U Rg$ Muj'eDD 3EDE%e&eDDk'eDE%e&eDDf$ 3t0$DD 3DtDDt ;0'DD 3EDD 3Df$ 4EQDQk0#.DDD 3FZD0)D/*.DDD 3FZDj'eDf#Z.DDZDDZf$/,.DD 3FDt0$DD 3EDD 3Df$ 3EQDQk0#.DD 4f$ 3/%.#.DD 3.FZD0#.f#.FZ/$..DDZf#.ZDL.Df!@# 3H#2.#. A$& IG#f3 4FH#% IDf J$t'eDf#ZDDf/ 33 p$DD3!m$/$.DDD3 `$.Df3 3H#. A$$ IG#fD 4FH#Df+ 3DD3 'Df7 3DD3 'DLDLDLDL3%DfD 3H#. A$% If$E%eDLFLDL3]DD3 (0#DDD3 (0#DfD 3DD3 (0#f#EDQf!l#l0#DQf$ :0#DDf!;!G%f'3EE.D. A#Df!Z!(%f![!(%34Df'_. A$$ IG#f3 4FH#Df+ 3Df/ 33 u$f$E%eDQf$k'eDDLZ/$.f#EDDQf#DQ?_.DD_Df3 3H#. A$) IG#fD 4FH#Df/ 3D3 K%%eDQf$k'eDLE/$.%e%e%eDQFfTk'eDLFDLFt0&DLD 3QfT 4f!p$ :f-n0$/&.DfU 4f!p$ :f+p0$DLEDLEDLE&eDDt0&DD 3QfT 4f!p$ :f,p0&DDf$ 3FZ/#.#.Df0ZDDf7 33AE/%.Df0ZDDf7 33 3E/$.f#EDDt0#DLD 3QFf!U#kDf!4#k ;j'eDfRl0$DDf$ 3FZDLE&e%e%eDDtFj'eDD 3QfT 4f!p$ :f-n0$.Df$ :0$Df0ZDDf7 33AE/'.f$EDDf$ 3FZ/$..f#ED0$DD 3QfD ;f!U#l0$.G#fD 4FH#DDLFf$ 3FZ%eDDLt0#%eDLD 3QfO 41&#$#$.DDf% 3Z.Df/ 3D3 K%%eDQ'eDLE/$.DQfT 4f!p$ :f-t'eDf0ZDDf7 33 3E/$.DLEDLEDLE&ef#EDDt0$DD 3QfT 4f!p$ :f,p0$DDf$ 3FZ/#.#.DfD 3H#DE.DfD 3H#D. A$. IDf; 3E%e&ef#EDQ0$DLEDLEDLE%e% I%e&eDEDED3 s$EFEDFf J J!3#k0$DLEDLEDf'D3 x%j0#.DLEDDD 3DD 3 4D 3ZDD 3EDD 4/$.DQ0&Df$_%eDQf$k'eDLEDLE/$.DLFDLFk0%.DLD 3EDD 4.Fj0$..DD2.f#f#. A$/ IDf7 3FDQF 3f$ 4EDLEDLEDLEDLEDf(nE%e%e%e&ef#EDDpDDp ;0&DQDD 3DD 43 S%Ef$l0$DDD 3f$ 3FZDDn0#DD 4EDDp0#Dj0%DD 3DDD3%j0#.DDZDDZf$E/%.DDZ/$.#.DDZ. A#DDDf;3a. A%( I% HDDLDLFDLF 4f; 73 O%DLDLFf; 5 3E&eDDl'eDDf; 3FZDMEDMEDDM[DD[DD[Df; 3EDf$ 3EDE/$..DDZ. A$$ I&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. A$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3!,$DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3!,$DDf I = 3EDf$ 3E/$..Df3 3H#. A$* IDf*r'eDf!p$ :E&eDDk'ef#D2.DDD 3Qk'ef$D2(Df$ 3E/$.#.#.%eDDf& 3f F :Fl'eDDDD 4F3 ~$Ef$ :0$.Df+ 4EDf!p$ :f K L N+ 5E&e%e%eDDr'ef J L N+DD 3FLD =F 4D ;f J L N+DLD =F 4D ; :f J K L N B :f J K L N Bk0$.DDD 3DD 43 ~$Ef$ :0$f#f#2.Df+ 3E/$..DD 3E.f$D. A#DDDD3B' IDDDD3!#$(f#.. A$% IDDf y!h%f%f y!h%f%3 T%E%eDDDf!G!(%f$f!@!(%f$3 T%F ;jDf(n ;0#&eDj'ef$2.DQFf!O#kDfT 4f!p$ :f-n ;Df!O$ :f!0# 4f!p$ :f=r ;j'eDj0%f!e!*%f&D3 `$j0%.Df$ 3EDf$ 4E/#.#.f#. A$' IG#f3 4FH#Df]ZDf!g!g%Z&eDf+ 33+EFF'eDDDD39j0$..Df3 3H#Df#l. A$, IDLFDLf' > 3E&eDDk'ef _!b%2.Df3 3EDL37EFEDf( >E&eDj'eDE/%.%e%eDj0#DD 3Ff@ 4LDl0#DfD 4FLFDDD3%j'eDDf }!h%f(3%j0$DDDD39j0$.DD3&3 Y%j0#D0$DLDDD3&3 k$j0$.DfD 4E/$...DfD 4. A%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df y!W%f&3!,$DDD3!,$DDLZDDM[Df3 3H#. A$$ I%eDj0#DD3 ?0#f$EDQf$l0#DD3 V%f$ =E.D. A$* IG#f3 4FH#&e%e%eDf;l'eDDM[Df/ 3E&eDf+ 33+EFEDEDj0&DDDD39j0#.DDZDDZDDf!H!`% 3Q_/$.Df&_.Df3 3H#2.DE/#.#. A#DDDf$3 W%Lf#l. A$( IG#f3 4FH#DDf!H!O%f13$FLDLD3&EFFDF3$FLj'eDf#ZDg+[Df' 3DD3eDLDLDLDL3$FDDL?E.Df3 3H#D. A#DD3]FLDLDD3$. A#DDf J![%f'3$3&. A#DDf!D!.%f+3$3&. A#DDf!+!'%f(3$. A$$ I% IDL'ef#EDf#Zf'/$.% IDLF'eDg J J J J3[DLD 4f' @/$.Dg J J J J3[f#.Ef+.D 3DZ. A#Df' >E%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD3 a$2.DDD3@. A%) I$ HG#f!@# 4FH#DD3L3-EFEDf( >E%e%e&eD'eDD3&3@FL'eDDD3 ]%Dk0&.DfD 3EDfD 4E/$..DD3 *Dl'eDf U J J J BZ/%.DDLZDDM[Df(ZDDf] 3ZDf3 3f!R _%Df!7# 33#Df L J J J BZDDM[DDLZDDf/ 3fP!m-##/$.Df/ 3D3&3'DLFLDLD3 g$EFFj'eDf U J J J BZ/$.DEDMEDLE% IDDl'eDf/ 3D3&3'DD[DDLZDLEDLEDMEDL/$.DD[DDZDMEf J J J J BEDEDEDL.EDDZDDM[DDLZDDZDDZDDZDDZDDZDD[.Df!@# 3H#. A$' IG#fD 4FH#f$EDDDD3%j'eDf]ZDf p!e%Z&eDf+ 33+EFF'eDf3 3DDfb3.DLDLDD3%j0$DLDLDD3%j0$..Df#lE.DfD 3H#D. A#DDDD3 ^%FLDL3m. A%9 I% HG#f J& 4FH#%e%e%e%e%e%e%eDL'eDf3 33 o%EFF'eDf!7$ 3DDfb3.DMEDDM[DD[Df!X# 3E&eDf;l'eDf!@% 3DLDLf$3;Df!/% 3DLDL3'Df!7$ 3D 3FDM[DDLZDf+ 3EDf/ 3E/$..DDM[DDLZDLFf J J J J Bl0%.Df#Z.DLj'eDf J J J J BZ/*.Df+ 3D3 m%DLF'eDLEDLEDLEDf7 3DDLF3'%eDQFfbkDf!o#k ;j'eDf!7$ 3DLDLf#3;DfD 3DLDL3'/$.DfD 3DLDL3'.DLEDLEDfVZDf ^!-%Z%e&eDf!X# 33+EFFj0$Df!7$ 3DDfb3.DLDLDD3%j0#D3 >FLDLDLFDLF3$Dl0#.DfT 3DD3'Df R J J J BZ/*.DLFLFDLF3NEFEDf( >EDLEDLE%e&eDj0$DfD 4EDf!7$ 3D3^DfD 3EDLDl0#DLDl0#.Df O J J J BZ/*.DD3NEFEDDf( > 3Ef#E%e%e%e&eDDk0$DDZDf!7$ 3D3^DLFLFDLF3 i$Dk0%Df$ 3EDfD 3EDD3P37EFDf( >EfD 4E&eDj0$DfD 4EDfD 3FDl0#..Df!X# 3FDD3'Df(ZDf&ZDDZDDf!@% 3ZDfT 3f!K R%Df!7$ 33#/%.DLDk0)DLDLf j!,%f*3$37EFDf( >EfD 4E%e%e%e%e%e&eDj0$DfD 4EDfD 3FDl0#.DLFj0$Df!7$ 3FDLD3'Df(ZDDZDf!X# 3f!o R%Df!/% 33#/%.Df!X# 3DLFDLF3'DfD 337EFEDf( >E&eDj0'D3&DLDL3%'eDLFLDLDLFDLF3 f%j0'.DfD 3EDfD 4E/#.#.Df#ZDg J J J J3[.Df(ZDDf!X# 3ZDf!@% 3Ff d a%Df!7$ 3F3#Df(ZDDZDfT 3f!R _%D3#Df L J J J BZDDM[DDLZ/-.DLFLDLD3 g$EFEDED0+.Df!X# 3FDD3nDfe 4LEDLEDf!4!-%f+3OEDf!L# 3FDf!4!-%f+3 f$DDZDf!7$ 3Df!P#!m-##DDZDDZDf#ZDDDf' > 3ZDDZDDZDf!3% 3EDf!D% 3E%e%e%e%e%e&e%e%eDLf&l'eDf!7$ 33 .EFF'eDLFDDF3OEDDDD3 f$DLFf J J J J Bl0%.Df&Z.%eDLFj0#DLEDLEDLE&eDFDk0$DLEDLDLDD3 e%DDLf$ 3ZDf3 3Ej0#.DDZDLEDDZDf&ZDDf!m% 3ZDf x b%Df!@% 33#DDZDLf J J J J Bl0%.Df!7$ 3DD3nDf Z% 3EDf k% 3EDL'eDD3 -0*.DLFf%k0(Df$l0'DLDLF 4EDf& >D 3f!H$ 3E&eDj0'DDf$ 3FZDDf' 4M[Df$ 4EDf+ 3EDD3 -j0#./).DDM[DDZDDZ.Df!@% 3FDLDLDLDDD3 d%DLf U J J J Bk0#.DfP 3DfP!m-##/0.Df#Z.DLj0#DLDLF 4EDf& >D 3f!m$ 3E&eDj0$DDf$ 3FZDDf' 4M[Df$ 4EDf+ 3EDD3 -j0#./$.Df#ZDLj0$Df c% 3D3 -j0$.Df!7$ 3FDLDLDLDDD3 d%DLf U J J J Bk0#DfP 3DfP!m-##/,.Df!9#ZDf n!)%Z%e&eDf!X# 33+EFFj0$Df!7$ 3FDDfb3.DLDLDD3%j0#.DDD3 /Dfe 4LDLDLFDLFD3 c%Dk0(.DLFLDLD3 g$EFFj0(DEDf!7$ 3DD3'%eDLDLf!#!O%f(3%'eDLDLDD3 e%0$.DDLZDDM[DDZDDZDf N J J J BZ/,.Dfa 3f!B!/%fA3)DDZDDZDf J J J J BZDDLZDDM[/+.Df&ZDDf!@% 3ZDfT 3f K `%Df!7$ 33#.Df P J J J BZ/).Df J J J J BZ/).DMEDDLFZDDMF[DD[DDZDD[DDZDf S J J J BZ/(.DfT 3DD3'Df M J J J BZ/&.Df T J J J BZ/%.Df Q J J J BZ/$.DDLZDDM[Df!7$ 3FDD3'Df(ZDDZDfa 3f!` R%Df!/% 33#DDZDDZDf J J J J BZ.DDLZDDM[DDM[DDLZDf; 3DfP 3fP!m-##.Df J& 3H#. A$( IG#fD 4FH#DDZDDZDf!S#ZDf Q!*%Zf#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33+EFFj0%DFDp0#DDD 4 3DDD3Ej0#..DfD 3H#Df3l2.DE/#.#. A$$ IDf' >EDf3 4E&eDj'ef#2.Df3 4EDFf3 3FLDLDD3%j0#.D. A#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. A$( IG#fD 4FH#Df' 3FDDfb3.DLEDLEDf7 3DLDLf$3;f#EDLDLDLFDLF3 l$j'eDLDDDf$3;DDDLDL3 k$f$ =E.DfD 3H#D. A$$ I% IDL'ef#EDf#Zf'/$.% IDLF'eDg J J J J3[DLD 4f' @/$.Dg J J J J3[f#.Ef+.D 3DZ. A$& IDLEDLED% I&ef#DDFk0$>DDf3 3FZDQ0#.DDM[DL.Z. A$% IDDDf }!.%f-3$3&3g. A$' I&e%eD3+EFEDEDj0#DLDD3 k%j0$..DD. A$' IG#fT 4FH#%e%eDL'eDf+ 33 o%EFF'eDfD 3DDfb3.Df7 3DLDLf$3;Df+ 3DLDL3'DLFf J J J J Bl0%.Df#Z.DLj'eDf J J J J BZ/%.DfD 3D3 m%DLF'eDDDL3'/%.Df J J J J BZ/$.DDM[DDZ.DfT 3H#. A$( IDQEDLEDLE%e&eDEDf$ :0$f#E%e%e&eDDkF0$DD 3Qf, 4Ff:rf#f$D >f f J J' :?j'eDf$ 3E/$..DDDf$ 3F 4FZDDD 3FZ/$.Df$_DEDE.Dj0#.Dj0#DDD3)2.Df J J J J BZ. A$& IDLf!3# 5EDLE&eDF'eDf!3# 4EDFf!3# 3EDLDLDD3%j0$..Dj. A$) IG#f3 4FH#%e%e%e%e%e%eD'eDf+ 3EDDf& >Ff+ 4Ff& @ 5EDE&eD'eDf+ 4EDLEDf+ 3EDD 3FDt0$/+..Df' 3FD3UDDLDL3=DDLF 4EDLD 3EDf$ 41%%&$.Df#ZDg J J J J3[/'.&eDj0&DDLFn0(D'eDDLD!m-##.Df+ 4EDD 4EDD 3EDf+ 3E/#.#.&eDj0%Dj0'DLEDLEDDQ_Df$ 4FDn0'Df$ 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.&eDj0$Df$r0&DLEDLEDDS`Df% 4FDn0&Df% 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. A#Df%n'ef#f#2.Df% 3f#DSDSk?Df% 4. A$- IG#fD 4FH#Df' 3fRDD3 o$DLFDLF 3EDLEDLE&e%ef#EDDFk0#DD 3Ff$ 4FPFf#m'eDfd :% IDf% 4FQF!/Ffes'eDfC :/$.Dfd :% IDf& 4FQF!/Ffes'eDf2 :/$.Dfd :Df' 4FQf* :f) > ;.f) > ;.f) > ;Ff J J!3#k0$.DD 4D 3EDEDDk0$..DfD 3H#DD. A$& IG#fD 4FH#Df3 3FDD3 /Df' 3Ff#DDD3 K$DD3 h$DQDfD 3H#. A$& I%e%eDf J$t'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_2.DD_2.DDfd :f J$ ;_DDf) @f!/$ ;_2.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_. A$% IDf% >E&eDF'eDf' 4EDLEDf' 3EDDl0$..Df#l. A%- I$ HG#fD 4FH#%e%e%e&eDLFDLFk0$DDt0%%eDLFD 3QFfFkDf!L#k ;DfDn ;0#DDf$ 3F 3Ef#DD 4Ff!i!p!p!p* : 4E%e&eDEDj0$Df+ 3EDf+ 3EDMFg m!3 R [ m!3 R [F Og K L N R Z k!/ J$ GDg k!/ J K L N R ZD G NDg!L!'!b!R!4 U b y!L# Og K L N R Z k!/ J$ G NDg I O Mg J K L N R Z k!/ J I MFu0#.DDD 4D D rf& @ 3FZ/$.DDf B :D 3ZDLFDLFDDp?EDLE&e%eDDk0#DD 3QFfFkDf!L#k ;DfDn ;0#DDf$ 3FZ/$..DLEDLE.DDk0$DDt0%DLD 3QFf!L#l'eDfFl'eDf3ZDDf7 33 t$E/(.DDf$ 3Zf#E/'.DDf$ 3ZDf7 3D3 u$DQf$k'eDLE/'.DQj'eD3 2EFE3cFDZDDZDf'Z/'.%e%e%eDQFf!_# 41+&$$$&$&%#.%eDf!R# 41(&$$$&#.DfFkDfSk ;Df!L#k ;0%.Df/ZDDf7 33 t$E/'.DLFDLFn0%%eDD 4f&r'eDDZDf'ZDf/ 3DDf7 33 z%/$.DDf' 3ZDLD 3FQf$ >SDQf$ >S ;DQf$ >S ;DQf$ >S ;!0f#s'eDf#`/$.Df/ZDf/ 3DDf7 33 z%.DSf$l0#.DLE/%.Df'ZDDf7 33 t$E/$.#.DfD 3H#D. A$& ID3 2EFE3cFDZDDZDDZDf$`DDLZDDM[. A$$ IG#fD 4FH#% I%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%eDLf$ 41;$%&'()*+,-./0123456789:;#.DLDLDLDLL4##/;.%e%e%e%eDQf$ 41&$%&#.DDLZDf' 3Ff!A ]&f73)Df,ZDf(ZDDZDDZDLDLf P e%Df3 33 8/>.DDQf% >FLZDDLZDf$ZDDf' 3ZDLDLf [ Z%Df3 33 8/=.DDLFLDL3 |$/;.DLFLDDLL4$#/:.DLf N |%f;DLL4##/9.DLf g |%f?DLL4##/8.DLf!& |%f>DLL4##/7.DLf!A |%f=DLL4##/6.DLf!%!j%f/DLL4##/5.DLf!Z |%f6DLL4##/4.DLf!n |%f6DLL4##/3.DLf X!j%f1DLL4##/2.DLf g!j%f1DLL4##/1.DLf Z }%f/DLL4##/0.DLf g }%f1DLL4##//.DLf u }%f1DLL4##/..DLf!' }%f6DLL4##/-.DLf!: }%f>DLL4##/,.DLf!U }%fcDLL4##/+.DLf!k!i%f7DLL4##/*.DLf n ~%fXDLL4##/).DLf!G ~%fPDLL4##/(.DLf M!#%fHDLL4##/'.DLf r!#%f1DLL4##/&.DLf!1!j%f6DLL4##/%.DLf!$!#%f@DLL4##/$.DLf!A!#%f;DLL4##.DfD 3H#. A$& I%e%e%e%eDDt'eDj0'DD 3EDf&r'e&eDDt0)Df$ 4FQf-l0#/(.#.f J L N+Df' 4LFf T _ s!@# = 4D ;f J K L N B :f J K L N Bl'e&eDDt0)Df$ 4FQf-l0#/(.#.DDf& : 4EDf,n0$&e%eDf+s'ef J L N+DD 3Ff+ 4LFf T _ s!@# = 4D ;f J K L N B :f J K L N Bk0$.DD 3E/'.Df+ 4Ef J L N+Df' 4LFf T _ s!@# = 4D ;f J K L N B :f J K L N Bk0#./%.#.DD 3E&eDDt0&Df$ 4FQf-l0#./$.&eDDt0%Df$ 4FQf-l0#..DD 4f$ 3E.DD 3FDp' If#E&eDDn'eDDQf-k 3EDf$ 3E/$..Df$ 3(f$.DD 4. A#%e%eDDp0#%eDj0#DDp'eDD 3Pf!. Io0$#.DDl0$.Dj0$DDp'eDD 3Pf!. Iq0$/%.DDk0$.#.DD 3DD 4. A$% IDDf p!/%f33$3-DL3&3!J$' If$(DDf!o!.%f.3$3-DLDL3!J$.. A#DYf$D3 {$. A$* If$Ef$E&eDDFD 3Fp'e%e%e%eDD 4Df I = 3FDt0#DDf I = 3D 4FDt0#%eDD 3QFDD 3QFt'eDjDDr ;0$/&.Dj0%.DDl'eDf$ 3Ef#Ef$EDE/&.f#Df$ 3FDDkF?EDf#D?D 3E/%.#.Df$ 3FD 4Ef#E.DDl0$..D. A$* If$E&ef$E&ef#E%e%e&eDDD 3Fp'eDD 3FDt0%%eDD 3QFDD 3QFt'eDjDDt ;0$/(.Dj0'.DDl'eDFf$ 3E/)(f#Df$ 3FDDkF?EDf#D?D 3E/%.#..DD2.#.Df$ 3FD 4E/#.#.#. A$* IDDf$ > 3EDf J!o& :f+ @EDf!p$ :E%e%e&e%eDDl'eDf% 3EDDQF 3EDQFDk0$DEDEDDt0%.DD 3EDf!p!p& :Ef$E&eDDk0&Df$ 3EDPFf#m'eDDk0(DQDf!p# :f+ > ;EDf% 3E.DD 4Ff#m0&Df$ =EDE/#.#.DDnDDp ;0%DD 3E&eDj'eDEDE/%.Df$ 4EDQDf$ 3EDl0#..f#E.Df$ :2.#. A$$ I% If!3 `&LDf!@ `& 4FD 3l'eDD3rFDDDDp?Fj0$>DDD!m-##D2.DD3 c$.. A$) IDLED% If$Df J$nF0#>f%Df J3n0#>f&f'Df J J'n?.F3TDLDL 3E%e%e%eDj'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_/&.DD_/%.DDfd :f J$ ;_DDf) @f!/$ ;_/$.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_.DDD 3Zf#. A#DDD3=f#. A$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. A#f#D3 c$. A%A I& HG#f!a# 4FH#Df#ZDg+[Df/ 3EG#f!@( 4FH#Df+ 3f!@ `&D3wDfL 3DLFDLF3!-$Df c$ 3DD3!$$3 }$Df#ZDg J J J J!/#[%e%e%eDLFQFf!l#l'eD3HEFEDDZDDZDf$ZDDf s( 3ZDf!X% 3Ff J T%Df!e$ 33#Df!X$ 3f!$!o%f0D33/$.DDf!X$ 3FZDDfL 3ZDf)ZDf!P!I%ZDf)ZDf!P!I%ZDg8[Df!'!J%ZDf!X' 3Df$f#Df!X% 3F3 &DLFDLF3 W$'eDDD3*Df%ZDDZDf!e' 3Ff e `%Df!e$ 33#Df!B!/%fAD33.DLFDLf' > 3E&e%e%e%e%e%eDDl'eDDZDf&ZDDf!H' 3ZDf!X% 3Ff ^ Z%Df!e$ 33#DLEDLEDLEDf w% 3DLDL3*DDLDL3Y3)DLEDLE&eD'eDfDf#DQFf!0# 4f!p$ :f>n?D ;_Df$ 4EDf$ 3E/$..DDLFZDDM[D'eDLFDDLDL3 V$'eDD3 %0'.f$EDLDL3 W$j'ef n!)%f!9#DLDL36E.Df!X% 3FDLDL3nD3 .EFEDE%eDjDj ;j'eDfL 3FDD3OFLDL3m0$DDLDL3!h$0'DLDL3!f$j0+Df!P& 3f!`!/%fB3)/).DLFj0*DLDDD3%j0*Df!P& 3f!B!/%fA3 U$Df!/% 3f Y!)%f73)/).Df!X% 3DfL 3DD3 f$Df!P& 3DLDL3 U$/'.DLDL3]FLDL3!e$3-EFDDr0+Df( > 3FLDLf p!0%f+3$QfQk0(DDZDDZDDZDf!X$ 3Df!X% 3f x!0%fM3 T$/(.DLFLDL3NEFEDDf( > 3Ef#E&e%e%eDDl'eDDZDf!X% 3D3^DLFj0%DLEDLEf#Ef#EDLFDfS3Q'eDDf_3QE.DE&eDDk'ef$Ef#E/&.%e%eD'eDD 3f$ 4QFfT 4f!p$ :f-nDf ( :f!0# 4f!p$ :f>n ;0%Df%t0$/%.Df$k0$.DD 3Ff%f!p!*%f%39j0#Df% 3Dp00Df% 3Df% 43 _$3 S$EFEDF0&.Df$ 3EDf$ 4E/#.#.DLFLDL3NEFEDDf( > 3Ef#E&e%eDDl'eDDZDf!X% 3FD3^DLEDf s' 3FDLDL3*DLDL3 J$EFEDFj0$Df&ZDDf R' 3ZDf!? b%Df!e$ 3F3#DLEDLEDLEDL'eDDZDDZDDZDf'ZDDZDf!. ^%Df s( 33#Df!X$ 3DD3//%.Df!X% 3FDD3gDL0$Df!P& 3Ff!@!6%3 R$DDZDDZDDZDf!e$ 3FDD3*Df%ZDf'ZDDZDDZDf s( 3Ff!e T%D3#Df!X$ 3Df J( 3D3//$.DLDL3!d$EFEDDf( > 3Ef#E&eDDk0/DfD 3DDZDf$ 3Ef#ED3&EFEDE%e&eDDk0$DD 3Df$ 3EQfD 4Ff>pf$D >f K R LD :j ;0#.f#EDDf#l 4E% I&eDDk'eDED/%.DD 3Sf z!N#l'eDf$ 3E/$..DDf% 3Fn02DD 3EDD 4.EDDf y!6%3 t%EFEDDD?EDDD?Ef#E&e%eDDk'eDE/$.DD 3QfD 4Ff>rf#f$D >f K R LD :?0#Df$ 3E/$..Df s( 3FDD3*Df!e$ 3FDD3*Df%ZDf%ZDDZDDZDf J( 3Ff!U c%Df!X% 3F3#Df&ZDDf!/% 3ZDf Y b%D3#Df!X$ 3DD3/.E/#.#.Df&ZDDf R' 3ZDf!X% 3Ff u [%Df!e$ 3F3#DDM[DDLZ%eDLFDLF3PQfQk0#DD3PQf!l#k0#DLEDLEDD3PQ3HEFEDDZDDZDf$ZDDf s( 3ZDf J T%D3#Df!X$ 3DDD33DLEDLE.Df$ 3EDfD 3EDD3P37EFEDf( >E&eDj0$DLE%e%e%eDLFDLFf!=!-%f'3%f#D?j'eDfL 3DD3!h$0$DD3 %j'eDf J J J J BZ/'.DfHZDf!;!2%ZDf!X% 3FDD3nD3 .EFEDE%eD'eDf!e$ 3FDD3*Df'ZDf$ZDDZDDf J( 3ZDf s( 3f!' R%D3#/$.Df$ZDDf J( 3ZDf s( 3f!? `%Df!X% 33#.DDLZDDM[/%.Df!/% 3f S!2%f!2#3)/$.Df!=#ZDf!a!2%ZDf$ZDDf!e$ 3ZDf!/% 3f!? W%Df!X% 33#.DLf J J J J Bk0#Df!e$ 3DD3*Df s( 3FDLDL3!c$Df(ZDf(ZDDZDDf!P& 3ZDf J( 3Ff!n R%Df!X% 33#Df!X$ 3DDf!/% 33/.DfD 3EDfD 4E/#.#.#.% I% I%e%e%e%e%eDDf!E!Q%f&39j'eDf% 3E%eDDf!R!Q%f*390#DDf!F J&f&390#DDf!I J&f(39j0'Df I =DDl :0&/).Df I =DDl :j0$DD3!b$0$DDf!I J&f(390%/&.DDf!p!*%3 t%EFFDD?DDD?3!b$0&%eDD3 Q$D ;f$k'eD0$Df#ZDg J J J J3[f!= K&EfVEf#/+.Dj0'.Df s( 3DD3'Df%ZDf!p!*%ZDDM[Df!/% 3Df!e$ 3f%3SfVEf!= K&/(.Df!e$ 3DDf f K&f&3!`$fJ3:Df s( 3DLDLfG3:DLFDLF3 Q$j'eDf#ZDg J J J J3[f i K&EfSEf#/).Df!/% 3DD3'fSEf i K&/'.DD3 Q$0%.Dj0#Df#ZDg J J J J3[f!N J&Ef5Ef#/&.Df J J J J BZ/&.Df!/% 3DDf!a J&f(3!`$3 S$3'fJEf!f J&.EDL.EDDZDDZ%eD'eDLEDf%ZDf Y L&ZDDZDDZDf3ZDf!p K&ZDf J( 3Df!e$ 3f&3S/$.DDLZDDM[.Df s( 3FDD3'Df(ZDf)ZDf$ZDDf J( 3ZDDZDDf s' 3ZDf!P& 3Ff f P%Df!e$ 3F3#DLf J J J J Bk0#Df&ZDDf R' 3ZDf!o a%D3#Df!X$ 3DD3/.Df$ 3EDfD 3E/#.#.Df!P& 3f W!0%f;3 U$/$.Df)ZDf%ZDDf R' 3ZDDf w% 3ZDf s' 3Ff!` ]%Df!X% 3F3#DDZDDZDDZDf!X$ 3DD3//%.Df!X% 3FDD3*Df'ZDDZDf!/% 3f ` R%Df!e$ 33#.DDZDDZDDZDf!e$ 3FDLDL3*Df(ZDf(ZDf%ZDDf!/% 3ZDDf!P& 3ZDDZDf s( 3Ff!F X%Df!X% 33#Df!X$ 3Df J( 3D3/.Df$ 3EDf3 3E/#.#.Df#ZDg J J J J!/#[Dg'[Dg#[Dg J J J J!/#[DDf c$ 3FZDDfL 3ZDf#ZDg+[DLFLDLD3 ~%EDQEDf#ZDg+[DLFf' >EDLE&e%e%e%e%e%e%eDjDj ;j'eDD_Dg$[Df#_DDZDQEDDf c$ 3ZDf$kFj0$Df$ :0%DQ0&/'.Df c$ 33 1/(.Df$ :j0%.DDM[DDM[Df J( 3Df s( 33I/%.DDM[DDM[Df J( 3Df s( 33I/%.DDfL 3Df!X% 33 v%F ;j0#DDM[DDM[Df J( 3Df s( 33ID0$.Df3 3EDf$ 4EDf3 4E/$..DLEDLEDLFLDL3 m$EDD_DDZDDZDDZDf#_DLEDDf c$ 3FZDf!/% 3FDLDL3 n%DLEDf s( 3DfL 3FDf w% 33 /Df#ZDg+[DDf#D?ZDf#_Df#ZDf#ZDf#ZDDLZDDM[DDM[DDM[DDM[DDZDDZDDf!e$ 3FZD'eDf$f#f!_ P&f!@#3 $.Df J% 3EDf k& 3Df!'& 33 h$Df#ZDg+[DLFLDL3NEFEDDf( > 3Ef#E%e%e%e% I&e%e%e%e%e%e%e%e%eDDl'eDf!D& 3f-3,Df!P& 3D3^Dj0$f+EDLEDLEDLE/).DDQf%nF ;'ef,f+D?E/..DLFj'eDLE//.Df J( 3Df!X% 3f#f$f#f _!b%3 P$DQFDLFj0,>DDLZDDLZDD_DDZDQ0$/*.f.EDLEDLEDLEDQf!l#l0'DLED'eDLEDLEDf s( 3DLD3 Z%DQFf&k'ef%E/).DLEDLEDf s( 3DDf#3;DLEDLE&eDj0&Df$ 4EDQDf$ 3EfRk0#.f'EDj0(Df s( 3FDDf$3[DLj0(Dfb_Dg$[Df#ZDg+[DDZDDZDDf!X% 3FDf$f#Df s' 33 P$DQEDLFj0'DDLZDDLZDD_DDZDDf R' 3f!=!-%f'DLDL3!^$DLLFLEDLEDLE%eDf$kFj'eDDDDDf!D& 33!g$/$.DDDDDDDf!D& 33!a$.DDM[DDLZDg$[Dg$[DDLZDf!X% 3DDf s( 3Df!D& 33 O$Ff!p$ :f/l0'DDDQ ;_/).DLEDLEf$EDD3Yf!A!-%f.3Ej0%/'.Df!P& 3f Q!-%f/f N!a%3F/(.f&E/%.DfF_Dg$[Df#ZDg+[DDZDDZDLDL3 J$EFEDLEDFj'eDDDDD3!G$F?EDf#D?E.Df J( 3FDD3gDDDLF?Fj'ef#E/$.DD3!>$EDfb_Dg$[Df#ZDg+[DDf#D?ZDDf$D?ZDf s( 3Df!X% 3Ff#DLf$D?DLf#D?Df s' 33 P$DQEDLFj0#DDLZDDLZDD_DDZDDf!e' 3f$f#DLDL3!^$%eDf R' 33&E>Dj0#Df!9#ZDf n!)%ZDLEDLE&eDf s( 3Df!X' 33JDLFj0$Df!e' 3FDDLFDD3fj0#DDD3 @/#.#.Df!e' 3f!L!-%f+Df R' 335DLEDDf!D& 3F3!3$DMEDMEDDM[DDLZDD[DD[DDLZDf!X% 3DDf s( 3D3 O$E.Df!p$ :f/k0$.DLDDZDf!H' 3DLD3*Df!X' 3DD3*%e%e%e%e%e%e%e%e%e%e%eDf!p$ :f$ 41.#$%&'()....,.Df!e' 3f!R!p%fW3)/,.Df2ZDf!8!`%ZDf!Q#ZDf!X!_%ZDf s' 3Ef#E&eDf;l'eDf R' 3DLDL3*Df s( 3D 3FDLZDDM[Df+ 3EDf/ 3E/$..DDM[DDM[DDM[f$Ef+E&eDfDl'eDf J( 3D 3Df/ 3ELFD 3FDt0$#..Df s( 3FD3UDDLDL3=DLFDLF 3EDD 4Ef#E&eDf/l'eDj05Df J( 3D 3FLEDLEDfJ_Df$ 4FDn05Df$ 3ED'eDDD!m-##.Df/ 3EDD 4EDD 3E/$..DLEDLEDf J( 3FDDD 4FfJ3 N$% ID3 ^$EFFj'ef'Ef#/$.Df s( 3Ff'3jDLFDZDDZDf$ZDDM[DDf J( 3fL!m-##&eDf s( 33 ^$EFF'eDLFDLk'eDf s' 3f$3 ).DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDL.EDf R' 3DDDDf!A!(%f$3iDL0)Df s' 3D3UDf s( 3fJDD3 o$f#E&eDf J( 3Df s( 33 N%DLf$l0)DLD 4EDD 3EDLEDf s' 3FDD3=Df!^!?%f!`!?%34/#.#.Df'ZDDf!H' 3ZDf!e' 3f!0 d%Df s( 33#/*.Df%ZDf'ZDDf!X' 3ZDDf!H' 3ZDf!e' 3f } T%Df s( 33#/).Df!e' 3f!D!X%f!]#3)/(.Df!e' 3f ` J&fB3)/'.Df!e' 3f ~ J&fG3)/&.Df s' 3FDD 3DD 43=DDLZDDM[Df(ZDDf s( 3ZDf J( 3f!= Y%D3#DDM[DDLZ.Df(ZDf%ZDDf R' 3ZDDf!H' 3ZDf!e' 3f!` P%Df s( 33#/$.Df!e' 3f!2!W%f Q$3).DLFf J J J J Bk0#DDM[DDZDf&ZDDf!@' 3ZDf J( 3Ff m b%Df s( 3F3#Df(ZDDf s' 3ZDf!j X%Df R' 33#DD3/.Df$ 3EDfD 3E/$..%eDLF3 >FQf!l#l0#DfVZDf ^!-%Z&eDf J( 3Df s' 33JDLFj0$Df!P& 3DDLDLDLDLDL3$f#3x/#.#.DLLFLDLDLDLDf k% 3F3!0$Dg$[DDZDDM[DDLZDDM[Df!X% 3f#Df s( 3D3 O$.Ff!p$ :f/k0%.DLE%e%e%eDf!p$ :1-&%%%%#%%'$%.Df$ZDf!/!Y%ZDf s( 3Ff!O X%Df J( 33#Df$f#D33/&.DfNfWDLQf$kF?ZDf!l!Y%f!7!Y%D?ZDf$ZDDf!P& 3ZDf s( 3Ff ^ Y%Df J( 33#Df$f#D33/%.Df$f#f p!Z%f!2#3 $/$.Df$ZDf!;!X%ZDf s( 3Ff!O X%Df J( 33#Df$f#D33.Df k% 3DLDL3!,$Df!D& 3DLDL3'Df s( 3FDLDLf-3 N$Df!X% 3D3!]$DLEDLEDLEDDLFZDDM[DLEDLEf#EDf#ZDg J J J J!/#[f J J J J BDDf K J J J Bk?EDf; 5EDf!e% 3EDLFE&e% I%eDDl'eDLF0$f(Ef y!+%/%.Df5ZDf W!7%ZDf!X% 3DLFLDL3![$DDf; 5 3EDf!e% 3EDf N& 3EDf!m% 3E&e%e%e%eDL'eD3 [$F0$.DLf$k'eDDLFf% > 3EDLE%e&eDDk0$DDL37EFFZDDDf( > 3ZDf' 3EDf$ 3ED3 [$Fj0#.DDZ/%.DDZ.Df#ZDLj0$D3 [$Fj0$.Df!e' 3DLDL3'Df w% 3D3&3'DLEDLEDDLZDDM[D3&3 U%0$DDLZDf$ZDf&ZDDf!7' 3ZDDf s' 3ZDf!/% 3Ff!Z V%Df J( 33#Df!X' 3DDD38/%.Df!X% 3DLFLDL3![$DDfL 3ZDf N( 3EDf!e% 3EDf N& 3EDf!m% 3EDf V& 3E&e%e%e%eDL'eDD3 Z$F0$.%eDLf$l0#DLDLF 4EDDf% > 3E&eDj0$DDf$ 3FZDDL37EFFZDDDf( > 3ZDf$ 4EDf' 3EDD3 Z$Fj0#./$.Df#ZDLj0$DD3 Z$Fj0$.Df$ :j0$D3&3 V%j0$DfdZDf j!7%ZDf s' 3DLDL3'DLEDLEDf!/% 3FD3&3'Df$ZDf(ZDDf R' 3ZDDZDf!P& 3Ff X Z%Df J( 33#Df!X' 3DDD38/$.Df#ZDg J J J J!/#[Df!X% 3Df s( 3fL!m-##DLFLDL3NEFEDf#ZDg#[DDZDDDf( > 3ZDf#D?EDf; 5EDf+ 3Ef'EDf V( 3Ef#E&eDf J( 3FDf!X% 33!]$% I%e%e%eDLFf K J J J Bk0#DLFDLk0#DMEDDfD 3ZDDLFf$ 3ZDDZDf&ZDDf w% 3ZDf m b%Df!/% 33#DLEDLEDf J J J J BkF'eDE/%.DFDk0$Df; 3EDLFf J J J J Bk0$DDM[DDM[DDLZDDZ/%.%e%e%eDf J J J J BkF'eDE/$.DFDk0#Df; 3EDLFf J J J J Bk0#DDZDDM[DDM[DDLZ/$.Dg'[Dg#[Dg J J J J!/#[D0$.Df!X' 3DfL 3Df c$ 3f!0!'%f-DDf J( 33!Z$.DDLZDDM[DDM[DDLZDDM[DDLZDDM[DDLZDDZDDZDDZDf V( 33>DD 4f; 7E&eD'eDf/ 33>Df$ 4EDf; 3E/$..Df!H' 33>D3>DLDLDf#ZDg J J J J!/#[f!#!b%f)3$Df*ZDf0ZDf!A!P%ZDf)ZDf!-!6%ZDf;ZDf!a!Q%ZDf s' 3Df c$ 3f X!&%f.3!Y$3-EFEDDf( > 3EDf o$ 3EDLE&e%e%e%e%eDDl'eDfD 3EDFLFDLF3!X$E>D'eDf c$ 3FDD3!X$3'Df R' 3Df d!&%f!1#3 T$/(.DD3!W$E>D'eDf c$ 3FDD3!W$3'Df(ZDDZDf!P& 3Ff f W%Df!e$ 33#Df R' 3f!K!&%fDD33/(.DD3!V$E>DF'eDf c$ 3FDD3!V$3'Df(ZDDZDf!e$ 3Ff!N a%Df J( 33#DDM[DDLZDf(ZDDf s( 3ZDf b e%D3#Df R' 3f!l!&%f>D33/(.DDf `!'%f+3_j'eDD3!U$E>Dj0%Df!N#fHDDf Q!7%f)3$FQfdkDLf#l :F?ZDf!J N&f!% N&D?ZDf!e$ 3FDLDL3!U$3'Df$ZDDf J( 3ZDf c$ 3Ff R Q%Df s( 33#Df R' 3DD3//(.Df!/% 3DDf `!'%f+3$3&3'DLEDLEf#EDf#ZDDZDDZDf J$_Dg J J J J3[Df#Z%e%e%eD% I%e&eDf s( 3Df c$ 3F3qDQf$k0+%e%e%e%e%e%eDQf$k'e%e%eDQFfFl'eDfQl'eDf!K#k0%Df!V#l'eDf!_#k0'Df!e#l'eDf!l#k0'DfT 4f!p$ :f-n0*Df-ZDDf!e$ 33AE/9.DDLf$ 3ZDf c$ 3f!.!P%f&3 v$Fj0*/8.DDLf$ 3ZDf c$ 3f!1!P%f'3 v$Fj0)/7.DDLf$ 3ZDf c$ 33 L%Fj0(/6.DDLf$ 3ZD3 y%Fj0'/5.Df c$ 3Df$ :3TDLEDLE&eDf$ :'eDD 3D_Df$ 3Ef#E/$..DDZDDLf$ 3Zf#EDE/'.DDLf$ 3ZDf c$ 3f!+!P%f&3 v$F03/%.Df(ZDf c$ 3Df!e$ 33AE/2.Df c$ 33 L%F01.f$EDf$ :0#DLFj0$DDf$ 4FZDLD 3QE.&eDf s( 3Df c$ 33qDQf$k0/%e%e%e%eDQf$k'eDQFf!M#k0&Df!n#k0$DfPk0%/*.DDf!p$ :Ff!K#k' If%(Df!l#l0Df&.ZDf c$ 3Df!e$ 33AE/4.Df!p$ :f!l#l0(/%.Df$ :j0(DDLf$ 3Z/(.Df!p$ :f!K#l0&.DDLf$ 3ZDLFj0$DDf$ 4FZDLD 3QEf$E/#.#.Df s( 3Df c$ 3F3qDQf$k0-DQf$k'eDf9ZDDf!e$ 33AE//.Df R' 3f!l!&%f>f!b!n%fd3 $//.Df$ :j0#Df!p$ :Ff!K#l0%f*/&.f$EDf!p$ :f!l#l0#Df s( 3FDf c$ 3F3qDQf$k0+DQf$l0&DQfFl0'DDLf$ 3ZD3 y%F0,DD3qDQf$k0+DQf$l0(DQf_k'eDDLf$ 3Zf!l#E/$..Df)ZDf c$ 3Df!e$ 33AE/+.Df!l#l08f+.ZDf c$ 3Df!e$ 33AE/).Df&ZDf c$ 3Df!e$ 33AE/(.Df4ZDf c$ 3Df!e$ 33AE/'.Df&ZDf c$ 3Df!e$ 33AE/&.DL>DL>Df#ZDg N J J J!/#[DLEDf#ZDDZDDLZDDLFZDDZDDDLf; 5 3ZDDf!X% 3FZDf w$ 3E%eDj'eDD3 P%/$.Df!X% 3f#D3 n$j0#% IDLFDLFk'eD/$.Df c$ 3DD 4f; 73!T$DLDLD3 n$j0$DLEDL.D 4f; 7f'f;3pEFEDf#ZDDZDDZDf s( 3D3 P%DDLZDDLFZDDZDDDLFf; 5 3ZD'eDf c$ 3D3!T$DLDLDf!e$ 33 n$>.Df!e$ 33!S$.DL>DL>Dg N J J J!/#[DLF'e%eDLFDLFLFk0#Df; 5Fj0#DLFDf; 5 3DDf; 5 3D!m-##.DDD 3Z.D3!S$DDf!X% 3fa!m-##Df!@( 3H#/4.%e%eDDf h!'%f(3_j'eDD3 #f m!'%f/3B'eDLEDLDf J( 3DD3 #3'Df; 5EDLEDLEf+ 3FE%e%e%e&eDEDj0$Df; 4EDf; 3EDf' 4LDLDD3%j0#.DLFDLFf!P!'%f(3$FQfQk0$DL0%/,.Df!e$ 3FD3XDD3bDLED'eDD 3DLDf/ 5 3E&eDf c$ 3Df' 4LDL3)DDLZDDM[Df; 3EDf/ 3EDf$ 4F0#.E.DDM[DDZDLDLDLDDf R' 33!R$Df c$ 33>/+.Df c$ 3FDD3~Df R' 3Df!` M&f!2#3 T$/*.%e%eDf' 3FLf(k'eD3&EFEDf' 41%$%).Df c$ 3FDDfQ3 N$D3!Q$EFEDDf R' 3ZDDfL 3ZDDLDL3~Df!e$ 3DDLDLDf$D?Df#D?D3!P$/+.DQf!e#l0'DQf!c#l0'DQf!f#l0'f&E/&.DQf!V#l0&DQf!Q#l0&DQf!]#l0&DQf!d#l0&f'E/%.DDf![!6%f(3$3-EFEDf!e$ 3FDF3XDD3bDLED'eDD 3DLDf/ 5 3E&eDf c$ 3D3&3'DDLZDDM[DfD 3EDf/ 3EDf$ 4F0#.E.DDM[DDZDLDLDLDDf R' 33!R$Df c$ 33>/(.DEDLDL3 a%3-E>D0(DDf h!'%f(3$3-EFEDf!e$ 3FDF3XDD3bDLED'eDD 3DLDf/ 5 3E&eDf c$ 3D3&3'DDLZDDM[DfD 3EDf/ 3EDf$ 4F0#.E.DDM[DDZ%eD'eDf c$ 3FDLDf!^!?%f%3 0Df(ZDDZDf!e$ 3f!I Y%Df J( 33#/$.Df!e$ 3f [ L&fH3).Df(ZDDf!e$ 3ZDf c$ 3Ff!$ L&Df J( 33#Df R' 3f!H M&f:D33Df s( 33>/'.DD 3Qf!U#k0&.Df s( 3FDD3~Df c$ 3FD3&3'Df)ZDDZDf!e$ 3Ff { _%Df!/% 33#Df R' 3DD3//%.DLE.f#E%eDLFf%n0#Df$ 4EDEDEf#E&eDf$ :0$f#E%e&eDDkF'eDE/%.DD 3Qf-l'eDf$ 3E/$..DDf$ 3F 3EDD 4E.DD 3f$ 3EDf$ 4F0#..DLEDg J J J J3[Df#ZDg k J J J)[Df!; S&ZDDf s( 3Z%eDLj'eDDf!e$ 33 {%02/$.Df&ZDDf3 3ZDf&ZDDf/ 3ZDf+ZDDZDf s( 3f!; S&f!C V%Df c$ 33 801.DDDf#l 4D 3FDDp?Ff$ 4EDD 3EDLEDLE%e%e&eDf Ik0$DD 3FQf, 4Ff:pf$D >f f J J' :j ;j'eDf$ 4E/$..DDt0#DQfPl0#DQfD ;f!n#l0#f.Ef!C!h%Ef@Ef!&!h%EDE/$.DDf!N!h%f&3G'efXEf!,!n%Ef4Ef w!n%EDE/$.DDf!Q!h%f43G'ef[Ef!f!m%Ef=Ef!L!m%E/$.DDf!c!h%f)3G'ef=Ef!2!m%EfBEf p!m%E/$.%e%e%e%eDDt0#f8Ef Y!i%Ef:Ef!i!h%E%eDQFfG 41(%$$$(#.DfSk0$Df!R$k0%.f!>#Ef!G!l%EfEEf!%!l%EDDf!k!i%f73G0&DDf X!j%f13G0&DDf g!j%f13G0&f+EDDf u!j%f/3Gj0%fVEf N!l%Ef!m!k%E/&.f>Ef x!i%Ef,Ef o!i%E/%.f:Ef!S!i%Ef@Ef!6!i%E/$.DDf!%!j%f/3G'ef>Ef!R!k%Ef!J!k%E/$.f@fTDDf!1!j%f63GF?Ef!-!k%f!g!j%D?Ef;fED?Ef q!k%f!E!j%D?E.DDZDDZDDZDDZf#ED'eDEDE&eDDQf-k 3EDf$ 3EDf$ 4F0#..DD 3EDDf$ 3ZDE% I&eDDFj0$>Df$ 4FD 3Qf-l0#.DD 3EDD 4.EDf c$ 3DD3*DDLFDDL 33!N$f$ 3ZDD 4Ef#E&e%eDDl'eDD 3Qf-l0$DE.f#EDDf;pf J%f#Df;p? ;`Df!e$ 3E&eDf3l'eDf c$ 3D 3Ff&f#DQF?ZDf!h!*%f$D?ZDf+ 3EDf$ 3E/$..DMEDMEDf s( 3DDf; 4Ff#DDr?F 3DD 43'Df!e$ 3FDf;DDf;t?3'DLDL3 _$EFEDLDL3 Q%EFEDD[DDZDDZDf(ZDf {!o%ZDDZDDZDD[Df J( 3FDf c$ 3Ff(3SDf$ZDf(ZDf&ZDf&ZDf$ZDDf w% 3ZDDZDDf!X' 3ZDDf!H' 3ZDDf!e' 3ZDf V X%D3#Df R' 3f!l!&%f>D33D3!.$/%.Df$ 3E/#.#.DE/#.#.Dg'[Dg#[Dg J J J J!/#[f$D0$>.Df!X' 3DfL 3Df c$ 3DDDgD R rDf J( 33!Z$f#.EDEDE% I&ef#Dj0$>Df; 4EDf' 4DLEDf; 3ELDDD3%j0#.DfD 4.E% If J J J J BDj0#>DDf#DQFf!l#k?f#D?D?F'eDf!/% 3DLDL3)DMEDL/$.D3HEFEDDZDDZDf$ZDDf R' 3ZDf!/% 3f!B S%Df s' 33#DMEDL.EDLDk'eDf!P& 3fH3!B$DLE.DMEDDfH 5 3FDLZDD[DD[DDZDD[DDZDDf$ 3FZD3>DE/#.#.DLEDLEDLFLDL3!M$EFEDDZDDZDDM[f#E&eDf3k'ef#E% I&eDf3k'ef#E&eDf3k'efAEf!o O&/'.Df s' 3D 3FLEDLDDZDDZDf'ZDf K!+%Zf#Ef#E&eDD 3LD 3EDf+ 3Ff3l0#.Df!/% 3D3Uf#E&eDf3l'eDf!/% 3Df J( 3D 3FLDL3=Df+ 3E/$..Df+ 3EDDLDL3!L$j0#.fbEf f P&/%.Df J( 3Df s' 3D 3FLDLfG3:Df+ 3EDLDLDD3!L$j0#.f2Ef!H P&.EDDZDDZDf!/% 3DD3'DLEDLEDf$ZDDf s' 3ZDf J( 3Ff ] S%Df!P& 33#Df!X' 3DDD38/%.Df!/% 3Df s' 3D 3FLDLfG3:Df!P& 3DLDLfd3.DDM[Df+ 3E&eDf!@' 33+EFFj0$Df J( 3DDfb3.Df R' 3DLDLf$3;DLDLDD3%j0#../#.#.Df$ZDf(ZDDf!7' 3ZDDf!P& 3ZDf!/% 3Ff V U%Df J( 33#Df!X' 3DDD38/#.#.DD 3L.EDf!X% 3FDD3)DDLDL3)DDLDL3 L$j'eDf!X' 3D3K.Df; 3EDf; 3E/#.#.#.Df!7# 3Ff J$3UDDZDf!X# 3FDf!D# 332DLE% I%eDQFf&k0#DD_DDZDLEDLEDf!H# 3f y!'%f)3DF0#DDLFL3CD3(F0#DDD3vDLEDQFf&k'eDE/$.Df; 5EDf$kE&eD'eDf!X# 3FDLD3uD3(F0%DD32DLEDQFf&k0%DD_DDZDf!P# 3Ff!Y!'%f'DLDL31F0%Df!^!'%f*DLDL31F0%DLLDQ30F0%Df; 3EDf'_Df; 4Ef#Ef%ED3(Fj0$/%..DLD3tF0#Df'_Df!X# 3F3(F0#DLEDLEDf!H# 3f!#!'%f+3DF0#DDLFL3CD3(F0#DDD3vDLEDQFf&k'eDE/$.Df; 5EDf$kE&eD'eDf!X# 3FDLD3uD3(F0%DD32DLEDQFf&k0%DD_DDZDf!P# 3Ff!:!(%f(DLDL31F0%Df!^!'%f*DLDL31F0%DLLDQ30F0%Df; 3EDf'_Df; 4Ef#Ef%ED3(Fj0$/%..DLD3tF0#Df'_Df!X# 3F3(F0#DLEDLEDf!H# 3f!+!'%f(3DF0#DDLFL3CD3(F0#DDD3vDLEDQFf&k'eDE/$.DfH 5EDf$kE&eD'eDf!X# 3FDLD3uD3(F0%DD32DLEDQFf&k0%DD_DDZDf!P# 3Ff!:!'%f'Df/ 33 =F0%Df!E!'%f*Df; 33 =F0%DDLDL3!/$F0%DLLDQ30F0%DfH 3EDf'_DfH 4Ef#Ef%ED3(Fj0$/%..DLD3tF0#Df'_Df!X# 3F3(F0#Df!H# 3f!0!'%f-3DF0#DDLFL3CD3(F0#DD32DLEDQFf&k0#DD_DDZDf!P# 3Ff!:!'%f'Dfa 33 =F0#DDLDL3!/$F0#DLLDQ30F0#Df'_D3(F0#DLDQ30F0#DLEDLf J J J J Bk0#DL/$.D3!.$f$Ef#.EDf/ 33>DLEDLE&eD'eDf$ 4EDfH 3E/$..DDD3!,$D3!O$Df!a# 3H#. A%4 I% HG#f!P' 4FH#Df' 3f!@ `&D3wDf#ZDg+[DfT 3DLFDLF3!-$%e%e%eDD3!'$Qf!l#l'eDf k$ 3FDD3!$$3 }$DLFLDLD3 ~%EDQEDf#ZDg+[DLFf' >EDLE&e%e%e%eDjDj ;j'eDD_Dg$[Df#_DDZDQEDDf k$ 3Z%e%eDf$kF'eDf$ :0$DQ0%/'.Df$ :j0&.DDM[DDM[Df R% 3Df!'' 33I/&.DDM[DDM[Df R% 3Df!'' 33I/&.Df k$ 33 1/%.DDfT 3Df {% 33 v%F ;j0#DDM[DDM[Df R% 3Df!'' 33ID0$.Df3 3EDf$ 4EDf3 4E/$..DLEDLEDLFLDL3 m$EDD_DDZDDZDDZDf#_DLEDDf k$ 3FZDf R% 3FDLDL3 n%DLEDf {% 3DfT 3FDf!e$ 33 /Df#ZDg+[Df#_Df#ZDf#ZDf#ZDDf#D?ZDDLZDDM[DDM[DDZDDZDf!X% 3Df!m% 33 h$Df#ZDg+[DLFLDL3NEFEDDf( > 3E&e%e%e%e%e%eDDl'eDf _& 3f-3,Df k& 3D3^D0'DQf!l#l0'DLEDLEDLEDLFj0&DLEDLEDf!'' 3FDLD3 Z%DQFf&k0'DLEDLEDDDf#3;DLEDLE&eDj0(Df$ 4EDQDf$ 3EfRk0#.Dj0'Df!'' 3FDDf$3[DLj0'Dfb_Dg$[Df#ZDg+[DDZDDZDDf {% 3Df$f#Df c' 33 Y$DLFj0'DDLZDDLZDDQ_DDZDLFDLFDf!T& 3f!=!-%f'DLDL3!j$DLLFLEDLEDLEDf$kF0$DDDDDf _& 33!g$/%.DDQf%n ;0+DLFj0+Df!'' 3Df {% 3f#f$f#f _!b%3 Y$DLFj0+DDLZDDLZDDQ_DDZDQ0'/*.DDDDDDDf _& 33!a$.DDM[DDLZDg$[Dg$[DDLZDDDDf!'' 3Df _& 33 M$f!p$ :f/l0$DDDQ ;_/$.DLEDLEDD3Yf!A!-%f.3E0#DfF_Dg$[Df#ZDg+[DDZDDZDLDL3 J$EFEDLEDFj'eDDDDD3!G$F?EDf#D?E.Df!'' 3FDD3gDDDLF?Fj0#DD3!>$EDfb_Dg$[Df#ZDg+[DDf#D?ZDDf$D?ZDf c' 3Df {% 3f#DLf$D?DLf#D?Df!T& 33 Y$DLFj0#DDLZDDLZDDQ_DDZDLFDLFDf N' 3f$f#DLDL3!j$%eDf!3& 33&E>Dj0#Df!9#ZDf n!)%Z&eDf c' 3Df Z' 33JDLFj0$Df N' 3FDDLFDD3fj0#DDD3 @/#.#.Df N' 3f!L!-%f+Df!3& 335DLEDDf _& 3F3!3$DMEDMEDDM[DDLZDD[DD[DDLZDDDDf c' 3D3 M$>.DfD 3E/$..Df k& 3f Q!-%f/f N!a%3F/$.Df {% 3DD3!'$3 }$%e%eDQFf%t'eDfH 3f!K#3,DLFDLf' > 3EDf s$ 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL37EFDf( >EfD 4E&eDj0$DfD 4EDfT 3Df {% 3DfD 3F3!2$j0#.Df6p0#D'eDfH 3fP3,.DfH 3f!l#3,Df J%`f#E&e%eDf%l'eDD 3QEDL37EFEDf( >E&eDj0%%eDfT 3Df {% 3D3!2$j0#%eDLj'eDf$ :j0$/%.D3&3 ?Df$ :k0$.DfH 3FDLDL3yDf T!&%f%3!,$DD3&3eDf V!&%f%3!,$.DfD 3EDfD 4E/#.#.DQf$k'eDfH 3Ff!Y!%%f23yDf!i!%%f)3!,$.DfH 3Ff!o!%%f/3yDf_3,DDM3!1$Df!n#3,DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfH 3f-3,/$.DfH 3Ff {!h%f%3!,$DDL3&3y.DDM[DDLZ/%.%eDLF3 >FQf!l#l0#DfVZDf ^!-%Z&eDf!'' 3Df c' 33JDLFj0$Df k& 3DDLDLDLDLDL3$f#3x/#.#.DLEDLLFLDLDLDLDfH 3F3!0$Dg$[DDZDDM[DDLZDDM[DLDLDDf!'' 3D3 M$>.DfH 3FDLDL3!,$Df y!W%f&3!,$DDQfT ;3,DLEDg#[DLEDf+ZDDD3!,$DDLZDDM[.Df!'' 33!O$Df!P' 3H#. A$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. A#Df,ZDf V T&ZDg%[Df g T&Z. A#Df.ZDf!T S&ZDg%[Df!m S&Z. A#Df)ZDf w T&ZDg([Df!# T&Z. A#Df+ZDf Z V&ZDg&[Df s V&Z. A#Df(ZDf!# U&ZDg&[Df!7 U&Z. A#Df8ZDf-ZDf!#!6%ZDf-ZDf!#!6%ZDf$ZDf N!W%Z. A#Df'ZDf {!6%ZDf'ZDf {!6%ZDg&[Df!e!O%Z. A#Df c R&f4f!- Q&f+3!Q%. A#Df.ZDf!3!6%ZDf.ZDf!3!6%ZDg)[Df J!@%Z. A#Df,ZDf {!V%ZDf,ZDf {!V%ZDg&[Df!+!V%Z. A#Df*ZDf0ZDf!A!P%ZDf)ZDf!-!6%ZDf;ZDf!a!Q%Z. A#Df.ZDf {!N%ZDf.ZDf {!N%ZDg'[Df!D!N%Z. A#Df g U&f&f V U&f03!Q%. A#Df!# S&f&f k S&f/3!Q%. A#Df0ZDf!/ V&ZDg%[Df!D V&Z. A#Df!X U&f(f!P U&f(3!Q%. A#Df/ZDf N![%ZDf(ZDf!k!*%ZDg3[Df!7![%Z. A#Df!T T&f(f!L T&f)3!Q%. A#DLD3 z$. A#DQFfFl' IDfbkDf!o#k ;(f$.. A$$ IG#f3 4FH#DD3ZDLDf3 3H#. A#DLMf$D3 {$. A#Df.ZDf!D!G%ZDf.ZDf!D!G%ZDg,[Df R!H%Z. A#DLf J J J J Bl'eDD3!_$2.Df' 3D3 z$. A#DLf J J J J Bl'eDD3 w$2.Df' 3D3 x$. A#DD3of#. A#DLD3 w$. A#DLFLDLDLDL3 y$. A#DLD3 x$. A$$ IDLFDfC ?F =D 4 xDf I =fC @D3 {$. A#DLD3!#%. A%+ I% HG#fe 3FH#DDM[DDM[DLLE%eDLDLf!b!(%f.DLFDD 3F3WLj'eDf#ZDf(_/$.%eDLFQf$l0#DLj0#D3 1.DDf!p$ :f/ 5 3FEDLFj'eDf; 3FDDDDf+ 33 K$D3&EFE%eDFf!e&p0#DDf_3Qj0#DDLDLD3F.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf!m!(%f,3Ej'eDDf O!)%f(3%f#DLDDD3}F?0$D0%/&.DLDDD3}j0%.DDDD360$.DfH 3DfT 33 I.Df3 3EDf3 4E/$..DDf!=!-%f O!)%Df!p$ :F?Ff'f(D?F36j'eDfH 3DDD35.DfH 3EDLEDLf' >E&eD'eDDLDLDL3FDf3 4EDf3 3E/$..DDLZDDM[.Dfe 4H#. A$% IG#f3 4FH#%eDDf'3DF0#Df+ 3FDLFL3CD3(F0#DLDD3lF0#Df'_D3(E.Df3 3H#D. A#DDZDDZDDZDDZDDZDDZ. A$% IDDD3pEFEDf#ZDDZDDZ. A.!= [$_#f J J%.!8?!`!.!,#9###/###'###:###;###=#### 9#*#Q$$$%$%$$m.T83$ .*%)%%$'G$B? $._,,$;'$,$&$(O&`,N;$D[$$$'+'$&*-%A$_$$$%'+$,$-%>$%%^$'%'%%&&$B%&$.%^$'($%'$7%9)$$_$$%$'+$*&-%B$`$$$/$,$L$&$[$$&(&$'*%.%A$_$%%$$&&$'*%.%@%^%$$%'+$,$-%A$m$'$%&$$+$v$%*/+ +$%,.*n%?$$$$$[1$($%(.$H,$ /'$)$%%%=%'&3'0$%%)$2$#&#'@&A%B%e%$*+$%.,$Q&$$ ?%F$ @&'%,$)&!K%%$_$$*$$$$%+)-%$TR%/7'T-'&J,/%D'%)]$$%&$$(]+%% c&$0$*'$)$&%!5e#$!2E#& W$ )D#) 2%#'$-D%u%#$&$'$=%($ b%>50$J+=.$$P&T$%'%%%$H$h)%%%%/$+$S$W$$&%%(%$$N%+$!_$%$'$#$#333#%#$!R$ `(#&$%('L&'$ p%#'f(#%r)k.U' E$Z2M$%%-&U'%%*$b&H($+c$/%X,$$+'%$ (&%')$%$ h$&+8%^%$$$$/$,$1*&(h$%)$$%$$&'&$$1%z+%&$$:$v$%)$$%$$%$%![$%')%$%?%z+%$$% 3$$$%+ .$$$%'$(#,$%!f$-''$ Z'%%'$D-L)%'+$,)%&R0$%!5$$&$$!8*$)$$w9%*$%$% D)&$$%$*$$m%&$$$#%.%X((&:$#$)2#/&&#(`*#$d'v$.%#%#R%:#(&)++%*B' _&#['V+$1$9($2#*$4%*$%$( -$ k*#$b'#'!o%!d$%$*%($#* 6*# ) J!a#( A * 7 >D!/)PD 0 8 >D!/!/#' 1 * =D!/ED , 1 * ; * , > . ; =PD * 7 -Df 9 9 =k 5 C . ;D > * 4 . =D!/!/#7 7 8 >D * 7D * > > ; 2 + ? > .D 8 /D!/!/#, 9 5 * > / 8 ; 6D!/.D 2 =D ? 7 4 7 8 A 7!/# # > * 4 .D > C 9 .bF 6 8 - ? 5 .FD 8 / /PD * 7 -D A ; 2 > .D * = C 7 ,_D + ; 8 A = . ; =D - 8 7K >D > . 5 5D *D 6 8 - ? 5 .D A 1 2 , 1D > * 0D 2 =D 2 > =D 8 A 7!/#G 7 8 >D *D 7 * 6 .D > 1 * >D 6 . * 7 =D * 7 C > 1 2 7 0D 1 . ; .!/#* 9 ; . = . >R!/#D A ; 2 > .D > 1 2 =D ; ? 5 .D * =D * /u * ; * 6 . > . ; =R!/#!/C`D A ; 2 > .D *D ; ? 5 .D * =D * /u * ; * 6 . > . ; =R!/#) 5 2 7 4 = $!/, &R 9 * ; * 6 =R!/#. 9 ; . = . >R ? > 6R!/#!/$R!/#0 2 =D / 2 5 5 . -D + CD!/#M A * =D 7 8 >D 2 7D > 1 .D : ? . ; CD 8 /D > 1 .D * - - ; . = =PD + ? >D!/#4 A * 7 >D *D 5 2 = >PD 0 8 >D!/#O 4 . . 9 =D 2 > =D 8 A 7D * - - ; . = =_D A * 7 >D * 7D 8 + 3 . , >PD 0 8 >D!/#7 A * 7 >D * 7D 8 + 3 . , >PD 0 8 >D!/#2 A * 7 >D *D 5 2 = >D 8 /D!/* =PD 0 8 >D!/#. *D 5 2 7 4D / 8 ;D!/VD A * 7 > =D > 1 .D = > 8 ; .K =D 1 > > 9 =D * - - ; . = =D * =D 2 > =D 1 ; . /PD 0 8 >D!/#( A * 7 >D!/)PD 0 8 >D!/#( A * 7 >D!/#!/VD 2 =D *D 6 * , ; 8D > 1 * >D > 1 .D * -D 7 . > A 8 ; 4D 5 . / >D * =D 2 >D 2 =`D 2 >D!/#' 1 * =D!/ED , 1 * ; * , > . ; =PD * 7 -Df 9 9 =k 5 C . ;D > * 4 . =D!/#6 A * 7 >D *D = > ; 2 7 0PD 0 8 >D!/YPD * 7 -D 7 8 > 1 2 7 0D 0 8 . =D 8 ? >`D A ; 2 > .D *D = 2 7 0 5 .D > . B >PD = ? , 1D * =D!/#2 > ; ? .PD / * 5 = .D 8 ;D!/#!/'D 8 ;D!/#!/,D * >D 5 2 7 .D!/+D , 8 5 ? 6 7D!/#!/QD + C > . =D * ; .D 6 8 ; .D > 1 * 7D * 7 CD 5 2 7 4D 1 * =`D > 1 .D @ * 5 ? .D!/#U 5 8 8 4 =D 5 2 4 .D *D , 8 7 / 2 0 ? ; * > 2 8 7PD * 7 -D 2 =D 7 8 >D ; . * -`D * - -D!/#_ 0 2 @ . =D A * CD > 8D > 1 .D , 8 9 CD 8 /D > 1 .D , 5 2 , 4D 2 -D A 1 . ; .D 8 7 .D , 8 6 . =D 2 7`D!/#M > 1 .D + 5 8 , 4D 2 =D 5 . / >D 8 ? >PD * =D 2 >D 2 =D 7 8Doxts_D!/,D 2 7D 5 2 7 .D!/,PD , 8 5 ? 6 7D!/%_D!/%`D!/#!/$D!/%`D!/#: 7 8D 2 6 9 ; . = = 2 8 7D 2 =D = . 7 >_D!/#: 4 . . 9 =D 2 > =D 8 A 7D * - - ; . = =_D!/#[ 7 8D 2 6 9 ; . = = 2 8 7D 2 =D = . 7 >PD * 7 -D 5 2 7 4 =D 0 8D A 2 > 1 8 ? >D , 5 2 , 4D 2 - =_D!/#,`D 4 7 8 A 7_D!/#V > 1 . = .D 5 8 8 4D 5 2 4 .D 8 7 .PD * 7 -D 1 * @ .D 7 8D - * > *Q = 6 * ; >Q 5 2 7 4_D!/#!/$D!/#9 * /u * ; * 6 . > . ; =R * /h ? = > 8 6 $!/- &R 9 * ; * 6p . C#/ 5 . * - =D 8 7D > 8D!/EPD * 7 -Df 9 9 =k 5 C . ;D > * 4 . =D 7 8D / ; * 0 6 . 7 >#!/' 4 . C =#0 0 8 . =D A 2 > 1 8 ? >D!/APD * =D 2 >D A 8 ? 5 -D 1 * @ .D 6 8 ; .D > 1 * 7D!/.D , 1 * ; * , > . ; =#) 5 2 7 4 = $!/+ &R 9 * ; * 6 =#. > 1 .D 7 ? 6 + . ;D!/ 8D 6 * CD 7 8 >D + .D * =D C 8 ?D A ; 8 > .D 2 >_Do * @ *x , ; 2 9 >D ; 8 ? 7 - =D A 1 8 5 .D 7 ? 6 + . ; =D 8 @ . ;D^TT[U^^VYX[XT^^U`D A ; 2 > .D 2 >D 2 7D : ? 8 > * > 2 8 7D 6 * ; 4 =#/ 5 . * - =D 8 7D > 8D!/IPD * 7 -Df 9 9 =k 5 C . ;D > * 4 . =D 1 > > 9 =D * - - ; . = = . =#!/9D 2 =D * 7 8 > 1 . ;D 7 * 6 .D > 1 * 7D!/:PD A 1 2 , 1Df 9 9 =k 5 C . ;D ; . * - =#%`D!/;D 2 > = . 5 /D 0 8 . =D 8 ? >D 2 7D / ? 5 5#C 6 . * 7 =D 7 8 > 1 2 7 0D 1 . ; ._D *D 5 2 7 4D / 8 ;D!/1D 2 =D 7 8Dt 7 .q 2 7 4#!/(D 1 * =D!/Z_D ; . 9 8 ; > =D = 1 8 AD * / ( 2 7 @ * 5 2 - ( 9 * ; * 6PD * 7 -D * > > ; 2 + ? > .D 7 8 > 1 2 7 0#; A * 7 >D > ; ? .D 8 ;D / * 5 = .PD 0 8 >D!/9PD A 1 2 , 1D , 8 ? 7 > =D * =D > ; ? .#!/0R - . / * ? 5 >{ * 5 ? .#!// - . / * ? 5 >{ * 5 ? .#) 5 2 7 4 = $!/2 &R - . . 9q 2 7 4{ * 5 ? .#!/VD 1 * =D *D ; ? 5 .D 8 /D 2 > =D 8 A 7`D 0 2 @ .D > 1 .D , 8 9 CD * 7 8 > 1 . ;D 7 * 6 .#!/9`D 0 2 @ .D 2 >D * 7 8 > 1 . ;D 7 * 6 .#!/(D 1 * =D!/KPD A 1 2 , 1Df 9 9 =k 5 C . ;K =D ; . 9 8 ; > =D - 8D 7 8 >D > * 4 .#) 9 ; . = . >!//R 6 . - 2 *x 8 ? ; , .#= 7 8D , * 6 9 * 2 0 7D , * 6 .D 2 7PD * 7 -D!/5D = > * 7 - =D / 8 ;D 2 > =D 2 -#. *D + 5 8 , 4D 8 /D!/4D > 1 * >D 2 =D 7 8 >D ; . * -#) 5 2 7 4 = $!/* &R * 9 9n -#1 ; . - 2 ; . , >m 8 = > = $!/$ &#) 5 2 7 4 = $!/$ &#9 * /u * ; * 6 . > . ; =R * /h ? = > 8 6 $!/$ &#!/$ $!/$ &#) 5 2 7 4 = $!// &R 8 7 .q 2 7 4zwq#!/RD 2 =D ; . * -D * =D *D 9 * ; * 6 . > . ;K =D 7 * 6 .`D - 2 -D C 8 ?D 6 . * 7DF!/$_!/%Fd#!/KD 2 =D > 1 .D 9 * > 1D 8 /D 7 8D 9 * 0 .`D - 2 -D C 8 ?D 6 . * 7DF!/$S!/%Fd#2`D - 2 -D C 8 ?D 6 . * 7D!/$R!/$d#: A * 7 >D *D 1 8 = >D * 5 8 7 .PD 0 8 >D!/2`D - 2 -D C 8 ?D 6 . * 7D!/$d#2`D - 2 -D C 8 ?D 6 . * 7D!/,PD + . = 2 - .D!/$d#!/$ $!/% &R#!/$R#!/$Q#. *D 5 2 7 4D / 8 ;D!/ZD A * 7 > =D * 7D * 9 9D 2 -DL - * > *Q * 9 9Q 2 -PD 8 ;D * 9 9n -D 2 7Do * @ *x , ; 2 9 >M#!/.DL 8 =D . ; ; 8 ;D!/$M#!/S`D A * 7 >D *D = 2 7 0 5 .D 8 7 .PD 8 /D > C 9 .bF * 9 9 5 2 , * > 2 8 7S 3 = 8 7F#$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#f U g%.W%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&'''''#f!9 g%.!1;)$$&$'%(**%++,%-(.%1'3$4%5(6@7$8%:%=0@(A+C$H$ 3' 4% 7% z& |%!+%!?%!A%!D/!E,!F%!G%!J$!P(!Q%!V$!W'!X%!_D!a'!i%!k(!l$/K`cst Y i i j E U ^ a m }!) P |)*,Zbc{!d!@!A'7;Z[{| I u y z!,Y!P5 Q S X i'0145MUX_jknost - . T V W Y!%!0!2!3!5!:!F %!%!&?@*+-.7:Z^_ s t!H!I,[ Z [ s*-`c / 2 Y ]4 8 (!.!_!` # +!(!)!e!m!pxy e fRSKLz h k l n o r s x!)!+!3)./8A_djv q r!;!= k*=>FIcd!O!W!]!`!p!4!5'DGIJLW]_moquxz{} # % ' ) , . / 4 = B G I T o u z {!/!@ y z 7 8!6!M!N ^ 'F E(&'Q& /&$SR J LA&U2@'H,B(O(i'1N J u)H'H'L+X.s&X/ K[,9-+;`j^& ,+,T9(E&?(?J]'p(S'-*,*eDK'/,Z&_(>*'/*un[W0W*R+-)J&A+% J!@w3)+,ER+N9>J@7:,s'H,i0=*-)m+K, ?.gcN)`(-)v)$(3&(.~+%A +Bm+- J q 'Fj.-)06_)-)7@P': J!(a -x/m,-kj?m+x0n*-{+}F1-)k-A&ln[&1+-)^*-)P'- J!g=*`&Az$2V0 M f / ?. J!3 Tq ,0 NT39- Y f( Ll e!(_ P!5 L^*N' %)J-k-L(6 K {_ J!5 $(XPp'^*4e(.*, g!FMD * = l!n KW2$A)1'+ K V S' 4(0&,*3 Y ) J!n& K!#):242l, >a J!g- =+ 98k D7/7/|,= J Q Kl& Og28 NuC)) J!EO(cE$ 9Q&>'% KeC4_($ K!@N J!FO'$ J!/Z+% J!P J!hMq'-'% M4iqb J!1a)$'z(?X% K1P' -/{- J y]A0P',*%1) J e M!I&4&0& J!J)/'$2/']+-)L+P'%1,K K}+A&.&`'B'-* J!l N(#$&(())%*)+*,4-@.=/=031/2'3&556,9$:';$=&>,?$@%C9D&O%Q.R$T'U%V$ t% u' v+!k%!l(!o&!p, x B C U W mT|} U V Z@!M12pq!l!mRSd % & (!R N W X [ ] t |!)!*!4!5!8!9!N!T!U!p#'45MUX[_`bno & N X ] t |!#!)!*!5!9!>!?!T!U#'0145MUX_`jkno ' - . N [ f h!8!>!?04M_`jn| $ ' ( - . W [ t!#!)!*!4!8!O!T!U!a04jn - . J N }!+!-!.!E!G!a!b M O U o q!-!.!4!6!?!J!Km c!,!=!5!>!?nst|~ ' ( S X Y |!%!&!.!0!5!6!G49: $ %!g!h!o!p J 6 :!N!O1C 7 8@A ( G H y z!N!Or!*!+9:BCklst} # % ' H I!$!4!D!E!L!a!b!f ; = Y > ?JRS r z!&!.!6!?!G!O e#e b cT YC!>!pst # $*+23KS!_!` 7 8[bdgjx 0 ?!7!8!@!A!H!I!W!o!p#D (F L!O' Li+?')4 K w1 J v(D* K@&=+$'S'X'*&$*)*4-u25*z*&'@-,&+&*&%&&&/'(&.)$18(s*?*|*%(;/u'h&Q&$'4)2/_'AI (D 6' 3I J!7( L {&>) L!n&~*9,;,7/7/ 3)-)>)~*O(k-P'/'$&U.P'>).& J w)-)q7 J!e+a&2&c(]+O( L!p4;+S4Q&F1E2 J V' L e9.8 R _(S(`*%1;, J!-F >/ J!F> K3( J!Q,!c i&[, K %7 J!'+ J!M7a&-)]+k+/) >.B& #'~, J M;@-9,q' J T) v o/:'U l' K!JJ*/(( L ~DN)q' J W' J!-&?&20####&## M'D# [( )# &6 k#5:DC/D )C!`P )ONT!PO 8 q kP% sDQB!lDR#!o )Z i!p kZ!n$E[$- *[H0E] v1 l^S;E_!dBEpeX lxB *!Qy!a 3 *zt 8!Qz h!+ *{#!? *| .!A l|#!JE}#!P l~ y!RE $!]!T!Q %!@!X * &D#!_ '!a$ I (!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p##$#%#&#'#(#)#*#+#,#!p!p!p!p!p!p!p!p!p!p!p!p!p!p-#.#/#0#1#2#!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p-#.#/#0#1#2#!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p##3#D#T#e#u# )# 9# J# Z#!p!p!p!p!p!p!p!p!p!p!p!p!p!p k# {#!/#!@#!P#!a#!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p k# {#!/#!@#!P#!a#!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!p!pjtkD A 1 2 5 .D 9 * ; = 2 7 0D *D 5 2 = >jtkD A 1 2 5 .D 9 * ; = 2 7 0D * 7D 8 + 3 . , >jtkD A 1 2 5 .D 9 * ; = 2 7 0D *D = > ; 2 7 0jtkD A 1 2 5 .D 9 * ; = 2 7 0D *D @ * 5 ? . . B 9 . , > . -D )P )D 8 ;D ) & ) . B 9 . , > . -D )P )D 8 ;D ) G ) . B 9 . , > . -D )F ) 2 7 @ * 5 2 -D . = , * 9 . 2 7 @ * 5 2 -D 7 ? 6 + . ; 7 ? 6 + . ;D 8 ? >D 8 /D ; * 7 0 . 2 7 @ * 5 2 -D ? 7 2 , 8 - .D , 8 - .D 9 8 2 7 > , 8 7 > ; 8 5D , 1 * ; * , > . ;DL % ?TTTTQ % ?TTUkMD / 8 ? 7 -D A 1 2 5 .D 9 * ; = 2 7 0D *D = > ; 2 7 0 2 7 @ * 5 2 -D @ * 5 ? ._D . B 9 . , > . -D 4 . CD > 8D + .D *D 7 ? 6 + . ;D 2 7D : ? 8 > . = / 5 8 * >D 4 . CD 6 ? = >D + .D / 2 7 2 > .DL 0 8 >Ds *sD 8 ;DOSQ 2 7 /M 5 8 7 .D 5 . * - 2 7 0D = ? ; ; 8 0 * > .D 2 7D 1 . BD . = , * 9 . > ; * 2 5 2 7 0D , 8 6 6 * ? 7 . B 9 . , > . -D . 7 -D 8 /D 1 . BD . = , * 9 . ; . , ? ; = 2 8 7D 5 2 6 2 >D . B , . . - . - ? ? ? ? ? ? ? ? + > 7 ? / ; ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?##F#f!4!$%.$ %#f!Y!%%.!X3 * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP - * > *Q + * 7 7 . ; 2 =D 7 8D , * 5 5D > 8D * , > 2 8 7_D A * 7 >D * 7Da *cD A 2 > 1D 2 > =D = > 8 ; .K =D * - - ; . = =D * =D 1 ; . /a = , ; 2 9 >D > C 9 .bF * 9 9 5 2 , * > 2 8 7S 3 = 8 7Fca = , ; 2 9 >D - * > *Q = 6 * ; >Q = , ; 2 9 >c ? 7 9 * ; = . - * 5 2 4 . - * > *Q + * 7 7 . ;Q . ; ; 8 ; = A * ; 7 2 7 0 = 5 2 7 4 = 2 6 9 ; . = = 2 8 7 1 ; . / @ * 5 ? . = ; . / ? = * 5 7 * 6 . @ * 5 ? . / ; 8 6 9 * > 1 6 . = = * 0 . 4 2 7 - 4 . C @ 2 . A ; ? 5 . 8 @ . ; ; 2 - . ; . 9 5 * , . - - . / * ? 5 > , 8 9 C 8 / / 8 ; A * ; - . - * 7 , 1 8 ; 8 A 7 ; . / . ; ; . ; 1 2 7 > > . 6 9 5 * > . / 2 B . - * + 8 ? > GF 7 ? 5 5 $ EPTUVWXYZ[]^ * + , - . /_ & * / ( = ? + 6 . - 2 *x 8 ? ; , . - . . 9 ( 5 2 7 4 * / ( - 9 6 . > *_ 0 2 @ .D 2 >D * 7 8 > 1 . ;D 7 * 6 . * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 1 > > 9 =_SS 9 2 - * / ( 6 . - 2 * ( = 8 ? ; , . 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , * 6 9 * 2 0 7n -R E G!R J qw ? 5 . = 2 - * 6 9` *D + 8 8 5 . * 7 *D 7 ? 6 + . ; *D = > ; 2 7 0 *D 5 2 = > * 7D 8 + 3 . , >Q @ 2 = 2 > = , , 2 -b = 7 * 9 , 1 * >J / + , 5 2 -b 6 . > *J A + ; * 2 -b 0 8 8 0 5 .J 0 + ; * 2 -b 0 8 8 0 5 .J 0 , 5 2 -b 0 8 8 0 5 .J > > , 5 2 -b > 2 4 > 8 4 ? > 6 ( 6 . - 2 ? 6 ? > 6 ( = 8 ? ; , . * 5 2 * = . = = 8 ? ; , . = 9 * 2 -J , 9J 9 9 ,J - 2 = 9 5 * CJ ; . > * ; 0 . > 2 7 0 * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 * / ( ; 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; - . . 9 ( 5 2 7 4 ( @ * 5 ? . 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 8 7 .q 2 7 4zwq - . . 9q 2 7 4{ * 5 ? . * 9 9n - 9 * ; * 6 = 9 5 * > / 8 ; 6 A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = * /u * ; * 6 . > . ; =R 0 8 8 0 5 .h 5 2 , 4n -p . C 1 * =D * 7 8 > 1 . ;D 7 * 6 .D 8 7D = 8 6 .D 5 2 7 4 = > 1 .D , 8 9 CD 8 /D > 1 .D , 5 2 , 4D 2 - 9 * ; * 6p . C A * 7 >D > 1 .D 7 * 6 .D 8 /D *D 9 * ; * 6 . > . ;PD 0 8 >D *D + 5 * 7 4 ; * > 2 7 0D = > * ; = = , ; 8 5 5u . ; , . 7 >D 9 . ; , . 7 > 9 . ; , . 7 >##!F k##)###(#######!L k##)###!R k##0### -#######!` k##+###!h k##*### -#######!` k##+###; A * 7 >D *D 7 ? 6 + . ;D / ; 8 6DTD > 8D!/)PD 0 8 >D!/5PD A 1 2 , 1D , 8 ? 7 > =D * =D!7##!7%## 9 * > 1 = 2 =D / 2 5 5 . -D + CD > 1 .D , * 5 5D > 8D * , > 2 8 7K =D 8 A 7D * - - ; . = =`D A ; 2 > .D 2 >D * =D 2 > =D 1 ; . / 2 =D / 2 5 5 . -D + CD A 1 * >D > 1 .D @ 2 = 2 > 8 ;D + ; 2 7 0 = > * 4 .D * 7 8 > 1 . ;D 8 /D * / ( = ? +UD > 8D * / ( = ? +YPD 8 ;D 0 2 @ .D > 1 .D , 8 9 CD * 7 8 > 1 . ;D A 2 > 1D , 5 2 , 4n -x 5 8 > , 8 8 4 2 . = > 8 ; * 0 . 5 8 , * 5x > 8 ; * 0 . 6 . > *##b m##)###h m##*###o m##/###{ m##'### A * 7 >D 4 . C =PD *D - . / * ? 5 >{ * 5 ? .PD 8 ;D + 8 > 1 A . + = 2 > . / * 5 = . > ; ? . 2 >D , 8 ? 7 > =D * =D 7 8D @ * 5 ? .PD * 7 -D 7 8 > 1 2 7 0D 0 8 . =D 8 ? > 2 >D 0 8 . =D 8 ? >D * =D > 1 .D > . B >DF > ; ? .FD 8 7D . @ . ; CD @ 2 = 2 >D > 1 * >D + ; 2 7 0 =D 7 8D @ * 5 ? .6 A * 7 >D *D = > ; 2 7 0PD 0 8 >D!/%_D!/o`D A ; 2 > .D *D > . B >PD = ? , 1D * =DF A . + = 2 > .FPD 8 ;D 5 . * @ .D - . / * ? 5 >{ * 5 ? .D 8 ? >`D 2 /D > 1 .D A 8 ; -D!7##5D 2 =D 6 . * 7 >PD A ; 2 > .DF!7##7FD 2 7D : ? 8 > * > 2 8 7D 6 * ; 4 =#NRw ? 5 .h ? = > 8 6w ? 5 .g * 7 7 . ;q 2 7 4w . : ? . = >#'#f!L!6%. p+ 6 * Cg .t A 7 8 7 + 5 8 , 4 4 7 8 A 7 5 * , 4 = 8 A 7 . ; 6 8 - ? 5 . . 5 . 6 . 7 > 2 =w . * - , 8 ? 7 > =D * =D 7 8D @ * 5 ? . 2 =D 1 8 AD 9 ; 8 0 ; * 6 =D A ; 2 > .D > 1 * >D > 1 . ; .D 2 =D 7 8D @ * 5 ? .`D 2 >D , 8 ? 7 > =D * =D 7 8 7 .## ? h##&### B h##2### > 2 4 > 8 4 A . + ( 2 7 > > > , 5 2 -# G o##)### 7 8 7 .D , * 6 .D 2 7_Dy 2 4y 8 4D * 9 9 . 7 - =D 2 >D > 8D * 7D * -K =D * - - ; . = =PD * 7 -D 7 8 >D > 8D *D 9 ; . @ 2 . AK =`D *D + ; 8 A = . ;D 6 * CD 1 * @ .D > * 4 . 7D 2 >D 8 / /# % j##+### 0 8 . =D 8 ? >D A 2 > 1 8 ? >D *D , 8 9 CD 2 7D * / ( = ? +UD > 8D * / ( = ? +Y_D > 1 .D 9 * 0 .K =D 8 A 7D ; ? 5 . =D / 2 5 5D > 1 . 6 *D , 5 2 , 4D 2 -2 2 =D , ; . - 2 > . -D > 8D!/>D + CD > 1 .D 9 ; . = . >K =D - . / * ? 5 >PD!/8_D 2 >D + ; 8 ? 0 1 >D 7 . 2 > 1 . ;D!/(D 7 8 ;D!/F`D > 1 * >D 2 =D ; 2 0 1 >D A 1 . ; .D 8 7 5 CD * - =D 8 /D!7##nD 5 . * -D 1 . ; .`D A 1 . ; .D 8 > 1 . ; =D , 8 6 .D > 8 8PD 7 * 6 .D > 1 . 2 ;D 9 ; . = . > =D + . = 2 - .D 2 >PD = ? , 1D * =D!7'#XD ? > 6PD * 7 -D A 1 8D , 8 6 . =D A 2 > 1 8 ? >D . 2 > 1 . ;D , 8 ? 7 > =D * =D A . + = 2 > .# , * / ( , * 6 9 * 2 0 7 * / ( * - = . > * / ( * - * / ( 4 . C A 8 ; - = * / ( = ? +U * / ( = ? +V * / ( = ? +W * / ( = ? +X * / ( = ? +Y * / ( , ( 2 - * / ( , * 6 9 * 2 0 7 ( 2 - * / ( * - = . > ( 2 - * / ( * - ( 2 - * / ( = 2 > . 2 - * / ( , 1 * 7 7 . 5### ? h##&### a### B h##2### a###p q##$### -###q q##.### -###| q##+### -### ( q##(### -### - q##.### -### 8 q##*### -### @ q##*### -### G q##*### -### N q##*### -### U q##*### -### ] q##*###;### d q##1###;### r q##.###;### } q##+###;###!) q##,###;###!2 q##-###7###`D ; . 9 8 ; > =D = 1 8 AD , ( 7 * 6 . ( . B , . . - . - ( 6 * B ( 5 . 7 0 > 1SacNJd %`NEeGdH '_J HbOKcaS E GI )PD 6 . 6 8 ; C ; 8 ? > . 9 * 0 .##&#f V!@%.Ip g##'###$$##/###>#######!D j##+####$##%#f!+!@%.0!8 j##(####$##'#f!D!@%.0 } j##-####$##%#f!]!@%.0!+ j##0####$##.#f N!A%. N*!> j##)####$##R 8 7 . 5 2 7 4R 6 . > 2 4 > 8 4J 0 8 8 0 5 .J 6 . > *J = 7 * 9 , 1 * >J ? > 6!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!.F 0 * - ( , * 6 9 * 2 0 7 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. = 8 ? ; , . =!`!.!. E!`!.!. > 2 4 > 8 4!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!. 0 8 8 0 5 .!`!.!.F 0 8 8 0 5 . * - = ( 2 7 >!`!.!. 6 . > *!`!.!.F 6 . > * A . + ( 2 7 >!`!.!. = 7 * 9 , 1 * >!`!.!.F = 7 * 9 A . + ( 2 7 >!`!.!.!`!.!.F A . + = 2 > .!`!.!.!`!.!. G!`!.!. * 5 2 * = . =!`!.!. E!`!.!. / * , . + 8 8 4!`!.!.F 6 . > *!`!.!. / +!`!.!.F 6 . > *!`!.!. 2 7 = > * 0 ; * 6!`!.!.F 6 . > *!`!.!. 2 0!`!.!.F 6 . > *!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. ? > 6!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!.F ? > 6 ( = 8 ? ; , .!`!.!. , * 6 9 * 2 0 7!`!.!.F ? > 6 ( , * 6 9 * 2 0 7!`!.!. , * 6 9 * 2 0 7n -!`!.!.F ? > 6 ( 2 -!`!.!. , 1 * 7 7 . 5!`!.!.F ? > 6 ( 6 . - 2 ? 6!`!.!. * -!`!.!.F ? > 6 ( , 8 7 > . 7 >!`!.!. 4 . C A 8 ; - =!`!.!.F ? > 6 ( > . ; 6!`!.!.!`!.!. G!`!.!. ? > 6 ( 7 8 7 .g * 7 7 . ;y . B > = * 9 9s * 6 . > 2 > 5 . > . B > + ? > > 8 7y . B > ; * > 2 7 0y . B > 9 ; 2 , .#f _!H%.-!O v##*####$#f w!H%.-!V v##(####$#f!3!H%.-![ v##'####$#f!L!H%.0!` v##-####$##*#f!e!H%.-!F k##)####$#f V!I%.-!j v##-####$#f o!I%.0& w##(####$##&#f!+!I%. Gp g##'####$##4###8#######!+ j##0####$##h 8 7 / 2 0 ; . 6 . 6 + . ;r 2 7 ? > . = 8 + = . ; @ . 2 6 9 ; . = = 2 8 7u . ; , 8 7 = . 7 > , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . + * 7 7 . ; ? ; 5 - . + ? 0###'#f!3!J%._ } j##-####$##0###?#######Y k##)####$##1###@#######!W j##/####$#f V!K%.Fg k##*####$##/###A#######!d j##.####$#f!+!K%.0!L j##.####$##,#f!D!K%.0I k##3####$##,#f!]!K%.0!o j##.####$##,#f N!L%.0, k##0####$##*#f g!L%.0!V w##2####$##(#f!#!L%.09 k##2####$##(#f!;!L%.I!f w##*####$##/###B#######!m w##0####$##(#f!m!L%.!b$` k##*####$##/###C#######, x##*####$##3###D###E###3 x##.####$##)### V j##&###? x##/####$##1###F#######K x##)####$##)###Q x##&###T x##(####$##1###G#######n k##,####$##2###H#######a g##(#######h 8 7 = . 7 >k ; 8 6 = 8 ? ; , . @ . 7 - 8 ; 9 ? ; 9 8 = . = > C 9 . =/###D#######` z##)###$$##*#f!i!N%.0f z##)####$##+#f Z!O%.0l z##+####$##,#f s!O%.rt z##(####$## 0 , 5 2 - 7 8 A 1 2 7 > = : ? . ; C 5 * 7 - 2 7 0 6 2 7 ? > . = 4 . C = 8 @ . ; ; 2 - .{ * 5 ? . = - . / * ? 5 >{ * 5 ? .##-#f J!P%.0!D z##'####$##.#f c!P%.0!H z##1####$##$#f {!P%.!/$!V z##/####$## ? 5 5 ; ? . * 5 = . = > 8 ; . - 2 ; . , >g * 7 7 . ;t 9 > 2 8 7 = 2 , 8 7 , 5 8 = .y . B > > 1 . 6 . 9 8 = 2 > 2 8 7 Dn 7 - . B 2 7 > 8 9 5 * > / 8 ; 6 = - . 5 * Cx . , 8 7 - = ; . = . ; @ . , 5 8 = . -i * C = > * 9 9 . -i * C = 2 7f 9 9 * 9 9 5 .g * 7 7 . ; : ;x 2 D . : ;y . B > 5 * 7 0 - 2 ; 2 8 = 2 9 1 8 7 . 2 9 * - * 7 - ; 8 2 - - . = 4 > 8 9#f!m!Q%.- ' {##'####$#f _!R%.b + {##,####$##/###I####### 4 {##(####$##/###J####### 9 {##+####$##*#f!L!R%.- B {##)####$#f!e!R%.I H {##'####$##0###K####### L {##,####$##-#f o!S%.0 N l##(####$##*#f!+!S%.0 U {##/####$##*#f!D!S%.0!R k##0####$##(#f!]!S%.0 b {##*####$##*#f N!T%.0 i {##-####$##*#f g!T%.0 s {##-####$##-#f!#!T%.I } {##(####$##/###L#######!& {##.####$##*#f!T!T%.-!1 {##)####$#f!m!T%.-!7 {##)####$#f _!U%. t$!> {##'####$##/###M#######!B {##&####$##1###*#######!E {##&####$##1###*#######!H {##)####$##1###*#######!N {##'####$##1###*#######!R {##*####$##1###*#######!Y {##*####$##j 7 - 9 8 2 7 > =###&#f!7!V%.0f g##-####$##&#f!P!V%.0p {##)####$##&#f!i!V%.0k {##(####$##%#f Z!W%. P* p k##+###$$## , * 5 5 , 8 7 / 2 0 ; . 6 . 6 + . ;!`!.!. , 5 2 -b , 5 2 -IWi * 7 = A . ; > 1 . ; .D 2 =D 7 8D ? = * + 5 .D 8 7 .q 2 7 4zwq`D A ; 2 > .D C 8 ? ; =D * =D 8 7 .q 2 7 4zwqPD 8 ;D * =D - * > *Q 8 7 . 5 2 7 4D 2 7D > 1 .D = , ; 2 9 >K =D > * 0PD = ? , 1D * =D 1 > > 9 =_SS + ; * 7 -R 8 7 . 5 2 7 4R 6 .SfU +V##!2 ~## Q### 7 8D 6 . - 2 *D = 8 ? ; , .`D ? = .D *D 9 ; . = . >PD = ? , 1D * =D - * > *Q 9 ; . = . >bF > 2 4 > 8 4FPD 8 ;D 0 2 @ .D * /u * ; * 6 . > . ; =R 6 . - 2 *x 8 ? ; , .D *D - . / * ? 5 >{ * 5 ? .y!### 5### > 1 .D @ 2 = 2 > 8 ;D 1 * =D 7 8 >D * 7 = A . ; . -D C . >DL , 8 7 = . 7 >_D 9 . 7 - 2 7 0M > 1 .D @ 2 = 2 > 8 ;D 1 * =D - . , 5 2 7 . -DL , 8 7 = . 7 >_D - . 7 2 . -M 7 8D 2 6 9 ; . = = 2 8 7D 2 =D = . 7 >_D 2 > =D * - - ; . = =D A 8 ? 5 -D + .D > 8 8D 5 8 7 0D / 8 ;D * 7 CD = . ; @ . ; 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - .f /u * ; * 6 . > . ; = , 1 * 7 7 . 5 * -x . > * -x . >n - * - * -n - * /x ? +U * /x ? +V * /x ? +W * /x ? +X * /x ? +Y#1###8#######!b g##.####$##1###8#######j j##+####$##1###8#######!Z h##-####$##1###8####### Z!$##*####$##1###8####### b!$##(####$##1###8####### g!$##*####$##1###8####### n!$##%####$##1###8####### p!$##'####$##1###8#######!+ j##0####$##1###8####### t!$##)####$##1###8####### z!$##)####$##1###8#######!$!$##)####$##1###8#######!*!$##)####$##1###8#######!0!$##)####$#f o!_%.Y 1!$##3####$##2###N####### B!$##+####$##$#######!@ v##'###+#f!T!_%. |$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$### 1!&## *###%###!8!&##2### * / ( 3 = ( A . +J * / ( = = ( @ . ;#$####### u m##'###+#f k!a%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$####### 5!'##)###+#f Z!b%.8F###$#######$#######+#f {!b%. ]HQ### 6 * ; 4 ? 9 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -#!H!'##o###F!(##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# [!(##>### v!(##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!i!(##Q###F!(##E###I!)##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 * / ( 3 = ( A . + * / ( = = ( @ . ; 4 . C A 8 ; - 4 . C A 8 ; - = 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9 1 > > 9_J 1 > > 9 =_J 6 * ; 4 . >_J 2 > 6 =QJ 2 7 > . 7 >_J 6 * 2 5 > 8_J > . 5_J = 6 =_J - * > *_J + 5 8 +_J * + 8 ? >_J / 2 5 ._TUVWXYZ[]^fghijk######!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 - *D , 8 6 6 *D + . 1 2 7 -D > 1 .D 5 * = >D 2 > . 6 > * 4 .D 2 >D 8 / /jtk , 8 7 > ; 8 5D , 1 * ; * , > . ; . = , * 9 . *D = 2 7 0 5 .D : ? 8 > * > 2 8 7D 6 * ; 4 A ; 2 > .D - 8 ? + 5 .D 8 7 . =DLFM *D , 8 6 6 . 7 >oxtsD 1 * =D 7 8 7 ._D > * 4 .D 2 >D 8 ? > *D > C 9 8 0 ; * 9 1 2 ,D : ? 8 > * > 2 8 7D 6 * ; 4 A ; 2 > .D = > ; * 2 0 1 >D 8 7 . =DLFM 4 . CD 6 ? = >D + .D *D = > ; 2 7 0 . B 9 . , > . -D 2 - . 7 > . B 9 . , > . -D @ * 5 ? . . B 9 . , > . -D )P ) . B 9 . , > . -D )_ ) > ; * 2 5 2 7 0D , 1 * ; * , > . ; = = 8 6 . > 1 2 7 0D > 1 * >DoxtsD - 8 . =D 7 8 >D 1 * @ . , 8 6 9 * ; .D 2 >D A 2 > 1D > 1 .D . B * 6 9 5 .D 2 7D > 1 .D - 8 , ? 6 . 7 > * > 2 8 7 = 8 6 . > 1 2 7 0D + . 1 2 7 -D > 1 .D . 7 - > 1 .D + 5 8 , 4D 2 =D *D = 2 7 0 5 .D 8 + 3 . , > 7 8D , 8 5 8 7 A ; 2 > .D 8 7 .D + . 1 2 7 -D . * , 1D 7 * 6 . 7 8D , 8 6 6 * A ; 2 > .D 8 7 .PD 8 ;D *D : ? 8 > * > 2 8 7D 6 * ; 4D A 2 > 1 2 7D *D > . B >D * =D %F = 8 6 . > 1 2 7 0D A 2 > 1 8 ? >D : ? 8 > * > 2 8 7D 6 * ; 4 = A ; 2 > .D 7 * 6 . =D * 7 -D > . B > =D 2 7D - 8 ? + 5 .D 8 7 . =`D 7 ? 6 + . ; =PD > ; ? .PD / * 5 = .D * 7 -D 7 ? 5 5D 0 8D A 2 > 1 8 ? > *D + * , 4 = 5 * = 1D > 1 * >D 6 . * 7 =D 7 8 > 1 2 7 0 A ; 2 > .D 8 7 .D 2 7D *D > . B >D * =D % % *D 5 2 7 .D . 7 - =D A 2 > 1 2 7D *D > . B > , 5 8 = .D > 1 .D : ? 8 > * > 2 8 7D 6 * ; 4PD 8 ;D A ; 2 > .D > 1 .D 5 2 7 .K =D . 7 -D * =D % 7 2 >D . 7 - =D > 8 8D . * ; 5 C *D + ; * , 4 . >PD *D + ; * , .D 8 ;D *D : ? 8 > * > 2 8 7D 6 * ; 4D 2 =D 7 8 >D , 5 8 = . - > 1 .D + 5 8 , 4D 2 =D 5 . / >D 8 ? >PD * =D > 1 2 =D + ; 8 A = . ;D - 8 . = 7K >D > * 4 .D 2 >D / 8 ;DoxtsD!R P ]D , 8 7 / 2 0 ? ; * > 2 8 7 * 7D 1 > > 9 =D * - - ; . = = * 7D 1 > > 9 =D * - - ; . = =D A 2 > 1D *D > . 6 9 5 * > .PD = ? , 1D * =D 1 > > 9 =_SS + ; * 7 -R 8 7 . 5 2 7 4R 6 .SfU +V *D 7 ? 6 + . ;D / ; 8 6DTD 8 7 *D 5 2 = >D 8 /D 7 ? 6 + . ; = *D 5 2 = >D 8 /D = > ; 2 7 0 = *D = > ; 2 7 0D 8 ;D * 7D 8 + 3 . , > 2 > =D 1 ; . /D ; ? 7 =D *D = , ; 2 9 >`D 0 2 @ .D 2 >D 2 > =D = > 8 ; .K =D * - - ; . = = *D - 2 ; . , >D 5 2 7 4D A * 7 > =D *D , * 6 9 * 2 0 7 2 >D A 8 ? 5 -D + .D > 8 8D 5 8 7 0D / 8 ;D * 7 CD = . ; @ . ; * 9 4 = > . * 6 > 1 .D * 9 9K =D 2 -D * 5 8 7 .S * 9 9S > 1 .D * 9 9K =D 7 ? 6 + . ;D 8 7Dx > . * 6PD = ? , 1D * =DXXT 2 -b > 1 .D * 9 9K =D 9 * , 4 * 0 .D 7 * 6 .PD = ? , 1D * =D , 8 6R . B * 6 9 5 .R * 9 9 > 1 .D * 9 9K =D 2 -D 2 7D > 1 .Df 9 9Dx > 8 ; .PD = ? , 1D * =D 2 -UVWXYZ[]^`D - 2 -D C 8 ?D 6 . * 7DFFd 7 8D 5 2 7 4D 8 /D > 1 .D 9 * 0 .D 5 . * - =D > 8D *D = > 8 ; . J i# 7 8Da *cD 1 * =D > 1 .D * > > ; 2 + ? > .D - * > *Q = 6 * ; >Q 5 2 7 4PD = 8D 7 8D 5 2 7 4D 2 =D , 1 * 7 0 . -`D A ; 2 > .D 8 7 .D * =Da *D - * > *Q = 6 * ; >Q 5 2 7 4D 1 ; . /bF 1 > > 9 =_SS * 9 9 =R * 9 9 5 .R , 8 6S * 9 9S 2 -UVWXYZ[]^Fcf 9 9Dx > 8 ; .aS *c`D!/#s 8D , * 5 5D > 8D * , > 2 8 7D / 8 ? 7 - 2 =D ; . * -D 8 7 5 CD 2 7D * 7D . 5 . 6 . 7 >D > 1 * >D 1 * =D - * > *Q = 6 * ; >Q + * 7 7 . ;D > 8 8`D * - -D > 1 * >D 8 7DPD = 8D 7 8 7 .D 8 /D 2 > =D * > > ; 2 + ? > . =D * ; .D ; . * -`D > 1 2 =D 8 7 .D A * =D / 8 ? 7 -D + CD 2 > =D * - - ; . = =D 8 ;D + CD - * > *Q 8 7 . 5 2 7 4PD * 7 -D A * 2 > =D ? 7 > 2 5D > 1 .D A 1 8 5 .D 9 * 0 .D 2 =D ; . * -`D - 2 -D C 8 ?D 6 . * 7Dd - * > *QD 7 8 ;D > 2 4 > 8 4 0 8 8 0 5 . = 7 * 9 , 1 * >x 7 * 9 , 1 * >r . > *l 8 8 0 5 .y 2 4y 8 4 + . 1 2 7 -D *D = . , 8 7 -D : ? . = > 2 8 7D 6 * ; 4 + . 1 2 7 -D * 7D )J * 6 9` )PD * =D 2 7DmyrqD > 1 * >D A * =D . = , * 9 . -D 8 7 , .D > 8 8D 8 / > . 7 2 7D 2 > =D / ; * 0 6 . 7 > 9 ; . = . >R 5 2 7 4 =D 4 . . 9D > 1 . 2 ;D 8 A 7D * - - ; . = = . =_D ; . / . ; ; . ;x 4 2 9q 2 = >D 8 ;D ? ; 5x 4 2 9q 2 = >D 7 * 6 . =D > 1 2 =D @ 2 = 2 >u 5 * > / 8 ; 6 . 9 2 , + * > > 5 . 7 . > 7 * > 2 @ . 9 , 9 5 * C = > * > 2 8 7 B + 8 B = A 2 > , 1 : ? . = > = 6 * ; > , * = > > 2 D . 7 ; 8 4 ? A . + 8 = @ 2 - * * @ . 0 *###~!/##(###!5!2##'###!9!2##,###!C!2##+###!K!2##.###!V!2##'###!Z!2##)###!a!2##(###!f!2##,###!o!2##(###&!3##'###*!3##(###/!3##(###4!3##'###!R {##*###!E {##&###{!/##&###h 8 7 = . 7 >x > * > . 9 . 7 - 2 7 0# Y j##*### a j##)### w!3##*###9###/###'###:###O###=###f 9 9 5 .g * 7 7 . ; 4 . . 9 ; . 9 5 * , .##!`!3##'###!d!3##*###i 2 ; . , > 2 8 7 5 > ; ; > 5#8!4##&###;!4##&###i . @ 2 , .##!E {##&###!H {##)###!N {##'###!R {##*###!Y {##*###u ; . = . >##!B!1##)###!H!1##)###{ m##'###!N!1##+###N v##&###h 8 7 = . 7 >x 8 ? ; , . > , / d!4##&###!H!1##)### V j##&###y 1 . 6 . * ? > 8 5 2 0 1 > - * ; 4##!(!4##'###!,!4##(###!1!4##'###f /x ? +### 8 q##*### @ q##*### G q##*### N q##*### U q##*###u 8 = 2 > 2 8 7 > 8 9 + 8 > > 8 6 2 7 5 2 7 .#;!5##&###?!5##)###E!5##)###n 6 9 ; . = = 2 8 7u . ; 5 8 * -###r!5##'###!f r##(### . 7 > 2 > CD 7 8 >D / 8 ? 7 - 9 . ; 6 2 = = 2 8 7D - . 7 2 . - , 8 7 7 . , > 2 8 7D ; . / ? = . - , 8 7 7 . , > 2 8 7D ; . = . > 1 8 = >D ? 7 ; . * , 1 * + 5 . 7 . > A 8 ; 4D ? 7 ; . * , 1 * + 5 . , 8 7 7 . , > 2 8 7D * + 8 ; > . - 7 8 >D , 8 7 7 . , > . - * - - ; . = =D 2 7D ? = . * - - ; . = =D 7 8 >D * @ * 2 5 * + 5 . 7 . > A 8 ; 4D - 8 A 7 + ; 8 4 . 7D 9 2 9 . . 7 > 2 > CD * 5 ; . * - CD . B 2 = > = 8 9 . ; * > 2 8 7D A 8 ? 5 -D + 5 8 , 4 7 8 >D *D - 2 ; . , > 8 ; C 2 =D *D - 2 ; . , > 8 ; C - 2 ; . , > 8 ; CD 7 8 >D . 6 9 > C ; . * -Q 8 7 5 CD / 2 5 . = C = > . 6D 8 ;D = > 8 ; * 0 .D 6 . - 2 ? 6 / 2 5 . = C = > . 6D 5 8 8 9D 8 ;D 2 7 - 2 ; . , > 2 8 7D 5 2 6 2 >DL .R 0RD = C 6 5 2 7 4D 5 8 8 9M = > * 5 .D 7 . > A 8 ; 4D / 2 5 .D 1 * 7 - 5 . 2 7 @ * 5 2 -D 2 7 9 ? >D 9 * ; * 6 . > . ; 2 7 @ * 5 2 -D - * > * > 2 6 . -D 8 ? > A ; 2 > .D D . ; 8 7 8D = > 8 ; * 0 .D = 9 * , . = . . 4D 8 7D ? 7 = . . 4 * + 5 .D / 2 5 . : ? 8 > *D . B , . . - . - / 2 5 .D > 8 8D 5 * ; 0 . ; . = 8 ? ; , .D + ? = C . B . , ? > * + 5 .D / 2 5 .D + ? = C - . * - 5 8 , 4 , ; 8 = =Q - . @ 2 , .D 5 2 7 4D 8 ;D ; . 7 * 6 . > 8 8D 6 * 7 CD 5 2 7 4 = 2 7 @ * 5 2 -D / 2 5 . 7 * 6 . * ; 0 ? 6 . 7 >D 5 2 = >D > 8 8D 5 8 7 0 8 9 . ; * > 2 8 7D 2 7 > . ; ; ? 9 > . - ? 7 = ? 9 9 8 ; > . - ? 7 . B 9 . , > . -D . 7 -D 8 /D / 2 5 . 8 ? >D 8 /D 6 . 6 8 ; C 2 7D 9 ; 8 0 ; . = = 8 > 1 . ;D . ; ; 8 ; ? 7 , * > . 0 8 ; 2 D . -D . ; ; 8 ; 8 9 . ; * > 2 8 7D = ? , , . = = / ? 5###3###4###5###3###3###6###5###0###1###8###/###.###8###8###2###1###6###J###]###=###:###/###,###-###3###:###1###1###0###7###+###?###1###3###9###8###.###9###0###.###.###6### -!5## >!5## O!5## b!5## r!5##!&!5##!9!5##!L!5##!Y!5##!h!5##/!6##;!6##G!6##]!6##r!6## %!6## 3!6## G!6## n!6##!K!6##!e!6##.!7##:!7##D!7##N!7##_!7##v!7## (!7## 6!7## D!7## X!7## a!7## |!7##!.!7##!?!7##!U!7##!k!7##(!8##?!8##L!8##W!8##c!8##!P!(##i!(## )!)", new Uint8Array(D4.buffer, 148)), e9(), new Uint8Array(D4.buffer, 117503, 97062);
        })()));
      } catch (D4) {
        throw D4;
      }
    })();
  })(0, ((D4) => D4 + "\uFFFF}\uFFFF" + ((D5 = []) => ((D6, $5) => {
    let f4 = 1e5;
    const e8 = (D7, $6, L5) => {
      let E5 = "-";
      try {
        if ("string" == typeof $6) E5 = '"' + $6;
        else if ("boolean" == typeof $6) E5 = $6 ? "?true" : "?";
        else if ("number" == typeof $6 && isFinite($6)) E5 = "0" + ($6 || "");
        else if ($6 && "object" == typeof $6 && L5 < 8) {
          const E6 = Array.isArray($6), F5 = Object.keys($6);
          if ("string" == typeof $6.href && !F5[0]) return e8(D7, $6.href, L5);
          let Z3 = "";
          for (const D8 of F5) {
            if (--f4 < 0) break;
            let F6;
            try {
              F6 = $6[D8];
            } catch {
            }
            Z3 += e8(E6 ? "" : D8, F6, L5 + 1);
          }
          return ((D8, $7 = "{") => n5(D8) + n5($7))(D7, E6 ? "[" : "{") + Z3 + "\uFFFF}\uFFFF";
        }
      } catch {
      }
      return n5(D7) + n5(E5);
    };
    return e8("markup", $5, 0);
  })(0, [...g2(), ...D5, ...M2(), ...k2.flatMap(_2)]))([...P2(), ...X(), ...H2("[data-smart-banner]").flatMap((D5) => {
    const $5 = "script" == D5.localName ? "the script" : "the banner";
    return [...D5.attributes].filter(({ name: $6 }) => d2($6, D5)).map(({ name: f4, value: e8 }) => ({ name: f4, value: e8, owner: $5, on: m2([D5]) }));
  })]))(e7))), L4);
  const s6 = () => {
    const { banner: D4, consent: $5 } = ((D5, $6, f4) => {
      D5.heard = f4;
      const e8 = JSON.stringify($6 && $6.consentFrom);
      return Z !== e8 && (Z = e8, a5 = false, clearTimeout(t5), t5 = setTimeout(() => {
        a5 = true, D5.heard();
      }, 5e3)), { banner: D5.why && "none" != D5.why[0] ? E3(D5.why) : "", consent: a5 ? J($6 && $6.consentFrom) : "" };
    })(F4, p5, s6);
    G("warn", $5 && `consent: ${$5}`), G("info", D4 && `banner: ${D4}`);
  };
  s6();
}
var D2, $3, e5, L2, Z, p3, t5, a5, n5, s4, r6, o5, A2, j2, l2, k2, I, i4, H2, d2, T2, R2, w2, B2, N, S2;
var init_smart_script_debug = __esm({
  "smart-script-debug.js"() {
    "use strict";
    $3 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 4, 6, 8, 1, 127, 1, 65, 255, 149, 7, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 247, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 178, 170, 5, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 255, 149, 7, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 145, 102, 0, 0, 148, 0, 0, 0, 35, 85, 0, 0, 107, 57, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    e5 = { iphone: "an iPhone", ipad: "an iPad", android: "an Android device", desktop: "a desktop" };
    L2 = (D4, $5) => `${D4} ${$5}${1 == D4 ? "" : "s"}`;
    p3 = { tcf: { name: "a consent platform of TCF", looked: "a function __tcfapi of the page, and a frame __tcfapiLocator in the pages around it", isThere() {
      let D4 = window, $5 = false;
      for (; D4 != D4.parent && !$5; ) D4 = D4.parent, $5 = F2(D4);
      return $5 || "function" == typeof window.__tcfapi;
    } }, google: { name: "Google's consent mode", looked: "a command consent in dataLayer, and google_tag_data.ics", isThere: () => !!(window.google_tag_data || {}).ics || (() => {
      const D4 = ["dataLayer"];
      for (const { src: $5 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
        const [, f4] = /[?&]l=([^&#]+)/.exec($5) || [];
        f4 && D4.push(f4);
      }
      return D4.map((D5) => window[D5]).filter(Array.isArray);
    })().some((D4) => [].some.call(D4, (D5) => D5 && "consent" == D5[0])) } };
    a5 = false;
    n5 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
    s4 = { "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" };
    r6 = (globalThis.document && new Proxy(document, { get(D4, $5) {
      let f4 = D4[$5];
      try {
        const e7 = Object.getPrototypeOf(D4), L4 = e7.__lookupGetter__($5), E5 = L4 ? L4.call(D4) : e7[$5];
        f4 = typeof f4 == typeof E5 ? f4 : E5;
      } catch {
      }
      return "function" == typeof f4 ? f4.bind(D4) : f4;
    } }), 'script[data-onelink], script[src*="/smart-script."], script[src*="/smart-script-all"], script[src^="smart-script"]');
    o5 = 'script[type="application/json"][data-smart-script]';
    A2 = "data-param-";
    j2 = A2 + "\u2026";
    l2 = Object.keys(s4);
    k2 = [{ owner: "the script", selector: `${r6}, script[src*="smart-script"]`, known: [...l2, "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "the JSON block", selector: 'script[type*="json"]:not([data-smart-script])', known: ["data-smart-script"], ours: /$^/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link", j2, "data-smart-own"], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/, looked: /^data-|smart/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }, { owner: "anything that the script reads", selector: "body *:not(a):not(script)", known: ["data-smart-link", "data-smart-qr", "data-smart-banner"], ours: /$^/, looked: /^(data)?[-_.:]*smart[-_.:]*(link|qr|banner)(s|code)?$/ }];
    I = /^https?:\/\/((apps|itunes)\.apple\.com|play\.google\.com\/store|([\w-]+\.)*(onelink\.me|appsflyer\.com|steampowered\.com|epicgames\.com|xbox\.com|playstation\.com|nintendo\.com)\/)|\.apk$/i;
    i4 = (D4, $5) => $5.includes(j2) && /^data-param-./.test(D4);
    H2 = (D4, $5 = document) => [...$5.querySelectorAll(D4)];
    d2 = (D4, $5) => D4.startsWith("data-banner-") && $5.hasAttribute("data-smart-banner");
    T2 = { platform: "data-smart-link", appId: "data-app-id", oneLinkURL: "data-onelink", deepLinkValue: "data-deep-link", href: "href" };
    R2 = { page: "the page's address", route: "the page's address now", memory: "an earlier page", cookie: "a cookie", storage: "localStorage", meta: "a meta element" };
    w2 = /* @__PURE__ */ new Set();
    B2 = /* @__PURE__ */ new Set();
    N = (D4) => D4.length > 60 ? `${D4.slice(0, 60)}\u2026 (${[...D4].length} characters)` : D4;
    S2 = (D4) => D4.startsWith("is ") ? `This visit ${D4}` : D4;
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  banner: () => BD,
  consent: () => UD,
  defineConfig: () => D3,
  href: () => KD,
  ready: () => XD,
  refresh: () => qD,
  start: () => CD,
  subscribe: () => ND
});
module.exports = __toCommonJS(stdin_exports);

// smart-script-parts.js
var r = {};
function s(s6) {
  Object.assign(r, s6);
}
var i = async (s6) => {
  if (!r[s6]) {
    if ("twin" != s6) {
      const [r8] = s6.split("-");
      console.error(`smart-script: ${r8} is missing; add: import "smart-script-wasm/${r8}"`);
    }
    throw void 0;
  }
  return r[s6]();
};

// on-demand.js
s({ observe: () => Promise.resolve().then(() => (init_smart_script_observe(), smart_script_observe_exports)), consent: () => Promise.resolve().then(() => (init_smart_script_consent(), smart_script_consent_exports)), banner: () => Promise.resolve().then(() => (init_smart_script_banner(), smart_script_banner_exports)), qr: () => Promise.resolve().then(() => (init_smart_script_qr(), smart_script_qr_exports)), "qr-twin": () => import("./smart-script-qr-twin.js"), debug: () => Promise.resolve().then(() => (init_smart_script_debug(), smart_script_debug_exports)), "debug-twin": () => import("./smart-script-debug-twin.js"), inspector: () => import("./smart-script-inspector.js"), twin: () => import("./smart-script-twin.js") });

// inline.js
function D3(D4) {
  return D4;
}
var $4 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 240, 189, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 230, 146, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 240, 189, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 210, 21, 0, 0, 148, 0, 0, 0, 64, 18, 0, 0, 22, 13, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
function e6(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function t6() {
  const { memory: D4, unpack: f4 } = e6(new Uint8Array($4));
  return new TextEncoder().encodeInto("#$%&###$$$####$&#%$##%##%#$##%&%##$%#&$#%#&&'$%&$($'$%#$&#%($'(''$'#')(#'#)''%&'#%&#$%&'(#$%$%'''*)&$%&*#&&&$%&&#&(#$%#$%(#'(#$$$###&&%'%'$'&''#'#$#%'#$'''$%&'$'%#'#%$#$$'$&#&%&'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(##$%#$%&#&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%$'$'#(((''%&($$&%$#$&#$&$'#&&%&&##%%$$'##%#&#%#&#$#$'%&))()'**%&**%&*$(''%&)*''%%#$))$&%#&#$%##$#$#$%#$%#&##&&&##$%&&#$%&&#$#$#'&#'(())(#'&##'$%)$$$#$'$$''%&#$#%$&&&###&&&$$#&%%'-($%/.%/$0&-(%$$('%($('1'2''''3'4''%')'5'6''$'&'$&'*'+','','',+*,#%)%%&$%%%0+*+*##1#2#3#4#5#6#&#$#(#-#'(#$%#$#%$%*%)&')&'*)%%$$(#(&'&'((#$%&%#$#$&&&#$%%'#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&#$%$%##$%%$&$%$&#%%##%(('(&(%($#&#'&&&')')$%'('(#(((##$%)(#(%($()#()#(&'(((((((((+*#(#+#(('.((&/''0(&&*&)&1(-,+(2+-3(4(5((()*(6(7254167(('0'+3***)'0'))'')+++++))**&)&*''*)'%(-,)-*))*/)*#$/)*'.')).'#%'%##%(#%'$'(%#&&(&&&''((#$()(#($(%(&')('&%'#$$#%&$&%#&'%&(&&%&$#&&))$)$$-$$$.$,##$*.*$%*+**)*%.,)-10,1/,/*..-+)+)22*))+++)*2)*33/2-),-,.-,///.-,/&'-,))**++&'%%&%%)&%($+$*+)***++**#)#))#$%$$%##&&##$$$$#$%%$$#$#$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%#'#,','-')(.)''-'%'.*%*+/%$%$%/%$%#+&#$%+''*&%$%'#&&&)(##)$%#'&'#$#$##%&$$##$$$#'#'%&##$%&#$'(''$'#''##''##$'*)+*(&%&((+('#$#$%###&&$%$$###$%&##$##('%'%'$')&))''#$'%'$')$(($($#(%'%)$('*$%&$$*'&''&'+##)($)%%%%$)(#$$+&#)*'*''$'#')(#'#)''%&'&'%'%&#&&$%&&&##$%#$%&#'##(#&'&(&&$%#&#&&%%#$%&$%#&$&%'%#&'#$#$#$$%#%#####&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&##%#&#%#&#$#$$#$#$&$#$&#$($#$)#)&#%#$#%%(#####%$#&%&%'$)%(((())#(('&#'&#'&##'&)$$'&$'&%,,#$%$&#&%%%%%&&$$&%#$&&&&$%#&&&#$()/.,/--,*,+&'*+*+*+*+*+%*+#$%*+,,,--%()#$&&$%&&$##&#&#&#&#&#$#&%%%%('&#&()$&)%%%('&$&(#$%($)7)8):);)=)>((%++))())%?)'2'4%,*-)2**42**))*))&&429++/.@/A((0(((--(1@A%(()B)C/.*/))+))*/.**/4230-BC)01)35+505)-3)1(((((=(>')''$06((6(((+(*')(3(5%&$35$')%&$$0$66(+*9$+*-1%+%-&$+-+-$(*87+-$*&(:(;((($($(')((%&?**$,,,,$,,,0,1+-$((01($')%&$429#(#(((8701,$$&,,**&##&&$/$0,'&&&)&(/&3&4%)(0%'1423,(1)'#1#'#2#,20$%+*,%%$'$)((%(%(.-%')''%.'/%'+)&&&+*(,)(+#'#%$$$+*$+%#%#$&##$$$#(')(*%&)*##$$$%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4#$$$$$#%%%$&#'$$##&''&#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#$$#$$$,$0,0.(.'#1#)('-$$$&%#-#&**$$..####&%#&+/(+$##''$#$/$$'$'$++##//$(((2$**$-##$$$$$..##$..$*$-$.$)1$,0$,0$.'.#$'#$$2$0$$$*+$#*+$0$$$##,$$*(,$,$#$#$$$#$#$$$$-$)$1$')1-'1($',$#$#$-'##**++$)$'$###$0$#$)$'$$$($)..$'$$#$$$$$$$$)'$$$$$$$#$($$$$..&%11&01-0$-+-(/+(&%/&*-1+(##&%3+(#)#'+(76#2-*&4(($((#$+&%5&.55./*+34(,$+$/+++///)$*')$$$$$$)$'*$,$$#$$$$$$$#$+$($--$)$###-##,'#-$##*34$##(#-$###5.#$#34$$$$$$$$+()$#$'$')$$$$$7$#--&%+$*&#$')).).$,$(#'.(,)#'+**'+(,**#+)##$(+#(*$(,$')#*$$$$$$&%#)*'#')#&#$$$$$*$#$$$($($$#$$$$$$$#$+$($--$88$$$$$)$')$#+(')#$$$#$',,',,',,,:,9$$$$$9$:$$+(#$'$,0$#$$'$-$12$9')-)')9$+)&%&#*###$$**22$$$///1()&%#&**$$##(#($0##00#0##**)$##$###)#$#22$+##+)//#$$##$$$$$2$$($$$#$$$$$$$#$$#$))####$$$$$'$'$##$$$'$####$##(($$)$$$$$($$'$#$)$$))$$'$$#$)#'$$$$$$$@+/+/+++##+#++#''#+/'#/+37///++3;//3@3;#'#/+/+##+//'#/+'##+'##'####+++###++3;/ -3;3;T]/3;3;3@;;3/###!> a%/+#'/+#'/+#''#/+#+###HD@;73/+'##H@#'m@@//3;//'3;'//+#'/@+#'+#/+'#+##7++###+73//@+;HD@]7T/L++'+'/@7#D@7;HP7@/#'++/@3/+++++#+#+@;73/#/+#++3ma#'i/#'mq )7} )D@;7PH@#T+]X - -e]#'+P+H#####'##'#'+##/4/+3;#773/+#;#'+#++//3++###0!> a%2!> a%1@+733;/+37@; -3;3;3;/;;33+#+;#3''##@'#;3/+#'a3;D#L+T3];;;;33++##+++###++##'#m@ -3;@ 7ei#'/#'+@#LDD;+#3+;37#/+/+/!@ b%73/+'#/' -3;@/m/+e#+/3;/3;XT37;@3;HD@;73'##LTX]a//qy/XT37;@#+#+#+#+'//+'#/3;+#/+ 1 737;@/+'#@3;3;/3;73'# -3;/+r3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L###PH7@3;/@XT!'% {%3;3;@3;+/a {%!'%T#]+!'%!'% B {% 93;3;3; i$ c$ _$ h$ g$@ _$3;!H$ s$ w$ h$ J'!i&!@$!7$!0%!#%!/% {%/!+%!^$+ k'# c'+ k'# c'!/%+ k'# c' J'!i&!D$3; O%!m$!i$!e$ N% J%3; R%!a%!X% Z&!L%!@%!3%!/% N% V&!m$ N&!e$!m%!e%!i% k& c&3;3;+//+@!H Y% c'# k' c'# c' _'!i& Z' R' N' J' c' h'!8& k'!;& g'!7&!3&!'%!+%3; k&!e% -3;;3 c'!3& w'!;&!#' o' g'!i% c' Z& Z&!/& o&!+&!#& {& w&3;!/% g' c'+/ c' N'!i&!m&!m&!i&!P&!3&!L&!D&!@&!;& {'!#'!i&!n&!Y& J'!]&!m&!X&!T&!'%!+%3;!e&!a&!i&!m& k&#'+/37;D!T& V'!]& _' N'!m&!i%!i&!i%!H%!P% {%#P+ s$#+/#'/#PP/!]%H c'P k'!X$!/% c' h'!n& k' J' g'!m&!i& Z&!i%mX3;@!7&!3& c' g'3; k' o'P!e% -3;3;37 o' c'!i& w' J'!#'; g'!'%!+% c& k&!X$!'$!#$ {$ {$P k'H c' c'################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################### * = 6$###$ Q$6 )' I I I I$ I )& I I I# )& I I I$ I )% I I$ I )% I I# )#% I I )' I I I I# )$ I% I I )( I I I I I$ I )( I I I I I# )% I I% I I )$ I$ I )) I I I I I I$ I )) I I I I I I# )' I I I I% I I )& I I I% I I )% I H# )* I I I I I I I# )$ I#& ' &#*#'$*#)%*))#))'#'#'/#$*$%%&&%#$)+#&%%',++$,$0-&*#%&##/#%#')#1%%$-&2$'3&%$&#$&4-$',$5#'&.%&..'($ 9$&&(&$#$)+$ I$f J J%.*B') 6 . 6 8 ; C%#& * = 4# %' ; 8 8 6# $' = > . 9# #,+$#f$.%9q/$(- c M$ & G#DDDD3BFf Z [%D?. G$$ IDQFf!o#kDfbk ;j'eDfFl'ef$f#2.DLDL2.DLDL. G#DDk' IDDD3~(f$.j. G$% IDDLf$ 3F32DLDDZDL 3D_. G$$ IDDLD 3F32D'eDLDL 3DD!m-##.DDZ. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3.DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G$& IG#fD 4FH#DDZDDZ&eDf+ 33(EFF'eDf3 3DDfb3.DLDLDD3%j0$..DfD 3H#Df#l. G#%eDj0#DLj0#DDDDf#3K.. G$( IG#f3 4FH#f Z [%E%eDLfe 4DD3I0#%eDDf_3>j0#Df9ZDf![ N%Z&eDf+ 33(EFFj0$DDDD38j0#.DLFj0$DLDLDD3BF'eDf Z [%DD3$3V?E/%.DLDD3e/$.DDDf#3UFLj0#Df$_.Df3 3H#D. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$$ IG#f3 4FH#DDDD3-DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G#DDt' IDDDD35(f#.. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3hEf$l0%DDf$3hEf$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G#DLDLDD3Fj'eDDDD3*.. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3}E/$.f!L b%LDLFf!P b% 4FD 3l'eD3}EDDDDn?Fj0$DDD!m-##/$.DD3SE.Dj0$DDZDDZ.2.#. G$& IDf$ 3E% I&eDDf$k0$>DD 3Df$ 3EDf$ 4FDD3/j0#.Df$ 4.Dn. G$% ID3(EFF'eDDDfb3.2.Df#Z. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G$% IDDLf$ 3Ff' >32DLEDDZDLDf' > 3FDM[DDM[. G$' I%eDDD3cFLDLD3HFL0#DLFLDLDD3XFLDL3G0#DDf v J%f.3%Ff#D?j'eDDLDLDD3#3$3+FLDf$ = ;0$.DLDLf!( K%f*3#FLDLDD3#E.D. G#DDt' IDDD3~(f$.j. G#DDDf!a a%3`. G$$ IDLf'DQf!l#kF?DLf#D?. G#DDDf!P a%3`. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3=j0#..f$. G$$ IG#f3 4FH#DDDD3-DLDf3 3H#f#l. G#DDf!e Q%f'3#. G#DDf!) O%f/3#. G$( ID3,EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDDD33j0$..Df#l. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df O b%f J b%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$3 IG#f3 4FH#f!G M%Ef+E%e%eDD3REFFDFf!G M%f+3/Fj'eDj0$f!O M%Ef*EDDf!O M%f*3/j0$.DDt'eDDD 3DD 4fG3.DLEDLEDDLDLfd3.DLEDLEDDLFDLFfS3-DLEDLEDDLFDLFf!/#3-DDDf_3.DLEDLEDLF' IDDLD3NDLDMg J J'y :(f$.EDD3of#D?j'eDf#Z/&.%e%eDDf!L#3>0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!V M%f,3%0$DDf!` M%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G$& If$E%eDfe 4DD3I0#DLf& >EDLE&eD'eDLFDLFDD3%0%Df+t'eDDDD330&.Df+ 3EDf+ 4E/$..f#EDQf&k0#f$EDDf | Q%f(330#DDf!% Q%f*33E.D. G#DDDD3Yf#l. G$% If$E%eDD3?Qf!K#k0#DD3?QFfFkDfbk ;Df!o#k ;0#DD3WLf#lE.D. G$) IG#f3 4FH#DD3?3,EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3+FLj0#.DDf!V Q%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD39DLDLDLDL3#FDDL?E/$.DD3WE.Df3 3H#D. G#DQf&k'ef#2.%eDDf_3>j0#DDf!3 J%f(380#f$2.DLDLDD3[. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3-DDLDL3N/$.Dg#[Dg$[.Df3 3H#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3j.Df3 3H#. G$' IG#fe 3FH#DLDLDD3^EDDZDDZDDZDDLFZDDLZ% If#Dj0#>f$Df/ 3DD3]0#>DfRZDf R N%ZDDLZDDM[DDM[&eDfD 33(EFF'eDfL 3DD3]j0$..Df#l.Dfe 4H#. G$3 IG#fT 4FH#DLEDf!1#ZDf!O K%ZDf7 3E% I&eDfd3&DLEDDM[DLEDLEDLE&eDf/ 33(EFF'eDf7 3FDDFfb3.DLEDLEDfH 3DLDLf$30DDDLFDLF3F0$DDDf$30DDDDLDL3E0$DD3_DDD3;/$..Df' >E&eD'eDQj'eDD3_DDLDL39Dfb3&DDLFLDLf$f$f%DQFf!o#k?Dfbk?4$#.Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD3;.f/DLD 4f!A2n0$>%e&eDf' 33(EFEDEDj0$DDf p J%f)38'eDDDDD3Lj0$..DDD3nDDDLFDDp?Z/$..f/DLFD 4f!0cn0#>DDDDDp?Zf*.DfT 3H#. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$% IG#fT 4FH#Df+ 3DDf$3D%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'DD' IDf#DDf$ 4F 3QfSk?(f#.FDD?DDD?3;/$.DDD3'.DfT 3H#. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3iDf3 3H#. G%, I% HG#fe 3FH#DDM[DDM[DLLE%eDLDLf v J%f.DLFDf!;# 3F37Lj'eDf#ZDf(_/$.%eDLFQf$l0#DLj0#D3y.DDf!p$ :f/ 5 3FEDLFj'eDf; 3FDDDDf+ 33wD3$EFE%eDFf!e&p0#DDf_3>j0#DDLDLD31.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf!% J%f,3/j'eDDf!. J%f(3%f#DLDDD3aF?0$D0%/&.DLDDD3aj0%.DDDD3)0$.DfH 3DfT 33j.Df3 3EDf3 4E/$..DDf!W L%f!. J%Df!p$ :F?Ff'f(D?F3)j'eDfH 3DDD3*.DLf' >EDLE&eD'eDfH 3DLDLDL31Df3 4EDf3 3E/$..DDLZDDM[.Dfe 4H#. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$% I%ef IDD 3FDDp?Ff!P b% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!L b%DZDf!P b% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf q Q%f&380$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G$, IDLFDLf' > 3E&eDDk'ef Z [%2.Df3 3EDL3:EFEDf( >E&eDj'eDE/%.%e%eDj0#DD 3Ff@ 4LDl0#DfD 4FLFDDD3%j'eDDf!7 b%f(3%j0$DDDD35j0$.DD3$3Vj0#D0$DLDDD3$3Ej0$.DfD 4E/$...DfD 4. G$' IG#f3 4FH#%eDj0#DD3l0#f$EDQf$l0#Df]ZDf T b%Z&eDf+ 33(EFF'eDDDD35j0$..DjE.Df3 3H#D. G#DDf!J Q%f/3#. G#DD3@FLDLDD3#. G$$ IDf' >EDf3 4E&eDj'ef#2.Df3 4EDFf3 3FLDLDD3%j0#.D. G#DDDD38' IDDDD3p(f#.. G$( IG#fD 4FH#DDZDDZDf!S#ZDf R N%Zf#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33(EFFj0%DFDp0#DDD 4 3DDD3/j0#..DfD 3H#Df3l2.DE/#.#. G$$ IDDDLDL3%' If#(DLFLDLDD3^FLDLDLDL3%.. G#DDDD3YFj'ef Z [%2.DL. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G$( IG#fT 4FH#f$E%ef!I `%fLDD3)j0#DQFf!o#lDfbl :0#f#EDf+ 3D3$f#3DDLj0#DLEDLEDLDLf!L O%f03#3,EFEDf( >E&eDj0$DfD 4ED3$EFEDfD 3EDDDD35j0#.f$E.DfT 3H#D. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33(EFFj0$Df3 3DDfb3.DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$$ IDLFLDLDD3XFLDL3G' ID(DLDLDD3#.. G#DDDf$3ULf#l. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df q Q%f&3'DDD3'DDLZDDM[Df3 3H#. G$& IG#f3 4FH#DDDf_3-DLf& 3FDr'eDDD 3DD 4fS3-DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G$- IG#fe 3FH#D3TEFEDD3TEFFf#DF?Ff!; J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3iDQf!n#k0$DD32DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >32DLEDDZDLDf' > 3FDM[DDM[. G#Dg,{'eDDg- J3k.DDg- L rfT ;3&. G$( If$E%eDf!/cp0#DDf!1 b%f%f!1 b%f%3Zf#EDDf!3 b%f$f!4 b%f$3ZF ;jDf(n ;0#DD 3E&eDDk'ef$E/%.DQFfT 4Df$ 3FEf!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#Dj0$f GE&eDj0%Df!; J% 3Df$ 3EQDl0#.DE/#.#.D. G$* IDLEDLEDQE%e%e%eDQFfFl'eDf!o#lDfbl :0&Df!o#kDf&l ;0$/%.Df&k0$.DLFLDL3@DD3=0#DDD3=0#DfD 3DD3=0#%eDQf!l#l0#DQf$ :0#DDf!# X%f'3/0$.Df&l0$DLDLDD3[j0$.DDDD3$3Ef$ =E.D. G#DDDf Z [%f$3K. G$% I&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;D!/f#m ;j'ef#2.Df$ 3E/$..Df$p. G#DDt' IDDDD 4 3D3~(f$.j. G$$ IG#f3 4FH#Df' 3DDf#30DDLDL39Df3 3H#. G#DDf l P%f,3#. G$) IDDf l O%f)3#3:EFEDf( >E&eD'e%eDLFDLFDD3%0#f!> [%f!9#DD3)0#f!a ^%fQDD3)0#f n ^%fXDD3)0#f!] Y%f6DD3)0#f R N%f!S#DD3)0#DDDDD3L0#DDDD3*.DfD 3EDfD 4E/$..Df!7 M%f2DDf U O%f03#3*. G#DDf r O%f+3#3$. G$$ IG#fT 4FH#Df+ 3DDf$3D%eDL'eDLFf$r'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. G$( IG#f3 4FH#DfRZDf R N%Z&eDf+ 33(EFF'eDDDFDDD3+31/$..Df6ZDf!5 `%Z%e&eDf+ 33(EFFj0$DDD3+Lj0#.Df m `%f.Df x `%f*3+31.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%eDLFLDLf ^ P%f*3#FQfdk'eDLj0$.Df' 3Ff U `%f,f J Z%3*Df _ `%f,f!a Z%3*.DLFf' >EDLEDLEDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD3H/$.DDD3+.FLj0#DLDLf!5 O%f.3#3$EFEDEDf!9#ZDf!g L%Zf$E&e%eDf3 3DfT 334DLFj0#DDLFDD3%0%DDLDL3cFLFDLF3?3,EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDDD3%j0$..Dj'eDDDD3GF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf!g L%ZDf!7#ZDf k Z%ZDDZDDZDLEDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 334%eDLF'eDLEDDDLFDLFDD37EDDf!+ `%f-3%j0$DL0$DDf!O L%f+DD37Ff!3 X%DL?f Z [%D?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3*/#.#..DLE%eDLFj0#Df h `%f(3+Ef S ^%f>DD3)0#f k Z%f!7#DD3)0#DLj0#Df' 3FDDDD3bD3*Df m `%f.Df x `%f*3+3*.DDZDDZ&eDf3 3DfT 334DLF'eDf' 3DDLDDDLDLDD373*/$..Df' >E&e%e%eD'ef$Ef k Z%f!7#DLDL3)j'ef!g L%f!9#DLDL3)E.f S ^%f>DLDL3)0%DLFDLFDD3%0%Dj0$DLDLDD3Fj0$/%.Df' 3Ff m `%f.DDf!# `%f+DD3731DDDD31DDLZDDM[Dfe 4H#2.Df' 3DDDD3bDLFLDLD3H3*.Df3 3EDf3 4E/#.#. G$2 IG#fD 4FH#Dg$[Dg$[Df!A#ZDf!= J%ZDLEDQEf$Ef$E&e%eDf3 3Df+ 334DLFj0#DLEDDLFDLF3Aj0$DDD3dj'eDf$ :j0%DDD3d0%.DEDEDEDE/$..DDZDDZDDZDDZ%eD0#Df$ :DQf!l#l ;0#Df i K%f-3+3$EFEDf s K%f-3+EDLFDLFf } K%f*3#FLDLD3$3#FDDL?3$EFEDDf!( K%f*3#FLDLDDF3Bj0#DDD3Aj0#DF'eDfCZDf!/ K%Z&eDf3 33(EFFj0%DDDD33j0#..DDZDDZ.DLFLDLf e P%f*3#3$EFEDF'eDDZDDZ.DfD 3H#. G#DQj'eDf k Q%f)3e.. G$' IDf( >E&e%eDj0#D3$EFEDF'eDDDD330$.DfD 3EDfD 4E/$..Df#l. G%7 I& HG#fT 4FH#DLFDLFf x P%f&3#3$EFEDDf!5 P%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf!. P%f*3#FLFDLFf!7 Q%f/3#FQfdk'ef%DL0$>.f&D3$f!i M%f&3%j0#>f&f%f&DDf!i M%f&3#FL?DQfdl?.E%e%e%eDDf!D Q%f)3#FLDQF3g'eDDf!, Q%f.3#FLDQ3gEDDf!. P%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f!l M%f*3%0$.D3$f L N%f)3%E.DDf e P%f*3#3$EFEDDZDDZDD_DDf t Q%f+3#F3$EFEf#EDF'eDD3fDD3f3%E.DfD 3FDDf u P%f&3#3JDMDLEDDDf!= P%f*3#3JDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf!) P%f(3#EDf$_DDZDg#[Df7 3D36.DDf!$ P%f(3#EDD_DDZDD[Df7 3DfD 336f Z [%EDf%t'eDDf k Q%f)3BE.Df Z [%D?3,EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3JDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D36.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL3:EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf Z [%D?/$.DDf z O%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3Ij0#D3$EFEDfD 3Df$ 3Ff& >32DLDLf& > 3FDZDDZDDZ/#.#. G#DDf c Q%f+3#. G$$ If!L b%LFf+Df!P b% 3f* :F 4f#D? 3D3S. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. G#f#D3S. G%8 I% HG#f!/' 4FH#Df' 3f!P b%D3PDf#ZDg+[DLFDLFf S Q%f'3#>DDf ] Q%f)3#FLFDLFf!Y O%f23#FLEDQEDDf W P%f)3#EDfCZDf M R%Z&eDfT 33(EFF'eDDD3AD 3E/$..Df#ZDg+[%eDLDL3@FLDLf K Q%f+3#FQf!K#l0#D3,EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf!Y P%f+3#FLDLf#30DDZDf {% 3D32DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.f$EDfT 3f m R%f$D?f!a'f#D?3PDf!@# 3f ` W%f$Df ] W%f&3AF?f j$f#D?3PDDLZDDM[Df!m# 3DLDL3@FLDLf!b P%f33#3$f#30Df R$ 3DLDLf z O%f.3#3$f#30DDf$k_DDZDDZDDfdlDf#l ;_Df#_%e%eDD3|Qf!l#l'eDf k$ 3DDf W Q%f(3#3{DLFLFDLFf!i O%f33#3,DL3$3zj'eDDf!A O%f.3#3,DLDL3zE.DQEDf#ZDg+[DLFf' >EDLE&e%e%e%eDjDj ;j'eDD_Dg$[Df#_DDZDQEDDf k$ 3Z%e%eDf$kF'eDf$ :0$DQ0%/'.Df$ :j0&.DDM[DDM[Df!i& 3Df c' 336/&.DDM[DDM[Df!i& 3Df c' 336/&.Df k$ 33y/%.Df c' 3FDfT 3FDf {% 3F3xDf R% 3Ff#DDD3wDD3vDDQFD ; ;j0#DDM[DDM[Df!i& 3D36Df$ :0$.Df3 3EDf$ 4EDf3 4E/$..DLEDLEDLFLDLf!( K%f*3#EDD_DDZDDZDDZDf#_DDf k$ 3FZDf R% 3FDLDLf K O%f-3#3$3uDLEDf {% 3DfT 3FDf!e$ 33xDf#ZDg+[Df#_Df#ZDf#ZDf#ZDDf#D?ZDDLZDDM[DDM[DDZDDZDf!X% 3Df!m% 33vDf#ZDg+[DLDLf R P%f(3#3,EFEDDf( > 3E&eDFDk0%Df c& 3f-3&% IDLFDLF3tf!' X%f'3%'ef$Ef#/$.DD3tEFED.EDfD 3EDDf g O%f(3#FLDL3REFEDDf c O%f'3#FLEDLEDDf!/ X%f'3#3$EFED0#DQf!l#l0#D'eDEf#E%e&eDf;k0&DDM[Df/ 3E%e%e&eDf c' 3F3(EFEDEDj0$DDDD35j0#.DDDf#30Df!D Y% 3QEDLEDLE&eDj0)Df$ 4EDQDf$ 3EfRk0#.Dj0(Df c' 3FDDf$3DDLj0(Dfb_Dg$[Df#ZDg+[DDZDDZDDf {% 3Df$f#Df!i& 33QDLFj0(DDLZDDLZDDQ_DDZDLFDLFDf!3& 3f!W L%f'DLDL3sDLEDLLFLDL3rFLEDLEDf$kF0$DDf!N P%f(3#3$f!a _%f=Df c& 3F3ODfS3&DDD3NDMu0&Df S `%f%3'/&.DE/$..DDf!S P%f)3#3$f!D ]%fEDf c& 3F3ODf!f ]%f73'DDD3'DfS3&.Df c& 3FDD3qDDM[DDLZDg$[Dg$[DDLZDDDDf c' 3D3Mf!p$ :f/l0$DDDQ ;_/$.DD3Rf![ L%f.3/0#DfF_Dg$[Df#ZDg+[DDZDDZDLDLf K O%f-3#3$EFEDLE%eDF0#Df c' 3Df+DDf+t?F 3DD 4fS3-DLEDLEf#EDDf!G M%f+3%j0#DDf!i Q%f.3p'eDEDE/$.Dj'ef#E/$.DDDDDLDL35F?EDf#D?E.Df c' 3FDD3uDDDLF?Fj0#Df!i& 3DDf_3-f$Ef#E%eDLj0#DLDL3oj0#Df!=#ZDf K a%Z&eDf!i& 33(EFFj'eDEDE/%.DDDD3/j0#.f$E.Dfb_Dg$[Df#ZDg+[DDZDDZDf!i& 3Df {% 3f#DLf$D?DLf#D?Df!3& 33QDLFj0#DDLZDDLZDDQ_DDZDLFDLFDf!T& 3f$f#DLDL3s%eDf o& 33$E>Dj0#Df!9#ZDf!g L%Z&eDf!i& 3Df!a& 334DLFj0$Df!T& 3FDDLFDD3Lj0#DDD3n/#.#.Df!T& 3f!/ M%f+Df o& 33*DLEDf c& 3FDLDL3'DDLDL3'DDLDL3;DMEDMEDDM[DDLZDD[DD[DDLZDDDDf!i& 3D3M>/#.#.Df {% 3DD3|3{%e%eDQFf%t'eDfH 3f!K#3&DLFDLf' > 3EDf s$ 3Ef#EDME&eDFDk0%Df3 3EDMD}0#DLEDL3:EFDf( >EfD 4E&eDj0$DfD 4EDfT 3Df {% 3DfD 3F3mj0#.Df6p0#D'eDfH 3fP3&.DfH 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL3:EFEDf( >E&eDj0%%eDfT 3Df {% 3D3mj0#%eDLj'eDf$ :j0$/%.D3$3lDf$ :k0$.DfH 3FDLDL3CDf l J%f%3'DD3$39Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfH 3Ff J J%f23CDf Y J%f)3'.DfH 3Ff ` J%f/3CDf_3&DDM3kDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfH 3f-3&/$.DfH 3Ff!5 b%f%3'DDL3$3C.DDM[DDLZ/$.%eDDQf%n ;0#DLFj0#Df c' 3Df {% 3f#f$f#f Z [%3QDLFj0#DDLZDDLZDDQ_DDZDQ'eDf!i& 3f l L%f/f J Z%31.f Z [%EDLFQf&k'eDLFLDLf { P%f(3#E.%eDQf!l#l0#DfVZDf x L%Z&eDf c' 3Df!3& 334DLFj0$Df!i& 3DDLDLDLDLDL3#f#3K/#.#.DLEDLLFLDL3rFLDLf!D P%f-3#3$f { [%fBDfH 3F3ODDLDL3;Dg$[DDZDDM[DDLZDDM[DLDLDDf c' 3D3M>.DfH 3FDLDL3'Df q Q%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[.Df c' 3f#3&DLDf!/' 3H#. G.!E:(#f J J%.!E1 * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + 6 . - 2 *x 8 ? ; , . - . . 9 ( 5 2 7 4 * / ( - 9 6 . > *_R E GQ = , , 2 -b = 7 * 9 , 1 * >J / + , 5 2 -b 6 . > *J A + ; * 2 -b 0 8 8 0 5 .J 0 + ; * 2 -b 0 8 8 0 5 .J 0 , 5 2 -b 0 8 8 0 5 .J > > , 5 2 -b > 2 4 > 8 4 ? > 6 ( 6 . - 2 ? 6 ? > 6 ( = 8 ? ; , . * 5 2 * = . = = 8 ? ; , . = 9 * 2 -J , 9J 9 9 ,J - 2 = 9 5 * CJ ; . > * ; 0 . > 2 7 0 * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 * / ( ; 3 * @ * = , ; 2 9 >_ * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y * / ( = = ( : ; - . . 9 ( 5 2 7 4 ( @ * 5 ? . 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 8 7 .q 2 7 4zwq - . . 9q 2 7 4{ * 5 ? . 1 ; . / * 9 9n - 9 * ; * 6 = 9 5 * > / 8 ; 6 A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 5 2 -b , 5 2 -IWi , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =R 8 7 . 5 2 7 4R 6 . > 2 4 > 8 4J 0 8 8 0 5 .J 6 . > *J = 7 * 9 , 1 * >J ? > 6!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!.F 0 * - ( , * 6 9 * 2 0 7 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. = 8 ? ; , . =!`!.!. E!`!.!. > 2 4 > 8 4!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!. 0 8 8 0 5 .!`!.!.F 0 8 8 0 5 . * - = ( 2 7 >!`!.!. 6 . > *!`!.!.F 6 . > * A . + ( 2 7 >!`!.!. = 7 * 9 , 1 * >!`!.!.F = 7 * 9 A . + ( 2 7 >!`!.!.!`!.!.F A . + = 2 > .!`!.!.!`!.!. G!`!.!. * 5 2 * = . =!`!.!. E!`!.!. / * , . + 8 8 4!`!.!.F 6 . > *!`!.!. / +!`!.!.F 6 . > *!`!.!. 2 7 = > * 0 ; * 6!`!.!.F 6 . > *!`!.!. 2 0!`!.!.F 6 . > *!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. ? > 6!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!.F ? > 6 ( = 8 ? ; , .!`!.!. , * 6 9 * 2 0 7!`!.!.F ? > 6 ( , * 6 9 * 2 0 7!`!.!. , * 6 9 * 2 0 7n -!`!.!.F ? > 6 ( 2 -!`!.!. , 1 * 7 7 . 5!`!.!.F ? > 6 ( 6 . - 2 ? 6!`!.!. * -!`!.!.F ? > 6 ( , 8 7 > . 7 >!`!.!. 4 . C A 8 ; - =!`!.!.F ? > 6 ( > . ; 6!`!.!.!`!.!. G!`!.!. ? > 6 ( > ; ? . 7 8 7 . , 8 - .$#######a Q##'###+#f!P X%. |$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$### - Q## *###%###!4 Q##2### * / ( 3 = ( A . +J * / ( = = ( @ . ;#$#######] Q##'###+#f g Z%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$####### 1 R##)###+#f V [%.8F###$#######$#######+#f w [%. y)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -###!> R##o###; S##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# S S##>### n S##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!a S##Q###; S##E###A T##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - 4 . C A 8 ; - = , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9 1 > > 9_J 1 > > 9 =_J 6 * ; 4 . >_J 2 > 6 =QJ 2 7 > . 7 >_J 6 * 2 5 > 8_J > . 5_J = 6 =_J - * > *_J + 5 8 +_J * + 8 ? >_J / 2 5 ._TUVWXYZ[]^fghijk######!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( E G &- = , , 2 -###!H S##a S##} T", new Uint8Array(D4.buffer, 148)), f4(), new Uint8Array(D4.buffer, 24304, 20137);
}
async function n6() {
}
var L3 = /* @__PURE__ */ Symbol.for("smart-script");
function r7(D4) {
  const f4 = document[L3];
  return f4 && f4 != D4 ? f4.api || window.SmartScript : void 0;
}
var E4 = [["ss_incoming_params", "[]"], ["ss_webReferrer", '""']];
var F3 = [["consent", "consentFrom"], ["limitDataUse"]];
function i5(D4, f4) {
  for (const $5 of F3) if ($5.some((f5) => D4[f5] || false === D4[f5] && "limitDataUse" == f5)) $5.forEach(($6) => f4[$6] = D4[$6]);
  Object.assign(D4, f4);
}
function o6(D4, f4, $5) {
  const { consent: e7, consentFrom: t7, limitDataUse: n7, clickId: L4 } = D4 || {};
  return { answer: $5, consentFrom: t7, consent: e7, limitDataUse: n7, gpc: f4, clickId: L4 };
}
var c4;
var s5 = () => e6(t6());
var a6 = () => {
};
function l3(D4) {
  try {
    return D4(c4 = c4 || s5());
  } catch (D5) {
    throw a6(), D5;
  }
}
function u3(D4, f4, $5) {
  const e7 = new TextEncoder().encode(f4);
  return l3((f5) => {
    const t7 = f5.room(e7.length);
    new Uint8Array(f5.memory.buffer, t7).set(e7);
    const n7 = f5[D4](e7.length, $5), L4 = new Uint8Array(f5.memory.buffer, n7);
    return new TextDecoder().decode(L4.subarray(0, L4.indexOf(0)));
  });
}
function Z2(D4) {
  const [f4, $5, ...e7] = u3("ask", D4).split("\uFFFF"), [t7, ...n7] = f4.split("\n");
  return { consent: +$5, impression: t7, links: n7, needs: e7 };
}
function p4(D4, f4) {
  return l3(($5) => $5.step(D4, f4));
}
function I2(D4) {
  s5 = D4, c4 = void 0;
}
var j3 = globalThis.document && new Proxy(document, { get(D4, f4) {
  let $5 = D4[f4];
  try {
    const e7 = Object.getPrototypeOf(D4), t7 = e7.__lookupGetter__(f4), n7 = t7 ? t7.call(D4) : e7[f4];
    $5 = typeof $5 == typeof n7 ? $5 : n7;
  } catch {
  }
  return "function" == typeof $5 ? $5.bind(D4) : $5;
} });
function m3(D4) {
  try {
    performance.mark("smart-script:" + D4);
  } catch {
  }
}
function J2(D4) {
  let f4 = true;
  const $5 = ($6) => {
    if (f4) {
      f4 = false;
      try {
        D4($6 && !$6.type ? $6 : void 0);
      } catch {
      }
    }
  };
  try {
    const { userAgentData: D5, userAgent: f5 } = navigator;
    if (D5 && !/iP(hone|ad|od)/.test(f5)) return setTimeout($5, 300), addEventListener("pagehide", $5), addEventListener("visibilitychange", $5), void D5.getHighEntropyValues(["model", "platformVersion"]).then($5, () => $5());
  } catch {
  }
  $5();
}
var G2 = {};
var g3 = () => {
  g3 = () => {
  }, new PerformanceObserver((D4) => {
    for (const { name: f4 } of D4.getEntries()) if (f4 in G2) G2[f4] = true;
  }).observe({ type: "resource" });
};
var d3 = (D4) => /\w\(\) *{\s*\[native code]/.test("" + self[D4]);
async function b3(D4, f4) {
  let $5, e7, t7, n7, L4;
  G2[D4] = false;
  try {
    g3(), [$5, e7, t7] = ["fetch", "setTimeout", "PerformanceObserver"].map(d3);
  } catch {
  }
  try {
    L4 = fetch(D4, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => n7 = 0), n7 = 1, await L4;
  } catch {
    const r8 = e7 && n7;
    try {
      if (!L4 || r8 && $5) f4();
      else if (r8 || $5 && t7 && "responseStatus" in PerformanceResourceTiming.prototype) setTimeout(() => G2[D4] || f4(), 250);
    } catch {
    }
  }
}
function k3(D4, f4) {
  try {
    const $5 = new Image(1, 1);
    $5.onerror = $5.onload = f4, $5.src = D4;
  } catch {
  }
}
function h3(D4) {
  if (j3.prerendering) j3.addEventListener("prerenderingchange", D4);
  else D4();
}
function Q2(D4, f4) {
  const $5 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: D5 }) => D5.closest && D5.closest("[data-smart-link]")], ["visibilitychange", 10, () => j3.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: D5 }) => D5]].map(([$6, e8, t7]) => [$6, D4((D5) => t7(D5) && f4(e8))]), e7 = D4(() => {
    for (const [D5, f5] of $5) addEventListener(D5, f5, true);
    if ("loading" == j3.readyState) setTimeout(e7, 200);
    else f4(1);
  });
  h3(D4(() => f4(9))), e7();
}
var H3 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var y3 = (D4, f4 = "{") => H3(D4) + H3(f4);
var M3 = "\uFFFF}\uFFFF";
function _3(D4, f4, $5) {
  let e7 = 1e5;
  const t7 = (D5, f5, n7) => {
    let L4 = "-";
    try {
      if ("string" == typeof f5) L4 = $5 + f5;
      else if ("boolean" == typeof f5) L4 = f5 ? "?true" : "?";
      else if ("number" == typeof f5 && isFinite(f5)) L4 = "0" + (f5 || "");
      else if (f5 && "object" == typeof f5 && n7 < 8) {
        const $6 = Array.isArray(f5), L5 = Object.keys(f5);
        if ("string" == typeof f5.href && !L5[0]) return t7(D5, f5.href, n7);
        let r8 = "";
        for (const D6 of L5) {
          if (--e7 < 0) break;
          let L6;
          try {
            L6 = f5[D6];
          } catch {
          }
          r8 += t7($6 ? "" : D6, L6, n7 + 1);
        }
        return y3(D5, $6 ? "[" : "{") + r8 + M3;
      }
    } catch {
    }
    return H3(D5) + H3(L4);
  };
  return t7(D4, f4, 0);
}
function w3(D4) {
  try {
    return decodeURIComponent(D4);
  } catch {
    return D4;
  }
}
function T3(D4, f4) {
  const $5 = ("; " + D4).split(`; ${f4}=`)[1];
  return $5 && w3($5.split(";")[0]);
}
var P3 = /^[^=]*=([\w+.-]+(:|%3A))?(\/|%2F)/i;
var v2 = (D4) => D4.split("&").map((D5) => P3.test(D5) ? [D5] : D5.split(/[?#](?=[\w.-]+=)/));
var S3 = (D4) => /^[^?#]*\??([^#]*)(.*)/s.exec(D4);
function A3(D4) {
  const [, f4, $5] = S3(D4);
  return [...v2($5).flat(), ...v2(f4).flatMap(([, ...D5]) => D5)];
}
var R3 = (D4) => v2(S3(D4)[1]).map(([D5]) => D5);
function O2(D4, f4, $5, e7 = "") {
  let t7 = y3(D4);
  const n7 = (D5) => (f5) => {
    try {
      if ($5) f5 = f5.replace(/^(amp(;|%3B)|#0?38;)+|^#[!/]*(?=[\w.-]+=)|^#.*/i, "");
      const e8 = (f5 + "=").indexOf("=");
      let n8 = f5.slice(0, e8), L5 = f5.slice(e8 + 1);
      if (/[%+]/.test(f5)) [[n8, L5]] = new URLSearchParams("?" + f5);
      if (n8 || L5) t7 += H3(n8) + H3(D5 + L5);
    } catch {
    }
  };
  let L4 = S3(f4)[1].split("&");
  if ($5) try {
    [...e7 && [...A3(e7), ...R3(e7)], ...A3(f4)].map(n7("~")), L4 = R3(f4);
  } catch {
  }
  return L4.map(n7("=")), t7 + M3;
}
function x2(D4, f4) {
  return "page" == D4 && !(f4 && false === f4.repairAddresses);
}
function C3(D4, f4, $5, e7, t7 = D4) {
  return _3("landing", D4, "=") + _3("referrer", f4, "=") + _3("now", $5, "=") + O2("query", t7, e7, t7 == D4 ? "" : D4);
}
function q2(D4, f4, $5) {
  return y3("") + _3("call", D4, '"') + _3("config", f4, '"') + y3("visit") + $5;
}
function U(D4, f4) {
  return D4 + _3("hints", f4, "=");
}
function X2({ request: D4, impression: f4 }, $5) {
  m3("impression");
  try {
    return $5 && Z2(U(D4, $5)).impression || f4;
  } catch {
    return f4;
  }
}
var K = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var B3 = "data-smart-own";
var N2 = (D4) => w3(w3(D4.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
function V(D4, f4) {
  const [$5, e7] = [D4, f4].map(N2);
  return 2 * e7.filter((D5) => $5.includes(D5)).length > e7.length;
}
var W2 = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
function Y(D4, f4) {
  const [, $5, e7] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(D4 || "") || [], [, t7] = W2.exec(f4) || [];
  return t7 ? w3(t7) : e7 && V(f4, $5) ? e7 : f4;
}
function z2() {
  const D4 = j3.querySelectorAll("a[data-smart-link]");
  return [].filter.call(D4, (D5) => "string" == typeof D5.href);
}
var DD;
var fD;
var $D;
var eD;
var tD = /* @__PURE__ */ new WeakMap();
function nD(D4) {
  const f4 = [];
  for (const { name: $5, value: e7 } of D4.attributes) if ($5.startsWith("data-param-")) f4.push([$5.slice(11), e7]);
  return [...K.map((f5) => D4.getAttribute(f5)), f4];
}
function LD({ href: D4 }, f4) {
  return !!f4 && (f4.link == D4 || f4.link != f4.own && V(D4, f4.link));
}
function rD() {
  const D4 = z2(), f4 = D4.map((D5) => {
    const f5 = tD.get(D5);
    return LD(D5, f5) ? f5.own : Y(D5.getAttribute(B3), D5.href);
  }), $5 = D4.map((D5, $6) => {
    const [e8, t7, n7, L4, r8] = nD(D5);
    return { platform: e8, appId: t7, oneLinkURL: n7, deepLinkValue: L4, params: Object.fromEntries(r8), href: f4[$6] };
  }), e7 = j3.querySelectorAll("[data-smart-qr]").length;
  if (e7) $5.push({ code: "true" });
  return { elements: D4, own: f4, requests: $5, codes: e7 };
}
function ED({ elements: D4, own: f4, codes: $5 }, e7) {
  const t7 = D4.map((D5, f5) => ({ element: D5, href: e7.links[f5] || null })), n7 = $5 && e7.links[D4.length] || null;
  return { ...e7, plan: { impression: e7.impression || null, links: t7, qr: n7 }, codes: $5, known: tD, write() {
    t7.map(({ element: D5, href: $6 }, e8) => {
      const t8 = { own: f4[e8], asked: "" + nD(D5), link: D5.href }, n8 = $6 || t8.own;
      if (tD.set(D5, t8), !n8) D5.removeAttribute("href");
      else if (n8 != t8.link) D5.href = n8, D5.setAttribute(B3, (t8.link = D5.href) + " " + t8.own);
    });
  } };
}
function FD(D4, f4) {
  const $5 = rD();
  return ED($5, f4({ ...D4, links: $5.requests.concat(D4.links || []) }));
}
function iD(D4, f4, $5, e7) {
  let t7 = q2(D4, f4, $5()), n7 = Z2(t7);
  if (n7.needs[0]) {
    const L4 = n7.needs.map(e7).join("");
    t7 = q2(D4, f4, $5()) + y3("sources") + L4 + M3, n7 = Z2(t7);
  }
  return { ...n7, request: t7 };
}
function oD() {
  const D4 = j3.URL;
  try {
    const [f4] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0].name);
    return D4.startsWith(f4) ? D4 : f4;
  } catch {
  }
  return D4;
}
function cD(D4, f4) {
  try {
    return JSON.parse(D4, f4);
  } catch {
    return;
  }
}
function sD(D4) {
  try {
    return localStorage.getItem(D4);
  } catch {
    return;
  }
}
var aD;
var lD;
var uD = "";
function ZD(D4, f4) {
  lD = D4 && D4.rememberMinutes, uD = _3("consent", o6(D4, !!navigator.globalPrivacyControl, f4), '"');
}
var pD = [];
var ID = "";
function jD(D4) {
  const f4 = D4 ? fD : DD;
  return (pD[+D4] = pD[+D4] || C3(f4, $D, eD, D4, DD)) + _3("minutes", lD, "=") + ID + uD;
}
function mD(D4) {
  const f4 = j3.URL, $5 = f4 != (D4 ? fD : DD);
  return jD(D4) + ($5 ? _3("url", f4, "=") + O2("route", f4, D4) : "");
}
function JD() {
  var D4, f4;
  aD = aD || E4.map(([D5, f5]) => sD(D5) || f5), ID = ID || (D4 = aD[0], f4 = aD[1], _3("memory", cD(D4, (D5, f5) => "string" == typeof f5 ? w3(f5) : f5) || [], "=") + _3("webReferrer", cD(f4), "="));
}
var GD = { cookie: (D4) => T3(j3.cookie, D4), storage: sD, meta: (D4) => [].map.call(j3.getElementsByName(D4), (D5) => D5.content).find(Boolean) };
function gD(D4) {
  let f4;
  try {
    if ("memory" == D4) return JD(), "";
    const $5 = D4.indexOf(":");
    f4 = GD[D4.slice(0, $5)](D4.slice($5 + 1));
  } catch {
  }
  return _3(D4, f4, "=");
}
function dD(D4, f4) {
  return iD(D4, f4, () => mD(x2(D4, f4)), gD);
}
function bD(D4) {
  if (aD && (sD(E4[0][0]) || E4[0][1]) != aD[0]) aD = void 0, ID = "";
  JD();
  const f4 = u3("ask", y3("") + _3("config", D4, '"') + y3("remember") + jD(x2("page", D4))).split("\n");
  E4.forEach(([D5, $5], e7) => {
    const t7 = f4[e7];
    if (t7 && t7 != aD[e7]) try {
      localStorage.setItem(D5, t7), aD[e7] = t7;
    } catch {
      kD(D5), aD[e7] = $5;
    }
  });
}
function kD(D4) {
  try {
    localStorage.removeItem(D4);
  } catch {
  }
}
function hD() {
  aD = void 0, ID = "", E4.forEach(([D4]) => kD(D4));
}
var QD;
var HD;
var yD = { plan: { impression: null, links: [], qr: null }, write() {
} };
var MD = { impression: null, links: [], qr: null };
var _D = "object" == typeof document;
var wD = _D ? ((D4, f4) => {
  let $5, e7, t7, n7, L4 = false;
  const r8 = {};
  let F4 = 0, o7 = 0, c5 = false;
  const s6 = [];
  let l4, u4, Z3, G3 = false, g4 = false, d4 = false, h4 = false, H4 = yD;
  const y4 = [];
  let M4, _4, w4 = "", T4 = false;
  const P4 = (D5) => {
    if (D5 && t7) console.error("smart-script:", D5);
  }, v3 = (D5) => (f5) => {
    try {
      D5(f5);
    } catch (D6) {
      P4(D6);
    }
    return M4;
  }, S4 = async (D5, $6) => {
    try {
      return await $6(await f4(D5));
    } catch (D6) {
      return P4(D6), null;
    }
  }, A4 = (D5, f5) => {
    j3.dispatchEvent(new CustomEvent("smartscript:" + D5, { detail: f5 }));
  }, R4 = () => "loading" == j3.readyState, O3 = (D5) => {
    c5 = true, b3(D5, v3(() => {
      if (!d4) Z3 = D5, B4(13);
    }));
  }, x3 = () => {
    const D5 = _4;
    _4 = void 0, D5 && D5(H4.plan);
  }, C4 = () => A4("ready", H4.plan), q3 = [() => J2((D5) => {
    u4 = D5, B4(8);
  }), () => O3(l4.impression), () => {
    if (H4.write(), !R4()) m3("wired");
  }, () => S4("consent", (D5) => D5.watch(e7.consentFrom, W3)), () => O3(X2(H4, u4)), () => k3(Z3), () => bD(e7), hD, () => {
    const D5 = j3.URL;
    S4("observe", (f5) => f5.observe(v3((D6) => N3(D6 ? 5 : 6)), D5, () => H4));
  }, () => S4("qr" + w4, (D5) => D5.drawAll(H4.plan.qr)), () => Y2.banner(), () => S4(t7, (D5) => D5.report(H4.request, H4.plan, Y2, e7)), x3, C4], U2 = () => {
    if (l4 = H4, H4 = yD, e7 = $5 ? { __proto__: null, ...$5 } : null, 0) e7 = { repairAddresses: false };
    if (e7) i5(e7, r8);
    ZD(e7, n7);
    const { debug: D5, banner: f5, observe: L5, consentFrom: E5, impressionPer: F5 } = e7 || {};
    if (t7 = "url" == D5 ? /[?&]smart-script-debug\b/.test(j3.URL) && "inspector" : D5 && "debug" + w4, !e7) return 0;
    H4 = FD(e7, (D6) => dD("page", D6));
    let o8 = H4.consent << 12;
    return ["route" == F5, H4.impression, e7, E5, 0, 0, 0, 0, L5, H4.plan.qr, f5 || j3.querySelector("[data-smart-banner]"), t7].map((D6, f6) => o8 |= D6 ? 1 << f6 : 0), o8;
  }, K2 = (D5) => {
    let f5 = 0;
    if (D5 < 8) try {
      f5 = U2() << 4;
    } catch (D6) {
      if (T4) throw H4 = l4, D6;
      P4(D6);
    }
    if (o7) F4 = p4(F4, 14 | o7 << 4), o7 = 0;
    F4 = p4(F4, D5 | f5);
    for (let D6 = 0; D6 < q3.length; D6++) if (F4 >> 16 + D6 & 1) {
      c5 = false;
      try {
        q3[D6]();
      } catch (f6) {
        P4(f6), o7 |= c5 ? 0 : 1 << D6;
      }
    }
  }, B4 = (D5) => {
    if (s6.push(D5), !h4 && G3) {
      h4 = true;
      try {
        for (; s6.length && !T4; ) K2(s6[0]), s6.shift();
      } catch (D6) {
        if (P4(D6), !T4) s6.length = 0, x3(), C4();
      }
      h4 = false;
    }
  }, N3 = (D5) => {
    try {
      M4 = _4 ? M4 : new Promise((D6) => _4 = D6);
    } catch (D6) {
      P4(D6);
    }
    G3 = true, B4(D5);
  }, V2 = v3((D5) => {
    if (D5 && !D5.type) {
      const f6 = Object.keys(D5).every((D6) => /^(consent|limitData)/.test(D6));
      $5 = f6 ? { ...$5 || null, ...D5 } : D5;
    }
    const f5 = !g4 && !R4();
    g4 = g4 || f5, N3(f5 ? 1 : 0);
  }), W3 = v3((D5) => {
    n7 = D5 || "pending", N3(2), A4("consent", n7);
  }), Y2 = { ready: () => M4, start: V2, refresh: v3((D5) => N3(D5 && true === D5.impression ? 4 : 3)), consent: W3, href(D5, f5 = D5.href) {
    try {
      if (!e7) return f5;
      const { oneLinkURL: $6 } = e7;
      return dD("page", { ...e7, ...D5, oneLinkURL: $6, links: [D5] }).links[0] || D5.href;
    } catch (D6) {
      return P4(D6), f5;
    }
  }, isConfigured: () => !!$5, isCalled() {
    if (0) L4 = true, V2();
  }, banner: (D5) => (y4.push(D5), S4("banner", (D6) => D6.show(e7, Y2, H4.consent, y4))), draw: (...D5) => S4("qr" + w4, (f5) => f5.draw(...D5)) };
  return a6 = () => {
    if (!w4) w4 = "-twin", T4 = true, I2(() => {
      throw 0;
    }), S4("twin", (D5) => I2(D5.start)).then(v3(() => {
      T4 = false, N3(3);
    }));
  }, { URL: DD, referrer: $D } = j3, eD = Date.now(), fD = oD(), Q2(v3, (D5) => {
    if (9 == D5) B4(D5);
    else if (G3) if (1 == D5) {
      if (!g4) V2();
    } else if (7 == D5) d4 = false, n7 = aD && aD[0] != E4[0][1] && null === sD(E4[0][0]) ? "denied" : n7, N3(D5);
    else d4 = d4 || 12 == D5, B4(D5);
  }), Y2;
})(0, i) : null;
var TD = false;
var PD = new Promise((D4) => QD = D4);
var vD = /* @__PURE__ */ new Map();
var SD = (D4, f4) => {
  if (f4) CD(f4);
};
var AD = (D4) => (f4) => OD(($5) => $5[D4](f4));
SD.api = wD ? { version: "0.6.0", start: CD, refresh: AD("refresh"), consent: AD("consent"), banner: AD("banner"), href: wD.href, get ready() {
  return PD.then(wD.ready);
} } : void 0;
var RD = () => r7(SD);
async function OD(D4) {
  if (!wD) return MD;
  const f4 = RD();
  if (f4) return D4(f4);
  else return await (HD = HD || n6().catch(() => {
  })), D4(wD);
}
function xD(D4) {
  const f4 = window.SmartScript;
  if (!f4 || f4.start || "function" != typeof f4.consent || f4.consent == UD) return D4;
  if (f4.consent = UD, f4.answer) UD(f4.answer);
  return { ...D4, consent: "pending" };
}
function CD(D4) {
  if (wD && !RD()) f4 = SD, document[L3] = f4, D4 = D4 && xD(D4);
  var f4;
  return OD((f5) => {
    TD = true;
    const $5 = f5.start(D4 && { ...D4, links: [...vD.values()] });
    return QD(), $5;
  });
}
function qD(D4) {
  return OD((f4) => TD || RD() ? f4.refresh(D4) : MD);
}
function UD(D4) {
  return OD((f4) => f4.consent(D4));
}
async function XD() {
  if (!wD) return MD;
  if (!RD()) await PD;
  const D4 = RD();
  return D4 ? D4.ready : wD.ready();
}
function KD(D4, f4 = D4.href) {
  if (!wD) return f4;
  const $5 = RD();
  if (!TD && !$5) {
    const { platform: $6, appId: e7, href: t7 } = D4;
    if ($6) vD.set($6, { platform: $6, appId: e7, href: t7 });
    return f4;
  }
  return ($5 || wD).href(D4, f4);
}
async function BD(D4) {
  if (wD) {
    if (!RD()) await PD;
    const f4 = RD() || wD;
    if (f4.banner) await f4.banner(D4);
  }
}
function ND(D4) {
  if (_D) document.addEventListener("smartscript:ready", D4);
  return () => _D && document.removeEventListener("smartscript:ready", D4);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  banner,
  consent,
  defineConfig,
  href,
  ready,
  refresh,
  start,
  subscribe
});
