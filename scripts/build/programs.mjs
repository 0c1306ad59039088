/** From Rust to wasm: the programs that the scripts carry. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { cargoTool, root, run } from "../tools.mjs";
import { cratesIn } from "./crates.mjs";
import { made, work } from "./made.mjs";

/** The programs with plain exports: the features of crates/lean that they have, and what is called in them. */
const PROGRAMS = {
  page: { features: "old-calls", calls: ["room", "ask", "step"] },
  package: { features: "ask", calls: ["room", "ask", "step"] },
  debug: { features: "explain", calls: ["room", "ask", "step", "explain"] },
  qr: { features: "qr", calls: ["room", "modules"] },
  server: { features: "reads,errors", calls: ["room", "ask", "reads", "errors"] },
};

/** The programs that no page loads: they are compiled for speed, all others for their size. */
const FAST = ["attribution", "ad-url"];

/** The newest features of wasm that all supported browsers have (`BROWSERS` in scripts.mjs). */
const WASM_FEATURES =
  "mutable-globals,bulk-memory,bulk-memory-opt,sign-ext,nontrapping-fptoint,call-indirect-overlong";

/** The same for binaryen's tools, which enable each with a flag. */
export const BINARYEN_FEATURES = [
  "--enable-mutable-globals",
  "--enable-bulk-memory",
  "--enable-sign-ext",
  "--enable-nontrapping-float-to-int",
];

const RUSTFLAGS = [
  "-Zunstable-options",
  // A panic traps without a message, so that the program needs no code to format one.
  "-Cpanic=immediate-abort",
  // Nor does it keep where in the sources it panicked, which would tell of the machine it was built on.
  "-Zlocation-detail=none",
];

/** Bytes of the stack. It comes before the data in memory, so that a page of wasm's memory holds both. */
const STACK = 32_768;

/** Bytes of the stack for programs with wasm-bindgen and the standard allocator. */
const BINDGEN_STACK = 1 << 20;

const binaries = join(root, "node_modules", ".bin");

/**
 * A program, compiled and optimized.
 *
 * @param {"page" | "package" | "debug" | "qr" | "server"} name
 * @param {{ forJavaScript?: boolean }} [options] `forJavaScript`: without functions that return several
 *   values, which binaryen can't translate to JavaScript
 * @returns the path of the wasm
 */
export function wasm(name, { forJavaScript = false } = {}) {
  const file = join(work, `${name}${forJavaScript ? "-for-javascript" : ""}.wasm`);
  return made(file, () => {
    const isMultivalue = !forJavaScript;
    const { features, calls } = PROGRAMS[name];
    const options = { isMultivalue, stack: STACK };
    const compiled = compile(name, "smart-script-lean", ["--features", features], options);
    const called = join(work, `${name}-called.wasm`);
    keepOnly(calls, compiled, called, { isMultivalue });
    optimize(called, file, { isMultivalue });
  });
}

/**
 * A program whose answers are JavaScript's own values: that behind `explain`, the campaign sandbox's decisions, or
 * those about ads' addresses. wasm-bindgen makes the glue for those.
 *
 * @param {"explain" | "attribution" | "ad-url"} name the end of the crate's name
 * @returns the paths of the wasm, of the glue, a module with `initSync`, and of its declarations
 */
export function bindgenProgram(name) {
  const folder = join(work, name);
  const isFast = FAST.includes(name);
  const file = made(join(work, `${name}.wasm`), () => {
    const env = isFast ? { CARGO_PROFILE_RELEASE_OPT_LEVEL: "3" } : {};
    const options = { isMultivalue: false, stack: BINDGEN_STACK, env };
    const compiled = compile(name, `smart-script-${name}`, [], options);
    bindgen(compiled, folder, name, ["--omit-default-module-path"]);
    optimize(join(folder, `${name}_bg.wasm`), join(work, `${name}.wasm`), { isMultivalue: false, isFast });
  });
  return { file, glue: join(folder, `${name}.js`), declarations: join(folder, `${name}.d.ts`) };
}

/**
 * The module that wasm-bindgen makes of crates/web, for those who import it.
 *
 * @returns the paths of the wasm, of the module with its glue, and of its declarations
 */
export function webModule() {
  const folder = join(work, "web");
  const file = made(join(work, "web.wasm"), () => {
    const wrapper = join(root, "scripts", "build", "rustc.mjs");
    const options = { isMultivalue: false, stack: BINDGEN_STACK, env: { RUSTC_WRAPPER: wrapper } };
    const compiled = compile(
      "web",
      "smart-script-web",
      ["--manifest-path", "crates/web/Cargo.toml"],
      options,
    );
    rmSync(folder, { recursive: true, force: true });
    bindgen(compiled, folder, "smart_script_web");
    optimize(join(folder, "smart_script_web_bg.wasm"), join(work, "web.wasm"), { isMultivalue: false });
  });
  const glue = join(folder, "smart_script_web.js");
  return { file, glue, declarations: join(folder, "smart_script_web.d.ts") };
}

/** Makes a module for browsers of a program that is compiled with wasm-bindgen. */
function bindgen(compiled, folder, name, options = []) {
  run(join(cargoTool("wasm-bindgen"), "wasm-bindgen"), [
    ...["--target", "web", "--remove-producers-section", ...options],
    ...["--out-dir", folder, "--out-name", name, compiled],
  ]);
}

/**
 * Compiles a program.
 *
 * @returns the path of the wasm as the compiler leaves it; compiling another program overwrites it
 */
function compile(name, crate, which, { isMultivalue, stack, env = {} }) {
  console.log(`compiling the ${name} program${isMultivalue ? "" : ", without several results"}`);
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: root, encoding: "utf8" }).trim();
  const cargoHome = process.env.CARGO_HOME || join(homedir(), ".cargo");
  const target = isMultivalue ? multivalueTarget() : "wasm32-unknown-unknown";
  const messages = run(
    "cargo",
    [
      "rustc",
      ...["-p", crate, ...which],
      ...["--lib", "--crate-type", "cdylib", "--release", "--quiet", "--locked"],
      "--message-format=json-render-diagnostics",
      ...["--target", target, "-Zjson-target-spec"],
      // Rebuilt for size, the standard library is a third of what the ready-made one weighs in a script.
      "-Zbuild-std=std,panic_abort",
      "-Zbuild-std-features=optimize_for_size",
      // The stack is not among the RUSTFLAGS, so that another size does not rebuild the standard library.
      ...["--", `-Clink-arg=-zstack-size=${stack}`],
    ],
    {
      stdio: ["ignore", "pipe", "inherit"],
      maxBuffer: 1e8,
      env: {
        ...process.env,
        ...env,
        // Some of the flags are not stable. This allows them on the compiler that rust-toolchain.toml pins.
        RUSTC_BOOTSTRAP: "1",
        CARGO_TARGET_DIR: join(work, "cargo"),
        CARGO_ENCODED_RUSTFLAGS: [
          `-Ctarget-feature=-reference-types,${isMultivalue ? "+" : "-"}multivalue`,
          `-Clink-arg=--features=${isMultivalue ? "multivalue," : ""}${WASM_FEATURES}`,
          ...RUSTFLAGS,
          `--remap-path-prefix=${sysroot}=/rust`,
          `--remap-path-prefix=${cargoHome}=/cargo`,
          `--remap-path-prefix=${root}=/src`,
        ].join("\x1f"),
      },
    },
  );
  const release = /^release: (.+)$/m.exec(execFileSync("rustc", ["-vV"], { cwd: root, encoding: "utf8" }))[1];
  writeFileSync(cratesFile(name), JSON.stringify(cratesIn(messages, sysroot, release)));
  const folder = isMultivalue ? "wasm32-multivalue" : target;
  return join(work, "cargo", folder, "release", `${crate.replaceAll("-", "_")}.wasm`);
}

/** Where the crates of a program are listed. */
const cratesFile = (name) => join(work, `${name}-crates.json`);

/**
 * The crates that a program was linked from, with their licences.
 *
 * @returns {import("./crates.mjs").Part[]}
 */
export function cratesOf(name) {
  return JSON.parse(readFileSync(cratesFile(name), "utf8"));
}

/**
 * Writes the specification of a target like wasm32-unknown-unknown, but with functions that return
 * several values. Texts are two words, and returning them as such instead of through memory makes the
 * program 5% smaller. The compiler can do it, but has no flag for it.
 *
 * @returns the path of the specification
 */
function multivalueTarget() {
  const print = ["--print", "target-spec-json", "-Zunstable-options", "--target", "wasm32-unknown-unknown"];
  const env = { ...process.env, RUSTC_BOOTSTRAP: "1" };
  const spec = JSON.parse(execFileSync("rustc", print, { cwd: root, env, encoding: "utf8" }));
  delete spec["is-builtin"];
  const file = join(work, "wasm32-multivalue.json");
  writeFileSync(file, JSON.stringify({ ...spec, "llvm-abiname": "experimental-mv" }));
  return file;
}

/** Drops what the compiler exports and no script calls, such as where the data ends: 0.4% of the script. */
function keepOnly(calls, from, to, { isMultivalue }) {
  const names = ["memory", ...calls];
  const graph = `${to}.json`;
  const outside = { name: "outside", root: true, reaches: names };
  writeFileSync(graph, JSON.stringify([outside, ...names.map((name) => ({ name, export: name }))]));
  const options = [...BINARYEN_FEATURES, ...(isMultivalue ? ["--enable-multivalue"] : [])];
  run(join(binaries, "wasm-metadce"), [...options, from, "--graph-file", graph, "-o", to], {
    // What it prints is what it drops.
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/**
 * Optimizes a wasm for size, or for speed, until there is nothing left to do.
 *
 * The stack comes first in memory and grows downwards, so that its last kilobyte is the lowest of all. Nothing
 * ever gets there, and with that known, constants are added where memory is read, which saves 0.8% of the script.
 */
function optimize(from, to, { isMultivalue, isFast = false }) {
  run(join(binaries, "wasm-opt"), [
    ...BINARYEN_FEATURES,
    ...(isMultivalue ? ["--enable-multivalue"] : []),
    ...[isFast ? "-O3" : "-Oz", "--converge", "--low-memory-unused"],
    from,
    ...["-o", to],
  ]);
}
