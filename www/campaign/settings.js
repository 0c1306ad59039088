/** The settings of the partner's page, as a form. A refusal of the API is shown at its field. */
import { element } from "../elements.js";
import * as api from "./api.js";
import { Mapping, numberOr } from "./mapping.js";
import { folded } from "./pieces.js";
import { at, pathOf } from "./paths.js";

const idOf = (path) => `setting-${path.replaceAll(".", "-")}`;

/** A switch, with a hint and, where there is one, the number that belongs to it. */
function option(path, label, hint, { number, unit, note } = {}) {
  const id = idOf(path);
  return element(
    "div.option",
    element(
      "div",
      element("label", { for: id }, label),
      element("p.hint", { id: `${id}-hint` }, hint),
      note ?? "",
    ),
    element(
      "div.row",
      number ? [numeric(number, `${label}: ${unit}`), element("span.soft", unit)] : "",
      element("input.switch", {
        type: "checkbox",
        role: "switch",
        id,
        "data-path": path,
        "aria-describedby": `${id}-hint`,
      }),
    ),
  );
}

const numeric = (path, label) =>
  element("input.number-field", {
    id: idOf(path),
    "data-path": path,
    inputmode: "decimal",
    autocomplete: "off",
    "aria-label": label,
    "data-number": "",
  });

function span(path, label, unit, hint) {
  const id = idOf(path);
  return element(
    "div.option",
    element("div", element("label", { for: id }, label), element("p.hint", hint)),
    element(
      "div.row",
      element("input.number-field", {
        id,
        "data-path": path,
        inputmode: "decimal",
        autocomplete: "off",
        "data-number": "",
      }),
      element("span.soft", unit),
    ),
  );
}

const text = (path, label, hint) =>
  element(
    "div.field",
    element("label", { for: idOf(path) }, label),
    element("input.mono", { id: idOf(path), "data-path": path, autocomplete: "off", spellcheck: "false" }),
    hint ? element("p.hint", hint) : "",
  );

const lines = (path, label, hint) =>
  element(
    "div.field",
    element("label", { for: idOf(path) }, label),
    element("textarea.mono", { id: idOf(path), "data-path": path, rows: "6", spellcheck: "false" }),
    element("p.hint", hint),
  );

function put(target, path, value) {
  const names = path.split(".");
  const last = names.pop();
  const box = names.reduce((it, name) => (it[name] ??= {}), target);
  box[last] = value;
}

/** Lists that are edited as text, a line for each: how they are written, and read. */
const LISTS = {
  allowList: { write: (hosts) => hosts.join("\n"), read: (text) => text.split(/[\s,]+/).filter(Boolean) },
  apps: {
    write: (apps) => apps.map(({ platform, id, name }) => `${platform}  ${id}  ${name}`).join("\n"),
    read: (text) =>
      text
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => {
          const [platform = "", id = "", ...name] = line.trim().split(/\s+/);
          return { id, platform, name: name.join(" ") };
        }),
  },
};

/** What the API says begins with a small letter, as it stands behind a path there. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export class Settings {
  #form;
  #mapping = new Mapping();
  #said = element("p.hint.saved", { role: "status" });
  #isChanged = false;
  #settings = null;

  constructor(panel, { equalPriorityNote }) {
    this.#form = element(
      "form.settings",
      { novalidate: "", autocomplete: "off", "aria-label": "Partner settings" },
      element(
        "div.options",
        option(
          "activated",
          "Partner activated",
          "Without it AppsFlyer credits nothing to TikTok, and sends it no postback.",
        ),
        option(
          "viewThrough.enabled",
          "View-through attribution",
          "An install may be credited to a view alone.",
          { number: "viewThrough.hours", unit: "hours" },
        ),
        option(
          "equalPriority.enabled",
          "Equal priority for views and clicks",
          "A view this young ranks with a click, and the newest of both wins.",
          { number: "equalPriority.hours", unit: "hours", note: equalPriorityNote },
        ),
        span(
          "clickLookbackDays",
          "Click window",
          "days",
          "How old a click may be that the referrer or an id proves.",
        ),
        span(
          "postbacks.windowDays",
          "Postback window",
          "days",
          "How long after the install events still go to TikTok.",
        ),
        option(
          "ccpa",
          "Limit TikTok ads’ use of personal information (CCPA)",
          "Postbacks then carry limited_data_use.",
        ),
        option("advancedPrivacy", "Advanced Privacy", "Postbacks then say less of the person, or nothing."),
      ),
      element(
        "div.two",
        text("pixelId", "Pixel ID", "TikTok’s end knows this pixel, and no other."),
        text("accessToken", "Access token", "The one that TikTok’s end accepts for it."),
      ),
      this.#mapping.element,
      folded(
        "Allow-list and apps",
        lines(
          "allowList",
          "Hosts that links may lead to",
          "A host on each line. AppsFlyer refuses clicks whose af_r leads elsewhere.",
        ),
        lines("apps", "Apps", "On each line: platform, app id, name."),
      ),
      element("div.row.save", element("button.button.main", { type: "submit" }, "Save settings"), this.#said),
    );
    panel.replaceChildren(
      element(
        "header.panel-head",
        element(
          "div",
          element("h2", "Partner settings"),
          element(
            "p.soft",
            "The switches of AppsFlyer’s TikTok page. They count for what happens from now on.",
          ),
        ),
      ),
      this.#form,
    );
    this.#form.addEventListener("input", () => this.#changed());
    this.#form.addEventListener("change", () => this.#changed());
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save();
    });
  }

  #changed() {
    this.#isChanged = true;
    this.#said.textContent = "Not saved yet.";
  }

  /** Shows settings, unless somebody is at them. */
  show(settings) {
    this.#settings = settings;
    if (this.#isChanged) return;
    for (const field of this.#form.querySelectorAll("[data-path]")) {
      const { path } = field.dataset;
      const value = at(settings, path);
      if (field.type === "checkbox") {
        field.checked = !!value;
      } else {
        field.value = LISTS[path] ? LISTS[path].write(value ?? []) : (value ?? "");
      }
    }
    this.#mapping.fill(settings.postbacks.events);
  }

  #read() {
    const settings = {};
    for (const field of this.#form.querySelectorAll("[data-path]")) {
      const { path } = field.dataset;
      const value =
        field.type === "checkbox"
          ? field.checked
          : LISTS[path]
            ? LISTS[path].read(field.value)
            : "number" in field.dataset
              ? numberOr(field.value.trim())
              : field.value.trim();
      put(settings, path, value);
    }
    settings.postbacks.events = this.#mapping.read();
    return settings;
  }

  async #save() {
    this.#clear();
    try {
      await api.changeSettings(this.#read());
      this.#isChanged = false;
      this.#said.textContent = "Saved. It counts for what happens from now on.";
      if (this.#settings) this.show(await api.settings());
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** The field of a path, or the one it belongs to. */
  #field(path) {
    const events = /^postbacks\.events\.(.+)$/.exec(path);
    const names = path.split(".");
    const candidates = names.map((_, index) => names.slice(0, names.length - index).join("."));
    return (
      (events && this.#mapping.field(events[1])) ||
      candidates.map((it) => this.#form.querySelector(`[data-path="${CSS.escape(it)}"]`)).find(Boolean)
    );
  }

  #refuse({ message, path }) {
    const field = path && this.#field(pathOf(path));
    const problem = element("p.problem", { id: "setting-problem", role: "alert" }, sentence(message));
    if (field) {
      const folded = field.closest("details");
      if (folded) folded.open = true;
      field.setAttribute("aria-invalid", "true");
      field.dataset.describedBefore = field.getAttribute("aria-describedby") ?? "";
      field.setAttribute("aria-describedby", "setting-problem");
      (field.closest(".option, .field, .mapped-event") ?? field.parentElement).append(problem);
      field.focus();
    } else {
      this.#said.before(problem);
    }
    this.#said.textContent = "Not saved.";
  }

  #clear() {
    this.#form.querySelector("#setting-problem")?.remove();
    for (const field of this.#form.querySelectorAll("[aria-invalid]")) {
      field.removeAttribute("aria-invalid");
      const before = field.dataset.describedBefore;
      delete field.dataset.describedBefore;
      if (before) field.setAttribute("aria-describedby", before);
      else field.removeAttribute("aria-describedby");
    }
  }

  /** Leads to a setting. */
  goTo(path) {
    const field = path === "postbacks.events" ? this.#mapping.field("0") : this.#field(path);
    field?.scrollIntoView({ block: "center" });
    field?.focus();
  }
}
