/** What the studio keeps in its address, how it goes back, and the tables that it writes: without a browser. */
import assert from "node:assert/strict";
import test from "node:test";
import { DOCUMENT } from "../www/studio/document.js";
import { documentOf, fragmentOf, LONGEST } from "../www/studio/fragment.js";
import { repairedCsv } from "../www/studio/list/repaired-csv.js";
import { Store } from "../www/studio/state.js";

const NEW = DOCUMENT.initial;
const FULL = DOCUMENT.read({
  tab: "ad-url",
  ad: {
    wanted: {
      kind: "direct",
      base: "https://brand.example/ü?a=1#b",
      values: { campaign: "", adSet: "__AID_NAME__" },
      extra: [{ name: "utm_content", value: "💡 & more" }],
      lowerCase: true,
    },
    check: "https://brand.example/?pid=tiktokweb",
    device: "tv",
  },
  setUp: {
    oneLinkURL: "https://brand.onelink.me/A1b2",
    preset: ["tiktok", "google"],
    links: [{ href: "x" }],
  },
  list: { text: "a\nb", show: "error" },
});

const lettersOf = (value) => `1.${Buffer.from(JSON.stringify(value)).toString("base64url")}`;

test("a document comes back from its address as it was", () => {
  assert.deepEqual(documentOf(`#${fragmentOf(FULL)}`), FULL);
  assert.equal(fragmentOf(NEW), "");
  assert.equal(fragmentOf({ ...NEW, tab: "check-a-list" }), "check-a-list");
  assert.equal(documentOf("#page-set-up").tab, "page-set-up");
  assert.match(fragmentOf(FULL), /^1\.[\w-]+$/);
});

test("whatever stands in an address, it is read as a document or not at all", () => {
  const deep = JSON.parse(`${'{"a":'.repeat(400)}1${"}".repeat(400)}`);
  const hostile = [
    null,
    5,
    "text",
    [],
    {},
    { tab: "nowhere", ad: null, setUp: 5, list: "x" },
    { ad: { wanted: { kind: {}, base: 5, values: [1], extra: "abc", lowerCase: "yes" }, device: "fridge" } },
    { ad: { wanted: { values: { campaign: {}, constructor: "x" }, extra: [null, { name: [] }] } } },
    { setUp: deep },
    { list: { text: "x".repeat(9_000) } },
    { unknown: 1, ad: { other: 2 } },
  ];
  for (const value of hostile) {
    const read = documentOf(lettersOf(value));
    if (read) {
      assert.deepEqual(DOCUMENT.read(read), read);
      assert.deepEqual(Object.keys(read), Object.keys(NEW));
      assert.ok(fragmentOf(read).length <= LONGEST);
    }
  }
  for (const text of [
    "1.",
    "1.%",
    "1.e",
    "2.e30",
    "0",
    "1.__8",
    `1.${"A".repeat(LONGEST)}`,
    "#".repeat(9),
    "\u0000",
  ]) {
    assert.equal(documentOf(text), null);
  }
  assert.equal(documentOf(lettersOf({ list: { text: "x".repeat(9_000) } })).list.text.length, 4_000);
});

test("no name in an address reaches an object's prototype", () => {
  const text = '{"setUp":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}}';
  const { setUp } = documentOf(`1.${Buffer.from(text).toString("base64url")}`);
  assert.deepEqual(Object.keys(setUp), ["a"]);
  assert.equal({}.polluted, undefined);
});

test("typing in a field is one step, and what is undone can be done again until something else is done", () => {
  const store = new Store(NEW);
  const named = (name) => ({ ...NEW, list: { ...NEW.list, text: name } });
  store.set(named("a"), "field");
  store.set(named("ab"), "field");
  store.set(named("x"), "other");
  store.turn({ tab: "check-a-list" });
  store.undo();
  assert.equal(store.document.list.text, "ab");
  store.undo();
  assert.deepEqual(store.document, NEW);
  assert.equal(store.canUndo, false);
  store.undo();
  store.redo();
  assert.equal(store.document.list.text, "ab");
  store.set(named("y"));
  assert.equal(store.canRedo, false);
});

test("no cell of a repaired list is a formula to a spreadsheet", () => {
  const finding = { rule: "not-an-address", parameter: '=1+1,"' };
  const evil = ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", "\r=1"];
  const csv = repairedCsv(
    evil.map((url, line) => ({ line, url, repaired: url, findings: [{ ...finding, severity: "error" }] })),
  );
  const cells = csv.split("\r\n").flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  for (const cell of cells) {
    assert.doesNotMatch(cell.replace(/^"/, ""), /^[=+\-@\t\r]/);
  }
  assert.match(csv, /^line,url,repaired,mistakes,warnings,findings\r\n0,"'=HYPERLINK\(1\)"/);
});
