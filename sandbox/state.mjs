/**
 * A campaign: what follows from the records of its log, one after the other. Nothing in here knows files, requests or the
 * machine's clock, so the same records always make the same campaign.
 */
import { Ledger } from "./attribution.mjs";
import { iso } from "./clock.mjs";
import { Deduplication } from "./tiktok/deduplication.mjs";
import { answerBody, checked, CODES } from "./tiktok/events-api.mjs";
import { Pace } from "./tiktok/pace.mjs";

/** The address to which postbacks go. */
const EVENTS_API = "https://business-api.tiktok.com/open_api/v1.3/event/track/";

/** The kinds of records, with what each of them changes. What they return is added to the record for those who read it. */
const APPLY = {
  settings: (state, { settings }) => {
    state.settings = settings;
  },
  clock: (state, { now }) => {
    state.now = Date.parse(now);
  },
  ad: (state, { ad }) => {
    state.ads.set(ad.id, ad);
  },
  device: (state, { device }) => {
    state.devices.set(device.id, { ...device, apps: new Map() });
  },
  tap: (state) => {
    state.counts.taps++;
  },
  touch: (state, { touch }) => {
    state.touches.push(touch);
    state.counts.clicks += touch.touchType === "click" ? 1 : 0;
  },
  visit: (state, { device, app, referrer }) => {
    state.visited.set(JSON.stringify([device, app]), referrer);
  },
  install: (state, { at, device, app }) => {
    const referrer = state.visited.get(JSON.stringify([device, app])) ?? null;
    state.devices.get(device).apps.set(app, { app, installedAt: at, openedAt: null, referrer });
    return { referrer };
  },
  open: (state, { at, seq, device, app }) => {
    state.devices.get(device).apps.get(app).openedAt ??= at;
    return state.results(seq, device, app);
  },
  event: (state, { seq, device, app }) => state.results(seq, device, app),
  tracked: (state, record) => state.tracked(record),
  cost: () => {},
};

/** What the ledger is told of a record; nothing if it has no use for it. */
const LEDGER = {
  settings: ({ settings }) => ({ type: "settings", settings }),
  device: ({ device }) => ({ type: "device", device }),
  touch: ({ touch }) => {
    const { touchType, linkKind, url, userAgent, ip, app, transactionId, refused } = touch;
    return refused === null && { type: "touch", touchType, linkKind, url, userAgent, ip, app, transactionId };
  },
  open: ({ device, app }, state) => {
    const { referrer } = state.devices.get(device).apps.get(app);
    return { type: "launch", device, app, referrer };
  },
  event: ({ device, app, name, values, revenue, currency }) => ({
    type: "event",
    device,
    app,
    name,
    ...given({ values, revenue, currency }),
  }),
  cost: ({ rows }) => ({ type: "cost", rows }),
};

function given(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}

export class State {
  /** The number of the last record. */
  seq = 0;

  constructor() {
    this.#begin(0);
  }

  #begin(seq) {
    /** The number of the record with which this campaign began. Ids count from there. */
    this.first = seq;
    this.now = 0;
    this.settings = null;
    /** The records of this campaign, each with what became of it. */
    this.records = [];
    this.ads = new Map();
    /** The devices, each with `apps`, what is installed. */
    this.devices = new Map();
    this.touches = [];
    /** The install referrer of the last click that led a device to an app's page in Play, or null. */
    this.visited = new Map();
    this.postbacks = [];
    this.counts = { taps: 0, clicks: 0, answers: 0 };
    this.deduplication = new Deduplication();
    this.pace = new Pace();
    this.ledger = new Ledger();
  }

  /** The id of the record that comes next, as it is known in the ledger. Ids sort in the order of the records. */
  get nextId() {
    return this.idOf(this.seq + 1);
  }

  idOf(seq) {
    return String(seq - this.first).padStart(7, "0");
  }

  /**
   * Takes the next record.
   *
   * @returns the record with what became of it
   * @throws what the ledger throws if it can't take it; then nothing has changed
   */
  apply(record) {
    const { seq, at, type } = record;
    if (type === "reset") {
      this.#begin(seq);
      this.now = Date.parse(record.now);
      this.settings = record.settings;
      this.ledger.record({ type: "settings", id: this.idOf(seq), at: this.now, settings: record.settings });
    } else {
      const told = LEDGER[type]?.(record, this);
      if (told) {
        this.ledger.record({ id: this.idOf(seq), at: Date.parse(at), ...told });
      }
    }
    const published = { ...record, ...APPLY[type]?.(this, record) };
    this.seq = seq;
    this.records.push(published);
    return published;
  }

  /** The install of an app on a device, and the postbacks of the launch or event with this number. */
  results(seq, device, app) {
    const postbacks = this.ledger.postbacksOf(this.idOf(seq)).map((it) => this.#sent(it));
    this.postbacks.push(...postbacks);
    return { install: this.ledger.install(device, app) ?? null, postbacks };
  }

  /** A postback with its request, and what TikTok's end answered. */
  #sent(postback) {
    const { body, ...told } = { ...postback, isOutside: false };
    if (!postback.isSent) {
      return { ...told, body, ok: false, events: [] };
    }
    const { accessToken } = this.settings;
    const headers = { "Content-Type": "application/json", "Access-Token": accessToken };
    const outcome = checked({ accessToken, contentType: headers["Content-Type"], body }, this.settings);
    const answer = { status: 200, body: this.answerTo(outcome) };
    this.counts.answers++;
    return {
      ...told,
      body,
      request: { method: "POST", url: EVENTS_API, headers, body },
      answer,
      ok: outcome.code === CODES.ok,
      events: this.#counted(outcome.accepted, outcome.testCode),
    };
  }

  /** The body of the answer to a call that was checked. */
  answerTo(outcome) {
    return answerBody(outcome, this.now, this.counts.answers);
  }

  /** The events of a call, and which of them count. Those with a test code never do. */
  #counted(events, testCode) {
    return events.map(({ event, eventId, source }) => {
      const isTest = testCode !== null;
      const counts = !isTest && this.deduplication.counts({ source, event, eventId }, this.now);
      const why = isTest
        ? "It has a test code, so it shows among the test events alone."
        : counts
          ? null
          : "The same event with this event_id came within the last 48 hours, so it counts once.";
      return { event, eventId, isCounted: counts, why };
    });
  }

  /** A call of the Events API from outside, whose answer is in the record. */
  tracked({ seq, at, request, answer, events, testCode }) {
    this.counts.answers++;
    const postback = {
      id: this.idOf(seq),
      of: null,
      time: at,
      event: null,
      partnerEvent: events.map(({ event }) => event).join(", ") || null,
      install: null,
      why: "It came from outside of the campaign.",
      assumptions: [],
      notes: [],
      isSent: true,
      notSent: null,
      heldBy: null,
      isOutside: true,
      body: request.body,
      request,
      answer,
      ok: answer.body.code === CODES.ok,
      events: this.#counted(events, testCode),
      testCode,
    };
    this.postbacks.push(postback);
    return { postbacks: [postback] };
  }

  /** The time as it is written in records. */
  get time() {
    return iso(this.now);
  }
}
