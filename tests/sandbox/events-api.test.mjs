/** The Events API: its checks and codes as a table, limits, test codes, deduplication. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { served } from "./served.mjs";

const TIME = 1_784_037_600;
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const EMAIL = sha256("ann@brand.example");

/** A request with one event, of which some fields differ. */
const sent = (event = {}, request = {}) => ({
  event_source: "web",
  event_source_id: "CSANDBOXPIXEL0000000",
  data: [{ event: "ViewContent", event_time: TIME, ...event }],
  ...request,
});
const user = (fields) => sent({ user: fields });
const bought = (properties) => sent({ event: "Purchase", properties });
const PRICE = { value: 9.99, currency: "USD" };

/** Requests, the code of the answer, and the path that the message begins with. */
const CHECKS = [
  ["an event", sent(), 0],
  ["all that can be sent", sent({
    event: "Purchase",
    event_id: "1",
    user: { ttclid: "E.C.P.x", ttp: "y", external_id: [sha256("7")], email: [EMAIL], phone: sha256("+4930123"), first_name: sha256("ann"), ip: "198.18.0.1", user_agent: "Mozilla/5.0", locale: "en" },
    page: { url: "https://brand.example/", referrer: "https://www.tiktok.com/" },
    properties: { ...PRICE, order_id: "8", contents: [{ price: 9.99, quantity: 1, content_id: "boat", brand: "Tidewater" }] },
    limited_data_use: true,
  }, { partner_name: "AppsFlyer" }), 0],
  ["an event of one's own", sent({ event: "LanternLit" }), 0],
  ["an app's source, whose id isn't known here", sent({}, { event_source: "app", event_source_id: "7123" }), 0],
  ["no JSON", "{", 40002, "body"],
  ["a list", "[]", 40002, "body"],
  ["no source", sent({}, { event_source: undefined }), 40002, "event_source"],
  ["an unknown source", sent({}, { event_source: "Web" }), 40002, "event_source"],
  ["no source's id", sent({}, { event_source_id: "" }), 40002, "event_source_id"],
  ["another pixel", sent({}, { event_source_id: "C0OTHER" }), 40001, "event_source_id"],
  ["no events", sent({}, { data: [] }), 40002, "data"],
  ["events that are no list", sent({}, { data: {} }), 40002, "data"],
  ["an event that is none", sent({}, { data: ["Purchase"] }), 40002, "data.0"],
  ["no name", sent({ event: undefined }), 40002, "data.0.event"],
  ["an empty name", sent({ event: "" }), 40002, "data.0.event"],
  ["no time", sent({ event_time: undefined }), 40002, "data.0.event_time"],
  ["a time as text", sent({ event_time: String(TIME) }), 40002, "data.0.event_time"],
  ["a time in milliseconds", sent({ event_time: TIME * 1000 }), 40002, "data.0.event_time"],
  ["half a second", sent({ event_time: TIME + 0.5 }), 40002, "data.0.event_time"],
  ["a number as id", sent({ event_id: 7 }), 40002, "data.0.event_id"],
  ["an e-mail as it is", user({ email: "ann@brand.example" }), 40002, "data.0.user.email"],
  ["one of two as it is", user({ email: [EMAIL, "ann@brand.example"] }), 40002, "data.0.user.email.1"],
  ["a phone number as it is", user({ phone: "+4930123" }), 40002, "data.0.user.phone"],
  ["an own id as it is", user({ external_id: "7" }), 40002, "data.0.user.external_id"],
  ["a name as it is", user({ first_name: "Ann" }), 40002, "data.0.user.first_name"],
  ["a postal code as it is", user({ zip_code: "10115" }), 40002, "data.0.user.zip_code"],
  ["a hash in capitals", user({ email: EMAIL.toUpperCase() }), 0],
  ["a hash that is too short", user({ email: EMAIL.slice(1) }), 40002, "data.0.user.email"],
  ["a hashed address", user({ ip: sha256("198.18.0.1") }), 40002, "data.0.user.ip"],
  ["a hashed user agent", user({ user_agent: EMAIL }), 40002, "data.0.user.user_agent"],
  ["a hashed click id", user({ ttclid: EMAIL }), 40002, "data.0.user.ttclid"],
  ["a hashed cookie", user({ ttp: EMAIL }), 40002, "data.0.user.ttp"],
  ["an IDFA in small letters", user({ idfa: "cdda802e-fb9c-47ad-9866-0794d394c912" }), 40002, "data.0.user.idfa"],
  ["an IDFA", user({ idfa: "CDDA802E-FB9C-47AD-9866-0794D394C912" }), 0],
  ["an advertising id in capitals", user({ gaid: "CDDA802E-FB9C-47AD-9866-0794D394C912" }), 40002, "data.0.user.gaid"],
  ["a click id that is no text", user({ ttclid: 7 }), 40002, "data.0.user.ttclid"],
  ["a user that is a list", user([]), 40002, "data.0.user"],
  ["a page without a scheme", sent({ page: { url: "brand.example" } }), 40002, "data.0.page.url"],
  ["a purchase", bought(PRICE), 0],
  ["a free purchase", bought({ value: 0, currency: "USD" }), 0],
  ["a purchase without properties", bought(undefined), 40002, "data.0.properties.value"],
  ["a purchase without its value", bought({ currency: "USD" }), 40002, "data.0.properties.value"],
  ["a purchase without its currency", bought({ value: 9.99 }), 40002, "data.0.properties.currency"],
  ["a purchase by its old name", sent({ event: "CompletePayment", properties: { currency: "USD" } }), 40002, "data.0.properties.value"],
  ["a value as text", bought({ value: "9.99", currency: "USD" }), 40002, "data.0.properties.value"],
  ["a currency in small letters", bought({ value: 9.99, currency: "usd" }), 40002, "data.0.properties.currency"],
  ["a currency that there isn't", bought({ value: 9.99, currency: "XQZ" }), 40002, "data.0.properties.currency"],
  ["a number as order", bought({ ...PRICE, order_id: 8 }), 40002, "data.0.properties.order_id"],
  ["a number as content", bought({ ...PRICE, contents: [{ content_id: 1 }] }), 40002, "data.0.properties.contents.0.content_id"],
  ["a price as text", bought({ ...PRICE, contents: [{ price: "9.99" }] }), 40002, "data.0.properties.contents.0.price"],
  ["contents that are none", bought({ ...PRICE, contents: {} }), 40002, "data.0.properties.contents"],
  ["limited use as text", sent({ limited_data_use: "true" }), 40002, "data.0.limited_data_use"],
  ["a number as test code", sent({}, { test_event_code: 1 }), 40002, "test_event_code"],
  ["1,000 events", sent({}, { data: Array(1000).fill(sent().data[0]) }), 0],
  ["1,001 events", sent({}, { data: Array(1001).fill(sent().data[0]) }), 40002, "data"],
]; // prettier-ignore

test("the checks, each with its code and the path of the field", async (t) => {
  const sandbox = await served(t);
  for (const [name, body, code, path] of CHECKS) {
    const { status, json } = await sandbox.track(body);
    assert.equal(status, 200, name);
    assert.equal(json.code, code, `${name}: ${json.message}`);
    assert.equal(json.message.split(": ")[0], code ? path : "OK", name);
    assert.match(json.request_id, /^20260714140000[0-9A-F]{18}$/);
  }
  const { postbacks } = await sandbox.get("/api/postbacks");
  assert.equal(postbacks.length, CHECKS.length);
  assert.ok(postbacks.every(({ isOutside }) => isOutside));
  assert.deepEqual(
    postbacks.map(({ ok }) => ok),
    CHECKS.map(([, , code]) => code === 0),
  );
});

test("token, pixel and content type", async (t) => {
  const sandbox = await served(t);
  const codes = async (headers, body = sent()) => (await sandbox.track(body, headers)).json.code;
  assert.equal(await codes({ "access-token": "" }), 40105);
  assert.equal(await codes({ "access-token": "another" }), 40105);
  assert.equal(await codes({ "content-type": "text/plain" }), 40002);
  assert.equal(await codes({ "content-type": "application/json; charset=utf-8" }), 0);
  await sandbox.must("PUT", "/api/settings", { pixelId: "CMINE", accessToken: "mine" });
  assert.equal(await codes({}), 40105);
  assert.equal(await codes({ "access-token": "mine" }), 40001);
  assert.equal(await codes({ "access-token": "mine" }, sent({}, { event_source_id: "CMINE" })), 0);
  await sandbox.must("PUT", "/api/settings", { pixelId: "" });
  assert.equal(await codes({ "access-token": "mine" }, sent({}, { event_source_id: "CMINE" })), 40001);
  await sandbox.must("PUT", "/api/settings", { accessToken: "" });
  assert.equal(await codes({ "access-token": "mine" }), 40105);
});

test("a token that isn't the campaign's isn't kept", async (t) => {
  const sandbox = await served(t);
  await sandbox.track(sent(), { "access-token": "a-real-token-of-somebody" });
  assert.ok(!(await sandbox.everything()).includes("a-real-token"));
});

test("where some events are wrong, the others count", async (t) => {
  const sandbox = await served(t);
  const right = { event: "ViewContent", event_time: TIME, event_id: "1" };
  const { json } = await sandbox.track(sent({}, { data: [right, { ...right, event_time: "now" }] }));
  assert.equal(json.code, 20001);
  assert.match(json.message, /1 of 2 events failed. data\.1\.event_time: /);
  assert.deepEqual(json.data.failed_events.map(({ order_in_request: place }) => place), [1]); // prettier-ignore
  const [{ ok, events }] = (await sandbox.get("/api/postbacks")).postbacks;
  assert.deepEqual([ok, events.length, events[0].isCounted], [false, 1, true]);
});

test("the same event with the same id counts once in 48 hours", async (t) => {
  const sandbox = await served(t);
  const isCounted = async (event) => {
    assert.equal((await sandbox.track(sent(event))).json.code, 0);
    return (await sandbox.get("/api/postbacks")).postbacks.at(-1).events[0].isCounted;
  };
  assert.equal(await isCounted({ event_id: "1" }), true);
  assert.equal(await isCounted({ event_id: "1" }), false);
  assert.equal(await isCounted({ event_id: "2" }), true);
  assert.equal(await isCounted({ event: "Contact", event_id: "1" }), true);
  assert.equal(await isCounted({}), true);
  assert.equal(await isCounted({}), true, "without an id nothing is the same");
  await sandbox.advance(47);
  assert.equal(await isCounted({ event_id: "1" }), false);
  await sandbox.advance(2);
  assert.equal(await isCounted({ event_id: "1" }), true);
});

test("events with a test code show, and never count", async (t) => {
  const sandbox = await served(t);
  await sandbox.track(sent({ event_id: "1" }, { test_event_code: "TEST123" }));
  await sandbox.track(sent({ event_id: "1" }));
  const { postbacks } = await sandbox.get("/api/postbacks");
  assert.deepEqual(postbacks.map(({ testCode }) => testCode), ["TEST123", null]); // prettier-ignore
  assert.deepEqual(postbacks.map(({ events }) => events[0].isCounted), [false, true]); // prettier-ignore
});

test("more than 1,000 requests in a real second are too many, however long the campaign's clock stands", async (t) => {
  let now = 0;
  const sandbox = await served(t, { machineTime: () => now });
  const codes = async (count) => {
    const answers = await Promise.all(Array.from({ length: count }, () => sandbox.track(sent())));
    return Map.groupBy ? Map.groupBy(answers, ({ json }) => json.code) : grouped(answers);
  };
  const first = await codes(1003);
  assert.deepEqual([first.get(0).length, first.get(40100).length], [1000, 3]);
  now = 1000;
  assert.equal((await sandbox.track(sent())).json.code, 0);
});

function grouped(answers) {
  const groups = new Map();
  answers.forEach((it) => groups.set(it.json.code, [...(groups.get(it.json.code) ?? []), it]));
  return groups;
}

test("it is found by TikTok's own host, and the rest of that isn't", async (t) => {
  const sandbox = await served(t);
  const host = "business-api.tiktok.com";
  assert.equal((await sandbox.track(sent(), { host })).json.code, 0);
  const at = await sandbox.ask(`/at/${host}/open_api/v1.3/event/track/`, { method: "POST", body: "{}" });
  assert.equal(JSON.parse(at.text).code, 40105);
  assert.equal((await sandbox.ask("/open_api/v1.3/pixel/list/", { headers: { host } })).status, 404);
  assert.equal((await sandbox.ask("/open_api/v1.3/event/track/")).status, 405);
});

test("a body that is too deep to be read is refused, from whomever it comes, and nothing is lost", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "deep-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const log = join(folder, "log.jsonl");
  const sandbox = await served(t, { log });
  const deep = `{"event_source":"web","data":${"[".repeat(8000)}${"]".repeat(8000)}}`;
  const { status, json } = await sandbox.track(deep, { "access-token": "nobody's" });
  assert.deepEqual([status, json.code === 0], [200, false]);
  await sandbox.device("android");
  const before = await sandbox.everything();
  await sandbox.stop();
  assert.equal(await (await served(t, { log })).everything(), before);
});
