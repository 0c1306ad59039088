import type { Config, LinkRequest } from "./types.js";
export type * from "./types.js";
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
/**
 * Reads a page's set-up from a text: a page or a part of one, a JSON block or file, a call of Smart Script V2's API, a
 * tag manager's tag, or code with the npm package. It finds by itself which of these the text is. No code is run, and it
 * never throws.
 *
 * What can't be read, and what the text has that isn't part of the set-up, is said in the notes. Mistakes in options
 * are `explain`'s to find, so unknown ones stay in the set-up.
 *
 * @param options `file`: the text's name, which helps to tell what it is
 */
export declare function readSetUp(text: string, options?: {
    file?: string;
}): ReadSetUp;
/** The forms in which a set-up can be written. */
export declare const FORMS: To[];
/**
 * Writes a page's set-up as whole, working code, or as the file to keep. Whatever is in the set-up, it never throws, and
 * nothing in it becomes code or markup.
 *
 * @example writeSetUp({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" }, "gtm").text
 */
export declare function writeSetUp(setUp: SetUp, to: To, options?: WriteOptions): WrittenSetUp;
/** A part of a text: words, or something to be taken letter by letter. */
export type SheetPart = string | {
    code: string;
};
/** A text of the sheet. */
export type SheetText = readonly SheetPart[];
/** A part of the sheet. What it doesn't have is empty. */
export interface SheetSection {
    title: string;
    /** Paragraphs. */
    texts: SheetText[];
    /** The headings of the table's columns. */
    columns: string[];
    rows: SheetText[][];
    /** What is to be done, or to be seen, in this order. */
    steps: SheetText[];
    /** What is to be copied. */
    code: {
        language: "html" | "http" | "url";
        text: string;
    } | null;
}
/** The sheet. */
export interface Sheet {
    title: string;
    sections: SheetSection[];
}
/** What is known beside the set-up, for whoever gets the sheet. */
export interface HandOverOptions extends WriteOptions {
    /** The landing page's address. */
    page?: string;
    /** The URL of the ads that lead to it, with its macros. */
    adUrl?: string;
    /** The day of the sheet, as people read it. */
    date?: string;
}
/** The sheet as data, for those who show it. */
export declare function handOverSheet(setUp: SetUp, options?: HandOverOptions): Sheet;
/** The sheet as Markdown. */
export declare function handOver(setUp: SetUp, options?: HandOverOptions): string;
/** What a policy depends on beside the set-up. */
export interface CspOptions {
    /** The folder of `smart-script.js`, as a page's address or path. Default: `/`. */
    files?: string;
    /** As what the set-up is on the page. Calls and a tag manager's tag are scripts in the page, which need a nonce. */
    to?: To;
}
/**
 * The header that a page needs for its set-up. Add what the page needs besides.
 *
 * @example cspLine({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" })
 */
export declare function cspLine(setUp: SetUp, options?: CspOptions): string;
/** The policy alone, for a `<meta http-equiv>`. */
export declare function csp(setUp: SetUp, options?: CspOptions): string;
