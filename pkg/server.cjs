/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

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

// server-node.js
var server_node_exports = {};
__export(server_node_exports, {
  planLinks: () => o,
  transform: () => Ze
});
module.exports = __toCommonJS(server_node_exports);
function e(e3) {
  try {
    const t2 = ((e4) => {
      const t3 = e4.headers || e4.raw && e4.raw.headers || {};
      return (e5) => {
        try {
          const s3 = ((e6) => {
            if ("function" == typeof t3.get) return t3.get(e6);
            const s4 = e6 in t3 ? e6 : Object.keys(t3).find((t4) => t4.toLowerCase() == e6);
            return s4 && t3[s4];
          })(e5), r3 = Array.isArray(s3) ? s3.join("cookie" == e5 ? "; " : ", ") : s3;
          return "string" == typeof r3 ? r3 : "";
        } catch {
          return "";
        }
      };
    })(e3), s2 = ((e4) => {
      if ("string" == typeof e4) return e4;
      const { originalUrl: t3, url: s3, href: r3 } = e4, a2 = t3 || s3 || r3;
      return "string" == typeof a2 ? a2 : a2.href;
    })(e3), r2 = ((e4) => {
      if (!/^https?:/i.test(e4)) return null;
      const { href: t3 } = new URL(e4);
      return { address: t3, base: t3 };
    })(s2) || ((e4, t3, s3) => {
      const r3 = e4.startsWith("?") ? "/" + e4 : e4;
      if (!r3.startsWith("/")) return null;
      const a2 = s3(":authority") || s3("host"), n2 = /^[^\s/?#@\\]+$/.test(a2) && ((e5) => {
        try {
          return new URL(e5).origin;
        } catch {
          return "";
        }
      })(`${(({ protocol: e5, socket: t4 }, s4) => "https" == e5 || t4 && t4.encrypted || "https" == s4(":scheme") || /^\s*https\b/i.test(s4("x-forwarded-proto")) ? "https" : "http")(t3, s3)}://${a2}`);
      if (n2) {
        const { href: e5 } = new URL(n2 + r3);
        return { address: e5, base: e5 };
      }
      return { address: new URL(We + r3).href.slice(19), base: void 0 };
    })(s2, e3, t2);
    if (r2) return { ...r2, header: t2 };
  } catch {
  }
  return Xe || (Xe = true, console.error("smart-script: the request has no address that could be read, so links keep their own addresses. Pass a Request, Node's request, or { url, headers } with the address that the visitor's browser has.")), null;
}
function t(e3) {
  return new WebAssembly.Instance(new WebAssembly.Module(e3)).exports;
}
function s(e3, t2, s2) {
  const r2 = new TextEncoder().encode(t2);
  return (() => {
    try {
      return ((t3) => {
        const a2 = t3.room(r2.length);
        new Uint8Array(t3.memory.buffer, a2).set(r2);
        const n2 = t3[e3](r2.length, s2), i2 = new Uint8Array(t3.memory.buffer, n2);
        return new TextDecoder().decode(i2.subarray(0, i2.indexOf(0)));
      })(qe = qe || ze());
    } catch (e4) {
      throw et(), e4;
    }
  })();
}
function r(e3, t2, s2) {
  let r2 = 1e5;
  const a2 = (e4, t3, n2) => {
    let i2 = "-";
    try {
      if ("string" == typeof t3) i2 = s2 + t3;
      else if ("boolean" == typeof t3) i2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) i2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && n2 < 8) {
        const s3 = Array.isArray(t3), i3 = Object.keys(t3);
        if ("string" == typeof t3.href && !i3[0]) return a2(e4, t3.href, n2);
        let o2 = "";
        for (const e5 of i3) {
          if (--r2 < 0) break;
          let i4;
          try {
            i4 = t3[e5];
          } catch {
          }
          o2 += a2(s3 ? "" : e5, i4, n2 + 1);
        }
        return rt(e4, s3 ? "[" : "{") + o2 + at;
      }
    } catch {
    }
    return st(e4) + st(i2);
  };
  return a2(e3, t2, 0);
}
function a(e3) {
  try {
    return decodeURIComponent(e3);
  } catch {
    return e3;
  }
}
function n(e3, t2, s2) {
  return rt("") + r("call", e3, '"') + r("config", t2, '"') + rt("visit") + s2;
}
function i(e3, { address: t2, header: i2 }) {
  const o2 = (e4) => i2("sec-ch-ua-" + e4).replace(/^\s*"|"\s*$/g, "").replace(/\\(["\\])/g, "$1"), c2 = ((e4, t3) => {
    const { consent: s2, consentFrom: r2, limitDataUse: a2, clickId: n2 } = e4 || {};
    return { answer: void 0, consentFrom: r2, consent: s2, limitDataUse: a2, gpc: t3, clickId: n2 };
  })(e3, "1" == i2("sec-gpc")), D2 = o2("model"), E2 = o2("platform-version"), h2 = (T2 = t2, l2 = i2("referer"), f2 = Date.now(), _2 = ((e4, t3) => !(t3 && false === t3.repairAddresses))(0, e3), r("landing", T2, "=") + r("referrer", l2, "=") + r("now", f2, "=") + ((e4, t3, s2) => {
    const [, r2, a2] = /^[^?#]*\??([^#]*)(.*)/s.exec(t3);
    let n2 = rt("query");
    for (let e5 of (s2 ? ((e6, t4) => `${t4}&${e6}`.replace(/=[^&?#]*:[^&]*|[?#](?=[\w.-]+=)/g, (e7) => "=" == e7[0] ? e7 : "&"))(r2, a2) : r2).split("&")) try {
      s2 && (e5 = e5.replace(/^(amp(;|%3B))+|^#.*/i, ""));
      const t4 = (e5 + "=").indexOf("=");
      let r3 = e5.slice(0, t4), a3 = e5.slice(t4 + 1);
      /[%+]/.test(e5) && ([[r3, a3]] = new URLSearchParams("?" + e5)), (r3 || a3) && (n2 += st(r3) + st("=" + a3));
    } catch {
    }
    return n2 + at;
  })(0, T2, _2) + r("consent", c2, '"') + r("memory", [], "=") + (D2 || E2 ? r("hints", { model: D2, platformVersion: E2 }, "=") : ""));
  var T2, l2, f2, _2;
  let A2, p2 = "";
  const m2 = (e4) => {
    const [t3, s2] = e4.split(/:(.*)/s);
    return "cookie" == t3 ? r(e4, ((e5, t4) => {
      const s3 = ("; " + e5).split(`; ${t4}=`)[1];
      return s3 && a(s3.split(";")[0]);
    })(i2("cookie"), s2), "=") : "";
  };
  return (t3) => {
    A2 ??= h2.length > 2e3 ? ((e4, t4) => {
      const r3 = s("reads", n("page", e4, t4)), a3 = t4.split(tt), i4 = a3.indexOf("query") + 2;
      return a3.filter((e5, t5) => {
        return (s2 = t5 - i4) < 0 || s2 >= 2 * r3.length || "1" == r3[s2 >> 1];
        var s2;
      }).join(tt);
    })(e3, h2) : h2;
    const r2 = () => ((e4) => {
      const [t4, r3, ...a3] = s("ask", e4).split("\uFFFF"), [n2, ...i4] = t4.split("\n");
      return { consent: +r3, impression: n2, links: i4, needs: a3 };
    })(n("page", { ...e3, links: t3 }, A2 + rt("sources") + p2 + at)), a2 = r2(), i3 = a2.needs.map(m2).join("");
    return p2 += i3, i3 ? r2() : a2;
  };
}
function o(t2, s2) {
  let r2 = [];
  try {
    const a2 = t2 && t2.links;
    r2 = Array.isArray(a2) ? Array.from(a2, c) : [];
    const n2 = e(s2);
    if (n2) {
      const e3 = i(t2, n2)(r2.map(({ link: e4 }) => e4));
      return { links: r2.map(({ own: t3 }, s3) => e3.links[s3] || t3), impression: e3.impression || null };
    }
  } catch {
  }
  return { links: r2.map(({ own: e3 }) => e3), impression: null };
}
function c(e3) {
  try {
    const { platform: t2, appId: s2, href: r2 } = e3, a2 = r2 && r2.href ? r2.href : r2, n2 = "string" == typeof a2 ? a2 : "";
    return { own: n2, link: { platform: t2, appId: s2, href: n2 } };
  } catch {
    return { own: "", link: { href: "" } };
  }
}
function D(e3) {
  return ((e4) => 0 === e4 || e4 >= 55296 && e4 <= 57343 || e4 > 1114111)(e3) ? 65533 : e3 >= 128 && e3 <= 159 && ct[e3 - 128] || e3;
}
function E(e3) {
  return e3 - 1 >>> 0 < 127 || e3 - 160 >>> 0 < 55136 ? String.fromCharCode(e3) : String.fromCodePoint(D(e3));
}
function h(e3, t2, s2) {
  return e3.charCodeAt(t2) << 25 | e3.charCodeAt(t2 + 1) << 18 | e3.charCodeAt(t2 + s2 - 2) << 11 | lt[e3.charCodeAt(t2 + s2 - 1)] << 5 | s2;
}
function T(e3, t2) {
  return 1023 & (3 * e3 << 3 ^ t2);
}
function l(e3, t2) {
  return (Math.imul(e3, ht) >>> 16) * t2 >>> 16;
}
function f(e3, t2) {
  return (Math.imul(e3, Tt) >>> 16) * t2 >>> 16;
}
function _(e3) {
  const [t2, s2] = e3, r2 = t2.charCodeAt(0) - Et << 6 | t2.charCodeAt(1) - Et, a2 = t2.charCodeAt(2) - Et << 6 | t2.charCodeAt(3) - Et, n2 = t2.charCodeAt(4) - Et << 6 | t2.charCodeAt(5) - Et, i2 = 6 + a2, o2 = i2 + 2 * r2, c2 = 2 * n2, D2 = new Int32Array(c2), E2 = new Uint16Array(c2), _2 = new Uint16Array(c2), A2 = new Uint32Array(1024), p2 = /* @__PURE__ */ new Map(), m2 = [];
  let d2 = "", u2 = 6, $2 = 0;
  for (let e4 = 0; e4 < r2; e4++) {
    const s3 = t2.charCodeAt(i2 + 2 * e4) - 35, r3 = t2.charCodeAt(i2 + 2 * e4 + 1) - 35, a3 = 31 & s3, c3 = a3 + (31 & r3), I2 = 1 + (r3 >> 5);
    d2 = d2.slice(0, a3) + t2.slice(u2, u2 + c3 - a3), u2 += c3 - a3;
    const L2 = h(d2, 0, c3);
    let N2 = 2 * (t2.charCodeAt(o2 + Math.floor(e4 / 6)) - Et & 1 << e4 % 6 ? f : l)(L2, n2);
    if (0 !== D2[N2] && (N2 += 1), D2[N2] = L2, c3 > 4) {
      const e5 = d2.slice(2, c3 - 2), t3 = p2.get(e5);
      if (void 0 === t3) {
        p2.set(e5, m2.length), E2[N2] = m2.length;
        for (let t4 = 0; t4 < e5.length; t4 += 2) m2.push(e5.charCodeAt(t4) | e5.charCodeAt(t4 + 1) << 16);
      } else E2[N2] = t3;
    }
    const S2 = T(d2.charCodeAt(0), d2.charCodeAt(1));
    A2[S2] |= c3 <= 16 ? 1 << c3 - 2 : 32768, 32 & s3 && (A2[S2] |= 1 << c3 - 2 + 16), _2[N2] = $2 << 2 | I2 - 1 | (32 & s3) >> 4, $2 += I2;
  }
  return { keys: D2, buckets: n2, slotMidOff: E2, slotValue: _2, values: s2, lengthBits: A2, middles: new Uint32Array(m2) };
}
function A(e3) {
  return ((e4) => e4 - 48 >>> 0 <= 9)(e3) || (32 | e3) - 97 >>> 0 <= 25;
}
function p(e3) {
  return 61 === e3 || A(e3);
}
function m(e3) {
  const t2 = e3 >> 2;
  return 1 & e3 ? Nt.slice(t2, t2 + (1 & e3) + 1) : Nt.charAt(t2);
}
function d(e3, t2, s2) {
  const r2 = e3.charCodeAt(t2), a2 = e3.charCodeAt(t2 + 1), n2 = e3.charCodeAt(t2 + s2 - 2), i2 = e3.charCodeAt(t2 + s2 - 1);
  if ((r2 | a2 | n2 | i2) > 127) return -1;
  const o2 = r2 << 25 | a2 << 18 | n2 << 11 | lt[i2] << 5 | s2;
  let c2 = 2 * ((Math.imul(o2, ht) >>> 16) * dt >>> 16);
  for (let r3 = 0; ; r3++) {
    if (mt[c2] === o2 && (s2 <= 4 || u(c2, e3, t2, s2))) return c2;
    if (mt[c2 + 1] === o2 && (s2 <= 4 || u(c2 + 1, e3, t2, s2))) return c2 + 1;
    if (1 === r3) return -1;
    c2 = 2 * ((Math.imul(o2, Tt) >>> 16) * dt >>> 16);
  }
}
function u(e3, t2, s2, r2) {
  let a2 = ut[e3], n2 = s2 + 2;
  const i2 = s2 + r2 - 2;
  for (; n2 + 1 < i2; ) {
    if ((t2.charCodeAt(n2) | t2.charCodeAt(n2 + 1) << 16) !== It[a2++]) return false;
    n2 += 2;
  }
  return n2 === i2 || t2.charCodeAt(n2) === (65535 & It[a2]);
}
function $(e3) {
  const t2 = e3 >>> 21;
  return t2 === St ? Ct : t2;
}
function I(e3, t2, s2) {
  const r2 = e3.length;
  let a2, n2 = t2, i2 = 0;
  if (120 == (32 | e3.charCodeAt(n2))) for (n2 += 1, a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = Ot[t3];
    if (!(s3 <= 15)) break;
    i2 = 16 * i2 + s3, n2++;
  }
  else for (a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = Ot[t3];
    if (!(s3 <= 9)) break;
    i2 = 10 * i2 + s3, n2++;
  }
  if (n2 === a2) return 0;
  i2 > 1114111 && (i2 = 1114112);
  let o2 = n2 - t2 + 2;
  if (n2 < r2 && e3.charCodeAt(n2) === ft) o2 += 1;
  else if (s2) return 0;
  return o2 >= St && (Ct = o2, o2 = St), o2 << 21 | i2;
}
function L(e3, t2, s2) {
  let r2 = $t[T(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1))] >>> 16 & 31;
  for (; 0 !== r2; ) {
    const a2 = 31 - Math.clz32(r2);
    if (r2 ^= 1 << a2, a2 + 2 > s2) continue;
    const n2 = d(e3, t2, a2 + 2);
    if (n2 >= 0 && 2 & Lt[n2]) return n2 << 3 | a2 + 2;
  }
  return -1;
}
function N(e3, t2, s2) {
  const r2 = e3.slice(t2, t2 + 32).indexOf(";");
  if (r2 - 2 >>> 0 <= 29) {
    const s3 = d(e3, t2, r2);
    if (s3 >= 0) return s3 << 6 | r2 + 1;
  }
  if (s2 !== nt.Strict) {
    const r3 = L(e3, t2, Math.min(31, e3.length - t2));
    if (r3 >= 0) {
      const a2 = 7 & r3;
      if (s2 !== nt.Attribute || t2 + a2 >= e3.length || !p(e3.charCodeAt(t2 + a2))) return r3 >> 3 << 6 | a2;
    }
  }
  return -1;
}
function S(e3, t2) {
  return t2 >= e3.length ? -1 : 38 === e3.charCodeAt(t2) ? t2 : e3.indexOf("&", t2);
}
function C(e3, t2) {
  const s2 = e3[0] << 25 | e3[1] << 18 | e3[t2 - 2] << 11 | lt[e3[t2 - 1]] << 5 | t2;
  let r2 = 2 * ((Math.imul(s2, ht) >>> 16) * dt >>> 16);
  for (let a2 = 0; ; a2++) {
    if (mt[r2] === s2 && (t2 <= 4 || O(r2, e3, t2))) return r2;
    if (mt[r2 + 1] === s2 && (t2 <= 4 || O(r2 + 1, e3, t2))) return r2 + 1;
    if (1 === a2) return -1;
    r2 = 2 * ((Math.imul(s2, Tt) >>> 16) * dt >>> 16);
  }
}
function O(e3, t2, s2) {
  let r2 = ut[e3], a2 = 2;
  const n2 = s2 - 2;
  for (; a2 + 1 < n2; ) {
    if ((t2[a2] | t2[a2 + 1] << 16) !== It[r2++]) return false;
    a2 += 2;
  }
  return a2 === n2 || t2[a2] === (65535 & It[r2]);
}
function R(e3, t2) {
  let s2 = $t[T(e3[0], e3[1])] >>> 16 & 31;
  for (; 0 !== s2; ) {
    const r2 = 31 - Math.clz32(s2);
    if (s2 ^= 1 << r2, r2 + 2 > t2) continue;
    const a2 = C(e3, r2 + 2);
    if (a2 >= 0 && 2 & Lt[a2]) return a2 << 3 | r2 + 2;
  }
  return -1;
}
function g(e3) {
  return e3 >= 55296 && e3 <= 57343;
}
function k(e3) {
  return e3 >= 56320 && e3 <= 57343;
}
function M(e3) {
  return 32 !== e3 && 10 !== e3 && 13 !== e3 && 9 !== e3 && 12 !== e3 && e3 >= 1 && e3 <= 31 || e3 >= 127 && e3 <= 159;
}
function F(e3) {
  return e3 >= 64976 && e3 <= 65007 || kt.has(e3);
}
function P(e3, t2) {
  for (let s2 = e3.attrs.length - 1; s2 >= 0; s2--) if (e3.attrs[s2].name === t2) return e3.attrs[s2].value;
  return null;
}
function b(e3) {
  var t2;
  return null !== (t2 = Vt.get(e3)) && void 0 !== t2 ? t2 : qt.UNKNOWN;
}
function B(e3, t2) {
  return ts.has(e3) || t2 && e3 === Qt.NOSCRIPT;
}
function H(e3) {
  return e3 >= _t.LATIN_CAPITAL_A && e3 <= _t.LATIN_CAPITAL_Z;
}
function U(e3) {
  return ((e4) => e4 >= _t.LATIN_SMALL_A && e4 <= _t.LATIN_SMALL_Z)(e3) || H(e3);
}
function y(e3) {
  return U(e3) || ((e4) => e4 >= _t.DIGIT_0 && e4 <= _t.DIGIT_9)(e3);
}
function G(e3) {
  return e3 + 32;
}
function w(e3) {
  return e3 === _t.SPACE || e3 === _t.LINE_FEED || e3 === _t.TABULATION || e3 === _t.FORM_FEED || e3 === _t.CARRIAGE_RETURN;
}
function x(e3) {
  return w(e3) || e3 === _t.SOLIDUS || e3 === _t.GREATER_THAN_SIGN;
}
function v(e3, t2) {
  if (t2 === qt.UNKNOWN) return -1;
  switch (e3) {
    case yt.HTML:
      return t2;
    case yt.SVG:
      return is + t2;
    case yt.MATHML:
      return os + t2;
    default:
      return -1;
  }
}
function Y(e3, t2) {
  return t2.some((t3) => e3.startsWith(t3));
}
function Q(e3) {
  const t2 = e3.tagID;
  return t2 === qt.FONT && e3.attrs.some(({ name: e4 }) => e4 === wt.COLOR || e4 === wt.SIZE || e4 === wt.FACE) || ys.has(t2);
}
function Z(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) if (e3.attrs[t2].name === Ps) {
    e3.attrs[t2].name = bs;
    break;
  }
}
function q(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = Bs.get(e3.attrs[t2].name);
    null != s2 && (e3.attrs[t2].name = s2);
  }
}
function j(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = Hs.get(e3.attrs[t2].name);
    s2 && (e3.attrs[t2].prefix = s2.prefix, e3.attrs[t2].name = s2.name, e3.attrs[t2].namespace = s2.namespace);
  }
}
function K(e3) {
  const t2 = Us.get(e3.tagName);
  null != t2 && (e3.tagName = t2, e3.tagID = b(e3.tagName));
}
function W(e3, t2, s2, r2) {
  return (!r2 || r2 === yt.HTML) && ((e4, t3, s3) => {
    if (t3 === yt.MATHML && e4 === qt.ANNOTATION_XML) {
      for (let e5 = 0; e5 < s3.length; e5++) if (s3[e5].name === wt.ENCODING) {
        const t4 = s3[e5].value.toLowerCase();
        return t4 === Fs.TEXT_HTML || t4 === Fs.APPLICATION_XML;
      }
    }
    return t3 === yt.SVG && (e4 === qt.FOREIGN_OBJECT || e4 === qt.DESC || e4 === qt.TITLE);
  })(e3, t2, s2) || (!r2 || r2 === yt.MATHML) && ((e4, t3) => t3 === yt.MATHML && (e4 === qt.MI || e4 === qt.MO || e4 === qt.MN || e4 === qt.MS || e4 === qt.MTEXT))(e3, t2);
}
function X(e3, t2) {
  let s2 = e3.activeFormattingElements.getElementEntryInScopeWithTagName(t2.tagName);
  return s2 ? e3.openElements.contains(s2.element) ? e3.openElements.hasInScope(t2.tagID, s2.element) || (s2 = null) : (e3.activeFormattingElements.removeEntry(s2), s2 = null) : $e(e3, t2), s2;
}
function V(e3, t2) {
  const { openElements: s2 } = e3, r2 = s2._indexOf(t2.element);
  for (let t3 = s2.slotAbove(r2); -1 !== t3; t3 = s2.slotAbove(t3)) if (e3._isSpecialElement(s2.items[t3], s2.tagIDs[t3])) return t3;
  return s2.shortenToLength(r2), e3.activeFormattingElements.removeEntry(t2), -1;
}
function J(e3, t2, s2) {
  const r2 = e3.openElements.items[t2];
  let a2 = r2, n2 = e3.openElements.slotBelow(t2);
  const i2 = e3.openElements.getCommonAncestor(s2);
  for (let t3 = 0, o2 = n2; e3.openElements.items[o2] !== s2; t3++, o2 = n2) {
    let s3 = e3.openElements.items[o2];
    n2 = e3.openElements.slotBelow(o2);
    const c2 = e3.activeFormattingElements.getElementEntry(s3), D2 = c2 && t3 >= 3;
    !c2 || D2 ? (D2 && e3.activeFormattingElements.removeEntry(c2), e3.openElements.removeAt(o2)) : (s3 = z(e3, c2, i2), a2 === r2 && (e3.activeFormattingElements.bookmark = c2), e3.treeAdapter.detachNode(a2), e3.treeAdapter.appendChild(s3, a2), a2 = s3);
  }
  return a2;
}
function z(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(t2.element), a2 = e3._createElement(t2.token.tagName, r2, t2.token.attrs, s2);
  return e3.openElements.replace(t2.element, a2), e3.activeFormattingElements.replaceElement(t2, a2), a2;
}
function ee(e3, t2, s2) {
  const r2 = b(e3.treeAdapter.getTagName(t2));
  if (e3._isElementCausesFosterParenting(r2)) e3._fosterParentElement(s2);
  else {
    const a2 = e3.treeAdapter.getNamespaceURI(t2);
    r2 === qt.TEMPLATE && a2 === yt.HTML && (t2 = e3.treeAdapter.getTemplateContent(t2)), e3.treeAdapter.appendChild(t2, s2);
  }
}
function te(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(s2.element), { token: a2 } = s2, n2 = e3._createElement(a2.tagName, r2, a2.attrs, t2);
  e3._adoptNodes(t2, n2), e3.treeAdapter.appendChild(t2, n2), e3.activeFormattingElements.insertElementAfterBookmark(n2, a2), e3.activeFormattingElements.removeEntry(s2);
  const i2 = e3.openElements._indexOf(s2.element);
  let o2 = e3.openElements.slotAbove(i2);
  for (; e3.openElements.items[o2] !== t2; ) o2 = e3.openElements.slotAbove(o2);
  e3.openElements.replaceFormattingElement(i2, o2, n2, a2.tagID);
}
function se(e3, t2) {
  const { current: s2, currentTagId: r2 } = e3.openElements;
  if (r2 !== t2.tagID || e3.treeAdapter.getNamespaceURI(s2) !== yt.HTML || e3.activeFormattingElements.getElementEntry(s2)) for (let s3 = 0; s3 < 8; s3++) {
    const s4 = X(e3, t2);
    if (!s4) break;
    const r3 = V(e3, s4);
    if (-1 === r3) break;
    const a2 = e3.openElements.items[r3];
    e3.activeFormattingElements.bookmark = s4;
    const n2 = J(e3, r3, s4.element), i2 = e3.openElements.getCommonAncestor(s4.element);
    e3.treeAdapter.detachNode(n2), i2 && ee(e3, i2, n2), te(e3, a2, s4);
  }
  else e3.openElements.pop();
}
function re(e3, t2) {
  e3._appendCommentNode(t2, e3.openElements.currentTmplContentOrNode);
}
function ae(e3, t2) {
  if (e3.stopped = true, t2.location) {
    const s2 = e3.fragmentContext ? 0 : 2;
    for (let r2 = e3.openElements.stackTop; r2 >= s2; r2 = e3.openElements.slotBelow(r2)) e3._setEndLocation(e3.openElements.items[r2], t2);
    if (!e3.fragmentContext && e3.openElements.stackTop >= 0) {
      const s3 = e3.openElements.items[0], r2 = e3.treeAdapter.getNodeSourceCodeLocation(s3);
      if (r2 && !r2.endTag && (e3._setEndLocation(s3, t2), e3.openElements.stackTop >= 1)) {
        const s4 = e3.openElements.items[1], r3 = e3.treeAdapter.getNodeSourceCodeLocation(s4);
        r3 && !r3.endTag && e3._setEndLocation(s4, t2);
      }
    }
  }
}
function ne(e3, t2) {
  e3._err(t2, Ft.missingDoctype, true), e3.treeAdapter.setDocumentMode(e3.document, vt.QUIRKS), e3.insertionMode = ks.BEFORE_HTML, e3._processToken(t2);
}
function ie(e3, t2) {
  e3._insertFakeRootElement(), e3.insertionMode = ks.BEFORE_HEAD, e3._processToken(t2);
}
function oe(e3, t2) {
  e3._insertFakeElement(Qt.HEAD, qt.HEAD), e3.headElement = e3.openElements.current, e3.insertionMode = ks.IN_HEAD, e3._processToken(t2);
}
function ce(e3, t2) {
  switch (t2.tagID) {
    case qt.HTML:
      ue(e3, t2);
      break;
    case qt.BASE:
    case qt.BASEFONT:
    case qt.BGSOUND:
    case qt.LINK:
    case qt.META:
      e3._appendElement(t2, yt.HTML), t2.ackSelfClosing = true;
      break;
    case qt.TITLE:
      e3._switchToTextParsing(t2, ss.RCDATA);
      break;
    case qt.NOSCRIPT:
      e3.options.scriptingEnabled ? e3._switchToTextParsing(t2, ss.RAWTEXT) : (e3._insertElement(t2, yt.HTML), e3.insertionMode = ks.IN_HEAD_NO_SCRIPT);
      break;
    case qt.NOFRAMES:
    case qt.STYLE:
      e3._switchToTextParsing(t2, ss.RAWTEXT);
      break;
    case qt.SCRIPT:
      e3._switchToTextParsing(t2, ss.SCRIPT_DATA);
      break;
    case qt.TEMPLATE:
      e3._insertTemplate(t2), e3.activeFormattingElements.insertMarker(), e3.framesetOk = false, e3.insertionMode = ks.IN_TEMPLATE, e3.tmplInsertionModeStack.push(ks.IN_TEMPLATE);
      break;
    case qt.HEAD:
      e3._err(t2, Ft.misplacedStartTagForHeadElement);
      break;
    default:
      Ee(e3, t2);
  }
}
function De(e3, t2) {
  e3.openElements.tmplCount > 0 ? (e3.openElements.generateImpliedEndTagsThoroughly(), e3.openElements.currentTagId !== qt.TEMPLATE && e3._err(t2, Ft.closingOfElementWithOpenChildElements), e3.openElements.popUntilTagNamePopped(qt.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop(), e3._resetInsertionMode()) : e3._err(t2, Ft.endTagWithoutMatchingOpenElement);
}
function Ee(e3, t2) {
  e3.openElements.pop(), e3.insertionMode = ks.AFTER_HEAD, e3._processToken(t2);
}
function he(e3, t2) {
  const s2 = t2.type === Bt.EOF ? Ft.openElementsLeftAfterEof : Ft.disallowedContentInNoscriptInHead;
  e3._err(t2, s2), e3.openElements.pop(), e3.insertionMode = ks.IN_HEAD, e3._processToken(t2);
}
function Te(e3, t2) {
  e3._insertFakeElement(Qt.BODY, qt.BODY), e3.insertionMode = ks.IN_BODY, le(e3, t2);
}
function le(e3, t2) {
  switch (t2.type) {
    case Bt.CHARACTER:
      _e(e3, t2);
      break;
    case Bt.WHITESPACE_CHARACTER:
      fe(e3, t2);
      break;
    case Bt.COMMENT:
      re(e3, t2);
      break;
    case Bt.START_TAG:
      ue(e3, t2);
      break;
    case Bt.END_TAG:
      Ie(e3, t2);
      break;
    case Bt.EOF:
      Le(e3, t2);
  }
}
function fe(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2);
}
function _e(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2), e3.framesetOk = false;
}
function Ae(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._appendElement(t2, yt.HTML), e3.framesetOk = false, t2.ackSelfClosing = true;
}
function pe(e3) {
  const t2 = P(e3, wt.TYPE);
  return null != t2 && "hidden" === t2.toLowerCase();
}
function me(e3, t2) {
  e3._switchToTextParsing(t2, ss.RAWTEXT);
}
function de(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertElement(t2, yt.HTML);
}
function ue(e3, t2) {
  switch (t2.tagID) {
    case qt.I:
    case qt.S:
    case qt.B:
    case qt.U:
    case qt.EM:
    case qt.TT:
    case qt.BIG:
    case qt.CODE:
    case qt.FONT:
    case qt.SMALL:
    case qt.STRIKE:
    case qt.STRONG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case qt.A:
      ((e4, t3) => {
        const s2 = e4.activeFormattingElements.getElementEntryInScopeWithTagName(Qt.A);
        s2 && (se(e4, t3), e4.openElements.remove(s2.element), e4.activeFormattingElements.removeEntry(s2)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case qt.H1:
    case qt.H2:
    case qt.H3:
    case qt.H4:
    case qt.H5:
    case qt.H6:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), void 0 !== e4.openElements.currentTagId && es.has(e4.openElements.currentTagId) && e4.openElements.pop(), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.P:
    case qt.DL:
    case qt.OL:
    case qt.UL:
    case qt.DIV:
    case qt.DIR:
    case qt.NAV:
    case qt.MAIN:
    case qt.MENU:
    case qt.ASIDE:
    case qt.CENTER:
    case qt.FIGURE:
    case qt.FOOTER:
    case qt.HEADER:
    case qt.HGROUP:
    case qt.DIALOG:
    case qt.DETAILS:
    case qt.ADDRESS:
    case qt.ARTICLE:
    case qt.SEARCH:
    case qt.SECTION:
    case qt.SUMMARY:
    case qt.FIELDSET:
    case qt.BLOCKQUOTE:
    case qt.FIGCAPTION:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.LI:
    case qt.DD:
    case qt.DT:
      ((e4, t3) => {
        e4.framesetOk = false;
        const s2 = t3.tagID === qt.LI ? e4.openElements.indexOfTopmost(qt.LI) : Math.max(e4.openElements.indexOfTopmost(qt.DD), e4.openElements.indexOfTopmost(qt.DT));
        if (-1 !== s2 && !e4.openElements.hasListItemBoundaryAbove(s2)) {
          const t4 = e4.openElements.tagIDs[s2];
          e4.openElements.generateImpliedEndTagsWithExclusion(t4), e4.openElements.popUntilTagNamePopped(t4);
        }
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.BR:
    case qt.IMG:
    case qt.WBR:
    case qt.AREA:
    case qt.EMBED:
    case qt.KEYGEN:
      Ae(e3, t2);
      break;
    case qt.HR:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._appendElement(t3, yt.HTML), e4.framesetOk = false, t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.RB:
    case qt.RTC:
      ((e4, t3) => {
        e4.openElements.hasInScope(qt.RUBY) && e4.openElements.generateImpliedEndTags(), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.RT:
    case qt.RP:
      ((e4, t3) => {
        e4.openElements.hasInScope(qt.RUBY) && e4.openElements.generateImpliedEndTagsWithExclusion(qt.RTC), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.PRE:
    case qt.LISTING:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML), e4.skipNextNewLine = true, e4.framesetOk = false;
      })(e3, t2);
      break;
    case qt.XMP:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._reconstructActiveFormattingElements(), e4.framesetOk = false, e4._switchToTextParsing(t3, ss.RAWTEXT);
      })(e3, t2);
      break;
    case qt.SVG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), q(t3), j(t3), t3.selfClosing ? e4._appendElement(t3, yt.SVG) : e4._insertElement(t3, yt.SVG), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.HTML:
      ((e4, t3) => {
        0 === e4.openElements.tmplCount && e4.treeAdapter.adoptAttributes(e4.openElements.items[0], t3.attrs);
      })(e3, t2);
      break;
    case qt.BASE:
    case qt.LINK:
    case qt.META:
    case qt.STYLE:
    case qt.TITLE:
    case qt.SCRIPT:
    case qt.BGSOUND:
    case qt.BASEFONT:
    case qt.TEMPLATE:
      ce(e3, t2);
      break;
    case qt.BODY:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        s2 && 0 === e4.openElements.tmplCount && (e4.framesetOk = false, e4.treeAdapter.adoptAttributes(s2, t3.attrs));
      })(e3, t2);
      break;
    case qt.FORM:
      ((e4, t3) => {
        const s2 = e4.openElements.tmplCount > 0;
        e4.formElement && !s2 || (e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML), s2 || (e4.formElement = e4.openElements.current));
      })(e3, t2);
      break;
    case qt.NOBR:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4.openElements.hasInScope(qt.NOBR) && (se(e4, t3), e4._reconstructActiveFormattingElements()), e4._insertElement(t3, yt.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case qt.MATH:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), Z(t3), j(t3), t3.selfClosing ? e4._appendElement(t3, yt.MATHML) : e4._insertElement(t3, yt.MATHML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.TABLE:
      ((e4, t3) => {
        e4.treeAdapter.getDocumentMode(e4.document) !== vt.QUIRKS && e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML), e4.framesetOk = false, e4.insertionMode = ks.IN_TABLE;
      })(e3, t2);
      break;
    case qt.INPUT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._appendElement(t3, yt.HTML), pe(t3) || (e4.framesetOk = false), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.PARAM:
    case qt.TRACK:
    case qt.SOURCE:
      ((e4, t3) => {
        e4._appendElement(t3, yt.HTML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.IMAGE:
      ((e4, t3) => {
        t3.tagName = Qt.IMG, t3.tagID = qt.IMG, Ae(e4, t3);
      })(e3, t2);
      break;
    case qt.BUTTON:
      ((e4, t3) => {
        e4.openElements.hasInScope(qt.BUTTON) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(qt.BUTTON)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML), e4.framesetOk = false;
      })(e3, t2);
      break;
    case qt.APPLET:
    case qt.OBJECT:
    case qt.MARQUEE:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML), e4.activeFormattingElements.insertMarker(), e4.framesetOk = false;
      })(e3, t2);
      break;
    case qt.IFRAME:
      ((e4, t3) => {
        e4.framesetOk = false, e4._switchToTextParsing(t3, ss.RAWTEXT);
      })(e3, t2);
      break;
    case qt.SELECT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML), e4.framesetOk = false, e4.insertionMode = e4.insertionMode === ks.IN_TABLE || e4.insertionMode === ks.IN_CAPTION || e4.insertionMode === ks.IN_TABLE_BODY || e4.insertionMode === ks.IN_ROW || e4.insertionMode === ks.IN_CELL ? ks.IN_SELECT_IN_TABLE : ks.IN_SELECT;
      })(e3, t2);
      break;
    case qt.OPTION:
    case qt.OPTGROUP:
      ((e4, t3) => {
        e4.openElements.currentTagId === qt.OPTION && e4.openElements.pop(), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, yt.HTML);
      })(e3, t2);
      break;
    case qt.NOEMBED:
    case qt.NOFRAMES:
      me(e3, t2);
      break;
    case qt.FRAMESET:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        e4.framesetOk && s2 && (e4.treeAdapter.detachNode(s2), e4.openElements.popAllUpToHtmlElement(), e4._insertElement(t3, yt.HTML), e4.insertionMode = ks.IN_FRAMESET);
      })(e3, t2);
      break;
    case qt.TEXTAREA:
      ((e4, t3) => {
        e4._insertElement(t3, yt.HTML), e4.skipNextNewLine = true, e4.tokenizer.state = ss.RCDATA, e4.originalInsertionMode = e4.insertionMode, e4.framesetOk = false, e4.insertionMode = ks.TEXT;
      })(e3, t2);
      break;
    case qt.NOSCRIPT:
      e3.options.scriptingEnabled ? me(e3, t2) : de(e3, t2);
      break;
    case qt.PLAINTEXT:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(qt.P) && e4._closePElement(), e4._insertElement(t3, yt.HTML), e4.tokenizer.state = ss.PLAINTEXT;
      })(e3, t2);
      break;
    case qt.COL:
    case qt.TH:
    case qt.TD:
    case qt.TR:
    case qt.HEAD:
    case qt.FRAME:
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
    case qt.CAPTION:
    case qt.COLGROUP:
      break;
    default:
      de(e3, t2);
  }
}
function $e(e3, t2) {
  const s2 = t2.tagID, r2 = s2 === qt.UNKNOWN ? e3.openElements.indexOfTopmostByName(yt.HTML, t2.tagName) : e3.openElements.indexOfTopmost(s2);
  r2 > 0 && !e3.openElements.hasSpecialElementAbove(r2) && (e3.openElements.generateImpliedEndTagsWithExclusion(s2), e3.openElements.stackTop >= r2 && e3.openElements.shortenToLength(r2));
}
function Ie(e3, t2) {
  switch (t2.tagID) {
    case qt.A:
    case qt.B:
    case qt.I:
    case qt.S:
    case qt.U:
    case qt.EM:
    case qt.TT:
    case qt.BIG:
    case qt.CODE:
    case qt.FONT:
    case qt.NOBR:
    case qt.SMALL:
    case qt.STRIKE:
    case qt.STRONG:
      se(e3, t2);
      break;
    case qt.P:
      ((e4) => {
        e4.openElements.hasInButtonScope(qt.P) || e4._insertFakeElement(Qt.P, qt.P), e4._closePElement();
      })(e3);
      break;
    case qt.DL:
    case qt.UL:
    case qt.OL:
    case qt.DIR:
    case qt.DIV:
    case qt.NAV:
    case qt.PRE:
    case qt.MAIN:
    case qt.MENU:
    case qt.ASIDE:
    case qt.BUTTON:
    case qt.CENTER:
    case qt.FIGURE:
    case qt.FOOTER:
    case qt.HEADER:
    case qt.HGROUP:
    case qt.DIALOG:
    case qt.ADDRESS:
    case qt.ARTICLE:
    case qt.DETAILS:
    case qt.SEARCH:
    case qt.SECTION:
    case qt.SUMMARY:
    case qt.LISTING:
    case qt.FIELDSET:
    case qt.BLOCKQUOTE:
    case qt.FIGCAPTION:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case qt.LI:
      ((e4) => {
        e4.openElements.hasInListItemScope(qt.LI) && (e4.openElements.generateImpliedEndTagsWithExclusion(qt.LI), e4.openElements.popUntilTagNamePopped(qt.LI));
      })(e3);
      break;
    case qt.DD:
    case qt.DT:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTagsWithExclusion(s2), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case qt.H1:
    case qt.H2:
    case qt.H3:
    case qt.H4:
    case qt.H5:
    case qt.H6:
      ((e4) => {
        e4.openElements.hasNumberedHeaderInScope() && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilNumberedHeaderPopped());
      })(e3);
      break;
    case qt.BR:
      ((e4) => {
        e4._reconstructActiveFormattingElements(), e4._insertFakeElement(Qt.BR, qt.BR), e4.openElements.pop(), e4.framesetOk = false;
      })(e3);
      break;
    case qt.BODY:
      ((e4, t3) => {
        if (e4.openElements.hasInScope(qt.BODY) && (e4.insertionMode = ks.AFTER_BODY, e4.options.sourceCodeLocationInfo)) {
          const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
          s2 && e4._setEndLocation(s2, t3);
        }
      })(e3, t2);
      break;
    case qt.HTML:
      ((e4, t3) => {
        e4.openElements.hasInScope(qt.BODY) && (e4.insertionMode = ks.AFTER_BODY, we(e4, t3));
      })(e3, t2);
      break;
    case qt.FORM:
      ((e4) => {
        const t3 = e4.openElements.tmplCount > 0, { formElement: s2 } = e4;
        t3 || (e4.formElement = null), (s2 || t3) && e4.openElements.hasInScope(qt.FORM) && (e4.openElements.generateImpliedEndTags(), t3 ? e4.openElements.popUntilTagNamePopped(qt.FORM) : s2 && e4.openElements.remove(s2));
      })(e3);
      break;
    case qt.APPLET:
    case qt.OBJECT:
    case qt.MARQUEE:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker());
      })(e3, t2);
      break;
    case qt.TEMPLATE:
      De(e3, t2);
      break;
    default:
      $e(e3, t2);
  }
}
function Le(e3, t2) {
  e3.tmplInsertionModeStack.length > 0 ? Ge(e3, t2) : ae(e3, t2);
}
function Ne(e3, t2) {
  if (void 0 !== e3.openElements.currentTagId && vs.has(e3.openElements.currentTagId)) switch (e3.pendingCharacterTokens.length = 0, e3.hasNonWhitespacePendingCharacterToken = false, e3.originalInsertionMode = e3.insertionMode, e3.insertionMode = ks.IN_TABLE_TEXT, t2.type) {
    case Bt.CHARACTER:
      ge(e3, t2);
      break;
    case Bt.WHITESPACE_CHARACTER:
      Re(e3, t2);
  }
  else Oe(e3, t2);
}
function Se(e3, t2) {
  switch (t2.tagID) {
    case qt.TD:
    case qt.TH:
    case qt.TR:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(Qt.TBODY, qt.TBODY), e4.insertionMode = ks.IN_TABLE_BODY, Pe(e4, t3);
      })(e3, t2);
      break;
    case qt.STYLE:
    case qt.SCRIPT:
    case qt.TEMPLATE:
      ce(e3, t2);
      break;
    case qt.COL:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(Qt.COLGROUP, qt.COLGROUP), e4.insertionMode = ks.IN_COLUMN_GROUP, Me(e4, t3);
      })(e3, t2);
      break;
    case qt.FORM:
      ((e4, t3) => {
        e4.formElement || 0 !== e4.openElements.tmplCount || (e4._insertElement(t3, yt.HTML), e4.formElement = e4.openElements.current, e4.openElements.pop());
      })(e3, t2);
      break;
    case qt.TABLE:
      ((e4, t3) => {
        e4.openElements.hasInTableScope(qt.TABLE) && (e4.openElements.popUntilTagNamePopped(qt.TABLE), e4._resetInsertionMode(), e4._processStartTag(t3));
      })(e3, t2);
      break;
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, yt.HTML), e4.insertionMode = ks.IN_TABLE_BODY;
      })(e3, t2);
      break;
    case qt.INPUT:
      ((e4, t3) => {
        pe(t3) ? e4._appendElement(t3, yt.HTML) : Oe(e4, t3), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case qt.CAPTION:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4.activeFormattingElements.insertMarker(), e4._insertElement(t3, yt.HTML), e4.insertionMode = ks.IN_CAPTION;
      })(e3, t2);
      break;
    case qt.COLGROUP:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, yt.HTML), e4.insertionMode = ks.IN_COLUMN_GROUP;
      })(e3, t2);
      break;
    default:
      Oe(e3, t2);
  }
}
function Ce(e3, t2) {
  switch (t2.tagID) {
    case qt.TABLE:
      e3.openElements.hasInTableScope(qt.TABLE) && (e3.openElements.popUntilTagNamePopped(qt.TABLE), e3._resetInsertionMode());
      break;
    case qt.TEMPLATE:
      De(e3, t2);
      break;
    case qt.BODY:
    case qt.CAPTION:
    case qt.COL:
    case qt.COLGROUP:
    case qt.HTML:
    case qt.TBODY:
    case qt.TD:
    case qt.TFOOT:
    case qt.TH:
    case qt.THEAD:
    case qt.TR:
      break;
    default:
      Oe(e3, t2);
  }
}
function Oe(e3, t2) {
  const s2 = e3.fosterParentingEnabled;
  e3.fosterParentingEnabled = true, le(e3, t2), e3.fosterParentingEnabled = s2;
}
function Re(e3, t2) {
  e3.pendingCharacterTokens.push(t2);
}
function ge(e3, t2) {
  e3.pendingCharacterTokens.push(t2), e3.hasNonWhitespacePendingCharacterToken = true;
}
function ke(e3, t2) {
  let s2 = 0;
  if (e3.hasNonWhitespacePendingCharacterToken) for (; s2 < e3.pendingCharacterTokens.length; s2++) Oe(e3, e3.pendingCharacterTokens[s2]);
  else for (; s2 < e3.pendingCharacterTokens.length; s2++) e3._insertCharacters(e3.pendingCharacterTokens[s2]);
  e3.insertionMode = e3.originalInsertionMode, e3._processToken(t2);
}
function Me(e3, t2) {
  switch (t2.tagID) {
    case qt.HTML:
      ue(e3, t2);
      break;
    case qt.COL:
      e3._appendElement(t2, yt.HTML), t2.ackSelfClosing = true;
      break;
    case qt.TEMPLATE:
      ce(e3, t2);
      break;
    default:
      Fe(e3, t2);
  }
}
function Fe(e3, t2) {
  e3.openElements.currentTagId === qt.COLGROUP && (e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE, e3._processToken(t2));
}
function Pe(e3, t2) {
  switch (t2.tagID) {
    case qt.TR:
      e3.openElements.clearBackToTableBodyContext(), e3._insertElement(t2, yt.HTML), e3.insertionMode = ks.IN_ROW;
      break;
    case qt.TH:
    case qt.TD:
      e3.openElements.clearBackToTableBodyContext(), e3._insertFakeElement(Qt.TR, qt.TR), e3.insertionMode = ks.IN_ROW, Be(e3, t2);
      break;
    case qt.CAPTION:
    case qt.COL:
    case qt.COLGROUP:
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE, Se(e3, t2));
      break;
    default:
      Se(e3, t2);
  }
}
function be(e3, t2) {
  const s2 = t2.tagID;
  switch (t2.tagID) {
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
      e3.openElements.hasInTableScope(s2) && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE);
      break;
    case qt.TABLE:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE, Ce(e3, t2));
      break;
    case qt.BODY:
    case qt.CAPTION:
    case qt.COL:
    case qt.COLGROUP:
    case qt.HTML:
    case qt.TD:
    case qt.TH:
    case qt.TR:
      break;
    default:
      Ce(e3, t2);
  }
}
function Be(e3, t2) {
  switch (t2.tagID) {
    case qt.TH:
    case qt.TD:
      e3.openElements.clearBackToTableRowContext(), e3._insertElement(t2, yt.HTML), e3.insertionMode = ks.IN_CELL, e3.activeFormattingElements.insertMarker();
      break;
    case qt.CAPTION:
    case qt.COL:
    case qt.COLGROUP:
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
    case qt.TR:
      e3.openElements.hasInTableScope(qt.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE_BODY, Pe(e3, t2));
      break;
    default:
      Se(e3, t2);
  }
}
function He(e3, t2) {
  switch (t2.tagID) {
    case qt.TR:
      e3.openElements.hasInTableScope(qt.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE_BODY);
      break;
    case qt.TABLE:
      e3.openElements.hasInTableScope(qt.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE_BODY, be(e3, t2));
      break;
    case qt.TBODY:
    case qt.TFOOT:
    case qt.THEAD:
      (e3.openElements.hasInTableScope(t2.tagID) || e3.openElements.hasInTableScope(qt.TR)) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = ks.IN_TABLE_BODY, be(e3, t2));
      break;
    case qt.BODY:
    case qt.CAPTION:
    case qt.COL:
    case qt.COLGROUP:
    case qt.HTML:
    case qt.TD:
    case qt.TH:
      break;
    default:
      Ce(e3, t2);
  }
}
function Ue(e3, t2) {
  switch (t2.tagID) {
    case qt.HTML:
      ue(e3, t2);
      break;
    case qt.OPTION:
      e3.openElements.currentTagId === qt.OPTION && e3.openElements.pop(), e3._insertElement(t2, yt.HTML);
      break;
    case qt.OPTGROUP:
      e3.openElements.currentTagId === qt.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === qt.OPTGROUP && e3.openElements.pop(), e3._insertElement(t2, yt.HTML);
      break;
    case qt.HR:
      e3.openElements.currentTagId === qt.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === qt.OPTGROUP && e3.openElements.pop(), e3._appendElement(t2, yt.HTML), t2.ackSelfClosing = true;
      break;
    case qt.INPUT:
    case qt.KEYGEN:
    case qt.TEXTAREA:
    case qt.SELECT:
      e3.openElements.hasInSelectScope(qt.SELECT) && (e3.openElements.popUntilTagNamePopped(qt.SELECT), e3._resetInsertionMode(), t2.tagID !== qt.SELECT && e3._processStartTag(t2));
      break;
    case qt.SCRIPT:
    case qt.TEMPLATE:
      ce(e3, t2);
  }
}
function ye(e3, t2) {
  switch (t2.tagID) {
    case qt.OPTGROUP:
      e3.openElements.stackTop > 0 && e3.openElements.currentTagId === qt.OPTION && e3.openElements.tagIDs[e3.openElements.slotBelow(e3.openElements.stackTop)] === qt.OPTGROUP && e3.openElements.pop(), e3.openElements.currentTagId === qt.OPTGROUP && e3.openElements.pop();
      break;
    case qt.OPTION:
      e3.openElements.currentTagId === qt.OPTION && e3.openElements.pop();
      break;
    case qt.SELECT:
      e3.openElements.hasInSelectScope(qt.SELECT) && (e3.openElements.popUntilTagNamePopped(qt.SELECT), e3._resetInsertionMode());
      break;
    case qt.TEMPLATE:
      De(e3, t2);
  }
}
function Ge(e3, t2) {
  if (e3.openElements.tmplCount > 0) {
    do {
      e3.openElements.popUntilTagNamePopped(qt.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop();
    } while (e3.openElements.tmplCount > 0);
    e3._resetInsertionMode(), e3.onEof(t2);
  } else ae(e3, t2);
}
function we(e3, t2) {
  var s2;
  if (t2.tagID === qt.HTML) {
    if (e3.fragmentContext || (e3.insertionMode = ks.AFTER_AFTER_BODY), e3.options.sourceCodeLocationInfo && e3.openElements.tagIDs[0] === qt.HTML) {
      e3._setEndLocation(e3.openElements.items[0], t2);
      const r2 = e3.openElements.items[1];
      r2 && !(null === (s2 = e3.treeAdapter.getNodeSourceCodeLocation(r2)) || void 0 === s2 ? void 0 : s2.endTag) && e3._setEndLocation(r2, t2);
    }
  } else xe(e3, t2);
}
function xe(e3, t2) {
  e3.insertionMode = ks.IN_BODY, le(e3, t2);
}
function ve(e3, t2) {
  e3.insertionMode = ks.IN_BODY, le(e3, t2);
}
function Ye(e3) {
  for (; e3.treeAdapter.getNamespaceURI(e3.openElements.current) !== yt.HTML && void 0 !== e3.openElements.currentTagId && !e3._isIntegrationPoint(e3.openElements.currentTagId, e3.openElements.current); ) e3.openElements.pop();
}
function Qe(e3) {
  if (1 == e3.length) return e3[0];
  const t2 = new Uint8Array(e3.reduce((e4, t3) => e4 + t3.length, 0));
  let s2 = 0;
  for (const r2 of e3) t2.set(r2, s2), s2 += r2.length;
  return t2;
}
function Ze(t2, s2, r2) {
  const n2 = /* @__PURE__ */ new Map(), o2 = /* @__PURE__ */ new Map();
  let c2, D2, h2 = false;
  try {
    const r3 = e(s2);
    r3 && (c2 = i(t2, r3), D2 = r3.base);
  } catch {
  }
  const { write: l2, end: f2 } = ((e3) => {
    const t3 = new TextDecoder("latin1"), s3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), r3 = new TextEncoder();
    let a2 = [], n3 = [], i2 = 0, o3 = 0, c3 = "", D3 = [], h3 = false, l3 = false;
    const f3 = (e4) => {
      const t4 = Qe(n3), s4 = e4 - i2;
      return n3 = [t4.subarray(s4)], i2 = e4, t4.subarray(0, s4);
    }, _3 = (e4) => {
      e4 > i2 && a2.push(f3(e4));
    }, A3 = (e4) => a2.push(r3.encode(e4)), u2 = ({ location: e4 }) => {
      const { startOffset: r4, endOffset: a3, attrs: o4 } = e4;
      if (r4 < i2 || a3 - r4 > 65536) return null;
      n3 = [Qe(n3)];
      const c4 = n3[0].subarray(r4 - i2, a3 - i2), D4 = t3.decode(c4), h4 = (e5) => {
        const t4 = o4 && o4[e5];
        if (!t4) return null;
        const s4 = t4.startOffset - r4 + e5.length;
        Js.lastIndex = s4;
        const [a4, n4] = Js.exec(D4) || ["", ""], i3 = s4 + a4.length, E2 = /^["']/.test(n4) ? 1 : 0;
        return { from: r4 + s4, to: r4 + i3, value: c4.subarray(i3 - n4.length + E2, i3 - E2) };
      };
      return { startOffset: r4, place: h4, read: (e5) => {
        const t4 = h4(e5);
        return t4 && ((e6, t5) => {
          const s4 = t5 !== nt.Strict;
          let r5 = e6.indexOf("&");
          if (r5 < 0) return e6;
          const a4 = e6.length;
          let n4 = "", i3 = 0;
          do {
            const o5 = r5 + 1;
            if (o5 + 1 >= a4) break;
            const c5 = e6.charCodeAt(o5);
            if (38 === c5) {
              r5 = o5;
              continue;
            }
            if (35 === c5) {
              const t6 = I(e6, o5 + 1, !s4), a5 = $(t6);
              0 === a5 ? r5 = e6.indexOf("&", o5) : (i3 !== r5 && (n4 += e6.slice(i3, r5)), n4 += E(2097151 & t6), i3 = r5 + a5, r5 = S(e6, i3));
              continue;
            }
            const D5 = $t[T(c5, e6.charCodeAt(o5 + 1))];
            if (32768 & D5) {
              const s5 = N(e6, o5, t5);
              s5 >= 0 ? (i3 !== r5 && (n4 += e6.slice(i3, r5)), n4 += m(Lt[s5 >> 6]), i3 = o5 + (63 & s5), r5 = S(e6, i3)) : r5 = e6.indexOf("&", o5);
              continue;
            }
            let h5 = 32767 & D5, l4 = -1;
            for (; 0 !== h5; ) {
              const t6 = h5 & -h5;
              h5 ^= t6;
              const r6 = 33 - Math.clz32(t6), n5 = o5 + r6;
              if (n5 > a4) break;
              const i4 = n5 < a4 && e6.charCodeAt(n5) === ft;
              if (!(i4 || s4 && D5 >>> r6 + 14 & 1)) continue;
              const c6 = d(e6, o5, r6);
              if (!(c6 < 0)) {
                if (i4) {
                  l4 = c6 << 6 | 32 | r6 + 1;
                  break;
                }
                2 & Lt[c6] && (l4 = c6 << 6 | r6);
              }
            }
            if (l4 >= 0) {
              const s5 = 31 & l4;
              if (32 & l4 || t5 !== nt.Attribute || o5 + s5 >= a4 || !p(e6.charCodeAt(o5 + s5))) {
                i3 !== r5 && (n4 += e6.slice(i3, r5)), n4 += m(Lt[l4 >> 6]), i3 = o5 + s5, r5 = S(e6, i3);
                continue;
              }
            }
            r5 = e6.indexOf("&", o5 + 1);
          } while (r5 >= 0);
          return n4 + e6.slice(i3);
        })(s3.decode(t4.value).replace(/\0/g, "\uFFFD"), nt.Attribute);
      } };
    }, L2 = () => {
      const t4 = ((t5) => {
        try {
          return t5[0] ? e3.links(t5) : [];
        } catch {
          return [];
        }
      })(D3.map(({ wanted: e4 }) => e4));
      D3.forEach(({ tag: e4 }, s4) => {
        const r4 = t4[s4];
        if (!r4) return;
        const a3 = e4.place(ot), n4 = `"${zs(r4.own)}"`, i3 = [{ ...e4.place("href"), html: `="${zs(r4.href)}"` + (a3 ? "" : ` ${ot}=${n4}`) }];
        a3 && i3.push({ ...a3, html: "=" + n4 }), i3.sort((e5, t5) => e5.from - t5.from);
        for (const { from: e5, to: t5, html: s5 } of i3) _3(e5), A3(s5), f3(t5);
      }), D3 = [];
    }, C2 = (t4) => {
      if (!h3) {
        h3 = true;
        try {
          const s4 = e3.end();
          s4 && A3(t4 + s4);
        } catch {
        }
      }
    }, O2 = new Ws({ anchor(t4) {
      const s4 = u2(t4);
      try {
        const t5 = s4 && e3.anchor(s4.read);
        t5 && D3.push({ tag: s4, wanted: t5 });
      } catch {
      }
      100 == D3.length && L2();
    }, base(t4) {
      var s4;
      try {
        const r4 = null == (s4 = u2(t4)) ? void 0 : s4.read("href");
        null != r4 && e3.base(r4);
      } catch {
      }
    }, bodyEnd(e4) {
      const t4 = h3 ? null : u2(e4);
      t4 && (L2(), _3(t4.startOffset), C2(O2.wayFromPicture));
    } }), R2 = (e4) => {
      try {
        l3 || e4();
      } catch {
        l3 = h3 = true;
      }
    }, g2 = () => {
      const e4 = c3;
      c3 = "", R2(() => O2.parse(e4)), L2(), _3((() => {
        if (l3) return o3;
        const { reached: e5, unfinished: s4 } = O2;
        if (!s4) {
          const [s5, r5] = [Qe(n3), e5 - i2], a4 = t3.decode(s5.subarray(Math.max(r5 - 2, 0), r5));
          return e5 - (/<\/?$/.exec(a4) || [""])[0].length;
        }
        const { tagName: r4, location: a3 } = s4;
        return Xs.test(r4) && e5 - a3.startOffset <= 65536 ? a3.startOffset : e5;
      })());
    }, k2 = () => {
      const e4 = Qe(a2);
      return a2 = [], e4;
    };
    return { write(e4) {
      n3.push(new Uint8Array(e4));
      const s4 = t3.decode(n3[n3.length - 1]);
      return c3 += ((e5, t4) => {
        let s5 = 0;
        for (; t4 + s5 < 3 && e5[s5] == Vs[t4 + s5]; ) s5++;
        return " ".repeat(s5) + e5.slice(s5);
      })(s4, o3), o3 += e4.length, 16 * c3.length > O2.kept - 4096 && g2(), k2();
    }, end: () => (g2(), _3(o3), R2(() => {
      const e4 = O2.wayToImage();
      null != e4 && C2(e4);
    }), k2()) };
  })({ base(e3) {
    if (!h2) {
      h2 = true;
      const { protocol: t3, href: s3 } = new URL(e3, D2);
      D2 = /^(data|javascript):$/.test(t3) ? D2 : s3;
    }
  }, anchor(e3) {
    const [t3, s3] = ["data-smart-link", "href"].map(e3);
    if (!c2 || null == t3 || null == s3) return null;
    const r3 = ((e4, t4) => {
      const [s4, r4] = (e4 || "").split(" http");
      return r4 && ((e5, t5) => {
        const s5 = (e6) => e6.replace(/\+/g, " ").split(/[?&#]/).map(a), r5 = s5(e5);
        return s5(t5).every((e6) => r5.includes(e6));
      })(t4, s4) ? "http" + r4 : t4;
    })(e3(ot), new URL(s3, D2).href);
    return { platform: t3, appId: e3("data-app-id"), href: r3 };
  }, links(e3) {
    const t3 = [...new Map(e3.map((e4) => [JSON.stringify(e4), e4]))].filter(([e4]) => !o2.has(e4));
    if (t3[0]) {
      const { links: e4 } = c2(t3.map(([, e5]) => e5));
      t3.forEach(([t4], s4) => o2.set(t4, e4[s4]));
    }
    const s3 = e3.map((e4) => {
      const t4 = o2.get(JSON.stringify(e4));
      return t4 ? (n2.set(e4.platform.toLowerCase(), e4), { href: t4, own: new URL(t4).href + " " + e4.href }) : null;
    });
    return o2.size > 100 && o2.clear(), s3;
  }, end() {
    const e3 = c2 && r2 && r2.impression && c2([...n2.values()]).impression;
    return e3 ? `<img src="${zs(e3)}" width="1" height="1" alt="" hidden>` : "";
  } }), _2 = (() => {
    const e3 = new TextEncoder();
    let t3 = "";
    const s3 = () => {
      const s4 = t3 ? [e3.encode(t3)] : [];
      return t3 = "", s4;
    };
    return { read(r3) {
      if (null == r3) return [];
      const a2 = (n3 = r3, Object.prototype.toString.call(n3).slice(8, -1));
      var n3;
      if ("String" == a2) {
        const s4 = t3 + r3;
        return t3 = (/[\ud800-\udbff]$/.exec(s4) || [""])[0], [e3.encode(s4.slice(0, s4.length - t3.length))];
      }
      if (ArrayBuffer.isView(r3)) return [...s3(), new Uint8Array(r3.buffer, r3.byteOffset, r3.byteLength)];
      if (/^(Shared)?ArrayBuffer$/.test(a2)) return [...s3(), new Uint8Array(r3)];
      throw new TypeError(`smart-script: a chunk of a page has to be text or bytes; this one is ${a2}.`);
    }, rest: s3 };
  })(), A2 = (e3, t3) => {
    e3.length && t3.enqueue(e3);
  };
  return new TransformStream({ transform(e3, t3) {
    for (const s3 of _2.read(e3)) A2(l2(s3), t3);
  }, flush(e3) {
    for (const t3 of _2.rest()) A2(l2(t3), e3);
    A2(f2(), e3);
  } });
}
var qe;
var je = Object.defineProperty;
var Ke = (e3, t2) => {
  for (var s2 in t2) je(e3, s2, { get: t2[s2], enumerable: true });
};
var We = "https://any.invalid";
var Xe = false;
var Ve = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 237, 174, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 157, 141, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 237, 174, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 180, 21, 0, 0, 148, 0, 0, 0, 244, 17, 0, 0, 144, 12, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
var Je = () => t((() => {
  const { memory: e3, unpack: s2 } = t(new Uint8Array(Ve));
  return new TextEncoder().encodeInto("#$%&####$$$#$$&#%$##%##%#$##%&%##$%#&$#%#&&'$%&$($'$%#$&#%($'(%&#$%&##%#&#%#&#$#$#&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%''$%&'$'%#'#%$#$$'#$$$###'#$%$%''')(&$%&)#&&&$%&&#&*#$%#&#,&,&-&)(.)&&-&&.*+%+**+%$%$%+%$%#*#$%*&&###$##/#'$'//$*'$$''*'$#'#'*'*&&%'%'$'&''#'#$#%'#$''#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&''$'#')(#'#)''%&'##&&&&$%&#'$%&'&##$%''##$%#$%&'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''($&%#&#$%##$#$#$%$&#&%&$&$'#&&%&&##%%$$'#$&&#$%&&#$&##$%$%#&&&###&&##(&*)+*'%$%''+'##(#&#&&%&$#&&#%$&&&###&&&$$#&%%$&%$#$&##$(,)$%/.%/$0&,)%$$)(%)$)(1(2((((3(4((5(6(7(8((*(+%((*'($&$+&($(-&('(('-((&$%%-'''''%%$&#56%%+%*%%0&$&$##1#2#3#4#7#8#+#*#)#,#(%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:###%&'4&%&&&)(&%44%%8)8&%4#$%#&##&&&##$%#$##$$&%$&'##&%$&'$'$$$'$$#(###(%&'$$$#$'$$''%&#$%$&$%$&#%%##%'$(6(7(9(:(;(=''%%**(('((%,+3,1%>(%-).(1))31))(()((&&318**,+?,@''/'''..'4?@%''(A(B,+),((*((),+)),%0/.AB(/4(02*2/2(.0(4''''';'=%/$)5''5'''('*%'0'2$$&$02$)$/%$$&$$$55'(*8$(*.4%(%*&$(*(*$')76(*$)&'9':'''$'$'%''$$&>))$----$---%-.(*$/''%.'318#'#'''76%.-$$&--))#%'$'(%#&&(&&&''((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##(('(&(%($#&#'&&&')')$%'('(#(((#56#+*7+8&2((%9&&.(%%'%,(+*/(/+#(((,'((&.&/#,'/:/',#'#&.&##&#)-)0)&-0&-0##''%'%#&&#'&#$'6,0(+*#+1#-#1/'0),#'##-1)3##'')),##':##'4'.78(((+*))+4.4.-1'''339-1&2&##2&#$')5'&$##$)()#$%$$%##&&##$$$$#$%%$$#$%%%%('&#&()$&)%%%('&$&(#$%###$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%#$''$'#')(#'#)''%&'&'%'%&&%##$%'#&&&)(##)$%#'&'#$#$%&)#(#*(*(+(#&'((#)$'%#%%%$$#+#%#$#$&&#$%%$%#%#####$##('%'%'$')&))''#$'%'$')$(($($#(%'%)$(#$&#'##(#&'&(&&$%#&#&&%%#$%&$%#&$&%'%#&'#$#$#$&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&'$%)(&)&&&&&&&,&&&&&&,$%&'$.,&%&*++.%*$''&&$$$$)(%)$*+$'%%--'%'*''-'-'$$%%**'+++#'#'#&&$$#&&#&#.#,#'#'#'#''##%#&#%#&#$#$$%#$$)#$&'&($(#$%($$&&##()$$$$'''%#$$#$#$%$%$#$#$$$$#&##&&%%&&$%&%'#(('&#'&$'&%&&$%#&&&'$)()-(($/-((##$(.()($%0(,(('%)/.+*(+%0-%)(%')).,','11(''(,-),(-'(1'(2((1'2%'%''.'/,,+*)+%%%%)+*0))/.0+'''&$)$%)'%%%))%%#'#''%$&##%$%$%'##$#%#%#$#'#&%##%%&#$#&$$%&)#$((#''#'+*,+-%$)&&$&&,-$$'($$$$#%%%$&#'$$##&''&#$$#$$#$%$#%$'$$$#&#%$#')%&$$$'$#$$$)#(&(&($#$#$$$$$$($#$#$$(##&&%%$#$#$$$#$%$$&&$#$%#$$'$$$$$$%#$#%$$##$$$#$$#$$'$$$$$$$%###%&$$$&##$($$)$'$$$##,+#,&$-#%&'#'-##*'*()%*##$*&&%%$$$$#$$$$#$&#&$#&0$&#&%$#%$$0$%$$$#)#+$#%,+)$$$%$#$$$,#*)*)*$#$#$$$$$$*$#$#$$*##))++$#$#$$$*$)$##,%#$&&%#$#$+$$$$$$$:$$$$$+$:#$$$$$#$$$$,$%$*$)$$#$#$$$$$%$$*$$*%%$#$$4$%$$$5&&('&(&6$36&#$)%,+*/.-5#%#&#&#-99,%&(',(+%&**('*(/%&)-).%&('%()&-(',(+&-('*(/&-&-&.#&0#+%$718%$%%#$(')(2))2,+8)2$*/%%$+$,+++,,,-1#%$.-1$.-$$$$$)$%$$$#$%3$3$$%$$$*$%##%##%##$$$$$#$#$*$%0$$$$%$#$$$$$#$$#$&&####$$$$$&$&$##$$$##&&$&&%%$$$$$$%#$&$#$$##$$%$$&$#&%$$$$17##4$$$$$-$.$,$%$$+$-$$$$$#$.%1##%%$%%,*/$#%##%%$%%%)2%$%*/$$$$$-$+$$#.$%$1$$#&$#$$*$.$0$:*&.&*&:$-&('(#)###$$))%%$$$,,,0/&('#())$$##/#/$+##++#+##))&$##$###&#$#%%$-##-&,,#$$##$$$$$$$+@/+++##+#++#''#+/'#/+++###++'##'#/+##+/@3;#'#33;#'++###7#HH@@+##+#++H#@#'#/+/3;//'3;'///+37'3;3;#-3;;D#+/'#/+'#3@;##/+/+#3#;/+#!` [%#/+#'/+#'/+#'+/'#/++#####HD@;73/+'##3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LTDL7X@ae/++q3y}mi~#3;D/#'DL'#L;3'q3;;D'###/@+#'+#!] ]%73/+'#/''q3;@/TL#+/3;/3;XT37;@3;HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;#+#+@;73/#3;/+'#+##7++####++'+#/;3DH7@/#'++/@/++#'#/#'HD++/+/+++'+##/+/+/~##'##'/+37@;/+,/+LT#'@@/#+###0!` [%2!` [%1;;33+#+;#3''#@'#;3/+#'a3;D#L+T3];;;;33++###$%&'()#$%&'(3;/@PH3;3;@3;+/aHPT#]+PPTHL3;3;3;'#q'+/37;@D+++###++#####@y'#'3;'/##-3;/3;/#'Lm}mT##em+]#T7/]'#;+D@@LXT3;H@#'+7+/#P#'+'#'//,,+'###07###;DL!i$!a$!#$ w$0 g% k% c% Z% _% V%/+!P$#!H$!A$+!P$#!H$+!P$#!H$!i$!a$!'$3;!X$!P$!L$!]$!T$!H$!k$!i$!e$# g%!#$ _% w$ Z% k% c% V%!i$!e$# R% J% _$ _$ g$ c$ w% o%!'$3;/#'XP@H@a3;!;$ Z$ _$]!a$!X$!3$!+$0 k% o% g% _% c% Z%/+!P&#!H&!Q$+!P&#!H&+!P&#!H&!a$!X$!7$3;.3;/ Z% o%!X$ {% R% s% J% Z%!X$ c%!a$ k%!i$!m$!T%!H%!;%!/%!+%!#% w% s% o% k% g% c%!'% _% Z%!m% J&!i%!3$!e%!+$!a%0!]% V& N& N$3;3;3;+//+/+@ Z%#1 Z U%!H&#!P&!H&#./!H&!e&!H&!a&!X&!T&!P&!'&!+&!3&*!,&# Z& V&#'+/37 Z& w& c&!#&D o&; g& Z%!L$!H&!L&!T&!/&!M&!(&!'&!T%!'%ye3;@ k& g&!H&!L&3;!P&!T& Z%'q3;37!'&!X&!/&!a&!P&;!H& N& V&!L$ k$ g$ c$ c$X c%P Z%-3;/!e&!H&!a&!X&!T&!P&!'&!+&!/& ^&!,& Z& Z% V&'q3;!'&#3'q3; Z&!=& ^&!@&!;&!7&!/&!'&!T%!T%!L$!+$!3$ R$#X+ c%#+/#'/#XX/!@$P Z%X c%################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################# * = 6$###$ 33 )% I I$ I )& I I I$ I )' I I I I$ I )% I I# )& I I I# )' I I I I# )#% I I )$ I% I I )$ I$ I )% I I% I I )( I I I I I# )$ I# )' I I I I% I I )( I I I I I$ I )& I I I% I I )% I H#&zy%*%&'*(&&(*$($%$((%'*'%%#$#$''&,-&$#*%%&('-#-%,&.#*,/$#0#1&(#',#''&$$#2#$'(&+#%+$+++(&$#$)+$ I$f J J%.*C') 6 . 6 8 ; C%#& * = 4#x( ; . * - =#w' ; 8 8 6#v/$)- L Iy G#DDDD3JFf!+ V%D?. G$$ IDLf$DQFfFkDfbk ;F?DLf#D?. G#DDk' IDDD3u(f$.j. G$% IDDLf$ 3F3+DLDDZDL 3D_. G$$ IDDLD 3F3+D'eDLDL 3DD!m-##.DDZ. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3,DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G#%eDj0#DLj0#DDDDf#3P.. G$% IDDLf$ 3Ff' >3+DLEDDZDLDf' > 3FDM[DDM[. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3tE/$.f!i ]%LDLFf J ^% 4FD 3l'eD3tEDDDDn?Fj0$DDD!m-##/$.DD3UE.Dj0$DDZDDZ.2.#. G$$ IG#f3 4FH#DDDD3/DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G%, I$ HG#f3 4FH#%e%eDLf!;# 3DD3?0#%eDDf_3=j0#Df9ZDf!` L%Z&eD3(EFFj0$DDDD35j0#.DLFj0$DLDLDD3JF'eDf!+ V%DD3$3Y?E/&.DLDD3b/$.DLFDLf' > 3E&eDDk0$Df3 3EDL37EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf!V ]%f(3%j0$DDDD3:j0$.DD3$3Yj0#DLDDD3$3[j0$.DfD 4E/$...Df$_DLFLEDf#ZDMEDg+[DDZDD[D rDD3ij'eDDf$ 3Ff% >3+DLDLf% > 3DZDDZ.DDLZDDM[/$.f!+ V%E.Df3 3H#D. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$) IG#f3 4FH#DD3;3-EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD3.FLj0#.DDf!W S%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD36DLDLDLDL3#FDDL?E/$.DD3GE.Df3 3H#D. G$& IG#fD 4FH#DDZDDZ&eDf+ 33(EFF'eDf3 3DDfb3,DLDLDD3%j0$..DfD 3H#Df#l. G$% IDLFLDL3>FLDLDD3#E%eDLQ'ef!+ V%EDDf V Q%3h0$.DFLDL3]0#DLDLDD3#E.D. G#DLDLDD3Ij'eDDDD3).. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3^Ef$l0%DDf$3^Ef$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G#DDt' IDDD3u(f$.j. G#DDDf Z ]%3`. G$$ IDLf'DQf!l#kF?DLf#D?. G#DDDf J ]%3`. G#DDt' IDDDD3:(f#.. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G#DDf!f S%f'3#. G$$ IG#f3 4FH#DDDD3/DLDf3 3H#f#l. G#DDf v Q%f/3#. G$) IG#fD 4FH#%eDQf&k'ef#E/$.%eDDf_3=j0#DDf v J%f(350#f$E/$.Df!S#ZDf V L%ZDDM[f#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33(EFFj0%DFDp0#DDD 4 3DDD39j0#..Df3lE/%.DE/#.#.DfD 3H#D. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3eDf3 3H#. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df p ]%f k ]%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$% ID3(EFF'eDDDfb3,2.Df#Z. G#DDf X M%f+3#3$. G$4 IG#f3 4FH#f!K K%Ef+E%e%eDD3REFFDFf!K K%f+39Fj'eDj0$f!S K%Ef*EDDf!S K%f*39j0$.DDt'eDDD 3DD 4fG3,DLEDLEDDLDLfd3,DLEDLEDDLFDLFfS3/DLEDLEDDLFDLFf!/#3/f#EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3,DLEDLFEDLF'eDDLD3MDf#DMg J J'y?f#DM rf$ :?E.%e%e&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;jD!/f#s :0%Df$ 3E/$..Df%n0#D0$.Df#Z/&.%e%eDDf!L#3=0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf!Z K%f,3%0$DDf!d K%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G%7 I& HG#fT 4FH#DLFDLFf i R%f&3#3$EFEDDf!& R%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf { R%f*3#FLFDLFf!8 S%f/3#FQfdk'ef%DL0$>.f&D3$f!m K%f&3%j0#>f&f%f&DDf!m K%f&3#FL?DQfdl?.E%e%e%eDDf!E S%f)3#FLDQF3d'eDDf!- S%f.3#FLDQ3dEDDf { R%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f!p K%f*3%0$.D3$f P L%f)3%E.DDf U R%f*3#3$EFEDDZDDZDD_DDf!% S%f+3#F3$EFEf#EDF'eDD3cDD3c3%E.DfD 3FDDf f R%f&3#3KDMDLEDDDf!- R%f*3#3KDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf v R%f(3#EDf$_DDZDg#[Df7 3D3*.DD3jEDD_DDZDD[Df7 3DfD 33*f!+ V%EDf%t'eDDf x S%f)3JE.Df!+ V%D?3-EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3KDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D3*.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL37EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf!+ V%D?/$.DDf k Q%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Dg+[Dg J J J J J$[Dg#[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3?j0#D3$EFEDfD 3Df$ 3Ff& >3+DLDLf& > 3FDZDDZDDZ/#.#. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3Fj0#..f$. G#DDf!K S%f/3#. G$' If!+ V%DLDQ?FLDL3WEFEDFj'eDLDL3WEFEDE.DD. G$& IDf' >E&eDF'eDf3 4EDLEDLDf3 3EDDD3%j0$..Df#l. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3/DDLDL3M/$.Dg#[Dg$[.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef!+ V%DLDQ?FLDLf N R%f*3#FQfdk'eDLj0$.Df' 3Ff!& Z%f,f w U%3)Df!/ Z%f,f g V%3).D3HEFEDEDLFf' >EDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD30/$.DDD3..FLj0#DLDLf!& Q%f.3#3$EFEDEDf!9#ZDf!8 Z%Zf$E&e%eDf3 3DfT 33BDLFj0#DDLFDD3%0%DDLDL32FLFDLF3;3-EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3H3%j0$..Dj'eDDDD3]F?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf!8 Z%ZDf!7#ZDf!; U%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33B%eDLF'eDLEDDLFDLF32FLDLD30EDDf u [%f-3%j0$DL0$Dj'ef!+ V%EDQf$ :j0%.Df | K%f+32FLDLD30Ff!m S%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3)/#.#..DLE%eDLFj0#Df ^ [%f(3.Ef!$ X%f>DD310#f!; U%f!7#DD310#DLj0#Df' 3FDDDD3XD3)Df c [%f.Df n [%f*3.3).DDZDDZ&eDf3 3DfT 33BDLF'eDf' 3DDLDDLDL32FLDLD303)/$..Df' >E&e%e%eD'ef$Ef!; U%f!7#DLDL31j'ef!8 Z%f!9#DLDL31E.f!$ X%f>DLDL310%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3Ij0$/%.Df' 3DDD33DDLZDDM[Dfe 4H#2.Df' 3DDDD3XDLFLDLD303).Df3 3EDf3 4E/#.#. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$& IG#fT 4FH#Df+ 3DDf$f#3D%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?38/$.DDD3'.DfT 3H#. G#f!+ V%DDf!p$ :?FLDLf ] R%f,3#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3g.Df3 3H#. G$7 IG#fT 4FH#DLFLED3HEFEDEDLEDf!1#ZDf | J%ZDf3 3E%e&eDfd3&DLEDDM[DLEDLE&eDf/ 33(EFF'eDfD 3DDFfb3,Df7 3DLDLf$34DDDLDL3I0$DD3_DDD38/$..DDf' >F 3EDEDE&eD'eDQj'eDD3_DDLDL36Dfb3&DLFLEDLEDQfbk'eDDD36(DDD3n..Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD38.DLFD 4FDr0$Df+ 3E%e&eDf' 33(EFEDEDFj0$DDf p J%f)35'eDEDEDE&eDj0%%eDLDLDD3%'eDLFL0$.Df3 3EDf3 4EDf3 3E/$..DE&eDFDk0%Df3 3EDLFDLFDD3%j'eDfRZDf V L%Z&eDfD 33(EFFj0%DDDD3%j0#..DDDD3%0#DLFLDLDLDL3%j0#...DDDf!+ V%f$3PDDDLFDDp?Z/$..DLFD 4E.f/EDLDn'eDDDDDp?Zf*E.DfT 3H#D. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$( IG#f3 4FH#DfRZDf V L%Z&eDf+ 33(EFF'eDDDFDDD3.33/$..Df6ZDf!# [%Z%e&eDf+ 33(EFFj0$DDD3.Lj0#.Df c [%f.Df n [%f*3.33.Df3 3H#. G#DQj'eDf x S%f)3b.. G$% I%ef IDD 3FDDp?Ff J ^% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f!i ]%DZDf J ^% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf ~ S%f&350$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G#DDf U R%f*3#3$. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33(EFFj0$Df3 3DDfb3,DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$' IG#f3 4FH#%eDj0#DLFQ'eDD3l0$.f$EDQf$l0#Df]ZDf u ]%Z&eDf+ 33(EFF'eDDDD3:j0$..DjE.Df3 3H#D. G#DDf e S%f(3#. G$' I%eDf!;# 3DD3?0#Df$ 4EDLFDLf& > 3E&eDDk'ef#2.DLFDLFDD3%0$Df+ 3EDf+n0#DEDE&eDDp0$Df$ 4EDf$ 3FDDD3%j0#..f$2.f$. G$% If$E%eDD3;Qf!K#k0#DD3;QFfFkDfbk ;0#DD3GLf#lE.D. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G#DDf p S%f+3#. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df ~ S%f&3'DDD3'DDLZDDM[Df3 3H#. G$& IG#f3 4FH#DDDf_3/DLf& 3FDr'eDDD 3DD 4fS3/DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G$- IG#fe 3FH#D3VEFEDD3VEFFf#DF?Ff { J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3eDQf!n#k0$DD3+DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$, IG#fe 3FH#DDf a S%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf j S%f)3#EDf' 3Ff$f#3@f c M%E%eD0#f w M%f w M%f!/ M%DLFDLFf!J Q%f23#FL?DQfdl?EDDf!o Q%f)3#3$f!D M%f)3%j0#Df!J M%f }&3@.Df#ZDg+[%eDLDL3>FLDLf T S%f+3#FQf!K#l0#D3-EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf!Q R%f+3#FLDLf#34DDZDfH 3D3+DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[DfX 3DLDL3>FLDLf!k R%f33#3$f#34Dfe 4DLDLf k Q%f.3#3$f#34DDZDDZDD_DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >3+DLEDDZDLDf' > 3FDM[DDM[. G#Df%t' IDSDD 3f% 4Sk(f#.. G$' IDf2 :EDDf!a!p!p!p$ :Ff% > 3E%e&eD'ef#Ef#E&eDDD 3LDk ;EDf' 3Ff!/#l0#.Df3 4EDfe 4EDf$ :j0$/%..Df% >E&eDj'ef#2.Df' 4EDLDf' 3EDl0#..f$. G#DDf q R%f(3#. G#Dg,{'eDDg- J3k.DDg- L rfT ;3&. G$& If$E%eDf!/cp0#f#EDf(n0#DDf!R ]%f%35j0#DDf!R ]%3hj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. G$( I% If#DQFfblDfFl :0#>f$DQf&k0#>DLEDLEDLFLDL3>DD3Fj'ef#Df+ 3DD3Fj0$>.DDDD3$3[f$ =.. G$$ IG#f3 4FH#Df' 3DDf#34DDLDL36Df3 3H#. G%- I% HG#f!@# 4FH#DLFf!; K%f.32EDLQE%e%eDLDLDf' 3F30L'eDf$ :j0$DLDL3GL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3T.DDf!p$ :Ff/ 5 3FEDLFj'eDDDD3LD3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3=j0#DDLDLD33.DDLZDDMF[D rE.Df#ZDg+[DDLf' > 3EDLE&eDDl'eDDMF[DDMF[Df3 3E%ef!6 [%fLD rDL31j0#D rFQfbl0#DfL 3D3$f#f#3DDLj0%DLEDLEDLDLf!= Q%f03#3-EFEDf( >E&eDj0&DfD 4ED3$EFEDfD 3EDDDD3:j0#..Df/ 3Df; 33g/$..Df/ 3f!G K%f'D3)DLf' >EDLE&eD'eDf/ 3DLDLDL33Df3 4EDf3 3E/$..DDLZDDM[.Df!@# 3H#. G$& IG#f3 4FH#%eDLFj'eDf#ZDf#_/$.Df' 3Df#f!+ V%3oDQEDLFj'eDf#ZDD_/$.DDLZDDLZDD_DDZDDZ.Df3 3H#. G#Df#3&DL. G$% IG#f3 4FH#Df' 3Ff#DD3LDLQ'eDD3S.DQDf3 3H#. G$+ IDf$ 3EDDf( > 3E&eDDFl'eDfD 3ED3$EFEDFj0$DEDE&eDf$k0%DDf$ 4FDD39Df$ 3Ej0#...DDl. G$$ If!i ]%LFf+Df J ^% 3f* :F 4f#D? 3D3U. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G#f#D3U. G$- IG#f {% 4FH#Df+ 3f J ^%D3@DfL 3DLFDLF3fDf!i# 3DD3Z3EDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf!i# 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!a$ 3Df!H$ 33*/'.Df!i# 33T/).f#/$.DQ0%f$.DfL 3Df V% 33rF ;j0#DDM[DDM[Df!a$ 3Df!H$ 33*D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!a$ 3Df!H$ 33*.DLEDLEDDLFLDLf!4 R%f*3#ZDDZDDZf#EDf#_DDZDDf!i# 3ZDf%_Df J%`Df&ZDf!i$ 3E&eDf&l'eDf V% 3DD 3QDfL 3Df!H$ 33LDf$ 3E/$..Df#ZDDLFf#lZDDLf+D?ZDf#_DDZDDf!i# 3ZDDf!H$ 3 xDf V% 3 xgD P N[Df%ZDf!i$ 3Ef#E&eDf+l'eDD 3LEDf#ZDg+[Df J% 3D3SDf' 3E/$..DLEDf+ZDLEDg#[f#EDf#ZDg+[DLFLDL3j37EFEDf( >EDf!3$ 3EDE&eD'e% I%eDfCp0#DLj0#DDDLDL3?F 3Ef$D0$>.DDD3i.EDfD 3EDf o% 3DfT ;3&DfD 4EDfD 3E/$..Df o% 33qDf {% 3H#. G%9 I$ HG#f J' 4FH#Df/ 3f J ^%D3@Df#ZDg+[Df] 3DLFDLF3f%eDD3aQf!l#l'eDf R$ 3DD3Z3Ef$EDLFLFDLFf!Y Q%f33#3-DL3$3sj'eDDf!1 Q%f.3#3-DLDL3sE.DLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf R$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!X$ 3Df!H& 33*/'.Df R$ 33T/).f#/$.DQ0%f$.Df] 3Df Z% 33rF ;j0#DDM[DDM[Df!X$ 3Df!H& 33*D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!X$ 3Df!H& 33*.DLEDLEDLFLDLf!4 R%f*3#EDQEDf Z% 3DLDLf a Q%f-3#3$DQDf$ =3D% I%eDL'eDDLFn0$.Df#Zf#/$.DDM[DDM[DDMF[DDM[DDLZDDZDf!X$ 3f#D r?.EDf#_Df#ZDf#ZDf#ZDDZDf#ZDg+[Df#_DDZDDZDDZDDZDDf R$ 3FZDDZDDf] 3ZDf#ZDf#_DDZDDLFf#lZDDLf+D?ZDQEDDZDf w% 3Df _% 3FDf!]% 3D?3SDf#ZDg+[DQF' If$(DLDLf!j Q%f(3#3-EFED.f( >D 3EDf Z& 3f$ ;E&e%eDDFl'eDf N& 3f-3&f#Ef$Ef$Ef#Ef$Ef#Ef$Ef#E%e% I%e% I%e%e%eDf$ 41%)$#.DLFDLF3Cf X Q%f'3%j0$f#/%.DLFDLF3CE>D0%f ] Q%Ef'/&.DD3CEFED.EDDf S M%f(3#FLDL3REFEDEDDf O M%f'3#FLEDLEDDf ] S%f'3#3$EFEDE/%.DD3CEFED.EDDf!e R%f)3#3$EFEDEDDf!Y R%f.3#FLEDLE.DfD 3ED0%DQf!l#l0%D'ef#EDLFLFQf$ :E&eDf;k0'DDM[Df/ 3E%e%e&eDf!H& 33(EFEDEDj0$DDDD3:j0#Dj'ef o U%f+DD310$..Df!H& 3DDf#34Df V U% 3QEDLEDLE&eDj0*Df$ 4EDQDf$ 3EfRk0#.Dj0)DQ0$/(.DE/$..Df!H& 3DDDQf#3DDLj0&/%.DD3Rf!( K%f.390%DfF_Dg$[Df#ZDg+[DDZDDZDf!'& 3Df Z% 33pDLFj0%DQEDDLZDDM[DD_Df Z& 3f!3 K%f+Df!H& 33)DLEDf N& 3FDLDL3'DDLDL3'DDLDL38DDM[DDLZDDM[DDM[DLDDf g& 3D3Q>/%.%eDDQf%n ;0#Df!H& 3Df Z% 33pDLFj0#DQEDDLZDDM[DD_DQ'eDf!'& 3f!d J%f/f w U%33.f!+ V%EDLFQf&k'eDLFLDLf l R%f(3#E.%eDQf!l#l0#DfVZDf!p J%Z&eDf!H& 3Df g& 33BDLFj0$Df!'& 3DDLDLDLDLDL3#f#3P/#.#.DLFLDQ3OFLDLf!; R%f-3#3$f!L V%fBDfP 3F3NDDLDL38DDM[DDLZDg$[DDM[Df#Df!H& 3D3Q>.DfP 3FDLDL3'Df ~ S%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[/&.DQ'eDf | K%f+32FLDLD30Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf!'& 3FDf Z% 3DDf!H& 33oDLFj0#DQEDDLZDDLZDLEDLE%eDf$kFj'eDLDQ3OFLDLf!F R%f(3#3$f g Z%f=Df N& 3F3NDfS3&DDD3MDMu0$DLQf$l0$Df!$ Z%f%3'/$.DLDQ3OFLDLf!K R%f)3#3$f J X%fEDf N& 3F3NDf l X%f73'DDD3'DfS3&.Df N& 3FDD3nDDLZDDLZDD_DDZDg$[Dg$[DDDf!'& 3D3Qf!p$ :f/l0#DDDQ ;_/#.#.Df R$ 3DD3a3E%e%eDQFf%t'eDfP 3f!K#3&DLFDLf' > 3EDf c% 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL37EFDf( >EfD 4E&eDj0$DfD 4EDf] 3Df R$ 3DfD 3F3mj0#.Df6p0#D'eDfP 3fP3&.DfP 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL37EFEDf( >E&eDj0%%eDf] 3Df R$ 3D3mj0#%eDLj'eDf$ :j0$/%.D3$3lDf$ :k0$.DfP 3FDLDL3ADf l J%f%3'DD3$36Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfP 3Ff J J%f23ADf Y J%f)3'.DfP 3Ff ` J%f/3ADf_3&DDM3kDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfP 3f-3&/$.DfP 3Ff!T ]%f%3'DDL3$3A.DDM[DDLZ.Df Z% 33qDf J' 3H#. G.!a5)#f J J%. n& * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + 6 . > *_Q * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . * / ( ; 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 1 ; . / * 9 9n - 9 5 * > / 8 ; 6##!p!p!p!p!p!p!p!p##$#f w M%.!Q)!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . 8 7 .q 2 7 4zwq A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 - 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - . , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =###$####### ] M##'###+#f c T%. p$F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$###@ O## *###%### G O##2### @ . 0 *J * 9 4$####### X M##'###+#f!7 U%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$#######7 P##)###+#f!' V%.8F###$#######$#######+#f!H V%. i)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -### D P##o###!3 P##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -#Y Q##>###t Q##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -### g Q##Q###!3 P##E###!8 Q##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9TUVWXYZ[]^fghijk#####!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 -# N Q##!X P##' R", new Uint8Array(e3.buffer, 148)), s2(), new Uint8Array(e3.buffer, 22381, 18934);
})());
var ze = Je;
var et = () => {
};
var tt = "\uFFFF";
var st = (e3) => e3.replace(/\uffff/g, "\uFFFD") + tt;
var rt = (e3, t2 = "{") => st(e3) + st(t2);
var at = "\uFFFF}\uFFFF";
et = () => (ze = Je, void (qe = void 0));
var nt;
var it;
var ot = "data-smart-own";
var ct = [8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376];
var Dt = ["Q=\xA8`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", '\xC6&\xC1\u0102\xC2\u0410\u{1D504}\xC0\u0391\u0100\u2A53\u0104\u{1D538}\u2061\xC5\u{1D49C}\u2254\xC3\xC4\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\u{1D505}\u{1D539}\u02D8\u212C\u224E\u0427\xA9\u0106\u22D2\u2145\u212D\u010C\xC7\u0108\u2230\u010A\xB8\xB7\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\u{1D49E}\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\u{1D507}\xB4\u02D9\u02DD`\u02DC\u22C4\u2146\u{1D53B}\xA8\u20DC\u2250\u222F\xA8\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\u{1D49F}\u0110\u014A\xD0\xC9\u011A\xCA\u042D\u0116\u{1D508}\xC8\u2208\u0112\u25FB\u25AB\u0118\u{1D53C}\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397\xCB\u2203\u2147\u0424\u{1D509}\u25FC\u25AA\u{1D53D}\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\u{1D50A}\u22D9\u{1D53E}\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\u{1D4A2}\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401\xCD\xCE\u0418\u0130\u2111\xCC\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\u{1D540}\u0399\u2110\u0128\u0406\xCF\u0134\u0419\u{1D50D}\u{1D541}\u{1D4A5}\u0408\u0404\u0425\u040C\u039A\u0136\u041A\u{1D50E}\u{1D542}\u{1D4A6}\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\u{1D50F}\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\u{1D543}\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\u{1D510}\u2213\u{1D544}\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\u{1D511}\u2060\xA0\u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\u{1D4A9}\xD1\u039D\u0152\xD3\xD4\u041E\u0150\u{1D512}\xD2\u014C\u03A9\u039F\u{1D546}\u201C\u2018\u2A54\u{1D4AA}\xD8\xD5\u2A37\xD6\u203E\u23DE\u23B4\u23DC\u2202\u041F\u{1D513}\u03A6\u03A0\xB1\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\u{1D4AB}\u03A8"\u{1D514}\u211A\u{1D4AC}\u2910\xAE\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\u{1D516}\u2193\u2190\u2192\u2191\u03A3\u2218\u{1D54A}\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\u{1D4AE}\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1\xDE\u2122\u040B\u0426	\u03A4\u0164\u0162\u0422\u{1D517}\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\u{1D54B}\u20DB\u{1D4AF}\u0166\xDA\u219F\u2949\u040E\u016C\xDB\u0423\u0170\u{1D518}\xD9\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\u{1D54C}\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\u{1D4B0}\u0168\xDC\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\u{1D519}\u{1D54D}\u{1D4B1}\u22AA\u0174\u22C0\u{1D51A}\u{1D54E}\u{1D4B2}\u{1D51B}\u039E\u{1D54F}\u{1D4B3}\u042F\u0407\u042E\xDD\u0176\u042B\u{1D51C}\u{1D550}\u{1D4B4}\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\u{1D4B5}\xE1\u0103\u223E\u223E\u0333\u223F\xE2\xB4\u0430\xE6\u2061\u{1D51E}\xE0\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222\xC5\u237C\u0105\u{1D552}\u2248\u2A70\u2A6F\u224A\u224B\'\u2248\u224A\xE5\u{1D4B6}*\u2248\u224D\xE3\xE4\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\u{1D51F}\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\u{1D553}\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8\xA6\u{1D4B7}\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010D\xE7\u0109\u2A4C\u2A50\u010B\xB8\u29B2\xA2\xB7\u{1D520}\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB\xAE\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\u{1D554}\u2210\xA9\u2117\u21B5\u2717\u{1D4B8}\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF\xA4\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77\xB0\u03B4\u29B1\u297F\u{1D521}\u21C3\u21C2\u22C4\u22C4\u2666\u2666\xA8\u03DD\u22F2\xF7\xF7\u22C7\u22C7\u0452\u231E\u230D$\u{1D555}\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\u{1D4B9}\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251\xE9\u2A6E\u011B\u2256\xEA\u2255\u044D\u0117\u2147\u2252\u{1D522}\u2A9A\xE8\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\u{1D556}\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7\xF0\xEB\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\u{1D523}\uFB01fj\u266D\uFB02\u25B1\u0192\u{1D557}\u2200\u22D4\u2AD9\u2A0D\xBD\u2153\xBC\u2155\u2159\u215B\u2154\u2156\xBE\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\u{1D4BB}\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\u{1D524}\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\u{1D558}`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A\xBD\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\u{1D525}\u2925\u2926\u21FF\u223B\u21A9\u21AA\u{1D559}\u2015\u{1D4BD}\u210F\u0127\u2043\u2010\xED\u2063\xEE\u0438\u0435\xA1\u21D4\u{1D526}\xEC\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\u{1D55A}\u03B9\u2A3C\xBF\u{1D4BE}\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456\xEF\u0135\u0439\u{1D527}\u0237\u{1D55B}\u{1D4BF}\u0458\u0454\u03BA\u03F0\u0137\u043A\u{1D528}\u0138\u0445\u045C\u{1D55C}\u{1D4C0}\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85\xAB\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\u{1D529}\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\u{1D55D}\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\u{1D4C1}\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A\xAF\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\u{1D52A}\u2127\xB5\u2223*\u2AF0\xB7\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\u{1D55E}\u2213\u{1D4C2}\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115\xA0\u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\u{1D52B}\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\u{1D55F}\xAC\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\u{1D4C3}\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279\xF1\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8\xF3\u229B\u229A\xF4\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\u{1D52C}\u02DB\xF2\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\u{1D560}\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134\xAA\xBA\u22B6\u2A56\u2A57\u2A5B\u2134\xF8\u2298\xF5\u2297\u2A36\xF6\u233D\u2225\xB6\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\u{1D52D}\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72\xB1\u2A26\u2A27\xB1\u2A15\u{1D561}\xA3\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\u{1D4C5}\u03C8\u2008\u{1D52E}\u2A0C\u{1D562}\u2057\u{1D4C6}\u210D\u2A16?\u225F"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9\xBB\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD\xAE\u297D\u230B\u{1D52F}\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\u{1D563}\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\u{1D4C7}\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198\xA7;\u2929\u2216\u2216\u2736\u{1D530}\u2322\u266F\u0449\u0448\u2223\u2225\xAD\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\u{1D564}\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\u{1D4C8}\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5\xAF\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283\xB9\xB2\xB3\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292A\xDF\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\u{1D531}\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223C\xFE\u02DC\xD7\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\u{1D565}\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\u{1D4C9}\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963\xFA\u2191\u045E\u016D\xFB\u0443\u21C5\u0171\u296E\u297E\u{1D532}\xF9\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B\xA8\u0173\u{1D566}\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\u{1D4CA}\u22F0\u0169\u25B5\u25B4\u21C8\xFC\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\u{1D533}\u22B2\u2282\u20D2\u2283\u20D2\u{1D567}\u221D\u22B3\u{1D4CB}\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\u{1D534}\u{1D568}\u2118\u2240\u2240\u{1D4CC}\u22C2\u25EF\u22C3\u25BD\u{1D535}\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\u{1D569}\u2A01\u2A02\u27F9\u27F6\u{1D4CD}\u2A06\u2A04\u25B3\u22C1\u22C0\xFD\u044F\u0177\u044B\xA5\u{1D536}\u0457\u{1D56A}\u{1D4CE}\u044E\xFF\u017A\u017E\u0437\u017C\u2128\u03B6\u{1D537}\u0436\u21DD\u{1D56B}\u{1D4CF}\u200D\u200C'];
var Et = 48;
var ht = 2654435761;
var Tt = 2246822507;
var lt = (() => {
  const e3 = new Uint8Array(128);
  for (let t2 = 48; t2 <= 57; t2++) e3[t2] = t2 - 47;
  for (let t2 = 65; t2 <= 90; t2++) e3[t2] = t2 - 54;
  for (let t2 = 97; t2 <= 122; t2++) e3[t2] = t2 - 60;
  return e3;
})();
var ft = 59;
(it = nt || (nt = {}))[it.Legacy = 0] = "Legacy", it[it.Strict = 1] = "Strict", it[it.Attribute = 2] = "Attribute";
var _t;
var At;
var pt = _(Dt);
var mt = (() => pt.keys)();
var dt = (() => pt.buckets)();
var ut = (() => pt.slotMidOff)();
var $t = (() => pt.lengthBits)();
var It = (() => pt.middles)();
var Lt = (() => pt.slotValue)();
var Nt = (() => pt.values)();
var St = 2047;
var Ct = 0;
var Ot = (() => {
  const e3 = new Uint8Array(128).fill(255);
  for (let t2 = 0; t2 < 10; t2++) e3[48 + t2] = t2;
  for (let t2 = 0; t2 < 6; t2++) e3[65 + t2] = t2 + 10, e3[97 + t2] = t2 + 10;
  return e3;
})();
var Rt = class {
  emitCodePoint;
  errors;
  state = 0;
  consumed = 1;
  result = 0;
  decodeMode = nt.Strict;
  replaceNumericCodePoint = D;
  constructor(e3, t2) {
    this.emitCodePoint = e3, this.errors = t2;
  }
  stateNumericStart(e3, t2) {
    return t2 >= e3.length ? -1 : 120 == (32 | e3.charCodeAt(t2)) ? (this.state = 3, this.consumed += 1, this.stateNumericHex(e3, t2 + 1)) : (this.state = 2, this.stateNumericDecimal(e3, t2));
  }
  stateNumericHex(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2), s3 = Ot[t3];
      if (!(s3 <= 15)) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3, 3);
      r2 = 16 * r2 + s3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  stateNumericDecimal(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2) - 48;
      if (t3 >>> 0 > 9) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3 + 48, 2);
      r2 = 10 * r2 + t3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  emitNumericEntity(e3, t2) {
    var s2;
    if (this.consumed <= t2) return null == (s2 = this.errors) || s2.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
    if (e3 === ft) this.consumed += 1;
    else if (this.decodeMode === nt.Strict) return 0;
    return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (e3 !== ft && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
  }
  startEntity(e3) {
    this.decodeMode = e3, this.state = 0, this.result = 0, this.consumed = 1;
  }
  write(e3, t2) {
    switch (this.state) {
      case 0:
        return 35 === e3.charCodeAt(t2) ? (this.state = 1, this.consumed += 1, this.stateNumericStart(e3, t2 + 1)) : (this.state = 4, this.stateNamedEntity(e3, t2));
      case 1:
        return this.stateNumericStart(e3, t2);
      case 2:
        return this.stateNumericDecimal(e3, t2);
      case 3:
        return this.stateNumericHex(e3, t2);
      default:
        return this.stateNamedEntity(e3, t2);
    }
  }
  end() {
    var e3;
    switch (this.state) {
      case 4:
        return this.endNamedEntity();
      case 2:
        return this.emitNumericEntity(0, 2);
      case 3:
        return this.emitNumericEntity(0, 3);
      case 1:
        return null == (e3 = this.errors) || e3.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
      default:
        return 0;
    }
  }
};
var gt = class extends Rt {
  runLength = 0;
  nameBuffer = new Uint8Array(32);
  emitSlot(e3) {
    const t2 = Lt[e3], s2 = t2 >> 2;
    this.emitCodePoint(Nt.charCodeAt(s2), this.consumed), 1 & t2 && this.emitCodePoint(Nt.charCodeAt(s2 + 1), this.consumed);
  }
  startEntity(e3) {
    super.startEntity(e3), this.runLength = 0;
  }
  stateNamedEntity(e3, t2) {
    var s2, r2, a2;
    const n2 = e3.length;
    if (0 === this.runLength && t2 + 17 <= n2) {
      const a3 = T(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1)), i3 = $t[a3];
      if (32768 & i3 && t2 + 32 <= n2) {
        const r3 = N(e3, t2, this.decodeMode);
        if (r3 >= 0) {
          const a4 = 63 & r3;
          return this.consumed = a4 + 1, this.emitSlot(r3 >> 6), e3.charCodeAt(t2 + a4 - 1) !== ft && (null == (s2 = this.errors) || s2.missingSemicolonAfterCharacterReference()), this.consumed;
        }
        return 0;
      }
      let o3 = 32767 & i3;
      for (; 0 !== o3; ) {
        const s3 = o3 & -o3;
        o3 ^= s3;
        const r3 = 33 - Math.clz32(s3);
        if (e3.charCodeAt(t2 + r3) === ft) {
          const s4 = d(e3, t2, r3);
          if (s4 >= 0) return this.consumed = r3 + 2, this.emitSlot(s4), this.consumed;
        }
      }
      if (!(32768 & i3)) {
        if (this.decodeMode !== nt.Strict) {
          const s3 = L(e3, t2, 31);
          if (s3 >= 0) {
            const a4 = 7 & s3, n3 = e3.charCodeAt(t2 + a4);
            return this.decodeMode === nt.Attribute && p(n3) ? 0 : (this.consumed = a4 + 1, this.emitSlot(s3 >> 3), null == (r2 = this.errors) || r2.missingSemicolonAfterCharacterReference(), this.consumed);
          }
        }
        return 0;
      }
    }
    let i2 = t2, { runLength: o2 } = this, c2 = -1;
    const D2 = Math.min(n2, t2 + 32 - o2);
    for (; i2 < D2; ) {
      const t3 = e3.charCodeAt(i2);
      if (!A(t3)) {
        c2 = t3;
        break;
      }
      this.nameBuffer[o2++] = t3, i2++;
    }
    if (c2 < 0 && o2 < 32) return this.runLength = o2, -1;
    if (c2 === ft && o2 - 2 >>> 0 <= 29) {
      const e4 = C(this.nameBuffer, o2);
      if (e4 >= 0) return this.consumed = o2 + 2, this.emitSlot(e4), this.consumed;
    }
    if (this.decodeMode !== nt.Strict && o2 >= 2) {
      const e4 = R(this.nameBuffer, o2);
      if (e4 >= 0) {
        const t3 = 7 & e4, s3 = t3 < o2 ? this.nameBuffer[t3] : c2;
        return this.decodeMode === nt.Attribute && p(s3) ? 0 : (this.consumed = t3 + 1, this.emitSlot(e4 >> 3), null == (a2 = this.errors) || a2.missingSemicolonAfterCharacterReference(), this.consumed);
      }
    }
    return 0;
  }
  endNamedEntity() {
    var e3;
    if (this.decodeMode === nt.Strict || this.runLength < 2) return 0;
    const t2 = R(this.nameBuffer, this.runLength);
    return t2 < 0 || this.decodeMode === nt.Attribute && (7 & t2) < this.runLength ? 0 : (this.consumed = 1 + (7 & t2), this.emitSlot(t2 >> 3), null == (e3 = this.errors) || e3.missingSemicolonAfterCharacterReference(), this.consumed);
  }
};
var kt = /* @__PURE__ */ new Set([65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111]);
var Mt = "\uFFFD";
(At = _t || (_t = {}))[At.EOF = -1] = "EOF", At[At.NULL = 0] = "NULL", At[At.TABULATION = 9] = "TABULATION", At[At.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", At[At.LINE_FEED = 10] = "LINE_FEED", At[At.FORM_FEED = 12] = "FORM_FEED", At[At.SPACE = 32] = "SPACE", At[At.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", At[At.QUOTATION_MARK = 34] = "QUOTATION_MARK", At[At.AMPERSAND = 38] = "AMPERSAND", At[At.APOSTROPHE = 39] = "APOSTROPHE", At[At.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", At[At.SOLIDUS = 47] = "SOLIDUS", At[At.DIGIT_0 = 48] = "DIGIT_0", At[At.DIGIT_9 = 57] = "DIGIT_9", At[At.SEMICOLON = 59] = "SEMICOLON", At[At.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", At[At.EQUALS_SIGN = 61] = "EQUALS_SIGN", At[At.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", At[At.QUESTION_MARK = 63] = "QUESTION_MARK", At[At.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", At[At.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", At[At.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", At[At.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", At[At.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", At[At.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
var Ft;
var Pt;
var bt = "script";
(Pt = Ft || (Ft = {})).controlCharacterInInputStream = "control-character-in-input-stream", Pt.noncharacterInInputStream = "noncharacter-in-input-stream", Pt.surrogateInInputStream = "surrogate-in-input-stream", Pt.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", Pt.endTagWithAttributes = "end-tag-with-attributes", Pt.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", Pt.unexpectedSolidusInTag = "unexpected-solidus-in-tag", Pt.unexpectedNullCharacter = "unexpected-null-character", Pt.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", Pt.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", Pt.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", Pt.missingEndTagName = "missing-end-tag-name", Pt.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", Pt.unknownNamedCharacterReference = "unknown-named-character-reference", Pt.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", Pt.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", Pt.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", Pt.eofBeforeTagName = "eof-before-tag-name", Pt.eofInTag = "eof-in-tag", Pt.missingAttributeValue = "missing-attribute-value", Pt.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", Pt.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", Pt.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", Pt.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", Pt.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", Pt.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", Pt.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", Pt.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", Pt.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", Pt.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", Pt.cdataInHtmlContent = "cdata-in-html-content", Pt.incorrectlyOpenedComment = "incorrectly-opened-comment", Pt.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", Pt.eofInDoctype = "eof-in-doctype", Pt.nestedComment = "nested-comment", Pt.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", Pt.eofInComment = "eof-in-comment", Pt.incorrectlyClosedComment = "incorrectly-closed-comment", Pt.eofInCdata = "eof-in-cdata", Pt.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", Pt.nullCharacterReference = "null-character-reference", Pt.surrogateCharacterReference = "surrogate-character-reference", Pt.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", Pt.controlCharacterReference = "control-character-reference", Pt.noncharacterCharacterReference = "noncharacter-character-reference", Pt.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", Pt.missingDoctypeName = "missing-doctype-name", Pt.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", Pt.duplicateAttribute = "duplicate-attribute", Pt.nonConformingDoctype = "non-conforming-doctype", Pt.missingDoctype = "missing-doctype", Pt.misplacedDoctype = "misplaced-doctype", Pt.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", Pt.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", Pt.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", Pt.openElementsLeftAfterEof = "open-elements-left-after-eof", Pt.abandonedHeadElementChild = "abandoned-head-element-child", Pt.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", Pt.nestedNoscriptInHead = "nested-noscript-in-head", Pt.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
var Bt;
var Ht;
var Ut = class {
  constructor(e3) {
    this.handler = e3, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = false, this.lastChunkWritten = false, this.endOfChunkHit = false, this.bufferWaterline = 65536, this.isEol = false, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
  }
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  get codePointStart() {
    return this.pos - Number(this.lastGapPos === this.pos);
  }
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(e3, t2) {
    const { line: s2, col: r2, offset: a2 } = this, n2 = r2 + t2, i2 = a2 + t2;
    return { code: e3, startLine: s2, endLine: s2, startCol: n2, endCol: n2, startOffset: i2, endOffset: i2 };
  }
  _err(e3) {
    this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(e3, 0)));
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
  }
  _processSurrogate(e3) {
    if (this.pos !== this.html.length - 1) {
      const t2 = this.html.charCodeAt(this.pos + 1);
      if (!k(e3) && k(t2)) return this.pos++, this._addGap(), 1024 * (e3 - 55296) + 9216 + t2;
    } else if (!this.lastChunkWritten) return this.endOfChunkHit = true, _t.EOF;
    return this._err(Ft.surrogateInInputStream), e3;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  dropParsedChunk(e3 = 0) {
    if (this.willDropParsedChunk()) {
      const t2 = this.offset - this.droppedBufferSize - e3;
      this.html = this.html.substring(t2), this.lineStartPos -= t2, this.droppedBufferSize += t2, this.pos -= t2, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > e3 && this._addGap();
    }
  }
  write(e3, t2) {
    this.html.length > 0 ? this.html += e3 : this.html = e3, this.endOfChunkHit = false, this.lastChunkWritten = t2;
  }
  insertHtmlAtCurrentPos(e3) {
    this.html = this.html.substring(0, this.pos + 1) + e3 + this.html.substring(this.pos + 1), this.endOfChunkHit = false;
  }
  startsWith(e3, t2) {
    if (this.pos + e3.length > this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, false;
    if (t2) return this.html.startsWith(e3, this.pos);
    for (let t3 = 0; t3 < e3.length; t3++) if ((32 | this.html.charCodeAt(this.pos + t3)) !== e3.charCodeAt(t3)) return false;
    return true;
  }
  peek(e3) {
    const t2 = this.pos + e3;
    if (t2 >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, _t.EOF;
    const s2 = this.html.charCodeAt(t2);
    return s2 === _t.CARRIAGE_RETURN ? _t.LINE_FEED : s2;
  }
  advance() {
    if (this.pos++, this.isEol && (this.isEol = false, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, _t.EOF;
    let e3 = this.html.charCodeAt(this.pos);
    return e3 === _t.CARRIAGE_RETURN ? (this.isEol = true, this.skipNextNewLine = true, _t.LINE_FEED) : e3 === _t.LINE_FEED && (this.isEol = true, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = false, this._addGap(), this.advance()) : (this.skipNextNewLine = false, g(e3) && (e3 = this._processSurrogate(e3)), null === this.handler.onParseError || e3 > 31 && e3 < 127 || e3 === _t.LINE_FEED || e3 === _t.CARRIAGE_RETURN || e3 > 159 && e3 < 64976 || this._checkForProblematicCharacters(e3), e3);
  }
  _checkForProblematicCharacters(e3) {
    M(e3) ? this._err(Ft.controlCharacterInInputStream) : F(e3) && this._err(Ft.noncharacterInInputStream);
  }
  retreat(e3) {
    for (this.pos -= e3; this.pos < this.lastGapPos; ) this.lastGapPos = this.gapStack.pop(), this.pos--;
    this.isEol = false;
  }
};
Ke({}, { TokenType: () => Bt, getTokenAttr: () => P }), (Ht = Bt || (Bt = {}))[Ht.CHARACTER = 0] = "CHARACTER", Ht[Ht.NULL_CHARACTER = 1] = "NULL_CHARACTER", Ht[Ht.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", Ht[Ht.START_TAG = 3] = "START_TAG", Ht[Ht.END_TAG = 4] = "END_TAG", Ht[Ht.COMMENT = 5] = "COMMENT", Ht[Ht.DOCTYPE = 6] = "DOCTYPE", Ht[Ht.EOF = 7] = "EOF", Ht[Ht.HIBERNATION = 8] = "HIBERNATION";
var yt;
var Gt;
var wt;
var xt;
var vt;
var Yt;
var Qt;
var Zt;
var qt;
var jt;
var Kt = {};
Ke(Kt, { ATTRS: () => wt, DOCUMENT_MODE: () => vt, NS: () => yt, NUMBERED_HEADERS: () => es, SPECIAL_ELEMENTS: () => zt, TAG_ID: () => qt, TAG_NAMES: () => Qt, getTagID: () => b, hasUnescapedText: () => B }), (Gt = yt || (yt = {})).HTML = "http://www.w3.org/1999/xhtml", Gt.MATHML = "http://www.w3.org/1998/Math/MathML", Gt.SVG = "http://www.w3.org/2000/svg", Gt.XLINK = "http://www.w3.org/1999/xlink", Gt.XML = "http://www.w3.org/XML/1998/namespace", Gt.XMLNS = "http://www.w3.org/2000/xmlns/", (xt = wt || (wt = {})).TYPE = "type", xt.ACTION = "action", xt.ENCODING = "encoding", xt.PROMPT = "prompt", xt.NAME = "name", xt.COLOR = "color", xt.FACE = "face", xt.SIZE = "size", (Yt = vt || (vt = {})).NO_QUIRKS = "no-quirks", Yt.QUIRKS = "quirks", Yt.LIMITED_QUIRKS = "limited-quirks", (Zt = Qt || (Qt = {})).A = "a", Zt.ADDRESS = "address", Zt.ANNOTATION_XML = "annotation-xml", Zt.APPLET = "applet", Zt.AREA = "area", Zt.ARTICLE = "article", Zt.ASIDE = "aside", Zt.B = "b", Zt.BASE = "base", Zt.BASEFONT = "basefont", Zt.BGSOUND = "bgsound", Zt.BIG = "big", Zt.BLOCKQUOTE = "blockquote", Zt.BODY = "body", Zt.BR = "br", Zt.BUTTON = "button", Zt.CAPTION = "caption", Zt.CENTER = "center", Zt.CODE = "code", Zt.COL = "col", Zt.COLGROUP = "colgroup", Zt.DD = "dd", Zt.DESC = "desc", Zt.DETAILS = "details", Zt.DIALOG = "dialog", Zt.DIR = "dir", Zt.DIV = "div", Zt.DL = "dl", Zt.DT = "dt", Zt.EM = "em", Zt.EMBED = "embed", Zt.FIELDSET = "fieldset", Zt.FIGCAPTION = "figcaption", Zt.FIGURE = "figure", Zt.FONT = "font", Zt.FOOTER = "footer", Zt.FOREIGN_OBJECT = "foreignObject", Zt.FORM = "form", Zt.FRAME = "frame", Zt.FRAMESET = "frameset", Zt.H1 = "h1", Zt.H2 = "h2", Zt.H3 = "h3", Zt.H4 = "h4", Zt.H5 = "h5", Zt.H6 = "h6", Zt.HEAD = "head", Zt.HEADER = "header", Zt.HGROUP = "hgroup", Zt.HR = "hr", Zt.HTML = "html", Zt.I = "i", Zt.IMG = "img", Zt.IMAGE = "image", Zt.INPUT = "input", Zt.IFRAME = "iframe", Zt.KEYGEN = "keygen", Zt.LABEL = "label", Zt.LI = "li", Zt.LINK = "link", Zt.LISTING = "listing", Zt.MAIN = "main", Zt.MALIGNMARK = "malignmark", Zt.MARQUEE = "marquee", Zt.MATH = "math", Zt.MENU = "menu", Zt.META = "meta", Zt.MGLYPH = "mglyph", Zt.MI = "mi", Zt.MO = "mo", Zt.MN = "mn", Zt.MS = "ms", Zt.MTEXT = "mtext", Zt.NAV = "nav", Zt.NOBR = "nobr", Zt.NOFRAMES = "noframes", Zt.NOEMBED = "noembed", Zt.NOSCRIPT = "noscript", Zt.OBJECT = "object", Zt.OL = "ol", Zt.OPTGROUP = "optgroup", Zt.OPTION = "option", Zt.P = "p", Zt.PARAM = "param", Zt.PLAINTEXT = "plaintext", Zt.PRE = "pre", Zt.RB = "rb", Zt.RP = "rp", Zt.RT = "rt", Zt.RTC = "rtc", Zt.RUBY = "ruby", Zt.S = "s", Zt.SCRIPT = "script", Zt.SEARCH = "search", Zt.SECTION = "section", Zt.SELECT = "select", Zt.SOURCE = "source", Zt.SMALL = "small", Zt.SPAN = "span", Zt.STRIKE = "strike", Zt.STRONG = "strong", Zt.STYLE = "style", Zt.SUB = "sub", Zt.SUMMARY = "summary", Zt.SUP = "sup", Zt.TABLE = "table", Zt.TBODY = "tbody", Zt.TEMPLATE = "template", Zt.TEXTAREA = "textarea", Zt.TFOOT = "tfoot", Zt.TD = "td", Zt.TH = "th", Zt.THEAD = "thead", Zt.TITLE = "title", Zt.TR = "tr", Zt.TRACK = "track", Zt.TT = "tt", Zt.U = "u", Zt.UL = "ul", Zt.SVG = "svg", Zt.VAR = "var", Zt.WBR = "wbr", Zt.XMP = "xmp", (jt = qt || (qt = {}))[jt.UNKNOWN = 0] = "UNKNOWN", jt[jt.A = 1] = "A", jt[jt.ADDRESS = 2] = "ADDRESS", jt[jt.ANNOTATION_XML = 3] = "ANNOTATION_XML", jt[jt.APPLET = 4] = "APPLET", jt[jt.AREA = 5] = "AREA", jt[jt.ARTICLE = 6] = "ARTICLE", jt[jt.ASIDE = 7] = "ASIDE", jt[jt.B = 8] = "B", jt[jt.BASE = 9] = "BASE", jt[jt.BASEFONT = 10] = "BASEFONT", jt[jt.BGSOUND = 11] = "BGSOUND", jt[jt.BIG = 12] = "BIG", jt[jt.BLOCKQUOTE = 13] = "BLOCKQUOTE", jt[jt.BODY = 14] = "BODY", jt[jt.BR = 15] = "BR", jt[jt.BUTTON = 16] = "BUTTON", jt[jt.CAPTION = 17] = "CAPTION", jt[jt.CENTER = 18] = "CENTER", jt[jt.CODE = 19] = "CODE", jt[jt.COL = 20] = "COL", jt[jt.COLGROUP = 21] = "COLGROUP", jt[jt.DD = 22] = "DD", jt[jt.DESC = 23] = "DESC", jt[jt.DETAILS = 24] = "DETAILS", jt[jt.DIALOG = 25] = "DIALOG", jt[jt.DIR = 26] = "DIR", jt[jt.DIV = 27] = "DIV", jt[jt.DL = 28] = "DL", jt[jt.DT = 29] = "DT", jt[jt.EM = 30] = "EM", jt[jt.EMBED = 31] = "EMBED", jt[jt.FIELDSET = 32] = "FIELDSET", jt[jt.FIGCAPTION = 33] = "FIGCAPTION", jt[jt.FIGURE = 34] = "FIGURE", jt[jt.FONT = 35] = "FONT", jt[jt.FOOTER = 36] = "FOOTER", jt[jt.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", jt[jt.FORM = 38] = "FORM", jt[jt.FRAME = 39] = "FRAME", jt[jt.FRAMESET = 40] = "FRAMESET", jt[jt.H1 = 41] = "H1", jt[jt.H2 = 42] = "H2", jt[jt.H3 = 43] = "H3", jt[jt.H4 = 44] = "H4", jt[jt.H5 = 45] = "H5", jt[jt.H6 = 46] = "H6", jt[jt.HEAD = 47] = "HEAD", jt[jt.HEADER = 48] = "HEADER", jt[jt.HGROUP = 49] = "HGROUP", jt[jt.HR = 50] = "HR", jt[jt.HTML = 51] = "HTML", jt[jt.I = 52] = "I", jt[jt.IMG = 53] = "IMG", jt[jt.IMAGE = 54] = "IMAGE", jt[jt.INPUT = 55] = "INPUT", jt[jt.IFRAME = 56] = "IFRAME", jt[jt.KEYGEN = 57] = "KEYGEN", jt[jt.LABEL = 58] = "LABEL", jt[jt.LI = 59] = "LI", jt[jt.LINK = 60] = "LINK", jt[jt.LISTING = 61] = "LISTING", jt[jt.MAIN = 62] = "MAIN", jt[jt.MALIGNMARK = 63] = "MALIGNMARK", jt[jt.MARQUEE = 64] = "MARQUEE", jt[jt.MATH = 65] = "MATH", jt[jt.MENU = 66] = "MENU", jt[jt.META = 67] = "META", jt[jt.MGLYPH = 68] = "MGLYPH", jt[jt.MI = 69] = "MI", jt[jt.MO = 70] = "MO", jt[jt.MN = 71] = "MN", jt[jt.MS = 72] = "MS", jt[jt.MTEXT = 73] = "MTEXT", jt[jt.NAV = 74] = "NAV", jt[jt.NOBR = 75] = "NOBR", jt[jt.NOFRAMES = 76] = "NOFRAMES", jt[jt.NOEMBED = 77] = "NOEMBED", jt[jt.NOSCRIPT = 78] = "NOSCRIPT", jt[jt.OBJECT = 79] = "OBJECT", jt[jt.OL = 80] = "OL", jt[jt.OPTGROUP = 81] = "OPTGROUP", jt[jt.OPTION = 82] = "OPTION", jt[jt.P = 83] = "P", jt[jt.PARAM = 84] = "PARAM", jt[jt.PLAINTEXT = 85] = "PLAINTEXT", jt[jt.PRE = 86] = "PRE", jt[jt.RB = 87] = "RB", jt[jt.RP = 88] = "RP", jt[jt.RT = 89] = "RT", jt[jt.RTC = 90] = "RTC", jt[jt.RUBY = 91] = "RUBY", jt[jt.S = 92] = "S", jt[jt.SCRIPT = 93] = "SCRIPT", jt[jt.SEARCH = 94] = "SEARCH", jt[jt.SECTION = 95] = "SECTION", jt[jt.SELECT = 96] = "SELECT", jt[jt.SOURCE = 97] = "SOURCE", jt[jt.SMALL = 98] = "SMALL", jt[jt.SPAN = 99] = "SPAN", jt[jt.STRIKE = 100] = "STRIKE", jt[jt.STRONG = 101] = "STRONG", jt[jt.STYLE = 102] = "STYLE", jt[jt.SUB = 103] = "SUB", jt[jt.SUMMARY = 104] = "SUMMARY", jt[jt.SUP = 105] = "SUP", jt[jt.TABLE = 106] = "TABLE", jt[jt.TBODY = 107] = "TBODY", jt[jt.TEMPLATE = 108] = "TEMPLATE", jt[jt.TEXTAREA = 109] = "TEXTAREA", jt[jt.TFOOT = 110] = "TFOOT", jt[jt.TD = 111] = "TD", jt[jt.TH = 112] = "TH", jt[jt.THEAD = 113] = "THEAD", jt[jt.TITLE = 114] = "TITLE", jt[jt.TR = 115] = "TR", jt[jt.TRACK = 116] = "TRACK", jt[jt.TT = 117] = "TT", jt[jt.U = 118] = "U", jt[jt.UL = 119] = "UL", jt[jt.SVG = 120] = "SVG", jt[jt.VAR = 121] = "VAR", jt[jt.WBR = 122] = "WBR", jt[jt.XMP = 123] = "XMP";
var Wt;
var Xt;
var Vt = /* @__PURE__ */ new Map([[Qt.A, qt.A], [Qt.ADDRESS, qt.ADDRESS], [Qt.ANNOTATION_XML, qt.ANNOTATION_XML], [Qt.APPLET, qt.APPLET], [Qt.AREA, qt.AREA], [Qt.ARTICLE, qt.ARTICLE], [Qt.ASIDE, qt.ASIDE], [Qt.B, qt.B], [Qt.BASE, qt.BASE], [Qt.BASEFONT, qt.BASEFONT], [Qt.BGSOUND, qt.BGSOUND], [Qt.BIG, qt.BIG], [Qt.BLOCKQUOTE, qt.BLOCKQUOTE], [Qt.BODY, qt.BODY], [Qt.BR, qt.BR], [Qt.BUTTON, qt.BUTTON], [Qt.CAPTION, qt.CAPTION], [Qt.CENTER, qt.CENTER], [Qt.CODE, qt.CODE], [Qt.COL, qt.COL], [Qt.COLGROUP, qt.COLGROUP], [Qt.DD, qt.DD], [Qt.DESC, qt.DESC], [Qt.DETAILS, qt.DETAILS], [Qt.DIALOG, qt.DIALOG], [Qt.DIR, qt.DIR], [Qt.DIV, qt.DIV], [Qt.DL, qt.DL], [Qt.DT, qt.DT], [Qt.EM, qt.EM], [Qt.EMBED, qt.EMBED], [Qt.FIELDSET, qt.FIELDSET], [Qt.FIGCAPTION, qt.FIGCAPTION], [Qt.FIGURE, qt.FIGURE], [Qt.FONT, qt.FONT], [Qt.FOOTER, qt.FOOTER], [Qt.FOREIGN_OBJECT, qt.FOREIGN_OBJECT], [Qt.FORM, qt.FORM], [Qt.FRAME, qt.FRAME], [Qt.FRAMESET, qt.FRAMESET], [Qt.H1, qt.H1], [Qt.H2, qt.H2], [Qt.H3, qt.H3], [Qt.H4, qt.H4], [Qt.H5, qt.H5], [Qt.H6, qt.H6], [Qt.HEAD, qt.HEAD], [Qt.HEADER, qt.HEADER], [Qt.HGROUP, qt.HGROUP], [Qt.HR, qt.HR], [Qt.HTML, qt.HTML], [Qt.I, qt.I], [Qt.IMG, qt.IMG], [Qt.IMAGE, qt.IMAGE], [Qt.INPUT, qt.INPUT], [Qt.IFRAME, qt.IFRAME], [Qt.KEYGEN, qt.KEYGEN], [Qt.LABEL, qt.LABEL], [Qt.LI, qt.LI], [Qt.LINK, qt.LINK], [Qt.LISTING, qt.LISTING], [Qt.MAIN, qt.MAIN], [Qt.MALIGNMARK, qt.MALIGNMARK], [Qt.MARQUEE, qt.MARQUEE], [Qt.MATH, qt.MATH], [Qt.MENU, qt.MENU], [Qt.META, qt.META], [Qt.MGLYPH, qt.MGLYPH], [Qt.MI, qt.MI], [Qt.MO, qt.MO], [Qt.MN, qt.MN], [Qt.MS, qt.MS], [Qt.MTEXT, qt.MTEXT], [Qt.NAV, qt.NAV], [Qt.NOBR, qt.NOBR], [Qt.NOFRAMES, qt.NOFRAMES], [Qt.NOEMBED, qt.NOEMBED], [Qt.NOSCRIPT, qt.NOSCRIPT], [Qt.OBJECT, qt.OBJECT], [Qt.OL, qt.OL], [Qt.OPTGROUP, qt.OPTGROUP], [Qt.OPTION, qt.OPTION], [Qt.P, qt.P], [Qt.PARAM, qt.PARAM], [Qt.PLAINTEXT, qt.PLAINTEXT], [Qt.PRE, qt.PRE], [Qt.RB, qt.RB], [Qt.RP, qt.RP], [Qt.RT, qt.RT], [Qt.RTC, qt.RTC], [Qt.RUBY, qt.RUBY], [Qt.S, qt.S], [Qt.SCRIPT, qt.SCRIPT], [Qt.SEARCH, qt.SEARCH], [Qt.SECTION, qt.SECTION], [Qt.SELECT, qt.SELECT], [Qt.SOURCE, qt.SOURCE], [Qt.SMALL, qt.SMALL], [Qt.SPAN, qt.SPAN], [Qt.STRIKE, qt.STRIKE], [Qt.STRONG, qt.STRONG], [Qt.STYLE, qt.STYLE], [Qt.SUB, qt.SUB], [Qt.SUMMARY, qt.SUMMARY], [Qt.SUP, qt.SUP], [Qt.TABLE, qt.TABLE], [Qt.TBODY, qt.TBODY], [Qt.TEMPLATE, qt.TEMPLATE], [Qt.TEXTAREA, qt.TEXTAREA], [Qt.TFOOT, qt.TFOOT], [Qt.TD, qt.TD], [Qt.TH, qt.TH], [Qt.THEAD, qt.THEAD], [Qt.TITLE, qt.TITLE], [Qt.TR, qt.TR], [Qt.TRACK, qt.TRACK], [Qt.TT, qt.TT], [Qt.U, qt.U], [Qt.UL, qt.UL], [Qt.SVG, qt.SVG], [Qt.VAR, qt.VAR], [Qt.WBR, qt.WBR], [Qt.XMP, qt.XMP]]);
var Jt = qt;
var zt = { [yt.HTML]: /* @__PURE__ */ new Set([Jt.ADDRESS, Jt.APPLET, Jt.AREA, Jt.ARTICLE, Jt.ASIDE, Jt.BASE, Jt.BASEFONT, Jt.BGSOUND, Jt.BLOCKQUOTE, Jt.BODY, Jt.BR, Jt.BUTTON, Jt.CAPTION, Jt.CENTER, Jt.COL, Jt.COLGROUP, Jt.DD, Jt.DETAILS, Jt.DIR, Jt.DIV, Jt.DL, Jt.DT, Jt.EMBED, Jt.FIELDSET, Jt.FIGCAPTION, Jt.FIGURE, Jt.FOOTER, Jt.FORM, Jt.FRAME, Jt.FRAMESET, Jt.H1, Jt.H2, Jt.H3, Jt.H4, Jt.H5, Jt.H6, Jt.HEAD, Jt.HEADER, Jt.HGROUP, Jt.HR, Jt.HTML, Jt.IFRAME, Jt.IMG, Jt.INPUT, Jt.LI, Jt.LINK, Jt.LISTING, Jt.MAIN, Jt.MARQUEE, Jt.MENU, Jt.META, Jt.NAV, Jt.NOEMBED, Jt.NOFRAMES, Jt.NOSCRIPT, Jt.OBJECT, Jt.OL, Jt.P, Jt.PARAM, Jt.PLAINTEXT, Jt.PRE, Jt.SCRIPT, Jt.SECTION, Jt.SELECT, Jt.SOURCE, Jt.STYLE, Jt.SUMMARY, Jt.TABLE, Jt.TBODY, Jt.TD, Jt.TEMPLATE, Jt.TEXTAREA, Jt.TFOOT, Jt.TH, Jt.THEAD, Jt.TITLE, Jt.TR, Jt.TRACK, Jt.UL, Jt.WBR, Jt.XMP]), [yt.MATHML]: /* @__PURE__ */ new Set([Jt.MI, Jt.MO, Jt.MN, Jt.MS, Jt.MTEXT, Jt.ANNOTATION_XML]), [yt.SVG]: /* @__PURE__ */ new Set([Jt.TITLE, Jt.FOREIGN_OBJECT, Jt.DESC]), [yt.XLINK]: /* @__PURE__ */ new Set(), [yt.XML]: /* @__PURE__ */ new Set(), [yt.XMLNS]: /* @__PURE__ */ new Set() };
var es = /* @__PURE__ */ new Set([Jt.H1, Jt.H2, Jt.H3, Jt.H4, Jt.H5, Jt.H6]);
var ts = /* @__PURE__ */ new Set([Qt.STYLE, Qt.SCRIPT, Qt.XMP, Qt.IFRAME, Qt.NOEMBED, Qt.NOFRAMES, Qt.PLAINTEXT]);
(Xt = Wt || (Wt = {}))[Xt.DATA = 0] = "DATA", Xt[Xt.RCDATA = 1] = "RCDATA", Xt[Xt.RAWTEXT = 2] = "RAWTEXT", Xt[Xt.SCRIPT_DATA = 3] = "SCRIPT_DATA", Xt[Xt.PLAINTEXT = 4] = "PLAINTEXT", Xt[Xt.TAG_OPEN = 5] = "TAG_OPEN", Xt[Xt.END_TAG_OPEN = 6] = "END_TAG_OPEN", Xt[Xt.TAG_NAME = 7] = "TAG_NAME", Xt[Xt.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", Xt[Xt.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", Xt[Xt.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", Xt[Xt.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", Xt[Xt.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", Xt[Xt.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", Xt[Xt.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", Xt[Xt.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", Xt[Xt.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", Xt[Xt.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", Xt[Xt.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", Xt[Xt.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", Xt[Xt.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", Xt[Xt.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", Xt[Xt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", Xt[Xt.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", Xt[Xt.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", Xt[Xt.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", Xt[Xt.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", Xt[Xt.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", Xt[Xt.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", Xt[Xt.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", Xt[Xt.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", Xt[Xt.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", Xt[Xt.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", Xt[Xt.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", Xt[Xt.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", Xt[Xt.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", Xt[Xt.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", Xt[Xt.COMMENT_START = 42] = "COMMENT_START", Xt[Xt.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", Xt[Xt.COMMENT = 44] = "COMMENT", Xt[Xt.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", Xt[Xt.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", Xt[Xt.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", Xt[Xt.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", Xt[Xt.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", Xt[Xt.COMMENT_END = 50] = "COMMENT_END", Xt[Xt.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", Xt[Xt.DOCTYPE = 52] = "DOCTYPE", Xt[Xt.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", Xt[Xt.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", Xt[Xt.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", Xt[Xt.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", Xt[Xt.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", Xt[Xt.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", Xt[Xt.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", Xt[Xt.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", Xt[Xt.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", Xt[Xt.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", Xt[Xt.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", Xt[Xt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", Xt[Xt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", Xt[Xt.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", Xt[Xt.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", Xt[Xt.CDATA_SECTION = 68] = "CDATA_SECTION", Xt[Xt.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", Xt[Xt.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", Xt[Xt.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", Xt[Xt.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
var ss = { DATA: Wt.DATA, RCDATA: Wt.RCDATA, RAWTEXT: Wt.RAWTEXT, SCRIPT_DATA: Wt.SCRIPT_DATA, PLAINTEXT: Wt.PLAINTEXT, CDATA_SECTION: Wt.CDATA_SECTION };
var rs = class {
  constructor(e3, t2) {
    this.options = e3, this.handler = t2, this.paused = false, this.inLoop = false, this.inForeignNode = false, this.lastStartTagName = "", this.active = false, this.state = Wt.DATA, this.returnState = Wt.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = { name: "", value: "" }, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new Ut(t2), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new gt((e4, t3) => {
      this.preprocessor.pos = this.entityStartPos + t3 - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(w(e4) ? Bt.WHITESPACE_CHARACTER : e4 === _t.NULL ? Bt.NULL_CHARACTER : Bt.CHARACTER), this._extendRunWith(String.fromCodePoint(e4), 0), this.entityStartPos = this.preprocessor.pos - t3 + 1;
    }, t2.onParseError ? { missingSemicolonAfterCharacterReference: () => {
      this._err(Ft.missingSemicolonAfterCharacterReference, 1);
    }, absenceOfDigitsInNumericCharacterReference: (e4) => {
      this._err(Ft.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + e4);
    }, validateNumericCharacterReference: (e4) => {
      const t3 = ((e5) => e5 === _t.NULL ? Ft.nullCharacterReference : e5 > 1114111 ? Ft.characterReferenceOutsideUnicodeRange : g(e5) ? Ft.surrogateCharacterReference : F(e5) ? Ft.noncharacterCharacterReference : M(e5) || e5 === _t.CARRIAGE_RETURN ? Ft.controlCharacterReference : null)(e4);
      t3 && this._err(t3, 1);
    } } : void 0);
  }
  _err(e3, t2 = 0) {
    var s2, r2;
    null === (r2 = (s2 = this.handler).onParseError) || void 0 === r2 || r2.call(s2, this.preprocessor.getError(e3, t2));
  }
  getCurrentLocation(e3) {
    return this.options.sourceCodeLocationInfo ? { startLine: this.preprocessor.line, startCol: this.preprocessor.col - e3, startOffset: this.preprocessor.offset - e3, endLine: -1, endCol: -1, endOffset: -1 } : null;
  }
  _runParsingLoop() {
    if (!this.inLoop) {
      for (this.inLoop = true; this.active && !this.paused; ) {
        this.consumedAfterSnapshot = 0;
        const e3 = this._consume();
        this._ensureHibernation() || this._callState(e3);
      }
      this.inLoop = false;
    }
  }
  flushCharacters() {
    var e3;
    if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
    const t2 = null === (e3 = this.currentCharacterToken) || void 0 === e3 ? void 0 : e3.location;
    let s2 = null;
    t2 && (s2 = this.getCharacterTokenEndLocation(t2), this.currentLocation = s2), this.inLoop = true;
    try {
      this._emitCurrentCharacterToken(s2);
    } finally {
      this.inLoop = false;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(e3) {
    const t2 = this.getCharacterTokenEndOffset(), s2 = this.preprocessor.html.slice(e3.startOffset - this.preprocessor.droppedBufferSize, t2 - this.preprocessor.droppedBufferSize);
    let r2 = e3.startLine, a2 = -1;
    for (let e4 = s2.indexOf("\n"); -1 !== e4; e4 = s2.indexOf("\n", e4 + 1)) r2++, a2 = e4;
    for (let e4 = s2.indexOf("\r"); -1 !== e4; e4 = s2.indexOf("\r", e4 + 1)) s2.charCodeAt(e4 + 1) !== _t.LINE_FEED && (r2++, a2 = Math.max(a2, e4));
    return { startLine: r2, startCol: -1 === a2 ? e3.startCol + s2.length : s2.length - a2, startOffset: t2, endLine: -1, endCol: -1, endOffset: -1 };
  }
  getCharacterTokenEndOffset() {
    var e3;
    const t2 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, s2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location;
    switch (this.state) {
      case Wt.TAG_OPEN:
      case Wt.RCDATA_LESS_THAN_SIGN:
      case Wt.RAWTEXT_LESS_THAN_SIGN:
      case Wt.SCRIPT_DATA_LESS_THAN_SIGN:
      case Wt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case Wt.CDATA_SECTION_BRACKET:
        return t2 - 1;
      case Wt.END_TAG_OPEN:
      case Wt.MARKUP_DECLARATION_OPEN:
      case Wt.RCDATA_END_TAG_OPEN:
      case Wt.RCDATA_END_TAG_NAME:
      case Wt.RAWTEXT_END_TAG_OPEN:
      case Wt.RAWTEXT_END_TAG_NAME:
      case Wt.SCRIPT_DATA_END_TAG_OPEN:
      case Wt.SCRIPT_DATA_END_TAG_NAME:
      case Wt.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case Wt.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case Wt.CDATA_SECTION_END:
        return t2 - 2;
      case Wt.CHARACTER_REFERENCE:
        return this._isCharacterReferenceInAttribute() && s2 ? s2.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      case Wt.DOCTYPE:
      case Wt.BEFORE_DOCTYPE_NAME:
        return this.currentLocation.startOffset;
      default:
        return s2 && (this.state === Wt.TAG_NAME || this.state >= Wt.BEFORE_ATTRIBUTE_NAME && this.state <= Wt.BOGUS_COMMENT || this.state >= Wt.COMMENT_START && this.state <= Wt.BOGUS_DOCTYPE) ? s2.startOffset : t2;
    }
  }
  pause() {
    this.paused = true;
  }
  resume(e3) {
    if (!this.paused) throw new Error("Parser was already resumed");
    this.paused = false, this.inLoop || (this._runParsingLoop(), this.paused || null == e3 || e3());
  }
  write(e3, t2, s2) {
    this.active = true, this.preprocessor.write(e3, t2), this._runParsingLoop(), this.paused || null == s2 || s2();
  }
  insertHtmlAtCurrentPos(e3) {
    this.active = true, this.preprocessor.insertHtmlAtCurrentPos(e3), this._runParsingLoop();
  }
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === Wt.DOCTYPE || this.state === Wt.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
    const e3 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(e3), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(Bt.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(e3 - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - e3;
  }
  _ensureHibernation() {
    return !!this.preprocessor.endOfChunkHit && (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = false, true);
  }
  _consume() {
    return this.consumedAfterSnapshot++, this.preprocessor.advance();
  }
  _advanceBy(e3) {
    this.consumedAfterSnapshot += e3;
    for (let t2 = 0; t2 < e3; t2++) this.preprocessor.advance();
  }
  _consumeSequenceIfMatch(e3, t2) {
    return !!this.preprocessor.startsWith(e3, t2) && (this._advanceBy(e3.length - 1), true);
  }
  _createStartTagToken() {
    this._flushRun(""), this.currentToken = { type: Bt.START_TAG, tagName: "", tagID: qt.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(1) };
  }
  _createEndTagToken() {
    this._flushRun(""), this.currentToken = { type: Bt.END_TAG, tagName: "", tagID: qt.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(2) };
  }
  _createCommentToken(e3) {
    this._flushRun(""), this.currentToken = { type: Bt.COMMENT, data: "", location: this.getCurrentLocation(e3) };
  }
  _createDoctypeToken(e3) {
    this._flushRun(""), this.currentToken = { type: Bt.DOCTYPE, name: e3, forceQuirks: false, publicId: null, systemId: null, location: this.currentLocation };
  }
  _createCharacterToken(e3) {
    if (this.currentLocation) {
      const e4 = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      "\n" === this.preprocessor.html[e4] && "\r" === this.preprocessor.html[e4 - 1] && this.currentLocation.startOffset++;
    }
    this.currentCharacterToken = { type: e3, chars: "", location: this.currentLocation };
  }
  _createAttr(e3) {
    this._flushRun(""), this.currentAttr = { name: e3, value: "" }, this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var e3, t2;
    const s2 = this.currentToken, { name: r2 } = this.currentAttr, a2 = this.currentAttrNames;
    let n2;
    null === a2 ? (n2 = null !== P(s2, r2), n2 || 64 !== s2.attrs.length || (this.currentAttrNames = new Set(s2.attrs.map((e4) => e4.name)).add(r2))) : (n2 = a2.has(r2), n2 || a2.add(r2)), n2 ? this._err(Ft.duplicateAttribute) : (s2.attrs.push(this.currentAttr), s2.location && this.currentAttrLocation && ((null !== (e3 = (t2 = s2.location).attrs) && void 0 !== e3 ? e3 : t2.attrs = /* @__PURE__ */ Object.create(null))[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue()));
  }
  _leaveAttrValue() {
    this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
  }
  _flushRun(e3) {
    if (this.runEnd === this.runStart && 0 === e3.length) return;
    const t2 = this.preprocessor.html.slice(this.runStart, this.runEnd), s2 = (t2.length < 13 ? t2 : ` ${t2}`.slice(1)) + e3, r2 = this.currentToken;
    this.runStart = this.runEnd, null === r2 ? this.currentCharacterToken.chars += s2 : r2.type === Bt.COMMENT ? r2.data += s2 : this.currentAttr.value += s2;
  }
  _extendRun(e3) {
    const { preprocessor: t2 } = this;
    if (e3 === _t.LINE_FEED && t2.html.charCodeAt(t2.pos) !== _t.LINE_FEED) this._flushRun("\n"), this.runStart = t2.pos + 1;
    else {
      const s2 = t2.pos - Number(e3 > 65535);
      s2 !== this.runEnd && (this._flushRun(""), this.runStart = s2);
    }
    this.runEnd = t2.pos + 1;
  }
  _extendRunWith(e3, t2) {
    const { preprocessor: s2 } = this, r2 = s2.codePointStart + 1 + t2 - e3.length;
    r2 >= 0 && s2.html.startsWith(e3, r2) ? r2 !== this.runEnd && (this._flushRun(""), this.runStart = r2) : (this._flushRun(e3), this.runStart = r2 + e3.length), this.runEnd = r2 + e3.length;
  }
  prepareToken(e3) {
    this._emitCurrentCharacterToken(e3.location), this.currentToken = null, e3.location && (e3.location.endLine = this.preprocessor.line, e3.location.endCol = this.preprocessor.col + 1, e3.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const e3 = this.currentToken;
    this.currentAttrNames = null, this.prepareToken(e3), e3.tagID = b(e3.tagName), e3.type === Bt.START_TAG ? (this.lastStartTagName = e3.tagName, this.handler.onStartTag(e3)) : (e3.attrs.length > 0 && this._err(Ft.endTagWithAttributes), e3.selfClosing && this._err(Ft.endTagWithTrailingSolidus), this.handler.onEndTag(e3)), this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(e3) {
    this.prepareToken(e3), this.handler.onComment(e3), this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(e3) {
    this.prepareToken(e3), this.handler.onDoctype(e3), this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(e3) {
    if (this._flushRun(""), this.currentCharacterToken) {
      switch (e3 && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = e3.startLine, this.currentCharacterToken.location.endCol = e3.startCol, this.currentCharacterToken.location.endOffset = e3.startOffset), this.currentCharacterToken.type) {
        case Bt.CHARACTER:
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        case Bt.NULL_CHARACTER:
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        case Bt.WHITESPACE_CHARACTER:
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var e3, t2;
    const s2 = this.getCurrentLocation(0);
    s2 && (s2.endLine = s2.startLine, s2.endCol = s2.startCol, s2.endOffset = s2.startOffset), this._emitCurrentCharacterToken(null !== (t2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location) && void 0 !== t2 ? t2 : s2), this.handler.onEof({ type: Bt.EOF, location: s2 }), this.active = false;
  }
  _ensureCharacterToken(e3) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === e3) return;
      this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(e3);
  }
  _emitCodePoint(e3) {
    const t2 = w(e3) ? Bt.WHITESPACE_CHARACTER : e3 === _t.NULL ? Bt.NULL_CHARACTER : Bt.CHARACTER, s2 = this.currentCharacterToken;
    null !== s2 && s2.type === t2 || this._ensureCharacterToken(t2), this._extendRun(e3);
  }
  _emitChars(e3, t2 = 0) {
    this.options.sourceCodeLocationInfo && 0 !== t2 && this.currentCharacterToken && this.currentCharacterToken.type !== Bt.CHARACTER ? (this.currentLocation = this.getCurrentLocation(e3.length - 1 - t2), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(Bt.CHARACTER)) : this._ensureCharacterToken(Bt.CHARACTER), this._extendRunWith(e3, t2);
  }
  _startCharacterReference() {
    this.returnState = this.state, this.state = Wt.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? nt.Attribute : nt.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === Wt.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === Wt.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === Wt.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(e3) {
    this._isCharacterReferenceInAttribute() ? this._extendRun(e3) : this._emitCodePoint(e3);
  }
  _callState(e3) {
    switch (this.state) {
      case Wt.DATA:
        this._stateData(e3);
        break;
      case Wt.RCDATA:
        this._stateRcdata(e3);
        break;
      case Wt.RAWTEXT:
        this._stateRawtext(e3);
        break;
      case Wt.SCRIPT_DATA:
        this._stateScriptData(e3);
        break;
      case Wt.PLAINTEXT:
        this._statePlaintext(e3);
        break;
      case Wt.TAG_OPEN:
        this._stateTagOpen(e3);
        break;
      case Wt.END_TAG_OPEN:
        this._stateEndTagOpen(e3);
        break;
      case Wt.TAG_NAME:
        this._stateTagName(e3);
        break;
      case Wt.RCDATA_LESS_THAN_SIGN:
        this._stateRcdataLessThanSign(e3);
        break;
      case Wt.RCDATA_END_TAG_OPEN:
        this._stateRcdataEndTagOpen(e3);
        break;
      case Wt.RCDATA_END_TAG_NAME:
        this._stateRcdataEndTagName(e3);
        break;
      case Wt.RAWTEXT_LESS_THAN_SIGN:
        this._stateRawtextLessThanSign(e3);
        break;
      case Wt.RAWTEXT_END_TAG_OPEN:
        this._stateRawtextEndTagOpen(e3);
        break;
      case Wt.RAWTEXT_END_TAG_NAME:
        this._stateRawtextEndTagName(e3);
        break;
      case Wt.SCRIPT_DATA_LESS_THAN_SIGN:
        this._stateScriptDataLessThanSign(e3);
        break;
      case Wt.SCRIPT_DATA_END_TAG_OPEN:
        this._stateScriptDataEndTagOpen(e3);
        break;
      case Wt.SCRIPT_DATA_END_TAG_NAME:
        this._stateScriptDataEndTagName(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPE_START:
        this._stateScriptDataEscapeStart(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPE_START_DASH:
        this._stateScriptDataEscapeStartDash(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED:
        this._stateScriptDataEscaped(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED_DASH:
        this._stateScriptDataEscapedDash(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED_DASH_DASH:
        this._stateScriptDataEscapedDashDash(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataEscapedLessThanSign(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
        this._stateScriptDataEscapedEndTagOpen(e3);
        break;
      case Wt.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
        this._stateScriptDataEscapedEndTagName(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPE_START:
        this._stateScriptDataDoubleEscapeStart(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPED:
        this._stateScriptDataDoubleEscaped(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
        this._stateScriptDataDoubleEscapedDash(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
        this._stateScriptDataDoubleEscapedDashDash(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataDoubleEscapedLessThanSign(e3);
        break;
      case Wt.SCRIPT_DATA_DOUBLE_ESCAPE_END:
        this._stateScriptDataDoubleEscapeEnd(e3);
        break;
      case Wt.BEFORE_ATTRIBUTE_NAME:
        this._stateBeforeAttributeName(e3);
        break;
      case Wt.ATTRIBUTE_NAME:
        this._stateAttributeName(e3);
        break;
      case Wt.AFTER_ATTRIBUTE_NAME:
        this._stateAfterAttributeName(e3);
        break;
      case Wt.BEFORE_ATTRIBUTE_VALUE:
        this._stateBeforeAttributeValue(e3);
        break;
      case Wt.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
        this._stateAttributeValueDoubleQuoted(e3);
        break;
      case Wt.ATTRIBUTE_VALUE_SINGLE_QUOTED:
        this._stateAttributeValueSingleQuoted(e3);
        break;
      case Wt.ATTRIBUTE_VALUE_UNQUOTED:
        this._stateAttributeValueUnquoted(e3);
        break;
      case Wt.AFTER_ATTRIBUTE_VALUE_QUOTED:
        this._stateAfterAttributeValueQuoted(e3);
        break;
      case Wt.SELF_CLOSING_START_TAG:
        this._stateSelfClosingStartTag(e3);
        break;
      case Wt.BOGUS_COMMENT:
        this._stateBogusComment(e3);
        break;
      case Wt.MARKUP_DECLARATION_OPEN:
        this._stateMarkupDeclarationOpen(e3);
        break;
      case Wt.COMMENT_START:
        this._stateCommentStart(e3);
        break;
      case Wt.COMMENT_START_DASH:
        this._stateCommentStartDash(e3);
        break;
      case Wt.COMMENT:
        this._stateComment(e3);
        break;
      case Wt.COMMENT_LESS_THAN_SIGN:
        this._stateCommentLessThanSign(e3);
        break;
      case Wt.COMMENT_LESS_THAN_SIGN_BANG:
        this._stateCommentLessThanSignBang(e3);
        break;
      case Wt.COMMENT_LESS_THAN_SIGN_BANG_DASH:
        this._stateCommentLessThanSignBangDash(e3);
        break;
      case Wt.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
        this._stateCommentLessThanSignBangDashDash(e3);
        break;
      case Wt.COMMENT_END_DASH:
        this._stateCommentEndDash(e3);
        break;
      case Wt.COMMENT_END:
        this._stateCommentEnd(e3);
        break;
      case Wt.COMMENT_END_BANG:
        this._stateCommentEndBang(e3);
        break;
      case Wt.DOCTYPE:
        this._stateDoctype(e3);
        break;
      case Wt.BEFORE_DOCTYPE_NAME:
        this._stateBeforeDoctypeName(e3);
        break;
      case Wt.DOCTYPE_NAME:
        this._stateDoctypeName(e3);
        break;
      case Wt.AFTER_DOCTYPE_NAME:
        this._stateAfterDoctypeName(e3);
        break;
      case Wt.AFTER_DOCTYPE_PUBLIC_KEYWORD:
        this._stateAfterDoctypePublicKeyword(e3);
        break;
      case Wt.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateBeforeDoctypePublicIdentifier(e3);
        break;
      case Wt.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypePublicIdentifierDoubleQuoted(e3);
        break;
      case Wt.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypePublicIdentifierSingleQuoted(e3);
        break;
      case Wt.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateAfterDoctypePublicIdentifier(e3);
        break;
      case Wt.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
        this._stateBetweenDoctypePublicAndSystemIdentifiers(e3);
        break;
      case Wt.AFTER_DOCTYPE_SYSTEM_KEYWORD:
        this._stateAfterDoctypeSystemKeyword(e3);
        break;
      case Wt.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateBeforeDoctypeSystemIdentifier(e3);
        break;
      case Wt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypeSystemIdentifierDoubleQuoted(e3);
        break;
      case Wt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypeSystemIdentifierSingleQuoted(e3);
        break;
      case Wt.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateAfterDoctypeSystemIdentifier(e3);
        break;
      case Wt.BOGUS_DOCTYPE:
        this._stateBogusDoctype(e3);
        break;
      case Wt.CDATA_SECTION:
        this._stateCdataSection(e3);
        break;
      case Wt.CDATA_SECTION_BRACKET:
        this._stateCdataSectionBracket(e3);
        break;
      case Wt.CDATA_SECTION_END:
        this._stateCdataSectionEnd(e3);
        break;
      case Wt.CHARACTER_REFERENCE:
        this._stateCharacterReference();
        break;
      case Wt.AMBIGUOUS_AMPERSAND:
        this._stateAmbiguousAmpersand(e3);
        break;
      default:
        throw new Error("Unknown state");
    }
  }
  _stateData(e3) {
    switch (e3) {
      case _t.LESS_THAN_SIGN:
        this.state = Wt.TAG_OPEN;
        break;
      case _t.AMPERSAND:
        this._startCharacterReference();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitCodePoint(e3);
        break;
      case _t.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRcdata(e3) {
    switch (e3) {
      case _t.AMPERSAND:
        this._startCharacterReference();
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.RCDATA_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRawtext(e3) {
    switch (e3) {
      case _t.LESS_THAN_SIGN:
        this.state = Wt.RAWTEXT_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptData(e3) {
    switch (e3) {
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _statePlaintext(e3) {
    switch (e3) {
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateTagOpen(e3) {
    if (U(e3)) this._createStartTagToken(), this.state = Wt.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case _t.EXCLAMATION_MARK:
        this.state = Wt.MARKUP_DECLARATION_OPEN;
        break;
      case _t.SOLIDUS:
        this.state = Wt.END_TAG_OPEN;
        break;
      case _t.QUESTION_MARK:
        this._err(Ft.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = Wt.BOGUS_COMMENT, this._stateBogusComment(e3);
        break;
      case _t.EOF:
        this._err(Ft.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
        break;
      default:
        this._err(Ft.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = Wt.DATA, this._stateData(e3);
    }
  }
  _stateEndTagOpen(e3) {
    if (U(e3)) this._createEndTagToken(), this.state = Wt.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingEndTagName), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
        break;
      default:
        this._err(Ft.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = Wt.BOGUS_COMMENT, this._stateBogusComment(e3);
    }
  }
  _stateTagName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.BEFORE_ATTRIBUTE_NAME;
        break;
      case _t.SOLIDUS:
        this.state = Wt.SELF_CLOSING_START_TAG;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.tagName += Mt;
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        t2.tagName += String.fromCodePoint(H(e3) ? G(e3) : e3);
    }
  }
  _stateRcdataLessThanSign(e3) {
    e3 === _t.SOLIDUS ? this.state = Wt.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = Wt.RCDATA, this._stateRcdata(e3));
  }
  _stateRcdataEndTagOpen(e3) {
    U(e3) ? (this.state = Wt.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(e3)) : (this._emitChars("</", -1), this.state = Wt.RCDATA, this._stateRcdata(e3));
  }
  handleSpecialEndTag(e3) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
    switch (this._createEndTagToken(), this.currentToken.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        return this._advanceBy(this.lastStartTagName.length), this.state = Wt.BEFORE_ATTRIBUTE_NAME, false;
      case _t.SOLIDUS:
        return this._advanceBy(this.lastStartTagName.length), this.state = Wt.SELF_CLOSING_START_TAG, false;
      case _t.GREATER_THAN_SIGN:
        return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = Wt.DATA, false;
      default:
        return this.currentToken = null, !this._ensureHibernation();
    }
  }
  _stateRcdataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Wt.RCDATA, this._stateRcdata(e3));
  }
  _stateRawtextLessThanSign(e3) {
    e3 === _t.SOLIDUS ? this.state = Wt.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = Wt.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagOpen(e3) {
    U(e3) ? (this.state = Wt.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(e3)) : (this._emitChars("</", -1), this.state = Wt.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Wt.RAWTEXT, this._stateRawtext(e3));
  }
  _stateScriptDataLessThanSign(e3) {
    switch (e3) {
      case _t.SOLIDUS:
        this.state = Wt.SCRIPT_DATA_END_TAG_OPEN;
        break;
      case _t.EXCLAMATION_MARK:
        this.state = Wt.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
        break;
      default:
        this._emitChars("<", -1), this.state = Wt.SCRIPT_DATA, this._stateScriptData(e3);
    }
  }
  _stateScriptDataEndTagOpen(e3) {
    U(e3) ? (this.state = Wt.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(e3)) : (this._emitChars("</", -1), this.state = Wt.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Wt.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStart(e3) {
    e3 === _t.HYPHEN_MINUS ? (this.state = Wt.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = Wt.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStartDash(e3) {
    e3 === _t.HYPHEN_MINUS ? (this.state = Wt.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = Wt.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscaped(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDash(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this.state = Wt.SCRIPT_DATA_ESCAPED, this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Wt.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDashDash(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA, this._emitChars(">");
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this.state = Wt.SCRIPT_DATA_ESCAPED, this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Wt.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedLessThanSign(e3) {
    e3 === _t.SOLIDUS ? this.state = Wt.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : U(e3) ? (this._emitChars("<", -1), this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(e3)) : (this._emitChars("<", -1), this.state = Wt.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagOpen(e3) {
    U(e3) ? (this.state = Wt.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(e3)) : (this._emitChars("</", -1), this.state = Wt.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = Wt.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscapeStart(e3) {
    if (this.preprocessor.startsWith(bt, false) && x(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else this._ensureHibernation() || (this.state = Wt.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscaped(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDash(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDashDash(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case _t.LESS_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.SCRIPT_DATA, this._emitChars(">");
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars(Mt);
        break;
      case _t.EOF:
        this._err(Ft.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedLessThanSign(e3) {
    e3 === _t.SOLIDUS ? (this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateScriptDataDoubleEscapeEnd(e3) {
    if (this.preprocessor.startsWith(bt, false) && x(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = Wt.SCRIPT_DATA_ESCAPED;
    } else this._ensureHibernation() || (this.state = Wt.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateBeforeAttributeName(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.SOLIDUS:
      case _t.GREATER_THAN_SIGN:
      case _t.EOF:
        this.state = Wt.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case _t.EQUALS_SIGN:
        this._err(Ft.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = Wt.ATTRIBUTE_NAME;
        break;
      default:
        this._createAttr(""), this.state = Wt.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateAttributeName(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
      case _t.SOLIDUS:
      case _t.GREATER_THAN_SIGN:
      case _t.EOF:
        this._leaveAttrName(), this.state = Wt.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case _t.EQUALS_SIGN:
        this._leaveAttrName(), this.state = Wt.BEFORE_ATTRIBUTE_VALUE;
        break;
      case _t.QUOTATION_MARK:
      case _t.APOSTROPHE:
      case _t.LESS_THAN_SIGN:
        this._err(Ft.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(e3);
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this.currentAttr.name += Mt;
        break;
      default:
        this.currentAttr.name += String.fromCodePoint(H(e3) ? G(e3) : e3);
    }
  }
  _stateAfterAttributeName(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.SOLIDUS:
        this.state = Wt.SELF_CLOSING_START_TAG;
        break;
      case _t.EQUALS_SIGN:
        this.state = Wt.BEFORE_ATTRIBUTE_VALUE;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._createAttr(""), this.state = Wt.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateBeforeAttributeValue(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.QUOTATION_MARK:
        this.state = Wt.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        this.state = Wt.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingAttributeValue), this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      default:
        this.state = Wt.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(e3);
    }
  }
  _stateAttributeValueDoubleQuoted(e3) {
    switch (e3) {
      case _t.QUOTATION_MARK:
        this.state = Wt.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case _t.AMPERSAND:
        this._startCharacterReference();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._extendRunWith(Mt, 0);
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueSingleQuoted(e3) {
    switch (e3) {
      case _t.APOSTROPHE:
        this.state = Wt.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case _t.AMPERSAND:
        this._startCharacterReference();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._extendRunWith(Mt, 0);
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueUnquoted(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this._leaveAttrValue(), this.state = Wt.BEFORE_ATTRIBUTE_NAME;
        break;
      case _t.AMPERSAND:
        this._startCharacterReference();
        break;
      case _t.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._extendRunWith(Mt, 0);
        break;
      case _t.QUOTATION_MARK:
      case _t.APOSTROPHE:
      case _t.LESS_THAN_SIGN:
      case _t.EQUALS_SIGN:
      case _t.GRAVE_ACCENT:
        this._err(Ft.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(e3);
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAfterAttributeValueQuoted(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this._leaveAttrValue(), this.state = Wt.BEFORE_ATTRIBUTE_NAME;
        break;
      case _t.SOLIDUS:
        this._leaveAttrValue(), this.state = Wt.SELF_CLOSING_START_TAG;
        break;
      case _t.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = Wt.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateSelfClosingStartTag(e3) {
    switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this.currentToken.selfClosing = true, this.state = Wt.DATA, this.emitCurrentTagToken();
        break;
      case _t.EOF:
        this._err(Ft.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(Ft.unexpectedSolidusInTag), this.state = Wt.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateBogusComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentComment(t2);
        break;
      case _t.EOF:
        this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._extendRunWith(Mt, 0);
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateMarkupDeclarationOpen(e3) {
    this._consumeSequenceIfMatch("--", true) ? (this._createCommentToken(3), this.state = Wt.COMMENT_START) : this._consumeSequenceIfMatch("doctype", false) ? (this.currentLocation = this.getCurrentLocation(8), this.state = Wt.DOCTYPE) : this._consumeSequenceIfMatch("[CDATA[", true) ? this.inForeignNode ? this.state = Wt.CDATA_SECTION : (this._err(Ft.cdataInHtmlContent), this._createCommentToken(8), this.currentToken.data = "[CDATA[", this.state = Wt.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(Ft.incorrectlyOpenedComment), this._createCommentToken(2), this.state = Wt.BOGUS_COMMENT, this._stateBogusComment(e3));
  }
  _stateCommentStart(e3) {
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.COMMENT_START_DASH;
        break;
      case _t.GREATER_THAN_SIGN: {
        this._err(Ft.abruptClosingOfEmptyComment), this.state = Wt.DATA;
        const e4 = this.currentToken;
        this.emitCurrentComment(e4);
        break;
      }
      default:
        this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentStartDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.COMMENT_END;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.abruptClosingOfEmptyComment), this.state = Wt.DATA, this.emitCurrentComment(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.COMMENT_END_DASH;
        break;
      case _t.LESS_THAN_SIGN:
        this._extendRunWith("<", 0), this.state = Wt.COMMENT_LESS_THAN_SIGN;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._extendRunWith(Mt, 0);
        break;
      case _t.EOF:
        this._err(Ft.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateCommentLessThanSign(e3) {
    switch (e3) {
      case _t.EXCLAMATION_MARK:
        this._extendRunWith("!", 0), this.state = Wt.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      case _t.LESS_THAN_SIGN:
        this._extendRunWith("<", 0);
        break;
      default:
        this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentLessThanSignBang(e3) {
    e3 === _t.HYPHEN_MINUS ? this.state = Wt.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = Wt.COMMENT, this._stateComment(e3));
  }
  _stateCommentLessThanSignBangDash(e3) {
    e3 === _t.HYPHEN_MINUS ? this.state = Wt.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = Wt.COMMENT_END_DASH, this._stateCommentEndDash(e3));
  }
  _stateCommentLessThanSignBangDashDash(e3) {
    e3 !== _t.GREATER_THAN_SIGN && e3 !== _t.EOF && this._err(Ft.nestedComment), this.state = Wt.COMMENT_END, this._stateCommentEnd(e3);
  }
  _stateCommentEndDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this.state = Wt.COMMENT_END;
        break;
      case _t.EOF:
        this._err(Ft.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEnd(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentComment(t2);
        break;
      case _t.EXCLAMATION_MARK:
        this.state = Wt.COMMENT_END_BANG;
        break;
      case _t.HYPHEN_MINUS:
        this._extendRunWith("-", -2);
        break;
      case _t.EOF:
        this._err(Ft.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--", -1), this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEndBang(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.HYPHEN_MINUS:
        this._extendRunWith("--!", -1), this.state = Wt.COMMENT_END_DASH;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.incorrectlyClosedComment), this.state = Wt.DATA, this.emitCurrentComment(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--!", -1), this.state = Wt.COMMENT, this._stateComment(e3);
    }
  }
  _stateDoctype(e3) {
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.BEFORE_DOCTYPE_NAME;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
        break;
      case _t.EOF: {
        this._err(Ft.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._err(Ft.missingWhitespaceBeforeDoctypeName), this.state = Wt.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
    }
  }
  _stateBeforeDoctypeName(e3) {
    if (H(e3)) this._createDoctypeToken(String.fromCharCode(G(e3))), this.state = Wt.DOCTYPE_NAME;
    else switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), this._createDoctypeToken(Mt), this.state = Wt.DOCTYPE_NAME;
        break;
      case _t.GREATER_THAN_SIGN: {
        this._err(Ft.missingDoctypeName), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this.state = Wt.DATA;
        break;
      }
      case _t.EOF: {
        this._err(Ft.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._createDoctypeToken(String.fromCodePoint(e3)), this.state = Wt.DOCTYPE_NAME;
    }
  }
  _stateDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.AFTER_DOCTYPE_NAME;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.name += Mt;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.name += String.fromCodePoint(H(e3) ? G(e3) : e3);
    }
  }
  _stateAfterDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._consumeSequenceIfMatch("public", false) ? this.state = Wt.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch("system", false) ? this.state = Wt.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(Ft.invalidCharacterSequenceAfterDoctypeName), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3));
    }
  }
  _stateAfterDoctypePublicKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case _t.QUOTATION_MARK:
        this._err(Ft.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = Wt.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        this._err(Ft.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = Wt.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.QUOTATION_MARK:
        t2.publicId = "", this.state = Wt.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        t2.publicId = "", this.state = Wt.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypePublicIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.QUOTATION_MARK:
        this.state = Wt.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.publicId += Mt;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypePublicIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.APOSTROPHE:
        this.state = Wt.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.publicId += Mt;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.QUOTATION_MARK:
        this._err(Ft.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        this._err(Ft.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBetweenDoctypePublicAndSystemIdentifiers(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.QUOTATION_MARK:
        t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateAfterDoctypeSystemKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        this.state = Wt.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case _t.QUOTATION_MARK:
        this._err(Ft.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        this._err(Ft.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.QUOTATION_MARK:
        t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case _t.APOSTROPHE:
        t2.systemId = "", this.state = Wt.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.DATA, this.emitCurrentDoctype(t2);
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypeSystemIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.QUOTATION_MARK:
        this.state = Wt.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.systemId += Mt;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypeSystemIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.APOSTROPHE:
        this.state = Wt.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter), t2.systemId += Mt;
        break;
      case _t.GREATER_THAN_SIGN:
        this._err(Ft.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.SPACE:
      case _t.LINE_FEED:
      case _t.TABULATION:
      case _t.FORM_FEED:
        break;
      case _t.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.EOF:
        this._err(Ft.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ft.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = Wt.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBogusDoctype(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = Wt.DATA;
        break;
      case _t.NULL:
        this._err(Ft.unexpectedNullCharacter);
        break;
      case _t.EOF:
        this.emitCurrentDoctype(t2), this._emitEOFToken();
    }
  }
  _stateCdataSection(e3) {
    switch (e3) {
      case _t.RIGHT_SQUARE_BRACKET:
        this.state = Wt.CDATA_SECTION_BRACKET;
        break;
      case _t.EOF:
        this._err(Ft.eofInCdata), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateCdataSectionBracket(e3) {
    e3 === _t.RIGHT_SQUARE_BRACKET ? this.state = Wt.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = Wt.CDATA_SECTION, this._stateCdataSection(e3));
  }
  _stateCdataSectionEnd(e3) {
    switch (e3) {
      case _t.GREATER_THAN_SIGN:
        this.state = Wt.DATA;
        break;
      case _t.RIGHT_SQUARE_BRACKET:
        this._emitChars("]", -2);
        break;
      default:
        this._emitChars("]]", -1), this.state = Wt.CDATA_SECTION, this._stateCdataSection(e3);
    }
  }
  _stateCharacterReference() {
    let e3 = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (e3 < 0) {
      if (!this.preprocessor.lastChunkWritten) return this.active = false, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, void (this.preprocessor.endOfChunkHit = true);
      e3 = this.entityDecoder.end();
    }
    0 === e3 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(_t.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && y(this.preprocessor.peek(1)) ? Wt.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
  }
  _stateAmbiguousAmpersand(e3) {
    y(e3) ? this._flushCodePointConsumedAsCharacterReference(e3) : (e3 === _t.SEMICOLON && this._err(Ft.unknownNamedCharacterReference), this.state = this.returnState, this._callState(e3));
  }
};
var as = /* @__PURE__ */ new Set([qt.DD, qt.DT, qt.LI, qt.OPTGROUP, qt.OPTION, qt.P, qt.RB, qt.RP, qt.RT, qt.RTC]);
var ns = /* @__PURE__ */ new Set([...as, qt.CAPTION, qt.COLGROUP, qt.TBODY, qt.TD, qt.TFOOT, qt.TH, qt.THEAD, qt.TR]);
var is = 256;
var os = 512;
var cs = 768;
var Ds = [qt.H1, qt.H2, qt.H3, qt.H4, qt.H5, qt.H6];
var Es = [qt.TBODY, qt.TFOOT, qt.THEAD];
var hs = [qt.TR, qt.TEMPLATE, qt.HTML];
var Ts = [...Es, qt.TEMPLATE, qt.HTML];
var ls = [qt.TABLE, qt.TEMPLATE, qt.HTML];
var fs = [qt.TD, qt.TH];
var _s = 32;
var As = new Uint8Array(cs);
for (const [e3, t2] of [[yt.HTML, 0], [yt.SVG, is], [yt.MATHML, os]]) for (const s2 of zt[e3]) As[t2 + s2] = e3 !== yt.HTML || s2 !== qt.ADDRESS && s2 !== qt.DIV && s2 !== qt.P ? 3 : 1;
for (const e3 of [qt.APPLET, qt.CAPTION, qt.HTML, qt.MARQUEE, qt.OBJECT, qt.TABLE, qt.TD, qt.TEMPLATE, qt.TH, is + qt.DESC, is + qt.FOREIGN_OBJECT, is + qt.TITLE, os + qt.ANNOTATION_XML, os + qt.MI, os + qt.MN, os + qt.MO, os + qt.MS, os + qt.MTEXT]) As[e3] |= 28;
As[qt.OL] |= 8, As[qt.UL] |= 8, As[qt.BUTTON] |= 16, As[qt.TABLE] |= _s, As[qt.HTML] |= _s;
var ps = new Uint8Array(cs);
for (const e3 of [qt.A, qt.B, qt.BIG, qt.CODE, qt.EM, qt.FONT, qt.I, qt.NOBR, qt.S, qt.SMALL, qt.STRIKE, qt.STRONG, qt.TT, qt.U]) ps[e3] = 1;
var ms;
var ds;
var us = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(e3, t2, s2) {
    this.treeAdapter = t2, this.handler = s2, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = qt.UNKNOWN, this.indexed = false, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = new Int32Array(0), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = /* @__PURE__ */ new Map(), this.current = e3;
  }
  _indexOf(e3) {
    if (this.indexed) {
      const t2 = this.formattingSlots.get(e3);
      if (void 0 !== t2) return t2;
      if (ps[b(this.treeAdapter.getTagName(e3))]) return -1;
    }
    return this.items.lastIndexOf(e3, this.stackTop);
  }
  slotBelow(e3) {
    return this.indexed ? this.below[e3] : e3 - 1;
  }
  slotAbove(e3) {
    return this.indexed ? this.above[e3] : e3 === this.stackTop ? -1 : e3 + 1;
  }
  _isInTemplate() {
    return this.currentTagId === qt.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === yt.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
  }
  _nameKey(e3, t2, s2) {
    var r2, a2;
    const n2 = `${e3} ${t2}`;
    let i2 = null === (r2 = this.nameKeys) || void 0 === r2 ? void 0 : r2.get(n2);
    if (void 0 === i2 && s2 && (null !== (a2 = this.nameKeys) && void 0 !== a2 || (this.nameKeys = /* @__PURE__ */ new Map()), i2 = cs + this.nameKeys.size, this.nameKeys.set(n2, i2), i2 === this.keyTops.length)) {
      const e4 = new Int32Array(2 * i2).fill(-1);
      e4.set(this.keyTops), this.keyTops = e4;
    }
    return null != i2 ? i2 : -1;
  }
  _indexAll() {
    this.indexed = true, this.keyTops = new Int32Array(cs).fill(-1);
    for (let e3 = 0; e3 <= this.stackTop; e3++) this._index(e3, e3 - 1);
  }
  _index(e3, t2) {
    const s2 = this.items[e3], r2 = this.tagIDs[e3], a2 = this.treeAdapter.getNamespaceURI(s2);
    let n2 = v(a2, r2);
    -1 === n2 && (n2 = this._nameKey(a2, this.treeAdapter.getTagName(s2), true));
    const i2 = this.keyTops[n2];
    this.keys[e3] = n2, this.keyPrev[e3] = i2, this.keyNext[e3] = -1, -1 !== i2 && (this.keyNext[i2] = e3), this.keyTops[n2] = e3, this.above[e3] = -1, this._link(e3, t2, a2 === yt.HTML), ps[r2] && this.formattingSlots.set(s2, e3);
  }
  _link(e3, t2, s2) {
    const r2 = this.keys[e3], a2 = r2 < cs ? As[r2] : 0;
    this.below[e3] = t2, -1 === t2 ? (this.specials[e3] = 1 & a2, this.listItemBoundaries[e3] = (2 & a2) >> 1, this.scopeBoundaries[e3] = (4 & a2) >> 2, this.htmlSlots[e3] = s2 ? e3 : -1) : (this.above[t2] = e3, this.specials[e3] = this.specials[t2] + (1 & a2), this.listItemBoundaries[e3] = this.listItemBoundaries[t2] + ((2 & a2) >> 1), this.scopeBoundaries[e3] = this.scopeBoundaries[t2] + ((4 & a2) >> 2), this.htmlSlots[e3] = s2 ? e3 : this.htmlSlots[t2]);
  }
  _unindex(e3) {
    const t2 = this.keys[e3], s2 = this.keyPrev[e3], r2 = this.keyNext[e3];
    -1 !== s2 && (this.keyNext[s2] = r2), -1 === r2 ? this.keyTops[t2] = s2 : this.keyPrev[r2] = s2, ps[this.tagIDs[e3]] && this.formattingSlots.delete(this.items[e3]);
  }
  _move(e3, t2) {
    const s2 = this.items[e3], r2 = this.keys[e3], a2 = this.keyPrev[e3], n2 = this.keyNext[e3];
    this.items[t2] = s2, this.tagIDs[t2] = this.tagIDs[e3], this.keys[t2] = r2, this.keyPrev[t2] = a2, this.keyNext[t2] = n2, -1 !== a2 && (this.keyNext[a2] = t2), -1 === n2 ? this.keyTops[r2] = t2 : this.keyPrev[n2] = t2, ps[this.tagIDs[t2]] && this.formattingSlots.set(s2, t2);
  }
  indexOfTopmost(e3) {
    if (this.indexed) return this.keyTops[e3];
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (this.tagIDs[t2] === e3 && this.treeAdapter.getNamespaceURI(this.items[t2]) === yt.HTML) return t2;
    return -1;
  }
  indexOfTopmostOf(e3) {
    if (this.indexed) {
      let t2 = -1;
      for (const s2 of e3) this.keyTops[s2] > t2 && (t2 = this.keyTops[s2]);
      return t2;
    }
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (e3.includes(this.tagIDs[t2]) && this.treeAdapter.getNamespaceURI(this.items[t2]) === yt.HTML) return t2;
    return -1;
  }
  indexOfTopmostByName(e3, t2) {
    if (this.indexed) {
      let s2 = v(e3, b(t2));
      return -1 === s2 && (s2 = this._nameKey(e3, t2, false)), -1 === s2 ? -1 : this.keyTops[s2];
    }
    for (let s2 = this.stackTop; s2 >= 0; s2--) {
      const r2 = this.items[s2];
      if (this.treeAdapter.getTagName(r2) === t2 && this.treeAdapter.getNamespaceURI(r2) === e3) return s2;
    }
    return -1;
  }
  indexOfTopmostHtmlElement() {
    if (this.indexed) return -1 === this.stackTop ? -1 : this.htmlSlots[this.stackTop];
    let e3 = this.stackTop;
    for (; e3 >= 0 && this.treeAdapter.getNamespaceURI(this.items[e3]) !== yt.HTML; ) e3--;
    return e3;
  }
  _hasAbove(e3, t2) {
    for (let s2 = this.stackTop; s2 > e3; s2--) {
      const e4 = v(this.treeAdapter.getNamespaceURI(this.items[s2]), this.tagIDs[s2]);
      if (-1 !== e4 && As[e4] & t2) return true;
    }
    return false;
  }
  hasSpecialElementAbove(e3) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[e3] : this._hasAbove(e3, 1);
  }
  hasListItemBoundaryAbove(e3) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[e3] : this._hasAbove(e3, 2);
  }
  push(e3, t2) {
    const s2 = this.stackTop;
    this.stackTop++, this.depth++, this.items[this.stackTop] = e3, this.current = e3, this.tagIDs[this.stackTop] = t2, this.currentTagId = t2, this.indexed ? this._index(this.stackTop, s2) : 64 === this.depth && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(e3, t2, true);
  }
  _popCurrent() {
    this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], -1 !== this.stackTop && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
  }
  pop() {
    const e3 = this.current;
    this._popCurrent(), this.handler.onItemPop(e3, true);
  }
  replace(e3, t2) {
    const s2 = this._indexOf(e3);
    this.items[s2] = t2, this.indexed && ps[this.tagIDs[s2]] && (this.formattingSlots.delete(e3), this.formattingSlots.set(t2, s2)), s2 === this.stackTop && (this.current = t2);
  }
  replaceFormattingElement(e3, t2, s2, r2) {
    const a2 = this.items[e3];
    if (!this.indexed) return this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.handler.onItemPop(a2, false), this.items.splice(t2, 0, s2), this.tagIDs.splice(t2, 0, r2), t2 === this.stackTop && this._updateCurrentElement(), void (this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, t2 === this.stackTop));
    const n2 = this.keys[e3], i2 = this.below[e3], o2 = this.above[t2], c2 = [];
    for (let s3 = this.above[e3]; s3 !== t2; s3 = this.above[s3]) c2.push(s3);
    const D2 = this.keyNext[e3];
    this._unindex(e3), this.items[e3] = void 0, this.handler.onItemPop(a2, false);
    let E2 = t2 - 1;
    for (; c2.length > 0 && c2[c2.length - 1] === E2; ) c2.pop(), E2--;
    for (let e4 = E2 + 1; e4 <= t2; e4++) this._move(e4, e4 - 1);
    const h2 = -1 === D2 ? this.keyTops[n2] : this.keyPrev[D2];
    this.items[t2] = s2, this.tagIDs[t2] = r2, this.keys[t2] = n2, this.keyPrev[t2] = h2, this.keyNext[t2] = D2, -1 !== h2 && (this.keyNext[h2] = t2), -1 === D2 ? this.keyTops[n2] = t2 : this.keyPrev[D2] = t2, ps[r2] && this.formattingSlots.set(s2, t2);
    let T2 = i2;
    for (const e4 of c2) this._link(e4, T2, true), T2 = e4;
    for (let e4 = E2; e4 < t2; e4++) this._link(e4, T2, true), T2 = e4;
    this._link(t2, T2, true), -1 === o2 && this._updateCurrentElement(), this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, -1 === o2);
  }
  popUntilTagNamePopped(e3) {
    this.shortenToLength(Math.max(this.indexOfTopmost(e3), 0));
  }
  shortenToLength(e3) {
    for (; this.stackTop >= e3; ) {
      const t2 = this.current;
      this._popCurrent(), this.handler.onItemPop(t2, this.stackTop < e3);
    }
  }
  popUntilElementPopped(e3) {
    const t2 = this._indexOf(e3);
    this.shortenToLength(Math.max(t2, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(Ds), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(fs), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0, this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(ls) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(Ts) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(hs) + 1);
  }
  remove(e3) {
    const t2 = this._indexOf(e3);
    -1 !== t2 && this.removeAt(t2);
  }
  removeAt(e3) {
    if (e3 === this.stackTop) return void this.pop();
    const t2 = this.items[e3];
    if (this.depth--, this.indexed) {
      const t3 = this.keys[e3] < cs ? As[this.keys[e3]] : 0, s2 = this.below[e3], r2 = this.above[e3];
      if (this._unindex(e3), this.items[e3] = void 0, this.below[r2] = s2, -1 !== s2 && (this.above[s2] = r2), 0 !== t3) for (let e4 = r2; -1 !== e4; e4 = this.above[e4]) this.specials[e4] -= 1 & t3, this.listItemBoundaries[e4] -= (2 & t3) >> 1, this.scopeBoundaries[e4] -= (4 & t3) >> 2;
      const a2 = -1 === s2 ? -1 : this.htmlSlots[s2];
      for (let t4 = r2; -1 !== t4 && this.htmlSlots[t4] === e3; t4 = this.above[t4]) this.htmlSlots[t4] = a2;
    } else this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.stackTop--, this._updateCurrentElement();
    this.handler.onItemPop(t2, false);
  }
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === qt.BODY ? this.items[1] : null;
  }
  contains(e3) {
    return this._indexOf(e3) > -1;
  }
  getCommonAncestor(e3) {
    const t2 = this._indexOf(e3), s2 = -1 === t2 ? -1 : this.slotBelow(t2);
    return -1 === s2 ? null : this.items[s2];
  }
  isRootHtmlElementCurrent() {
    return 0 === this.stackTop && this.tagIDs[0] === qt.HTML;
  }
  _isInScope(e3, t2) {
    let s2 = -1;
    switch (t2) {
      case 8:
        s2 = Math.max(this.keyTops[qt.OL], this.keyTops[qt.UL]);
        break;
      case 16:
        s2 = this.keyTops[qt.BUTTON];
        break;
      case _s:
        return s2 = Math.max(this.keyTops[qt.TABLE], this.keyTops[qt.HTML]), -1 === e3 ? -1 === s2 : e3 >= s2;
    }
    return -1 === e3 ? -1 === s2 && (-1 === this.stackTop || 0 === this.scopeBoundaries[this.stackTop]) : e3 >= s2 && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[e3];
  }
  _scanScope(e3, t2, s2, r2) {
    for (let a2 = this.stackTop; a2 >= 0; a2--) {
      const n2 = v(this.treeAdapter.getNamespaceURI(this.items[a2]), this.tagIDs[a2]);
      if (-1 !== n2) {
        if ((t2 ? t2.includes(n2) : n2 === e3) && (!r2 || this.items[a2] === r2)) return true;
        if (As[n2] & s2) return false;
      }
    }
    return true;
  }
  hasInScope(e3, t2) {
    return this.indexed ? this._isInScope(t2 ? this._indexOf(t2) : this.keyTops[e3], 4) : this._scanScope(e3, null, 4, t2);
  }
  hasInListItemScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 8) : this._scanScope(e3, null, 8);
  }
  hasInButtonScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 16) : this._scanScope(e3, null, 16);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(Ds), 4) : this._scanScope(qt.UNKNOWN, Ds, 4);
  }
  hasInTableScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], _s) : this._scanScope(e3, null, _s);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(Es), _s) : this._scanScope(qt.UNKNOWN, Es, _s);
  }
  hasInSelectScope(e3) {
    for (let t2 = this.stackTop; t2 >= 0; t2 = this.slotBelow(t2)) if (this.treeAdapter.getNamespaceURI(this.items[t2]) === yt.HTML) switch (this.tagIDs[t2]) {
      case e3:
        return true;
      case qt.OPTION:
      case qt.OPTGROUP:
        break;
      default:
        return false;
    }
    return true;
  }
  generateImpliedEndTags() {
    for (; void 0 !== this.currentTagId && as.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === yt.HTML; ) this.pop();
  }
  generateImpliedEndTagsThoroughly() {
    for (; void 0 !== this.currentTagId && ns.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === yt.HTML; ) this.pop();
  }
  generateImpliedEndTagsWithExclusion(e3) {
    for (; void 0 !== this.currentTagId && this.currentTagId !== e3 && ns.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === yt.HTML; ) this.pop();
  }
};
(ds = ms || (ms = {}))[ds.Marker = 0] = "Marker", ds[ds.Element = 1] = "Element";
var $s = class {
  constructor() {
    this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = /* @__PURE__ */ new Map();
  }
  _insertElementEntry(e3, t2, s2) {
    const r2 = null === s2 ? null : s2.newer, a2 = { type: ms.Element, element: e3, token: t2, older: s2, newer: r2, ark: null, olderSameTag: null, newerSameTag: null };
    return null === r2 ? this.newest = a2 : r2.older = a2, null !== s2 && (s2.newer = a2), null === this.index ? null : this._addToIndex(this.index, a2);
  }
  _addToIndex(e3, t2) {
    const { tagName: s2, attrs: r2 } = t2.token, a2 = s2 + r2.map(({ name: e4, value: t3 }) => `\0${e4}\0${t3}`).sort().join("");
    let n2 = e3.arks.get(a2);
    void 0 === n2 && (n2 = { entries: [], key: a2 }, e3.arks.set(a2, n2)), n2.entries.push(t2), t2.ark = n2, this.elementEntries.set(t2.element, t2);
    let i2 = e3.tagNames.get(s2);
    return void 0 === i2 && (i2 = { olderSameTag: null }, e3.tagNames.set(s2, i2)), t2.olderSameTag = i2.olderSameTag, t2.newerSameTag = i2, null !== i2.olderSameTag && (i2.olderSameTag.newerSameTag = t2), i2.olderSameTag = t2, n2;
  }
  insertMarker() {
    if (null === this.index) for (let e4 = this.newest; null !== e4 && e4.type === ms.Element; e4 = e4.older) this.elementEntries.set(e4.element, e4);
    const e3 = { type: ms.Marker, older: this.newest, newer: null, outerIndex: this.index };
    null !== this.newest && (this.newest.newer = e3), this.newest = e3, this.index = null;
  }
  pushElement(e3, t2) {
    if (null === this.index) {
      let e4 = null, t3 = 0;
      for (let s3 = this.newest; null !== s3 && s3.type === ms.Element; s3 = s3.older) e4 = s3, t3++;
      if (t3 >= 3) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let t4 = e4; null !== t4 && t4.type === ms.Element; t4 = t4.newer) this._addToIndex(this.index, t4);
      }
    }
    const s2 = this._insertElementEntry(e3, t2, this.newest);
    null !== s2 && s2.entries.length > 3 && this.removeEntry(s2.entries[0]);
  }
  insertElementAfterBookmark(e3, t2) {
    const { bookmark: s2 } = this;
    this.bookmark = null, this._insertElementEntry(e3, t2, s2);
  }
  removeEntry(e3) {
    var t2;
    if (null === e3.newer ? this.newest === e3 : e3.newer.older === e3) {
      if (this.elementEntries.delete(e3.element), null === e3.newer ? this.newest = e3.older : e3.newer.older = e3.older, null !== e3.older && (e3.older.newer = e3.newer), null !== e3.ark) {
        const { entries: s2, key: r2 } = e3.ark;
        s2.splice(s2.indexOf(e3), 1), 0 === s2.length && (null === (t2 = this.index) || void 0 === t2 || t2.arks.delete(r2));
      }
      null !== e3.newerSameTag && (e3.newerSameTag.olderSameTag = e3.olderSameTag, null !== e3.olderSameTag && (e3.olderSameTag.newerSameTag = e3.newerSameTag));
    }
  }
  replaceElement(e3, t2) {
    this.elementEntries.delete(e3.element) && this.elementEntries.set(t2, e3), e3.element = t2;
  }
  clearToLastMarker() {
    let e3 = this.newest;
    for (; null !== e3 && e3.type === ms.Element; e3 = e3.older) this.elementEntries.delete(e3.element);
    this.newest = null === e3 ? null : e3.older, this.index = null === e3 ? null : e3.outerIndex, null !== this.newest && (this.newest.newer = null);
  }
  getElementEntryInScopeWithTagName(e3) {
    var t2, s2;
    if (null !== this.index) return null !== (s2 = null === (t2 = this.index.tagNames.get(e3)) || void 0 === t2 ? void 0 : t2.olderSameTag) && void 0 !== s2 ? s2 : null;
    for (let t3 = this.newest; null !== t3 && t3.type === ms.Element; t3 = t3.older) if (t3.token.tagName === e3) return t3;
    return null;
  }
  getElementEntry(e3) {
    if (null === this.index) {
      for (let t2 = this.newest; null !== t2 && t2.type === ms.Element; t2 = t2.older) if (t2.element === e3) return t2;
    }
    return this.elementEntries.get(e3);
  }
};
var Is = /* @__PURE__ */ new WeakMap();
var Ls = { createDocument: () => ({ nodeName: "#document", mode: vt.NO_QUIRKS, childNodes: [] }), createDocumentFragment: () => ({ nodeName: "#document-fragment", childNodes: [] }), createElement: (e3, t2, s2) => ({ nodeName: e3, tagName: e3, attrs: s2, namespaceURI: t2, childNodes: [], parentNode: null }), createCommentNode: (e3) => ({ nodeName: "#comment", data: e3, parentNode: null }), createTextNode: (e3) => ({ nodeName: "#text", value: e3, parentNode: null }), appendChild(e3, t2) {
  e3.childNodes.push(t2), t2.parentNode = e3;
}, insertBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2);
  r2.splice(a2, 0, t2), t2.parentNode = e3;
}, setTemplateContent(e3, t2) {
  e3.content = t2;
}, getTemplateContent: (e3) => e3.content, setDocumentType(e3, t2, s2, r2) {
  const a2 = e3.childNodes.find((e4) => "#documentType" === e4.nodeName);
  if (a2) a2.name = t2, a2.publicId = s2, a2.systemId = r2;
  else {
    const a3 = { nodeName: "#documentType", name: t2, publicId: s2, systemId: r2, parentNode: null };
    Ls.appendChild(e3, a3);
  }
}, setDocumentMode(e3, t2) {
  e3.mode = t2;
}, getDocumentMode: (e3) => e3.mode, detachNode(e3) {
  if (e3.parentNode) {
    const { childNodes: t2 } = e3.parentNode, s2 = t2[t2.length - 1] === e3 ? t2.length - 1 : t2.indexOf(e3);
    t2.splice(s2, 1), e3.parentNode = null;
  }
}, insertText(e3, t2) {
  if (e3.childNodes.length > 0) {
    const s2 = e3.childNodes[e3.childNodes.length - 1];
    if (Ls.isTextNode(s2)) return void (s2.value += t2);
  }
  Ls.appendChild(e3, Ls.createTextNode(t2));
}, insertTextBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2), n2 = r2[a2 - 1];
  n2 && Ls.isTextNode(n2) ? n2.value += t2 : Ls.insertBefore(e3, Ls.createTextNode(t2), s2);
}, adoptAttributes(e3, t2) {
  if (0 === t2.length || t2 === e3.attrs) return;
  const s2 = Is.get(e3.attrs), r2 = (null == s2 ? void 0 : s2.size) === e3.attrs.length && t2.every(({ name: t3 }) => {
    var r3;
    const a3 = s2.get(t3);
    return void 0 === a3 || (null === (r3 = e3.attrs[a3]) || void 0 === r3 ? void 0 : r3.name) === t3;
  }), a2 = r2 ? s2 : /* @__PURE__ */ new Map();
  if (!r2) {
    for (let t3 = 0; t3 < e3.attrs.length; t3++) {
      const s3 = e3.attrs[t3];
      void 0 !== s3 && a2.set(s3.name, t3);
    }
    Is.set(e3.attrs, a2);
  }
  const n2 = e3.attrs.length;
  for (let s3 = 0; s3 < t2.length; s3++) a2.has(t2[s3].name) || e3.attrs.push(t2[s3]);
  for (let t3 = n2; t3 < e3.attrs.length; t3++) a2.set(e3.attrs[t3].name, t3);
  a2.size !== e3.attrs.length && Is.delete(e3.attrs);
}, getFirstChild: (e3) => e3.childNodes[0], getChildNodes: (e3) => e3.childNodes, getParentNode: (e3) => e3.parentNode, getAttrList: (e3) => e3.attrs, getTagName: (e3) => e3.tagName, getNamespaceURI: (e3) => e3.namespaceURI, getTextNodeContent: (e3) => e3.value, getCommentNodeContent: (e3) => e3.data, getDocumentTypeNodeName: (e3) => e3.name, getDocumentTypeNodePublicId: (e3) => e3.publicId, getDocumentTypeNodeSystemId: (e3) => e3.systemId, isTextNode: (e3) => "#text" === e3.nodeName, isCommentNode: (e3) => "#comment" === e3.nodeName, isDocumentTypeNode: (e3) => "#documentType" === e3.nodeName, isElementNode: (e3) => Object.prototype.hasOwnProperty.call(e3, "tagName"), setNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = t2;
}, getNodeSourceCodeLocation: (e3) => e3.sourceCodeLocation, updateNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = { ...e3.sourceCodeLocation, ...t2 };
} };
var Ns = "html";
var Ss = ["+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//", "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//", "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//"];
var Cs = [...Ss, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
var Os = /* @__PURE__ */ new Set(["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]);
var Rs = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var gs = [...Rs, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
Ke({}, { SVG_TAG_NAMES_ADJUSTMENT_MAP: () => Us, adjustTokenMathMLAttrs: () => Z, adjustTokenSVGAttrs: () => q, adjustTokenSVGTagName: () => K, adjustTokenXMLAttrs: () => j, causesExit: () => Q, isIntegrationPoint: () => W });
var ks;
var Ms;
var Fs = { TEXT_HTML: "text/html", APPLICATION_XML: "application/xhtml+xml" };
var Ps = "definitionurl";
var bs = "definitionURL";
var Bs = new Map(["attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan"].map((e3) => [e3.toLowerCase(), e3]));
var Hs = /* @__PURE__ */ new Map([["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: yt.XLINK }], ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: yt.XLINK }], ["xlink:href", { prefix: "xlink", name: "href", namespace: yt.XLINK }], ["xlink:role", { prefix: "xlink", name: "role", namespace: yt.XLINK }], ["xlink:show", { prefix: "xlink", name: "show", namespace: yt.XLINK }], ["xlink:title", { prefix: "xlink", name: "title", namespace: yt.XLINK }], ["xlink:type", { prefix: "xlink", name: "type", namespace: yt.XLINK }], ["xml:lang", { prefix: "xml", name: "lang", namespace: yt.XML }], ["xml:space", { prefix: "xml", name: "space", namespace: yt.XML }], ["xmlns", { prefix: "", name: "xmlns", namespace: yt.XMLNS }], ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: yt.XMLNS }]]);
var Us = new Map(["altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath"].map((e3) => [e3.toLowerCase(), e3]));
var ys = /* @__PURE__ */ new Set([qt.B, qt.BIG, qt.BLOCKQUOTE, qt.BODY, qt.BR, qt.CENTER, qt.CODE, qt.DD, qt.DIV, qt.DL, qt.DT, qt.EM, qt.EMBED, qt.H1, qt.H2, qt.H3, qt.H4, qt.H5, qt.H6, qt.HEAD, qt.HR, qt.I, qt.IMG, qt.LI, qt.LISTING, qt.MENU, qt.META, qt.NOBR, qt.OL, qt.P, qt.PRE, qt.RUBY, qt.S, qt.SMALL, qt.SPAN, qt.STRONG, qt.STRIKE, qt.SUB, qt.SUP, qt.TABLE, qt.TT, qt.U, qt.UL, qt.VAR]);
var Gs = [qt.TR, qt.TBODY, qt.THEAD, qt.TFOOT, qt.CAPTION, qt.COLGROUP, qt.TABLE, qt.FRAMESET, qt.SELECT, qt.TEMPLATE, qt.TD, qt.TH, qt.HEAD, qt.BODY, qt.HTML];
var ws = [];
(Ms = ks || (ks = {}))[Ms.INITIAL = 0] = "INITIAL", Ms[Ms.BEFORE_HTML = 1] = "BEFORE_HTML", Ms[Ms.BEFORE_HEAD = 2] = "BEFORE_HEAD", Ms[Ms.IN_HEAD = 3] = "IN_HEAD", Ms[Ms.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", Ms[Ms.AFTER_HEAD = 5] = "AFTER_HEAD", Ms[Ms.IN_BODY = 6] = "IN_BODY", Ms[Ms.TEXT = 7] = "TEXT", Ms[Ms.IN_TABLE = 8] = "IN_TABLE", Ms[Ms.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", Ms[Ms.IN_CAPTION = 10] = "IN_CAPTION", Ms[Ms.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", Ms[Ms.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", Ms[Ms.IN_ROW = 13] = "IN_ROW", Ms[Ms.IN_CELL = 14] = "IN_CELL", Ms[Ms.IN_SELECT = 15] = "IN_SELECT", Ms[Ms.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", Ms[Ms.IN_TEMPLATE = 17] = "IN_TEMPLATE", Ms[Ms.AFTER_BODY = 18] = "AFTER_BODY", Ms[Ms.IN_FRAMESET = 19] = "IN_FRAMESET", Ms[Ms.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", Ms[Ms.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", Ms[Ms.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
var xs = { startLine: -1, startCol: -1, startOffset: -1, endLine: -1, endCol: -1, endOffset: -1 };
var vs = /* @__PURE__ */ new Set([qt.TABLE, qt.TBODY, qt.TFOOT, qt.THEAD, qt.TR]);
var Ys = { scriptingEnabled: true, sourceCodeLocationInfo: false, treeAdapter: Ls, onParseError: null };
var Qs = class {
  constructor(e3, t2, s2 = null, r2 = null) {
    this.fragmentContext = s2, this.scriptHandler = r2, this.currentToken = null, this.stopped = false, this.insertionMode = ks.INITIAL, this.originalInsertionMode = ks.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = false, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = false, this.framesetOk = true, this.skipNextNewLine = false, this.fosterParentingEnabled = false, this.options = { ...Ys, ...e3 }, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = true), this.document = null != t2 ? t2 : this.treeAdapter.createDocument(), this.tokenizer = new rs(this.options, this), this.activeFormattingElements = new $s(), this.fragmentContextID = s2 ? b(this.treeAdapter.getTagName(s2)) : qt.UNKNOWN, this._setContextModes(null != s2 ? s2 : this.document, this.fragmentContextID), this.openElements = new us(this.document, this.treeAdapter, this);
  }
  static parse(e3, t2) {
    const s2 = new this(t2);
    return s2.tokenizer.write(e3, true), s2.document;
  }
  static getFragmentParser(e3, t2) {
    const s2 = { ...Ys, ...t2 };
    null != e3 || (e3 = s2.treeAdapter.createElement(Qt.TEMPLATE, yt.HTML, []));
    const r2 = s2.treeAdapter.createElement("documentmock", yt.HTML, []), a2 = new this(s2, r2, e3);
    return a2.fragmentContextID === qt.TEMPLATE && a2.tmplInsertionModeStack.push(ks.IN_TEMPLATE), a2._initTokenizerForFragmentParsing(), a2._insertFakeRootElement(), a2._resetInsertionMode(), a2._findFormInFragmentContext(), a2;
  }
  getFragment() {
    const e3 = this.treeAdapter.getFirstChild(this.document), t2 = this.treeAdapter.createDocumentFragment();
    return this._adoptNodes(e3, t2), t2;
  }
  _err(e3, t2, s2) {
    var r2;
    if (!this.onParseError) return;
    const a2 = null !== (r2 = e3.location) && void 0 !== r2 ? r2 : xs, n2 = { code: t2, startLine: a2.startLine, startCol: a2.startCol, startOffset: a2.startOffset, endLine: s2 ? a2.startLine : a2.endLine, endCol: s2 ? a2.startCol : a2.endCol, endOffset: s2 ? a2.startOffset : a2.endOffset };
    this.onParseError(n2);
  }
  onItemPush(e3, t2, s2) {
    var r2, a2;
    null === (a2 = (r2 = this.treeAdapter).onItemPush) || void 0 === a2 || a2.call(r2, e3), s2 && this.openElements.stackTop > 0 && this._setContextModes(e3, t2);
  }
  onItemPop(e3, t2) {
    var s2, r2, a2;
    if (this.options.sourceCodeLocationInfo && this._setEndLocation(e3, this.currentToken), null === (r2 = (s2 = this.treeAdapter).onItemPop) || void 0 === r2 || r2.call(s2, e3, this.openElements.current), null === (a2 = this.annotationXmlIntegrationPoints) || void 0 === a2 || a2.delete(e3), t2) {
      let e4, t3;
      0 === this.openElements.stackTop && this.fragmentContext ? (e4 = this.fragmentContext, t3 = this.fragmentContextID) : { current: e4, currentTagId: t3 } = this.openElements, this._setContextModes(e4, t3);
    }
  }
  _setContextModes(e3, t2) {
    const s2 = e3 === this.document || e3 && this.treeAdapter.getNamespaceURI(e3) === yt.HTML;
    this.currentNotInHTML = !s2, this.tokenizer.inForeignNode = !s2 && void 0 !== e3 && void 0 !== t2 && !this._isIntegrationPoint(t2, e3);
  }
  _switchToTextParsing(e3, t2) {
    this._insertElement(e3, yt.HTML), this.tokenizer.state = t2, this.originalInsertionMode = this.insertionMode, this.insertionMode = ks.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = ks.TEXT, this.originalInsertionMode = ks.IN_BODY, this.tokenizer.state = ss.PLAINTEXT;
  }
  _getAdjustedCurrentElement() {
    return 0 === this.openElements.stackTop && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  _findFormInFragmentContext() {
    let e3 = this.fragmentContext;
    for (; e3; ) {
      if (this.treeAdapter.getTagName(e3) === Qt.FORM && this.treeAdapter.getNamespaceURI(e3) === yt.HTML) {
        this.formElement = e3;
        break;
      }
      e3 = this.treeAdapter.getParentNode(e3);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (this.fragmentContext && this.treeAdapter.getNamespaceURI(this.fragmentContext) === yt.HTML) switch (this.fragmentContextID) {
      case qt.TITLE:
      case qt.TEXTAREA:
        this.tokenizer.state = ss.RCDATA;
        break;
      case qt.STYLE:
      case qt.XMP:
      case qt.IFRAME:
      case qt.NOEMBED:
      case qt.NOFRAMES:
      case qt.NOSCRIPT:
        this.tokenizer.state = ss.RAWTEXT;
        break;
      case qt.SCRIPT:
        this.tokenizer.state = ss.SCRIPT_DATA;
        break;
      case qt.PLAINTEXT:
        this.tokenizer.state = ss.PLAINTEXT;
    }
  }
  _setDocumentType(e3) {
    const t2 = e3.name || "", s2 = e3.publicId || "", r2 = e3.systemId || "";
    if (this.treeAdapter.setDocumentType(this.document, t2, s2, r2), e3.location) {
      const t3 = this.treeAdapter.getChildNodes(this.document).find((e4) => this.treeAdapter.isDocumentTypeNode(e4));
      t3 && this.treeAdapter.setNodeSourceCodeLocation(t3, e3.location);
    }
  }
  _attachElementToTree(e3, t2, s2) {
    if (this.options.sourceCodeLocationInfo) {
      const s3 = t2 && { ...t2, startTag: t2 };
      this.treeAdapter.setNodeSourceCodeLocation(e3, s3);
    }
    s2.beforeElement ? this.treeAdapter.insertBefore(s2.parent, e3, s2.beforeElement) : this.treeAdapter.appendChild(s2.parent, e3);
  }
  _getInsertionLocation() {
    var e3;
    return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : { parent: null !== (e3 = this.openElements.currentTmplContentOrNode) && void 0 !== e3 ? e3 : this.document, beforeElement: null };
  }
  _createElement(e3, t2, s2, r2) {
    var a2, n2;
    const i2 = this.treeAdapter.createElement(e3, t2, s2);
    return null === (n2 = (a2 = this.treeAdapter).onElementCreated) || void 0 === n2 || n2.call(a2, i2, { intendedParent: r2, formElement: this.formElement, isInTemplate: this.openElements.tmplCount > 0 }), i2;
  }
  _appendElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2);
  }
  _insertElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2), this.openElements.push(r2, e3.tagID);
  }
  _insertFakeElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3, yt.HTML, [], s2.parent);
    this._attachElementToTree(r2, null, s2), this.openElements.push(r2, t2);
  }
  _insertTemplate(e3) {
    const t2 = this._getInsertionLocation(), s2 = this._createElement(e3.tagName, yt.HTML, e3.attrs, t2.parent), r2 = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(s2, r2), this._attachElementToTree(s2, e3.location, t2), this.openElements.push(s2, e3.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(r2, null);
  }
  _insertFakeRootElement() {
    const e3 = this._createElement(Qt.HTML, yt.HTML, [], this.document);
    this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(e3, null), this.treeAdapter.appendChild(this.document, e3), this.openElements.push(e3, qt.HTML);
  }
  _appendCommentNode(e3, t2) {
    const s2 = this.treeAdapter.createCommentNode(e3.data);
    this.treeAdapter.appendChild(t2, s2), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(s2, e3.location);
  }
  _insertCharacters(e3) {
    let t2, s2;
    if (this._shouldFosterParentOnInsertion() ? ({ parent: t2, beforeElement: s2 } = this._findFosterParentingLocation(), s2 ? this.treeAdapter.insertTextBefore(t2, e3.chars, s2) : this.treeAdapter.insertText(t2, e3.chars)) : (t2 = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(t2, e3.chars)), !e3.location) return;
    const r2 = this.treeAdapter.getChildNodes(t2), a2 = s2 ? r2.lastIndexOf(s2) : r2.length, n2 = r2[a2 - 1];
    if (this.treeAdapter.getNodeSourceCodeLocation(n2)) {
      const { endLine: t3, endCol: s3, endOffset: r3 } = e3.location;
      this.treeAdapter.updateNodeSourceCodeLocation(n2, { endLine: t3, endCol: s3, endOffset: r3 });
    } else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(n2, e3.location);
  }
  _adoptNodes(e3, t2) {
    const s2 = [...this.treeAdapter.getChildNodes(e3)];
    for (let e4 = s2.length - 1; e4 >= 0; e4--) this.treeAdapter.detachNode(s2[e4]);
    for (const e4 of s2) this.treeAdapter.appendChild(t2, e4);
  }
  _setEndLocation(e3, t2) {
    if (this.treeAdapter.getNodeSourceCodeLocation(e3) && t2.location) {
      const s2 = t2.location, r2 = this.treeAdapter.getTagName(e3), a2 = t2.type === Bt.END_TAG && r2 === t2.tagName ? { endTag: { ...s2 }, endLine: s2.endLine, endCol: s2.endCol, endOffset: s2.endOffset } : { endLine: s2.startLine, endCol: s2.startCol, endOffset: s2.startOffset };
      this.treeAdapter.updateNodeSourceCodeLocation(e3, a2);
    }
  }
  shouldProcessStartTagTokenInForeignContent(e3) {
    if (!this.currentNotInHTML) return false;
    let t2, s2;
    return 0 === this.openElements.stackTop && this.fragmentContext ? (t2 = this.fragmentContext, s2 = this.fragmentContextID) : { current: t2, currentTagId: s2 } = this.openElements, (e3.tagID !== qt.SVG || this.treeAdapter.getTagName(t2) !== Qt.ANNOTATION_XML || this.treeAdapter.getNamespaceURI(t2) !== yt.MATHML) && (this.tokenizer.inForeignNode || (e3.tagID === qt.MGLYPH || e3.tagID === qt.MALIGNMARK) && void 0 !== s2 && !this._isIntegrationPoint(s2, t2, yt.HTML));
  }
  _processToken(e3) {
    switch (e3.type) {
      case Bt.CHARACTER:
        this.onCharacter(e3);
        break;
      case Bt.NULL_CHARACTER:
        this.onNullCharacter(e3);
        break;
      case Bt.COMMENT:
        this.onComment(e3);
        break;
      case Bt.DOCTYPE:
        this.onDoctype(e3);
        break;
      case Bt.START_TAG:
        this._processStartTag(e3);
        break;
      case Bt.END_TAG:
        this.onEndTag(e3);
        break;
      case Bt.EOF:
        this.onEof(e3);
        break;
      case Bt.WHITESPACE_CHARACTER:
        this.onWhitespaceCharacter(e3);
    }
  }
  _isIntegrationPoint(e3, t2, s2) {
    var r2;
    const a2 = this.treeAdapter.getNamespaceURI(t2);
    if (e3 === qt.ANNOTATION_XML && a2 === yt.MATHML && s2 !== yt.MATHML) {
      const s3 = null !== (r2 = this.annotationXmlIntegrationPoints) && void 0 !== r2 ? r2 : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
      let n2 = s3.get(t2);
      return void 0 === n2 && (n2 = W(e3, a2, this.treeAdapter.getAttrList(t2)), s3.set(t2, n2)), n2;
    }
    return W(e3, a2, ws, s2);
  }
  _reconstructActiveFormattingElements() {
    let e3 = null;
    for (let t2 = this.activeFormattingElements.newest; null !== t2 && t2.type === ms.Element && !this.openElements.contains(t2.element); t2 = t2.older) e3 = t2;
    for (let t2 = e3; null !== t2 && t2.type === ms.Element; t2 = t2.newer) this._insertElement(t2.token, this.treeAdapter.getNamespaceURI(t2.element)), this.activeFormattingElements.replaceElement(t2, this.openElements.current);
  }
  _closeTableCell() {
    this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = ks.IN_ROW;
  }
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(qt.P), this.openElements.popUntilTagNamePopped(qt.P);
  }
  _resetInsertionMode() {
    const e3 = this.openElements.indexOfTopmostOf(Gs), t2 = 0 === e3 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[e3], s2 = 0 === e3 && this.fragmentContext ? this.fragmentContext : this.openElements.items[e3];
    if (void 0 !== s2 && this.treeAdapter.getNamespaceURI(s2) === yt.HTML) switch (t2) {
      case qt.TR:
        return void (this.insertionMode = ks.IN_ROW);
      case qt.TBODY:
      case qt.THEAD:
      case qt.TFOOT:
        return void (this.insertionMode = ks.IN_TABLE_BODY);
      case qt.CAPTION:
        return void (this.insertionMode = ks.IN_CAPTION);
      case qt.COLGROUP:
        return void (this.insertionMode = ks.IN_COLUMN_GROUP);
      case qt.TABLE:
        return void (this.insertionMode = ks.IN_TABLE);
      case qt.BODY:
        return void (this.insertionMode = ks.IN_BODY);
      case qt.FRAMESET:
        return void (this.insertionMode = ks.IN_FRAMESET);
      case qt.SELECT:
        return void this._resetInsertionModeForSelect(e3);
      case qt.TEMPLATE:
        return void (this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1]);
      case qt.HTML:
        return void (this.insertionMode = this.headElement ? ks.AFTER_HEAD : ks.BEFORE_HEAD);
      case qt.TD:
      case qt.TH:
        if (e3 > 0) return void (this.insertionMode = ks.IN_CELL);
        break;
      case qt.HEAD:
        if (e3 > 0) return void (this.insertionMode = ks.IN_HEAD);
    }
    this.insertionMode = ks.IN_BODY;
  }
  _resetInsertionModeForSelect(e3) {
    if (e3 > 0) {
      const e4 = this.openElements.indexOfTopmost(qt.TABLE);
      if (e4 > 0 && e4 > this.openElements.indexOfTopmost(qt.TEMPLATE)) return void (this.insertionMode = ks.IN_SELECT_IN_TABLE);
    }
    this.insertionMode = ks.IN_SELECT;
  }
  _isElementCausesFosterParenting(e3) {
    return vs.has(e3);
  }
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && void 0 !== this.openElements.currentTagId && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  _findFosterParentingLocation() {
    const { openElements: e3 } = this, t2 = e3.indexOfTopmost(qt.TABLE), s2 = e3.indexOfTopmost(qt.TEMPLATE);
    if (s2 > t2) return { parent: this.treeAdapter.getTemplateContent(e3.items[s2]), beforeElement: null };
    if (-1 !== t2) {
      const s3 = e3.items[t2], r2 = this.treeAdapter.getParentNode(s3);
      return r2 ? { parent: r2, beforeElement: s3 } : { parent: e3.items[e3.slotBelow(t2)], beforeElement: null };
    }
    return { parent: e3.items[0], beforeElement: null };
  }
  _fosterParentElement(e3) {
    const t2 = this._findFosterParentingLocation();
    t2.beforeElement ? this.treeAdapter.insertBefore(t2.parent, e3, t2.beforeElement) : this.treeAdapter.appendChild(t2.parent, e3);
  }
  _isSpecialElement(e3, t2) {
    const s2 = this.treeAdapter.getNamespaceURI(e3);
    return zt[s2].has(t2);
  }
  onCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      e4._insertCharacters(t2), e4.framesetOk = false;
    })(this, e3);
    else switch (this.insertionMode) {
      case ks.INITIAL:
        ne(this, e3);
        break;
      case ks.BEFORE_HTML:
        ie(this, e3);
        break;
      case ks.BEFORE_HEAD:
        oe(this, e3);
        break;
      case ks.IN_HEAD:
        Ee(this, e3);
        break;
      case ks.IN_HEAD_NO_SCRIPT:
        he(this, e3);
        break;
      case ks.AFTER_HEAD:
        Te(this, e3);
        break;
      case ks.IN_BODY:
      case ks.IN_CAPTION:
      case ks.IN_CELL:
      case ks.IN_TEMPLATE:
        _e(this, e3);
        break;
      case ks.TEXT:
      case ks.IN_SELECT:
      case ks.IN_SELECT_IN_TABLE:
        this._insertCharacters(e3);
        break;
      case ks.IN_TABLE:
      case ks.IN_TABLE_BODY:
      case ks.IN_ROW:
        Ne(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        ge(this, e3);
        break;
      case ks.IN_COLUMN_GROUP:
        Fe(this, e3);
        break;
      case ks.AFTER_BODY:
        xe(this, e3);
        break;
      case ks.AFTER_AFTER_BODY:
        ve(this, e3);
    }
  }
  onNullCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      t2.chars = Mt, e4._insertCharacters(t2);
    })(this, e3);
    else switch (this.insertionMode) {
      case ks.INITIAL:
        ne(this, e3);
        break;
      case ks.BEFORE_HTML:
        ie(this, e3);
        break;
      case ks.BEFORE_HEAD:
        oe(this, e3);
        break;
      case ks.IN_HEAD:
        Ee(this, e3);
        break;
      case ks.IN_HEAD_NO_SCRIPT:
        he(this, e3);
        break;
      case ks.AFTER_HEAD:
        Te(this, e3);
        break;
      case ks.TEXT:
        this._insertCharacters(e3);
        break;
      case ks.IN_TABLE:
      case ks.IN_TABLE_BODY:
      case ks.IN_ROW:
        Ne(this, e3);
        break;
      case ks.IN_COLUMN_GROUP:
        Fe(this, e3);
        break;
      case ks.AFTER_BODY:
        xe(this, e3);
        break;
      case ks.AFTER_AFTER_BODY:
        ve(this, e3);
    }
  }
  onComment(e3) {
    if (this.skipNextNewLine = false, this.currentNotInHTML) re(this, e3);
    else switch (this.insertionMode) {
      case ks.INITIAL:
      case ks.BEFORE_HTML:
      case ks.BEFORE_HEAD:
      case ks.IN_HEAD:
      case ks.IN_HEAD_NO_SCRIPT:
      case ks.AFTER_HEAD:
      case ks.IN_BODY:
      case ks.IN_TABLE:
      case ks.IN_CAPTION:
      case ks.IN_COLUMN_GROUP:
      case ks.IN_TABLE_BODY:
      case ks.IN_ROW:
      case ks.IN_CELL:
      case ks.IN_SELECT:
      case ks.IN_SELECT_IN_TABLE:
      case ks.IN_TEMPLATE:
      case ks.IN_FRAMESET:
      case ks.AFTER_FRAMESET:
        re(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        ke(this, e3);
        break;
      case ks.AFTER_BODY:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.openElements.items[0]);
        })(this, e3);
        break;
      case ks.AFTER_AFTER_BODY:
      case ks.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.document);
        })(this, e3);
    }
  }
  onDoctype(e3) {
    switch (this.skipNextNewLine = false, this.insertionMode) {
      case ks.INITIAL:
        ((e4, t2) => {
          e4._setDocumentType(t2);
          const s2 = t2.forceQuirks ? vt.QUIRKS : ((e5) => {
            if (e5.name !== Ns) return vt.QUIRKS;
            const { systemId: t3 } = e5;
            if (t3 && "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" === t3.toLowerCase()) return vt.QUIRKS;
            let { publicId: s3 } = e5;
            if (null !== s3) {
              if (s3 = s3.toLowerCase(), Os.has(s3)) return vt.QUIRKS;
              let e6 = null === t3 ? Cs : Ss;
              if (Y(s3, e6)) return vt.QUIRKS;
              if (e6 = null === t3 ? Rs : gs, Y(s3, e6)) return vt.LIMITED_QUIRKS;
            }
            return vt.NO_QUIRKS;
          })(t2);
          ((e5) => e5.name === Ns && null === e5.publicId && (null === e5.systemId || "about:legacy-compat" === e5.systemId))(t2) || e4._err(t2, Ft.nonConformingDoctype), e4.treeAdapter.setDocumentMode(e4.document, s2), e4.insertionMode = ks.BEFORE_HTML;
        })(this, e3);
        break;
      case ks.BEFORE_HEAD:
      case ks.IN_HEAD:
      case ks.IN_HEAD_NO_SCRIPT:
      case ks.AFTER_HEAD:
        this._err(e3, Ft.misplacedDoctype);
        break;
      case ks.IN_TABLE_TEXT:
        ke(this, e3);
    }
  }
  onStartTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this._processStartTag(e3), e3.selfClosing && !e3.ackSelfClosing && this._err(e3, Ft.nonVoidHtmlElementStartTagWithTrailingSolidus);
  }
  _processStartTag(e3) {
    this.shouldProcessStartTagTokenInForeignContent(e3) ? ((e4, t2) => {
      if (Q(t2)) Ye(e4), e4._startTagOutsideForeignContent(t2);
      else {
        const s2 = e4._getAdjustedCurrentElement(), r2 = e4.treeAdapter.getNamespaceURI(s2);
        r2 === yt.MATHML ? Z(t2) : r2 === yt.SVG && (K(t2), q(t2)), j(t2), t2.selfClosing ? e4._appendElement(t2, r2) : e4._insertElement(t2, r2), t2.ackSelfClosing = true;
      }
    })(this, e3) : this._startTagOutsideForeignContent(e3);
  }
  _startTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case ks.INITIAL:
        ne(this, e3);
        break;
      case ks.BEFORE_HTML:
        ((e4, t2) => {
          t2.tagID === qt.HTML ? (e4._insertElement(t2, yt.HTML), e4.insertionMode = ks.BEFORE_HEAD) : ie(e4, t2);
        })(this, e3);
        break;
      case ks.BEFORE_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.HEAD:
              e4._insertElement(t2, yt.HTML), e4.headElement = e4.openElements.current, e4.insertionMode = ks.IN_HEAD;
              break;
            default:
              oe(e4, t2);
          }
        })(this, e3);
        break;
      case ks.IN_HEAD:
        ce(this, e3);
        break;
      case ks.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.BASEFONT:
            case qt.BGSOUND:
            case qt.HEAD:
            case qt.LINK:
            case qt.META:
            case qt.NOFRAMES:
            case qt.STYLE:
              ce(e4, t2);
              break;
            case qt.NOSCRIPT:
              e4._err(t2, Ft.nestedNoscriptInHead);
              break;
            default:
              he(e4, t2);
          }
        })(this, e3);
        break;
      case ks.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.BODY:
              e4._insertElement(t2, yt.HTML), e4.framesetOk = false, e4.insertionMode = ks.IN_BODY;
              break;
            case qt.FRAMESET:
              e4._insertElement(t2, yt.HTML), e4.insertionMode = ks.IN_FRAMESET;
              break;
            case qt.BASE:
            case qt.BASEFONT:
            case qt.BGSOUND:
            case qt.LINK:
            case qt.META:
            case qt.NOFRAMES:
            case qt.SCRIPT:
            case qt.STYLE:
            case qt.TEMPLATE:
            case qt.TITLE:
              e4._err(t2, Ft.abandonedHeadElementChild), e4.openElements.push(e4.headElement, qt.HEAD), ce(e4, t2), e4.openElements.remove(e4.headElement);
              break;
            case qt.HEAD:
              e4._err(t2, Ft.misplacedStartTagForHeadElement);
              break;
            default:
              Te(e4, t2);
          }
        })(this, e3);
        break;
      case ks.IN_BODY:
        ue(this, e3);
        break;
      case ks.IN_TABLE:
        Se(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        ke(this, e3);
        break;
      case ks.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Zs.has(s2) ? e4.openElements.hasInTableScope(qt.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(qt.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = ks.IN_TABLE, Se(e4, t2)) : ue(e4, t2);
        })(this, e3);
        break;
      case ks.IN_COLUMN_GROUP:
        Me(this, e3);
        break;
      case ks.IN_TABLE_BODY:
        Pe(this, e3);
        break;
      case ks.IN_ROW:
        Be(this, e3);
        break;
      case ks.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Zs.has(s2) ? (e4.openElements.hasInTableScope(qt.TD) || e4.openElements.hasInTableScope(qt.TH)) && (e4._closeTableCell(), Be(e4, t2)) : ue(e4, t2);
        })(this, e3);
        break;
      case ks.IN_SELECT:
        Ue(this, e3);
        break;
      case ks.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === qt.CAPTION || s2 === qt.TABLE || s2 === qt.TBODY || s2 === qt.TFOOT || s2 === qt.THEAD || s2 === qt.TR || s2 === qt.TD || s2 === qt.TH ? (e4.openElements.popUntilTagNamePopped(qt.SELECT), e4._resetInsertionMode(), e4._processStartTag(t2)) : Ue(e4, t2);
        })(this, e3);
        break;
      case ks.IN_TEMPLATE:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.BASE:
            case qt.BASEFONT:
            case qt.BGSOUND:
            case qt.LINK:
            case qt.META:
            case qt.NOFRAMES:
            case qt.SCRIPT:
            case qt.STYLE:
            case qt.TEMPLATE:
            case qt.TITLE:
              ce(e4, t2);
              break;
            case qt.CAPTION:
            case qt.COLGROUP:
            case qt.TBODY:
            case qt.TFOOT:
            case qt.THEAD:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = ks.IN_TABLE, e4.insertionMode = ks.IN_TABLE, Se(e4, t2);
              break;
            case qt.COL:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = ks.IN_COLUMN_GROUP, e4.insertionMode = ks.IN_COLUMN_GROUP, Me(e4, t2);
              break;
            case qt.TR:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = ks.IN_TABLE_BODY, e4.insertionMode = ks.IN_TABLE_BODY, Pe(e4, t2);
              break;
            case qt.TD:
            case qt.TH:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = ks.IN_ROW, e4.insertionMode = ks.IN_ROW, Be(e4, t2);
              break;
            default:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = ks.IN_BODY, e4.insertionMode = ks.IN_BODY, ue(e4, t2);
          }
        })(this, e3);
        break;
      case ks.AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === qt.HTML ? ue(e4, t2) : xe(e4, t2);
        })(this, e3);
        break;
      case ks.IN_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.FRAMESET:
              e4._insertElement(t2, yt.HTML);
              break;
            case qt.FRAME:
              e4._appendElement(t2, yt.HTML), t2.ackSelfClosing = true;
              break;
            case qt.NOFRAMES:
              ce(e4, t2);
          }
        })(this, e3);
        break;
      case ks.AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.NOFRAMES:
              ce(e4, t2);
          }
        })(this, e3);
        break;
      case ks.AFTER_AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === qt.HTML ? ue(e4, t2) : ve(e4, t2);
        })(this, e3);
        break;
      case ks.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HTML:
              ue(e4, t2);
              break;
            case qt.NOFRAMES:
              ce(e4, t2);
          }
        })(this, e3);
    }
  }
  onEndTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this.currentNotInHTML ? ((e4, t2) => {
      if (t2.tagID === qt.P || t2.tagID === qt.BR) return Ye(e4), void e4._endTagOutsideForeignContent(t2);
      if (0 === e4.openElements.stackTop) return;
      const { tagName: s2 } = t2, r2 = Us.get(s2), a2 = e4.fragmentContext ? e4.treeAdapter.getNamespaceURI(e4.fragmentContext) : yt.HTML, n2 = Math.max(e4.openElements.indexOfTopmostByName(yt.SVG, s2), e4.openElements.indexOfTopmostByName(yt.MATHML, s2), void 0 === r2 ? -1 : e4.openElements.indexOfTopmostByName(yt.SVG, r2), a2 === yt.HTML || a2 === yt.SVG || a2 === yt.MATHML ? -1 : e4.openElements.indexOfTopmostByName(a2, s2));
      n2 > e4.openElements.indexOfTopmostHtmlElement() ? (t2.tagName = e4.treeAdapter.getTagName(e4.openElements.items[n2]), e4.openElements.shortenToLength(n2)) : e4._endTagOutsideForeignContent(t2);
    })(this, e3) : this._endTagOutsideForeignContent(e3);
  }
  _endTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case ks.INITIAL:
        ne(this, e3);
        break;
      case ks.BEFORE_HTML:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 !== qt.HTML && s2 !== qt.HEAD && s2 !== qt.BODY && s2 !== qt.BR || ie(e4, t2);
        })(this, e3);
        break;
      case ks.BEFORE_HEAD:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === qt.HEAD || s2 === qt.BODY || s2 === qt.HTML || s2 === qt.BR ? oe(e4, t2) : e4._err(t2, Ft.endTagWithoutMatchingOpenElement);
        })(this, e3);
        break;
      case ks.IN_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.HEAD:
              e4.openElements.pop(), e4.insertionMode = ks.AFTER_HEAD;
              break;
            case qt.BODY:
            case qt.BR:
            case qt.HTML:
              Ee(e4, t2);
              break;
            case qt.TEMPLATE:
              De(e4, t2);
              break;
            default:
              e4._err(t2, Ft.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case ks.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.NOSCRIPT:
              e4.openElements.pop(), e4.insertionMode = ks.IN_HEAD;
              break;
            case qt.BR:
              he(e4, t2);
              break;
            default:
              e4._err(t2, Ft.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case ks.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.BODY:
            case qt.HTML:
            case qt.BR:
              Te(e4, t2);
              break;
            case qt.TEMPLATE:
              De(e4, t2);
              break;
            default:
              e4._err(t2, Ft.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case ks.IN_BODY:
        Ie(this, e3);
        break;
      case ks.TEXT:
        ((e4, t2) => {
          var s2;
          t2.tagID === qt.SCRIPT && (null === (s2 = e4.scriptHandler) || void 0 === s2 || s2.call(e4, e4.openElements.current)), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode;
        })(this, e3);
        break;
      case ks.IN_TABLE:
        Ce(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        ke(this, e3);
        break;
      case ks.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case qt.CAPTION:
            case qt.TABLE:
              e4.openElements.hasInTableScope(qt.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(qt.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = ks.IN_TABLE, s2 === qt.TABLE && Ce(e4, t2));
              break;
            case qt.BODY:
            case qt.COL:
            case qt.COLGROUP:
            case qt.HTML:
            case qt.TBODY:
            case qt.TD:
            case qt.TFOOT:
            case qt.TH:
            case qt.THEAD:
            case qt.TR:
              break;
            default:
              Ie(e4, t2);
          }
        })(this, e3);
        break;
      case ks.IN_COLUMN_GROUP:
        ((e4, t2) => {
          switch (t2.tagID) {
            case qt.COLGROUP:
              e4.openElements.currentTagId === qt.COLGROUP && (e4.openElements.pop(), e4.insertionMode = ks.IN_TABLE);
              break;
            case qt.TEMPLATE:
              De(e4, t2);
              break;
            case qt.COL:
              break;
            default:
              Fe(e4, t2);
          }
        })(this, e3);
        break;
      case ks.IN_TABLE_BODY:
        be(this, e3);
        break;
      case ks.IN_ROW:
        He(this, e3);
        break;
      case ks.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case qt.TD:
            case qt.TH:
              e4.openElements.hasInTableScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = ks.IN_ROW);
              break;
            case qt.TABLE:
            case qt.TBODY:
            case qt.TFOOT:
            case qt.THEAD:
            case qt.TR:
              e4.openElements.hasInTableScope(s2) && (e4._closeTableCell(), He(e4, t2));
              break;
            case qt.BODY:
            case qt.CAPTION:
            case qt.COL:
            case qt.COLGROUP:
            case qt.HTML:
              break;
            default:
              Ie(e4, t2);
          }
        })(this, e3);
        break;
      case ks.IN_SELECT:
        ye(this, e3);
        break;
      case ks.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === qt.CAPTION || s2 === qt.TABLE || s2 === qt.TBODY || s2 === qt.TFOOT || s2 === qt.THEAD || s2 === qt.TR || s2 === qt.TD || s2 === qt.TH ? e4.openElements.hasInTableScope(s2) && (e4.openElements.popUntilTagNamePopped(qt.SELECT), e4._resetInsertionMode(), e4.onEndTag(t2)) : ye(e4, t2);
        })(this, e3);
        break;
      case ks.IN_TEMPLATE:
        ((e4, t2) => {
          t2.tagID === qt.TEMPLATE && De(e4, t2);
        })(this, e3);
        break;
      case ks.AFTER_BODY:
        we(this, e3);
        break;
      case ks.IN_FRAMESET:
        ((e4, t2) => {
          t2.tagID !== qt.FRAMESET || e4.openElements.isRootHtmlElementCurrent() || (e4.openElements.pop(), e4.fragmentContext || e4.openElements.currentTagId === qt.FRAMESET || (e4.insertionMode = ks.AFTER_FRAMESET));
        })(this, e3);
        break;
      case ks.AFTER_FRAMESET:
        ((e4, t2) => {
          t2.tagID === qt.HTML && (e4.insertionMode = ks.AFTER_AFTER_FRAMESET);
        })(this, e3);
        break;
      case ks.AFTER_AFTER_BODY:
        ve(this, e3);
    }
  }
  onEof(e3) {
    switch (this.insertionMode) {
      case ks.INITIAL:
        ne(this, e3);
        break;
      case ks.BEFORE_HTML:
        ie(this, e3);
        break;
      case ks.BEFORE_HEAD:
        oe(this, e3);
        break;
      case ks.IN_HEAD:
        Ee(this, e3);
        break;
      case ks.IN_HEAD_NO_SCRIPT:
        he(this, e3);
        break;
      case ks.AFTER_HEAD:
        Te(this, e3);
        break;
      case ks.IN_BODY:
      case ks.IN_TABLE:
      case ks.IN_CAPTION:
      case ks.IN_COLUMN_GROUP:
      case ks.IN_TABLE_BODY:
      case ks.IN_ROW:
      case ks.IN_CELL:
      case ks.IN_SELECT:
      case ks.IN_SELECT_IN_TABLE:
        Le(this, e3);
        break;
      case ks.TEXT:
        ((e4, t2) => {
          e4._err(t2, Ft.eofInElementThatCanContainOnlyText), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode, e4.onEof(t2);
        })(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        ke(this, e3);
        break;
      case ks.IN_TEMPLATE:
        Ge(this, e3);
        break;
      case ks.AFTER_BODY:
      case ks.IN_FRAMESET:
      case ks.AFTER_FRAMESET:
      case ks.AFTER_AFTER_BODY:
      case ks.AFTER_AFTER_FRAMESET:
        ae(this, e3);
    }
  }
  onWhitespaceCharacter(e3) {
    if (this.skipNextNewLine && (this.skipNextNewLine = false, e3.chars.charCodeAt(0) === _t.LINE_FEED)) {
      if (1 === e3.chars.length) return;
      e3.chars = e3.chars.substr(1);
    }
    if (this.tokenizer.inForeignNode) this._insertCharacters(e3);
    else switch (this.insertionMode) {
      case ks.IN_HEAD:
      case ks.IN_HEAD_NO_SCRIPT:
      case ks.AFTER_HEAD:
      case ks.TEXT:
      case ks.IN_COLUMN_GROUP:
      case ks.IN_SELECT:
      case ks.IN_SELECT_IN_TABLE:
      case ks.IN_FRAMESET:
      case ks.AFTER_FRAMESET:
        this._insertCharacters(e3);
        break;
      case ks.IN_BODY:
      case ks.IN_CAPTION:
      case ks.IN_CELL:
      case ks.IN_TEMPLATE:
      case ks.AFTER_BODY:
      case ks.AFTER_AFTER_BODY:
      case ks.AFTER_AFTER_FRAMESET:
        fe(this, e3);
        break;
      case ks.IN_TABLE:
      case ks.IN_TABLE_BODY:
      case ks.IN_ROW:
        Ne(this, e3);
        break;
      case ks.IN_TABLE_TEXT:
        Re(this, e3);
    }
  }
};
var Zs = /* @__PURE__ */ new Set([qt.CAPTION, qt.COL, qt.COLGROUP, qt.TBODY, qt.TD, qt.TFOOT, qt.TH, qt.THEAD, qt.TR]);
var qs = (Qt.AREA, Qt.BASE, Qt.BASEFONT, Qt.BGSOUND, Qt.BR, Qt.COL, Qt.EMBED, Qt.FRAME, Qt.HR, Qt.IMG, Qt.INPUT, Qt.KEYGEN, Qt.LINK, Qt.META, Qt.PARAM, Qt.SOURCE, Qt.TRACK, Qt.WBR, "<body>");
var js = () => {
};
var Ks = { ...Ls, appendChild: js, insertBefore: js, insertText: js, insertTextBefore: js, getChildNodes: () => [], getNodeSourceCodeLocation: () => null, setNodeSourceCodeLocation: js };
var Ws = class e2 extends Qs {
  constructor(e3, t2 = { left: 1e4 }, s2 = false) {
    super({ treeAdapter: Ks, scriptingEnabled: !s2, sourceCodeLocationInfo: true }), this.found = e3, this.room = t2, this.text = "", this.from = 0, this.hasImage = false, this.tokenizer.preprocessor.bufferWaterline = 1024;
  }
  parse(e3) {
    this.room.left += e3.length, this.text = e3, this.tokenizer.write(e3, false), this.tokenizer.flushCurrentCharacterToken(), this.noscriptGoesTo(this.from + e3.length), this.from += e3.length;
  }
  get kept() {
    return this.tokenizer.preprocessor.html.length + (this.noscript ? this.noscript.kept : 0);
  }
  get reached() {
    const { droppedBufferSize: e3, pos: t2 } = this.tokenizer.preprocessor, s2 = e3 + t2 + 1;
    return this.noscript ? Math.min(this.noscript.reached, s2) : s2;
  }
  get unfinished() {
    return (this.noscript ? this.noscript : this).tokenizer.currentToken;
  }
  wayToImage() {
    let e3 = "";
    const t2 = (t3) => {
      e3 += t3, this.parse(t3);
    };
    if (this.insertionMode == ks.TEXT) {
      const { tagName: e4 } = this.openElements.current;
      if ("script" == e4) return null;
      t2(`</${e4}>`);
    }
    for (let { tmplCount: e4 } = this.openElements; e4 > 0; e4--) t2("</template>");
    return this.openElements.hasInSelectScope(Kt.TAG_ID.SELECT) && t2("</select>"), t2(this.wayFromPicture), this.hasImage = false, this.parse("<img>"), this.hasImage ? e3 : null;
  }
  get wayFromPicture() {
    return this.openElements.items.some((e3) => "picture" == e3.nodeName) ? "<span>" : "";
  }
  noscriptGoesTo(e3) {
    const { noscript: t2, text: s2, from: r2 } = this;
    t2 && e3 > t2.from && t2.parse(s2.slice(t2.from - r2, e3 - r2));
  }
  onItemPush(e3, t2, s2) {
    if (--this.room.left < 0 || this.activeFormattingElements.elementEntries.size > 500) throw new Error("There are more elements than any page has.");
    super.onItemPush(e3, t2, s2);
  }
  _createElement(...e3) {
    return this.madeFor = e3[3], this.made = super._createElement(...e3);
  }
  onStartTag(t2) {
    super.onStartTag(t2);
    const { made: s2 } = this;
    if (!s2 || s2.attrs != t2.attrs || s2.namespaceURI != Kt.NS.HTML) return;
    const r2 = this.openElements.tmplCount > 0;
    switch (t2.tagName) {
      case "a":
        this.found.anchor(t2);
        break;
      case "base":
        r2 || this.found.base(t2);
        break;
      case "img":
        this.hasImage = !r2 && "picture" != this.madeFor.nodeName;
        break;
      case "noscript":
        if (this.insertionMode == ks.TEXT) {
          const { anchor: s3 } = this.found;
          this.noscript = new e2({ anchor: s3, base: js, bodyEnd: js }, this.room, true), this.noscript.startAt(t2.location.endOffset);
        }
    }
  }
  startAt(e3) {
    this.from = this.tokenizer.preprocessor.droppedBufferSize = e3 - 6, this.parse(qs);
  }
  onEndTag(e3) {
    this.noscript && (this.noscriptGoesTo(e3.location.startOffset), this.noscript = void 0), super.onEndTag(e3), "body" == e3.tagName && this.insertionMode == ks.AFTER_BODY && this.found.bodyEnd(e3);
  }
};
var Xs = /^(a|ba?s?e?|bo?d?y?)$/;
var Vs = "\xEF\xBB\xBF";
var Js = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;
var zs = (e3) => e3.replace(/[&"'<>]/g, (e4) => `&#${e4.charCodeAt(0)};`);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planLinks,
  transform
});
