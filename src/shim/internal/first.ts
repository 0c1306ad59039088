/** Under this the document has what the script that came first does with the tags of later ones. */
export const FIRST = Symbol.for("smart-script");
