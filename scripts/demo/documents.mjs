/** The repository's Markdown as pages: `docs/*.md`, and the files beside README.md, under their own paths. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { root } from "../tools.mjs";
import { filled } from "./filled.mjs";

const escaped = (text) =>
  text.replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it]);

/** Where a reader of the docs begins. */
export function documentsHome() {
  return existsSync(join(root, "docs/README.md")) ? "/docs/README.md" : "/README.md";
}

/** The paths of the documents that are listed, without the first slash. */
function listed() {
  const markdown = (folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"))
      : [];
  return [...markdown("docs").map((name) => `docs/${name}`), ...markdown(".")];
}

/** Whether a path is a document of the repository's own. Those in other folders are led to from the listed ones. */
const isDocument = (path) =>
  /^(?:\w[\w-]*\/)*\w[\w.-]*\.md$/.test(path) &&
  !/^(node_modules|target)\//.test(path) &&
  existsSync(join(root, path));

/** Code that documents lead to, which a browser would otherwise download or run. */
const isExample = (path) =>
  /^examples\/(?:\w[\w-]*\/)*\w[\w.-]*\.(?:[cm]?[jt]sx?|rs|toml|html|json)$/.test(path) &&
  !/\b(node_modules|target|dist)\//.test(path) &&
  existsSync(join(root, path));

/** The folder of what a site downloads, to which documents lead as well. */
const isBuilt = (path) => /^pkg\/?$/.test(path);

/** The page for a path; undefined if it isn't one of the documents, or what they lead to. */
export function document(pathname) {
  const path = pathname.slice(1);
  if (isBuilt(path)) {
    return framed({ path: "pkg/", title: "pkg/", body: built(), headings: [] });
  }
  if (!isDocument(path) && !isExample(path)) {
    return undefined;
  }
  const text = readFileSync(join(root, path), "utf8");
  return framed(
    isExample(path)
      ? { path, title: path, body: code(text, path), headings: [] }
      : { path, title: titleOf(text, path), ...rendered(text) },
  );
}

/** A page of the docs. */
function framed({ path, title, body, headings }) {
  const contents = headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, html }) => `<li><a href="#${id}">${html}</a></li>`)
    .join("");
  const template = readFileSync(join(root, "www/document.html"), "utf8");
  return filled(template, {
    title: escaped(title),
    path: escaped(path),
    others: others(path),
    contents: contents && `<h2>On this page</h2><ul>${contents}</ul>`,
    body,
  });
}

/** The files that a site downloads, and how large they are. */
function built() {
  const names = readdirSync(join(root, "pkg"), { withFileTypes: true })
    .filter((it) => it.isFile())
    .map(({ name }) => name)
    .toSorted();
  const isOfTag = (name) => /^smart-script.*\.js$/.test(name);
  const item = (name) => {
    const size = (statSync(join(root, "pkg", name)).size / 1000).toFixed(1);
    const asFile = name.endsWith(".md") ? "" : " download";
    return `<li><a href="/pkg/${escaped(name)}"${asFile}>${escaped(name)}</a>, ${size} KB</li>`;
  };
  const list = (names) => `<ul>${names.map(item).join("")}</ul>`;
  return `<h1>pkg/</h1>
<p>What a site downloads, as it was built. <a href="/README.md">README.md</a> says how a page loads it.</p>
<h2>For the script’s tag</h2>${list(names.filter(isOfTag))}
<h2>For npm</h2>${list(names.filter((name) => !isOfTag(name)))}`;
}

/** A block of code. One that is wider than the page scrolls by itself, and so has to be reachable with the keyboard. */
function code(text, name) {
  return `<div class="block"><pre tabindex="0" role="group" aria-label="Code, ${escaped(name)}"><code>${escaped(text)}</code></pre></div>\n`;
}

/** A document's first heading. */
function titleOf(text, path) {
  return (/^# +(.+)$/m.exec(text)?.[1] ?? path).replace(/[`*]/g, "");
}

/** Links to all documents: the docs as their first page names them, then what is beside README.md. */
function others(current) {
  const read = (path) => readFileSync(join(root, path), "utf8");
  const all = listed();
  const first = documentsHome().slice(1);
  const order = [...read(first).matchAll(/\]\((?:\.\/)?([\w/-]+\.md)/g)].map(([, link]) =>
    first.startsWith("docs/") ? `docs/${link}` : link,
  );
  const rank = (path) => {
    const place = order.lastIndexOf(path);
    return /(^|\/)README\.md$/.test(path) ? -1 : place === -1 ? order.length + all.indexOf(path) : place;
  };
  const links = (paths) =>
    paths
      .toSorted((a, b) => rank(a) - rank(b))
      .map((path) => {
        const here = path === current ? ' aria-current="page"' : "";
        return `<li><a href="/${path}"${here}>${escaped(titleOf(read(path), path))}</a></li>`;
      })
      .join("");
  const group = (title, paths) => (paths.length ? `<h2>${title}</h2><ul>${links(paths)}</ul>` : "");
  return (
    group(
      "Docs",
      all.filter((path) => path.startsWith("docs/")),
    ) +
    group(
      "The project",
      all.filter((path) => !path.startsWith("docs/")),
    )
  );
}

/** Markdown as HTML, with the anchors that links within the docs expect. */
function rendered(text) {
  const headings = [];
  const seen = new Map();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const html = this.parser.parseInline(tokens);
        const id = anchor(text, seen);
        headings.push({ depth, id, html: html.replace(/<\/?a\b[^>]*>/g, "") });
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      code({ text, lang }) {
        return code(text, lang?.split(/\s/)[0] || "text");
      },
      table({ header, rows }) {
        // A column without a heading has an empty cell in its place.
        const row = (cells, name) =>
          `<tr>${cells
            .map(({ tokens }) => [tokens.length ? name : "td", this.parser.parseInline(tokens)])
            .map(([name, html]) => `<${name}>${html}</${name}>`)
            .join("")}</tr>`;
        const body = rows.map((cells) => row(cells, "td")).join("");
        return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead>${row(header, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return { body: marked.parse(text), headings };
}

/** The anchor of a heading, as the usual forges make it. */
function anchor(text, seen) {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
  const id = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
  const times = seen.get(id) ?? 0;
  seen.set(id, times + 1);
  return times ? `${id}-${times}` : id;
}
