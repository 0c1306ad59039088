/** The log that keeps a campaign: JSON lines, one for each record, to which lines are only ever added. */
import { closeSync, existsSync, fstat, ftruncateSync, openSync, readFileSync, write } from "node:fs";
import { Problem } from "./problem.mjs";

/**
 * Opens a log, which is made if it isn't there. Without a file nothing is kept.
 *
 * A last line that is torn, because the machine or the process stopped while it was written, is dropped: nobody was ever
 * told that it happened. Any other line that can't be read means that this file isn't such a log, or that somebody has
 * changed it, and so it is left alone.
 *
 * @param {string | undefined} file
 * @param {(line: string) => void} warn
 * @throws an error whose message is for people
 */
export function openLog(file, warn) {
  if (!file) {
    return { records: [], append: async () => {}, close() {} };
  }
  const { bytes, descriptor } = opened(file);
  const { records, length, isEnded } = read(file, bytes, warn);
  if (length < bytes.length) {
    ftruncateSync(descriptor, length);
  }
  const writer = new Writer(file, descriptor, length);
  if (!isEnded) {
    writer.endLine();
  }
  return { records, append: (added) => writer.append(added), close: () => writer.close() };
}

/** What a file has, and the file to write to. */
function opened(file) {
  try {
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    return { bytes, descriptor: openSync(file, "a") };
  } catch (error) {
    throw new Error(`the log ${file} can't be opened: ${error.message}`);
  }
}

const NEWLINE = 10;

/** The records in a log, how many of its bytes are good, and whether its last line has an end. */
function read(file, bytes, warn) {
  const records = [];
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    const record = recordOf(bytes.toString("utf8", start, end));
    if (!record && isRest(bytes, end) && (records.length > 0 || isBeginning(bytes))) {
      warn(`${file}: its last line was torn while it was written, so it is dropped (${end - start} bytes).`);
      return { records, length: start, isEnded: true };
    }
    if (!record) {
      throw new Error(
        `${file}, line ${number}: this is no record of a sandbox, so the file was left as it is. Name another file, or put this line right.`,
      );
    }
    records.push(record);
    start = end + 1;
  }
  return { records, length: bytes.length, isEnded: !bytes.length || bytes.at(-1) === NEWLINE };
}

/** Whether nothing comes any more but ends of lines. */
const isRest = (bytes, from) => bytes.toString("utf8", from).trim() === "";

function recordOf(line) {
  try {
    const record = JSON.parse(line);
    return Number.isInteger(record?.seq) && typeof record.type === "string" ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether these bytes may be the beginning of a log's first line. */
function isBeginning(bytes) {
  const start = '{"seq":';
  return start.startsWith(bytes.toString("utf8", 0, start.length));
}

/** Writes lines in order. Those that come while others are being written go out together. */
class Writer {
  /** Lines that wait, with those who wait for them. */
  #waiting = [];
  #isWriting = false;
  /** Why nothing can be written any more. */
  #failure = null;

  /** @param {number} length how many bytes the file has */
  constructor(file, descriptor, length) {
    this.file = file;
    this.descriptor = descriptor;
    this.length = length;
  }

  /** Ends a last line that lacks nothing but its end. */
  endLine() {
    this.#waiting.push({ text: "\n", done() {}, fail() {} });
    this.#next();
  }

  /** Resolves as soon as the records are written. */
  append(records) {
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join("");
    return new Promise((done, fail) => {
      this.#waiting.push({ text, done, fail });
      this.#next();
    });
  }

  #next() {
    if (this.#isWriting || !this.#waiting.length) {
      return;
    }
    if (this.#failure) {
      this.#waiting.splice(0).forEach(({ fail }) => fail(this.#failure));
      return;
    }
    this.#isWriting = true;
    const batch = this.#waiting.splice(0);
    this.#writeAlone(Buffer.from(batch.map(({ text }) => text).join("")), (error) => {
      this.#isWriting = false;
      if (error) {
        // What follows could end up behind half a line, so nothing more is written.
        this.#failure = new Problem(500, `the log ${this.file} can't be written: ${error.message}`);
        batch.forEach(({ fail }) => fail(this.#failure));
      } else {
        batch.forEach(({ done }) => done());
      }
      this.#next();
    });
  }

  /** Writes if nobody else has: two campaigns in one file could not be told apart. */
  #writeAlone(bytes, then) {
    fstat(this.descriptor, (error, stats) => {
      if (error || stats.size !== this.length) {
        then(error ?? new Error("another program writes to it"));
        return;
      }
      this.length += bytes.length;
      this.#write(bytes, then);
    });
  }

  #write(bytes, then) {
    write(this.descriptor, bytes, 0, bytes.length, null, (error, written) => {
      if (error || written === bytes.length) {
        then(error);
      } else {
        this.#write(bytes.subarray(written), then);
      }
    });
  }

  close() {
    closeSync(this.descriptor);
  }
}
