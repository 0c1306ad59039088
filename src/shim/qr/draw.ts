/** Draws QR codes for links into the page. */
import { call } from "../engines/engine.js";
import type { QrOptions } from "../types.js";
import { MAX_PIXELS, picture } from "./picture.js";

/** The attribute that marks a code as drawn by this. */
const MARK = "data-smart-qr-code";

/**
 * Draws a link's QR code into an element, in place of one that it has already. The code shows at once,
 * and its logo once that has loaded.
 *
 * @param options `QrOptions`
 * @returns the code that the element ends up with; null, with the element unchanged, if the link is too
 *   long for a code or if drawing fails. It never rejects
 */
export async function draw(element: Element, link: string, options?: any): Promise<Element | null> {
  /** Reads an option. One that throws counts as not given. */
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
    const { code, cover } = picture(
      document,
      rows,
      isReadable(color) ? color : "#000",
      typeof size == "number" && size > 0 && isFinite(size) ? Math.min(size, MAX_PIXELS) : 256,
      !!option("svg"),
    );
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
      // If another code replaced this one in the meantime, the logo goes onto the old one, which is harmless.
      await load(document, logo)
        .then(cover)
        .catch(() => {});
    }
    return drawnIn(element);
  } catch {
    return null;
  }
}

/** The links whose codes the page's `[data-smart-qr]` show. */
const shown = new WeakMap<Element, string>();

/** Draws a link's code into every `[data-smart-qr]` that does not show it yet. Null removes the codes. */
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

/** The code in an element. It is found by its attribute, so that copies which the page makes count too. */
function drawnIn(element: Element): Element | null {
  return [].find.call(element.children, (child: Element) => child.hasAttribute(MARK)) || null;
}

/**
 * The link with the mark that makes its visits count as scans: `c` for a code with a colour or a logo of its
 * own. Planned links for codes have a mark already; those of the old script's calls get one here.
 */
function marked(link: string, isCustom: boolean): string {
  const value = isCustom ? "c" : "true";
  const [, address, fragment] = /^([^#]*)(.*)$/s.exec(link)!;
  const planned = /([?&]af_ss_qr=)[^&]*$/;
  return (
    (planned.test(address!)
      ? address!.replace(planned, "$1" + value)
      : address + (address!.includes("?") ? "&" : "?") + "af_ss_qr=" + value) + fragment
  );
}

/**
 * Whether it is a colour that stands out on white: at most 40% as bright. With brighter ones, decoders begin to fail on noisy pictures
 * of a fine code.
 */
function isReadable(color: unknown): color is string {
  const digits = typeof color == "string" && /^#((?:[\da-f]{3}){1,2})$/i.exec(color)?.[1];
  if (!digits) {
    return false;
  }
  const each = digits.length / 3;
  const [red, green, blue] = [0, 1, 2].map(
    (at) => (parseInt(digits.substr(at * each, each), 16) / (16 ** each - 1)) ** 2,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue <= 0.4;
}

/** The code's modules, row by row; null if the link is too long for a code. */
function encode(link: string, hasLogo: boolean): string[] | null {
  const lines = call("modules", link, hasLogo);
  return lines ? lines.trim().split("\n") : null;
}

/** Loads a picture with CORS, so that the page can still read a canvas that it is drawn on. */
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
