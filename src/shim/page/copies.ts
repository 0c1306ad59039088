/**
 * A page may hold several copies of this script: tags that a tag manager adds once more, or the npm
 * package beside a tag. Only the first one works; the later ones hand over to it.
 */
import type { Config, SmartScriptApi } from "../types.js";

/** The property of `document` under which the first copy puts its `FirstCopy`. */
export const FIRST = Symbol.for("smart-script");

/** What the first copy does when a later one hands over. */
export interface FirstCopy {
  /**
   * @param tag the later copy's own tag, if it has one
   * @param given the configuration that the later copy found on the page, if any
   */
  (tag: HTMLScriptElement | null, given: Config | false): void;
  /** The API of the npm package. A tag has none here, because it sets `window.SmartScript`. */
  api?: OtherApi;
}

/** The API of another copy. The wasm-bindgen module has no banner, and neither had older versions its call. */
export type OtherApi = Omit<SmartScriptApi, "banner"> & Partial<SmartScriptApi>;

/** Makes this the copy that runs the page. */
export function claim(own: FirstCopy): void {
  (document as any)[FIRST] = own;
}

/** The API of the script tag or the other copy that started first, if there is one. */
export function otherCopy(own: FirstCopy): OtherApi | undefined {
  const first: FirstCopy | undefined = (document as any)[FIRST];
  return first && first != own ? first.api || (window as any).SmartScript : undefined;
}
