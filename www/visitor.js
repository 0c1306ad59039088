/**
 * The demo's own part of each landing page, which no site has. It stands between the page and the world outside, so
 * that the page itself is as it would be on a site:
 *
 * - What is meant for another host goes to this server, which stands for AppsFlyer's hosts and the stores.
 * - On the screen of the desk, the page finds the browser of a phone, or of a PC, instead of the computer's.
 * - The page tells the desk how its links came out. A page on a real phone does so too.
 */
(() => {
  /**
   * Where the other ends are played, and a pattern of the hosts that are led there, if not all are. The tag says so where this
   * stands in front of a site's own page (npx smart-script sandbox).
   */
  const { ends = location.origin, hosts } = document.currentScript.dataset;

  /** The calls to action of a page, also of one that was written for the old script. */
  const CTAS = hosts ? "[data-smart-link]" : "main a:not([data-smart-banner] a)";

  /** What a device's browser says of itself, beside its user agent. */
  const hints = (values) => ({ ...values, brands: [], getHighEntropyValues: () => Promise.resolve(values) });
  const DEVICES = {
    ios: { platform: "iPhone", maxTouchPoints: 5, userAgentData: undefined },
    android: {
      platform: "Linux armv81",
      maxTouchPoints: 5,
      userAgentData: hints({
        model: "Pixel 9",
        platform: "Android",
        platformVersion: "16.0.0",
        mobile: true,
      }),
    },
    pc: {
      platform: "Win32",
      maxTouchPoints: 0,
      userAgentData: hints({ model: "", platform: "Windows", platformVersion: "15.0.0", mobile: false }),
    },
  };

  /** The frame of the desk's phone, and what the desk wants in it. */
  let wanted = {};
  let isInPhone = false;
  try {
    isInPhone = !!frameElement && "visit" in frameElement.dataset;
    wanted = isInPhone ? frameElement.dataset : {};
  } catch {
    // Somebody else's page frames this one.
  }

  const { userAgent } = wanted;
  const browser = DEVICES[wanted.device];
  for (const [name, value] of Object.entries(
    browser ? { ...browser, ...(userAgent && { userAgent }) } : {},
  )) {
    Object.defineProperty(navigator, name, { configurable: true, get: () => value });
  }
  if (isInPhone && wanted.device !== "pc") {
    // A phone's scrollbar takes no space.
    const style = document.head.appendChild(document.createElement("style"));
    style.textContent = "html { scrollbar-width: none } ::-webkit-scrollbar { display: none }";
  }
  if (wanted.fresh) {
    // Another visitor, of whom this browser remembers nothing.
    delete wanted.fresh;
    ["ss_incoming_params", "ss_webReferrer", "smart-script-banner"].forEach((key) =>
      localStorage.removeItem(key),
    );
  }
  if (wanted.consent) {
    window.SmartScript = { consent: wanted.consent };
  }
  if (wanted.wasm === "refused") {
    // A real policy: it allows scripts, and no WebAssembly.
    const policy = document.createElement("meta");
    policy.httpEquiv = "Content-Security-Policy";
    policy.content = "script-src 'self' 'unsafe-inline'";
    document.head.append(policy);
  }

  /** The visit's name: the desk's, or one of this tab's own, which begins anew when the visitor comes from elsewhere. */
  const visit = wanted.visit ?? ownVisit();
  function ownVisit() {
    let name = Math.random().toString(36).slice(2, 10);
    try {
      const isGoingOn =
        document.referrer.startsWith(`${location.origin}/`) ||
        performance.getEntriesByType("navigation")[0]?.type !== "navigate";
      name = (isGoingOn && sessionStorage.getItem("demo-visit")) || name;
      sessionStorage.setItem("demo-visit", name);
    } catch {
      // Without storage each page is a visit.
    }
    return name;
  }

  /** The page's own name, as a visit may open one more than once. */
  const name = Math.random().toString(36).slice(2, 10);

  /** The address on this server that stands for one on another host. */
  function local(address) {
    const { protocol, origin, host, pathname, search } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && origin !== location.origin && origin !== ends && isLed(host)
      ? `${ends}/at/${visit}-${name}/${host}${pathname}${search}`
      : address;
  }

  /** Whether what is meant for a host goes to the other ends: AppsFlyer's hosts, and that of the page's own OneLink. */
  function isLed(host) {
    const oneLink = document.querySelector("script[data-onelink]")?.dataset.onelink ?? "";
    return !hosts || new RegExp(hosts).test(host) || oneLink.split("/")[2] === host;
  }

  const send = window.fetch;
  const asked = (address) => {
    if (local(address) !== address) {
      document.dispatchEvent(new CustomEvent("visitor:asked", { detail: address }));
    }
    return local(address);
  };
  window.fetch = (address, options) => send(typeof address === "string" ? asked(address) : address, options);
  const image = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src");
  Object.defineProperty(HTMLImageElement.prototype, "src", {
    ...image,
    set(address) {
      image.set.call(this, asked(String(address)));
    },
  });

  // Links keep their real addresses, so that they can be read and copied. A click leads here all the same. This listens
  // in the end, when the page and the script are done with the click.
  for (const kind of ["click", "auxclick"]) {
    addEventListener(kind, (event) => {
      const link = event.composedPath().find((it) => it.localName === "a" && it.href);
      const address = link && local(link.href);
      if (!link || event.defaultPrevented || address === link.href || event.button > 1) {
        return;
      }
      event.preventDefault();
      if (event.button === 1 || event.metaKey || event.ctrlKey || event.shiftKey) {
        open(address);
      } else {
        location.href = address;
      }
    });
  }

  let banner = null;
  let readyAfter = null;
  let consent = wanted.consent || null;
  /** When the visitor has answered, in ms after the page began to load. */
  let answeredAfter = null;
  let last;

  /** What a button says, in words or by its picture. */
  function textOf(it) {
    const text = it.textContent.trim() || it.getAttribute("aria-label") || it.querySelector("img")?.alt || "";
    return text.replace(/\s+/g, " ").trim().slice(0, 80);
  }

  /** Tells the desk how the page is now, if that is news. */
  function tell() {
    const anchors = [...document.querySelectorAll(CTAS)];
    const text = JSON.stringify({
      visit,
      name,
      isInPhone,
      address: location.href,
      userAgent: navigator.userAgent,
      readyAfter,
      selector: CTAS,
      consent,
      answeredAfter,
      links: anchors.map((it) => it.href),
      ctas: anchors.map((it) => ({
        text: textOf(it),
        platform: it.dataset.smartLink,
        isLed: isLed(it.host),
      })),
      banner,
    });
    if (text !== last) {
      last = text;
      const { timeOrigin } = performance;
      const times = new URLSearchParams({ since: timeOrigin, age: performance.now() });
      const options = { method: "POST", body: text, keepalive: true, mode: "no-cors" };
      send(`${ends}/told?${times}`, options).catch(() => {});
    }
  }

  document.addEventListener("smartscript:ready", () => {
    // The script sets a mark when the page's links are written.
    const [mark] = performance.getEntriesByName("smart-script:wired");
    readyAfter ??= Math.round(mark?.startTime ?? performance.now());
    // The links are written by now, and those who wait for this event as well have done their part.
    setTimeout(tell);
  });
  document.addEventListener("smartscript:consent", ({ detail }) => {
    consent = detail;
    answeredAfter = performance.now();
    setTimeout(tell);
  });
  document.addEventListener("smartscript:banner", ({ detail }) => {
    banner = detail.action === "closed" ? null : detail.href;
    tell();
  });
  // The old calls write their links by themselves.
  addEventListener("load", tell);
})();
