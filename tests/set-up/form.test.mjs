/** The studio's form: what its fields show of a set-up, and what a set-up becomes when one of them is changed. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { transformSync } from "esbuild";
import {
  CONSENT_FIELDS,
  DIMENSIONS,
  FIXED,
  PLATFORMS,
  PRESETS,
  linkFields,
  qrFields,
} from "../../www/studio/set-up/fields.js";
import * as form from "../../www/studio/set-up/form.js";
import * as stores from "../../www/studio/set-up/stores.js";
import { at, equal, moved, pathOf, put, written } from "../../www/studio/set-up/paths.js";

const { MEMBERS, PLATFORMS: FAMILIES, PRESET_RULES } = await declared();

/** What is generated from the declarations of the options. */
async function declared() {
  const source = readFileSync(new URL("../../src/shim/set-up/declared.ts", import.meta.url), "utf8");
  const { code } = transformSync(source, { loader: "ts", format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The same numbers each time. */
function numbers(seed) {
  return (limit) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % limit;
  };
}

const TEXTS = [
  "",
  "c",
  "utm_campaign",
  "été 🎉",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "1",
  "a b",
  "https://x.example/?a=b#c",
];

/** A set-up with members of the right kinds, wrong kinds and unknown names, in forms that pages have. */
function randomSetUp(below) {
  const text = () => TEXTS[below(TEXTS.length)];
  const maybe = (make) => (below(3) ? undefined : make());
  const some = (make, most = 3) => Array.from({ length: below(most + 1) }, make);
  const map = () => Object.fromEntries(some(() => [text(), text()]));
  const ofKind = {
    text,
    texts: () => (below(2) ? some(text) : text()),
    number: () => (below(4) ? below(400) : text()),
    numbers: () => some(() => below(12)),
    flag: () => [true, false, "url", "gpc"][below(4)],
    map,
  };
  const object = (name) => {
    const members = Object.entries(MEMBERS[name]).map(([member, kind]) => [
      member,
      maybe(() =>
        member === "afCustom"
          ? some(() => object("CustomRule"))
          : ofKind[kind]
            ? ofKind[kind]()
            : below(4)
              ? object(kind)
              : text(),
      ),
    ]);
    return Object.fromEntries(
      [...members, ["unknown", maybe(text)], ["toString", maybe(text)]].filter(
        ([, value]) => value !== undefined,
      ),
    );
  };
  const setUp = object("Config");
  if (below(2)) setUp.links = some(() => object("LinkRequest"));
  if (below(2))
    setUp.qr = some(() =>
      Object.fromEntries(some(() => [["size", "color", "logo", "alt", "x"][below(5)], text()])),
    );
  return setUp;
}

/** Every field that the form has for a set-up. */
const fieldsOf = (setUp) => [
  ...FIXED,
  ...(typeof setUp.consentFrom === "object" ? Object.values(CONSENT_FIELDS) : []),
  ...DIMENSIONS.filter(({ path }) => form.ruleOf(setUp, path)).flatMap(({ path }) => [
    form.keysField(path),
    form.defaultField(path),
  ]),
  ...(Array.isArray(setUp.links) ? setUp.links : []).flatMap((link, index) =>
    Object.values(linkFields(index, link.platform)).flat(),
  ),
  ...(Array.isArray(setUp.qr) ? setUp.qr : []).flatMap((_, index) => qrFields(index)),
];

/** Something else that a field could be changed to. */
function another(field, shown) {
  switch (field.kind) {
    case "switch":
      return !shown;
    case "choice":
      return (shown + 1) % field.choices.length;
    case "list":
    case "devices":
      return [...shown, "9"];
    default:
      return shown === "12" ? "13" : "12";
  }
}

const frozen = (value) => {
  if (value && typeof value === "object") Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

test("a set-up that is shown in the form and written as it is shown is the same, whatever it has", () => {
  const below = numbers(7);
  let fields = 0;
  for (let count = 0; count < 400; count++) {
    const setUp = frozen(randomSetUp(below));
    for (const field of fieldsOf(setUp)) {
      assert.equal(form.write(setUp, field, form.read(setUp, field)), setUp, field.path);
      fields++;
    }
    assert.equal(form.writeConsentSource(setUp, form.consentSource(setUp)), setUp);
  }
  assert.ok(fields > 20_000);
});

test("what is written into a field is what the field shows, and nothing else changes", () => {
  const below = numbers(11);
  for (let count = 0; count < 200; count++) {
    const setUp = frozen(randomSetUp(below));
    for (const field of fieldsOf(setUp)) {
      const path = pathOf(field.path);
      // Where something stands that can't have members, there is nothing for the form to show.
      const isBlocked = path.some(
        (_, length) => length && !["object", "undefined"].includes(typeof at(setUp, path.slice(0, length))),
      );
      if (isBlocked || form.isMore(setUp, field)) continue;
      const shown = form.read(setUp, field);
      const changed = form.write(setUp, field, another(field, shown));
      assert.deepEqual(form.read(changed, field), another(field, shown), field.path);
      const rest = (of) => put(of, path, undefined, path.length);
      assert.deepEqual(rest(changed), rest(put(setUp, path, "x")), field.path);
    }
  }
});

test("typing something and taking it away again leaves the set-up as it was", () => {
  for (const setUp of [
    {},
    { preset: "tiktok" },
    { preset: "tiktok", links: [{ platform: "steam" }], qr: [{}], banner: {} },
  ]) {
    for (const field of fieldsOf(setUp)) {
      const shown = form.read(setUp, field);
      const back = form.write(form.write(setUp, field, another(field, shown)), field, shown);
      const inBanner = field.path.startsWith("banner.") && !setUp.banner;
      assert.deepEqual(back, inBanner ? { ...setUp, banner: {} } : setUp, field.path);
    }
  }
});

test("each option that a page's author may set has a field, and what has none is named", () => {
  const all = (name, path, more = () => undefined) =>
    Object.keys(MEMBERS[name]).flatMap((member) => more(member, `${path}${member}`) ?? [`${path}${member}`]);
  const rule = (path) => all("Rule", `${path}.`);
  const wanted = [
    ...all("Config", "", (member, path) => {
      if (member === "afParameters") {
        return all("AfParameters", "afParameters.", (name, path) =>
          name === "afCustom" ? all("CustomRule", `${path}[0].`) : /Key$/.test(name) ? undefined : rule(path),
        );
      }
      if (member === "banner") {
        return all("BannerOptions", "banner.", (name, path) =>
          MEMBERS.BannerOptions[name] === "BannerTexts" ? all("BannerTexts", `${path}.`) : undefined,
        );
      }
      return { endpoints: "Endpoints", consentFrom: "ConsentFrom" }[member]
        ? all({ endpoints: "Endpoints", consentFrom: "ConsentFrom" }[member], `${path}.`)
        : undefined;
    }),
    ...all("LinkRequest", "links[0]."),
  ];
  const shown = wanted.reduce(
    (setUp, path) => put(setUp, pathOf(path), path.includes("keys") ? ["x"] : "x"),
    {},
  );
  assert.deepEqual(form.others(shown), []);
  assert.deepEqual(
    form.others({
      preset: "tiktok",
      campain: 1,
      banner: { appNam: "x", ios: { title: "", y: 2 } },
      links: [{ href: "", z: 3 }],
    }),
    [
      { path: "campain", value: 1 },
      { path: "banner.appNam", value: "x" },
      { path: "banner.ios.y", value: 2 },
      { path: "links[0].z", value: 3 },
    ],
  );
  // Fields that stand by themselves are of a member that there is.
  for (const { path } of FIXED) assert.ok(wanted.includes(path), path);
  assert.deepEqual(PLATFORMS.map(({ name }) => name).sort(), [...FAMILIES.direct, ...FAMILIES.store].sort());
  assert.deepEqual(
    PRESETS.map(([name]) => name).sort(),
    [...Object.keys(PRESET_RULES.sources).filter(Boolean), "utm"].sort(),
  );
});

test("a OneLink is asked for in two parts, and a whole one may be pasted into the first", () => {
  const typed = (domain, template) => form.oneLinkOf({ domain, template });
  assert.equal(typed("brand.onelink.me", "A1b2"), "https://brand.onelink.me/A1b2");
  assert.equal(typed(" https://click.brand.example/A1b2 ", ""), "https://click.brand.example/A1b2");
  assert.equal(typed("brand.onelink.me", ""), "https://brand.onelink.me/");
  assert.equal(typed("", ""), undefined);
  // What isn't https stays as it was written, for the check to speak of it.
  assert.equal(typed("http://brand.onelink.me", "A1b2"), "http://brand.onelink.me/A1b2");
  // Links keep a OneLink's own parameters, which are no part of its template.
  assert.deepEqual(form.oneLinkParts("https://brand.onelink.me/A1b2?pid=x"), {
    domain: "brand.onelink.me",
    template: "A1b2",
    rest: "?pid=x",
  });
  const whole = "https://brand.onelink.me/A1b2?pid=x#y";
  assert.equal(form.oneLinkOf(form.oneLinkParts(whole)), whole);
  assert.equal(typed("", whole), whole);
  assert.equal(
    form.oneLinkOf({ domain: "get.brand.example", template: "Zz99", rest: "?pid=x" }),
    "https://get.brand.example/Zz99?pid=x",
  );
});

test("a rule gives the same value for everybody, or looks at the visit again", () => {
  const path = "afParameters.campaign";
  const own = {
    preset: "tiktok",
    afParameters: { campaign: { keys: ["c"], overrideValues: { a: "b" }, x: 1 } },
  };
  const forced = form.force(own, path, true);
  assert.equal(form.ruleOf(forced, path).isForced, true);
  assert.deepEqual(forced.afParameters.campaign, { x: 1, defaultValue: "" });
  const named = form.write(forced, form.defaultField(path), "summer");
  assert.equal(named.afParameters.campaign.defaultValue, "summer");
  assert.deepEqual(form.force(named, path, false, ["c"]).afParameters.campaign, {
    x: 1,
    defaultValue: "summer",
    keys: ["c"],
  });
  // A rule that has lost its last name is still the page's own, and not the preset's again.
  const bare = form.write(own, form.keysField(path), []);
  assert.deepEqual(bare.afParameters.campaign.keys, []);
  assert.deepEqual(form.remove(own, path), { preset: "tiktok" });
});

test("rows of pairs stay as they are typed, also while the set-up can't have them", () => {
  const rows = [
    ["2", "two"],
    ["1", "one"],
    ["", ""],
    ["2", "again"],
  ];
  const object = form.pairsToObject(rows);
  assert.deepEqual(object, { 1: "one", 2: "two" });
  assert.equal(form.pairsOf(object, rows), rows);
  // After an undo they are what the set-up has.
  assert.deepEqual(form.pairsOf({ 1: "one" }, rows), [["1", "one"]]);
  assert.equal(form.pairsToObject([["", "x"]]), undefined);
  const named = form.pairsToObject([["__proto__", "x"]]);
  assert.ok(Object.hasOwn(named, "__proto__") && Object.getPrototypeOf(named) === Object.prototype);
});

test("who says what the visitor allows is one choice, whose details stay", () => {
  const tcf = { consentFrom: { source: "tcf", vendor: 42, x: 1 } };
  assert.equal(form.consentSource(tcf), "tcf");
  assert.deepEqual(form.writeConsentSource(tcf, "google"), { consentFrom: "google" });
  assert.deepEqual(form.writeConsentSource(tcf, "told"), { consent: "pending" });
  assert.deepEqual(form.writeConsentSource({ consent: "pending" }, "none"), {});
  const asked = form.writeConsent({ consentFrom: "tcf" }, CONSENT_FIELDS.purposes, ["1", "7"]);
  assert.deepEqual(asked, { consentFrom: { source: "tcf", purposes: [1, 7] } });
  assert.deepEqual(form.writeConsent(asked, CONSENT_FIELDS.purposes, []), { consentFrom: "tcf" });
  assert.deepEqual(form.writeConsent(tcf, CONSENT_FIELDS.vendor, "7"), {
    consentFrom: { source: "tcf", vendor: 7, x: 1 },
  });
});

test("an app's ID is taken out of its store page, and the page follows from the ID until it has one of its own", () => {
  const after = (link, name, shown) => {
    const field = { kind: "text", path: `links[0].${name}` };
    return stores.writeLink(frozen({ links: [link] }), field, shown).links[0];
  };
  const steam = { platform: "steam", appId: "", href: "" };
  const page = "https://store.steampowered.com/app/440/";
  assert.deepEqual(after(steam, "appId", "440"), { ...steam, appId: "440", href: page });
  assert.deepEqual(
    after({ ...steam, appId: "44", href: page.replace("440", "44") }, "appId", "440").href,
    page,
  );
  assert.deepEqual(after(steam, "appId", `${page}Lantern/`), {
    ...steam,
    appId: "440",
    href: `${page}Lantern/`,
  });
  assert.deepEqual(after(steam, "href", page), { ...steam, appId: "440", href: page });
  assert.equal(after({ ...steam, href: "https://x.example/" }, "appId", "440").href, "https://x.example/");
  assert.equal(after(steam, "appId", "https://steam.example/app/440").appId, "https://steam.example/app/440");
  const apple = after({ platform: "ios" }, "appId", "https://apps.apple.com/de/app/lantern/id123456789?l=en");
  assert.equal(apple.appId, "id123456789");
  const google = "https://play.google.com/store/apps/details?id=com.example.app&hl=de";
  assert.equal(after({ platform: "android" }, "appId", google).appId, "com.example.app");
});

test("two buttons by the OneLink stand for the two app stores, and a single one for both", () => {
  const of = (...hrefs) =>
    hrefs.map((_, index) =>
      stores.storeOfButton(
        hrefs.map((href) => ({ href })),
        index,
      ),
    );
  assert.deepEqual(of("", ""), ["ios", "android"]);
  assert.deepEqual(of("", "https://apps.apple.com/app/id1"), ["android", "ios"]);
  assert.deepEqual(of("https://apps.apple.com/app/id1"), [undefined]);
  assert.deepEqual(of("https://apps.apple.com/app/id1", "https://brand.example/"), [undefined, undefined]);
});

test("paths are written as the checks write them", () => {
  for (const text of ["preset", "afParameters.afCustom[0].keys[2]", "links[3].params.af_sub5"]) {
    assert.equal(written(pathOf(text)), text);
  }
  assert.deepEqual(moved(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
  assert.ok(equal({ a: [1], b: 2 }, { b: 2, a: [1] }) && !equal({ a: 1 }, { a: 1, b: undefined }));
});
