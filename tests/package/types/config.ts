/** Correct and wrong configurations. This is compiled, but never run. */
import { banner, consent, defineConfig, href, ready, refresh, start, subscribe } from "smart-script-wasm";
import { explain } from "smart-script-wasm/explain";
import type { AfSub, Config, ConsentState, LinkRequest, Plan, Platform } from "smart-script-wasm";
import * as inline from "smart-script-wasm/inline";

const whole: Config = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  afParameters: {
    mediaSource: {
      keys: ["pid", "cookie:pid"],
      overrideValues: { tt: "tiktokweb_int" },
      defaultValue: "web",
    },
    campaign: { keys: "utm_campaign", defaultValue: 2024 },
    campaignId: {},
    channel: { keys: ["utm_medium"] },
    adSet: { keys: ["utm_content"] },
    adSetId: { keys: ["adset_id"] },
    ad: { keys: ["ad"] },
    adId: { keys: ["ad_id"] },
    deepLinkValue: { defaultValue: "shoes" },
    afSub1: { keys: ["ttclid"] },
    afSub5: { keys: ["storage:visit"] },
    googleClickIdKey: "af_sub4",
    afCustom: [{ paramKey: "deep_link_sub1", keys: ["item"] }],
  },
  clickId: "ttclid",
  clickIdSlot: "af_sub2",
  webReferrer: "af_sub3",
  referrerSkipList: ["example.com"],
  urlSkipList: ["/jobs"],
  redirectHosts: ["shop.example"],
  rememberMinutes: 5,
  observe: true,
  impressionPer: "route",
  markers: false,
  consent: "pending",
  consentFrom: { source: "tcf", vendor: 42, purposes: [1, 7] },
  limitDataUse: "gpc",
  banner: {
    appName: "Lantern Harbour",
    rating: 4.8,
    platforms: ["ios", "desktop"],
    paths: "/game/*",
    deepLinkValue: { keys: ["item"] },
    android: { href: "https://play.google.com/store/apps/details?id=a.b" },
  },
  debug: "url",
  endpoints: { impression: "https://localhost", direct: "https://localhost", store: "https://localhost" },
};

const steam = { platform: "steam", appId: "440", href: "https://store.steampowered.com/app/440" } as const;

export async function right(): Promise<Plan> {
  const end: () => void = subscribe(() => {});
  end();
  await banner("show");
  await inline.banner({ theme: "dark" });
  const plans: Plan[] = [
    await start(),
    await start(whole),
    await inline.start({ consentFrom: "google" }),
    await refresh({ impression: true }),
    await consent("granted"),
    await ready(),
  ];
  const address: string =
    href(steam, "https://brand.example") + href({ href: "https://apps.apple.com/app/id1" });
  const elements: HTMLAnchorElement[] = plans.flatMap(({ links }) => links.map(({ element }) => element));
  const platform: Platform = "vega";
  const slot: AfSub = "af_sub5";
  const state: ConsentState = "denied";
  const link: LinkRequest = { platform, appId: slot + state, href: address + elements.length };
  const own: LinkRequest = {
    ...link,
    oneLinkURL: new URL(address),
    deepLinkValue: slot,
    params: { af_sub5: slot },
  };
  href(own);
  return plans.find(({ impression, qr }) => impression === href(link) && qr === null)!;
}

/** Objects that are written by themselves, whose words are any texts to TypeScript. */
const plain = {
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  afParameters: {
    campaign: { keys: ["c"], overrideValues: { a: "b" } },
    afCustom: [{ paramKey: "deep_link_sub1", keys: "item" }],
  },
  consentFrom: { source: "tcf", vendor: 42 },
  banner: { platforms: ["ios"], position: "top", android: { href: "https://play.google.com" } },
  observe: true,
};
const playstation = { platform: "playstation", appId: "P1", href: "https://store.playstation.com/P1" };

const defined = defineConfig({
  oneLinkURL: "https://brand.onelink.me/A1b2",
  preset: "tiktok",
  impressionPer: "route",
});

export async function written(fromOutside: string): Promise<void> {
  await start(plain);
  await inline.start(inline.defineConfig(plain));
  explain(plain, "https://brand.example/?c=summer");
  href(playstation, "/meanwhile");
  await start(defined);
  const config: Config = defined;
  const words: ["tiktok", "route"] = [defined.preset, defined.impressionPer];
  await start({ ...config, ...defineConfig({ oneLinkURL: fromOutside }), clickId: words[0] });
  await start({ oneLinkURL: new URL(fromOutside) });
}

const misspelled = { oneLinkUrl: "https://brand.onelink.me/A1b2", preset: "tiktok" };
const nowhere = { platform: "playstation", href: "https://store.playstation.com/P1" };

export function wrong(): void {
  // @ts-expect-error not by https
  start({ oneLinkURL: "http://brand.onelink.me/A1b2" });
  // @ts-expect-error not by https
  defineConfig({ oneLinkURL: "http://brand.onelink.me/A1b2" });
  // @ts-expect-error an unknown option
  defineConfig({ preset: "tiktok", oneLinkUrl: "https://brand.onelink.me/A1b2" });
  // @ts-expect-error an unknown option
  start(misspelled);
  // @ts-expect-error
  start({ ...plain, observe: "yes" });
  // @ts-expect-error a link to a platform needs the app's id there
  href(nowhere);
  // @ts-expect-error
  href({ platform: "steam", href: "https://store.steampowered.com/app/440" });
  // @ts-expect-error
  href({ href: "https://apps.apple.com/app/id1", oneLinkURL: "http://brand.onelink.me/Zz99" });
  const address = "https://brand.example";
  // @ts-expect-error
  explain({ links: [{ platform: "steam", href: address }] }, address);
  // @ts-expect-error an unknown option
  start({ oneLinkUrl: "https://brand.onelink.me/A1b2" });
  // @ts-expect-error
  start({ preset: "facebook" });
  // @ts-expect-error
  start({ rememberMinutes: "5" });
  // @ts-expect-error
  start({ clickIdSlot: "af_sub6" });
  // @ts-expect-error
  start({ observe: "true" });
  // @ts-expect-error
  start({ impressionPer: "page" });
  // @ts-expect-error
  start({ consent: "yes" });
  // @ts-expect-error
  start({ consentFrom: "onetrust" });
  // @ts-expect-error
  start({ consentFrom: { vendor: 42 } });
  // @ts-expect-error
  start({ limitDataUse: "ccpa" });
  // @ts-expect-error
  start({ debug: "console" });
  // @ts-expect-error
  start({ markers: 0 });
  // @ts-expect-error
  start({ redirectHosts: "shop.example" });
  // @ts-expect-error
  start({ endpoints: { click: "https://localhost" } });
  // @ts-expect-error an unknown parameter
  start({ afParameters: { mediasource: { keys: ["pid"] } } });
  // @ts-expect-error a rule is an object
  start({ afParameters: { mediaSource: "pid" } });
  // @ts-expect-error an unknown part of a rule
  start({ afParameters: { mediaSource: { key: "pid" } } });
  // @ts-expect-error a rule of one's own needs its name
  start({ afParameters: { afCustom: [{ keys: ["item"] }] } });
  // @ts-expect-error
  start({ afParameters: { campaign: { overrideValues: { cpc: 1 } } } });
  // @ts-expect-error
  href({ platform: "ps5", appId: "1", href: "https://store.playstation.com" });
  // @ts-expect-error a call to action has an address of its own
  href({ platform: "steam", appId: "440" });
  // @ts-expect-error
  href({ platform: "steam", appId: 440, href: "https://store.steampowered.com/app/440" });
  // @ts-expect-error
  consent("maybe");
  // @ts-expect-error
  refresh({ impressions: true });
}
