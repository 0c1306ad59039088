/**
 * Audits the dependencies, by every lock file in the repository. For crates it checks licences, bans, sources and
 * security advisories (deny.toml), for npm the advisories. Which packages ship is no matter: parts of some that are only
 * installed to build are in the scripts for servers.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { cargoTool, root, rust } from "./tools.mjs";

/**
 * Workspaces that may have a dependency in several versions, as others' crates bring them and nothing of it ships: what
 * measures, and the app in Yew.
 */
const BESIDE = ["bench", "examples/yew"];

/** The folders with a lock file of this name. */
export function locked(name) {
  const files = execFileSync("git", ["ls-files", name, `*/${name}`], { cwd: root, encoding: "utf8" });
  return files
    .trim()
    .split("\n")
    .map((file) => dirname(file));
}

/**
 * Runs every check. Advisories are fetched from GitHub and from npm's registry. A machine that can't reach
 * those gets a line that says which check was not made, and that doesn't count as a failure.
 *
 * @returns {boolean} whether no check failed
 */
export function audit() {
  const env = { ...process.env, PATH: [cargoTool("cargo-deny"), process.env.PATH].join(delimiter) };
  const deny = (folder, ...checks) => {
    const manifest = join(folder, "Cargo.toml");
    const args = ["--manifest-path", manifest, "--config", "deny.toml", "--locked", "check"];
    // Only some workspaces need the exceptions in deny.toml; don't warn that others do without them.
    const options = ["--allow", "license-exception-not-encountered", "--hide-inclusion-graph"];
    return spawnSync("cargo-deny", [...args, ...options, ...checks], { cwd: root, env, encoding: "utf8" });
  };
  const results = locked("Cargo.lock").flatMap((folder) => {
    const checks = ["licenses", "sources", ...(BESIDE.includes(folder) ? [] : ["bans"])];
    return [
      judged(`${checks.join(", ")} of ${folder}/Cargo.lock`, deny(folder, ...checks)),
      judged(
        `advisories for ${folder}/Cargo.lock`,
        deny(folder, "advisories"),
        ({ stderr }) => /failed to fetch advisory database \S+/.exec(stderr)?.[0],
      ),
    ];
  });
  for (const folder of locked("package-lock.json")) {
    const options = { cwd: join(root, folder), encoding: "utf8" };
    const npm = spawnSync("npm", ["audit", "--package-lock-only", "--json"], options);
    results.push(judged(`advisories for ${folder}/package-lock.json`, npm, whyNoReport));
  }
  return results.every(Boolean);
}

/** Why npm could not make a report, or `undefined` if it made one. */
function whyNoReport({ stdout }) {
  try {
    const report = JSON.parse(stdout);
    return report.metadata ? undefined : report.message || report.error?.summary || "no report";
  } catch {
    return "no report";
  }
}

/** Prints how a check ended, and returns false if it failed. `whyNot` says why a check could not be made. */
function judged(name, result, whyNot = () => undefined) {
  if (result.error) {
    console.error(`FAILED: ${name}: ${result.error.message}`);
    return false;
  }
  if (result.status === 0) {
    console.log(`ok: ${name}`);
    return true;
  }
  const reason = whyNot(result);
  if (reason) {
    console.log(`NOT MADE: ${name}: ${reason.trim()}`);
    return true;
  }
  console.error(`FAILED: ${name}\n${result.stdout}${result.stderr}`);
  return false;
}

if (process.argv[1] === import.meta.filename) {
  rust();
  process.exit(audit() ? 0 : 1);
}
