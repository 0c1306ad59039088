/** The package's `attribution`, in Node. What it decides is tested in crates/attribution. */
import assert from "node:assert/strict";
import test from "node:test";
import { Ledger, assumptions, checkSettings, columns, rules } from "../pkg/attribution.js";

const PHONE = { userAgent: "Android 14; Pixel 9", ip: "198.18.0.1" };
const APP = "com.tidewater.lantern";

const EVENTS = [
  { type: "device", id: "1", at: 0, device: { id: "phone", platform: "android", ...PHONE } },
  {
    type: "touch",
    id: "2",
    at: 0,
    touchType: "click",
    linkKind: "onelink",
    url: "https://brand.onelink.me/A1b2?pid=tiktokweb_int&c=summer&ttclid=E.C.P.1",
    ...PHONE,
    app: APP,
    transactionId: "t",
  },
  { type: "launch", id: "3", at: 60_000, device: "phone", app: APP, referrer: "t" },
  {
    type: "event",
    id: "4",
    at: "1970-01-01T01:00:00Z",
    device: "phone",
    app: APP,
    name: "af_purchase",
    revenue: 9.99,
  },
];

function told(events = EVENTS) {
  const ledger = new Ledger();
  events.forEach((event) => ledger.record(event));
  return ledger;
}

/** What is thrown. */
function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return assert.fail("nothing is thrown");
}

test("a ledger answers with plain objects, with null where something is missing", () => {
  const ledger = told();
  const install = ledger.install("phone", APP);
  assert.equal(install.mediaSource, "tiktokglobal_int");
  assert.equal(install.touchTime, "1970-01-01T00:00:00.000Z");
  assert.equal(install.channel, null);
  assert.equal(ledger.install("phone", "another"), undefined);
  assert.deepEqual(
    ledger.postbacksOf("4").map(({ partnerEvent, isSent, notSent }) => ({ partnerEvent, isSent, notSent })),
    [{ partnerEvent: "Purchase", isSent: true, notSent: null }],
  );
  assert.deepEqual(ledger.postbacksOf("2"), []);
});

test("a report says the same as the calls about one thing, whatever came last", () => {
  const [ledger, backwards] = [told(), told(EVENTS.toReversed?.() ?? [...EVENTS].reverse())];
  const report = ledger.report();
  assert.deepEqual(report, backwards.report());
  assert.deepEqual(report.installs, [ledger.install("phone", APP)]);
  assert.deepEqual(report.postbacks, [...ledger.postbacksOf("3"), ...ledger.postbacksOf("4")]);
  assert.deepEqual(report.unmatched, []);
});

test("rows have the columns that aren't empty, and the CSV all of them", () => {
  const ledger = told();
  const [install, purchase] = ledger.rows();
  assert.equal(install["Event Name"], "install");
  assert.equal(purchase["Event Revenue"], "9.99");
  assert.ok(!Object.values(install).includes(""));
  assert.deepEqual(ledger.rows(1), [purchase]);
  assert.deepEqual(ledger.rows(0, 1), [install]);
  assert.deepEqual(ledger.rows(5, 3), []);
  const [heading, ...lines] = ledger.rawData().trim().split("\r\n");
  assert.equal(heading, columns().join(","));
  assert.equal(lines.length, 2);
});

test("an event that is recorded twice counts once", () => {
  const ledger = told([...EVENTS, ...EVENTS]);
  assert.equal(ledger.overview()[0].revenue, 9.99);
  assert.equal(ledger.report().rows.length, 2);
});

test("settings are filled in, and mistakes in them thrown with their path", () => {
  const settings = checkSettings({ viewThrough: { hours: 3 } });
  assert.deepEqual(settings.viewThrough, { enabled: true, hours: 3 });
  assert.equal(settings.clickLookbackDays, 7);
  assert.deepEqual(
    thrown(() => checkSettings({ viewThrough: { hours: 48 } })),
    {
      error: "this is 48, and wants 1 to 24 hours.",
      path: "viewThrough.hours",
    },
  );
  const off = { ...settings, viewThrough: { enabled: true, hours: 0 } };
  const { path } = thrown(() => told([{ type: "settings", id: "1", at: 0, settings: off }]));
  assert.equal(path, "settings.viewThrough.hours");
});

test("an event that can't be read is refused, and changes nothing", () => {
  const ledger = told();
  const before = ledger.report();
  for (const event of [
    null,
    {},
    5,
    "launch",
    { type: "visit", id: "5", at: 0 },
    { ...EVENTS[2], id: "5", at: "soon" },
  ]) {
    const { error, path } = thrown(() => ledger.record(event));
    assert.match(error, /\w/);
    assert.equal(path, "");
  }
  const nothing = { ...EVENTS[3], id: "5", revenue: NaN };
  assert.match(thrown(() => ledger.record(nothing)).error, /NaN is no amount of money/);
  assert.deepEqual(ledger.report(), before);
});

test("what is assumed and by which rules is a list of sentences", () => {
  for (const { id, text, certainty } of [...assumptions(), ...rules()]) {
    assert.match(text, /\.$/, id);
    assert.match(certainty, /^(documented|excerpt|assumed)$/);
  }
});
