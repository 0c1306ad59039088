/** The links of pages and of Smart Script V2's calls, made in Node by the program that pages load. */
import { build } from "esbuild";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

const ENTRY = `
import { arrival, planRequest } from "./src/shim/engines/request.ts";
import { ask } from "./src/shim/engines/engine.ts";
import { toWire } from "./src/shim/engines/wire.ts";

/** The links that a page's configuration, or the argument of an old call, makes of a visit. */
export function linksOf(call, config, url) {
  const visit = arrival(url, "", 1_760_000_000_000, call == "page") + toWire("consent", "granted", '"');
  return ask(planRequest(call, config, visit)).links;
}
`;

const { outputFiles } = await build({
  stdin: { contents: ENTRY, resolveDir: root },
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  define: { VERSION: '"0"' },
  alias: { "#program": join(root, "pkg/smart-script-twin.js") },
  write: false,
});

export const { linksOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
);
