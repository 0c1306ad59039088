/** Screenshots as pixels, and the QR codes in them, which two independent decoders read. */
import { readFileSync } from "node:fs";
import jsqr from "jsqr";
import { PNG } from "pngjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// Left to itself, the package would fetch its program from the network.
prepareZXingModule({
  overrides: {
    wasmBinary: readFileSync(new URL(import.meta.resolve("zxing-wasm/reader/zxing_reader.wasm"))),
  },
});

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

/**
 * The texts of all QR codes in a picture, as each of the two decoders reads them. Only the second finds more than one
 * code.
 */
export async function readings(image) {
  const codes = await readBarcodes(image, { formats: ["QRCode"], tryInvert: false });
  return { jsqr: decode(image)?.text ?? null, zxing: codes.map(({ text }) => text) };
}

export const WHITE = 0xffffff;

/** The box around everything that is not white. */
export function bounds(image) {
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      if (image.at(x, y) != WHITE) {
        box.left = Math.min(box.left, x);
        box.top = Math.min(box.top, y);
        box.right = Math.max(box.right, x + 1);
        box.bottom = Math.max(box.bottom, y + 1);
      }
    }
  }
  return box;
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
