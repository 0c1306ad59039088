/** Which hosts a page's requests and links are led away from, to the sandbox. */
import { ATTRIBUTION } from "../../sandbox/appsflyer/hosts.mjs";

/**
 * @param {string} [oneLink] a OneLink, which may be on a domain of the brand's own
 * @returns {string} a pattern of the hosts
 */
export function ledHosts(oneLink) {
  const own = oneLink ? [`^${new URL(oneLink).host.replace(/[.\\]/g, "\\$&")}$`] : [];
  return [ATTRIBUTION.source, ...own].join("|");
}
