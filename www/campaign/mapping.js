/** The table of events that go to TikTok: each with its partner's event, for whom, what goes along, and conditions. */
import { element, icon } from "../elements.js";
import { button } from "./pieces.js";

/** The events of a web pixel. */
export const WEB_EVENTS = [
  "AddPaymentInfo",
  "AddToCart",
  "AddToWishlist",
  "ApplicationApproval",
  "CompleteRegistration",
  "Contact",
  "CustomizeProduct",
  "Download",
  "FindLocation",
  "InitiateCheckout",
  "Lead",
  "Purchase",
  "Schedule",
  "Search",
  "StartTrial",
  "SubmitApplication",
  "Subscribe",
  "ViewContent",
];

const USERS = { this_partner: "this partner", any: "everybody" };
const INCLUDING = {
  values_and_revenue: "values and revenue",
  values: "values, no revenue",
  none: "no values",
};
const OPERATORS = ["=", "!=", ">", ">=", "<", "<=", "contains"];

const select = (label, options, value, key) =>
  element(
    "select",
    { "aria-label": label, "data-key": key },
    [
      ...new Map([...options, ...(value && !options.some(([it]) => it === value) ? [[value, value]] : [])]),
    ].map(([it, text]) => element("option", { value: it, ...(it === value && { selected: "" }) }, text)),
  );

const input = (label, value, key) =>
  element("input.mono", {
    "aria-label": label,
    "data-key": key,
    value: value ?? "",
    spellcheck: "false",
    autocomplete: "off",
  });

function removal(what, row, next) {
  const made = element(
    "button.button.sole",
    { type: "button", "aria-label": `Remove ${what}` },
    icon("clear"),
  );
  made.addEventListener("click", () => {
    const after = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    // The focus goes to the next one to remove, or to what adds one.
    (after?.querySelector("button[aria-label^=Remove]") ?? next()).focus();
    next().dispatchEvent(new Event("change", { bubbles: true }));
  });
  return made;
}

export class Mapping {
  element = element("fieldset.mapping", element("legend", "Events that go to TikTok"));
  #rows = element("ol.mapped-events");
  #add = button("Map another event", "plus", () =>
    this.#append(
      { event: "", partnerEvent: "ViewContent", usersFrom: "this_partner", including: "none" },
      true,
    ),
  );

  constructor() {
    this.element.append(
      element(
        "p.hint",
        "Installs go out by themselves. A purchase needs values and revenue, and only the purchase can have revenue.",
      ),
      this.#rows,
      this.#add,
    );
  }

  fill(events) {
    this.#rows.replaceChildren();
    events.forEach((it) => this.#append(it));
  }

  #append({ event, partnerEvent, usersFrom, including, conditions = [] }, isNew = false) {
    const row = element("li.mapped-event");
    const list = element("ul.conditions");
    const condition = (it, isNewCondition = false) => {
      const made = element("li.condition");
      made.append(
        input("Parameter of the event", it.parameter, "parameter"),
        select(
          "Operator",
          OPERATORS.map((operator) => [operator, operator]),
          it.operator,
          "operator",
        ),
        input("Value", it.value, "value"),
        removal("this condition", made, () => addCondition),
      );
      list.append(made);
      if (isNewCondition) made.querySelector("input").focus();
    };
    const addCondition = button(
      "Only if…",
      "plus",
      () => condition({ parameter: "", operator: ">=", value: "" }, true),
      "button.small.quiet",
    );
    const labelled = (text, control) => element("label.mapped", element("span", text), control);
    row.append(
      element(
        "div.mapped-values",
        labelled("App event", input("App event", event, "event")),
        labelled(
          "TikTok event",
          select(
            "TikTok event",
            WEB_EVENTS.map((it) => [it, it]),
            partnerEvent,
            "partnerEvent",
          ),
        ),
        labelled("For users from", select("For users from", Object.entries(USERS), usersFrom, "usersFrom")),
        labelled("Sends", select("What is sent", Object.entries(INCLUDING), including, "including")),
        removal(event || "this event", row, () => this.#add),
      ),
      list,
      addCondition,
    );
    conditions.forEach((it) => condition(it));
    this.#rows.append(row);
    if (isNew) row.querySelector("input").focus();
  }

  /** What the table says, as the settings have it. */
  read() {
    const of = (box) =>
      Object.fromEntries(
        [...box.querySelectorAll(":scope > [data-key], :scope > label > [data-key]")].map((it) => [
          it.dataset.key,
          it.value.trim(),
        ]),
      );
    return [...this.#rows.children].map((row) => {
      const conditions = [...row.querySelectorAll(".condition")].map((it) => {
        const made = of(it);
        return { ...made, value: numberOr(made.value) };
      });
      return { ...of(row.querySelector(".mapped-values")), ...(conditions.length && { conditions }) };
    });
  }

  /** The field of a path such as `0.conditions.1.value`. */
  field(path) {
    const [row, ...rest] = path.split(".");
    const box = this.#rows.children[row];
    if (rest[0] === "conditions") {
      const [, index, key = "parameter"] = rest;
      return box?.querySelectorAll(".condition")[index ?? 0]?.querySelector(`[data-key="${key}"]`);
    }
    return box?.querySelector(`.mapped-values [data-key="${rest[0] ?? "event"}"]`);
  }
}

/** A number as one, for comparisons; else the text. */
export const numberOr = (text) => (text !== "" && !Number.isNaN(Number(text)) ? Number(text) : text);
