/** Set-ups written in each form and read back. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FORMS, readSetUp, writeSetUp } from "../../pkg/set-up.js";
import { EXAMPLES, madeUp } from "./made-up.mjs";
import { READ_AS, linksOf, roundTrip } from "./round-trip.mjs";

const MADE_UP = [...madeUp(80)];

/** The network's presets that a set-up has. */
const presets = ({ preset = [] }) => [preset].flat().join(" ").split(" ").filter(Boolean);

/** Whether calls can't tell the networks apart, as the notes say. */
const isMixed = (setUp) => presets(setUp).length > 1;

test("the made-up set-ups have every option there is", () => {
  const source = readFileSync(new URL("../../src/shim/set-up/declared.ts", import.meta.url), "utf8");
  const [, config] = /^ {2}Config: \{\n([^}]*)/m.exec(source);
  const [, banner] = /^ {2}BannerOptions: \{\n([^}]*)/m.exec(source);
  const named = (text) => Array.from(text.matchAll(/^ +(\w+):/gm), ([, name]) => name).sort();
  const had = (objects) => [...new Set(objects.flatMap((it) => Object.keys(it ?? {})))].sort();
  assert.deepEqual(had(MADE_UP), [...named(config), "links", "qr"].sort());
  assert.deepEqual(had(MADE_UP.map((it) => it.banner)), named(banner));
});

for (const form of FORMS.filter((form) => form !== "call")) {
  test(`${form}: what is read back is the set-up, up to what the notes say`, () => {
    for (const setUp of [...Object.values(EXAMPLES), ...MADE_UP]) {
      const { back, kept, from, notesOfReading } = roundTrip(setUp, form);
      assert.deepEqual(back, kept);
      if (Object.keys(kept).length) {
        // Markup may have all of its options in the block.
        assert.ok([READ_AS(form), ...(form === "markup" ? ["json"] : [])].includes(from), from);
      }
      assert.deepEqual(
        notesOfReading.filter(({ severity }) => severity === "error"),
        [],
      );
    }
  });
}

test("call: the links of what is read back are the same", () => {
  for (const setUp of [...Object.values(EXAMPLES), ...MADE_UP].filter((it) => !isMixed(it))) {
    const { hasSameLinks, back, kept, text, notesOfReading } = roundTrip(setUp, "call");
    const others = notesOfReading.filter(({ message }) => /other rules/.test(message));
    assert.deepEqual(others, [], text);
    assert.ok(hasSameLinks, `${text}\n${JSON.stringify([linksOf(back), linksOf(kept)], null, 1)}`);
  }
});

test("call: custom rules for ids are the same in every kind of link when they are read", () => {
  const links = [
    { href: "https://apps.apple.com/app/id1" },
    { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440/" },
    { platform: "ios", appId: "id1", href: "https://apps.apple.com/app/id1" },
  ];
  const mediaSource = { keys: ["pid"], defaultValue: "website" };
  const custom = ["af_c_id", "af_campaign_id", "af_adset_id", "af_ad_id"].flatMap((name, index, names) => [
    [name],
    [name, names[(index + 1) % 4]],
  ]);
  for (const own of [{ preset: "tiktok" }, { afParameters: { mediaSource, adSetId: { keys: ["k3"] } } }]) {
    for (const names of custom) {
      const afCustom = names.map((paramKey, index) => ({ paramKey, keys: [`k${index + 1}`] }));
      const setUp = {
        oneLinkURL: "https://brand.onelink.me/A1b2",
        ...own,
        afParameters: { ...own.afParameters, afCustom },
        links,
      };
      const { hasSameLinks, notesOfReading, text } = roundTrip(setUp, "call");
      assert.ok(!notesOfReading.some(({ severity }) => severity !== "note"), text);
      assert.ok(hasSameLinks, text);
    }
  }
});

test("call: of several presets the notes say what the calls can't tell", () => {
  const { notes } = writeSetUp(EXAMPLES["mixed traffic, PC and console"], "call");
  const warnings = notes.filter(({ severity }) => severity === "warning").map(({ path }) => path);
  assert.deepEqual(warnings, ["preset", "observe", "links[4]"]);
});

test("the same set-up gives the same text, whatever order its members were added in", () => {
  const reversed = (it) =>
    it && typeof it === "object" && !Array.isArray(it)
      ? Object.fromEntries(
          Object.entries(it)
            .map(([name, value]) => [name, reversed(value)])
            .reverse(),
        )
      : it;
  for (const setUp of Object.values(EXAMPLES)) {
    // The names of replaced values and of a button's parameters are the page's own, and keep their order.
    const { afParameters, links, ...rest } = setUp;
    const other = { qr: setUp.qr, ...reversed(rest), links, afParameters };
    for (const form of FORMS) {
      assert.equal(writeSetUp(other, form).text, writeSetUp(setUp, form).text);
    }
  }
});

test("a change of one value is a change of one line of the file", () => {
  const setUp = EXAMPLES["rules of its own"];
  const changed = structuredClone(setUp);
  changed.afParameters.campaign.keys[1] = "campaign";
  const [before, after] = [setUp, changed].map((it) => writeSetUp(it, "file").text.split("\n"));
  assert.equal(before.length, after.length);
  assert.equal(before.filter((line, index) => line !== after[index]).length, 1);
});

test("an address may be a URL, and a $schema is ignored", () => {
  const setUp = {
    $schema: "https://brand.example/schema.json",
    oneLinkURL: new URL("https://brand.onelink.me/A1b2"),
  };
  for (const form of FORMS) {
    const { text } = writeSetUp(setUp, form);
    assert.ok(!text.includes("schema"), form);
    assert.equal(readSetUp(text).setUp.oneLinkURL, "https://brand.onelink.me/A1b2", form);
  }
});
