/** Runs the command line as somebody does, and serves pages for it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { harmless } from "../../cli/command-line/visible.mjs";
import { main } from "../../cli/main.mjs";
import { root } from "../../scripts/tools.mjs";

/** The package as built. */
export const PKG = process.env.PKG ?? join(root, "pkg");

const CLI = join(PKG, "cli.js");

/** The environment without what a test runner has set. */
const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...ENVIRONMENT } = process.env;

/** Starts it. */
export function spawned(args, env = {}, { program = CLI, cwd } = {}) {
  return spawn(process.execPath, [program, ...args], { cwd, env: { ...ENVIRONMENT, ...env } });
}

/** Runs it to its end. */
export const cli = (...args) => ended(spawned(args));

/**
 * The same from the sources and within this process, as a start takes longer than most commands. Where another build than
 * pkg/ is tested, it is that build.
 */
export const asked = PKG === join(root, "pkg") ? within : cli;

async function within(...args) {
  const written = { say: [], warn: [] };
  const [say, warn] = [written.say, written.warn].map(
    (all) =>
      (text = "") =>
        all.push(harmless(text), "\n"),
  );
  const status = await main(args, { say, warn });
  return { status, stdout: written.say.join(""), stderr: written.warn.join("") };
}

/** The same, in a folder. */
export const cliIn = (cwd, ...args) => ended(spawned(args, {}, { cwd }));

/** The same, with something piped into it. */
export function piped(input, ...args) {
  const child = spawned(args);
  child.stdin.end(input);
  return ended(child);
}

async function ended(child) {
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const [status] = await once(child, "close");
  return { status, stdout, stderr };
}

/**
 * Starts it, and waits for words that it prints.
 *
 * @returns what it has printed, and a function that ends it as Ctrl+C does and tells with what it ended
 */
export async function started(args, words, { program } = {}) {
  const child = spawned(args, {}, { program });
  const ended = once(child, "close");
  let printed = "";
  await new Promise((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => words.test((printed += text)) && done());
    }
    ended.then(() => fail(new Error(`it ended: ${printed}`)));
  });
  const end = async (signal = "SIGINT") => {
    child.kill(signal);
    return (await ended)[0];
  };
  return { printed, end };
}

/** A folder for a test, with these files in it. */
export function folder(test, files = {}) {
  const path = mkdtempSync(join(tmpdir(), "cli-"));
  test.after(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The tag of the script, as sites have it. */
export const TAG =
  '<script src="/smart-script.js" data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok" async></script>';

/** A page with a head and a body. */
export const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>${head}</head><body>${body}</body></html>`;

const TYPES = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

/**
 * A site: pages by their paths, the script's own files, and those of www/. A page that is a function answers by itself.
 *
 * @param {Record<string, string | ((request: any, response: any) => void)>} pages
 * @returns its origin, and a function that ends it
 */
export async function site(pages, { server = createServer() } = {}) {
  server.on("request", (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const found = pages[pathname];
    if (typeof found === "function") {
      found(request, response);
      return;
    }
    const name = pathname.slice(1);
    const body = found ?? read(join(PKG, name)) ?? read(join(root, "www", name));
    const type = found ? "text/html" : (TYPES[name.split(".").at(-1)] ?? "text/html");
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` });
    response.end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const end = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${server.address().port}`, end, server };
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
