/** What the command line understands, what it says of what it doesn't, and with what it ends. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { find, named } from "../../cli/command-line/find.mjs";
import { port, read, seconds } from "../../cli/command-line/options.mjs";
import { harmless, printable, visible } from "../../cli/command-line/visible.mjs";
import { COMMANDS } from "../../cli/commands.mjs";
import { root } from "../../scripts/tools.mjs";
import { cli, PKG } from "./harness.mjs";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const DECLARED = {
  page: { value: "URL", help: "" },
  click: { value: "SELECTOR", isRepeated: true, help: "" },
  port: { value: "N", read: port, help: "" },
  json: { help: "" },
};

test("words and options are told apart, in any order", () => {
  assert.deepEqual(read(["a", "--json", "--page", "x", "--click=#y", "--click", ".z", "b"], DECLARED), {
    words: ["a", "b"],
    options: { json: true, page: "x", click: ["#y", ".z"] },
  });
  assert.deepEqual(read(["--", "--json"], DECLARED).words, ["--json"]);
});

for (const [args, mistake] of [
  [["--pge", "x"], "There is no option --pge; did you mean --page?"],
  [["--colour"], "There is no option --colour. These are known: --page, --click, --port, --json, --help."],
  [["--page"], "--page needs a value: --page URL"],
  [["--page", "--json"], "--page needs a value: --page URL"],
  [["--json=yes"], '--json takes no value: leave out "=yes".'],
  [["--port", "http"], "--port http: a port is a number up to 65535, or 0 for any that is free."],
]) {
  test(`${args.join(" ")}: ${mistake}`, () => assert.equal(read(args, DECLARED).mistake, mistake));
}

test("seconds are a number that somebody would wait for", () => {
  assert.equal(seconds("2.5"), 2.5);
  for (const text of ["0", "-1", "soon", "1e9"]) {
    assert.throws(() => seconds(text), /write a number of seconds/);
  }
});

test("--version is the package's, --help names each command, and each has a help of its own", async () => {
  assert.deepEqual(await cli("--version"), { status: 0, stdout: `${version}\n`, stderr: "" });
  const { status, stdout } = await cli("--help");
  assert.equal(status, 0);
  const names = Array.from(stdout.matchAll(/^ {2}(\w+(?: \w+)?) {2,}\S/gm), ([, name]) => name);
  assert.deepEqual(
    names,
    named(COMMANDS).map(([name]) => name),
  );
  await Promise.all(
    [...names, "url", "config"].map(async (name) => {
      const help = await cli(...name.split(" "), "--help");
      assert.equal(help.status, 0);
      assert.match(help.stdout, new RegExp(`npx smart-script ${name}`));
      assert.equal((await cli("help", ...name.split(" "))).stdout, help.stdout);
    }),
  );
});

test("a command of two words is found with what stands behind it", () => {
  const { name, command, args } = find(COMMANDS, ["url", "check", "a", "--json"]);
  assert.equal(name, "url check");
  assert.equal(command, COMMANDS.url.commands.check);
  assert.deepEqual(args, ["a", "--json"]);
  assert.equal(find(COMMANDS, ["url", "--help"]).group, COMMANDS.url);
  assert.equal(find(COMMANDS, ["sandbox", "check"]).command, COMMANDS.sandbox);
});

test("what a terminal would act on is shown and not sent to it, and JSON stays JSON", () => {
  const hostile = "a\u001b]0;title\u0007\u009b31m\u202e\u200b\u{e0041}\ud800b\nc";
  for (const write of [visible, harmless]) {
    assert.doesNotMatch(write(hostile), /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  }
  assert.equal(visible("a\nb"), "a\\u000ab");
  assert.deepEqual(JSON.parse(harmless(JSON.stringify([hostile]))), [hostile]);
  assert.equal(printable("https://a.example/\u001b\u200b"), "https://a.example/%1B%E2%80%8B");
});

for (const [args, words] of [
  [["url"], /Usage: npx smart-script url <command>/],
  [["url", "--json"], /url build[^]*url check/],
  [["url", "chek"], /There is no command url chek; did you mean url check\?/],
  [["url", "https://brand.example/"], /These are known: url build, url check\./],
  [["build"], /There is no command build; did you mean url build\?/],
  [["help", "confg"], /did you mean config\?/],
  [[], /Usage: npx smart-script/],
  [["rehaerse"], /There is no command rehaerse; did you mean rehearse\?/],
  [["rehearse"], /Which page\? Write its address/],
  [["rehearse", "http://localhost:1/", "more"], /"more" is one word too many/],
  [["rehearse", "http://localhost:1/", "--devise", "pc"], /did you mean --device\?/],
  [["rehearse", "http://localhost:1/", "--device", "fridge"], /there is no device "fridge"/],
  [["rehearse", "."], /is on this disk.*Serve it, and write its address/],
  [["rehearse", "file:///tmp/page.html"], /not an address by http or https/],
  [["rehearse", "http://localhost:1/", "--settings", "/nowhere.json"], /there is no such file/],
  [["sandbox", "--page", "/nowhere/at-all"], /there is no such folder/],
  [["sandbox", "--port", "99999"], /a port is a number up to 65535/],
]) {
  test(`misuse ends with 2 and says what to write: ${args.join(" ")}`, async () => {
    const { status, stdout, stderr } = await cli(...args);
    assert.equal(status, 2);
    assert.match(stderr, words);
    assert.equal(stdout, "");
  });
}

test("settings that nobody knows are misuse, with their path and the nearest name", async (test) => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  test.after(() => rmSync(folder, { recursive: true }));
  const [wrong, broken] = ["wrong.json", "broken.json"].map((name) => join(folder, name));
  writeFileSync(wrong, '{ "viewThrough": { "hour": 3 } }');
  writeFileSync(broken, "{");
  for (const [args, words] of [
    [["rehearse", "http://localhost:1/", "--settings", wrong], /--settings: viewThrough\.hour.*hours/],
    [["sandbox", "--port", "0", "--settings", wrong], /--settings: viewThrough\.hour.*hours/],
    [["sandbox", "--settings", broken], /this is not JSON/],
  ]) {
    const { status, stderr } = await cli(...args);
    assert.match(stderr, words);
    assert.equal(status, 2);
  }
});

test("a reader that has had enough is no error", async () => {
  const child = spawn(process.execPath, [join(PKG, "cli.js"), "rehearse", "--help"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (text) => (complaints += text));
  const [status] = await once(child, "close");
  assert.equal(complaints, "");
  assert.equal(status, 0);
});
