/** The benchmark's own npm packages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../scripts/tools.mjs";

const folder = import.meta.dirname;

/** The path of a file in an installed package. */
export function installed(...path) {
  return join(folder, "node_modules", ...path);
}

function versions(lock) {
  const packages = existsSync(lock) ? JSON.parse(readFileSync(lock, "utf8")).packages : {};
  return Object.fromEntries(Object.entries(packages).map(([path, { version }]) => [path, version]));
}

/**
 * Installs the packages of package-lock.json if they are missing, and returns the versions of the compared
 * scripts.
 */
export function peers() {
  const wanted = versions(join(folder, "package-lock.json"));
  const found = versions(installed(".package-lock.json"));
  if (Object.entries(wanted).some(([path, version]) => path && found[path] !== version)) {
    console.log("installing the scripts to compare with");
    run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"], { cwd: folder });
  }
  return Object.fromEntries(
    Object.keys(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).dependencies).map((name) => [
      name,
      wanted[`node_modules/${name}`],
    ]),
  );
}
