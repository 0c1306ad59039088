/** What `debug` loads: the same program with its explanations, and the console to write them to. */
import { explain, initSync, plan } from "#glue";
import { common, text } from "#packed";
import { unpack } from "../internal/unpack.js";

/** Writes what the program makes of a configuration, its mistakes first. */
export function report(config: string): void {
  initSync({ module: unpack(common, text) });
  for (const note of explain(config).split("\n").filter(Boolean)) {
    console.warn("smart-script: " + note);
  }
  const [impression, ...links] = plan(config).split("\n");
  console.info("smart-script: impression", impression || "none");
  links.forEach((href, index) => console.info("smart-script: link", index, href || "keeps its own address"));
}
