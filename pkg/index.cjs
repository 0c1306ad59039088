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
  observe: () => o
});
function e(t6) {
  try {
    return decodeURIComponent(t6);
  } catch {
    return t6;
  }
}
function a() {
  const t6 = n.querySelectorAll("a[data-smart-link]");
  return [].filter.call(t6, (t7) => "string" == typeof t7.href);
}
function o(e7, o6, s4) {
  const c4 = (t6) => t6.replace(/#(?![/!]).*/, ""), l4 = (t6) => t6.replace(/#(?![/!])[^=]*$/, "");
  let i3 = o6, u3 = false;
  const p4 = () => {
    u3 || (u3 = true, setTimeout(() => {
      const o7 = i3;
      i3 = n.URL;
      const p5 = c4(i3) != c4(o7);
      u3 = false, a().forEach((t6) => d3.observe(t6, { attributes: true })), (p5 || l4(i3) != l4(o7) || (({ codes: e8, known: o8 }) => n.querySelectorAll("[data-smart-qr]").length != e8 || a().some((e9) => {
        const n6 = o8.get(e9);
        return !(({ href: t6 }, e10) => !!e10 && (e10.link == t6 || e10.link != e10.own && ((t7, e11) => {
          const [n7, a6] = [t7, e11].map(r);
          return 2 * a6.filter((t8) => n7.includes(t8)).length > a6.length;
        })(t6, e10.link)))(e9, n6) || n6.asked != "" + ((e10) => {
          const r6 = [];
          for (const { name: t6, value: n7 } of e10.attributes) t6.startsWith("data-param-") && r6.push([t6.slice(11), n7]);
          return [...t.map((t6) => e10.getAttribute(t6)), r6];
        })(e9);
      }))(s4())) && e7(p5);
    }));
  };
  for (const t6 of ["pushState", "replaceState"]) {
    const e8 = history[t6];
    history[t6] = function(...t7) {
      e8.apply(this, t7), p4();
    };
  }
  addEventListener("popstate", p4);
  const d3 = new MutationObserver(p4);
  d3.observe(document, { attributeFilter: ["data-smart-link", "data-smart-qr"], childList: true, subtree: true }), p4();
}
var t, r, n;
var init_smart_script_observe = __esm({
  "smart-script-observe.js"() {
    "use strict";
    t = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
    r = (t6) => e(e(t6.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
    n = globalThis.document && new Proxy(document, { get(t6, e7) {
      let r6 = t6[e7];
      try {
        const n6 = Object.getPrototypeOf(t6), a6 = n6.__lookupGetter__(e7), o6 = a6 ? a6.call(t6) : n6[e7];
        r6 = typeof r6 == typeof o6 ? r6 : o6;
      } catch {
      }
      return "function" == typeof r6 ? r6.bind(t6) : r6;
    } });
  }
});

// smart-script-consent.js
var smart_script_consent_exports = {};
__export(smart_script_consent_exports, {
  watch: () => t2
});
function t2(t6, n6) {
  const o6 = t6 && "object" == typeof t6 ? t6 : { source: t6 };
  let r6 = "pending";
  const s4 = e2[String(o6.source)];
  s4 && s4(o6, (t7) => {
    t7 != r6 && (r6 = t7, n6(t7));
  });
}
function n2(t6, e7) {
  return Array.isArray(t6) ? t6 : e7;
}
function o2(t6) {
  let e7 = 250, n6 = false;
  const o6 = () => {
    t6(), e7 = Math.min(1.1 * e7, 5e3), n6 = document.hidden, n6 || setTimeout(o6, e7);
  };
  document.addEventListener("visibilitychange", () => {
    n6 && !document.hidden && o6();
  }), o6();
}
function a2(t6, e7, n6) {
  let o6 = window;
  for (; o6 != o6.parent; ) if (o6 = o6.parent, c(o6)) {
    const s4 = "smart-script";
    return addEventListener("message", ({ source: t7, data: e8 }) => {
      t7 == o6 && r2(() => {
        const { __tcfapiReturn: t8 } = "string" == typeof e8 ? JSON.parse(e8) : e8;
        t8.callId == s4 && n6(t8.returnValue, t8.success);
      })();
    }), void o6.postMessage({ __tcfapiCall: { command: t6, version: e7, callId: s4 } }, "*");
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
      const c4 = n2(t6.purposes, [1, 7]), i3 = (t7, e8) => !!t7 && !!t7.consents && true === t7.consents[e8], d3 = (n6, o6) => {
        if (o6 && n6) {
          if (false === n6.gdprApplies) e7("granted");
          else if ("tcloaded" == n6.eventStatus || "useractioncomplete" == n6.eventStatus) {
            const o7 = c4.every((t7) => i3(n6.purpose, t7)) && (null == t6.vendor || i3(n6.vendor, t6.vendor));
            e7(o7 ? "granted" : "denied");
          }
        }
      };
      let u3;
      o2(r2(() => {
        const t7 = window.__tcfapi || a2;
        t7 != u3 && "function" == typeof t7 && t7("addEventListener", 2, d3) !== s && (u3 = t7);
      }));
    }, google: function(t6, e7) {
      const s4 = n2(t6.types, ["ad_storage", "ad_user_data"]), a6 = {}, c4 = {};
      let i3 = {};
      const d3 = {};
      let u3 = 0;
      const l4 = (t7) => true === t7 || "granted" == t7, f5 = (t7) => {
        if (t7 in a6) return a6[t7];
        const e8 = i3[t7] || {}, n6 = Object.values(c4[t7] || {}), o6 = e8.default ?? e8.declare ?? (n6.length ? n6.every(Boolean) : e8.implicit);
        return l4(o6) && !e8.quiet && !u3;
      }, p4 = () => {
        const t7 = s4.some((t8) => t8 in a6);
        e7(s4.every(f5) ? "granted" : t7 ? "denied" : "pending");
      }, g3 = (t7) => {
        const [e8, n6, o6] = [t7[0], t7[1], t7[2]];
        if ("consent" == e8 && o6 && "object" == typeof o6) for (const t8 of s4) {
          const e9 = o6[t8];
          if (null != e9 && "update" == n6) a6[t8] = l4(e9);
          else if (null != e9 && "default" == n6) {
            for (const n7 of [o6.region || ""].flat()) (c4[t8] = c4[t8] || {})[n7] = l4(e9);
            o6.wait_for_update > 0 && (u3++, setTimeout(() => {
              u3--, p4();
            }, o6.wait_for_update));
          }
        }
      }, y3 = /* @__PURE__ */ new WeakSet();
      let _3;
      const v3 = r2(() => {
        for (const t8 of (() => {
          const t9 = ["dataLayer"];
          for (const { src: e8 } of document.querySelectorAll('script[src*="/gt"][src*="l="]')) {
            const [, n6] = /[?&]l=([^&#]+)/.exec(e8) || [];
            n6 && t9.push(n6);
          }
          return t9.map((t10) => window[t10]).filter(Array.isArray);
        })()) {
          if (!y3.has(t8)) {
            y3.add(t8);
            const e8 = t8.push;
            t8.push = function(...t9) {
              const n6 = e8.apply(this, t9);
              return v3(), n6;
            };
          }
          for (const e8 of [].slice.call(t8)) e8 && "object" == typeof e8 && !y3.has(e8) && (y3.add(e8), r2(() => g3(e8))());
        }
        const t7 = (window.google_tag_data || {}).ics;
        if (t7) {
          _3 != t7 && (_3 = t7, "function" == typeof _3.addListener && _3.addListener(s4, v3)), i3 = _3.entries || {};
          for (const t8 of s4) {
            const { update: e8 } = i3[t8] || {};
            null != e8 && e8 !== d3[t8] && (a6[t8] = l4(d3[t8] = e8));
          }
        }
        p4();
      });
      window.dataLayer = window.dataLayer || [], o2(v3);
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
function o3(t6, e7) {
  const o6 = null == t6 ? e7 : Number(t6);
  return o6 >= 0 ? o6 : e7;
}
function n3(t6, e7) {
  const o6 = e7.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*");
  let n6 = t6;
  try {
    n6 = decodeURIComponent(t6);
  } catch {
  }
  return [t6, n6].some((t7) => RegExp(`^${o6}$`).test(t7));
}
function s2({ platform: t6, userAgent: e7, look: o6 = () => {
} }) {
  return /^ip/.test(t6) && r3.test(e7) && !i.some((t7) => o6(t7)) && !(o6("isSecureContext") && !o6("navigator.serviceWorker"));
}
function p(t6) {
  return t6.assignedSlot || t6.parentElement || t6.getRootNode().host || null;
}
function* m(t6) {
  for (let e7 = t6; e7 && e7 != document.documentElement; e7 = p(e7)) yield e7;
}
function f(t6, e7, o6, n6) {
  const r6 = Math.max(1, Math.min(n6, Math.ceil((e7 - t6) / o6)));
  return Array.from({ length: r6 + 1 }, (o7, n7) => t6 + (e7 - t6) * n7 / r6);
}
function u({ left: t6, top: e7, right: o6, bottom: n6 }, r6, i3) {
  return t6 <= r6 && r6 <= o6 && e7 <= i3 && i3 <= n6;
}
function h(t6, e7) {
  const o6 = document.documentElement, { clientWidth: n6, clientHeight: r6 } = o6, i3 = /* @__PURE__ */ new Map(), s4 = /* @__PURE__ */ new Set(), a6 = (e8, o7, n7 = document) => n7.elementsFromPoint(e8, o7).flatMap((r7) => r7 == t6 || r7.getRootNode() != n7 ? [] : r7.shadowRoot ? [...a6(e8, o7, r7.shadowRoot), r7] : [r7]), l4 = (t7, e8) => {
    let o7 = null, n7 = document;
    for (; n7; ) {
      const r7 = n7.elementFromPoint(t7, e8);
      if (!r7 || r7.getRootNode() != n7) break;
      o7 = r7, n7 = r7.shadowRoot;
    }
    return o7;
  }, h3 = /* @__PURE__ */ new Map([[null, { pin: null, frame: null, block: null }]]), g3 = (t7) => {
    let e8 = h3.get(t7);
    if (!e8) {
      const n7 = t7 == o6 ? null : p(t7);
      h3.set(t7, e8 = b4(t7, g3(n7)));
    }
    return e8;
  }, b4 = (t7, n7) => {
    const r7 = getComputedStyle(t7), { position: i4 } = r7, s5 = t7 != o6 && (d.some((t8) => r7[t8] && "none" != r7[t8]) || /paint|layout|strict|content/.test(r7.contain) || /transform|filter|perspective/.test(r7.willChange)), a7 = "fixed" == i4 ? n7.frame : "absolute" == i4 ? n7.block : void 0, l5 = null === a7 ? "fixed" == i4 || "top" == e7 : "bottom" == e7 && v3(t7, r7);
    return { pin: "0" == r7.opacity || void 0 === n7.pin ? void 0 : l5 ? t7 : a7 ? g3(a7).pin : n7.pin, frame: s5 ? t7 : n7.frame, block: s5 || "static" != i4 && t7 != o6 ? t7 : n7.block };
  }, x3 = (t7) => g3(t7).pin, v3 = (t7, { position: e8, bottom: o7 }) => "sticky" == e8 && "auto" != o7 && t7.getBoundingClientRect().bottom >= r6 - parseFloat(o7) - 1, y3 = (t7, e8, o7, n7) => {
    let r7 = null;
    for (const i4 of m(t7)) {
      const t8 = i4.getBoundingClientRect();
      if (u(t8, o7, n7) && "none" != getComputedStyle(i4).pointerEvents && (r7 = t8), i4 == e8) break;
    }
    return r7;
  }, w3 = (t7, e8, o7) => {
    const i4 = (i5, s5) => {
      let [a7, l5] = [e8, o7];
      for (; u({ left: 0, top: 0, right: n6 - 1, bottom: r6 - 1 }, a7, l5) && document.elementsFromPoint(a7, l5).includes(t7); ) a7 += i5, l5 += s5;
      return i5 ? a7 : l5;
    };
    return { left: i4(-8, 0), top: i4(0, -8), right: i4(8, 0), bottom: i4(0, 8) };
  }, k3 = (t7) => {
    const { left: e8, top: o7, right: i4, bottom: s5 } = t7.getBoundingClientRect();
    return i4 > Math.max(e8, 0) && s5 > Math.max(o7, 0) && e8 < n6 && o7 < r6 && void 0 !== x3(t7) && "visible" == getComputedStyle(t7).visibility;
  }, S3 = (t7) => (i3.has(t7) || i3.set(t7, [...m(t7)].some((t8) => t8.matches(c2)) || [...t7.querySelectorAll(c2)].some(k3) || C3(t7)), i3.get(t7)), C3 = (t7) => {
    const e8 = [...m(t7)];
    return E5({ left: 0, top: 0, right: n6, bottom: r6 }, 4).some(([n7, r7]) => {
      const i4 = a6(n7, r7), s5 = i4.findIndex((e9) => e9 == t7 || x3(e9) == t7);
      return s5 >= 0 && i4.slice(s5).some((n8) => n8 != o6 && n8 != document.body && n8 != t7 && null === x3(n8) && !e8.includes(n8));
    });
  }, E5 = ({ left: t7, top: e8, right: o7, bottom: n7 }, r7 = 12) => f(e8 + 2, n7 - 2, 16, r7).flatMap((e9) => f(t7 + 2, o7 - 2, 40, r7).map((t8) => [t8, e9])), M3 = (t7, e8, o7) => (!s4.has(t7) && null === x3(t7) && u(t7.getBoundingClientRect(), e8, o7) && s4.add(t7), s4.has(t7));
  return { obstacles: (t7) => {
    const e8 = /* @__PURE__ */ new Map(), o7 = [];
    for (const [n7, i4] of E5(t7)) {
      const t8 = l4(n7, i4);
      if (t8 && !M3(t8, n7, i4)) {
        if (!e8.has(t8)) for (const t9 of a6(n7, i4)) {
          const o8 = x3(t9), s5 = !u(t9.getBoundingClientRect(), n7, i4);
          if (void 0 === o8 || s5 && t9.shadowRoot) continue;
          const a7 = !o8 && s5, l5 = a7 ? t9 : o8;
          if (!l5) break;
          const c4 = !e8.has(t9) && (a7 ? w3(t9, n7, i4) : y3(t9, l5, n7, i4));
          if (c4) {
            const { left: o9, top: n8, right: i5, bottom: s6 } = c4, a8 = s6 - n8 > r6 / 2;
            e8.set(t9, { left: o9, top: n8, right: i5, bottom: s6, element: l5, isDialog: a8 && S3(l5) });
          }
        }
      } else o7.push([n7, i4]);
    }
    return [...e8].flatMap(([t8, e9]) => o7.filter(([t9, o8]) => u(e9, t9, o8)).slice(0, 3).some(([e10, o8]) => a6(e10, o8).includes(t8)) ? [] : [e9]);
  }, isInTheWay: (t7) => E5(t7).some(([t8, e8]) => {
    const n7 = l4(t8, e8);
    if (!n7 || n7 == o6 || n7 == document.body || n7.getBoundingClientRect().height >= 0.9 * r6) return false;
    const i4 = x3(n7);
    return !(void 0 === i4 || i4 && (i4.getBoundingClientRect().height <= r6 / 2 || S3(i4)) || [...m(n7)].some((t9) => t9.clientHeight >= r6 / 2 && t9.scrollHeight > t9.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(t9).overflowY)));
  }), filling: () => {
    const e8 = /* @__PURE__ */ new Map();
    for (const [t7, o7] of E5({ left: 0, top: 0, right: n6, bottom: r6 }, 4)) for (const n7 of a6(t7, o7)) {
      const t8 = [...m(n7)], o8 = x3(n7);
      o8 && S3(o8) || t8.forEach((o9, n8) => e8.set(o9, t8.length - n8));
    }
    return [...e8].sort(([, t7], [, e9]) => t7 - e9).map(([t7]) => t7).filter((e9) => e9.style && e9 != t6);
  }, width: n6, height: r6 };
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
function P(t6, e7, o6 = "", n6 = "") {
  const r6 = document.createElement(e7);
  return r6.textContent = o6, n6 && (r6.className = n6), t6.appendChild(r6);
}
function _(r6, i3, a6, l4) {
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
  (E = !!r6 && "loading" != document.readyState) && ((r7, i4, a7) => {
    const { userAgent: l5, maxTouchPoints: c5 } = navigator, d3 = (t6) => document.querySelector(t6), p4 = d3("script[data-smart-banner]"), m3 = d3("[data-smart-banner]:not(script)"), f5 = ((t6, e7) => /Android/.test(t6) ? "android" : /iPhone|iPod/.test(t6) ? "iphone" : /iPad/.test(t6) || /Macintosh/.test(t6) && e7 > 1 ? "ipad" : "desktop")(l5, c5), u3 = ((e7, o6, n6, r8) => {
      const i5 = { __proto__: null }, s4 = (t6) => {
        for (const e8 of Object.keys(Object(t6))) null == t6[e8] || "" === t6[e8] && t6 != r8 || (i5[e8] = t6[e8]);
      }, a8 = { __proto__: null };
      for (const t6 of Object.keys(n6)) /^banner[A-Z]/.test(t6) && (a8[t6[6].toLowerCase() + t6.slice(7)] = "bannerReserve" == t6 ? "false" != n6[t6] : n6[t6]);
      const l6 = (o7) => {
        s4(o7), t3[e7].forEach((t6) => s4(o7 && o7[t6]));
      };
      l6(o6), s4(a8);
      for (const o7 of t3[e7]) {
        const t6 = { __proto__: null };
        for (const e8 of Object.keys(a8)) if (e8.startsWith(o7) && e8 != o7) {
          const n7 = e8.slice(o7.length);
          t6[n7[0].toLowerCase() + n7.slice(1)] = a8[e8];
        }
        s4(t6);
      }
      return l6(r8), i5;
    })(f5, r7.banner, { ...p4 && p4.dataset, ...m3 && m3.dataset }, R);
    C = a7 >= 2, 1 == a7 && w(() => localStorage.removeItem(v));
    const h3 = u3.deepLinkValue, g3 = (t6) => k(i4.href({ href: k(u3.href), code: t6, ...h3 && { afParameters: { ...r7.afParameters, deepLinkValue: "object" == typeof h3 ? h3 : { defaultValue: h3 } } } })), b4 = L(u3), x3 = m3 || u3.into && w(() => d3(u3.into)) || null, y3 = document.querySelectorAll('meta[name="apple-itunes-app" i][content*="app-id"]'), E5 = 0 == a7 && r7.consentFrom, M3 = { platform: f5, userAgent: l5, path: location.pathname, hasApples: !!y3[0], hasGlobal: (t6) => t6 in window, look: (t6) => t6.split(".").reduce((t7, e7) => t7 && t7[e7], window), note: C && "show" != A ? w(() => localStorage.getItem(v)) : null, now: Date.now() }, P3 = (r7.banner || p4 || m3 || Object.keys(R)[0]) && g3(), _3 = P3 && "hide" != A && !T && !E5 && (x3 || "inline" != u3.position) && ((r8, i5) => {
      const { platform: a8, userAgent: l6, path: c6 } = i5, d4 = e3(r8.platforms || "iphone ipad android"), p5 = e3(r8.paths), m4 = p5.filter((t6) => "!" != t6[0]);
      return t3[a8].concat(a8).some((t6) => d4.includes(t6)) && (!m4.length || m4.some((t6) => n3(c6, t6))) && !p5.some((t6) => "!" == t6[0] && n3(c6, t6.slice(1))) && !e3(r8.inApp).some((t6) => t6.startsWith("global:") ? i5.hasGlobal(t6.slice(7)) : l6.includes(t6)) && !(i5.hasApples && "replace" != r8.appleBanner && s2(i5)) && !(i5.note && ((t6, e7, n6) => {
        const [, r9, i6] = /^(closed|tapped) (\d+)$/.exec(e7) || [], s4 = n6 - Number(i6), a9 = "closed" == r9 ? o3(t6.closedDays, 7) : o3(t6.tappedDays, 30);
        return s4 >= 0 && s4 < 864e5 * a9;
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
  })(r6, i3, a6);
}
function H(t6) {
  t6 && t6.hasAttribute("data-smart-banner") && t6.replaceChildren();
}
function j() {
  S && (S.remove(), S = void 0);
}
function z({ options: t6, platform: e7, position: n6, place: r6, lang: i3, dir: s4 }, c4, d3, p4, m3, f5) {
  const u3 = (t7) => {
    document.dispatchEvent(new CustomEvent("smartscript:banner", { detail: { action: t7, platform: e7, href: O2.href } }));
  }, b4 = (t7) => {
    C && w(() => localStorage.setItem(v, ((t8) => `${t8} ${Date.now()}`)(t7))), u3(t7);
  }, S3 = /^(dark|light)$/.test("" + t6.theme) ? "" + t6.theme : "auto", E5 = ((t7, e8, n7, r7, i4) => {
    const s5 = L(t7);
    w(() => customElements.get(v) || customElements.define(v, y));
    const a6 = document.createElement(v);
    a6.lang = r7, a6.dir = i4;
    const l4 = a6.attachShadow({ mode: "open" });
    w(() => {
      const t8 = new CSSStyleSheet();
      return t8.replaceSync(x), l4.adoptedStyleSheets = [t8];
    }) || P(l4, "style", x);
    const c5 = P(l4, "div", "", "room"), d4 = P(l4, "section");
    d4.className = n7.concat("off").join(" "), d4.setAttribute("aria-label", s5("appName") || s5("title") || s5("text") || s5("buttonText", "Open"));
    const p5 = P(d4, "button", "\xD7");
    p5.type = "button", p5.setAttribute("aria-label", s5("closeText", "Close"));
    const m4 = k(t7.icon);
    if (m4) {
      const t8 = P(d4, "img");
      t8.alt = "", t8.onerror = () => t8.style.visibility = "hidden", t8.src = m4;
    }
    const f6 = P(d4, "div", "", "says");
    for (const [t8, e9] of [["appName", "name"], ["title", ""], ["text", "small"]]) s5(t8) && P(f6, "p", s5(t8), e9);
    const u4 = Math.min(o3(s5("rating"), 0), 5);
    if (u4 || s5("price")) {
      const t8 = P(f6, "p", "", "small");
      if (u4) {
        const e9 = Math.round(u4), o6 = P(t8, "span", "\u2605".repeat(e9) + "\u2606".repeat(5 - e9) + ` ${u4}`);
        o6.setAttribute("role", "img"), o6.setAttribute("aria-label", s5("ratingText", u4 + " / 5"));
      }
      P(t8, "span", s5("price"));
    }
    const h3 = P(d4, "div", "", "does"), g3 = "desktop" == e8 ? P(h3, "div", "", "code") : null, b5 = P(h3, "a", s5("buttonText", "Open"));
    if (g3) {
      h3.className += " scan";
      const e9 = Math.min(o3(t7.qrSize, 200), 1e3);
      g3.style.width = g3.style.height = e9 + "px";
    }
    return { host: a6, root: l4, room: c5, section: d4, close: p5, link: b5, code: g3 };
  })(t6, e7, [n6, S3], i3, s4), { host: M3, root: R3, section: _3, close: z3, link: O2, code: W2 } = E5, { style: B2, classList: N2 } = _3, q2 = Math.round(Number(t6.zIndex)), I2 = null != t6.zIndex && isFinite(q2);
  I2 && (B2.zIndex = "" + q2, "bottom" != n6 && (B2.position = "relative")), null == d3 && N2.add("still");
  const $4 = (e8, n7) => {
    O2.href != e8 && (O2.href = e8, W2 && m3.draw(W2, n7, { size: o3(t6.qrSize, 200), alt: L(t6)("qrText") }).then((t7) => {
      W2.hidden = !t7;
    }));
  };
  $4(...p4);
  const F4 = () => {
    T = true, A = void 0, b4("closed"), j();
  }, Y2 = (t7) => {
    const { activeElement: e8 } = document;
    "Escape" != t7.key || t7.defaultPrevented || N2.contains("off") || e8 && e8 != M3 && e8 != document.body || F4();
  };
  z3.onclick = F4, O2.onclick = () => b4("tapped");
  let D4 = false;
  const V2 = "inline" == n6 ? null : (({ host: t7, section: e8, room: o6 }, n7, r7, i4, s5) => {
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
          let d5 = h(t7, n7);
          const g4 = () => {
            const { offsetLeft: t8, offsetWidth: o7, offsetHeight: r8 } = e8, i5 = "top" == n7 ? 0 : e8.offsetTop;
            return { left: t8, top: i5, right: t8 + o7, bottom: i5 + r8 };
          }, { scrollHeight: b6 } = document.documentElement, v4 = "top" == n7 || f6.length ? e8.offsetHeight : 0, y4 = !(() => {
            const { documentElement: t8, body: e9 } = document, { overflowY: o7 } = getComputedStyle(t8);
            return /hidden|clip/.test("visible" == o7 && e9 ? getComputedStyle(e9).overflowY : o7);
          })();
          if (y4 && b6 > c6 + v4 + 1) x3();
          else if ("top" == n7 || f6.length || d5.isInTheWay(g4())) {
            const o7 = !f6.length;
            "bottom" == n7 && e8.classList.add("bar"), f6.push(...((t8, e9, o8, n8, r8) => {
              const i5 = [];
              for (const s7 of t8) {
                const { style: t9 } = s7, c7 = s7.getBoundingClientRect(), d6 = getComputedStyle(s7), p6 = d6.minHeight, m5 = parseFloat(p6) > 0 && (p6.endsWith("%") || parseFloat(p6) >= c7.height - 1);
                if (c7.height < n8 - 1 || c7.height > 1.2 * n8 || r8 && m5) continue;
                const f7 = a3.map((e10) => [e10, t9.getPropertyValue(e10), t9.getPropertyPriority(e10)]), u5 = s7.hasAttribute("style");
                i5.push(() => {
                  f7.forEach(([e10, o9, n9]) => t9.setProperty(e10, o9, n9)), u5 || t9.length || s7.removeAttribute("style");
                });
                const h3 = c7.height - o8, g5 = "border-box" == d6.boxSizing ? h3 : h3 - l.reduce((t10, e10) => t10 + parseFloat(d6[e10]), 0), b7 = (e10, o9) => t9.setProperty(e10, o9 + "px", "important"), x4 = () => s7.getBoundingClientRect().height > h3 + 1;
                "top" == e9 && c7.top < o8 - 1 && /fixed|absolute/.test(d6.position) && b7("top", (parseFloat(d6.top) || 0) + o8), m5 && b7("min-height", g5), x4() && b7("height", g5), x4() && b7("max-height", g5);
              }
              return i5;
            })(d5.filling(), n7, e8.offsetHeight, c6, y4)), o7 && f6.length && (d5 = h(t7, n7)), "bottom" != n7 || !o7 || f6.length && !d5.isInTheWay(g4()) || (x3(), d5 = h(t7, n7));
          }
          if (u4 = [s6, c6, e8.offsetHeight].join(), o6.style.height = r7 && "bottom" == n7 && !f6.length ? c6 - e8.offsetTop + "px" : "", "top" == n7 && m4 && scrollY >= 1) return;
          m4 = true;
          const w4 = /* @__PURE__ */ new Set(), { by: k4, left: C4, right: E6, ...M4 } = ((t8, e9, o7, n8) => {
            const r8 = { by: 0, left: 0, right: 0, isLoose: false, isCovered: false }, i5 = "top" == t8 ? e9.top : o7.height - e9.bottom;
            for (let s7 = 0; s7 < 4; s7++) {
              const s8 = "top" == t8 ? r8.by : -r8.by, a6 = n8({ left: Math.max(e9.left, r8.left), top: e9.top + s8, right: Math.min(e9.right, o7.width - r8.right), bottom: e9.bottom + s8 });
              let { by: l4, left: c7, right: d6, isLoose: p6 } = r8;
              for (const n9 of a6) {
                const s9 = n9.right - n9.left, a7 = n9.bottom - n9.top > o7.height / 2;
                if (a7 ? s9 <= o7.width / 2 : "top" == t8 && s9 <= o7.width / 3) n9.left + n9.right < o7.width ? c7 = Math.max(c7, n9.right) : d6 = Math.max(d6, o7.width - n9.left);
                else if (a7) r8.isCovered = r8.isCovered || n9.isDialog;
                else {
                  const o8 = s9 < 0.9 * (e9.right - e9.left), r9 = (i5 || (o8 && "bottom" == t8 ? 8 : 0)) + ("top" == t8 ? n9.bottom - e9.top : e9.bottom - n9.top);
                  r9 > l4 && (l4 = r9, p6 = o8);
                }
              }
              if (l4 == r8.by && c7 == r8.left && d6 == r8.right) break;
              if (l4 + e9.bottom - e9.top > 0.8 * o7.height) {
                r8.isCovered = true;
                break;
              }
              Object.assign(r8, { by: l4, left: c7, right: d6, isLoose: p6 });
            }
            return r8;
          })(n7, g4(), d5, (t8) => {
            const e9 = d5.obstacles(t8);
            return e9.forEach(({ element: t9 }) => w4.add(t9)), e9;
          });
          ((t8, o7, r8, i5) => {
            const { style: s7, classList: a6 } = e8;
            a6.toggle("moved", !!t8), a6.toggle("loose", i5), s7.setProperty("--by", ("top" == n7 ? t8 : -t8) + "px"), s7.setProperty("--left", o7 + "px"), s7.setProperty("--right", r8 + "px");
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
  })(E5, n6, !!t6.reserve, "bottom" == n6 && !I2, () => U2()), U2 = () => {
    const t7 = D4 && !(V2 && V2.isCovered());
    N2.toggle("off", !t7), t7 && null != K2.since && (K2.since = null, u3("shown"));
  }, G2 = () => {
    M3.isConnected || (r6 ? (H(r6), r6.append(M3)) : document.documentElement.insertBefore(M3, "top" == n6 ? document.body : null)), V2 ? V2.look() : U2();
  }, J3 = () => {
    D4 || (X2(), D4 = true, document.addEventListener("keydown", Y2), G2());
  }, K2 = { looks: c4, since: d3, lead: $4, isLost: (t7) => t7 != r6 || D4 && !M3.isConnected, reveal: J3, focused: () => w(() => R3.activeElement.localName), remove() {
    X2(), V2 && V2.end(), document.removeEventListener("keydown", Y2), M3.remove();
  } };
  let X2 = () => {
  };
  return t6.reserve && G2(), null == d3 ? (J3(), f5 && R3.querySelector(f5).focus({ preventScroll: true })) : X2 = ((t7, e8, n7) => {
    const r7 = o3(t7.delaySeconds, 0), i4 = o3(t7.scrollPercent, 0);
    let s5 = 0;
    const a6 = () => {
      clearTimeout(s5), removeEventListener("scroll", c5);
    }, l4 = () => {
      a6(), n7();
    }, c5 = () => {
      const { scrollHeight: t8, clientHeight: e9 } = document.documentElement;
      scrollY >= (t8 - e9) * Math.min(i4, 100) / 100 - 1 && l4();
    };
    return r7 || i4 ? (i4 && addEventListener("scroll", c5, { passive: true }), r7 && (s5 = setTimeout(l4, Math.min(1e3 * r7 - e8, 2147483647))), i4 && c5(), a6) : (n7(), a6);
  })(t6, performance.now() - d3, J3), K2;
}
var t3, r3, i, a3, l, c2, d, g, b, x, v, y, S, C, E, M, L, A, R, T;
var init_smart_script_banner = __esm({
  "smart-script-banner.js"() {
    "use strict";
    t3 = { iphone: ["ios", "iphone"], ipad: ["ios", "ipad"], android: ["android"], desktop: ["desktop"] };
    r3 = /^Mozilla\/5\.0 \((i(Phone|Pad|Pod[^;]*); CPU (iPhone )?OS [\d_]+ like|Macintosh; Intel) Mac OS X( [\d_]+)?\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/;
    i = ["webkit.messageHandlers", "navigator.brave", "navigator.duckduckgo", "navigator.standalone", "__gCrWeb", "__firefox__"];
    a3 = ["top", "min-height", "height", "max-height"];
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
    L = (t6) => (e7, o6 = "") => {
      const n6 = t6[e7];
      return ("string" == typeof n6 || "number" == typeof n6) && "" + n6 || o6;
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
  const F4 = D4.createElement("canvas"), n6 = E2(f5), p4 = Math.ceil(Math.min(e7 * devicePixelRatio, 4096 - n6) / n6), b4 = n6 * p4;
  F4.width = F4.height = b4, F4.style.width = e7 + "px", F4.style.height = "auto", F4.style.imageRendering = "pixelated";
  const o6 = F4.getContext("2d");
  return o6.fillStyle = "#fff", o6.fillRect(0, 0, b4, b4), o6.scale(p4, p4), o6.fillStyle = $4, o6.fill(new Path2D(t4(f5))), { code: F4, cover(D5) {
    const { at: $5, side: e8 } = r4(f5), { naturalWidth: E5, naturalHeight: t6 } = D5, F5 = e8 / Math.max(E5, t6);
    o6.drawImage(D5, $5 + (e8 - E5 * F5) / 2, $5 + (e8 - t6 * F5) / 2, E5 * F5, t6 * F5);
  } };
}
function n4(D4, f5, $4, e7) {
  const F4 = (f6, $5, e8) => {
    const E5 = D4.createElementNS("http://www.w3.org/2000/svg", $5);
    for (const [D5, f7] of Object.entries(e8)) E5.setAttribute(D5, "" + f7);
    return f6 && f6.append(E5), E5;
  }, n6 = E2(f5), p4 = F4(null, "svg", { width: e7, height: e7, viewBox: `0 0 ${n6} ${n6}`, "shape-rendering": "crispEdges" });
  return F4(p4, "rect", { width: n6, height: n6, fill: "#fff" }), F4(p4, "path", { d: t4(f5), fill: $4 }), { code: p4, cover(D5) {
    const { at: $5, side: e8 } = r4(f5);
    F4(p4, "image", { x: $5, y: $5, width: e8, height: e8, href: D5.src, crossorigin: "anonymous" });
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
    const t7 = r6("codeColor"), b4 = r6("logo"), o6 = r6("alt"), l4 = r6("size"), c4 = E5 && "string" == typeof E5 && ((e8, E6) => {
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
    const i3 = e7.ownerDocument, s4 = (r6("svg") ? n4 : F)(i3, c4, "string" == typeof t7 && /^#([\da-f]{3}){1,2}$/i.test(t7) ? t7 : "#000", "number" == typeof l4 && l4 > 0 && isFinite(l4) ? Math.min(l4, 4096) : 256), B2 = s4.code;
    B2.setAttribute(p2, ""), B2.setAttribute("role", "img"), B2.setAttribute("aria-label", o6 && "string" == typeof o6 ? o6 : "QR code");
    const I2 = a4(e7);
    return I2 ? I2.replaceWith(B2) : e7.append(B2), b4 && await ((D4, f5) => new Promise(($4, e8) => {
      const E6 = new URL(f5, D4.baseURI).href;
      if (!/^(https?:|data:image\/)/.test(E6)) return e8();
      const t8 = D4.createElement("img");
      t8.onload = () => $4(t8), t8.onerror = e8, t8.crossOrigin = "anonymous", t8.src = E6;
    }))(i3, b4).then(s4.cover).catch(() => {
    }), a4(e7);
  } catch {
    return null;
  }
}
function l2(D4) {
  document.querySelectorAll("[data-smart-qr]").forEach((f5) => {
    var $4;
    const e7 = (D5) => f5.getAttribute("data-qr-" + D5);
    D4 ? o4.get(f5) != D4 && (o4.set(f5, D4), b2(f5, D4, { svg: "svg" == f5.getAttribute("data-smart-qr"), codeColor: e7("color"), logo: e7("logo"), size: Number(e7("size")), alt: e7("alt") })) : (o4.delete(f5), null == ($4 = a4(f5)) || $4.remove());
  });
}
function a4(D4) {
  return [].find.call(D4.children, (D5) => D5.hasAttribute(p2)) || null;
}
var D, f2, e4, E2, p2, o4;
var init_smart_script_qr = __esm({
  "smart-script-qr.js"() {
    "use strict";
    f2 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 7, 1, 127, 1, 65, 246, 63, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 129, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 156, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 249, 60, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 246, 63, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 199, 7, 0, 0, 148, 0, 0, 0, 20, 7, 0, 0, 227, 5, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    e4 = 1 / 3.5;
    E2 = (D4) => D4.length + 8;
    p2 = "data-smart-qr-code";
    o4 = /* @__PURE__ */ new WeakMap();
  }
});

// smart-script-debug.js
var smart_script_debug_exports = {};
__export(smart_script_debug_exports, {
  report: () => J
});
function f3(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
function Z(D4, $4) {
  const [, f5] = /^data-(?:params?|parm|pram|parameters?)[-_.:]?(.*)/.exec(D4) || [];
  return $4.map((D5) => D5 == e5 && f5 ? E3 + f5 : D5);
}
function J(E5, J3) {
  ((D4, { impression: $4, links: f5, qr: L4 }) => {
    for (const $5 of D4) console.warn("smart-script: " + $5.replace(`links[${f5.length}]`, "QR code"));
    console.info("smart-script: impression", $4 || "none"), f5.forEach(({ element: D5, href: $5 }, f6) => {
      const L5 = D5.textContent.trim();
      console.info(`smart-script: links[${f6}] "${L5}"`, $5 || "keeps its own address");
    }), L4 && console.info("smart-script: QR codes", L4);
  })(((L4, E6) => {
    const e7 = new TextEncoder().encode(E6);
    return (() => {
      try {
        return ((D4) => {
          const $4 = D4.room(e7.length);
          new Uint8Array(D4.memory.buffer, $4).set(e7);
          const f5 = D4.explain(e7.length, void 0), L5 = new Uint8Array(D4.memory.buffer, f5);
          return new TextDecoder().decode(L5.subarray(0, L5.indexOf(0)));
        })(D2 = D2 || f3((() => {
          const { memory: D4, unpack: L5 } = f3(new Uint8Array($2));
          return new TextEncoder().encodeInto("#$%&##)%$&&'&&''(&'(&'&&'++''&(**)&('('*&$%#)#)&'&'((#$%)#$$$####$&#%$##%##%#$&&%&$&&#&$&(&&'%'$('&&&&&$&&'$&'#&#&$#$#&&&%%%&$%&%#&#&&''$'#')(#'#)''%&'##$$$###%&#$%&$#%#&&'$%&$($'$%#$&#%($'(&&$&$&%&%#&&$&$'#&&%&&##%%$$'&&%'%'$'&''#'#$#%'#$'#&&&&$%&#'$%&'&##$%''''($%'&'&#('''$%&'$'%#'#%$#$$'&&$%&#&#&#&&&$&%#&'#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&$&#&%&##%#&#%#&#$#$#$$%##$%#$%&'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(##$#$$%######$%$%+#$%$%+++'&($%('#((($%((#(*#$%#)#-)-)()'&.'))()).*,%,**,%$%$%,%$%#*#$%*))#*+*&&#$%&&#%$$&&$$%$#%$%#$#%&&&$%%#$%%&&&(,)$%.-%.$/&,)%$$)(%)$)(0(1((((2(3((+(4(5(6(($(&%(($'(*'*&'('(*(7((7((%*'%#+4%%&$%%%/*'*'##0#1#2#3#5#6#&#$#)#,#(#/0#+*1+2#&,##%-&&.#%%3%(%'#+*)#4)+5#6#7###'(#8#9476389##&.&)5((('&.&''&&')))))''((%'%(&&('&$0#+*'+(''(-'(12-'(&,&'',#/&#$&$##$##$$&%$&'##&%$&'$'#$#$%$&%$#$&#((&'%$((%$##(#(#(#(#(#%#(#$&%#&$#'$$$'(($$#$#$*$%&',+$,%$***)*(*$*)*(***%#*##*%$'%&'%&%%%&$'%&$$$$%%&($('$$((&&''#%#&%#$%%$&$%$&#%%##%#$#$#$%(($&'(#('#&#(&%&'&'%#'#&##%#$#(#%$&#'&$%#'$&#&'##%$#%$&&%&$#&&#%$&&&###&&&$$#&%%(('(&(%($#&#'&&&')')$%'('(#(('(+*)+,,)-).%&-.$-.#$-.))),,$'(((&(%$**#%&,+*98%(9(%((((%(,%#$%&'('(0(:($5$60:650$$.(($((((((/(2.)00$)'$''$'65(&(%,+)),-#.)-()))$(*('$*0$'/$$$$*/$00$0*0'0*0(*0('0'$'$'$,+$(,'$''($'(((((((((('($((($(.$'65#%&)(*#(2(/(*(*$((*($(($(2(/$)))))))(.()))(#**.(.(.(#./2#./2)($(*()(.(()*($(4(3(2(/.,+)),;#=*.>)$;*-*$)$111(-($>(/2(C-((C(,+$$((-,-$((((((((,+-($((($1,1-($(-($(((((((($(---(?(@-$1$734(7(1(A1734(134((((A(((1(1(=@?1$$--..$$$*))))$*(((($(()(-$*#.)-$($(*()(.(()*(.*-()(4$33*$-($(3((-(*-(--1*31(4)*-#($.$$$($($.(($(((((((((((($(/2$($(2(/.$#$,+$(,($(((($(/2$.,+$,-*(/(2-(*((((((((()(.2/$$BB#$).(#$).($$**--((((*(()(-*$#.)-*#./2('*$%&$$*'&''&'+##)($)%%%%$)(#$$+&#)*'*(,+)*$%$%(%$%%11+$('&+'-$())'&)'.$(*/**$('&,'0%($%'&+'-$%'&)'.$%$/$*#(#0#,#/#*#.#)#-#+#%###%#%#$#$#$$###&$%'&&&$'$%%')'''$%%)%$%($%(&(('#&#&&##$#$&$)(''&')&'&%%&&$&&*#$#*#'&%#$#$&&&#$%%###$$'$'#(((''%&($#%#$$$&$###%&#$%#$%&#$%#%###$''$'#&##&#%##$#''$####$$&#'#$%#('#)&&$&$%()%$*)'&&%',&%(*&(&*%''),$$%$'#)#$%#((#)'.-'#)$%##'.)#(&(('$'(%#&'$%#%&&$'$'%%#&##('((#%&%$'%#%$&#&$$&%#$&&%%$%%&##&%$#$#%#$$#$#$#$*$+)+.))$,.))##$)/)+)$%0)-))*1%+,/32,3)0.)+,)1++/-*-*44)**-//*)4*)55,4-*.-.+-.,,,+-.,&'-.**))//&'%%&%%*&%(*$$#*#**%$%#$%&%'%$%#&&&'(''(()))+%+#$%#%%$%%&&%&$&&&#&&))&)%))'$****'))'*,+'),)')))))))')#%&'$,+%,$'$)'%()))))))&)*%,+-),)-)))))))-*#&-%%''$$)*$+)+.))$,.))##$)/)+)$%0)-))*1%+,/32,3)0.)+,)1++/-*-*44)**-//*)4*)55,4-*.-.+-.,,,+-.,&'-.**))//&'%%&%%*&%(*$$#*#**%$############%$%%%#%##################%$#%%%#$%&#$#$$##%%'&.'/$$)$$$(($*./#$$%0%1'&+'%%2%%+'&++'#,)(01%)*%,-2-)-#(,#*$(*(()$%(&'#)(%#$#$#$#$#$%%#$$#$%$%$&$&$%##$''#$%&8'.'+9/%8'%:%;'',')3#'#'#'%%),='#''''9'.$-'1041&'5'64''=','>'?'7'@$#'10*1$*5*(@(56((A7*2$&B(7((B(262(2($&$-4*#&*#?A>##(#(3'+))+&'3#+))+$-,.$&.,$-#/#/#/;C:D''$$'#$&-'DC##&&$%#&&&%%%%('&#&()$&)%%%('&$&(#$%##%#&#%#&#$#$((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##'$(3(4(6(7(*(0''%%(((('((%,+2,1%8-%)(-1((21((--(((&&21-(-%,+(,5'''''*'0%0$9.''.'''*'/%':';$$&$:;$9$0%$$&$$$..'*/-$*/(5%.%*&$.*$'(43.*$(&'6'7'''$'$'%''$$&8(($))))$)))%)/.*$0''%/'21-#'#'''43%/)$$&))((#%'$'(%#&&(&&&''#$%#&##&&&##$%$$$#$'$$''%&#$#$%$%##$%(#$%#$#%$%*%)&')&'*)%%$$(#(&'&'((#$%&##$%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4###%#&#'#$&$'$%$#$#$#$&$'$%$#''#$','*-'.'%+*%$$,(%&&(%&)&)(%&)&)(%&%-*%$+&.'#+(%&1#)$'%#$.''),*'*)*2+++**'--&%1(,(2*--(''''''')'+**)*,)))+)*,*))*+*+*+)*+)*++*),'++)*,)*)+***''')')''''''((((((((((((((((((''''((')))')')')')''*)+,,+**((*()))'()(*()%#$.-&+**%(1%()*)+'''-.'''--(()'(%&%$%#%$%&$&#&$&#%&%#$#$##$$&#$$%&'&'%#$$%%&%'#$'$%&$%.#,#/$.$-*$%+$0,-$+*,0()&##*&(($(%$&(%%($#%#**$('+*+&*$%-$+*%%$$$/**$%#%##$$%#$#&##%%&#$###)&$-%(%'(*(()$)#)&+%)%++'%'(%#'(-%'%*%#'*-/*%/%'(*,'','%*%(%%*%+%%*&,,*&(()$)#)(,/&+')'++.#%&$.).#$%'$%)(&)&&&&&&&,&&&&&&,$%&'$.,&%&*++.%*$''&&$$$$)(%)$*+$'%%--'%'*''-'-'$$%%**'+++#'#'#&&$$#&&#&#.#,#'#'#'#''$($&(%'%%&'*+*%&%()**++)%&%()*%&%('%))+)))&'%%(&'%%('%)&'%%('%##'#&$(%$%&#%'#&''(&$**$%#%'($)#()#'($%$%#*($#%)$)$')$)+&'()(%'((&%''(($'((%)$*%)$)$$#+#$)()#$%&'#$##%&%##$%#&,%$)'%%*-$(%%%(+((+--+,%-%$$-,$%,$('*%)$)+(&%%$('$'+$))**%$%$'(##*%)$)+(&%%$('$'+$))**%$%$'(#,#-%,$#$#$%$%$#$#$$$$#&##&&%%'%($)%&&&&))#&&('#(')$$('$('%,,#$##)))%&))'('##((&&'$%'#&&$%'#$##''%&####$##$##$####%%#$%%%%%%('&#$&(&&%&&&#$$'$'&$&(#'($%($%%&&&%&$&&$%'&$&%&$&*$(*)&&'(&'&())&&&#&#$%&$'('((#''%&&(%$#%$%$#$#$&%#$&$%''&%$'&&&&&%#&#$%&##((&(%('(,(%('%''(%(-'%'-%&,%&%%%&&''%,0$21))23(/)3())(*(.-%(*.-%(,$$0&'$&&'&+/&(+('('(+(/(+(4(&&+(&4''(5*.&&(((((('((((5(&('($('($(&$$(($*.((($((('(&(((&$#'&))%%%#$$$%%$$#$#$''$'#')(#'#)''%&'&'%'%&$##$%###&&$%$$###$%&##(##$%)(#(%($()#()#(&'(((((((((+*#(#+#()&+')''&)-,(-*((*$%+(*#*#(#'#)&'##$$##$%#%&'&$%&&'%%#$##$$%#$$&%'%'&%#$$&&%&'%#$'$&%##(%#(#%%$%%(%)&$'&'&&''#$#)#(%#$''%&'$'$#''#$''&'%'''$'$'*'&$*$%''''''%(%'('(()''(()$$%'&%'&'''(''%'&%%)'&()'%&&'&''&%'%''&&#'#''$&#&%%%%%&&$$$$#(')(*%&)*##$$$%%#$%&$%#&$&%'%#&'#$#$#$%&%#$$%#$#&'#)$$)%$%&(($$$%%($'#'#$##$&%&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&#(#&#%%'($$&($'%%$$#&$%&#%'%#'%&$$'$$2$)3$'$0$*$1)4'**1'0(3+*',%%,%(+%%&((%+(%(&%,5+%&5&(/%66/%//+&(,&(&(%&&$*$%''')')&'14&0)2)#'#&7#7#$%##&%#%#$#%$&&%$'&####(#$#(#$($'#$&%&'#$%$$%##&&##$$#$('%'%'$')&))''#$'%'$')$(($($#(%'%)$(&#'##(#&'&(&&$%#&#&&&%##$%'#&&&)(##)$%#'&'%%&#$#&$$%#$%#)#(#%)(%#$$##&$&#'$#&&#'%)(%$$''####&$&#'$#&&#'%)(%$$''$##&#%&(%%#%$&%$#&&&&'(&('((''#&#&#&#%#$############$''$'#''##''##$'*)+*(&%&((+('#$#$$##$$$#'#'%&#$%#%######$%$###$%#$%%,%$)'%%*-$(%%%(+((+--+,%-%$$-,$%,$('##*%)$$()$**%$%$(())*%)$)+(&%%$('$'+$))**%$%$'(*%)$)+(&%%$('$'+$))**%$%$'(#,#-%,$##%$#'$%&%&$$&$%#$%'&#$'#0##%'%001%#010#'($&#)&*%+#.$%&#$%.-,%$&$$)*&(+$%-&$#$%$#)*$$1$/$&)*#$%.-,%/(+&%-/&$1#%(+###'##)#$&$$*##%&$$&$'$($%'%(%&%$%$%$%'%(%&%$#)*#$%#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#333$$#$$$1$2$$$$$$$$$*)##*5#5#&#(#(%::$'#%$$'$#$$#&##%::$'#%$$'$#$$$$$$$$'#$'&#$#%$(($6$.$-$$$$-.((*)%$#*'#'$#'#'$##$%#$#$%%##''#$$$#$$$++$$%''+'#$%%'$##%$%$''%%##$$$+$4$#$+#+$%-.$/+%+4#/%%+'%###%%''%%((##-./%$&#$$12$12$$$#&&*)#$*$#$$$$#$$#$$$$$$$$$$$#$$+#+&$,$%#&$$%$#$$,#+&+1(&1$($$$$#$$.$-$/$&&#$$$%$#%##''%%##$$#$$#$%#$$%#'&&&&'$#&&#*)#*%'#+#%''&&++::$&#&#++$$$+#%+''''#%'$'$'#%$$$'$$$$$$$+####*)*((##$/$-$.,$$11*)++*2$4+2$0$1+$&$-$/#,$.&.&,&%#&'(##.''%&#.'#&'%*)'*(##%%$''*)((*1,$+(1$,$#'($&$2$$&&*)%*.$$$#$4$0$-$/$$/$-$0$$2#$+4#$#'22%.$$2$/$-$0$0%.$$$0$2$%#+$%$##*)%%*.+$0%.%$+++#%*),*%#%#,##''#%%'#'%(,#,##%##%#(#,-(*)#*(#'#-#(##''##(--##$',%$%(#$$$%$'$'$#$$$#%0#'%$$$$.$0$$$$&#&%#%$-$/#%*)#$*$#$$$.0+/-.&%&#((,,#%*)#*%%$0#&#.0&.''::$$$$$$$$&.$$$$0&.0*)-*/-$2-/$$$2$$$0$$$$$$$$$$$&.$&$$$$$&$$$&$+&$##%%/-(#/-/-/-,#&,#&.&/-.&*)#.#*&#.&,($$%(($'($$$$$$($.&$$$$#$%$$%($#%(.&,$$%($$.&(%$#$($%#$%$$$#$%$$$$$$$$$#.&$$$$$$#$$$%$&$$$$&#4&%++00$$$$$$$#$%$/$-$.,%#&&$$'#%$$'$$$/$-$.$#&&$$$$$$$$#$#$,$#((&&$+$$$##$.$&$$$#%#'$#&,'%$$$&$#$$$,#(%($%($#$#$$$$$($#$#$$(##%%''$#$#$$$#$%$'''$($$,,$$$$$$$$'$&$#$%$+$($$$#$#$$$$#.#$$$$#$$#$&&#$$$$4$#$$$$*)++*50+5$$$+.#$($'$&.$###$#$%$$$$$&$%$$$$$&$%$#$($'$&+$,&$-$/$$&$61$2#$#$%'(#$7$8$/-$#$%###%%%#(1$$$$$#$%,,*)%$-*#'%'(-#%(##$/$11%#/-$#%#'(-$$$$$(-$'-$-$$#$#$$#$/$$$$$#$/$#$/,,/$$,%$/%;%=$$$$$=$;$$#,-/##$$'(1$16##4#$$$$$($'$$2$$#$%$$$$$#$%$#$,,$%2,#/-$##87/-$$$$$$$$$#%$$#$,$#$$0$$&$'(#$$$$$$%##$%%$#&$&$%%##$$$$$$(##$###&((&$#(#$$$,$#&(#'%%'$%/#//&''#&&#&/#%%'#'#&&$%$/$1,('&$$&#$$%/1*)%'$'$(*(%$$$'$$*)'$%$$$%(*('$%$'$'$&$,&$$$$#%#,'$#$('%($#,&#$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#$$$#$$$$&$#$$$#$&#00++$%&$$$$$'$'$&&$$$&&##$'$$%$$$$$#&$'#$%$$#$$$$#$%#%$$$$%$$$#$&#$+$+#'+&%'$%#&&%&$'&$'%+#$$$#$##$$$$$$$$$$$$$$$($$;%(%;##%%''&&3$3'$$-./%+$$$#4+$$#$$$$$$$.$-$6$$$$$$$$$$#$$$#$&#3333#33#3$$#$$$$#$%#%$'#%$##'/$'$$$#&#%$#')%&$$$'$#$$$)#(&(&($#$#$$$$$$($#$#$$(##&&%%$#$#$$$#$%$&&&$($$))$$$$$$$$&$'$#$%$($$$#$#$$$$$%$$%$$''%$#$$1$%$$$$+*##+2#2$$$#/#$)$'$($%$,$-$&$%$3.$0$4$5&-,$&$%&&&%%%'./$$#$$$%$$$$$$$%$$%$&('$$$$$%$&))+*%$,+&(%(',&%'&&$-$..%&-,$&%(',$$$$$',$(,$'$$&$&$$&$$$$$$$&$&$())($$(%$)%7%8$$$$$8$7$$&(')$$('.$$'%$$$$$&$&$%%$$$&$%%##$($$'$$$$$#%&$($#$$##$$%$$'$#'%$$$$.3%%1$$$$$'$($$0$$%$$$$$$$%$%$))$'0&%-,$%%54-,$$$$$$$$$%'$$$&$##$#%$#$$'$/$0$7'%/%'%7$-%+*+#&###$$&&))$$$(((0.%+*#+&&$$##.#.$,##,,#,##&&%$##$###%#$#))$-##-%((#$$##$$$$$$$%%%$&#'$$##&''&###################################################$####$$#$$#$###$$###$##$#$#################################$#$#'#&#'#&#%#$''$&%''$'%'##$#%##/+'#@+/+/+++##+'DHP';DPH7+/#+'#+//+'#/+37@3;/#''#+/'#+3#+#7+@###'#/+'3;3;#-3;;D+@#7/+##+/'/+'#+//3;//'3;'//+++###++#+/'#/+'#3@;#/+33;#'++###7/'#'#'#/+#'/+#'/+#'+/'#/+#+###HD@;73/+'####++'+'/#@7D@7;HP7@/#'++/@3/+++'++'q3;;D#+@#LDD;+#3+;37##PLHD;73/+@+#;33+37/3#+#+/@+#'+#'#/+#++'#+'#+'+#+/+#!o!8%/+'#+##7++###''#@'!#$ {$a]'7;3;3#/3@;73ae@7#' F B'!'$!#$### R$ N$ g$ c$H@7D;3 s$ o$']'!'$!#$ {$ s$ o$/+#3##./3@3'''@;ae'ie 9 5'@@ > F w$ o$7'#!'$3 {$ w$; o$3!'$ {$!#$'#!'$!'$!#$@7;3 F# V$ R$#' _$ Z$H@7D;3@'+a]7;#'@;ae!'$!#$#'#';@ae'@ s$ o$H@7D;3' s$ o$@'!#$ {$a]yu {$@7;3ae3;'a]7;''@+733;3;3;+//+/+D@;73/+'#+#+'##++333;/'#/+'#+37#'@+7#/'#@@/r+'++##/3/+';#/7#'#'#'+#'/1/'+/+'//#'/#'/3+'#33/'++#+#-3;/3;/#'Taqm]##em3e+]@7e#D+LH''HP@+7#'##/+##'#/+3/;7@%a]HDqime@qime@a]qime##-3;/3;/#'LaqmT##em3]+T@7]#D+LH''@H@+7##+'#+'#+'#+'#'/++'#+'#+'#+'#+'#+'#'37'q3;/+37;@3;#37#'@Dyi}auqmie# %}yLPX]######]X#'+'//+/+/+++###+++@;73/#3;!H!F%73/+'#/''q3;@/TL#+/3;/HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;#+#;3##+#'H@#'m+3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L%$##$#&%$#+3'7####3#//+!a g%!a g%#'##@53@53@53@53@53@53@3+) t Y%, t Y%0 t Y%/ t Y%. t Y%-###A@)32 t Y%11;A@/3/+###'###$#%#&$##$###/#'#+#'$$###'''#+#'/#$%&'()#$%&'(3;/@PH3;3;@3;+/aHPT#]+PPTHL3;3;3;'#q'+/37;@D'##!( Y%#######'#'#/+'##'#'##+##/#'+#+++'+/++'##+#+'##'#+#'#m@'3;ei3;'q3;##33;mX3;#'+/37#/#''#'#+/+'@;73/@;7@3/#@7;3'#/3XT#/##';@L##3/'PT ) % 5 1 -#/3 B F 1 5 9 5 1 -u}yLHD]TXP 1 -#'+/+37@;+#'+#++//3+#+73//@+;HD@]7T/L k!2%++'###'+#'######'###$#%#&++'+/#+'#+3#+/+;3]aX#]X/3]X#'DHPT;7;37@#H+;;+3##''./#'##'#@'#;3/+#'a3;D#L+T3];;;;33++##+'##'#+;/'3+###'//+'#I''@/@+IIHD@D@'####0!o!8%2!o!8%1;;33+#+;#3/+,/+#07m##+''#m##HPLL#m#mu#/+#73/###L@D7;/ %}uiea]XTPH+#73/+#;#7#'+]+/'#'/++#'#'###'###'#+######+/#'/#'++#'/+/+'+%$##$#&%$#+7/ o& g&;D!/&!#& {& w& s&!+&!'&3; F B!L'!H' BL J$T F B3;!i% J&!m%!'%!P% {%!H%3; J$ F {&+ s&# B!P$!X$ s' w' B J$ F## {&+ s&# B!P$!X$!T$!X$ {& w&##3;@/!@$!7$P@!#' {'!L'!H' Z' V'!#& {& w& s&!+&!'& V'Xa Z'!L'!H' Z'LT o%!L'!H' s& w& {&#+ s' w' {& w&## {& Z% s& R% V% s' w'#+#+#+3;#++#Xa'3;3;!T$!P$!#& w& {& s&!#'!'''3;3;3;@ {& w& s& V''q Z' R%q!#& w& s& {&# V''q Z' R%q!7& s& w&3;!L'!H' s& w& {&!P%!P'!L'!H'!#' {'#./ s&!X$!T$!P$!#& w& {& s& V''3; Z' {%###!#& w& {& s&!L'!H'!L'!H' s&!i% {& J&3;@@ J&!m%@!#' {'!L'!H';3!P%#'!L'!H' w& s& {%!T$!P$!#& w& {& s& w& s&!''!'% {' {% {%!L'!P'!#& w& {& s&!'% {%!L'!H'!#'!P'!H'!L' {'!#'!'% {%!'% {%!i%!'%!L%!H%!#%!]'!X'!T'!P'!L'!H'!'%!X$ {%!P$!]'!T'!L'!X'!P'!H'!i%!#' {'!#& w& {& s& {& w& s&#+!L'!H'!X$!T$!P$#+!+&!#& w&!'& {& s&!/$!L$!D$P3;L!'' {' s$ k$0!'&!+&!#& w& {& s&/+!P'#!H'!4$+!P'#!H'+!P'#!H'!'' {' w$3;LP3; N'!i&!]&!P&!D&!;&!7&!3&!/&!+&!'& w&!P$!L&!H&!#& {& s& c% g% s$ Z% k$ V% _%0 R% w% o%P > >!3%!/%!#%!/$!L& s& w& {%!#' {'!''!'%!$'!$%!#% {% N'!3%!/%!#%@!@%!+%!'% {% {&#1!H'!;%!7%!P'!L'!P'!H'#.!e%!H%!a%!X%!T%!P%3;!L& {&#./ {' _&!i% Z& R& N& J&!7'!;'!L'!H'!P' w'!M' t' s' o' {&3; w%;D o'!]' w'!e'!T'!L'!H&!H'/!H'-3;/ _&!i% Z& R& N& J&!L'!H'!P'!P%!M'!M%!L%!H% {&3; w%'q!H%!]'!P%!e'!T'!L'!H&!H' N' N' s& R' {% N& J&!m%!i%#'!P%+!H%#!H' {'!P'!''!X'!/'#!#'!''!L'!P'73# Z' _'!D'!@'!;'!L''# J&!H'!i% J&!i%!m%'# J& J&!m% {'!#'!'' J&!''!i% {'!]'!T'!L'!X'!P'!H'!L'!H'!T'!L'!P'!H' o' s'!m%!i%!L'!H'!L%!H%!H&@!m%!i% {'!#'3;!''!+' {&'q37!T'!H' {%!]'!'%!e';!L' s& w& {%!#' {' o% w%!;$ o&!@$ o& k& k&TP J$ B {'!H'+ w& s&!#& w& {& s& J$ {& B s&+#LHP!P'!H'PL B!H' J$!P'TPL!+&!#& w&!'& {& s&LP@DPH7@@X3;T!H$!@$ {$ s$0 R% V% N%!m$ J%!i$/+ Z'# R'!=$+ Z'# R'+ Z'# R'!H$!@$!#$3;TX3;!;%!/%!#% s% g% _% Z% V% R% N% J%!@$ o% k%!m$!i$!T% {$!L% s$!H%!X%!P%0!D%!e%!]%X F F@ c& V& R&!m% N& J&!i%!i$#1 R' Z' V' Z' R'#.!7$ o% R' W'!n% Z' J& V'!m%!i%!;% _& Z&!'& g&!#& w& s& o&3; o%!i$#./ R'!H&!+&!D&!;&!7&!3& k' o'!X&!^&!Q&!a&!T&!]&!P&!L&!i$3;!e%;D!L&!m&!T& N'!e&!]& k%!X&/ R' k%@!]&!X& R' V'3; Z' _'P!i$'q37 _' R'!i% g' J& o'; V'!]%!e%!7$ c$ _$ Z$ Z$P Z'H R'-3;/ N'!X& J'!i&!e&!a& R' W'!0& Z'!3& V'!/&!+&!i$3;!e%'q!+& g'!3& o' _' V' k% R'!;%!;%!/% k% s%!i$#P+ R$#+/#'/#PP/!#%H R'P Z'##;/+'#73/+'#73/+'#73;/+'#73/+'#73'#/+/+'#73'#/+#@##'+##!7!F%!'!F%'/#/+'#73'#/+'#/+'#/+'#/+'#/+/+'#73#73'#/+'/++'####################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################### * = 6$###$ V$7 )% I I$ I )$ I# )& I I I$ I )& I I I# )% I I# )#% I I )' I I I I$ I )' I I I I# )% I I% I I )( I I I I I# )$ I% I I )$ I$ I )& I I I% I I )) I I I I I I# )' I I I I% I I )( I I I I I$ I )* I I I I I I I# )* I I I I I I I$ I )% I H# )#$ I&!_$!]$)&-)'&&)-*-&)*%**&)%)'&**--%%'),)-#&',+'3'&'##&,&'&&,0,)&'+&'#&#$+)'*'#*##%)/))'/+0#+&00')#-,##'1$&'',#*&%)%2)'''+)1#.4##/)%&'*2,+&,5#%3*,.'.#%&1#&6,&+#1'%)2*#''-'+*+*#)+#*#-&-'#-+*&%#+-&+))/%#%,/)###%$#...%$$$$$$$$$$$$#..###$$$$$$$##,*'($ 9$LL(&$#$)+$ I$f J J%.*P() 6 . 6 8 ; C%#& * = 4#!=$* . B 9 5 * 2 7#!;$' ; 8 8 6#!:$' = > . 9#!9$,t$#f$.K!W$!/$m!P$!5$!N$ i$!O$!Y$G +!M$!L$n!K$!4$!Q$!8$!7$!6$ E!@$!J$!I$!H$!G$!F$!E$!D$!C$!B$!A$!V$!U$!T$!S$!R$!?$!X$/$^-!`!Y%!]$ D#DDDD3 3Ff!P!3%D?. D$) IG#f3 4FH#%eDf$ :j'eDE&e%e%eDPF'eDf$ 3EDf#s0$Df J Ik'eDDSF 3EDD 3f% 3E/'.DDf& :f+ BFf( >f J J J J' :Df* > ;fA @ 3Df$ @f% : 3Df% @f% : 3EDjD ;E/&.Df' 3FDf$ >Ff#Df3t?DDf$ :?3tDDD3 E0$DDLZDDM[/'.DD 3EDD 3E/$..#.DDDf$ @3).Df3 3H#. D$$ IDQFf!o#kDfbk ;j'eDfFl'ef$f#2.DLDL2.DLDL. D#DDk' IDDD3!>$(f$.j. D$% IDDLf$ 3F3ADLDDZDL 3D_. D$& IG#fT 4FH#DDZDDZDfD 3Df' 33 G%eD% IDLF'eDLFDLj0$>Df/ 3FD3tDDD39Df K J%f N J%3TDDM[&e%eDfD 3Df; 33 GDLFj0#DLDf/ 3FDDL39j0$Df K J%f N J%3T/$..DDLZDDM[/%.f$Ef#.ZDDZDf J J J J BZ.DfT 3H#. D$$ IG#f3 4FH#Df' 3D3tD'eD'eDLDD!m-##.DDZ.DDLZDDM[Df3 3H#. D$& IG#fD 4FH#DDZDDZ&eDf+ 33-EFF'eDf3 3DDfb33DLDLDD3&j0$..DfD 3H#Df#l. D$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. D#%eDj0#DLj0#DDDDf#3X.. D$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ33DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. D$$ IG#fD 4FH#DDLZDDM[DDM[DDLZDDf+ 33^DfD 3H#. D$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. D$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. D$% IDLFLDL3FFLDLDD3#E%eDLQ'ef!P!3%EDDf!/!,%f%3s0$.DFLDL3d0#DLDLDD3#E.D. D$% IG#fD 4FH#Df+ 3FDD3)DDLZDDM[DD3^DfD 3H#. D$$ IG#f3 4FH#DDDD30DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. D$$ IG#f3 4FH#Df' 3DD3(%eDLf J J J J Bl'eDDLZDDM[/$.DDLDL3).Df3 3H#. D#DDt' IDDD3!>$(f$.j. D$) IG#f3 4FH#DD3P3+EFEDf( >E%e%e&eDj0$DfD 4ED3%EFEDfD 3EDDD3?FLj0#.DDf v |%f13#FLDLD3%EFFDF3#FL0$Df#ZDg+[Df' 3DD3GDLDLDLDL3#FDDL?E/$.DD3bE.Df3 3H#D. D#DDt' IDDDD3/(f#.. D$% IDDLf$ 3Ff' >3ADLEDDZDLDf' > 3FDM[DDM[. D#DDDD 33T. D#DLDLDD3 6j'eDDDD3,.. D$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3!-$Ef$l0%DDf$3!-$Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3'/#.#. D$$ IDLf'DQf!l#kF?DLf#D?. D$% If!; j%Ef'E%e% I%e%e%e%e%eDf!p$ :Ffb 41&&)$#.%eDf!l# 41''))&#.DfFk0%DfTk0$Df!K#l0(f!, j%f)2.f o j%/&.f x j%f+2.f!$ j%f+2.f!2 j%.Ef,E.DD. D$, IG#f3 4FH#%e%eDLfe 4DD3 40#%eDDf_3@j0#Df9ZDf p m%Z&eDf+ 33-EFFj0$DDDD35j0#.DLFj0$DLDLDD3 3F'eDf!P!3%DD3%3!%$?E/&.DLDD3!$$/$.DLFDLf' > 3E&eDDk0$Df3 3EDL3=EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3&j'eDDf!g!9%f(3&j0$DDDD3/j0$.DD3%3!%$j0#DLDDD3%3 5j0$.DfD 4E/$...Df$_/$.f!P!3%E.Df3 3H#D. D$$ IG#f3 4FH#DDDD30DLDf3 3H#f#l. D$% I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$% IDj'ef+D3k/$.DLDf+D3!3$.Fj0$DDZDDZ.2.#. D#Df& >E&e%eDj0#DDLk'eDLDD3!>$j0$.Df+ 3EDf+ 4E/$..Df#l. D$3 IG#f3 4FH#f Z j%Ef+E%e%eDD3JEFFDFf Z j%f+37Fj'eDj0$f d l%Ef*EDDf d l%f*37j0$.DDt'eDDD 3DD 4fG33DLEDLEDDLDLfd33DLEDLEDDLFDLFfS30DLEDLEDDLFDLFf!/#30f$EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_33DLEDLEDLF'eDDLD3 1DLDMg J J'y :E.DD3 r$f#D?j'eDf#Z/&.%e%eDDf!L#3@0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf k l%f,3&0$DDf t l%f,3&0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. D$6 IDLFLED3EEFEDEG#fT 4FH#DLEDf!1#ZDf!P j%ZDf7 3E&eDfd3'DLEDDM[DLEDLEDLE&eDf/ 33-EFF'eDf7 3FDDFfb33DLEDLEDfH 3DLDLf$3;DDDLFDLF3 60$DDDf$3;DDDDLDL3 50$DD3 d$DDD3N/$..Df' >E&eD'eDQj'eDD3 d$DDLDL3GDfb3'DDLFLDLf-f-f.DQFf!o#k?Dfbk?4&#.Df3 3EDf3 4E/$..DLF'eDLEDfG3'DDD3N.%eDLD 4Dr0#&eDf' 33-EFEDEDj0$DDf d i%f)35'eDDDDD3 g$j0$..DDDf!P!3%f$3XDDDLFDDp?Z/$..DfT 3H#DLDLFD 4n' IDDDDDp?Zf*(f/.. D$' If!P!3%DLDQ?FLDL3!'$EFEDFj'eDLDL3!'$EFEDE.DD. D#DDf!e m%f/3#. D#DDDf k!9%3!#$. D$% ID3-EFF'eDDDfb332.Df#Z. D$$ IG#fT 4FH#Df+ 3DDDf$ :Df I =f$ :3C%eDL'eDLFDf!p$ :r'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. D$' IDD3 ~$EFEDEDf$ 4E&e%eDj'ef#E/$.DD 3Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. D#DDf+f'3![$. D$& IG#fT 4FH#DDDD3 )EFEDE%eD'eDf$ZDf!*!@%ZDDZDDZDDZDDZDDZDf2ZDf w!@%ZDDZDDf+ 3f(3R/$.Df#ZDg J J J J3[.DfT 3H#. D$' IG#fT 4FH#% IDLF'eDf7 3FD4$#Df+ 3D3MDL/$.Df#ZDg J J J J!/#[f#.EDLEDf+ 3DDLFf'3iDf; 5EDLDLFf% > 3E&eD'eDDZDf; 4EDf' 3EDf$ 3EDf; 3E/$..DDM[DDZDfT 3H#. D#DDDf Z!9%3!#$. D$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR30DDLDL3 1/$.Dg#[Dg$[.Df3 3H#. D#DDf r |%f'3#. D#DDf!K m%f)3#. D#DDDf$f#3!1$. D$$ IG#f3 4FH#Df' 3DDD3 H%eDLf$k'eDg$[/$.DLFj'eDDZDg#[/$.DLE% IDj'eDD3 K$>/$.DDf$3u>.Fj'eDDZDDZDf$Z/$.DDZDDZDf#Z.Df3 3H#. D$% IDDD 4F3UDLEDjDDk ;j'eDLD 3DD!m-##.DDD 3Z. D$$ IDLDLF 4Dn'eDDDf$f$3 J$.. D$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3 y$Df3 3H#. D$$ IDfF3'&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3'/%.DfF3'2.Df!$!9%f {!9%Df3n?f(3 L$Df2 :QE.Df$ 3EDD3'Df$ 4E/#.#. D$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3&j0#.DDM[DDM[/$.DD3 -.Df3 3H#. D$) IDD3Q3=EFEDf( >E&eD'e%eDLFDLFDD3&0#DD3 &0#DDDD3E3 g$0#DDDD3,.DfD 3EDfD 4E/$..Df T l%f2DDf!4 m%f03#3,. D%> I$ HG#f!/$ 4FH#DDZDDZ%eDQFfQk0#Df!l#l'eDLDD3 :EFD3>EFEDDZDDZDf&ZDDf {$ 3ZDf3 3Ff!n Q%Df] 33$DD32/$.DLDDDD3 _$Df3 3D3MDLFDLf% > 3EDL>DLEDLE&e%e%e%eDDl'eDDDLFLDL3#EDf&ZDDf/ 3ZDf&ZDDZDf] 3f!U P%Df3 33$DLEDLEDQEDf' 3EDQ0$DfQk0'/&.DLFDLFf!N q%f'3&j'eDDf!R q%f-3&j0(.DD3PDDZDDZ3+EFEDDf( > 3EDLE&eDDl'eDf {$ 3D3%3(DfD 3Ef#EDLEDLE&eDDkF0%DD 3FQf_l'eDf$ 3E/$..%e%e%eD'eDDt0$DPf!. Iq0*.Df$ 3E/$.Dj0(Df$ 3Fj0$.DDp'eDD 3Pf!. Io0$#.DDl0'.DDD 4ZDDD 3ZDDf!+ q%f'3B'eDDf u q%f/3~0%.DDf!+ q%f'3 )EFFj0$Df*DFDDf u q%f/3&F?ZDf n q%DD?ZDf&ZDf&ZDf'ZDDf N$ 3ZDDf c$ 3ZDDf {$ 3ZDf] 3Ff s W%Df3 3F3$Df&ZDDf!i# 3ZDf!c T%Df o$ 33$DDD3./$..DD3d0'DLDD3 :f!] q%fF3 %/'.DfQl0$DLEDLDDZDDZDDZDf3 3FD3}Df)ZDDZDf] 3Ff K S%Df o$ 33$Df {$ 3D3./%.#.DDZDDZ%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%e%eDLf$ 414$$%&'.()**+,-540/#.DfFkDfbk ;Df!o#k ;06/2.DfD ;f!l#l05/1.DfFkDfbk ;jDf!o#l :00Df3 3D3%f$f#3CDL04/0.DfFkDfbk ;jDf!o#l :0/Df3 3DLLFQDQD3%3IDL03//.DQfdk02/..Df3 3D3ODMuj01/-.DLDDDf x j%f/3{/0.DLDDDf!$ j%f03{//.Df!l#k0./*.Df3 3DL4$#DLEDLEDf] 3D3%3(DLDLDD3B0-/).Df] 3DL4$#DLEDLEDDZDDZD3+EFEDDf( > 3EDLEf#EDQf!K#kE&eDFDk0,DFf$ 3EDfD 3EDQFfFkDf!o#k ;jDfbl :0#DDZDf!i# 3D3%3(%eDj'eDf N$ 3DD3)DMEf#EDf#_DD[Df o$ 33 z$EFFj'ef'E/%.Df3 3f'3KDLFDZDDZDf$ZDDM[DDLZDDM[&eDf3 33 z$EFF'eDLFDLk'eDf {$ 3f$3a.DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDLE/$.Df(ZDf&ZDDf!e# 3ZDDf!]# 3ZDf N$ 3f U W%Df3 33$3 ^$FDM[f$E.Df& >EDLEDLE&eDj0$DLFDLFDD3Bj'eDDZDDZDf c$ 3FDDDDf!T n%f$3LDf {$ 3FDD3 ]$Df%ZDf1ZDf%ZDDZDDf Z$ 3ZDDZDf o$ 3Ff!# P%Df3 33$DDDD32.Df+ 3EDf+ 4E/#.#.#.DQfdk0+D3%DLDL3&0+/'.Df' 3E%eDf!l# 41'%''+#.DfFkDfbk ;0*/&.Df!l#l0$Df+ 3E.Df&ZDDf+ 3ZDf3 3Ff!1 X%Df] 33$DLEDLEDDL4$#DDDDD3Z/(.Df3 3DL4$#DLEDLEDf] 3D3%3(DLDLDD3B0'.Df {$ 3D3%3(f'Ef#EDLEDLE%e%e%eDLFf/ 41($%%%$#.Df)l0$3 ^$FDM[f$E/$.Df3 3DL4$#DLEDf] 3DLF3KDLEDj'eDLE/$.Df& >Fj0#DDD!m-##.Df c$ 3DDDDf!T n%f$3LDLDf {$ 3D3}%eDQFfFkDfbk ;Df!o#k ;j'eDf] 3D3>3)/$.Df3 3FD3%3(Df'ZDDZDf] 3f!; T%Df o$ 33$.Df%ZDf%ZDf)ZDDf c$ 3ZDDf] 3ZDDf {$ 3ZDf o$ 3Ff!# P%Df3 33$DDD32/&.Df!@# 3DL4$#DDZDDZDQFf!K#l'eDLD3>EFEDDZDDZDf&ZDDf {$ 3ZDf3 3Ff!Y Q%Df] 33$DDD32/&.D3+EFEDf( >Ef#EDLEDLE&eDj0&DDZDf(ZDf&ZDDf {$ 3ZDDf o$ 3ZDf] 3f!) X%Df3 33$DLEDLE%eDDf X r%f.3~j'eDLDL3!*$E>D0$DLDDDDf!@# 33 _$/$.DDDDDf!@# 33Z.DfD 3EDf$ 3EDfD 4E/#.#.Df&ZDDf+ 3ZDf3 3Ff!1 X%Df] 33$DLEDLEDDL4$#DDDDD3Z/$.DLDDDf!$ j%f03{/#.#.Df!/$ 3H#. D$( IG#fT 4FH#f$E%ef S!8%fLDD3*j0#DQFf!o#lDfbl :0#f#EDf+ 3D3%f#f#3CDLj0#DLEDLEDLDL3 a$EFEDf( >E&eDj0$DfD 4ED3%EFEDfD 3EDDDD3/j0#.f$E.DfT 3H#D. D$/ If!P!3%Ef$Ef$Ef$Ef$E%e% I%e% I%e%e%eDf!p$ :f$ 41%)$#.DLFDLF3ff!1!,%f'3&j0$f#/%.DLFDLF3fE>D0%f!5!,%Ef'/&.DD3fEFED.EDDf!F m%f(3#FLDL3JEFEDEDDf!B m%f'3#FLEDLEDD3!*$EFEDEDE/%.DD3fEFED.EDDf q }%f)3#3%EFEDEDDf f }%f.3#FLEDLE.DDZDDZDDZDDZDDZDDZDDZDDZDDZ. D$$ IDLFDLk'eDf;3 j$.DDf$ 3ZDLDf; 5 3FDM[DDM[DDM[. D#Df!p$ :j'eDLDLf!1 n%f(3#3+2.Df$. D$' IG#f3 4FH#DDf!+!@%f(35EDf#ZDg J J J J3[Df' 3f#3UDf(f#D? 3FDf( 4DD? 3Ef!/#E&eDf$ 4EDE%e&eDDk0$Df$ 3EDQFfT 4f!p$ :f-t'eDEDf ( :f!0# 4f!p$ :f=p0$..Df' 3fDf#Df!0# 4f!p$ :f>n?D ;f!p$ :3hD0$..DDLZDDM[Df3 3H#. D#DDLDf+3i. D#DDf!( |%f/3#. D%' I$ HG#fD 4FH#%e&eD3-EFFj'ef#E/%.Df3 3DDfb33DLFDLDLDL3&j0#.DDLFZDDMF[DDZDD[.DDZDfD 3H#. D$% If$E%eDD3PQf!K#k0#DD3PQFfFkDfbk ;Df!o#k ;0#DD3bLf#lE.D. D#DQj'eDf!k r%f)3!$$.. D#DDf!Q m%f+3#3%. D$& IDf$ 3E% I&eDDf$k0$>DD 3Df$ 3EDf$ 4FDD37j0#.Df$ 4.Dn. D$% IDLED% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.F3UDDLDL 33 9DDD 3Z. D#DLD 4Dn'eDDDf'D3 J$.. D#DDf$f$3![$. D$$ If!T!F%LFDDf!a!F% 3D 9F 4f#D? 3D3 '. D$$ IG#f3 4FH#Df#ZDDf/ 33 9DDZDf#ZDDZDDZDf$_DDZDDLZDf3 3H#. D#DDLDL3o. D#DLDLDLDL3 ;. D$, IG#f3 4FH#%eDLFf J J J!/$ :j'eDLDDDLL4%#E/$.% IDf J J J J$ :'eDSEDf#ZDDZDDD 3FZ%eDj'ef#E/$.DEDE&eDf' 33 ?DLEf J J!3#k'eDE/%.DDD 3DDLF 3 4DLF 3FZDf$ 4F0#..DD 4/$.DDD 3D 43 A.FDSFt'eDLDDDLL4%#E/$.f$EDDD 4f#3qEFFf J J!3#k0#DLFDDDLFL4%#0#DDDD3pE.Df3 3H#D. D$% I&eDFf!p!p& :Df!p!p& :n'eDf$ 3EDDDL4##j0$..Df!p!p& :Df!p!p& :n. D$& I%e%e%eDDLFfA @f& :FDf&k?f!p$ :f$ 41%#$%.DE/$.Df!o!p& :f$ @E.Df!p!p!p# :EDLEDLE%e&eDf!p!p& :Df!p!p& :t0$Df$ 3EDDDL4##j0#.f J J!3#f#2.DDD 4. D#%eDf J J!3#k0#DDDL4##j0#f$2.Dj'ef#2.DDf#DL4%#. D#DDt' IDDDD 4 3D3!>$(f$.j. D%$ I$ HG#f3 4FH#Df' 3Df#f$f$3SDLf$k'e#.DMEDf#ZDD[Df3 3H#. D#%eDj0#DD3kEDj0#Dj'ef#D2.Dj0#Df#D!m.#.DD. D#DDf!* m%f-3#3%. D%. I% HG#fT 4FH#DLFf!p k%f.31EDLQE%e%eDLDLDf/ 3F36L'eDf$ :j0$DLDL3bL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3e.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3 0D3%EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3@j0#DDLDLD3:.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf j i%f,37j'eDDf s i%f(3&f#DLDDD3[F?0$D0%/&.DLDDD3[j0%.DDDD3*0$.Df7 3DfD 33 -.Df3 3EDf3 4E/$..DDf!X k%f s i%Df!p$ :F?Ff'f(D?F3*j'eDf7 3DDD3,.Df7 3DLDL3 `$DDLZDDM[.DfT 3H#. D$* IG#f3 4FH#%e&eD'eDDDfR33DLFj0%DLFQf!O$ :f!0# 4f!p$ :f>t0%DLEDLE&eD'eDf$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0$/'..Df$ 3E/$..Df$oE.Df3 3H#D. D$$ I&e%eDDDl' IDD 3Qf_ 4f!p$ :f!g$t0$D(D.2.Df$ 3E/#.#. D$$ IG#f3 4FH#DDZDDZDf&ZDDZDf!I Q%Df+ 33$Df3 3H#. D$( IG#f!@# 4FH#DDZDDZDf+ZDDZ%eDQFfFkDfbk ;Df!o#kDf!K#k ; ;0#DPf!. Io'eDf)ZDDf% 3ZD3>EFEDDZDDZDf&ZDf&ZDDfD 3ZDDf] 3ZDfP 3Ff _ R%Dfe 43$DDDD32/$.#.D3+EFEDf( >Ef#E&eD'eDDZDD4.#j'eDf(ZDf&ZDDf@ 3ZDDf/ 3ZDfD 3Ff U W%Dfe 4F3$DQ3>EFEDDZDDZDf&ZDf&ZDDf] 3ZDDf7 3ZDfP 3Ff!b R%D3$DDD3..DfD 3EDf$ 3EDfD 4E/$..Df!@# 3H#. D%. I% HG#fT 4FH#DLFf!p k%f.31EDLQE%e%eDLDLDf' 3F36L'eDf$ :j0$DLDL3bL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3e.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3 0D3%EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3@j0#DDLDLD3:.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf j i%f,37j'eDDf s i%f(3&f#DLDDD3[F?0$D0%/&.DLDDD3[j0%.DDDD3*0$.Df7 3DfD 33 -.Df3 3EDf3 4E/$..DDf!X k%f s i%Df!p$ :F?Ff'f(D?F3*j'eDf7 3DDD3,.Df7 3DLDL3 `$DDLZDDM[.DfT 3H#. D$$ IG#fD 4FH#%e%e%e%e%e%e%e%e%e%e%e%e%eDLf& 412$%&'()**+.*+,.-#.Df+ZDf!$ j%ZDf J J J J BZ/..Df3ZDf R!:%ZDf J J J J BZ/-.Df!6#ZDf c!:%ZDf J J J J BZ/,.Df,ZDf o j%ZDf J J J J BZ/+.DDf' 3ZDf2ZDDf' 3ZDf!1 S%Df+ 33$/*.Df5ZDf!O!:%ZDf J J J J BZ/).Df4ZDf!b!:%ZDf J J J J BZ/(.Df4ZDf L!;%ZDf J J J J BZ/'.Df,ZDf!2 j%ZDf J J J J BZ/&.Df)ZDf!, j%ZDf J J J J BZ/%.Df8ZDf ^!;%ZDf J J J J BZ/$.Df+ 3DL4$#DDLDL3 ]$.DfD 3H#. D#DDDD3&f$ =. D#f!M!5%f>DD3*' If$(f!a!2%f!7#DD3*.. D$3 IG#fD 4FH#f!P!3%DLDQ?FLDLf J n%f.3#3%EFEDEDf!9#ZDf!5 i%Zf$E%e&e%eDf3 3Df+ 33HDLFj0#DDLFDD3&0%DDLDL31FLFDLF3P3+EFEDf( >E&eDF'eDfD 4ED3%EFDfD 3EDD3E3&j0$..Dj'eDDDD3dF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.DfD 3H#DD. D$% IG#fD 4FH#Df+ 3FDD3)Df7 3DD3)DD3^DfD 3H#. D$$ If$E%ef o!4%f!9#DD3*0#f!3!6%fQDD3*0#f!h!5%fXDD3*0#f!+!2%f6DD3*0#f!1 l%f!S#DD3*E.D. D$% I%ef IDD 3FDDp?Ff!a!F% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!T!F%DZDf!a!F% 3. D#DDf/f'3![$. D$A IG#f!P# 4FH#Df/ 3DD3`DDf& > 3EDLFDLF 3Ef IE%e&eDDk0$Df; 3DLFDLF3`DfH 3DLFDLF3 AFf$ 3F3 m$DfT 3D3 m$Df!D# 3Df$f'f'3S%eDLf$k0#Df+ 3EDD 3EDDZDDM[Df#ZDDZDDZf!p!p!2#Ef!p!p!2#E&eDf!7# 33 l$EFE%eDFf J J!3#l'eDLFj0&DLFDf$ 3ZDf#ZDDZDDZDLEDLEDLEDLE&eDEDf!D# 33 l$EFEDFf J J!3#k0%DDt0'Df$ 3FDtDDt ;0'DDf% >F 3FDDf% >F 3LDDl 3FDD 3Lf$ 3FDDp?FDD 3Lf$ 3FDDn?FZDDkDDl ;DjDj ; ;DDl ;0#Df$ 4FDt0'DDDf% > 3Lf$ 3FDDDn?Z/#.#.DDLt0%%eDDDDn?FDLDf% > 3LFf& 5n'eDDDDpF?Ff%r0(DDD?DDDD?D35jDDt ;0(/$.DDt0'.DEDEDE/&.DfH 3DfT 3F3 k$DDfa 33 k$DEDE/#.#..#.Df!P# 3H#DD. D#DL>DL>. D$$ IG#f3 4FH#Df' 3DDf#3;DDLDL3GDf3 3H#. D$( IG#f3 4FH#DfRZDf!1 l%Z&eDf+ 33-EFF'eDDDFDDD3?3:/$..Df6ZDf!g!7%Z%e&eDf+ 33-EFFj0$DDD3?Lj0#.Df!9 r%f.Df!`!7%f*3?3:.Df3 3H#. D$% IDDLf$ 3Ff' >3ADLEDDZDLDf' > 3FDM[DDM[. D$& IG#fT 4FH#Df+ 3DDf$f#3C%eDLF'eDLEDLEDLEDLEDDDL3 L$DDD3 L$D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?3N/$.DDD3 L$.DfT 3H#. D#f!P!3%DDf!p$ :?FLDLf!K n%f,3#. D$8 IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef!P!3%DLDQ?FLDLf!= n%f*3#FQfdk'eDLj0$.Df' 3Ff!M!7%f,f!@!2%3,Df!V!7%f,f!/!3%3,.D3EEFEDEDLFf' >EDLFE% I%e&eDj0$%eD'eDLDLDD3&0$.Df3 3EDf3 4E/$..DLFLDLD36/$.DDD3?.Ef$EDL'eD3 $EFEDE.Df!9#ZDf!5 i%ZDf!7#ZDf!a!2%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33H%eDLF'eDLEDDLFDLF31FLDLD36EDDf c j%f-3&j0$DL0$Dj'ef!P!3%EDQf$ :j0%.Df!P k%f+31FLDLD36Ff V!1%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3&?3,/#.#..DLE%eDLFj0#Df J |%f(3?EDD3 #0#DLj0#Df' 3FDDDD3 c$D3,Df!9 r%f.Df!`!7%f*3?3,.DDZDDZ&eDf3 3DfT 33HDLF'eDf' 3DDLDDLDL31FLDLD363,/$..Df' >E&e%e%eD'ef$Ef!a!2%f!7#DLDL3*j'ef!5 i%f!9#DLDL3*E.DLDL3 b$0%DLFDLFDD3&0%Dj0$DQf$l0%DLDLDD3 6j0$/%.Df' 3DDD3:DDLZDDM[Dfe 4H#2.Df' 3DDDD3 c$DLFLDLD363,.Df3 3EDf3 4E/#.#. D%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. D$& ID3%DD3&j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3 2j0#..f$. D$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3&j0#.DD 3. D#DQf&k'ef#2.%eDDf_3@j0#DDf x i%f(350#f$2.DLDLDD3!+$. D$& If$E%eDfe 4DD3 40#DLf& >EDLE&eD'eDLFDLFDD3&0%Df+t'eDDDD3g0&.Df+ 3EDf+ 4E/$..f#EDQf&k0#f$EDDf x!(%f(3g0#DDf }!(%f*3gE.D. D#DDDD3!,$f#l. D#DDLDf/3i. D%7 I& HG#fT 4FH#DLFDLFf!j v%f&3#3%EFEDDf ] |%f*3#3%EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf!E v%f*3#FLFDLFf!W v%f/3#FQfdk'ef%DL0$>.f&D3%f } l%f&3&j0#>f&f%f&DDf } l%f&3#FL?DQfdl?.E%e%e%eDDf!(!(%f)3#FLDQF3 w$'eDDf!L v%f.3#FLDQ3 w$EDDf!E v%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3%f!$ l%f*3&0$.D3%f!+ l%f)3&E.DDf!D n%f*3#3%EFEDDZDDZDD_DDf p!(%f+3#F3%EFEf#EDF'eDD3 t$DD3 t$3&E.DfD 3FDDf O |%f&3#3ODMDLEDDDf d |%f*3#3ODLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3&j'eDDf J s%f(3#EDf$_DDZDg#[Df7 3D38.DDf W |%f(3#EDD_DDZDD[Df7 3DfD 338f!P!3%EDf%t'eDDf!k r%f)3 3E.Df!P!3%D?3+EFEDf( >E&eD'eDfD 3FDf3 3FLDLf S i%f/3#3ODDMg#DL?Fy'eDLDLf!e h%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D38.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL3=EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf!P!3%D?/$.DDf!Y m%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3 4j0#D3%EFEDfD 3Df$ 3Ff& >3ADLDLf& > 3FDZDDZDDZ/#.#. D$& I%e%eDf J$t'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_2.DD_2.DDfd :f J$ ;_DDf) @f!/$ ;_2.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_. D$- IG#fD 4FH#Df' 3fRDD3lDLFDLF 3EDLEDLE&e%ef#EDDFk0#DD 3Ff$ 4FPFf#m'eDfd :% IDf% 4FQF!/Ffes'eDfC :/$.Dfd :% IDf& 4FQF!/Ffes'eDf2 :/$.Dfd :Df' 4FQf* :f) > ;.f) > ;.f) > ;Ff J J!3#k0$.DD 4D 3EDEDDk0$..DfD 3H#DD. D$/ IG#fD 4FH#% I%eDfFDLF4##0#DEDE&e%eDDDDD' IDD 3Ef#E&eDDl'eDD 3FQFf!p# 4f!p$ :f l$nDfFk ;Df!L#k ;0&Df$ 3E/$..DD 3(D.3 =DL4%#0%DfFD4##/&.DDZDDZDD 3EDf+ 33 ?Ff J J!3#l'e% I%e%e%e%e%e%e%e%e%e%e%e%e%eDf, 41(&($$'#.Dj0$DfFk0)DfKk0-Df!L#k0(.Df!p(r0)f#EDf. >EfEE&eDf%t'eDDf$ @FD 3FDf% >Lf. >Dp?EDD 4E/$..DDf% >Lf. >FDn 3DDk 3Ff% >f!a g% 3FLf!p(E% I%eDfCp0#DLf8 @ED0#f#/$.Df' 4Lf!p!p!p# :.Ef8 @EDf$ 4EDD 4Ef#E&e%eDDk0#DDf g J% 3Q 3FDp0#Df$ 3E/$..Df$ :0-Df J J'n0*Df J J+n0+Df!o!p!p# :Ff y h.kDf!P!p!p# :f!P!=-k ;Df i!a-kDf!a!G. 4f 9p ; ;Df J!a. 4f!M 5pDf J J/ 4f h >p ;Df!@ q/ 4f DpDf J L] 4f!j!Vyp ; ; ;Df!a M]t ;0-/,.Df J'`Dg#[Df!L!P#`f%/-.Df J'`Dg#[Df!L!X$`f%/,.Df J'`Dg#[Df!L!T$`f%/+.Df J'`Dg#[Df!L!L$`f%/*.Df J'`Dg#[Df!L!'$`f%/).Df J'`Dg#[Df!L!3#`f%/(.DfDn0&Df!p#n0%.Df!Q b%fJf x c%f g%f!8 e%f o%3 @0$/%.Df!( [%fRf ` ]%f!D$f!Y ^%f!i&3 @j0$.Df J M%`DDZf K$/$.G#f3 4Ff#_Df#`DDf7 @Q_DDf' @f2 :Q_DDf+ @f2 :Q_DDf/ @f2 :Q_DDf3 @f2 :Q_Df$ ; 0f% @FDf) 3F 3Ff!l#_Df$ 4f!f#_DDf% 4F 3f!L#_Df-_DD_DDM[Df!n#_DDf2 :Q_DDS`DQ.FDQF 4f!p$ :f$l'eDDDDD3 =DLF4%#0&%eDf!p$ :Ff K$t'eDDLD4##0(/$.DDf3 3D 3DD 4D4%#0'.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.% If$Df J$n0#>f%Df J3n0#>f&f'Df J J'n?.D 3E.DLDLF 4E/#.#.f$.DfD 3H#. D#%e%eDDp0#%eDj0#DDp'eDD 3Pf!. Io0$#.DDl0$.Dj0$DDp'eDD 3Pf!. Iq0$/%.DDk0$.#.DD 3DD 4. D#DDf!K j%f(3#. D$' IDLFDLk'ef J J!3#2.DDf$ 3ZDQF!/f#m' IDDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;2.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;2.DDf' 3ZDf5 >f J J!a# :DQfd :Df) > ; ;(D.. D$* IDDf$ > 3EDf J!o& :f+ @EDf!p$ :E%e%e&e%eDDl'eDf% 3EDDQF 3EDQFDk0$DEDEDDt0%.DD 3EDf!p!p& :Ef$E&eDDk0&Df$ 3EDPFf#m'eDDk0(DQDf!p# :f+ > ;EDf% 3E.DD 4Ff#m0&Df$ =EDE/#.#.DDnDDp ;0%DD 3E&eDj'eDEDE/%.Df$ 4EDQDf$ 3EDl0#..f#E.Df$ :2.#. D$$ ID'e&eDDPf!. Io 3EDf$ 3EDf$ 4F0#..D. D#DDf e!(%f+3#. D$$ IDf!p$ :Ef#E&(DDk'ef#D2.DDD 3Qk'(f$D(Df$ 3E/$... D%+ I$ HG#f3 4FH#%eDf$ :j'eDLE&eDQFj0%Df$ 3E%e%e%eD!/Ff#m'eDf J$k0$Df!/$l0%DDZDDZDg k J J J)[DDf& > 3FLDDL4##0&Df$ 3EDE/'.DD 3EDDDD4%#j0&/%.Df& 3FDSF 3EDDDD4%#j0%/$.g k J J J)EDf$ :'eDYEDf( 3E.f#E% IDf% :j'ef#ED/$.DSEDf% 3.EDf' :'eDSEDf% 3E.Df+ :'eDSEDf% 3E.Df3 :'eDDf& > 3SE.DfD :'eDDf& > 3SE.DDZDDZDD xgT PD xg!p!p& MgD P ND N[DDf& > 3FLDDL4##0#Df$ 3E/$..f$E/$.DDDf$ @DL4%#E.Df3 3H#D. D#Df N J%DD3 D. D$, IG#fe 3FH#DDf Z!(%f'3#3%EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf _!(%f)3#EDf' 3Ff$f#3Vf!;!(%E%eD0#f!P!(%f!P!(%f!e!(%DLFDLFf n n%f23#FL?DQfdl?EDDf!6 n%f)3#3%f R!)%f)3&j0#Df X!)%f }&3V.Df#ZDg+[%eDLDL3FFLDL3 u$FQf!K#l0#D3+EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf!' o%f+3#FLDLf#3;DDZDfH 3D3ADLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[DfX 3DLDL3FFLDLf u!-%f33#3%f#3;Dfe 4DLDLf!Y m%f.3#3%f#3;DDZDDZDD_DDM[DDM[DDM[DDM[Dfe 4H#. D$* I%eDLF'eDLE&eDDFr0%Df$ 3EDD 3QF!/Ff#s0#%e%e%e%e%e%e%e%e%e%e%eDQf% 41&%#$0.f s Y%DD 3DDt?PEDf!P$k0%Df!^$k0&DfC 3f!p$ :f/n0+Df H :f 7lDfes ;0//,.f s Y%DD 3DDt?PEDf!a$ 41('&&&(&.f s Y%DD 3DDt?Pfes0-Df% 3E/+.Df ) :f k Il0,/).Df j Io0+/(.Df2 3f!p$ :f%pDfes ;0*/%.Df!a# 3f!p$ :fTt0)/$.Df Y Io0(.f s Y%DDf% 3F 3DDt?Pf!. Io0'f s Y%DDf& 3F 3DDt?Pf!. Io0'Df' 3E/%.Dfes0&.f s Y%DDf% 3F 3DDt?Pfes0%Df& 3E/#.#.Df#Z2.DDZDDZDDD 4ZDDD 3ZDDD 4ZDDD 3Z. D%& I$ Hf$Ef'E%eD xD x HFgD R r0#D rFf J J J J BD 4p0#DDZf#Ef+EDE.DD 3DZDDZ. D$' IG#f3 4FH#%eDD 3FDn0#DLEDDDLFf$ >FDDp?Ff+f'Df$k?FDDp?FDD3 HDLEDL0#% IDj'ef#ED/$.DDZDD 5EDf/ 3.DLEDZ% IDL'eDLFj'eDDf#3u>/%.DDDD3!3$/$.DD3 K$>.Fj0#DDZDDZf K J J J BE.Df3 3H#D. D#DDDDD3 If K J J J Bl'e#.. D#DDf#3u. D$$ IDDLD 3F3AD'eDLDL 3DD!m-##.DDZ. D$) IG#f3 4FH#%e%e%e%eD'eDf/ 3EDDf/ 5Ff/ 4Ff/ 7 5EDE&eD'eDf/ 4EDLEDf/ 3EDD 3FDt0$/)..Df' 3FD3jDDLDL39DDLF 4EDLD 3EDf%l0$&eDj0&Df$r0(DLEDLEDDS`Df% 4FDn0(Df% 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.Df#ZDg J J J J3[/%.&eDj0$Dj0&DLEDLEDDQ_Df$ 4FDn0&Df$ 3ED'eDDD!m-##.Df/ 3EDf/ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. D#Dg,{'eDDg- J3 N$.DDg- L rfT ;3'. D$& If$E%eDf!/cp0#f#EDf(n0#DDf!c!9%f%35j0#DDf!c!9%f%3sj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. D$* IDLEDLEDQE%e%e%eDQFfFl'eDf!o#lDfbl :0&Df!o#kDf&l ;0$/%.Df&k0$.DLFLDL3FDD3 20#Df+ 3DD3 20#Df&l0$DLDLDD3!+$j0$.DDDD3%3 5f$ =E.D. D$% IDD3 /FLDLf ` }%f)3#3%f s!5%fED3 .Df!8!5%f73 L$DDD3 L$DfS3'DDD3 +. D$' IG#f3 4FH#DLDQ3 /FLDLf Z }%f(3#3%f!3!7%f=D3 .DfS3'DDD3 1%eDMu0#DLQj0#Df m j%f%3 L$.DDD3 +Df3 3H#. D$% IDD3 /FLDLf!A j%f-3#3%f P!4%fBD3 .DDD3N. D#DQf&k' IDLFLDLf R |%f(3#(f!P!3%.. D#DDLDL3 L$DDLDL3 L$DDLDL3N. D#Df#3'DL. D$' IG#f3 4FH#DDDf_30%eDLj0#DLDL3 r$j0#Df!=#ZDf |!8%Z&eD3-EFF'eDDDD37j0$..DjE.Df3 3H#D. D$& IG#f3 4FH#DDf+DDf+t?F 3DD 4fS30DLEDLE% If#DDf Z j%f+3&j0#>f$DDf!.!(%f.3s0#>f#Dj0#>DDDLDL3/.Df3 3H#. D$( IG#fD 4FH#DDZDDZDf#ZDDD 3FZDDZDDZDDZDf7 3EDE%e%e&eD3 ?Ff J J!3#k0$DDLD 3DDLF 3 4DLF 3ZDfDtDf!p# 4fEt :0#.Df1ZDDf' 3ZDf!; T%Df/ 33$/$.DDD3).DfD 3H#. D$% IDf$ 3Ef IE&eDf$k'ef$f#2.Df$ 3FD 3Df$ 4FDD35j0#.DD 3FDr'eDD 3DD 42.#. D$% IDj'ef#2.DD3yDD3&. D$% IG#fD 4FH#%eDj'eDDf#3R/$.DDDf$ 4Ff& > 3ZD'eDf' 3FDDf!i r%f%3!1$Df3ZDf%ZDDZDDZDf!D S%Df3 33$/$.DDD3R.DfD 3H#. D$$ If'f+3kFj'e#.D. D$1 IG#f J$ 4FH#DDZDDZDf+ 3D3MDLEDfP 3FDLF3KDD3aDf% >DLEDLED'eDD 3DDf& > 3EDE&eDDLM[Df' 3EDf+ 3EDf$ 4F0#.E.D 3ED3=EFEDDf( > 3EDfX 3E&e%e%eDDl'eDf7 3DLDL3(DLFDLFDD3B0%DfD 3DDDDf$f#3LDL0$DE&e%e% IDDk'ef#Ef#Ef$/$.DLFLf1l0$DLEDLEDDL4$#DDZDDZDDZDDZDf!T# 3D3MDLf% >EDLEDL>f#E&eDDk0%Df!e# 3DD 3LFLDL3`Df!T# 3FDD3`Df' 3EDLDLDLDL3&j0#.Df&ZDDf/ 3ZDf&ZDDf!L# 3ZDf!@# 3f!P W%D3$DLFf J J J J Bk0$DLEDL.EDDZDDZDDZ/&.Df' 3E/#.#.Df J$ 3H#2.Df!T# 3FDD3 Y$Df%ZDf&ZDDZDDZDf!e# 3Ff!U P%DfP 3F3$Df%ZDDfD 3ZDf!X P%D3$DDD3..DfD 3E/#.#. D#Df' >E&eD'eDDLDLDL3:Df3 4EDf3 3E/$... D#DDf a n%f03#3+. D#f!M!5%f>DD3*. D$& IG#fD 4FH#DDZDDZ%e&eDf+ 33-EFFj0$Df3 3DDfb33DLDLDD3&j0#.DLEDLE.DfD 3H#DD. D#DDLn'eDfJ3'.. D$$ IDDDLDL3&' If#(DLFLDLDD3 f$FLDLDLDL3&.. D#DDDD3!,$Fj'ef!P!3%2.DL. D$' IG#fe 3FH#DLDLDD3 f$EDDZDDZDDZDDLFZDDLZ% If#Dj0#>f$Df/ 3DD3 e$0#>DfRZDf!1 l%ZDDLZDDM[DDM[&eDfD 33-EFF'eDfL 3DD3 e$j0$..Df#l.Dfe 4H#. D$* IG#f3 4FH#Df$ :E&e%e%eDf;l'eDDM[Df/ 3E&eDf+ 33-EFEDEDj0&DDDD3/j0#Dj'ef!#!2%f+DD3*0$..DDZDDZDDf g!2% 3Q_/$.Df&_.Df3 3H#2.DE/#.#. D#DLDLDLDL3 ;. D#DDLf$f'D3 If K J J J Bl'e#.. D$& I&eDf/l'eDD 3FLEDDD 3FLZDDZDf' 3E/$... D$( IDLFDLk'ef#f J J!3#2.DDf$ 3Z% I%eDQF!/f#s0#DDf% 3ZDQfd :EDfC :EDf!O$r'eDf) >D ;E/$.DDf& 3ZDQfd :Df) > ;EDf!a$n'eDDf/ > ;E/$.DDf' 3Zf J J!3#Df5 >f J J!a# :DQfd :Df) > ; ;Ff J J!3#k0$>.DDLFf$ 3ZD.EDD. D$( IG#f3 4FH#Df' 3Df#f'f'3SDLf$l'eDLEDLFE&eDDl'eDDZDf' 3EDf$ 3E/$..DDZDDZDDZDf3 3H#2.#. D#DDf!# r%f(3#3%. D$$ IG#fD 4FH#Df7 3DD3)DDLZDDM[DDf+ 33^DfD 3H#. D#DDf!2 r%f*3#3%. D$' IG#f!@# 4FH#DDZDDZDf#ZDg J J J J!/#[DfX 3D3MDLFDLf% > 3EDL>f#E&eDDl'eDLEDf&ZDDf+ 3ZDf@ 3f!5 X%DfX 33$DDLFDL 3ZDDZ&eDfX 33 ?Ff J J!3#l'eDf!0# 4f>nF'eDf@ 3fQ3h.Df@ 3DfD ;DD?3h/$..Df' 3EDLf1k'eDfX 3FDL4$#DfL 3DDLDL3 q$DLEDf3 3DLF3 7DLE%eDj0#Df/ 5Fj0#DLDf/ 5 3DD!m-##.DDD 3FZ/%.DLDk'eDf3 3f/3 j$.DLDf/ 5 3FDM[DDLZDDf$ 3FZ/$..DDLZDDM[Df!@# 3H#. D$% I&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;D!/f#m ;j'ef#2.Df$ 3E/$..Df$p. D$' IDf( >E&e%eDj0#D3%EFEDF'eDDDD3g0$.DfD 3EDfD 4E/$..Df#l. D$& IG#f3 4FH#DDDf_30DLf& 3FDr'eDDD 3DD 4fS30DLE.Df3 3H#DDD 3FDDDn?. D#DDf!)!-%f+3#. D$% IDDf!* m%f-3#EDDQDQD3%3I. D#DjDf!O$ :f!K#l :. D$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf m!(%f&350$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. D$- IG#fe 3FH#D3 x$EFEDD3 x$EFFf#DF?Ff!@ j%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3 y$DQf!n#k0$DD3ADLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. D$( IDQEDLEDLE&eDEDf$ :'ef#f#2.f#E%e%e&eDDkF0$DD 3Qf, 4Ff:rf#f$D >f f J J' :?j'eDf$ 3E/$..DDDf$ 3F 4FZDDD 3FZ/$.Df$_DEDE.Dj0#.DD. D$6 IDf7 3FDQF 3f$ 4EDLEDLEDLEDLEDf(nE%e%e&eDDpDDp ;0$DD 3EDQE%e%eDD 4Ff*r'ef#E&eDDk0%DD 3QDk0&Df$ 3E/#.#.f#EDDf& 3f F :Fl'eDDDD 4F3 CEf$ :0%.Df+ 4EDf K L N+ 5E&e%eDDr'ef J L N+DD 3FLD =F 4D ;f J L N+DLD =F 4D ; :f J K L N B :f J K L N Bk0$.DDD 3DD 43 CEf$ :j0%DD 3E/&.Df+ 3E/#.#.DDZ/%.DDD 3f$ 3FZDDn0#DD 4EDDp0#Dj0%DD 3DDD3&j0#.DDZDDZf$E.DDZ2.#. D#DDf k |%f*3#. D$( IG#f3 4FH#%eDQ0#DLEDf' 3D3 {$DLf$k'eDLEDDLZDD 3EDLD 4E/$.f#EDQ0#Df$_%eDQf$k'eDLEDLE/$.DLFDLFk0$.DD 4EDLD 3E.Df3 3H#DD. D$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..DD. D$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3 L$DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3 L$DDf I = 3EDf$ 3E/$..Df3 3H#. D%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df m!(%f&3 L$DDD3 L$DDLZDDM[Df3 3H#. D$' IG#f3 4FH#%eDj0#DLFQ'eDD3 O$0$.f$EDQf$l0#Df]ZDf!)!9%Z&eDf+ 33-EFF'eDDDD3/j0$..DjE.Df3 3H#D. D$% IG#f3 4FH#Df' 3Ff#DD3 0DLQ'eDD3 ,.DQDf3 3H#. D#DDf!D n%f*3#3%. D$) IG#f3 4FH#Df!7# 3EDf!H# 3E%e%e%eDL'eDDD3cDL0$.%eDLFf%k0#Df$k'eDLDLF 4EDf& >D 3f3 3E&eD'eDDf$ 3FZDDf' 4M[DDD3cDL0'Df$ 4EDf+ 3E/$..Df#Z.DLj0#DLDLF 4EDf& >D 3fX 3E&eDj0$DDf$ 3FZDDf' 4M[DDD3cDL0%Df$ 4EDf+ 3E/#.#.f#EDf#ZDf!@# 3EDLj0$DDD3cDLj0$.DLEDLE/$.Df#Z.Df3 3H#DD. D$& IG#fT 4Ff w!7%ZDf Z!5%ZDf w!6%ZDf/ 3E&eDf;l'eDf; 3D 3DLM[Df+ 3EDf' 3E/$..DDM[DDM[DDM[DDZDDZDf#ZDgX[Df!h!5%ZDf!9#ZDf!5 i%ZDf!7#ZDf!a!2%ZDf&ZDg$[Df&ZDg$[. D#DDf q!-%f'3#3%. D$( IG#fD 4FH#DDZDDZDf!S#ZDf!1 l%Zf#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33-EFFj0%DFDp0#DDD 4 3DDD37j0#..DfD 3H#Df3l2.DE/#.#. D$$ IDf' >EDf3 4E&eDj'ef#2.Df3 4EDFf3 3FLDLDD3&j0#.D. D#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. D#Df!'!C%DD3 D. D#DDLDL3o. D$% IDDf } n%f33#3+DL3%3 s$' If$(DDf U n%f.3#3+DLDL3 s$.. D$) IG#f3 4FH#%e%e%e%e%e%eD'eDf+ 3EDDf& >Ff+ 4Ff& @ 5EDE&eD'eDf+ 4EDLEDf+ 3EDD 3FDt0$/+..Df' 3FD3jDDLDL39DDLF 4EDLD 3EDf$ 41%%&$.Df#ZDg J J J J3[/'.&eDj0&DDLFn0(D'eDDLD!m-##.Df+ 4EDD 4EDD 3EDf+ 3E/#.#.&eDj0%Dj0'DLEDLEDDQ_Df$ 4FDn0'Df$ 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.&eDj0$Df$r0&DLEDLEDDS`Df% 4FDn0&Df% 3ED'eDDD!m-##.Df+ 3EDf+ 4EDD 4EDD 3E/#.#.DDM[DDD 4Z.Df3 3H#2.#. D#Df%n'ef#f#2.Df% 3f#DSDSk?Df% 4. D$$ I% If!T!F%LDf!a!F% 4FD 3l'eDD3kFDDDDp?Fj0$>DDD!m-##D2.DD3 '.. D#DLD3m. D%. I% HG#fD 4FH#DYEf6E%e%e%e&eDFf6p0$Df/ 3D 3DDg- JFg- H G rfT ;_Df$ 4EDg-yDEj0#.DD 3f0 3EfOf J J!3#DLFf J J J$ :F?EDf J J J' :f: @E%e%ef7D 4FDf8 @ 3FDSFn'eDf J J J+ :0$f$EDDD 4f$3qEFFf J J!3#k0(DLFDLFDD3r0(DDDDL4%#0(DDDD3pE/(.DLFDLFDD3rj0$/&.DDMF rf J J J!p C :f { J J J% ;ZDLFDLFDD3r0%f$EDDD 4f$3qEFFf J J!3#k0&DDDDL4%#0&DDDD3p0&DD[f#E/&.DDDDL4%#E/%.#.f$E.DfD 3H#D. D$) IDLED% If$Df J$nF0#>f%Df J3n0#>f&f'Df J J'n?.F3UDLDL 3E%e%e%eDj'eDf J3n0$Df/ @EDfd :f J I ;EDf) @fd :f J I ;EDf J J't0%DD_DD_DDf!P$ ;_/&.DD_/%.DDfd :f J$ ;_DDf) @f!/$ ;_/$.DD_DD_DDfd :f J$ ;_DDf5 @f!a$ ;_.DDD 3Zf#. D#DDD39f#. D#. D$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. D#f#D3 '. D%: I% HG#fT 4FH#Df#ZDg+[G#f J( 4FH#Df+ 3f!a!F%D3VDf#ZDg J J J J!/#[DLFDLFf J!4%f)3#Df$ZDf0ZDf } }%ZDf)ZDf w }%ZDf;ZDf!T ~%ZDf o' 3Df s& 3f!?!?%f.3 q$3+EFEDDf( > 3E&e%e%eDDl'eDfD 3EDFLFDLF3 p$E>D'eDf s& 3FDD3 p$34Df%ZDDZDf R% 3Ff o X%Df!i# 33$Df g& 3Df!J!?%fP3 o$DE/'.DD3 n$E>D'eDf s& 3FDD3 n$34Df%ZDDZDf!i# 3Ff!+ V%Df!H' 33$DDM[DDLZDf%ZDDfL 3ZDf!h X%D3$Df g& 3f P!@%f>D32DE/'.Df!i% 3DDf { r%f'3#3%34Df {% 3DLDLf!- r%f(3#3%34DLEDLEDLEDDLZDDM[%eDDf k!@%f/35j'eDLDLf!( r%f(3#3+EFEDf!i# 3FDF3 (DD3 7DLED'eDD 3DLDf/ 5 3E&eDf s& 3D3%34DDLZDDM[DfD 3EDf/ 3EDf$ 4F0#.E.DDM[DDZ/$.DLDf!i# 3DLF3 (DDLDLF 4FDDp?Ef+ 3EDLDf/ 5 3E&eD'eDf s& 3Df' 4LDL3)DDLZDDM[Df$ 4EDf/ 3EDf/ 3E/$..DDM[DDZ.DLEDf s& 3FDLF3KDD3aDLEDDDLFD'eDD 3Df+ 3EDDf& > 3EDE&eDDf' 4M[Df/ 3EDf+ 3EDf$ 4F0#.E.D3Bj'eDLDLf s r%f+3#FQfdl0%DLj0%DDDD3 )>0%.Df!P$ 33 *DE/&.Df o' 33 *DfL 3DD3 FDf!i# 3DD3 >3 8Df#ZDg J J J J!/#[%e%eDLFQFf!l#l'eD3>EFEDDZDDZDf&ZDDf {' 3ZDf s& 3Ff!n Q%Df!H' 33$Df!7$ 3f!l!9%f0D32/$.DDf!7$ 3ZDDfL 3ZDf)ZDf w v%ZDf)ZDf w v%ZDg8[Df N w%ZDf V' 3Df$f#Df s& 33Z%eDLFLFDLF3 #j'eDLE/$.Df s& 3FDD3(Df'ZDDZDf c' 3Ff!_ U%Df!H' 33$DLFf!U n%fAD32.DLFDLf' > 3Ef#E&e%e%e%e%e%eDDl'eDDZDf(ZDDf o% 3ZDf s& 3Ff!> T%Df!H' 33$DLEDLEDLEDf o' 3DLDL3(DDLDL3J3)DLEDLE&eD'eDfDf#DQFf!0# 4f!p$ :f>n?D ;_Df$ 4EDf$ 3E/$..DDLFZDDM[D'eDLFDDLDL3~'eDD3 &0&.f$EDLDL3 #j'ef!5 i%f!9#DLDL3*E.Df s& 3FDLDL3!)$D3!($EFEDE%eDjDj ;j'eDDD31FLDL3d0$DLDLD3 $3&j0(D3EE>Dj0(Df!i% 3f L o%f;3z/).DLFj0*DLDDLDL3&j0*Df!i% 3f!U n%fA3zDf {% 3f } i%f73)/).Df/f0DDD31DLFLDL3FFLDLDD3#kF?ZDf!e m%f Q!>%D?ZDf!H' 3FDD34Df%ZDf&ZDDZDDf!P$ 3ZDf {' 3f!D Q%Df s& 33$Df!i% 3DLDL3z/'.DLFLDL3FFLDL3 u$3+EFDDr0+Df( > 3FLDLf!' o%f+3#QfQk0(DDZDDZDDZDDf s& 3f!/ o%fM3 o$/(.DLFLDQ3_EFEDDf( > 3EDLE&e%e%eDDl'eDDZDf s& 3DQD3]DLFj0%DLEDLEf#Ef#EDLFDfS3@'eDDf_3@E.DE&eDDk'ef$Ef#E/&.%e%eD'eDD 3f$ 4QFfT 4f!p$ :f-nDf ( :f!0# 4f!p$ :f>n ;0%Df%t0$/%.Df$k0$.DD 3Ff%f m j%f%3/j0#Df% 3Dp00Df% 3Df% 43 ~$3yEFEDF0&.Df$ 3EDf$ 4E/#.#.DLFLDQ3_EFEDDf( > 3Ef#EDLE&e%eDDl'eDDZDf s& 3FDQD3]DLEDf!H% 3FDLDL3(DLDL3vEFEDFj0$Df(ZDDf R% 3ZDf ] W%Df!H' 3F3$DLEDLEDLEDL'eDDZDDZDDZDf)ZDDZDf!, U%Df {' 33$DDD3./%.Df s& 3FDLFQDQDD3IDL0$Df!i% 3Ff g r%3}DDZDDZDDZDf!H' 3FDD3(Df'ZDf)ZDDZDDZDf {' 3Ff!b R%D3$DDf!P$ 3D3./$.DLLFLDL3 a$EFEDDf( > 3Ef#EDLE&eDDk0/DfD 3DDZDf$ 3Ef#ED3%EFEDE%e&eDDk0$DD 3Df$ 3EQfD 4Ff>pf$D >f K R LD :j ;0#.f#EDDf#l 4E% I&eDDk'eDED/%.DD 3Sf z!N#l'eDf$ 3E/$..DDf% 3Fn02DD 4EDD 3.FDf!L q%3!2$EFEDDD?EDDD?Ef#E&e%eDDk'eDE/$.DD 3QfD 4Ff>rf#f$D >f K R LD :?0#Df$ 3E/$..Df {' 3FDD3(Df!H' 3FDD3(Df'ZDf'ZDDZDDZDf!P$ 3Ff!h W%Df s& 3F3$Df(ZDDf {% 3ZDf!^ V%D3$DDD3..E/#.#.Df(ZDDf R% 3ZDf s& 3Ff!j T%Df!H' 3F3$DDM[DDLZ%eDLFDLF3QQfQk0#DD3QQf!l#k0#DLEDLEDD3QQ3>EFEDDZDDZDf&ZDDf {' 3ZDf!n Q%D3$DDDD32DLEDLE.DfD 3EDf$ 3EDD3Q3=EFEDf( >E&eDj0$DLE%e%e%eDLFDLFf!X k%f'3&f#D?j'eDDD3 $3&j0$D3EE>Dj0$Df!=#ZDf w p%ZDf&ZDDf!H' 3ZDf {% 3f!L S%Df s& 33$/%.Df {% 3f!Y o%f!2#3)/$.DD3 &j'eDf J J J J BZ/%.DfHZDf!j p%ZDf s& 3FDD3!)$D3!($EFEDE%eD'eDf!H' 3FDD3(Df)ZDf&ZDDZDDf!P$ 3ZDf {' 3f | Q%D3$/$.Df&ZDDf!P$ 3ZDf {' 3f n V%Df s& 33$.DDLZDDM[.DLf J J J J Bk0#Df!H' 3DD3(Df {' 3FDLDL3 Y$Df%ZDf%ZDDZDDf!i% 3ZDf!P$ 3Ff!D Q%Df s& 33$DDDf {% 33..DfD 3EDfD 4E/#.#.#.% I% I%e%e%e%e%eDDf!7 ~%f&3/j'eDf% 3E%eDDf!E ~%f*3/0#DDf _!>%f&3/0#DDf b!>%f(3/j0'Df I =DDl :0&/).Df I =DDl :j0$DD3 [$0$DDf b!>%f(3/0%/&.DDf m j%3!2$EFFDD?DDD?3 [$0&%eDD3xD ;f$k'eD0$Df#ZDg J J J J3[f U!?%EfVEf#/+.Dj0'.Df {' 3DD34Df%ZDf m j%ZDDM[Df {% 3Df!H' 3f%3RfVEf U!?%/(.Df!H' 3DDf!I!>%f&3 Z$fJ30Df {' 3DLDLfG30DLFDLF3xj'eDf#ZDg J J J J3[f!L!>%EfSEf#/).Df {% 3DD34fSEf!L!>%/'.DD3x0%.Dj0#Df#ZDg J J J J3[f g!>%Ef5Ef#/&.Df J J J J BZ/&.Df {% 3DDf y!>%f(3 Z$3y34fJEf ~!>%.EDL.EDDZDDZ%eD'eDLEDf%ZDf!=!?%ZDDZDDZDf3ZDf!,!?%ZDf!P$ 3Df!H' 3f&3R/$.DDLZDDM[.Df {' 3FDD34Df%ZDf*ZDf&ZDDf!P$ 3ZDDZDDf!H% 3ZDf!i% 3Ff!# P%Df!H' 3F3$DLf J J J J Bk0#Df(ZDDf R% 3ZDf!L V%D3$DDD3..DfD 3EDf$ 3E/#.#.Df*ZDf'ZDDf R% 3ZDDf o' 3ZDf!H% 3Ff U U%Df s& 3F3$DDZDDZDDZDDD3./&.DLDL3 b$j0%Df!i% 3f e o%fB3).Df s& 3FDD3(Df)ZDDZDf {% 3f X Q%Df!H' 33$.DDZDDZDDZDf!H' 3FDLDL3(Df%ZDf%ZDf'ZDDf {% 3ZDDf!i% 3ZDDZDf {' 3Ff d T%Df s& 33$DDf!P$ 3D3..Df$ 3EDf3 3E/#.#.DQEDf#ZDg+[DLFLDLDf!i# 33!0$EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%e%e%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf!i# 3ZDj0$DQED0%Df$ :0&/(.Df!i# 33e/,.Dj0&/%.Df$ :j0$.DDM[DDM[Df {' 3Df!H' 338/&.f#/$.DQ0%f$.DfL 3Df s& 33!&$F ;j0#DDM[DDM[Df {' 3Df!H' 338D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df {' 3Df!H' 338.DLEDLEDLFLDL3 |$EDf!P$ 3FDLDLFLDL3 v$Df#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDD_DDf#DL?ZDDf!i# 3FZDDZDDfL 3ZDDf!7$ 3FZD'eDf$f#f!0!@%f!@#3 %.Df#ZDf#_DDLFf#lZDDLf+D?ZDDZDQEDDf!i# 3ZDf!;& 3Df!#& 3FDf R% 3D?3 ,Df#ZDg+[DLDQ3_EFEDDf( > 3Ef#E%e%e%e% I&e%e%e%e%e%e%e%e%eDDl'eDf o% 3f-3'Df {% 3DQD3]Dj0$f+EDLEDLEDLE/).DDQf%nF ;'ef,f+D?E/..DLFj'eDLEDDQ_//.Df {' 3Df s& 3f#f$f#f!P!3%3wDQFDLFj0,>DDLZDDLZDD_DDZDQ0$/*.f.EDLEDLEDLEDQf!l#l0'DLE%e%e%eD'eDLEDLEDf!H' 3DLDDLFLFQ3 h$DQFf&l0$f%E/+.DLEDLEDD3Jf!] k%f.37j0$f$E/*.DLEDLEDf!H' 3DDf#3;DLEDLE&eDj0%Df$ 4EDQDf$ 3EfRk0#.f'EDj0)DQ0&/'.DfF_Dg$[Df#ZDg+[DDZDDZDLDL3vEFEDLEDFj'eDDDDD3 X$F?EDf#D?E.Df {' 3FDLLFQDQDD3IDDDLF?Fj'ef#E/(.DD3 W$EDfb_Dg$[Df#ZDg+[DDf#D?ZDDf$D?ZDf!H' 3FDf s& 3f#DLf$D?DLf#D?Df!i% 33wDQEDLFj0'DDLZDDLZDD_DDZDLFDf o' 3Ff$f#DLDL3YDf!h k%f+Df!H% 33,DLEDDf o% 3F3 U$DMEDMEDDM[DDLZDD[DD[DDLZDDDD3DE/'.f&E/'.Df {% 3f m k%f/f!@!2%3:/(.Df!H' 3DDDQf#3CDLj0%.%eDQj0#Df!P k%f+31FLDLD36L0#f)E/%.Dfb_Dg$[Df#ZDg+[DDZDDZDf!H' 3Df s& 3Df$f#Df!i% 33wDQEDLFj0#DDLZDDLZDD_DDZDLFDf!H% 3f!X k%f'DLDL3YDLE%eDf$kFj'eDDDDf o% 33 R$/$.DLDQDDDDDf o% 33 Q$.DDM[DDLZDg$[Dg$[DDLZDDDf!H' 3Df o% 33DFf!p$ :f/l0#DDDQ ;_/%.Df!p$ :f/k0$.DLDDZDf V' 3DLD3(Df c' 3DD3(%e%e%e%e%e%e%e%e%eDf!p$ :f$ 41.#$%&'(),,,,*.Df o' 3f!4!;%fW3)/*.Df2ZDf W!2%ZDf!Q#ZDf w!1%ZDf!i% 3Ef#E&eDf;l'eDf!H% 3DLDL3(Df!H' 3D 3FDLZDDM[Df+ 3EDf/ 3E/$..DDM[DDM[DDM[f$Ef+E&eDfDl'eDf {' 3D 3Df/ 3ELFD 3FDt0$/3..Df!H' 3FD3jDDLDL39DLFDLF 3EDD 4Ef#E&eDf/l'eDj03Df {' 3D 3FLEDLEDfJ_Df$ 4FDn03Df$ 3ED'eDDD!m-##.Df/ 3EDD 4EDD 3E/$..DLEDLEDf {' 3FfJDDD 4F3lDf$`DDZf#EDf#ZDf!H% 3DD% ID3 }$EFFj'ef#Ef'/$.Df!H' 3Ff'3KDLFDZDDZDf$ZDDM[DDf {' 3fL!m-##&eDf!H' 33 }$EFF'eDLFDLk'eDf!i% 3f$3a.DLDf& > 3FDZDDZDDf$ 3Z/$..DLEDL.Df!T n%f$3LDf!i% 3D3jDf!H' 3fJDD3l&eDf {' 3Df!H' 33 {$DLf$k'eDLD 4EDD 3EDLEDf!i% 3FDD39Df!i r%f!k r%3T/$..Df!i% 3DD 3DD 439DDLZDDM[Df%ZDf%ZDf'ZDDf!H% 3ZDDf {' 3ZDDf V' 3ZDf o' 3f!4 P%Df!H' 33$/).Df)ZDDf V' 3ZDf o' 3f!9 X%Df!H' 33$/(.Df'ZDf)ZDDf c' 3ZDDf V' 3ZDf o' 3f z R%Df!H' 33$/'.Df o' 3f!i!;%f!>#3)/&.Df o' 3f!5!=%fB3)/%.Df o' 3f!T!=%fG3)/$.Df o' 3f s!;%fA3).DLFf J J J J Bk0#DDM[DDZDf(ZDDf R' 3ZDf {' 3Ff J W%Df!H' 3F3$Df%ZDDf!i% 3ZDf m T%Df!H% 33$DD3..Df$ 3EDfD 3E/$..%eDLF3 T$FQf!l#l0#DfVZDf y k%Z&eDf {' 3Df!i% 33HDLFj0$Df {% 3DDLDLDLDLDL3#f#3X/#.#.DLFLDQDLDLDf!D$ 3F3 S$Dg$[DDZDDM[DDLZDDM[Df#Df!H' 3D3D.Ff!p$ :f/k0%.DLEDDQ_%eDf!p$ :f+ 41%%#$.Df+ZDDf {% 3ZDf!H' 3Ff S S%Df {' 33$Df$f#D32/$.Df$f#f!9!,%f!L#3 %.Df!D$ 3DLDL3 L$DLEDf g& 3DLDLFf;3iDLE%eDj'eDLE/$.DLEDf; 5Fj0#DDf; 5 3DD!m-##.DfL 3FDD 3F3 (DD3 7DLED'eDLDf/ 5 3EDE&eDf#ZDg J J J J3[DDZDDf/ 3Z%eDLj'eDf,ZDDf!H' 3ZDf!i# 3f!; T%Df s& 33!.$0'/$.Df,ZDf,ZDDf!H' 3ZDDf {' 3ZDf!i# 3f!7 T%Df s& 33!.$0&.DDLFZDDMF[DDZDD[Df; 3EDf/ 3EDf$ 3EDf$ 4F0#..DDM[DDZDf J( 3H#/%.#.Df {' 3DDDDf$f#3L%eDf7t'eDf#ZDg J J J J3[/$.Df s& 3FDDf!i r%f%3 M$Df%ZDDZDf!i# 3f!+ T%DfL 33$DDM[DDLZ.DDZDDZDDZDf%ZDf%ZDf%ZDDf {' 3ZDDf!H' 3ZDDf!H% 3ZDf!i# 3Ff f P%Df s& 33$Df g& 3DfL 3D3.Df!P$ 33 *DE/$..Df; 3DLDLf J J%f$3 M$Df/ 3FDLDL3 L$D3 V$DfT 3H#. D%6 I% HG#f {' 4FH#Df' 3f!a!F%D3VDf#ZDg+[DfT 3DLFDLF3 F%eDD3 BQf!l#l'eDf J$ 3FDD3 >3 8DLFLDLD3!0$EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf J$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!@$ 3Df R' 338/'.Df J$ 33e/).f#/$.DQ0%f$.DfT 3Df!i$ 33!&$F ;j0#DDM[DDM[Df!@$ 3Df R' 338D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!@$ 3Df R' 338.DLEDLEDLFLDL3 |$EDf!@$ 3FDLDLFLDL3 v$Df#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDDf#DL?ZDDf J$ 3FZDDZDDfT 3ZDf#ZDDLFf#lZDDLf+D?ZDf#_DDZDQEDDZDf _% 3Df!m$ 3FDf!D% 3D?3 ,Df#ZDg+[DLDQ3_EFEDDf( > 3E&e%e%e%e%e%e%e%eDDl'eDf!]% 3f-3'Df!i% 3DQD3]D0*DQf!l#l0*DLEDLEDLEDLFj0$DLEDLEDf R' 3FDLDDLFLFQ3 h$DQFf&k0*DLEDLEDDDf#3;DLEDLE&eDj0+Df$ 4EDQDf$ 3EfRk0#.Dj0*DQ0&/).DDQf%n ;0'DLFj0'Df R' 3Df!i$ 3f#f$f#f!P!3%3|DLFj0'DDLZDDLZDDQ_DDZDQ0$/&.DLEDLEDD3Jf!] k%f.370(DfF_Dg$[Df#ZDg+[DDZDDZDLDL3vEFEDLEDFj'eDDDDD3 X$F?EDf#D?E.Df R' 3FDLLFQDQDD3IDDDLF?Fj0(DD3 W$EDfb_Dg$[Df#ZDg+[DDf#D?ZDDf$D?ZDf!X& 3FDf!i$ 3f#DLf$D?DLf#D?Df!+& 33|DLFj0(DDLZDDLZDDQ_DDZDLFDf!L& 3Ff$f#DLDL3YDf!h k%f+Df g& 33,DLEDDf!]% 3F3 U$DMEDMEDDM[DDLZDD[DD[DDLZDDDD3D>/(.Df!i% 3f m k%f/f!@!2%3:/$.Df R' 3DDDQf#3CDL0%/&.%eDLF3 T$FQf!l#l0#DfVZDf y k%Z&eDf R' 3Df!X& 33HDLFj0$Df!i% 3DDLDLDLDLDL3#f#3X/#.#.DLEDLFLDQDLDLDfH 3F3 S$Dg$[DDZDDM[DDLZDDM[DDDf R' 3D3D>.DfH 3FDLDL3 L$Df m!(%f&3 L$DDQfT ;3'DLEDg#[DLEDf+ZDDD3 L$DDLZDDM[/'.DQ'eDf!P k%f+31FLDLD36Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf R' 3Df!i$ 3Df$f#Df!X& 33|DLFj0#DDLZDDLZDDQ_DDZDLFDf!+& 3f!X k%f'DLDL3YDLE%eDf$kFj'eDDDDf!]% 33 R$/$.DLDQDDDDDf!]% 33 Q$.DDM[DDLZDg$[Dg$[DDLZDDDf R' 3Df!]% 33Df!p$ :f/l0#DDDQ ;_.DfD 3E/#.#.Df!i$ 3DD3 B3 8%e%eDQFf%t'eDfH 3f!K#3'DLFDLf' > 3EDf R$ 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL3=EFDf( >EfD 4E&eDj0$DfD 4EDfT 3Df!i$ 3DfD 3F3 P$j0#.Df6p0#D'eDfH 3fP3'.DfH 3f!l#3'Df J%`f#E&e%eDf%l'eDD 3QEDL3=EFEDf( >E&eDj0%%eDfT 3Df!i$ 3D3 P$j0#%eDLj'eDf$ :j0$/%.D3%3 O$Df$ :k0$.DfH 3FDLDL3WDf ` i%f%3 L$DD3%3GDf b i%f%3 L$.DfD 3EDfD 4E/#.#.DQf$k'eDfH 3Ff!e h%f23WDf M i%f)3 L$.DfH 3Ff S i%f/3WDf_3'DDM3 N$Df!n#3'DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfH 3f-3'/$.DfH 3Ff!e!9%f%3 L$DDL3%3W.DDM[DDLZ.Df R' 33 V$Df {' 3H#. D$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. D#Df4ZDf-ZDf!R q%ZDf-ZDf!R q%ZDf$ZDf!i!'%Z. D#Df!X!A%f4f [!A%f+3!Z$. D#Df.ZDf X r%ZDf.ZDf X r%ZDg)[Df R s%Z. D#Df,ZDf o!'%ZDf,ZDf o!'%ZDg&[Df {!'%Z. D#Df$ZDf0ZDf } }%ZDf)ZDf w }%ZDf;ZDf!T ~%Z. D#Df.ZDf!m z%ZDf.ZDf!m z%ZDg'[Df k {%Z. D#Df!a!D%f&f!H!D%f03!Z$. D#Df N!C%f&f!a!B%f/3!Z$. D#Df0ZDf _!F%ZDg%[Df s!F%Z. D#Df!+!E%f(f!#!E%f(3!Z$. D#Df/ZDf!6!-%ZDf(ZDf!1!-%ZDg3[Df V!.%Z. D#Df)ZDf!7!D%ZDg$[Df!@!D%Z. D#DLD3n. D#DQFfFl' IDfbkDf!o#k ;(f$.. D$$ IG#f3 4FH#DD3ODLDf3 3H#. D#DLf J J J J Bl'eDDLDL3o2.Df' 3D3m. D#DLDQf% >FLDLDLL4%#. D#DLf J J J J Bl'eDD3 i$2.Df' 3D3n. D#Df'ZDf!N q%ZDf'ZDf!N q%ZDg&[Df!7 |%Z. D#Df,ZDf!i!C%ZDg%[Df R!D%Z. D#Df.ZDf!@!C%ZDg%[Df!X!C%Z. D#Df)ZDf c!D%ZDg([Df k!D%Z. D#Df+ZDf!T!E%ZDg&[Df!m!E%Z. D#Df(ZDf R!E%ZDg&[Df g!E%Z. D#Df.ZDf c t%ZDf.ZDf c t%ZDg,[Df!D t%Z. D#DD3hf#. D#DLD3!/$. D#DDZDDZDDZDDZDDZDDZ. D$$ IG#f3 4FH#Df' 3Df#DD3SDLf$k'e#.DLEDLEDf3 3H#Df#ZDDZDDZ. D. ~y^#f J J%.!(3-!`!.!,5###/###'###6###7###8#### 9#*#Q$$$%$%$$m.T83$ .*%)%%$'G$B? $._,,$;'$,$&$(O&`,N;$D[$$$'+'$&*-%A$_$$$%'+$,$-%>$%%^$'%'%%&&$B%&$.%^$'($%'$7%9)$$_$$%$'+$*&-%B$`$$$/$,$L$&$[$$&(&$'*%.%A$_$%%$$&&$'*%.%@%^%$$%'+$,$-%A$m$'$%&$$+$v$%*/+ +$%,.*n%?$$$$$[1$($%(.$H,$ /'$)$%%%=%'&3'0$%%)$2$#&#'@&A%B%e%$*+$%.,$Q&$$ ?%F$ @&'%,$)&!K%%$_$$*$$$$%+)-%$TR%/7'T-'&J,/%D'%)]$$%&$$(]+%% c&$0$*'$)$&%!5e#$!2E#& W$ )D#) 2%#'$-D%u%#$&$'$=%($ b%>50$J+=.$$P&T$%'%%%$H$h)%%%%/$+$S$W$$&%%(%$$N%+$!_$%$'$#$#333#%#$!R$ `(#&$%('L&'$ p%#'f(#%r)k.U' E$Z2M$%%-&U'%%*$b&H($+c$/%X,$$+'%$ (&%')$%$ h$&+8%^%$$$$/$,$1*&(h$%)$$%$$&'&$$1%z+%&$$:$v$%)$$%$$%$%![$%')%$%?%z+%$$% 3$$$%+ .$$$%'$(#,$%!f$-''$ Z'%%'$D-L)%'+$,)%&R0$%!5$$&$$!8*$)$$w9%*$%$% D)&$$%$*$$m%&$$$#%.%X((&:$#$)2#/&&#(`*#$d'v$.%#%#R%:#(&)++%*B' _&#['V+$1$9($2#*$4%*$%$( -$ k*#$b'#'!o%!d$%$*%($#* 6*# ) J!a#7 7 8 >D * 7D * > > ; 2 + ? > .D 8 /D!/!/!/#( A * 7 >D!/)PD 0 8 >D!/!/#, 9 5 * > / 8 ; 6D!/7D 2 =D ? 7 4 7 8 A 7`D 4 7 8 A 7_D!/!/#G 7 8 >D *D 7 * 6 .D > 1 * >D 6 . * 7 =D * 7 C > 1 2 7 0D 1 . ; .!/#D A ; 2 > .D > 1 2 =D ; ? 5 .D * =D * /u * ; * 6 . > . ; =R!/#!/C`D A ; 2 > .D *D ; ? 5 .D * =D * /u * ; * 6 . > . ; =R!/#!/$R!/#0 2 =D / 2 5 5 . -D + CD!/#4 A * 7 >D *D 5 2 = >PD 0 8 >D!/#7 A * 7 >D * 7D 8 + 3 . , >PD 0 8 >D!/#2 A * 7 >D *D 5 2 = >D 8 /D!/* =PD 0 8 >D!/#. *D 5 2 7 4D / 8 ;D!/VD A * 7 > =D > 1 .D = > 8 ; .K =D 1 > > 9 =D * - - ; . = =D * =D 2 > =D 1 ; . /PD 0 8 >D!/#( A * 7 >D!/)PD 0 8 >D!/#( A * 7 >D!/#Z 7 8D 2 6 9 ; . = = 2 8 7PD 7 8D , 5 2 , 4D 2 - =_D > 1 .D @ 2 = 2 > 8 ;K =D , 8 7 = . 7 >D 2 =D!/#2 > ; ? .PD / * 5 = .D 8 ;D!/#!/'D 8 ;D!/#_ 0 2 @ . =D A * CD > 8D > 1 .D , 8 9 CD 8 /D > 1 .D , 5 2 , 4D 2 -D A 1 . ; .D 8 7 .D , 8 6 . =D 2 7`D!/#!/$D!/%`D!/#: 4 . . 9 =D 2 > =D 8 A 7D * - - ; . = =_D!/#,`D 4 7 8 A 7_D!/#!/%_D!/#9 * /u * ; * 6 . > . ; =R * /h ? = > 8 6 $!/- &R 9 * ; * 6p . C#!/' 4 . C =#) 5 2 7 4 = $!/+ &R 9 * ; * 6 =#!/9D 2 =D * 7 8 > 1 . ;D 7 * 6 .D > 1 * 7D!/:PD A 1 2 , 1Df 9 9 =k 5 C . ;D ; . * - =#C 6 . * 7 =D 7 8 > 1 2 7 0D 1 . ; ._D *D 5 2 7 4D / 8 ;D!/1D 2 =D 7 8Dt 7 .q 2 7 4#!/VD 1 * =D *D ; ? 5 .D 8 /D 2 > =D 8 A 7`D 0 2 @ .D > 1 .D , 8 9 CD * 7 8 > 1 . ;D 7 * 6 .#!/9`D 0 2 @ .D 2 >D * 7 8 > 1 . ;D 7 * 6 .#. *D + 5 8 , 4D 8 /D!/4D > 1 * >D 2 =D 7 8 >D ; . * -#) 5 2 7 4 = $!/* &R * 9 9n -#1 ; . - 2 ; . , >m 8 = > = $!/$ &#) 5 2 7 4 = $!/$ &#!/$ $!/$ &#) 5 2 7 4 = $!// &R 8 7 .q 2 7 4zwq#!/RD 2 =D ; . * -D * =D *D 9 * ; * 6 . > . ;K =D 7 * 6 .`D - 2 -D C 8 ?D 6 . * 7DF!/$_!/%Fd#2`D - 2 -D C 8 ?D 6 . * 7D!/$R!/$d#: A * 7 >D *D 1 8 = >D * 5 8 7 .PD 0 8 >D!/2`D - 2 -D C 8 ?D 6 . * 7D!/$d#$a!/4D - * > *Q = 6 * ; >Q 5 2 7 4c#!/$ $!/% &R#!/$R#!/$Q#. *D 5 2 7 4D / 8 ;D!/BD A * 7 > =D * 7D * 9 9D 2 -DL - * > *Q * 9 9Q 2 -M#!/S`D A * 7 >D *D = 2 7 0 5 .D 8 7 .PD 8 /D > C 9 .bF * 9 9 5 2 , * > 2 8 7S 3 = 8 7F#TUVWXYZ[]^ * + , - . /$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#f!l Z%.W%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&'''''#f!) [%.!S8)$$&$'%(**%++,%-(.%1'3$4%5(6@7$8%:%=0@(A+C$H$ 3' 4% 7% z& |%!+%!?%!A%!D/!E,!F%!G%!J$!P(!Q%!V$!W'!X%!_D!a'!i%!k(!l$/K`cst Y i i j E U ^ a m }!) P |)*,Zbc{!d!@!A'7;Z[{| I u y z!,Y!P5 Q S X i'0145MUX_jknost - . T V W Y!%!0!2!3!5!:!F %!%!&?@*+-.7:Z^_ s t!H!I,[ Z [ s*-`c / 2 Y ]4 8 (!.!_!` # +!(!)!e!m!pxy e fRSKLz h k l n o r s x!)!+!3)./8A_djv q r!;!= k*=>FIcd!O!W!]!`!p!4!5'DGIJLW]_moquxz{} # % ' ) , . / 4 = B G I T o u z {!/!@ y z 7 8!6!M!N ^ 'F E(&'Q& /&$SR J LA&U2@'H,B(O(i'1N J u)H'H'L+X.s&X/ K[,9-+;`j^& ,+,T9(E&?(?J]'p(S'-*,*eDK'/,Z&_(>*'/*un[W0W*R+-)J&A+% J!@w3)+,ER+N9>J@7:,s'H,i0=*-)m+K, ?.gcN)`(-)v)$(3&(.~+%A +Bm+- J q 'Fj.-)06_)-)7@P': J!(a -x/m,-kj?m+x0n*-{+}F1-)k-A&ln[&1+-)^*-)P'- J!g=*`&Az$2V0 M f / ?. J!3 Tq ,0 NT39- Y f( Ll e!(_ P!5 L^*N' %)J-k-L(6 K {_ J!5 $(XPp'^*4e(.*, g!FMD * = l!n KW2$A)1'+ K V S' 4(0&,*3 Y ) J!n& K!#):242l, >a J!g- =+ 98k D7/7/|,= J Q Kl& Og28 NuC)) J!EO(cE$ 9Q&>'% KeC4_($ K!@N J!FO'$ J!/Z+% J!P J!hMq'-'% M4iqb J!1a)$'z(?X% K1P' -/{- J y]A0P',*%1) J e M!I&4&0& J!J)/'$2/']+-)L+P'%1,K K}+A&.&`'B'-* J!l N(#$&(())%*)+*,4-@.=/=031/2'3&556,9$:';$=&>,?$@%C9D&O%Q.R$T'U%V$ t% u' v+!k%!l(!o&!p, x B C U W mT|} U V Z@!M12pq!l!mRSd % & (!R N W X [ ] t |!)!*!4!5!8!9!N!T!U!p#'45MUX[_`bno & N X ] t |!#!)!*!5!9!>!?!T!U#'0145MUX_`jkno ' - . N [ f h!8!>!?04M_`jn| $ ' ( - . W [ t!#!)!*!4!8!O!T!U!a04jn - . J N }!+!-!.!E!G!a!b M O U o q!-!.!4!6!?!J!Km c!,!=!5!>!?nst|~ ' ( S X Y |!%!&!.!0!5!6!G49: $ %!g!h!o!p J 6 :!N!O1C 7 8@A ( G H y z!N!Or!*!+9:BCklst} # % ' H I!$!4!D!E!L!a!b!f ; = Y > ?JRS r z!&!.!6!?!G!O e#e b cT YC!>!pst # $*+23KS!_!` 7 8[bdgjx 0 ?!7!8!@!A!H!I!W!o!p#D (F L!O' Li+?')4 K w1 J v(D* K@&=+$'S'X'*&$*)*4-u25*z*&'@-,&+&*&%&&&/'(&.)$18(s*?*|*%(;/u'h&Q&$'4)2/_'AI (D 6' 3I J!7( L {&>) L!n&~*9,;,7/7/ 3)-)>)~*O(k-P'/'$&U.P'>).& J w)-)q7 J!e+a&2&c(]+O( L!p4;+S4Q&F1E2 J V' L e9.8 R _(S(`*%1;, J!-F >/ J!F> K3( J!Q,!c i&[, K %7 J!'+ J!M7a&-)]+k+/) >.B& #'~, J M;@-9,q' J T) v o/:'U l' K!JJ*/(( L ~DN)q' J W' J!-&?&20####&## M'D# [( )# &6 k#5:DC/D )C!`P )ONT!PO 8 q kP% sDQB!lDR#!o )Z i!p kZ!n$E[$- *[H0E] v1 l^S;E_!dBEpeX lxB *!Qy!a 3 *zt 8!Qz h!+ *{#!? *| .!A l|#!JE}#!P l~ y!RE $!]!T!Q %!@!X * &D#!_ '!a$ I ( * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + - . . 9 ( 5 2 7 4 * / ( - 9 6 . > *_ 0 2 @ .D 2 >D * 7 8 > 1 . ;D 7 * 6 . * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 1 > > 9 =_SS , * 6 9 * 2 0 7n - 2 - *D + 8 8 5 . * 7 *D 7 ? 6 + . ; *D = > ; 2 7 0 *D 5 2 = > * 7D 8 + 3 . , > 7 ? 5 5Q 2 6 9 ; . = = 2 8 7 @ 2 = 2 > * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 * / ( ; 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . - . . 9 ( 5 2 7 4 ( @ * 5 ? . 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 8 7 .q 2 7 4zwq - . . 9q 2 7 4{ * 5 ? . 1 ; . / * 9 9n - 9 * ; * 6 = 9 5 * > / 8 ; 6 A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > =F * /u * ; * 6 . > . ; =R 0 8 8 0 5 .h 5 2 , 4n -p . C > 1 .D , 8 9 CD 8 /D > 1 .D , 5 2 , 4D 2 - 1 * =D * 7 8 > 1 . ;D 7 * 6 .D 8 7D = 8 6 .D 5 2 7 4 = 9 * ; * 6p . C A * 7 >D > 1 .D 7 * 6 .D 8 /D *D 9 * ; * 6 . > . ;PD 0 8 >D *D + 5 * 7 4 2 =D / 2 5 5 . -D + CD > 1 .D , * 5 5D > 8D * , > 2 8 7K =D 8 A 7D * - - ; . = =`D A ; 2 > .D 2 >D * =D 2 > =D 1 ; . / > * 4 .D * 7 8 > 1 . ;D 8 /D * / ( = ? +UD > 8D * / ( = ? +YPD 8 ;D 0 2 @ .D > 1 .D , 8 9 CD * 7 8 > 1 . ;D A 2 > 1D , 5 2 , 4n -x 5 8 > 2 =D / 2 5 5 . -D + CD A 1 * >D > 1 .D @ 2 = 2 > 8 ;D + ; 2 7 0 = , 8 8 4 2 . = > 8 ; * 0 . 5 8 , * 5x > 8 ; * 0 . 6 . > *##A ^##)###G ^##*###N ^##/###Z ^##'###NRw ? 5 .h ? = > 8 6w ? 5 . A * 7 >D 4 . C =PD *D - . / * ? 5 >{ * 5 ? .PD 8 ;D + 8 > 1q 2 7 4w . : ? . = >###'#f s r%. * 6 * Cg .t A 7 7 * 6 . + 5 8 , 4 4 7 8 A 7 8 A 7 . ; . 5 . 6 . 7 > * / ( 4 . C A 8 ; - = * / ( = ? +U * / ( = ? +V * / ( = ? +W * / ( = ? +X * / ( = ? +YPD 6 . 6 8 ; C ; 8 ? > .###&#f _ s%.Iw [##'###$$##/###9####### * [##+####$##%#f!3 s%.0{ [##(####$##'#f!L s%.0` [##-####$##%#f!e s%.0j [##0####$##.#f V t%.k $ [##)####$##g * 7 7 . ;y . B > = * 9 9s * 6 . > 2 > 5 . > . B > + ? > > 8 7y . B > ; * > 2 7 0 ; * > 2 7 0y . B > 9 ; 2 , .#f!P t%.- n _##*####$#f!i t%.- u _##(####$#f Z u%.- z _##'####$#f s u%.0 ~ _##-####$##*#f!/ u%.-!, _##)####$#f!H u%.-!2 _##-####$#f!a u%.0!= _##(####$##&#f R v%. Gw [##'####$##4###4#######j [##0####$##h 8 7 / 2 0 ; . 6 . 6 + . ;r 2 7 ? > . = 8 + = . ; @ . 2 6 9 ; . = = 2 8 7u . ; , 8 7 = . 7 > , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . + * 7 7 . ; ? ; 5 - . + ? 0###'#f Z w%._` [##-####$##/###:#######!6 [##)####$##1###;####### > [##/####$#f!H w%.F!D [##*####$##/###=####### J [##.####$#f R x%.0 2 [##.####$##,#f k x%.0 } [##3####$##,#f!' x%.0 U [##.####$##,#f!@ x%.0 a [##0####$##*#f!X x%.0 } `##2####$##(#f J y%.0 n [##2####$##(#f c y%.I!0 `##*####$##/###>#######!7 `##0####$##(#f!7 y%.!b$!= [##*####$##/###?#######!E `##*####$##3###@###A###!L `##.####$##)### } Z##&###!W `##/####$##1###B#######!d `##)####$##)###!j `##&###!m `##(####$##1###C#######!K [##,####$##2###D#######!1 [##(#######h 8 7 = . 7 >k ; 8 6 = 8 ? ; , . @ . 7 - 8 ; 9 ? ; 9 8 = . = > C 9 . =/###@#######* c##)###$$##*#f!3 {%.00 c##)####$##+#f!L {%.06 c##+####$##,#f!e {%.z? c##(####$## 0 , 5 2 - 7 8 A 1 2 7 > = : ? . ; C 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 4 . C = 8 @ . ; ; 2 - .{ * 5 ? . = - . / * ? 5 >{ * 5 ? .###-#f!D |%.0 r c##'####$##.#f!] |%.0 v c##1####$##$#f N }%.!O$!( c##/####$## = > 8 ; . - 2 ; . , > ; . - 2 ; . , >zwq * 9 9 ( 2 -g * 7 7 . ;g * 7 7 . ;t 9 > 2 8 7 = 2 , 8 7 , 5 8 = .y . B > > 1 . 6 . 9 8 = 2 > 2 8 7 Dn 7 - . B 2 7 > 8 9 5 * > / 8 ; 6 = 9 * > 1 = - . 5 * Cx . , 8 7 - = = , ; 8 5 5u . ; , . 7 > ; . = . ; @ . , 5 8 = . -i * C = > * 9 9 . -i * C = 2 7f 9 9 * 9 9 5 .g * 7 7 . ; : ;x 2 D . : ;y . B > 5 * 7 0 - 2 ; 2 8 = 2 9 1 8 7 . 2 9 * - * 7 - ; 8 2 - - . = 4 > 8 9#f!a ~%.-d d##'####$#f R!#%.bh d##,####$##/###E#######q d##(####$##/###F#######v d##+####$##*#f!@!#%.-~ d##)####$#f!X!#%.I ( d##'####$##0###G####### , d##,####$##-#f c!$%.0 5 d##(####$##*#f {!$%.0 : d##/####$##*#f!7!$%.0 G d##0####$##(#f!P!$%.0 T d##*####$##*#f!i!$%.0 [ d##-####$##*#f Z!%%.0 f d##-####$##-#f s!%%.I p d##(####$##/###H####### u d##.####$##*#f!H!%%.-!$ d##)####$#f!a!%%.-!* d##)####$#f R!&%. t$!0 d##'####$##/###I#######!4 d##&####$##1###$#######!7 d##&####$##1###$#######!: d##)####$##1###$#######!A d##'####$##1###$#######!E d##*####$##1###$#######!L d##*####$##j 7 - 9 8 2 7 > =###&#f!+!'%.0!A Y##-####$##&#f!D!'%.08 d##)####$##&#f!]!'%.03 d##(####$##%#f N!(%.x] ]##+###$$## , * 5 5 , 8 7 / 2 0 ; . 6 . 6 + . ;!`!.!. ; . / . ; ; . ; , 5 2 -b , 5 2 -IWi * 7 = A . ;R 8 7 . 5 2 7 4R 6 .##!p!p!p!p!p!p!p!p##$#f!P!(%.!k*!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . 7 8D 2 6 9 ; . = = 2 8 7_D 2 >D 2 =D 6 * - .D / ; 8 6D *D 8 7 .q 2 7 4zwqD * 7 -D *D 6 . - 2 *D = 8 ? ; , .PD * 7 -D 2 =D 7 8D 5 8 7 0 . ;D > 1 * 7D *D 5 2 7 4 , 8 - . 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6w ? 5 . =f /u * ; * 6 . > . ; = , 1 * 7 7 . 5 * -x . > * -x . >n - * - * -n - * /x ? +U * /x ? +V * /x ? +W * /x ? +X * /x ? +Y##1###4####### I Z##.####$##1###4####### ) Z##+####$##1###4####### c Y##-####$##1###4#######x j##*####$##1###4####### # j##(####$##1###4####### ( j##*####$##1###4####### / j##%####$##1###4####### 1 j##'####$##1###4#######j [##0####$##1###4####### 5 j##)####$##1###4####### ; j##)####$##1###4####### B j##)####$##1###4####### H j##)####$##1###4####### N j##)####$#f!X!0%.YN j##3####$##2###J#######_ j##+####$##$#######!5 i##'###+#f s!1%.!($F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$###P l## *###%### W l##2### @ . 0 *J * 9 4 * / ( 3 = ( A . +J * / ( = = ( @ . ;#$#######!1 i##'###+#f!]!2%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$#######] m##)###+#f!L!3%.8F###$#######$#######+#f!m!3%.!V4Q### 6 * ; 4 ? 9 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# o m##o###!_ m##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# & n##>### A n##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!3 n##Q###!_ m##E###!b n##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 * / ( 3 = ( A . + * / ( = = ( @ . ; 4 . C A 8 ; - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9 1 > > 9_J 1 > > 9 =_J 6 * ; 4 . >_J 2 > 6 =QJ 2 7 > . 7 >_J 6 * 2 5 > 8_J > . 5_J = 6 =_J - * > *_J + 5 8 +_J * + 8 ? >_J / 2 5 ._TUVWXYZ[]^fghijk######!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 - , 8 7 / 2 0 ? ; * > 2 8 7 * 7D 1 > > 9 =D * - - ; . = = * 7D 1 > > 9 =D * - - ; . = =D A 2 > 1D *D > . 6 9 5 * > .PD = ? , 1D * =D 1 > > 9 =_SS + ; * 7 -R 8 7 . 5 2 7 4R 6 .SfU +V *D 7 ? 6 + . ;D / ; 8 6DTD 8 7 *D 5 2 = >D 8 /D 7 ? 6 + . ; = *D 5 2 = >D 8 /D = > ; 2 7 0 = *D = > ; 2 7 0D 8 ;D * 7D 8 + 3 . , > > 1 . ; .D 2 =D 7 8D ? = * + 5 .D 8 7 .q 2 7 4zwq 2 > =D 1 ; . /D ; ? 7 =D *D = , ; 2 9 >`D 0 2 @ .D 2 >D 2 > =D = > 8 ; .K =D * - - ; . = = 7 8D 6 . - 2 *D = 8 ? ; , ._D 0 2 @ .D * /u * ; * 6 . > . ; =R 6 . - 2 *x 8 ? ; , .D *D - . / * ? 5 >{ * 5 ? .PD 8 ;D ? = .D *D 9 ; . = . > *D - 2 ; . , >D 5 2 7 4D A * 7 > =D *D , * 6 9 * 2 0 7 2 >D A 8 ? 5 -D + .D > 8 8D 5 8 7 0D / 8 ;D * 7 CD = . ; @ . ; 9 ; . = . >R > 2 4 > 8 4 * 9 4 = > . * 6 > 1 .D * 9 9K =D 2 -D * 5 8 7 .S * 9 9S > 1 .D * 9 9K =D 7 ? 6 + . ;D 8 7Dx > . * 6PD = ? , 1D * =DXXT 2 -b > 1 .D * 9 9K =D 9 * , 4 * 0 .D 7 * 6 .PD = ? , 1D * =D , 8 6R . B * 6 9 5 .R * 9 9 > 1 .D * 9 9K =D 2 -D 2 7D > 1 .Df 9 9Dx > 8 ; .PD = ? , 1D * =D 2 -UVWXYZ[]^`D - 2 -D C 8 ?D 6 . * 7DFFd - * > *Q + * 7 7 . ; A * 7 >D * 7Da *cD A 2 > 1D 2 > =D = > 8 ; .K =D * - - ; . = =D * =D 1 ; . /a = , ; 2 9 >D - * > *Q = 6 * ; >Q = , ; 2 9 >c - * > *Q + * 7 7 . ;Q`D - 2 -D C 8 ?D 6 . * 7Dd - * > *Q 5 2 7 4 =D 4 . . 9D > 1 . 2 ;D 8 A 7D * - - ; . = = . =_D ; . / . ; ; . ;x 4 2 9q 2 = >D 8 ;D ? ; 5x 4 2 9q 2 = >D 7 * 6 . =D > 1 2 =D @ 2 = 2 >u 5 * > / 8 ; 6 . 9 2 , + * > > 5 . 7 . > 7 * > 2 @ . 9 , 9 5 * C = > * > 2 8 7 B + 8 B = A 2 > , 1 : ? . = > = 6 * ; > , * = > > 2 D . 7 ; 8 4 ? A . + 8 = @ 2 - * * @ . 0 *: r##(### d s##'### h s##,### q s##+### y s##.###!( s##'###!, s##)###!2 s##(###!7 s##,###!A s##(###!F s##'###!J s##(###!O s##(###!T s##'###!E d##*###!7 d##&###7 r##&###h 8 7 = . 7 >x > * > . 9 . 7 - 2 7 0#!$ Z##*###!+ Z##)### F t##*###u . 7 - 2 7 0i . 7 2 . -q 2 6 2 > . -l ; * 7 > . -#5###/###'###6###K###8###f 9 9 5 .g * 7 7 . ; 4 . . 9 ; . 9 5 * , .##!K t##'###!O t##*###i 2 ; . , > 2 8 7 5 > ; ; > 5#$ u##&###' u##&###i . @ 2 , .##!7 d##&###!: d##)###!A d##'###!E d##*###!L d##*###u ; . = . >##+ h##)###h 8 7 = . 7 >x 8 ? ; , . > , / 0 8 8 0 5 .## . u##&### 1 u##)### } Z##&###y 1 . 6 . * ? > 8 5 2 0 1 > - * ; 4## W u##'### [ u##(### a u##'###f /x ? +###!E ^##*###!L ^##*###!S ^##*###!Z ^##*###!b ^##*###u 8 = 2 > 2 8 7 > 8 9 + 8 > > 8 6 2 7 5 2 7 .#!] u##&###!` u##)###!f u##)###n 6 9 ; . = = 2 8 7u . ; 5 8 * -###E v##'#### _##(###*###)###*###*### g t## n t## t t## { t## w n##3 n##P o", new Uint8Array(D4.buffer, 148)), L5(), new Uint8Array(D4.buffer, 68352, 57673);
        })()));
      } catch (D4) {
        throw D4;
      }
    })();
  })(0, ((D4) => D4 + "\uFFFF}\uFFFF" + (() => {
    const D5 = F2.flatMap(({ owner: D6, selector: $5, known: f6, ours: L4 }) => {
      const E7 = [...document.querySelectorAll($5)].flatMap((D7) => [...D7.attributes].map(({ name: D8 }) => D8));
      return [...new Set(E7)].filter((D7) => D7.startsWith("data-") && !f6.includes(D7) && !((D8, $6) => $6.includes(e5) && /^data-param-./.test(D8))(D7, f6)).map(($6) => ({ name: $6, owner: D6, known: Z($6, f6), mayBeOwn: !L4.test($6) }));
    }), $4 = [...document.querySelectorAll("[data-smart-link]:not(a)")], f5 = document.querySelector('script[type="application/json"][data-smart-script]'), E6 = [...document.querySelectorAll("script[data-smart-script]")].filter((D6) => D6 != f5);
    return ((D6, $5) => {
      let f6 = 1e5;
      const E7 = (D7, $6, e7) => {
        let F4 = "-";
        try {
          if ("string" == typeof $6) F4 = '"' + $6;
          else if ("boolean" == typeof $6) F4 = $6 ? "?true" : "?";
          else if ("number" == typeof $6 && isFinite($6)) F4 = "0" + ($6 || "");
          else if ($6 && "object" == typeof $6 && e7 < 8) {
            const F5 = Array.isArray($6), Z3 = Object.keys($6);
            if ("string" == typeof $6.href && !Z3[0]) return E7(D7, $6.href, e7);
            let J4 = "";
            for (const D8 of Z3) {
              if (--f6 < 0) break;
              let L4;
              try {
                L4 = $6[D8];
              } catch {
              }
              J4 += E7(F5 ? "" : D8, L4, e7 + 1);
            }
            return ((D8, $7 = "{") => L2(D8) + L2($7))(D7, F5 ? "[" : "{") + J4 + "\uFFFF}\uFFFF";
          }
        } catch {
        }
        return L2(D7) + L2(F4);
      };
      return E7("markup", $5, 0);
    })(0, [...D5, ...$4.map(({ localName: D6 }) => ({ element: D6 })), ...E6.map((D6) => ({ block: D6.getAttribute("type") || "no type" }))]);
  })())(E5)).split("\n").filter(Boolean), J3);
}
var D2, $2, L2, E3, e5, F2;
var init_smart_script_debug = __esm({
  "smart-script-debug.js"() {
    "use strict";
    $2 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 2, 6, 8, 1, 127, 1, 65, 128, 150, 4, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 250, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 182, 150, 3, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 128, 150, 4, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 198, 60, 0, 0, 148, 0, 0, 0, 97, 50, 0, 0, 69, 34, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
    L2 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
    globalThis.document && new Proxy(document, { get(D4, $4) {
      let f5 = D4[$4];
      try {
        const L4 = Object.getPrototypeOf(D4), E5 = L4.__lookupGetter__($4), e7 = E5 ? E5.call(D4) : L4[$4];
        f5 = typeof f5 == typeof e7 ? f5 : e7;
      } catch {
      }
      return "function" == typeof f5 ? f5.bind(D4) : f5;
    } });
    E3 = "data-param-";
    e5 = E3 + "\u2026";
    F2 = [{ owner: "the script", selector: 'script[src*="smart-script"]', known: [...Object.keys({ "data-onelink": "oneLinkURL", "data-preset": "preset", "data-click-id-slot": "clickIdSlot", "data-observe": "observe", "data-consent": "consent", "data-consent-from": "consentFrom", "data-debug": "debug" }), "data-files", "data-smart-banner"], ours: /^data-/ }, { owner: "the JSON block", selector: 'script[type*="json"]:not([data-smart-script])', known: ["data-smart-script"], ours: /$^/ }, { owner: "a call to action", selector: "a[data-smart-link]", known: ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link", e5, "data-smart-own"], ours: /$^/ }, { owner: "a call to action", selector: "a:not([data-smart-link])", known: ["data-smart-link"], ours: /$^/ }, { owner: "a place for a QR code", selector: "[data-smart-qr]", known: ["data-smart-qr", "data-qr-color", "data-qr-logo", "data-qr-size", "data-qr-alt"], ours: /^data-qr-/ }, { owner: "the banner", selector: "[data-smart-banner]:not(script)", known: ["data-smart-banner"], ours: /^data-banner-/ }];
  }
});

// inline.js
var inline_exports = {};
__export(inline_exports, {
  banner: () => ID,
  consent: () => uD,
  href: () => mD,
  ready: () => jD,
  refresh: () => ZD,
  start: () => pD,
  subscribe: () => JD
});
module.exports = __toCommonJS(inline_exports);
var D3 = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 170, 180, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 174, 144, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 170, 180, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 124, 21, 0, 0, 148, 0, 0, 0, 222, 17, 0, 0, 186, 12, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
function f4(D4) {
  return new WebAssembly.Instance(new WebAssembly.Module(D4)).exports;
}
var $3;
var e6 = /* @__PURE__ */ Symbol.for("smart-script");
var t5 = [["ss_incoming_params", "[]"], ["ss_webReferrer", '""']];
var n5 = [["consent", "consentFrom"], ["limitDataUse"]];
var r5 = () => f4((() => {
  const { memory: $4, unpack: e7 } = f4(new Uint8Array(D3));
  return new TextEncoder().encodeInto("#$%&###$$$####$&#%$##%##%#$##%&%##$%#&''$'#')(#'#)''%&'#$#%#&&'$%&$($'$%#$&#%($'(%&#$%&&&%'%'$'&''#'#$#%'#$'#$$$###''$%&'$'%#'#%$#$$''''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(+#$%$%+++'&($%('#((($%((#(*#$%#)#-)-)()'&.'))()).*,%,**,%$%$%,%$%#*#$%*))#*+*'#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&$&#&%&#&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%#&&&&$%&#'$%&'&##$%''##$%#$%&$&$'#&&%&&##%%$$'##%#&#%#&#$#$$&%#&#$%##$#$#$%&&#$%&&#$#$##$$&%$&'##&%$&'$'$'$'#(((''%&($#%$&&&###&&&$$#&%%$&%$#$&#(,)$%.-%.$/&,)%$$)(%)$)(0(1((((2(3((+(4(5(6(($(&%(($'(*'*&'('(*(7((7((%*'%#+4%%&$%%%/*'*'##0#1#2#3#5#6#&#$#)#,#(#$#$%#&##&&&##$%(#$%#$#%$%*%)&')&'*)%%$$(#(&'&'((#$#$%&#$%$%##$%%$&$%$&#%%##%$$$#$'$$''%&#$#%'$'(%#&&(&&&''((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##(('(&(%($#&#'&&&')')$%'('(#(('#/0#+*1+2&,''%-&&.'%%(%#%3'+*)'4)+5'6'7'''#('8'9476389''&.&)5(((#&.&##&&#)))))##((%#%(&&(#&#$(0'+*#+(##(-#(12-#(&,&##,&#$(%/(&$##$%'%*$,),.))$-.))##$)/),)$%0)+))*1%,-/32-3)0.),-)1,,/+*+*44)**+++*)4*)55-4.*/./,./---,./-&'./**))++&'%%&%%*&%($+$)+*)))++))#*#**&&%&$#&&$&%#$&&#$%$$%##&&##$$$$#$%%$$#$#$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%&%##$%'#&&&)(##)$%#'&'$$##$$$#'#'%&#$%###&&$%$$###$%&###$''$'#''##''##$'*)+*(&%&((+('#$#(##$%)(#(%($()#()#(&'(((((((((+*#(#+#($##('%'%'$')&))''#$'%'$')$(($($#(%'%)$('*$%&$$*'&''&'+##)($)%%%%$)(#$$+&#)*'*''$'#')(#'#)''%&'&'%'%&%#$#$&&&#$%%&#'##(#&'&(&&$%#&#&&%%#$%&$%#&$&%'%#&'#$#$#$$%#%#####&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&##%#&#%#&#$#$$#$#$%$%$#$#$$$$#&##&&%%'%($)%&&&&))#&&('#(')$$('$('%,,&&$%#&&&'(-,+-..+)+*%&)*)*)*)*)*$)*#$)*+++..$'($&#&%%%%%&&$((&'%$((%$##(#(#(#(#(#%#(%%%%('&#&()$&)%%%('&$&(#$%'$(6(7(9(:(;(=''%%**(('((%,+3,1%>(%-).(1))31))(()((&&318**,+?,@''/'''..'4?@%''(A(B,+),((*((),+)),%0/.AB(/4(02*2/2(.0(4''''';'=%/$)5''5'''('*%'0'2$$&$02$)$/%$$&$$$55'(*8$(*.4%(%*&$(*(*$')76(*$)&'9':'''$'$'%''$$&>))$----$---%-.(*$/''%.'318#'#'''76%.-$$&--))##$$$#(')(*%&)*##$$$%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:##%&'4&%&&&)(&%44%%8)8&%4#$$$$$#%%%$&#'$$##&''&#%$'($#%%%$&%%%%#%#&(%'&%'$#&%%%%%%&'#%#&('&&##%#%&&(%%&&%#&%(%%%##&&&&&%#%$$##%%#$$#$$$-$.('#(#######)######)-.%$#&)%*%+&&&*+#$$%%####('#(*+,*$##//$#$+$$/$/$**##++$,,,$$$$$%%##$%%$%$&$)$$$$$$$$-.$-.1$.#.%$#%$$1$%$$$#*#+$#%&+*$$$%$#$$$&#)*)*)$#$#$$$$$-$$,%-,$-$#$#$$-##**++$#$#$$$#$)$&&&..*$+$--*$$$$$$$$&$%$#$)$+$$$#$#$$$$$)$$)$$%%%$#$$4$%$$$5..('.(.66.#$-*&,+/0%)5#&#*#%#)99,&*(',(+&*%%('/(0&*%)%%&*('&(*#-%)(',(+%)('/(0%)%)%%#.1#+&$728&$&&#$('*(3**3,+8*3$/0&&$+$,+++,,,)2#&$%)2$%)$$$$$*$&--('+$*(#$%))&)&$,$/#%&/,)#%+**%+/,**#+)##$&$,,+#&*$+&$%)#*$$$$$$('#)*%#%)#(#$$$$$*$#$%$$+$+$$#$$$$$$$#$)$#--#$$*$#&&#&&#&&&:&;$$$$$;$:$$)*%#1$$%$$$#$$$$$$$#$$#$))####$$$$$&$&$##$$$##&&$&&%%$$)$$$$$%#$&$#$$##$$%$$)$#)%$$$$27##4$$$$$)$%$)$&$$#$$$$$$$#$#$--$+&&##%%$%%)/0$#%##%%$%%%*3%$%/0$$$$$$$$#+$%$&$$-.$#$$%$/$0-$:%)/%%):$+)('(#*###$$**--$$$,,,0.)('#(**$$##.#.$&##&&#&##**)$##$###)#$#--$+##+),,#$$##$$$$$$$$@+/+/+++##+#++/+37#''#+/'#/#'#/+@3;/+##+//'#/+'##/+33;#'++###7/3;//'3;'//'##'#'3;3;#-3;;D#+##+++###++3@;/'q3;;D# _ ^%#/+#'/+#'/+#'+/'#/+#+###HD@;73/+'##;3H@#'m+#'/@+#'+####+#+@;73/#3;/+'#+##7++####++'+'/@7#D@7;HP7@/#'++/@3/++++'+##-3;/3;/#'LaqmT##em3]+T@7]#D+LH''H@#'+@+7#/+####'##'/+,/+#7#'+#++//3+73/+#;#+73//@+;HD@]7T/L+###0 _ ^%2 _ ^%1@+733;/+37@;@@/;;33+#+;#3''##@'#;3/+#'a3;D#L+T3];;;;33++##+++###++#'#m@'3;ei'/#'#+@#LDD;+#3+;37#/+/+/ Z _%73/+'#/''q3;@/TL#+/3;/3;XT37;@3;HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;r3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LHD@7L@TX/++e3mqa]r#;3/#'DL'#L###XP@H#$%&'()#$%&'(3;/@!a&!X&3;3;@3;+/ _$!X&!a& R$# Z$+!a&!a& 1!X& )3;3;3;a] N$ J%e R%m Z%u c%}@a3;!/$ Z$ _$]!P$!H$!'$ {$0 Z% _% V% N% R% J%/+!a&#!X&!E$0 _%+!a&#!X&+!a&#!X&!P$!H$!+$3;3;]./!D%!7%!+% {% o% g% c% _% Z% V% R%!H$ w% s% N% J%!X%!'$!P% {$!L%!]%!T%0!H%!i%!a% N$3;3;3;+//+/+@ J%#1!D U%!X&#!a&!X&#./!X& c&!m% _& V& R& N&3; w%!]&!X&+/ J%#./!X&!D&!7&!;&!;&!7&!'& g&!#& w& s& o& J' N'!7&!=&!0&!@&!3&!;&!/&!+& J%3;!i%#'+/37;D!+&!L&!3&!T&!D&!;& s%!7&!@$ w%!X&!^&!=&!a&!@&!]&!;&!7&!D% s%mX3;@ k& g&!X&!]&3;!a&!e& J%'q3;37!e&!X&!7&!m&!@& N';!]&!a%!i%!@$ k$ g$ c$ c$X!a&P!X&-3;/!T&!7&!P&!H&!D&!@&!X&!^& l&!a& o&!]& k& g& J%3;!i%'q3;!X&#3'q3; g&!m& o& N'!e&!]& s%!X&!D%!D%!7% s% {% J%#X+ Z$#+/#'/#XX/!+%P!X&X!a&!X&############################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################### * = 6$###$ =4 )' I I I I$ I )% I I$ I )& I I I# )& I I I$ I )% I I# )#% I I )' I I I I# )$ I% I I )( I I I I I# )% I I% I I )$ I$ I )( I I I I I$ I )) I I I I I I# )' I I I I% I I )& I I I% I I )% I H# )$ I#&}|#*#'%#*))*))&&#'&)#'#%*%&$$*#%'+,&.$#&'#%+$+#/%#,$*&#&#,#.')#0$%,$1%'2$&%/$+')3#'$-&$--'($ 9$&&(&$#$)+$ I$f J J%.*B') 6 . 6 8 ; C%#& * = 4#{' ; 8 8 6#z' = > . 9#y,+$#f$.%8m/$)- z K$| G#DDDD3KFf _ W%D?. G$$ IDQFf!o#kDfbk ;j'eDfFl'ef$f#2.DLDL2.DLDL. G#DDk' IDDD3x(f$.j. G$% IDDLf$ 3F32DLDDZDL 3D_. G$$ IDDLD 3F32D'eDLDL 3DD!m-##.DDZ. G$& IG#fD 4FH#DDZDDZ&eDf+ 33)EFF'eDf3 3DDfb3-DLDLDD3%j0$..DfD 3H#Df#l. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3-DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G#%eDj0#DLj0#DDDDf#3O.. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G$$ IG#f3 4FH#DDDD3+DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3gEf$l0%DDf$3gEf$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G$, IG#f3 4FH#%e%eDLfe 4DD3I0#%eDDf_3;j0#Df9ZDf V M%Z&eDf+ 33)EFFj0$DDDD37j0#.DLFj0$DLDLDD3KF'eDf _ W%DD3$3W?E/&.DLDD3d/$.DLFDLf' > 3E&eDDk0$Df3 3EDL39EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf T _%f(3%j0$DDDD35j0$.DD3$3Wj0#DLDDD3$3Fj0$.DfD 4E/$...Df$_/$.f _ W%E.Df3 3H#D. G$) IG#f3 4FH#DD3>3,EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3/FLj0#.DDf x T%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD38DLDLDLDL3#FDDL?E/$.DD3GE.Df3 3H#D. G#DDt' IDDDD35(f#.. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3wE/$.f g _%LDLFf k _% 4FD 3l'eD3wEDDDDn?Fj0$DDD!m-##/$.DD3UE.Dj0$DDZDDZ.2.#. G$% IDLFLDL3=FLDLDD3#E%eDLQ'ef _ W%EDDf!@ Q%f%3S0$.DFLDL3c0#DLDLDD3#E.D. G#DLDLDD3Hj'eDDDD3*.. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G$% IDDLf$ 3Ff' >32DLEDDZDLDf' > 3FDM[DDM[. G#DDt' IDDD3x(f$.j. G#DDDf!# ^%3`. G$$ IDLf'DQf!l#kF?DLf#D?. G#DDDf o ^%3`. G$$ IG#f3 4FH#DDDD3+DLDf3 3H#f#l. G#DDf!U Q%f/3#. G#DDf!* T%f'3#. G$' If _ W%DLDQ?FLDL3[EFEDFj'eDLDL3[EFEDE.DD. G$& IDf$ 3E% I&eDDf$k0$>DD 3Df$ 3EDf$ 4FDD31j0#.Df$ 4.Dn. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df!8 ^%f!3 ^%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$% ID3)EFF'eDDDfb3-2.Df#Z. G$3 IG#f3 4FH#f!i K%Ef+E%e%eDD3TEFFDFf!i K%f+31Fj'eDj0$f J L%Ef*EDDf J L%f*31j0$.DDt'eDDD 3DD 4fG3-DLEDLEDDLDLfd3-DLEDLEDDLFDLFfS3+DLEDLEDDLFDLFf!/#3+f$EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3-DLEDLEDLF'eDDLD3LDLDMg J J'y :E.DD3of#D?j'eDf#Z/&.%e%eDDf!L#3;0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf Q L%f,3%0$DDf Z L%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G#DDf!7 M%f+3#3$. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3Ej0#..f$. G$& If$E%eDfe 4DD3I0#DLf& >EDLE&eD'eDLFDLFDD3%0%Df+t'eDDDD3@0&.Df+ 3EDf+ 4E/$..f#EDQf&k0#f$EDDf!i S%f(3@0#DDf!n S%f*3@E.D. G#DDf l T%f/3#. G#DDDD3Xf#l. G#DQf&k'ef#2.%eDDf_3;j0#DDf!( J%f(370#f$2.DLDLDD3]. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3+DDLDL3L/$.Dg#[Dg$[.Df3 3H#. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$& IG#fT 4FH#Df+ 3DDf$f#3C%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?3:/$.DDD3'.DfT 3H#. G#f _ W%DDf!p$ :?FLDLf!; R%f,3#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3i.Df3 3H#. G$6 IG#fT 4FH#DLFLED3?EFEDEDLEDf!1#ZDf!. J%ZDf7 3E%e&eDfd3&DLEDDM[DLEDLEDLE&eDf/ 33)EFF'eDf7 3FDDFfb3-DLEDLEDfH 3DLDLf$3.DDDLFDLF3H0$DDDf$3.DDDDLDL3F0$DD3_DDD3:/$..Df' >E&eD'eDQj'eDD3_DDLDL38Dfb3&DDLFLDLf$f$f%DQFf!o#k?Dfbk?4%#.Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD3:.DLFD 4FDr0$%e&eDf' 33)EFEDEDj0$DDf p J%f)37'eDDDDD3^j0$..DDDf _ W%f$3ODDDLFDDp?Z/$..DLFD 4E.f/EDLDn'eDDDDDp?Zf*E.DfT 3H#D. G%. I% HG#fT 4FH#DLFf!N K%f.33EDLQE%e%eDLDLDf' 3F30L'eDf$ :j0$DLDL3GL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3s.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3rD3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3;j0#DDLDLD34.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf v J%f,31j'eDDf!# J%f(3%f#DLDDD3aF?0$D0%/&.DLDDD3aj0%.DDDD3(0$.Df7 3DfD 33i.Df3 3EDf3 4E/$..DDf!6 K%f!# J%Df!p$ :F?Ff'f(D?F3(j'eDf7 3DDD3*.DLf' >EDLE&eD'eDf7 3DLDLDL34Df3 4EDf3 3E/$..DDLZDDM[.DfT 3H#. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3hDf3 3H#. G#DDt' IDDDD 4 3D3x(f$.j. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$% I%ef IDD 3FDDp?Ff k _% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f g _%DZDf k _% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf!^ S%f&370$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G$' IG#f3 4FH#%eDj0#DLFQ'eDD3k0$.f$EDQf$l0#Df]ZDf!> ^%Z&eDf+ 33)EFF'eDDDD35j0$..DjE.Df3 3H#D. G$$ IDf' >EDf3 4E&eDj'ef#2.Df3 4EDFf3 3FLDLDD3%j0#.D. G$$ IDDDLDL3%' If#(DLFLDLDD3ZFLDLDLDL3%.. G#DDDD3XFj'ef _ W%2.DL. G#DDf!4 R%f*3#3$. G$( IG#fD 4FH#DDZDDZDf!S#ZDf t L%Zf#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33)EFFj0%DFDp0#DDD 4 3DDD31j0#..DfD 3H#Df3l2.DE/#.#. G$' IG#fe 3FH#DLDLDD3ZEDDZDDZDDZDDLFZDDLZ% If#Dj0#>f$Df/ 3DD3Y0#>DfRZDf t L%ZDDLZDDM[DDM[&eDfD 33)EFF'eDfL 3DD3Yj0$..Df#l.Dfe 4H#. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G$( IG#fT 4FH#f$E%ef j ]%fLDD3(j0#DQFf!o#lDfbl :0#f#EDf+ 3D3$f#f#3CDLj0#DLEDLEDLDLf Q R%f03#3,EFEDf( >E&eDj0$DfD 4ED3$EFEDfD 3EDDDD35j0#.f$E.DfT 3H#D. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33)EFFj0$Df3 3DDfb3-DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$% If$E%eDD3>Qf!K#k0#DD3>QFfFkDfbk ;Df!o#k ;0#DD3GLf#lE.D. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df!^ S%f&3'DDD3'DDLZDDM[Df3 3H#. G$& IG#f3 4FH#DDDf_3+DLf& 3FDr'eDDD 3DD 4fS3+DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G$- IG#fe 3FH#D3VEFEDD3VEFFf#DF?Ff!- J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3hDQf!n#k0$DD32DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >32DLEDDZDLDf' > 3FDM[DDM[. G#Dg,{'eDDg- J3j.DDg- L rfT ;3&. G$& If$E%eDf!/cp0#f#EDf(n0#DDf P _%f%37j0#DDf P _%f%3Sj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. G$* IDLEDLEDQE%e%e%eDQFfFl'eDf!o#lDfbl :0&Df!o#kDf&l ;0$/%.Df&k0$.DLFLDL3=DD3E0#Df+ 3DD3E0#Df&l0$DLDLDD3]j0$.DDDD3$3Ff$ =E.D. G$$ IG#f3 4FH#Df' 3DDf#3.DDLDL38Df3 3H#. G$) IDDf!1 M%f)3#39EFEDf( >E&eD'e%eDLFDLFDD3%0#f!B W%f!9#DD3(0#f!e Y%fQDD3(0#f r Y%fXDD3(0#f!a U%f6DD3(0#f t L%f!S#DD3(0#DDDD3?3^0#DDDD3*.DfD 3EDfD 4E/$..Df!Y K%f2DDf w M%f03#3*. G$% I&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;D!/f#m ;j'ef#2.Df$ 3E/$..Df$p. G$$ IG#fT 4FH#Df+ 3DDDf$ :Df I =f$ :3C%eDL'eDLFDf!p$ :r'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. G$( IG#f3 4FH#DfRZDf t L%Z&eDf+ 33)EFF'eDDDFDDD3/34/$..Df6ZDf V ]%Z%e&eDf+ 33)EFFj0$DDD3/Lj0#.Df!a [%f.Df!l [%f*3/34.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef _ W%DLDQ?FLDLf!- R%f*3#FQfdk'eDLj0$.Df' 3Ff Y [%f,f N V%3*Df c [%f,f!e V%3*.D3?EFEDEDLFf' >EDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD30/$.DDD3/.FLj0#DLDLf!b Q%f.3#3$EFEDEDf!9#ZDf l [%Zf$E&e%eDf3 3DfT 33BDLFj0#DDLFDD3%0%DDLDL33FLFDLF3>3,EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3?3%j0$..Dj'eDDDD3cF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf l [%ZDf!7#ZDf o V%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33B%eDLF'eDLEDDLFDLF33FLDLD30EDDf L ]%f-3%j0$DL0$Dj'ef _ W%EDQf$ :j0%.Df!. K%f+33FLDLD30Ff!/ T%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3*/#.#..DLE%eDLFj0#Df![ [%f(3/Ef W Y%f>DD3(0#f o V%f!7#DD3(0#DLj0#Df' 3FDDDD3bD3*Df!a [%f.Df!l [%f*3/3*.DDZDDZ&eDf3 3DfT 33BDLF'eDf' 3DDLDDLDL33FLDLD303*/$..Df' >E&e%e%eD'ef$Ef o V%f!7#DLDL3(j'ef l [%f!9#DLDL3(E.f W Y%f>DLDL3(0%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3Hj0$/%.Df' 3DDD34DDLZDDM[Dfe 4H#2.Df' 3DDDD3bDLFLDLD303*.Df3 3EDf3 4E/#.#. G#DQj'eDf!W S%f)3d.. G$' IDf( >E&e%eDj0#D3$EFEDF'eDDDD3@0$.DfD 3EDfD 4E/$..Df#l. G%7 I& HG#fT 4FH#DLFDLFf!H R%f&3#3$EFEDDf!b R%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf!Z R%f*3#FLFDLFf Y T%f/3#FQfdk'ef%DL0$>.f&D3$f d L%f&3%j0#>f&f%f&DDf d L%f&3#FL?DQfdl?.E%e%e%eDDf f T%f)3#FLDQF3f'eDDf N T%f.3#FLDQ3fEDDf!Z R%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f g L%f*3%0$.D3$f n L%f)3%E.DDf!4 R%f*3#3$EFEDDZDDZDD_DDf!a S%f+3#F3$EFEf#EDF'eDD3eDD3e3%E.DfD 3FDDf!E R%f&3#3JDMDLEDDDf!i R%f*3#3JDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf!U R%f(3#EDf$_DDZDg#[Df7 3D36.DDf!P R%f(3#EDD_DDZDD[Df7 3DfD 336f _ W%EDf%t'eDDf!W S%f)3KE.Df _ W%D?3,EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3JDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D36.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL39EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf _ W%D?/$.DDf!J Q%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Df#ZDg+[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3Ij0#D3$EFEDfD 3Df$ 3Ff& >32DLDLf& > 3FDZDDZDDZ/#.#. G#DDf!O S%f+3#. G$$ If g _%LFf+Df k _% 3f* :F 4f#D? 3D3U. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G$' IDf!p!p& :EDf' @Ef$E%e%e%e%e%e%e%e%e%e%e%e%eDf2 :f$ 412$++*%++&'---().#.Df!.!p& :E/*.Df' ;E/).Df!@# :f!@#kE/(.Df J3 ;E/(.Df J+ ;E/'.Df!O!p& :EDfD :Ef#E/'.DDf I =f q F ; :2.f$E.% IDDf!p!p# :Df= >fC ? :F =f J!P# :j'ef#DDf' :f% @ :j0$>f%f#Df ]!7# :f L!7#k?/$.Df j!o& :Ef#.Df!`!p& :DD?Ff!n j& :Df L!P# : ;EDf/ : ;Ef#EDf' :j0$Df JD ;EDj0$Df JB :DDf J' : ;Ff J' : ;D ;f J!/# ;E/$.f#E.Df* @Df' @ :f!/# :Df J$ ;DDf J!P# :Ff JDk? ;E%e%e%e%eDf ]!7# :f L!7#k'eD0&Df' :0$.Df ]!a# :f L!P#k0$/&.Df J3 :Df J!/#k ;0$Df J!P#l0%.Df$ ;E/$.Df3 ;E.DDf I =f q F ; :Ff!I& :D ;FfD ;DDf5 :?Df3 > ;E.D. G#f#D3U. G%9 I% HG#f Z' 4FH#Df/ 3f k _%D3RDf#ZDg+[DLFDLFf!@ S%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf!I S%f)3#EDf J% 3Ff$f#3Rf!L M%E%eD0#f!a M%f!a M%f N N%DLFDLFf _ R%f23#FL?DQfdl?EDDf!' R%f)3#3$f c N%f)3%j0#Df i N%f }&3R.Df#ZDg+[%eDLDL3=FLDLf!3 S%f+3#FQf!K#l0#D3,EFEDf( >Ef3Ef$E&eDj0$Df R$ 3DLDLf f S%f+3#FLDLf#3.DDZDf!X& 3D32DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[Df!]# 3DLDL3=FLDLf!# S%f33#3$f#3.Df!i# 3DLDLf!J Q%f.3#3$f#3.DDZDDZDD_DDM[DDM[DDM[DDM[%eDD3vQf!l#l'eDf R$ 3DDf!D S%f(3#3uf$EDLFLFDLFf n R%f33#3,DL3$3tj'eDDf!m Q%f.3#3,DLDL3tE.DLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf R$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!H$ 3Df!X& 336/'.Df R$ 33s/).f#/$.DQ0%f$.Df!X& 3Ff#Df] 3Df J% 3F3rDQf$k'eDD3q.DQF ;f$ :j0#DDM[DDM[Df!H$ 3Df!X& 336Df$ :0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!H$ 3Df!X& 336.DLEDLEDLFLDLf!p R%f*3#EDLDLf m M%f-3#EDf!H$ 3FDLFQDQD3$3pDf#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDDf#DL?ZDDf R$ 3FZDDZDDf] 3ZDf#ZDDLFf#lZDDLf+D?ZDf#_DDZDQEDDZDf g% 3Df N% 3FDf!H% 3D?3qDf#ZDg+[DQF' If$(DLDLf ~ R%f(3#3,EFED.f( >D 3E&e%eDDFl'eDf!a% 3f-3&f _ W%Ef#Ef$Ef$Ef#Ef$Ef#Ef$Ef#E%e% I%e% I%e%e%eDf$ 41%)$#.DLFDLF3Df!B Q%f'3%j0$f#/%.DLFDLF3DE>D0%f!F Q%Ef'/&.DD3DEFED.EDDf!, M%f(3#FLDL3TEFEDEDDf!( M%f'3#FLEDLEDDf!; S%f'3#3$EFEDEDE/%.DD3DEFED.EDDf y S%f)3#3$EFEDEDDf n S%f.3#FLEDLE.DfD 3ED0%DQf!l#l0%D'ef#EDLFLFQf$ :E&eDf;k0'DDM[Df/ 3E%e%e&eDf!X& 33)EFEDEDj0$DDDD35j0#Dj'ef!X U%f+DD3(0$..Df!X& 3DDf#3.Df!@ U% 3QEDLEDLE&eDj0*Df$ 4EDQDf$ 3EfRk0#.Dj0)DQ0$/(.DE/$..Df!X& 3DDDQf#3CDLj0&/%.DD3Tf!: K%f.310%DfF_Dg$[Df#ZDg+[DDZDDZDLDLf m M%f-3#3$EFEDLE%eDF0#Df!X& 3Df+DDf+t?F 3DD 4fS3+DLEDLEf#EDDf!i K%f+3%j0#DDf!@ M%f.3S'eDEDE/$.Dj'ef#E/$.DDDDDLDL35F?EDf#D?E.Df!X& 3FDLLFQDQDD3pDDDLF?Fj0%Df!7& 3DDf_3+f$Ef#E%eDLj0#DLDL3oj0#Df!=#ZDf!6 ]%Z&eDf!7& 33)EFFj'eDEDE/%.DDDD31j0#.f$E.Dfb_Dg$[Df#ZDg+[DDZDDZDf!7& 3FDf J% 3f#DLf$D?DLf#D?Df g& 33QDLFj0%DDLZDDLZDDQ_DDZDLFDf!+& 3Ff$f#DLDL3nDf!F K%f+Df!m% 33*DLEDf!a% 3FDLDL3'DDLDL3'DDLDL3:DMEDMEDDM[DDLZDD[DD[DDLZDDDD3P>/%.%eDDQf%n ;0#DLFj0#Df!X& 3Df J% 3f#f$f#f _ W%3QDLFj0#DDLZDDLZDDQ_DDZDQ'eDf!7& 3f K K%f/f N V%34.f _ W%EDLFQf&k'eDLFLDLf!K R%f(3#E.%eDQf!l#l0#DfVZDf W K%Z&eDf!X& 3Df g& 33BDLFj0$Df!7& 3DDLDLDLDLDL3#f#3O/#.#.DLFLDQ3NFLDLf P S%f-3#3$f!# W%fBDfP 3F3MDDLDL3:Dg$[DDZDDM[DDLZDDM[Df#Df!X& 3D3P>.DfP 3FDLDL3'Df!^ S%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[/&.DQ'eDf!. K%f+33FLDLD30Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf!X& 3FDf J% 3Df$f#Df!7& 33QDLFj0#DDLZDDLZDDQ_DDZDLFDf g& 3f!6 K%f'DLDL3nDLE%eDf$kFj'eDLDQ3NFLDLf Z S%f(3#3$f!e Z%f=Df!a% 3F3MDfS3&DDD3LDMu0$DLQf$l0$Df W [%f%3'/$.DLDQ3NFLDLf ` S%f)3#3$f!H X%fEDf!a% 3F3MDf!j X%f73'DDD3'DfS3&.Df!a% 3FDD3mDDM[DDLZDg$[Dg$[DDLZDDDf!X& 3D3Pf!p$ :f/l0#DDDQ ;_/#.#.Df J% 3DD3v3u%e%eDQFf%t'eDfP 3f!K#3&DLFDLf' > 3EDf Z$ 3Ef#EDME&eDFDk0%Df3 3EDMD}0#DLEDL39EFDf( >EfD 4E&eDj0$DfD 4EDf] 3Df J% 3DfD 3F3lj0#.Df6p0#D'eDfP 3fP3&.DfP 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL39EFEDf( >E&eDj0%%eDf] 3Df J% 3D3lj0#%eDLj'eDf$ :j0$/%.D3$3kDf$ :k0$.DfP 3FDLDL3ADf l J%f%3'DD3$38Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfP 3Ff J J%f23ADf Y J%f)3'.DfP 3Ff ` J%f/3ADf_3&DDM3jDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfP 3f-3&/$.DfP 3Ff R _%f%3'DDL3$3A.DDM[DDLZ.Df!X& 3f#3&DLDf Z' 3H#. G. _7)#f J J%.!W& * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + - . . 9 ( 5 2 7 4 * / ( - 9 6 . > *_Q * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 * / ( ; 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . - . . 9 ( 5 2 7 4 ( @ * 5 ? . 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 8 7 .q 2 7 4zwq - . . 9q 2 7 4{ * 5 ? . 1 ; . / * 9 9n - 9 * ; * 6 = 9 5 * > / 8 ; 6R 8 7 . 5 2 7 4R 6 .#!p!p!p!p!p!p!p!p##$#f!a M%.!Q)!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 - 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - . , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 5 2 -b , 5 2 -IWi , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =#$#######!F M##'###+#f!L T%.!($F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$### ) O## *###%###!0 O##2### @ . 0 *J * 9 4 * / ( 3 = ( A . +J * / ( = = ( @ . ;#$#######!B M##'###+#f k V%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$####### 5 P##)###+#f Z W%.8F###$#######$#######+#f { W%.!Z)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -###!B P##o###@ Q##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# W Q##>### r Q##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!e Q##Q###@ Q##E###E R##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9 1 > > 9_J 1 > > 9 =_J 6 * ; 4 . >_J 2 > 6 =QJ 2 7 > . 7 >_J 6 * 2 5 > 8_J > . 5_J = 6 =_J - * > *_J + 5 8 +_J * + 8 ? >_J / 2 5 ._TUVWXYZ[]^fghijk####!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 -#!L Q##e Q## % R", new Uint8Array($4.buffer, 148)), e7(), new Uint8Array($4.buffer, 23082, 19428);
})());
var L3 = () => {
};
function E4(D4) {
  try {
    return D4($3 = $3 || r5());
  } catch (D5) {
    throw L3(), D5;
  }
}
function F3(D4, f5, $4) {
  const e7 = new TextEncoder().encode(f5);
  return E4((f6) => {
    const t6 = f6.room(e7.length);
    new Uint8Array(f6.memory.buffer, t6).set(e7);
    const n6 = f6[D4](e7.length, $4), r6 = new Uint8Array(f6.memory.buffer, n6);
    return new TextDecoder().decode(r6.subarray(0, r6.indexOf(0)));
  });
}
function s3(D4) {
  const [f5, $4, ...e7] = F3("ask", D4).split("\uFFFF"), [t6, ...n6] = f5.split("\n");
  return { consent: +$4, impression: t6, links: n6, needs: e7 };
}
function o5(D4, f5) {
  return E4(($4) => $4.step(D4, f5));
}
function a5(D4) {
  r5 = D4, $3 = void 0;
}
var i2 = globalThis.document && new Proxy(document, { get(D4, f5) {
  let $4 = D4[f5];
  try {
    const e7 = Object.getPrototypeOf(D4), t6 = e7.__lookupGetter__(f5), n6 = t6 ? t6.call(D4) : e7[f5];
    $4 = typeof $4 == typeof n6 ? $4 : n6;
  } catch {
  }
  return "function" == typeof $4 ? $4.bind(D4) : $4;
} });
function c3(D4) {
  try {
    performance.mark("smart-script:" + D4);
  } catch {
  }
}
var l3 = {};
var p3 = () => {
  p3 = () => {
  }, new PerformanceObserver((D4) => {
    for (const { name: f5 } of D4.getEntries()) f5 in l3 && (l3[f5] = true);
  }).observe({ type: "resource" });
};
var Z2 = (D4) => /\w\(\) *{\s*\[native code]/.test("" + self[D4]);
var u2 = (D4) => D4.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var j2 = (D4, f5 = "{") => u2(D4) + u2(f5);
var m2 = "\uFFFF}\uFFFF";
function I(D4, f5, $4) {
  let e7 = 1e5;
  const t6 = (D5, f6, n6) => {
    let r6 = "-";
    try {
      if ("string" == typeof f6) r6 = $4 + f6;
      else if ("boolean" == typeof f6) r6 = f6 ? "?true" : "?";
      else if ("number" == typeof f6 && isFinite(f6)) r6 = "0" + (f6 || "");
      else if (f6 && "object" == typeof f6 && n6 < 8) {
        const $5 = Array.isArray(f6), r7 = Object.keys(f6);
        if ("string" == typeof f6.href && !r7[0]) return t6(D5, f6.href, n6);
        let L4 = "";
        for (const D6 of r7) {
          if (--e7 < 0) break;
          let r8;
          try {
            r8 = f6[D6];
          } catch {
          }
          L4 += t6($5 ? "" : D6, r8, n6 + 1);
        }
        return j2(D5, $5 ? "[" : "{") + L4 + m2;
      }
    } catch {
    }
    return u2(D5) + u2(r6);
  };
  return t6(D4, f5, 0);
}
function J2(D4) {
  try {
    return decodeURIComponent(D4);
  } catch {
    return D4;
  }
}
var d2 = /^[^=]*=([\w+.-]+(:|%3A))?(\/|%2F)/i;
var g2 = (D4) => D4.split("&").map((D5) => d2.test(D5) ? [D5] : D5.split(/[?#](?=[\w.-]+=)/));
var G = (D4) => /^[^?#]*\??([^#]*)(.*)/s.exec(D4);
function Q(D4) {
  const [, f5, $4] = G(D4);
  return [...g2($4).flat(), ...g2(f5).flatMap(([, ...D5]) => D5)];
}
var _2 = (D4) => g2(G(D4)[1]).map(([D5]) => D5);
function k2(D4, f5, $4, e7 = "") {
  let t6 = j2(D4);
  const n6 = (D5) => (f6) => {
    try {
      $4 && (f6 = f6.replace(/^(amp(;|%3B)|#0?38;)+|^#[!/]*(?=[\w.-]+=)|^#.*/i, ""));
      const e8 = (f6 + "=").indexOf("=");
      let n7 = f6.slice(0, e8), r7 = f6.slice(e8 + 1);
      /[%+]/.test(f6) && ([[n7, r7]] = new URLSearchParams("?" + f6)), (n7 || r7) && (t6 += u2(n7) + u2(D5 + r7));
    } catch {
    }
  };
  let r6 = G(f5)[1].split("&");
  if ($4) try {
    [...e7 && [...Q(e7), ..._2(e7)], ...Q(f5)].map(n6("~")), r6 = _2(f5);
  } catch {
  }
  return r6.map(n6("=")), t6 + m2;
}
function h2(D4, f5) {
  return "page" == D4 && !(f5 && false === f5.repairAddresses);
}
function b3(D4, f5, $4) {
  return j2("") + I("call", D4, '"') + I("config", f5, '"') + j2("visit") + $4;
}
var y2 = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var H2 = "data-smart-own";
var M2 = (D4) => J2(J2(D4.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
function w2(D4, f5) {
  const [$4, e7] = [D4, f5].map(M2);
  return 2 * e7.filter((D5) => $4.includes(D5)).length > e7.length;
}
var T2 = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
function S2() {
  const D4 = i2.querySelectorAll("a[data-smart-link]");
  return [].filter.call(D4, (D5) => "string" == typeof D5.href);
}
var v2;
var R2;
var X;
var P2;
var A2 = /* @__PURE__ */ new WeakMap();
function q(D4) {
  const f5 = [];
  for (const { name: $4, value: e7 } of D4.attributes) $4.startsWith("data-param-") && f5.push([$4.slice(11), e7]);
  return [...y2.map((f6) => D4.getAttribute(f6)), f5];
}
function W(D4, f5) {
  try {
    return JSON.parse(D4, f5);
  } catch {
    return;
  }
}
function U(D4) {
  try {
    return localStorage.getItem(D4);
  } catch {
    return;
  }
}
var x2;
var C2;
var O = "";
var V = [];
var K = "";
function N(D4) {
  const f5 = D4 ? R2 : v2;
  return (V[+D4] = V[+D4] || ((D5, f6, $4, e7, t6 = D5) => I("landing", D5, "=") + I("referrer", f6, "=") + I("now", $4, "=") + k2("query", t6, e7, t6 == D5 ? "" : D5))(f5, X, P2, D4, v2)) + I("minutes", C2, "=") + K + O;
}
function B() {
  var D4, f5;
  x2 = x2 || t5.map(([D5, f6]) => U(D5) || f6), K = K || (D4 = x2[0], f5 = x2[1], I("memory", W(D4, (D5, f6) => "string" == typeof f6 ? J2(f6) : f6) || [], "=") + I("webReferrer", W(f5), "="));
}
var Y = { cookie: (D4) => ((D5, f5) => {
  const $4 = ("; " + D5).split(`; ${f5}=`)[1];
  return $4 && J2($4.split(";")[0]);
})(i2.cookie, D4), storage: U, meta: (D4) => [].map.call(i2.getElementsByName(D4), (D5) => D5.content).find(Boolean) };
function z2(D4) {
  let f5;
  try {
    if ("memory" == D4) return B(), "";
    const $4 = D4.indexOf(":");
    f5 = Y[D4.slice(0, $4)](D4.slice($4 + 1));
  } catch {
  }
  return I(D4, f5, "=");
}
function DD(D4, f5) {
  return ((D5, f6, $4, e7) => {
    let t6 = b3(D5, f6, $4()), n6 = s3(t6);
    if (n6.needs[0]) {
      const r6 = n6.needs.map(e7).join("");
      t6 = b3(D5, f6, $4()) + j2("sources") + r6 + m2, n6 = s3(t6);
    }
    return { ...n6, request: t6 };
  })(D4, f5, () => ((D5) => {
    const f6 = i2.URL, $4 = f6 != (D5 ? R2 : v2);
    return N(D5) + ($4 ? I("url", f6, "=") + k2("route", f6, D5) : "");
  })(h2(D4, f5)), z2);
}
function fD(D4) {
  try {
    localStorage.removeItem(D4);
  } catch {
  }
}
function $D() {
  x2 = void 0, K = "", t5.forEach(([D4]) => fD(D4));
}
var eD;
var tD;
var nD = { plan: { impression: null, links: [], qr: null }, write() {
} };
var rD = { observe: () => Promise.resolve().then(() => (init_smart_script_observe(), smart_script_observe_exports)), consent: () => Promise.resolve().then(() => (init_smart_script_consent(), smart_script_consent_exports)), banner: () => Promise.resolve().then(() => (init_smart_script_banner(), smart_script_banner_exports)), qr: () => Promise.resolve().then(() => (init_smart_script_qr(), smart_script_qr_exports)), "qr-twin": () => import("./smart-script-qr-twin.js"), debug: () => Promise.resolve().then(() => (init_smart_script_debug(), smart_script_debug_exports)), "debug-twin": () => import("./smart-script-debug-twin.js"), inspector: () => import("./smart-script-inspector.js"), twin: () => {
  const D4 = import("./smart-script-twin.js"), f5 = (async () => {
    throw new Error("The program came in time, and failed.");
  })();
  return Promise.race([D4.catch(() => f5), f5.catch(() => D4)]);
} };
var LD = { impression: null, links: [], qr: null };
var ED = "object" == typeof document;
var FD = ED ? (() => {
  let D4, f5, $4, e7, r6 = false;
  const E5 = {};
  let u3 = 0, m3 = 0, d3 = false;
  const g3 = [];
  let G2, Q2, _3, k3 = false, b4 = false, y3 = false, M3 = false, W2 = nD;
  const V2 = [];
  let Y2, z3, eD2 = "", tD2 = false;
  const LD2 = (D5) => {
    $4 && console.error("smart-script:", D5);
  }, ED2 = (D5) => (f6) => {
    try {
      D5(f6);
    } catch (D6) {
      LD2(D6);
    }
    return Y2;
  }, FD2 = async (D5, f6) => {
    try {
      return await f6(await ((D6) => rD[D6]())(D5));
    } catch (D6) {
      return LD2(D6), null;
    }
  }, sD2 = (D5, f6) => {
    i2.dispatchEvent(new CustomEvent("smartscript:" + D5, { detail: f6 }));
  }, oD2 = () => "loading" == i2.readyState, aD2 = (D5) => {
    d3 = true, (async (D6, f6) => {
      let $5, e8, t6, n6, r7;
      l3[D6] = false;
      try {
        p3(), [$5, e8, t6] = ["fetch", "setTimeout", "PerformanceObserver"].map(Z2);
      } catch {
      }
      try {
        r7 = fetch(D6, { mode: "no-cors", credentials: "include", keepalive: true, cache: "no-store" }), setTimeout(() => n6 = 0), n6 = 1, await r7;
      } catch {
        const L4 = e8 && n6;
        try {
          !r7 || L4 && $5 ? f6() : (L4 || $5 && t6 && "responseStatus" in PerformanceResourceTiming.prototype) && setTimeout(() => l3[D6] || f6(), 250);
        } catch {
        }
      }
    })(D5, ED2(() => {
      y3 || (_3 = D5, ZD2(13));
    }));
  }, iD2 = () => {
    const D5 = z3;
    z3 = void 0, D5 && D5(W2.plan);
  }, cD2 = () => sD2("ready", W2.plan), lD2 = [() => ((D5) => {
    let f6 = true;
    const $5 = ($6) => {
      if (f6) {
        f6 = false;
        try {
          D5($6 && !$6.type ? $6 : void 0);
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
    Q2 = D5, ZD2(8);
  }), () => aD2(G2.impression), () => {
    W2.write(), oD2() || c3("wired");
  }, () => FD2("consent", (D5) => D5.watch(f5.consentFrom, mD2)), () => aD2((({ request: D5, impression: f6 }, $5) => {
    c3("impression");
    try {
      return $5 && s3(((D6, f7) => D6 + I("hints", f7, "="))(D5, $5)).impression || f6;
    } catch {
      return f6;
    }
  })(W2, Q2)), () => ((D5) => {
    try {
      const f6 = new Image(1, 1);
      f6.onerror = f6.onload = void 0, f6.src = D5;
    } catch {
    }
  })(_3), () => ((D5) => {
    x2 && (U(t5[0][0]) || t5[0][1]) != x2[0] && (x2 = void 0, K = ""), B();
    const f6 = F3("ask", j2("") + I("config", D5, '"') + j2("remember") + N(h2("page", D5))).split("\n");
    t5.forEach(([D6, $5], e8) => {
      const t6 = f6[e8];
      if (t6 && t6 != x2[e8]) try {
        localStorage.setItem(D6, t6), x2[e8] = t6;
      } catch {
        fD(D6), x2[e8] = $5;
      }
    });
  })(f5), $D, () => {
    const D5 = i2.URL;
    FD2("observe", (f6) => f6.observe(ED2((D6) => uD2(D6 ? 5 : 6)), D5, () => W2));
  }, () => FD2("qr" + eD2, (D5) => D5.drawAll(W2.plan.qr)), () => ID2.banner(), () => FD2($4, (D5) => D5.report(W2.request, W2.plan)), iD2, cD2], pD2 = (t6) => {
    let L4 = 0;
    if (t6 < 8) try {
      L4 = (() => {
        G2 = W2, W2 = nD, f5 = D4 ? { __proto__: null, ...D4 } : null, !f5 && (r6 || b4 && !S2()[0]) && (f5 = { repairAddresses: false }), f5 && ((D5, f6) => {
          for (const $5 of n5) $5.some((f7) => D5[f7] || false === D5[f7] && "limitDataUse" == f7) && $5.forEach(($6) => f6[$6] = D5[$6]);
          Object.assign(D5, f6);
        })(f5, E5), ((D5, f6) => {
          C2 = D5 && D5.rememberMinutes, O = I("consent", ((D6, f7, $5) => {
            const { consent: e8, consentFrom: t8, limitDataUse: n6, clickId: r7 } = D6 || {};
            return { answer: $5, consentFrom: t8, consent: e8, limitDataUse: n6, gpc: f7, clickId: r7 };
          })(D5, !!navigator.globalPrivacyControl, f6), '"');
        })(f5, e7);
        const { debug: t7, banner: L5, observe: F4, consentFrom: s4, impressionPer: o6 } = f5 || {};
        if ($4 = "url" == t7 ? /[?&]smart-script-debug\b/.test(i2.URL) && "inspector" : t7 && "debug" + eD2, !f5) return 0;
        W2 = ((D5) => {
          const f6 = (() => {
            const D6 = S2(), f7 = D6.map((D7) => {
              const f8 = A2.get(D7);
              return (({ href: D8 }, f9) => !!f9 && (f9.link == D8 || f9.link != f9.own && w2(D8, f9.link)))(D7, f8) ? f8.own : ((D8, f9) => {
                const [, $6, e9] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(D8 || "") || [], [, t8] = T2.exec(f9) || [];
                return t8 ? J2(t8) : e9 && w2(f9, $6) ? e9 : f9;
              })(D7.getAttribute(H2), D7.href);
            }), $5 = D6.map((D7, $6) => {
              const [e9, t8, n6, r7, L6] = q(D7);
              return { platform: e9, appId: t8, oneLinkURL: n6, deepLinkValue: r7, params: Object.fromEntries(L6), href: f7[$6] };
            }), e8 = i2.querySelectorAll("[data-smart-qr]").length;
            return e8 && $5.push({ code: "true" }), { elements: D6, own: f7, requests: $5, codes: e8 };
          })();
          return (({ elements: D6, own: f7, codes: $5 }, e8) => {
            const t8 = D6.map((D7, f8) => ({ element: D7, href: e8.links[f8] || null })), n6 = $5 && e8.links[D6.length] || null;
            return { ...e8, plan: { impression: e8.impression || null, links: t8, qr: n6 }, codes: $5, known: A2, write() {
              t8.map(({ element: D7, href: $6 }, e9) => {
                const t9 = { own: f7[e9], asked: "" + q(D7), link: D7.href }, n7 = $6 || t9.own;
                A2.set(D7, t9), n7 ? n7 != t9.link && (D7.href = n7, D7.setAttribute(H2, (t9.link = D7.href) + " " + t9.own)) : D7.removeAttribute("href");
              });
            } };
          })(f6, DD("page", { ...D5, links: f6.requests.concat(D5.links || []) }));
        })(f5);
        let a6 = W2.consent << 12;
        return ["route" == o6, W2.impression, f5, s4, 0, 0, 0, 0, F4, W2.plan.qr, L5 || i2.querySelector("[data-smart-banner]"), $4].map((D5, f6) => a6 |= D5 ? 1 << f6 : 0), a6;
      })() << 4;
    } catch (D5) {
      if (tD2) throw W2 = G2, D5;
      LD2(D5);
    }
    m3 && (u3 = o5(u3, 14 | m3 << 4), m3 = 0), u3 = o5(u3, t6 | L4);
    for (let D5 = 0; D5 < lD2.length; D5++) if (u3 >> 16 + D5 & 1) {
      d3 = false;
      try {
        lD2[D5]();
      } catch (f6) {
        LD2(f6), m3 |= d3 ? 0 : 1 << D5;
      }
    }
  }, ZD2 = (D5) => {
    if (g3.push(D5), !M3 && k3) {
      M3 = true;
      try {
        for (; g3.length && !tD2; ) pD2(g3[0]), g3.shift();
      } catch (D6) {
        LD2(D6), tD2 || (g3.length = 0, iD2(), cD2());
      }
      M3 = false;
    }
  }, uD2 = (D5) => {
    try {
      Y2 = z3 ? Y2 : new Promise((D6) => z3 = D6);
    } catch (D6) {
      LD2(D6);
    }
    k3 = true, ZD2(D5);
  }, jD2 = ED2((f6) => {
    if (f6 && !f6.type) {
      const $6 = Object.keys(f6).every((D5) => /^(consent|limitData)/.test(D5));
      D4 = $6 ? { ...D4 || null, ...f6 } : f6;
    }
    const $5 = !b4 && !oD2();
    b4 = b4 || $5, uD2($5 ? 1 : 0);
  }), mD2 = ED2((D5) => {
    e7 = D5 || "pending", uD2(2), sD2("consent", e7);
  }), ID2 = { ready: () => Y2, start: jD2, refresh: ED2((D5) => uD2(D5 && true === D5.impression ? 4 : 3)), consent: mD2, href(D5, $5 = D5.href) {
    try {
      if (!f5) return $5;
      const { oneLinkURL: e8 } = f5;
      return DD("page", { ...f5, ...D5, oneLinkURL: e8, links: [D5] }).links[0] || D5.href;
    } catch (D6) {
      return LD2(D6), $5;
    }
  }, isConfigured: () => !!D4, isCalled() {
    r6 || (r6 = true, jD2());
  }, banner: (D5) => (V2.push(D5), FD2("banner", (D6) => D6.show(f5, ID2, W2.consent, V2))), draw: (...D5) => FD2("qr" + eD2, (f6) => f6.draw(...D5)) };
  return L3 = () => {
    eD2 || (eD2 = "-twin", tD2 = true, a5(() => {
      throw 0;
    }), FD2("twin", (D5) => a5(D5.start)).then(ED2(() => {
      tD2 = false, uD2(3);
    })));
  }, { URL: v2, referrer: X } = i2, P2 = Date.now(), R2 = (() => {
    const D5 = i2.URL;
    try {
      const [f6] = /^http[^]*?(?=#?:~:|$)/.exec(performance.getEntriesByType("navigation")[0].name);
      return D5.startsWith(f6) ? D5 : f6;
    } catch {
    }
    return D5;
  })(), ((D5, f6) => {
    const $5 = [["DOMContentLoaded", 1, () => true], ["click", 11, ({ target: D6 }) => D6.closest && D6.closest("[data-smart-link]")], ["visibilitychange", 10, () => i2.hidden], ["pagehide", 12, () => true], ["pageshow", 7, ({ persisted: D6 }) => D6]].map(([$6, e9, t7]) => [$6, D5((D6) => t7(D6) && f6(e9))]), e8 = D5(() => {
      for (const [D6, f7] of $5) addEventListener(D6, f7, true);
      "loading" == i2.readyState ? setTimeout(e8, 200) : f6(1);
    });
    var t6;
    t6 = D5(() => f6(9)), i2.prerendering ? i2.addEventListener("prerenderingchange", t6) : t6(), e8();
  })(ED2, (D5) => {
    9 == D5 ? ZD2(D5) : k3 && (1 == D5 ? b4 || jD2() : 7 == D5 ? (y3 = false, e7 = x2 && x2[0] != t5[0][1] && null === U(t5[0][0]) ? "denied" : e7, uD2(D5)) : (y3 = y3 || 12 == D5, ZD2(D5)));
  }), ID2;
})() : null;
var sD = false;
var oD = new Promise((D4) => eD = D4);
var aD = /* @__PURE__ */ new Map();
var iD = (D4, f5) => {
  f5 && pD(f5);
};
iD.api = { version: "0.6.0", start: pD, refresh: ZD, consent: uD, href: mD, banner: ID, get ready() {
  return jD();
} };
var cD = () => ((D4) => {
  const f5 = document[e6];
  return f5 && f5 != D4 ? f5.api || window.SmartScript : void 0;
})(iD);
async function lD(D4) {
  if (!FD) return LD;
  const f5 = cD();
  return f5 ? D4(f5) : (await (tD = tD || (async () => {
  })().catch(() => {
  })), D4(FD));
}
function pD(D4) {
  var f5;
  return FD && !cD() && (f5 = iD, document[e6] = f5, D4 = D4 && ((D5) => {
    const f6 = window.SmartScript;
    return !f6 || f6.start || "function" != typeof f6.consent || f6.consent == uD ? D5 : (f6.consent = uD, f6.answer && uD(f6.answer), { ...D5, consent: "pending" });
  })(D4)), lD((f6) => {
    sD = true;
    const $4 = f6.start(D4 && { ...D4, links: [...aD.values()] });
    return eD(), $4;
  });
}
function ZD(D4) {
  return lD((f5) => sD || cD() ? f5.refresh(D4) : LD);
}
function uD(D4) {
  return lD((f5) => f5.consent(D4));
}
async function jD() {
  if (!FD) return LD;
  cD() || await oD;
  const D4 = cD();
  return D4 ? D4.ready : FD.ready();
}
function mD(D4, f5 = D4.href) {
  if (!FD) return f5;
  const $4 = cD();
  if (!sD && !$4) {
    const { platform: $5, appId: e7, href: t6 } = D4;
    return $5 && aD.set($5, { platform: $5, appId: e7, href: t6 }), f5;
  }
  return ($4 || FD).href(D4, f5);
}
async function ID(D4) {
  var f5, $4;
  FD && (cD() || await oD, await (null == ($4 = (f5 = cD() || FD).banner) ? void 0 : $4.call(f5, D4)));
}
function JD(D4) {
  return ED && document.addEventListener("smartscript:ready", D4), () => ED && document.removeEventListener("smartscript:ready", D4);
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
