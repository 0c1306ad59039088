/** The form's sections, in their order: AppsFlyer's first, then what only this script has. */
import { problemsAt, problemsIn } from "./checks.js";
import { button, chips, control, folded, grid, idOf, mark, pairs, problems, symbol } from "./controls.js";
import { h } from "./draw.js";
import {
  BANNER,
  BANNER_PLATFORMS,
  CONSENT,
  CONSENT_FIELDS,
  LIMITS,
  PLATFORMS,
  RARE,
  linkFields,
  qrFields,
} from "./fields.js";
import {
  consentSource,
  oneLinkOf,
  oneLinkParts,
  others,
  remove,
  writeConsent,
  writeConsentSource,
} from "./form.js";
import { at, pathOf, put } from "./paths.js";
import { storeOfButton, writeLink } from "./stores.js";
import { visitors } from "./rules.js";

function section(id, title, lead, ...content) {
  return h(
    "section.set-section",
    { "data-key": id, "aria-labelledby": `${id}-title` },
    h("div.set-head", {}, h("h2", { id: `${id}-title` }, title), lead && h("p.soft", {}, lead)),
    ...content,
  );
}

// The OneLink

function oneLink(form) {
  // Who types a whole link into the first field letter by letter finds it there until they go on.
  const { typed } = form.kept;
  const isTyping = typed && oneLinkOf(typed) === form.setUp.oneLinkURL;
  const parts = isTyping ? typed : oneLinkParts(form.setUp.oneLinkURL);
  const id = idOf("oneLinkURL");
  const { isWrong, describedBy, shown } = problems(form, "oneLinkURL", id);
  const input = (name, label, hint, example) =>
    h(
      "div.field",
      { "data-key": `${id}-${name}-field` },
      h("label", { for: name === "domain" ? id : `${id}-${name}` }, label),
      h("input.mono", {
        id: name === "domain" ? id : `${id}-${name}`,
        value: parts[name],
        placeholder: example,
        autocomplete: "off",
        spellcheck: "false",
        autocapitalize: "off",
        inputmode: name === "domain" ? "url" : undefined,
        "aria-invalid": isWrong ? "true" : undefined,
        "aria-describedby": [`${id}-${name}-hint`, describedBy].filter(Boolean).join(" "),
        oninput: ({ target }) => {
          const now = { ...parts, [name]: target.value };
          // More than a letter at once is pasted.
          form.kept.typed = target.value.length - parts[name].length > 1 ? null : now;
          form.change(put(form.setUp, ["oneLinkURL"], oneLinkOf(now)), "oneLinkURL");
        },
        onchange: () => {
          form.kept.typed = null;
          form.draw();
        },
      }),
      h("p.hint", { id: `${id}-${name}-hint` }, hint),
    );
  return section(
    "set-onelink",
    "1. OneLink",
    "The AppsFlyer link behind your buttons. It finds the App Store or Google Play by itself.",
    h(
      "div.grid",
      { "data-touches": id },
      input(
        "domain",
        "Domain",
        "On onelink.me, or a branded domain of yours. The whole link may be pasted here.",
        "brand.onelink.me",
      ),
      input("template", "Template ID", "The letters behind the domain.", "A1b2"),
    ),
    shown,
    parts.rest &&
      h(
        "div.note-row",
        { "data-key": "onelink-rest" },
        h(
          "p.hint",
          { id: `${id}-rest` },
          "Your OneLink came with parameters: ",
          h("code", {}, parts.rest),
          ". Every link keeps those for which the visit has no value of its own.",
        ),
        button("Leave them out", "cross", () => {
          form.kept.typed = null;
          form.change(put(form.setUp, ["oneLinkURL"], oneLinkOf({ ...parts, rest: "" })), undefined, id);
          form.say("The OneLink is without parameters now");
        }),
      ),
  );
}

// Buttons

const TITLE_OF_ONELINK = "App Store and Google Play, by your OneLink";

/** The title of a button for one of the app stores, where the page has one for each. */
const TITLES_BY_STORE = { ios: "App Store, by your OneLink", android: "Google Play, by your OneLink" };

function buttons(form) {
  const links = Array.isArray(form.setUp.links) ? form.setUp.links : [];
  const add = (platform) => {
    const index = links.length;
    form.change(
      put(form.setUp, ["links", index], platform ? { platform, appId: "", href: "" } : { href: "" }),
      undefined,
      idOf(`links[${index}].${platform ? "appId" : "href"}`),
    );
    form.say("Button added");
  };
  return section(
    "set-buttons",
    "3. Buttons",
    "Where the buttons of your page lead. Every button gets a link by which AppsFlyer can credit the install to the ad.",
    !links.length && h("p.hint", {}, "None yet, so the code has the script alone."),
    h(
      "ol.rows",
      {},
      links.map((link, index) => row(form, link ?? {}, index, links)),
    ),
    h(
      "div.adder",
      {},
      h(
        "select",
        {
          id: "set-up-add-button",
          "aria-label": "Store of another button",
          "aria-describedby": "set-up-add-button-hint",
          "data-own": true,
        },
        h("option", { value: "" }, TITLE_OF_ONELINK),
        PLATFORMS.map(({ name, label }) => h("option", { value: name }, label)),
      ),
      button("Add a button", "plus", (event) =>
        add(event.currentTarget.parentNode.querySelector("select").value),
      ),
    ),
    h(
      "p.hint",
      { id: "set-up-add-button-hint" },
      "For phones, take the OneLink: it finds the store of each phone. “Alone” is for a button that must lead to one store on any device.",
    ),
  );
}

function row(form, link, index, links) {
  const path = `links[${index}]`;
  const platform = PLATFORMS.find(({ name }) => name === link.platform);
  const store = storeOfButton(links, index);
  const title =
    link.platform === undefined
      ? (TITLES_BY_STORE[store] ?? TITLE_OF_ONELINK)
      : (platform?.label ?? String(link.platform));
  const { first, more } = linkFields(index, link.platform, store);
  const rare = [...more.map((it) => it.path), `${path}.params`];
  const known = at(form.setUp, pathOf(`${path}.params`));
  return h(
    "li.set-row",
    { "data-key": `${path}-${link.platform}` },
    h(
      "div.set-row-head",
      {},
      h("h3", {}, title),
      symbol(`Remove the button ${index + 1}, ${title}`, "cross", () => {
        form.kept.pairs.clear();
        form.kept.open.delete(`${path}-more`);
        form.kept.touched.clear();
        form.change(remove(form.setUp, path), undefined, "set-up-add-button");
        form.say(links.length > 1 ? "Button removed" : "The last button is removed");
      }),
    ),
    problemsAt(form.problems, `${path}.platform`).map(({ message }) => h("p.problem", {}, message)),
    grid(first.map((field) => control(form, field, writeLink))),
    folded(
      form,
      `${path}-more`,
      "Deep link and parameters of this button",
      () => [
        grid(more.map((field) => control(form, field))),
        pairs(form, {
          path: `${path}.params`,
          label: "Parameters",
          hint: "They go before the page’s own for the same names.",
          from: "name",
          to: "value",
          add: "Add a parameter",
          examples: ["deep_link_sub1", "red"],
        }),
      ],
      {
        found: problemsIn(form.problems, ...rare),
        said: link.deepLinkValue
          ? String(link.deepLinkValue)
          : known
            ? `${Object.keys(Object(known)).length} set`
            : "",
      },
    ),
  );
}

// The banner

function banner(form) {
  const { banner: given } = form.setUp;
  const isOn = given !== undefined && given !== null;
  const found = problemsIn(form.problems, "banner").filter(({ path }) => path !== "banner");
  const inFields = (fields) => problemsIn(form.problems, ...fields.map(({ path }) => path));
  const group = (key, title, fields, content = () => grid(fields.map((it) => control(form, it)))) =>
    folded(form, `banner-${key}`, title, content, { found: inFields(fields), said: said(form, fields) });
  return section(
    "set-banner",
    "4. Smart Banner",
    null,
    h(
      "div.field.turned",
      {},
      h(
        "div",
        {},
        h("label", { for: "set-up-banner" }, "Show a banner for the app"),
        h(
          "p.hint",
          { id: "set-up-banner-hint" },
          "With the app’s name and one button, at the edge of the page.",
        ),
      ),
      h("input.switch", {
        type: "checkbox",
        role: "switch",
        id: "set-up-banner",
        checked: isOn,
        "aria-describedby": "set-up-banner-hint",
        onchange: ({ target }) => {
          if (!target.checked) form.kept.banner = given;
          form.change(put(form.setUp, ["banner"], target.checked ? (form.kept.banner ?? {}) : undefined));
        },
      }),
    ),
    isOn && found.length ? mark(found) : "",
    isOn && [
      preview(form),
      grid(BANNER.first.map((it) => control(form, it))),
      h(
        "div.folds",
        {},
        group("words", "More words, price, stars", BANNER.words),
        group("when", "When and where it shows", BANNER.when),
        group("looks", "Looks and place", BANNER.looks),
        folded(
          form,
          "banner-platforms",
          "Other words on one device",
          () =>
            h(
              "div.folds",
              {},
              BANNER_PLATFORMS.map(({ name, label, fields }) => group(name, label, fields)),
            ),
          {
            found: inFields(
              BANNER_PLATFORMS.flatMap(({ fields }) => fields).filter(
                ({ path }) => !BANNER.first.some((it) => it.path === path),
              ),
            ),
          },
        ),
      ),
    ],
  );
}

/** How many of some fields say something. */
function said({ setUp }, fields) {
  const count = fields.filter(({ path }) => at(setUp, pathOf(path)) !== undefined).length;
  return count ? `${count} set` : "";
}

function preview(form) {
  const { device, isDark } = form.kept.preview;
  const radio = (value, label) =>
    h(
      "label",
      {},
      h("input", {
        type: "radio",
        name: "set-up-preview",
        value,
        checked: device === value,
        onchange: () => {
          form.kept.preview = { ...form.kept.preview, device: value };
          form.draw();
        },
      }),
      h("span", {}, label),
    );
  const { icon } = Object(form.setUp.banner);
  return h(
    "figure.preview",
    { "data-key": "preview" },
    h(
      "figcaption.panel-top",
      {},
      h(
        "div.choice",
        { role: "group", "aria-label": "Preview on" },
        radio("phone", "iPhone"),
        radio("android", "Android"),
        radio("desktop", "Desktop"),
      ),
      h(
        "label.tick",
        {},
        h("input", {
          type: "checkbox",
          checked: isDark,
          onchange: ({ target }) => {
            form.kept.preview = { ...form.kept.preview, isDark: target.checked };
            form.draw();
          },
        }),
        "On a dark page",
      ),
    ),
    h("div.preview-place", { "data-own": true, "data-key": "preview-place", id: "set-up-preview" }),
    h("p.hint", { id: "set-up-preview-hint" }, hintOfPreview(form, device, icon)),
  );
}

function hintOfPreview({ setUp }, device, icon) {
  const list = [setUp.banner?.platforms ?? ["ios", "android"]].flat().join(" ");
  const wanted = { phone: /ios|iphone/, android: /android/, desktop: /desktop/ }[device];
  return [
    wanted.test(list) ? "" : "It doesn’t show on this device unless you choose it under Devices.",
    icon ? "The letter stands for your icon, which isn’t loaded here: nothing is." : "",
    "As the script draws it. Nothing in it leads anywhere.",
  ]
    .filter(Boolean)
    .join(" ");
}

// QR codes

function qr(form) {
  const list = Array.isArray(form.setUp.qr) ? form.setUp.qr : [];
  return section(
    "set-qr",
    "5. QR codes",
    "For visitors at a desktop, whose phone is beside them. A code carries your OneLink with the campaign.",
    h(
      "ol.rows",
      {},
      list.map((it, index) =>
        h(
          "li.set-row",
          { "data-key": `qr-${index}` },
          h(
            "div.set-row-head",
            {},
            h("h3", {}, `QR code ${index + 1}`),
            symbol(`Remove the QR code ${index + 1}`, "cross", () => {
              form.change(remove(form.setUp, `qr[${index}]`), undefined, "set-up-add-qr");
              form.say("QR code removed");
            }),
          ),
          h(
            "div.code-row",
            {},
            h("div.code-place", {
              "data-own": true,
              "data-key": `code-${index}`,
              id: `set-up-code-${index}`,
            }),
            grid(qrFields(index).map((field) => control(form, field))),
          ),
          it?.logo && h("p.hint", {}, "The grey square stands for your logo, which isn’t loaded here."),
        ),
      ),
    ),
    h(
      "div.row",
      {},
      button(
        "Add a QR code",
        "plus",
        () =>
          form.change(put(form.setUp, ["qr", list.length], {}), undefined, idOf(`qr[${list.length}].size`)),
        { id: "set-up-add-qr" },
      ),
    ),
  );
}

// Consent

function consent(form) {
  const source = consentSource(form.setUp);
  const { shown } = problems(form, "consentFrom", "set-up-consent");
  const options =
    source === "other"
      ? [...CONSENT, ["other", "As it came", JSON.stringify(form.setUp.consentFrom ?? form.setUp.consent)]]
      : CONSENT;
  const field = (name) => control(form, { ...CONSENT_FIELDS[name], isOrdered: false }, writeConsent);
  return section(
    "set-consent",
    "6. Consent",
    null,
    h(
      "fieldset.field.consent",
      { id: "set-up-consent", tabindex: "-1" },
      h("legend", {}, "Who says what a visitor allows"),
      options.map(([value, label, hint]) =>
        h(
          "label.radio",
          { "data-key": value },
          h("input", {
            type: "radio",
            name: "set-up-consent",
            checked: source === value,
            "aria-describedby": `set-up-consent-${value}`,
            onchange: () => form.change(writeConsentSource(form.setUp, value)),
          }),
          h("span", {}, label, h("span.hint", { id: `set-up-consent-${value}` }, hint)),
        ),
      ),
      shown,
    ),
    source === "tcf" &&
      folded(form, "consent-tcf", "Vendor and purposes", () => [grid(field("vendor")), field("purposes")], {
        found: problemsIn(form.problems, "consentFrom"),
      }),
    source === "google" &&
      folded(form, "consent-google", "Consent types", () => field("types"), {
        found: problemsIn(form.problems, "consentFrom"),
      }),
    grid(control(form, LIMITS)),
  );
}

// What few pages need, and what the form doesn't know

function rare(form) {
  const paths = RARE.map(({ path }) => path);
  const count = RARE.filter(({ path }) => at(form.setUp, pathOf(path)) !== undefined).length;
  return section(
    "set-rare",
    "7. More options",
    "Few pages need these.",
    h(
      "div.folds",
      {},
      folded(
        form,
        "rare",
        "Memory, redirects, servers for tests",
        () => [
          grid(RARE.filter(({ kind }) => kind !== "list").map((it) => control(form, it))),
          RARE.filter(({ kind }) => kind === "list").map((it) => chips(form, { ...it, isOrdered: false })),
        ],
        { found: problemsIn(form.problems, ...paths), said: count ? `${count} set` : "" },
      ),
      unknown(form),
    ),
  );
}

/** What came with a set-up, and the form has no field for. */
function unknown(form) {
  const list = others(form.setUp).filter(({ path }) => path !== "$schema");
  if (!list.length) return "";
  return folded(
    form,
    "unknown",
    "Also in this set-up",
    () => [
      h("p.hint", {}, "It came with what was pasted, and stays as it is."),
      h(
        "ul.unknown",
        {},
        list.map(({ path, value }) => {
          const [found] = problemsAt(form.problems, path);
          const meant = found?.meant;
          return h(
            "li",
            { "data-key": path },
            h("code", { id: idOf(path), tabindex: "-1" }, `${path}: ${JSON.stringify(value)}`),
            found && h("p.problem", {}, found.message),
            h(
              "div.row",
              {},
              meant &&
                button(`Call it ${meant}`, "check", () => {
                  const steps = pathOf(path);
                  const renamed = [...steps.slice(0, -1), meant];
                  form.change(put(put(form.setUp, steps, undefined, steps.length - 1), renamed, value));
                  form.say(`It is called ${meant} now`);
                }),
              button("Remove", "cross", () => form.change(remove(form.setUp, path)), {
                "aria-label": `Remove ${path}`,
              }),
            ),
          );
        }),
      ),
    ],
    {
      found: problemsIn(form.problems, ...list.map(({ path }) => path)),
      said: `${list.length}`,
      isOpen: true,
    },
  );
}

/** @param {import("./controls.js").Form} form */
export const sections = (form) => [
  oneLink(form),
  section(
    "set-visitors",
    "2. Visitors and their ads",
    "Which ad networks send visitors, and what is sent on of what they bring.",
    visitors(form),
  ),
  buttons(form),
  banner(form),
  qr(form),
  consent(form),
  rare(form),
];
