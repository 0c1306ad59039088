/** Page set-ups: what a page's script, its calls to action, its banner and its QR codes are to be. */
import type { Config, LinkRequest } from "../types.js";

/**
 * What a page's script, its calls to action, its banner and its QR codes are to be. It is also what a file
 * `smart-script.json` holds.
 */
export type SetUp = Config & {
  /** The page's calls to action, in their order. Default: none. */
  links?: readonly LinkRequest[];
  /** The page's places for QR codes. Default: none. */
  qr?: readonly QrPlace[];
};

/** A place for a QR code, which carries the page's OneLink. */
export interface QrPlace {
  /** `svg` for an SVG in place of a canvas. Default: a canvas. */
  for?: "svg";
  /** Width and height in CSS pixels. Default: 256. */
  size?: number;
  /** The dark squares' colour, `#rgb` or `#rrggbb`. Default: black. */
  color?: string;
  /** The address of a picture for its middle. Default: none. */
  logo?: string;
  /** Its name for those who can't see it. Default: `QR code`. */
  alt?: string;
}

/** What a set-up can be read from. */
export type From = "markup" | "json" | "call" | "gtm" | "npm" | "server" | "appsflyer" | "unknown";

/** What a set-up can be written as. */
export type To = "markup" | "json" | "call" | "gtm" | "npm" | "server" | "file";

/** Something that a person should know of what was read or written. */
export interface Note {
  /** What it is about: `afParameters.campaign.keys[1]`. Empty for the whole. */
  path: string;
  message: string;
  severity: "error" | "warning" | "note";
  /** The line in the text that was read, from 1 on. */
  line?: number;
  /** The column in that line, from 1 on. */
  column?: number;
}

/** What was read. */
export interface ReadSetUp {
  setUp: SetUp;
  /** What the text was taken for. */
  from: From;
  notes: Note[];
  /** The folder of the script's files as the text names it, with a slash at its end. */
  files?: string;
}

/** What was written. */
export interface WrittenSetUp {
  text: string;
  /** What this form can't say, and what to do about it. */
  notes: Note[];
}

/** How a set-up is to be written. */
export interface WriteOptions {
  /** The folder of `smart-script.js`, as a page's address or path. Default: `/`. */
  files?: string;
}
