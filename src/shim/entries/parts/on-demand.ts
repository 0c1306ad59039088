/** `pkg/on-demand.js`: each part is loaded when it is used, for `inline` in bundlers that make several files. */
import { addParts } from "#registered";
import { ON_DEMAND } from "../../parts/on-demand.js";

addParts(ON_DEMAND);
