/** Where the values of a link came from, for people. */
import type { From } from "./explain-types.js";

const WHERE: Record<string, string> = {
  page: "the page's address",
  route: "the page's address now",
  memory: "an earlier page",
  cookie: "a cookie",
  storage: "localStorage",
  meta: "a meta element",
};

/** How a call to action writes what it says of its own link. */
const own = (path: string) =>
  path.replace(/.*\.params\./, "data-param-").replace(/.*\.deepLinkValue$/, "data-deep-link");

/**
 * Says where a value came from.
 *
 * @param text shows a value that came in
 */
export function origin(from: From, text: (value: string) => string): string {
  switch (from.kind) {
    case "key":
      return `${from.key} in ${WHERE[from.view]}, by ${from.rule}`;
    case "override":
      return `in place of ${text(from.replaced)}, ${from.key} in ${WHERE[from.view]}, by ${from.rule}`;
    case "default":
      return `the default of ${from.rule}, as nothing came in for it`;
    case "copy":
      return `a copy of ${from.of}`;
    case "forwarded":
      return `${from.key} in ${WHERE[from.view]}, which goes out without a rule`;
    case "anchor":
      return "the call to action's own address";
    case "own":
      return `the call to action's own ${own(from.path)}`;
    case "referrer":
      return "the site that led here";
    case "hint":
      return `the browser's hint ${from.name}`;
    case "template":
      return "the OneLink's own address";
    case "fixed":
      return "always there";
  }
}
