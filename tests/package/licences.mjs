/** LICENSE-parts.txt: it names every crate that cargo links into a file, and every npm package that is bundled. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { project } from "./installed.mjs";

/** By file: the crates it holds, as options for cargo. */
const FILES = {
  "smart-script.js": ["-p", "smart-script-lean", "--features", "ask"],
  "smart-script-twin.js": ["-p", "smart-script-lean", "--features", "ask"],
  "smart_script.wasm": ["-p", "smart-script-lean", "--features", "ask"],
  "smart-script-debug.js": ["-p", "smart-script-lean", "--features", "explain"],
  "smart-script-debug-twin.js": ["-p", "smart-script-lean", "--features", "explain"],
  "smart-script-qr.js": ["-p", "smart-script-lean", "--features", "qr"],
  "index.cjs": ["-p", "smart-script-lean", "--features", "qr,explain"],
  "smart-script-explain.js": ["-p", "smart-script-explain"],
  "explain.cjs": ["-p", "smart-script-explain"],
  "attribution.js": ["-p", "smart-script-attribution"],
  "ad-url.js": ["-p", "smart-script-ad-url"],
  "cli.js": ["-p", "smart-script-attribution", "-p", "smart-script-ad-url", "-p", "smart-script-explain"],
  "studio/studio.js": [
    "-p",
    "smart-script-attribution",
    "-p",
    "smart-script-ad-url",
    "-p",
    "smart-script-explain",
  ],
  "smart_script_web_bg.wasm": ["--manifest-path", "crates/web/Cargo.toml"],
  "web.js": ["--manifest-path", "crates/web/Cargo.toml"],
};

const TREE = [
  "tree",
  "--locked",
  "--target",
  "wasm32-unknown-unknown",
  "--prefix",
  "none",
  "--format",
  "{p}",
];

/** The crates from the registry that cargo links into a program, with their versions. */
function linked(options, edges = "normal") {
  const lines = execFileSync("cargo", [...TREE, "--edges", edges, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  return lines
    .split("\n")
    .filter((line) => line && !line.includes("("))
    .concat(lines.split("\n").filter((line) => line.endsWith("(proc-macro)")))
    .map((line) => line.replace(/^(\S+) v(\S+).*/, "$1 $2"));
}

const TEXT = readFileSync(join(project, "node_modules/smart-script-wasm/LICENSE-parts.txt"), "utf8");

/** What the file lists: a name with its version, the files it is in, and its licence. */
const LISTED = TEXT.split(/\n-{80}\n/)
  .slice(1)
  .flatMap((entry) => {
    const [, heading, licence] = /^\n(.+?)\n\n(.+)$/s.exec(entry);
    return Array.from(heading.matchAll(/^(\S.*)\n {2}in (.*)$/gm), ([, names, files]) =>
      names.split(", ").map((name) => ({ name, files: files.split(", "), licence })),
    ).flat();
  });

const listedIn = (file) => LISTED.filter(({ files }) => files.includes(file)).map(({ name }) => name);

for (const [file, options] of Object.entries(FILES)) {
  test(`${file}: all its crates are listed, and Rust's standard library`, () => {
    const listed = listedIn(file);
    const missing = linked(options).filter((name) => !listed.includes(name));
    assert.deepEqual(missing, []);
    assert.ok(listed.some((name) => name.startsWith("the standard library of Rust 1.")));
  });
}

test("what is listed is in a lock file, or part of Rust", () => {
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: root, encoding: "utf8" }).trim();
  const locks = ["Cargo.lock", "crates/web/Cargo.lock", "package-lock.json"]
    .map((path) => join(root, path))
    .concat(join(sysroot, "lib/rustlib/src/rust/library/Cargo.lock"))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const unknown = LISTED.map(({ name }) => name).filter((name) => {
    const [, crate, version] = /^(\S+) (\d\S+)$/.exec(name) ?? [];
    return (
      !name.includes(" of Rust 1.") &&
      !locks.includes(`name = "${crate}"\nversion = "${version}"`) &&
      !locks.includes(`"node_modules/${crate}": {\n      "version": "${version}"`)
    );
  });
  assert.deepEqual(unknown, []);
});

test("the servers' builds name the packages that read HTML", () => {
  for (const file of ["server.js", "server-node.js", "server.cjs"]) {
    assert.ok(["parse5 ", "entities "].every((name) => listedIn(file).some((it) => it.startsWith(name))));
  }
});

test("what reads pages and code for set-ups is named", () => {
  const listed = listedIn("set-up.js");
  assert.ok(["parse5 ", "entities ", "acorn "].every((name) => listed.some((it) => it.startsWith(name))));
});

test("each has its notice", () => {
  for (const { name, licence } of LISTED) {
    // Some crates have MIT's text without a name.
    assert.match(licence, /copyright/i, name);
    assert.match(licence, /permission|licensed|redistribut/i, name);
  }
});
