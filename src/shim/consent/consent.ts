/** What says what the visitor allows. The program decides what follows from it (src/visit/consent.rs). */

/**
 * Gathers it. Only the options that count are read: what else a page has put into its configuration may throw
 * when it is read, or be more than is written, and nothing of this may get lost by that.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param answer what the visitor has answered since the page was configured
 */
export function consentOf(config: any, gpc: unknown, answer?: unknown): object {
  const { consent, consentFrom, limitDataUse, clickId } = config || {};
  return { answer, consentFrom, consent, limitDataUse, gpc, clickId };
}
