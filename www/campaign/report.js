/** The overview: what each campaign cost and brought. Cost comes by file, as it isn't fetched for web campaigns. */
import { element } from "../elements.js";
import * as api from "./api.js";
import { assumedValue, button, folded, listTable } from "./pieces.js";

/** The columns, by what the API calls them. One that nobody fills isn't shown. */
const COLUMNS = [
  ["mediaSource", "Media source"],
  ["campaign", "Campaign"],
  ["impressions", "Impressions"],
  ["clicks", "Clicks"],
  ["installs", "Installs"],
  ["events", "Events"],
  ["revenue", "Revenue"],
  ["cost", "Cost"],
  ["costPerInstall", "Cost per install"],
  ["returnOnAdSpend", "Return on ad spend"],
];

const SAMPLE = `date,media_source,campaign,cost,currency
2026-07-14,tiktokglobal_int,Summer Lanterns_web,120.50,USD
`;

const amount = (value) => (typeof value === "number" ? String(Math.round(value * 100) / 100) : (value ?? ""));

export class Report {
  #panel;
  #table = element("div");
  #text = element("textarea.mono", { id: "cost-csv", rows: "4", spellcheck: "false" });
  #said = element("p.hint", { role: "status" });
  #assumptions = element("div.assumptions");

  constructor(panel) {
    this.#panel = panel;
    this.#text.value = SAMPLE;
    const file = element("input", { type: "file", id: "cost-file", accept: ".csv,text/csv" });
    file.addEventListener("change", async () => {
      this.#text.value = (await file.files[0]?.text()) ?? this.#text.value;
    });
    panel.replaceChildren(
      element(
        "header.panel-head",
        element(
          "div",
          element("h2", "Report"),
          element("p.soft", "What each campaign cost, and what it brought."),
        ),
      ),
      this.#table,
      element(
        "section.cost",
        element("h3", "Cost"),
        element(
          "p.soft",
          "AppsFlyer doesn’t fetch what web campaigns cost. It is imported by file, a row for each day and campaign.",
        ),
        element("div.field", element("label", { for: "cost-file" }, "A CSV file"), file),
        element("div.field", element("label", { for: "cost-csv" }, "What it says"), this.#text),
        element(
          "div.row",
          button("Import cost", "down", () => this.#import(), "button"),
          this.#said,
        ),
      ),
      folded("All that had to be assumed", this.#assumptions),
    );
    this.#show([]);
    api.assumptions().then(
      ({ assumptions }) => this.#assumptions.append(...assumptions.map(assumedValue)),
      () => {},
    );
  }

  async #import() {
    this.#text.removeAttribute("aria-invalid");
    try {
      await api.importCost(this.#text.value);
      this.#said.className = "hint";
      this.#said.textContent = "Imported.";
    } catch (error) {
      this.#said.className = "problem";
      this.#said.textContent = error.message;
      this.#text.setAttribute("aria-invalid", "true");
    }
  }

  async refresh() {
    const { rows } = await api.overview();
    this.#show(rows);
  }

  #show(rows) {
    const columns = COLUMNS.filter(([name]) =>
      rows.some((row) => row[name] !== undefined && row[name] !== null),
    );
    this.#table.replaceChildren(
      rows.length
        ? listTable(
            columns.map(([, label]) => label),
            rows.map((row) =>
              columns.map(([name]) => String(amount(row[name]) || (name === "campaign" ? "–" : ""))),
            ),
          )
        : element("p.empty", "Nothing to report yet. The first touch of an ad makes the first row."),
    );
  }
}
