/**
 * Takes the pictures that README and the guides show: `node scripts/pictures.mjs`. The demo, its pages with banners and the
 * panel, in Chromium, light and dark. `node scripts/pictures.mjs guides` draws the guides themselves into target/guides, as
 * a forge shows them, at the width of a phone and of a desktop.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { browsers, npmPackages, root } from "./tools.mjs";

npmPackages();
const { chromium } = await import("playwright-core");
const { default: UPNG } = await import("upng-js");

const PICTURES = join(root, "docs", "pictures");
const GUIDES = join(root, "target", "guides");

/** Not the default, so that a demo that is open already is left alone. */
const PORT = "8790";

const PHONE = {
  viewport: { width: 390, height: 720 },
  deviceScaleFactor: 2,
  userAgent:
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) " +
    "Version/17.5 Mobile/15E148 Safari/604.1",
};
const DESKTOP = { viewport: { width: 1280, height: 900 } };

const CLICK =
  "?pid=tiktokweb_int&c=Summer%20Lanterns_web&af_c_id=1789012345678901&af_adset=US%2018-24&af_ad=lantern-video" +
  "&ttclid=E.C.P.CrQBkzN1Yw_x-Q2";

/** A page for the panel, which only it has. */
const landingPage = (origin) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Lantern Harbour</title><link rel="stylesheet" href="game.css">
  <script type="application/json" data-smart-script>
    { "endpoints": { "impression": "${origin}/at/impressions.onelink.me", "direct": "${origin}/at/engagements.appsflyer.com" } }
  </script>
  <script src="smart-script.js" data-onelink="https://brand.onelink.me/A1b2" data-preset="tiktok" data-debug="url" async></script>
  <div class="banner"><p class="studio">Tidewater Games</p><h1>Lantern Harbour</h1></div>
  <main><div class="grid">
    <a data-smart-link href="https://apps.apple.com/app/id1">App Store</a>
    <a data-smart-link="steam" data-app-id="440" href="https://store.steampowered.com/app/440/">Steam</a>
  </div></main></html>`;

/** What is taken: the page's path, how, and what has to be there before. */
const TAKEN = {
  demo: { path: "/", options: DESKTOP, until: storyIsTold },
  "banner-top": { path: `/banner-top${CLICK}`, options: PHONE, until: bannerShows, height: 420 },
  "banner-desktop": { path: `/banner-top${CLICK}`, options: DESKTOP, until: bannerShows, height: 420 },
  panel: { path: `/panel${CLICK}&smart-script-debug`, options: PHONE, until: panelIsOpen },
};

/** The guide's own story, played to its end, with the result in the middle. */
async function storyIsTold(page) {
  await page.getByRole("button", { name: "The guide’s own flow" }).click();
  await page.waitForFunction(
    () =>
      document.querySelector(".player").dataset.state === "ended" &&
      document.querySelectorAll('.entries [data-part="row"]').length === 2,
  );
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator(".result").evaluate((it) => {
    it.scrollIntoView({ block: "center" });
    document.activeElement.blur();
  });
}

async function bannerShows(page) {
  await page.waitForFunction(() => {
    const root = document.querySelector("smart-script-banner")?.shadowRoot;
    return (
      root?.querySelector("section") && [...root.querySelectorAll("img")].every(({ complete }) => complete)
    );
  });
}

/** The panel, with the first link's values unfolded. */
async function panelIsOpen(page) {
  await page.waitForFunction(() =>
    document.querySelector("smart-script-inspector")?.shadowRoot.querySelector("details"),
  );
  await page.evaluate(() => {
    const details = document.querySelector("smart-script-inspector").shadowRoot.querySelector("details");
    details.open = true;
    details.scrollIntoView();
  });
}

/** Starts the demo. @returns {Promise<{origin: string, end: () => void}>} */
async function demo() {
  const server = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [origin] = line.match(/http:\/\/localhost:\d+/) ?? [];
    if (origin) {
      return { origin, end: () => server.kill() };
    }
  }
  throw new Error("the demo has not started");
}

/** A picture with 256 colours, which takes a third of the bytes. */
function small(png) {
  const { width, height } = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(UPNG.decode(png)), width, height, 256));
}

async function takePictures(browser) {
  const { origin, end } = await demo();
  try {
    for (const [name, { path, options, until, height }] of Object.entries(TAKEN)) {
      for (const colorScheme of ["light", "dark"]) {
        const context = await browser.newContext({ ...options, colorScheme, reducedMotion: "reduce" });
        const page = await context.newPage();
        await page.route("**/panel?*", (route) =>
          route.fulfill({ contentType: "text/html", body: landingPage(origin) }),
        );
        await page.goto(origin + path);
        await until(page);
        const file = join(PICTURES, `${name}${colorScheme === "dark" ? "-dark" : ""}.png`);
        const clip = height && { x: 0, y: 0, width: options.viewport.width, height };
        writeFileSync(file, small(await page.screenshot({ clip, animations: "disabled" })));
        await context.close();
      }
    }
  } finally {
    end();
  }
  const bytes = readdirSync(PICTURES).map((name) => statSync(join(PICTURES, name)).size);
  console.log(`docs/pictures: ${bytes.length} pictures, ${bytes.reduce((sum, size) => sum + size, 0)} bytes`);
}

/** About the looks of a forge: what matters is how wide tables and code are. */
const STYLE = `
  :root { color-scheme: light dark; }
  body { max-width: 860px; margin: 0 auto; padding: 16px; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
  pre { overflow: auto; padding: 16px; border-radius: 6px; background: #8882; font-size: 13.6px; line-height: 1.45; }
  code { padding: 0.2em 0.4em; border-radius: 6px; background: #8882; font-size: 85%; }
  pre code { padding: 0; background: none; font-size: 100%; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  td, th { padding: 6px 13px; border: 1px solid #8884; text-align: start; }
  h1, h2 { padding-bottom: 0.3em; border-bottom: 1px solid #8884; }
  img { max-width: 100%; }`;

async function drawGuides(browser) {
  const { marked } = await import("marked");
  mkdirSync(GUIDES, { recursive: true });
  const paths = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ];
  for (const path of paths.filter((path) => path.endsWith(".md"))) {
    const base = pathToFileURL(join(root, path)).href;
    const html = marked.parse(readFileSync(join(root, path), "utf8"));
    const name = path.replace(/\W/g, "-").replace(/-md$/, "");
    const file = join(GUIDES, `${name}.html`);
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base href="${base}"><style>${STYLE}</style>${html}`,
    );
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(pathToFileURL(file).href);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) {
        console.log(`${path} is ${overflow} pixels too wide at ${width}`);
      }
      await page.screenshot({ path: join(GUIDES, `${name}-${width}.png`), fullPage: true });
      await page.close();
    }
  }
  console.log(`target/guides has ${paths.length} guides at two widths`);
}

const browser = await chromium.launch({ executablePath: browsers().CHROMIUM, args: ["--no-sandbox"] });
try {
  await (process.argv[2] === "guides" ? drawGuides(browser) : takePictures(browser));
} finally {
  await browser.close();
}
