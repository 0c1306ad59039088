/** When a page counts as done, and what is said of one that isn't. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isSettled, whyUnsettled } from "../../cli/rehearse/settle.mjs";

const DONE = {
  isLoaded: true,
  unchanged: 300,
  loaded: 300,
  silent: 300,
  pending: 0,
  isWired: true,
  isMissing: false,
  isUnlinked: false,
};

for (const [what, more, isDone] of [
  ["loaded, quiet, every link made", {}, true],
  ["not loaded", { isLoaded: false }, false],
  ["a link has just changed", { unchanged: 100 }, false],
  ["it waits for an answer", { pending: 1 }, false],
  ["it waits for an answer that may never come, as those who poll do", { pending: 1, silent: 2000 }, true],
  ["no call to action yet", { isMissing: true, loaded: 3000 }, false],
  ["no call to action, and none will come", { isMissing: true, loaded: 6000 }, true],
  [
    "a call to action without its link, and the script hasn't run",
    { isUnlinked: true, isWired: false, loaded: 1000 },
    false,
  ],
  ["… and it won't any more", { isUnlinked: true, isWired: false, loaded: 3000 }, true],
  ["a call to action that the script has left alone", { isUnlinked: true, loaded: 600 }, true],
]) {
  test(`${isDone ? "done" : "not done"}: ${what}`, () =>
    assert.equal(isSettled({ ...DONE, ...more }), isDone));
}

test("why not: what it waits for, that it loads itself, that its links change", () => {
  const seen = { isLoaded: true, loads: 1, pending: [], seconds: 5 };
  const pending = [{ url: "https://a.example/slow.js" }, { url: "https://a.example/b" }];
  assert.match(
    whyUnsettled({ ...seen, isLoaded: false, pending }),
    /waits for https:\/\/a\.example\/slow\.js and 1 more/,
  );
  assert.match(whyUnsettled({ ...seen, loads: 9 }), /it has loaded itself 9 times/);
  assert.match(whyUnsettled(seen), /change all the time/);
});
