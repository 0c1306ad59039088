import type { AnchorHTMLAttributes, ForwardRefExoticComponent, RefAttributes } from "react";
import type { Checked, LinkRequest, Widened } from "./types.js";
/** A call to action, and where it leads until the links are planned. */
export type SmartLinkRequest = LinkRequest & {
    /** The link that a server has planned (`planLinks`). Default: `href`. */
    initialHref?: string;
};
/**
 * Where a call to action leads: until `start()` has run in the page, to its own address or to the one that
 * a server has planned; from then on to its link. A page that was rendered on a server hydrates unchanged.
 *
 * @example const to = useSmartLink({ platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" });
 */
export declare function useSmartLink<const Given extends Widened<SmartLinkRequest>>(link: Given & Checked<Given, SmartLinkRequest>): string;
export declare function useSmartLink(link: SmartLinkRequest): string;
/** The props of `<SmartLink>`: a call to action, and everything that an `<a>` takes. */
export type SmartLinkProps = SmartLinkRequest & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">;
/**
 * An `<a>` that leads to its link.
 *
 * @example <SmartLink platform="steam" appId="440" href="https://store.steampowered.com/app/440">Steam</SmartLink>
 */
export declare const SmartLink: ForwardRefExoticComponent<SmartLinkProps & RefAttributes<HTMLAnchorElement>>;
