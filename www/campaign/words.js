/** The campaign in words: times, spans, and the names of things. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The clock stands still between two moves, so seconds say nothing but order. */
export const timeOf = (at) => new Date(at).toISOString().slice(11, 19);

export function dayOf(at) {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

const plural = (count, unit) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** A span of time in its two largest units: `3 h 10 min`, `8 days`. */
export function spanOf(ms) {
  const parts = [
    [DAY, (it) => plural(it, "day")],
    [HOUR, (it) => `${it} h`],
    [MINUTE, (it) => `${it} min`],
    [SECOND, (it) => `${it} s`],
  ];
  let rest = Math.max(0, ms);
  const said = [];
  for (const [unit, word] of parts) {
    const count = Math.floor(rest / unit);
    rest -= count * unit;
    if (count) said.push(word(count));
    if (said.length === 2 || (said.length && !count)) break;
  }
  return said.join(" ") || "0 s";
}

const PLATFORMS = {
  ios: "iPhone",
  android: "Android phone",
  pc: "PC",
  console: "console",
  tv: "TV",
};

export const platformInWords = (platform) => PLATFORMS[platform] ?? platform;

/** The name of the store whose page stands at an address. */
export function storeOf(address) {
  const names = [
    [/apps\.apple\.com/, "the App Store"],
    [/play\.google\.com|^market:/, "Google Play"],
    [/steampowered/, "Steam"],
    [/epicgames/, "the Epic Games Store"],
    [/playstation/, "the PlayStation Store"],
    [/xbox/, "the Xbox store"],
    [/nintendo/, "the Nintendo eShop"],
    [/meta\.com/, "the Meta Horizon Store"],
    [/samsung/, "Samsung’s TV apps"],
    [/lgappstv/, "the LG Content Store"],
    [/roku/, "the Roku Channel Store"],
    [/amazon/, "the Fire TV app store"],
  ];
  return names.find(([hosts]) => hosts.test(address ?? ""))?.[1] ?? "the store";
}

export const touchInWords = (touchType) => (touchType === "impression" ? "view" : "click");

const MATCHES = {
  referrer: "matched by the Play install referrer",
  id_matching: "matched by the device’s id",
  probabilistic: "matched by probability",
};

export const matchInWords = (matchType) => MATCHES[matchType] ?? "";

/** A token, as much of it as tells which one it is. */
export const masked = (token) => (token ? `${token.slice(0, 2)}${"•".repeat(8)}` : "(empty)");

export const money = (revenue, currency) => `${Number(revenue).toFixed(2)} ${currency ?? ""}`.trim();
