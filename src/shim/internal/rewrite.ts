/** Finds a page's calls to action in its HTML as that streams through, and rewrites their addresses. */
import { decodeHTMLAttribute } from "entities/decode";
import { Tokenizer } from "htmlparser2";
import { OWN } from "./request.js";

/** More bytes of one tag are not held back; that call to action keeps its address. */
const MAX_HELD = 1 << 16;

/** Elements in SVG and MathML whose content is HTML again. */
const HOLDS_HTML = /^(foreignobject|desc|title|annotation-xml|mi|mo|mn|ms|mtext)$/;

/** Elements that end SVG and MathML wherever they come, as the HTML standard lists them. */
const ENDS_FOREIGN =
  /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/;

/** What may become a tag of which the name is looked at, as the end of what has come. */
const BEGUN = /<\/?[a-z-]{0,15}$/i;

/** Reads an attribute of an element: its value without escapes; null where it has none of that name. */
export type Read = (name: string) => string | null;

/** What is done with a page. */
export interface Page {
  /** Takes the address of a `<base>`. */
  base(href: string): void;
  /** A call to action's new address, and what to write beside it as `OWN`; null where it stays. */
  anchor(read: Read): { href: string; own: string } | null;
  /** HTML for the end of the body. */
  end(): string;
}

/** A page's bytes go in, as they come, and those that are settled come out. */
export interface Rewriter {
  write(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

interface Attribute {
  name: string;
  nameEnd: number;
  /** Of the value, without quotes. */
  start: number;
  valueEnd: number;
  end: number;
}

/** A text as an attribute's value has it. */
export const escaped = (text: string) => text.replace(/[&"'<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Rewrites one page. Positions are those of bytes: each is one character to the tokenizer, so that what
 * is not rewritten comes out as it came in, whatever its character set. What breaks in here stops the
 * rewriting, not the page.
 */
export function rewriter(page: Page): Rewriter {
  const toText = new TextDecoder("latin1");
  // Only what is UTF-8 is read: another address than a browser's would be wrong.
  const toValue = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  let parts: Uint8Array[] = [];
  /** What has come and not gone out, and the same with a character for each byte. */
  let held: Uint8Array = new Uint8Array(0);
  let text = "";
  /** The position of its first byte. */
  let start = 0;
  /** From here on it may change. */
  let from = Infinity;
  let name = "";
  let attributes: Attribute[] | null = null;
  let attribute: Attribute | null = null;
  /** The elements of SVG and MathML that are open, and those in them that hold HTML. */
  const foreign: string[] = [];
  let isEnded = false;
  let isBroken = false;

  const skip = (to: number) => {
    held = held.subarray(to - start);
    text = text.slice(to - start);
    start = to;
  };
  const pass = (to: number) => {
    if (to > start) {
      parts.push(held.subarray(0, to - start));
      skip(to);
    }
  };
  const put = (html: string) => parts.push(encoder.encode(html));
  const nameAt = (from: number, to: number) =>
    from < start ? "" : text.slice(from - start, to - start).toLowerCase();
  const isForeign = () => /^(svg|math)$/.test(foreign[foreign.length - 1] || "");

  const forget = () => {
    attributes = attribute = null;
    from = Infinity;
  };

  const read: Read = (name) => {
    const found = attributes!.find((attribute) => attribute.name == name);
    return found
      ? decodeHTMLAttribute(toValue.decode(held.subarray(found.start - start, found.valueEnd - start)))
      : null;
  };

  const rewrite = () => {
    const link = page.anchor(read);
    if (link) {
      const [href, own] = ["href", OWN].map((name) => attributes!.find((each) => each.name == name));
      const beside = `"${escaped(link.own)}"`;
      const edits: [Attribute, string][] = [
        [href!, `="${escaped(link.href)}"` + (own ? "" : ` ${OWN}=${beside}`)],
      ];
      if (own) {
        edits.push([own, "=" + beside]);
      }
      edits.sort(([a], [b]) => a.nameEnd - b.nameEnd);
      for (const [{ nameEnd, end }, html] of edits) {
        pass(nameEnd);
        put(html);
        skip(end);
      }
    }
  };

  const opened = (end: number, isClosed: boolean) => {
    try {
      // However much of it came at a time.
      const isShort = attributes && end - from <= MAX_HELD;
      if (isShort && name == "a") {
        rewrite();
      } else if (isShort) {
        const href = read("href");
        if (href != null) {
          page.base(href);
        }
      }
    } catch {
      // No address, or not in UTF-8.
    }
    forget();
    if (isForeign() && ENDS_FOREIGN.test(name)) {
      while (isForeign()) {
        foreign.pop();
      }
    } else if (!isClosed && (/^(svg|math)$/.test(name) || (isForeign() && HOLDS_HTML.test(name)))) {
      foreign.push(name);
    }
  };

  const putEnd = () => {
    if (!isEnded) {
      isEnded = true;
      try {
        put(page.end());
      } catch {
        // Then without.
      }
    }
  };

  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      isInForeignContext: isForeign,
      onopentagname(begin, end) {
        name = nameAt(begin, end);
        if ((name == "a" || name == "base") && !isForeign()) {
          attributes = [];
          from = end;
        }
      },
      onattribname(begin, end) {
        if (attributes) {
          attribute = { name: nameAt(begin, end), nameEnd: end, start: end, valueEnd: end, end };
        }
      },
      onattribdata(begin, end) {
        if (attribute) {
          attribute.start = attribute.start == attribute.nameEnd ? begin : attribute.start;
          attribute.valueEnd = end;
        }
      },
      onattribend(_, end) {
        if (attribute) {
          attribute.end = end;
          // Of two with one name the first counts.
          if (attributes!.every(({ name }) => name != attribute!.name)) {
            attributes!.push(attribute);
          }
          attribute = null;
        }
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag(begin, end) {
        const name = nameAt(begin, end);
        const at = foreign.lastIndexOf(name);
        if (at >= 0) {
          foreign.length = at;
        }
        if (name == "body") {
          // Before its "</".
          pass(begin - 2);
          putEnd();
        }
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
      onattribentity: nothing,
      onend: nothing,
    },
  );

  /** What has become settled, as one. */
  const out = () => {
    const settled = parts.filter((part) => part.length);
    parts = [];
    if (settled.length == 1) {
      return settled[0]!;
    }
    const whole = new Uint8Array(settled.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of settled) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };

  return {
    write(bytes) {
      parts = [held, bytes];
      held = out();
      const end = start + held.length;
      try {
        if (!isBroken) {
          const chunk = toText.decode(bytes);
          text += chunk;
          tokenizer.write(chunk);
        }
      } catch {
        isBroken = isEnded = true;
      }
      if (isBroken || end - from > MAX_HELD) {
        forget();
      }
      const [begun] = (!isBroken && BEGUN.exec(text.slice(-18))) || [""];
      pass(Math.min(from, end - begun.length));
      const settled = out();
      // Whoever wrote these bytes may write others over them.
      held = held.slice();
      return settled;
    },
    end() {
      pass(start + held.length);
      putEnd();
      return out();
    },
  };
}
