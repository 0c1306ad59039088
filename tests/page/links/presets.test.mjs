/** Pages for the visitors of several ad networks: one attribute, and each visit is credited to its own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, paramsOf, readyHrefs, world } from "../harness.mjs";

const ONELINK = "https://brand.onelink.me/A1b2";
const TAG = `<script src="/smart-script.js" data-onelink="${ONELINK}"
  data-preset="tiktok google meta snapchat utm" async></script>`;

/** What a link says of the visit. */
function credited(href) {
  const { pid, c, af_channel: channel, af_sub1: copy } = paramsOf(href);
  return { pid, c, channel, copy };
}

for (const [whose, query, want] of [
  ["TikTok's", "?c=s&ttclid=T", { pid: "tiktokweb_int", c: "s", channel: undefined, copy: "T" }],
  ["Google's", "?gclid=G", { pid: "googleads_int", c: undefined, channel: undefined, copy: "G" }],
  ["Snapchat's", "?ScCid=S&c=s", { pid: "snapweb_int", c: "s", channel: undefined, copy: "S" }],
  [
    "Meta's",
    "?utm_source=ig&utm_medium=paid&utm_campaign=s",
    { pid: "metaweb_int", c: "s", channel: "paid", copy: undefined },
  ],
  [
    "a newsletter's",
    "?utm_source=news&utm_medium=email&utm_campaign=s",
    { pid: "news", c: "s", channel: "email", copy: undefined },
  ],
  ["nobody's ad", "", { pid: "website", c: undefined, channel: undefined, copy: undefined }],
]) {
  test(`a visit by ${whose} link is credited as such, and so is its impression`, async () => {
    const page = await world.visit(`<!doctype html>${CTA}${TAG}`, { query });
    const [href] = await readyHrefs(page);
    assert.deepEqual(credited(href), want);
    const [impression] = await world.sent(page);
    assert.deepEqual(credited(impression), want);
  });
}

test("a page's JSON block has its presets as a list", async () => {
  const block = { oneLinkURL: ONELINK, preset: ["google", "utm"] };
  const page = await world.visit(
    `<!doctype html>${CTA}<script type="application/json" data-smart-script>${JSON.stringify(block)}</script>
    <script src="/smart-script.js" async></script>`,
    { query: "?gbraid=G" },
  );
  const [href] = await readyHrefs(page);
  assert.deepEqual(credited(href), { pid: "googleads_int", c: undefined, channel: undefined, copy: "G" });
});
