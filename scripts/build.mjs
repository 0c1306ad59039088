/**
 * Builds pkg/ (or the folder given) from the sources, prints what each file weighs, and fails when
 * one weighs more than a page should pay or tells of the machine it was built on.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pack } from "./pack.mjs";
import { npmPackages, root, run, rust, stop } from "./tools.mjs";

/** Brotli bytes that each file may weigh. */
const BOUNDS = {
  "smart-script.js": 11_500,
  "smart-script-observe.js": 500,
  "smart-script-qr.js": 6_000,
  "smart-script-debug.js": 20_000,
};

/** Engines that have every wasm and syntax feature used. */
const ENGINES = ["chrome85", "firefox79", "safari15"];

/** No features newer than `ENGINES`, and no tables of references, which nothing here has. */
const WASM_FEATURES =
  "multivalue,mutable-globals,bulk-memory,bulk-memory-opt,sign-ext,nontrapping-fptoint,call-indirect-overlong";
const RUSTFLAGS = [
  "-Ctarget-feature=-reference-types,+multivalue",
  "-Clink-arg=--no-check-features",
  `-Clink-arg=--features=${WASM_FEATURES}`,
  // With the data behind it, a page of memory is enough to begin with.
  "-Clink-arg=-zstack-size=32768",
  "-Zunstable-options",
  "-Cpanic=immediate-abort",
  "-Zlocation-detail=none",
];

/** Bytes of memory that unpack.wat has. */
const UNPACKER_MEMORY = 65_536;

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const out = resolve(process.argv[2] ?? join(root, "pkg"));
const work = join(root, "target", "shim");
const binaries = join(root, "node_modules", ".bin");

npmPackages();
rust();
const { build } = await import("esbuild");
const { minify } = await import("terser");

const unpacker = makeUnpacker();
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
  // A text is two words: functions that give them back as such, and not by way of memory, are 5%
  // smaller. The compiler knows how, but has no flag for it.
  const target = join(work, "wasm32-multivalue.json");
  writeFileSync(target, multivalueTarget());
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
      "--target",
      target,
      "-Zjson-target-spec",
      ...std,
    ],
    {
      env: {
        ...process.env,
        RUSTC_BOOTSTRAP: "1",
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
  const linked = join(work, "cargo", "wasm32-multivalue", "release", "smart_script.wasm");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wasm = join(folder, "smart_script.wasm");
  const wants = [
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
  ];
  const passes = [
    "--strip-target-features",
    "--strip-debug",
    "--strip-producers",
    "-Oz",
    "-Oz",
    "--one-caller-inline-max-function-size=100",
  ];
  run(join(binaries, "wasm-opt"), [...wants, ...passes, linked, "-o", wasm]);
  const module = join(folder, "packed.js");
  const packed = pack(readFileSync(wasm));
  if (packed.length > UNPACKER_MEMORY) {
    stop(`the ${name} engine is too long for unpack.wat's memory: give it one page more.`);
  }
  const values = { packed, unpacker: [...readFileSync(unpacker)] };
  writeFileSync(
    module,
    Object.entries(values)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join(""),
  );
  return { "#packed": module };
}

/** Makes unpack.wat wasm. */
function makeUnpacker() {
  const wasm = join(work, "unpack.wasm");
  mkdirSync(work, { recursive: true });
  run(join(binaries, "wasm-as"), [join(root, "src", "shim", "internal", "unpack.wat"), "-o", wasm]);
  run(join(binaries, "wasm-opt"), ["-Oz", wasm, "-o", wasm]);
  return wasm;
}

/** wasm32-unknown-unknown with several results for functions of its own. */
function multivalueTarget() {
  const print = ["--print", "target-spec-json", "-Zunstable-options", "--target", "wasm32-unknown-unknown"];
  const env = { ...process.env, RUSTC_BOOTSTRAP: "1" };
  const spec = JSON.parse(execFileSync("rustc", print, { cwd: root, env, encoding: "utf8" }));
  delete spec["is-builtin"];
  return JSON.stringify({ ...spec, "llvm-abiname": "experimental-mv" });
}

async function script(name, entry, alias, format) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src", "shim", "public", entry)],
    write: false,
    bundle: true,
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    define: { VERSION: JSON.stringify(VERSION) },
    target: ENGINES,
    format,
    alias,
  });
  // What esbuild minifies itself is 4% larger.
  const { code } = await minify(outputFiles[0].text, {
    ecma: 2020,
    module: format == "esm",
    compress: { passes: 3 },
    format: { ascii_only: true, preamble: `/* smart-script-wasm ${VERSION}, MIT */` },
  });
  writeFileSync(join(out, name), code + "\n");
}

/** What `integrity` in a tag is to be. */
function integrity(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

function check() {
  const failures = [];
  const hashes = [];
  for (const name of readdirSync(out).sort()) {
    const bytes = readFileSync(join(out, name));
    const brotli = brotliCompressSync(bytes).length;
    const bound = BOUNDS[name];
    console.log(
      `${name.padEnd(24)} ${String(bytes.length).padStart(8)} bytes ${String(brotli).padStart(7)} brotli${bound ? `, at most ${bound}` : ""}`,
    );
    if (name.endsWith(".js")) {
      hashes.push(`${name.padEnd(24)} ${integrity(bytes)}`);
      // It may be written into a page as it is.
      if (/<\/|<!--/.test(bytes)) {
        failures.push(`${name} holds what HTML would take for the end of a script, or a comment.`);
      }
    }
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
  console.log(`\nfor integrity="":\n${hashes.join("\n")}\n\nbuilt ${basename(out)}/`);
}
