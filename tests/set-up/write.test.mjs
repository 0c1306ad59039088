/** What is written is code that runs as it is, and in which values are only values. */
import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { parse as parseHtml } from "parse5";
import { explain } from "../../pkg/explain.js";
import { FORMS, cspLine, readSetUp, writeSetUp } from "../../pkg/set-up.js";
import { root } from "../../scripts/tools.mjs";
import { EXAMPLES, ODD, VISITS, madeUp } from "./made-up.mjs";

const [EMPTY] = VISITS;

/** Everything in a tree of objects. */
function* nodes(of) {
  if (of && typeof of === "object") {
    yield of;
    for (const [name, inner] of Object.entries(of)) {
      if (name !== "parentNode") {
        yield* nodes(inner);
      }
    }
  }
}

const EVIL = [
  `</script><img src=x onerror=evil()>`,
  `"><img src=x onerror=evil()>`,
  `' onmouseover='evil()`,
  `");evil();("`,
  "${evil()}",
  "`+evil()+`",
  "*/evil();/*",
  "\nevil();\n",
  "\u2028evil();",
  "{{evil}}",
  "<!--<script>",
  "\\",
  '\\"',
  "\0",
  "\ud800",
];

/** The scripts of a page that are programs. */
const programsOf = (elements) =>
  elements
    .filter(
      ({ nodeName, attrs }) => nodeName === "script" && !attrs.some(({ name }) => /^(type|src)$/.test(name)),
    )
    .map(({ childNodes }) => childNodes.map(({ value }) => value).join(""));

for (const form of FORMS.filter((form) => form !== "file")) {
  test(`${form}: nothing in a value becomes code or markup`, () => {
    for (const setUp of madeUp(60, [...EVIL, ...ODD])) {
      const { text } = writeSetUp(setUp, form);
      const elements = text.startsWith("<") ? [...nodes(parseHtml(text))].filter((it) => it.nodeName) : [];
      const programs = text.startsWith("<") ? programsOf(elements) : [text];
      for (const { nodeName, attrs = [] } of elements) {
        assert.match(nodeName, /^(#document|#text|html|head|body|script|style|a|div|p)$/, text);
        assert.ok(
          attrs.every(({ name }) => /^(data-|id|href|src|type|async)/.test(name)),
          text,
        );
      }
      for (const program of programs) {
        const tree = parse(program, {
          ecmaVersion: 2022,
          sourceType: text.startsWith("<") ? "script" : "module",
        });
        const names = [...nodes(tree)].filter(({ type }) => type === "Identifier").map(({ name }) => name);
        assert.ok(!names.includes("evil"), program);
        assert.ok(![...nodes(tree)].some(({ type }) => type === "TemplateLiteral"), program);
      }
      if (form === "gtm") {
        assert.ok(!text.includes("{{"), text);
      }
    }
  });
}

test("what is no set-up, and a form that there isn't, are answered and not thrown", () => {
  const circle = {};
  circle.circle = circle;
  for (const setUp of [
    null,
    undefined,
    "text",
    5,
    [],
    circle,
    { links: 5, qr: [null], afParameters: [], banner: "x" },
  ]) {
    for (const form of [...FORMS, "pdf", undefined]) {
      const { text, notes } = writeSetUp(setUp, form);
      assert.equal(typeof text, "string");
      assert.ok(FORMS.includes(form) || notes.some(({ severity }) => severity === "error"));
    }
  }
  assert.match(
    writeSetUp({}, "pdf").notes[0].message,
    /There are markup, json, call, gtm, npm, server, file\./,
  );
});

test("what a form doesn't keep is said: an empty attribute, blanks around an address, a name that is none", () => {
  const setUp = {
    oneLinkURL: "https://brand.onelink.me/A1b2",
    afParameters: {
      mediaSource: { keys: ["pid"], overrideValues: JSON.parse('{ "__proto__": "v", "a": "b" }') },
    },
    links: [{ href: "https://apps.apple.com/app/id1 ", deepLinkValue: "" }],
    qr: [{ size: 200, alt: "" }],
  };
  const said = (form) => {
    const { text, notes } = writeSetUp(setUp, form);
    assert.ok(!text.includes("__proto__"), form);
    return notes.filter(({ severity }) => severity === "warning").map(({ path }) => path);
  };
  const name = "afParameters.mediaSource.overrideValues.__proto__";
  for (const form of FORMS) {
    assert.ok(said(form).includes(name), form);
  }
  for (const form of ["markup", "json"]) {
    assert.deepEqual(said(form), [name, "links[0].href", "links[0].deepLinkValue", "qr[0].alt"], form);
  }
  assert.ok(said("call").includes("links[0].href"));
  assert.deepEqual(said("file"), [name]);
  for (const text of [
    JSON.stringify(setUp),
    `start(${JSON.stringify(setUp).replace('"__proto__"', '["__proto__"]')})`,
  ]) {
    const { setUp: back, notes } = readSetUp(text);
    assert.deepEqual(back.afParameters.mediaSource.overrideValues, { a: "b" });
    assert.equal({}.v, undefined);
    assert.ok(
      notes.some(({ path, line }) => path === name && line === 1),
      text,
    );
  }
});

/** A project of a web team that has the package. */
const PROJECT = join(root, "target", "set-ups");

test("npm and server: the code runs in Node", async () => {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(join(PROJECT, "node_modules"), { recursive: true });
  symlinkSync(process.env.PKG ?? join(root, "pkg"), join(PROJECT, "node_modules/smart-script-wasm"));
  after(() => rmSync(PROJECT, { recursive: true, force: true }));
  const imported = async (setUp, form, name) => {
    const path = join(PROJECT, `${name}-${form}.mjs`);
    writeFileSync(path, writeSetUp(setUp, form).text);
    return import(pathToFileURL(path));
  };
  for (const [index, setUp] of Object.values(EXAMPLES).entries()) {
    const { qr, ...config } = setUp;
    // Nothing is planned by \`start\` on a server: each button leads to its store.
    const page = await imported(setUp, "npm", index);
    assert.deepEqual(
      page.addresses(),
      setUp.links.map(({ href }) => href),
    );
    const { addresses } = await imported({ ...setUp, consentFrom: undefined }, "server", index);
    for (const url of VISITS) {
      const { links, impression, errors } = addresses({ url, headers: {} });
      const wanted = explain({ ...config, consentFrom: undefined }, url);
      assert.deepEqual(
        links,
        wanted.links.map(({ href }, index) => href ?? setUp.links[index].href),
      );
      assert.deepEqual(errors, []);
      assert.equal(impression, wanted.impression.href);
    }
  }
  const { answer } = await imported(
    { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" },
    "server",
    "page",
  );
  const { fetch } = globalThis;
  after(() => (globalThis.fetch = fetch));
  globalThis.fetch = async () =>
    new Response(`<a data-smart-link href="https://apps.apple.com/app/id1">Get</a>`, {
      headers: { "content-type": "text/html", etag: "x" },
    });
  const page = await answer(new Request(EMPTY));
  assert.match(await page.text(), /href="https:\/\/brand\.onelink\.me\/A1b2\?af_js_web=true&#38;/);
  assert.equal(page.headers.get("cache-control"), "private, no-store");
  assert.equal(page.headers.get("etag"), null);
});

test("the policy names the hosts that the set-up needs, and no address can add to it", () => {
  const setUp = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };
  assert.equal(
    cspLine(setUp),
    "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src https://impressions.onelink.me; img-src https://impressions.onelink.me",
  );
  const more = {
    ...setUp,
    endpoints: { impression: "https://localhost:8443/path" },
    banner: { icon: "https://cdn.example/icon.png" },
    qr: [{ logo: "/icon.svg" }, { logo: "//cdn.example/other.svg" }],
  };
  assert.equal(
    cspLine(more, { files: "https://files.example/v1/" }),
    "Content-Security-Policy: default-src 'none'; script-src https://files.example 'wasm-unsafe-eval'; connect-src https://localhost:8443; img-src https://localhost:8443 https://cdn.example 'self'",
  );
  assert.match(
    cspLine(setUp, { to: "gtm" }),
    /script-src 'nonce-RANDOM' 'strict-dynamic' 'wasm-unsafe-eval';/,
  );
  for (const host of ["a;script-src", "a b", "a,b", "*", "a'unsafe-inline'"]) {
    const hostile = {
      ...setUp,
      banner: { icon: `https://${host}/` },
      endpoints: { impression: `https://${host}/` },
    };
    assert.equal(cspLine(hostile), cspLine(setUp), host);
  }
});
