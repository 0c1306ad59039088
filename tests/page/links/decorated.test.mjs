/** Links that a page or its analytics has changed: a new plan starts from the store's own address, whatever was done. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, STEAM, TAG, hrefs, needs, paramsOf, readyHrefs, world } from "../harness.mjs";

const STORE = "https://store.steampowered.com/app/440/";

/** What decorators do to the address of an anchor. */
const DECORATORS = {
  "a parameter at the end": (url) => url + "&utm_x=1",
  "a parameter in the middle": (url) =>
    url.replace("&pid=", "&utm_x=1&pid=").replace("&af_media", "&utm_x=1&af_media"),
  "a parameter at the front": (url) => url.replace("?", "?utm_x=1&"),
  "a parameter by searchParams": (url) => {
    const decorated = new URL(url);
    decorated.searchParams.append("utm_x", "a b");
    return decorated.href;
  },
  "all spelled anew": (url) => url.replaceAll("%20", "+").replaceAll("%2F", "/").replaceAll("%3A", ":"),
  "a fragment": (url) => url + "#top",
  "a parameter and a fragment": (url) => url + "&_gl=1*a*b#top",
  "click ids taken off, as privacy tools do": (url) => {
    const stripped = new URL(url);
    ["ttclid", "af_sub1"].forEach((name) => stripped.searchParams.delete(name));
    return stripped.href;
  },
  "a value of its own": (url) => {
    const changed = new URL(url);
    changed.searchParams.set("af_sub1", "web");
    return changed.href;
  },
  "each escape escaped": (url) => url.replaceAll("%", "%25"),
  "HTML's escapes": (url) => url.replaceAll("&", "&amp;"),
  "a way through another site": (url) => "https://out.example/r?to=" + encodeURIComponent(url),
  "a slash before the query": (url) => url.replace("?", "/?"),
  "small letters": (url) => url.toLowerCase(),
  http: (url) => url.replace("https:", "http:"),
};

const CALLS = {
  refresh: () => window.SmartScript.refresh(),
  start: () => window.SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" }),
  consent: () => window.SmartScript.consent("granted"),
};

for (const [what, decorate] of Object.entries(DECORATORS)) {
  test(`a store's own address survives ${what}, however often`, async () => {
    const page = await world.visit(`<!doctype html>${STEAM}${CTA}${TAG}`);
    const links = await readyHrefs(page);
    for (const call of [...Object.values(CALLS), CALLS.refresh]) {
      await page.evaluate((decorate) => {
        for (const anchor of document.querySelectorAll("a")) {
          anchor.href = eval(decorate)(anchor.href);
        }
      }, String(decorate));
      await page.evaluate(`(${call})().then(() => {})`);
      assert.deepEqual(await hrefs(page), links);
    }
    assert.equal(paramsOf(links[0]).af_r, STORE);
  });
}

test("a copy whose link is decorated has the store's own address", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`);
  const [link] = await readyHrefs(page);
  await page.evaluate(() => {
    const copy = document.querySelector("a").cloneNode(true);
    copy.href += "&utm_x=1#top";
    document.body.append(copy);
    return window.SmartScript.refresh().then(() => {});
  });
  assert.deepEqual(await hrefs(page), [link, link]);
});

test("a call to action whose click id was taken off has none once the visitor refuses", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${CTA}${TAG}`);
  await readyHrefs(page);
  await page.evaluate((decorate) => {
    for (const anchor of document.querySelectorAll("a")) {
      anchor.href = eval(decorate)(anchor.href);
    }
    return window.SmartScript.consent("denied").then(() => {});
  }, String(DECORATORS["click ids taken off, as privacy tools do"]));
  const [steam, app] = await hrefs(page);
  assert.equal(paramsOf(steam).af_r, STORE);
  assert.doesNotMatch(steam + app, /E\.C\.P/);
});

test("a copy of a link's address alone still leads to its store", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`);
  const [link] = await readyHrefs(page);
  await page.evaluate(() => {
    const copy = Object.assign(document.createElement("a"), { href: document.querySelector("a").href });
    Object.assign(copy.dataset, { smartLink: "steam", appId: "123456" });
    document.body.append(copy);
    return window.SmartScript.refresh().then(() => {});
  });
  assert.deepEqual(await hrefs(page), [link, link]);
});

test("a note that is older than the link gives way to where the link leads", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`);
  const [link] = await readyHrefs(page);
  await page.evaluate(() => {
    const copy = document.querySelector("a").cloneNode(true);
    copy.dataset.smartOwn = copy.dataset.smartOwn.replace("/app/440/", "/app/570/");
    document.body.append(copy);
    return window.SmartScript.refresh().then(() => {});
  });
  assert.deepEqual(await hrefs(page), [link, link]);
});

test("an author's own AppsFlyer link stays where no link can be made", async () => {
  const own = "https://app.appsflyer.com/com.brand.game?pid=web&af_r=https%3A%2F%2Fbrand.example%2F";
  const page = await world.visit(
    `<!doctype html><a data-smart-link="nowhere" href="${own.replaceAll("&", "&amp;")}">x</a>${TAG}`,
  );
  assert.deepEqual(await readyHrefs(page), [own]);
  await page.evaluate(() => window.SmartScript.refresh().then(() => {}));
  assert.deepEqual(await hrefs(page), [own]);
});

test("with observe, one that takes click ids off each link ends", async () => {
  const page = await world.visit(
    `<!doctype html>${STEAM}${TAG.replace("async", "data-observe async")}<script>
    document.writes = 0;
    new MutationObserver(() => {
      const anchor = document.querySelector("a");
      const stripped = anchor.href.replace(/&ttclid=[^&]*/, "");
      if (document.writes < 50 && stripped != anchor.href) {
        document.writes++;
        anchor.href = stripped;
      }
    }).observe(document, { attributes: true, childList: true, subtree: true });</script>`,
  );
  await readyHrefs(page);
  await page.waitForFunction(() => document.writes > 0 && history.pushState.length < 3);
  // What a change leads to comes in the tasks after it.
  await page.evaluate(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  assert.ok((await page.evaluate(() => document.writes)) < 4);
  assert.equal(paramsOf((await hrefs(page))[0]).af_r, STORE);
});

test("with observe, a decorator that answers each change ends", async () => {
  const page = await world.visit(
    `<!doctype html>${STEAM}${TAG.replace("async", "data-observe async")}<script>
    document.writes = 0;
    new MutationObserver(() => {
      const anchor = document.querySelector("a");
      if (document.writes < 50 && !anchor.href.includes("utm_x")) {
        document.writes++;
        anchor.href += (anchor.href.includes("?") ? "&" : "?") + "utm_x=1";
      }
    }).observe(document, { attributes: true, childList: true, subtree: true });</script>`,
  );
  await readyHrefs(page);
  await page.waitForFunction(
    () => document.querySelector("a").href.endsWith("utm_x=1") && history.pushState.length < 3,
  );
  await page.evaluate(() => window.SmartScript.refresh().then(() => {}));
  const { writes, href } = await page.evaluate(() => ({
    writes: document.writes,
    href: document.querySelector("a").href,
  }));
  assert.ok(writes < 6, `${writes} decorations`);
  assert.ok(href.length < 700, href);
});

test("an address that the page itself sets is the new own address", async () => {
  const page = await world.visit(`<!doctype html>${STEAM}${TAG}`);
  await readyHrefs(page);
  await page.evaluate(() => {
    document.querySelector("a").href = "https://store.steampowered.com/app/570/";
    return window.SmartScript.refresh().then(() => {});
  });
  assert.equal(paramsOf((await hrefs(page))[0]).af_r, "https://store.steampowered.com/app/570/");
});

test("a call to action without an address has none again when it gets no link any more", async () => {
  const page = await world.visit(`<!doctype html><a data-smart-link>x</a>${TAG}`);
  assert.match((await readyHrefs(page))[0], /^https:\/\/brand\.onelink\.me\/A1b2\?/);
  const has = await page.evaluate(async () => {
    await window.SmartScript.start({ preset: "tiktok" });
    return document.querySelector("a").hasAttribute("href");
  });
  assert.equal(has, false);
});

test(
  "pages that read the link of AppsFlyer's tag-manager template find it",
  needs("a tag of the script"),
  async () => {
    const page = await world.visit(`<!doctype html>${CTA}<script>window.SmartScript =
      { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };</script>
      <script src="/smart-script.js"></script>`);
    const [link] = await readyHrefs(page);
    assert.equal(await page.evaluate(() => window.AF_SMART_SCRIPT_RESULT.clickURL), link);
    const bare = await world.visit(`<!doctype html>${CTA}<script src="/smart-script.js"></script>`);
    assert.equal(await bare.evaluate(() => window.AF_SMART_SCRIPT_RESULT.clickURL), null);
  },
);
