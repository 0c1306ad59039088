/** How a browser is found, started and spoken to. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advice, browserPath, candidates } from "../../cli/browser/find.mjs";
import { flags, mayBeSandboxed } from "../../cli/browser/launch.mjs";
import { messages } from "../../cli/browser/connection.mjs";

describe("where browsers are looked for", () => {
  test("Linux: the programs of PATH, Chrome before Chromium before Edge", () => {
    const found = candidates("linux", { PATH: "/usr/bin:/opt/bin" });
    assert.deepEqual(found.slice(0, 3), [
      "/usr/bin/google-chrome-stable",
      "/opt/bin/google-chrome-stable",
      "/usr/bin/google-chrome",
    ]);
    assert.ok(found.indexOf("/usr/bin/chromium") < found.indexOf("/usr/bin/microsoft-edge"));
  });

  test("macOS: the applications, of everybody and of one's own", () => {
    const found = candidates("darwin", { HOME: "/Users/ada" });
    assert.ok(found.includes("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
    assert.ok(found.includes("/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
  });

  test("Windows: the folders of programs", () => {
    const found = candidates("win32", { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\ada" });
    assert.ok(found.includes("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
    assert.ok(found.includes("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe"));
  });

  test("what a variable names goes before", () => {
    assert.equal(candidates("linux", { CHROME_PATH: "/x/chrome", PATH: "/usr/bin" })[0], "/x/chrome");
  });

  test("where none is, a line says how to get one", () => {
    assert.throws(() => browserPath(undefined, "linux", { PATH: "" }), { message: advice("linux") });
    assert.throws(() => browserPath("/nowhere"), /--chromium \/nowhere: there is no program at this path/);
    assert.equal(advice("darwin").split("\n").length, 1);
  });
});

test("only root on Linux has no sandbox, which Chromium refuses there", () => {
  assert.equal(mayBeSandboxed("linux", 0), false);
  assert.equal(mayBeSandboxed("linux", 1000), true);
  assert.equal(mayBeSandboxed("darwin", 0), true);
  const has = (wants) => flags({ profile: "/p", isSandboxed: true, ...wants });
  assert.ok(!has({}).includes("--no-sandbox") && !has({}).includes("--ignore-certificate-errors"));
  assert.ok(has({ isSandboxed: false }).includes("--no-sandbox"));
  assert.ok(has({ isInsecure: true }).includes("--ignore-certificate-errors"));
});

test("messages are whole, however the pipe cuts them", () => {
  const all = Buffer.from('{"id":1}\0{"text":"für"}\0{"id":2}\0');
  for (const size of [1, 2, 7, all.length]) {
    const taken = [];
    const take = messages((message) => taken.push(message));
    for (let at = 0; at < all.length; at += size) {
      take(all.subarray(at, at + size));
    }
    assert.deepEqual(taken, [{ id: 1 }, { text: "für" }, { id: 2 }]);
  }
});
