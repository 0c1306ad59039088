/** Unexpected arguments of pages' calls. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CTA, TAG, hrefs, needs, world } from "../harness.mjs";

const BLOCKING = '<!doctype html><script src="/smart-script.js"></script><div id="qr"></div>';
const MARKS = "af_js_web=true&af_ss_ver=2_10_0";

/** The argument of generateOneLinkURL, as source text, and the parameters of the link. */
const ARGUMENTS = {
  "a whole window beside the rules": ["{ ...good, extra: window }", "pid=tiktokweb_int"],
  "objects that hold each other": [
    "{ ...good, extra: (() => { const all = [{}, {}, {}, {}, {}, {}]; all.forEach((one) => (one.all = all)); return all; })() }",
    "pid=tiktokweb_int",
  ],
  "a member that throws": ["{ ...good, get extra() { throw new Error('no'); } }", "pid=tiktokweb_int"],
  "a rule that throws": [
    "{ ...good, afParameters: { ...good.afParameters, get campaign() { throw new Error('no'); } } }",
    "pid=tiktokweb_int",
  ],
  "an override for a value called href": [
    "{ ...good, afParameters: { mediaSource: { keys: ['x'], overrideValues: { href: 'link' }, defaultValue: 'd' } } }",
    "pid=link",
  ],
};

for (const [what, [argument, want]] of Object.entries(ARGUMENTS)) {
  test(`generateOneLinkURL with ${what}`, async () => {
    const page = await world.visit(BLOCKING, { query: "?pid=tiktokweb_int&x=href" });
    const { answer, took } = await page.evaluate(`(() => {
      const good = { oneLinkURL: "https://brand.onelink.me/A1b2",
        afParameters: { mediaSource: { keys: ["pid"], defaultValue: "d" } } };
      const start = performance.now();
      const answer = AF_SMART_SCRIPT.generateOneLinkURL(${argument});
      return { answer, took: performance.now() - start };
    })()`);
    assert.deepEqual(answer, { clickURL: `https://brand.onelink.me/A1b2?${MARKS}&${want}` });
    assert.ok(took < 5000, `${took} ms`);
    assert.deepEqual(page.problems, []);
  });
}

test("displayQrCode returns null if its argument names no element", async () => {
  const page = await world.visit(BLOCKING);
  const answers = await page.evaluate(() => {
    AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: { mediaSource: { defaultValue: "d" } },
    });
    const ids = [Symbol(), Object.create(null), undefined, "nope"];
    return Promise.all(ids.map((id) => AF_SMART_SCRIPT.displayQrCode(id)));
  });
  assert.deepEqual(answers, [null, null, null, null]);
  assert.deepEqual(page.problems, []);
});

const GONE = { replace: {}, split: needs("String.prototype.split for what drives the browser") };

for (const [name, options] of Object.entries(GONE)) {
  test(
    `String.prototype.${name} gone: the page keeps its links, nothing throws into it`,
    options,
    async () => {
      const page = await world.visit(
        `<!doctype html>${CTA}<script>delete String.prototype.${name};</script>${TAG.replace(" async", "")}
       <script>document.answer = AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2" });
       </script>`,
      );
      assert.equal(await page.evaluate(() => document.answer), null);
      assert.deepEqual(await hrefs(page), ["https://apps.apple.com/app/id1"]);
      assert.deepEqual(page.problems, []);
    },
  );
}
