/** Starts a virtual display (Xvfb). WebKit's driver needs one even when its browser shows nothing. */
import { spawn } from "node:child_process";

let started;

/** Returns the name of this run's display. The first call starts it. */
export function display() {
  return (started ??= new Promise((done, fail) => {
    const args = ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
    const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    process.on("exit", () => server.kill());
    server.on("error", () => fail(new Error("Xvfb is missing: run `apt-get install xvfb` as root.")));
    server.on("exit", (code) => fail(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once("data", (number) => {
      // The display must not keep this process alive.
      server.unref();
      server.stdio[3].unref();
      done(`:${String(number).trim()}`);
    });
  }));
}
