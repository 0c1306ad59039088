/** The package in a project with CommonJS. This is compiled, but never run. */
import { start, type Config, type Plan } from "smart-script-wasm";
import explained = require("smart-script-wasm/explain");
import inline = require("smart-script-wasm/inline");
import react = require("smart-script-wasm/react");
import server = require("smart-script-wasm/server");

const config: Config = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

export async function right(): Promise<readonly [Plan, Plan, string | undefined]> {
  const { links } = explained.explain(config, "https://brand.example/?c=summer");
  react.useSmartLink({ href: "https://apps.apple.com/app/id1" });
  server.planLinks({ ...config, links: [] }, { url: "https://brand.example/", headers: { get: () => null } });
  return [await start(config), await inline.start(config), links[0]?.href ?? undefined];
}

export function wrong(): void {
  // @ts-expect-error There is no such preset.
  void start({ preset: "tictoc" });
}
