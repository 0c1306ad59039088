/** What happened in each visit, from the ad to the store. */
import { copyable, element, icon, say } from "./elements.js";
import { explained } from "./explained.js";
import { beforeAndAfter, notesOf } from "./links.js";
import { coloured, legend, parameters, paramsOf } from "./parameters.js";

const KINDS = {
  impression: ["eye", "Impression received"],
  "onelink click": ["tap", "OneLink click"],
  "direct click": ["tap", "Direct click"],
  "store click": ["tap", "Store click"],
};

const clock = (at) => {
  const text = new Date(at).toLocaleTimeString("en-GB");
  return element("time", { datetime: new Date(at).toISOString() }, text);
};

const deviceOf = (userAgent) =>
  /iPhone/.test(userAgent)
    ? "iPhone"
    : /Android/.test(userAgent)
      ? "Android"
      : /iPad/.test(userAgent)
        ? "iPad"
        : "computer";

export class Story {
  /** How many requests were received. */
  received = 0;
  #panel;
  #titles;
  #visits = new Map();
  #numbers = 0;
  /** Called when the number of requests, or the links of a page, have changed. */
  #changed;

  /**
   * @param panel where the visits are shown
   * @param titles the titles of the desk's own visits, by their names
   */
  constructor(panel, titles, changed) {
    this.#panel = panel;
    this.#titles = titles;
    this.#changed = changed;
  }

  clear() {
    this.received = 0;
    this.#visits.clear();
    this.#panel.replaceChildren(element("p.empty", "Cleared. Tap the ad, or a button in the phone."));
  }

  /** A page has told of itself. */
  async page(told) {
    const visit = this.#visit(told.visit);
    if (!this.#titles.has(told.visit)) {
      visit.heading.textContent = `Visit ${visit.number}: another tab or phone, ${deviceOf(told.userAgent)}`;
    }
    let page = visit.pages.find(({ name }) => name === told.name);
    if (!page) {
      const earlier = visit.pages.map(({ told }) => told.address);
      page = { name: told.name, earlier, ready: null };
      visit.pages.push(page);
      this.#add(visit, told.openedAt, opened(told, earlier.length > 0));
    } else if (told.consent !== page.told.consent && /granted|denied/.test(told.consent)) {
      page.answeredAt = told.openedAt + told.answeredAfter;
      this.#add(visit, page.answeredAt, answered(told, page.answeredAt));
    }
    page.told = told;
    const explanation = await explained(told, page.earlier);
    // A newer word of the page may have come meanwhile.
    if (page.told !== told) {
      return;
    }
    page.explanation = explanation;
    page.ready?.remove();
    page.ready = ready(explanation);
    this.#add(visit, told.openedAt + (told.readyAfter ?? 1), page.ready);
    // Requests may come before the page's own word of what they are made of.
    for (const request of visit.requests.filter(({ page }) => page === told.name)) {
      if (!request.isExplained || request.at > page.answeredAt) {
        request.tell(explanation);
        request.isExplained = true;
      }
    }
    this.#changed(page === visit.pages.at(-1) ? explanation : undefined);
  }

  /** A host has received a request. */
  request(record) {
    const visit = this.#visit(record.visit || "none");
    const page = visit.pages.find(({ name }) => name === record.page);
    const made = element("li.event.request", { "data-kind": record.kind });
    const tell = (explanation) => made.replaceChildren(...requested(record, explanation));
    tell(page?.explanation);
    visit.requests.push({ page: record.page, at: record.at, tell, isExplained: !!page?.explanation });
    this.#add(visit, record.at, made);
    this.received++;
    say(`${KINDS[record.kind][1]}, ${this.received} in all`);
    this.#changed();
  }

  #visit(id) {
    let visit = this.#visits.get(id);
    if (!visit) {
      const number = ++this.#numbers;
      const heading = element("h2", `Visit ${number}: ${this.#titles.get(id) ?? "another tab or phone"}`);
      const list = element("ol");
      const details = element("details.visit", { open: "" }, element("summary", heading), list);
      // The newest visit is the one to look at.
      this.#panel.querySelectorAll("details.visit").forEach((it) => (it.open = false));
      this.#panel.querySelector(".empty")?.remove();
      this.#panel.prepend(details);
      visit = { number, heading, list, pages: [], requests: [] };
      this.#visits.set(id, visit);
    }
    return visit;
  }

  /** Adds an entry at its place in time. */
  #add({ list }, at, made) {
    made.dataset.at = at;
    const next = [...list.children].find((it) => Number(it.dataset.at) > at);
    list.insertBefore(made, next ?? null);
  }
}

/** A page was opened, from elsewhere or by a link of the page before. */
function opened({ address, openedAt }, isLater) {
  const { pathname, search } = new URL(address);
  const params = paramsOf(address);
  const title = isLater
    ? `The visitor went on to ${pathname}`
    : search
      ? "The ad’s link was opened"
      : "The page was opened";
  return entry(
    isLater ? "window" : "tap",
    title,
    openedAt,
    true,
    coloured("the address", `https://brand.example${pathname}${search}`),
    params.length
      ? element("details", element("summary", count(params, "it brought")), parameters(params))
      : element("p.hint", "It brought no parameters."),
  );
}

/** The visitor has answered whether the page may measure. */
function answered({ consent }, at) {
  const isAllowed = consent === "granted";
  return entry(
    "shield",
    isAllowed ? "The visitor allowed it" : "The visitor refused",
    at,
    true,
    element(
      "p.hint",
      isAllowed
        ? "What was held back is sent now."
        : "Nothing is sent or stored, and links go without click ids.",
    ),
  );
}

/** The links of a page have come out. */
function ready({ page, links, banner, warnings, errors }) {
  const made = [...links, banner].filter((it) => it?.isMade);
  const names = made.map(({ name }) => name).join(", ");
  const after = page.readyAfter !== null && element("span.badge.good", `after ${page.readyAfter} ms`);
  const title = !made.length
    ? "The page’s links keep their own addresses"
    : made.length === 1
      ? "1 link is ready"
      : `${made.length} links are ready`;
  const item = entry(
    "chain",
    title,
    page.openedAt + (page.readyAfter ?? 0),
    false,
    made.length ? element("p.hint", names) : "",
    notesOf(errors, warnings),
  );
  item.classList.add("ready");
  if (after) {
    item.querySelector("time").before(after);
  }
  return item;
}

/** What a host has received, and, once the page has told, which link it was and where its values came from. */
function requested(record, explanation) {
  const { kind, method, address, params, redirect, at } = record;
  const [symbol, name] = KINDS[kind];
  const isClick = kind !== "impression";
  const links = [...(explanation?.links ?? []), explanation?.banner].filter(Boolean);
  const link = isClick ? links.find(({ after }) => after === address) : undefined;
  const values = isClick ? link?.values : explanation?.impression;
  const known = values?.size ? values : undefined;
  const { host, pathname } = new URL(address);
  const made = entry(
    symbol,
    link ? `“${link.name}” was tapped` : name,
    at,
    isClick,
    element("p", `${method} `, element("code", `${host}${pathname}`)),
    link ? beforeAndAfter(link) : coloured("the address", address, known),
    known ? legend() : "",
    element("details", element("summary", count(params, "it carried")), parameters(params, known)),
    redirect && [
      element("p.hint", "AppsFlyer notes the click and sends it on to the store:"),
      copyable("the store’s address", redirect),
    ],
  );
  if (link) {
    made.querySelector("time").before(element("span.badge.info", name));
  }
  return made.children;
}

const count = ({ length }, what) =>
  length === 1 ? `The parameter ${what}` : `The ${length} parameters ${what}`;

/** Something that happened: at the visitor's hand, or by itself. */
function entry(symbol, title, at, isVisitors, ...content) {
  return element(
    "li.event",
    element(isVisitors ? "span.dot.you" : "span.dot", icon(symbol)),
    element("div", element("header", element("h3", title), clock(at)), ...content),
  );
}
