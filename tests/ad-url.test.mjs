/** The package's `ad-url`, in Node. What it makes and finds is tested in crates/ad-url. */
import assert from "node:assert/strict";
import test from "node:test";
import { arrive, build, check, kinds, macros, mend, parameters, read, rules } from "../pkg/ad-url.js";

const PAGE = "https://brand.example/game";
const RIGHT = build({ base: PAGE }).url;

test("an address is made, and a check finds nothing in it", () => {
  const { url, rows, errors, findings } = build({
    base: PAGE,
    prefix: "web_",
    extra: [{ name: "lang", value: "de" }],
  });
  assert.ok(url.startsWith(`${PAGE}?pid=tiktokweb_int&c=web___CAMPAIGN_NAME__&`), url);
  assert.deepEqual([errors, findings], [[], []]);
  assert.deepEqual(
    rows.map((row) => `${row.name}=${row.value}`),
    url.split("?")[1].split("&"),
  );
  assert.deepEqual(rows.at(-1), { name: "lang", value: "de", purpose: "", macro: null });
  assert.deepEqual(check(url), { url, kind: "landing-page", ok: true, findings: [], repaired: url });
});

test("an address is read back into what it was made of", () => {
  const wanted = { ...read(RIGHT), kind: "direct", platform: "steam", appId: "440", base: "" };
  const { url } = build({ ...wanted, redirect: "https://store.steampowered.com/app/440?l=de" });
  assert.equal(build(read(url)).url, url);
});

test("places are counted as JavaScript counts, and each finding can be mended alone", () => {
  const url = `${PAGE}?lang=😀&pid=tiktokweb&c=_CID_NAME_&af_c_id=1`;
  const { findings, repaired } = check(url);
  assert.deepEqual(
    findings.map(({ at, length }) => url.slice(at, at + length)),
    ["tiktokweb", "_CID_NAME_"],
  );
  assert.equal(mend(url, 1), url.replace("_CID_NAME_", "__CID_NAME__"));
  assert.equal(repaired, mend(mend(url, 1), 0));
});

test("a visitor arrives with values in the place of macros, and with what TikTok adds", () => {
  const { url, parameters: arrived } = arrive(RIGHT, {
    values: { CAMPAIGN_NAME: "a b" },
    clickId: "E.C.P.1",
  });
  assert.equal(new URL(url).searchParams.get("c"), "a b");
  assert.deepEqual(
    arrived.filter(({ name }) => ["pid", "c", "ttclid"].includes(name)),
    [
      { name: "pid", value: "tiktokweb_int", from: "fixed" },
      { name: "c", value: "a b", from: "macro" },
      { name: "ttclid", value: "E.C.P.1", from: "attached" },
    ],
  );
  assert.ok(!arrive(RIGHT, { isAttached: false }).url.includes("utm_"));
});

test("what nobody could mean is said, and no text makes a check throw", () => {
  assert.throws(
    () => build({ kind: "page" }),
    ({ message }) => /unknown variant `page`, expected one of `landing-page`/.test(message),
  );
  assert.throws(
    () => build({ bas: PAGE }),
    ({ message }) =>
      /There is no member bas\. Write base\. These are known: kind, base, platform,/.test(message),
  );
  for (const text of ["", "\ud800", "\0", "https://", "//?#", "%".repeat(10_000), "ü".repeat(10_000)]) {
    assert.equal(check(text).ok, false);
    arrive(text);
    read(text);
  }
  for (const none of [undefined, null, 5, {}, [], true]) {
    assert.equal(check(none).url, "");
    read(none);
    arrive(none);
  }
  assert.equal(check(new URL(RIGHT)).url, RIGHT);
  assert.deepEqual(build(undefined).errors[0].path, "base");
});

test("each rule, macro and parameter says what it is", () => {
  assert.deepEqual(kinds(), ["landing-page", "onelink", "single-platform", "apk", "direct"]);
  assert.equal(new Set(rules().map(({ id }) => id)).size, rules().length);
  for (const { text, url, severity, certainty } of rules()) {
    assert.ok(text.endsWith(".") || text.endsWith("`."), text);
    assert.ok(URL.canParse(url), url);
    assert.ok(
      ["error", "warning"].includes(severity) && ["documented", "excerpt", "assumed"].includes(certainty),
    );
  }
  assert.deepEqual(
    parameters()
      .map(({ macro }) => macro)
      .filter(Boolean),
    macros()
      .map(({ name }) => name)
      .slice(0, 6),
  );
});
