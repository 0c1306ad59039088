/** Under each Content-Security-Policy in docs/csp.md, all of the script works. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "../../docs/markdown.mjs";
import { CTA, ONELINK_QUERY, TAG, readyHrefs, world } from "../harness.mjs";

const BLOCKS = blocksOf("docs/csp.md").filter(({ language }) => language === "http");
const POLICIES = BLOCKS.flatMap(({ code }) => code.match(/(?<=Content-Security-Policy: ).*/g));
const NONCE = "r4nd0m";
const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;

assert.equal(POLICIES.length, 3);
const CASES = POLICIES.flatMap((policy) => [
  [policy, true],
  [`${policy}; require-trusted-types-for 'script'; trusted-types 'none'`, true],
  [policy.replace(" 'wasm-unsafe-eval'", ""), false],
]);

for (const [policy, hasWasm] of CASES) {
  test(policy, async () => {
    const nonce = policy.includes("nonce") ? ` nonce="${NONCE}"` : "";
    // Without a nonce, the policy allows no inline scripts, so the configuration is in attributes.
    const tag = TAG.replace("<script", `<script${nonce}`).replace(
      "async",
      'data-observe data-consent-from="gpc" async',
    );
    world.headers = { "content-security-policy": policy.replace("RANDOM", NONCE) };
    const page = await world.visit(`<!doctype html>${CTA}<div data-smart-qr></div>${tag}`);
    world.headers = {};
    await page.waitForFunction(
      (want) =>
        document.querySelector("a").href === want && !!document.querySelector("[data-smart-qr] canvas"),
      ONELINK,
    );
    assert.deepEqual(await readyHrefs(page), [ONELINK]);
    await page.waitForFunction(() => Object.hasOwn(history, "pushState"));
    await world.impression();
    assert.equal(world.impressions.length, 1);
    // A browser that refuses wasm reports it, which is no problem of the page.
    const refused = page.problems.filter((problem) => !/wasm|WebAssembly|eval/i.test(problem));
    assert.deepEqual(refused, []);
    assert.ok(page.problems.length <= (hasWasm ? 0 : 1), page.problems.join("\n"));
  });
}
