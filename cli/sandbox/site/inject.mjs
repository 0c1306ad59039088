/** Puts a tag at the start of a page's head, while the page streams through. */
import { Transform } from "node:stream";

/** How much of a page may come before its first element, in bytes. A page with more is left as it is. */
const MOST = 65_536;

/** What may stand in front of the head: spaces, comments, the doctype, the html element. */
const BEFORE =
  /^(?:\u{feff}|\xef\xbb\xbf|\s+|<!--[^]*?-->|<!(?!--)[^>]*>|<\?[^>]*>|<html(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>)*/iu;
const HEAD = /^<head(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?>/i;

/** How a text begins that may still become something which belongs in front of the head. */
const UNFINISHED =
  /^(?:\xef\xbb?|<|<!-?|<!(?!--)[^>]*|<!--(?![^]*-->)[^]*|<\?[^>]*|<(?:h|ht|htm|html|he|hea|head)(?:\s(?:"[^"]*"?|'[^']*'?|[^>"'])*)?)?$/i;

/**
 * @param {string} text the page as far as it has come
 * @returns {number | null} where the tag belongs; `null` if more of the page is needed to tell
 */
export function placeOfTag(text) {
  const [before] = BEFORE.exec(text);
  const rest = text.slice(before.length);
  const [head] = HEAD.exec(rest) ?? [];
  if (head) {
    return before.length + head.length;
  }
  return UNFINISHED.test(rest) ? null : before.length;
}

/**
 * @param {string} tag
 * @returns {Transform} what passes a page on with the tag in it
 */
export function injecting(tag) {
  let waiting = [];
  let size = 0;
  let isDone = false;
  /** Passes on what waits, with the tag at a place in it; without the tag if there is no place. */
  const finish = (stream, at) => {
    const page = Buffer.concat(waiting);
    const pieces = at === null ? [page] : [page.subarray(0, at), tag, page.subarray(at)];
    waiting = [];
    isDone = true;
    pieces.forEach((piece) => stream.push(piece));
  };
  return new Transform({
    transform(piece, _, done) {
      if (isDone) {
        return done(null, piece);
      }
      waiting.push(piece);
      size += piece.length;
      // Each byte is one character, so that places are the same in both.
      const at = placeOfTag(Buffer.concat(waiting).toString("latin1"));
      if (at !== null || size > MOST) {
        finish(this, at);
      }
      done();
    },
    flush(done) {
      if (!isDone) {
        finish(this, size);
      }
      done();
    },
  });
}
