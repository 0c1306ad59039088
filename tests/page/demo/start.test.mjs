/** Where `npm start` serves the demo, and what it says when it can't. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { after, before, describe, test } from "node:test";
import { served, start } from "./served.mjs";

describe("npm start", () => {
  let taken, port;

  before(async () => {
    taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    port = String(taken.address().port);
  });

  after(() => taken.close());

  const REFUSED = [
    [
      "a port that is taken",
      () => ({ PORT: port }),
      /^Port \d+ is taken by another program\. .*PORT=\d+ npm start/,
    ],
    ["a port that is no number", () => ({ PORT: "80a" }), /^PORT=80a is no port\. .*PORT=8080 npm start/],
    ["a port that is too high", () => ({ PORT: "65536" }), /^PORT=65536 is no port\./],
    [
      "another computer's address",
      () => ({ HOST: "198.51.100.7" }),
      /^HOST=198\.51\.100\.7 is not an address of this computer\. .*HOST=0\.0\.0\.0/,
    ],
    [
      "a name that some shells set",
      () => ({ HOST: "x86_64-conda-linux-gnu" }),
      /^HOST=x86_64-conda-linux-gnu is not .*HOST=127\.0\.0\.1 npm start/,
    ],
  ];
  for (const [what, env, line] of REFUSED) {
    test(`${what} ends it with one plain line`, async () => {
      const { code, said } = await start(env()).ended;
      assert.equal(code, 1);
      assert.match(said, line);
      assert.equal(said.trimEnd().split("\n").length, 1, said);
    });
  }

  test("the usual port is taken: the next that is free, and it says so", async () => {
    const usual = createServer().listen(8787, "127.0.0.1");
    // Somebody else's program may hold it already, which is as good.
    await Promise.race([once(usual, "listening"), once(usual, "error").catch(() => {})]);
    const demo = await served({});
    try {
      assert.notEqual(new URL(demo.address).port, "8787");
      assert.match(demo.said(), /^Port 8787 is taken/);
      assert.equal((await fetch(demo.address)).status, 200);
    } finally {
      demo.stop();
      usual.close();
    }
  });

  const inNetwork = Object.values(networkInterfaces())
    .flat()
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;

  test(
    "HOST=0.0.0.0 says where a phone finds the ad, and serves it there",
    { skip: !inNetwork },
    async () => {
      const demo = await served({ HOST: "0.0.0.0", PORT: "0" });
      try {
        const ad = `http://${inNetwork}:${new URL(demo.address).port}/ad`;
        for (const end = Date.now() + 5000; !demo.said().includes("af_ch_model") && Date.now() < end;) {
          await once(demo.demo.stdout, "data");
        }
        assert.ok(demo.said().includes(ad), demo.said());
        assert.match(demo.said(), /af_ch_model.*QR codes/);
        const page = await fetch(ad);
        assert.match(page.url, /\/game\?pid=tiktokweb_int&.*ttclid=E\.C\.P\./);
        assert.match(await page.text(), /data-smart-link/);
      } finally {
        demo.stop();
      }
    },
  );

  test("otherwise nobody but this computer reaches it", { skip: !inNetwork }, async () => {
    const demo = await served({ PORT: "0" });
    try {
      const outside = `http://${inNetwork}:${new URL(demo.address).port}/`;
      await assert.rejects(fetch(outside, { signal: AbortSignal.timeout(5000) }));
    } finally {
      demo.stop();
    }
  });
});
