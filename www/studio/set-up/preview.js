/**
 * What visitors will see: the banner, by the code that draws it on a page, in a frame of its own, which has the width of a
 * phone or a desktop; and QR codes. Nothing in them leads anywhere, and nothing is loaded: of an icon or a logo, a stand-in is shown.
 */
import { optionsOf } from "../../../src/shim/banner/decisions.ts";
import { STYLE } from "../../../src/shim/banner/style.ts";
import { viewOf } from "../../../src/shim/banner/view.ts";
import { draw } from "../../../pkg/smart-script-qr-twin.js";
import { h } from "./draw.js";

/** The widths of the windows, and the heights that show a banner with some of the page. */
const WINDOWS = { phone: { width: 375, height: 300 }, desktop: { width: 800, height: 400 } };

/** The platform of a banner in each. */
export const PLATFORM_IN = { phone: "iphone", android: "android", desktop: "desktop" };

/** A page around the banner: it only has to look like one. */
const PAGE = `:root{color-scheme:light;background:#fff;font:14px/1.5 system-ui,sans-serif}
:root.dark{color-scheme:dark;background:#12151d}
body{margin:0;padding:20px;display:grid;gap:12px;align-content:start;grid-template-columns:minmax(0,1fr)}
i{display:block;height:12px;border-radius:6px;background:#8886;opacity:.5}
i.picture{height:96px;border-radius:12px}i.half{width:60%}`;

const sheets = new WeakMap();

/** A style sheet of the frame's own document, as a policy lets one be made. */
function sheetIn(window, text) {
  const known = sheets.get(window) ?? sheets.set(window, new Map()).get(window);
  if (!known.has(text)) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return known.get(text);
}

/** A stand-in for a picture that the studio doesn't load. */
function standIn(document, name) {
  const made = document.createElement("span");
  made.textContent = ([...(name || "?")][0] ?? "?").toUpperCase();
  Object.assign(made.style, {
    flex: "none",
    display: "grid",
    placeItems: "center",
    width: "48px",
    height: "48px",
    borderRadius: "11px",
    background: "linear-gradient(135deg,#6d7cf0,#3443bd)",
    color: "#fff",
    fontSize: "22px",
    fontWeight: "600",
  });
  return made;
}

/** Stands where the app's name is missing, and doesn't look like one. */
function placeholder(document) {
  const made = document.createElement("span");
  made.textContent = "Your app’s name";
  Object.assign(made.style, {
    padding: "4px 10px",
    border: "1.5px dashed currentColor",
    borderRadius: "8px",
    fontStyle: "italic",
    opacity: ".7",
  });
  return made;
}

/** A picture that stands for a logo. It is in the page, as the page may load none. */
const LOGO =
  "data:image/svg+xml," +
  encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96"><rect width="96" height="96" rx="20" fill="#fff"/><rect x="10" y="10" width="76" height="76" rx="18" fill="#545d70"/></svg>`,
  );

/**
 * Shows a banner in a frame.
 *
 * @param {HTMLIFrameElement} frame
 * @param {object} banner the banner's options
 * @param {{ device: keyof PLATFORM_IN, isDark: boolean, link: string }} about
 */
export function showBanner(frame, banner, { device, isDark, link }) {
  const { contentWindow: window, contentDocument: document } = frame;
  const platform = PLATFORM_IN[device];
  const options = { ...optionsOf(platform, banner, {}) };
  const hasIcon = !!options.icon;
  delete options.icon;
  const position = ["top", "inline"].includes(options.position) ? options.position : "bottom";
  const {
    host,
    root,
    section,
    link: go,
    close,
    scan,
  } = viewOf(options, platform, position, options.lang || "en", options.dir || "ltr");
  go.removeAttribute("href");
  if (!options.appName && !options.title) section.querySelector(".what").append(placeholder(document));
  section.classList.remove("off");
  section.classList.add("still");
  section.classList.toggle("dark", options.theme === "dark" || (options.theme !== "light" && isDark));
  if (hasIcon) {
    section.querySelector(".what").prepend(standIn(document, options.appName));
  }
  for (const part of [go, close, scan?.more]) part?.setAttribute("tabindex", "-1");

  const line = (name) => Object.assign(document.createElement("i"), { className: name });
  document.documentElement.className = isDark ? "dark" : "";
  document.documentElement.lang = "en";
  document.querySelectorAll(host.localName).forEach((it) => it.remove());
  document.body.replaceChildren(line("half"), line("picture"), line(""), line(""), line("half"));
  document.adoptedStyleSheets = [sheetIn(window, PAGE)];
  if (position === "top") document.body.before(host);
  else if (position === "bottom") document.body.after(host);
  else document.body.firstChild.after(host);
  // A sheet belongs to the document that it was made for.
  root.adoptedStyleSheets = [sheetIn(window, STYLE)];
  if (scan) {
    const { code, side, asks } = scan;
    draw(code, link, { size: side, alt: asks }).then((drawn) => section.classList.toggle("none", !drawn));
    if (position === "top") section.classList.add("open");
  }
}

/** A frame as wide as a window, made to fit where it is. */
export function bannerFrame(device, label) {
  const { width, height } = WINDOWS[device === "desktop" ? "desktop" : "phone"];
  const frame = h("iframe", { title: label, tabindex: "-1", "data-own": true });
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
  const box = h("div.window", {}, frame);
  new ResizeObserver(() => {
    const scale = Math.min(1, box.clientWidth / width);
    frame.style.transform = `scale(${scale})`;
    box.style.height = `${height * scale}px`;
  }).observe(box);
  return { box, frame };
}

/** Draws a QR code into an element. */
export const showCode = (element, link, { size, color, logo, alt, for: kind } = {}) =>
  draw(element, link, {
    size: Number(size) || 256,
    codeColor: color,
    logo: logo ? LOGO : undefined,
    alt: alt || "QR code",
    svg: kind === "svg",
  });
