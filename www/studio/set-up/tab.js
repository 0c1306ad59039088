/** The tab "Page set-up". */
import { say } from "../../elements.js";
import { check, startChecks } from "./checks.js";
import { idOf } from "./controls.js";
import { h, patch } from "./draw.js";
import { ARRIVAL, BANNER, BANNER_PLATFORMS, IMPRESSION, RARE, SKIPS } from "./fields.js";
import { START } from "./form.js";
import { equal, pathOf, written } from "./paths.js";
import { output } from "./output.js";
import { paste, takeDropped } from "./paste.js";
import { bannerFrame, showBanner, showCode } from "./preview.js";
import { sections } from "./sections.js";
import { sheet } from "./sheet.js";

/** The link that previews have in their codes while the set-up has none. */
const LINK = "https://brand.onelink.me/A1b2?af_js_web=true&af_ss_ver=2_10_0&pid=tiktokweb_int&c=summer_web";

/** @type {import("../tab.js").Tab} */
export const setUpTab = {
  id: "page-set-up",
  title: "Page set-up",
  mount(root, store) {
    root.classList.add("set-up");
    /** What the form remembers while it is open. All that counts is in the store. */
    const kept = {
      pairs: new Map(),
      open: new Map(),
      messages: new Map(),
      /** The ids of fields that somebody has been in. */
      touched: new Set(),
      keys: new Map(),
      preview: { device: "phone", isDark: matchMedia("(prefers-color-scheme: dark)").matches },
      output: "markup",
      pasted: null,
    };
    const frames = new Map();
    let form;
    let focus;

    const draw = () => {
      const setUp = store.document.setUp ?? START;
      const files = store.document.files ?? "";
      const { problems, links, isChecked } =
        form?.setUp === setUp && form.isChecked ? form.checked : check(setUp);
      form = {
        setUp,
        files,
        problems,
        isChecked,
        checked: { problems, links, isChecked },
        kept,
        draw,
        say,
        /** What the tab "Ad URL" has: the URL of the ads that lead to the page. */
        wanted: store.document.ad.wanted,
        now: () => form,
        undo: () => store.undo(),
        change(next, of, then) {
          focus = then;
          if (equal(next, setUp)) draw();
          else store.set({ setUp: next }, of && `set-up ${of}`);
        },
        /** Fills the whole form; with the folder of the files, where that is known. */
        fill(next, folder = files) {
          store.set({ setUp: next, files: folder === "/" ? "" : folder });
        },
        changeFiles: (next) => store.set({ files: next }, "set-up files"),
        goTo,
      };
      patch(
        root,
        h(
          "div",
          {},
          paste(form),
          h(
            "p.to-code",
            { "data-key": "to-code" },
            h(
              "button.link",
              { type: "button", onclick: () => goTo("", "set-up-output") },
              "Go to the code for your page",
            ),
          ),
          h(
            "div.columns",
            { "data-key": "columns" },
            h("div.card.set-form", {}, sections(form)),
            h("div.aside", {}, output(form)),
          ),
          sheet(form),
        ),
      );
      const link = links.find(Boolean) ?? LINK;
      showPreview(setUp, link);
      showCodes(setUp, link);
      if (focus) {
        document.getElementById(focus)?.focus();
        focus = undefined;
      }
    };

    /** Draws the banner into the frame for the chosen device, as soon as the frame is there. */
    const showPreview = ({ banner }, link) => {
      const place = document.getElementById("set-up-preview");
      if (!place) return;
      const { device, isDark } = kept.preview;
      const kind = device === "desktop" ? "desktop" : "phone";
      const known = frames.get(place) ?? frames.set(place, {}).get(place);
      const wanted = JSON.stringify([banner, device, isDark, link]);
      known.show = () => {
        if (known.frame.contentDocument?.body) {
          showBanner(known.frame, Object(banner), { device, isDark, link });
        }
      };
      if (known.kind !== kind) {
        const label = `How the banner looks on a ${kind}`;
        Object.assign(known, { kind, wanted: "", ...bannerFrame(kind, label) });
        known.frame.addEventListener("load", () => known.show());
        place.replaceChildren(known.box);
      }
      if (known.wanted !== wanted) {
        known.wanted = wanted;
        known.show();
      }
    };

    const showCodes = ({ qr }, link) => {
      (Array.isArray(qr) ? qr : []).forEach((place, index) => {
        const element = document.getElementById(`set-up-code-${index}`);
        const wanted = JSON.stringify([place, link]);
        if (element && element.dataset.shown !== wanted) {
          element.dataset.shown = wanted;
          element.replaceChildren();
          showCode(element, link, Object(place));
        }
      });
    };

    /** Goes to what a path is about: opens what it is in, and gives it the focus. */
    const goTo = (path, id) => {
      const steps = pathOf(path);
      // What is folded is only drawn once it is open, so the outer ones are opened first.
      for (const key of foldsOf(path)) kept.open.set(key, true);
      draw();
      for (const key of foldsOf(path)) {
        root.querySelectorAll("details").forEach((it) => {
          if (it.dataset.key === key) it.open = true;
        });
      }
      const ids = id ? [id] : steps.map((_, left) => idOf(written(steps.slice(0, steps.length - left))));
      const target = ids
        .flatMap((it) => [it, `${it}-new`, `${it}-add`])
        .map((it) => document.getElementById(it))
        .find(Boolean);
      target?.scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    };

    store.subscribe((now, before) => {
      if (now.setUp !== before.setUp || now.files !== before.files || now.ad !== before.ad) draw();
    });
    draw();
    watchTouches(root, kept.touched, draw);
    takeDropped(root, () => form);
    startChecks().then(draw, () => {
      kept.isUnchecked = true;
      draw();
    });
  },
};

/**
 * Notes which fields somebody has been in, and draws the form when they leave one. While a button is held down, nothing moves away
 * from under it.
 */
function watchTouches(root, touched, draw) {
  let isPressed = false;
  let isLate = false;
  root.addEventListener("focusout", ({ target, relatedTarget }) => {
    const field = target.closest("[data-touches]");
    const id = field?.dataset.touches;
    if (!id || field.contains(relatedTarget) || touched.has(id)) return;
    touched.add(id);
    if (isPressed) isLate = true;
    // What is being drawn takes the focus from what it removes.
    else queueMicrotask(draw);
  });
  addEventListener("pointerdown", () => (isPressed = true), true);
  for (const ends of ["pointerup", "pointercancel", "keydown"]) {
    addEventListener(
      ends,
      () => {
        isPressed = false;
        if (isLate) setTimeout(draw);
        isLate = false;
      },
      true,
    );
  }
}

/** The keys of what has to be open for a path's field to be there. */
function foldsOf(path) {
  const [first, second, third] = pathOf(path);
  const isIn = (fields) => fields.some((field) => path === field.path || path.startsWith(`${field.path}[`));
  if (first === "afParameters" && second !== "googleClickIdKey") {
    return [
      "mapping",
      second === "afCustom" ? `afParameters.afCustom[${third}]` : `afParameters.${second}`,
      "unknown",
    ];
  }
  if (first === "links")
    return ["appId", "href", undefined].includes(third) ? [] : [`links[${second}]-more`, "unknown"];
  if (first === "consentFrom") return ["consent-tcf", "consent-google", "unknown"];
  const groups = {
    ids: ARRIVAL,
    views: [...SKIPS, ...IMPRESSION],
    rare: RARE,
    "banner-words": BANNER.words,
    "banner-when": BANNER.when,
    "banner-looks": BANNER.looks,
  };
  const group = Object.keys(groups).find((key) => isIn(groups[key]));
  if (group) return [group];
  if (isIn([...BANNER.first])) return [];
  const platform = BANNER_PLATFORMS.find(({ fields }) => isIn(fields));
  return platform ? ["banner-platforms", `banner-${platform.name}`] : ["unknown"];
}
