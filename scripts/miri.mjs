/**
 * Runs the tests of the crates that have unsafe code in Miri, an interpreter that finds undefined behaviour:
 * the growing list and the allocator of the wasm module. The core itself has no unsafe code.
 *
 * Only nightly toolchains have Miri, so this installs one if it is missing.
 */
import { spawnSync } from "node:child_process";
import { root, run, rust, stop } from "./tools.mjs";

const TOOLCHAIN = "nightly-2026-03-01";
const COMPONENTS = ["miri", "rust-src"];
const CRATES = ["smart-script-list", "smart-script-lean"];

/** The components that the toolchain lacks: all of them if the toolchain itself is missing. */
function missing() {
  const args = ["component", "list", "--installed", "--toolchain", TOOLCHAIN];
  const { status, stdout } = spawnSync("rustup", args, { encoding: "utf8" });
  const installed = status === 0 ? stdout.split("\n") : [];
  return COMPONENTS.filter((component) => !installed.some((name) => name.startsWith(component)));
}

rust();
if (missing().length) {
  const components = COMPONENTS.flatMap((component) => ["--component", component]);
  const install = ["toolchain", "install", TOOLCHAIN, "--profile", "minimal", ...components];
  console.log(`installing ${TOOLCHAIN} with ${COMPONENTS.join(" and ")}`);
  const { status, stderr } = spawnSync("rustup", install, { encoding: "utf8" });
  if (status !== 0) {
    const [reason = "rustup failed"] = /^error: .*$/m.exec(stderr) ?? [];
    stop(`Miri is missing (${reason}): run rustup ${install.join(" ")} where Rust's servers can be reached.`);
  }
}
const packages = CRATES.flatMap((name) => ["-p", name]);
run("cargo", [`+${TOOLCHAIN}`, "miri", "test", "--quiet", "--locked", "--lib", ...packages], {
  cwd: root,
  env: { ...process.env, MIRIFLAGS: "-Zmiri-strict-provenance -Zmiri-symbolic-alignment-check" },
});
