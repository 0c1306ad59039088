/** The stories to choose from, and what the player says while it plays one. */
import { element } from "../elements.js";
import { announce } from "./announcements.js";
import { creditOf } from "./credit.js";

/** One column: the screen is above the timeline, and can't be seen together with it. */
const narrow = matchMedia("(max-width: 920px)");

const still = matchMedia("(prefers-reduced-motion: reduce)");

const resultCard = () => document.querySelector(".entries .result");

export class PlayerBar {
  #root;
  #list;
  #todo;
  #isPlaying = false;
  /** Whether the timeline is scrolled along. Who scrolls by hand has it in their own hands. */
  #follows = false;

  constructor(root, list, todo) {
    this.#root = root;
    this.#list = list;
    this.#todo = todo;
    root
      .querySelector("#stop")
      .addEventListener("click", () => (this.#isPlaying ? todo.stop() : this.close()));
    root.querySelector("#see").addEventListener("click", () => {
      const title = resultCard().querySelector("h3");
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
      this.#bring(resultCard(), "center");
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
    this.#root.querySelector("#see").hidden = this.#isPlaying || !resultCard();
    this.#mark(story.id);
    if (isFirst) {
      this.#follows = true;
      this.#scroll(document.querySelector(".stage"), "start");
    } else if (this.#isPlaying) {
      if (narrow.matches) this.#scroll(document.querySelector(".phone"), "start");
    } else {
      announce(state === "ended" ? "The story has ended" : line.textContent);
      if (resultCard()) this.#scroll(resultCard(), "center");
    }
  }

  /** Keeps the newest entry in view while a story is played. */
  follow(list) {
    const entry = list.lastElementChild;
    if (this.#isPlaying && entry && !narrow.matches) this.#scroll(entry, "nearest");
  }

  #scroll(target, block) {
    if (this.#follows) this.#bring(target, block);
  }

  #bring(target, block) {
    target.scrollIntoView({ block, behavior: still.matches ? "auto" : "smooth" });
  }
}
