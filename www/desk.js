/** The desk: who visits which page, what they do on their screen, and the campaign that comes of it. */
import { takeAddresses } from "./address-bar.js";
import * as api from "./campaign/api.js";
import { Campaign } from "./campaign/model.js";
import { assumed } from "./campaign/pieces.js";
import { Phone } from "./campaign/phone.js";
import { PlayerBar } from "./campaign/player-bar.js";
import { Player } from "./campaign/player.js";
import { Postbacks } from "./campaign/postbacks.js";
import { showProgress } from "./campaign/progress.js";
import { RawData } from "./campaign/raw-data.js";
import { Report } from "./campaign/report.js";
import { summary } from "./campaign/settings-words.js";
import { Settings } from "./campaign/settings.js";
import { Stage } from "./campaign/stage.js";
import { CAMPAIGNS, PURCHASE, STORIES } from "./campaign/stories.js";
import { listen } from "./campaign/stream.js";
import { Tabs } from "./campaign/tabs.js";
import { Timeline } from "./campaign/timeline.js";
import { Turn } from "./campaign/turn.js";
import { dayOf, timeOf } from "./campaign/words.js";
import { say } from "./elements.js";
import { showLinks } from "./links.js";
import { OWN_AD, OWN_PAGE } from "./own-page.js";
import { showOwnPhone } from "./own-phone.js";
import { Visitor } from "./visitor-form.js";
import { adAddress } from "./visits.js";

const find = (selector) => document.querySelector(selector);

const model = new Campaign();
const phone = new Phone(find(".phone"), (path) => (find("#own-tab").href = path));
const stage = new Stage(phone, model, () => {
  visitor.device = stage.platform;
  find(".stage").dataset.device = stage.platform;
});
const visitor = new Visitor(find(".who"));
const rawData = new RawData(find("#raw-data"));
const report = new Report(find("#report"));

/** Says what went wrong, where it is seen and heard. */
function problem(text) {
  const place = find("#problem");
  place.hidden = !text;
  place.textContent = text;
}

/** Does something that the sandbox may refuse. */
const trying =
  (done) =>
  async (...given) => {
    problem("");
    try {
      return await done(...given);
    } catch (error) {
      problem(error.message);
    }
  };

/** Taps the ad, or opens the page as this visitor does who comes from elsewhere. */
const tap = trying(async () => {
  stage.conditions = visitor.conditions;
  await stage.ensure(visitor.device);
  const { page, visit } = visitor;
  if (visit.id === "tiktok") {
    const ad = OWN_AD ?? (page === "/platforms" ? CAMPAIGNS.pc : CAMPAIGNS.summer);
    await stage.tapAd({ page, ...ad });
  } else {
    await stage.open(adAddress(page, visit));
  }
});

/** Another visitor comes: of whom nothing is remembered. */
const somebodyNew = trying(async () => {
  stage.conditions = visitor.conditions;
  await stage.become(visitor.device);
  await tap();
});

/** Installs and opens the game on the device that did something last. */
const installAndOpen = trying(async () => {
  if (stage.device === model.active) {
    await stage.install(0);
    await model.until(() => model.journey(stage.device).app, { what: "the installation" });
    await stage.launch(0);
  } else {
    const { visit } = model.journey();
    const app = visit?.app ?? model.appFor(model.devices.get(model.active)?.platform)?.id;
    await api.install(model.active, app);
    await api.open(model.active, app);
  }
});

const openGame = trying(async () => {
  const { app } = model.journey();
  await (stage.device === model.active && !model.journey().install
    ? stage.launch(0)
    : api.open(model.active, app));
});

/** Something happens in the game, on the device that did something last. */
const reported = async (event) => api.happen(model.active, { app: model.journey().app, ...event });

const turn = new Turn(find(".turn"), {
  tap,
  install: installAndOpen,
  open: openGame,
  buy: trying(() => (stage.device === model.active ? stage.happen(PURCHASE, 0) : reported(PURCHASE))),
  // The form tells of a refusal itself.
  happen: (event, { isTold } = {}) => (isTold ? reported(event) : trying(reported)(event)),
});

/** What buttons in entries and tables do. */
const todo = {
  change: trying(async (patch, label) => {
    await api.changeSettings(patch);
    say(`${label}: it counts from now on`);
  }),
  show(field) {
    tabs.show("settings");
    settings.goTo(field);
  },
  showRows: () => tabs.show("raw-data", { focus: true }),
};

const timeline = new Timeline(find(".entries"), {
  model,
  stage,
  rawData,
  todo,
});
timeline.explained = (page) => {
  // A site's own page is in no phone of the desk's, and asks for consent by itself.
  if (OWN_PAGE || page.visit === phone.visit) {
    find("#link-count").textContent = String(showLinks(find("#links"), page.explanation));
    find(".asks").hidden = !!OWN_PAGE || page.told.consent !== "pending";
  }
};
const postbacks = new Postbacks(find("#postbacks"), todo);
const settings = new Settings(find("#settings"), {
  equalPriorityNote: assumed({ text: "That the newest touch wins is documented nowhere in full." }),
});
const tabs = new Tabs(find("[role=tablist]"), (panel) => {
  if (panel === "report") trying(() => report.refresh())();
});

const motion = matchMedia("(prefers-reduced-motion: reduce)");
const isInstant = () => motion.matches || new URLSearchParams(location.search).get("pace") === "0";
const bar = new PlayerBar(
  find(".player"),
  find(".stories ul"),
  {
    play: (story) => player.play(story),
    stop: () => player.stop(),
    showTimeline: () => tabs.show("timeline"),
  },
  isInstant,
);
const player = new Player(
  stage,
  model,
  (state) => {
    if (state.state === "playing" && state.step === 0) {
      visitor.story(state.story);
      tabs.show("timeline");
    }
    bar.show(state, model);
    look();
  },
  isInstant,
);

/** Shows what follows from all records so far. */
function look() {
  const { active, now } = model;
  const platform = model.devices.get(active)?.platform ?? stage.platform;
  showProgress(find(".progress"), (part) => timeline.entryOf(part, active));
  turn.show(
    { ...model.journey(active), touches: model.touches.some(({ device }) => device === active) },
    { isOwn: !active || active === stage.device, platform, isPlaying: player.isPlaying },
  );
  if (now) {
    find("#now").textContent = `${dayOf(now)}, ${timeOf(now).slice(0, 5)} UTC`;
    find("#now").dateTime = new Date(now).toISOString();
    find("#phone-clock").textContent = timeOf(now).slice(0, 5);
  }
  find("#postback-count").textContent = String(model.postbacks.length);
  if (model.settings) {
    find("#in-force").textContent = summary(model.settings).join(" · ");
    postbacks.show(model.postbacks, model.settings);
  }
}

/** Does something once for all records that come together. */
function together(done) {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      done();
    });
  };
}

const lookSoon = together(() => {
  bar.follow(find(".entries"));
  look();
});

const readRawData = together(
  trying(async () => {
    if (await rawData.refresh()) {
      timeline.filled();
      find("#row-count").textContent = String(rawData.rows.length);
      lookSoon();
    }
  }),
);

const readReport = together(trying(async () => !find("#report").hidden && (await report.refresh())));

model.listen((record) => {
  if (record.type !== "told") timeline.take(record);
  if (/reset|settings/.test(record.type)) settings.show(model.settings);
  if (/reset|open|event/.test(record.type)) readRawData();
  if (/reset|open|event|touch|cost/.test(record.type)) readReport();
  if (record.type === "reset") {
    find(".asks").hidden = true;
  }
  lookSoon();
});

// The ad on the screen is tapped there as well.
find("iframe").addEventListener("load", () => {
  if (phone.path === "/ad.html") {
    phone.document.querySelector("[data-action=tap]").addEventListener("click", (event) => {
      event.preventDefault();
      tap();
    });
  }
});

find(".who").addEventListener("change", async ({ target }) => {
  // A PC has no use for a page that leads to phones' stores.
  if (target.name === "device" && visitor.page === (visitor.device === "pc" ? "/game" : "/platforms")) {
    visitor.page = visitor.device === "pc" ? "/platforms" : "/game";
  }
  await visitor.offer();
  await somebodyNew();
});
find(".who").addEventListener("submit", (event) => {
  event.preventDefault();
  tap();
});
find("#new-visitor").addEventListener("click", somebodyNew);

takeAddresses(find(".address"), {
  hint: find("#pasted"),
  copy: find("#copy-address"),
  usualPage: () => visitor.page,
  open: trying(async (target, page) => {
    visitor.page = page;
    await stage.become(visitor.device);
    await stage.open(target);
  }),
});

find("#next-page").addEventListener("click", () => {
  const page = phone.document;
  const next = phone.path === "/platforms" ? "/game" : "/platforms";
  // The page itself leads there, as a link in its footer would.
  const link = page.createElement("a");
  link.href = `${next}?utm_source=footer`;
  page.body.append(link);
  link.click();
});

for (const button of document.querySelectorAll(".asks button")) {
  button.addEventListener("click", () => {
    find(".asks").hidden = true;
    phone.window.SmartScript?.consent(button.value);
  });
}

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener(
    "click",
    trying(() => api.advance(Number(button.dataset.advance))),
  );
}
find("#reset").addEventListener(
  "click",
  trying(async () => {
    player.stop();
    bar.close();
    visitor.story({});
    await stage.begin({ device: visitor.device });
  }),
);
find("#to-settings").addEventListener("click", () => tabs.show("settings", { focus: true }));

const { phones, command } = document.body.dataset;
showOwnPhone(find(".own-phone div"), phones.split(" ").filter(Boolean), command);
await visitor.offer();
stage.showHome();
if (OWN_PAGE) {
  // Stories are played on the demo's pages, whose buttons they know.
  [find(".stories"), find("#next-page")].forEach((it) => (it.hidden = true));
  find("#tab-links").firstChild.textContent = "Links ";
  find("#pasted").textContent = `Your page, ${OWN_PAGE}, opens in a tab of its own when the ad is tapped.`;
} else {
  bar.offer(STORIES);
}
stage.listening = listen(
  (record) => model.take(record),
  (told) => timeline.told(told),
);
look();
