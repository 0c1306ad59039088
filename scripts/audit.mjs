/**
 * Audits the dependencies. For crates it checks licences, bans, sources and security advisories (deny.toml).
 * For npm it checks the advisories of the packages that the demo needs, but not of those that are only used
 * to build and test.
 */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { cargoTool, root, rust } from "./tools.mjs";

/** The workspaces of the program, of its module and of the fuzz targets. What the example in Yew has is Yew's. */
const MANIFESTS = ["Cargo.toml", "crates/web/Cargo.toml", "fuzz/Cargo.toml"];

/**
 * Runs every check. Advisories are fetched from GitHub and from npm's registry. A machine that can't reach
 * those gets a line that says which check was not made, and that doesn't count as a failure.
 *
 * @returns {boolean} whether no check failed
 */
export function audit() {
  const env = { ...process.env, PATH: [cargoTool("cargo-deny"), process.env.PATH].join(delimiter) };
  const deny = (manifest, ...checks) => {
    const args = ["--manifest-path", manifest, "--config", "deny.toml", "--locked", "check"];
    // Only the fuzz targets need the exception in deny.toml; don't warn that the program does without it.
    const options = ["--allow", "license-exception-not-encountered", "--hide-inclusion-graph"];
    return spawnSync("cargo-deny", [...args, ...options, ...checks], { cwd: root, env, encoding: "utf8" });
  };
  const results = MANIFESTS.flatMap((manifest) => [
    judged(`licences, bans and sources of ${manifest}`, deny(manifest, "licenses", "bans", "sources")),
    judged(
      `advisories for ${manifest}`,
      deny(manifest, "advisories"),
      ({ stderr }) => /failed to fetch advisory database \S+/.exec(stderr)?.[0],
    ),
  ]);
  const npm = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8" });
  results.push(judged("advisories for npm packages", npm, whyNoReport));
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
