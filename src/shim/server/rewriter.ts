/** Finds the calls to action in a page's HTML as it streams through, and rewrites their addresses. */
import { decodeHTMLAttribute } from "entities/decode";
import { OWN } from "../page/own-address.js";
import { PageParser, type Tag } from "./page-parser.js";

/** How many bytes of one tag are held back at most. A call to action in a longer tag keeps its address. */
const MAX_HELD = 1 << 16;

/** What may become a tag in which something changes, as far as its name has been read. */
const MAY_CHANGE = /^(a|ba?s?e?|bo?d?y?)$/;

/** How many links are made at once at most, so that few of them are in memory at a time. */
const MAX_LINKS = 100;

/** The mark of UTF-8, which browsers skip at the beginning of a page, as the parser gets it. */
const BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

/** What comes behind an attribute's name, as far as it belongs to the attribute. */
const VALUE = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;

/** Reads an attribute of an element: its value without escapes, or null if it has no such attribute. */
export type Read = (name: string) => string | null;

/** What to do with a page whose calls to action are `Wanted`. */
export interface Page<Wanted> {
  /** Is told the address in a `<base>`. */
  base(href: string): void;
  /**
   * Reads an anchor; null if it stays as it is.
   *
   * @param names the names of its attributes
   */
  anchor(read: Read, names: string[]): Wanted | null;
  /**
   * Makes the links of anchors that came one after the other: the new address of each and the value of its attribute
   * `OWN`, or null for one that stays as it is.
   */
  links(wanted: Wanted[]): ({ href: string; own: string } | null)[];
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
export function rewriter<Wanted>(page: Page<Wanted>): Rewriter {
  const toText = new TextDecoder("latin1");
  // Values that are not UTF-8 are not read: the browser would read another address in them than we do.
  const toValue = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  /** What goes out next, and what came in behind it. */
  let settled: Uint8Array[] = [];
  let held: Uint8Array[] = [];
  /** The positions in the page of the first byte that is held, and of the next that will come in. */
  let start = 0;
  let received = 0;
  /** The text that has not been parsed. */
  let waiting = "";
  /** The calls to action that still have their own addresses. */
  let found: { tag: Opened; wanted: Wanted }[] = [];
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

  /** A tag whose bytes can still be changed. */
  const opened = ({ location }: Tag) => {
    const { startOffset, endOffset, attrs } = location!;
    // The limit is checked here too, as it must not depend on how the page is cut into chunks.
    if (startOffset < start || endOffset - startOffset > MAX_HELD) {
      return null;
    }
    held = [joined(held)];
    const bytes = held[0]!.subarray(startOffset - start, endOffset - start);
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
      return {
        from: startOffset + from,
        to: startOffset + to,
        value: bytes.subarray(to - value!.length + quote, to - quote),
      };
    };
    const read: Read = (name) => {
      const found = place(name);
      // As the tokenizer has it.
      return found && decodeHTMLAttribute(toValue.decode(found.value).replace(/\0/g, "\ufffd"));
    };
    return { startOffset, place, read, names: Object.keys(attrs || {}) };
  };
  type Opened = NonNullable<ReturnType<typeof opened>>;

  /** The attributes of the calls to action that were found. */
  const made = (wanted: Wanted[]) => {
    try {
      return wanted[0] ? page.links(wanted) : [];
    } catch {
      // They keep their own addresses.
      return [];
    }
  };

  /** Writes the links of the calls to action that were found. */
  const link = () => {
    const links = made(found.map(({ wanted }) => wanted));
    found.forEach(({ tag }, index) => {
      const link = links[index];
      if (!link) {
        return;
      }
      const own = tag.place(OWN);
      const beside = `"${escaped(link.own)}"`;
      const edits = [
        { ...tag.place("href")!, html: `="${escaped(link.href)}"` + (own ? "" : ` ${OWN}=${beside}`) },
      ];
      if (own) {
        edits.push({ ...own, html: "=" + beside });
      }
      edits.sort((a, b) => a.from - b.from);
      for (const { from, to, html } of edits) {
        pass(from);
        put(html);
        take(to);
      }
    });
    found = [];
  };

  const putEnd = (way: string) => {
    if (!isEnded) {
      isEnded = true;
      try {
        const html = page.end();
        if (html) {
          put(way + html);
        }
      } catch {
        // The page ends without it.
      }
    }
  };

  const parser = new PageParser({
    anchor(tag) {
      const at = opened(tag);
      try {
        const wanted = at && page.anchor(at.read, at.names);
        if (wanted) {
          found.push({ tag: at, wanted });
        }
      } catch {
        // The address is not valid, or not in UTF-8.
      }
      if (found.length == MAX_LINKS) {
        link();
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
      const at = isEnded ? null : opened(tag);
      if (at) {
        link();
        pass(at.startOffset);
        putEnd(parser.wayFromPicture);
      }
    },
  });

  /** Does something with the page as it is understood so far. After an error the rest of it comes out as it came in. */
  const attempt = (act: () => void) => {
    try {
      if (!isBroken) {
        act();
      }
    } catch {
      isBroken = isEnded = true;
    }
  };

  /** The position up to which nothing can change any more. */
  const settledTo = () => {
    if (isBroken) {
      return received;
    }
    const { reached, unfinished } = parser;
    if (!unfinished) {
      const [whole, end] = [joined(held), reached - start];
      const last = toText.decode(whole.subarray(Math.max(end - 2, 0), end));
      return reached - (/<\/?$/.exec(last) || [""])[0]!.length;
    }
    // Comments have no name.
    const { tagName, location } = unfinished;
    const isHeld = MAY_CHANGE.test(tagName) && reached - location!.startOffset <= MAX_HELD;
    return isHeld ? location!.startOffset : reached;
  };

  /** Parses what is waiting, and lets go of what can't change any more. */
  const parse = () => {
    const text = waiting;
    waiting = "";
    attempt(() => parser.parse(text));
    // Those that came before an error have their links, wherever the page is cut into chunks.
    link();
    pass(settledTo());
  };

  const out = () => {
    const bytes = joined(settled);
    settled = [];
    return bytes;
  };

  return {
    write(bytes) {
      // The caller may reuse the buffer that these bytes are in. A `Buffer` has no copy of them in its `slice`.
      held.push(new Uint8Array(bytes));
      const text = toText.decode(held[held.length - 1]);
      waiting += withoutMark(text, received);
      received += bytes.length;
      // Of a long comment or tag the parser gets more at once, as it copies what it keeps each time.
      if (waiting.length * 16 > parser.kept - 4096) {
        parse();
      }
      return out();
    },
    end() {
      parse();
      pass(received);
      attempt(() => {
        const way = parser.wayToImage();
        if (way != null) {
          putEnd(way);
        }
      });
      return out();
    },
  };
}

/** Puts spaces in place of what a text has of the byte order mark, from a position in the page on. */
function withoutMark(text: string, from: number): string {
  let at = 0;
  while (from + at < BYTE_ORDER_MARK.length && text[at] == BYTE_ORDER_MARK[from + at]) {
    at++;
  }
  return " ".repeat(at) + text.slice(at);
}
