"use client";
/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

"use strict";
"use client";
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

// react-inline.js
var react_inline_exports = {};
__export(react_inline_exports, {
  SmartLink: () => p,
  useSmartLink: () => f
});
module.exports = __toCommonJS(react_inline_exports);
var import_react = require("react");
var import_inline = require("./index.cjs");
function f({ initialHref: r2, ...e2 }) {
  const f2 = r2 || e2.href;
  return (0, import_react.useSyncExternalStore)(import_inline.subscribe, () => (0, import_inline.href)(e2, f2), () => f2);
}
var p = (0, import_react.forwardRef)(({ href: e2, platform: i2, appId: a2, oneLinkURL: n2, deepLinkValue: p2, params: t, initialHref: o, ...l }, m) => (0, import_react.createElement)("a", { ...l, ref: m, href: f({ href: e2, platform: i2, appId: a2, oneLinkURL: n2, deepLinkValue: p2, params: t, initialHref: o }) }));
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  SmartLink,
  useSmartLink
});
