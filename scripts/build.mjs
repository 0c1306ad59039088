/**
 * Builds pkg/ (or the folder given) from the sources, prints what each file weighs, and fails when
 * one weighs more than a page should pay or tells of the machine it was built on.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pack } from "./pack.mjs";
import { npmPackages, root, run, rust } from "./tools.mjs";

/** Brotli bytes that each file may weigh. */
const BOUNDS = {
  "smart-script.js": 17_200,
  "smart-script-observe.js": 500,
  "smart-script-qr.js": 9_000,
  "smart-script-debug.js": 60_000,
};

/** Engines that have every wasm and syntax feature used. */
const ENGINES = ["chrome75", "firefox79", "safari15"];

/**
 * One module for all engines, which also converts to JavaScript: no tables of references, and no
 * features newer than `ENGINES`.
 */
const WASM_FEATURES =
  "mutable-globals,bulk-memory,bulk-memory-opt,sign-ext,nontrapping-fptoint,call-indirect-overlong";
const RUSTFLAGS = [
  "-Ctarget-feature=-reference-types,-multivalue",
  "-Clink-arg=--no-check-features",
  `-Clink-arg=--features=${WASM_FEATURES}`,
  "-Clink-arg=-zstack-size=65536",
  "-Zunstable-options",
  "-Cpanic=immediate-abort",
  "-Zlocation-detail=none",
];

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const out = resolve(process.argv[2] ?? join(root, "pkg"));
const work = join(root, "target", "shim");

npmPackages();
rust();
const { build } = await import("esbuild");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await script("smart-script.js", "script.ts", engine("light", "page"), "iife");
await script("smart-script-observe.js", "observe.ts", {}, "esm");
await script("smart-script-debug.js", "debug.ts", engine("explain", "page,explain"), "esm");
await script("smart-script-qr.js", "qr.ts", engine("qr", "qr"), "esm");
for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
  cpSync(join(root, file), join(out, file));
}
cpSync(join(root, "src", "shim", "package"), out, { recursive: true });
const manifest = join(out, "package.json");
writeFileSync(manifest, readFileSync(manifest, "utf8").replace("VERSION", VERSION));
check();

/** Compiles the program and makes its bytes ready for a script. */
function engine(name, features) {
  console.log(`compiling the ${name} engine`);
  const folder = join(work, name);
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: root, encoding: "utf8" }).trim();
  const cargoHome = process.env.CARGO_HOME || join(homedir(), ".cargo");
  // Rebuilt for size, the standard library is a third of what the ready-made one weighs in a page.
  // The flags for it are not stable yet; rust-toolchain.toml pins the compiler they are used with.
  const std = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
  run(
    "cargo",
    [
      "build",
      "--lib",
      "--release",
      "--quiet",
      "--locked",
      "--no-default-features",
      "--features",
      features,
      ...std,
    ],
    {
      env: {
        ...process.env,
        RUSTC_BOOTSTRAP: "1",
        CARGO_BUILD_TARGET: "wasm32-unknown-unknown",
        CARGO_TARGET_DIR: join(work, "cargo"),
        CARGO_ENCODED_RUSTFLAGS: [
          ...RUSTFLAGS,
          `--remap-path-prefix=${sysroot}=/rust`,
          `--remap-path-prefix=${cargoHome}=/cargo`,
          `--remap-path-prefix=${root}=/src`,
        ].join("\x1f"),
      },
    },
  );
  const linked = join(work, "cargo", "wasm32-unknown-unknown", "release", "smart_script.wasm");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wasm = join(folder, "smart_script.wasm");
  const wants = [
    "--enable-mutable-globals",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
  ];
  // Flattened and looped anew, what -Oz then makes of it compresses 1% better.
  const passes = [
    "--strip-target-features",
    "--strip-debug",
    "--strip-producers",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=100",
  ];
  run(join(root, "node_modules", ".bin", "wasm-opt"), [...wants, ...passes, linked, "-o", wasm]);
  const packed = join(folder, "packed.js");
  writeFileSync(packed, `export const packed = ${JSON.stringify(pack(readFileSync(wasm)))};\n`);
  return { "#packed": packed };
}

async function script(name, entry, alias, format) {
  await build({
    entryPoints: [join(root, "src", "shim", "public", entry)],
    outfile: join(out, name),
    bundle: true,
    minify: true,
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    banner: { js: `/* smart-script-wasm ${VERSION}, MIT */` },
    define: { VERSION: JSON.stringify(VERSION) },
    target: ENGINES,
    format,
    alias,
  });
}

function check() {
  const failures = [];
  for (const name of readdirSync(out).sort()) {
    const bytes = readFileSync(join(out, name));
    const brotli = brotliCompressSync(bytes).length;
    const bound = BOUNDS[name];
    console.log(
      `${name.padEnd(24)} ${String(bytes.length).padStart(8)} bytes ${String(brotli).padStart(7)} brotli${bound ? `, at most ${bound}` : ""}`,
    );
    if (brotli > bound) {
      failures.push(`${name} weighs ${brotli} brotli bytes; its bound is ${bound} (scripts/build.mjs).`);
    }
    for (const trace of [root, homedir(), ".cargo", ".rustup", "/cargo/", "registry/src"]) {
      if (bytes.includes(trace)) {
        failures.push(`${name} holds ${JSON.stringify(trace)}, a path of the machine that built it.`);
      }
    }
  }
  if (failures.length) {
    console.error(failures.join("\n"));
    process.exit(1);
  }
  console.log(`built ${basename(out)}/`);
}
