/** Draws the form: makes elements, and brings what is on the page in line with them, so that the focus and what is open stay. */

/** What an element hears. They are properties, so that the page's elements can take over those of new ones. */
const HEARS = [
  ...["onclick", "oninput", "onchange", "onkeydown", "onpaste", "ontoggle", "onblur", "onsubmit"],
];

/**
 * Makes an element. Texts only ever become text.
 *
 * @param {string} name with classes as in a selector: `p.hint`
 * @param {object} [given] attributes; functions are what it hears; undefined, null and false are left out
 * @param {...(Node | string | null | undefined | false | unknown[])} parts
 */
export function h(name, given = {}, ...parts) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length) made.className = classes.join(" ");
  for (const [attribute, value] of Object.entries(given)) {
    if (typeof value === "function") made[attribute] = value;
    else if (value !== undefined && value !== null && value !== false) {
      made.setAttribute(attribute, value === true ? "" : String(value));
    }
  }
  for (const part of parts.flat(Infinity)) {
    if (part instanceof Node) made.append(part);
    else if (part || part === 0) made.append(String(part));
  }
  return made;
}

const keyOf = (node) => (node.nodeType === 1 ? node.id || node.dataset.key || "" : "");

const isAlike = (one, other) =>
  one.nodeType === other.nodeType && one.nodeName === other.nodeName && keyOf(one) === keyOf(other);

/**
 * Makes the children of an element those of another. An element that is there already stays, and with it its focus, its
 * selection and whether it is open.
 *
 * What has `data-own` is filled by somebody else, and its content stays.
 */
export function patch(old, fresh) {
  const keyed = new Map();
  for (const node of old.childNodes) {
    if (keyOf(node)) keyed.set(keyOf(node), node);
  }
  let next = old.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const known = keyed.get(keyOf(wanted));
    const match = keyOf(wanted)
      ? known && isAlike(known, wanted) && known
      : next && isAlike(next, wanted) && next;
    if (!match) {
      old.insertBefore(wanted, next);
    } else {
      if (match === next) next = next.nextSibling;
      else old.insertBefore(match, next);
      become(match, wanted);
    }
  }
  while (next) {
    const after = next.nextSibling;
    next.remove();
    next = after;
  }
}

const isOwn = (element) => "own" in element.dataset;

function become(old, wanted) {
  if (old.nodeType !== 1) {
    if (old.data !== wanted.data) old.data = wanted.data;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (name !== "open" && !wanted.hasAttribute(name) && !isOwn(old)) old.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  HEARS.forEach((name) => {
    if (old[name] !== wanted[name]) old[name] = wanted[name];
  });
  if (isOwn(old)) return;
  if (old.nodeName !== "TEXTAREA") patch(old, wanted);
  if (old.nodeName === "INPUT" && /^(radio|checkbox)$/.test(old.type)) old.checked = wanted.checked;
  else if (
    "value" in old &&
    old.value !== wanted.value &&
    old.nodeName !== "BUTTON" &&
    old.nodeName !== "LI"
  ) {
    // What somebody is typing is theirs, as long as it says the same: `1.` is on the way to `1.5`.
    if (old !== document.activeElement || !("typed" in old.dataset)) old.value = wanted.value;
  }
}
