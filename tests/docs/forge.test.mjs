/** What the forge reads: the workflow, which runs the two commands, and the templates for issues. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { root } from "../../scripts/tools.mjs";

const read = (path) => parse(readFileSync(join(root, ".github", path), "utf8"));
const { jobs } = read("workflows/test.yml");
const commands = (job) => jobs[job].steps.flatMap(({ run }) => run ?? []);

test("the workflow has Node 20, rustup, and runs `npm test` where the browsers can be installed", () => {
  assert.match(jobs.test.container, /^node:20-bookworm$/);
  assert.ok(commands("test").includes("npm test"));
  assert.ok(commands("test").some((run) => run.includes("rustup")));
  assert.equal(
    jobs.start.steps.find(({ uses }) => uses?.startsWith("actions/setup-node"))?.with["node-version"],
    20,
  );
});

test("the workflow's look at the demo finds it", async () => {
  const script = commands("start").find((run) => run.includes("npm start"));
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  const port = await freePort();
  // It has a process group of its own, so that the demo which it leaves running can be ended.
  const shell = spawn("bash", ["-e", "-o", "pipefail", "-c", script.replaceAll("8787", port)], {
    cwd: root,
    env: { ...process.env, RUNNER_TEMP: folder },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  let said = "";
  shell.stderr.on("data", (chunk) => (said += chunk));
  try {
    const [code] = await once(shell, "exit");
    assert.equal(code, 0, said);
  } finally {
    process.kill(-shell.pid);
    rmSync(folder, { recursive: true, force: true });
  }
});

async function freePort() {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

const FIELDS = ["checkboxes", "dropdown", "input", "markdown", "textarea"];

for (const name of readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter(
  (name) => name !== "config.yml",
)) {
  test(`the template ${name} is a form`, () => {
    const { name: title, description, body } = read(`ISSUE_TEMPLATE/${name}`);
    assert.ok(title && description);
    for (const { type, id, attributes } of body) {
      assert.ok(FIELDS.includes(type), type);
      assert.ok(type === "markdown" ? attributes.value : id && attributes.label);
    }
    const ids = body.flatMap(({ id }) => id ?? []);
    assert.equal(new Set(ids).size, ids.length);
  });
}
