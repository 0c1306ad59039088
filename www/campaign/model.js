/**
 * The campaign as the sandbox has told it: its records in order, and what they amount to. Nothing is decided here; a
 * record is taken, kept, and passed on.
 */

/** How long something may take that is known to come, in ms. */
const LONGEST_WAIT = 20_000;

/**
 * @typedef {object} Journey how far a device has come
 * @property {object} [tap] its newest tap on an ad
 * @property {object} [page] the landing page it opened last
 * @property {object} [impression] the newest impression
 * @property {object} [click] the newest click that AppsFlyer has taken
 * @property {object} [visit] the store's page that it opened last
 * @property {string} [app] what is installed
 * @property {string | null} [referrer] the click that the app knows by the install referrer
 * @property {object} [install] who got the credit for the first launch
 */

export class Campaign {
  now = null;
  settings = null;
  /** @type {object[]} */
  records = [];
  ads = new Map();
  devices = new Map();
  touches = [];
  /** Postbacks of all launches and events, oldest first. */
  postbacks = [];
  /** The device that did something last. */
  active = null;
  /** How often everything has begun anew, and the number of the record with which it did last. */
  beginnings = 0;
  beginning = 0;
  #journeys = new Map();
  #last = 0;
  #listeners = new Set();

  /** Calls a listener with each record from now on, after it has been taken. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @returns {Journey} */
  journey(device = this.active) {
    if (!this.#journeys.has(device)) {
      this.#journeys.set(device, {});
    }
    return this.#journeys.get(device);
  }

  /** Takes a record. One that has been taken already, as after a lost connection, changes nothing. */
  take(record) {
    if (record.type === "reset") {
      this.#clear();
      this.beginning = record.seq;
    } else if (record.seq <= this.#last) {
      return;
    }
    this.#last = record.seq;
    this.now = record.now ?? record.at ?? this.now;
    this.records.push(record);
    this.#fold(record);
    this.tell(record);
  }

  /** Passes on what isn't a record: a word of a page. */
  tell(record) {
    this.#listeners.forEach((listener) => listener(record));
  }

  /** A landing page has told of itself, by its device. */
  opened(device, page) {
    this.#activate(device).page = page;
  }

  /**
   * Waits until something holds.
   *
   * @template T
   * @param {() => T} holds
   * @param {{ signal?: AbortSignal, what?: string }} [options] `what`: what is waited for, in words
   * @returns {Promise<T>}
   */
  until(holds, { signal, what = "the next record" } = {}) {
    return new Promise((done, fail) => {
      const end = (settle) => {
        clearTimeout(timer);
        stop();
        signal?.removeEventListener("abort", aborted);
        settle();
      };
      const look = () => {
        const found = holds();
        if (found) end(() => done(found));
      };
      const aborted = () => end(() => fail(signal.reason));
      const timer = setTimeout(
        () => end(() => fail(new Error(`Waited ${LONGEST_WAIT / 1000} s for ${what}, which did not come.`))),
        LONGEST_WAIT,
      );
      const stop = this.listen(look);
      if (signal?.aborted) {
        aborted();
        return;
      }
      signal?.addEventListener("abort", aborted);
      look();
    });
  }

  /** The app of a device's kind, which its store offers. */
  appFor(platform) {
    const kinds = { pc: ["steam"], console: ["playstation"], tv: ["tizen"] };
    const wanted = kinds[platform] ?? [platform];
    return this.settings?.apps?.find((it) => wanted.includes(it.platform));
  }

  #clear() {
    this.beginnings++;
    Object.assign(this, { records: [], touches: [], postbacks: [], active: null });
    this.ads.clear();
    this.devices.clear();
    this.#journeys.clear();
  }

  #activate(device) {
    if (device) {
      this.active = device;
    }
    return this.journey(device ?? null);
  }

  #fold(record) {
    switch (record.type) {
      case "reset":
      case "settings":
        this.settings = record.settings ?? this.settings;
        break;
      case "ad":
        this.ads.set(record.ad.id, record.ad);
        break;
      case "device":
        this.devices.set(record.device.id, record.device);
        break;
      case "tap":
        this.#activate(record.device).tap = record;
        break;
      case "touch":
        this.touches.push(record.touch);
        this.#touched(record.touch);
        break;
      case "visit":
        this.#activate(record.device).visit = record;
        break;
      case "install":
        Object.assign(this.#activate(record.device), { app: record.app, referrer: record.referrer });
        break;
      case "open":
      case "event":
        this.#activate(record.device);
        this.journey(record.device).install = record.install ?? this.journey(record.device).install;
        this.postbacks.push(...(record.postbacks ?? []));
        break;
      case "tracked":
        this.postbacks.push(...(record.postbacks ?? []));
        break;
    }
  }

  #touched(touch) {
    const journey = touch.device ? this.#activate(touch.device) : {};
    if (!touch.refused) {
      journey[touch.touchType] = touch;
    }
  }
}
