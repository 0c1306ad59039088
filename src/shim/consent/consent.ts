/** What says what the visitor allows. The program decides what follows from it (src/visit/consent.rs). */

/** What follows from it, from the least to the most allowed, as the program numbers it in a plan's facts. */
export const enum Consent {
  Pending,
  Denied,
  Limited,
  Granted,
}

/**
 * Gathers it. The configuration goes along as a whole: which of its options say something about it is for
 * the program to know.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param answer what the visitor has answered since the page was configured
 */
export function consentOf(config: any, gpc: unknown, answer?: unknown): object {
  return { __proto__: null, ...config, gpc, answer };
}
