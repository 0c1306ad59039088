/** The visitor's screen: a phone, or a window on a desktop. It holds a frame, and shows where that is. */

/** The host that the screen shows in place of this server's. */
const HOST = "brand.example";

/** How long a page of the screen may take to come, in ms. */
const LONGEST_WAIT = 20_000;

const randomName = () => Math.random().toString(36).slice(2, 10);

const motion = matchMedia("(prefers-reduced-motion: reduce)");

export class Phone {
  #frame;
  #address;
  #finger;
  #moved;

  /**
   * @param {Element} root what has the frame, the address and the finger
   * @param {(path: string) => void} moved called with the address that the frame shows
   */
  constructor(root, moved) {
    this.#frame = root.querySelector("iframe");
    this.#address = root.querySelector("#address");
    this.#finger = root.querySelector(".finger");
    this.#moved = moved;
    this.#frame.addEventListener("load", () => {
      const { href, origin } = this.window.location;
      if (origin === location.origin) {
        this.#show(href);
      }
    });
  }

  get window() {
    return this.#frame.contentWindow;
  }

  get document() {
    return this.#frame.contentDocument;
  }

  get path() {
    return this.window.location.pathname;
  }

  get visit() {
    return this.#frame.dataset.visit;
  }

  /** Opens an address for a visit. What the visitor's browser is like goes along for visitor.js, which asks for it. */
  open(target, browser = {}) {
    const visit = randomName();
    const { dataset } = this.#frame;
    Object.keys(dataset).forEach((name) => delete dataset[name]);
    Object.assign(dataset, { visit }, browser);
    this.#show(target);
    // Going there leaves nothing behind in the history of the desk.
    this.window.location.replace(target);
    return visit;
  }

  #show(target) {
    const { pathname, search, searchParams } = new URL(target, location.href);
    // A store's page stands for a store's address, and an app has none.
    const store = pathname === "/store" && searchParams.get("address");
    const screens = { "/ad.html": "TikTok", "/app.html": "Lantern Harbour" };
    const isAd = pathname.startsWith("/ads/");
    this.#address.value = store || screens[pathname] || (isAd ? HOST : `${HOST}${pathname}${search}`);
    this.#address.scrollLeft = 0;
    this.#moved(`${pathname}${search}`);
  }

  /** Whether a page of the screen is there and ready. */
  isAt(path) {
    return this.path === path && this.document?.body?.dataset.state === "ready";
  }

  /** Waits until a page of the screen is ready. Such a page says so by an event. */
  until(path, signal) {
    return new Promise((done, fail) => {
      signal?.throwIfAborted();
      const stop = new AbortController();
      const end = (settle) => {
        clearTimeout(timer);
        stop.abort();
        settle();
      };
      const timer = setTimeout(
        () => end(() => fail(new Error(`The screen’s page ${path} did not come; it shows ${this.path}.`))),
        LONGEST_WAIT,
      );
      const look = () => {
        if (this.isAt(path)) {
          end(done);
        } else if (this.path === path) {
          this.document.addEventListener("screen:ready", look, { once: true, signal: stop.signal });
        }
      };
      signal?.addEventListener("abort", () => end(() => fail(signal.reason)), { signal: stop.signal });
      this.#frame.addEventListener("load", look, { signal: stop.signal });
      look();
    });
  }

  /** A link or a button of the page, by its text. */
  find(text) {
    return [...this.document.querySelectorAll("main :is(a, button)")].find(
      (it) => it.textContent.replace(/\s+/g, " ").trim().includes(text) && !it.hidden,
    );
  }

  /** Moves a finger to something, so that a person sees what is tapped. */
  async point(target, ms) {
    if (!target || !ms) return;
    target.scrollIntoView({ block: "center" });
    const { left, top, width, height } = target.getBoundingClientRect();
    Object.assign(this.#finger.style, { left: `${left + width / 2}px`, top: `${top + height / 2}px` });
    this.#finger.hidden = false;
    await this.#finger.animate(
      { opacity: [0, 1, 1], scale: [1.8, 1, 0.8] },
      { duration: motion.matches ? 0 : ms / 2, easing: "ease-out" },
    ).finished;
    this.#finger.hidden = true;
  }
}
