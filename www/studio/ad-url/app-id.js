/** Apps' ids: out of the addresses of their pages in stores, and the page of Steam's that follows from one. */

/** Where a store's address has the app's id, and how the id is written. */
const STORES = {
  steam: [/\bsteampowered\.com\/(?:agecheck\/)?app\/(\d+)/i, (id) => id],
  appStore: [/\bapple\.com\/.*\bid(\d+)/i, (id) => `id${id}`],
  play: [/\bgoogle\.com\/.*[?&]id=([\w.]+)/i, (id) => id],
};

const storesOf = ({ kind, platform }) =>
  kind === "direct"
    ? platform === "steam"
      ? ["steam"]
      : []
    : kind === "apk"
      ? ["play"]
      : ["appStore", "play"];

/** Whether a text is an address, and so no id. */
const isAddress = (text) => /:\/\/|^www\.|\.(com|net|org)\//i.test(text);

/** The id in what somebody has pasted: itself, unless it is a store's address with one. */
export function appIdIn(text, wanted) {
  const trimmed = text.trim();
  if (!isAddress(trimmed)) return text;
  for (const [pattern, written] of storesOf(wanted).map((store) => STORES[store])) {
    const [, id] = pattern.exec(trimmed) ?? [];
    if (id) return written(id);
  }
  return text;
}

/** What is wrong with an id, as far as its look tells. */
export const appIdProblem = ({ appId, ...wanted }) =>
  isAddress(appId)
    ? `This is an address, and here belongs the app’s id${wanted.kind === "direct" ? "" : ", such as id1234567890 or com.brand.game"}.`
    : undefined;

/** The page in Steam's store that an app's id determines. */
export const steamPage = ({ kind, platform, appId }) =>
  kind === "direct" && platform === "steam" && /^\d+$/.test(appId.trim())
    ? `https://store.steampowered.com/app/${appId.trim()}/`
    : "";

/** Changes of a form, and with them the page in Steam's store, unless somebody has written another one. */
export function withStorePage(wanted, members) {
  const next = { ...wanted, ...members };
  const isTheirs = wanted.redirect !== "" && wanted.redirect !== steamPage(wanted);
  return isTheirs ? members : { ...members, redirect: steamPage(next) };
}
