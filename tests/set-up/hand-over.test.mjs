/** The sheet for developers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { marked } from "marked";
import { parseFragment } from "parse5";
import { FORMS, cspLine, handOver, handOverSheet, writeSetUp } from "../../pkg/set-up.js";
import { EXAMPLES, ODD, madeUp } from "./made-up.mjs";

/** A section's rows as texts. */
function rows(setUp, title) {
  const { sections } = handOverSheet(setUp);
  const text = (parts) => parts.map((part) => part.code ?? part).join("");
  return sections.find((section) => section.title === title).rows.map((row) => row.map(text));
}

test("it maps each value: outgoing names, incoming names in order, replaced values, default, forced value", () => {
  const setUp = EXAMPLES["rules of its own"];
  const mapped = rows(setUp, "Mapping");
  assert.deepEqual(mapped.slice(0, 4), [
    [
      "Media source",
      "pid",
      "af_media_source",
      "utm_source, pid",
      "tiktok → tiktokweb_int; paid social → social",
      "website",
      "own rule",
    ],
    ["Campaign", "c", "af_campaign", "utm_campaign, c", "", "none", "own rule"],
    ["Campaign id", "af_c_id", "af_campaign_id", "af_c_id", "", "left out", "own rule"],
    ["Channel", "af_channel", "the same", "nothing", "", "always web", "own rule"],
  ]);
  assert.deepEqual(rows(setUp, "Domain and template"), [
    ["OneLink", "https://brand.onelink.me/A1b2"],
    ["Domain", "brand.onelink.me"],
    ["Template", "A1b2"],
  ]);
  assert.deepEqual(rows(setUp, "Other parameters"), [
    ["deep_link_sub1", "item", "a → b", "left out"],
    ["af_ss_ui", "nothing", "", "always true"],
    ["af_sub3", "the other site's page from which the visitor came", "", "left out"],
  ]);
});

test("it has what a preset maps, the click id with its slot, direct links, and who answers for consent", () => {
  const mixed = EXAMPLES["mixed traffic, PC and console"];
  assert.deepEqual(rows(mixed, "Calls to action")[1], [
    ...["Get it on Steam", "steam", "440", "https://store.steampowered.com/app/440/", "direct link"],
  ]);
  assert.ok(rows(mixed, "Mapping").every((row) => row.at(-1) === "preset"));
  assert.match(rows(mixed, "Domain and template")[1][1], /^get\.brand\.example \(branded\)$/);
  const sheet = handOver(EXAMPLES["a banner, codes and consent"]);
  assert.match(sheet, /`ttclid` goes out under the same name, and once more in `af_sub3`/);
  assert.match(sheet, /consent platform \(TCF\).*vendor: `42`/);
  assert.match(sheet, /smart-script-debug/);
});

test("a button with a OneLink is named after a store only beside one for the other store", () => {
  const label = (links) => rows({ links }, "Calls to action").map(([it]) => it);
  const [apple, google] = [
    "https://apps.apple.com/app/id1",
    "https://play.google.com/store/apps/details?id=a.b",
  ];
  assert.deepEqual(label([{ href: apple }]), ["Get the app"]);
  assert.deepEqual(label([{ href: apple }, { href: google }]), [
    "Get it on the App Store",
    "Get it on Google Play",
  ]);
  assert.deepEqual(label([{ href: apple }, { platform: "android", appId: "a.b", href: google }]), [
    "Get the app",
    "Get it on Google Play",
  ]);
});

test("it says where the files are from, and how the page is tested with and without the panel", () => {
  const setUp = EXAMPLES["rules of its own"];
  const known = {
    page: "https://brand.example/game#a",
    adUrl: "https://brand.example/game?pid=x",
    date: "1 May 2026",
  };
  const sheet = (debug) => handOver({ ...setUp, debug }, known);
  assert.match(sheet(), /npm install smart-script-wasm/);
  assert.match(sheet(), /\| Landing page \| `https:\/\/brand\.example\/game#a` \|/);
  assert.match(sheet(), /\| Date \| 1 May 2026 \|/);
  assert.match(sheet(), /add `data-debug="url"` to the script for the test/);
  const tested = (of) => new URL(/```url\n(.*)\n/.exec(of)[1]);
  assert.ok(!tested(sheet()).searchParams.has("smart-script-debug"));
  assert.ok(tested(sheet("url")).searchParams.has("smart-script-debug"));
  assert.equal(tested(sheet("url")).hash, "#a");
  assert.doesNotMatch(sheet("url"), /add `data-debug/);
});

test("a column in which nothing stands is left out", () => {
  const { sections } = handOverSheet({ preset: "tiktok", links: [{ href: "https://x.example/" }] });
  for (const { columns, rows } of sections) {
    columns.forEach((name, index) =>
      assert.ok(!name || rows.some((row) => row[index].some((part) => part.code ?? part)), name),
    );
  }
});

test("it has the code to paste and the policy", () => {
  for (const setUp of Object.values(EXAMPLES)) {
    const sheet = handOver(setUp, { files: "/app/" });
    assert.ok(sheet.includes(writeSetUp(setUp, "markup", { files: "/app/" }).text.trimEnd()));
    assert.ok(sheet.includes(cspLine(setUp)));
  }
});

/** The elements of a tree, with the number of cells for rows. */
function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) {
      yield child;
    }
    yield* elements(child);
  }
}

test("whatever a set-up has in it, the Markdown is the same tables, and nothing in it is markup", () => {
  const odd = [
    ...ODD,
    "</table><img src=x>",
    "](https://evil.example)",
    "![x](y)",
    "```",
    "| a |",
    "**b**",
    "# c",
  ];
  for (const setUp of madeUp(60, odd)) {
    const markdown = handOver(setUp);
    const found = [...elements(parseFragment(marked.parse(markdown)))];
    const names = new Set(found.map(({ tagName }) => tagName));
    const known = ["h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "code", "pre", "ol", "li"];
    assert.deepEqual(
      [...names].filter((name) => !known.includes(name)),
      [],
      markdown,
    );
    const cells = handOverSheet(setUp).sections.flatMap(({ columns, rows }) =>
      rows.length ? [columns.length, ...rows.map((row) => row.length)] : [],
    );
    const shown = found
      .filter(({ tagName }) => tagName === "tr")
      .map(({ childNodes }) => childNodes.filter(({ tagName }) => tagName).length);
    assert.deepEqual(shown, cells, markdown);
    const { sections } = handOverSheet(setUp);
    const codes = sections.flatMap(({ rows }) => rows.flat(2).map((part) => part.code)).filter(Boolean);
    const text = (node) => node.value ?? node.childNodes.map(text).join("");
    const shownCodes = found
      .filter((it) => it.tagName === "code" && it.parentNode.tagName === "td")
      .map(text);
    const lined = (it) => it.replace(/\s+/g, " ").trim();
    assert.deepEqual(shownCodes.map(lined), codes.map(lined), markdown);
  }
});

/** What nobody should have written, in any place of a set-up. */
const BROKEN = [
  ...[null, 0, 7, "", "x", true, [], {}, [null], [[]], [{}], ["x", 5], { a: null }],
  ...[{ toString: 1 }, { length: 2 }, { keys: 5 }, [{ paramKey: null, keys: [null] }]],
  ...["constructor", "__proto__", "\ud800", JSON.parse('{ "__proto__": 1 }')],
];

/** The paths of all values in a value. */
function* paths(of, path = []) {
  yield path;
  for (const name of of && typeof of === "object" ? Object.keys(of) : []) {
    yield* paths(of[name], [...path, name]);
  }
}

/** A copy with another value in one place. */
function broken(of, [name, ...rest], value) {
  if (name === undefined) {
    return value;
  }
  const copy = Array.isArray(of) ? [...of] : { ...of };
  copy[name] = broken(of[name], rest, value);
  return copy;
}

test("whatever stands in whichever place of a set-up, it is handed over, and written in each form", () => {
  let place = 0;
  for (const setUp of [...Object.values(EXAMPLES), ...madeUp(4)]) {
    for (const path of paths(setUp)) {
      // Each place has some of them, and each of them stands in many places.
      for (let count = 0; count < 4; count++) {
        const wrong = broken(setUp, path, BROKEN[place++ % BROKEN.length]);
        const shown = JSON.stringify(wrong);
        assert.match(handOver(wrong), /^# Hand-over/, shown);
        assert.match(cspLine(wrong), /^Content-Security-Policy: default-src 'none'; [^\n]*$/, shown);
        for (const form of FORMS) {
          const errors = writeSetUp(wrong, form).notes.filter(({ severity }) => severity === "error");
          assert.deepEqual(errors, [], shown);
        }
      }
    }
  }
});

test("what is no set-up has an empty sheet", () => {
  for (const setUp of [
    ...[null, undefined, "x", 5, [], { links: [null] }, { links: 5, qr: [null] }],
    { afParameters: { campaign: 5, afCustom: [null] } },
  ]) {
    assert.match(handOver(setUp, null), /^# Hand-over/);
  }
});
