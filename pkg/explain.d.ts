import type { Checked, Config, ConfigError, LinkRequest, Widened } from "./types.js";
export * from "./index.js";
/** Something that may not be as it was meant. */
export interface Warning {
    /** What it is about: a link (`links[0]`), `impression`, `visit`, or the name of a parameter. */
    about: string;
    /** What was found, and what follows from it. */
    message: string;
}
/** Where a key was found: the page's address when it was loaded, its address now, an earlier page, … */
export type View = "page" | "route" | "memory" | "cookie" | "storage" | "meta";
/** Where an outgoing value came from. `rule` is the path of the rule that names the key or the default. */
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
/** A copy of the click id, in its slot. */
 | {
    kind: "copy";
    of: string;
}
/** A click id that goes out although no rule asks for it. */
 | {
    kind: "forwarded";
    key: string;
    view: View;
}
/** The call to action's own address. */
 | {
    kind: "anchor";
}
/** What the call to action says of its link by itself: `links[0].params.af_sub5`. */
 | {
    kind: "own";
    path: string;
}
/** The page of another site that the visitor came from. */
 | {
    kind: "referrer";
}
/** A hint that the browser gives about the device. */
 | {
    kind: "hint";
    name: string;
}
/** A parameter of the OneLink's own address. */
 | {
    kind: "template";
}
/** A parameter that this program always adds. */
 | {
    kind: "fixed";
};
/** One outgoing parameter. */
export interface ExplainedValue {
    name: string;
    /** The value, without escapes. */
    value: string;
    from: From;
}
/** A link, and the values that went into it. */
export interface ExplainedLink {
    /** The link; null if the call to action keeps its own address. */
    href: string | null;
    /** Why no link was made; null if one was. */
    refusal: string | null;
    values: ExplainedValue[];
}
/** A plan, with the reasons behind it. */
export interface Explanation {
    errors: ConfigError[];
    warnings: Warning[];
    /** In the order in which they were asked for. */
    links: ExplainedLink[];
    impression: {
        href: string | null;
        values: ExplainedValue[];
    };
}
/** A configuration with the calls to action to explain. */
type Linked = Config & {
    links?: readonly LinkRequest[];
};
/**
 * Explains what a configuration makes of a visit: its mistakes, warnings about what goes out, and the
 * origin of every outgoing value. It runs in a browser and on a server and reads nothing there, so it
 * does not know what was remembered or stored.
 *
 * @param config with the calls to action in `links`; by default a single one, for the OneLink
 * @param url the page's whole address, with the parameters of the ad click
 * @throws if WebAssembly is refused
 * @example
 * const { errors, warnings, links } = explain(
 *   { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" },
 *   "https://brand.example/game?pid=tiktokweb_int&c=summer&ttclid=E.C.P.x",
 * );
 */
export declare function explain<const Given extends Widened<Linked>>(config: Given & Checked<Given, Linked>, url: string | URL): Explanation;
export declare function explain(config: Linked, url: string | URL): Explanation;
export {};
