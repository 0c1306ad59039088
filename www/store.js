/** Stands for a store: says which one, by the address to which a call to action has led, and installs the game. */
import * as api from "./campaign/api.js";
import { creditOf, isOrganic } from "./campaign/credit.js";
import { ready, whose } from "./screen-of-device.js";

/** Stores by the hosts of their pages: the name of their colours, of their drawing, theirs, and what happens there. */
const STORES = [
  [/^apps\.apple\.com$/, "app-store", "app-store", "App Store", "Get"],
  [/^play\.google\.com$/, "google-play", "google-play", "Google Play", "Install"],
  [/\.steampowered\.com$/, "steam", "steam", "Steam", "Play game"],
  [/\.epicgames\.com$/, "epic", "epic", "Epic Games Store", "Get"],
  [/\.playstation\.com$/, "playstation", "playstation", "PlayStation Store", "Add to library"],
  [/\.xbox\.com$/, "xbox", "xbox", "Xbox store", "Get"],
  [/\.nintendo\.com$/, "switch", "switch", "Nintendo eShop", "Free download"],
  [/\.meta\.com$/, "quest", "quest", "Meta Horizon Store", "Get"],
  [/\.samsung\.com$/, "samsung", "tv", "Samsung TV apps", "Install"],
  [/\.lgappstv\.com$/, "lg", "tv", "LG Content Store", "Install"],
  [/\.roku\.com$/, "roku", "tv", "Roku Channel Store", "Add app"],
  [/\.amazon\.com$/, "fire-tv", "tv", "Fire TV app store", "Get"],
  [/^cdn\./, "apk", "apk", "APK file", "Download"],
];

const { device, address, app: named } = whose();
const host = URL.canParse?.(address)
  ? new URL(address).host
  : (/^https:\/\/([^/]+)/.exec(address)?.[1] ?? "");
const [, colours, drawing, name, action] = STORES.find(([hosts]) => hosts.test(host)) ?? [
  null,
  "",
  "tv",
  host || "A store",
  "Get",
];

const find = (selector) => document.querySelector(selector);
document.body.dataset.store = colours;
document.title = name;
find("h1").textContent = name;
find(".drawing use").setAttribute("href", `stores.svg#${drawing}`);
const [get, open] = ["install", "open"].map((it) => find(`[data-action=${it}]`));
get.textContent = action;
find(".app").textContent = /tides|1440441/i.test(address) ? "Paper Tides" : "Lantern Harbour";
find(".address").textContent = address;
find(".address").parentElement.hidden = !address;

/** The app whose page this is: the one that is named, or whose id the address has. */
async function appOf(settings) {
  return (
    settings.apps.find(({ id }) => id === named) ??
    settings.apps.find(({ id }) => address.includes(id)) ?? { id: "", name: "" }
  );
}

/** Who hears of the install, and what. */
function tell({ activated }, { platform }, { referrer } = {}) {
  const lines = [
    platform === "android"
      ? referrer
        ? "The store keeps the install referrer of the click that led here, and hands it to the game."
        : "The store has no install referrer for the game: no click led here."
      : "The store hands nothing over to the game.",
    "At its first launch the game’s AppsFlyer SDK tells AppsFlyer: which device this is, and where in the network.",
    "AppsFlyer looks for the touch that gets the credit.",
    activated
      ? "If that is TikTok’s, TikTok is told by a postback, and so of what happens in the game later."
      : "TikTok is not told, as its integration isn’t activated.",
  ];
  find(".told ol").replaceChildren(
    ...lines.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
  );
}

const say = (text) => (find(".said").textContent = text);

async function begin() {
  const settings = await api.settings();
  const app = await appOf(settings);
  const known = await api.deviceOf(device);
  const has = known.apps.find(({ app: id }) => id === app.id);
  const { records } = await api.log();
  const visit = records.findLast((it) => it.type === "visit" && it.device === device && it.app === app.id);
  tell(settings, known, visit);
  const show = (isInstalled) => {
    get.hidden = isInstalled;
    open.hidden = !isInstalled;
  };
  show(!!has);
  get.disabled = !app.id;
  get.addEventListener("click", async () => {
    get.disabled = true;
    await trying(async () => {
      await api.install(device, app.id);
      show(true);
      say("Installed. Nobody is told before the first launch.");
      if (document.hasFocus()) open.focus();
    });
    get.disabled = false;
  });
  open.addEventListener("click", () =>
    trying(async () => {
      const { install } = await api.open(device, app.id);
      say(
        `${creditOf(install)}. ${isOrganic(install) ? "TikTok isn’t told." : "AppsFlyer was told, and TikTok by a postback."}`,
      );
      location.replace(`/app.html?${new URLSearchParams({ app: app.id, device })}`);
    }),
  );
}

async function trying(done) {
  try {
    await done();
  } catch (error) {
    say(error.message);
  }
}

if (device) {
  await trying(begin);
} else {
  say("Nothing can be installed, as nobody knows whose device this is. Tap an ad first.");
}
ready();

const back = find(".back");
back.addEventListener("click", (event) => {
  if (history.length > 1) {
    event.preventDefault();
    history.back();
  }
});
