/** The tab "Check a list": many addresses at once, pasted or from a file, which is read in the browser. */
import { listTable } from "../../campaign/pieces.js";
import { copyButton, element, icon, say } from "../../elements.js";
import { copyingButton } from "../copy.js";
import { choice, textField } from "../fields.js";
import { findingList, inWords, SEVERITIES, typographic, worstOf as worstFinding } from "../findings.js";
import { adUrl } from "../programs.js";
import { urlText } from "../url-text.js";
import { titleOf } from "../ad-url/built.js";
import { KIND_NAMES } from "../ad-url/check.js";
import { addressesIn, LARGEST, MOST, textOf } from "./read.js";
import { repairedCsv } from "./repaired-csv.js";
import { MOST_IN_ADDRESS } from "./shape.js";
import { ruleName } from "./rule-names.js";
import { inSlices } from "./slices.js";

/** How long the check waits for somebody to stop typing, in ms. */
const PAUSE = 250;

/** How many rows come at once. */
const ROWS = 50;

/** How many characters of an address are shown in the table. */
const MOST_SHOWN = 600;

const number = (count) => count.toLocaleString("en");

const SAMPLE = `Ad,Destination URL
Harbour at dusk,https://brand.example/lantern?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_ad=__AD_NAME__
First light,https://brand.example/lantern?pid=tiktokweb_int&c={{campaign.name}}&af_c_id=__CAMPAIGN_ID__
Storm season,https://brand.example/lantern?pid=tiktokweb&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__
Crews of four,https://brand.example/lantern?pid=tiktokweb_int&c=__campaign_name__&af_c_id=__campaign_id__
Night market,https://brand.example/lantern?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__`;

/** The worst of what was found in an address. */
const worstOf = ({ findings }) =>
  findings.some(({ severity }) => severity === "error")
    ? "error"
    : findings.some(({ severity }) => severity === "warning")
      ? "warning"
      : "fine";

/** @type {import("../tab.js").Tab} */
export const listTab = {
  id: "check-a-list",
  title: "Check a list",
  mount(root, store) {
    new List(root, store);
  },
};

class List {
  #root;
  #store;
  /** What is checked: it may be too long for the document. */
  #held = { text: "", name: "" };
  /** What the document has of it. */
  #written = "";
  #results = [];
  #rule = null;
  #rows = ROWS;
  #run = new AbortController();
  #waiting;
  #parts = {};

  constructor(root, store) {
    this.#root = root;
    this.#store = store;
    root.classList.add("list");
    root.append(this.#input(), this.#progress(), this.#summary());
    this.#follow();
    store.subscribe((now, before) => {
      if (now.list !== before.list) this.#follow();
    });
  }

  #input() {
    const field = textField({
      label: "Paste the URLs",
      hint: "One on each line, or a table from a spreadsheet. The column with the URLs is found by itself.",
      isCode: true,
      rows: 5,
      typed: (text) => this.#take({ text, name: "" }, PAUSE),
    });
    field.input.id = "list-text";
    field.node.querySelector("label").htmlFor = "list-text";
    field.input.wrap = "off";
    const file = element("input.unseen", { type: "file", id: "list-file", accept: ".csv,.tsv,.txt,text/*" });
    file.addEventListener("change", () => {
      if (file.files[0]) this.#open(file.files[0]);
      file.value = "";
    });
    const zone = element(
      "label.drop",
      { for: file.id },
      icon("up"),
      element("b", "Drop a CSV or text file here, or choose one"),
      element(
        "span.hint",
        "Ads Manager’s export works as it is. The file is read in this browser and not uploaded.",
      ),
    );
    // Who misses the place means it all the same; elsewhere a browser would go to the file.
    addEventListener("dragover", (event) => {
      if (!this.#isForUs(event)) return;
      event.preventDefault();
      zone.classList.add("is-over");
    });
    addEventListener("dragleave", (event) => event.relatedTarget || zone.classList.remove("is-over"));
    addEventListener("drop", (event) => {
      zone.classList.remove("is-over");
      if (!this.#isForUs(event)) return;
      event.preventDefault();
      this.#open(event.dataTransfer.files[0]);
    });
    const problem = element("p.problem", { role: "alert", hidden: "" });
    const note = element("p.hint", { id: "list-note", hidden: "" });
    const sample = button("Show me an example", "star", () => {
      this.#take({ text: SAMPLE, name: "" });
      field.input.focus();
      field.input.setSelectionRange(0, 0);
      field.input.scrollTo(0, 0);
    });
    const clear = button("Clear", "cross", () => {
      this.#take({ text: "", name: "" });
      field.input.focus();
    });
    Object.assign(this.#parts, { field, problem, note, sample, clear });
    return element(
      "section.card.panel",
      { "aria-labelledby": "list-title" },
      element(
        "div.panel-top",
        element("h2", { id: "list-title" }, "Check a list of URLs"),
        element("div.row", sample, clear),
      ),
      element("div.two.sources", field.node, element("div.drop-field", file, zone)),
      problem,
      note,
    );
  }

  #progress() {
    const bar = element("progress", { max: "1", value: "0", "aria-label": "How many are checked" });
    const count = element("span.hint");
    const stop = element("button.button.small", { type: "button" }, "Cancel");
    stop.addEventListener("click", () => this.#run.abort());
    const node = element("div.card.panel.working", { hidden: "" }, element("div.row", bar, count, stop));
    Object.assign(this.#parts, { working: node, bar, count });
    return node;
  }

  #summary() {
    const title = element("h2", { id: "list-result", tabindex: "-1" });
    const took = element("p.soft");
    const copy = copyingButton(
      "Copy repaired URLs",
      () => this.#results.map(({ repaired }) => repaired).join("\n"),
      "button",
    );
    const down = element(
      "button.button.main",
      { type: "button", id: "download" },
      icon("down"),
      element("span", "Download repaired CSV"),
    );
    down.addEventListener("click", () => this.#download());
    const show = choice({
      legend: "Show",
      isLegendUnseen: true,
      name: "list-show",
      options: [
        ["all", "All"],
        ["error", "Mistakes"],
        ["warning", "Warnings"],
        ["fine", "Fine"],
      ],
      chosen: (value) => this.#store.turn({ list: { ...this.#store.document.list, show: value } }),
    });
    const rules = element("div.rules", { role: "group", "aria-label": "By rule" });
    const rows = element("div.list-rows");
    const more = element("button.button", { type: "button" });
    more.addEventListener("click", () => {
      const first = this.#rows;
      this.#rows += ROWS * 4;
      this.#draw();
      rows.querySelectorAll("tbody tr")[first]?.querySelector("button, summary")?.focus();
    });
    const node = element(
      "section.card.panel",
      { "aria-labelledby": title.id, hidden: "" },
      element("div.panel-top", element("div", title, took), element("div.row", down, copy)),
      show.node,
      rules,
      rows,
      more,
    );
    Object.assign(this.#parts, { summary: node, title, took, show, rules, rows, more });
    return node;
  }

  /** Whether files are being dropped, while the tab is shown. */
  #isForUs({ dataTransfer }) {
    return !this.#root.hidden && dataTransfer.types.includes("Files");
  }

  /** Takes what the document says, unless it is what is there already. */
  #follow() {
    const { text, show } = this.#store.document.list;
    this.#parts.show.show(show);
    if (text !== this.#written) {
      this.#written = text;
      this.#held = { text, name: "" };
      this.#parts.field.show(text);
      this.#check();
    } else {
      this.#draw();
    }
  }

  async #open(file) {
    if (file.size > LARGEST) {
      this.#wrong(
        `${file.name} has ${number(Math.round(file.size / 2 ** 20))} MB. Divide it: ${LARGEST / 2 ** 20} MB is the most.`,
      );
      return;
    }
    try {
      this.#take({ text: await textOf(file), name: file.name });
    } catch {
      this.#wrong(`${file.name} can’t be read. If it is a spreadsheet, save it as CSV first.`);
    }
  }

  #wrong(text) {
    this.#parts.problem.textContent = text;
    this.#parts.problem.hidden = !text;
  }

  /** Begins with another list. */
  #take(held, pause = 0) {
    this.#held = held;
    const isShort = held.text.length <= MOST_IN_ADDRESS;
    this.#written = isShort ? held.text : "";
    if (held.name || !pause) this.#parts.field.show(isShort || !held.name ? held.text : "");
    const { list } = this.#store.document;
    if (list.text !== this.#written) {
      this.#store.set({ list: { ...list, text: this.#written } }, "list");
    }
    this.#parts.note.hidden = isShort;
    this.#parts.note.textContent = `The list is longer than ${number(MOST_IN_ADDRESS)} characters, so it isn’t in this page’s address: whoever opens a link to this page sees the tab without it.`;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#check(), pause);
  }

  async #check() {
    this.#run.abort();
    const run = (this.#run = new AbortController());
    const { working, bar, count, summary } = this.#parts;
    const { text, name } = this.#held;
    this.#wrong("");
    this.#rule = null;
    this.#rows = ROWS;
    const all = text.trim() ? addressesIn(text, name) : [];
    const addresses = all.slice(0, MOST);
    const results = [];
    const began = performance.now();
    let drawn = began;
    summary.hidden = !this.#results.length || !addresses.length;
    if (text.trim() && !addresses.length) {
      this.#wrong(
        `${name || "This"} has no URLs in it. Each begins with https://, and a table has them in a column of their own.`,
      );
    }
    const show = (done) => {
      bar.value = done / addresses.length;
      count.textContent = `${number(done)} of ${number(addresses.length)}`;
    };
    const isWhole = await inSlices(
      addresses,
      ({ url, line }) => results.push({ ...adUrl.check(url), line }),
      {
        signal: run.signal,
        progress(done) {
          const now = performance.now();
          // What is done at once needs no progress.
          if (now - began > 150 && now - drawn > 50) {
            drawn = now;
            working.hidden = false;
            show(done);
          }
        },
      },
    );
    if (run !== this.#run) return;
    working.hidden = true;
    this.#results = results;
    const seconds = (performance.now() - began) / 1000;
    const tooMany =
      all.length > MOST ? ` The other ${number(all.length - MOST)} aren’t: divide the list.` : "";
    this.#parts.took.textContent = isWhole
      ? `Checked in ${seconds < 1 ? "less than a second" : `${seconds.toFixed(1)} seconds`}.${tooMany}`
      : `Stopped: ${number(results.length)} of ${number(addresses.length)} are checked.`;
    this.#parts.title.textContent = `${name ? `${name}: ` : ""}${number(results.length)} URL${results.length === 1 ? "" : "s"}`;
    this.#draw();
    if (results.length) {
      const counts = this.#counts();
      say(
        `${number(results.length)} URLs checked: ${number(counts.error)} with mistakes, ${number(counts.warning)} with warnings, ${number(counts.fine)} fine.`,
      );
    }
  }

  #counts() {
    const counts = { all: this.#results.length, error: 0, warning: 0, fine: 0 };
    this.#results.forEach((it) => counts[worstOf(it)]++);
    return counts;
  }

  #draw() {
    const { summary, show, rules, rows, more, sample, clear } = this.#parts;
    const isEmpty = !this.#held.text;
    sample.hidden = !isEmpty;
    clear.hidden = isEmpty;
    summary.hidden = !this.#results.length;
    if (summary.hidden) return;
    const counts = this.#counts();
    show.inputs.forEach((input) => {
      const text = input.nextElementSibling.querySelector("b");
      const [name] = text.textContent.split(" ");
      text.textContent = `${name} ${number(counts[input.value])}`;
    });
    rules.replaceChildren(...this.#ruleButtons());
    const wanted = this.#store.document.list.show;
    const shown = this.#results.filter(
      (it) =>
        (wanted === "all" || worstOf(it) === wanted) &&
        (!this.#rule || it.findings.some(({ rule }) => rule === this.#rule)),
    );
    rows.replaceChildren(
      shown.length
        ? listTable(
            ["Line", "URL", "Result", "What was found"],
            shown.slice(0, this.#rows).map((it) => this.#row(it)),
            { className: "cards.list-table", caption: "The URLs of the list" },
          )
        : element("p.empty-state", element("span", "No URL of the list is of this kind.")),
    );
    const left = shown.length - this.#rows;
    more.hidden = left <= 0;
    more.textContent = `Show more (${number(Math.max(left, 0))} left)`;
  }

  #ruleButtons() {
    const counts = new Map();
    for (const { findings } of this.#results) {
      new Set(findings.map(({ rule }) => rule)).forEach((rule) =>
        counts.set(rule, (counts.get(rule) ?? 0) + 1),
      );
    }
    return [...counts]
      .sort((one, other) => other[1] - one[1])
      .map(([rule, count]) => {
        const made = element(
          "button.button.small.rule",
          { type: "button", "aria-pressed": String(rule === this.#rule), "data-rule": rule },
          element("span", ruleName(rule)),
          element("span.number", number(count)),
        );
        made.addEventListener("click", () => {
          this.#rule = rule === this.#rule ? null : rule;
          this.#rows = ROWS;
          this.#draw();
          this.#parts.rules.querySelector(`[data-rule="${rule}"]`)?.focus();
        });
        return made;
      });
  }

  #row(result) {
    const { line, url, findings, kind } = result;
    const worst = worstOf(result);
    const [name, symbol, tone] = worst === "fine" ? ["Fine", "check", "good"] : SEVERITIES[worst];
    const look = element(
      "button.button.small.quiet",
      { type: "button", "aria-label": `Open in “Ad URL”: line ${line}` },
      icon("go"),
      element("span", "Open in “Ad URL”"),
    );
    look.addEventListener("click", () => {
      const { ad } = this.#store.document;
      this.#store.set({ ad: { ...ad, check: url } });
      this.#store.turn({ tab: "ad-url" });
      document.getElementById("check-url").focus();
    });
    const worstFound = worstFinding(findings);
    return [
      number(line),
      element("div.list-url", shortened(url, findings)),
      element("span", element(`span.badge.${tone}`, icon(symbol), name)),
      worstFound
        ? element(
            "div.list-found",
            element(
              "p",
              worstFound.parameter && element("code", `${worstFound.parameter} `),
              typographic(worstFound.message),
            ),
            element("div.row", this.#details(result), look),
          )
        : element("span.soft", KIND_NAMES[kind] ?? kind),
    ];
  }

  /** All that was found in an address; made when somebody asks for it. */
  #details({ url, findings, repaired, line }) {
    const made = element("details", element("summary", `All of it: ${inWords(findings)}`));
    made.addEventListener(
      "toggle",
      () =>
        made.append(
          element(
            "div.folded-content",
            findingList({ url, findings, ids: `line-${line}`, title: titleOf }),
            repaired !== url &&
              element(
                "div.repaired",
                element("p.hint", "Repaired:"),
                element(
                  "div.url-box.with-button",
                  urlText(repaired),
                  copyButton(`the repaired URL of line ${line}`, repaired),
                ),
              ),
          ),
        ),
      { once: true },
    );
    return made;
  }

  #download() {
    const blob = new Blob(["\uFEFF", repairedCsv(this.#results)], { type: "text/csv;charset=utf-8" });
    const href = URL.createObjectURL(blob);
    const name = (this.#held.name || "ad-urls").replace(/\.\w+$/, "");
    const link = element("a", { href, download: `${name}-repaired.csv`, hidden: "" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    say("The repaired list is being saved.");
  }
}

/** An address with what was found in it, up to a length that a table can have. */
function shortened(url, findings) {
  if (url.length <= MOST_SHOWN) return urlText(url, findings);
  const start = url.slice(0, MOST_SHOWN);
  return [
    urlText(
      start,
      findings.filter(({ at, length }) => at + length <= MOST_SHOWN),
    ),
    element("p.hint", `… and ${number(url.length - MOST_SHOWN)} characters more`),
  ];
}

function button(label, symbol, act) {
  const made = element("button.button.small.quiet", { type: "button" }, icon(symbol), element("span", label));
  made.addEventListener("click", act);
  return made;
}
