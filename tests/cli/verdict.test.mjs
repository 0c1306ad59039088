/** Whether an install is credited to the ad, and the words for why not: one story, and one thing wrong at a time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedOf, verdictOf } from "../../cli/rehearse/verdict.mjs";

const LINK = "https://brand.onelink.me/A1b2?af_js_web=true&pid=tiktokweb_int&c=summer_web&ttclid=E.C.P.x";

/** A story in which all is well. */
const seen = (more = {}) => ({
  cta: {
    text: "App Store",
    href: LINK,
    own: "https://apps.apple.com/app/id1",
    smartLink: "",
    appId: null,
    ...more.cta,
  },
  tap: {
    url: "https://a.example/?pid=tiktokweb_int&c=summer_web&ttclid=E.C.P.x",
    clickId: "E.C.P.x",
    ...more.tap,
  },
  page: {
    isWired: true,
    consent: null,
    script: { oneLink: "https://brand.onelink.me/A1b2", preset: "tiktok", consent: null, consentFrom: null },
    ...more.page,
  },
  failures: more.failures ?? [],
  branded: [],
  hasImpression: more.hasImpression ?? true,
  unsettled: more.unsettled ?? null,
  stuck: more.stuck,
  click:
    more.click === null
      ? null
      : { url: LINK, status: 302, location: "https://apps.apple.com/app/id1", ...more.click },
  touch:
    more.click === null
      ? null
      : { id: "7", mediaSource: "tiktokweb_int", clickId: "E.C.P.x", refused: null, ...more.touch },
  install:
    more.install === null
      ? undefined
      : {
          mediaSource: "tiktokglobal_int",
          campaign: "summer_web",
          touchType: "click",
          touch: "7",
          reason: "The newest click in its window.",
          ...more.install,
        },
  postback: more.postback === undefined ? { isSent: true, ok: true } : more.postback,
  uninstalled: more.uninstalled,
});

const kept = { cta: { href: "https://apps.apple.com/app/id1" }, click: null };
const scripted = (script) => ({
  page: {
    isWired: true,
    consent: null,
    script: { oneLink: "https://brand.onelink.me/A1b2", preset: "tiktok", ...script },
  },
});

test("all is well", () => {
  assert.deepEqual(verdictOf(seen()), {
    isCredited: true,
    reason: "The newest click in its window.",
    advice: null,
  });
});

for (const [what, more, reason, advice] of [
  ["the page never settles", { unsettled: "The page doesn't settle within 5 s: …" }, /doesn't settle/],
  ["something covers it", { stuck: '<div class="wall"> covers it, so nobody can tap it.' }, /covers it/],
  [
    "a plain link to the store",
    { ...kept, cta: { ...kept.cta, smartLink: null } },
    /keeps its own address/,
    /data-smart-link/,
  ],
  [
    "the script is not there",
    {
      ...kept,
      failures: [
        { url: "https://a.example/smart-script.js", type: "Script", why: "it was answered with 404" },
      ],
    },
    /smart-script\.js could not be loaded \(it was answered with 404\)/,
    /correct its src/,
  ],
  [
    "no script at all",
    { ...kept, page: { isWired: false, script: null } },
    /no smart-script\.js has run/,
    /data-onelink/,
  ],
  ["no OneLink", { ...kept, ...scripted({ oneLink: null }) }, /names no OneLink/, /data-onelink/],
  [
    "a OneLink by http",
    { ...kept, ...scripted({ oneLink: "http://brand.onelink.me/A1b2" }) },
    /not an https address/,
    /https:\/\/brand/,
  ],
  [
    "no preset and no rule",
    { ...kept, ...scripted({ preset: null }) },
    /no rule for the media source/,
    /data-preset="tiktok"/,
  ],
  ["no app id", { ...kept, cta: { ...kept.cta, smartLink: "steam" } }, /needs the app's id/, /data-app-id/],
  [
    "a store by http",
    {
      ...kept,
      cta: { href: "http://a.example/x", own: "http://a.example/x", smartLink: "steam", appId: "1" },
    },
    /only to an https address/,
    /https:\/\/a\.example\/x/,
  ],
  [
    "only the view is credited",
    { ...kept, cta: { ...kept.cta, smartLink: null }, install: { touchType: "impression", touch: "3" } },
    /Only the view of the page is credited/,
    /data-smart-link/,
  ],
  [
    "an old link by http",
    { cta: { href: LINK.replace("https", "http") } },
    /begins with http:/,
    /Write https:/,
  ],
  [
    "af_r is refused",
    { touch: { refused: "af_r leads to x.example, which is not on the list." } },
    /AppsFlyer would refuse the click: af_r/,
    /allow-list/,
  ],
  [
    "AppsFlyer answers with an error",
    { click: { status: 400, location: null } },
    /answers the click with 400/,
  ],
  ["no pid", { touch: { mediaSource: null } }, /has no pid, so the click is nobody's/, /pid=tiktokweb_int/],
  [
    "no af_media_source",
    {
      touch: { mediaSource: null },
      click: { url: "https://engagements.appsflyer.com/v1.0/c2s/click/app/steam/1?c=x" },
    },
    /has no af_media_source/,
  ],
  [
    "a media source that AppsFlyer doesn't know",
    { touch: { mediaSource: "tiktokweb" } },
    /credited to tiktokweb/,
    /pid=tiktokweb_int/,
  ],
  [
    "another's media source",
    { touch: { mediaSource: "website" } },
    /credited to website/,
    /stands in its way/,
  ],
  [
    "a macro that TikTok doesn't have",
    { click: { url: `${LINK}&af_ad=__AD_NAME__` } },
    /af_ad is __AD_NAME__, which nobody has filled in/,
    /none of TikTok's macros/,
  ],
  [
    "a macro with single underscores",
    { click: { url: `${LINK}&af_ad=_CID_NAME_` } },
    /af_ad is _CID_NAME_/,
    /two underscores/,
  ],
  ["another network's macro", { click: { url: `${LINK}&af_ad=%7B%7Bad.name%7D%7D` } }, /\{\{ad\.name\}\}/],
  [
    "an app that isn't there",
    { install: null, uninstalled: "app: no app has the id" },
    /can't be installed.*no app has the id/,
  ],
  [
    "another's click",
    { install: { touch: "9", mediaSource: "googleadwords_int", reason: "It is newer." } },
    /googleadwords_int gets the install.*It is newer/,
  ],
  [
    "another campaign",
    { install: { campaign: "winter" } },
    /campaign winter, and not to summer_web/,
    /send on c/,
  ],
  [
    "no ttclid",
    { touch: { clickId: null } },
    /carries no ttclid, so the postback has none/,
    /data-preset="tiktok"/,
  ],
  ["another ttclid", { touch: { clickId: "E.C.P.old" } }, /another ttclid/],
  [
    "consent is denied",
    { touch: { clickId: null }, ...scripted({ consent: "denied" }) },
    /has not agreed \(consent is denied\)/,
    /--click SELECTOR/,
  ],
  [
    "consent is denied by the configuration",
    { touch: { clickId: null }, hasImpression: false },
    /has not agreed \(no impression/,
  ],
  [
    "the partner isn't activated",
    { postback: { isSent: false, notSent: "The integration isn't activated." } },
    /TikTok doesn't hear.*isn't activated/,
    /settings/,
  ],
  [
    "TikTok refuses the postback",
    {
      postback: {
        isSent: true,
        ok: false,
        answer: { body: { code: 40105, message: "Access token is incorrect" } },
      },
    },
    /refuses the postback: 40105 Access token/,
  ],
]) {
  test(`${what}: ${reason.source}`, () => {
    const verdict = verdictOf(seen(more));
    assert.equal(verdict.isCredited, false);
    assert.match(verdict.reason, reason);
    assert.match(verdict.advice ?? "", advice ?? /^/);
  });
}

test("who is to be credited is what the ad's address says", () => {
  const of = (query) => expectedOf(`https://a.example/?${query}`);
  assert.deepEqual(of("pid=tiktokweb_int&c=x"), {
    mediaSource: "tiktokweb_int",
    campaign: "x",
    isTikTok: true,
  });
  assert.equal(of("pid=tiktokweb").mediaSource, "tiktokweb_int");
  assert.equal(of("").mediaSource, "tiktokweb_int");
  assert.equal(of("c=__CAMPAIGN_NAME__").campaign, null);
  assert.deepEqual(of("pid=website&c=x"), { mediaSource: "website", campaign: "x", isTikTok: false });
});

test("an ad of another network needs neither ttclid nor a postback to TikTok", () => {
  const other = seen({
    tap: { url: "https://a.example/?pid=website&c=summer_web&ttclid=E.C.P.x" },
    touch: { mediaSource: "website", clickId: null },
    install: { mediaSource: "website" },
    postback: null,
  });
  assert.equal(verdictOf(other).isCredited, true);
});
