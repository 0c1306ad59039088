/** "Try it": an ad's address with one visitor, from the tap to the credit. */
import { isOrganic } from "../../campaign/credit.js";
import { badge } from "../../campaign/pieces.js";
import { resultCard } from "../../campaign/result.js";
import { element, icon } from "../../elements.js";
import { coloured, legend, parameters, paramsOf } from "../../parameters.js";
import { choice } from "../fields.js";
import { startTrial } from "../programs.js";
import { SAMPLE } from "../set-up/sample.js";
import { builtOf, isBlank } from "./built.js";
import { samples } from "./samples.js";
import { storyOf } from "./story.js";

/** How long the trial waits for somebody to stop typing, in ms. */
const PAUSE = 150;

const DEVICES = [
  ["ios", "iPhone"],
  ["android", "Android"],
  ["pc", "PC"],
  ["console", "Console"],
  ["tv", "TV"],
];

/** The devices in a sentence. */
const ON = {
  ios: "an iPhone",
  android: "an Android phone",
  pc: "a PC",
  console: "a console",
  tv: "a TV",
};

const TONES = {
  visit: "filled in by TikTok",
  own: "the same for everybody",
  copied: "added by TikTok by itself",
};

/** @param {import("../state.js").Store} store */
export function trial(store) {
  const device = choice({
    legend: "Who taps the ad?",
    isLegendUnseen: true,
    name: "trial-device",
    options: DEVICES,
    chosen: (value) => store.set({ ad: { ...store.document.ad, device: value } }),
  });
  const own = samples(store);
  const content = element("div.trial-content");
  const empty = element(
    "div.card.panel",
    element("p.soft", "Say above where the ad leads, and you see here what becomes of a tap on it."),
  );
  const node = element(
    "section.trial",
    { "aria-labelledby": "trial-title" },
    element(
      "div.panel-top",
      element(
        "div",
        element("h2", { id: "trial-title" }, "Try it with one visitor"),
        element(
          "p.soft",
          "From the tap on the ad to the credit, with sample values in the place of TikTok’s.",
        ),
      ),
      device.node,
    ),
    own.node,
    content,
  );

  let started;
  let waiting;
  let shown;
  const draw = () => {
    waiting = undefined;
    const { ad, setUp } = store.document;
    if (isBlank(ad.wanted)) {
      content.replaceChildren(empty);
      shown = undefined;
      return;
    }
    const { url } = builtOf(ad.wanted);
    const key = JSON.stringify([url, ad.wanted.kind, ad.device, ad.samples, setUp]);
    if (key === shown) return;
    shown = key;
    // What somebody has opened stays open, and what they have closed stays closed.
    const opened = new Map(
      [...content.querySelectorAll("details[data-key]")].map((it) => [it.dataset.key, it.open]),
    );
    content.replaceChildren(
      ...panels(
        { url, kind: ad.wanted.kind, device: ad.device, samples: ad.samples, setUp: setUp ?? SAMPLE },
        !setUp,
      ),
    );
    for (const it of content.querySelectorAll("details[data-key]"))
      it.open = opened.get(it.dataset.key) ?? it.open;
  };
  return {
    node,
    update() {
      device.show(store.document.ad.device);
      own.update();
      if (isBlank(store.document.ad.wanted)) {
        draw();
        return;
      }
      started ??= startTrial();
      clearTimeout(waiting);
      waiting = setTimeout(() => started.then(draw), shown === undefined ? 0 : PAUSE);
    },
  };
}

function panels(about, isSample) {
  let story;
  try {
    // To the minute, so that the same tap gives the same result.
    story = storyOf({ ...about, now: Math.floor(Date.now() / 60_000) * 60_000 });
  } catch (error) {
    return [failed(error)];
  }
  return [
    element(
      "div.trial-columns",
      arrivalCard(story, about),
      story.page ? pageCard(story.page, story.tapped, isSample) : appsFlyerCard(story),
    ),
    creditCard(story, about),
  ];
}

/** An address that is still being typed may be none. */
const failed = (error) =>
  element(
    "div.card.panel",
    element("p", "With this URL there is nothing to try yet. Mend first what the findings say."),
    element("p.hint", String(error?.error ?? error?.message ?? error)),
  );

function arrivalCard({ arrival, arrived }, { device, kind }) {
  const isPage = kind === "landing-page";
  return element(
    "section.card.panel",
    { "aria-labelledby": "arrival-title" },
    element(
      "h3",
      { id: "arrival-title" },
      isPage ? "What the visitor arrives with" : "What AppsFlyer is asked for",
    ),
    element(
      "p.soft",
      `The ad is tapped on ${ON[device]}. TikTok fills in the macros and adds its own parameters, such as the click ID.`,
    ),
    coloured("the address", arrival.url, arrived),
    legend(TONES),
    element(
      "details",
      // On a phone the table alone is longer than the screen.
      { "data-key": "arrival", ...(matchMedia("(min-width: 761px)").matches && { open: "" }) },
      element("summary", `Its ${arrived.size} parameters, and where each came from`),
      parameters(paramsOf(arrival.url), arrived),
    ),
  );
}

function pageCard({ links, impression, errors, warnings }, tapped, isSample) {
  return element(
    "section.card.panel",
    { "aria-labelledby": "page-title" },
    element("h3", { id: "page-title" }, "What your page makes of it"),
    element(
      "p.soft",
      isSample
        ? "With a sample set-up: the TikTok preset, a OneLink, and a store for each kind of device. As soon as you have one in the tab “Page set-up”, it is yours."
        : "With your own set-up, from the tab “Page set-up”.",
    ),
    notes(errors, warnings),
    links.map((link, index) => linkCard(link, index, link === tapped)),
    impression.href
      ? element(
          "details.made",
          { "data-key": "impression" },
          element("summary", element("span", "The impression"), badge("Sent once")),
          element(
            "div.folded-content",
            element("p.hint", "The page tells AppsFlyer that the ad’s visitor has seen it."),
            coloured("the impression", impression.href, impression.values),
            foldedParameters("of-impression", impression.href, impression.values),
          ),
        )
      : element("p.hint", "No impression is sent."),
    legend(),
  );
}

function linkCard({ name, kind, href, before, refusal, values }, index, isTapped) {
  return element(
    "details.made",
    { "data-key": `link-${index}-${isTapped}`, ...(isTapped && { open: "" }) },
    element(
      "summary",
      element("span", name),
      isTapped && badge("Tapped by this visitor", "info"),
      badge(kind, href ? "" : "warn"),
    ),
    element(
      "div.folded-content",
      href
        ? [coloured("the link", href, values), foldedParameters(`of-link-${index}`, href, values)]
        : [
            element("p", `The button keeps its own address${refusal ? `: ${refusal}` : ""}.`),
            before && element("p.hint", element("code", before)),
          ],
    ),
  );
}

/** The parameters of an address as a table, for those who want to know each. */
function foldedParameters(key, href, values) {
  const all = paramsOf(href);
  return element(
    "details",
    { "data-key": key },
    element("summary", all.length === 1 ? "Its one parameter" : `Its ${all.length} parameters, one by one`),
    parameters(all, values),
  );
}

function notes(errors, warnings) {
  const all = [...errors, ...warnings];
  return all.length
    ? element(
        "div.know",
        element("h4", icon("know"), "To know"),
        element(
          "ul",
          all.map(({ path, about, message }) => element("li", element("b", about ?? path), ` ${message}`)),
        ),
      )
    : "";
}

function appsFlyerCard({ credit, tapped }) {
  const { answer } = credit ?? {};
  return element(
    "section.card.panel",
    { "aria-labelledby": "answer-title" },
    element("h3", { id: "answer-title" }, "What AppsFlyer makes of it"),
    element("p.soft", "No page of yours is in between: AppsFlyer takes the click and leads on."),
    !answer
      ? element("p", "Nothing: there is no link yet.")
      : answer.refused !== null
        ? element("div.trouble.bad", element("p", answer.refused))
        : [
            element(
              "p",
              "The visitor is led ",
              answer.store ? ["to ", element("b", answer.store), ":"] : "to:",
            ),
            element("p.url-box", element("code.address-text", answer.web ?? answer.location)),
          ],
    answer?.notes.length
      ? element(
          "div.know",
          element("h4", icon("know"), "To know"),
          element(
            "ul",
            answer.notes.map((text) => element("li", text)),
          ),
        )
      : "",
    element("p.hint", `The link is on ${hostOf(tapped?.href)}.`),
  );
}

const hostOf = (href) => (URL.canParse(href ?? "") ? new URL(href).host : "no host");

function creditCard({ credit, tapped }, { device }) {
  const heading = element("h3", { id: "credit-title" }, "Who is credited");
  const { install, opened, isOnIt, postback, why } = credit ?? {};
  const said = install
    ? `The visitor taps ${tapped.name ? `“${tapped.name}”` : "the ad"} on ${ON[device]}, and opens the app ${isOnIt ? "" : `on ${ON[opened]} in the same network `}ten minutes later.`
    : "";
  return element(
    "section.card.panel.credit",
    { "aria-labelledby": heading.id },
    heading,
    install
      ? resultCard(install)
      : element(
          "p.trouble",
          why ?? `Your page has no link for ${ON[device]}, so there is nothing to install.`,
        ),
    said && element("p.soft", said),
    install && element("p.hint", toldOf(install, postback)),
  );
}

/** What TikTok is told of the install. */
function toldOf(install, postback) {
  if (postback?.isSent) {
    return [
      `TikTok is told of the install by a postback, as the event ${postback.partnerEvent}.`,
      ...postback.notes,
    ].join(" ");
  }
  return postback
    ? `TikTok isn’t told of the install: ${postback.notSent}`
    : isOrganic(install)
      ? "Nobody is told of the install."
      : "TikTok isn’t told of the install, as it isn’t credited to TikTok.";
}
