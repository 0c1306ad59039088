/**
 * What a page loads at first of the package, by entry and bundler, each bundler with its defaults: the brotli bytes of
 * `import { start }` and a call of it. As a program (`node tests/package/sizes.mjs`) it prints the table and writes it
 * into the guide; as a test it keeps each number below its bound.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { root } from "../../scripts/tools.mjs";
import { project, run } from "./installed.mjs";

/** The guide that has the table, between two comments. */
const GUIDE = join(root, "docs/performance.md");

/** What a script may weigh that has all it needs for `start` in it, whichever bundler makes it. The goal is 14,000. */
const ALONE = 14_700;

/** The most brotli bytes, by the entry and what else the page imports. The wasm counts where it is a file of its own. */
const BOUNDS = {
  "smart-script-wasm/inline": ALONE,
  "smart-script-wasm/inline, …/on-demand": 15_700,
  "smart-script-wasm/inline, …/observe": 15_300,
  "smart-script-wasm/inline, …/consent": 16_000,
  "smart-script-wasm/inline, …/banner": 24_400,
  "smart-script-wasm/inline, …/qr": 22_000,
  "smart-script-wasm/inline, …/javascript": 29_500,
  "smart-script-wasm/inline, …/debug": 53_200,
  "smart-script-wasm/inline, …/inspector": 62_800,
  "smart-script-wasm": 15_600,
  "smart-script-wasm/web": 77_000,
  "smart-script-wasm/script": 16_200,
  "smart-script-wasm/all-javascript": 20_700,
  "smart-script-wasm/explain": 60_200,
};

/** Bundlers that make one file of everything, each asked for that as its documentation says. */
const ONE_FILE = {
  esbuild: (folder) =>
    run(folder, "esbuild", "main.js", ...["--bundle", "--minify", "--outdir=dist", "--log-level=error"]),
  Rollup: (folder) => {
    config(folder, "rollup", `output: { dir: "dist", format: "iife", inlineDynamicImports: true }`);
    return run(folder, "rollup", "--config", "--silent");
  },
  webpack: (folder) => {
    config(folder, "webpack", `plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })]`);
    return run(folder, "webpack");
  },
  Vite: (folder) => {
    config(
      folder,
      "vite",
      `build: { ...BUILD, rollupOptions: { input: "main.js", output: { inlineDynamicImports: true } } }`,
    );
    return run(folder, "vite", "build", "--logLevel", "error");
  },
};

/** Bundlers that make a file for each part that loads when used, with their defaults. */
const SPLITTING = {
  esbuild: (folder) =>
    run(folder, "esbuild", "main.js", ...["--bundle", "--minify", "--splitting", "--format=esm", "--outdir=dist", "--log-level=error"]),
  Rollup: (folder) => {
    config(folder, "rollup", `output: { dir: "dist", format: "es" }`);
    return run(folder, "rollup", "--config", "--silent");
  },
  webpack: (folder) => {
    config(folder, "webpack", "");
    return run(folder, "webpack");
  },
  Vite: (folder) => {
    config(folder, "vite", `build: { ...BUILD, rollupOptions: { input: "main.js" } }`);
    return run(folder, "vite", "build", "--logLevel", "error");
  },
}; // prettier-ignore

/** Writes a bundler's configuration, with what is not the same everywhere. */
function config(folder, bundler, own) {
  const text = {
    rollup: `import resolve from "@rollup/plugin-node-resolve";
      export default { input: "main.js", plugins: [resolve({ browser: true })], ${own} };`,
    webpack: `import webpack from "webpack";
      export default { mode: "production", entry: "./main.js", output: { filename: "main.js" }, ${own} };`,
    vite: `const BUILD = { outDir: "dist", modulePreload: { polyfill: false } };
      export default { ${own} };`,
  }[bundler];
  writeFileSync(join(project, folder, `${bundler}.config.js`), text);
}

const START = `start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });`;

/** The rows of the table. `by` has the bundlers that the entry is for, `wasm` the file that it loads. */
const ROWS = [
  ...Object.keys(BOUNDS)
    .filter((row) => row.startsWith("smart-script-wasm/inline") && !row.includes("on-demand"))
    .map((row) => ({ row, by: ONE_FILE })),
  { row: "smart-script-wasm/inline, …/on-demand", by: SPLITTING },
  { row: "smart-script-wasm", by: SPLITTING, wasm: "smart_script.wasm" },
  {
    row: "smart-script-wasm/web",
    by: SPLITTING,
    wasm: "smart_script_web_bg.wasm",
    code: (entry) =>
      `import init, { SmartScript } from "${entry}"; init().then(() => new SmartScript({ preset: "tiktok" }).start());`,
  },
  ...["script", "all-javascript"].map((name) => ({
    row: `smart-script-wasm/${name}`,
    by: ONE_FILE,
    code: (entry) => `import "${entry}";`,
  })),
  {
    row: "smart-script-wasm/explain",
    by: SPLITTING,
    wasm: "smart_script.wasm",
    code: (entry) => `import { explain, start } from "${entry}"; ${START} explain({}, location.href);`,
  },
];

/** Bundles a row and weighs what its page loads at first: what `main` imports, and what that does. */
async function weigh({ row, wasm, code }, bundle, name) {
  const folder = join("sizes", `${row}-${name}`.replace(/\W+/g, "-"));
  mkdirSync(join(project, folder), { recursive: true });
  const [entry, ...parts] = row.split(", ").map((it) => it.replace("…", "smart-script-wasm"));
  const usual = `import { start } from "${entry}"; ${START}`;
  const imports = parts.map((part) => `import "${part}";\n`).join("");
  writeFileSync(join(project, folder, "main.js"), imports + (code ? code(entry) : usual));
  await bundle(folder);
  const dist = join(project, folder, "dist");
  const files = readdirSync(dist, { recursive: true }).map((path) => join(dist, path));
  const first = files.find((path) => /^main[^/]*\.js$/.test(basename(path)));
  const loaded = new Set([first]);
  for (const file of loaded) {
    for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:\bfrom|\bimport) ?"(\.[^"]+\.js)"/g)) {
      loaded.add(join(file, "..", path));
    }
  }
  const size = (path) => brotliCompressSync(readFileSync(path)).length;
  const script = [...loaded].reduce((sum, file) => sum + size(file), 0);
  return script + (wasm ? size(join(project, "node_modules/smart-script-wasm", wasm)) : 0);
}

const COLUMNS = ["esbuild", "Rollup", "webpack", "Vite"];
const table = [["import { start } from", ...COLUMNS]];

/** A table as Markdown has it, its numbers to the right. */
function markdown([head, ...rows]) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at ? "-".repeat(width - 1) + ":" : "-".repeat(width))).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

describe("what a page loads at first", { concurrency: false }, () => {
  for (const row of ROWS) {
    test(`${row.row}: at most ${BOUNDS[row.row].toLocaleString("en")} bytes with each bundler`, async () => {
      const sizes = await Promise.all(
        COLUMNS.map(async (name) => [name, await weigh(row, row.by[name], name)]),
      );
      table.push([`\`${row.row}\``, ...sizes.map(([, size]) => size.toLocaleString("en"))]);
      const over = sizes.filter(([, size]) => size > BOUNDS[row.row]);
      assert.deepEqual(over, []);
    });
  }

  test("the table", (context) => {
    const text = markdown(table);
    if (process.argv[1] === fileURLToPath(import.meta.url)) {
      console.log(text);
      const guide = readFileSync(GUIDE, "utf8");
      writeFileSync(
        GUIDE,
        guide.replace(
          /^<!-- bundlers -->\n.*?^<!-- \/bundlers -->$/ms,
          () => `<!-- bundlers -->\n\n${text}\n\n<!-- /bundlers -->`,
        ),
      );
    } else {
      text.split("\n").forEach((line) => context.diagnostic(line));
    }
  });
});
