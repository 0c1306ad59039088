/** The members of the document that belong to the tab "Check a list". */
import { object, oneOf, text } from "../shape.js";

/** How many characters of a list are kept in the studio's address. A longer one is only in the page. */
export const MOST_IN_ADDRESS = 4_000;

export const LIST = object({ text: text(MOST_IN_ADDRESS), show: oneOf("all", "error", "warning", "fine") });
