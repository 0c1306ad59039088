/** The raw data: as AppsFlyer exports it, and the same to look at. */
import { element } from "../elements.js";
import * as api from "./api.js";
import { readCsv } from "./csv.js";
import { foldedUntilAsked, listTable, MOST_SHOWN, olderOnes, rawDataLink } from "./pieces.js";

/** The columns of the overview. All others are under each row. */
const SHOWN = [
  "Event Time",
  "Event Name",
  "Attributed Touch Type",
  "Media Source",
  "Campaign",
  "Sub Param 1",
];

const short = (text, most = 24) => (text.length > most ? `${text.slice(0, most)}…` : text);

export class RawData {
  rows = [];
  #columns = [];
  #text = "";
  #panel;
  #asked = 0;

  constructor(panel) {
    this.#panel = panel;
    this.#show();
  }

  /** Reads it anew. Of several that were asked for at once, the newest counts. */
  async refresh() {
    const asked = ++this.#asked;
    const text = await api.rawData();
    if (asked !== this.#asked) return false;
    if (text !== this.#text) {
      const { columns, rows } = readCsv(text);
      Object.assign(this, { rows });
      this.#text = text;
      this.#columns = columns;
      this.#show();
    }
    return true;
  }

  #show() {
    const { rows } = this;
    const first = Math.max(0, rows.length - MOST_SHOWN);
    const shown = rows.slice(first);
    this.#panel.replaceChildren(
      element(
        "header.panel-head",
        element(
          "div",
          element("h2", "Raw data"),
          element("p.soft", "As AppsFlyer exports it, with times in UTC."),
        ),
        rows.length ? rawDataLink() : "",
      ),
      ...(rows.length
        ? [
            element(
              "p.note",
              element(
                "span",
                "Reports say ",
                element("code", "tiktokglobal_int"),
                ", whatever your links say. Look for ",
                element("code", "tiktokweb_int"),
                " in Original URL.",
              ),
            ),
            olderOnes(rows.length, "the CSV file"),
            listTable(
              SHOWN,
              shown.map((row) => SHOWN.map((name) => short(row[name] ?? ""))),
              { caption: "The rows, with the columns that say most" },
            ),
            element(
              "div.every-column",
              shown.map((row, index) =>
                foldedUntilAsked(`Every column of row ${first + index + 1}, ${row["Event Name"]}`, () =>
                  element(
                    "dl.facts",
                    this.#columns.map((name) =>
                      element(
                        row[name] ? "div" : "div.none",
                        element("dt", name),
                        element("dd", row[name] || "–"),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ]
        : [element("p.empty", "There are no rows yet. The first launch of the game makes the first.")]),
    );
  }
}
