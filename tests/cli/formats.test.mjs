/** The result as a table and as JUnit. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { junit } from "../../cli/rehearse/formats/junit.mjs";
import { table } from "../../cli/rehearse/formats/table.mjs";

const story = (more) => ({
  cta: { text: 'Get "it" <now> & here' },
  device: "iPhone",
  link: "https://brand.onelink.me/A1b2?a=1&b=2",
  ledTo: { name: "App Store", address: "https://apps.apple.com/app/id1" },
  creditedTo: { mediaSource: "tiktokglobal_int", campaign: "summer_web" },
  touchType: "click",
  matchType: "referrer",
  clickId: "E.C.P.x",
  isCredited: true,
  reason: "why",
  advice: null,
  ms: 1234,
  ...more,
});
const failed = story({
  isCredited: false,
  reason: "Nobody's \u0007click.",
  advice: "Change it.",
  creditedTo: null,
});
const RESULT = {
  page: "http://localhost/?a=1&b=2",
  problem: null,
  stories: [story(), story(), failed],
  notes: ["Not played: x."],
  played: 3,
  credited: 2,
  failed: 1,
  ms: 2500,
};

test("the table has a line for each story, and below it why one failed and what to change", () => {
  const text = table(RESULT);
  assert.match(text, /^call to action +led to +device +credited to +touch, match +click id$/m);
  assert.match(
    text,
    /App Store +iPhone +tiktokglobal_int, summer_web +click, referrer +E\.C\.P\.x +credited$/m,
  );
  assert.match(text, /nobody .*NOT CREDITED$/m);
  assert.match(text, /iPhone:\n {2}Nobody's .click\.\n {2}Change it\.\n/);
  assert.match(text, /Not played: x\.\n1 of 3 installs would not be credited to the ad \(2\.5 s\)\.$/);
});

test("where nothing was played, the table is the reason alone", () => {
  const text = table({
    ...RESULT,
    stories: [],
    notes: [],
    played: 0,
    credited: 0,
    failed: 0,
    problem: "No call to action.",
  });
  assert.equal(text, "Rehearsed http://localhost/?a=1&b=2\n\nNo call to action.");
});

test("JUnit's XML has each story as a test, and its texts whole", () => {
  const xml = junit(RESULT);
  assert.ok(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="3" failures="1"'));
  // What XML can't have is left out, and a name that comes twice is told apart.
  assert.ok(!xml.includes("\u0007"));
  const fragment = parseFragment(xml.replace(/<\?.*?\?>/, "").replace(/<(\w+)([^<>]*)\/>/g, "<$1$2></$1>"));
  const all = (node) => [node, ...(node.childNodes ?? []).flatMap(all)];
  const attribute = ({ attrs }, wanted) => attrs.find(({ name }) => name === wanted)?.value;
  const cases = all(fragment).filter(({ nodeName }) => nodeName === "testcase");
  assert.deepEqual(
    cases.map((it) => [attribute(it, "name"), attribute(it, "time")]),
    [
      ['Get "it" <now> & here on iPhone', "1.234"],
      ['Get "it" <now> & here on iPhone (2)', "1.234"],
      ['Get "it" <now> & here on iPhone (3)', "1.234"],
    ],
  );
  const [failure] = all(fragment).filter(({ nodeName }) => nodeName === "failure");
  assert.equal(attribute(failure, "message"), "Nobody's click.");
  assert.match(failure.childNodes[0].value, /Change it\.\nlink: https:\/\/brand\.onelink\.me\/A1b2\?a=1&b=2/);
});

test("what keeps all stories from being played is a failure too", () => {
  const xml = junit({ ...RESULT, stories: [], failed: 0, problem: "No call to action." });
  assert.match(xml, /tests="1" failures="1"/);
  assert.match(xml, /name="the page".*\n.*<failure message="No call to action\."/);
});
