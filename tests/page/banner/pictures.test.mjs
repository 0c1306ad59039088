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
import { shown } from "./banner-page.mjs";

const HAS = needs("the engine that the kept pictures are of");
const FOLDER = join(import.meta.dirname, "pictures");

/** How much of a picture may differ. Antialiasing needs this much, and every part of the banner is larger. */
const TOLERANCE = 0.002;

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
  "Version/17.5 Mobile/15E148 Safari/604.1";

/** The windows' widths; what is wider than a tablet is a desktop. */
const HEIGHTS = { 320: 280, 390: 240, 768: 240, 1280: 400 };

const ENGLISH = {
  appName: "Lantern Harbour",
  title: "Play on, your harbour waits",
  rating: 4.6,
  price: "Free",
  buttonText: "Play",
};

const ARABIC = {
  appName: "ميناء الفوانيس",
  title: "العب الآن، ميناؤك بانتظارك",
  rating: 4.6,
  price: "مجاني",
  buttonText: "العب",
  qrText: "امسح الرمز لتحميل التطبيق",
  desktop: { buttonText: "أو افتحه هنا" },
  lang: "ar",
  dir: "rtl",
};

const LONG = {
  appName: "Donaudampfschifffahrtsgesellschaft: Der Hafen der tausend Laternen",
  title: "Spiele weiter, wo du aufgehört hast, mit deiner ganzen Flotte",
  text: "Öffnet sich in der App, ohne neue Anmeldung",
  rating: 3.5,
  price: "Kostenlos, mit Käufen in der App",
  buttonText: "Jetzt im Spiel weiterspielen",
};

/** Has the banner's code shown by a slim bar. */
const unfolded = (page) => page.locator("smart-script-banner .more").hover();

/** Makes the banner's text twice as large, as a phone's settings do. */
const enlarged = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("smart-script-banner");
    shadowRoot.querySelector("section").style.fontSize = "28px";
  });

/** A picture: the banner's position, the window's width, the page's theme, and what is special about it. */
const CASES = [
  ["top", 320, "light", {}],
  ["bottom", 320, "dark", {}],
  ["bottom", 320, "light", { name: "long", texts: LONG }],
  ["top", 320, "light", { name: "large-text", then: enlarged }],
  ["top", 390, "light", {}],
  ["top", 390, "dark", {}],
  ["bottom", 390, "light", {}],
  ["bottom", 390, "dark", {}],
  ["inline", 390, "light", {}],
  ["bottom", 390, "light", { name: "rtl", texts: ARABIC }],
  ["top", 390, "light", { name: "without-icon", texts: { ...ENGLISH, icon: "/no-such-icon.png" } }],
  ["top", 768, "light", {}],
  ["bottom", 768, "dark", {}],
  ["top", 768, "light", { name: "long-rtl", texts: { ...LONG, dir: "rtl" } }],
  ["top", 1280, "light", {}],
  ["top", 1280, "light", { name: "unfolded", then: unfolded }],
  ["top", 1280, "dark", { name: "rtl", texts: ARABIC, then: unfolded }],
  ["bottom", 1280, "light", {}],
  ["bottom", 1280, "dark", {}],
  ["bottom", 1280, "light", { name: "rtl", texts: ARABIC }],
  ["bottom", 390, "light", { name: "desktop", desktop: true, then: unfolded }],
  ["inline", 1280, "light", {}],
  ["top", 1280, "light", { name: "forced-colors", context: { forcedColors: "active" } }],
];

/** Blanks the code in a picture: what is in it is for the tests of codes to say, and where it is for these. */
function blank(picture, box) {
  for (let y = Math.floor(box?.top ?? 0); y < Math.min(box?.bottom ?? 0, picture.height); y++) {
    const start = (y * picture.width + Math.floor(box.left)) * 4;
    picture.data.fill(0, start, start + Math.ceil(box.width) * 4);
  }
}

for (const [position, width, theme, special] of CASES) {
  const name = [position, width, special.name ?? theme].join("-");
  test(`it looks as it did: ${name}`, HAS, async () => {
    const { texts = ENGLISH, desktop = width > 1000, context, then } = special;
    const banner = {
      icon: "/icon.svg",
      platforms: ["ios", "desktop"],
      position,
      into: position === "inline" ? "#place" : undefined,
      ...texts,
    };
    const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Game</title>
      <meta name="color-scheme" content="light dark">
      <style>body { margin: 0; padding: 8px; background: ${theme === "dark" ? "#000" : "#dde"}; }
        .block { height: 60px; background: #888; }</style>
      <div class="block"></div><div id="place"></div><div class="block"></div>
      <script type="application/json" data-smart-script>${JSON.stringify({ banner })}</script>${TAG}`;
    const page = await world.visit(html, {
      context: {
        reducedMotion: "reduce",
        deviceScaleFactor: 1,
        viewport: { width, height: HEIGHTS[desktop ? 1280 : width] },
        userAgent: desktop ? undefined : IPHONE,
        ...context,
      },
    });
    await shown(page);
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector("smart-script-banner");
      const [icon, code] = ["img", ".code"].map((selector) => shadowRoot.querySelector(selector));
      return (!icon || (icon.complete && icon.naturalWidth)) && (!code || code.firstElementChild);
    });
    await then?.(page);
    const picture = PNG.sync.read(await page.screenshot());
    const file = join(FOLDER, `${name}.png`);
    if (process.env.PICTURES === "write") {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
    }
    const kept = PNG.sync.read(readFileSync(file));
    const { width: across, height: down } = picture;
    assert.deepEqual([across, down], [kept.width, kept.height]);
    const box = await page.evaluate(() => {
      const code = document.querySelector("smart-script-banner").shadowRoot.querySelector("canvas");
      return code && code.getBoundingClientRect().toJSON();
    });
    blank(picture, box);
    blank(kept, box);
    const differing = pixelmatch(picture.data, kept.data, null, across, down, { threshold: 0.15 });
    const part = differing / (across * down);
    assert.ok(part <= TOLERANCE, `${(100 * part).toFixed(2)} % of the pixels differ from ${file}`);
  });
}
