/** The tools that npm does not bring, at the versions this project was tested with. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..");

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "smart-script-wasm");

/** wasm-bindgen's program has to be of the version that Cargo.lock has. */
function lockedVersion(crate) {
  const lock = readFileSync(join(root, "Cargo.lock"), "utf8");
  return lock.match(new RegExp(`name = "${crate}"\nversion = "(.+)"`))[1];
}

const CARGO_TOOLS = {
  "wasm-bindgen": { crate: "wasm-bindgen-cli", version: lockedVersion("wasm-bindgen") },
  "wasm-pack": { crate: "wasm-pack", version: "0.15.1" },
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

/** The folder of a tool that cargo builds, built the first time. */
export function cargoTool(program) {
  const { crate, version } = CARGO_TOOLS[program];
  const folder = join(cache, `${program}-${version}`);
  if (!existsSync(join(folder, "bin", program))) {
    console.log(`building ${crate} ${version} (once; some minutes)`);
    run("cargo", ["install", crate, "--version", version, "--locked", "--quiet", "--root", folder]);
  }
  return join(folder, "bin");
}

/** Chromium and its driver, from Debian's packages where this may install them. */
export function chromium() {
  if (!has("chromium") || !has("chromedriver")) {
    if (process.getuid?.() !== 0 || !has("apt-get")) {
      stop("Chromium is missing: run `apt-get install chromium chromium-driver` as root, then this again.");
    }
    console.log("installing chromium and chromium-driver");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    run("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
    const packages = ["chromium", "chromium-driver"];
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
}

/** Chromium's flags with which one local server, with a certificate of its own, answers for all hosts. */
export function chromiumFlags(port) {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
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
