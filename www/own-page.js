/** A site's own page, where the sandbox stands in front of one. It opens in a tab of its own. */
const { page, ad } = document.body.dataset;

/** Its address; empty where the landing pages are the demo's. */
export const OWN_PAGE = page;

/** The ad that leads there, of which the sandbox has printed the address: its URL, and whose it is. */
export const OWN_AD = ad ? JSON.parse(ad) : undefined;
