/** TikTok's end: taps on ads, and the Events API for calls from outside. */
import { FOR_ALL } from "../guard.mjs";
import { bodyOf, isDeeper, sendJson } from "../http.mjs";
import { clickId } from "../made-up.mjs";
import { Problem } from "../problem.mjs";
import { tapped } from "./ads.mjs";
import { checked, TOO_MANY } from "./events-api.mjs";

export const TRACK = "/open_api/v1.3/event/track/";

/** The most bytes of a request to the Events API, which may have a thousand events. */
const MOST_BYTES = 8 << 20;

/**
 * A tap on an ad.
 *
 * @param {object} asked `ad`: its id; `device`: whose tap it is
 * @returns {Promise<string>} where it leads
 */
export async function tap(campaign, { id, device }) {
  const { state } = campaign;
  const ad = state.ads.get(id);
  if (!ad) {
    const ids = [...state.ads.keys()];
    throw new Problem(
      404,
      `no ad has the id "${id}"; ${ids.length ? `there are ${ids.slice(-5).join(", ")}` : "POST /api/ads makes one"}`,
    );
  }
  const { url, macros, added } = tapped(ad, clickId(state.counts.taps + 1));
  await campaign.record({ type: "tap", ad: id, device: device?.id ?? null, url, macros, added });
  return url;
}

/** A call of the Events API. `now`: the machine's clock. */
export async function track(campaign, now, request, response) {
  const isTooFast = campaign.state.pace.isTooFast(now);
  const text = await bodyOf(request, MOST_BYTES);
  const body = parsed(text);
  const { "access-token": accessToken, "content-type": contentType } = request.headers;
  const { state } = campaign;
  const outcome = isTooFast ? TOO_MANY : checked({ accessToken, contentType, body }, state.settings);
  const answer = { status: 200, body: state.answerTo(outcome) };
  const headers = {
    ...(contentType === undefined ? {} : { "Content-Type": contentType }),
    ...(accessToken === undefined ? {} : { "Access-Token": hidden(accessToken, state.settings.accessToken) }),
  };
  await campaign.record({
    type: "tracked",
    request: { method: request.method, url: TRACK, headers, body: body === undefined ? text : body },
    answer,
    events: outcome.accepted,
    testCode: outcome.testCode,
  });
  sendJson(response, 200, answer.body, FOR_ALL);
}

/** The JSON of a body; undefined if it is none, or has more levels than what reads and writes it has a stack for. */
function parsed(text) {
  try {
    const body = JSON.parse(text);
    return isDeeper([body]) ? undefined : body;
  } catch {
    return undefined;
  }
}

/** A token that isn't this campaign's may be a real one, which doesn't belong into a log. */
function hidden(token, own) {
  return token === own ? token : `${token.slice(0, 4)}… (not this campaign’s)`;
}
