/** Waits until somebody ends the program. */
export function ended() {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.once(signal, done);
    }
  });
}
