/** Pages in which a server has written the links already, with the script and without. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { AD_CLICK, CTA, PKG, STEAM, TAG, hrefs, readyHrefs, world } from "../harness.mjs";

const { planLinks, transform } = await import(pathToFileURL(join(PKG, "server-node.js")).href);

const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
const LINKS = [
  { href: "https://apps.apple.com/app/id1" },
  { href: "https://store.steampowered.com/app/440/", platform: "steam", appId: "123456" },
];

/** A page as a server sends it, with the links of a visit with this query. */
async function linked(html, query, options) {
  const request = new Request("https://brand.example/game" + query);
  return new Response(new Blob([html]).stream().pipeThrough(transform(CONFIG, request, options))).text();
}

const planned = (query) =>
  planLinks({ ...CONFIG, links: LINKS }, new Request("https://brand.example/game" + query)).links;

test("a page's links are those that a server plans, byte for byte", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${STEAM}${TAG}`);
  assert.deepEqual(await readyHrefs(page), planned(AD_CLICK));
});

test("without the script, a page that a server has linked has its links and sends its impression", async () => {
  const html = await linked(`<!doctype html><body>${CTA}${STEAM}</body>`, AD_CLICK, { impression: true });
  const page = await world.visit(html);
  assert.deepEqual(await hrefs(page), planned(AD_CLICK));
  const { address } = await world.impression();
  assert.equal(
    address,
    planLinks({ ...CONFIG, links: LINKS }, new Request("https://brand.example/" + AD_CLICK)).impression,
  );
});

test("the script knows the address of a call to action from before the server wrote its link", async () => {
  const html = await linked(`<!doctype html>${CTA}${STEAM}${TAG}`, "?c=another&ttclid=older");
  assert.match(html, /ttclid=older/);
  const page = await world.visit(html);
  assert.deepEqual(await readyHrefs(page), planned(AD_CLICK));
  // When no links are made any more, each call to action gets its own address back.
  await page.evaluate(() => window.SmartScript.start({ urlSkipList: ["game"] }));
  assert.deepEqual(
    await hrefs(page),
    LINKS.map(({ href }) => href),
  );
});

test("a server's note is ignored if the href has changed, and can't lead to a script", async () => {
  const html = `<!doctype html>
    ${STEAM.replace(">", ' data-smart-own="https://a.example/ https://evil.example/">')}
    ${CTA.replace(">", ' data-smart-own="https://apps.apple.com/app/id1 javascript:document.ran=1">')}${TAG}`;
  const page = await world.visit(html);
  assert.deepEqual((await readyHrefs(page)).reverse(), planned(AD_CLICK));
  await page.evaluate(() => window.SmartScript.start({ urlSkipList: ["game"] }));
  assert.deepEqual(
    (await hrefs(page)).reverse(),
    LINKS.map(({ href }) => href),
  );
});
