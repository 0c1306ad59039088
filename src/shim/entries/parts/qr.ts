/** `pkg/qr.js`: the part is in the script of a site that imports this. Its program is the one that runs everywhere. */
import { draw, drawAll } from "#files/qr-twin";
import { addParts } from "#registered";

const qr = () => ({ draw, drawAll });

addParts({ qr, "qr-twin": qr });
