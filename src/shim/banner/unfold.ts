/** Shows a banner's QR code beside a slim bar when the visitor points at its button, reaches it by keys or presses it. */
import { attempt } from "./view.js";

/** The parts of a banner that have to do with it. */
interface Parts {
  section: HTMLElement;
  /** What has both the button and what it shows. */
  scan: HTMLElement;
  more: HTMLElement;
}

/** @returns a function that folds it up again, and tells whether there was anything to fold up */
export function unfold({ section, scan, more }: Parts): () => boolean {
  let isPressed = false;
  const isOpen = () => section.classList.contains("open");
  const set = (open: boolean) => {
    isPressed = isPressed && open;
    // A card has no such button: it shows the code by itself.
    section.classList.toggle("open", open && !!more.offsetWidth);
    more.setAttribute("aria-expanded", "" + isOpen());
  };
  set(false);
  scan.onpointerenter = ({ pointerType }) => {
    if (pointerType == "mouse") {
      set(true);
    }
  };
  scan.onpointerleave = () => {
    if (!scan.matches(":focus-within")) {
      set(false);
    }
  };
  scan.addEventListener("focusout", ({ relatedTarget }) => {
    // A click on the code takes the focus away, and shouldn't take the code away.
    if (!scan.contains(relatedTarget as Node | null) && !scan.matches(":hover")) {
      set(false);
    }
  });
  more.onfocus = () => {
    if (attempt(() => more.matches(":focus-visible"))) {
      set(true);
    }
  };
  more.onclick = () => {
    // What pointing has shown, the first press keeps. In Safari a press gives a button no focus.
    const open = !isPressed;
    more.focus();
    set(open);
    isPressed = open;
  };
  return () => {
    const wasOpen = isOpen();
    if (wasOpen && scan.matches(":focus-within")) {
      more.focus();
    }
    set(false);
    return wasOpen;
  };
}
