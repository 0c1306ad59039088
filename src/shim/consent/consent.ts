/** What says what the visitor allows. The program decides what follows from it (src/visit/consent.rs). */

/** The options that say it, together with those that are overruled when one of them is set. */
const SAID = [["consent", "consentFrom"], ["limitDataUse"]];

/**
 * Completes a configuration with what earlier ones have said of consent, so that what asks the visitor is not undone
 * by a configuration that doesn't speak of it.
 *
 * @param said what was said so far, to which this configuration's part is added
 */
export function keepConsent(config: any, said: any): void {
  for (const names of SAID) {
    if (names.some((name) => config[name] || (config[name] === false && name == "limitDataUse"))) {
      names.forEach((name) => (said[name] = config[name]));
    }
  }
  Object.assign(config, said);
}

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
