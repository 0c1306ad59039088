/**
 * How many requests a second the Events API takes from one caller.
 *
 * This second is a real one, not one of the campaign's clock: that stands still, so that everything would happen in one
 * second of it. Only calls from outside count, since AppsFlyer's own never come this fast.
 */

const MOST = 1000;
const SECOND = 1000;

export class Pace {
  /** When the last requests were taken, oldest first. */
  #times = [];
  #first = 0;

  /** Whether one more request is too many. `now`: the machine's clock, in ms. */
  isTooFast(now) {
    while (this.#first < this.#times.length && now - this.#times[this.#first] >= SECOND) {
      this.#first++;
    }
    if (this.#first > MOST) {
      this.#times = this.#times.slice(this.#first);
      this.#first = 0;
    }
    if (this.#times.length - this.#first >= MOST) {
      return true;
    }
    this.#times.push(now);
    return false;
  }
}
