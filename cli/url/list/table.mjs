/** CSV and TSV: records of cells. It needs nothing of Node's. */

/**
 * @typedef {object} Record
 * @property {number} line the line on which it begins, from 1
 * @property {string[]} cells
 */

const BLANK = /^[ \t\r]*$/;

/**
 * Takes a table apart. A cell in quotes may hold separators, line breaks, and quotes that are written twice. A quote
 * within a cell that doesn't begin with one is a character like any other.
 *
 * @param {string} text
 * @param {string} separator
 * @param {number} [most] how many records at most
 * @returns {Record[]} without those that are blank
 */
export function records(text, separator, most = Infinity) {
  const found = [];
  let cells = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const end = () => {
    if (cells.length > 1 || !BLANK.test(cells[0])) {
      found.push({ line: begun, cells });
    }
    cells = [];
  };
  while (at < text.length && found.length < most) {
    const cell = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    line += cell.breaks;
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      // A line that ends with a separator has one more cell, which is empty.
      if (at === text.length) {
        cells.push("");
      }
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    end();
    begun = ++line;
  }
  if (cells.length) {
    end();
  }
  return found;
}

function bare(text, from, separator) {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") {
    end++;
  }
  return { text: text.slice(from, end), end, breaks: 0 };
}

function quoted(text, from, separator) {
  let content = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      // A quote that nothing closes is a character, too.
      return bare(text, from, separator);
    }
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      // What stands behind the quote, though nothing should, is a part of the cell.
      const rest = bare(text, quote + 1, separator);
      return { text: content + rest.text, end: rest.end, breaks: content.split("\n").length - 1 };
    }
    content += '"';
    at = quote + 2;
  }
}
