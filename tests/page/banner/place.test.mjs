/** The Smart Banner beside what a page has at the edges of the window. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { needs } from "../harness.mjs";
import { count, decided, open, pageWith, press, shown, told } from "./banner-page.mjs";

const TEXT = '<p style="height: 3000px; margin: 0">Text of the page.</p>';
const PHONE = { viewport: { width: 390, height: 700 } };

/** A bar of the page with a button. */
const bar = (id, style) =>
  `<div id="${id}" style="background: #eee; ${style}"><button>Of the page</button></div>`;

/** An element whose shadow tree has a bar. */
const inShadow = (mode, style) => `<div id="in-shadow"></div><script>
  const root = document.querySelector("#in-shadow").attachShadow({ mode: "${mode}" });
  root.innerHTML = '<div style="position: fixed; left: 0; right: 0; height: 90px; background: #eee; ${style}"></div>';
  </script>`;

/** An app with bars above and below what it scrolls, which fills the window as the style says. */
const app = (style, around = "html, body { height: 100%; overflow: hidden; }") => `<style>
  ${around} body { margin: 0; } main { display: contents; } main > h1, main > p { display: none; }
  #app { ${style}; display: flex; flex-direction: column; }
  #app > div { flex: 1; overflow: auto; }</style>
  <div id="app">${bar("upper", "height: 50px")}<div>${TEXT}</div>${bar("lower", "height: 50px")}</div>`;

/**
 * What the visitor sees of the banner and of the page's elements: whether each is in the window, with nothing
 * over it, and where the banner is.
 */
const look = (page, selectors = []) =>
  page.evaluate((selectors) => {
    const host = document.querySelector("smart-script-banner");
    const section = host.shadowRoot.querySelector("section");
    const { top, bottom, left, right, width } = section.getBoundingClientRect();
    const isSeen = (element, own = element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [top + 2, (top + bottom) / 2, bottom - 2].every((y) => {
        const found = document.elementFromPoint((left + right) / 2, y);
        return found && (found === own || own.contains(found));
      });
    };
    return {
      isSeen: isSeen(section.querySelector("a"), host) && isSeen(section.querySelector("button"), host),
      unseen: selectors.filter((selector) => !isSeen(document.querySelector(selector))),
      ...{ top, bottom, left, right, width, height: innerHeight },
    };
  }, selectors);

/** Waits until the banner's box is such that a function of it and of the window's height is true. */
const waitFor = (page, is) =>
  page.waitForFunction(
    `(() => {
      const section = document.querySelector("smart-script-banner").shadowRoot.querySelector("section");
      return (${is})(section.getBoundingClientRect(), innerHeight, getComputedStyle(section).visibility);
    })()`,
  );

const FIXED = "position: fixed; left: 0; right: 0";
const AT_TOP = [
  ["a fixed header", bar("own", `${FIXED}; top: 0; height: 64px; z-index: 1000`), ["#own"]],
  ["a fixed header without a layer", bar("own", `${FIXED}; top: 0; height: 64px`), ["#own"]],
  [
    "a header outside the flow",
    bar("own", "position: absolute; left: 0; right: 0; top: 0; height: 64px"),
    ["#own"],
  ],
  ["a sticky header", bar("own", "position: sticky; top: 0; height: 64px"), ["#own"]],
  [
    "two fixed headers",
    bar("own", `${FIXED}; top: 0; height: 50px`) + bar("second", `${FIXED}; top: 50px; height: 40px`),
    ["#own", "#second"],
  ],
  ["a fixed header in a shadow tree", inShadow("open", "top: 0"), []],
  [
    "a fixed button",
    '<button id="own" style="position: fixed; top: 8px; right: 8px">Menu</button>',
    ["#own"],
  ],
  ["a fixed sidebar", bar("own", "position: fixed; left: 0; top: 0; bottom: 0; width: 90px"), ["#own"]],
  [
    "a fixed header in a body that is moved",
    bar("own", `${FIXED}; top: 0; height: 64px`) + "<style>body { transform: translateZ(0); }</style>",
    ["#own"],
  ],
];

const AT_BOTTOM = [
  ["a cookie bar", bar("own", `${FIXED}; bottom: 0; height: 110px; z-index: 9999`), ["#own", "#own button"]],
  ["a cookie bar without a layer", bar("own", `${FIXED}; bottom: 0; height: 110px`), ["#own"]],
  ["a card", bar("own", "position: fixed; left: 16px; right: 16px; bottom: 16px; height: 120px"), ["#own"]],
  [
    "a bar above another",
    bar("own", `${FIXED}; bottom: 0; height: 50px`) + bar("second", `${FIXED}; bottom: 50px; height: 80px`),
    ["#own", "#second"],
  ],
  ["a sticky bar", TEXT + bar("own", "position: sticky; bottom: 0; height: 60px"), ["#own"]],
  ["a bar in an open shadow tree", inShadow("open", "bottom: 0"), []],
  ["a bar in a closed shadow tree", inShadow("closed", "bottom: 0"), []],
  [
    "a bar in a frame",
    `<div style="${FIXED}; bottom: 0"><iframe id="own" style="width: 100%; height: 120px; border: 0"></iframe></div>`,
    ["#own"],
  ],
  [
    "a bar in a layer that lets taps through",
    `<div style="position: fixed; top: 0; right: 0; bottom: 0; left: 0; pointer-events: none">
      ${bar("own", "position: absolute; left: 0; right: 0; bottom: 0; height: 90px; pointer-events: auto")}</div>`,
    ["#own"],
  ],
  [
    "a chat's button",
    '<button id="own" style="position: fixed; right: 20px; bottom: 20px; width: 56px; height: 56px">?</button>',
    ["#own"],
  ],
];

for (const [position, cases] of [
  ["top", AT_TOP],
  ["bottom", AT_BOTTOM],
]) {
  for (const [name, body, own] of cases) {
    test(`at the ${position} it leaves its place to ${name}`, async () => {
      const head = "<style>body { margin: 0; }</style>";
      const page = await open(pageWith({ position }, { body: body + TEXT, head }), { context: PHONE });
      await shown(page);
      const found = await look(page, own);
      assert.equal(found.isSeen, true, JSON.stringify(found));
      assert.deepEqual(found.unseen, []);
      assert.ok(found.top > -1 && found.bottom < found.height + 1, JSON.stringify(found));
      assert.deepEqual(page.problems, []);
    });
  }
}

test("bars in shadow trees are not covered", async () => {
  for (const [position, mode, free] of [
    ["top", "open", ({ top }) => top > 89],
    ["bottom", "open", ({ bottom, height }) => bottom < height - 89],
    ["bottom", "closed", ({ bottom, height }) => bottom < height - 89],
  ]) {
    const page = await open(pageWith({ position }, { body: inShadow(mode, `${position}: 0`) + TEXT }));
    await shown(page);
    const found = await look(page);
    assert.ok(free(found), `${position} ${mode} ${JSON.stringify(found)}`);
  }
});

test("what is behind the page, or can't be seen, is not in its way", async () => {
  for (const body of [
    bar("own", `${FIXED}; bottom: 0; height: 90px; z-index: -1`),
    bar("own", `${FIXED}; bottom: 0; height: 90px; opacity: 0`),
    bar("own", `${FIXED}; bottom: 0; height: 90px; visibility: hidden`),
    bar("own", `${FIXED}; top: 0; bottom: 0`) + `<div style="position: relative">${TEXT}</div>`,
    "<style>body { transform: translateZ(0); }</style>" +
      bar("own", `${FIXED}; bottom: 0; height: 90px`) +
      TEXT,
  ]) {
    const page = await open(pageWith({}, { body: body + TEXT }), { context: PHONE });
    await shown(page);
    const { isSeen, bottom, height } = await look(page);
    assert.ok(isSeen && height - bottom < 20, `${body} ${bottom} of ${height}`);
  }
});

const CUT = "html, body { height: 100%; overflow: hidden; }";
for (const [name, style, around] of [
  ["height: 100%", "height: 100%", CUT],
  ["height: 100vh", "height: 100vh", "html { overflow: hidden; }"],
  ["height: 100dvh", "height: 100vh; height: 100dvh", "body { overflow: hidden; }"],
  ["height: 100vh in a page that is not cut off", "height: 100vh", ""],
  ["min-height: 100vh, cut off", "min-height: 100vh; max-height: 100vh", CUT],
  ["position: fixed", "position: fixed; top: 0; right: 0; bottom: 0; left: 0", ""],
  ["position: absolute", "position: absolute; top: 0; left: 0; width: 100%; height: 100%", CUT],
  ["padding around it", "height: 100vh; padding: 10px 0; box-sizing: border-box", CUT],
]) {
  test(`an app that fills the window keeps its bars in it: ${name}`, async () => {
    for (const position of ["top", "bottom"]) {
      const page = await open(pageWith({ position }, { body: app(style, around) }), { context: PHONE });
      await shown(page);
      const found = await look(page, ["#upper button", "#lower button"]);
      assert.deepEqual([found.isSeen, found.unseen], [true, []], `${position} ${JSON.stringify(found)}`);
      const styles = () =>
        page.evaluate(() =>
          [document.documentElement, document.body, document.querySelector("#app")].map((element) =>
            element.getAttribute("style"),
          ),
        );
      assert.ok((await styles()).some(Boolean));
      await press(page, "button");
      assert.deepEqual(await styles(), [null, null, null], "closed, it leaves the page as it was");
    }
  });
}

test("an app whose lower end scrolls is left as it is", async () => {
  const body = `<style>html, body { height: 100%; margin: 0; overflow: hidden; }
    #app { height: 100vh; overflow: auto; } main { display: contents; } h1 { display: none; }</style>
    <div id="app">${TEXT}</div>`;
  const page = await open(pageWith({}, { body }), { context: PHONE });
  await shown(page);
  assert.equal(await page.evaluate(() => document.querySelector("#app").getAttribute("style")), null);
  assert.equal((await look(page)).isSeen, true);
});

test("it goes up when a cookie bar comes and grows, and down when it is answered", async () => {
  const page = await open(pageWith({}, { body: TEXT }), { context: PHONE });
  await shown(page);
  const before = (await look(page)).bottom;
  await page.evaluate(() => {
    const cookies = document.createElement("div");
    cookies.id = "cookies";
    cookies.style.cssText = "position: fixed; left: 0; right: 0; bottom: 0; height: 100px; background: #eee";
    document.body.append(cookies);
  });
  await waitFor(page, "({ bottom }, height) => bottom < height - 99 && bottom > height - 130");
  await page.evaluate(() => (document.querySelector("#cookies").style.height = "200px"));
  await waitFor(page, "({ bottom }, height) => bottom < height - 199 && bottom > height - 230");
  await page.evaluate(() => document.querySelector("#cookies").remove());
  await waitFor(page, `({ bottom }) => bottom === ${before}`);
  assert.deepEqual(await told(page), ["shown"]);
});

test("it notices a bar that comes within a shadow tree, and one that a class shows", async () => {
  const body = `<style>#own { display: none } .asked #own { display: block }</style>
    ${bar("own", `${FIXED}; bottom: 0; height: 100px`)}<div id="host"></div><script>
    window.root = document.querySelector("#host").attachShadow({ mode: "open" });</script>${TEXT}`;
  const page = await open(pageWith({}, { body }), { context: PHONE });
  await shown(page);
  const before = (await look(page)).bottom;
  await page.evaluate(() => document.body.classList.add("asked"));
  await waitFor(page, "({ bottom }, height) => bottom < height - 99");
  await page.evaluate(() => document.body.classList.remove("asked"));
  await waitFor(page, `({ bottom }) => bottom === ${before}`);
  await page.evaluate(() => {
    window.root.innerHTML =
      '<p style="position: fixed; bottom: 0; left: 0; right: 0; height: 80px; margin: 0">';
  });
  await waitFor(page, "({ bottom }, height) => bottom < height - 79");
});

const BACKDROP = "position: fixed; top: 0; right: 0; bottom: 0; left: 0; background: #0008";
const SHEET = `${FIXED}; bottom: 0; height: 250px; background: #fff`;
for (const [name, dialog] of [
  ["in a low layer", `<div class="dialog" style="${BACKDROP}; z-index: 50">${bar("own", `${SHEET}`)}</div>`],
  ["without a layer", `<div class="dialog" style="${BACKDROP}">${bar("own", SHEET)}</div>`],
  [
    "beside its backdrop",
    `<div class="dialog" style="${BACKDROP}"></div><div class="dialog">${bar("own", SHEET)}</div>`,
  ],
  ["as a sheet over most of the window", `<div class="dialog">${bar("own", `${SHEET}; height: 60%`)}</div>`],
  [
    "in a frame",
    `<iframe class="dialog" id="own" style="${BACKDROP}; width: 100%; height: 100%; border: 0"></iframe>`,
  ],
]) {
  test(`a dialog is not covered, nor closed by the banner's keys: ${name}`, async () => {
    const page = await open(pageWith({}, { body: dialog + TEXT }), { context: PHONE });
    await decided(page);
    assert.deepEqual((await look(page, ["#own"])).unseen, []);
    assert.deepEqual(await told(page), [], "what a dialog covers hasn't been shown");
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true })),
    );
    await page.evaluate(() => document.querySelectorAll(".dialog").forEach((element) => element.remove()));
    await shown(page);
    assert.equal((await look(page)).isSeen, true);
    assert.deepEqual(await told(page), ["shown"]);
  });
}

test("a dialog that opens later hides it, but not the page's own frame", async () => {
  const page = await open(pageWith({}, { body: TEXT }), { context: PHONE });
  await shown(page);
  await page.evaluate((style) => {
    document.body.insertAdjacentHTML("beforeend", `<div id="dialog" role="dialog" style="${style}"></div>`);
  }, BACKDROP);
  await waitFor(page, '(box, height, visibility) => visibility === "hidden"');
  await page.evaluate(() => document.querySelector("#dialog").remove());
  await waitFor(page, '(box, height, visibility) => visibility === "visible"');
  assert.deepEqual(await told(page), ["shown"]);

  const closed = ["visibility: hidden", "opacity: 0", "display: none", "transform: translateX(200vw)"]
    .map((style) => `<div role="dialog" style="position: absolute; ${style}">Closed</div>`)
    .join("");
  const frame = `<div style="${BACKDROP}; overflow: auto">${closed}${TEXT}</div>`;
  const other = await open(pageWith({}, { body: `<style>h1, main > p { display: none }</style>${frame}` }));
  await shown(other);
  assert.equal((await look(other)).isSeen, true);
});

test("a modal <dialog> is above it, and bars keep their place below", async () => {
  const body = bar("own", `${FIXED}; bottom: 0; height: 100px`) + `<dialog>Really?</dialog>${TEXT}`;
  const page = await open(pageWith({}, { body }), { context: PHONE });
  await shown(page);
  const before = (await look(page)).bottom;
  await page.evaluate(async () => {
    document.querySelector("dialog").showModal();
    document.body.className = "changed";
    await new Promise((done) => setTimeout(done, 300));
  });
  const after = await look(page, ["dialog"]);
  assert.deepEqual([after.bottom, after.unseen], [before, []]);
});

test("a site can give it a layer, and then it doesn't hide", async () => {
  for (const [zIndex, isSeen] of [
    [2_000_000, true],
    [40, false],
  ]) {
    const dialog = `<div role="dialog" style="${BACKDROP}; z-index: 50"></div>`;
    const tag = pageWith({}, { body: dialog + TEXT }).replace(
      " async",
      ` data-smart-banner data-banner-z-index="${zIndex}" async`,
    );
    const page = await open(tag);
    await shown(page);
    assert.equal((await look(page)).isSeen, isSeen, `${zIndex}`);
  }
  const header = bar("own", `${FIXED}; top: 0; height: 64px; z-index: 10`);
  const page = await open(pageWith({ position: "top", zIndex: 9 }, { body: header + TEXT }));
  await shown(page);
  assert.deepEqual((await look(page, ["#own"])).unseen, []);
});

test("it is below dialogs and above the page's text by itself", async () => {
  const body = `${TEXT}<div id="over" style="position: fixed; left: 0; right: 0; top: 0; height: 10px; z-index: 1000"></div>`;
  const page = await open(pageWith({}, { body }));
  await shown(page);
  // For the moment before the banner has looked, a dialog in a usual layer is above it as well.
  const found = await page.evaluate(() => {
    document.querySelector("#over").style.height = "100%";
    return document.elementFromPoint(innerWidth / 2, innerHeight - 30).id;
  });
  assert.equal(found, "over");
});

test(
  "it follows a window that changes its size",
  needs("windows as narrow as a phone, and addresses without a proxy"),
  async () => {
    const body = app("height: 100vh");
    for (const position of ["top", "bottom"]) {
      const page = await open(pageWith({ position }, { body }), { context: PHONE });
      await shown(page);
      for (const viewport of [
        { width: 700, height: 390 },
        { width: 390, height: 700 },
      ]) {
        await page.setViewportSize(viewport);
        await waitFor(
          page,
          `() => {
          const { bottom } = document.querySelector("#lower").getBoundingClientRect();
          const { offsetHeight } = document.querySelector("smart-script-banner").shadowRoot.querySelector("section");
          return Math.abs(bottom - (innerHeight - ${position === "top" ? 0 : "offsetHeight"})) < 2;
        }`,
        );
        assert.deepEqual((await look(page, ["#upper button", "#lower button"])).unseen, []);
      }
      assert.equal(await count(page), 1);
    }
  },
);

test("with space that is kept for it, nothing is covered either", async () => {
  const body = bar("own", `${FIXED}; bottom: 0; height: 80px`) + TEXT;
  const page = await open(pageWith({ reserve: true, delaySeconds: 0.3 }, { body }), { context: PHONE });
  await shown(page);
  const found = await look(page, ["#own"]);
  assert.deepEqual([found.isSeen, found.unseen], [true, []]);
});
