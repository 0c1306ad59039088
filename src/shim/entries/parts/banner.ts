/** `pkg/banner.js`: the part is in the script of a site that imports this. */
import { show } from "#files/banner";
import { addParts } from "#registered";

addParts({ banner: () => ({ show }) });
