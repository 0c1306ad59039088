/** What the visitor allows, as the program is told of it (src/consent.rs). */
export interface Consent {
  state?: unknown;
  limitDataUse?: unknown;
  gpc?: unknown;
  clickId?: unknown;
}

/**
 * What a page's configuration says the visitor allows.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param answer what the visitor has answered since, which overrides the configuration
 */
export function consentOf(config: any, gpc: unknown, answer?: unknown): Consent {
  const { consent, consentFrom, limitDataUse, clickId } = config || {};
  return { state: answer || (consentFrom ? "pending" : consent), limitDataUse, gpc, clickId };
}
