/** Puts the studio together: the document from the address, the tabs, and what stands above them. */
import { Tabs } from "../campaign/tabs.js";
import { copies, element, say } from "../elements.js";
import { adUrlTab } from "./ad-url/tab.js";
import { addressOf, keepInAddress } from "./address.js";
import { DOCUMENT } from "./document.js";
import { documentOf } from "./fragment.js";
import { listTab } from "./list/tab.js";
import { start } from "./programs.js";
import { setUpTab } from "./set-up/tab.js";
import { Store } from "./state.js";

/** @type {import("./tab.js").Tab[]} */
const TABS = [adUrlTab, setUpTab, listTab];

const UNREADABLE =
  "This address holds no work of the studio’s that can be read. It may have been cut off on its way.";
const TOO_LONG =
  "This is too much for an address, so the address keeps what it had before. Your work is still in this page.";

const NO_PROGRAM =
  "This browser doesn’t run WebAssembly, of which the studio’s checks are made. It may be switched off, as in Apple’s Lockdown Mode. Open the studio in another browser.";

const byId = (id) => document.getElementById(id);

const store = new Store(documentOf(location.hash) ?? DOCUMENT.initial);
const notice = byId("notice");
const notes = new Map();

/** Says something above the tabs, or takes it back. */
function note(about, text) {
  notes.set(about, text);
  const said = [...notes.values()].filter(Boolean).join(" ");
  if (notice.textContent !== said) {
    notice.textContent = said;
    notice.hidden = !said;
  }
}

const list = document.querySelector("[role=tablist]");
for (const { id, title } of TABS) {
  list.append(
    element(
      "button",
      { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `panel-${id}` },
      title,
    ),
  );
}
list.after(
  ...TABS.map(({ id }) =>
    element("div", { role: "tabpanel", id: `panel-${id}`, "aria-labelledby": `tab-${id}`, hidden: "" }),
  ),
);

const mounted = new Set();
const tabs = new Tabs(list, (panel) => {
  const tab = TABS.find(({ id }) => `panel-${id}` === panel);
  if (store.document.tab !== tab.id) {
    store.turn({ tab: tab.id });
  }
  if (!mounted.has(tab)) {
    mounted.add(tab);
    tab.mount(byId(panel), store);
  }
  document.title = `${tab.title} · Studio · Smart Script`;
});
const show = () => tabs.show(`panel-${store.document.tab}`);
start().then(show, () => note("program", NO_PROGRAM));

const [undo, redo] = [byId("undo"), byId("redo")];
/** A button that can't be pressed any more keeps the focus, so that the keyboard isn't lost. */
const allow = (button, isAllowed) => button.setAttribute("aria-disabled", String(!isAllowed));
function update(now, before) {
  allow(undo, store.canUndo);
  allow(redo, store.canRedo);
  if (now?.tab !== before?.tab) {
    show();
  }
  note("address", "");
}
update();
store.subscribe(update);

const go = (way) => {
  if (way === "undo" ? store.canUndo : store.canRedo) {
    store[way]();
    say(way === "undo" ? "Undone" : "Done again");
  }
};
undo.addEventListener("click", () => go("undo"));
redo.addEventListener("click", () => go("redo"));
addEventListener("keydown", (event) => {
  // In a field, the browser's own undo is for what was typed there.
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedIn(event.target)) {
    return;
  }
  const key = event.key.toLowerCase();
  const way = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
  if (way) {
    event.preventDefault();
    go(way);
  }
});
const isTypedIn = (target) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, input:not([type=radio], [type=checkbox], [type=button])"));

copies(byId("send"), () => addressOf(store.document));

keepInAddress(store, {
  tooLong: (isTooLong) => note("length", isTooLong ? TOO_LONG : ""),
  unreadable: () => note("address", UNREADABLE),
});
if (location.hash.length > 1 && !documentOf(location.hash)) {
  note("address", UNREADABLE);
}

// The fragment of the address is the document's, so the link for the keyboard moves the focus by itself.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("content").focus();
});
