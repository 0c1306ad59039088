/** A server that starts again without a log has a new campaign, and a desk that is open goes on with that. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { needs, world } from "../harness.mjs";
import { ask, DESKTOP, end, entry } from "./desk.mjs";
import { served } from "./served.mjs";

describe("a restart", needs("windows as narrow as a phone, and addresses without a proxy"), () => {
  test("an open desk shows the new campaign, in which its visitor has a new device", async (test) => {
    const first = await served({ PORT: "0" });
    test.after(first.stop);
    const page = await world.page(DESKTOP);
    await page.goto(`${first.address}?pace=0`);
    const tap = page.getByRole("button", { name: "Tap the ad", exact: true }).first();
    await tap.click();
    await entry(page, "You tapped the ad").waitFor();
    await page.getByRole("button", { name: "+8 days", exact: true }).click();
    await page.getByText("8 days later", { exact: true }).waitFor();

    first.stop();
    await first.ended;
    const second = await served({ PORT: new URL(first.address).port });
    try {
      // The browser asks again after some seconds.
      await page.locator(".entries > .event").first().waitFor({ state: "detached" });
      assert.equal(await page.locator("#now").textContent(), "14 Jul 2026, 14:00 UTC");
      await tap.click();
      await entry(page, "You tapped the ad").waitFor();
      const { records } = await ask(page, "/api/log");
      const [device, ...others] = records.filter(({ type }) => type === "device").map((it) => it.device);
      // The iPhone that was chosen, and not what runs this browser.
      assert.deepEqual([device.platform, others], ["ios", []]);
      assert.equal(records.find(({ type }) => type === "tap").device, device.id);
    } finally {
      await end(second);
    }
  });
});
