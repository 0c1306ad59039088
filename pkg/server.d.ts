import type { Checked, Config, ConfigError, LinkRequest, Widened } from "./types.js";
export type * from "./types.js";
/** What is planned on a server: a page's configuration, and the calls to action that it will have. */
export interface ServerConfig extends Config {
    /** The page's calls to action. Default: none, and only the impression is planned. */
    links?: readonly LinkRequest[];
}
/**
 * The part of a request that is read: a Web-standard `Request` has it, and the requests of Node, Express, Fastify
 * and Koa. An address alone is read too, but says nothing of what the visitor's browser asks for.
 */
export interface IncomingRequest {
    /** The page's address: whole, as the visitor's browser has it, or from its path on; then `Host` is looked at. */
    readonly url?: string | URL | undefined;
    /** The same before a router has shortened it. It goes before `url`. */
    readonly originalUrl?: string | undefined;
    /** Headers of the Web, or an object with a member for each, as Node's requests have them. */
    readonly headers: RequestHeaders;
}
/** The headers of a request. */
export type RequestHeaders = {
    get(name: string): string | null | undefined;
} | {
    readonly [name: string]: string | readonly string[] | undefined;
};
/** What to put into the page as it is served. */
export interface PlannedLinks {
    /** An address for each of `links`, in their order: its link, or its own address if it gets none. */
    links: string[];
    /** The impression's address, for an `<img>`; null if there is none. */
    impression: string | null;
    /**
     * The mistakes in the configuration, each with its path, and for each of `links` that gets no link the reason
     * (`links[0]`). They are found when this is read, which takes as long as a plan does: in tests, or for a log.
     */
    readonly errors: readonly ConfigError[];
}
/** A part of a page: text, or bytes in UTF-8. Null and undefined add nothing to it. */
export type Chunk = string | ArrayBufferView | ArrayBufferLike | null | undefined;
/** Options of `transform`. */
export interface TransformOptions {
    /**
     * Puts the impression into the page. This is for pages without the script, which sends an impression
     * itself. Default: false.
     */
    impression?: boolean;
}
/**
 * Returns a configuration as it is. Editors complete and check what is written in it, and its words keep their types, so
 * that it can be passed on.
 *
 * @example
 * export const config = defineConfig({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
 */
export declare function defineConfig<const Given extends Widened<Config>>(config: Given & Checked<Given, Config>): Given;
export declare function defineConfig(config: Config): Config;
/**
 * Plans the links of one page view. It reads the request's address, `Referer`, `Cookie` (for rules that
 * name one), `Sec-GPC` and client hints. It keeps nothing, and it never throws: links for a request without an
 * address keep their own, and the console says so once. What is wrong is in `errors`.
 *
 * @example
 * const { links, impression } = planLinks(
 *   {
 *     oneLinkURL: "https://brand.onelink.me/A1b2",
 *     preset: "tiktok",
 *     links: [{ href: "https://apps.apple.com/app/id1" }],
 *   },
 *   request,
 * );
 */
export declare function planLinks<const Given extends Widened<ServerConfig>>(config: Given & Checked<Given, ServerConfig>, request: IncomingRequest): PlannedLinks;
export declare function planLinks(config: ServerConfig, request: IncomingRequest): PlannedLinks;
/**
 * Gives every `<a data-smart-link>` of a page its link as the page's HTML streams through; everything
 * else comes out byte for byte. The page may have the script too. An error in here does not break the
 * page: the rest of it comes out as it came in.
 *
 * @returns a stream for one page, of HTML in UTF-8
 * @example
 * const response = await fetch(request);
 * return new Response(response.body.pipeThrough(transform(config, request)), response);
 */
export declare function transform<const Given extends Widened<Config>>(config: Given & Checked<Given, Config>, request: IncomingRequest, options?: TransformOptions): TransformStream<Chunk, Uint8Array>;
export declare function transform(config: Config, request: IncomingRequest, options?: TransformOptions): TransformStream<Chunk, Uint8Array>;
