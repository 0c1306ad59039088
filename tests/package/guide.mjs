/**
 * Runs the examples of docs/npm.md: scripts and components in a page, and those for React in its renderer for servers.
 * The example for Next.js is a page of nextjs.mjs.
 */
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { untilHrefs } from "../page/harness.mjs";
import { documented } from "../docs/markdown.mjs";
import { node, project, run } from "./installed.mjs";
import { ONELINK, STEAM, STORE, direct, files, browser } from "./site.mjs";

const GUIDE = "docs/npm.md";

describe("the guide for npm", () => {
  before(async () => {
    mkdirSync(join(project, "guide"));
  });

  test("its scripts: links come", async () => {
    // Links for buttons have to be asked for before the start.
    const start = documented(GUIDE, "js", "Start it");
    const others = documented(GUIDE, "js", "Buttons that are no links");
    writeFileSync(join(project, "guide/start.js"), start);
    writeFileSync(join(project, "guide/others.js"), others);
    writeFileSync(join(project, "guide/main.js"), 'import "./others.js";\nimport "./start.js";\n');
    writeFileSync(
      join(project, "guide/index.html"),
      `<!doctype html><title>Lantern Harbour</title><link rel="icon" href="data:,">
      <a data-smart-link href="${STORE}">App Store</a><button>PlayStation</button>
      <script type="module" src="/main.js"></script>`,
    );
    await run("guide", "vite", "build", "--logLevel", "warn");
    const page = await browser.visit(files("guide/dist"));
    await untilHrefs(page, [ONELINK]);
    await page.waitForSelector(
      `button[data-to="${direct("playstation", "P1", "https://store.playstation.com/P1")}"]`,
    );
    await browser.isFine(page);
  });

  /** For each framework, how a page mounts a component, and Vite's plugin. */
  const FRAMEWORKS = {
    vue: {
      plugin: 'import vue from "@vitejs/plugin-vue";\nexport default { plugins: [vue()] };',
      mount: (file) =>
        `import { createApp } from "vue"; import Link from "./${file}"; createApp(Link).mount("main");`,
    },
    svelte: {
      plugin:
        'import { svelte } from "@sveltejs/vite-plugin-svelte";\nexport default { plugins: [svelte()] };',
      mount: (file) =>
        `import { mount } from "svelte"; import Link from "./${file}";
        mount(Link, { target: document.querySelector("main") });`,
    },
  };

  for (const [name, { plugin, mount }] of Object.entries(FRAMEWORKS)) {
    test(`its component for ${name}: the link comes`, async () => {
      const folder = join(project, "guide", name);
      mkdirSync(folder);
      const write = (file, text) => writeFileSync(join(folder, file), text);
      write(`Link.${name}`, documented(GUIDE, name));
      write("vite.config.js", plugin);
      write("start.js", documented(GUIDE, "js", "Start it"));
      // The component is mounted before the start, because the impression has to know of its link.
      write("main.js", `${mount(`Link.${name}`)}\nimport("./start.js");`);
      write(
        "index.html",
        `<!doctype html><title>Lantern Harbour</title><link rel="icon" href="data:,"><main></main>
        <script type="module" src="/main.js"></script>`,
      );
      await run(join("guide", name), "vite", "build", "--logLevel", "error");
      const page = await browser.visit(files(join("guide", name, "dist")));
      await untilHrefs(page, [STEAM], "main a");
      await browser.isFine(page);
    });
  }

  test("its React components render their own addresses", async () => {
    writeFileSync(join(project, "guide/buttons.jsx"), documented(GUIDE, "jsx", "React"));
    writeFileSync(
      join(project, "guide/render.jsx"),
      `import { renderToString } from "react-dom/server";
      import { Buttons } from "./buttons.jsx";
      console.log(renderToString(<Buttons />));`,
    );
    await run(
      "guide",
      "esbuild",
      "render.jsx",
      ...["--bundle", "--format=esm", "--platform=node", "--packages=external", "--jsx=automatic"],
      ...["--outfile=render.js", "--log-level=warning"],
    );
    const html = await node("guide/render.js");
    assert.equal(html, `<a href="${STORE}">App Store</a><button>Steam</button>\n`);
  });
});
