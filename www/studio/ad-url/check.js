/** Checks any address that somebody has already. */
import { element, icon, say } from "../../elements.js";
import { copyingButton } from "../copy.js";
import { textField } from "../fields.js";
import { canMend, findingList, fixAllLabel, focusNext, inWords } from "../findings.js";
import { adUrl } from "../programs.js";
import { urlLegend, urlText } from "../url-text.js";
import { titleOf, wantedOf } from "./built.js";

/** What an address is, for people. */
export const KIND_NAMES = {
  "landing-page": "Landing page",
  onelink: "OneLink",
  "single-platform": "Link to one store",
  apk: "Link to an APK",
  direct: "PC, console or TV link",
  unknown: "Not an ad’s URL",
};

/** An address with several of the mistakes that people make in public. */
const SAMPLE =
  "http://brand.example/lantern?pid=tiktokweb&c=_CAMPAIGN_NAME_&af_c_id=__CAMPAIGN_ID__&af_ad={{ad.name}}&amp;af_adset=__aid_name__";

const IDS = "checked-finding";

/**
 * @param {import("../state.js").Store} store
 * @param {() => void} edited called when an address has been put into the form
 */
export function urlCheck(store, edited) {
  const become = (check) => store.set({ ad: { ...store.document.ad, check } });
  const field = textField({
    label: "Check a URL that you have already",
    hint: "Paste it as it is in Ads Manager, or in an e-mail. Nothing is opened or sent.",
    isCode: true,
    rows: 2,
    typed: (value) => store.set({ ad: { ...store.document.ad, check: value } }, "check"),
  });
  field.input.id = "check-url";
  field.node.querySelector("label").htmlFor = "check-url";
  const sample = element(
    "button.button.small.quiet",
    { type: "button" },
    icon("star"),
    element("span", "Show me one with mistakes"),
  );
  sample.addEventListener("click", () => {
    become(SAMPLE);
    say(`Checked: ${inWords(adUrl.check(SAMPLE).findings)}.`);
    field.input.focus();
  });
  const clear = element(
    "button.button.small.quiet",
    { type: "button" },
    icon("cross"),
    element("span", "Clear"),
  );
  clear.addEventListener("click", () => {
    become("");
    field.input.focus();
  });

  const title = element("h2", { tabindex: "-1" });
  const kind = element("span.badge.info");
  const place = element("div.url-box", { role: "group", "aria-label": "The URL, with what was found in it" });
  const legend = element("div");
  const list = element("div");
  const use = element("button.button.main", { type: "button" }, icon("check"), element("span", "Fix all"));
  const copy = copyingButton("Copy URL", () => store.document.ad.check.trim(), "button.main");
  const copyRepaired = copyingButton(
    "Copy repaired URL",
    () => adUrl.check(store.document.ad.check).repaired,
    "button",
  );
  const edit = element(
    "button.button",
    { type: "button" },
    icon("tune"),
    element("span", "Edit it in the form"),
  );
  const result = element(
    "div.checked",
    element("div.row", kind, title),
    place,
    legend,
    element("div.row", use, copyRepaired, copy, edit),
    list,
  );
  const done = (url, focus) => {
    become(url);
    say(`Fixed. Left: ${inWords(adUrl.check(url).findings)}.`);
    focus();
  };
  use.addEventListener("click", () =>
    done(adUrl.check(store.document.ad.check).repaired, () => title.focus()),
  );
  edit.addEventListener("click", () => {
    const { check, wanted } = store.document.ad;
    // It moves: in two places, one of them would soon be the old one.
    store.set({ ad: { ...store.document.ad, wanted: wantedOf(check, wanted.kind), check: "" } });
    edited();
    say("The URL is in the form now. Undo brings it back.");
  });

  const node = element(
    "section.card.panel.check-panel",
    { "aria-label": "Check a URL" },
    field.node,
    element("div.row.examples", sample, clear),
    result,
  );

  let shown;
  let saying;
  return {
    node,
    update() {
      const text = store.document.ad.check;
      field.show(text);
      const isEmpty = !text.trim();
      result.hidden = isEmpty;
      sample.hidden = !isEmpty;
      clear.hidden = isEmpty;
      if (isEmpty || text === shown) {
        if (isEmpty) shown = undefined;
        return;
      }
      shown = text;
      const checked = adUrl.check(text);
      const { url, findings } = checked;
      kind.textContent = KIND_NAMES[checked.kind] ?? checked.kind;
      title.textContent = findings.length ? inWords(findings) : "Nothing to change";
      title.textContent = title.textContent[0].toUpperCase() + title.textContent.slice(1);
      place.replaceChildren(urlText(url, findings, IDS));
      legend.replaceChildren(urlLegend(findings));
      use.hidden = copyRepaired.hidden = !findings.some(canMend);
      use.querySelector("span").textContent = fixAllLabel(findings);
      copy.hidden = !use.hidden;
      copy.classList.toggle("main", !findings.length);
      edit.hidden = checked.kind === "unknown";
      list.replaceChildren(
        findings.length
          ? findingList({
              url,
              findings,
              ids: IDS,
              title: titleOf,
              mend: (index) => done(adUrl.mend(url, index), () => focusNext(list, index, title)),
            })
          : "",
      );
      // Once somebody has stopped typing, those who don't see it are told how it came out.
      clearTimeout(saying);
      if (document.activeElement === field.input) {
        saying = setTimeout(() => say(`Checked: ${inWords(findings)}.`), 1_000);
      }
    },
  };
}
