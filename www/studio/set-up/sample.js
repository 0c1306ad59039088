/** The set-up that is tried where nobody has made one: TikTok's preset, a OneLink, and a link for each kind of device. */
export const SAMPLE = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  links: [
    { href: "https://apps.apple.com/app/id1234567890" },
    { platform: "steam", appId: "123456", href: "https://store.steampowered.com/app/123456/" },
    {
      platform: "playstation",
      appId: "UP0000-PPSA00000_00",
      href: "https://store.playstation.com/product/UP0000-PPSA00000_00",
    },
    { platform: "tizen", appId: "3201900000000", href: "https://www.samsung.com/tv/apps/" },
  ],
};
