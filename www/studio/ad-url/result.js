/** The address that the form makes: for copying, as rows of TikTok's form, and with what a check finds in it. */
import { listTable } from "../../campaign/pieces.js";
import { copyButton, element, icon, say } from "../../elements.js";
import { copyingButton } from "../copy.js";
import { canMend, findingList, fixAllLabel, focusNext, inWords, worstOf } from "../findings.js";
import { adUrl } from "../programs.js";
import { macrosIn, urlLegend, urlText } from "../url-text.js";
import { FINDING } from "./ids.js";
import { builtOf, isBlank, titleOf, wantedOf } from "./built.js";
import { stateBar } from "./state-bar.js";

/** The most characters that AppsFlyer takes. */
const MOST = 2_000;

/** How loud it is said, by the worst of what was found. */
const TONES = { error: "is-bad", warning: "is-warn", note: "is-note" };

/** A number of findings as a short sentence. */
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * @param {import("../state.js").Store} store
 * @param {import("./attention.js").Attention} attention
 */
export function adResult(store, attention) {
  const wanted = () => store.document.ad.wanted;
  const url = () => builtOf(wanted()).url;
  const become = (next) => store.set({ ad: { ...store.document.ad, wanted: next } });

  const count = element("span.hint");
  const place = element("div.url-box", { id: "built-url", role: "group", "aria-label": "Your URL" });
  const legend = element("div");
  const copy = copyingButton("Copy URL", url, "button.main");
  copy.id = "copy-url";
  const state = element("p.state", { id: "url-state" });
  copy.setAttribute("aria-describedby", state.id);
  const rows = element(
    "details.url-rows",
    element("summary", "As rows of TikTok’s “Build URL parameters” form"),
  );
  const rowsContent = element("div.folded-content");
  rows.append(rowsContent);

  const empty = element(
    "div.empty-state",
    icon("chain"),
    element("p", "Your URL appears here as soon as you say where the ad leads."),
  );
  const bar = stateBar(url);

  const full = element("div.panel-body", place, legend, element("div.row", copy, state), rows);
  const node = element(
    "section.card.panel.your-url",
    { "aria-labelledby": "built-title" },
    element("div.panel-top", element("h2", { id: "built-title" }, "Your URL"), count),
    empty,
    full,
  );

  const findingsTitle = element("h2", { id: "findings-title", tabindex: "-1" }, "Findings");
  const number = element("span.number");
  const fixAll = element("button.button.small", { type: "button" }, "Fix all");
  const list = element("div");
  const findings = element(
    "section.card.panel.findings-panel",
    { "aria-labelledby": findingsTitle.id },
    element("div.panel-top", element("div.row", findingsTitle, number), fixAll),
    list,
  );
  const mended = (next, focus) => {
    become(wantedOf(next, wanted().kind));
    say(`Fixed. Left: ${inWords(builtOf(wanted()).findings)}.`);
    focus();
  };
  fixAll.addEventListener("click", () => mended(adUrl.check(url()).repaired, () => findingsTitle.focus()));

  let shown;
  return {
    node,
    findings,
    bar: bar.node,
    update() {
      const now = wanted();
      const isEmpty = isBlank(now);
      empty.hidden = !isEmpty;
      full.hidden = isEmpty;
      count.hidden = isEmpty;
      findings.hidden = isEmpty;
      if (isEmpty) {
        bar.show(null);
        return;
      }
      const built = builtOf(now);
      const found = attention.findings(now);
      // Errors about values are findings as well.
      const problems = attention.problems(now).filter(({ path }) => !path.startsWith("values."));
      const pending = problems.filter(({ isPending }) => isPending).length;
      const isUnfinished = pending > 0 || found.length < built.findings.length;
      const key = JSON.stringify([
        built.url,
        now.kind,
        found.map(({ place }) => place),
        problems,
        built.findings.length,
      ]);
      if (key === shown) return;
      shown = key;
      count.textContent = `${built.url.length.toLocaleString("en")} of ${MOST.toLocaleString("en")} characters`;
      place.replaceChildren(urlText(built.url, found, FINDING));
      legend.replaceChildren(urlLegend(found));
      const isWrong = problems.length > pending;
      const said = stateOf(found, isWrong, isUnfinished);
      state.textContent = said.text;
      state.className = `state ${said.tone}`;
      copy.classList.toggle("main", said.tone === "is-fine");
      bar.show(said);
      rowsContent.replaceChildren(...rowsOf(built));
      number.textContent = String(found.length);
      findings.hidden = !found.length && (isWrong || isUnfinished);
      fixAll.hidden = found.filter(canMend).length < 2;
      fixAll.textContent = fixAllLabel(found);
      list.replaceChildren(
        found.length
          ? findingList({
              url: built.url,
              findings: found,
              ids: FINDING,
              title: titleOf,
              mend: (index) =>
                mended(adUrl.mend(built.url, found[index].place), () =>
                  focusNext(list, index, findingsTitle),
                ),
            })
          : element(
              "p.all-fine",
              icon("check"),
              element("span", "Every rule holds. The URL can go into Ads Manager as it is."),
            ),
      );
    },
  };
}

/** How the address stands, in a few words. */
function stateOf(found, isWrong, isPending) {
  if (found.length)
    return { text: capital(inWords(found)), tone: TONES[worstOf(found).severity] ?? TONES.note };
  if (isWrong) return { text: "1 mistake in the form", tone: TONES.error };
  return isPending
    ? { text: "Still to fill in", tone: "is-pending" }
    : { text: "Nothing to change", tone: "is-fine" };
}

/** The rows as TikTok's form wants them, one after the other. */
function rowsOf({ rows, url }) {
  const [start] = url.split("?");
  const asText = () => rows.map(({ name, value }) => `${name}\t${value}`).join("\n");
  return [
    element(
      "p.hint",
      "In Ads Manager, give the website’s URL without parameters, press “Build URL parameters” below it, and type these in order.",
    ),
    element("p.row.without", element("code", start), copyButton("the URL without parameters", start)),
    listTable(
      ["Parameter", "Value", "Filled in by"],
      rows.map(({ name, value, purpose }) => [
        element(
          "span.with-copy",
          { title: purpose },
          element("code", name),
          copyButton(`the name ${name}`, name),
        ),
        element("span.with-copy", element("code", value), copyButton(`the value of ${name}`, value)),
        macrosIn(value).length
          ? element("span", element("i.is-visit"), "TikTok")
          : element("span", element("i.is-own"), "you"),
      ]),
      { className: "cards.form-rows", caption: "The URL’s parameters, in the order of TikTok’s form" },
    ),
    element("div.row", copyingButton("Copy all rows", asText)),
  ];
}
