import { SmartLink, useSmartLink } from "smart-script-wasm/react";

export const CONFIG = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

export const CALLS = [
  { href: "https://apps.apple.com/app/id1" },
  { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" },
];

const PLAYSTATION = { platform: "playstation", appId: "P1", href: "https://store.playstation.com/P1" };

/** @param {{ planned?: string[] }} props the links that a server has planned for CALLS, if it has */
export function Page({ planned = [] }) {
  const playstation = useSmartLink(PLAYSTATION);
  return (
    <main>
      {CALLS.map((call, index) => (
        <SmartLink key={call.href} {...call} initialHref={planned[index]} className="cta" rel="noopener">
          Get it
        </SmartLink>
      ))}
      <button type="button" data-to={playstation}>
        PlayStation
      </button>
    </main>
  );
}
