/** The package's `explain`, in Node. */
import assert from "node:assert/strict";
import test from "node:test";
import { explain } from "../pkg/explain.js";

/** The explanation of a configuration, for a page with these parameters. */
function explained(config, parameters) {
  return explain(config, `https://brand.example/game?${new URLSearchParams(parameters)}`);
}

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok", markers: false };

test("an explanation is made of plain objects, with null where something is missing", () => {
  const config = {
    ...CONFIG,
    afParameters: { campaign: { keys: ["c", 5] } },
    links: [{}, { platform: "x", href: "https://store.example" }],
  };
  const explanation = explained(config, { c: "été 🎉", ttclid: "T" });
  const rule = "preset.tiktok.mediaSource";
  const from = { kind: "default", path: `${rule}.defaultValue`, rule };
  const values = [
    { name: "pid", value: "tiktokweb_int", from },
    {
      name: "c",
      value: "été 🎉",
      from: { kind: "key", key: "c", view: "page", rule: "afParameters.campaign" },
    },
    { name: "af_sub1", value: "T", from: { kind: "copy", of: "ttclid" } },
    { name: "ttclid", value: "T", from: { kind: "forwarded", key: "ttclid", view: "page" } },
  ];
  const query = "pid=tiktokweb_int&c=%C3%A9t%C3%A9%20%F0%9F%8E%89&af_sub1=T&ttclid=T";
  const href = `https://brand.onelink.me/A1b2?${query}`;
  const [warning] = explanation.warnings;
  assert.deepEqual(explanation, {
    errors: [{ path: "afParameters.campaign.keys[1]", message: "want a string, got a number" }],
    warnings: [warning],
    links: [
      { href, refusal: null, values },
      { href: null, refusal: warning.message, values: [] },
    ],
    impression: { href: `https://impressions.onelink.me/A1b2?${query}`, values },
  });
  assert.equal(warning.about, "links[1]");
  assert.match(warning.message, /platform "x" is unknown/);
});

test("without links it explains the OneLink, and a value that is no configuration is an error", () => {
  const [link] = explained(CONFIG, { ttclid: "T" }).links;
  assert.equal(link.href, "https://brand.onelink.me/A1b2?pid=tiktokweb_int&af_sub1=T&ttclid=T");
  for (const [config, kind] of [
    ["https://brand.onelink.me/A1b2", "a string"],
    [[CONFIG], "a list"],
    [null, "null"],
  ]) {
    assert.match(explained(config, {}).errors[0].message, new RegExp(`want an object, got ${kind}`));
  }
});

test("it answers thousands of calls after one that made its memory grow", () => {
  const long = explained({ ...CONFIG, links: Array(500).fill({}) }, { c: "x".repeat(1_500) });
  assert.equal(long.links.length, 500);
  for (let call = 0; call < 2_000; call++) {
    assert.equal(explained({ ...CONFIG, links: [{}] }, { c: `${call}` }).links[0].values[1].value, `${call}`);
  }
});
