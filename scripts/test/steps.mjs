/** The steps of `npm test` and `npm run test:all`. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { browsers, isBuilt, root } from "../tools.mjs";
import { nodeTests } from "./nodeTests.mjs";

/** @typedef {import("./lanes.mjs").Step} Step */

export const ENGINES = ["chromium", "firefox", "webkit"];

/** Page tests that measure time, and so need the machine to themselves. */
const TIMED = ["start/duration", "impression/waiting"];

/**
 * Page tests of how the program is loaded and started, and of what breaks it. Only these can come out
 * differently with the program in JavaScript, because start/equality.test.mjs shows that the two
 * programs give the same answers.
 */
const STARTS = ["start/", "robustness/", "-robustness/many-views"];

/**
 * The engines in which `npm test` runs them with the JavaScript: those of old Android phones and of iPhones in
 * Lockdown Mode, which have no WebAssembly. `npm run test:all` adds Firefox.
 */
const WITHOUT_WASM = ["chromium", "webkit"];

/** Installs what the other steps need. @type {Step[]} */
export const SETUP = [
  { name: "npm packages", act: (run) => run.must("node", ["scripts/tools.mjs", "npm"]) },
  { name: "Rust", act: (run) => run.must("node", ["scripts/tools.mjs", "rust"]) },
  { name: "browsers", act: (run) => run.must("node", ["scripts/tools.mjs", "browsers"]) },
];

/** A step that builds one of cargo's tools, unless it is built already. */
function tool(program) {
  const act = (run) => run.must("node", ["scripts/tools.mjs", program]);
  return isBuilt(program) ? [] : [{ name: `${program}, built once`, needs: ["Rust"], act }];
}

const built = (program) => `${program}, built once`;

/** Cargo packages beside the workspace. */
const BESIDE = ["bench", "crates/web", "examples/yew", "fuzz"];

/** Those of them that are only run by hand. */
const BY_HAND = ["bench", "fuzz"];

/** Cargo lets only one of its builds into target/ at a time. */
const CARGO = { needs: ["Rust"], holds: "target/" };

/** @type {Step} */
export const CIRCLES = {
  name: "imports without circles",
  act: (run) => run.must("node", ["scripts/circles.mjs"]),
};

/** @type {Step[]} */
const QUALITY = [
  {
    name: "formatting",
    needs: ["Rust", "npm packages"],
    act: async (run) => {
      await run.must("cargo", ["fmt", "--all", "--check"]);
      for (const folder of BESIDE) {
        await run.must("cargo", ["fmt", "--check", "--manifest-path", `${folder}/Cargo.toml`]);
      }
      await run.must("prettier", ["--check", "--log-level=warn", "."]);
    },
  },
  CIRCLES,
  { name: "types", needs: ["npm packages"], act: (run) => run.must("tsc", ["-p", "."]) },
];

/** Cargo's options for all crates of the workspace with all their features. */
const WORKSPACE = ["--workspace", "--all-features", "--locked"];

/** @type {Step} */
export const LINTS = {
  name: "lints and documentation",
  ...CARGO,
  act: async (run) => {
    for (const target of [[], ["--target", "wasm32-unknown-unknown"]]) {
      const clippy = ["clippy", "--quiet", "--all-targets", ...WORKSPACE, ...target];
      await run.must("cargo", [...clippy, "--", "-D", "warnings"]);
    }
    await run.must("cargo", ["doc", "--quiet", "--no-deps", ...WORKSPACE], {
      env: { RUSTDOCFLAGS: "-D warnings" },
    });
  },
};

/** The same for what only compiles for wasm. @type {Step} */
const MODULE_LINTS = {
  name: "lints and documentation of the wasm-bindgen module",
  ...CARGO,
  act: async (run) => {
    // It is a workspace of its own, whose dependencies are the same, but for one.
    const module = ["--manifest-path", "crates/web/Cargo.toml", "--target-dir", "target"];
    const wasm = ["--target", "wasm32-unknown-unknown", "--locked"];
    await run.must("cargo", [
      "clippy",
      "--quiet",
      "--all-targets",
      ...module,
      ...wasm,
      "--",
      "-D",
      "warnings",
    ]);
    await run.must(
      "cargo",
      ["doc", "--quiet", "--no-deps", "--all-features", "-p", "smart-script", ...wasm],
      {
        env: { RUSTDOCFLAGS: "-D warnings" },
      },
    );
  },
};

/** @type {Step} */
export const NATIVE = {
  name: "native tests",
  ...CARGO,
  act: async (run) => {
    await run.must("cargo", ["test", ...WORKSPACE]);
    return { tests: cargoTests(run.output) };
  },
};

/** @type {Step} */
const FEATURES = {
  name: "each crate with any of its features",
  ...CARGO,
  act: (run) => run.must("node", ["scripts/features.mjs"]),
};

/** It needs another toolchain, which it installs. @type {Step} */
const MIRI = {
  name: "unsafe code in Miri",
  ...CARGO,
  act: (run) => run.must("node", ["scripts/miri.mjs"]),
};

/** @type {Step} */
const BENCH_AND_FUZZ = {
  name: "what measures and fuzzes compiles",
  ...CARGO,
  act: async (run) => {
    for (const folder of BY_HAND) {
      const where = ["--manifest-path", `${folder}/Cargo.toml`, "--target-dir", `target/${folder}`];
      await run.must("cargo", ["clippy", "--quiet", "--locked", ...where, "--", "-D", "warnings"]);
    }
  },
};

/** How many tests have passed, according to the output of `cargo test`. */
function cargoTests(output) {
  return [...output.matchAll(/^test result: ok\. (\d+) passed/gm)].reduce(
    (sum, [, count]) => sum + +count,
    0,
  );
}

/** @type {Step} */
export const NODE = {
  name: "explanations and the banner's decisions in Node",
  needs: ["npm packages"],
  act: (run) => nodeTests(run, ["tests/node.mjs"]),
};

/** Runs the core's own tests as wasm in browsers. */
function wasmTests(engines, tools) {
  const flags = { chromium: ["--chrome"], firefox: ["--firefox"], webkit: ["--safari"] };
  return {
    name: `the core's tests as wasm in ${engines.join(", ")}`,
    ...CARGO,
    needs: ["Rust", "browsers", ...tools.map(built)],
    act: async (run) => {
      const chosen = engines.flatMap((engine) => flags[engine]);
      const driver = ["--safaridriver", browsers().WEBKIT_DRIVER];
      await run.must("wasm-pack", ["test", "--headless", ...chosen, ...driver, "--", "--locked"], {
        hasDisplay: true,
      });
      return { tests: cargoTests(run.output) };
    },
  };
}

/** Runs the module's own tests, in Rust, in browsers. */
function moduleTests(engines, tools) {
  return {
    name: `the module's tests by wasm-pack in ${engines.join(", ")}`,
    holds: CARGO.holds,
    needs: ["Rust", "browsers", ...tools.map(built)],
    act: async (run) => {
      await run.must("node", ["scripts/test/module.mjs", ...engines]);
      return { tests: cargoTests(run.output) };
    },
  };
}

/** @type {Step} */
const PKG = {
  name: "pkg/ is what the sources build",
  needs: ["Rust", "npm packages", built("wasm-bindgen")],
  act: async (run) => {
    const folder = join(root, "target", "pkg");
    await run.must("node", ["scripts/build/index.mjs", folder]);
    return { failures: differences(folder) };
  },
};

/** @type {Step} */
const REPRODUCED = {
  name: "pkg/ is the same when another folder builds it",
  needs: ["Rust", "npm packages", built("wasm-bindgen")],
  act: async (run) => {
    const folder = join(root, "target", "elsewhere");
    await run.must("node", ["scripts/test/elsewhere.mjs", folder]);
    return { failures: differences(join(folder, "built")) };
  },
};

/** Compares pkg/ with what was just built. */
function differences(folder) {
  const committed = join(root, "pkg");
  const read = (path) => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  };
  const isFile = (name) =>
    [folder, committed].some((it) => existsSync(join(it, name)) && statSync(join(it, name)).isFile());
  const names = new Set([folder, committed].flatMap((it) => readdirSync(it, { recursive: true })));
  return [...names]
    .filter(isFile)
    .filter((name) => {
      const [ours, theirs] = [read(join(folder, name)), read(join(committed, name))];
      return !ours || !theirs || !ours.equals(theirs);
    })
    .map((name) => `pkg/${name} is not what the sources build: run \`npm run build\` and commit pkg/.`);
}

/** @type {Step} */
export const PACKAGE = {
  name: "the package in bundlers",
  needs: ["npm packages", "browsers"],
  act: (run) => nodeTests(run, ["tests/package/package.test.mjs"], { env: browsers(), isRepeated: true }),
};

/** @type {Step} */
export const GUIDES = {
  name: "the guides, run",
  needs: ["npm packages", "browsers"],
  act: (run) => nodeTests(run, ["tests/docs/index.mjs"], { env: browsers(), isRepeated: true }),
};

/** @type {Step} */
export const SERVER = {
  name: "the server",
  needs: ["npm packages"],
  act: (run) => nodeTests(run, ["tests/server/index.mjs"]),
};

/** @type {Step} */
export const SET_UPS = {
  name: "page set-ups, read and written",
  needs: ["npm packages"],
  act: (run) => nodeTests(run, ["tests/set-up/index.mjs"]),
};

/** @type {Step} */
export const SANDBOX = {
  name: "the campaign sandbox",
  needs: ["npm packages"],
  act: (run) => nodeTests(run, ["tests/sandbox/index.mjs"]),
};

/** @type {Step} */
export const COMMAND_LINE = {
  name: "the command line",
  needs: ["npm packages", "browsers"],
  act: (run, env = {}) =>
    nodeTests(run, ["tests/cli/index.mjs"], { env: { ...browsers(), ...env }, isRepeated: true }),
};

/** @type {Step} */
const AUDIT = {
  name: "audit of what it depends on",
  needs: ["Rust", "npm packages", built("cargo-deny")],
  act: (run) => run.must("node", ["scripts/audit.mjs"]),
};

/**
 * Page tests in one engine with one kind of program.
 *
 * @param {string} engine
 * @param {string} program `wasm` or `javascript`
 * @param {string[]} words how the paths of the tests in tests/page begin; with a `-` in front, of those to
 *   leave out
 * @param {object} options `what`: their name in the summary; `isAlone`: as in `Step`; `env`: variables to
 *   add to the environment
 */
export function pages(engine, program, words, { what = "pages", isAlone = false, env = {} } = {}) {
  return {
    name: `${what} in ${engine}, as ${program}`,
    needs: ["npm packages", "browsers"],
    isAlone,
    act: (run) =>
      nodeTests(run, ["tests/page/index.mjs", ...words], {
        env: { ...browsers(), ENGINE: engine, PROGRAM: program, ...env },
        hasDisplay: engine === "webkit",
        isRepeated: true,
      }),
  };
}

/**
 * The rooms in which the wasm-bindgen module has to hold. Which link comes out is decided by the same program, so
 * the recorded cases and odd queries are left to it; the rest of the rooms are about what only the script has.
 */
const OF_THE_MODULE = [
  "links/",
  "impression/",
  "memory/",
  "consent/",
  "start/configuration",
  "robustness/refused",
  ...["links/recorded", "links/query", "impression/fired"].map((path) => `-${path}`),
];

/** The rooms that have a step of their own, as they need something built. */
const APART = ["app/", "module/"];

/** Where wasm-pack puts the module, by its target. */
const packed = (target) => join(root, "target", "wasm-pack", target);

/**
 * The module as README has it built, in a page and by a bundler. `isDev` builds it without optimisation, of
 * what the module's own tests have compiled.
 */
const wasmPack = (engines, { isDev = false } = {}) => ({
  name: `the module that wasm-pack builds, in ${engines.join(", ")}`,
  holds: CARGO.holds,
  needs: ["Rust", "npm packages", "browsers", built("wasm-pack"), built("wasm-bindgen")],
  act: async (run) => {
    const env = { CARGO_TARGET_DIR: join(root, "target") };
    for (const target of ["web", "bundler"]) {
      const out = ["--target", target, "--out-dir", packed(target), ...(isDev ? ["--dev"] : [])];
      await run.must("wasm-pack", ["build", "crates/web", ...out, "--", "--locked"], { env });
    }
    const bundled = await nodeTests(run, ["tests/package/wasm-pack.mjs"], {
      env: { ...browsers(), MODULE_FOR_BUNDLERS: packed("bundler") },
      isRepeated: true,
    });
    const results = [bundled];
    for (const engine of engines) {
      results.push(await pages(engine, "wasm", ["module/"], { env: { MODULE: packed("web") } }).act(run));
    }
    return together(results);
  },
});

/** The app in examples/yew. @type {(engines: string[]) => Step} */
const example = (engines) => ({
  name: `an app in Yew, in ${engines.join(", ")}`,
  holds: CARGO.holds,
  needs: ["Rust", "npm packages", "browsers", built("wasm-bindgen")],
  act: async (run) => {
    const folder = join(root, "target", "example");
    await run.must("node", ["scripts/example.mjs", folder]);
    const results = [];
    for (const engine of engines) {
      results.push(await pages(engine, "wasm", ["app/"], { env: { APP: folder } }).act(run));
    }
    return together(results);
  },
});

/** The results of several runs of tests as one. */
function together(results) {
  const all = (name) => results.flatMap((result) => result[name] ?? []);
  return {
    tests: results.reduce((sum, { tests }) => sum + tests, 0),
    failures: all("failures"),
    flaky: all("flaky"),
    files: Object.assign({}, ...all("files")),
  };
}

const untimed = [...TIMED, ...APART].map((path) => `-${path}`);
// impression/waiting only runs with the wasm: the shim decides how long it waits, and both programs share it.
const timed = (engine, program) =>
  pages(engine, program, program === "wasm" ? TIMED : ["start/duration"], {
    what: "what is timed",
    isAlone: true,
  });

/** What the wasm-bindgen module promises, in one engine. */
const ofTheModule = (engine) => pages(engine, "web", [...OF_THE_MODULE, ...untimed]);

/** `npm test`. */
export function usualSteps() {
  return [
    ...SETUP,
    ...tool("wasm-bindgen"),
    ...tool("wasm-pack"),
    // These hold target/, so they run one after the other, and together take longest. They come first, and
    // the page tests next to them rather than PKG, because a browser leaves them more of the processors than
    // a second compiler would.
    LINTS,
    NATIVE,
    FEATURES,
    moduleTests(["chromium", "webkit"], ["wasm-bindgen", "wasm-pack"]),
    wasmPack(["chromium"], { isDev: true }),
    example(["chromium"]),
    pages("firefox", "wasm", untimed),
    pages("webkit", "wasm", untimed),
    pages("chromium", "wasm", untimed),
    PKG,
    PACKAGE,
    GUIDES,
    ...WITHOUT_WASM.map((engine) => pages(engine, "javascript", [...STARTS, ...untimed], { what: "starts" })),
    ofTheModule("chromium"),
    SERVER,
    SET_UPS,
    SANDBOX,
    COMMAND_LINE,
    NODE,
    ...QUALITY,
    ...ENGINES.map((engine) => timed(engine, "wasm")),
    ...WITHOUT_WASM.map((engine) => timed(engine, "javascript")),
  ];
}

/** `npm run test:all`. */
export function allSteps() {
  const tools = ["wasm-bindgen", "wasm-pack", "geckodriver", "cargo-deny"];
  const env = { EVERY: "1" };
  return [
    ...SETUP,
    ...tools.flatMap(tool),
    ...["firefox", "webkit", "chromium"].flatMap((engine) =>
      ["wasm", "javascript"].map((program) => pages(engine, program, untimed, { env })),
    ),
    PKG,
    REPRODUCED,
    LINTS,
    MODULE_LINTS,
    NATIVE,
    FEATURES,
    MIRI,
    BENCH_AND_FUZZ,
    PACKAGE,
    GUIDES,
    ...ENGINES.map(ofTheModule),
    wasmPack(ENGINES),
    example(ENGINES),
    wasmTests(ENGINES, tools.slice(0, 3)),
    moduleTests(ENGINES, tools.slice(0, 3)),
    SERVER,
    SET_UPS,
    SANDBOX,
    COMMAND_LINE,
    NODE,
    AUDIT,
    ...QUALITY,
    ...ENGINES.flatMap((engine) => [timed(engine, "wasm"), timed(engine, "javascript")]),
  ];
}
