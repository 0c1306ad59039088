/**
 * The picture of a QR code, as a canvas or as an SVG. Its modules are a whole number of the screen's pixels wide,
 * however large the page makes it: modules of different widths are what keeps a camera from reading a fine code.
 */

/** The width of the light border around a code, in modules. Without it readers may not find the code. */
const QUIET_ZONE = 4;

/**
 * The least width of a module, in CSS pixels: half a millimetre on most screens. A phone's camera has trouble with finer
 * ones, so a longer link gets a larger code than was asked for, if it has to.
 */
const LEAST = 2;

/**
 * The logo's side as a part of the code's. Codes with a logo use a level of error correction that can bear
 * a tenth of the code covered.
 */
const LOGO_PART = 1 / 3.5;

/** The largest side of a canvas that every browser has, in device pixels. */
export const MAX_PIXELS = 4096;

const SVG = "http://www.w3.org/2000/svg";

/** Where a code is in its picture, in device pixels. */
interface Layout {
  width: number;
  height: number;
  /** Where the modules begin. */
  x: number;
  y: number;
  /** How wide a module is. */
  unit: number;
}

/** A code's element. */
interface Drawing {
  code: HTMLCanvasElement | SVGElement;
  /** Draws the code, in place of what has been drawn. */
  paint(layout: Layout, logo?: Logo): void;
}

/** The picture for the middle of a code, and where it goes, in modules. */
interface Logo {
  image: HTMLImageElement;
  at: number;
  side: number;
}

/** All dark modules as one path, in which a module is one unit wide. */
function path(rows: string[]): string {
  return rows
    .map((row, y) =>
      row.replace(/1+|0+/g, (run, x) => (run < "1" ? "" : `M${x} ${y}h${run.length}v1h-${run.length}z`)),
    )
    .join("");
}

function canvas(document: Document, rows: string[], color: string): Drawing {
  const code = document.createElement("canvas");
  const context = code.getContext("2d")!;
  const modules = new Path2D(path(rows));
  return {
    code,
    paint({ width, height, x, y, unit }, logo) {
      code.width = width;
      code.height = height;
      context.fillStyle = "#fff";
      context.fillRect(0, 0, width, height);
      context.translate(x, y);
      context.scale(unit, unit);
      context.fillStyle = color;
      context.fill(modules);
      if (logo) {
        const { image, at, side } = logo;
        const { naturalWidth, naturalHeight } = image;
        const scale = side / Math.max(naturalWidth, naturalHeight);
        const [width, height] = [naturalWidth * scale, naturalHeight * scale];
        context.drawImage(image, at + (side - width) / 2, at + (side - height) / 2, width, height);
      }
    },
  };
}

function svg(document: Document, rows: string[], color: string): Drawing {
  const set = (node: SVGElement, attributes: Record<string, unknown>) => {
    for (const [attribute, value] of Object.entries(attributes)) {
      node.setAttribute(attribute, "" + value);
    }
  };
  const add = (parent: Element | null, name: string, attributes: Record<string, unknown>, fill = "") => {
    const node = document.createElementNS(SVG, name) as SVGElement;
    set(node, attributes);
    // As styles, because the page's own for icons would override attributes.
    Object.assign(node.style, { fill, stroke: "none" });
    if (parent) {
      parent.append(node);
    }
    return node;
  };

  const code = add(null, "svg", { "shape-rendering": "crispEdges" });
  add(code, "rect", { width: "100%", height: "100%" }, "#fff");
  const group = add(code, "g", {});
  add(group, "path", { d: path(rows) }, color);
  return {
    code,
    paint({ width, height, x, y, unit }, logo) {
      set(code, { viewBox: `0 0 ${width} ${height}` });
      set(group, { transform: `translate(${x} ${y})scale(${unit})` });
      if (logo && !group.children[1]) {
        const { image, at, side } = logo;
        add(group, "image", {
          x: at,
          y: at,
          width: side,
          height: side,
          href: image.src,
          crossorigin: "anonymous",
        });
      }
    },
  };
}

/** Calls back with the size of an element's content, in device pixels, whenever that changes. */
function watch(code: Element, sized: (width: number, height: number) => void): void {
  const observe = (box: ResizeObserverBoxOptions) =>
    new ResizeObserver(([entry]) => {
      const { contentRect, devicePixelContentBoxSize: [exact] = [] } = entry!;
      const { width, height } = contentRect;
      // Where a developer's tools emulate a screen, what is said to be exact is in CSS pixels.
      if (exact && (devicePixelRatio == 1 || Math.abs(exact.inlineSize - width) > 1)) {
        sized(exact.inlineSize, exact.blockSize);
      } else {
        sized(Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
      }
    }).observe(code, { box });
  try {
    observe("device-pixel-content-box");
  } catch {
    // Safari doesn't tell device pixels.
    observe("content-box");
  }
}

/**
 * Makes the picture of a code.
 *
 * @param size its side with the quiet zone, in CSS pixels
 * @returns its element, and a function that puts a logo onto its middle
 */
export function picture(document: Document, rows: string[], color: string, size: number, isSvg: boolean) {
  const across = rows.length + 2 * QUIET_ZONE;
  /** As many of the screen's pixels as fit into a length. A fraction more, and the browser rounds it up or down. */
  const pixelsIn = (length: number) => Math.floor(length * devicePixelRatio);
  const least = pixelsIn(across * LEAST);
  const side = Math.max(pixelsIn(size), least);
  const { code, paint } = (isSvg ? svg : canvas)(document, rows, color);
  let logo: Logo | undefined;
  let layout: Layout;
  const resize = (...sides: [width: number, height: number]) => {
    const [width, height] = sides.map((it) => Math.max(across, Math.min(it, MAX_PIXELS))) as typeof sides;
    const unit = Math.floor(Math.min(width, height) / across);
    const [x, y] = [width, height].map((it) => (it - unit * rows.length) >> 1) as typeof sides;
    // An element that is not shown has no size. It is drawn for the size that it will have.
    if (sides[0] && (!layout || width != layout.width || height != layout.height)) {
      layout = { width, height, x, y, unit };
      paint(layout, logo);
    }
  };
  // These are set one by one, because a Content-Security-Policy may forbid a `style` attribute. The code is as wide as
  // its place allows. What stretches it to another shape only makes room beside the modules.
  Object.assign(code.style, {
    width: side / devicePixelRatio + "px",
    height: "auto",
    aspectRatio: "1",
    maxWidth: "100%",
    minWidth: least / devicePixelRatio + "px",
    minHeight: least / devicePixelRatio + "px",
    boxSizing: "content-box",
    imageRendering: "pixelated",
    // Without the gap that a line of text has below its letters.
    verticalAlign: "top",
  });
  resize(side, side);
  try {
    watch(code, resize);
  } catch {
    // The code keeps the size that it has been drawn for.
  }
  return {
    code,
    cover(image: HTMLImageElement) {
      const side = rows.length * LOGO_PART;
      logo = { image, at: (rows.length - side) / 2, side };
      paint(layout, logo);
    },
  };
}
