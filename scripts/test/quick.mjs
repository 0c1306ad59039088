/**
 * `npm run test:quick`: the tests that a change is most likely to break, within a minute. It leaves to
 * `npm test` the other engines, the package in bundlers, and whether pkg/ is committed as it is built.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, root, stop } from "../tools.mjs";
import {
  CIRCLES,
  COMMAND_LINE,
  GUIDES,
  LINTS,
  NATIVE,
  NODE,
  SANDBOX,
  SERVER,
  SETUP,
  SET_UPS,
  pages,
} from "./steps.mjs";

/** The page tests for a source, by a pattern of its path. The first pattern that matches counts. */
const ROOMS = [
  [/banner/, ["banner/"]],
  [/consent/, ["consent/"]],
  [/qr/, ["qr/"]],
  [/set-up\//, []],
  [/diagnostics|inspector|debug|explain/, ["diagnostics/"]],
  [/observe/, ["links/routes"]],
  [/session/, ["start/configuration", "links/routes", "impression/impression", "memory/", "consent/"]],
  [/visit|memory/, ["memory/", "links/landing-page"]],
  [/server/, ["links/planned-by-a-server"]],
  [/react/, []],
];

/** The page tests for every other source: a start, links and an impression. */
const USUAL = [
  "start/configuration",
  "start/old-calls",
  "links/landing-page",
  "links/recorded",
  "impression/impression",
];

/** The folder for a fresh build, with which the page tests run. */
const BUILT = join(root, "target", "pkg");

/** The paths that differ from the last commit. If none does, the paths that the last commit changed. */
function changed() {
  const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout ?? "";
  const lines = (text) => text.split("\n").filter(Boolean);
  const since = (...range) => lines(git("diff", "--name-only", ...range));
  const here = [...since("HEAD"), ...lines(git("ls-files", "--others", "--exclude-standard"))];
  return here.length ? here : since("HEAD~1", "HEAD");
}

/** @returns {import("./lanes.mjs").Step[]} */
export function quickSteps() {
  const paths = changed();
  if (!paths.length) {
    stop("Nothing has changed, and there is no commit before the last one: run `npm test`.");
  }
  console.log(
    `what changed: ${paths.slice(0, 8).join(", ")}${paths.length > 8 ? `, and ${paths.length - 8} more` : ""}`,
  );
  const any = (pattern) => paths.some((path) => pattern.test(path));
  const steps = [...SETUP, formatting(paths)];

  // A native test compares the shim's types of a configuration with the Rust declaration.
  const isRust = any(
    /^(src|crates|tests)\/.*\.rs$|^(crates\/\w+\/)?Cargo\.|^rust-toolchain|config-types\.ts$/,
  );
  const isProgram = any(/^(src|crates)\/.*\.(rs|wat)$|^(crates\/\w+\/)?Cargo\./);
  const isShim = any(/^src\/shim\//);
  const isBuild = any(/^scripts\/(build\/|tools)/);
  if (isRust) {
    steps.push(NATIVE, LINTS);
  }
  if (isRust || isShim || any(/^sandbox\//)) {
    steps.push(CIRCLES);
  }
  if (isShim) {
    steps.push({ name: "types", needs: ["npm packages"], act: (run) => run.must("tsc", ["-p", "."]) });
  }

  const rooms = new Set();
  for (const path of paths) {
    const [, test] = path.match(/^tests\/page\/(\w+\/.*\.test\.mjs)$/) ?? [];
    const [, room] = path.match(/^tests\/page\/(\w+)\/\w/) ?? [];
    if (test && existsSync(join(root, path))) {
      rooms.add(test);
    } else if (room && room !== "harness") {
      rooms.add(`${room}/`);
    } else if (/^tests\/page\//.test(path)) {
      USUAL.forEach((word) => rooms.add(word));
    } else if (/^(src|crates)\//.test(path)) {
      const [, words] = ROOMS.find(([pattern]) => pattern.test(path)) ?? [undefined, USUAL];
      words.forEach((word) => rooms.add(word));
    } else if (/^www\/|^sandbox\/|^scripts\/(start|collector|demo)/.test(path)) {
      rooms.add("demo/");
    } else if (path === "docs/csp.md") {
      rooms.add("start/policies");
    }
  }
  if (isBuild) {
    USUAL.forEach((word) => rooms.add(word));
  }

  const isBuilding = isProgram || isShim || isBuild;
  if (isBuilding) {
    steps.push(...(isBuilt("wasm-bindgen") ? [] : [tool()]), {
      name: "what the sources build",
      needs: ["npm packages", "Rust", "wasm-bindgen, built once"],
      act: (run) => run.must("node", ["scripts/build/index.mjs", BUILT]),
    });
  }
  if (rooms.size) {
    const step = pages("chromium", "wasm", [...rooms], isBuilding ? { env: { PKG: BUILT } } : {});
    steps.push({ ...step, needs: [...step.needs, ...(isBuilding ? ["what the sources build"] : [])] });
  }
  if (any(/^tests\/(node|banner|explain)\b|^src\/shim\/.*(banner|explain)/)) {
    steps.push(NODE);
  }
  if (any(/^tests\/server\/|^examples\/|^src\/shim\/.*server/)) {
    steps.push(SERVER);
  }
  if (any(/^(tests|src\/shim)\/set-up\//)) {
    steps.push(SET_UPS);
  }
  if (any(/^(sandbox|tests\/sandbox|crates\/attribution)\/|^pkg\/attribution\.js$/)) {
    steps.push(SANDBOX);
  }
  if (any(/^(cli|tests\/cli|sandbox)\/|^scripts\/(build\/cli|demo\/desk)/)) {
    // The command line alone is built in no time; of a whole build it is there already.
    steps.push(
      isBuilding
        ? {
            ...COMMAND_LINE,
            needs: [...COMMAND_LINE.needs, "what the sources build"],
            act: (run) => COMMAND_LINE.act(run, { PKG: BUILT }),
          }
        : {
            ...COMMAND_LINE,
            act: async (run) => {
              await run.must("node", ["scripts/build/cli.mjs"]);
              return COMMAND_LINE.act(run);
            },
          },
    );
  }
  if (any(/^(README|CONTRIBUTING)\.md$|^(docs|tests\/docs|bench\/results)\/|^scripts\/numbers/)) {
    steps.push(GUIDES);
  }
  return steps;
}

function tool() {
  const act = (run) => run.must("node", ["scripts/tools.mjs", "wasm-bindgen"]);
  return { name: "wasm-bindgen, built once", needs: ["Rust"], act };
}

/** Checks the formatting of only those files that changed. */
function formatting(paths) {
  return {
    name: "formatting",
    needs: ["npm packages", "Rust"],
    act: async (run) => {
      await run.must("cargo", ["fmt", "--all", "--check"]);
      const there = paths.filter((path) => existsSync(join(root, path)));
      await run.must("prettier", ["--check", "--ignore-unknown", "--log-level=warn", ...there]);
    },
  };
}
