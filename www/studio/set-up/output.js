/** What comes out of the form: the code for whoever puts it into the page, and what is still to be mended. */
import { cspLine, writeSetUp } from "../../../pkg/set-up.js";
import { copies, icon } from "../../elements.js";
import { labelOf } from "./checks.js";
import { button, folded, idOf } from "./controls.js";
import { h } from "./draw.js";
import { tinted } from "./tinted.js";

/** The forms of a set-up, and where each of them goes. */
const FORMS = [
  [
    "markup",
    "Markup",
    "smart-script.html",
    "For most pages. The script goes into the page’s <head>, each button to its place in the page.",
  ],
  [
    "json",
    "JSON block",
    "smart-script.html",
    "For pages whose templates can’t change attributes. Goes into the page’s <head>.",
  ],
  [
    "gtm",
    "Tag Manager",
    "tag.html",
    "The content of a “Custom HTML” tag in Google Tag Manager, for “All Pages”.",
  ],
  [
    "npm",
    "npm",
    "smart-script.js",
    "For a site that is built with a bundler, with smart-script-wasm from npm.",
  ],
  ["server", "Server", "server.js", "Where the page is made on a server or at the edge."],
  [
    "call",
    "Smart Script V2 calls",
    "smart-script.html",
    "For pages that call AppsFlyer’s Smart Script V2 already, and shall go on so.",
  ],
  [
    "file",
    "smart-script.json",
    "smart-script.json",
    "The set-up itself, to keep in git. The studio and the command read it.",
  ],
];

/** Downloads a text as a file. */
export function download(name, text, type = "text/plain") {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A button that copies what it stands for when it is pressed. */
export const copyButton = (label, text, name = "button.button.small") =>
  copies(
    h(name, { type: "button", "data-own": true, "data-key": label }, icon("copy"), h("span", {}, label)),
    text,
  );

/** @returns {{ text: string, notes: object[] }} what is written; it never throws */
function written(setUp, to, files) {
  try {
    return writeSetUp(setUp, to, files ? { files } : {});
  } catch {
    return {
      text: "",
      notes: [{ path: "", severity: "error", message: "This set-up can’t be written in this form." }],
    };
  }
}

function tabs(form) {
  const { output } = form.kept;
  const select = (index, event) => {
    form.kept.output = FORMS.at(index % FORMS.length)[0];
    form.draw();
    if (event) document.getElementById(`set-up-as-${form.kept.output}`).focus();
  };
  return h(
    "div.outputs",
    { role: "tablist", "aria-label": "The set-up as" },
    FORMS.map(([to, label], index) =>
      h(
        "button",
        {
          type: "button",
          role: "tab",
          id: `set-up-as-${to}`,
          "aria-selected": String(to === output),
          "aria-controls": "set-up-output",
          tabindex: to === output ? "0" : "-1",
          onclick: () => select(index),
          onkeydown: (event) => {
            const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: -1 }[event.key];
            if (next !== undefined && !event.altKey) {
              event.preventDefault();
              select(next, event);
            }
          },
        },
        label,
      ),
    ),
  );
}

/** What is still to be mended or filled in, each with the way to its field. */
function open(form) {
  const shown = form.problems.filter(({ severity }) => severity !== "warning");
  const wrong = shown.filter(({ severity }) => severity === "error").length;
  const warnings = form.problems.filter(({ severity }) => severity === "warning");
  return h(
    "div.checks",
    { "data-key": "checks" },
    form.isChecked || !form.kept.isUnchecked
      ? h(
          `p.verdict${wrong ? ".bad" : shown.length ? "" : ".good"}`,
          { id: "set-up-verdict" },
          icon(wrong ? "know" : shown.length ? "info" : "check"),
          wrong
            ? `${wrong} ${wrong === 1 ? "mistake" : "mistakes"} to mend`
            : shown.length
              ? `Still to fill in: ${shown.length}`
              : "Checked by the script itself: nothing to mend",
        )
      : h(
          "p.verdict.warn",
          { id: "set-up-verdict" },
          icon("know"),
          "This browser refuses WebAssembly, so nothing can be checked here.",
        ),
    shown.length > 0 &&
      h(
        "ul.findings",
        {},
        shown.map(({ path, message, severity }) =>
          h(
            "li",
            { "data-key": path },
            h("button.link", { type: "button", onclick: () => form.goTo(path) }, labelOf(form.setUp, path)),
            h(`span${severity === "error" ? ".problem" : ".soft"}`, {}, message),
          ),
        ),
      ),
    warnings.length > 0 &&
      h(
        "ul.findings",
        {},
        warnings.map(({ path, message }) =>
          h("li", {}, h("b", {}, labelOf(form.setUp, path)), h("span.soft", {}, message)),
        ),
      ),
  );
}

const notesOf = (form, notes) =>
  notes.length > 0 &&
  h(
    "ul.notes",
    { "aria-label": "What this form leaves out" },
    notes.map(({ path, message }) =>
      h("li", {}, path && h("b", {}, `${labelOf(form.setUp, path)}: `), message),
    ),
  );

/** @param {import("./controls.js").Form} form */
export function output(form) {
  const [to, label, file, where] = FORMS.find(([it]) => it === form.kept.output);
  const { text, notes } = written(form.setUp, to, form.files);
  form.kept.text = text;
  const policy = cspLine(form.setUp, { to, ...(form.files ? { files: form.files } : {}) });
  form.kept.policy = policy;
  return h(
    "section.card.panel.set-output",
    { "aria-labelledby": "set-up-output-title" },
    h(
      "div.set-head",
      {},
      h("h2", { id: "set-up-output-title" }, "Code for your page"),
      h("p.soft", {}, "Not sure which of these to take? “Markup” is for most pages."),
    ),
    button("Hand over to a developer", "sheet", () => form.goTo("", idOf("sheet")), {
      name: "button.button.wide",
    }),
    tabs(form),
    h(
      "div.output",
      { role: "tabpanel", id: "set-up-output", "aria-labelledby": `set-up-as-${to}`, tabindex: "-1" },
      h(
        "pre.code",
        { tabindex: "0", role: "group", "aria-label": "The code" },
        h("code", { id: "set-up-code" }, tinted(text)),
      ),
    ),
    h("p.hint", {}, where),
    notesOf(form, notes),
    h(
      "div.row",
      {},
      copyButton("Copy", () => form.kept.text, "button.button.main"),
      button(
        "Download",
        "down",
        () => download(file, form.kept.text, to === "file" ? "application/json" : "text/plain"),
        {
          name: "button.button",
          title: file,
          "aria-label": `Download ${file}`,
        },
      ),
      h("span.hint", { "data-key": "as" }, `as ${label}`),
    ),
    open(form),
    h(
      "div.folds",
      {},
      folded(
        form,
        "files",
        "Folder of the script’s files",
        () =>
          h(
            "div.field",
            {},
            h("label", { for: "set-up-files" }, "Where the script’s files are"),
            h("input.mono", {
              id: "set-up-files",
              value: form.files,
              placeholder: "/",
              autocomplete: "off",
              spellcheck: "false",
              autocapitalize: "off",
              "aria-describedby": "set-up-files-hint",
              oninput: ({ target }) => form.changeFiles(target.value),
            }),
            h(
              "p.hint",
              { id: "set-up-files-hint" },
              "The folder of your site into which your developers copy the script’s files, such as /js/. The code above loads them from there.",
            ),
          ),
        { said: form.files || "/" },
      ),
      policy &&
        folded(form, "policy", "Content-Security-Policy", () => [
          h(
            "p.hint",
            {},
            "For a page that says what it may load. Your developers add this to what the page needs besides.",
          ),
          h("pre.code", {}, h("code", { id: "set-up-policy" }, policy)),
          h(
            "div.row",
            {},
            copyButton("Copy the policy", () => form.kept.policy),
          ),
        ]),
    ),
  );
}
