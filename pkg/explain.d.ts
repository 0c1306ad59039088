import type { Config, LinkRequest } from "./types.js";
export * from "./index.js";
/** A mistake in a configuration. */
export interface ConfigError {
    /** Where it is: `afParameters.campaign.keys[1]`. */
    path: string;
    /** What is wanted there: `want a string, got a number`. */
    message: string;
}
/** What is not as it may have been meant. */
export interface Warning {
    /** A link (`links[0]`), `impression`, `visit`, or the name of a parameter. */
    about: string;
    /** What is so, and what that means. */
    message: string;
}
/** Where a key was found: the page's address when it was loaded, its address now, an earlier page, … */
export type View = "page" | "route" | "memory" | "cookie" | "storage" | "meta";
/** Where an outgoing value came from. `rule` is the path of what names the key, or the default. */
export type From = {
    kind: "key";
    key: string;
    view: View;
    rule: string;
} | {
    kind: "override";
    key: string;
    view: View;
    replaced: string;
    rule: string;
} | {
    kind: "default";
    path: string;
    rule: string;
}
/** The click id once more, in its slot. */
 | {
    kind: "copy";
    of: string;
}
/** A click id that is sent on unasked. */
 | {
    kind: "forwarded";
    key: string;
    view: View;
}
/** The address that the call to action has by itself. */
 | {
    kind: "anchor";
}
/** The page of another site that the visitor came from. */
 | {
    kind: "referrer";
}
/** What the browser tells of the device. */
 | {
    kind: "hint";
    name: string;
}
/** A parameter that the OneLink's own address has. */
 | {
    kind: "template";
}
/** What this program says by itself. */
 | {
    kind: "fixed";
};
/** One parameter that goes out. */
export interface ExplainedValue {
    name: string;
    /** Without escapes. */
    value: string;
    from: From;
}
/** A link, and what it is made of. */
export interface ExplainedLink {
    /** Its address; null where the call to action keeps its own. */
    href: string | null;
    /** Why there is none; null where there is one. */
    refusal: string | null;
    values: ExplainedValue[];
}
/** A plan, and why it is so. */
export interface Explanation {
    errors: ConfigError[];
    warnings: Warning[];
    /** In the order asked for. */
    links: ExplainedLink[];
    impression: {
        href: string | null;
        values: ExplainedValue[];
    };
}
/**
 * Explains what a configuration makes of a visit: its mistakes, what to know of what goes out, and for
 * every outgoing value where it came from. It runs in a browser and on a server, and asks neither for
 * anything: what was remembered or stored is not known to it.
 *
 * @param config with the calls to action in `links`; by default one, for the OneLink
 * @param url the page's whole address, with what an ad click brought
 * @throws where WebAssembly is refused
 * @example
 * const { errors, warnings, links } = explain(
 *   { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" },
 *   "https://brand.example/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x",
 * );
 */
export declare function explain(config: Config & {
    links?: readonly LinkRequest[];
}, url: string): Explanation;
