/** Entries of what happens between the ad and the store: the tap, the landing page, impressions and clicks. */
import { copyable, element } from "../elements.js";
import { beforeAndAfter, notesOf } from "../links.js";
import { OWN_PAGE } from "../own-page.js";
import { coloured, legend, parameters, paramsOf } from "../parameters.js";
import { entry } from "./entry.js";
import { badge, folded, listTable } from "./pieces.js";
import { storeOf } from "./words.js";

const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Somebody tapped an ad: what TikTok wrote for its macros, and what it added by itself. */
export function tapped({ ad, macros = [], added = {}, at, url }, who) {
  const filled = new Map(macros.map((it) => [it.parameter, it]));
  const written = ad?.url ? paramsOf(ad.url) : macros.map(({ parameter, template }) => [parameter, template]);
  const rows = [
    ...written.map(([name, text]) =>
      filled.has(name) ? [name, filled.get(name).template, filled.get(name).value] : [name, "as it is", text],
    ),
    ...Object.entries(added).map(([name, value]) => [name, "not in the ad", String(value ?? "")]),
  ];
  const named = ad?.campaign?.name;
  return entry(
    { symbol: "tap", title: `${who} tapped the ad`, at, by: "you", part: "tap" },
    element(
      "p.soft",
      named ? [element("strong", named), ". "] : "",
      `TikTok filled in ${count(macros.length, "macro")}`,
      added.ttclid ? [" and added its click id, ", element("code", "ttclid")] : "",
      ".",
    ),
    folded(
      "Macros and their values",
      listTable(["Parameter", "In the ad", "As it arrived"], rows, { className: "cards.values" }),
      url && copyable("the address that the tap led to", url),
    ),
  );
}

/** A landing page was opened: what it brought, and what the script made of it. */
export function opened({ told, explanation, earlier }, at) {
  const { pathname, search } = new URL(told.address);
  const params = paramsOf(told.address);
  const isLater = earlier.length > 0;
  const { links = [], banner, warnings = [], errors = [] } = explanation ?? {};
  const made = [...links, banner].filter((it) => it?.isMade);
  const isReady = !!explanation;
  const denied = told.consent === "denied" && "The visitor refused to be measured. ";
  const pending = told.consent === "pending" && "The page asks the visitor whether it may measure. ";
  return entry(
    {
      symbol: "window",
      title: isLater ? `The visitor went on to ${pathname}` : "The landing page opened",
      at,
      part: "page",
      badges: told.readyAfter === null ? [] : [badge(`links after ${told.readyAfter} ms`, "good")],
    },
    element(
      "p.soft",
      denied || pending || "",
      !isReady
        ? "The script is at work."
        : made.length
          ? `The script read ${count(params.length, "parameter")} and gave ${count(made.length, "button its link", "buttons their links")}.`
          : "The page’s links keep their own addresses.",
    ),
    folded(
      params.length
        ? `The address, and the ${count(params.length, "parameter")} it brought`
        : "The address, which brought no parameters",
      coloured("the address", OWN_PAGE ? told.address : `https://brand.example${pathname}${search}`),
      params.length ? parameters(params) : "",
      made.length ? element("p.hint", `Its links: ${made.map(({ name }) => name).join(", ")}`) : "",
    ),
    isReady ? notesOf(errors, warnings) : "",
  );
}

/** The visitor has answered whether the page may measure. */
export function answered(answer, at) {
  const isAllowed = answer === "granted";
  return entry(
    { symbol: "shield", title: isAllowed ? "The visitor allowed it" : "The visitor refused", at, by: "you" },
    element(
      "p.soft",
      isAllowed
        ? "What was held back is sent now."
        : "Nothing is sent or stored, and links go without click ids.",
    ),
  );
}

const KINDS = { onelink: "OneLink click", store: "Store click", direct: "Direct click" };

/**
 * AppsFlyer has received an impression or a click.
 *
 * @param touch
 * @param [explanation] how the links of the page came out, once that is known
 * @param {string} who who has tapped
 */
export function touched(touch, explanation, who) {
  const { touchType, url, params = [], status, refused, notes = [] } = touch;
  const isClick = touchType === "click";
  const links = [...(explanation?.links ?? []), explanation?.banner].filter(Boolean);
  const link = isClick ? links.find(({ after }) => after === url) : undefined;
  const values = isClick ? link?.values : explanation?.impression;
  const known = values?.size ? values : undefined;
  const { host, pathname } = new URL(url);
  const said = notes.map((note) => element("p.hint", note));
  return entry(
    {
      symbol: isClick ? "chain" : "eye",
      title: isClick ? (link ? `${who} tapped “${link.name}”` : `${who} tapped a link`) : "Impression sent",
      at: touch.time,
      by: isClick ? "you" : "",
      part: isClick ? "click" : "impression",
      badges: [
        isClick && badge(KINDS[touch.linkKind] ?? "Click", "info"),
        refused
          ? badge(`${status ?? ""} refused`.trim(), "bad", "know")
          : !isClick && badge(`${status ?? 200} OK`, "good"),
      ].filter(Boolean),
    },
    refused ? element("p.refused", refused) : "",
    !isClick &&
      element("p.soft", "To ", element("code", `${host}${pathname}`), ", once, with what the visit brought."),
    isClick && (link ? beforeAndAfter(link) : coloured("the address", url)),
    isClick && known ? legend() : "",
    isClick ? said : "",
    folded(
      `The ${count(params.length, "parameter")} it carried`,
      ...(isClick ? [] : said),
      !isClick ? coloured("the address", url, known) : "",
      !isClick && known ? legend() : "",
      parameters(params, known),
    ),
  );
}

/**
 * A click has led to a store's page: AppsFlyer's answer, and what it hands over.
 *
 * @param visit its `referrer` is the id that AppsFlyer gave the click, where that goes along in the install referrer
 * @param [touch] the click
 */
export function arrived({ address, store, referrer: transaction, at }, touch) {
  const name = storeOf(address ?? store);
  const [, referrer] = (transaction && paramsOf(address).find(([it]) => it === "referrer")) || [];
  return entry(
    {
      symbol: "bag",
      title: touch
        ? `AppsFlyer noted the click, and ${name} opened`
        : `${name[0].toUpperCase()}${name.slice(1)} opened`,
      at,
      part: "store",
    },
    element(
      "p.soft",
      transaction
        ? [
            "The click’s own id goes along in the install referrer, ",
            element("code", `af_tranid=${transaction}`),
            ".",
          ]
        : touch
          ? "This store hands nothing over to the app, so only AppsFlyer knows of the click."
          : "No click led here.",
    ),
    folded(
      "AppsFlyer’s answer",
      touch && element("p.hint", `${touch.status ?? 302}, and the address to go to:`),
      copyable("the store’s address", touch?.location ?? address ?? ""),
      referrer && element("p.hint", "The install referrer:"),
      referrer && copyable("the install referrer", referrer),
    ),
  );
}
