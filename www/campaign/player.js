/** Plays a story: does each step, waits for what it leads to, and leaves a person the time to follow. */
import * as api from "./api.js";
import { CAMPAIGNS } from "./stories.js";
import { spanOf } from "./words.js";

/** How long each step is shown before the next, in ms, where somebody watches. */
const PACE = 1600;

/** What each kind of step is, in words, and how it is done. It ends when its last record has come. */
const STEPS = {
  tap: {
    words: ({ campaign }) => `The ad of “${CAMPAIGNS[campaign].campaign.name}” is tapped`,
    async run({ campaign, page }, { stage, model, signal }) {
      const { device } = stage;
      const visit = await stage.tapAd({ ...CAMPAIGNS[campaign], page }, signal);
      const ready = () => {
        const { page } = model.journey(device);
        return page?.visit === visit && page.readyAfter !== null && page;
      };
      const opened = await model.until(ready, { signal, what: "the landing page and its links" });
      if (opened.consent !== "denied") {
        await model.until(
          () => model.touches.some((it) => it.visit === visit && it.touchType === "impression"),
          { signal, what: "the impression" },
        );
      }
    },
  },
  leave: {
    words: () => "The page is closed without a tap on any button",
    run: (_, { stage, signal }) => stage.leave(signal),
  },
  cta: {
    words: ({ text }) => `“${text}” is tapped`,
    async run({ text }, { stage, model, signal, pace }) {
      const { device } = stage;
      const before = model.journey(device).visit;
      await stage.point(text, pace);
      signal.throwIfAborted();
      stage.tapButton(text);
      await model.until(() => model.journey(device).visit !== before, { signal, what: "the store’s page" });
      await stage.loaded(signal);
    },
  },
  wait: {
    words: ({ seconds }) => `The clock moves by ${spanOf(seconds * 1000)}`,
    async run({ seconds }, { model, signal }) {
      const { now } = await api.advance(seconds);
      await model.until(() => Date.parse(model.now) >= Date.parse(now), { signal, what: "the clock" });
    },
  },
  search: {
    words: () => "The game is found by a search in the store",
    run: (_, { stage, signal }) => stage.searchStore(signal),
  },
  install: {
    words: () => "The game is installed",
    async run(_, { stage, model, signal, pace }) {
      const { device } = stage;
      await stage.install(pace, signal);
      await model.until(() => model.journey(device).app, { signal, what: "the installation" });
    },
  },
  open: {
    words: () => "The game is opened for the first time",
    async run(_, { stage, model, signal, pace }) {
      const { device } = stage;
      await stage.launch(pace, signal);
      await model.until(() => model.journey(device).install, { signal, what: "the attribution" });
      await stage.entered(signal);
    },
  },
  happen: {
    words: ({ event }) =>
      event.revenue ? "Something is bought in the game" : `${event.name} happens in the game`,
    async run({ event }, { stage, model, signal, pace }) {
      const before = model.records.filter(({ type }) => type === "event").length;
      await stage.happen(event, pace, signal);
      await model.until(() => model.records.filter(({ type }) => type === "event").length > before, {
        signal,
        what: "the event in the game",
      });
    },
  },
};

/** @returns a promise that a stop ends early, by rejecting */
function pause(ms, signal) {
  return new Promise((done, fail) => {
    signal.throwIfAborted();
    const stopped = () => {
      clearTimeout(timer);
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stopped);
      done();
    }, ms);
    signal.addEventListener("abort", stopped, { once: true });
  });
}

/**
 * @typedef {object} State what the player is doing
 * @property {"playing" | "ended" | "stopped" | "failed"} state
 * @property {import("./stories.js").Story} story
 * @property {number} step the step's number, from 1
 * @property {string} words the step, or how the story ended, in words
 */

export class Player {
  #controller = null;
  #stage;
  #model;
  #changed;
  #isInstant;

  /**
   * @param stage where stories are played: the phone and what somebody does with it
   * @param model the campaign
   * @param {(state: State) => void} changed
   * @param {() => boolean} isInstant whether nobody wants to watch
   */
  constructor(stage, model, changed, isInstant) {
    this.#stage = stage;
    this.#model = model;
    this.#changed = changed;
    this.#isInstant = isInstant;
  }

  get isPlaying() {
    return !!this.#controller;
  }

  stop() {
    this.#controller?.abort(new DOMException("The story was stopped", "AbortError"));
  }

  /** Plays a story from a new beginning. Another that is being played ends. */
  async play(story) {
    this.stop();
    const controller = (this.#controller = new AbortController());
    const { signal } = controller;
    const pace = this.#isInstant() ? 0 : PACE;
    const context = { stage: this.#stage, model: this.#model, signal, pace };
    let step = 0;
    const tell = (state, words) => this.#changed({ state, story, step, words });
    try {
      tell("playing", "Everything starts anew");
      await this.#stage.begin(story, signal);
      signal.throwIfAborted();
      for (const it of story.steps) {
        step++;
        tell("playing", STEPS[it.do].words(it));
        if (pace) await pause(pace, signal);
        signal.throwIfAborted();
        await STEPS[it.do].run(it, context);
        signal.throwIfAborted();
      }
      if (pace) await pause(pace / 2, signal);
      this.#end(controller, () => tell("ended", "The story has ended"));
    } catch (error) {
      const isStopped = signal.aborted;
      this.#end(controller, () =>
        tell(isStopped ? "stopped" : "failed", isStopped ? "Stopped" : String(error.message ?? error)),
      );
    }
  }

  /** A story that another has replaced has nothing more to say. */
  #end(controller, tell) {
    if (this.#controller === controller) {
      this.#controller = null;
      tell();
    }
  }
}
