/** Starts a browser without a window, and ends it, whatever happens. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stop } from "../command-line/exit.mjs";
import { Connection } from "./connection.mjs";

/** How long a browser may take to answer at first, in ms. */
const STARTS_WITHIN = 30_000;

/** How long it may take to end by itself, in ms. */
const ENDS_WITHIN = 2_000;

/** What a browser without its sandbox for pages says of it. */
const NO_SANDBOX =
  /no usable sandbox|sandbox.*(?:not permitted|failed)|running as root without --no-sandbox/i;

/**
 * The browser's flags. Nothing of it is to be seen, nothing calls home, and pages that nobody looks at run as fast as
 * the others.
 *
 * @param {object} wants
 * @param {string} wants.profile a folder for what it keeps
 * @param {boolean} wants.isSandboxed whether pages are kept in the browser's own sandbox
 * @param {boolean} [wants.isInsecure] whether a certificate that nobody has signed will do
 */
export function flags({ profile, isSandboxed, isInsecure }) {
  return [
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${profile}`,
    ...(isSandboxed ? [] : ["--no-sandbox"]),
    ...(isInsecure ? ["--ignore-certificate-errors"] : []),
    "--disable-gpu",
    // Containers have little shared memory.
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--mute-audio",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-service-autorun",
    "--disable-background-networking",
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--disable-quic",
    "--disable-popup-blocking",
    "--disable-features=Translate,OptimizationHints,MediaRouter,HttpsUpgrades,DialMediaRouteProvider",
    "--password-store=basic",
    "--use-mock-keychain",
    "about:blank",
  ];
}

/** Chromium refuses to run as root with its sandbox, and a container's only user is often root. */
export function mayBeSandboxed(platform = process.platform, user = process.getuid?.()) {
  return !(platform === "linux" && user === 0);
}

/**
 * @param {string} path the browser's
 * @param {{ isSandboxed?: boolean, isInsecure?: boolean }} [options]
 * @returns {Promise<{ connection: Connection, end: () => Promise<void> }>}
 */
export async function launch(path, { isSandboxed = mayBeSandboxed(), isInsecure = false } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "smart-script-"));
  // On Windows there are no groups of processes, and the pipes' end is what ends the browser.
  const isGroup = process.platform !== "win32";
  const child = spawn(path, flags({ profile, isSandboxed, isInsecure }), {
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    detached: isGroup,
    // What it leaves behind when it is killed goes with its profile.
    env: { ...process.env, TMPDIR: profile },
  });
  let complaints = "";
  child.stderr.on("data", (text) => (complaints = (complaints + text).slice(-20_000)));
  let isOver = false;
  const over = new Promise((done) => {
    child.once("exit", () => done((isOver = true)));
    child.once("error", () => done((isOver = true)));
  });
  const connection = new Connection(child.stdio[3], child.stdio[4]);

  /** Ends it at once, with the processes that it has started. */
  const kill = () => {
    if (isOver || child.pid === undefined) {
      return;
    }
    try {
      isGroup ? process.kill(-child.pid, "SIGKILL") : child.kill("SIGKILL");
    } catch {
      // It has ended just now.
    }
  };
  const clean = () => {
    kill();
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // What is left is in the system's folder for such files.
    }
  };
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const listeners = Object.entries(signals).map(([signal, status]) => [signal, () => process.exit(status)]);
  process.on("exit", clean);
  listeners.forEach(([signal, listener]) => process.on(signal, listener));

  const end = async () => {
    connection.send("Browser.close").catch(() => {});
    let timer;
    await Promise.race([over, new Promise((done) => (timer = setTimeout(done, ENDS_WITHIN)))]);
    clearTimeout(timer);
    connection.end("The browser has been ended.");
    clean();
    process.off("exit", clean);
    listeners.forEach(([signal, listener]) => process.off(signal, listener));
  };

  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error("it doesn't answer")), STARTS_WITHIN);
  });
  const dead = over.then(() => Promise.reject(new Error("it ends at once")));
  dead.catch(() => {});
  try {
    await Promise.race([connection.send("Browser.getVersion"), late, dead]);
  } catch (error) {
    await end();
    throw new Stop(whyNot(path, complaints, error.message));
  } finally {
    clearTimeout(timer);
  }
  return { connection, end };
}

/** Why a browser could not be started, in words. */
function whyNot(path, complaints, message) {
  if (NO_SANDBOX.test(complaints)) {
    return `${path} can't keep pages in its sandbox here, as in many containers. Where you trust the page, add --no-sandbox.`;
  }
  const last = complaints.trim().split("\n").at(-1);
  return `${path} can't be started: ${last || message}. Say where another browser is with --chromium PATH.`;
}
