/** Starts the demo as `npm start` does, and the sandbox as the package does. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../../..");

/** Starts it, and says all that it has written, and how it ended, when it ends. */
export function start(env) {
  // A shell may have either of them set.
  const { PORT, HOST, ...others } = process.env;
  const demo = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...others, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  demo.stdout.setEncoding("utf8").on("data", (text) => (said += text));
  demo.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  const ended = new Promise((done) => demo.on("close", (code) => done({ code, said })));
  return { demo, ended, said: () => said };
}

/** Starts it, and waits for its address. */
export async function served(env) {
  const started = start(env);
  for await (const line of createInterface({ input: started.demo.stdout })) {
    const [address] = line.match(/http:\/\/localhost\S+/) ?? [];
    if (address) {
      return { ...started, address, stop: () => started.demo.kill() };
    }
  }
  throw new Error(`the demo has ended: ${started.said()}`);
}

/** Starts the sandbox of the package's command line, from its sources. @returns what it has printed as JSON, and what ends it */
export async function sandboxOf(...args) {
  const child = spawn(process.execPath, ["cli/index.mjs", "sandbox", "--port", "0", "--json", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { ...JSON.parse(line), stop: () => child.kill() };
  }
  throw new Error("the sandbox has ended");
}
