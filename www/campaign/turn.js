/** What a person can do next: the one primary button of the page. */
import { element, icon } from "../elements.js";
import { OWN_PAGE } from "../own-page.js";
import { button, folded } from "./pieces.js";
import { PURCHASE } from "./stories.js";
import { money, platformInWords } from "./words.js";

/** How far somebody has come. */
function stateOf({ tap, page, visit, app, install, touches }) {
  if (install) return "inside";
  if (app) return "installed";
  if (visit) return "store";
  return page || tap || touches ? "page" : "ad";
}

export class Turn {
  #root;
  #todo;
  #state = "";

  /**
   * @param {Element} root
   * @param {Record<"tap" | "install" | "open" | "buy" | "happen", Function>} todo what the buttons do. A refusal is theirs to tell
   */
  constructor(root, todo) {
    this.#root = root;
    this.#todo = todo;
  }

  /** Shows what is next, if that is something else than before. */
  show(journey, { isOwn, platform, isPlaying }) {
    const state = isPlaying ? "playing" : `${stateOf(journey)} ${isOwn} ${platform}`;
    if (state === this.#state) return;
    this.#state = state;
    const hadFocus = this.#root.contains(document.activeElement);
    this.#root.hidden = isPlaying;
    if (isPlaying) return;
    this.#root.replaceChildren(...this.#contents(stateOf(journey), isOwn, platform));
    // Who has pressed a button that is no more goes on at the one that took its place.
    if (hadFocus) {
      this.#root.querySelector("button")?.focus({ preventScroll: true });
    }
  }

  #contents(state, isOwn, platform) {
    const todo = this.#todo;
    const where = isOwn ? "" : ` on the other ${platformInWords(platform)}`;
    const main = (label, symbol, done) => button(label, symbol, done, "button.main.big");
    switch (state) {
      case "ad":
        return turn(
          "tap",
          "Your turn: tap the ad",
          `TikTok then writes the campaign’s names and a click id into the address, and ${OWN_PAGE ? "your page opens in a tab of its own" : "the landing page opens in the phone"}.`,
          main("Tap the ad", "tap", todo.tap),
        );
      case "page":
        return turn(
          "tap",
          `Your turn: tap a button of the landing page${where}`,
          "Its link goes by way of AppsFlyer to the store. Or nobody taps, and the page was only seen: then install without it.",
          button("Install and open without a tap", "down", todo.install, "button"),
        );
      case "store":
        return turn(
          "down",
          `Your turn: install the game${where}`,
          "Attribution starts with the first launch. Move the clock first if you want to see what a late install does.",
          main("Install and open", "down", todo.install),
        );
      case "installed":
        return turn(
          "play",
          `Your turn: open the game${where}`,
          "It is installed. The first launch is what AppsFlyer counts as the install.",
          main("Open the game", "play", todo.open),
        );
      default:
        return [
          ...turn(
            "star",
            `The game is open${where}`,
            "What happens in it is an event. Those that the settings map go to TikTok as postbacks.",
            button(
              `Buy something for ${money(PURCHASE.revenue, PURCHASE.currency)}`,
              "cart",
              todo.buy,
              "button",
            ),
            button(
              "Finish the tutorial",
              "star",
              () => todo.happen({ name: "af_tutorial_completion" }),
              "button",
            ),
            button("Open it again", "play", todo.open, "button.quiet"),
          ),
          folded("Another event", eventForm(todo.happen)),
        ];
    }
  }
}

function turn(symbol, title, text, ...buttons) {
  return [
    element("span.dot.wait", icon(symbol)),
    element("div", element("h3", title), element("p.soft", text), element("div.row", buttons)),
  ];
}

const field = (id, label, attributes, hint) =>
  element(
    "div.field",
    element("label", { for: id }, label),
    element("input", { id, name: id, autocomplete: "off", spellcheck: "false", ...attributes }),
    hint ? element("p.hint", { id: `${id}-hint` }, hint) : "",
  );

/** Any event: its name, what it was worth, and its values. */
function eventForm(happen) {
  const values = element("textarea", {
    id: "event-values",
    name: "values",
    rows: "3",
    spellcheck: "false",
    class: "mono",
  });
  const problem = element("p.problem", { role: "alert", id: "event-problem" });
  const form = element(
    "form.event-form",
    { novalidate: "", autocomplete: "off" },
    field("event-name", "Name", { value: "af_complete_registration" }),
    field("event-revenue", "Revenue", { inputmode: "decimal", placeholder: "none" }),
    field("event-currency", "Currency", { value: "USD", maxlength: "3" }),
    element("div.field.whole", element("label", { for: "event-values" }, "Values, as JSON"), values),
    problem,
    element("button.button", { type: "submit" }, "Report the event"),
  );
  values.value = '{ "af_registration_method": "email" }';
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    const text = (name) => form.querySelector(`#${name}`).value.trim();
    const revenue = text("event-revenue");
    try {
      await happen(
        {
          name: text("event-name"),
          ...(values.value.trim() && { values: JSON.parse(values.value) }),
          // What is no number is for the API to refuse.
          ...(revenue && {
            revenue: Number.isNaN(Number(revenue)) ? revenue : Number(revenue),
            currency: text("event-currency"),
          }),
        },
        { isTold: true },
      );
    } catch (error) {
      problem.textContent =
        error instanceof SyntaxError ? `The values are no JSON: ${error.message}` : error.message;
    }
  });
  return form;
}
