/** Pages with a banner, and what tests look at in them. */
import { TAG, world } from "../harness.mjs";

const IOS = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
export const SAFARI = `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${IOS} Version/17.5 Mobile/15E148 Safari/604.1`;
export const CHROME_IOS = SAFARI.replace("Version/17.5", "CriOS/126.0.6478.54");
export const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${IOS} Version/17.5 Safari/605.1.15`;
export const ANDROID =
  "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36";

const TEXTS = {
  appName: "Lantern Harbour",
  icon: "/icon.svg",
  title: "Play on, your harbour waits",
  rating: 4.8,
  price: "Free",
  buttonText: "Play",
};

/** A page with a banner in its configuration. */
export function pageWith(banner, { body = "", head = "", tag = TAG, lang = 'lang="en"' } = {}) {
  const block = JSON.stringify({ banner: { ...TEXTS, ...banner } }).replaceAll("<", "\\u003c");
  return `<!doctype html><html ${lang}><meta name="viewport" content="width=device-width"><title>Game</title>${head}
    <script type="application/json" data-smart-script>${block}</script>
    <body><main><h1>Game</h1><p>Text of the page.</p>${body}</main>${tag}</html>`;
}

/** An init script that records the banner's events, on a device with this many touch points. */
export const listening = (touches = 0) => `
  window.told = [];
  document.addEventListener("smartscript:banner", ({ detail }) => told.push(detail));
  Object.defineProperty(navigator, "maxTouchPoints", { get: () => ${touches} });`;

/** An init script that changes the user agent, which takes less time than a profile with another one. */
export const as = (userAgent) =>
  `Object.defineProperty(navigator, "userAgent", { get: () => ${JSON.stringify(userAgent)} });`;

export function open(html, { userAgent = SAFARI, touches, init = "", ...more } = {}) {
  return world.visit(html, { init: listening(touches) + as(userAgent) + init, ...more });
}

/** Waits until the banner is shown, and its animation is over. */
export async function shown(page) {
  await page.waitForFunction(() =>
    document.querySelector("smart-script-banner")?.shadowRoot.querySelector("section:not(.off)"),
  );
  await page.evaluate(async () => {
    const root = document.querySelector("smart-script-banner").shadowRoot;
    await Promise.all(root.getAnimations?.().map((animation) => animation.finished) ?? []);
  });
}

/** Waits until the script has decided whether the page shows a banner. */
export function decided(page) {
  return page.evaluate(async () => {
    await SmartScript.ready;
    await import("/smart-script-banner.js");
    await new Promise((done) => setTimeout(done));
  });
}

/** How many banners the page has, once that is decided. */
export async function count(page) {
  await decided(page);
  return page.evaluate(() => document.querySelectorAll("smart-script-banner").length);
}

/** Reads something from an element inside the banner. */
export const inside = (page, selector, read) =>
  page.evaluate(
    `(${read})(document.querySelector("smart-script-banner").shadowRoot.querySelector(${JSON.stringify(selector)}))`,
  );

export const button = (page) => inside(page, "a", ({ href }) => href);
export const press = (page, selector) => inside(page, selector, (element) => element.click());
export const told = (page) => page.evaluate(() => window.told.map(({ action }) => action));
