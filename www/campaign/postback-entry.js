/** A postback: what went to TikTok's Events API, what it answered, and what to do if that is a refusal. */
import { element } from "../elements.js";
import { entry } from "./entry.js";
import { fixOf } from "./fixes.js";
import { assumptionsOf, badge, button, folded, written } from "./pieces.js";
import { masked } from "./words.js";

const json = (value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));

/** How it went, in a badge. */
export function outcome(postback) {
  if (!postback.isSent) {
    return badge("not sent", "", "know");
  }
  const { status, body } = postback.answer ?? {};
  const code = body?.code;
  const said =
    code === undefined
      ? String(status ?? "no answer")
      : `${status}, code ${code}${postback.ok ? ": OK" : ""}`;
  return badge(said, postback.ok ? "good" : "bad", postback.ok ? "check" : "know");
}

/** The request and the answer in full. The token is known to whoever needs it, and pictures of this page travel. */
export function exchange({ request, answer }) {
  if (!request) return [];
  const { method, url, headers, body } = request;
  const lines = Object.entries(headers ?? {}).map(
    ([name, value]) => `${name}: ${/^access-token$/i.test(name) ? masked(String(value)) : value}`,
  );
  return [
    folded("Request", written("the request", [`${method} ${url}`, ...lines, "", json(body)].join("\n"))),
    folded(
      "Answer",
      written("the answer", [`${answer?.status ?? ""}`, "", json(answer?.body ?? "")].join("\n")),
    ),
  ];
}

/**
 * What went wrong, in words, with the setting that mends it.
 *
 * @param {{ change: (patch: object) => void, show: (field: string) => void }} settle
 */
export function trouble(postback, settings, settle) {
  const fix = fixOf(postback, settings);
  if (!fix) return "";
  const { words, label, patch, field } = fix;
  return element(
    postback.isSent ? "div.trouble.bad" : "div.trouble",
    element("p", words),
    label
      ? button(label, patch ? "check" : "go", () =>
          patch ? settle.change(patch, label) : settle.show(field),
        )
      : "",
  );
}

/** What went out, in a sentence, and what there is to know of it. */
export function sentence({ event, partnerEvent, body, why, notes = [], events = [] }) {
  const user = body?.data?.[0]?.user;
  const notCounted = events.filter((it) => it.isCounted === false).map((it) => it.why);
  return [
    element(
      "p.soft",
      event ? element("code", event) : "A call from outside",
      partnerEvent ? [" as ", element("code", partnerEvent)] : "",
      user ? [user.ttclid ? ", with " : ", without a ", element("code", "ttclid")] : "",
      ". ",
      why ?? "",
    ),
    ...[...notes, ...notCounted].filter(Boolean).map((note) => element("p.hint", note)),
  ];
}

export function sentBack(postback, settings, settle) {
  return entry(
    {
      symbol: "send",
      title: postback.isSent ? "Postback to TikTok’s Events API" : "No postback to TikTok",
      at: postback.time,
      by: postback.isSent && !postback.ok ? "bad" : "",
      part: postback.isSent ? "postback" : undefined,
      badges: [outcome(postback)],
    },
    sentence(postback),
    trouble(postback, settings, settle),
    assumptionsOf(postback.assumptions),
    exchange(postback),
  );
}
