/** The project's Markdown files, taken apart: their blocks of code, headings and links. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import GithubSlugger from "github-slugger";
import { lexer, walkTokens } from "marked";
import { root } from "../../scripts/tools.mjs";

/** The files for people, by their paths from the root. Their links are checked. */
export const TEXTS = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "CONTRIBUTING.md",
  "SECURITY.md",
  "HACKING.md",
  "CHANGELOG.md",
  "bench/README.md",
  "crates/web/README.md",
];

/** Those whose blocks of code are run. */
export const GUIDES = TEXTS.filter((path) => /^(README|CONTRIBUTING)\.md$|^docs\//.test(path));

/**
 * @typedef {object} Block a block of code
 * @property {string} path the file
 * @property {number} line where it begins
 * @property {string} language what stands behind its fence
 * @property {string} code
 * @property {string} note the comment in front of it, without its marks: `as a server`
 * @property {string[]} section the headings that it stands under, the lowest one last
 */

/** A file as marked reads it. */
function tokensOf(path) {
  return lexer(readFileSync(join(root, path), "utf8"));
}

/** All tokens of a file in their order, those within lists and quotes too. */
function* inOrder(tokens) {
  for (const token of tokens) {
    yield token;
    const within = token.type === "list" ? token.items : (token.tokens ?? []);
    if (["list", "list_item", "blockquote"].includes(token.type)) {
      yield* inOrder(within);
    }
  }
}

/** The blocks of code of a file. @returns {Block[]} */
export function blocksOf(path) {
  const text = readFileSync(join(root, path), "utf8");
  const blocks = [];
  const section = [];
  let note = "";
  let from = 0;
  for (const token of inOrder(tokensOf(path))) {
    if (token.type === "heading") {
      section.splice(token.depth - 1, Infinity, token.text);
    } else if (token.type === "code") {
      const at = text.indexOf(token.text.split("\n")[0], from);
      from = at < 0 ? from : at + 1;
      const line = text.slice(0, from).split("\n").length - 1;
      blocks.push({ path, line, language: token.lang ?? "", code: token.text, note, section: [...section] });
    }
    if (token.type !== "space") {
      note = token.type === "html" ? (token.text.match(/^<!-- (.*?) -->\s*$/)?.[1] ?? "") : "";
    }
  }
  return blocks;
}

/** Where a block is, for people. */
export const where = ({ path, line, section }) => `${path}:${line}, “${section.at(-1)}”`;

/** What the links of a file lead to: pages, pictures and headings. */
export function linksOf(path) {
  const links = [];
  walkTokens(tokensOf(path), (token) => {
    if (token.type === "link" || token.type === "image") {
      links.push(token.href);
    } else if (token.type === "html") {
      links.push(...Array.from(token.text.matchAll(/(?:src|srcset|href)="(.*?)"/g), ([, href]) => href));
    }
  });
  return links;
}

/** The anchors that GitHub gives the headings of a file. */
export function anchorsOf(path) {
  const slugger = new GithubSlugger();
  const headings = [...inOrder(tokensOf(path))].filter(({ type }) => type === "heading");
  return headings.map(({ tokens }) => slugger.slug(plain(tokens)));
}

/** The text of a heading without its marks. */
function plain(tokens) {
  return tokens.map((token) => (token.tokens ? plain(token.tokens) : token.text)).join("");
}

/** The pieces of code within the sentences of a file. */
export function codeWordsOf(path) {
  const words = [];
  walkTokens(tokensOf(path), (token) => token.type === "codespan" && words.push(token.text));
  return words;
}

/**
 * The block of a guide that a test elsewhere runs: the first of its language, under a heading if one is given. The
 * comment in front of it says `tested by` and that test's path, which pages of this folder compare.
 */
export function documented(path, language, heading) {
  const found = blocksOf(path).find(
    (block) => block.language === language && (!heading || block.section.includes(heading)),
  );
  if (!found) {
    throw new Error(`${path} has no block of ${language}${heading ? ` under “${heading}”` : ""}`);
  }
  return found.code;
}
