/** Finds the calls to action in a page's HTML as it streams through, and rewrites their addresses. */
import { decodeHTMLAttribute } from "entities/decode";
import { OWN } from "../page/own-address.js";
import { PageParser, type Tag } from "./page-parser.js";

/** How many bytes of one tag are held back at most. A call to action in a longer tag keeps its address. */
const MAX_HELD = 1 << 16;

/** What may become a tag in which something changes, as far as its name has been read. */
const MAY_CHANGE = /^(a|ba?s?e?|bo?d?y?)$/;

/** What comes behind an attribute's name, as far as it belongs to the attribute. */
const VALUE = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;

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

/** Escapes a text for the value of an attribute. */
export const escaped = (text: string) => text.replace(/[&"'<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Puts parts together. */
function joined(parts: Uint8Array[]): Uint8Array {
  if (parts.length == 1) {
    return parts[0]!;
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Rewrites one page. The parser gets each byte as one character, so its positions are those of bytes,
 * and what is not rewritten comes out as it came in, whatever its character set. An error in here stops
 * the rewriting, but not the page.
 */
export function rewriter(page: Page): Rewriter {
  const toText = new TextDecoder("latin1");
  // Values that are not UTF-8 are not read: the browser would read another address in them than we do.
  const toValue = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  /** What goes out next, and what came in behind it. */
  let settled: Uint8Array[] = [];
  let held: Uint8Array[] = [];
  /** The position in the page of the first byte that is held. */
  let start = 0;
  /** The position up to which the page has been parsed, the two characters before, and the text behind. */
  let parsed = 0;
  let last = "";
  let waiting = "";
  let isEnded = false;
  let isBroken = false;

  const take = (to: number) => {
    const whole = joined(held);
    const size = to - start;
    held = [whole.subarray(size)];
    start = to;
    return whole.subarray(0, size);
  };
  const pass = (to: number) => {
    if (to > start) {
      settled.push(take(to));
    }
  };
  const put = (html: string) => settled.push(encoder.encode(html));

  /** Returns the tag's bytes and text if they can still be changed, and the way to an attribute's value. */
  const opened = ({ location }: Tag) => {
    const { startOffset, endOffset, attrs } = location!;
    // The limit is checked here too, as it must not depend on how the page is cut into chunks.
    if (startOffset < start || endOffset - startOffset > MAX_HELD) {
      return null;
    }
    pass(startOffset);
    const bytes = joined(held).subarray(0, endOffset - startOffset);
    const text = toText.decode(bytes);
    const place = (name: string) => {
      const found = attrs && attrs[name];
      if (!found) {
        return null;
      }
      const from = found.startOffset - startOffset + name.length;
      VALUE.lastIndex = from;
      const [all, value] = VALUE.exec(text) || ["", ""];
      const to = from + all.length;
      const quote = /^["']/.test(value!) ? 1 : 0;
      return { from, to, value: bytes.subarray(to - value!.length + quote, to - quote) };
    };
    const read: Read = (name) => {
      const found = place(name);
      return found && decodeHTMLAttribute(toValue.decode(found.value));
    };
    return { startOffset, place, read };
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

  const parser = new PageParser({
    anchor(tag) {
      const at = opened(tag);
      if (!at) {
        return;
      }
      try {
        const link = page.anchor(at.read);
        if (link) {
          const own = at.place(OWN);
          const beside = `"${escaped(link.own)}"`;
          const edits = [
            { ...at.place("href")!, html: `="${escaped(link.href)}"` + (own ? "" : ` ${OWN}=${beside}`) },
          ];
          if (own) {
            edits.push({ ...own, html: "=" + beside });
          }
          edits.sort((a, b) => a.from - b.from);
          for (const { from, to, html } of edits) {
            pass(at.startOffset + from);
            put(html);
            take(at.startOffset + to);
          }
        }
      } catch {
        // The address is not valid, or not in UTF-8.
      }
    },
    base(tag) {
      try {
        const href = opened(tag)?.read("href");
        if (href != null) {
          page.base(href);
        }
      } catch {
        // The same.
      }
    },
    bodyEnd(tag) {
      if (opened(tag)) {
        putEnd();
      }
    },
  });

  /** Parses what is waiting, and lets go of what can't change any more. */
  const parse = () => {
    const text = waiting;
    parsed += text.length;
    last = (last + text.slice(-2)).slice(-2);
    waiting = "";
    try {
      if (!isBroken) {
        parser.parse(text);
      }
    } catch {
      isBroken = isEnded = true;
    }
    const tag = !isBroken && parser.unfinished;
    let from = parsed;
    if (tag) {
      // Comments have no name.
      if (MAY_CHANGE.test(tag.tagName) && parsed - tag.location!.startOffset <= MAX_HELD) {
        from = tag.location!.startOffset;
      }
    } else if (!isBroken) {
      from -= (/<\/?$/.exec(last) || [""])[0]!.length;
    }
    pass(from);
  };

  const out = () => {
    const bytes = joined(settled);
    settled = [];
    return bytes;
  };

  return {
    write(bytes) {
      // The caller may reuse the buffer that these bytes are in.
      held.push(bytes.slice());
      waiting += toText.decode(bytes);
      // Of a long comment or tag the parser gets more at once, as it copies what it keeps each time.
      if (waiting.length * 16 > parser.kept - 4096) {
        parse();
      }
      return out();
    },
    end() {
      parse();
      pass(parsed);
      putEnd();
      return out();
    },
  };
}
