/** `pkg/smart-script-qr.js` and its `-twin`: loaded when a page asks for a QR code. */
export { draw, drawAll } from "../qr/draw.js";
