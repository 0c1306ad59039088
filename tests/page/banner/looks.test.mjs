/** How the Smart Banner is laid out and coloured, whatever its texts, the page and the window. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { needs } from "../harness.mjs";
import { MAC, SAFARI, count, inside, open, pageWith, press, shown, told } from "./banner-page.mjs";

const NARROW = needs("windows as narrow as a phone, and addresses without a proxy");
const PREFERENCES = needs("a visitor's preferences");

/** A click id as long as TikTok's are. */
const CLICK_ID = `E.C.P.${"Ab3-Z_9q".repeat(40)}`;

const LONG = {
  appName: "Donaudampfschifffahrtsgesellschaftskapitän",
  title: "Spielewodusiehstdassdeineflotteweitersegelt".repeat(3),
  text: "ميناء الفوانيس ".repeat(20),
  price: "無料、アプリ内課金あり".repeat(10),
  buttonText: "Jetzt im Spiel weiterspielen",
  qrText: "Scannen und auf dem Telefon weiterspielen",
  desktop: { buttonText: "Oder hier öffnen, ohne Telefon" },
};

/** The boxes of what is in the banner. */
const boxes = (page) =>
  inside(page, "section", (section) => {
    const box = (selector) => {
      const element = section.querySelector(selector);
      const { left, top, right, bottom, width, height } = (element ?? section).getBoundingClientRect();
      return { left, top, right, bottom, width, height, isThere: !!element };
    };
    const names = ["img", ".says", ".name", "a", ".close", ".more", "canvas", "p:last-child"];
    return Object.fromEntries([["section", box(":not(*)")], ...names.map((name) => [name, box(name)])]);
  });

/** Waits for the desktop's code. */
const drawn = (page) =>
  page.waitForFunction(() =>
    document.querySelector("smart-script-banner").shadowRoot.querySelector("canvas"),
  );

test("on a phone it is one low row, which isn't wider than the window", NARROW, async () => {
  for (const width of [320, 360, 390, 430]) {
    for (const position of ["top", "bottom"]) {
      const page = await open(pageWith({ position }), { context: { viewport: { width, height: 600 } } });
      await shown(page);
      const { section, img, a, ".says": says, ".close": close } = await boxes(page);
      assert.ok(section.height >= 60 && section.height <= 85, `${section.height} px at ${width}`);
      assert.ok(close.right <= img.left + 2 && img.right < says.left && says.right < a.left);
      const middles = [close, img, says, a].map(({ top, bottom }) => (top + bottom) / 2);
      assert.ok(Math.max(...middles) - Math.min(...middles) <= 1, `${middles}`);
    }
  }
});

test("in a wide window it is a slim bar, whose content has a sensible width", NARROW, async () => {
  for (const [width, userAgent] of [
    [768, SAFARI],
    [1280, MAC],
    [1920, MAC],
  ]) {
    const banner = { position: "top", text: "More", platforms: "ios desktop" };
    const page = await open(pageWith(banner), { userAgent, context: { viewport: { width, height: 600 } } });
    await shown(page);
    const { section, a, ".close": close, ".more": more } = await boxes(page);
    assert.ok(section.height <= 72, `${section.height} px`);
    assert.equal(section.width, width);
    const right = (more.isThere ? more : a).right;
    assert.ok(right - close.left <= 1060);
    assert.ok(Math.abs(close.left - 12 - (width - right - 12)) <= 14, "in the middle");
  }
});

test("without an icon, or with one that doesn't load, the texts are in its place", async () => {
  const lefts = [];
  for (const icon of ["/icon.svg", "", "/no-such-icon.png", "https://no-such-host.example/icon.png"]) {
    const page = await open(pageWith({ icon, theme: "light" }));
    await shown(page);
    if (icon.includes("no-such")) {
      await page.waitForFunction(
        () => !document.querySelector("smart-script-banner").shadowRoot.querySelector("img"),
      );
    }
    const { img, ".says": says } = await boxes(page);
    lefts.push(Math.round(img.isThere ? img.left : says.left));
  }
  assert.deepEqual(lefts, Array(4).fill(lefts[0]));
});

test("stars are filled as far as the rating says, to the pixel", async () => {
  for (const [rating, full] of [
    [4.6, 4.6],
    [3.25, 3.25],
    ["5", 5],
    [9, 5],
    [0.5, 0.5],
  ]) {
    const page = await open(pageWith({ rating }));
    await shown(page);
    const filled = await inside(page, "[role=img]", (stars) =>
      [...stars.querySelectorAll("i")].map((star) => {
        const { webkitMaskImage, maskImage } = getComputedStyle(star);
        const [, percent] = / (-?[\d.]+)%/.exec(webkitMaskImage || maskImage);
        return Math.min(Math.max(percent / 100, 0), 1);
      }),
    );
    assert.equal(filled.length, 5);
    const sum = filled.reduce((sum, part) => sum + part);
    assert.ok(Math.abs(sum - full) < 0.001, `${rating}: ${filled}`);
  }
});

test(
  "nothing is cut off or too small to tap at 320 pixels, with text twice as large, however long it is",
  NARROW,
  async () => {
    for (const userAgent of [SAFARI, MAC]) {
      for (const position of ["top", "bottom", "inline"]) {
        for (const texts of [{}, LONG]) {
          const into = position === "inline" ? "#place" : undefined;
          const banner = { ...texts, position, into, platforms: "ios desktop" };
          const page = await open(pageWith(banner, { body: '<div id="place"></div>' }), {
            userAgent,
            context: { viewport: { width: 320, height: 700 } },
          });
          await shown(page);
          for (const size of ["14px", "28px"]) {
            const found = await inside(
              page,
              "section",
              `(section) => {
              section.style.fontSize = "${size}";
              const edge = section.getBoundingClientRect();
              const seen = [...section.querySelectorAll("*")].filter((it) => it.offsetWidth || it.localName === "i");
              const outside = seen.filter((element) => {
                const { left, right, top, bottom } = element.getBoundingClientRect();
                return left < edge.left || right > edge.right + 1 && !element.closest("p")
                  || top < edge.top - 1 || bottom > edge.bottom + 1;
              });
              const small = seen.filter((it) => it.matches("a, button") && (it.offsetWidth < 44 || it.offsetHeight < 44));
              const cut = seen.filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth && !it.matches("p"));
              const names = (list) => list.map(({ localName, className }) => localName + "." + className);
              return { wide: document.documentElement.scrollWidth, outside: names(outside), small: names(small), cut: names(cut) };
            }`,
            );
            const wanted = { wide: 320, outside: [], small: [], cut: [] };
            assert.deepEqual(found, wanted, `${position} ${size} ${JSON.stringify(texts).slice(0, 30)}`);
          }
        }
      }
    }
  },
);

test("texts that are too long end in an ellipsis, at their own end", async () => {
  const page = await open(pageWith({ ...LONG, dir: "rtl" }));
  await shown(page);
  const found = await inside(page, ".says", (says) =>
    [...says.children].slice(0, 3).map((line) => {
      const { direction, textOverflow, overflowX } = getComputedStyle(line);
      return [direction, textOverflow, overflowX, line.scrollWidth > line.clientWidth];
    }),
  );
  assert.deepEqual(found, [
    ["ltr", "ellipsis", "hidden", true],
    ["ltr", "ellipsis", "hidden", true],
    ["rtl", "ellipsis", "hidden", true],
  ]);
});

test("on a desktop it speaks of scanning, and not of what a phone's button does", async () => {
  const texts = (page) =>
    inside(page, "section", (section) =>
      [".more", "canvas", "a"].map((selector) => {
        const element = section.querySelector(selector);
        return element.getAttribute("aria-label") ?? element.textContent;
      }),
    );
  for (const [banner, wanted] of [
    [{}, ["Scan to get the app", "Scan to get the app", "Or open it here"]],
    [{ qrText: "Scanne mich", desktop: { buttonText: "Hier" } }, ["Scanne mich", "Scanne mich", "Hier"]],
  ]) {
    const page = await open(pageWith({ platforms: "desktop", position: "top", ...banner }), {
      userAgent: MAC,
    });
    await shown(page);
    await drawn(page);
    assert.deepEqual(await texts(page), wanted);
  }
});

/** Whether the code of a slim bar can be seen. */
const isUnfolded = (page) =>
  inside(page, "canvas", (canvas) => {
    const { expanded } = { expanded: canvas.getRootNode().querySelector(".more").ariaExpanded };
    return canvas.getBoundingClientRect().width > 0 && expanded !== "false";
  });

test(
  "a slim bar unfolds its code when it is pointed at, reached by keys or pressed, and folds it up again",
  needs("keys for a page"),
  async () => {
    const page = await open(pageWith({ platforms: "desktop", position: "top" }, { body: "<input>" }), {
      userAgent: MAC,
      context: { viewport: { width: 1000, height: 600 } },
    });
    await shown(page);
    await drawn(page);
    const { section } = await boxes(page);
    const steps = async (...steps) => {
      for (const [what, act, isOpen] of steps) {
        await act();
        assert.equal(await isUnfolded(page), isOpen, what);
      }
    };
    const more = page.locator("smart-script-banner .more");
    const away = () => page.mouse.move(20, 500);
    await steps(
      ["at first", away, false],
      ["pointed at", () => more.hover(), true],
      ["on the code", () => page.locator("smart-script-banner canvas").hover(), true],
      ["a click on the code", () => page.mouse.down().then(() => page.mouse.up()), true],
      ["away", away, false],
      ["pressed", () => more.click(), true],
      ["away after a press", away, true],
      ["pressed again", () => more.click(), false],
      ["pressed a third time", () => more.click(), true],
      ["a click elsewhere", () => page.mouse.click(20, 500), false],
    );
    await page.evaluate(() => document.activeElement.blur());
    await inside(page, ".close", (close) => close.focus());
    await steps(
      ["reached by Tab", () => page.keyboard.press("Tab"), true],
      ["its link", () => page.keyboard.press("Tab"), true],
      ["Escape", () => page.keyboard.press("Escape"), false],
    );
    assert.equal(await inside(page, ".more", (more) => more.getRootNode().activeElement === more), true);
    await steps(
      ["Enter", () => page.keyboard.press("Enter"), true],
      ["past its link", () => page.keyboard.press("Tab").then(() => page.keyboard.press("Tab")), false],
    );
    // Whatever it shows, the page keeps its place.
    assert.equal((await boxes(page)).section.height, section.height);
    await more.hover();
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("Escape");
    assert.deepEqual([await isUnfolded(page), await count(page)], [false, 1]);
    await page.keyboard.press("Escape");
    assert.equal(await count(page), 0);
    assert.deepEqual(await told(page), ["shown", "closed"]);
  },
);

test("a desktop's code is as large as it is drawn, wherever it is, also with a whole click id", async () => {
  for (const [position, width, column] of [
    ["top", 1280, ""],
    ["bottom", 1280, ""],
    ["inline", 1280, ""],
    ["inline", 1000, "max-width: 340px"],
    ["bottom", 640, ""],
    ["top", 360, ""],
  ]) {
    for (const qrSize of [undefined, 300]) {
      const into = position === "inline" ? "#place" : undefined;
      const banner = { platforms: "desktop", position, into, qrSize };
      const page = await open(pageWith(banner, { body: `<div id="place" style="${column}"></div>` }), {
        userAgent: MAC,
        query: `?pid=tiktokweb_int&c=x&ttclid=${CLICK_ID}`,
        context: { viewport: { width, height: 600 } },
      });
      await shown(page);
      await drawn(page);
      await press(page, ".more");
      const { canvas, section, a, ".says": says } = await boxes(page);
      const wanted = await inside(page, "canvas", (canvas) => parseFloat(canvas.style.width));
      assert.ok(wanted >= (qrSize ?? 200));
      assert.deepEqual([canvas.width, canvas.height].map(Math.round), [wanted, wanted].map(Math.round));
      // What is beside it is not below it.
      const isApart = (box) =>
        box.left >= canvas.right || box.right <= canvas.left || box.top >= canvas.bottom - 0.1;
      assert.ok(isApart(a), `${position} ${width}`);
      assert.ok(position !== "inline" || a.bottom <= section.bottom);
      if (position !== "top" && width > 1000) {
        assert.ok(says.left >= canvas.right && says.top < canvas.bottom && section.height < wanted + 40);
      }
    }
  }
});

test("a card's link and texts stay where a link is too long for a code", async () => {
  for (const position of ["top", "bottom"]) {
    const page = await open(pageWith({ platforms: "desktop", position }), {
      userAgent: MAC,
      query: `?pid=tiktokweb_int&c=x&ttclid=${"x".repeat(4000)}`,
    });
    await shown(page);
    await page.waitForFunction(() =>
      document.querySelector("smart-script-banner").shadowRoot.querySelector("section.none"),
    );
    const { a, ".more": more, section } = await boxes(page);
    assert.ok(a.width >= 44 && a.height >= 44 && !more.width && section.height < 90, position);
  }
});

const WHITE = "background: #fff; color: #111";
const BLACK = "background: #111; color: #fff";
/** What a page declares and draws, what the visitor's system prefers, and whether the banner is dark on it. */
const PAGES = [
  ["nothing", "", "", "dark", false],
  ["that it can be dark", '<meta name="color-scheme" content="light dark">', "", "dark", true],
  ["that it can be dark", '<meta name="color-scheme" content="light dark">', "", "light", false],
  ["that it is dark", "<style>:root { color-scheme: dark }</style>", "", "light", true],
  ["a dark body", `<style>body { ${BLACK} }</style>`, "", "light", true],
  [
    "a dark body, in another colour space",
    "<style>body { background: oklch(0.2 0.02 280) }</style>",
    "",
    "light",
    true,
  ],
  [
    "a light body beside a dark scheme",
    `<style>:root { color-scheme: dark } body { ${WHITE} }</style>`,
    "",
    "dark",
    false,
  ],
  [
    "an app that fills a light page",
    `<style>body { margin: 0; ${WHITE} } #app { position: fixed; top: 0; right: 0; bottom: 0; left: 0; ${BLACK} }</style>`,
    '<div id="app"></div>',
    "light",
    true,
  ],
  [
    "a dark picture",
    "<style>body { background: linear-gradient(#000, #123); color: #eee }</style>",
    "",
    "light",
    true,
  ],
  [
    "a dark box on a light page",
    "",
    `<div style="position: fixed; top: 30%; left: 30%; width: 40%; height: 40%; ${BLACK}"></div>`,
    "dark",
    false,
  ],
];

const isDark = (page) => inside(page, "section", (section) => section.classList.contains("dark"));

for (const [what, head, body, colorScheme, wanted] of PAGES) {
  const name = `its theme is the page's, which has ${what}, in a ${colorScheme} system: ${wanted ? "dark" : "light"}`;
  test(name, PREFERENCES, async () => {
    const page = await open(pageWith({}, { head, body }), { context: { colorScheme } });
    await shown(page);
    assert.equal(await isDark(page), wanted);
  });
}

test("its theme follows the page's, and in the page it is that of its place", PREFERENCES, async () => {
  const head = `<style>.dark { ${BLACK} }</style>`;
  const becomes = (page, dark) =>
    page.waitForFunction(
      (dark) =>
        document
          .querySelector("smart-script-banner")
          .shadowRoot.querySelector("section")
          .classList.contains("dark") === dark,
      dark,
    );
  const page = await open(pageWith({}, { head }));
  await shown(page);
  for (const dark of [true, false]) {
    await page.evaluate((dark) => document.body.classList.toggle("dark", dark), dark);
    await becomes(page, dark);
  }
  const inline = await open(pageWith({ into: "#place" }, { head, body: '<p class="dark" id="place"></p>' }));
  await shown(inline);
  assert.equal(await isDark(inline), true);

  const meta = '<meta name="color-scheme" content="light dark">';
  const system = await open(pageWith({ into: "main" }, { head: meta }), {
    context: { colorScheme: "light" },
  });
  await shown(system);
  assert.equal(await isDark(system), false);
  await system.emulateMedia({ colorScheme: "dark" });
  await becomes(system, true);
  await system.emulateMedia({ colorScheme: null });
});

test("a theme that is asked for counts for more than the page", async () => {
  for (const theme of ["light", "dark"]) {
    const page = await open(
      pageWith({ theme }, { head: `<style>body { ${theme === "dark" ? WHITE : BLACK} }</style>` }),
    );
    await shown(page);
    assert.equal(await isDark(page), theme === "dark");
  }
});

test("it can be told apart and used with colours that the system forces", PREFERENCES, async () => {
  const page = await open(pageWith({}), { context: { forcedColors: "active" } });
  await shown(page);
  const found = await inside(page, "section", (section) => {
    const { borderTopStyle, borderTopWidth } = getComputedStyle(section);
    const link = getComputedStyle(section.querySelector("a"));
    const star = getComputedStyle(section.querySelector("i"));
    const page = getComputedStyle(section).backgroundColor;
    return [
      [borderTopStyle, borderTopWidth],
      [link.borderTopStyle, link.borderTopWidth],
      star.backgroundColor !== page,
    ];
  });
  assert.deepEqual(found, [["solid", "1px"], ["solid", "1px"], true]);
});

test("what has the focus has a ring", needs("keys for a page"), async () => {
  const page = await open(pageWith({ position: "top", platforms: "desktop" }), { userAgent: MAC });
  await shown(page);
  await drawn(page);
  for (const name of ["close", "more", "go"]) {
    await page.keyboard.press("Tab");
    const ring = await inside(page, "section", (section) => {
      const { activeElement } = section.getRootNode();
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return [activeElement.className, outlineStyle, outlineWidth];
    });
    assert.deepEqual(ring, [name, "solid", "2px"]);
  }
});
