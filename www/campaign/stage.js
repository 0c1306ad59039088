/** What somebody does with the screen: who they are, what they tap, install and open. The desk and the stories use it. */
import * as api from "./api.js";
import { destinationUrl } from "../destination-url.js";
import { OWN_PAGE } from "../own-page.js";
import { PURCHASE } from "./stories.js";

/** How long the script remembers what an ad has brought. */
const MEMORY = 2 * 3600 * 1000;

/** Where an app's page is in its store. */
const STORE_PAGES = {
  android: (id) => `https://play.google.com/store/apps/details?id=${id}`,
  ios: (id) => `https://apps.apple.com/app/id${id.replace(/^id/, "")}`,
  steam: (id) => `https://store.steampowered.com/app/${id}/`,
};

/** In this tab, whose screen it was before the page was loaded anew, and in which campaign. */
const KEPT = "demo-device";

function keep(it) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(it));
  } catch {
    // Without storage, a page that is loaded anew has somebody new before it.
  }
}

function keptDevice() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT));
  } catch {
    return null;
  }
}

export class Stage {
  /** Who holds the screen: the device's id, and what it is. */
  device = null;
  platform = "android";
  /** Resolves when records and pages are heard. */
  listening = Promise.resolve();
  /** What the visitor has chosen: an answer for consent, WebAssembly, and what the browser takes away. */
  conditions = {};
  #phone;
  #model;
  /** Visits by name: whose they are. */
  #visits = new Map();
  #userAgent = "";
  #isNew = true;
  #openedAt = 0;
  #changed;

  /** @param {() => void} changed called when somebody else holds the screen */
  constructor(phone, model, changed) {
    this.#phone = phone;
    this.#model = model;
    this.#changed = changed;
    model.listen((record) => this.#follow(record));
  }

  /** Whose visit it is: this screen's device, or that of another tab or phone, as far as its requests have told. */
  deviceOf(visit) {
    return (
      this.#visits.get(visit) ?? this.#model.touches.findLast((it) => it.visit === visit)?.device ?? null
    );
  }

  /** Somebody new holds a new device. */
  async become(platform = this.platform, signal) {
    const { id } = await api.makeDevice({ platform });
    const device = await this.#model.until(() => this.#model.devices.get(id), {
      signal,
      what: "the new device",
    });
    this.#isNew = true;
    this.#hold(device);
    return id;
  }

  /** Somebody holds the screen: who does already, or somebody new. */
  async ensure(platform) {
    if (!this.#model.devices.has(this.device) || platform !== this.platform) {
      await this.become(platform);
    }
  }

  #hold({ id, platform, userAgent }) {
    Object.assign(this, { device: id, platform });
    this.#userAgent = userAgent;
    // All that this browser asks for from now on comes from this device.
    document.cookie = `sandbox-device=${encodeURIComponent(id)}; path=/; samesite=strict`;
    keep({ id, beginning: this.#model.beginning });
    this.#changed();
  }

  /** With the campaign, its devices are gone, unless this page was only loaded anew and hears the same campaign for the first time. */
  #follow({ type, seq, device }) {
    const kept = keptDevice();
    if (type === "reset") {
      this.device = this.#model.beginnings === 1 && kept?.beginning === seq ? kept.id : null;
      if (!this.device) document.cookie = "sandbox-device=; path=/; max-age=0";
    } else if (type === "device" && device.id === this.device && !this.#userAgent) {
      this.#isNew = false;
      this.#openedAt = Date.parse(this.#model.now);
      this.#hold(device);
    }
  }

  /** Everything begins anew, as a story wants it. */
  async begin({ device, settings, browser = {} }, signal) {
    await this.listening;
    signal?.throwIfAborted();
    const before = this.#model.beginnings;
    await api.reset(settings);
    await this.#model.until(() => this.#model.beginnings > before, { signal, what: "the new beginning" });
    this.#visits.clear();
    this.conditions = browser;
    await this.become(device, signal);
    await this.leave(signal);
  }

  /** Opens an address on the screen, as this visitor, as soon as its page can be heard. */
  async open(target) {
    if (OWN_PAGE) {
      // A page of another origin has a tab of its own. It sends this browser's cookies, and so it is on this device. Nothing is
      // awaited before, as browsers open a tab only while they know whose tap it is for.
      window.open(target, "own-page");
      return "";
    }
    await this.listening;
    const now = Date.parse(this.#model.now);
    const forgets = this.#isNew || now - this.#openedAt >= MEMORY;
    this.#isNew = false;
    this.#openedAt = now;
    const { consent = "", wasm = "" } = this.conditions;
    const visit = this.#phone.open(target, {
      device: this.platform,
      userAgent: this.#userAgent,
      consent,
      wasm,
      ...(forgets && { fresh: "yes" }),
    });
    this.#visits.set(visit, this.device);
    return visit;
  }

  /** Taps an ad. TikTok knows it already, or is told of it first. A site's own page has one ad, whatever its campaign is called. */
  async tapAd({ page, url: own, ...names }, signal) {
    const url = own ?? destinationUrl(new URL(page, location.href).href);
    const isNamed = (it) => it.campaign?.id === names.campaign.id && it.ad?.id === names.ad.id;
    const known = [...this.#model.ads.values()].find((it) => it.url === url && (OWN_PAGE || isNamed(it)));
    const { id, click } = known ?? (await api.makeAd({ url, ...names }));
    signal?.throwIfAborted();
    const tap = new URL(click ?? `/ads/${encodeURIComponent(id)}/click`, location.href).href;
    const target = this.conditions.strips ? await stripped(tap, this.conditions.strips) : tap;
    signal?.throwIfAborted();
    return this.open(target);
  }

  /** The screen between two pages: the ad, in the app where it is seen. */
  showHome() {
    this.#phone.open("/ad.html");
  }

  async leave(signal) {
    this.showHome();
    await this.#phone.until("/ad.html", signal);
  }

  /** The game's page in the device's store, found by a search. */
  async searchStore(signal) {
    const { id = "", platform } = this.app;
    const address = (STORE_PAGES[platform] ?? STORE_PAGES.android)(id);
    this.#phone.open(`/store?${new URLSearchParams({ address, app: id, device: this.device })}`);
    await this.loaded(signal);
  }

  loaded(signal) {
    return this.#phone.until("/store", signal);
  }

  /** The game's own screen, after it was opened. */
  entered(signal) {
    return this.#phone.until("/app.html", signal);
  }

  /** The app that this is about. One without an id is for the sandbox to find: it knows which apps a device takes. */
  get app() {
    const { visit, app } = this.#model.journey(this.device);
    return (
      this.#model.settings.apps.find(({ id }) => id === (visit?.app ?? app)) ??
      this.#model.appFor(this.platform) ?? { platform: this.platform, name: "the game" }
    );
  }

  point(text, pace) {
    return this.#phone.point(this.#phone.find(text), pace);
  }

  tapButton(text) {
    const found = this.#phone.find(text);
    if (!found) {
      throw new Error(`The page has no button “${text}”.`);
    }
    found.click();
  }

  /** Presses a button of one of the screen's own pages, if it is there. */
  async #press(path, action, pace, signal) {
    const button = this.#phone.isAt(path) && this.#phone.document.querySelector(`[data-action="${action}"]`);
    if (!button || button.disabled || button.hidden) return false;
    await this.#phone.point(button, pace);
    signal?.throwIfAborted();
    button.click();
    return true;
  }

  async install(pace, signal) {
    if (!(await this.#press("/store", "install", pace, signal))) {
      await api.install(this.device, this.app.id);
    }
  }

  async launch(pace, signal) {
    if (!(await this.#press("/store", "open", pace, signal))) {
      await api.open(this.device, this.app.id);
      signal?.throwIfAborted();
      this.#phone.open(`/app.html?${new URLSearchParams({ app: this.app.id ?? "", device: this.device })}`);
    }
  }

  async happen(event, pace, signal) {
    if (event !== PURCHASE || !(await this.#press("/app.html", "buy", pace, signal))) {
      await api.happen(this.device, { app: this.app.id, ...event });
    }
  }
}

/** Where a tap leads in a browser that takes a click id out of an address before it asks for the page. */
async function stripped(tap, name) {
  const url = new URL((await fetch(tap)).url);
  url.searchParams.delete(name);
  return url.href;
}
