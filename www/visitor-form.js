/** The form that says who visits which page, on what, and under which conditions. */
import { element } from "./elements.js";
import { sourceOf } from "./explained.js";
import { OWN_PAGE } from "./own-page.js";
import { storyOf, VISITS } from "./visits.js";

const OF_THE_DEMO = [
  ["/game", "Mobile game"],
  ["/platforms", "PC, console, TV"],
  ["/banner-top", "Banner at the top"],
  ["/banner-bottom", "Banner at the bottom"],
  ["/banner-inline", "Banner in the page"],
  ["/migration", "Written for Smart Script"],
];

export const LANDING_PAGES = OWN_PAGE ? [[OWN_PAGE, "Your page"]] : OF_THE_DEMO;

export class Visitor {
  #form;
  #visit;
  #page;
  #consent;
  #wasm;

  constructor(form) {
    this.#form = form;
    [this.#visit, this.#page, this.#consent, this.#wasm] = ["visit", "landing-page", "consent", "wasm"].map(
      (id) => form.querySelector(`#${id}`),
    );
    this.#page.append(...LANDING_PAGES.map(([value, name]) => element("option", { value }, name)));
    if (/Android/.test(navigator.userAgent)) {
      this.device = "android";
    }
  }

  get device() {
    return this.#form.elements.device.value;
  }

  set device(platform) {
    this.#form.elements.device.value = platform;
  }

  get page() {
    return this.#page.value;
  }

  set page(path) {
    this.#page.value = path;
  }

  get visit() {
    return VISITS.find(({ id }) => id === this.#visit.value) ?? VISITS[0];
  }

  get conditions() {
    return { consent: this.#consent.value, wasm: this.#wasm.value };
  }

  /** Says what a story plays. */
  story({ browser = {}, steps = [] }) {
    this.#consent.value = browser.consent ?? "";
    this.#wasm.value = "";
    this.#visit.value = VISITS[0].id;
    this.page = steps.find(({ page }) => page)?.page ?? LANDING_PAGES[0][0];
    this.offer();
  }

  /** Offers the visits that the page knows: those of its presets, and those that need none. */
  async offer() {
    const { presets } = await sourceOf(this.page);
    const offered = VISITS.filter(({ preset }) => !preset || !presets || presets.includes(preset));
    const wanted = this.#visit.value;
    this.#visit.replaceChildren(
      ...grouped(offered).map(([label, visits]) =>
        element(
          "optgroup",
          { label },
          visits.map(({ id, name }) => element("option", { value: id }, name)),
        ),
      ),
    );
    this.#visit.value = offered.some(({ id }) => id === wanted) ? wanted : VISITS[0].id;
    const isAd = this.visit.group === "From an ad";
    this.#form.querySelector("#visit-story").textContent = OWN_PAGE
      ? this.visit.story
      : storyOf(this.visit, presets);
    this.#form.querySelector("#again span").textContent = isAd ? "Tap the ad" : "Open the page";
  }
}

function grouped(visits) {
  const groups = new Map();
  visits.forEach((it) => groups.set(it.group, [...(groups.get(it.group) ?? []), it]));
  return [...groups];
}
