/**
 * The studio: static files that need no server, no other file of the package and no network. The programs in them are those that the
 * build has put into the folder already.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { filled } from "../demo/filled.mjs";
import { root } from "../tools.mjs";

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

const FOLDER = join(root, "www", "studio");

/** The oldest browsers in which it runs: those in which a page's styles may ask about what is in an element. */
const BROWSERS = ["chrome105", "firefox121", "safari15.4"];

/** The package's files as the build has just made them, wherever it puts them. */
const built = (out) => ({
  name: "built",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/pkg\/[\w-]+\.js$/ }, ({ path }) => ({ path: join(out, basename(path)) }));
    // With `explain` comes the whole API of the package, of which the studio uses nothing.
    onResolve({ filter: /^\.\/index\.js$/ }, ({ importer }) =>
      basename(importer) === "explain.js" ? { path: "index.js", namespace: "nothing" } : undefined,
    );
    onLoad({ filter: /./, namespace: "nothing" }, () => ({ contents: "" }));
  },
});

/**
 * Builds it.
 *
 * @param {string} out the folder of the package, in which it gets a folder of its own
 * @param {import("./licences.mjs").Contents[]} [contents] what the package's files are made of, some of which it is made of
 * @returns {Promise<import("./licences.mjs").Contents>} what its script contains
 */
export async function studio(out, contents = []) {
  const folder = join(out, "studio");
  mkdirSync(folder, { recursive: true });
  const { outputFiles, metafile } = await build({
    entryPoints: { studio: join(FOLDER, "main.js"), sheet: join(FOLDER, "studio.css") },
    outdir: folder,
    absWorkingDir: root,
    write: false,
    bundle: true,
    minify: true,
    metafile: true,
    format: "iife",
    charset: "ascii",
    legalComments: "none",
    logLevel: "warning",
    target: BROWSERS,
    define: { VERSION: JSON.stringify(VERSION) },
    plugins: [built(out)],
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const heading = `/* smart-script-wasm ${VERSION}, MIT */\n`;
  writeFileSync(join(folder, "studio.js"), heading + text("studio.js"));
  writeFileSync(join(folder, "studio.css"), heading + text("sheet.css"));
  writeFileSync(join(folder, "index.html"), page());
  const inputs = Object.keys(metafile.inputs);
  const parts = contents.filter((it) => inputs.some((path) => path.endsWith(`/${it.file}`)));
  const [programs, packages] = ["programs", "packages"].map((of) => parts.flatMap((it) => it[of] ?? []));
  const own = inputs.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  return { file: "studio/studio.js", programs, packages: [...packages, ...own] };
}

/** The page, with the symbols in it, as a file has none beside it that it may refer to. */
function page() {
  const icons = readFileSync(join(root, "www", "icons.svg"), "utf8");
  const named = icons.trim().replaceAll('<symbol id="', '<symbol id="icon-');
  const sprite = named.replace("<svg ", '<svg class="sprite" aria-hidden="true" ');
  return filled(readFileSync(join(FOLDER, "index.html"), "utf8"), { icons: sprite });
}

if (process.argv[1] === import.meta.filename) {
  // `node scripts/build/studio.mjs`: it alone, over what the last build has made.
  await studio(join(root, "pkg"));
}
