/** Where the program's words go. */
import { harmless } from "./visible.mjs";

/**
 * Writes lines to a stream, as plain text in which nothing makes a terminal do anything. A reader that has had enough,
 * such as `head`, closes the pipe: then nothing more is written, and the program goes on with what it has to do, such as
 * ending a browser.
 *
 * @param {NodeJS.WriteStream} stream
 * @returns {(text?: string) => void}
 */
export function lines(stream) {
  let isOpen = true;
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") {
      throw error;
    }
    isOpen = false;
  });
  return (text = "") => {
    if (isOpen) {
      stream.write(`${harmless(text)}\n`);
    }
  };
}

/** How wide a line is at most that people read well. */
const WIDTH = 100;

/** How wide a line may be: a window may be narrow, and a pipe has no width. @param {NodeJS.WriteStream} stream */
export const widthOf = (stream) => Math.max(40, Math.min(stream.columns || WIDTH, WIDTH));
