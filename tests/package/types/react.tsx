/** Calls to action in React. This is compiled, but never run. */
import { SmartLink, useSmartLink } from "smart-script-wasm/react";
import type { SmartLinkProps, SmartLinkRequest } from "smart-script-wasm/react";

const props: SmartLinkProps = {
  href: "https://apps.apple.com/app/id1",
  className: "cta",
  oneLinkURL: "https://brand.onelink.me/Zz99",
  deepLinkValue: "pears",
  params: { af_sub5: "hero" },
  children: "App Store",
};

export function Right({ initialHref }: { initialHref: string | undefined }) {
  const request: SmartLinkRequest = {
    platform: "steam",
    appId: "440",
    href: "https://store.steampowered.com",
  };
  const plain = { platform: "xbox", appId: "9N1", href: "https://www.xbox.com/games/9N1" };
  const to: string = useSmartLink(request) + useSmartLink(plain);
  return (
    <>
      <SmartLink {...props} onClick={(event) => event.currentTarget.href} target="_blank" data-name={to} />
      <SmartLink href={to} ref={(anchor) => void anchor?.focus()} />
      <SmartLink href="https://apps.apple.com/app/id1" {...(initialHref && { initialHref })} />
    </>
  );
}

export function Wrong() {
  return (
    <>
      {/* @ts-expect-error a call to action has an address of its own */}
      <SmartLink platform="steam" appId="440" />
      {/* @ts-expect-error a link to a platform needs the app's id there */}
      <SmartLink platform="steam" href="https://store.steampowered.com/app/440" />
      {/* @ts-expect-error */}
      <SmartLink platform="ps5" appId="1" href="https://store.playstation.com" />
      {/* @ts-expect-error no attribute of an anchor */}
      <SmartLink href="https://apps.apple.com/app/id1" checked />
    </>
  );
}
