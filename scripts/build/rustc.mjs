#!/usr/bin/env node
/**
 * Cargo's compiler for `crates/web`, by way of RUSTC_WRAPPER.
 *
 * Cargo numbers a crate outside of the workspace by its absolute path, and the compiler orders what it writes
 * by these numbers. `crates/web` is a workspace of its own, so that the crate it's made of lies outside, and
 * the module would be another one in every folder that it is built in. So our own crates go by their names.
 *
 * Cargo doesn't see a change of this file: remove target/shim/cargo after one.
 */
import { spawnSync } from "node:child_process";
import process from "node:process";

const [compiler, ...given] = process.argv.slice(2);
const name = given[given.indexOf("--crate-name") + 1];
const args = name?.startsWith("smart_script")
  ? given.map((arg) => arg.replace(/^(-C)?metadata=.*/, `$1metadata=${name}`))
  : given;
const { status, error } = spawnSync(compiler, args, { stdio: "inherit" });
if (error) {
  throw error;
}
process.exitCode = status ?? 1;
