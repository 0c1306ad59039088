/** Finds the calls to action in a page's HTML as it streams through, and rewrites their addresses. */
import { decodeHTMLAttribute } from "entities/decode";
import { Tokenizer } from "htmlparser2";
import { OWN } from "../page/own-address.js";

/** How many bytes of one tag are held back at most. A call to action in a longer tag keeps its address. */
const MAX_HELD = 1 << 16;

/** Elements of SVG and MathML whose content is HTML again. */
const HOLDS_HTML = /^(foreignobject|desc|title|annotation-xml|mi|mo|mn|ms|mtext)$/;

/** Elements that end any SVG or MathML around them, as the HTML standard lists them. */
const ENDS_FOREIGN =
  /^(b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/;

/** Matches the beginning of a tag at the end of a chunk, whose name may go on in the next one. */
const BEGUN = /<\/?[a-z-]{0,15}$/i;

/** Reads an attribute of an element: its value without escapes, or null if it has no such attribute. */
export type Read = (name: string) => string | null;

/** What to do with a page. */
export interface Page {
  /** Is told the address in a `<base>`. */
  base(href: string): void;
  /** Returns an anchor's new address and the value of its attribute `OWN`; null if the anchor stays as it is. */
  anchor(read: Read): { href: string; own: string } | null;
  /** Returns HTML for the end of the body. */
  end(): string;
}

/** Takes a page's bytes as they come, and returns those that can't change any more. */
export interface Rewriter {
  write(bytes: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

interface Attribute {
  name: string;
  nameEnd: number;
  /** Where the value starts, inside its quotes. */
  start: number;
  valueEnd: number;
  end: number;
}

/** Escapes a text for the value of an attribute. */
export const escaped = (text: string) => text.replace(/[&"'<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Rewrites one page. The tokenizer gets each byte as one character, so its positions are those of bytes,
 * and what is not rewritten comes out as it came in, whatever its character set. An error in here stops
 * the rewriting, but not the page.
 */
export function rewriter(page: Page): Rewriter {
  const toText = new TextDecoder("latin1");
  // Values that are not UTF-8 are not read: the browser would read another address in them than we do.
  const toValue = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  let parts: Uint8Array[] = [];
  /** The bytes that came in and have not gone out yet, and the same as text with a character for each byte. */
  let held: Uint8Array = new Uint8Array(0);
  let text = "";
  /** The position in the page of the first byte that is held. */
  let start = 0;
  /** The position from which on bytes may still change. */
  let from = Infinity;
  let name = "";
  let attributes: Attribute[] | null = null;
  let attribute: Attribute | null = null;
  /** The open elements of SVG and MathML, and those in them whose content is HTML. */
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
      // This has to be checked here too: the limit must not depend on how the page is cut into chunks.
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
      // The address is not valid, or not in UTF-8.
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
        // The page ends without it.
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
          // If an element has the same attribute twice, the first one counts.
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
          // The position is that of the name, behind "</".
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

  /** Returns the bytes that are settled, in one piece. */
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
      // The caller may reuse the buffer that these bytes are in.
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
