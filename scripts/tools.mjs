/**
 * The tools that npm does not bring, at the versions this project was tested with.
 *
 * `node scripts/tools.mjs` installs one of them: `npm`, `rust`, `browsers` or a program by its name.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

/** Keeps programs that take minutes to build from one run to the next. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "smart-script-wasm");

/** The version of a crate in Cargo.lock. wasm-bindgen's program has to match its crate. */
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

/** Stops the program with a message that tells the user what to do. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/**
 * Runs a program and shows its output. If it fails, this program stops, too.
 *
 * @returns what it writes, if the options ask for that in place of showing it
 */
export function run(program, args, options = {}) {
  const { status, error, stdout } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    encoding: "utf8",
    ...options,
  });
  if (error || status) {
    stop(`failed: ${program} ${args.join(" ")}${error ? ` (${error.message})` : ""}`);
  }
  return stdout;
}

/** Whether a program can be started. */
export function has(program) {
  return !spawnSync(program, ["--version"], { stdio: "ignore" }).error;
}

/** Installs the npm packages of package-lock.json, unless they are installed already. */
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

/** Installs the toolchain that rust-toolchain.toml names. You have to install rustup yourself. */
export function rust() {
  if (!has("rustup") || !has("cargo")) {
    stop("Rust is missing: install rustup from https://rustup.rs, then run this again.");
  }
  run("rustup", ["--quiet", "toolchain", "install"], { stdio: ["ignore", "ignore", "inherit"] });
}

/** The folder of a tool that cargo builds. */
function toolFolder(program) {
  return join(cache, `${program}-${CARGO_TOOLS[program].version}`, "bin");
}

/** Whether cargo has built a tool already. */
export function isBuilt(program) {
  return existsSync(join(toolFolder(program), program));
}

/**
 * Returns the folder of a tool that cargo builds, and builds it the first time. It is built without
 * optimisation, which would take longer than the tool ever runs.
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

/** The folders of this project's tools that exist. */
export function toolPath() {
  return [...Object.keys(CARGO_TOOLS).map(toolFolder), join(root, "node_modules", ".bin")].filter(existsSync);
}

/** Debian's packages, each with the program that it installs. WebKit's driver depends on its browser. */
const BROWSERS = {
  chromium: "chromium",
  "chromium-driver": "chromedriver",
  "firefox-esr": "firefox-esr",
  "webkit2gtk-driver": "WebKitWebDriver",
  xvfb: "Xvfb",
  xauth: "xauth",
};

/**
 * Finds Chromium, Firefox and WebKitGTK with their drivers. When run as root, it installs the missing ones
 * from Debian's packages.
 *
 * @returns the paths of the programs, by the environment variable in which page tests look for them
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

/**
 * Flags with which Chromium sends all requests to one local server and accepts its self-signed certificate.
 */
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
