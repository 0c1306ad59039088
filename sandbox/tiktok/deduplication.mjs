/** The same event with the same id counts once within 48 hours. */

const WINDOW = 48 * 60 * 60 * 1000;

export class Deduplication {
  /** When each event was counted last. */
  #counted = new Map();

  /**
   * Whether an event counts, which is remembered.
   *
   * @param {{ source: string, event: string, eventId: string | null }} event
   * @param {number} now
   */
  counts({ source, event, eventId }, now) {
    if (eventId === null) {
      return true;
    }
    const key = JSON.stringify([source, event, eventId]);
    const before = this.#counted.get(key);
    if (before !== undefined && now - before <= WINDOW) {
      return false;
    }
    this.#counted.set(key, now);
    return true;
  }
}
