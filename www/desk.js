/** The desk: chooses who opens which page, holds the phone, and tells what happens. */
import { copies, copyable, element } from "./elements.js";
import { sourceOf } from "./explained.js";
import { showLinks } from "./links.js";
import { Story } from "./story.js";
import { adAddress, storyOf, VISITS } from "./visits.js";

const PAGES = [
  ["/game", "Mobile game"],
  ["/platforms", "PC, console, TV"],
  ["/banner-top", "Banner at the top"],
  ["/banner-bottom", "Banner at the bottom"],
  ["/banner-inline", "Banner in the page"],
  ["/migration", "Written for Smart Script"],
];

/** The host that the phone shows in place of this server's. */
const HOST = "brand.example";

const find = (selector) => document.querySelector(selector);
const [visitor, landingPage, consent, wasm] = ["visit", "landing-page", "consent", "wasm"].map((id) =>
  document.getElementById(id),
);
const frame = find("iframe");
const address = find("#address");
const panels = { visits: find("#visits"), links: find("#links") };

/** The titles of visits, by name. */
const titles = new Map();

const story = new Story(panels.visits, titles, (explanation) => {
  find("#count").textContent = String(story.received);
  if (explanation?.page.visit === frame.dataset.visit) {
    find("#link-count").textContent = String(showLinks(panels.links, explanation));
    find(".asks").hidden = explanation.page.consent !== "pending";
  }
});

const device = () => find("[name=device]:checked").value;
const chosen = () => VISITS.find(({ id }) => id === visitor.value) ?? VISITS[0];

/** Opens an address in the phone, for a new visitor. */
function open(target, title) {
  const visit = Math.random().toString(36).slice(2, 10);
  titles.set(visit, title);
  Object.assign(frame.dataset, {
    visit,
    fresh: "yes",
    device: device(),
    consent: consent.value,
    wasm: wasm.value,
  });
  // The server sends a OneLink's click to this phone's store.
  document.cookie = `device=${device()}; path=/at/; samesite=strict`;
  find(".asks").hidden = true;
  show(target);
  // Going there leaves nothing behind in the history of the desk.
  frame.contentWindow.location.replace(target);
}

/** Taps the ad. */
function tap() {
  const [path, name] = PAGES.find(([path]) => path === landingPage.value);
  open(adAddress(path, chosen()), `${chosen().name} → ${name}`);
}

/** Shows the address of the page in the phone. */
function show(target) {
  const { pathname, search, searchParams } = new URL(target, location.href);
  // A store's page stands for a store's address.
  const store = pathname === "/store" && searchParams.get("address");
  address.value = store || `${HOST}${pathname}${search}`;
  find("#own-tab").href = `${pathname}${search}`;
}

frame.addEventListener("load", () => {
  const { href, origin } = frame.contentWindow.location;
  if (origin === location.origin) {
    show(href);
    address.scrollLeft = 0;
  }
});

/** The address to open for one that somebody has typed or pasted. */
function typed(text) {
  const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  const page = PAGES.find(([path]) => path === url.pathname) ?? [landingPage.value];
  return { target: page[0] + url.search + url.hash, path: page[0] };
}

find(".address").addEventListener("submit", (event) => {
  event.preventDefault();
  const hint = find("#pasted");
  try {
    const { target, path } = typed(address.value.trim());
    landingPage.value = path;
    hint.textContent = "Opened with the parameters of this address, by a new visitor.";
    open(target, `an address of yours → ${PAGES.find((it) => it[0] === path)[1]}`);
  } catch {
    hint.textContent = "This is no address. Paste one as your ad has it: https://…?pid=…&c=…";
    address.focus();
  }
});
address.addEventListener("focus", () => address.select());
copies(find("#copy-address"), () =>
  /^https?:/.test(address.value) ? address.value : `https://${address.value}`,
);

find("#next-page").addEventListener("click", () => {
  const page = frame.contentDocument;
  const next = frame.contentWindow.location.pathname === "/platforms" ? "/game" : "/platforms";
  // The page itself leads there, as a link in its footer would.
  const link = page.createElement("a");
  link.href = `${next}?utm_source=footer`;
  page.body.append(link);
  link.click();
});

for (const button of document.querySelectorAll(".asks button")) {
  button.addEventListener("click", () => {
    find(".asks").hidden = true;
    frame.contentWindow.SmartScript?.consent(button.value);
  });
}

/** Offers the visits that the page knows: those of its presets, and those that need none. */
async function offer() {
  const { presets } = await sourceOf(landingPage.value);
  const offered = VISITS.filter(({ preset }) => !preset || !presets || presets.includes(preset));
  const wanted = visitor.value;
  const groups = Map.groupBy ? Map.groupBy(offered, ({ group }) => group) : grouped(offered);
  visitor.replaceChildren(
    ...[...groups].map(([label, visits]) =>
      element(
        "optgroup",
        { label },
        visits.map(({ id, name }) => element("option", { value: id }, name)),
      ),
    ),
  );
  visitor.value = offered.some(({ id }) => id === wanted) ? wanted : VISITS[0].id;
  const isAd = chosen().group === "From an ad";
  find("#story").textContent = storyOf(chosen(), presets);
  find("#again span").textContent = isAd ? "Tap the ad again" : "Open the page again";
}

function grouped(visits) {
  const groups = new Map();
  visits.forEach((it) => groups.set(it.group, [...(groups.get(it.group) ?? []), it]));
  return groups;
}

find(".controls").addEventListener("change", async () => {
  await offer();
  tap();
});
find(".controls").addEventListener("submit", (event) => {
  event.preventDefault();
  tap();
});

find("#more").addEventListener("click", ({ target }) => {
  target.setAttribute("aria-expanded", String(target.getAttribute("aria-expanded") === "false"));
});

find("#clear").addEventListener("click", () => {
  story.clear();
  find("#count").textContent = "0";
});

// Tabs: arrows go from one to the other, and what has the focus is shown.
const tabs = [...document.querySelectorAll("[role=tab]")];
function select(tab) {
  for (const it of tabs) {
    it.setAttribute("aria-selected", String(it === tab));
    it.tabIndex = it === tab ? 0 : -1;
    document.getElementById(it.getAttribute("aria-controls")).hidden = it !== tab;
  }
}
tabs.forEach((tab, index) => {
  tab.addEventListener("click", () => select(tab));
  tab.addEventListener("keydown", ({ key }) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[key];
    if (to !== undefined) {
      const next = tabs.at(to % tabs.length);
      select(next);
      next.focus();
    }
  });
});

/** Says how to open the landing page on a real phone. */
function ownPhone() {
  const phones = document.body.dataset.phones.split(" ").filter(Boolean);
  find(".own-phone div").append(
    ...(phones.length
      ? [
          element(
            "p.hint",
            "Open this on a phone in the same network. It taps the ad, and what arrives shows up here.",
          ),
          ...phones.map((it) => copyable("the address", `${it}ad`)),
        ]
      : [
          element(
            "p.hint",
            "The demo can be reached from this computer alone. Started like this, it says at which address a phone finds it:",
          ),
          copyable("the command", "HOST=0.0.0.0 npm start"),
        ]),
  );
}

landingPage.append(...PAGES.map(([value, name]) => element("option", { value }, name)));
if (/Android/.test(navigator.userAgent)) {
  find("[value=android]").checked = true;
}
ownPhone();
await offer();

const events = new EventSource("/events");
events.addEventListener("received", ({ data }) => story.request(JSON.parse(data)));
events.addEventListener("page", ({ data }) => story.page(JSON.parse(data)));
events.addEventListener("open", tap, { once: true });
