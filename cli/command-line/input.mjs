/** What somebody wants to be read: a file that they name, or what another program writes into this one. */
import { fstatSync, readFileSync, statSync } from "node:fs";
import { MISUSED, Stop } from "./exit.mjs";

/** How much is read at most: what is read is in memory as a whole. */
const MOST_BYTES = 100_000_000;

/** How long somebody is waited for who may write something, or may not. */
const PATIENCE_MS = 1_000;

const STDIN = 0;

const tooLarge = (name) =>
  new Stop(
    `${name} has more than ${MOST_BYTES / 1_000_000} MB. Divide it, for example by split -l 100000.`,
    MISUSED,
  );

/** What is in a file. @param {string} path @returns {Buffer} */
export function bytesOf(path) {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new Stop(`${path} is a folder. Name a file in it.`, MISUSED);
    }
    if (found.size > MOST_BYTES) {
      throw tooLarge(path);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Stop) {
      throw error;
    }
    throw new Stop(`${path}: ${error.code === "ENOENT" ? "there is no such file." : error.message}`, MISUSED);
  }
}

/** What another program writes into this one, up to its end. @returns {Promise<Buffer>} */
export async function bytesOfStdin() {
  return piped(Infinity);
}

/**
 * The same where nobody has asked for it by a word. A terminal has nothing to say then, and neither has a program that
 * started this one with a pipe and writes nothing into it.
 *
 * @returns {Promise<Buffer | null>} null where there is nothing
 */
export async function bytesIfPiped() {
  const kind = statusOf(STDIN);
  if (kind?.isFile() || kind?.isFIFO()) {
    return piped(Infinity);
  }
  return kind?.isSocket() ? piped(PATIENCE_MS) : null;
}

function statusOf(descriptor) {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

/** Reads all, if something comes in time. */
async function piped(patience) {
  const { stdin } = process;
  const chunks = [];
  let size = 0;
  const timer =
    patience < Infinity
      ? setTimeout(() => stdin.destroy(), patience)
      : setTimeout(tellOfWaiting, PATIENCE_MS).unref();
  try {
    for await (const chunk of stdin) {
      clearTimeout(timer);
      chunks.push(chunk);
      size += chunk.length;
      if (size > MOST_BYTES) {
        throw tooLarge("What is piped in");
      }
    }
  } catch (error) {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
      throw error;
    }
    return null;
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** A person who sees nothing happen is told what is waited for. */
function tellOfWaiting() {
  process.stderr.write("Reading from standard input, up to its end (Ctrl+D in a terminal).\n");
}
