/** `smart-script url`: the addresses of ads. */
import { build } from "./build.mjs";
import { check } from "./check.mjs";

/** @type {import("../commands.mjs").Group} */
export const url = {
  summary: "makes and checks the addresses that ads on TikTok lead to",
  commands: { build, check },
};
