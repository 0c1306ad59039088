/** The links of the page in the phone: each as the page's file has it, where that is known, and what the script made of it. */
import { copyable, element, icon } from "./elements.js";
import { dedented } from "./explained.js";
import { coloured, legend, parameters, paramsOf } from "./parameters.js";

/**
 * Fills the panel in.
 *
 * @returns {number} how many links there are
 */
export function showLinks(panel, { page, source, links, banner, warnings, errors }) {
  const file = `www${new URL(page.address).pathname}.html`;
  const shown = [...links.filter(({ isCta }) => isCta), ...(banner ? [banner] : [])];
  panel.replaceChildren(
    ...[
      element("h2.unseen", "Links and their source"),
      source.text && tagOf(source, file),
      notesOf(errors, warnings),
      ...shown.map(cardOf),
      shown.some(({ values }) => values.size) && legend(),
    ].filter(Boolean),
  );
  return shown.length;
}

function tagOf({ text, tag, block, calls }, file) {
  return element(
    "section.link",
    element("header", element("h3", "The script’s tag"), element("code.hint", file)),
    tag && copyable("the tag", dedented(text, tag)),
    block && element("p.hint", "In front of it is what attributes can’t say:"),
    block && copyable("the JSON block", dedented(text, block)),
    calls &&
      element(
        "details",
        element("summary", "The page’s own calls, from which its links come"),
        copyable("the calls", dedented(text, calls)),
      ),
  );
}

/** What there is to know of a visit, if there is anything. */
export function notesOf(errors, warnings) {
  const notes = [...errors, ...warnings].map(({ path, about, message }) =>
    element("li", element("code", about ?? path), ` ${message}`),
  );
  return notes.length
    ? element("section.know", element("h4", icon("know"), "To know"), element("ul", notes))
    : "";
}

/** The address of a call to action, and the link that the script has made of it. */
export function beforeAndAfter({ before, after, isMade, refusal, values }) {
  return element(
    "dl.before-after",
    before && [element("dt", "Before"), element("dd", copyable("the address before", before))],
    element("dt", before ? "After" : "Link"),
    element(
      "dd",
      isMade
        ? coloured("the link", after, values)
        : `It keeps its own address${refusal ? `: ${refusal}` : ""}.`,
    ),
  );
}

function cardOf(link) {
  const { name, kind, after, isMade, source, values } = link;
  const params = isMade ? paramsOf(after) : [];
  return element(
    "section.link",
    element(
      "header",
      element("h3", name[0].toUpperCase() + name.slice(1)),
      element("span.badge.info", isMade ? kind : "its own address"),
    ),
    source && element("p.hint", "In the page’s file:"),
    source && copyable(`the source of “${name}”`, source),
    beforeAndAfter(link),
    isMade &&
      element(
        "details",
        element(
          "summary",
          `Its ${params.length} parameters${values.size ? ", and where each came from" : ""}`,
        ),
        parameters(params, values.size ? values : undefined),
      ),
  );
}
