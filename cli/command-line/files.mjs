/** Files that somebody names. */
import { readFileSync } from "node:fs";
import { MISUSED, Stop } from "./exit.mjs";

/** What is in a file of JSON. */
export function readJson(option, path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const why = error.code === "ENOENT" ? "there is no such file." : error.message;
    throw new Stop(`--${option} ${path}: ${why}`, MISUSED);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`--${option} ${path}: this is not JSON: ${error.message}`, MISUSED);
  }
}
