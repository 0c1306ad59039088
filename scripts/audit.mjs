/**
 * Audits the dependencies: licences, bans, sources and known holes of the crates (deny.toml), known
 * holes of the npm packages that the demo needs; those that only build and test are not looked at.
 */
import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { cargoTool, root, rust } from "./tools.mjs";

/** This program, and what fuzzes it. */
const MANIFESTS = ["Cargo.toml", "fuzz/Cargo.toml"];

/**
 * Runs every check that this machine can make, and says in a line which it can't. Lists of known
 * holes are fetched from GitHub and from npm's registry, which not every machine reaches; the other
 * checks need none.
 *
 * @returns {boolean} whether nothing was found
 */
export function audit() {
  const env = { ...process.env, PATH: [cargoTool("cargo-deny"), process.env.PATH].join(delimiter) };
  const deny = (manifest, ...checks) => {
    const args = ["--manifest-path", manifest, "--config", "deny.toml", "--locked", "check"];
    // Each of the two has something that the other is excepted for.
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

/** Why npm has no report; nothing where it has one. */
function whyNoReport({ stdout }) {
  try {
    const report = JSON.parse(stdout);
    return report.metadata ? undefined : report.message || report.error?.summary || "no report";
  } catch {
    return "no report";
  }
}

/** Tells how a check came out: whether it passed, or could not be made. */
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
