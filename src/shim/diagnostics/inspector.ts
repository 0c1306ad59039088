/**
 * A panel on the page that explains its plan.
 *
 * Anybody can link to a live page with this panel open, and with texts of theirs in the address. So what comes from
 * the address is shown as a quotation, cut short, and what the visitor's browser has stored is not shown at all: such
 * values are told apart by where they came from and by their length (quoted.ts).
 */
import { explain } from "#files/explain";
import type { Plan } from "../types.js";
import type { ConfigError, ExplainedValue, Explanation, From, Warning } from "./explain-types.js";
import { withMarkup } from "./markup.js";
import { type Shown, shownOf } from "./quoted.js";

const STYLE = `
:host { all: initial; position: fixed; z-index: 2147483647; inset: auto 12px 12px auto; width: 420px;
  max-width: calc(100vw - 24px); color-scheme: light dark; }
section { --ink: #1b1f2a; --quiet: #5a6273; --paper: #fff; --line: #d5d9e2; --bad: #b3261e; --warn: #8a5300;
  display: flex; flex-direction: column; max-height: min(70vh, 640px); box-sizing: border-box;
  border: 1px solid var(--line); border-radius: 12px; background: var(--paper); color: var(--ink);
  font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 8px 30px #0004; }
@media (prefers-color-scheme: dark) { section { --ink: #eef0f6; --quiet: #aab2c5; --paper: #191d28;
  --line: #3a4152; --bad: #ffb4ab; --warn: #ffc46b; } }
header { display: flex; align-items: center; gap: 8px; padding: 4px 4px 4px 14px; border-bottom: 1px solid var(--line); }
h2 { flex: 1; margin: 0; font-size: 15px; }
h3 { margin: 14px 0 4px; font-size: 14px; }
button { width: 44px; height: 44px; border: 0; border-radius: 8px; background: none; color: inherit; font: 20px/1 system-ui; cursor: pointer; }
button:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid currentColor; outline-offset: -2px; }
div { overflow: auto; padding: 0 14px 14px; overflow-wrap: anywhere; }
ul { margin: 0; padding-left: 18px; }
.bad { color: var(--bad); } .warn { color: var(--warn); } .quiet { color: var(--quiet); }
details { border-top: 1px solid var(--line); }
summary { padding: 12px 0; cursor: pointer; }
p { margin: 0 0 8px; font-size: 12px; }
dl { margin: 0 0 12px; font-size: 13px; }
bdi { padding: 0 2px; border-radius: 3px; background: var(--line); font-family: ui-monospace, monospace; }
dt { font-weight: 600; } dd { margin: 0 0 6px; }
dd + dd { margin-top: -6px; font-size: 12px; color: var(--quiet); }
@media (max-width: 480px) { :host { inset: auto 0 0 0; width: auto; max-width: none; } section { border-radius: 12px 12px 0 0; } }
`;

const WHERE: Record<string, string> = {
  page: "the page's address",
  route: "the page's address now",
  memory: "an earlier page",
  cookie: "a cookie",
  storage: "localStorage",
  meta: "a meta element",
};

/** Says where a value came from. */
function origin(from: From, shown: Shown): string {
  switch (from.kind) {
    case "key":
      return `${from.key} in ${WHERE[from.view]}, by ${from.rule}`;
    case "override":
      return `in place of ${shown.text(from.replaced)}, ${from.key} in ${WHERE[from.view]}, by ${from.rule}`;
    case "default":
      return from.path;
    case "copy":
      return `the copy of ${from.of}`;
    case "forwarded":
      return `${from.key} in ${WHERE[from.view]}, sent on unasked`;
    case "anchor":
      return "the call to action's own address";
    case "own":
      return from.path;
    case "referrer":
      return "the site that led here";
    case "hint":
      return `the browser's hint ${from.name}`;
    case "template":
      return "the OneLink's own address";
    case "fixed":
      return "always there";
  }
}

let host: HTMLElement | undefined;
let content: HTMLElement;
let isClosed = false;

/**
 * Explains a plan, in place of the one before.
 *
 * @param request the request for the plan
 */
export function report(request: string, plan: Plan): void {
  if (isClosed) {
    return;
  }
  if (!host) {
    open();
  }
  let explanation: Explanation;
  try {
    explanation = explain(withMarkup(request));
  } catch {
    content.replaceChildren(element("p", "WebAssembly is refused here, and with it the explanations."));
    return;
  }
  const opened = [...content.querySelectorAll("details")].map((details) => details.open);
  const { errors, warnings, links, impression } = explanation;
  const shown = shownOf([...links, impression].flatMap(({ values }) => values));
  content.replaceChildren(
    element("p", "What is quoted comes from this page's address, in which anybody can write what they like."),
    ...list("Mistakes in the configuration", "bad", errors, (error: ConfigError) =>
      error.path ? `${error.path}: ${error.message}` : error.message,
    ),
    ...list("To know", "warn", warnings, ({ about, message }: Warning) => shown.warning(about, message)),
    element("h3", "Links"),
    ...links.slice(0, plan.links.length + Number(!!plan.qr)).map((link, index) => {
      const anchor = plan.links[index];
      const name = anchor
        ? anchor.element.textContent!.trim() || anchor.element.getAttribute("aria-label") || "without a text"
        : "QR code";
      return values(name, link.href, link.refusal, link.values, shown);
    }),
    element("h3", "Impression"),
    values("Impression", impression.href, "none is sent", impression.values, shown),
  );
  content.querySelectorAll("details").forEach((details, index) => (details.open = !!opened[index]));
}

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
  section.setAttribute("aria-label", "smart-script inspector");
  const close = element("button", "×");
  close.setAttribute("type", "button");
  close.setAttribute("aria-label", "Close the inspector");
  const shut = () => {
    isClosed = true;
    host!.remove();
  };
  close.addEventListener("click", shut);
  section.addEventListener("keydown", ({ key }) => key == "Escape" && shut());
  const header = element("header");
  header.append(element("h2", "smart-script"), close);
  content = element("div");
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

function list<Item>(title: string, kind: string, items: Item[], text: (item: Item) => string): HTMLElement[] {
  if (!items.length) {
    return [];
  }
  const all = element("ul", "", kind);
  all.append(...items.map((item) => element("li", text(item))));
  return [element("h3", `${title} (${items.length})`), all];
}

function values(
  name: string,
  href: string | null,
  refusal: string | null,
  items: ExplainedValue[],
  shown: Shown,
): HTMLElement {
  const details = element("details");
  const summary = element("summary", name);
  const all = element("dl");
  for (const item of items) {
    const value = element("dd");
    value.append(element(shown.isQuoted(item) ? "bdi" : "span", shown.value(item)));
    all.append(element("dt", item.name), value, element("dd", origin(item.from, shown)));
  }
  if (!href) {
    summary.append(element("span", ` – ${refusal}`, "quiet"));
  }
  // Its parameters are those of the list, and the address has them whole.
  const address = href && href.replace(/\?.*/, "?…");
  details.append(summary, element("p", address || "It keeps its own address.", "quiet"), all);
  return details;
}
