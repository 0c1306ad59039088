/**
 * Weighs the wasm-bindgen module: as the package has it, as wasm-pack builds it, and what the crate adds to an app
 * in Yew, with the tables for hosts beyond ASCII and without.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { buildExample } from "../scripts/example.mjs";
import { cargoTool, root, run, rust, toolPath } from "../scripts/tools.mjs";
import { short, table } from "./numbers.mjs";

const EXAMPLE = join(root, "examples", "yew");
const FOLDER = join(root, "target", "weighed");

/** What the release profile of crates/web has wasm-opt do. */
const WASM_OPT = JSON.parse(
  `[${readFileSync(join(root, "crates/web/Cargo.toml"), "utf8").match(/wasm-opt = \[(.*?),?\s*\]/s)[1]}]`,
);

const kilobytes = (bytes) => short(bytes / 1000);
const brotli = (bytes) => brotliCompressSync(bytes).length;

/** The bytes of the files in a folder, and what they are with brotli. */
function weight(folder, pattern) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => pattern.test(path));
  const texts = files.map((path) => readFileSync(join(folder, path)));
  const sum = (of) => texts.reduce((sum, bytes) => sum + of(bytes), 0);
  return { raw: sum((bytes) => bytes.length), brotli: sum(brotli) };
}

/** The weight of the example's wasm. */
function app(name, options) {
  const folder = join(FOLDER, name);
  buildExample(folder, { isRelease: true, ...options });
  const wasm = join(folder, "app_bg.wasm");
  run(join(root, "node_modules", ".bin", "wasm-opt"), [...WASM_OPT, wasm, "-o", wasm]);
  return weight(folder, /\.wasm$/);
}

export async function measure() {
  rust();
  const env = {
    ...process.env,
    PATH: [cargoTool("wasm-pack"), cargoTool("wasm-bindgen"), ...toolPath(), process.env.PATH].join(
      delimiter,
    ),
  };
  const packed = join(FOLDER, "wasm-pack");
  const options = {
    cwd: root,
    env: { ...env, CARGO_TARGET_DIR: join(root, "target", "wasm-pack", "cargo") },
  };
  execFileSync(
    "wasm-pack",
    ["--quiet", "build", "crates/web", "--target", "web", "--out-dir", packed, "--", "--locked"],
    options,
  );
  const pkg = join(root, "pkg");
  const rows = [
    ["package: wasm", weight(pkg, /^smart_script_web_bg\.wasm$/)],
    ["package: script", weight(pkg, /^web\.js$/)],
    ["wasm-pack: wasm", weight(packed, /\.wasm$/)],
    ["wasm-pack: glue and snippet", weight(packed, /\.js$/)],
  ];

  const alone = app("alone", { isAlone: true });
  const added = ({ raw, brotli }) => ({ raw: raw - alone.raw, brotli: brotli - alone.brotli });
  rows.push(["Yew alone: wasm", alone], ["what the crate adds", added(app("lean"))]);
  const lock = join(EXAMPLE, "Cargo.lock");
  const kept = join(FOLDER, "Cargo.lock");
  copyFileSync(lock, kept);
  try {
    run("cargo", ["update", "--quiet", "-p", "idna_adapter", "--manifest-path", join(EXAMPLE, "Cargo.toml")]);
    rows.push(["what it adds with the tables", added(app("full"))]);
  } finally {
    copyFileSync(kept, lock);
  }
  table(
    ["what", "KB", "KB with brotli"],
    rows.map(([what, { raw, brotli }]) => [what, kilobytes(raw), kilobytes(brotli)]),
  );
}
