/** Pages that break the builtins which our script uses: each call to action leads at least to its store. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AD_CLICK, CTA, ONELINK_QUERY, TAG, frames } from "../harness.mjs";

const STORE = "https://apps.apple.com/app/id1";

const member =
  (owner) =>
  (name, value = "function () {}") =>
    `${owner}.prototype.${name} = ${value};`;
const onObject = member("Object");
const gone = (what) => `delete ${what};`;
const throwing = (what) => `${what} = function () { throw new Error("bent"); };`;

/** First scripts of pages that must not cost a link or any of the visit's parameters. */
const HARMLESS = [
  member("Array")("extra"),
  member("Array")("toJSON", "function () { return 'bent'; }"),
  member("String")("extra"),
  "for (const name of ['extra', 'name', 'x']) Object.prototype[name] = 'bent';",
  ...["get", "set", "value", "writable", "enumerable"].map((name) => onObject(name)),
  ...["href", "platform", "appId", "redirectURL", "state", "consent", "debug", "observe", "start"].map(
    (name) => onObject(name, "'javascript:alert(1)'"),
  ),
  ...["signal", "body", "method", "mode", "once", "passive", "detail", "bubbles"].map((name) =>
    onObject(name, "'bent'"),
  ),
  ...["then", "length", "done", "next"].map((name) => onObject(name, "1")),
  "window.JSON = {};",
  throwing("JSON.parse"),
  throwing("JSON.stringify"),
  throwing("window.URL"),
  gone("window.URL"),
  throwing("window.Promise"),
  "window.Promise = class { then() { return this; } catch() { return this; } static resolve() { return new this(); } };",
  gone("window.Promise"),
  throwing("Promise.resolve"),
  throwing("Promise.race"),
  throwing("Promise.prototype.then"),
  throwing("Promise.prototype.catch"),
  gone("window.CustomEvent"),
  gone("window.MutationObserver"),
  gone("Array.from"),
  gone("Array.prototype.forEach"),
  gone("Object.hasOwn"),
  throwing("console.error"),
  "var Event = { on() {} };",
  "var Set = {}, Map = {};",
  "var Document = 1, Reflect = 1;",
  "Array.prototype.reduce = function () { return 0; };",
];

/** First scripts after which a link may be the store's own, or lack some of the visit's parameters. */
const COSTLY = [
  gone("window.URLSearchParams"),
  "window.WebAssembly = {};",
  throwing("window.TextEncoder"),
  gone("window.TextDecoder"),
  gone("window.WeakMap"),
  gone("window.Set"),
  throwing("Symbol.for"),
  throwing("Object.keys"),
  throwing("Object.entries"),
  throwing("Object.defineProperty"),
  throwing("Array.prototype.map"),
  throwing("Array.prototype.filter"),
  "Array.prototype[Symbol.iterator] = function* () {};",
  throwing("String.prototype.replace"),
  throwing("String.prototype.split"),
  throwing("String.prototype.slice"),
  throwing("Function.prototype.call"),
  throwing("Function.prototype.apply"),
  throwing("Date.now"),
  throwing("document.querySelectorAll"),
  throwing("document.querySelector"),
  throwing("document.addEventListener"),
  throwing("Element.prototype.getAttribute"),
  throwing("Element.prototype.setAttribute"),
  "Element.prototype.getAttribute = (name) => (name === 'data-debug' ? null : 'javascript:alert(1)');",
  "Object.defineProperty(document, 'URL', { get() { throw new Error('bent'); } });",
  "Object.defineProperty(document, 'readyState', { get: () => 'bent' });",
  "Object.defineProperty(document, 'currentScript', { get: () => null });",
  "Object.defineProperty(HTMLAnchorElement.prototype, 'href', { get() { throw new Error('bent'); } });",
  "Object.freeze(window.SmartScript = {});",
  "Object.freeze(Object.prototype); Object.freeze(Array.prototype);",
  "window.SmartScript = document.createElement('form');",
];

const CASES = Object.entries({ HARMLESS, COSTLY }).flatMap(([kind, bends]) =>
  bends.map((bend) => ({ kind, bend })),
);

// Each page is in a frame, because the browser's driver needs builtins that are not broken. It has a OneLink
// of its own, so that its impression is recognised whenever it arrives.
let opened;
/** The outcomes of all pages. The first call opens them. */
function outcomes() {
  const pages = CASES.map(({ bend }, index) => ({
    html: `<!doctype html><script>${bend}</script>${CTA}${TAG.replace(" async", "").replace("A1b2", `bent${index}`)}`,
    url: `/bent${index}${AD_CLICK}`,
  }));
  // Imports the anchor into the outer page, where its getters are not broken.
  const look = (view) => document.importNode(view.document.links[0]).href;
  return (opened ??= frames(pages, { look }));
}

for (const [index, { kind, bend }] of CASES.entries()) {
  const isHarmless = kind === "HARMLESS";
  test(`${isHarmless ? "the link is made" : "the link leads to the store or is made"}: ${bend}`, async () => {
    const all = await outcomes();
    const sent = all.flatMap(({ sent }) => sent);
    const { result: href, error, problems } = all[index];
    const base = `https://brand.onelink.me/bent${index}?`;
    assert.equal(error, undefined);
    assert.deepEqual(problems, []);
    assert.ok(
      href === base + ONELINK_QUERY || (!isHarmless && (href === STORE || href.startsWith(base))),
      href,
    );
    assert.ok(sent.filter((address) => new URL(address).pathname === `/bent${index}`).length <= 1);
  });
}
