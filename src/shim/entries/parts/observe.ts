/** `pkg/observe.js`: the part is in the script of a site that imports this. */
import { observe } from "#files/observe";
import { addParts } from "#registered";

addParts({ observe: () => ({ observe }) });
