/** Whether a file is what was released, and if not, what it is instead. Pure. */
import { createHash } from "node:crypto";

/**
 * @typedef {object} Compared
 * @property {"same" | "different"} status
 * @property {string} [why] what it is instead, where that can be told
 * @property {string} [version] of which version it is
 */

const hashOf = (bytes, algorithm) => `${algorithm}-${createHash(algorithm).update(bytes).digest("base64")}`;

/** Whether bytes are those of a hash as an attribute `integrity` has it. */
export function isSame(bytes, hash) {
  const [algorithm] = hash.split("-");
  return hashOf(bytes, algorithm) === hash;
}

/** The version that the files of the package say of themselves. */
export function versionIn(bytes) {
  return /\/\* smart-script-wasm (\d[\w.+-]*), MIT/.exec(bytes.subarray(0, 2000).toString("latin1"))?.[1];
}

/** Whether bytes are a page of HTML, as servers answer with in place of what isn't there. */
export function isPage(bytes) {
  return /^(\ufeff|ï»¿)?\s*(<!--[^]*?-->\s*)?<(!doctype|html|head|body)\b/i.test(
    bytes.subarray(0, 2000).toString("latin1"),
  );
}

/**
 * @param {Buffer} bytes
 * @param {string} hash
 * @param {string | null} released the release's version
 * @returns {Compared}
 */
export function compared(bytes, hash, released) {
  if (isSame(bytes, hash)) {
    return { status: "same" };
  }
  const version = versionIn(bytes);
  return {
    status: "different",
    why: whyDifferent(bytes, hash, version, released),
    ...(version && { version }),
  };
}

function whyDifferent(bytes, hash, version, released) {
  if (bytes.length === 0) {
    return "it is empty";
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return "it is compressed, and nothing says so: browsers can't run it";
  }
  if (isPage(bytes)) {
    return "it is a page of HTML";
  }
  const text = bytes.toString("latin1");
  if (isSame(Buffer.from(text.replace(/^ï»¿/, "").replace(/\r\n/g, "\n"), "latin1"), hash)) {
    return "only its line ends or its byte order mark differ, as an editor or git changes them";
  }
  if (version && version !== released) {
    return `it is of version ${version}`;
  }
  return version
    ? "something has changed it, such as a minifier or an editor"
    : "nothing in it says that it is a file of this package";
}
