/** The stories to choose from, and what the player says while it plays one. */
import { element } from "../elements.js";
import { announce } from "./announcements.js";
import { creditOf } from "./credit.js";

/** One column: the screen is above the timeline, and can't be seen together with it. */
const narrow = matchMedia("(max-width: 920px)");

/** How a story ended: with a postback that TikTok has refused, if there is one, else with the credit. */
const result = () =>
  [".trouble.bad", ".result"].map((it) => document.querySelector(`.entries .event:has(${it})`)).find(Boolean);

export class PlayerBar {
  #root;
  #list;
  #todo;
  #isInstant;
  #isPlaying = false;
  /** Whether the timeline is scrolled along. Who scrolls by hand has it in their own hands. */
  #follows = false;

  /**
   * @param {HTMLElement} root
   * @param {Element} list where the stories are offered
   * @param {{ play: Function, stop: Function, showTimeline: Function }} todo what the buttons do
   * @param {() => boolean} isInstant whether nobody wants to watch
   */
  constructor(root, list, todo, isInstant) {
    this.#root = root;
    this.#list = list;
    this.#todo = todo;
    this.#isInstant = isInstant;
    root
      .querySelector("#stop")
      .addEventListener("click", () => (this.#isPlaying ? todo.stop() : this.close()));
    root.querySelector("#see").addEventListener("click", () => {
      todo.showTimeline();
      this.#root.dataset.seen = "";
      const title = result().querySelector("h3");
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
      // At once, as the page may still be on its smooth way there, which the bar's leaving would end.
      this.#bring(result(), { behavior: "instant" });
    });
    for (const kind of ["wheel", "touchmove", "keydown"]) {
      addEventListener(kind, () => (this.#follows = false), { passive: true });
    }
  }

  offer(stories) {
    this.#list.replaceChildren(
      ...stories.map((story) => {
        const button = element(
          "button.story",
          { type: "button", "data-story": story.id, "aria-describedby": `shows-${story.id}` },
          element("strong", story.name),
        );
        button.addEventListener("click", () => this.#todo.play(story));
        return element("li", button, element("p.shows", { id: `shows-${story.id}` }, story.shows));
      }),
    );
  }

  close() {
    // Who has closed it goes on at the story.
    if (this.#root.contains(document.activeElement)) {
      this.#list.querySelector("[aria-current]")?.focus({ preventScroll: true });
    }
    this.#root.hidden = true;
    this.#mark(null);
  }

  #mark(id) {
    for (const it of this.#list.querySelectorAll("[data-story]")) {
      if (it.dataset.story === id) it.setAttribute("aria-current", "true");
      else it.removeAttribute("aria-current");
    }
  }

  /** Shows what the player does. */
  show({ state, story, step, words }, model) {
    const isFirst = state === "playing" && step === 0;
    this.#isPlaying = state === "playing";
    this.#root.hidden = false;
    Object.assign(this.#root.dataset, { state, story: story.id });
    delete this.#root.dataset.seen;
    const [title, line, progress, button] = ["h2", "p", "progress", "#stop"].map((it) =>
      this.#root.querySelector(it),
    );
    const { install } = model.journey();
    title.textContent = story.name;
    line.textContent =
      state === "playing"
        ? step
          ? `${step} of ${story.steps.length}: ${words}`
          : story.shows
        : state === "ended"
          ? `${install ? creditOf(install) : words}. ${story.shows}`
          : words;
    progress.max = story.steps.length;
    progress.value = state === "ended" ? story.steps.length : step;
    button.textContent = this.#isPlaying ? "Stop" : "Close";
    this.#root.querySelector("#see").hidden = this.#isPlaying || !result();
    this.#mark(story.id);
    if (isFirst) {
      this.#follows = true;
      this.#scroll(document.querySelector(".stage"), "start");
    } else if (this.#isPlaying) {
      if (narrow.matches) this.#scroll(document.querySelector(".phone"), "start");
    } else {
      announce(state === "ended" ? "The story has ended" : line.textContent);
      if (result()) this.#scroll(result());
    }
  }

  /** Keeps the newest entry in view while a story is played. */
  follow(list) {
    const entry = list.lastElementChild;
    if (this.#isPlaying && entry && !narrow.matches) this.#scroll(entry, "nearest");
  }

  /** What the bar takes of the window. */
  get #height() {
    return getComputedStyle(this.#root).position === "sticky" ? this.#root.offsetHeight : 0;
  }

  #scroll(target, block) {
    if (this.#follows) this.#bring(target, { block });
  }

  /** Scrolls to something: to its middle, or to its beginning where it is too tall to be seen at once. */
  #bring(target, { block, behavior = this.#isInstant() ? "auto" : "smooth" }) {
    const fits = target.offsetHeight < innerHeight - this.#height;
    target.scrollIntoView({ block: block ?? (fits ? "center" : "start"), behavior });
  }
}
