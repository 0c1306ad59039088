/** The sandbox's HTTP API, as anybody else would call it. */

/** What the API has refused: a sentence, and the path of what was wrong. */
export class Refusal extends Error {
  constructor(status, { error, path } = {}) {
    super(error ?? `The sandbox answered ${status}.`);
    this.status = status;
    this.path = path ?? "";
  }
}

async function call(method, path, body) {
  const isText = typeof body === "string";
  const answer = await fetch(`/api/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { "content-type": isText ? "text/csv; charset=utf-8" : "application/json" },
      body: isText ? body : JSON.stringify(body),
    }),
  });
  const text = await answer.text();
  const isJson = /\bjson\b/.test(answer.headers.get("content-type") ?? "");
  const content = isJson && text ? JSON.parse(text) : text;
  if (!answer.ok) {
    throw new Refusal(answer.status, isJson ? content : undefined);
  }
  return content;
}

const device = (id) => `devices/${encodeURIComponent(id)}`;

export const reset = (settings) => call("POST", "reset", settings ? { settings } : {});
export const settings = () => call("GET", "settings");
export const changeSettings = (patch) => call("PUT", "settings", patch);
export const makeAd = (ad) => call("POST", "ads", ad);
export const makeDevice = (given) => call("POST", "devices", given);
export const deviceOf = (id) => call("GET", device(id));
export const advance = (seconds) => call("POST", "clock", { advanceSeconds: seconds });
export const install = (id, app) => call("POST", `${device(id)}/install`, { app });
export const open = (id, app) => call("POST", `${device(id)}/open`, { app });
export const happen = (id, event) => call("POST", `${device(id)}/events`, event);
export const log = () => call("GET", "log");
export const rawData = () => call("GET", "raw-data.csv");
export const overview = () => call("GET", "overview");
export const importCost = (csv) => call("POST", "cost", csv);
export const assumptions = () => call("GET", "assumptions");
