/** What stores' addresses say: which app a page is of, and which page an app has. Pure functions. */
import { equal, pathOf, at } from "./paths.js";
import { place, read, write } from "./form.js";

/** How the stores whose addresses have the app's ID in them write it: where it stands in the address of a page, and the page of an ID. */
const STORES = {
  steam: {
    hosts: ["store.steampowered.com"],
    idIn: ({ pathname }) => /^\/app\/(\d+)/.exec(pathname)?.[1],
    pageOf: (id) => (/^\d+$/.test(id) ? `https://store.steampowered.com/app/${id}/` : ""),
  },
  ios: {
    hosts: ["apps.apple.com", "itunes.apple.com"],
    idIn: ({ pathname }) => /\/(id\d+)(?:\/|$)/.exec(pathname)?.[1],
    pageOf: (id) => (/^(id)?\d+$/.test(id) ? `https://apps.apple.com/app/id${id.replace("id", "")}` : ""),
  },
  android: {
    hosts: ["play.google.com"],
    idIn: ({ searchParams }) => searchParams.get("id") || undefined,
    pageOf: (id) => (/^\w+(\.\w+)+$/.test(id) ? `https://play.google.com/store/apps/details?id=${id}` : ""),
  },
};

/** The hosts of other stores, which no OneLink has either. */
const OTHER_HOSTS = [
  "store.epicgames.com",
  "www.xbox.com",
  "www.microsoft.com",
  "store.playstation.com",
  "www.nintendo.com",
  "www.meta.com",
];

const NAMES = { steam: "Steam", ios: "the App Store", android: "Google Play" };

function addressOf(text) {
  try {
    return new URL(/^\w+:\/\//.test(text) ? text : `https://${text}`);
  } catch {
    return undefined;
  }
}

/** @returns {"steam" | "ios" | "android" | undefined} the store whose page an address is */
export function storeOf(href) {
  const host = addressOf(String(href ?? "").trim())?.host;
  return Object.keys(STORES).find((name) => STORES[name].hosts.includes(host));
}

/** @returns {string} what a store is called whose host this is; empty for any other host */
export function storeOfHost(host) {
  const name = host.toLowerCase();
  const known = Object.keys(STORES).find((it) => STORES[it].hosts.includes(name));
  return known ? NAMES[known] : OTHER_HOSTS.includes(name) ? "a store" : "";
}

/**
 * The app store that a button with the page's OneLink stands for, where the page has a button for each of both: it is that of its store
 * page, or while that is empty, the one that no button has yet.
 *
 * @returns {"ios" | "android" | undefined}
 */
export function storeOfButton(links, index) {
  const byOneLink = links
    .map((link, at) => ({ link: Object(link), at }))
    .filter(({ link }) => !link.platform);
  const stores = new Map(byOneLink.map(({ link, at }) => [at, link.href ? storeOf(link.href) : undefined]));
  for (const { link, at } of byOneLink) {
    const taken = [...stores.values()];
    const isEmpty = !link.href && byOneLink.length > 1;
    if (isEmpty)
      stores.set(
        at,
        ["ios", "android"].find((it) => !taken.includes(it)),
      );
  }
  return new Set([...stores.values()].filter(Boolean)).size > 1 ? stores.get(index) : undefined;
}

/** The ID in what may be the address of a store's page; the text itself where it is none. */
function idOf(platform, text) {
  const store = STORES[platform === "apk" ? "android" : platform];
  const address = text.includes("/") ? addressOf(text.trim()) : undefined;
  return (store?.hosts.includes(address?.host) && store.idIn(address)) || undefined;
}

/**
 * A field of a button. The address of a store's page that is pasted for the app's ID is taken apart, and the page follows from the ID
 * for as long as nobody writes another.
 */
export function writeLink(setUp, field, shown) {
  const path = pathOf(field.path);
  const of = path.slice(0, 2);
  const link = Object(at(setUp, of));
  const name = path[2];
  const here = `links[${path[1]}]`;
  if (name === "href" && link.platform && !link.appId && typeof shown === "string") {
    const id = idOf(link.platform, shown);
    const after = write(setUp, field, shown);
    return id ? place(after, `${here}.appId`, id) : after;
  }
  if (name !== "appId" || equal(read(setUp, field), shown)) return write(setUp, field, shown);
  const id = idOf(link.platform, shown);
  const after = write(setUp, field, id ?? shown);
  const pageOf = STORES[link.platform]?.pageOf;
  const isOwn = link.href && link.href !== pageOf?.(String(link.appId ?? ""));
  if (!pageOf || isOwn) return after;
  const address = id ? addressOf(shown.trim()).href : pageOf(shown);
  return place(after, `${here}.href`, address);
}
