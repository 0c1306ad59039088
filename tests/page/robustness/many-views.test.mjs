/** A few hundred page views in a row. `npm run soak` opens 20,000. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MAX_STORED, soak } from "../../../scripts/soak.mjs";
import { needs, world } from "../harness.mjs";

const MEGABYTE = 2 ** 20;

test(
  "240 page views: no impression is lost, sent twice or wrong, and memory doesn't grow",
  needs("a look at the browser's memory"),
  async (t) => {
    const { memory, stored, seconds, ...counts } = await soak(world, 240, 4);
    assert.deepEqual(counts, {
      views: 240,
      lost: [],
      doubled: 0,
      misaddressed: 0,
      wrong: [],
      problems: [],
    });
    assert.ok(stored <= MAX_STORED && stored > 0.8 * MAX_STORED, `${stored} bytes stored`);
    const [first, last] = [memory[0], memory.at(-1)];
    t.diagnostic(JSON.stringify({ stored, seconds, first, last }));
    // A single page takes more than a megabyte, so a page that is never freed would be noticed.
    assert.ok(last.heap < first.heap + MEGABYTE, `${first.heap}, then ${last.heap} bytes of heap`);
    assert.ok(
      last.renderer < first.renderer + 64 * MEGABYTE,
      `${first.renderer}, then ${last.renderer} bytes`,
    );
  },
);
