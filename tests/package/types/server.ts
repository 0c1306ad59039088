/** A server's plans. This is compiled, but never run. */
import { defineConfig, planLinks, transform } from "smart-script-wasm/server";
import type { IncomingRequest, PlannedLinks, ServerConfig } from "smart-script-wasm/server";

const config: ServerConfig = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  links: [{ platform: "xbox", appId: "9N1", href: "https://www.xbox.com/games/9N1" }],
};

export function right(request: Request, headers: Headers): string[] {
  const ofNext: IncomingRequest = { url: "https://brand.example/", headers };
  const planned: PlannedLinks = planLinks(config, request);
  const impression: string | null = planLinks(config, ofNext).impression;
  const mistakes = planned.errors.map(({ path, message }) => path + message);
  return [...planned.links, impression ?? "", ...mistakes];
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

const plain = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  links: [{ href: "https://apps.apple.com/app/id1" }, { platform: "xbox", appId: "9N1", href: "/xbox" }],
};

export function written(request: Request): void {
  planLinks(plain, request);
  const { preset } = defineConfig({ preset: "tiktok" });
  transform({ preset, oneLinkURL: plain.oneLinkURL }, request);
}

export function wrong(request: Request): void {
  // @ts-expect-error
  transform({ preset: "tictoc" }, request);
  // @ts-expect-error an unknown option
  transform({ preset: "tiktok" }, request, { impressions: true });
  // @ts-expect-error a link to a platform needs the app's id there
  planLinks({ links: [{ platform: "xbox", href: "https://www.xbox.com" }] }, request);
  // @ts-expect-error a request is needed
  planLinks(config);
  // @ts-expect-error
  planLinks({ ...config, links: [{ platform: "ps5", href: "https://store.playstation.com" }] }, request);
  // @ts-expect-error an address alone says nothing of the visitor
  planLinks(config, request.url);
  // @ts-expect-error
  planLinks({ preset: "facebook" }, request);
}
