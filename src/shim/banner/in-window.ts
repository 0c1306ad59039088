/** Looks at what a page has at a place in the window: what stands still there, and what can be scrolled away. */
import type { Box, Edge, Obstacle } from "./place.js";

/** How far the points are apart at which the window is looked at: hardly a button is smaller. */
const STEP = { x: 40, y: 16 };

/** The most columns of such points, in a wide window. */
const COLUMNS = 12;

/** Dialogs, as pages and consent platforms mark them. */
const DIALOGS = "dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]";

/** What makes an element the frame for those in it that are fixed. */
const FRAMES = ["transform", "translate", "scale", "rotate", "perspective", "filter", "backdropFilter"];

/** The element around another, also where that is the edge of a shadow tree. */
export function around(element: Element): Element | null {
  return element.assignedSlot || element.parentElement || (element.getRootNode() as ShadowRoot).host || null;
}

/** An element and all around it, but for the document's own. */
export function* outwards(element: Element): Generator<Element> {
  for (let it: Element | null = element; it && it != document.documentElement; it = around(it)) {
    yield it;
  }
}

/** Numbers from one to another, a step apart if there are not too many. */
function spread(from: number, to: number, step: number, most: number): number[] {
  const count = Math.max(1, Math.min(most, Math.ceil((to - from) / step)));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}

function has({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Whether the page cuts off what the window has no room for, as apps do that scroll within. */
export function isCutOff(): boolean {
  const { documentElement: html, body } = document;
  const { overflowY } = getComputedStyle(html);
  return /hidden|clip/.test(overflowY == "visible" && body ? getComputedStyle(body).overflowY : overflowY);
}

/** What is known of an element. */
interface Known {
  pin: Element | null | undefined;
  /** The nearest element that is the frame for those in it that are fixed: itself or one around it. */
  frame: Element | null;
  /** The nearest element in which those that are absolute have their place: itself or one around it. */
  block: Element | null;
}

/**
 * Looks at the window as it is now. What is found out about an element is kept, so take a new one when the
 * page has changed.
 *
 * @param own the banner's element, which is looked through
 */
export function inWindow(own: Element, edge: Edge) {
  const html = document.documentElement;
  const { clientWidth: width, clientHeight: height } = html;
  const dialogs = new Map<Element, boolean>();
  const texts = new Set<Element>();

  /** The elements at a point, the uppermost first, and those of open shadow trees too. */
  const at = (x: number, y: number, root: Document | ShadowRoot = document): Element[] =>
    root
      .elementsFromPoint(x, y)
      .flatMap((element) =>
        element == own || element.getRootNode() != root
          ? []
          : element.shadowRoot
            ? [...at(x, y, element.shadowRoot), element]
            : [element],
      );

  /** The uppermost element at a point, which takes much less time to find than all of them. */
  const uppermost = (x: number, y: number): Element | null => {
    let found: Element | null = null;
    let root: Document | ShadowRoot | null = document;
    while (root) {
      const element: Element | null = root.elementFromPoint(x, y);
      if (!element || element.getRootNode() != root) {
        break;
      }
      found = element;
      root = element.shadowRoot;
    }
    return found;
  };

  const known = new Map<Element | null, Known>([[null, { pin: null, frame: null, block: null }]]);
  const about = (element: Element | null): Known => {
    let found = known.get(element);
    if (!found) {
      const outer = element == html ? null : around(element!);
      known.set(element, (found = findOut(element!, about(outer))));
    }
    return found;
  };
  const findOut = (element: Element, outer: Known): Known => {
    const style = getComputedStyle(element);
    const { position } = style;
    const isFrame =
      element != html &&
      (FRAMES.some((name) => (style as any)[name] && (style as any)[name] != "none") ||
        /paint|layout|strict|content/.test(style.contain) ||
        /transform|filter|perspective/.test(style.willChange));
    const held = position == "fixed" ? outer.frame : position == "absolute" ? outer.block : undefined;
    const isOwn =
      held === null ? position == "fixed" || edge == "top" : edge == "bottom" && isStuck(element, style);
    return {
      pin:
        style.opacity == "0" || outer.pin === undefined
          ? undefined
          : isOwn
            ? element
            : held
              ? about(held).pin
              : outer.pin,
      frame: isFrame ? element : outer.frame,
      block: isFrame || (position != "static" && element != html) ? element : outer.block,
    };
  };
  /**
   * The element that keeps another where it is when the page scrolls: the nearest that is fixed, or has
   * stuck to the lower edge, or is not part of the page that a banner at the top moves.
   *
   * @returns null if there is none, undefined if the element can't be seen
   */
  const pinOf = (element: Element) => about(element).pin;
  const isStuck = (element: Element, { position, bottom }: CSSStyleDeclaration) =>
    position == "sticky" &&
    bottom != "auto" &&
    element.getBoundingClientRect().bottom >= height - parseFloat(bottom) - 1;

  /** The box of what was found at a point: the outermost element there that is kept by the same pin. */
  const boxOf = (element: Element, pin: Element, x: number, y: number): Box | null => {
    let box: Box | null = null;
    for (const it of outwards(element)) {
      const rect = it.getBoundingClientRect();
      if (has(rect, x, y) && getComputedStyle(it).pointerEvents != "none") {
        box = rect;
      }
      if (it == pin) {
        break;
      }
    }
    return box;
  };

  /** The box of what is in a closed shadow tree, felt out by looking at the points around one in it. */
  const feel = (element: Element, x: number, y: number): Box => {
    const reach = (dx: number, dy: number) => {
      let [nextX, nextY] = [x, y];
      while (has({ left: 0, top: 0, right: width - 1, bottom: height - 1 }, nextX, nextY)) {
        if (!document.elementsFromPoint(nextX, nextY).includes(element)) {
          break;
        }
        nextX += dx;
        nextY += dy;
      }
      return dx ? nextX : nextY;
    };
    const step = 8;
    return { left: reach(-step, 0), top: reach(0, -step), right: reach(step, 0), bottom: reach(0, step) };
  };

  const isVisible = (element: Element): boolean => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return (
      right > Math.max(left, 0) &&
      bottom > Math.max(top, 0) &&
      left < width &&
      top < height &&
      pinOf(element) !== undefined &&
      getComputedStyle(element).visibility == "visible"
    );
  };

  /** Whether something that is fixed over much of the window is a dialog, and not the page's own frame. */
  const isDialog = (pin: Element): boolean => {
    if (!dialogs.has(pin)) {
      dialogs.set(
        pin,
        [...outwards(pin)].some((it) => it.matches(DIALOGS)) ||
          [...pin.querySelectorAll(DIALOGS)].some(isVisible) ||
          coversText(pin),
      );
    }
    return dialogs.get(pin)!;
  };
  /** Whether there is something below it that belongs to the page's text. */
  const coversText = (pin: Element) => {
    const ways = [...outwards(pin)];
    return points({ left: 0, top: 0, right: width, bottom: height }, 4).some(([x, y]) => {
      const found = at(x, y);
      const first = found.findIndex((it) => it == pin || pinOf(it) == pin);
      return (
        first >= 0 &&
        found
          .slice(first)
          .some(
            (it) =>
              it != html && it != document.body && it != pin && pinOf(it) === null && !ways.includes(it),
          )
      );
    });
  };

  /** Points all over a box, some of them close to its edges. */
  const points = ({ left, top, right, bottom }: Box, most = COLUMNS): [number, number][] =>
    spread(top + 2, bottom - 2, STEP.y, most).flatMap((y) =>
      spread(left + 2, right - 2, STEP.x, most).map((x): [number, number] => [x, y]),
    );

  /** Whether an element scrolls away with the page. */
  const isText = (element: Element, x: number, y: number) => {
    if (!texts.has(element) && pinOf(element) === null && has(element.getBoundingClientRect(), x, y)) {
      texts.add(element);
    }
    return texts.has(element);
  };

  /** What stands still in a box. */
  const obstacles = (box: Box): (Obstacle & { element: Element })[] => {
    const found = new Map<Element, Obstacle & { element: Element }>();
    const onText: [number, number][] = [];
    for (const [x, y] of points(box)) {
      const first = uppermost(x, y);
      if (!first || isText(first, x, y)) {
        onText.push([x, y]);
        continue;
      }
      // What is below it was found with it.
      if (found.has(first)) {
        continue;
      }
      for (const element of at(x, y)) {
        const pin = pinOf(element);
        const isElsewhere = !has(element.getBoundingClientRect(), x, y);
        if (pin === undefined || (isElsewhere && element.shadowRoot)) {
          continue;
        }
        // A shadow tree that can't be looked into shows only in that its element is not where it was found.
        const isClosed = !pin && isElsewhere;
        const holder = isClosed ? element : pin;
        if (!holder) {
          break;
        }
        const rect = !found.has(element) && (isClosed ? feel(element, x, y) : boxOf(element, holder, x, y));
        if (rect) {
          const { left, top, right, bottom } = rect;
          const isLarge = bottom - top > height / 2;
          found.set(element, {
            ...{ left, top, right, bottom, element: holder },
            isDialog: isLarge && isDialog(holder),
          });
        }
      }
    }
    // What is below the page's text somewhere is its background.
    return [...found].flatMap(([element, it]) =>
      onText
        .filter(([x, y]) => has(it, x, y))
        .slice(0, 3)
        .some(([x, y]) => at(x, y).includes(element))
        ? []
        : [it],
    );
  };

  /**
   * Whether there is anything in a box, apart from what fills the window, that its visitor can't scroll out
   * of it.
   */
  const isInTheWay = (box: Box): boolean =>
    points(box).some(([x, y]) => {
      const element = uppermost(x, y);
      if (
        !element ||
        element == html ||
        element == document.body ||
        element.getBoundingClientRect().height >= height * 0.9
      ) {
        return false;
      }
      const pin = pinOf(element);
      if (pin === undefined || (pin && (pin.getBoundingClientRect().height <= height / 2 || isDialog(pin)))) {
        return false;
      }
      return ![...outwards(element)].some(
        (it) =>
          it.clientHeight >= height / 2 &&
          it.scrollHeight > it.clientHeight + 1 &&
          /auto|scroll/.test(getComputedStyle(it).overflowY),
      );
    });

  /** The elements that are as high as the window, the outer ones first. */
  const filling = (): HTMLElement[] => {
    const found = new Map<Element, number>();
    for (const [x, y] of points({ left: 0, top: 0, right: width, bottom: height }, 4)) {
      for (const element of at(x, y)) {
        const ways = [...outwards(element)];
        const pin = pinOf(element);
        if (!(pin && isDialog(pin))) {
          ways.forEach((it, index) => found.set(it, ways.length - index));
        }
      }
    }
    return [...found]
      .sort(([, a], [, b]) => a - b)
      .map(([element]) => element as HTMLElement)
      .filter((element) => element.style && element != own);
  };

  return { obstacles, isInTheWay, filling, width, height };
}
