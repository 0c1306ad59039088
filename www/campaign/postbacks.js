/** All postbacks, newest first: what was sent, what was answered, and what failed. */
import { element } from "../elements.js";
import { assumptionsOf, MOST_SHOWN, olderOnes } from "./pieces.js";
import { exchange, outcome, sentence, trouble } from "./postback-entry.js";
import { dayOf, timeOf } from "./words.js";

const FILTERS = [
  ["all", "All", () => true],
  ["failed", "Failed", ({ isSent, ok }) => !isSent || !ok],
];

export class Postbacks {
  #panel;
  #list = element("div.postbacks");
  #filter = "all";
  #shown = [];
  #settings;
  #settle;

  constructor(panel, settle) {
    this.#panel = panel;
    this.#settle = settle;
    this.#panel.replaceChildren(
      element(
        "header.panel-head",
        element(
          "div",
          element("h2", "Postbacks"),
          element("p.soft", "What went to TikTok’s Events API, newest first."),
        ),
        this.#choice(),
      ),
      this.#list,
    );
    this.#fill();
  }

  #choice() {
    const box = element(
      "fieldset.choice",
      element("legend.unseen", "Which postbacks"),
      FILTERS.map(([value, label]) =>
        element(
          "label",
          element("input", {
            type: "radio",
            name: "postbacks-shown",
            value,
            ...(value === this.#filter && { checked: "" }),
          }),
          element("span", label),
        ),
      ),
    );
    box.addEventListener("change", ({ target }) => {
      this.#filter = target.value;
      this.#fill();
    });
    return box;
  }

  /** Shows them, if that is something else than before: what somebody has opened stays open. */
  show(postbacks, settings) {
    if (postbacks.length !== this.#shown.length || settings !== this.#settings) {
      this.#shown = [...postbacks];
      this.#settings = settings;
      this.#fill();
    }
  }

  #fill() {
    const postbacks = this.#shown;
    const [, , isWanted] = FILTERS.find(([value]) => value === this.#filter);
    const wanted = postbacks.filter(isWanted).reverse();
    this.#list.replaceChildren(
      ...(wanted.length
        ? [
            olderOnes(wanted.length, "the API’s answer to GET /api/postbacks"),
            ...wanted.slice(0, MOST_SHOWN).map((it) => this.#card(it)),
          ]
        : [
            element(
              "p.empty",
              postbacks.length
                ? "None has failed."
                : "There are no postbacks yet. The first launch of the game sends the first.",
            ),
          ]),
    );
  }

  #card(postback) {
    const { event, partnerEvent, time } = postback;
    return element(
      "section.postback",
      element(
        "header",
        element("h3", event ?? "From outside", partnerEvent ? ` → ${partnerEvent}` : ""),
        outcome(postback),
        element("time", { datetime: new Date(time).toISOString() }, `${dayOf(time)}, ${timeOf(time)}`),
      ),
      sentence(postback),
      trouble(postback, this.#settings, this.#settle),
      assumptionsOf(postback.assumptions),
      exchange(postback),
    );
  }
}
