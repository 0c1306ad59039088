/** The types of the package's functions for servers. They are public. */
import type { Config, LinkRequest } from "../types.js";

/** What is planned on a server: a page's configuration, and the calls to action that it will have. */
export interface ServerConfig extends Config {
  /** The page's calls to action. Default: none, and only the impression is planned. */
  links?: readonly LinkRequest[];
}

/** The part of a Web-standard `Request` that is read. */
export interface IncomingRequest {
  /** The page's whole address, as the visitor's browser has it. */
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}

/** What to put into the page as it is served. */
export interface PlannedLinks {
  /** An address for each of `links`, in their order: its link, or its own address if it gets none. */
  links: string[];
  /** The impression's address, for an `<img>`; null if there is none. */
  impression: string | null;
}

/** Options of `transform`. */
export interface TransformOptions {
  /**
   * Puts the impression into the page. This is for pages without the script, which sends an impression
   * itself. Default: false.
   */
  impression?: boolean;
}
