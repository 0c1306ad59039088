/** A sandbox on a port of this machine, and the calls that the tests make. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import { createSandbox } from "../../sandbox/index.mjs";
import { readCsv } from "../../www/campaign/csv.js";

export const ANDROID_APP = "com.tidewater.lantern";
export const IOS_APP = "id1440440";
export const STEAM_APP = "1440440";

/** What an ad of the guide's leads to. */
export const LANDING_PAGE =
  "https://brand.example/game?pid=tiktokweb_int&c=__CAMPAIGN_NAME__&af_c_id=__CAMPAIGN_ID__&af_adset=__AID_NAME__" +
  "&af_adset_id=__AID__&af_ad=__CID_NAME__&af_ad_id=__CID__";

export const AD = {
  url: LANDING_PAGE,
  campaign: { id: "1789012345678901", name: "Summer Lanterns_web" },
  adgroup: { id: "1789012345678902", name: "US 18-24" },
  ad: { id: "1789012345678903", name: "video_a_15s" },
};

/** Starts a sandbox. `context`: the test after which it ends. */
export async function served(context, options = {}) {
  const sandbox = createSandbox({ warn: () => {}, ...options });
  const server = createServer((request, response) => {
    if (!sandbox.handle(request, response)) {
      response.writeHead(404).end("not the sandbox’s");
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const served = new Served(sandbox, server);
  context.after(() => served.stop());
  return served;
}

class Served {
  #sandbox;
  #server;
  #isStopped = false;

  constructor(sandbox, server) {
    this.#sandbox = sandbox;
    this.#server = server;
    this.port = server.address().port;
    this.origin = `http://127.0.0.1:${this.port}`;
  }

  async stop() {
    if (!this.#isStopped) {
      this.#isStopped = true;
      this.#server.closeAllConnections();
      await new Promise((done) => this.#server.close(done));
      await this.#sandbox.close();
    }
  }

  /** A request, whose redirect isn't followed. `headers` may have a `host`, which `fetch` refuses. */
  async ask(path, { method = "GET", headers = {}, body } = {}) {
    const request = httpRequest(`${this.origin}${path}`, { method, headers, agent: false });
    request.end(body);
    const [response] = await once(request, "response");
    const parts = [];
    for await (const part of response) {
      parts.push(part);
    }
    const text = Buffer.concat(parts).toString("utf8");
    return {
      status: response.statusCode,
      headers: response.headers,
      location: response.headers.location,
      text,
    };
  }

  /** A call of the API with its JSON. */
  async call(method, path, body, headers = {}) {
    const answer = await this.ask(path, {
      method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { ...answer, json: JSON.parse(answer.text) };
  }

  /** The same, where it has to go well. */
  async must(method, path, body, headers) {
    const { status, json } = await this.call(method, path, body, headers);
    assert.equal(status, 200, `${method} ${path}: ${JSON.stringify(json)}`);
    return json;
  }

  get(path) {
    return this.must("GET", path);
  }

  post(path, body) {
    return this.must("POST", path, body);
  }

  async device(platform, more) {
    return (await this.post("/api/devices", { platform, ...more })).id;
  }

  /** A tap on an ad, by a device: the parameters with which the landing page opens. */
  async tap(device, ad = AD) {
    const { click } = await this.post("/api/ads", ad);
    const { location } = await this.as(device, new URL(click).pathname);
    return new URL(location).search;
  }

  /** A request of a device. */
  as(device, path, headers = {}) {
    return this.ask(path, { headers: { "x-sandbox-device": device, ...headers } });
  }

  advance(hours) {
    return this.post("/api/clock", { advanceSeconds: hours * 3600 });
  }

  open(device, app) {
    return this.post(`/api/devices/${device}/open`, { app });
  }

  /** The raw data, each row by the names of its columns. */
  async rows() {
    const { text } = await this.ask("/api/raw-data.csv");
    return readCsv(text).rows;
  }

  /** What a campaign amounts to, as text, to compare it with another. */
  async everything() {
    const parts = await Promise.all(
      ["log", "touches", "postbacks", "devices", "installs", "settings", "overview", "raw-data.csv"].map(
        async (name) => (await this.ask(`/api/${name}`)).text,
      ),
    );
    return parts.join("\n");
  }

  /** A call of the Events API. */
  async track(body, headers = {}) {
    const answer = await this.ask("/open_api/v1.3/event/track/", {
      method: "POST",
      headers: { "content-type": "application/json", "access-token": "sandbox-access-token", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { ...answer, json: JSON.parse(answer.text) };
  }
}
