/** The landing pages that have told of themselves, and how each of their links came out. */
import { explained } from "../explained.js";

/**
 * @typedef {object} Page
 * @property {string} visit the visit's name
 * @property {string} name its own name within the visit
 * @property {object} told what it has told last
 * @property {string[]} earlier the addresses of the visit's earlier pages
 * @property {object} [explanation] how its links came out
 */

export class Pages {
  /** @type {Map<string, Page[]>} */
  #visits = new Map();

  /** A page by the names that its requests carry. */
  find(visit, name) {
    return this.#visits.get(visit)?.find((page) => page.name === name);
  }

  of(visit) {
    return this.#visits.get(visit) ?? [];
  }

  clear() {
    this.#visits.clear();
  }

  /**
   * Takes what a page has told. Once its links are explained, `ready` is called, unless a newer word has come meanwhile.
   *
   * @returns {{ page: Page, isNew: boolean, answered: string | null }} `answered`: the visitor's answer to the question
   *   for consent, if this tells of it
   */
  take(told, ready) {
    const pages = this.of(told.visit);
    this.#visits.set(told.visit, pages);
    let page = pages.find(({ name }) => name === told.name);
    const isNew = !page;
    if (isNew) {
      page = { visit: told.visit, name: told.name, earlier: pages.map(({ told }) => told.address) };
      pages.push(page);
    }
    const isAnswer = !isNew && told.consent !== page.told.consent && /granted|denied/.test(told.consent);
    page.told = told;
    explained(told, page.earlier).then((explanation) => {
      if (page.told === told) {
        page.explanation = explanation;
        ready(page);
      }
    });
    return { page, isNew, answered: isAnswer ? told.consent : null };
  }
}
