/**
 * What runs in the page that is rehearsed, in a world of its own that the page can't see. Each function goes there as
 * text, so it stands alone.
 */

/** Takes down where each link led when it first came into the page, and what the script tells. */
export function watch() {
  /** @type {WeakMap<Element, string>} */
  const own = new WeakMap();
  const told = { isReady: false, consent: null };
  const note = (element, href) => {
    if (href && !own.has(element)) {
      own.set(element, href);
    }
  };
  const anchors = (node) =>
    node.nodeType === 1 ? [...(node.matches("a") ? [node] : []), ...node.querySelectorAll("a")] : [];
  new MutationObserver((records) => {
    // What an address was before it was changed goes before what is there now.
    for (const { type, target, oldValue } of records) {
      if (type === "attributes" && target.localName === "a") {
        note(target, oldValue);
      }
    }
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        anchors(node).forEach((it) => note(it, it.getAttribute("href")));
      }
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["href"],
    attributeOldValue: true,
  });
  document.addEventListener("smartscript:ready", () => (told.isReady = true));
  document.addEventListener(
    "smartscript:consent",
    ({ detail }) => (told.consent = typeof detail === "string" ? detail : "told"),
  );
  globalThis.rehearsal = { own, told, elements: [] };
}

/**
 * The page as it is now: its links, and what can be a call to action.
 *
 * @param {string | null} selector what else is one
 */
export function look(selector) {
  const { own, told } = globalThis.rehearsal;
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
      }
    }
  }
  const words = "a[href], a[data-smart-link]" + (selector ? `, ${selector}` : "");
  const elements = roots.flatMap((root) => [...root.querySelectorAll(words)]);
  globalThis.rehearsal.elements = elements;
  const absolute = (href) => {
    try {
      return new URL(href, document.baseURI).href;
    } catch {
      return href;
    }
  };
  const links = elements.map((element) => {
    const href = typeof element.href === "string" ? element.href : "";
    const noted = /^(\S+) (\S+:\/\/.*)/.exec(element.getAttribute("data-smart-own") ?? "");
    const first = own.get(element);
    const image = element.querySelector("img[alt]:not([alt=''])");
    const text =
      element.innerText?.trim() ||
      element.getAttribute("aria-label") ||
      image?.getAttribute("alt") ||
      element.getAttribute("title") ||
      element.textContent.trim();
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      text: (text || "").replace(/\s+/g, " ").slice(0, 80),
      href,
      own: noted?.[2] ?? (first ? absolute(first) : href),
      smartLink: element.getAttribute("data-smart-link"),
      appId: element.getAttribute("data-app-id"),
      isChosen: !!selector && element.matches(selector),
      isVisible: box.width > 0 && box.height > 0 && style.visibility !== "hidden",
    };
  });
  const tag = document.querySelector("script[data-onelink], script[src*='smart-script']");
  return {
    address: location.href,
    readyState: document.readyState,
    links,
    ...told,
    // The calls of old pages write their links without telling.
    isWired: told.isReady || performance.getEntriesByName("smart-script:wired").length > 0,
    script: tag && {
      src: tag.getAttribute("src"),
      oneLink: tag.getAttribute("data-onelink"),
      preset: tag.getAttribute("data-preset"),
      consent: tag.getAttribute("data-consent"),
      consentFrom: tag.getAttribute("data-consent-from"),
    },
  };
}

/**
 * Brings an element into view, and says where to tap it.
 *
 * @param {number | string} which the place in the list that `look` has made, or a selector
 */
export function place(which) {
  const element =
    typeof which === "number" ? globalThis.rehearsal.elements[which] : document.querySelector(which);
  if (!element?.isConnected) {
    return null;
  }
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const inView = ({ width, height, left, top }) =>
    width > 0 && height > 0 && left + width > 0 && top + height > 0 && left < innerWidth && top < innerHeight;
  const box = [...element.getClientRects()].find(inView);
  if (!box) {
    return { isHidden: true };
  }
  const x = Math.max(1, Math.min(innerWidth - 1, box.left + box.width / 2));
  const y = Math.max(1, Math.min(innerHeight - 1, box.top + box.height / 2));
  let top = element.getRootNode().elementFromPoint(x, y);
  const isIts = (it) =>
    it && (element.contains(it) || it.contains(element) || it.closest?.("label") === element);
  const name = (it) =>
    `<${it.localName}${it.id ? ` id="${it.id}"` : ""}${it.classList.length ? ` class="${it.className}"` : ""}>`;
  return { x, y, coveredBy: !top || isIts(top) ? null : name(top) };
}
