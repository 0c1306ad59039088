/** `smart-script config`: the set-ups of pages. */
import { check } from "./check.mjs";
import { convert } from "./convert.mjs";

/** @type {import("../commands.mjs").Group} */
export const config = {
  summary: "checks a page's set-up, and turns it into another form",
  commands: { check, convert },
};
