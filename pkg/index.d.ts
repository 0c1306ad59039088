import type { BannerWish, Checked, Config, ConsentState, LinkRequest, Plan, Widened } from "./types.js";
export type * from "./types.js";
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
 * Starts: every `<a data-smart-link>` of the page gets its link, and one impression is sent. Called
 * again it plans anew with the new configuration, or with the last one. On a server it does nothing.
 *
 * @returns the plan, once every call to action has its link; it never rejects
 * @example await start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
 */
export declare function start<const Given extends Widened<Config>>(config: Given & Checked<Given, Config>): Promise<Plan>;
export declare function start(config?: Config): Promise<Plan>;
/**
 * Plans the links anew for the page as it is now: its address, its calls to action. Before the first
 * start it does nothing.
 *
 * @param options with `impression: true` one more impression is sent
 * @returns the plan, once every call to action has its link; it never rejects
 */
export declare function refresh(options?: {
    impression?: boolean;
}): Promise<Plan>;
/**
 * Says what the visitor allows, in place of what the configuration says. `granted` catches up with what
 * was not sent and stored before; `denied` forgets what is stored.
 *
 * @returns the plan, once every call to action has its link; it never rejects
 */
export declare function consent(state: ConsentState): Promise<Plan>;
/** The latest plan, from the first start on; it never rejects, and on a server it is empty. */
export declare function ready(): Promise<Plan>;
/**
 * Where a call to action that is no `<a data-smart-link>` should lead: its link, or its own address if
 * it gets none.
 *
 * @param meanwhile the answer before the start, such as a link that a server has planned; by default the
 *   call to action's own address
 */
export declare function href<const Given extends Widened<LinkRequest>>(link: Given & Checked<Given, LinkRequest>, meanwhile?: string): string;
export declare function href(link: LinkRequest, meanwhile?: string): string;
/**
 * Shows, hides or changes the Smart Banner. Before the first start it waits for that, and on a server it does
 * nothing. On a page without a banner, options make one.
 *
 * @returns once it is done
 * @example await banner({ title: "Your harbour waits" });
 */
export declare function banner(wish: BannerWish): Promise<void>;
/**
 * Calls back each time the links were planned anew: after a start, a route, an answer to what the
 * visitor allows.
 *
 * @returns a function that ends the subscription
 */
export declare function subscribe(listener: () => void): () => void;
