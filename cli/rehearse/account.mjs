/** The account in which a page is rehearsed: which apps it has, and where its links may lead. */
import { appIdIn, atAppsFlyer, parsed, storeOf } from "./hosts.mjs";
import { platformIn } from "./devices.mjs";

/** Stand for apps of which a page doesn't say the id, as a OneLink leads to them and knows it. */
const UNNAMED = {
  ios: { id: "id1000000000", platform: "ios", name: "the app on the App Store" },
  android: { id: "com.example.rehearsed", platform: "android", name: "the app on Google Play" },
};

/** The app of a call to action, as far as the page says it. */
export function appOf({ smartLink, appId, own, href }) {
  const id = appId ?? appIdIn(own) ?? appIdIn(href) ?? idIn(href);
  const platform =
    smartLink && smartLink !== "apk" ? smartLink : (platformIn(href) ?? storeOf(own)?.platform);
  if (!id || !platform) {
    return null;
  }
  return { id: platform === "ios" ? `id${id.replace(/^id/, "")}` : id, platform };
}

/** The app's id in an AppsFlyer link to one platform. */
function idIn(href) {
  const words = parsed(href)?.pathname.split("/").filter(Boolean) ?? [];
  switch (atAppsFlyer(href)) {
    case "store":
      return words[0] ?? null;
    case "direct":
      return words.at(-1) ?? null;
    default:
      return null;
  }
}

/** The host of the page that a call to action leads on to. */
const leadsTo = ({ own, href }) =>
  [own, parsed(href)?.searchParams.get("af_r") ?? ""]
    .filter((it) => !atAppsFlyer(it))
    .map((it) => parsed(it))
    .filter((it) => it && /^https?:$/.test(it.protocol))
    .map(({ hostname }) => hostname);

/**
 * The settings that a page's account is taken to have where nobody says them: the apps of its calls to action, and an
 * allow-list with their stores.
 *
 * @param {import("./ctas.mjs").Cta[]} ctas
 * @param {{ apps?: object[], allowList?: string[] }} [given] what somebody has said, which goes before
 */
export function accountOf(ctas, given = {}) {
  const apps = new Map((given.apps ?? []).map((app) => [`${app.platform} ${app.id}`, app]));
  if (!given.apps) {
    for (const app of ctas.map(appOf).filter(Boolean)) {
      apps.set(`${app.platform} ${app.id}`, { ...app, name: app.id });
    }
    for (const app of Object.values(UNNAMED)) {
      if (![...apps.values()].some(({ platform }) => platform === app.platform)) {
        apps.set(`${app.platform} ${app.id}`, app);
      }
    }
  }
  return {
    ...given,
    apps: [...apps.values()],
    allowList: given.allowList ?? [...new Set(ctas.flatMap(leadsTo))],
  };
}
