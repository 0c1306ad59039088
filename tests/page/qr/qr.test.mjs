/** QR codes as a page shows them, read by an independent decoder. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PNG } from "pngjs";
import { CTA, CODE_QUERY, TAG, needs, readyHrefs, world } from "../harness.mjs";
import * as pictures from "../harness/picture.mjs";
import { WHITE, bounds, colors, decode } from "../harness/picture.mjs";

const LINK = "https://brand.onelink.me/A1b2?af_js_web=true&pid=tiktokweb_int&c=Summer%20Sale_web";
const PAGE = '<!doctype html><title>codes</title><div id="place"></div>';
const [BLACK, ORANGE] = [0x000000, 0xff8000];

/** An orange PNG that is transparent to the left of `from`. */
function picture(width, height, from = 0) {
  const png = new PNG({ width, height });
  for (let i = 0; i < width * height; i++) {
    png.data.writeUInt32BE(ORANGE * 256 + (i % width < from ? 0 : 255), 4 * i);
  }
  return PNG.sync.write(png);
}

const dataURL = (png) => `data:image/png;base64,${png.toString("base64")}`;

const OPAQUE = dataURL(picture(40, 40));
const RIGHT_HALF = dataURL(picture(40, 40, 20));

async function open({ deviceScaleFactor = 1, html = PAGE } = {}) {
  return world.visit(html, { query: "", context: { deviceScaleFactor } });
}

/** Draws a code into the page's place, and returns whether there is one then. */
function draw(page, link, options) {
  return page.evaluate(
    async ([link, options]) => {
      const { draw } = await import("/smart-script-qr.js");
      const place = document.querySelector("#place");
      const code = await draw(place, link, options);
      if (code) {
        // Waits until the images of an SVG have loaded, and a frame is painted.
        await Promise.all(Array.from(code.querySelectorAll("image"), (image) => image.decode?.()));
        await new Promise(requestAnimationFrame);
      }
      return code ? code === place.querySelector("canvas, svg") : null;
    },
    [link, options],
  );
}

/** A screenshot of the code. */
const look = (page) => pictures.look(page.locator("#place > [data-smart-qr-code]"));

/** The pixels of a canvas, or of an SVG as the browser paints it. This takes less time than a screenshot. */
async function drawn(page) {
  const picture = await page.evaluate(async () => {
    const code = document.querySelector("#place > [data-smart-qr-code]");
    if (code.localName === "canvas") {
      return code.toDataURL();
    }
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(code))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = code.clientWidth * devicePixelRatio;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL();
  });
  return pictures.pixels(Buffer.from(picture.split(",")[1], "base64"));
}

/** The text of the code in the page. */
async function read(page) {
  return decode(await drawn(page))?.text;
}

for (const svg of [false, true]) {
  for (const deviceScaleFactor of [1, 1.5, 3]) {
    const options = deviceScaleFactor % 1 ? needs("fractions of a pixel for one") : {};
    test(`a plain ${svg ? "SVG" : "canvas"} at ${deviceScaleFactor} pixels for one`, options, async () => {
      // On a dark page, the quiet zone is only white if the code draws it.
      const html = `<!doctype html><body style="margin:8px;background:#000"><div id="place"></div>`;
      const page = await open({ deviceScaleFactor, html });
      assert.equal(await draw(page, LINK, { svg }), true);
      assert.equal(await page.locator(`#place > ${svg ? "svg" : "canvas"}`).count(), 1);

      const image = await look(page);
      assert.equal(image.width, 256 * deviceScaleFactor);
      assert.equal(image.height, 256 * deviceScaleFactor);
      const { text, side } = decode(image);
      assert.equal(text, `${LINK}&af_ss_qr=true`);
      assert.deepEqual(colors(image), new Set([BLACK, WHITE]), "no blurred edges");

      // If a module is a whole number of the screen's pixels, the quiet zone is exactly four modules wide.
      const size = 4 * (side + 8);
      await draw(page, LINK, { svg, size });
      const exact = await look(page);
      const pixels = size * deviceScaleFactor;
      const [first, last] = [16 * deviceScaleFactor, pixels - 16 * deviceScaleFactor];
      assert.equal(exact.width, pixels);
      assert.deepEqual(bounds(exact), { left: first, top: first, right: last, bottom: last });
      assert.equal(decode(exact).text, text);
      assert.deepEqual(page.problems, []);
    });
  }

  test(`colours of ${svg ? "an SVG" : "a canvas"}`, async () => {
    const page = await open();
    for (const [codeColor, want] of [
      ["#123456", 0x123456],
      ["#A00", 0xaa0000],
      ["#12345", BLACK],
      ["#1234567", BLACK],
      ["red", BLACK],
      ["url(https://elsewhere.example/)", BLACK],
      ["#123456\n", BLACK],
      [0x123456, BLACK],
      // Too light to be read on white.
      ["#ffffff", BLACK],
      ["#fc0", BLACK],
      ["#25f4ee", BLACK],
      ["#c0c0c0", BLACK],
      ["#aaa", BLACK],
      ["#999", 0x999999],
      ["#ff8000", ORANGE],
      ["#FE2C55", 0xfe2c55],
    ]) {
      assert.equal(await draw(page, LINK, { svg, codeColor }), true);
      const image = await drawn(page);
      assert.equal(decode(image).text, `${LINK}&af_ss_qr=c`, String(codeColor));
      assert.deepEqual(colors(image), new Set([want, WHITE]), String(codeColor));
    }
    await draw(page, LINK, { svg, codeColor: "" });
    assert.equal(await read(page), `${LINK}&af_ss_qr=true`);
  });

  for (const deviceScaleFactor of [1, 3]) {
    test(`a logo on ${svg ? "an SVG" : "a canvas"} at ${deviceScaleFactor} pixels for one`, async () => {
      const page = await open({ deviceScaleFactor });
      for (const logo of [OPAQUE, RIGHT_HALF]) {
        // Longer links have codes of other sizes, with other patterns under the logo.
        for (const link of ["https://b.example", LINK, LINK + "&dl=" + "item".repeat(60)]) {
          assert.equal(await draw(page, link, { svg, logo }), true);
          const marked = link + (link.includes("?") ? "&" : "?") + "af_ss_qr=c";
          assert.equal(await read(page), marked);
        }
      }

      // The same code without a logo, to compare with.
      await draw(page, LINK, { svg, logo: "/no-picture" });
      const plain = await look(page);
      assert.equal(decode(plain).side, 17 + 4 * 8, "level Q; L would take version 5");
      assert.deepEqual(colors(plain), new Set([BLACK, WHITE]));
      await draw(page, LINK, { svg, logo: RIGHT_HALF });
      const image = await look(page);
      const { left, right } = bounds(plain);
      const middle = (left + right) / 2;
      const half = (right - left) / 7;
      const edge = 2 * deviceScaleFactor;
      assert.equal(image.width, plain.width);
      let covered = 0;
      for (let y = 0; y < image.height; y++) {
        for (let x = 0; x < image.width; x++) {
          const distance = Math.max(Math.abs(x + 0.5 - middle), Math.abs(y + 0.5 - middle)) - half;
          if (x > middle + edge && distance < -edge) {
            assert.equal(image.at(x, y), ORANGE, `covered at ${x}, ${y}`);
            covered++;
          } else if (distance > edge || x < middle - edge) {
            assert.equal(image.at(x, y), plain.at(x, y), `as without at ${x}, ${y}`);
          }
        }
      }
      assert.ok(covered > 0);
    });
  }

  test(`a wide logo on ${svg ? "an SVG" : "a canvas"} keeps its shape`, async () => {
    const page = await open();
    await draw(page, LINK, { svg, logo: dataURL(picture(80, 20)) });
    const image = await look(page);
    const isLogo = (x, y) => image.at(x, y) == ORANGE;
    const across = Array.from({ length: image.width }, (_, x) => isLogo(x, image.height / 2));
    const down = Array.from({ length: image.height }, (_, y) => isLogo(image.width / 2, y));
    const [width, height] = [across, down].map((line) => line.filter(Boolean).length);
    assert.ok(Math.abs(width - 4 * height) <= 8, `${width} × ${height}`);
    assert.ok(height > 8);
  });

  test(
    `the longest links that ${svg ? "an SVG" : "a canvas"} takes`,
    needs("pictures of more than a window shows"),
    async () => {
      const page = await open();
      for (const [most, options, mark] of [
        [2953, {}, "?af_ss_qr=true"],
        [1663, { logo: OPAQUE }, "?af_ss_qr=c"],
      ]) {
        const link = "https://brand.example/".padEnd(most - mark.length, "path/");
        assert.equal(await draw(page, link, { svg, size: 740, ...options }), true);
        assert.equal(await read(page), link + mark);

        // A link with one more byte draws nothing, and the code from before stays.
        assert.equal(await draw(page, link + "x", { svg, size: 740, ...options }), null);
        assert.equal(await read(page), link + mark);
      }
    },
  );
}

test("where the mark goes", async () => {
  const page = await open();
  for (const [link, want] of [
    ["https://brand.example", "https://brand.example?af_ss_qr=true"],
    ["https://brand.example/?", "https://brand.example/?&af_ss_qr=true"],
    ["https://brand.example/#top", "https://brand.example/?af_ss_qr=true#top"],
    ["https://brand.example/?a=1#top?b=2#c", "https://brand.example/?a=1&af_ss_qr=true#top?b=2#c"],
    ["https://brand.example/?c=🏮 灯籠&d=é", "https://brand.example/?c=🏮 灯籠&d=é&af_ss_qr=true"],
  ]) {
    assert.equal(await draw(page, link), true);
    assert.equal(await read(page), want);
  }
});

test("a link with half of a surrogate pair gets a code", async () => {
  const page = await open();
  assert.equal(await draw(page, "https://brand.example/?c=\ud83c"), true);
  assert.equal(await read(page), "https://brand.example/?c=\ufffd&af_ss_qr=true");
});

test("the size asked for", async () => {
  const page = await open();
  for (const [options, want] of [
    [{ size: 300 }, 300],
    [{ size: 300, svg: true }, 300],
    // Each module has two pixels at least, or a camera couldn't read it.
    [{ size: 10 }, 2 * (37 + 8)],
    [{ size: 10, svg: true }, 2 * (37 + 8)],
    [{ size: 91 }, 91],
    [{ size: -1 }, 256],
    [{ size: "300" }, 256],
    [{ size: 0, svg: true }, 256],
  ]) {
    assert.equal(await draw(page, LINK, options), true);
    const box = await page.$eval("#place > [data-smart-qr-code]", (code) => {
      const { width, height } = code.getBoundingClientRect();
      return [width, height];
    });
    assert.deepEqual(box, [want, want], JSON.stringify(options));
  }
  const sizes = await page.evaluate(async (link) => {
    const { draw } = await import("/smart-script-qr.js");
    document.querySelector("#place").style.width = "5000px";
    const found = [];
    for (const size of [NaN, Infinity, 1e9]) {
      const code = await draw(document.querySelector("#place"), link, { size });
      found.push(code.getBoundingClientRect().width);
    }
    return found;
  }, LINK);
  assert.deepEqual(sizes, [256, 256, 4096]);
});

test("its accessible name", async () => {
  const page = await open();
  for (const [options, want] of [
    [undefined, "QR code"],
    [{ alt: "Get the game" }, "Get the game"],
    [{ alt: 'Say "now" <b>', svg: true }, 'Say "now" <b>'],
    [{ alt: "" }, "QR code"],
    [{ alt: 5, svg: true }, "QR code"],
  ]) {
    await draw(page, LINK, options);
    assert.equal(await page.getByRole("img", { name: want, exact: true }).count(), 1, want);
    assert.equal(await page.getByRole("img").count(), 1);
  }
});

test("an element gets one code, and keeps its other content", async () => {
  const page = await open({ html: '<!doctype html><div id="place"><b>Scan</b><i>me</i></div>' });
  await draw(page, "https://one.example");
  await page.evaluate(() => document.querySelector("#place").append("after"));
  await draw(page, "https://two.example", { svg: true });
  await draw(page, "https://three.example");
  assert.equal(await read(page), "https://three.example?af_ss_qr=true");
  const inside = () =>
    page.evaluate(() => Array.from(document.querySelector("#place").childNodes, (node) => node.nodeName));
  assert.deepEqual(await inside(), ["B", "I", "CANVAS", "#text"]);

  // A copy of the element has a copy of the canvas, which is empty.
  await page.evaluate(() => {
    const place = document.querySelector("#place");
    place.replaceWith(place.cloneNode(true));
  });
  await draw(page, "https://four.example");
  assert.deepEqual(await inside(), ["B", "I", "CANVAS", "#text"]);
  assert.equal(await read(page), "https://four.example?af_ss_qr=true");

  // When the page has emptied the element, it gets a new code.
  await page.evaluate(() => document.querySelector("#place").replaceChildren());
  await draw(page, "https://five.example");
  assert.deepEqual(await inside(), ["CANVAS"]);
});

test(
  "if two draws overlap, the later one stays, without the earlier one's logo",
  needs("answers in place of a server's"),
  async () => {
    for (const svg of [false, true]) {
      const page = await open();
      let release;
      const isReleased = new Promise((done) => (release = done));
      await page.route("**/slow.png", async (route) => {
        await isReleased;
        await route.fulfill({ contentType: "image/png", body: picture(40, 40) });
      });
      const isAsked = page.waitForRequest("**/slow.png");
      const drawn = page.evaluate(async (svg) => {
        const { draw } = await import("/smart-script-qr.js");
        const place = document.querySelector("#place");
        const earlier = draw(place, "https://earlier.example", { svg, logo: "slow.png" });
        window.isThereAtOnce = !!place.querySelector("[data-smart-qr-code]");
        const later = draw(place, "https://later.example", { svg });
        const codes = await Promise.all([earlier, later]);
        return codes.map((code) => code === place.querySelector("[data-smart-qr-code]"));
      }, svg);
      await isAsked;
      assert.equal(await page.evaluate(() => window.isThereAtOnce), true);
      release();
      assert.deepEqual(await drawn, [true, true]);
      const image = await look(page);
      assert.equal(decode(image).text, "https://later.example?af_ss_qr=true");
      assert.deepEqual(colors(image), new Set([BLACK, WHITE]));
      assert.equal(await page.locator("#place > *").count(), 1);

      // The logo itself could be loaded: another draw shows it.
      await draw(page, LINK, { svg, logo: "slow.png" });
      assert.ok(colors(await look(page)).has(ORANGE));
    }
  },
);

test("a logo that isn't the address of a picture is not loaded, and the code has no logo", async () => {
  const page = await open();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.evaluate((png) => {
    const bytes = Uint8Array.from(atob(png.split(",")[1]), (c) => c.charCodeAt(0));
    window.blob = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  }, OPAQUE);
  const blob = await page.evaluate(() => window.blob);
  for (const svg of [false, true]) {
    for (const logo of [
      "javascript:window.isRun=1",
      "data:text/html,<script>window.isRun=1</script>",
      "file:///etc/hostname",
      "ftp://brand.example/logo.png",
      blob,
      "https://",
      "/no-picture",
      "https://elsewhere.example/no-picture",
      "data:image/png;base64,AAAA",
      true,
      5,
      {},
    ]) {
      assert.equal(await draw(page, LINK, { svg, logo }), true);
      const image = await drawn(page);
      assert.deepEqual(
        decode(image),
        { text: `${LINK}&af_ss_qr=c`, side: 17 + 4 * 8 },
        `at level Q with ${JSON.stringify(logo)}`,
      );
      assert.deepEqual(colors(image), new Set([BLACK, WHITE]));
      assert.deepEqual(await page.$$eval("#place image", (images) => images.length), 0);
    }
  }
  assert.equal(await page.evaluate(() => window.isRun), undefined);
  assert.deepEqual(
    requests.filter((url) => !/^(https:|data:image\/)/.test(url)),
    [],
  );
});

test("a canvas with another site's logo can be read", needs("answers in place of a server's"), async () => {
  const page = await open();
  const png = picture(40, 40);
  await page.route("https://cdn.example/**", (route) =>
    route.fulfill({
      contentType: "image/png",
      body: png,
      headers: {
        "access-control-allow-origin": route.request().url().endsWith("/shared.png")
          ? "*"
          : "https://nobody.example",
      },
    }),
  );
  const centre = (logo) =>
    page.evaluate(
      async ([link, logo]) => {
        const { draw } = await import("/smart-script-qr.js");
        const code = await draw(document.querySelector("#place"), link, { logo });
        const { data } = code.getContext("2d").getImageData(code.width / 2, code.height / 2, 1, 1);
        return (data[0] << 16) | (data[1] << 8) | data[2];
      },
      [LINK, logo],
    );
  assert.equal(await centre("https://cdn.example/shared.png"), ORANGE);
  assert.notEqual(await centre("https://cdn.example/unshared.png"), ORANGE);
});

test("there is a code with any options", async () => {
  const page = await open();
  const drawn = await page.evaluate(async (link) => {
    const { draw } = await import("/smart-script-qr.js");
    const fail = () => {
      throw new Error("hostile");
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile = { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail };
    const options = [
      undefined,
      null,
      "svg",
      5,
      true,
      [],
      Symbol("x"),
      fail,
      Object.create(null),
      new Proxy({}, { get: fail }),
      revoked.proxy,
      { codeColor: hostile, logo: hostile, alt: hostile, size: hostile, svg: hostile },
      { codeColor: Symbol("x"), logo: Symbol("x"), alt: Symbol("x"), size: Symbol("x") },
      { size: 5n },
    ];
    const results = [];
    for (const each of options) {
      const place = document.createElement("div");
      const code = await draw(place, link, each);
      results.push(code && code.getAttribute("aria-label") == "QR code" && place.children.length);
    }
    return results;
  }, LINK);
  assert.deepEqual(
    drawn,
    drawn.map(() => 1),
  );
  assert.deepEqual(page.problems, []);
});

test("without an element or a link there is none", async () => {
  const page = await open();
  const result = await page.evaluate(async (link) => {
    const { draw } = await import("/smart-script-qr.js");
    const place = document.querySelector("#place");
    const text = document.createTextNode("");
    const none = [];
    for (const element of [null, undefined, "#place", 5, {}, text, document, window, Symbol("x")]) {
      none.push(await draw(element, link));
    }
    for (const odd of [null, undefined, "", 5, {}, [link], Symbol("x")]) {
      none.push(await draw(place, odd));
    }
    none.push(await draw());
    const shadow = document.createElement("div").attachShadow({ mode: "open" });
    const inert = document.createElement("template").content.appendChild(document.createElement("p"));
    const some = [];
    for (const element of [document.createElement("p"), shadow, inert]) {
      some.push((await draw(element, link)) === element.firstChild);
    }
    return { none, some, left: place.childNodes.length };
  }, LINK);
  assert.deepEqual(result, { none: Array(17).fill(null), some: [true, true, true], left: 0 });
  assert.deepEqual(page.problems, []);
});

test("drawing many codes takes no more memory than drawing one", async () => {
  const page = await open();
  const { first, tooLong, last } = await page.evaluate(async () => {
    let memory;
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct: (...made) => {
        const instance = Reflect.construct(...made);
        memory = instance.exports.memory;
        return instance;
      },
    });
    const { draw } = await import("/smart-script-qr.js");
    const place = document.querySelector("#place");
    const link = "https://brand.example/".padEnd(2500, "path/é");
    const sizes = [];
    for (const each of [link, ...Array(20).fill(link), link + link, "https://brand.example/", link]) {
      const code = await draw(place, each);
      sizes.push(code && memory.buffer.byteLength);
    }
    return { first: sizes[0], tooLong: sizes.at(-3), last: sizes.at(-1) };
  });
  assert.ok(first > 0);
  assert.equal(tooLong, null);
  assert.equal(last, first);
});

test("on a page with a strict policy", async () => {
  const policy = (
    script,
  ) => `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none';
    script-src 'self' ${script}; img-src data:; require-trusted-types-for 'script'"><div id="place"></div>`;
  const page = await open({ html: policy("'wasm-unsafe-eval'") });
  for (const svg of [false, true]) {
    assert.equal(await draw(page, LINK, { svg, logo: OPAQUE, codeColor: "#123456" }), true);
    const image = await look(page);
    assert.equal(image.width, 256);
    assert.equal(decode(image).text, `${LINK}&af_ss_qr=c`);
    assert.ok(colors(image).has(ORANGE));
  }
  assert.deepEqual(page.problems, []);

  // A policy without WebAssembly: no code, and nothing thrown.
  const refusing = await open({ html: policy("") });
  assert.equal(await draw(refusing, LINK), null);
  assert.equal(await refusing.locator("#place > *").count(), 0);
});

test("elements with an attribute for it get a code", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG}
    <div data-smart-qr data-qr-size="400" data-qr-alt="Scan me"></div>
    <div data-smart-qr="svg" data-qr-color="#123456"></div>`);
  await readyHrefs(page);
  const link = `https://brand.onelink.me/A1b2?${CODE_QUERY}`;
  const first = page.getByRole("img", { name: "Scan me" });
  assert.equal(await page.$eval("[aria-label='Scan me']", (code) => code.getBoundingClientRect().width), 400);
  assert.equal(decode(await pictures.look(first)).text, `${link}true`);
  const second = await pictures.look(page.locator("[data-smart-qr=svg] > svg"));
  assert.equal(decode(second).text, `${link}c`);
  assert.ok(colors(second).has(0x123456));
  // After a route with another campaign, the code in the same place has another link.
  await page.evaluate(() => {
    history.pushState(null, "", "?c=winter");
    return SmartScript.refresh();
  });
  const winter = link.replace(/&c=[^&]*/, "&c=winter");
  let text;
  for (let frame = 0; text !== `${winter}true` && frame < 100; frame++) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    text = decode(await pictures.look(first))?.text;
  }
  assert.equal(text, `${winter}true`);
  assert.equal(await page.locator("[data-smart-qr] > *").count(), 2);
  assert.deepEqual(page.problems, []);
});

test("nothing on the page moves when a code comes into a place of its height", async () => {
  const page = await world.visit(`<!doctype html><style>[data-smart-qr] { min-height: 256px }</style>${CTA}
    <div data-smart-qr></div><p>Below the first</p><div data-smart-qr="svg"></div><p>Below the second</p>
    <script>
      const tops = () =>
        Array.from(document.querySelectorAll("p"), (element) => element.getBoundingClientRect().top);
      const before = tops();
    </script>${TAG}`);
  for (const kind of ["canvas", "svg"]) {
    await page.locator(`[data-smart-qr] > ${kind}`).waitFor();
  }
  const [before, after] = await page.evaluate(() => [before, tops()]);
  assert.deepEqual(after, before);
});

test("with observe, elements that come later get a code, and lose it when there is no link", async () => {
  const page = await world.visit(`<!doctype html>${CTA}${TAG.replace("async", "data-observe async")}`);
  await readyHrefs(page);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some((it) => it.name.includes("observe")),
  );
  await page.evaluate(() => {
    const place = document.createElement("div");
    place.dataset.smartQr = "";
    document.body.append(place);
  });
  await page.locator("[data-smart-qr] canvas").waitFor();
  await page.evaluate(() => SmartScript.start({ preset: "tiktok" }));
  await page.locator("[data-smart-qr] canvas").waitFor({ state: "detached" });
  assert.deepEqual(page.problems, []);
});
