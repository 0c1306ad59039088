/** The sheet by which a set-up is handed over to developers: on the screen, on paper, and as Markdown. */
import { handOver, handOverSheet } from "../../../pkg/set-up.js";
import { builtOf, isBlank } from "../ad-url/built.js";
import { adUrl } from "../programs.js";
import { button, idOf } from "./controls.js";
import { h } from "./draw.js";
import { copyButton, download } from "./output.js";

/** More characters in a row are no word that a column could be as wide as. */
const LONGEST = 40;

/** What is taken letter by letter. Lines end where an address has its parts, and within a part only if it is very long. */
function letters(code) {
  const parts = code.split(/(?<=[/?&=,])(?=[^/?&=,])/);
  return h(
    parts.some(({ length }) => length > LONGEST) ? "code.long" : "code",
    {},
    parts.map((part, index) => [index > 0 && h("wbr"), part]),
  );
}

/** A text of the sheet. */
const words = (text) => text.map((part) => (typeof part === "string" ? part : letters(part.code)));

/** The landing page and the URL of its ads, if the tab "Ad URL" has them, and today's date. */
function about({ files, wanted }) {
  const date = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const isKnown = adUrl && !isBlank(wanted);
  return {
    ...(files ? { files } : {}),
    ...(isKnown && wanted.kind === "landing-page" ? { page: wanted.base.trim() } : {}),
    ...(isKnown ? { adUrl: builtOf(wanted).url } : {}),
    date,
  };
}

const part = ({ title, texts, columns, rows, steps, code }) =>
  h(
    "section",
    { "data-key": title },
    h("h4", {}, title),
    texts.map((text) => h("p", {}, words(text))),
    rows.length > 0 &&
      h(
        "table.cards",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            columns.map((name) => (name ? h("th", { scope: "col" }, name) : h("td"))),
          ),
        ),
        h(
          "tbody",
          {},
          rows.map((row) =>
            h(
              "tr",
              {},
              row.map((cell, index) =>
                h(
                  index ? "td" : "th",
                  { "data-column": columns[index], scope: index ? undefined : "row" },
                  h("span", {}, words(cell)),
                ),
              ),
            ),
          ),
        ),
      ),
    code && h("pre.code", {}, h("code", {}, code.text)),
    steps.length > 0 &&
      h(
        "ul.steps",
        {},
        steps.map((step) => h("li", {}, h("span", {}, words(step)))),
      ),
  );

/** @param {import("./controls.js").Form} form */
export function sheet(form) {
  const markdown = () => handOver(form.now().setUp, about(form.now()));
  const { title, sections } = handOverSheet(form.setUp, about(form));
  return h(
    "section.card.panel.sheet-card",
    { "data-key": "sheet", id: idOf("sheet"), tabindex: "-1", "aria-labelledby": "set-up-sheet-title" },
    h(
      "div.panel-top.no-print",
      {},
      h(
        "div.set-head",
        {},
        h("h2", { id: "set-up-sheet-title" }, "Hand-over sheet"),
        h("p.soft", {}, "What your developers need to put it into the page, as the form has it now."),
      ),
      h(
        "div.row",
        {},
        copyButton("Copy as Markdown", markdown, "button.button"),
        button("Download", "down", () => download("smart-script-hand-over.md", markdown(), "text/markdown"), {
          name: "button.button",
          "aria-label": "Download the sheet as Markdown",
        }),
        button("Print", "sheet", () => print(), { name: "button.button" }),
      ),
    ),
    h("article.sheet", { id: "set-up-sheet-text" }, h("h3", {}, title), sections.map(part)),
  );
}
