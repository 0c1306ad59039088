/** What a page's visitor meets outside of the site: AppsFlyer's hosts and the stores, and nothing of them for real. */
import { atAppsFlyer, meant, storeOf } from "./hosts.mjs";

/** What stands for a store in the browser: the visitor has arrived, and nothing more is asked. */
const ARRIVED = Buffer.from(
  "<!doctype html><meta charset=utf-8><title>A store</title><p>This page stands for a store.",
);

const html = { status: 200, headers: [["content-type", "text/html; charset=utf-8"]], body: ARRIVED };

/**
 * @typedef {object} Click
 * @property {string} url what AppsFlyer was asked for
 * @property {number} status what it answered
 * @property {string | null} location where it leads to
 */

export class Outside {
  #services;
  #device;
  #branded;
  #origin;
  #hasLeft;
  /** The impressions that were sent. @type {string[]} */
  impressions = [];
  /** @type {Click[]} */
  clicks = [];
  /** The store's page to which the visitor came without AppsFlyer. @type {string | null} */
  store = null;
  /** Whether the call to action was tapped: only from then on a store ends the visit. */
  isTapped = false;
  /** Is resolved when the visitor has left for AppsFlyer or a store. */
  left = new Promise((done) => (this.#hasLeft = done));

  /**
   * @param {object} options
   * @param {import("./services.mjs").Services} options.services
   * @param {string} options.device
   * @param {string[]} options.branded
   * @param {string} options.origin the page's own
   */
  constructor({ services, device, branded, origin }) {
    this.#services = services;
    this.#device = device;
    this.#branded = branded;
    this.#origin = origin;
  }

  /**
   * @param {import("../browser/visitor.mjs").Asked} asked
   * @returns {Promise<import("../browser/visitor.mjs").Answer | null>}
   */
  async answer(asked) {
    const { isNavigation } = asked;
    const url = meant(asked.url, this.#origin);
    if (isNavigation ? this.#isOneLink(url) : atAppsFlyer(url)) {
      const answer = await this.#services.atAppsFlyer({ ...asked, url }, this.#device);
      if (!isNavigation) {
        this.impressions.push(url);
        return answer;
      }
      this.clicks.push({ url, status: answer.status, location: answer.location });
      this.#hasLeft();
      return answer.location ? html : answer;
    }
    if (isNavigation && this.isTapped && storeOf(url)) {
      this.store = url;
      this.#hasLeft();
      return html;
    }
    return null;
  }

  /** Whether an address is AppsFlyer's for somebody who goes there. */
  #isOneLink(url) {
    return atAppsFlyer(url, this.#branded) !== null;
  }
}
