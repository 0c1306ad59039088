/**
 * What somebody is about to fill in. Whoever is still typing, or hasn't come to a field yet, has made no mistake: only what was left, or
 * not typed in for a moment, is found fault with. An input says by `data-path` what it is for.
 */
import { builtOf, nameIn, parameters } from "./built.js";
import { appIdProblem } from "./app-id.js";

/** How long somebody pauses who has typed what they wanted, in ms. */
const PAUSE = 1_000;

export class Attention {
  /** What is being typed in. */
  #typed = null;
  /** Where somebody has been. */
  #seen = new Set();
  #settled;
  #waiting;

  /** @param {() => void} settled called when somebody has typed what they wanted */
  constructor(settled) {
    this.#settled = settled;
  }

  /** Follows the fields in an element. */
  follow(root) {
    // Before the field's own listener, which changes the document.
    root.addEventListener("input", ({ target }) => this.#type(target.dataset.path), true);
    root.addEventListener("focusout", ({ target }) => {
      const { path } = target.dataset;
      if (path && (this.#typed === path || !this.#seen.has(path))) {
        this.#seen.add(path);
        this.#settle();
      }
    });
  }

  /** Forgets where somebody has been, as they begin again. */
  forget() {
    this.#seen.clear();
    this.#typed = null;
  }

  /**
   * What keeps an address from being made, and which of it is only still to be filled in.
   *
   * @returns {{ path: string, message: string, isPending: boolean }[]}
   */
  problems(wanted) {
    const all = [...builtOf(wanted).errors];
    const ofId = appIdProblem(wanted);
    if (ofId && wanted.kind !== "landing-page" && wanted.kind !== "onelink") {
      all.unshift({ path: "appId", message: ofId });
    }
    return all.map((it) => ({
      ...it,
      isPending: it.path === this.#typed || (wanted[it.path] === "" && !this.#seen.has(it.path)),
    }));
  }

  /** What was found in the address, with its place among all that was: without what is still being filled in. */
  findings(wanted) {
    const { url, findings } = builtOf(wanted);
    const query = (url.indexOf("?") + 1 || url.length + 1) - 1;
    const pending = new Set(
      this.problems(wanted)
        .filter(({ isPending }) => isPending)
        .map(({ path }) => path),
    );
    if (this.#typed) pending.add(this.#typed);
    const isAboutStart = pending.has("base") || pending.has("appId");
    const typed = this.#typed && parameterOf(wanted, this.#typed);
    return findings
      .map((finding, place) => ({ ...finding, place }))
      .filter(({ at, parameter }) => !(isAboutStart && !parameter && at <= query))
      .filter(({ parameter }) => !(pending.has("redirect") && parameter === "af_r"))
      .filter(({ parameter }) => !typed || parameter !== typed);
  }

  #type(path) {
    if (!path) return;
    this.#typed = path;
    this.#seen.add(path);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#settle(), PAUSE);
  }

  #settle() {
    clearTimeout(this.#waiting);
    this.#typed = null;
    this.#settled();
  }
}

/** The name of the parameter that a path of the form is about. */
function parameterOf({ kind, extra }, path) {
  const [, of, key] = /^(values|extra)[.[](\w+)/.exec(path) ?? [];
  if (of === "extra") return extra[key]?.name;
  const id = of ? key : path === "prefix" || path === "suffix" ? "campaign" : undefined;
  const found = parameters().find((it) => it.id === id);
  return found && nameIn(kind, found);
}
