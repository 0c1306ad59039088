/** AppsFlyer's hosts, and what each of them is asked for. Whoever stands in for them has them from here. */

/** AppsFlyer's domains. Since 2026 hosts of the second are also there as hosts of the third. */
export const ATTRIBUTION = /^(?:[\w-]+\.)*(?:onelink\.me|appsflyer\.com|appsflyersdk\.com)$/;

/** @typedef {"impression" | "onelink" | "direct" | "store"} Kind */

/** What comes to a host. Another of AppsFlyer's, or a brand's own, is a OneLink's. @type {Record<string, Kind>} */
const HOSTS = {
  "impressions.onelink.me": "impression",
  "engagements.appsflyer.com": "direct",
  "engagements.appsflyersdk.com": "direct",
  "app.appsflyer.com": "store",
  "app.appsflyersdk.com": "store",
};

/** The host that each kind of address has in reports when it was asked at a stand-in without one. @type {Record<Kind, string>} */
export const USUAL_HOSTS = {
  impression: "impressions.onelink.me",
  onelink: "brand.onelink.me",
  direct: "engagements.appsflyer.com",
  store: "app.appsflyer.com",
};

/** Whether a host is one of AppsFlyer's, of either family. */
export function isAttributionHost(host) {
  return ATTRIBUTION.test(host);
}

/** @returns {Kind} what is asked of a host */
export function kindOf(host) {
  return HOSTS[host] ?? "onelink";
}
