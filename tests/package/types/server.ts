/** A server's plans. This is compiled, but never run. */
import { planLinks } from "smart-script-wasm/server";
import type { IncomingRequest, PlannedLinks, ServerConfig } from "smart-script-wasm/server";

const config: ServerConfig = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  links: [{ platform: "xbox", appId: "9N1", href: "https://www.xbox.com/games/9N1" }],
};

export function right(request: Request, headers: Headers): string[] {
  const ofNext: IncomingRequest = { url: "https://brand.example/", headers };
  const planned: PlannedLinks = planLinks(config, request);
  const impression: string | null = planLinks(config, ofNext).impression;
  return [...planned.links, impression ?? ""];
}

export function wrong(request: Request): void {
  // @ts-expect-error a request is needed
  planLinks(config);
  // @ts-expect-error
  planLinks({ ...config, links: [{ platform: "ps5", href: "https://store.playstation.com" }] }, request);
  // @ts-expect-error an address alone says nothing of the visitor
  planLinks(config, request.url);
  // @ts-expect-error
  planLinks({ preset: "facebook" }, request);
}
