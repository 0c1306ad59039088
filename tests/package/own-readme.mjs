/** The package's own README: its links stay in the package, its sizes are right, and its code runs. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { untilHrefs } from "../page/harness.mjs";
import { node, project, run } from "./installed.mjs";
import { ONELINK, STEAM, browser, direct, files } from "./site.mjs";

const PACKAGE = join(project, "node_modules/smart-script-wasm");
const README = readFileSync(join(PACKAGE, "README.md"), "utf8");
const { exports } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));

/** Its code blocks of one language, in order. */
const blocks = (language) =>
  [...README.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);

const size = (file) => brotliCompressSync(readFileSync(join(PACKAGE, file))).length;

/** What a page loads with each part. */
const PARTS = {
  observe: ["observe"],
  consent: ["consent"],
  banner: ["banner"],
  qr: ["qr-twin"],
  javascript: ["twin"],
  debug: ["debug"],
  inspector: ["inspector", "explain"],
};

describe("the package's README", () => {
  test("opens with the page's code, and links to files of the package only", () => {
    const [heading] = README.match(/^## .*/m);
    assert.match(README.slice(README.indexOf(heading)), /^## .*\n\n```html\n/);
    const links = [...README.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
    assert.ok(links.length > 0);
    for (const link of links) {
      assert.ok(existsSync(join(PACKAGE, link)), link);
    }
  });

  test("names entries that there are, and all that can be imported", () => {
    const named = new Set(
      [...README.matchAll(/(?:smart-script-wasm|…)(\/[\w/-]+)?(?=["`])/g)].map(([, path = ""]) => "." + path),
    );
    const entries = Object.keys(exports).filter((entry) => exports[entry].types);
    assert.deepEqual([...named].sort(), [...entries].sort());
  });

  test("has the parts' sizes, and those of the two entries", () => {
    for (const [part, names] of Object.entries(PARTS)) {
      const bytes = names.reduce((sum, name) => sum + size(`smart-script-${name}.js`), 0);
      const [, said] = README.match(
        new RegExp(`^\\| \`smart-script-wasm/${part}\` .*\\| ([\\d.]+) KB *\\|$`, "m"),
      );
      assert.ok(Math.abs(bytes / 1000 - said) < 0.15, `${part}: ${bytes} bytes, README says ${said} KB`);
    }
    const [, inline, index, wasm] = README.match(
      /([\d.]+) KB with[^;]*; [^;]*? ([\d.]+) KB and ([\d.]+) KB of wasm/,
    );
    const got = [size("inline.js"), size("index.js"), size("smart_script.wasm")];
    [inline, index, wasm].forEach((said, at) =>
      assert.ok(Math.abs(got[at] / 1000 - said) < 0.15, `${got[at]} bytes, README says ${said} KB`),
    );
  });

  /** Puts a page with the README's scripts into a folder of the project. */
  function site(name, scripts, body) {
    const folder = join("own-readme", name);
    mkdirSync(join(project, folder), { recursive: true });
    Object.entries(scripts).forEach(([file, text]) => writeFileSync(join(project, folder, file), text));
    writeFileSync(
      join(project, folder, "index.html"),
      `<!doctype html><html lang="en"><title>Lantern Harbour</title><link rel="icon" href="data:,">${body}`,
    );
    return folder;
  }

  const CTA = '<a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>';

  test("its page has its links", async () => {
    const folder = site("tag", {}, "");
    writeFileSync(
      join(project, folder, "index.html"),
      blocks("html")[0].replace("<title>", '<link rel="icon" href="data:,"><title>'),
    );
    cpSync(join(PACKAGE, "smart-script.js"), join(project, folder, "smart-script.js"));
    const page = await browser.visit(files(folder));
    const steam = direct("steam", "123456", "https://store.steampowered.com/app/440/");
    await untilHrefs(page, [ONELINK, ONELINK, steam]);
    await browser.isFine(page);
  });

  test("its scripts: links come", async () => {
    const [start, button, , server] = blocks("js");
    assert.match(server, /planLinks/);
    const main = 'import "./button.js";\nimport "./start.js";\n';
    const body = `${CTA}<button>Steam</button><script type="module" src="/main.js"></script>`;
    const folder = site("app", { "start.js": start, "button.js": button, "main.js": main }, body);
    await run(folder, "vite", "build", "--logLevel", "warn");
    const page = await browser.visit(files(join(folder, "dist")));
    await untilHrefs(page, [ONELINK]);
    await page.waitForSelector(`button[data-to="${STEAM}"]`);
    await browser.isFine(page);
  });

  test("its script for bundlers that make one file: the banner is there, and nothing is loaded", async () => {
    const folder = site(
      "one-file",
      { "entry.js": blocks("js")[2] },
      `${CTA}<script src="/main.js"></script>`,
    );
    const options = ["--bundle", "--minify", "--outfile=main.js", "--log-level=warning"];
    await run(folder, "esbuild", "entry.js", ...options);
    const page = await browser.visit(files(folder));
    await untilHrefs(page, [ONELINK], "body > a");
    assert.deepEqual(page.requests, ["/", "/main.js"]);
    await browser.isFine(page, [], ONELINK.replace("brand.", "impressions."));
  });

  test("its code for a server and for React runs", async () => {
    const program = `${blocks("js")[3]}
      const { links, errors } = landing({ url: "/?c=summer", headers: {} });
      console.log(new URL(links[0]).searchParams.get("c"), errors.length);`;
    assert.equal(await node("--input-type=module", "--eval", program), "summer 0\n");
    const folder = site("react", { "buttons.jsx": blocks("jsx")[0] }, "");
    writeFileSync(
      join(project, folder, "render.jsx"),
      `import { renderToString } from "react-dom/server";
      import { Buttons } from "./buttons.jsx";
      console.log(renderToString(<Buttons />));`,
    );
    const options = ["--bundle", "--format=esm", "--platform=node", "--packages=external", "--jsx=automatic"];
    await run(folder, "esbuild", "render.jsx", ...options, "--outfile=render.js", "--log-level=warning");
    const html = await node(join(folder, "render.js"));
    assert.equal(html, `<a href="https://apps.apple.com/app/id1">App Store</a><button>Steam</button>\n`);
  });

  test("its configuration in TypeScript compiles", async () => {
    const folder = site("types", { "config.ts": blocks("ts")[0] }, "");
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--target",
      "es2022",
    ];
    assert.equal(await run(folder, "tsc", ...options, "config.ts"), "");
  });
});
