/** Says which store the page stands for, by the address to which a call to action has led. */

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

const params = new URLSearchParams(location.search);
const address = params.get("address") ?? "";
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
find(".get").textContent = action;
find(".app").textContent = /tides|1440441/i.test(address) ? "Paper Tides" : "Lantern Harbour";
find(".address").textContent = address;
find(".address").parentElement.hidden = !address;

const back = find(".back");
back.addEventListener("click", (event) => {
  if (history.length > 1) {
    event.preventDefault();
    history.back();
  }
});
