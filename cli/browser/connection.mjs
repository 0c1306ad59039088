/** Talks to a browser by the Chrome DevTools Protocol, over the two pipes of `--remote-debugging-pipe`. */

/** What ends a message. */
const END = 0;

/** How long a browser may take to answer, in ms. One that takes longer has lost the command, and nobody may wait for ever. */
const ANSWERS_WITHIN = 60_000;

/**
 * Takes whole messages out of what a pipe brings in pieces.
 *
 * @param {(message: object) => void} take
 * @returns {(piece: Buffer) => void}
 */
export function messages(take) {
  let pieces = [];
  return (piece) => {
    let start = 0;
    for (let end; (end = piece.indexOf(END, start)) >= 0; start = end + 1) {
      pieces.push(piece.subarray(start, end));
      const text = Buffer.concat(pieces).toString();
      pieces = [];
      take(JSON.parse(text));
    }
    pieces.push(piece.subarray(start));
  };
}

/** What a browser answers to a command that it can't carry out. */
export class Refused extends Error {}

export class Connection {
  #output;
  #last = 0;
  /** What waits for an answer, by the command's number. */
  #waiting = new Map();
  #listeners = new Set();
  #ended = null;

  /**
   * @param {import("node:stream").Writable} output
   * @param {import("node:stream").Readable} input
   */
  constructor(output, input) {
    this.#output = output;
    input.on(
      "data",
      messages((message) => this.#take(message)),
    );
    input.on("close", () => this.end("The browser has ended."));
    // A browser that has ended can't be written to, and whoever waits hears of it.
    output.on("error", () => {});
    input.on("error", () => {});
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId] the page that it is for; without one, the browser
   * @returns {Promise<any>}
   */
  send(method, params = {}, sessionId = undefined) {
    if (this.#ended) {
      return Promise.reject(new Refused(this.#ended));
    }
    const id = ++this.#last;
    return new Promise((done, fail) => {
      const late = () => this.#settle(id)?.fail(new Refused(`${method}: the browser doesn't answer`));
      this.#waiting.set(id, { done, fail, method, timer: setTimeout(late, ANSWERS_WITHIN) });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /**
   * Calls `listener` with everything that happens, until the function is called that this returns.
   *
   * @param {(method: string, params: any, sessionId?: string) => void} listener
   */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Answers all that waits. */
  end(reason) {
    this.#ended ??= reason;
    for (const id of [...this.#waiting.keys()]) {
      this.#settle(id).fail(new Refused(this.#ended));
    }
  }

  /** Takes what waits for an answer. */
  #settle(id) {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }

  #take({ id, method, params, sessionId, result, error }) {
    if (method) {
      this.#listeners.forEach((listener) => listener(method, params, sessionId));
      return;
    }
    const waiting = this.#settle(id);
    if (error) {
      waiting?.fail(new Refused(`${waiting.method}: ${error.message}`));
    } else {
      waiting?.done(result);
    }
  }
}
