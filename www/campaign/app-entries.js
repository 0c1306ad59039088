/** Entries of what happens in the store and in the game, and of what isn't somebody's doing. */
import { element } from "../elements.js";
import { entry } from "./entry.js";
import { button, folded, listTable, rawDataLink, written } from "./pieces.js";
import { exchange, outcome } from "./postback-entry.js";
import { resultCard } from "./result.js";
import { money, storeOf } from "./words.js";

export function installed({ at, referrer }, visit, who, name) {
  const store = visit ? storeOf(visit.address ?? visit.store) : "the store";
  return entry(
    { symbol: "down", title: `${who} installed ${name}`, at, by: "you", part: "install" },
    element(
      "p.soft",
      referrer
        ? `From ${store}, which keeps the install referrer for the app. Nothing is attributed before the first launch.`
        : `From ${store}. Nothing is attributed before the first launch.`,
    ),
  );
}

export function launched({ at, isFirst }, referrer, who, name) {
  const handed = referrer
    ? "The app handed the install referrer to AppsFlyer’s SDK."
    : "AppsFlyer’s SDK in the app told AppsFlyer of the device: its address, its kind and its system.";
  return entry(
    {
      symbol: "play",
      title: isFirst ? `First launch of ${name}` : `${who} opened ${name} again`,
      at,
      by: "you",
      part: isFirst ? "install" : undefined,
    },
    element("p.soft", isFirst ? handed : "Only the first launch is an install, so nothing is attributed."),
  );
}

/** The result of a first launch, at the place in the timeline where it was decided. */
export function credited(install) {
  return element("li.event.end", { "data-part": "credit" }, element("div", resultCard(install)));
}

export function happened({ at, name, values, revenue, currency }, who) {
  const isBought = revenue !== undefined && revenue !== null;
  return entry(
    {
      symbol: isBought ? "cart" : "star",
      title: isBought ? `${who} bought something for ${money(revenue, currency)}` : `${name} in the game`,
      at,
      by: "you",
    },
    element("p.soft", "The app reported ", element("code", name), " to AppsFlyer."),
    values && Object.keys(values).length
      ? folded("Its values", written("the event’s values", JSON.stringify(values, null, 2)))
      : "",
  );
}

/** The columns that say most of a row. */
const SHOWN = [
  "Event Name",
  "Media Source",
  "Campaign",
  "Attributed Touch Type",
  "Event Revenue",
  "Sub Param 1",
  "Original URL",
];

const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/**
 * A row in the raw data.
 *
 * @param {{ showRows: () => void }} todo
 */
export function rowed(row, at, todo) {
  const shown = SHOWN.filter((name) => row[name]);
  return entry(
    { symbol: "sheet", title: "A row in the raw data", at, part: "row" },
    element(
      "dl.facts",
      shown.map((name) => element("div", element("dt", name), element("dd", short(row[name])))),
    ),
    element("div.row", rawDataLink(), button("See the whole row", "", todo.showRows, "button.small.quiet")),
  );
}

/** Somebody has changed what counts from now on. */
export function changed(words, at) {
  return entry(
    { symbol: "tune", title: "The partner’s settings changed", at, by: "you" },
    element("p.soft", words),
  );
}

export function tracked({ at, postbacks: [postback] }) {
  return entry(
    { symbol: "send", title: "A call of the Events API from outside", at, badges: [outcome(postback)] },
    exchange(postback),
  );
}

export function costed({ at, rows = [] }) {
  return entry(
    { symbol: "sheet", title: "Cost was imported", at, by: "you" },
    element(
      "p.soft",
      `${rows.length} row${rows.length === 1 ? "" : "s"}. It shows in the report, beside the installs.`,
    ),
    folded(
      "The rows",
      listTable(
        ["Date", "Media source", "Campaign", "Cost"],
        rows.map((it) => [
          it.date ?? "",
          it.mediaSource ?? "",
          it.campaign ?? "",
          money(it.cost, it.currency),
        ]),
      ),
    ),
  );
}
