/** Brings in what there is already: code of a page, a file, or what AppsFlyer's generator gave. It is read, and never run. */
import { readSetUp } from "../../../pkg/set-up.js";
import { labelOf } from "./checks.js";
import { button, folded } from "./controls.js";
import { h } from "./draw.js";

const KINDS = {
  markup: "the markup of a page",
  json: "a set-up as JSON",
  call: "calls of Smart Script",
  gtm: "a tag of Google Tag Manager",
  npm: "code with the npm package",
  server: "a server’s code",
  appsflyer: "what AppsFlyer’s generator gives",
};

/** The largest file that is read. */
const LARGEST = 2_000_000;

/** Fills the form from a text. */
function take(form, text, file) {
  if (!text.trim()) return;
  const { setUp, from, notes, files } = readSetUp(text, file ? { file } : {});
  const isFilled = from !== "unknown" && Object.keys(setUp).length > 0;
  form.kept.pasted = { from, notes, file, isFilled, setUp };
  if (isFilled) {
    form.kept.pairs.clear();
    form.kept.messages.clear();
    form.fill(setUp, files);
    form.say(`The form is filled from ${KINDS[from]}. Undo brings back what was there.`);
  } else {
    form.draw();
    form.say("No set-up was found in this.");
  }
}

/**
 * Takes a file that is dropped anywhere on the tab: beside the field for it, a browser would leave the page for the file.
 *
 * @param {HTMLElement} root
 * @param {() => import("./controls.js").Form} now
 */
export function takeDropped(root, now) {
  const over = (isOver) => root.classList.toggle("over", isOver);
  root.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      over(true);
    }
  });
  root.addEventListener("dragleave", ({ relatedTarget }) => root.contains(relatedTarget) || over(false));
  root.addEventListener("drop", (event) => {
    over(false);
    const [file] = event.dataTransfer.files;
    if (file) {
      event.preventDefault();
      root.querySelector("[data-key=paste].fold").open = true;
      takeFile(now(), file);
    }
  });
}

async function takeFile(form, file) {
  if (!file) return;
  if (file.size > LARGEST) {
    form.kept.pasted = {
      from: "unknown",
      notes: [{ path: "", message: "This file is larger than 2 MB, so it is hardly a page’s set-up." }],
      file: file.name,
    };
    form.draw();
    return;
  }
  take(form, await file.text(), file.name);
}

/** What was found, and what there is to say of it. */
function found(form) {
  const { pasted } = form.kept;
  if (!pasted) return "";
  const { from, notes, file, isFilled, setUp } = pasted;
  // What has been changed since would be undone first.
  const isLast = isFilled && form.setUp === setUp;
  const severities = ["error", "warning", "note"];
  const sorted = [...notes].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return h(
    `div.found.${isFilled ? "good" : "warn"}`,
    { "data-key": "found" },
    h(
      "p",
      {},
      h(
        "b",
        {},
        isFilled
          ? `Recognised as ${KINDS[from]}${file ? `, in ${file}` : ""}. The form is filled.`
          : `No set-up was found in ${file ?? "this text"}, so the form is as it was.`,
      ),
    ),
    sorted.length > 0 &&
      h(
        "ul.notes",
        {},
        sorted.map(({ path, message, line, severity }) =>
          h(
            "li",
            {},
            line ? h("span.badge", {}, `Line ${line}`) : "",
            line ? " " : "",
            path ? h("b", {}, `${labelOf(form.setUp, path)}: `) : "",
            h(severity === "error" ? "span.problem" : "span", {}, message),
          ),
        ),
      ),
    isLast &&
      button("Bring back what was there", "undo", () => {
        form.kept.pasted = null;
        form.undo();
        document.getElementById("set-up-paste")?.focus();
        form.say("What was there before is back");
      }),
  );
}

/** @param {import("./controls.js").Form} form */
export const paste = (form) =>
  h(
    "section.card.paste",
    { "data-key": "paste", "aria-label": "Paste what you have" },
    folded(form, "paste", "Paste what you have", () => [
      h(
        "div.field.paste-here",
        {},
        h(
          "label",
          { for: "set-up-paste" },
          "A page’s code, smart-script.json, or what AppsFlyer’s generator gave",
        ),
        h("textarea.mono", {
          id: "set-up-paste",
          rows: "6",
          spellcheck: "false",
          autocomplete: "off",
          autocapitalize: "off",
          "data-own": true,
          "aria-describedby": "set-up-paste-hint",
          onpaste: ({ target }) => setTimeout(() => take(form.now(), target.value)),
        }),
        h(
          "p.hint",
          { id: "set-up-paste-hint" },
          "It is read, and never run. Whatever the form has no field for stays in the set-up. A file can be dropped anywhere on this tab.",
        ),
      ),
      h(
        "div.row",
        {},
        button("Fill the form", "check", () => take(form, document.getElementById("set-up-paste").value), {
          name: "button.button",
        }),
        h(
          "label.button.file",
          {},
          h("input.unseen", {
            type: "file",
            "data-own": true,
            accept: ".html,.htm,.json,.js,.mjs,.ts,.tsx,.jsx,.txt,text/*",
            onchange: ({ target }) => {
              takeFile(form, target.files[0]);
              target.value = "";
            },
          }),
          "Choose a file",
        ),
      ),
      found(form),
    ]),
  );
