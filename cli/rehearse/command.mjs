/** `smart-script rehearse`: the words that it takes, and what it prints. */
import { existsSync, writeFileSync } from "node:fs";
import { FAILED, MISUSED, Stop, WELL } from "../command-line/exit.mjs";
import { readJson } from "../command-line/files.mjs";
import { seconds } from "../command-line/options.mjs";
import { pageAddress } from "./ad.mjs";
import { readKinds } from "./devices.mjs";
import { junit } from "./formats/junit.mjs";
import { table } from "./formats/table.mjs";

/** How long a page may take unless somebody says otherwise, in seconds. */
const TIMEOUT = 15;

/** An address of a OneLink. */
export function readOneLink(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error("write the OneLink's whole address, such as https://brand.onelink.me/A1b2.");
  }
  return text;
}

/** @type {import("../commands.mjs").Command} */
export const rehearse = {
  summary: "plays an ad's tap, the page, each call to action, the install: says who is credited, and why not",
  usage: "URL [options]",
  text: [
    "Opens the page in an installed Chromium, Chrome or Edge as an ad's visitor would: with what TikTok puts into the address, on a " +
      "device that has never been there. It taps each call to action, installs the app and opens it, and says for each install " +
      "whether it would be credited to the ad. What is meant for AppsFlyer, TikTok or a store is answered on this machine.",
    "It ends with 0 if every install would be credited to the ad, with 1 if one would not, and with 2 if it can't tell what is wanted.",
  ],
  words: {
    least: 1,
    most: 1,
    missing: "Which page? Write its address: smart-script rehearse http://localhost:5173/game",
  },
  options: {
    ad: {
      value: "URL or PARAMETERS",
      help: "the ad's destination URL, with TikTok's macros, or only its parameters. Without it the page's address gets those of AppsFlyer's guide, unless it has a campaign already",
    },
    device: {
      value: "KIND",
      isRepeated: true,
      read: readKinds,
      help: "only on ios, android, pc, console or tv; otherwise on each that a call to action is for",
    },
    settings: {
      value: "FILE",
      help: "JSON with the partner's settings, as PUT /api/settings of the sandbox takes them: apps, allowList, viewThrough and so on",
    },
    onelink: {
      value: "URL",
      read: readOneLink,
      help: "the page's OneLink, where it is on a domain of your own and the page's script doesn't name it",
    },
    cta: { value: "SELECTOR", help: "the page's calls to action, where it should not find them by itself" },
    click: {
      value: "SELECTOR",
      isRepeated: true,
      help: "what a visitor taps first, such as the button that agrees to a consent banner",
    },
    timeout: {
      value: "SECONDS",
      read: seconds,
      help: `how long the page may take until it is done; ${TIMEOUT} if not said`,
    },
    json: { help: "prints the result as JSON" },
    junit: { value: "FILE", help: "writes the result into a file, in JUnit's format" },
    chromium: { value: "PATH", help: "the browser; otherwise $CHROMIUM, or one that is installed" },
    insecure: { help: "takes a certificate that nobody has signed, for a page of your own by https" },
    "no-sandbox": {
      help: "runs the browser without its own sandbox, as some containers need. As root on Linux that is so anyway",
    },
  },
  examples: [
    "rehearse http://localhost:5173/game",
    'rehearse https://preview.brand.example/game --click "#accept" --junit rehearsal.xml',
    'rehearse http://localhost:5173/game --ad "pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__"',
  ],

  async run({ words: [word], options }, { say }) {
    if (existsSync(word)) {
      throw new Stop(
        `${word} is on this disk, and a rehearsal opens an address. Serve it, and write its address, such as http://localhost:5173/game.`,
        MISUSED,
      );
    }
    let page;
    try {
      page = pageAddress(word);
    } catch (error) {
      throw new Stop(error.message, MISUSED);
    }
    const settings = options.settings && readJson("settings", options.settings);
    const { rehearse } = await import("./rehearsal.mjs");
    const result = await rehearse({
      page,
      ad: options.ad,
      kinds: options.device,
      settings,
      timeout: options.timeout ?? TIMEOUT,
      cta: options.cta,
      clicks: options.click,
      oneLink: options.onelink,
      chromium: options.chromium,
      isInsecure: options.insecure,
      isSandboxed: options["no-sandbox"] ? false : undefined,
    });
    if (options.junit) {
      try {
        writeFileSync(options.junit, junit(result));
      } catch (error) {
        throw new Stop(`--junit ${options.junit} can't be written: ${error.message}`);
      }
    }
    say(options.json ? JSON.stringify(result, null, 2) : table(result));
    return result.isCredited ? WELL : FAILED;
  },
};
