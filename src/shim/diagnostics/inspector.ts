/**
 * A panel on the page that explains its plan.
 *
 * Anybody can link to a live page with this panel open, and with texts of theirs in the address. So what comes from
 * the address is shown as a quotation, cut short, and what the visitor's browser has stored is not shown at all: such
 * values are told apart by where they came from and by their length (quoted.ts). The report that is copied has the
 * same texts.
 */
import { explain } from "#files/explain";
import type { Plan } from "../types.js";
import { copy } from "./copy.js";
import type { ExplainedValue, Explanation } from "./explain-types.js";
import { type Followed, type Live, follow } from "./follow.js";
import { firstOf, visit } from "./in-console.js";
import { STYLE } from "./inspector-style.js";
import { withMarkup } from "./markup.js";
import { named, nameOf } from "./names.js";
import { origin } from "./origin.js";
import { type Shown, shownOf } from "./quoted.js";

/** The most characters of a page's own value that are shown unfolded. */
const MOST = 48;

/** How long a button says that it has copied, in ms. */
const SAID = 2000;

/** A thing to know: what it is about, and what there is to say. */
type Note = [about: string, text: string];

let host: HTMLElement | undefined;
let content: HTMLElement;
let isClosed = false;
/** What the panel says, as a text to be passed on. */
let text = "";

/**
 * Explains a plan, in place of the one before.
 *
 * @param request the request for the plan
 */
export function report(request: string, plan: Plan, page: Followed = {}, config: unknown = null): void {
  let explanation: Explanation | undefined;
  const show = () => {
    if (!isClosed) {
      if (!host) {
        open();
      }
      fill(explanation, plan, follow(page, config, show));
    }
  };
  try {
    explanation = isClosed ? undefined : explain(withMarkup(request));
  } catch {
    // There is nothing to explain it with.
  }
  show();
}

function fill(explanation: Explanation | undefined, plan: Plan, live: Live): void {
  if (!explanation) {
    content.replaceChildren(element("p", "WebAssembly is refused here, and with it the explanations."));
    return;
  }
  const { errors, warnings, impression } = explanation;
  const links = explanation.links.slice(0, plan.links.length + Number(!!plan.qr));
  const shown = shownOf([...links, impression].flatMap(({ values }) => values));
  const mistakes: Note[] = errors.map(({ path, message }) => [named(path, plan), message]);
  const notes: Note[] = warnings.map(({ about, message }) => {
    const [subject, said] = shown.warning(about, message);
    return about == "visit" ? ["", visit(said)] : [named(subject, plan), said];
  });
  if (live.consent) {
    mistakes.push(["consentFrom", live.consent]);
  }
  const made = links.filter(({ href }) => href).length;
  const sums: Note[] = [
    ...(mistakes[0] ? [["bad", count(mistakes.length, "mistake")] as Note] : []),
    ...(notes[0] ? [["warn", `${notes.length} to know`] as Note] : []),
    [links[0] && made == links.length ? "good" : "", `${made} of ${count(links.length, "link")} made`],
    [impression.href ? "good" : "", impression.href ? "impression" : "no impression"],
  ];
  const unfolded = [...content.querySelectorAll("details")].map((details) => details.open);
  const focused = focusable().indexOf((content.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  const { scrollTop } = content;
  content.replaceChildren(
    list(
      "sums",
      sums.map(([kind, text]) => element("li", text, kind)),
    ),
    ...section("Mistakes", "bad", mistakes),
    ...section("To know", "warn", notes),
    ...(live.banner ? section("Banner", "", [["", live.banner]]) : []),
    element("h3", "Links"),
    ...(links[0] ? [] : [element("p", "There is no call to action on this page.", "quiet")]),
    ...links.map(({ href, refusal, values }, index) =>
      linked(nameOf(plan, index), href, refusal, values, shown),
    ),
    element("h3", "Impression"),
    linked("Impression", impression.href, "none is sent: see above for the reason", impression.values, shown),
    element(
      "footer",
      "What is quoted comes from this page's address, in which anybody can write what they like. The whole values are in the links, which you can copy.",
    ),
  );
  content.querySelectorAll("details").forEach((details, index) => (details.open = !!unfolded[index]));
  content.scrollTop = scrollTop;
  const again = focusable()[focused];
  again && again.focus({ preventScroll: true });

  const lines = (title: string, notes: Note[]) =>
    notes[0] ? ["", title, ...notes.map(([about, text]) => "- " + (about && `${about}: `) + text)] : [];
  const values = (name: string, href: string | null, refusal: string | null, items: ExplainedValue[]) => [
    "",
    `${name}: ${href ? cutOff(href) : refusal}`,
    ...items.map((item) => `- ${item.name} = ${shown.value(item)} (${origin(item.from, shown.text)})`),
  ];
  text = [
    `smart-script ${VERSION} on ${location.origin}${location.pathname}`,
    navigator.userAgent,
    ...lines("Mistakes", mistakes),
    ...lines("To know", notes),
    ...lines("Banner", live.banner ? [["", live.banner]] : []),
    ...links.flatMap(({ href, refusal, values: items }, index) =>
      values(nameOf(plan, index), href, refusal, items),
    ),
    ...values("Impression", impression.href, "none is sent", impression.values),
  ].join("\n");
}

/** What in the content can have the focus. */
const focusable = () => [...content.querySelectorAll<HTMLElement>("button, summary")];

function open(): void {
  host = document.createElement("smart-script-inspector");
  const root = host.attachShadow({ mode: "open" });
  try {
    // Unlike a <style> element, a constructed style sheet is allowed by every Content-Security-Policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 has no constructed style sheets.
    root.append(element("style", STYLE));
  }
  const section = element("section");
  section.lang = "en";
  section.setAttribute("aria-label", "smart-script inspector");
  const close = button("×", "close");
  close.setAttribute("aria-label", "Close the inspector");
  const shut = () => {
    isClosed = true;
    host!.remove();
  };
  close.addEventListener("click", shut);
  section.addEventListener("keydown", ({ key }) => key == "Escape" && shut());
  const header = element("header");
  const title = element("h2", "smart-script");
  title.append(element("small", VERSION));
  header.append(
    title,
    copying("Copy report", () => text),
    close,
  );
  content = element("div", "", "content");
  // The content scrolls, so it has to be reachable with the keyboard.
  content.tabIndex = 0;
  content.setAttribute("role", "group");
  content.setAttribute("aria-label", "What this page's links are made of");
  section.append(header, content);
  root.append(section);
  document.body.append(host);
}

/** Makes an element. Values come from the page's address and are not trusted, so they only become text. */
function element(name: string, text = "", kind = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = kind;
  return made;
}

function button(text: string, kind = ""): HTMLElement {
  const made = element("button", text, kind);
  made.setAttribute("type", "button");
  return made;
}

/** A button that copies a text, and says that it has. */
function copying(label: string, text: () => string, about = ""): HTMLElement {
  const made = button(label);
  // Screen readers are told what is said while the button has the focus.
  made.setAttribute("aria-live", "polite");
  if (about) {
    made.setAttribute("aria-label", `${label}: ${about}`);
  }
  made.addEventListener("click", async () => {
    const isDone = await copy(text());
    made.textContent = isDone ? "Copied" : "Not allowed here";
    made.removeAttribute("aria-label");
    setTimeout(() => {
      made.textContent = label;
      if (about) {
        made.setAttribute("aria-label", `${label}: ${about}`);
      }
    }, SAID);
  });
  return made;
}

/** A text as a sentence. What it begins with is in small letters, as the console has its subject in front of it. */
const sentence = (text: string) =>
  text.replace(/^[a-z](?=[a-z]* )/, (it) => it.toUpperCase()) + (/[.?!]$/.test(text) ? "" : ".");

const count = (number: number, unit: string) => `${number} ${unit}${number == 1 ? "" : "s"}`;

/** An address without its parameters, which are in the list below it. */
const cutOff = (href: string) => href.replace(/\?.*/, "?…");

function list(kind: string, items: HTMLElement[]): HTMLElement {
  const all = element("ul", "", kind);
  all.append(...items);
  return all;
}

function section(title: string, kind: string, notes: Note[]): HTMLElement[] {
  if (!notes.length) {
    return [];
  }
  const items = notes.map(([about, text]) => {
    const item = element("li");
    item.append(...(about ? [element("b", about), " "] : []), sentence(text));
    return item;
  });
  return [element("h3", title), list(`notes ${kind}`, items)];
}

/** A value; one of the page's own that is long is folded. */
function valueOf(item: ExplainedValue, shown: Shown): HTMLElement {
  const value = shown.value(item);
  if (shown.isQuoted(item)) {
    return element("bdi", value);
  }
  if (value.length <= MOST) {
    return element("span", value);
  }
  const folded = element("details", "", "more");
  folded.append(element("summary", value.slice(0, MOST) + "…"), element("span", value));
  return folded;
}

function linked(
  name: string,
  href: string | null,
  refusal: string | null,
  items: ExplainedValue[],
  shown: Shown,
): HTMLElement {
  const details = element("details", "", "link");
  const summary = element("summary");
  summary.append(element("b", name), element("span", href ? new URL(href).host : firstOf(refusal), "quiet"));
  const body = element("div", "", "body");
  const address = element("div", "", "address");
  address.append(element("p", href ? cutOff(href) : sentence(refusal!)));
  if (href) {
    address.append(copying("Copy link", () => href, name));
  }
  const all = element("dl");
  for (const item of items) {
    const row = element("div");
    const value = element("dd");
    value.append(valueOf(item, shown));
    row.append(element("dt", item.name), value, element("dd", origin(item.from, shown.text)));
    all.append(row);
  }
  body.append(address, all);
  details.append(summary, body);
  return details;
}
