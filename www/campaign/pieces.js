/** Pieces that several parts of the campaign are made of. */
import { copyable, element, icon } from "../elements.js";

/** A button with a symbol that does something. */
export function button(label, symbol, done, classes = "button.small") {
  const made = element(
    `button.${classes}`,
    { type: "button" },
    symbol && icon(symbol),
    element("span", label),
  );
  made.addEventListener("click", done);
  return made;
}

/** @param {"good" | "bad" | "warn" | "info" | ""} tone */
export function badge(text, tone = "", symbol) {
  return element(tone ? `span.badge.${tone}` : "span.badge", symbol && icon(symbol), text);
}

export const badgeOfAssumption = () => element("span.badge.warn.assume", "Assumption");

/** The same wherever an assumption has an effect: the word, and a line on what isn't documented. */
export function assumed({ text }) {
  return element("p.assumed", badgeOfAssumption(), element("span", text));
}

/** An assumption with the value that it has here, for the list of all. */
export function assumedValue({ text, value, source, url }) {
  return element(
    "p.assumed",
    badgeOfAssumption(),
    element(
      "span",
      text,
      value ? [" Value: ", element("code", String(value)), "."] : "",
      source ? [" ", linkTo(url, source), "."] : "",
    ),
  );
}

export const assumptionsOf = (assumptions) =>
  assumptions?.length ? element("div.assumptions", assumptions.map(assumed)) : "";

/** Something that can be opened. */
export const folded = (summary, ...content) =>
  element("details", element("summary", summary), element("div.folded-content", ...content));

/** Where something is documented. Only https is followed. */
export const linkTo = (url, text) =>
  /^https:\/\//.test(url ?? "")
    ? element("a", { href: url, target: "_blank", rel: "noreferrer" }, text)
    : text;

/** The same, for what is much: its content is made when it is opened. */
export function foldedUntilAsked(summary, content) {
  const made = folded(summary);
  made.addEventListener("toggle", () => made.lastElementChild.append(content()), { once: true });
  return made;
}

/** How many rows, cards or steps a page shows at most. A test of thousands is for the files. */
export const MOST_SHOWN = 200;

/** Says that there are more, where there are. */
export const olderOnes = (count, where) =>
  count > MOST_SHOWN
    ? element(
        "p.hint",
        `The newest ${MOST_SHOWN} of ${count.toLocaleString("en")} are shown. All are in ${where}.`,
      )
    : "";

/** A request or an answer in full, as it would be written down. */
export const written = (what, text) => copyable(what, text, element("pre", text));

/**
 * A table which on a phone is a list: each cell then says its column.
 *
 * @param {(string | Node)[]} head the columns' names
 * @param {((string | Node | (string | Node)[])[])[]} rows the first cell of each is its heading
 */
export function listTable(head, rows, { className = "cards", caption } = {}) {
  const names = head.map((it) => (typeof it === "string" ? it : it.textContent));
  return element(
    `table.${className}`,
    caption && element("caption.unseen", caption),
    element(
      "thead",
      element(
        "tr",
        head.map((it) => element("th", { scope: "col" }, it)),
      ),
    ),
    element(
      "tbody",
      rows.map((cells) =>
        element(
          "tr",
          cells.map((cell, index) =>
            element(
              index ? "td" : "th",
              { "data-column": names[index], ...(index ? {} : { scope: "row" }) },
              ...[cell].flat(),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Leads to the raw data as a file. */
export const rawDataLink = () =>
  element(
    "a.button.small",
    { href: "/api/raw-data.csv", download: "raw-data.csv" },
    icon("down"),
    element("span", "Download CSV"),
  );
