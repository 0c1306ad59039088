/**
 * The package as a site's own project gets it: packed by npm, and installed from that into a folder that
 * knows nothing of this repository, beside the bundlers of package-lock.json. These are installed once
 * for each state of that file, as they are half a gigabyte.
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

/** What npm says when nothing is wrong is not of interest. */
const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

/** What a site's bundlers get of our environment: nothing that a test's own runner has put there. */
const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, NODE_ENV: ___, ...ENVIRONMENT } = process.env;
const QUIETLY = { ...ENVIRONMENT, NEXT_TELEMETRY_DISABLED: "1" };

const execute = promisify(execFile);

/** A web team's project, with the sources of tests/package/apps and the package. */
export const project = await install();

/** Where npm has packed the package. */
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

/** Runs a program in any folder, and answers what it wrote; rejects with all that it wrote where it fails. */
export async function runIn(cwd, program, args) {
  try {
    const options = { cwd, env: QUIETLY, maxBuffer: 1e8, timeout: 600_000 };
    return (await execute(program, args, options)).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}: ${error.message}\n${error.stdout}\n${error.stderr}`);
  }
}

/** An installed package's program. Of two versions of one npm links either, so the one of that name is looked for. */
function executable(name) {
  const packages = join(project, "..", "node_modules");
  const manifest = join(packages, name, "package.json");
  const bin = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).bin?.[name] : undefined;
  return bin ? join(packages, name, bin) : join(packages, ".bin", name);
}

/** Runs a program of an installed package in a folder of the project, and answers what it wrote. */
export function run(folder, name, ...args) {
  return runIn(join(project, folder), executable(name), args);
}

/** Runs Node in the project. */
export function node(...args) {
  return runIn(project, process.execPath, args);
}

/** Imports an installed package, as a file of the project would. */
export function load(name) {
  const { resolve } = createRequire(join(project, "package.json"));
  return import(pathToFileURL(resolve(name)).href);
}

/** Starts a program that goes on; ready when it has written what matches. Answers what ends it. */
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
    // A group of its own, so that what it starts ends with it.
    process.kill(-child.pid);
    await ended;
  };
}
