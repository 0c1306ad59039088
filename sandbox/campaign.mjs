/** A campaign that goes on: what people and pages do becomes a record, which is kept before anybody is told of it. */
import { checkSettings } from "./attribution.mjs";
import { DEFAULT_NOW, iso } from "./clock.mjs";
import { openLog } from "./log.mjs";
import { merged } from "./merge.mjs";
import { Problem } from "./problem.mjs";
import { State } from "./state.mjs";

export class Campaign {
  state = new State();
  #log;
  #listeners = new Set();
  /** The settings with which a campaign begins unless somebody says otherwise. */
  #usual;
  /** Resolves when all that has happened so far is kept. */
  #kept = Promise.resolve();

  /**
   * @param {object} options `log`: the file that keeps it; `settings`: those to begin with, unless the log has some; `warn`:
   *   says a line to whoever has started this
   */
  constructor({ log, settings = {}, warn }) {
    this.#usual = rightSettings(settings);
    this.#log = openLog(log, warn);
    for (const record of this.#log.records.splice(0)) {
      this.#replay(log, record);
    }
    if (!this.state.seq) {
      // Whoever asks first is told of a log that can't be written.
      this.reset().catch(() => {});
    }
  }

  #replay(file, record) {
    const { seq } = this.state;
    if (record.seq !== seq + 1 || (record.type !== "reset" && !seq)) {
      throw new Error(
        `${file}: after record ${seq} comes record ${record.seq}, so some are missing. The file was left as it is.`,
      );
    }
    try {
      this.state.apply(record);
    } catch (error) {
      throw new Error(`${file}: record ${record.seq} can’t be read by this version: ${told(error)}`);
    }
  }

  /**
   * Adds records, which have the same time.
   *
   * @param {...object} entries their types and contents
   * @returns {Promise<object[]>} the records with what became of them, as soon as they are kept
   * @throws {Problem} if one can't be; those before it are there
   */
  record(...entries) {
    const records = [];
    const published = [];
    try {
      for (const entry of entries) {
        const record = { seq: this.state.seq + 1, at: entry.now ?? this.state.time, ...entry };
        published.push(this.state.apply(record));
        records.push(record);
      }
    } catch (error) {
      throw inWords(error);
    } finally {
      if (records.length) {
        const kept = this.#log.append(records).then(() => {
          published.forEach((record) => this.#listeners.forEach((listener) => listener(record)));
        });
        this.#kept = kept;
        // Whoever asks next is told of a log that can't be written; nobody may wait for this one.
        kept.catch(() => {});
      }
    }
    return this.#kept.then(() => published);
  }

  /**
   * Begins anew.
   *
   * @param {object} [settings] how they differ from those with which a campaign begins
   * @throws {Problem} if they can't be
   */
  reset(settings = {}, now = DEFAULT_NOW) {
    const whole = rightSettings(merged(this.#usual, settings), "settings");
    return this.record({ type: "reset", settings: whole, now: iso(now) });
  }

  /** Resolves when all that has happened so far is kept, so that it can be told. */
  kept() {
    return this.#kept;
  }

  /** Calls `listener` with each record from now on, until the function is called that this returns. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close() {
    await this.#kept.catch(() => {});
    this.#log.close();
  }
}

/**
 * Settings with what they lack.
 *
 * @param {string} [name] the name by which they were given, for the path of what is wrong
 * @throws {Problem}
 */
export function rightSettings(settings, name) {
  try {
    return checkSettings(settings);
  } catch (error) {
    throw inWords(error, name);
  }
}

/** What the Rust side has thrown, as a problem of the request. */
function inWords(error, name) {
  return typeof error?.error === "string"
    ? new Problem(400, error.error, [name, error.path].filter(Boolean).join("."))
    : error;
}

const told = (error) => error?.error ?? error?.message ?? String(error);
