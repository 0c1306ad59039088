/** The address on the screen: somebody may paste that of an ad of theirs, or copy it. */
import { copies } from "./elements.js";
import { LANDING_PAGES } from "./visitor-form.js";

/** The address to open for one that somebody has typed or pasted. */
function typed(text, usualPage) {
  const url = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  const page = LANDING_PAGES.some(([path]) => path === url.pathname) ? url.pathname : usualPage;
  return { target: page + url.search + url.hash, page };
}

/**
 * @param {HTMLFormElement} form
 * @param {object} parts `hint`: where it says what it has done; `copy`: the button that copies; `usualPage`: the landing page
 *   to open where the address names none; `open`: opens one
 */
export function takeAddresses(form, { hint, copy, usualPage, open }) {
  const field = form.querySelector("input");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      const { target, page } = typed(field.value.trim(), usualPage());
      hint.textContent = "Opened with the parameters of this address, by a new visitor.";
      open(target, page);
    } catch {
      hint.textContent = "This is no address. Paste one as your ad has it: https://…?pid=…&c=…";
      field.focus();
    }
  });
  field.addEventListener("focus", () => field.select());
  copies(copy, () => (/^https?:/.test(field.value) ? field.value : `https://${field.value}`));
}
