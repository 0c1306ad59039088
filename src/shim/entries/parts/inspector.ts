/** `pkg/inspector.js`: the part is in the script of a site that imports this. */
import { report } from "#files/inspector";
import { addParts } from "#registered";

addParts({ inspector: () => ({ report }) });
