/** What the writer of set-ups gives, as the studio and `config convert` have it: every install of it is credited to the ad. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { cli, page, PKG, site } from "./harness.mjs";

const { readSetUp, writeSetUp } = await import(pathToFileURL(join(PKG, "set-up.js")));

const ONELINK = "https://brand.onelink.me/A1b2";

const STORES = [
  { href: "https://apps.apple.com/app/id1" },
  { href: "https://play.google.com/store/apps/details?id=com.example.app" },
];

const PHONES = {
  oneLinkURL: ONELINK,
  preset: "tiktok",
  links: STORES,
  banner: { appName: "Lantern Harbour", buttonText: "Play", href: STORES[0].href },
};

const EVERYWHERE = {
  oneLinkURL: ONELINK,
  preset: ["tiktok", "utm"],
  links: [
    STORES[0],
    { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "440" },
    { href: "https://www.xbox.com/games/store/x/9N440", platform: "xbox", appId: "9N440" },
    { href: "https://cdn.example/app.apk", platform: "apk", appId: "com.example.app" },
  ],
  qr: [{}],
};

/** Code in the shape in which AppsFlyer's generator gives it. */
const GENERATED = readSetUp(`<script>
  var fromWhom = { keys: ["pid", "utm_source"], overrideValues: { tiktok: "tiktokweb_int" }, defaultValue: "tiktokweb_int" };
  var named = { keys: ["c", "utm_campaign"], defaultValue: "none" };
  var made = { paramKey: "af_ss_ui", defaultValue: "true" };
  var answer = window.AF_SMART_SCRIPT.generateOneLinkURL({
    oneLinkURL: "${ONELINK}",
    afParameters: { mediaSource: fromWhom, campaign: named, afSub1: { keys: ["ttclid"] }, afCustom: [made] }
  });
  if (answer) document.getElementById("get").setAttribute("href", answer.clickURL);
</script>
<a id="get" href="${STORES[1].href}">Get it</a>`).setUp;

const PAGES = {
  "/phones": page("", writeSetUp(PHONES, "markup").text),
  "/everywhere": page("", writeSetUp(EVERYWHERE, "json").text),
  "/generated": page("", writeSetUp(GENERATED, "markup").text),
};

let ours;

before(async () => (ours = await site(PAGES)));
after(() => ours.end());

for (const [path, installs] of [
  ["/phones", 6],
  ["/everywhere", 5],
  ["/generated", 2],
]) {
  test(`${path}: each of ${installs} installs is credited`, async () => {
    const { status, stdout, stderr } = await cli("rehearse", ours.origin + path);
    assert.match(
      stdout,
      new RegExp(`^All ${installs} installs would be credited to the ad`, "m"),
      stdout + stderr,
    );
    assert.equal(status, 0);
  });
}
