/** Which version of the package this is. The build puts it in place of VERSION. */
import { readFileSync } from "node:fs";

/* global VERSION */
export const version =
  typeof VERSION === "string"
    ? VERSION
    : JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
