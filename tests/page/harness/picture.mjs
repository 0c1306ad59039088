/** Screenshots as pixels, and the QR codes in them, which an independent decoder reads. */
import jsqr from "jsqr";
import { PNG } from "pngjs";

/** The picture of an element, with the colour `at` each pixel. */
export async function look(element) {
  return pixels(await element.screenshot());
}

/** A PNG, with the colour `at` each pixel. */
export function pixels(png) {
  const { data, width, height } = PNG.sync.read(png);
  return { data, width, height, at: (x, y) => data.readUInt32BE(4 * (y * width + x)) >>> 8 };
}

/** The text of a picture's QR code, and how many modules its side has; null if there is no code. */
export function decode({ data, width, height }) {
  const code = jsqr(new Uint8ClampedArray(data), width, height, { inversionAttempts: "dontInvert" });
  return code && { text: code.data, side: 17 + 4 * code.version };
}

/** The colours that a picture has. */
export function colors(image) {
  const found = new Set();
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      found.add(image.at(x, y));
    }
  }
  return found;
}
