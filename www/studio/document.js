/** The studio's one document: what its address keeps, and what undo goes back to. */
import { AD } from "./ad-url/shape.js";
import { LIST } from "./list/shape.js";
import { FILES, SET_UP } from "./set-up/shape.js";
import { object, oneOf } from "./shape.js";

/** The tabs' ids, in order. */
export const TABS = ["ad-url", "page-set-up", "check-a-list"];

/** @typedef {{ tab: string, ad: object, setUp: object | null, files: string, list: object }} Document */
export const DOCUMENT = object({ tab: oneOf(...TABS), ad: AD, setUp: SET_UP, files: FILES, list: LIST });
