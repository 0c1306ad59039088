/**
 * Keeps the studio's document, and its history. A document is never changed: each change makes another one, which shares
 * with the one before it whatever is equal.
 *
 * @typedef {import("./document.js").Document} Document
 * @typedef {(document: Document, before: Document) => void} Listener
 */

/** How many steps can be undone. */
const MOST_STEPS = 200;

/** Changes of one thing that follow each other within this time, in ms, are one step. */
const ONE_STEP = 1_000;

export class Store {
  #document;
  #past = [];
  #future = [];
  #last = { of: null, at: 0 };
  #listeners = new Set();

  /** @param {Document} document */
  constructor(document) {
    this.#document = document;
  }

  /** @returns {Document} */
  get document() {
    return this.#document;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /**
   * Changes members of the document.
   *
   * @param {Partial<Document>} members
   * @param {string} [of] what is being changed, such as a field's name: typing in it is one step, and not one for each letter
   */
  set(members, of) {
    const before = this.#document;
    const now = Date.now();
    const isSameStep = of && of === this.#last.of && now - this.#last.at < ONE_STEP && this.canUndo;
    if (!isSameStep) {
      this.#past = [...this.#past.slice(1 - MOST_STEPS), before];
    }
    this.#future = [];
    this.#last = { of, at: now };
    this.#become({ ...before, ...members });
  }

  /** Changes members that nobody would undo, such as the tab that is shown. */
  turn(members) {
    this.#become({ ...this.#document, ...members });
  }

  undo() {
    this.#go(this.#past, this.#future);
  }

  redo() {
    this.#go(this.#future, this.#past);
  }

  /**
   * Tells of each change, once.
   *
   * @param {Listener} listener
   * @returns {() => void} ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #go(from, to) {
    if (from.length) {
      to.push(this.#document);
      this.#last = { of: null, at: 0 };
      this.#become(from.pop());
    }
  }

  #become(document) {
    const before = this.#document;
    this.#document = document;
    this.#listeners.forEach((listener) => listener(document, before));
  }
}
