/**
 * Screenshots of QR codes with a whole TikTok click id, as two independent decoders read them, and pixel by pixel:
 * whatever the page's styles and the screen are, all modules are equally wide.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { CTA, ENGINE, TAG, needs, world } from "../harness.mjs";
import { WHITE, bounds, colors, decode, look, pixels, readings } from "../harness/picture.mjs";

const BLACK = 0x000000;

/** A click id as TikTok's are: 326 characters, which look random but are the same in each run. */
const CLICK_ID = `E.C.P.${clickId(320)}`;

function clickId(length) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  let seed = 1;
  return Array.from({ length }, () => letters[((seed = (seed * 48_271) % 2_147_483_647) >> 7) & 63]).join("");
}

const LINK =
  "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=Summer%20Sale_web" +
  "&af_ad=video&af_adset=US&af_c_id=1780000000000001&af_adset_id=1780000000000002&af_ad_id=1780000000000003" +
  `&ttclid=${CLICK_ID}`;

/** An orange square as a picture for the middle of a code. */
const LOGO = (() => {
  const png = new PNG({ width: 40, height: 40 });
  png.data.fill(Buffer.from([0xff, 0x80, 0, 0xff]));
  return `data:image/png;base64,${PNG.sync.write(png).toString("base64")}`;
})();

/** The page of a table of codes. They begin at fractions of a pixel, as in a page that centers them. */
const page = (places, style = "") => `<!doctype html><title>codes</title>
  <style>body{margin:0} section{display:flow-root;min-height:220px;padding:9.3px 11.7px} .dark{background:#000} ${style}</style>
  ${places.map((place, at) => `<section class="${at % 2 ? "dark" : ""}">${place}</section>`).join("")}`;

const PLACE = '<div class="place"></div>';

/** Draws codes into the page's places, one after the other. */
function draw(page, codes) {
  return page.evaluate(
    async ([link, codes]) => {
      const { draw } = await import("/smart-script-qr.js");
      const places = document.querySelectorAll(".place");
      for (const [at, options] of codes.entries()) {
        const code = await draw(places[at], link, options);
        await Promise.all(Array.from(code.querySelectorAll("image"), (image) => image.decode?.()));
      }
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [LINK, codes],
  );
}

/** The pictures of all codes in a page, as the screen shows them, without padding. */
async function pictures(page) {
  if (needs("pictures of more than a window shows").skip) {
    const found = [];
    for (let at = 1; at <= (await page.$$eval("section", (sections) => sections.length)); at++) {
      found.push(await look(page.locator(`section:nth-of-type(${at}) [data-smart-qr-code]`)));
    }
    return found;
  }
  const boxes = await page.$$eval("[data-smart-qr-code]", (codes) =>
    codes.map((code) => {
      const { x, y, width, height } = code.getBoundingClientRect();
      const style = getComputedStyle(code);
      const edge = parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
      const [left, top] = [x + scrollX + edge, y + scrollY + edge];
      const sides = [left, top, left + width - 2 * edge, top + height - 2 * edge];
      return sides.map((length) => Math.round(length * devicePixelRatio));
    }),
  );
  const whole = PNG.sync.read(await page.screenshot({ fullPage: true }));
  return boxes.map(([left, top, right, bottom]) => {
    const cut = new PNG({ width: right - left, height: bottom - top });
    PNG.bitblt(whole, cut, left, top, cut.width, cut.height, 0, 0);
    return pixels(PNG.sync.write(cut));
  });
}

/** Both decoders read the link from the picture. */
async function assertRead(image, link, what) {
  assert.deepEqual(await readings(image), { jsqr: link, zxing: [link] }, what);
}

/**
 * The modules of a picture without a logo are all of the same whole number of pixels, and around them is white, four
 * modules wide at least.
 *
 * @returns that number
 */
function assertWhole(image, what) {
  const { left, top, right, bottom } = bounds(image);
  const unit = (right - left) / decode(image).side;
  assert.ok(Number.isInteger(unit), `${what}: modules of ${unit} pixels`);
  assert.equal(bottom - top, right - left, what);
  const border = Math.min(left, top, image.width - right, image.height - bottom);
  assert.ok(border >= 4 * unit, `${what}: a border of ${border} pixels, with modules of ${unit}`);
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (image.at(x, y) !== image.at(x - ((x - left) % unit), y - ((y - top) % unit))) {
        assert.fail(`${what}: a module at ${x}, ${y} that isn't ${unit} pixels wide and high`);
      }
    }
  }
  return unit;
}

/** Looks at a page on a screen with so many pixels for a CSS pixel. */
async function onScreen(scale, html, act) {
  if (scale === 1) {
    const page = await world.visit(html, { query: "" });
    await act(page);
    assert.deepEqual(page.problems, []);
    return;
  }
  const { page, close } = await world.onScreen(scale, html);
  try {
    await act(page);
    assert.deepEqual(page.problems, []);
  } finally {
    await close();
  }
}

/** The least that a code's box takes: two CSS pixels for each module, with four more modules around. */
const least = (image) => 2 * (decode(image).side + 8);

/** The codes of both kinds and all sizes, each plain and with one of these. */
const DRESSED = [{ codeColor: "#00008b" }, { logo: LOGO }, { logo: LOGO, codeColor: "#00008b" }];
const CODES = [200, 256, 400].flatMap((size, at) =>
  [false, true].flatMap((svg) => [
    { size, svg },
    { size, svg, ...DRESSED[(at + Number(svg)) % 3] },
  ]),
);

for (const scale of [1, 1.25, 1.5, 2]) {
  const options = scale === 1 ? {} : needs("screens of other scales");
  test(`two decoders read codes of 200 pixels and more on a screen of scale ${scale}`, options, async () => {
    const codes =
      ENGINE !== "chromium"
        ? [CODES[0], CODES[2]]
        : scale % 1
          ? CODES.filter(({ size }) => size < 400)
          : CODES;
    await onScreen(scale, page(codes.map(() => PLACE)), async (tab) => {
      await draw(tab, codes);
      const images = await pictures(tab);
      assert.equal(images.length, codes.length);
      for (const [at, { logo, codeColor, size, svg }] of codes.entries()) {
        const what = `${svg ? "SVG" : "canvas"} ${size}${logo ? " logo" : ""}${codeColor ? " colour" : ""}`;
        const image = images[at];
        const width = Math.max(size, least(image)) * scale;
        assert.ok(Math.abs(image.width - width) < 1, `${what}: ${image.width} in place of ${width} pixels`);
        await assertRead(image, `${LINK}&af_ss_qr=${logo || codeColor ? "c" : "true"}`, what);
        if (!logo) {
          assert.deepEqual(colors(image), new Set([WHITE, codeColor ? 0x00008b : BLACK]), what);
          assertWhole(image, what);
        }
      }
    });
  });
}

/** Places that would change a code's size or shape, and how wide the code is there, if that is not the least. */
const PLACES = [
  ["a place too narrow for it", '<div style="width:231px"><div class="place"></div></div>', 231],
  ["a place too narrow for any code", '<div style="width:100px"><div class="place"></div></div>'],
  ["a flex box that stretches it", '<div class="place" style="display:flex;height:450px"></div>', 401],
  [
    "a flex box too low for it",
    '<div class="place" style="display:flex;flex-flow:column;height:90px"></div>',
    401,
  ],
  ["a flex box beside what doesn't shrink", '<div class="place flex"><p>A long text</p></div>', 250],
  ["styles of the page that insist", '<div class="place forced"></div>', 302],
  ["a place with a zoom", '<div style="zoom:2"><div class="place"></div></div>', 802],
  ["a place made smaller", '<div style="zoom:0.5"><div class="place"></div></div>', 200],
  ["styles for icons", '<div class="place icons"></div>', 401],
  ["a grid", '<div class="place" style="display:grid;height:500px"></div>', 401],
  ["a table", '<table><tr><td class="place"></td><td>and more</td></tr></table>', 401],
];
const STYLE = `.place > :is(canvas, svg) { max-width: 100%; height: auto } .flex { display: flex; width: 500px }
  .flex p { flex: none; width: 240px; margin: 0 0 0 10px; order: 1 }
  .forced > * { width: 302px !important; height: 377px !important; padding: 4px; border: 2px solid red }
  .icons, .icons * { fill: red; stroke: red; stroke-width: 1px; color: red }`;

for (const scale of ENGINE === "chromium" ? [1, 1.5] : [1]) {
  const options = needs("pictures of more than a window shows");
  test(`no place squeezes a code on a screen of scale ${scale}`, options, async () => {
    const kinds = [false, true].flatMap((svg) => PLACES.map((place) => [svg, ...place]));
    const html = page(
      kinds.map(([, , place]) => place),
      STYLE,
    );
    await onScreen(scale, html, async (tab) => {
      await draw(
        tab,
        kinds.map(([svg]) => ({ size: 401, svg })),
      );
      for (const [at, image] of (await pictures(tab)).entries()) {
        const [svg, name, , wanted] = kinds[at];
        const what = `${svg ? "SVG" : "canvas"} in ${name}`;
        const width = (wanted ?? least(image)) * scale;
        assert.ok(Math.abs(image.width - width) < 2, `${what}: ${image.width} in place of ${width} pixels`);
        await assertRead(image, `${LINK}&af_ss_qr=true`, what);
        assert.deepEqual(colors(image), new Set([WHITE, BLACK]), what);
        assertWhole(image, what);
      }
    });
  });
}

test("a code follows the size of its place, and is drawn where it was hidden", async () => {
  const tab = await world.visit(page([PLACE, PLACE], ".place { width: 300px }"), { query: "" });
  await tab.evaluate(() => document.querySelectorAll(".place").forEach((place) => (place.hidden = true)));
  await draw(tab, [{ size: 400 }, { size: 400, svg: true }]);
  for (const width of [300, 270, 800]) {
    await tab.evaluate(async (width) => {
      document.querySelectorAll(".place").forEach((place) => {
        place.hidden = false;
        place.style.width = width + "px";
      });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, width);
    for (const image of await pictures(tab)) {
      assert.equal(image.width, Math.min(width, 400));
      assert.equal(assertWhole(image, `${width} wide`), Math.floor(image.width / (decode(image).side + 8)));
    }
  }
  assert.deepEqual(tab.problems, []);
});

test("codes of the page's own link and of the old calls have the whole click id", async () => {
  const query = `?pid=tiktokweb_int&c=Summer%20Sale_web&af_c_id=1780000000000001&ttclid=${CLICK_ID}`;
  const places = ["canvas", "svg"].map((kind) => `<div data-smart-qr="${kind}" data-qr-size="200"></div>`);
  const tab = await world.visit(page([...places, '<div id="old"></div>']) + CTA + TAG, { query });
  const { planned, clicked } = await tab.evaluate(async (logo) => {
    const { qr } = await SmartScript.ready;
    const { clickURL } = AF_SMART_SCRIPT.generateOneLinkURL({
      oneLinkURL: "https://brand.onelink.me/A1b2",
      afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" }, campaign: { keys: ["c"] } },
    });
    const code = await AF_SMART_SCRIPT.displayQrCode("old", { codeColor: "#00008b", logo });
    code.style.display = "block";
    return { planned: qr, clicked: clickURL };
  }, LOGO);
  for (const kind of ["canvas", "svg"]) {
    await tab.locator(`[data-smart-qr] > ${kind}`).waitFor();
  }
  assert.equal(new URL(planned).searchParams.get("ttclid"), CLICK_ID);
  assert.equal(new URL(clicked).searchParams.get("ttclid"), CLICK_ID);
  const links = [planned, planned, `${clicked}&af_ss_qr=c`];
  for (const [at, image] of (await pictures(tab)).entries()) {
    await assertRead(image, links[at], `code ${at}`);
    if (at < 2) {
      assert.equal(image.width, Math.max(200, least(image)));
      assertWhole(image, `code ${at}`);
    }
  }
  assert.deepEqual(tab.problems, []);
});
