/**
 * The members of the document that belong to the tab "Page set-up": a `SetUp`, or null until somebody begins one, and the
 * folder of the script's files; empty for the site's root.
 */
import { json, text } from "../shape.js";

export const SET_UP = json();
export const FILES = text(500);
