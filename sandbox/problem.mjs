/** What is wrong with a request, told to those who made it: `{error, path}` with a status of 4xx, or of 500 for the log. */

export class Problem extends Error {
  /**
   * @param {number} status the HTTP status
   * @param {string} error a sentence: what was found, and what to write instead
   * @param {string} path where it was found, like `viewThrough.hours`; empty for the whole request
   */
  constructor(status, error, path = "", headers = {}) {
    super(error);
    this.status = status;
    this.path = path;
    this.headers = headers;
  }

  get body() {
    return { error: this.message, path: this.path };
  }
}

/** How a value is called in a sentence. */
export function called(value) {
  if (value === undefined) {
    return "nothing";
  }
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The name among `known` that is most like `name`; undefined if none is. */
export function nearest(name, known) {
  const word = String(name).toLowerCase();
  const most = word.length < 5 ? 1 : word.length < 9 ? 2 : 3;
  return known
    .filter((it) => Math.abs(it.length - word.length) <= most)
    .map((it) => ({ it, distance: distance(word, it.toLowerCase()) }))
    .filter((found) => found.distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.it;
}

/** How many letters have to be changed, put in or taken out to make one word of another. */
function distance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[to.length];
}
