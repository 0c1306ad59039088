/**
 * Builds pkg/ (or the folder given) from the sources, prints what each file weighs, and fails when
 * one weighs more than a page should pay or tells of the machine it was built on.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { pack } from "./pack.mjs";
import { cargoTool, npmPackages, root, run, rust, stop } from "./tools.mjs";

/** Brotli bytes that each file may weigh. */
const BOUNDS = {
  "smart-script.js": 11_500,
  "smart-script-twin.js": 13_000,
  "smart-script-all-javascript.js": 16_500,
  "smart-script-observe.js": 500,
  "smart-script-consent.js": 1_000,
  "smart-script-banner.js": 5_000,
  "smart-script-qr.js": 6_000,
  "smart-script-qr-twin.js": 8_000,
  "smart-script-debug.js": 20_000,
  "smart-script-debug-twin.js": 26_500,
  "index.js": 4_500,
  "smart_script.wasm": 8_000,
  "inline.js": 12_000,
  "react.js": 500,
  "react-inline.js": 500,
  "explain.js": 1_000,
  "server-node.js": 31_000,
  "server.js": 34_000,
  "smart-script-explain.js": 34_000,
  "smart-script-inspector.js": 2_500,
};

/** Entries of the package, by the source of their types. */
const TYPES = {
  index: ["index", "inline"],
  explain: ["explain"],
  react: ["react", "react-inline"],
  server: ["server"],
  script: ["script"],
};

/**
 * What is in files of their own, of the package or of the site that uses it.
 *
 * @param index the file with the package's functions
 */
const otherFiles = (index) => ({
  name: "other-files",
  setup({ onResolve }) {
    const external = (path) => ({ path, external: true });
    onResolve({ filter: /^#files\// }, ({ path }) =>
      external(path.replace("#files/", "./smart-script-") + ".js"),
    );
    onResolve({ filter: /^react$/ }, ({ path }) => external(path));
    onResolve({ filter: /^\.\/index\.js$/ }, () => external(index));
  },
});

/** Engines that have every wasm and syntax feature used. */
const ENGINES = ["chrome85", "firefox79", "safari15"];

/** No features newer than `ENGINES`, and no tables of references, which nothing here has. */
const WASM_FEATURES =
  "mutable-globals,bulk-memory,bulk-memory-opt,sign-ext,nontrapping-fptoint,call-indirect-overlong";
const RUSTFLAGS = [
  "-Clink-arg=--no-check-features",
  // The data first: its addresses are a byte shorter than behind the stack. Nothing recurses without
  // a bound (`MAX_DEPTH` in src/wire.rs), so the stack does not reach it.
  "-Clink-arg=--no-stack-first",
  "-Clink-arg=--global-base=1024",
  "-Zunstable-options",
  "-Cpanic=immediate-abort",
  "-Zlocation-detail=none",
  // A pointer for each use of a loop's counter, and what a loop's rounds share in locals of their
  // own, is faster on processors, not in wasm, and larger.
  "-Cllvm-args=-disable-lsr",
  "-Cllvm-args=-disable-machine-licm",
];

/** The same for binaryen, which enables each by a flag. */
const WASM_OPT_FEATURES = [
  "--enable-mutable-globals",
  "--enable-bulk-memory",
  "--enable-sign-ext",
  "--enable-nontrapping-float-to-int",
];

/** Bytes in a page of wasm's memory. */
const PAGE = 65_536;

/** Bytes of a program's stack: with the data before it, a page of memory is enough to begin with. */
const STACK = 32_768;

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const out = resolve(process.argv[2] ?? join(root, "pkg"));
const work = join(root, "target", "shim");
/** What the programs are made of; where none of it has changed, those of the last build are taken. */
const inputs = sourcesOfPrograms();
/** npm packages of which the scripts have parts. */
const contained = new Set();
const binaries = join(root, "node_modules", ".bin");

npmPackages();
rust();
const { build } = await import("esbuild");
const { minify } = await import("terser");

mkdirSync(work, { recursive: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const page = { wasm: wasmProgram("light", "page"), twin: twinProgram("light", "page") };
cpSync(page.wasm.file, join(out, "smart_script.wasm"));
await script("smart-script.js", "script.ts", page.wasm, "iife");
await script("smart-script-twin.js", "twin.ts", page.twin);
await script("smart-script-all-javascript.js", "script.ts", page.twin, "iife");
await script("smart-script-observe.js", "observe.ts");
await script("smart-script-consent.js", "consent.ts");
await script("smart-script-banner.js", "banner.ts");
await script("smart-script-debug.js", "debug.ts", wasmProgram("explain", "page,explain"));
await script("smart-script-debug-twin.js", "debug.ts", twinProgram("explain", "page,explain"));
await script("smart-script-qr.js", "qr.ts", wasmProgram("qr", "qr"));
await script("smart-script-qr-twin.js", "qr.ts", twinProgram("qr", "qr"));
await script("smart-script-explain.js", "../internal/full.ts", fullProgram());
await script("smart-script-inspector.js", "inspector.ts");
await script("index.js", "index.ts", page.wasm.streamed);
await script("inline.js", "index.ts", page.wasm);
await script("explain.js", "explain.ts");
for (const [name, index] of [
  ["react.js", "./index.js"],
  // A page has one copy of the program.
  ["react-inline.js", "./inline.js"],
]) {
  await script(name, "react.ts", { directive: "use client", index });
}
// Node compiles wasm wherever it runs; other runtimes take it only as a file of their own kind.
await script("server-node.js", "server.ts", page.wasm);
await script("server.js", "server.ts", page.twin);
types();
writeFileSync(join(out, "LICENSE-parts.txt"), licences());
for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
  cpSync(join(root, file), join(out, file));
}
cpSync(join(root, "src", "shim", "package"), out, { recursive: true });
const manifest = join(out, "package.json");
writeFileSync(manifest, readFileSync(manifest, "utf8").replace("VERSION", VERSION));
check();

/** A hash of the files that decide about the programs. */
function sourcesOfPrograms() {
  const sources = readdirSync(join(root, "src"), { recursive: true })
    .filter((path) => /\.(rs|wat)$/.test(path))
    .sort()
    .map((path) => join("src", path));
  const others = [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "package-lock.json",
    "scripts/build.mjs",
  ];
  const hash = createHash("sha256");
  for (const path of [...sources, ...others]) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** A file of the last build if it is still what would be made; else `make` writes it anew. */
function made(file, make) {
  const note = `${file}.inputs`;
  if (![file, note].every((path) => existsSync(path)) || readFileSync(note, "utf8") !== inputs) {
    rmSync(note, { force: true });
    make();
    writeFileSync(note, inputs);
  }
  return file;
}

/** The program as wasm, its bytes as text that a script can carry. */
function wasmProgram(name, features) {
  const wasm = compiled(name, features, { hasMultivalue: true });
  const from = (name) => join(root, "src", "shim", "internal", name);
  return {
    file: wasm,
    alias: { "#packed": packedModule(name, wasm), "#program": from("wasm.ts") },
    streamed: { alias: { "#program": from("streamed.ts") } },
  };
}

/**
 * The program that explains itself in JavaScript's own values, by wasm-bindgen: `#full` is its glue,
 * whose `initSync` takes the wasm.
 */
function fullProgram() {
  const glue = join(work, "full");
  const bound = made(join(work, "full.wasm"), () => {
    const wasm = compile("full", "full", { hasMultivalue: false, stack: 1 << 20 });
    run(join(cargoTool("wasm-bindgen"), "wasm-bindgen"), [
      ...["--target", "web", "--omit-default-module-path"],
      ...["--out-dir", glue, "--out-name", "full", wasm],
    ]);
    optimized("full", join(glue, "full_bg.wasm"), { hasMultivalue: false });
  });
  const packed = packedModule("full", bound);
  return { alias: { "#packed": packed, "#full": join(glue, "full.js") } };
}

/** A module with a wasm as text, and what unpacks it. */
function packedModule(name, wasm) {
  const module = join(work, `${name}-packed.js`);
  const packed = pack(readFileSync(wasm));
  const unpacker = makeUnpacker(Math.ceil(packed.length / PAGE));
  const values = { packed, unpacker: [...readFileSync(unpacker)] };
  writeFileSync(
    module,
    Object.entries(values)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join(""),
  );
  return module;
}

/** The same program in JavaScript, for pages that refuse wasm. */
function twinProgram(name, features) {
  const module = made(join(work, `${name}-twin.js`), () => writeTwin(name, features));
  return { alias: { "#program": module }, variant: "-twin" };
}

function writeTwin(name, features) {
  // wasm2js knows no several results.
  const wasm = compiled(`${name}-twin`, features, { hasMultivalue: false });
  const translated = join(work, `${name}-translated.js`);
  run(join(binaries, "wasm2js"), [...WASM_OPT_FEATURES, "-Oz", wasm, "-o", translated]);
  const [, body, exported] =
    readFileSync(translated, "utf8").match(
      /^(.*\n) return (\{\n  "memory": .*?\n \});\n\}\n\nvar retasmFunc = /s,
    ) ?? stop("wasm2js writes otherwise than scripts/build.mjs knows.");
  const calls = [...exported.matchAll(/"(room|ask|explain|modules)": (\$\w+)/g)];
  // Each start has a memory of its own, and whoever grows it gets another buffer.
  writeFileSync(
    join(work, `${name}-twin.js`),
    `export function start() {
${body}
return { get memory() { return { buffer }; }, ${calls.map(([, name, call]) => `${name}: ${call}`).join(", ")} };
}
return asmFunc({});
}
`,
  );
}

/**
 * Compiles the program, with or without functions that have several results.
 *
 * @param stack bytes of its stack, where the usual ones are too few
 * @returns the wasm as the compiler leaves it, until the next is compiled
 */
function compile(name, features, { hasMultivalue, stack = STACK }) {
  console.log(`compiling the ${name} program`);
  const sysroot = execFileSync("rustc", ["--print", "sysroot"], { cwd: root, encoding: "utf8" }).trim();
  const cargoHome = process.env.CARGO_HOME || join(homedir(), ".cargo");
  // A text is two words: functions that give them back as such, and not by way of memory, are 5%
  // smaller. The compiler knows how, but has no flag for it.
  const target = join(work, "wasm32-multivalue.json");
  writeFileSync(target, multivalueTarget());
  const multivalue = hasMultivalue ? "+multivalue" : "-multivalue";
  const linked = hasMultivalue ? `multivalue,${WASM_FEATURES}` : WASM_FEATURES;
  // Rebuilt for size, the standard library is a third of what the ready-made one weighs in a page.
  // The flags for it are not stable yet; rust-toolchain.toml pins the compiler they are used with.
  const std = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
  const flags = ["--lib", "--release", "--quiet", "--locked", "--no-default-features"];
  run(
    "cargo",
    [
      "rustc",
      ...flags,
      ...["--features", features],
      ...["--target", hasMultivalue ? target : "wasm32-unknown-unknown"],
      "-Zjson-target-spec",
      ...std,
      // Not among the flags below: the standard library need not be built once more for another stack.
      ...["--", `-Clink-arg=-zstack-size=${stack}`],
    ],
    {
      env: {
        ...process.env,
        RUSTC_BOOTSTRAP: "1",
        CARGO_TARGET_DIR: join(work, "cargo"),
        CARGO_ENCODED_RUSTFLAGS: [
          `-Ctarget-feature=-reference-types,${multivalue}`,
          `-Clink-arg=--features=${linked}`,
          ...RUSTFLAGS,
          `--remap-path-prefix=${sysroot}=/rust`,
          `--remap-path-prefix=${cargoHome}=/cargo`,
          `--remap-path-prefix=${root}=/src`,
        ].join("\x1f"),
      },
    },
  );
  const folder = hasMultivalue ? "wasm32-multivalue" : "wasm32-unknown-unknown";
  return join(work, "cargo", folder, "release", "smart_script.wasm");
}

/** The program as small as it gets. */
function compiled(name, features, options) {
  return made(join(work, `${name}.wasm`), () => optimized(name, compile(name, features, options), options));
}

/** A wasm, smaller. */
function optimized(name, compiled, { hasMultivalue }) {
  const wasm = join(work, `${name}.wasm`);
  const passes = [
    "--strip-target-features",
    "--strip-debug",
    "--strip-producers",
    "--gufa-optimizing",
    ...["-Oz", "-Oz"],
    // The loops and branches that are left, made anew.
    ...["--flatten", "--rereloop", "-Oz", "-Oz"],
    "--reorder-locals",
    // What lies before the data is not used.
    "--low-memory-unused",
    "--always-inline-max-function-size=5",
    "--one-caller-inline-max-function-size=150",
  ];
  run(join(binaries, "wasm-opt"), [
    ...WASM_OPT_FEATURES,
    ...(hasMultivalue ? ["--enable-multivalue"] : []),
    ...passes,
    compiled,
    ...["-o", wasm],
  ]);
  return wasm;
}

/** Makes unpack.wat wasm, with so many pages of memory. */
function makeUnpacker(pages) {
  const [text, wasm] = [join(work, "unpack.wat"), join(work, "unpack.wasm")];
  const source = readFileSync(join(root, "src", "shim", "internal", "unpack.wat"), "utf8");
  writeFileSync(text, source.replace('(memory (export "memory") 1)', `(memory (export "memory") ${pages})`));
  run(join(binaries, "wasm-as"), [text, "-o", wasm]);
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

async function script(
  name,
  entry,
  { alias = {}, variant = "", directive = "", index = "./index.js" } = {},
  format = "esm",
) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, "src", "shim", "public", entry)],
    write: false,
    metafile: true,
    bundle: true,
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    define: {
      VERSION: JSON.stringify(VERSION),
      VARIANT: JSON.stringify(variant),
    },
    target: ENGINES,
    format,
    alias,
    plugins: [otherFiles(index)],
  });
  for (const path of Object.keys(metafile.inputs)) {
    const [, name] = path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/) ?? [];
    if (name) {
      contained.add(name);
    }
  }
  // Whatever a page did to what is used from the first line on: it keeps its own links.
  const text = format == "iife" ? `try{${outputFiles[0].text}}catch{}` : outputFiles[0].text;
  // What esbuild minifies itself is 4% larger.
  const { code } = await minify(text, {
    ecma: 2020,
    module: format == "esm",
    compress: { passes: 3 },
    format: { ascii_only: true, preamble: `/* smart-script-wasm ${VERSION}, MIT */` },
  });
  // Bundlers and minifiers take directives away that they don't know.
  writeFileSync(join(out, name), (directive && `"${directive}";\n`) + code + "\n");
}

/** Writes the types of the package's entries, as the compiler reads them off the sources. */
function types() {
  const declared = join(work, "types");
  rmSync(declared, { recursive: true, force: true });
  run(join(binaries, "tsc"), [
    "-p",
    ".",
    "--noEmit",
    "false",
    "--declaration",
    "--emitDeclarationOnly",
    "--rootDir",
    join("src", "shim"),
    "--outDir",
    declared,
  ]);
  const read = (name) => readFileSync(join(declared, "public", `${name}.d.ts`), "utf8");
  writeFileSync(join(out, "types.d.ts"), read("types"));
  for (const [source, entries] of Object.entries(TYPES)) {
    for (const entry of entries) {
      writeFileSync(join(out, `${entry}.d.ts`), read(source));
    }
  }
}

/** The licences of what the scripts have parts of. */
function licences() {
  return [...contained]
    .sort()
    .map((name) => {
      const text = readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8");
      return `Parts of ${name} are in server.js and server-node.js:\n\n${text.trim()}\n`;
    })
    .join("\n\n");
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
      // It may be written into a page as it is, but for what runs on a server.
      if (!name.startsWith("server") && /<\/|<!--/.test(bytes)) {
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
