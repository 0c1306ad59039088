/** Why the page's banner is not shown, for people. */
import type { Why } from "../banner/decisions.js";

const DEVICES: Record<string, string> = {
  iphone: "an iPhone",
  ipad: "an iPad",
  android: "an Android device",
  desktop: "a desktop",
};

/** "5 days", "1 day". */
const count = (number: number, unit: string) => `${number} ${unit}${number == 1 ? "" : "s"}`;

/** What there is to say of a banner, as a sentence. */
export function bannerNote([code, detail]: Why): string {
  const why: Record<Why[0], () => string> = {
    "": () => "It is shown.",
    none: () =>
      "The page has none: give its configuration a banner, an element data-smart-banner, or the script's tag data-smart-banner.",
    href: () =>
      "It has nowhere to lead: set oneLinkURL (data-onelink), or the store's https address as href (data-banner-href).",
    hide: () => 'The page has hidden it by SmartScript.banner("hide").',
    shut: () => "The visitor has closed it on this page.",
    asking: () =>
      "It waits for the visitor's answer to the consent platform, as only then it may read whether they have closed it before.",
    place: () =>
      detail
        ? `The element into which it goes, into: ${detail}, is not in the page.`
        : "Its position is inline, and no element has data-smart-banner; or name one as into.",
    platform: () =>
      `This is ${DEVICES[String(detail)]}, which platforms (data-banner-platforms) does not list; without it these are ios and android.`,
    path: () =>
      `paths (data-banner-paths) leaves this page out: ${(detail as string[]).join(" ")}. Compared with them is the path in the page's address.`,
    app: () => "This is your app's own web view, as inApp (data-banner-in-app) tells.",
    apple: () =>
      'Safari shows its own, as the page has <meta name="apple-itunes-app">. appleBanner: replace (data-banner-apple-banner) shows this one.',
    closed: () =>
      `The visitor closed it before; it comes back in ${count(Math.ceil(detail as number), "day")} (closedDays). SmartScript.banner("show") shows it now.`,
    tapped: () =>
      `The visitor tapped its button before; it comes back in ${count(Math.ceil(detail as number), "day")} (tappedDays). SmartScript.banner("show") shows it now.`,
    due: () => {
      const [seconds, percent] = detail as unknown[];
      const waits = [
        Number(seconds) > 0 ? `${count(Number(seconds), "second")} to pass (delaySeconds)` : "",
        Number(percent) > 0 ? `${percent} percent of the page to be scrolled (scrollPercent)` : "",
      ];
      const wanted = waits.filter(Boolean).join(" or ");
      return wanted ? `It waits for ${wanted}.` : "It is about to be shown.";
    },
    covered: () =>
      "It is hidden while a dialog of the page lies over it. A zIndex of its own keeps it in sight.",
  };
  return why[code]();
}
