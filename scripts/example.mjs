/**
 * Builds the app in examples/yew as a page's server would have it: `node scripts/example.mjs [folder]`, by
 * default target/example. It needs no more than cargo and wasm-bindgen, and puts the two in place of what
 * index.html leaves to Trunk.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { cargoTool, root, run, rust, stop } from "./tools.mjs";

const EXAMPLE = join(root, "examples", "yew");

/** Most of what the app depends on is compiled there for other tests. */
const TARGET = join(root, "target");

/** What index.html has for Trunk, and what Trunk makes of it. */
const MADE = [
  ["    <base data-trunk-public-url />\n", ""],
  ['data-trunk rel="css"', 'rel="stylesheet"'],
  [/<link data-trunk rel="rust".*?>/, '<script type="module">import init from "/app.js"; init();</script>'],
];

/**
 * Builds the app into a folder.
 *
 * @param {string} folder
 * @param {object} options `isRelease`: optimized for size; `isAlone`: without this project's crate
 */
export function buildExample(folder, { isRelease = false, isAlone = false } = {}) {
  const profile = isRelease ? ["--release"] : [];
  const features = isAlone ? ["--no-default-features"] : [];
  const where = ["--manifest-path", join(EXAMPLE, "Cargo.toml"), "--target-dir", TARGET];
  const options = ["--target", "wasm32-unknown-unknown", "--locked", "--quiet", ...profile, ...features];
  run("cargo", ["build", ...where, ...options]);
  const wasm = join(TARGET, "wasm32-unknown-unknown", isRelease ? "release" : "debug", "landing-page.wasm");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(join(cargoTool("wasm-bindgen"), "wasm-bindgen"), [
    ...["--target", "web", "--no-typescript", "--out-name", "app", "--out-dir", folder, wasm],
  ]);
  cpSync(join(EXAMPLE, "style.css"), join(folder, "style.css"));
  const page = MADE.reduce(
    (html, [from, to]) => {
      const made = html.replace(from, to);
      return made === html ? stop(`examples/yew/index.html has no ${from} (scripts/example.mjs).`) : made;
    },
    readFileSync(join(EXAMPLE, "index.html"), "utf8"),
  );
  writeFileSync(join(folder, "index.html"), page.replace('href="style.css"', 'href="/style.css"'));
}

if (process.argv[1] === import.meta.filename) {
  rust();
  buildExample(resolve(process.argv[2] ?? join(root, "target", "example")));
}
