/** Every command in the guides runs. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS as CLI } from "../../cli/commands.mjs";
import { find } from "../../cli/command-line/find.mjs";
import { read as readWords } from "../../cli/command-line/options.mjs";
import { root } from "../../scripts/tools.mjs";
import { PKG } from "../page/harness.mjs";
import { GUIDES, blocksOf, codeWordsOf, where } from "./markdown.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json"));

/** Checks that a command of package.json starts a file that is there. */
function isScript(name) {
  assert.ok(scripts[name], `package.json has no script ${name}`);
  const [, file] = scripts[name].match(/^node (\S+)/);
  assert.ok(existsSync(join(root, file)), file);
}

/** The steps of `npm test` run this. */
const inSteps = (...words) =>
  words.forEach((word) => assert.ok(read("scripts/test/steps.mjs").includes(word), word));

/** How each command is run: by this file, or by what the function has found. */
const COMMANDS = [
  [/^npm (start|test)$/, (name) => isScript(name)],
  [/^npm run ([\w:]+)$/, (name) => isScript(name)],
  [/^cargo test$/, () => inSteps('["test", ...WORKSPACE]')],
  [/^node (scripts\/\S+|tests\/\S+)$/, (file) => assert.ok(existsSync(join(root, file)), file)],
  [
    /^wasm-pack build crates\/web --target (web|bundler)$/,
    (target) => inSteps('"wasm-pack", ["build", "crates/web"', `"${target}"`),
  ],
  [/^npx (smart-script .+)$/, isUnderstood],
  [/^python3 -m http\.server$/, servesExample],
  [/^npm install "\$\(npm pack .*\/pkg\)"$/, installs],
];

/** The command line takes the words. What it then does is tested in tests/cli/. */
function isUnderstood(command) {
  inSteps("tests/cli/index.mjs");
  // Where its answer goes is the shell's business.
  const [, ...all] = command.replace(/ > \S+$/, "").split(" ");
  const { mistake: unknown, command: found, args } = find(CLI, all);
  assert.equal(unknown, undefined);
  const { mistake, words } = readWords(args, found.options);
  assert.equal(mistake, undefined);
  assert.ok(words.length >= found.words.least && words.length <= found.words.most, command);
}

/** A server of the checkout has the page of examples/wasm-pack. */
async function servesExample() {
  const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"], { cwd: root });
  try {
    const [line] = await once(server.stdout, "data");
    const port = String(line).match(/port (\d+)/)[1];
    const answer = await fetch(`http://127.0.0.1:${port}/examples/wasm-pack/?c=summer&ttclid=E.C.P.x`);
    assert.match(await answer.text(), /smart_script_web\.js/);
  } finally {
    server.kill();
  }
}

/** In a project beside a checkout, the command installs a package that can be imported. */
function installs(command) {
  const folder = mkdtempSync(join(tmpdir(), "beside-"));
  const site = join(folder, "site");
  try {
    mkdirSync(site);
    mkdirSync(join(folder, "smart-script-wasm"));
    symlinkSync(PKG, join(folder, "smart-script-wasm/pkg"));
    writeFileSync(join(site, "package.json"), '{ "name": "site", "private": true, "type": "module" }');
    const env = { ...process.env, npm_config_offline: "true", npm_config_audit: "false" };
    const options = { cwd: site, encoding: "utf8", env };
    const installed = spawnSync("sh", ["-c", command], options);
    assert.equal(installed.status, 0, installed.stderr);
    const program = 'import { start } from "smart-script-wasm"; console.log(typeof start);';
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], options);
    assert.equal(stdout, "function\n", stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const path of GUIDES) {
  for (const block of blocksOf(path).filter(({ language }) => language === "sh")) {
    const commands = block.code.split("\n").map((line) => line.replace(/\s+# .*/, "").trim());
    for (const command of commands.filter((command) => command && !command.startsWith("#"))) {
      test(`${where(block)}: ${command}`, async () => {
        const [pattern, act] = COMMANDS.find(([pattern]) => pattern.test(command)) ?? [];
        assert.ok(act, "no test knows this command: see COMMANDS in tests/docs/commands.test.mjs");
        const [, word] = command.match(pattern);
        await act(word ?? command);
      });
    }
  }

  test(`${path}: the commands in its sentences are there`, () => {
    for (const word of codeWordsOf(path)) {
      const [, name] =
        word.match(/(?:^|\s)npm (?:run )?(start|test|bench|build|fuzz|soak|[a-z]+:[a-z]+)\b/) ?? [];
      const [, file] = word.match(/^node (\S+\.mjs)/) ?? [];
      if (name) {
        isScript(name);
      }
      if (file) {
        assert.ok(existsSync(join(root, file)), file);
      }
    }
  });
}
