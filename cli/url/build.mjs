/** `smart-script url build`: the words that it takes, and what it prints. */
import { FAILED, MISUSED, Stop, WELL } from "../command-line/exit.mjs";
import { folded } from "../command-line/help.mjs";
import { excluding } from "../command-line/options.mjs";
import { widthOf } from "../command-line/output.mjs";
import { printable, visible } from "../command-line/visible.mjs";
import { findings, isTemplate, mistakes, ofTemplate } from "./told.mjs";
import { wantedOf } from "./wanted.mjs";

/** A name and a value in one word. */
function pair(text) {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined) {
    throw new Error("write a name and a value, such as campaign=summer_web.");
  }
  return { name: name.trim(), value };
}

/** @type {import("../commands.mjs").Command} */
export const build = {
  summary: "makes the address that an ad on TikTok leads to, with TikTok's macros",
  usage: "[ADDRESS] [options]",
  text: [
    "The address is that of your landing page, of your OneLink, or of a link of AppsFlyer's for one platform. A link for PC, console or TV " +
      "needs none: --platform, --app-id and --redirect make it. What the ad leads to is found by that, unless --kind says it.",
    "The address alone goes to the standard output, and what is to be said about it to the other. Macros are in upper case, as TikTok " +
      "writes them everywhere; AppsFlyer's guide has them in lower case.",
    "It ends with 1 where the address would have a mistake, and then prints none. Places to fill in, such as {app_id}, are only a warning.",
  ],
  words: { least: 0, most: 1 },
  options: {
    kind: {
      value: "KIND",
      help: "landing-page, onelink, single-platform, apk or direct (PC, console and TV)",
    },
    platform: { value: "NAME", help: "the platform of a link for PC, console or TV, such as steam or epic" },
    "app-id": {
      value: "ID",
      help: "the app's id in its store or on its platform: id123, com.example.app, 440",
    },
    redirect: { value: "URL", help: "where AppsFlyer leads on to: the store's page, or the file of an APK" },
    "media-source": { value: "NAME", help: "another media source than TikTok's, tiktokweb_int" },
    prefix: {
      value: "TEXT",
      help: "a text in front of the campaign's name, such as the campaign's type: web_",
    },
    suffix: { value: "TEXT", help: "a text behind the campaign's name, such as _web" },
    "lower-case": { help: "writes macros in lower case, as AppsFlyer's guide has them" },
    set: {
      value: "NAME=VALUE",
      isRepeated: true,
      read: pair,
      help: "a fixed value in place of a macro: campaign=summer_web, adSet=players. A parameter's name will do, too: af_adset=players",
    },
    without: {
      value: "NAME",
      isRepeated: true,
      help: "leaves a parameter out, by either of its names: af_ad, or ad",
    },
    add: {
      value: "NAME=VALUE",
      isRepeated: true,
      read: pair,
      help: "a parameter of your own. Macros in its value stay macros",
    },
    rows: { help: "prints the rows of TikTok's form “Build URL parameters” in its order: name and value" },
    json: { help: "prints {url, kind, rows, errors, findings} as JSON" },
  },
  examples: [
    "url build https://brand.example/game --prefix web_",
    "url build --platform steam --app-id 440 --redirect https://store.steampowered.com/app/440/",
    "url build https://brand.onelink.me/A1b2 --set campaign=summer_web --add af_channel=__PLACEMENT__ --rows",
  ],

  async run({ words: [base], options }, { say, warn }) {
    excluding(options, ["json", "rows"]);
    const adUrl = await import("./ad-url.mjs");
    const wanted = wantedOf(base, options, adUrl);
    if (!wanted.base && !wanted.platform && !wanted.appId && wanted.kind === "landing-page") {
      throw new Stop(
        "Which address? Write your landing page's or your OneLink's: smart-script url build https://brand.example/game",
        MISUSED,
      );
    }
    const built = adUrl.build(wanted);
    const isToBeFilledIn = isTemplate(built);
    const isWell = built.errors.length === 0 || isToBeFilledIn;
    if (options.json) {
      const { url, ...rest } = built;
      say(JSON.stringify({ url, kind: wanted.kind, ...rest }, null, 2));
      return isWell ? WELL : FAILED;
    }
    const width = widthOf(process.stderr);
    const lines = isToBeFilledIn
      ? ofTemplate(built, options, wanted.base)
      : isWell
        ? findings(built.findings)
        : mistakes(built, options, wanted.base);
    lines.forEach((line) => warn(folded(visible(line), 2, width)));
    if (!isWell) {
      if (URL.canParse(built.url)) {
        warn(`\nWith that it would be:\n${visible(built.url)}`);
      }
      return FAILED;
    }
    say(options.rows ? rows(built.rows) : printable(built.url));
    return WELL;
  },
};

/** The rows of TikTok's form. */
function rows(rows) {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  return rows.map(({ name, value }) => `${visible(name).padEnd(width)}  ${printable(value)}`).join("\n");
}
