/** The picture of a QR code, as a canvas or as an SVG. */

/** The width of the light border around a code, in modules. Without it readers may not find the code. */
const QUIET_ZONE = 4;

/**
 * The logo's side as a part of the code's. Codes with a logo use a level of error correction that can bear
 * a tenth of the code covered.
 */
const LOGO_PART = 1 / 3.5;

/** The largest side of a canvas that every browser has, in device pixels. */
export const MAX_PIXELS = 4096;

const SVG = "http://www.w3.org/2000/svg";

/** A code's element. */
export interface Picture {
  code: HTMLElement | SVGElement;
  /** Puts a logo onto the middle of the code. */
  cover(image: HTMLImageElement): void;
}

/** The side of a code with its quiet zone, in modules. */
const sideOf = (rows: string[]) => rows.length + 2 * QUIET_ZONE;

/** All dark modules as one path, in which a module is one unit wide. */
function path(rows: string[]): string {
  return rows
    .map((row, y) =>
      row.replace(/1+|0+/g, (run, x) =>
        run < "1" ? "" : `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join("");
}

/** Where the logo goes, in modules. */
function middle(rows: string[]): { at: number; side: number } {
  const side = rows.length * LOGO_PART;
  return { at: (sideOf(rows) - side) / 2, side };
}

export function canvas(document: Document, rows: string[], color: string, size: number): Picture {
  const code = document.createElement("canvas");
  const side = sideOf(rows);
  // Every module gets a whole number of pixels, so that its edges are sharp; the browser then scales the
  // canvas to the size that was asked for.
  const unit = Math.ceil(Math.min(size * devicePixelRatio, MAX_PIXELS - side) / side);
  const pixels = side * unit;
  code.width = code.height = pixels;
  // These are set one by one, because a Content-Security-Policy may forbid a `style` attribute.
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

export function svg(document: Document, rows: string[], color: string, size: number): Picture {
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
