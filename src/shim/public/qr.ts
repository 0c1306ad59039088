/** QR codes for links, drawn into the page: a module of its own, loaded when one is asked for. */
import { call } from "../internal/engine.js";
import type { QrOptions } from "./types.js";

/** Light modules around a code, without which readers may not find it. */
const QUIET_ZONE = 4;

/** A logo's part of the code's width: the level for it bears a tenth of the code covered. */
const LOGO_PART = 1 / 3.5;

/** Device pixels beyond which some browsers have no canvas. */
const MAX_PIXELS = 4096;

/** Marks a code in its element. */
const MARK = "data-smart-qr-code";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws a link's QR code into an element, in place of the one drawn there before. The code is there
 * at once, and its logo once it is loaded.
 *
 * @param options `QrOptions`
 * @returns the code that the element has then; null, with the element as it was, where no code
 *   holds the link or there is nothing to draw with. It never rejects
 */
export async function draw(element: Element, link: string, options?: any): Promise<Element | null> {
  /** An option; one that can't be read is none. */
  const option = (name: keyof QrOptions): unknown => {
    try {
      return options[name];
    } catch {
      return undefined;
    }
  };

  try {
    const color = option("codeColor");
    const logo = option("logo");
    const alt = option("alt");
    const size = option("size");
    const rows = link && typeof link == "string" && encode(marked(link, !!(logo || color)), !!logo);
    if (!rows) {
      return null;
    }
    const document = element.ownerDocument;
    const picture = (option("svg") ? svg : canvas)(
      document,
      rows,
      typeof color == "string" && /^#([\da-f]{3}){1,2}$/i.test(color) ? color : "#000",
      typeof size == "number" && size > 0 && isFinite(size) ? Math.min(size, MAX_PIXELS) : 256,
    );
    const code = picture.code;
    code.setAttribute(MARK, "");
    code.setAttribute("role", "img");
    code.setAttribute("aria-label", alt && typeof alt == "string" ? alt : "QR code");
    const before = drawnIn(element);
    if (before) {
      before.replaceWith(code);
    } else {
      element.append(code);
    }
    if (logo) {
      // Where another code was drawn meanwhile, the logo goes onto the one that is no longer there.
      await load(document, logo)
        .then(picture.cover)
        .catch(() => {});
    }
    return drawnIn(element);
  } catch {
    return null;
  }
}

/** What the elements that ask for one show. */
const shown = new WeakMap<Element, string>();

/** Draws a link's code into every `[data-smart-qr]` that does not show it yet; null takes them away. */
export function drawAll(link: string | null): void {
  document.querySelectorAll("[data-smart-qr]").forEach((element) => {
    const option = (name: string) => element.getAttribute("data-qr-" + name);
    if (!link) {
      shown.delete(element);
      drawnIn(element)?.remove();
    } else if (shown.get(element) != link) {
      shown.set(element, link);
      draw(element, link, {
        svg: element.getAttribute("data-smart-qr") == "svg",
        codeColor: option("color"),
        logo: option("logo"),
        size: Number(option("size")),
        alt: option("alt"),
      });
    }
  });
}

/** The code that an element has. A copy that the page made of the element is known by it too. */
function drawnIn(element: Element): Element | null {
  return [].find.call(element.children, (child: Element) => child.hasAttribute(MARK)) || null;
}

/** The link with the mark by which its visits are known as scans. */
function marked(link: string, isCustom: boolean): string {
  const [, address, fragment] = /^([^#]*)(.*)$/s.exec(link)!;
  return address + (address!.includes("?") ? "&" : "?") + "af_ss_qr=" + (isCustom ? "c" : "true") + fragment;
}

/** The code's modules, row by row; null where there is no code so large. */
function encode(link: string, hasLogo: boolean): string[] | null {
  const lines = call("modules", link, hasLogo);
  return lines ? lines.trim().split("\n") : null;
}

/** Loads a picture so that a canvas with it can still be read. */
function load(document: Document, address: unknown): Promise<HTMLImageElement> {
  return new Promise((done, failed) => {
    const url = new URL(address as string, document.baseURI).href;
    if (!/^(https?:|data:image\/)/.test(url)) {
      return failed();
    }
    const image = document.createElement("img");
    image.onload = () => done(image);
    image.onerror = failed;
    image.crossOrigin = "anonymous";
    image.src = url;
  });
}

/** A code with the way to put its logo on. */
interface Picture {
  code: HTMLElement | SVGElement;
  cover(image: HTMLImageElement): void;
}

/** A code's side with the quiet zone, in modules. */
const sideOf = (rows: string[]) => rows.length + 2 * QUIET_ZONE;

/** All dark modules as one path, a module being one unit. */
function path(rows: string[]): string {
  return rows
    .map((row, y) =>
      row.replace(/1+|0+/g, (run, x) =>
        run < "1" ? "" : `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join("");
}

/** The square for the logo, in modules. */
function middle(rows: string[]): { at: number; side: number } {
  const side = rows.length * LOGO_PART;
  return { at: (sideOf(rows) - side) / 2, side };
}

function canvas(document: Document, rows: string[], color: string, size: number): Picture {
  const code = document.createElement("canvas");
  const side = sideOf(rows);
  // A module is a whole number of pixels; the browser fits them to the screen's.
  const unit = Math.ceil(Math.min(size * devicePixelRatio, MAX_PIXELS - side) / side);
  const pixels = side * unit;
  code.width = code.height = pixels;
  // Not as attributes, which a Content-Security-Policy may forbid.
  code.style.width = size + "px";
  code.style.height = "auto";
  code.style.imageRendering = "pixelated";
  const context = code.getContext("2d")!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, pixels, pixels);
  context.scale(unit, unit);
  context.fillStyle = color;
  context.fill(new Path2D(path(rows)));
  return {
    code,
    cover(image) {
      const { at, side } = middle(rows);
      const { naturalWidth: width, naturalHeight: height } = image;
      const scale = side / Math.max(width, height);
      context.drawImage(
        image,
        at + (side - width * scale) / 2,
        at + (side - height * scale) / 2,
        width * scale,
        height * scale,
      );
    },
  };
}

function svg(document: Document, rows: string[], color: string, size: number): Picture {
  const add = (parent: Element | null, name: string, attributes: Record<string, unknown>) => {
    const node = document.createElementNS(SVG, name) as SVGElement;
    for (const [attribute, value] of Object.entries(attributes)) {
      node.setAttribute(attribute, "" + value);
    }
    if (parent) {
      parent.append(node);
    }
    return node;
  };

  const side = sideOf(rows);
  const code = add(null, "svg", {
    width: size,
    height: size,
    viewBox: `0 0 ${side} ${side}`,
    "shape-rendering": "crispEdges",
  });
  add(code, "rect", { width: side, height: side, fill: "#fff" });
  add(code, "path", { d: path(rows), fill: color });
  return {
    code,
    cover(image) {
      const { at, side } = middle(rows);
      add(code, "image", {
        x: at,
        y: at,
        width: side,
        height: side,
        href: image.src,
        crossorigin: "anonymous",
      });
    },
  };
}
