/** Calls to action with a OneLink, a deep link or parameters of their own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { TAG, hrefs, needs, paramsOf, readyHrefs, untilHrefs, world } from "../harness.mjs";

const QUERY = { query: "?pid=tiktokweb_int&c=summer&ttclid=TT" };
const VISIT = "af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer&af_sub1=TT&ttclid=TT";

/** Three calls to action: the page's own template, another one, and an address that only the app opens. */
const OWN = `
  <a data-smart-link href="https://brand.onelink.me/A1b2?deep_link_value=apples&af_dp=brand%3A%2F%2Fapples">Apples</a>
  <a data-smart-link href="https://brand.onelink.me/Zz99?deep_link_value=pears">Pears</a>
  <a data-smart-link href="brandapp://funds/discover/S%26P500">Fund</a>`;

const [APPLES, PEARS] = [
  `https://brand.onelink.me/A1b2?deep_link_value=apples&af_dp=brand%3A%2F%2Fapples&${VISIT}`,
  `https://brand.onelink.me/Zz99?deep_link_value=pears&${VISIT}`,
];
const FUND_LINK =
  /^https:\/\/brand\.onelink\.me\/A1b2\?(.*&)?af_dp=brandapp%3A%2F%2Ffunds%2Fdiscover%2FS%2526P500(&|$)/;

const OBSERVED = TAG.replace(" async", " data-observe async");

const refresh = (page) => page.evaluate(() => window.SmartScript.refresh().then(() => {}));

/** Whether these are the links of the three calls to action. */
function isTheirs([apples, pears, fund]) {
  assert.equal(apples, APPLES);
  assert.equal(pears, PEARS);
  assert.match(fund, FUND_LINK);
  assert.deepEqual(paramsOf(fund).ttclid, "TT");
}

test("a call to action with its own OneLink or app address gets that with the visit's attribution", async () => {
  const page = await world.visit(`<!doctype html>${OWN}${TAG}`, QUERY);
  isTheirs(await readyHrefs(page));
  const { impression } = await page.evaluate(() =>
    window.SmartScript.ready.then(({ impression }) => ({ impression })),
  );
  assert.equal(impression, `https://impressions.onelink.me/A1b2?${VISIT}`);
});

test("own OneLinks stay the same with every refresh, start and decorator", async () => {
  const page = await world.visit(`<!doctype html>${OWN}${TAG}`, QUERY);
  isTheirs(await readyHrefs(page));
  for (let times = 0; times < 3; times++) {
    await page.evaluate(() => {
      for (const anchor of document.querySelectorAll("a")) {
        const url = new URL(anchor.href);
        url.searchParams.append("utm_x", "a b");
        anchor.href = url.href;
      }
    });
    await refresh(page);
    isTheirs(await hrefs(page));
  }
});

test("copies of calls to action with their own addresses have the same links", async () => {
  const page = await world.visit(`<!doctype html><div>${OWN}</div>${TAG}`, QUERY);
  await readyHrefs(page);
  await page.evaluate(() => {
    const div = document.querySelector("div");
    document.body.append(div.cloneNode(true));
    document.body.insertAdjacentHTML("beforeend", div.innerHTML);
    // This copy has lost the note of its own address.
    const copy = div.cloneNode(true);
    for (const anchor of copy.children) {
      anchor.removeAttribute("data-smart-own");
    }
    document.body.append(copy);
  });
  await refresh(page);
  await refresh(page);
  const links = await hrefs(page);
  assert.equal(links.length, 12);
  for (let from = 0; from < 12; from += 3) {
    isTheirs(links.slice(from, from + 3));
  }
});

test("where there is no link, a copy leads to the app's address again", async () => {
  const page = await world.visit(`<!doctype html>${OWN}${TAG}`, QUERY);
  await readyHrefs(page);
  await page.evaluate(() => {
    const fund = document.querySelectorAll("a")[2];
    fund.replaceWith(fund.cloneNode(true));
    return window.SmartScript.start({ preset: "tiktok" }).then(() => {});
  });
  assert.deepEqual((await hrefs(page))[2], "brandapp://funds/discover/S%26P500");
});

test("a note can't make a call to action run a script", async () => {
  const page = await world.visit(
    `<!doctype html><a data-smart-link data-smart-own="https://x.example/ javascript://x%0aalert(1)" href="https://x.example/">A</a>
    ${TAG.replace(/ data-onelink="[^"]*"/, "")}`,
    QUERY,
  );
  await readyHrefs(page);
  assert.deepEqual(await hrefs(page), ["https://x.example/"]);
});

const ATTRIBUTES = `<a data-smart-link data-onelink="https://brand.onelink.me/Zz99?deep_link_value=pears" data-deep-link="figs"
  data-param-af_sub5="hero%20a" data-param-af_sub1="mine" data-param-pid="mine" data-param-Deep_Link_Sub1="red"
  href="https://brand.onelink.me/Other?deep_link_value=plums">A</a>
  <a data-smart-link="steam" data-app-id="440" data-deep-link="figs" data-param-af_ad="hero"
  href="https://store.steampowered.com/app/440/">B</a>`;

test("attributes say which OneLink, deep link and parameters a call to action has", async () => {
  const page = await world.visit(`<!doctype html>${ATTRIBUTES}${TAG}`, QUERY);
  const [onelink, steam] = await readyHrefs(page);
  assert.ok(onelink.startsWith("https://brand.onelink.me/Zz99?"), onelink);
  const { deep_link_value, deep_link_sub1, af_sub5, af_sub1, pid } = paramsOf(onelink);
  assert.deepEqual([deep_link_value, deep_link_sub1, af_sub5], ["figs", "red", "hero a"]);
  assert.deepEqual([af_sub1, pid], ["TT", "tiktokweb_int"]);
  assert.equal(onelink.match(/deep_link_value=/g).length, 1);
  const { af_ad, af_r, ...direct } = paramsOf(steam);
  assert.deepEqual(
    [direct.deep_link_value, af_ad, af_r],
    ["figs", "hero", "https://store.steampowered.com/app/440/"],
  );
  await refresh(page);
  assert.deepEqual(await hrefs(page), [onelink, steam]);
});

test("with observe, changed attributes are noticed, and links stay as they are without", async () => {
  const page = await world.visit(`<!doctype html>${ATTRIBUTES}${OWN}${OBSERVED}`, QUERY);
  const before = await readyHrefs(page);
  isTheirs(before.slice(2));
  const becomes = (name, value, want) =>
    page
      .evaluate(([name, value]) => document.querySelector("a").setAttribute(name, value), [name, value])
      .then(() => page.waitForFunction((want) => document.querySelector("a").href.includes(want), want));
  // The file that observes has loaded once it notices something.
  await becomes("data-deep-link", "dates", "deep_link_value=dates");
  await becomes("data-param-new", "a b", "new=a%20b");
  await becomes("data-onelink", "https://brand.onelink.me/Qq11", "https://brand.onelink.me/Qq11?");
  await becomes("data-param-af_sub5", "foot", "af_sub5=foot");
  await page.evaluate(() => document.querySelector("a").removeAttribute("data-param-new"));
  await page.waitForFunction(() => !document.querySelector("a").href.includes("new="));
  isTheirs((await hrefs(page)).slice(2));
  await page.evaluate(() => {
    document.querySelectorAll("a")[3].href = "https://brand.onelink.me/Zz99?deep_link_value=plums";
  });
  await untilHrefs(page, [...(await hrefs(page)).slice(0, 3), PEARS.replace("pears", "plums"), before[4]]);
});

test("href() takes what a call to action has of its own", async () => {
  const page = await world.visit(`<!doctype html>${TAG}`, QUERY);
  await readyHrefs(page);
  const of = (link) => page.evaluate((link) => window.SmartScript.href(link), link);
  assert.equal(await of({ href: "https://brand.onelink.me/Zz99?deep_link_value=pears" }), PEARS);
  const store = "https://apps.apple.com/app/id1";
  // A component passes all that a call to action may have on, also what nobody has set.
  assert.equal(
    await page.evaluate(
      (href) =>
        window.SmartScript.href({ href, oneLinkURL: undefined, deepLinkValue: undefined, params: undefined }),
      store,
    ),
    `https://brand.onelink.me/A1b2?${VISIT}`,
  );
  const link = await of({
    href: store,
    deepLinkValue: "figs",
    params: { af_sub5: "hero" },
    oneLinkURL: "https://brand.onelink.me/Zz99",
  });
  assert.ok(link.startsWith("https://brand.onelink.me/Zz99?"), link);
  assert.deepEqual([paramsOf(link).deep_link_value, paramsOf(link).af_sub5], ["figs", "hero"]);
});

test("href() takes configuration beside what the link has", needs("Smart Script's calls"), async () => {
  const page = await world.visit(`<!doctype html>${TAG}`, QUERY);
  await readyHrefs(page);
  const of = (link) => page.evaluate((link) => window.SmartScript.href(link), link);
  const store = "https://apps.apple.com/app/id1";
  const rules = { deepLinkValue: { defaultValue: "home" } };
  assert.equal(paramsOf(await of({ href: store, afParameters: rules })).deep_link_value, "home");
  const link = await of({ href: store, afParameters: rules, deepLinkValue: "figs" });
  assert.equal(paramsOf(link).deep_link_value, "figs");
});
