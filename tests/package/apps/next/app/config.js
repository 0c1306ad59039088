export const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

export const CALLS = [
  { href: "https://apps.apple.com/app/id1" },
  { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" },
];
