/**
 * The package as a site's own project gets it: npm packs it and installs it into a folder outside this
 * repository, beside the bundlers of package-lock.json. As the bundlers take half a gigabyte, they are kept
 * until that file changes.
 */
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cache } from "../../scripts/tools.mjs";
import { PKG } from "../page/harness.mjs";

/** npm's flags that make it print errors only. */
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

/** The environment for a site's bundlers, without the variables that the test runner has set. */
const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, NODE_ENV: ___, ...ENVIRONMENT } = process.env;
const QUIETLY = { ...ENVIRONMENT, NEXT_TELEMETRY_DISABLED: "1" };

const execute = promisify(execFile);

/** A web team's project, with the sources of tests/package/apps and the package. */
export const project = await install();

/** The archive that npm has packed. */
export const tarball = join(project, "smart-script-wasm.tgz");

async function install() {
  const bundlers = await installBundlers();
  const project = mkdtempSync(join(bundlers, "project-"));
  process.on("exit", () => rmSync(project, { recursive: true, force: true }));
  cpSync(join(import.meta.dirname, "apps"), project, { recursive: true });
  cpSync(join(import.meta.dirname, "types"), join(project, "types"), { recursive: true });
  const [{ filename }] = JSON.parse(await runIn(project, "npm", ["pack", PKG, "--json"]));
  renameSync(join(project, filename), join(project, "smart-script-wasm.tgz"));
  await runIn(project, "npm", [
    "install",
    "--no-save",
    "--no-package-lock",
    ...QUIET,
    "./smart-script-wasm.tgz",
  ]);
  return project;
}

/** The folder in which the packages of package-lock.json are. */
async function installBundlers() {
  const lock = readFileSync(join(import.meta.dirname, "package-lock.json"));
  const folder = join(cache, `bundlers-${createHash("sha256").update(lock).digest("hex").slice(0, 12)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, "unfinished-"));
    for (const name of ["package.json", "package-lock.json"]) {
      cpSync(join(import.meta.dirname, name), join(unfinished, name));
    }
    await runIn(unfinished, "npm", ["ci", ...QUIET]);
    renameSync(unfinished, folder);
  }
  return folder;
}

/** Runs a program in any folder, and returns its output. If it fails, this rejects with all of its output. */
export async function runIn(cwd, program, args) {
  try {
    const options = { cwd, env: QUIETLY, maxBuffer: 1e8, timeout: 600_000 };
    return (await execute(program, args, options)).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}: ${error.message}\n${error.stdout}\n${error.stderr}`);
  }
}

/**
 * The program of an installed package, by the package's manifest: if two versions are installed, npm may link
 * either. A program that has another name than its package is one of npm's links.
 */
function executable(name) {
  const packages = join(project, "..", "node_modules");
  const manifest = join(packages, name, "package.json");
  const bin = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).bin?.[name] : undefined;
  return bin ? join(packages, name, bin) : join(packages, ".bin", name);
}

/** Runs a program of an installed package in a folder of the project, and returns its output. */
export function run(folder, name, ...args) {
  return runIn(join(project, folder), executable(name), args);
}

/** Runs Node in the project. */
export function node(...args) {
  return runIn(project, process.execPath, args);
}

/** Imports an installed package like a file of the project. */
export function load(name) {
  const { resolve } = createRequire(join(project, "package.json"));
  return import(pathToFileURL(resolve(name)).href);
}

/** Starts a program, and waits until its output matches `ready`. Returns a function that ends it. */
export async function serve(folder, ready, name, ...args) {
  const child = spawn(executable(name), args, { cwd: join(project, folder), env: QUIETLY, detached: true });
  const ended = once(child, "exit");
  let written = "";
  await new Promise((done, fail) => {
    const listen = (chunk) => ready.test((written += chunk)) && done();
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    ended.then(() => fail(new Error(`${name} ended: ${written}`)));
  });
  return async () => {
    // The program has a process group of its own, so this also ends the processes that it has started.
    process.kill(-child.pid);
    await ended;
  };
}
