/** `smart-script sandbox`: the words that it takes, and the two servers that it starts. */
import { createServer } from "node:http";
import { ended } from "../command-line/ended.mjs";
import { MISUSED, Stop, WELL } from "../command-line/exit.mjs";
import { readJson } from "../command-line/files.mjs";
import { port } from "../command-line/options.mjs";
import { destinationUrl } from "../../www/destination-url.js";
import { AD } from "../rehearse/ad.mjs";
import { readOneLink } from "../rehearse/command.mjs";
import { listen } from "./listen.mjs";
import { readPage } from "./page.mjs";
import { addresses, welcome } from "./words.mjs";

/** Where the sandbox is unless somebody says otherwise. */
const PORT = 8788;

/** @type {import("../commands.mjs").Command} */
export const sandbox = {
  summary: "plays AppsFlyer, TikTok, the stores and the devices on this machine, for your page or the demo's",
  usage: "[--page URL or FOLDER] [options]",
  text: [
    "Serves a desk in the browser, where an ad is tapped, an app installed and opened, the clock moved, and which says for each " +
      "install who is credited and why. All of it is an HTTP API as well.",
    "With --page, your own page is served beside it, at the same paths as on its own server. A small script leads what the page " +
      "asks of AppsFlyer's hosts, and clicks on links to them, to the sandbox. Websockets of dev servers go through.",
  ],
  words: { least: 0, most: 0 },
  options: {
    page: {
      value: "URL or FOLDER",
      read: readPage,
      help: "your page: the address of a server, such as http://localhost:5173/game, or a folder of files",
    },
    onelink: {
      value: "URL",
      read: readOneLink,
      help: "your OneLink, such as https://brand.onelink.me/A1b2; needed where it is on a domain of your own",
    },
    settings: {
      value: "FILE",
      help: "JSON with the partner's settings to begin with, as PUT /api/settings takes them: apps, allowList and so on",
    },
    log: { value: "FILE", help: "keeps what happens, and goes on from there the next time" },
    port: {
      value: "N",
      read: port,
      help: `the sandbox's port; ${PORT} or the next that is free if not said`,
    },
    host: { value: "HOST", help: "the address to listen on; 0.0.0.0 lets phones in your network in" },
    json: { help: "prints the addresses as a line of JSON" },
    insecure: { help: "takes a certificate of your page's server that nobody has signed" },
  },
  examples: [
    "sandbox",
    "sandbox --page http://localhost:5173/game",
    "sandbox --page dist --log campaign.jsonl --onelink https://brand.onelink.me/A1b2",
  ],

  async run({ options }, { say, warn }) {
    const { page, onelink, log, insecure, host = "127.0.0.1" } = options;
    const settings = options.settings && readJson("settings", options.settings);
    const { createSandbox } = await import("../../sandbox/index.mjs");
    const { phoneAddresses, isReachable } = await import("../../scripts/demo/place.mjs");
    const { deskOf } = await import("./desk.mjs");
    const place = { host, port: options.port ?? PORT, isAsked: options.port !== undefined };

    const server = createServer();
    const own = await listen(server, place);
    // A phone knows this computer by its address in the network, and the ad leads there, so all of it is called by that.
    const phones = phoneAddresses(host, own);
    const origin = phones.length ? new URL(phones[0]).origin : `http://localhost:${own}`;
    let campaign;
    try {
      campaign = createSandbox({ origin, log, settings, autoDevices: true, hosts: [host], warn });
    } catch (error) {
      server.close();
      throw new Stop(
        error.path === undefined ? error.message : `--settings: ${error.path}: ${error.message}`,
        MISUSED,
      );
    }
    let site;
    try {
      site =
        page &&
        (await siteOf(page, { onelink, insecure, host, port: own, meet: (...it) => campaign.meet(...it) }));
      const pageAddress =
        site && Object.assign(new URL(page.path, origin), { port: site.address().port }).href;
      const ad = pageAddress && { url: destinationUrl(pageAddress), ...AD };
      server.on(
        "request",
        deskOf({
          sandbox: campaign,
          phones,
          page: pageAddress,
          ad,
          command: "npx smart-script sandbox --host 0.0.0.0",
        }),
      );
      const click = ad && (await clickOf(origin, ad));
      if (ad) {
        // Its address was printed, so it is there in a campaign that is begun anew, too.
        campaign.listen(({ type }) => type === "reset" && clickOf(origin, ad).catch(() => {}));
      }
      const found = {
        origin,
        local: isReachable(host) && host !== "0.0.0.0" && host !== "::" ? origin : `http://localhost:${own}`,
        page: pageAddress,
        click,
        oneLink: onelink ? new URL(onelink).pathname.slice(1) : "A1b2",
      };
      // Whoever reads the addresses may end the program at once.
      const end = ended();
      say(
        options.json
          ? JSON.stringify(addresses(found))
          : welcome({ ...found, isReachable: phones.length > 0, log, hasSettings: !!settings }),
      );
      await end;
    } finally {
      site?.end();
      server.closeAllConnections();
      server.close();
      await campaign.close();
    }
    return WELL;
  },
};

/** Serves the site's own page, at a port of its own. */
async function siteOf({ site: page }, { onelink, insecure, host, port, meet }) {
  const { siteServer } = await import("./site/site.mjs");
  const { read } = await import("./www.mjs");
  const { ledHosts } = await import("./led.mjs");
  const hosts = ledHosts(onelink);
  const site = siteServer({
    page,
    script: read("visitor.js"),
    data: (sandbox) => ({ ends: sandbox, hosts }),
    port,
    meet,
    isInsecure: insecure,
  });
  // Behind the last port, any that is free will do.
  await listen(site, { host, port: port < 65535 ? port + 1 : 0, isAsked: false });
  return site;
}

/** The address of an ad: of the one that an earlier campaign has made already, or of a new one. */
async function clickOf(origin, ad) {
  const { ads } = await (await fetch(`${origin}/api/ads`)).json();
  const known = ads.find(({ url }) => url === ad.url);
  const made =
    known ??
    (await (
      await fetch(`${origin}/api/ads`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(ad),
      })
    ).json());
  return origin + new URL(made.click, origin).pathname;
}
