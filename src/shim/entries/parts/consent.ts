/** `pkg/consent.js`: the part is in the script of a site that imports this. */
import { watch } from "#files/consent";
import { addParts } from "#registered";

addParts({ consent: () => ({ watch }) });
