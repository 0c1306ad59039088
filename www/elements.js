/** Makes elements. What comes from addresses only ever becomes text. */

/** The most characters of a text that is shown unfolded. */
const MOST = 420;

/**
 * @param {string} name the element's name, with classes as in a selector: `p.hint`
 * @param {...(Node | string | object | null | undefined | false)} parts its content, and attributes as plain objects
 */
export function element(name, ...parts) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  made.classList.add(...classes);
  for (const part of parts.flat(Infinity)) {
    if (part instanceof Node || typeof part === "string") {
      made.append(part);
    } else if (part) {
      Object.entries(part).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    }
  }
  return made;
}

/** How the addresses of symbols begin. A page that has them in itself says how by `data-icons`. */
const ICONS = document.documentElement.dataset.icons ?? "/icons.svg#";

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  svg.firstChild.setAttribute("href", `${ICONS}${name}`);
  return svg;
}

/** Says something to those who have the page read to them. */
export function say(text) {
  document.querySelector('[role="status"]').textContent = text;
}

/**
 * Copies a text, also on a page that came by plain http, where browsers have no `navigator.clipboard`, and on one from a
 * file, which some don't let use it.
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    // Then in the old way.
  }
  const field = element("textarea.unseen", { "aria-hidden": "true" });
  field.value = text;
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  if (!isCopied) throw new Error("The browser doesn't let this page copy");
}

/** Lets a button copy a text, and say so for a moment. */
export function copies(button, text) {
  const label = button.querySelector("span");
  const before = label?.textContent;
  button.addEventListener("click", async () => {
    try {
      await copy(text());
      // A shorter word leaves the button as wide as it was, so that nothing beside it moves.
      button.style.minWidth = `${button.offsetWidth}px`;
      say("Copied");
      button.classList.add("done");
      if (label) label.textContent = "Copied";
    } catch {
      say("The browser doesn’t let this page copy");
      if (label) label.textContent = "Can’t copy here";
    }
    setTimeout(() => {
      button.classList.remove("done");
      button.style.minWidth = "";
      if (label) label.textContent = before;
    }, 2000);
  });
  return button;
}

/** A small button that copies a text. */
export function copyButton(what, text) {
  return copies(
    element(
      "button.button.sole",
      { type: "button", "aria-label": `Copy ${what}`, title: `Copy ${what}` },
      icon("copy"),
    ),
    () => text,
  );
}

/** A text that can be copied. A long address is folded until somebody wants all of it. */
export function copyable(what, text, content = element("code", text)) {
  const box = element("div.copyable", content, copyButton(what, text));
  if (text.length > MOST && !text.includes("\n")) {
    box.classList.add("folded");
    const more = element("button.button.small.quiet.more", { type: "button", "aria-expanded": "false" });
    const show = (isFolded) => {
      box.classList.toggle("folded", isFolded);
      more.setAttribute("aria-expanded", String(!isFolded));
      more.textContent = isFolded ? `Show all ${text.length.toLocaleString("en")} characters` : "Show less";
    };
    more.addEventListener("click", () => show(!box.classList.contains("folded")));
    show(true);
    box.append(more);
  }
  return box;
}
