/** Where the program's words go. */

/**
 * Writes lines to a stream. A reader that has had enough, such as `head`, closes the pipe: then nothing more is
 * written, and the program goes on with what it has to do, such as ending a browser.
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
      stream.write(`${text}\n`);
    }
  };
}
