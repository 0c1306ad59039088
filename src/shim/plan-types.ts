// What was decided for a page, as types. The wasm-bindgen module (crates/web) has them too.

declare global {
  // Servers have no types for elements. In a page, these merge with the real ones and add nothing.
  interface Element {}
  interface HTMLAnchorElement {}
}

/** A call to action of the page, and where it leads now. */
export interface PlannedLink {
  element: HTMLAnchorElement;
  /** Its link; null if it keeps its own address. */
  href: string | null;
}

/** What was decided for the page. */
export interface Plan {
  /** The impression's address, without hints about the device; null if there is none. */
  impression: string | null;
  /** The page's calls to action, in document order. */
  links: PlannedLink[];
  /** The link in the page's QR codes; null if there is none. */
  qr: string | null;
}
