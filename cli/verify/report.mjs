/** What was verified, for people. */
import { folded } from "../command-line/help.mjs";
import { visible } from "../command-line/visible.mjs";

/** What a status is called where all is well with it, and where it isn't. */
const STATUS = { same: "same", missing: "not there", extra: "extra" };
const WRONG = { different: "DIFFERENT", missing: "MISSING", unreadable: "UNREADABLE", extra: "EXTRA" };

/** In which order files are listed with which all is well. */
const ORDER = ["extra", "same", "missing"];

/** Where the files' names begin. */
const INDENT = 14;

/** A line for a file, with what there is to say of it. */
function ofFile({ file, status, ok, why, reason, notes }, width) {
  const isMissing = status === "missing";
  const said = [why, isMissing && !ok && "it has to be there", isMissing && ok && reason, ...notes].filter(
    Boolean,
  );
  const word = (ok ? STATUS : WRONG)[status].padEnd(INDENT - 4);
  const text = said.length ? `${file}: ${said.join("; ")}` : file;
  return `  ${word}  ${folded(visible(text), INDENT, width)}`;
}

/** What has to be looked at comes first, and what isn't there last. */
function inOrder(files) {
  const rank = ({ ok, status }) => (ok ? ORDER.indexOf(status) : -1);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** @param {Awaited<ReturnType<typeof import("./verified.mjs").verified>>} result @param {number} width */
export function report({ target, page, version, ok, files, notes }, width) {
  const of = version ? `version ${version}` : "the release";
  const wrong = files.filter((it) => !it.ok).length;
  const same = files.filter(({ status }) => status === "same").length;
  const lines = [
    visible(`${target}, compared with ${of}${page ? `; it is the script of ${page}` : ""}`),
    "",
    ...inOrder(files).map((it) => ofFile(it, width)),
    "",
    ...notes.flatMap((it) => [folded(visible(it), 0, width), ""]),
    ok
      ? `What is deployed is what was released: ${same === 1 ? "1 file is" : `${same} files are`} the same.`
      : `What is deployed is not what was released: ${wrong === 1 ? "1 file isn't as it should be" : `${wrong} files aren't as they should be`}.`,
  ];
  return lines.join("\n");
}
