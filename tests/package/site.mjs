/** Serves the project's sites at https://brand.example, and visits them with a browser. */
import assert from "node:assert/strict";
import { request as ask } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { AD_CLICK, ONELINK_QUERY, untilHrefs, world } from "../page/harness.mjs";
import { project } from "./installed.mjs";

export const HOST = "brand.example";

export const ONELINK = `https://brand.onelink.me/A1b2?${ONELINK_QUERY}`;
/** The impression of a page that also has links to platforms. */
export const IMPRESSION = ONELINK.replace("brand.", "impressions.") + "&af_xplatform=true";

/** The direct link that AD_CLICK leads to. */
export function direct(platform, appId, store) {
  return (
    `https://engagements.appsflyer.com/v1.0/c2s/click/app/${platform}/${appId}?af_js_web=true&af_ss_ver=2_10_0` +
    "&af_media_source=tiktokweb_int&af_campaign=Summer%20Sale_web&af_campaign_id=178&af_ad=video&af_adset=US" +
    "&af_sub1=E.C.P.x-Y_z&af_adset_id=179&af_ad_id=180&ttclid=E.C.P.x-Y_z" +
    `&af_r=${encodeURIComponent(store)}`
  );
}

export const STORE = "https://apps.apple.com/app/id1";
export const STEAM_STORE = "https://store.steampowered.com/app/440";
export const STEAM = direct("steam", "440", STEAM_STORE);

/** Serves the files of a folder of the project, like a static host. */
export function files(folder) {
  return sirv(join(project, folder), { etag: true });
}

/** Passes requests on to a server of this machine. */
export function forwarded(port) {
  return (request, response) => {
    const { url, method, headers } = request;
    const onward = ask({ port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  };
}

/** A browser that visits sites. */
class Browser {
  world = world;

  /**
   * Opens a site after an ad click, in a profile of its own.
   *
   * @param site what answers for the host
   * @param {object} options `path` of the page, `init`: script run before the page's own
   * @returns the page, with `problems`: what it threw or wrote to the console, and `requests`: the paths
   *   that it asked its own site for, answered or not
   */
  async visit(site, { path = "/" + AD_CLICK, init } = {}) {
    this.world.begin();
    this.world.sites.set(HOST, site);
    const page = await this.world.blank();
    page.requests = [];
    page.on("request", (request) => {
      const { host, pathname } = new URL(request.url());
      if (host === HOST) {
        page.requests.push(pathname);
      }
    });
    if (init) {
      await page.addInitScript(init);
    }
    await page.goto(`https://${HOST}${path}`);
    return page;
  }

  /**
   * Checks that a page has sent exactly one impression, and that nothing went wrong in it.
   *
   * @param said regular expressions, in order, for what the page may write to the console
   * @param impression the impression's address
   */
  async isFine(page, said = [], impression = IMPRESSION) {
    assert.deepEqual(await this.world.sent(page), [impression]);
    assert.equal(page.problems.length, said.length, page.problems.join("\n"));
    said.forEach((pattern, index) => assert.match(page.problems[index], pattern));
  }

  /** Checks that the page of `apps/landing.html` has the links of its anchors, its button and its QR code. */
  async isLinked(page, said) {
    await page.waitForSelector('body[data-planned="2"]', { state: "attached" });
    await untilHrefs(page, [ONELINK, STEAM]);
    assert.equal(
      await page.getAttribute("button", "data-to"),
      direct("playstation", "P1", "https://store.playstation.com/P1"),
    );
    await page.waitForSelector("[data-smart-qr] canvas");
    await this.isFine(page, said);
  }
}

export const browser = new Browser();
