/** AppsFlyer's platforms for PC, console and TV, as people call them. */

/** @type {[string, [string, string][]][]} */
export const PLATFORMS = [
  [
    "PC",
    [
      ["steam", "Steam"],
      ["epic", "Epic Games Store"],
      ["battlenet", "Battle.net"],
      ["nativepc", "Your own download for PC"],
    ],
  ],
  [
    "Console",
    [
      ["playstation", "PlayStation"],
      ["xbox", "Xbox"],
      ["switch", "Nintendo Switch"],
      ["quest", "Meta Quest"],
    ],
  ],
  [
    "TV",
    [
      ["tizen", "Samsung TV"],
      ["webos", "LG TV"],
      ["vega", "Fire TV"],
      ["roku", "Roku"],
      ["smartcast", "Vizio TV"],
      ["vidaa", "Hisense TV (VIDAA)"],
    ],
  ],
];

export const platformName = (platform) =>
  PLATFORMS.flatMap(([, platforms]) => platforms).find(([word]) => word === platform)?.[1] ?? platform;
