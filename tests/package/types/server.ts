/** A server's plans. This is compiled, but never run. */
import { planLinks, transform } from "smart-script-wasm/server";
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

/** A request as Node's types have it, which Express's and Koa's are built on. */
interface OfNode {
  url?: string | undefined;
  headers: { [name: string]: string | string[] | undefined; host?: string | undefined };
}

export function ofServers(node: OfNode, express: OfNode & { originalUrl: string }): string[][] {
  return [node, express].map((request) => planLinks(config, request).links);
}

export function streams(request: OfNode, page: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  const parts = new ReadableStream<string | ArrayBuffer | DataView<ArrayBuffer> | null>();
  const linked: ReadableStream<Uint8Array> = parts.pipeThrough(transform(config, request));
  void linked.cancel();
  return new Response(page.pipeThrough(transform(config, request, { impression: true })));
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
