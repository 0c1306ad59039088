/** The timeline: each record of the campaign, and each word of a landing page, as an entry at its place. */
import { element } from "../elements.js";
import { announce } from "./announcements.js";
import * as app from "./app-entries.js";
import { later } from "./entry.js";
import { unmapped } from "./fixes.js";
import { Pages } from "./pages.js";
import { MOST_SHOWN } from "./pieces.js";
import { sentBack } from "./postback-entry.js";
import { creditOf } from "./credit.js";
import { difference } from "./settings-words.js";
import * as visit from "./visit-entries.js";
import { platformInWords, spanOf } from "./words.js";

/** Moves of the clock that are shorter aren't worth a line, in ms. */
const NOT_WORTH_A_LINE = 60_000;

export class Timeline {
  /** Called when a page's links are explained. */
  explained = () => {};
  #list;
  #model;
  #stage;
  #rawData;
  #todo;
  #pages = new Pages();
  #settings = null;
  #now = null;
  /** Entries that wait for their row in the raw data. */
  #rows = [];
  /** How many of the oldest entries are not shown. */
  #omitted = 0;

  /**
   * @param {Element} list
   * @param {object} parts `model`, `stage` and `rawData`; and `todo`: what the buttons in entries do
   */
  constructor(list, { model, stage, rawData, todo }) {
    this.#list = list;
    this.#model = model;
    this.#stage = stage;
    this.#rawData = rawData;
    this.#todo = todo;
  }

  /** The newest entry of a part, of a device. */
  entryOf(part, device) {
    return [...this.#list.querySelectorAll(`[data-part="${part}"]`)].findLast(
      (it) => (it.dataset.device || device) === device,
    );
  }

  get isEmpty() {
    return !this.#list.querySelector(".event");
  }

  #who(device) {
    if (!device || device === this.#stage.device) return "You";
    const platform = this.#model.devices.get(device)?.platform;
    return `Somebody on another ${platform ? platformInWords(platform) : "device"}`;
  }

  #nameOf(id) {
    return this.#model.settings?.apps?.find((it) => it.id === id)?.name ?? "the game";
  }

  #add(made, device, before = null) {
    if (device) made.dataset.device = device;
    this.#list.insertBefore(made, before);
    const title = made.querySelector("h3")?.textContent ?? made.textContent;
    announce(title);
    this.#shorten();
    return made;
  }

  /** Leaves out the oldest entries, where there are too many to be looked at. */
  #shorten() {
    if (this.#list.childElementCount > MOST_SHOWN) {
      if (!this.#omitted) {
        this.#list.prepend(element("li.later", element("span")));
      }
      const [note, oldest] = this.#list.children;
      oldest.remove();
      this.#omitted++;
      note.firstChild.textContent = `${this.#omitted.toLocaleString("en")} older steps aren’t shown`;
    }
  }

  take(record) {
    const { device, at } = record;
    switch (record.type) {
      case "reset":
        this.#list.replaceChildren();
        this.#pages.clear();
        this.#rows = [];
        this.#omitted = 0;
        break;
      case "settings":
        this.#add(app.changed(difference(this.#settings, record.settings), at));
        break;
      case "clock":
        this.#moved(record.now);
        break;
      case "tap":
        this.#add(visit.tapped({ ...record, ad: this.#model.ads.get(record.ad) }, this.#who(device)), device);
        break;
      case "touch":
        this.#touched(record.touch);
        break;
      case "visit":
        this.#add(visit.arrived(record, this.#clickOf(record)), device);
        break;
      case "install":
        this.#add(
          app.installed(
            record,
            this.#model.journey(device).visit,
            this.#who(device),
            this.#nameOf(record.app),
          ),
          device,
        );
        break;
      case "open":
        this.#launched(record);
        break;
      case "event":
        this.#add(app.happened(record, this.#who(device)), device);
        this.#followed(record, record.name);
        break;
      case "tracked":
        this.#add(app.tracked(record));
        break;
      case "cost":
        this.#add(app.costed(record));
        break;
    }
    this.#settings = this.#model.settings;
    this.#now = this.#model.now;
  }

  #moved(now) {
    const by = Date.parse(now) - Date.parse(this.#now ?? now);
    if (by >= NOT_WORTH_A_LINE) {
      this.#add(later(spanOf(by), now));
    }
  }

  /** The click that has led to a store's page. */
  #clickOf({ referrer, at, device }) {
    return this.#model.touches.findLast(
      (it) =>
        it.touchType === "click" &&
        !it.refused &&
        it.device === device &&
        (referrer ? it.transactionId === referrer : it.time === at),
    );
  }

  #launched(record) {
    const { device, isFirst, install } = record;
    this.#add(
      app.launched(record, this.#model.journey(device).referrer, this.#who(device), this.#nameOf(record.app)),
      device,
    );
    if (isFirst && install) {
      this.#add(app.credited(install), device);
      announce(creditOf(install));
      this.#followed(record, "install");
    }
  }

  /** What follows from a launch or an event: its postbacks, and its row. */
  #followed({ type, device, at, postbacks = [] }, name) {
    const isUnmapped = type === "event" && !postbacks.length;
    for (const postback of isUnmapped ? [unmapped(name, at)] : postbacks) {
      this.#add(sentBack(postback, this.#model.settings, this.#todo), device);
    }
    const place = document.createComment("a row");
    this.#list.append(place);
    this.#rows.push({ place, device, at, name });
  }

  /** The raw data was read: each launch and each event finds its row. */
  filled() {
    const keyOf = (name, time) => `${name} ${time}`;
    const waitingFor = new Map();
    for (const waiting of this.#rows) {
      const key = keyOf(waiting.name, new Date(waiting.at).toISOString().slice(0, 19).replace("T", " "));
      waitingFor.set(key, [...(waitingFor.get(key) ?? []), waiting]);
    }
    for (const row of this.#rawData.rows) {
      const waiting = waitingFor.get(keyOf(row["Event Name"], row["Event Time"]))?.shift();
      if (waiting && !waiting.isFilled) {
        waiting.isFilled = true;
        // Its event may be among those that aren't shown any more.
        if (waiting.place.isConnected) {
          this.#add(app.rowed(row, waiting.at, this.#todo), waiting.device, waiting.place);
        }
      }
    }
  }

  #touched(touch) {
    const explanation = this.#pages.find(touch.visit, touch.page)?.explanation;
    const made = this.#add(visit.touched(touch, explanation, this.#who(touch.device)), touch.device);
    Object.assign(made.dataset, {
      touch: touch.id,
      ...(touch.visit && { visit: touch.visit, page: touch.page }),
      ...(explanation && { explained: "" }),
    });
    // A visit from elsewhere is known by its first request.
    if (touch.visit && touch.device) {
      for (const it of this.#list.querySelectorAll(`[data-visit="${CSS.escape(touch.visit)}"]`)) {
        it.dataset.device = touch.device;
      }
    }
  }

  /** A landing page has told how it is now. */
  told(told) {
    const device = this.#stage.deviceOf(told.visit);
    this.#model.opened(device, told);
    const at = this.#model.now;
    const { page, isNew, answered } = this.#pages.take(told, (page) => this.#explain(page, device));
    if (isNew) {
      // Its first request may be here already.
      const first = this.#list.querySelector(`[data-page="${CSS.escape(told.name)}"]`);
      page.entry = this.#add(visit.opened(page, at), device, first);
      page.at = at;
      Object.assign(page.entry.dataset, { visit: told.visit });
    } else if (answered) {
      this.#add(visit.answered(answered, at), device);
    }
    this.#model.tell({ type: "told", told });
  }

  #explain(page, device) {
    this.#replace(page.entry, visit.opened(page, page.at));
    for (const entry of this.#list.querySelectorAll(`[data-page="${CSS.escape(page.name)}"]`)) {
      const touch = this.#model.touches.find(({ id }) => id === entry.dataset.touch);
      if (touch) {
        this.#replace(entry, visit.touched(touch, page.explanation, this.#who(touch.device ?? device)));
        entry.dataset.explained = "";
      }
    }
    this.explained(page);
  }

  /** Puts an entry that knows more in place of another. What was open stays open, and the focus stays. */
  #replace(old, made) {
    const open = [...old.querySelectorAll("details")].map((it) => it.open);
    const hadFocus = old.contains(document.activeElement);
    [...made.querySelectorAll("details")].forEach((it, index) => (it.open = open[index] ?? false));
    old.replaceChildren(...made.childNodes);
    old.className = made.className;
    if (hadFocus) old.querySelector("summary")?.focus({ preventScroll: true });
  }
}
