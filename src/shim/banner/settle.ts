/** Keeps a banner out of the way of what the page has at its edge of the window, as that comes and goes. */
import { fit, type Undo } from "./fit.js";
import { inWindow, isCutOff } from "./in-window.js";
import { type Edge, giveWay } from "./place.js";

/** The shortest time between two looks at the page, and the longest after a change, in ms. */
const PAUSE = 100;
const LONGEST = 1000;

/** How much longer than a look the time before the next one is, so that looking takes little of it. */
const SHARE = 50;

/** What happens to a page without an element being added or changed. */
const EVENTS = ["resize", "scroll", "click", "transitionend", "animationend"];

/** A banner that has its place. */
export interface Settled {
  /** Looks at the page and goes where there is room. */
  look(): void;
  /** Whether a dialog covers the banner, which is hidden then. */
  isCovered(): boolean;
  /** Takes back all that was done to the page. */
  end(): void;
}

/** The parts of a banner that are moved. */
interface Parts {
  host: HTMLElement;
  section: HTMLElement;
  /** What keeps free the space that the banner covers, below the page's end. */
  room: HTMLElement;
}

/**
 * @param reserves whether the page has space for a banner at the bottom
 * @param hides whether the banner hides when a dialog covers it
 * @param changed is called after each look
 */
export function settle(
  { host, section, room }: Parts,
  edge: Edge,
  reserves: boolean,
  hides: boolean,
  changed: () => void,
): Settled {
  let timer = 0;
  let cost = 0;
  let isCovered = false;
  let isPlaced = false;
  let fitted: Undo[] = [];
  /** The sizes for which the page was made smaller. */
  let sizes = "";
  const seen = new WeakSet<Node>();

  const undo = () => {
    fitted.forEach((undo) => undo());
    fitted = [];
    section.classList.remove("bar");
  };
  const moveTo = (by: number, left: number, right: number, isLoose: boolean) => {
    const { style, classList } = section;
    classList.toggle("moved", !!by);
    classList.toggle("loose", isLoose);
    style.setProperty("--by", (edge == "top" ? by : -by) + "px");
    style.setProperty("--left", left + "px");
    style.setProperty("--right", right + "px");
  };

  const adjust = () => {
    // Below a modal dialog nothing can be found, so all stays as it is.
    if (!host.isConnected || isModal()) {
      return;
    }
    const { clientWidth, clientHeight } = document.documentElement;
    const now = [clientWidth, clientHeight, section.offsetHeight].join();
    if (now != sizes) {
      undo();
    }
    let view = inWindow(host, edge);
    const box = () => {
      const { offsetLeft: left, offsetWidth, offsetHeight } = section;
      const top = edge == "top" ? 0 : section.offsetTop;
      return { left, top, right: left + offsetWidth, bottom: top + offsetHeight };
    };
    const { scrollHeight } = document.documentElement;
    const added = edge == "top" || fitted.length ? section.offsetHeight : 0;
    const grows = !isCutOff();
    if (grows && scrollHeight > clientHeight + added + 1) {
      undo();
    } else if (edge == "top" || fitted.length || view.isInTheWay(box())) {
      const isFirst = !fitted.length;
      if (edge == "bottom") {
        section.classList.add("bar");
      }
      fitted.push(...fit(view.filling(), edge, section.offsetHeight, clientHeight, grows));
      if (isFirst && fitted.length) {
        view = inWindow(host, edge);
      }
      if (edge == "bottom" && isFirst && (!fitted.length || view.isInTheWay(box()))) {
        undo();
        view = inWindow(host, edge);
      }
    }
    sizes = [clientWidth, clientHeight, section.offsetHeight].join();
    room.style.height =
      reserves && edge == "bottom" && !fitted.length ? clientHeight - section.offsetTop + "px" : "";

    // At the top the page's text is in the way once it is scrolled, and the banner is where it was.
    if (edge == "top" && isPlaced && scrollY >= 1) {
      return;
    }
    isPlaced = true;
    const found = new Set<Element>();
    const { by, left, right, ...way } = giveWay(edge, box(), view, (box) => {
      const obstacles = view.obstacles(box);
      obstacles.forEach(({ element }) => found.add(element));
      return obstacles;
    });
    moveTo(by, left, right, way.isLoose);
    found.forEach((element) => watch(element));
    isCovered = hides && way.isCovered;
  };

  const look = () => {
    clearTimeout(timer);
    timer = 0;
    const start = performance.now();
    try {
      section.style.pointerEvents = "none";
      adjust();
      watchTrees();
    } catch {
      // The page is bent. The banner stays where it is.
    }
    section.style.pointerEvents = "auto";
    changed();
    cost = performance.now() - start;
  };
  const later = () => {
    timer = timer || setTimeout(look, Math.min(Math.max(PAUSE, cost * SHARE), LONGEST));
  };

  const sized = new ResizeObserver(later);
  const changes = new MutationObserver(later);
  const watch = (element: Element) => {
    if (!seen.has(element)) {
      seen.add(element);
      sized.observe(element);
    }
  };
  /** Consent platforms have their bars in shadow trees near the document's top. */
  const watchTrees = () => {
    for (const { shadowRoot } of document.querySelectorAll("html > *, body > *, body > * > *")) {
      if (shadowRoot && shadowRoot.host != host && !seen.has(shadowRoot)) {
        seen.add(shadowRoot);
        changes.observe(shadowRoot, { attributes: true, childList: true, subtree: true });
      }
    }
  };
  changes.observe(document, { attributes: true, childList: true, subtree: true });
  watch(section);
  EVENTS.forEach((name) => addEventListener(name, later, { capture: true, passive: true }));

  return {
    look,
    isCovered: () => isCovered,
    end() {
      clearTimeout(timer);
      sized.disconnect();
      changes.disconnect();
      EVENTS.forEach((name) => removeEventListener(name, later, { capture: true }));
      undo();
    },
  };
}

/** Whether a modal dialog is open. */
function isModal(): boolean {
  try {
    return !!document.querySelector(":modal");
  } catch {
    return false;
  }
}
