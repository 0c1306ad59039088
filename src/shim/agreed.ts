// What the shim and the program both have to know, printed from the program (src/session, src/visit). Change it
// there, and write this file with
//
//   WRITE_TYPES=1 cargo test --features docs --test core typescript

/** What happens to a page. From `Hints` on, nothing is planned anew. */
export const enum Happens {
  Configured = 0,
  Loaded = 1,
  Consented = 2,
  Refreshed = 3,
  RefreshedOwing = 4,
  Routed = 5,
  Changed = 6,
  Restored = 7,
  Hints = 8,
  Shown = 9,
  Hidden = 10,
  Tapped = 11,
  Left = 12,
  Failed = 13,
  Undone = 14,
}

/** What the visitor allows, from the least to the most. */
export const enum Consent {
  Pending = 0,
  Denied = 1,
  Limited = 2,
  Granted = 3,
}

/**
 * The keys of localStorage for page views and referrer, with what stands for nothing there. Smart Script
 * uses these keys too, so both share a visit.
 */
export const KEPT = [
  ["ss_incoming_params", "[]"],
  ["ss_webReferrer", '""'],
] as const;
