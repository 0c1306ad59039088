/** Decides how a banner gives way to what else stands at its edge of the window. Functions of data. */

/** The edge of the window at which the banner stands. */
export type Edge = "top" | "bottom";

/** A box in the window, in CSS pixels from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something of the page that stands still in the window, where the banner would stand. */
export interface Obstacle extends Box {
  /** Whether it is a dialog, or what dims the page behind one. */
  isDialog: boolean;
}

/** How the banner gives way, in CSS pixels. */
export interface Way {
  /** How far it moves away from its edge. */
  by: number;
  /** What it leaves free at the window's left. */
  left: number;
  /** What it leaves free at the window's right. */
  right: number;
  /** Whether what is between it and the edge is narrower than itself, so that the page shows beside that. */
  isLoose: boolean;
  /** Whether there is no place for it for now: a dialog covers it, or bars leave no room. */
  isCovered: boolean;
}

/** The space between a banner and something small that it floats above. */
const GAP = 8;

/** How many bars that stand on top of each other are looked for. */
const BARS = 4;

/**
 * Finds the nearest place for a banner in which it covers nothing that stands still in the window.
 *
 * @param box where the banner stands if nothing is in its way
 * @param find what is in the way of a banner at another place
 */
export function giveWay(
  edge: Edge,
  box: Box,
  page: { width: number; height: number },
  find: (box: Box) => Obstacle[],
): Way {
  const way: Way = { by: 0, left: 0, right: 0, isLoose: false, isCovered: false };
  const own = edge == "top" ? box.top : page.height - box.bottom;
  for (let bar = 0; bar < BARS; bar++) {
    const move = edge == "top" ? way.by : -way.by;
    const found = find({
      left: Math.max(box.left, way.left),
      top: box.top + move,
      right: Math.min(box.right, page.width - way.right),
      bottom: box.bottom + move,
    });
    let { by, left, right, isLoose } = way;
    for (const it of found) {
      const width = it.right - it.left;
      const isTall = it.bottom - it.top > page.height / 2;
      // Where the banner is above the page's text, it has no need to go below a button in a corner.
      if (isTall ? width <= page.width / 2 : edge == "top" && width <= page.width / 3) {
        if (it.left + it.right < page.width) {
          left = Math.max(left, it.right);
        } else {
          right = Math.max(right, page.width - it.left);
        }
      } else if (isTall) {
        way.isCovered = way.isCovered || it.isDialog;
      } else {
        const isNarrow = width < (box.right - box.left) * 0.9;
        const space = own || (isNarrow && edge == "bottom" ? GAP : 0);
        const needed = space + (edge == "top" ? it.bottom - box.top : box.bottom - it.top);
        if (needed > by) {
          by = needed;
          isLoose = isNarrow;
        }
      }
    }
    if (by == way.by && left == way.left && right == way.right) {
      break;
    }
    if (by + box.bottom - box.top > page.height * 0.8) {
      way.isCovered = true;
      break;
    }
    Object.assign(way, { by, left, right, isLoose });
  }
  return way;
}
