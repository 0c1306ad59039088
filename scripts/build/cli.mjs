/** The package's command line: one file that Node runs as it is, with the sandbox, its pages and its decisions in it. */
import { chmodSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build } from "esbuild";
import { root } from "../tools.mjs";

const VERSION = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/** The oldest Node that runs it. */
const TARGET = "node20";

/** The files of the desk, by their names. The studio is built to files of its own. */
function desk() {
  const www = join(root, "www");
  const names = readdirSync(www, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name).slice(www.length + 1))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !name.startsWith("studio/"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(www, name), "utf8")]));
}

/** What stands in the file in place of modules that read the repository. */
const built = (out) => ({
  name: "built",
  setup({ onLoad, onResolve }) {
    const www = () =>
      `import { fileURLToPath } from "node:url";
        const FILES = ${JSON.stringify(desk())};
        export const read = (name) => (Object.hasOwn(FILES, name) ? FILES[name] : undefined);
        export const SCRIPTS = fileURLToPath(new URL(".", import.meta.url));`;
    // Their names say nothing of the machine that has built them.
    const as = (name) => ({ path: name, namespace: "built" });
    onResolve({ filter: /(^|\/)www\.mjs$/ }, () => as("www.mjs"));
    onResolve({ filter: /\/pkg\/[\w-]+\.js$/ }, ({ path }) => as(path.split("/").at(-1)));
    // What an entry needs of the package's other files is beside it.
    onResolve({ filter: /^\.\/[\w-]+\.js$/, namespace: "built" }, ({ path }) => as(path.slice(2)));
    onLoad({ filter: /./, namespace: "built" }, ({ path }) => ({
      contents: path === "www.mjs" ? www() : readFileSync(join(out, path), "utf8"),
      resolveDir: root,
    }));
  },
});

/**
 * Builds it. The entries that it has in it, such as `attribution.js`, have to be in the folder already.
 *
 * @param {string} out the folder to write it to
 * @param {import("./licences.mjs").Contents[]} contents what those contain
 * @returns {Promise<import("./licences.mjs").Contents>} what it contains
 */
export async function commandLine(out, contents = []) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, "cli", "index.mjs")],
    // The comments in it name its parts by their paths from here.
    absWorkingDir: root,
    write: false,
    bundle: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: TARGET,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    define: { VERSION: JSON.stringify(VERSION) },
    plugins: [built(out)],
  });
  const file = "cli.js";
  const [line, ...lines] = outputFiles[0].text.split("\n");
  writeFileSync(join(out, file), [line, `/* smart-script-wasm ${VERSION}, MIT */`, ...lines].join("\n"));
  chmodSync(join(out, file), 0o755);
  const inputs = Object.keys(metafile.inputs);
  const own = inputs.map((path) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]);
  const parts = contents.filter((it) => inputs.includes(`built:${it.file}`));
  const [programs, packages] = ["programs", "packages"].map((of) => parts.flatMap((it) => it[of] ?? []));
  return { file, programs, packages: [...own, ...packages] };
}

if (process.argv[1] === import.meta.filename) {
  // `node scripts/build/cli.mjs`: this file alone, of what the last build has made.
  await commandLine(join(root, "pkg"));
}
