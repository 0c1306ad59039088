/**
 * What becomes of one tap on an ad: what the visitor arrives with, what the page makes of it, what AppsFlyer gets, and who is
 * credited when the app is opened. All of it is decided by the product's own programs; here they are only asked.
 */
import { appsFor } from "../../../sandbox/apps.mjs";
import { answerTo } from "../../../sandbox/appsflyer/answer.mjs";
import { NAMES } from "../../../sandbox/user-agents.mjs";
import { kindOf } from "../../link-kinds.js";
import { origin } from "../../origin.js";
import { adUrl, explain, ledger, settingsOf } from "../programs.js";
import { platformName } from "./platforms.js";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Who wrote a value with which a visitor arrives: its colour, and in words. */
const FROM = {
  macro: ["visit", "TikTok’s macro"],
  fixed: ["own", "your URL, as it is"],
  attached: ["copied", "added by TikTok"],
  "left-as-it-is": ["left", "left as it is: TikTok has no such macro"],
};

/** The apps of an account that has nothing but what this ad needs. */
const PHONE_APPS = [
  { platform: "ios", id: "id1234567890", name: "The app" },
  { platform: "android", id: "com.brand.lantern", name: "The app" },
];

const NETWORK = "198.18.0.7";

/** The platforms of phones, as the account has them. */
const ofStore = (id) => (/^id\d+$/.test(id) ? "ios" : "android");

/**
 * @param {object} about `url`: the ad's; `kind`: what it leads to; `device`: who taps it; `samples`: what TikTok puts in the place of macros, by their names; `setUp`: the page's; `now`: when it is, in ms
 */
export function storyOf({ url, kind, device, samples, setUp, now }) {
  const arrival = adUrl.arrive(url, { values: samples });
  const arrived = new Map(
    arrival.parameters.map(({ name, value, from }) => {
      const [tone, text] = FROM[from] ?? FROM.fixed;
      return [name, { name, value, tone, text }];
    }),
  );
  const page = kind === "landing-page" ? pageOf(setUp, arrival.url) : null;
  const tapped = page ? tappedOf(page.links, device) : { href: arrival.url };
  return {
    arrival,
    arrived,
    page,
    tapped,
    credit: tapped?.href ? creditOf({ page, tapped, device, now }) : null,
  };
}

/** What the page makes of the visit. */
function pageOf(setUp, address) {
  // These belong to the set-up's file, and not to the configuration of the script.
  const { $schema, qr, ...config } = setUp;
  const links = config.links?.length ? config.links : [{ href: "https://apps.apple.com/app/id1234567890" }];
  const explanation = explain({ ...config, links }, address);
  const now = new URL(address).searchParams;
  const fold = (values) => new Map(values.map((it) => [it.name, { ...it, ...origin(it.from, now) }]));
  return {
    links: explanation.links.map(({ href, refusal, values }, index) => {
      const { platform, href: before = "" } = links[index] ?? {};
      return {
        name: nameOf(platform),
        kind: href ? kindOf(href, platform) : "Its own address",
        platform,
        href,
        before: String(before),
        refusal,
        values: fold(values),
      };
    }),
    impression: { href: explanation.impression.href, values: fold(explanation.impression.values) },
    errors: explanation.errors,
    warnings: explanation.warnings.map((it) => ({
      ...it,
      about: nameOfLink(it.about, links) ?? it.about,
    })),
  };
}

const nameOf = (platform) =>
  platform === undefined
    ? "Get the app"
    : platform === "apk"
      ? "Download the APK"
      : platform === "ios"
        ? "Get it on the App Store"
        : platform === "android"
          ? "Get it on Google Play"
          : `Get it on ${platformName(platform)}`;

function nameOfLink(about, links) {
  const [, index] = /^links\[(\d+)\]/.exec(about) ?? [];
  return index === undefined ? undefined : nameOf(links[index]?.platform);
}

/** The link that a visitor on a device taps. */
function tappedOf(links, device) {
  const isForDevice = ({ platform }) => appsFor({ platform: device }, [{ platform }]).length > 0;
  const isPhone = device === "ios" || device === "android";
  const made = links.filter(({ href }) => href);
  return (
    made.find(isForDevice) ??
    (isPhone ? (made.find(({ platform }) => platform === undefined) ?? null) : null) ??
    (device === "android" ? (made.find(({ platform }) => platform === "apk") ?? null) : null)
  );
}

/** The kind of device that takes apps of a platform. */
const deviceFor = (platform) =>
  ["ios", "android", "pc", "console", "tv"].find(
    (kind) => appsFor({ platform: kind }, [{ platform }]).length,
  );

const LINK_KINDS = { "Direct link": "direct", "Single store": "store", APK: "store" };

/** What AppsFlyer answers to the tap on the link, and whom it credits for the install. */
function creditOf({ page, tapped, device, now }) {
  const link = new URL(tapped.href);
  const linkKind = LINK_KINDS[kindOf(tapped.href, tapped.platform)] ?? "onelink";
  const own = ownApp(link, linkKind);
  const redirect = link.searchParams.get("af_r");
  const settings = settingsOf({
    apps: [...(own ? [own] : []), ...PHONE_APPS],
    allowList: redirect && URL.canParse(redirect) ? [new URL(redirect).hostname] : [],
  });
  const transactionId = "sampletransaction";
  const answer = answerTo(linkKind, tapped.href, { platform: device, settings, transactionId });
  if (answer.refused !== null) {
    return { answer, install: null, why: answer.refused };
  }
  const app = settings.apps.find(({ id }) => id === answer.app);
  if (!app) {
    return {
      answer,
      install: null,
      why: "A OneLink is for phones. On this device the visitor sees the app’s page, and has nothing to install.",
    };
  }
  const isOnIt = appsFor({ platform: device }, [app]).length > 0;
  const opened = isOnIt ? device : deviceFor(app.platform);
  const agent = (kind) => NAMES[kind][1];
  const touch = { userAgent: agent(device), ip: NETWORK };
  const events = [
    { type: "settings", settings },
    { type: "device", device: { id: "visitor", platform: opened, userAgent: agent(opened), ip: NETWORK } },
    page?.impression.href && {
      type: "touch",
      touchType: "impression",
      linkKind: "onelink",
      url: page.impression.href,
      ...touch,
    },
    {
      type: "touch",
      touchType: "click",
      linkKind,
      url: tapped.href,
      ...touch,
      app: app.id,
      transactionId,
      after: 20 * SECOND,
    },
    {
      type: "launch",
      device: "visitor",
      app: app.id,
      ...(answer.referrer && { referrer: transactionId }),
      after: 10 * MINUTE,
    },
  ].filter(Boolean);
  const book = ledger();
  try {
    events.forEach(({ after = 0, ...event }, index) =>
      book.record({ id: `${index}`, at: now + after, ...event }),
    );
    const launch = `${events.length - 1}`;
    return {
      answer,
      app,
      opened,
      isOnIt,
      install: book.install("visitor", app.id) ?? null,
      postback: book.postbacksOf(launch)[0] ?? null,
    };
  } finally {
    book.free();
  }
}

/** The app that a link names by itself. */
function ownApp(link, kind) {
  const parts = link.pathname.split("/").filter(Boolean).map(decoded);
  if (kind === "direct") {
    const [platform, id] = parts.slice(-2);
    return deviceFor(platform) && id ? { platform, id, name: "The app" } : null;
  }
  return kind === "store" && parts[0] ? { platform: ofStore(parts[0]), id: parts[0], name: "The app" } : null;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
