/**
 * Compares screenshots of the banner with the pictures in pictures/. `PICTURES=write` writes them again; look
 * at them before you commit them. They were made by Chromium with Debian's fonts.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { TAG, needs, world } from "../harness.mjs";

const HAS = needs("the engine that the kept pictures are of");
const FOLDER = join(import.meta.dirname, "pictures");

/** How much of a picture may differ. Antialiasing needs this much, and every part of the banner is larger. */
const TOLERANCE = 0.002;

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/17.5 Mobile/15E148 Safari/604.1";

const SIZES = {
  phone: { viewport: { width: 390, height: 320 }, userAgent: IPHONE },
  desktop: { viewport: { width: 900, height: 420 } },
  narrow: { viewport: { width: 320, height: 320 }, userAgent: IPHONE },
};

const ARABIC = {
  appName: "ميناء الفوانيس",
  title: "العب الآن",
  price: "مجاني",
  buttonText: "افتح",
  dir: "rtl",
};

const CASES = [
  ...["top", "bottom", "inline"].flatMap((position) =>
    ["phone", "desktop"].flatMap((size) =>
      ["light", "dark"].map((scheme) => [`${position}-${size}-${scheme}`, { position }, size, scheme]),
    ),
  ),
  ["bottom-phone-rtl", { position: "bottom", ...ARABIC }, "phone", "light"],
  ["bottom-narrow-long", { position: "bottom", buttonText: "Jetzt weiterspielen" }, "narrow", "light"],
];

for (const [name, options, size, colorScheme] of CASES) {
  test(`it looks as it did: ${name}`, HAS, async () => {
    const banner = {
      appName: "Lantern Harbour",
      icon: "/icon.svg",
      title: "Play on, your harbour waits",
      rating: 4.8,
      price: "Free",
      buttonText: "Play",
      platforms: ["ios", "desktop"],
      into: options.position === "inline" ? "#place" : undefined,
      ...options,
    };
    const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Game</title>
      <style>body { background: ${colorScheme === "dark" ? "#000" : "#dde"}; } .block { height: 60px; background: #888; }</style>
      <div class="block"></div><div id="place"></div><div class="block"></div>
      <script type="application/json" data-smart-script>${JSON.stringify({ banner })}</script>${TAG}`;
    const page = await world.visit(html, {
      context: { colorScheme, reducedMotion: "reduce", deviceScaleFactor: 1, ...SIZES[size] },
    });
    await page.waitForFunction(() => {
      const root = document.querySelector("smart-script-banner")?.shadowRoot;
      return (
        root?.querySelector("img").complete && (!root.querySelector(".code") || root.querySelector("canvas"))
      );
    });
    const picture = PNG.sync.read(await page.screenshot());
    const file = join(FOLDER, `${name}.png`);
    if (process.env.PICTURES === "write") {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
    }
    const kept = PNG.sync.read(readFileSync(file));
    const { width, height } = picture;
    assert.deepEqual([width, height], [kept.width, kept.height]);
    const differing = pixelmatch(picture.data, kept.data, null, width, height, { threshold: 0.15 });
    const part = differing / (width * height);
    assert.ok(part <= TOLERANCE, `${(100 * part).toFixed(2)} % of the pixels differ from ${file}`);
  });
}
