/**
 * The tools that npm does not bring, at the versions this project was tested with.
 *
 * `node scripts/tools.mjs npm`, `rust`, `browsers` or the name of a program gets one of them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Where what takes minutes to get is kept from one run to the next. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "smart-script-wasm");

/** wasm-bindgen's program has to be of the version that Cargo.lock has. */
function lockedVersion(crate) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return lock.match(new RegExp(`name = "${crate}"\nversion = "(.+)"`))[1];
}

const CARGO_TOOLS = {
  "wasm-bindgen": { crate: "wasm-bindgen-cli", version: lockedVersion("wasm-bindgen") },
  "wasm-pack": { crate: "wasm-pack", version: "0.15.1" },
  geckodriver: { crate: "geckodriver", version: "0.37.1" },
  "cargo-deny": { crate: "cargo-deny", version: "0.20.2" },
  "cargo-fuzz": { crate: "cargo-fuzz", version: "0.13.2" },
};

/** Stops the program with one line that says how to go on. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs a program, its output shown; stops when it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  if (error || status) {
    stop(`failed: ${program} ${args.join(" ")}${error ? ` (${error.message})` : ""}`);
  }
}

/** Whether a program can be started. */
export function has(program) {
  return !spawnSync(program, ["--version"], { stdio: "ignore" }).error;
}

/** The npm packages of package-lock.json, installed when they are not. */
export function npmPackages({ omitDev = false } = {}) {
  const installed = join(root, "node_modules", ".package-lock.json");
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = existsSync(installed) ? JSON.parse(readFileSync(installed, "utf8")).packages : {};
  const isMissing = ([path, { version, dev, optional }]) =>
    path && !optional && !(dev && omitDev) && found[path]?.version !== version;
  if (Object.entries(wanted).some(isMissing)) {
    console.log("installing npm packages");
    const flags = ["--no-audit", "--no-fund", "--loglevel=error", ...(omitDev ? ["--omit=dev"] : [])];
    run("npm", ["ci", ...flags]);
  }
}

/** Rust itself is asked for; its parts that rust-toolchain.toml names come by themselves. */
export function rust() {
  if (!has("rustup") || !has("cargo")) {
    stop("Rust is missing: install rustup from https://rustup.rs, then run this again.");
  }
  run("rustup", ["--quiet", "toolchain", "install"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Where a tool that cargo builds is kept. */
function toolFolder(program) {
  return join(cache, `${program}-${CARGO_TOOLS[program].version}`, "bin");
}

/** Whether cargo has built a tool already. */
export function isBuilt(program) {
  return existsSync(join(toolFolder(program), program));
}

/**
 * The folder of a tool that cargo builds, built the first time; without optimisation, as what it is used
 * for takes less time than that.
 */
export function cargoTool(program) {
  const { crate, version } = CARGO_TOOLS[program];
  const bin = toolFolder(program);
  if (!isBuilt(program)) {
    console.log(`building ${crate} ${version} (once; a minute or two)`);
    const env = { ...process.env, CARGO_PROFILE_DEV_DEBUG: "0", CARGO_INCREMENTAL: "0" };
    const args = ["--version", version, "--locked", "--quiet", "--debug", "--root", join(bin, "..")];
    run("cargo", ["install", crate, ...args], { env });
  }
  return bin;
}

/** The folders with the programs of this project's tools, those that are there. */
export function toolPath() {
  return [...Object.keys(CARGO_TOOLS).map(toolFolder), join(root, "node_modules", ".bin")].filter(existsSync);
}

/** What the browsers' Debian packages bring, by package. WebKit's driver brings WebKit's browser. */
const BROWSERS = {
  chromium: "chromium",
  "chromium-driver": "chromedriver",
  "firefox-esr": "firefox-esr",
  "webkit2gtk-driver": "WebKitWebDriver",
  xvfb: "Xvfb",
  xauth: "xauth",
};

/**
 * Chromium, Firefox and WebKitGTK with what drives them, from Debian's packages where this may install them.
 *
 * @returns where each is, by the name of the environment variable that page tests read
 */
export function browsers() {
  const isThere = (program) => spawnSync("which", [program], { stdio: "ignore" }).status === 0;
  const missing = Object.keys(BROWSERS).filter((name) => !isThere(BROWSERS[name]));
  if (missing.length) {
    const names = missing.join(" ");
    if (process.getuid?.() !== 0 || !has("apt-get")) {
      stop(`Browsers are missing: run \`apt-get install ${names}\` as root, then this again.`);
    }
    console.log(`installing ${names}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const quiet = { env, stdio: ["ignore", "ignore", "inherit"] };
    run("apt-get", ["update", "-qq"], quiet);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], quiet);
  }
  const where = (program) => execFileSync("which", [program], { encoding: "utf8" }).trim();
  return {
    CHROMIUM: where("chromium"),
    FIREFOX: where("firefox-esr"),
    WEBKIT_DRIVER: where("WebKitWebDriver"),
  };
}

/** Chromium's flags with which one local server, with a certificate of its own, answers for all hosts. */
export function chromiumFlags(port) {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
    "--ignore-certificate-errors",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
}

if (process.argv[1] === import.meta.filename) {
  const name = process.argv[2];
  const ways = { npm: npmPackages, rust, browsers };
  if (!ways[name] && !CARGO_TOOLS[name]) {
    stop(`usage: node scripts/tools.mjs ${[...Object.keys(ways), ...Object.keys(CARGO_TOOLS)].join("|")}`);
  }
  (ways[name] ?? (() => cargoTool(name)))();
}
