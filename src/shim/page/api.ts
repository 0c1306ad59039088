/** The npm package's functions: what the script tag does, for pages that are built by a bundler. */
import { getPart } from "#parts";
import { load } from "#program";
import type { BannerWish, Checked, Config, ConsentState, LinkRequest, Plan, Widened } from "../types.js";
import { type FirstCopy, claim, otherCopy } from "./copies.js";
import { session } from "./session.js";

const NOTHING: Plan = { impression: null, links: [], qr: null };

const inPage = typeof document == "object";
const life = inPage ? session(() => null, getPart, true) : null;
let isStarted = false;
let begin: () => void;
const begun = new Promise<void>((resolve) => (begin = resolve));
let loading: Promise<void> | undefined;

/**
 * Links that `href` was asked for before the start, one for each platform: the start plans them too, so
 * that the impression covers them.
 */
const asked = new Map<string, object>();

/** This copy, as later copies and tags find it once it has started. */
const own: FirstCopy = (_, given) => {
  if (given) {
    start(given);
  }
};
/** A function of the page's life for other copies, which may come before the program has loaded. */
const later =
  (name: "refresh" | "consent" | "banner") =>
  (value?: any): Promise<any> =>
    then((life) => life[name](value));
own.api = life
  ? {
      version: VERSION,
      start,
      refresh: later("refresh"),
      consent: later("consent"),
      banner: later("banner"),
      href: life.href,
      get ready() {
        return begun.then(life.ready);
      },
    }
  : undefined;

/** The API of the script tag or the other copy of this package that started first, if there is one. */
const other = () => otherCopy(own);

/** Acts on whatever runs this page, once its program has loaded or is too late. On a server it does nothing. */
async function then(act: (life: any) => Plan | Promise<Plan>): Promise<Plan> {
  if (!life) {
    return NOTHING;
  }
  const first = other();
  if (first) {
    return act(first);
  }
  // That the wasm failed or is late is ignored here: starting fails then, and asks for what answers instead.
  await (loading = loading || load().catch(() => {}));
  return act(life);
}

/**
 * Takes over from the stub that takes down the visitor's answer until the package is there (README). Where there is one,
 * there will be an answer.
 */
function heardBefore(config: Config): Config {
  const stub = (window as any).SmartScript;
  if (!stub || stub.start || typeof stub.consent != "function" || stub.consent == consent) {
    return config;
  }
  stub.consent = consent;
  if (stub.answer) {
    consent(stub.answer);
  }
  return { ...config, consent: "pending" };
}

/**
 * Starts: every `<a data-smart-link>` of the page gets its link, and one impression is sent. Called
 * again it plans anew with the new configuration, or with the last one. On a server it does nothing.
 *
 * @returns the plan, once every call to action has its link; it never rejects
 * @example await start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
 */
export function start<const Given extends Widened<Config>>(
  config: Given & Checked<Given, Config>,
): Promise<Plan>;
export function start(config?: Config): Promise<Plan>;
export function start(config?: any): Promise<Plan> {
  if (life && !other()) {
    claim(own);
    config = config && heardBefore(config);
  }
  return then((life) => {
    isStarted = true;
    const plan = life.start(config && { ...config, links: [...asked.values()] });
    begin();
    return plan;
  });
}

/**
 * Plans the links anew for the page as it is now: its address, its calls to action. Before the first
 * start it does nothing.
 *
 * @param options with `impression: true` one more impression is sent
 * @returns the plan, once every call to action has its link; it never rejects
 */
export function refresh(options?: { impression?: boolean }): Promise<Plan> {
  // Before the start nothing says what the visitor allows, so nothing may be sent.
  return then((life) => (isStarted || other() ? life.refresh(options) : NOTHING));
}

/**
 * Says what the visitor allows, in place of what the configuration says. `granted` catches up with what
 * was not sent and stored before; `denied` forgets what is stored.
 *
 * @returns the plan, once every call to action has its link; it never rejects
 */
export function consent(state: ConsentState): Promise<Plan> {
  return then((life) => life.consent(state));
}

/** The latest plan, from the first start on; it never rejects, and on a server it is empty. */
export async function ready(): Promise<Plan> {
  if (!life) {
    return NOTHING;
  }
  if (!other()) {
    await begun;
  }
  const first = other();
  return first ? first.ready : life.ready();
}

/**
 * Where a call to action that is no `<a data-smart-link>` should lead: its link, or its own address if
 * it gets none.
 *
 * @param meanwhile the answer before the start, such as a link that a server has planned; by default the
 *   call to action's own address
 */
export function href<const Given extends Widened<LinkRequest>>(
  link: Given & Checked<Given, LinkRequest>,
  meanwhile?: string,
): string;
export function href(link: LinkRequest, meanwhile?: string): string;
export function href(link: any, meanwhile: string = link.href): string {
  if (!life) {
    return meanwhile;
  }
  const first = other();
  if (!isStarted && !first) {
    const { platform, appId, href } = link;
    if (platform) {
      asked.set(platform, { platform, appId, href });
    }
    return meanwhile;
  }
  return (first || life).href(link, meanwhile);
}

/**
 * Shows, hides or changes the Smart Banner. Before the first start it waits for that, and on a server it does
 * nothing. On a page without a banner, options make one.
 *
 * @returns once it is done
 * @example await banner({ title: "Your harbour waits" });
 */
export async function banner(wish: BannerWish): Promise<void> {
  if (life) {
    if (!other()) {
      await begun;
    }
    const first = other() || life;
    // Older copies have no banner.
    if (first.banner) {
      await first.banner(wish);
    }
  }
}

/**
 * Calls back each time the links were planned anew: after a start, a route, an answer to what the
 * visitor allows.
 *
 * @returns a function that ends the subscription
 */
export function subscribe(listener: () => void): () => void {
  if (inPage) {
    document.addEventListener("smartscript:ready", listener);
  }
  return () => inPage && document.removeEventListener("smartscript:ready", listener);
}
