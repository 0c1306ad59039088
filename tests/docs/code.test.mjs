/** Blocks of code that are no pages: compiled with types, run in Node, or run by a test elsewhere. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { root } from "../../scripts/tools.mjs";
import { AD_CLICK, ONELINK_QUERY } from "../page/harness.mjs";
import { PROJECT } from "./project.mjs";
import { GUIDES, blocksOf, where } from "./markdown.mjs";

const LINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
const AD = `https://brand.example/game${AD_CLICK}`;

const BLOCKS = GUIDES.flatMap(blocksOf);
const of = (...languages) => BLOCKS.filter(({ language }) => languages.includes(language));
const read = (path) => readFileSync(join(root, path), "utf8");

/** The languages of blocks, each with what runs them. */
const KINDS = {
  html: "pages.test.mjs",
  json: "pages.test.mjs",
  url: "pages.test.mjs",
  js: "here, or pages.test.mjs",
  ts: "here",
  sh: "commands.test.mjs",
  rust: "cargo test",
  nginx: "here",
  diff: "here",
  ...Object.fromEntries(
    ["jsx", "vue", "svelte", "http", "rust,ignore", "yaml", "text"].map((kind) => [kind, "elsewhere"]),
  ),
};

test("every block is of a kind that is run", () => {
  const unknown = BLOCKS.filter(({ language }) => !KINDS[language]);
  assert.deepEqual(
    unknown.map((block) => `${where(block)}: ${block.language || "no language"}`),
    [],
  );
});

for (const block of BLOCKS.filter(
  ({ language, note }) => KINDS[language] === "elsewhere" || /^tested by/.test(note),
)) {
  test(`${where(block)}: the test that runs it is there, and reads it`, () => {
    const [, path] = block.note.match(/^tested by (\S+)$/) ?? [];
    assert.ok(path, "a comment in front of it has to say `tested by` which file");
    assert.ok(existsSync(join(root, path)), path);
    assert.ok(read(path).includes(`"${block.path}"`), `${path} does not read ${block.path}`);
  });
}

test("the crate's own tests include the blocks in Rust", () => {
  const paths = [...new Set(of("rust").map(({ path }) => path))];
  assert.deepEqual(paths, ["docs/rust.md"]);
  assert.match(read("src/lib.rs"), /cfg\(doctest\)[^;]*include_str!\("\.\.\/docs\/rust\.md"\)/);
});

test("scripts and components compile with the package's types", () => {
  const folder = join(PROJECT, "types");
  mkdirSync(folder);
  const names = of("js", "ts", "jsx").map(({ path, line, language, code }) => {
    // Types of Next.js and of wasm-bindgen's initialisation aren't here; tests/package compiles these.
    if (/from "next\//.test(code)) {
      return null;
    }
    const name = `${path.replace(/\W/g, "-")}-${line}.${{ js: "ts", ts: "ts", jsx: "tsx" }[language]}`;
    const isModule = /^import /m.test(code);
    // What the tag has as globals is declared by this entry. Without an import a file is no module, which would
    // have no `await`.
    const text = isModule ? code : `import "smart-script-wasm/script";\n${code}`;
    writeFileSync(join(folder, name), `${text}\nexport {};\n`);
    return name;
  });
  const options = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2022", "dom", "dom.iterable"],
    jsx: "react-jsx",
    types: [],
    strict: true,
    // As in JavaScript: an element that is asked for is there, and parameters have no types.
    strictNullChecks: false,
    noImplicitAny: false,
    noEmit: true,
  };
  // A script in a page can't say what an event carries.
  writeFileSync(
    join(folder, "events.d.ts"),
    'interface DocumentEventMap { "smartscript:banner": CustomEvent }',
  );
  const files = [...names.filter(Boolean), "events.d.ts"];
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
  try {
    execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { encoding: "utf8" });
  } catch ({ stdout }) {
    assert.fail(stdout);
  }
});

/** Writes a block into a file of the project, and imports it. */
async function load({ path, line, code }, more = "") {
  const file = join(PROJECT, `${path.replace(/\W/g, "-")}-${line}.mjs`);
  writeFileSync(file, code + more);
  return import(pathToFileURL(file).href);
}

for (const block of of("js", "ts").filter(({ note }) => note === "as a server")) {
  test(`${where(block)}: a visitor's page or links come out of it`, async (context) => {
    const [, name] = block.code.match(/^(?:async )?function (\w+)\(/m);
    const { [name]: act } = await load(block, `\nexport { ${name} };`);
    const page =
      '<!doctype html><a data-smart-link href="https://apps.apple.com/app/id1">App Store</a></body>';
    context.mock.method(
      globalThis,
      "fetch",
      async () => new Response(page, { headers: { "content-type": "text/html", etag: "1" } }),
    );
    const answer = await act(new Request(AD));
    if (answer instanceof Response) {
      const html = (await answer.text()).replaceAll("&#38;", "&");
      assert.ok(html.includes(`href="${LINK}"`), html);
      assert.match(html, /<img[^>]+src="https:\/\/impressions\.onelink\.me\//);
      assert.equal(answer.headers.get("etag"), null);
    } else {
      assert.deepEqual(answer.errors, []);
      assert.equal(answer.appStore, LINK);
      assert.equal(answer.impression, LINK.replace("brand.", "impressions."));
    }
  });
}

/** Makes an assertion of each line that says what it gives: `errors[0]; // { path: "preset", … }`. */
function asserting(code) {
  return `import assert from "node:assert/strict";\n${code.replace(
    /^(\S.*); \/\/ (.*)$/gm,
    (_, expression, want) => `assert.deepEqual(${expression}, ${want});`,
  )}`;
}

for (const block of of("js", "ts").filter(({ note }) => note === "as a program")) {
  test(`${where(block)}: it gives what it says`, async () => {
    const code = asserting(block.code);
    assert.match(code, /assert\.deepEqual/);
    await load({ ...block, code });
  });
}

for (const block of of("ts").filter(({ note }) => note === "as Vite's configuration")) {
  test(`${where(block)}: it is about a package that is there`, async () => {
    const { default: config } = await load(block);
    for (const name of config.optimizeDeps.exclude) {
      assert.ok(existsSync(join(PROJECT, "node_modules", name)), name);
    }
  });
}

for (const block of of("nginx")) {
  test(`${where(block)}: its folder is that of the pages, and it is well-formed`, () => {
    const [, folder] = block.code.match(/^location (\S+) \{$/m);
    const pages = of("html").filter(({ path }) => path === block.path);
    assert.ok(pages.every(({ code }) => !/smart-script-\d/.test(code) || code.includes(folder)));
    const lines = block.code.split("\n").map((line) => line.replace(/\s*#.*/, "").trim());
    assert.ok(
      lines.every((line) => /^(\w+ .*;|location \S+ \{|\})$/.test(line)),
      block.code,
    );
  });
}

for (const block of of("diff")) {
  test(`${where(block)}: with the new line it is the page that follows`, () => {
    const [, before] = block.code.match(/^-(.*)$/m);
    const [, after] = block.code.match(/^\+(.*)$/m);
    const page = of("html").find(({ path, code }) => path === block.path && code.includes(after));
    assert.ok(page, `no page of ${block.path} has ${after}`);
    assert.match(before, /src="https:\/\/onelinksmartscript\.appsflyer\.com\//);
  });
}
