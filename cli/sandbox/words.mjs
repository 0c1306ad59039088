/** What the sandbox says when it has begun. */

/**
 * @typedef {object} Found
 * @property {string} origin the sandbox's
 * @property {string} local the same by this machine's own name, for configurations: the script takes http there alone
 * @property {string} [page] the address of the site's own page, through the sandbox
 * @property {string} [click] the address of the ad to tap
 * @property {string} oneLink the id of the page's OneLink and what stands behind it
 */

/** Where everything is, for programs. What a page's configuration takes is called as there. @param {Found} found */
export function addresses({ origin, local, page = null, click = null, oneLink }) {
  return {
    sandbox: `${origin}/`,
    page,
    ad: click,
    oneLinkURL: `${local}/onelink/${oneLink}`,
    endpoints: { impression: `${local}/impressions`, direct: `${local}/engagements`, store: `${local}/app` },
  };
}

/**
 * @param {Found & { isReachable: boolean, log?: string, hasSettings: boolean }} found `isReachable`: whether other devices find
 *   it; `hasSettings`: whether somebody has said which apps the account has
 */
export function welcome({ isReachable, log, hasSettings, ...found }) {
  const { origin, page, click } = found;
  const { oneLinkURL, endpoints } = addresses(found);
  const lines = [`The sandbox is at ${origin}/ (Ctrl+C ends it).`];
  if (page) {
    lines.push(
      `Your page is at ${page}, with what is meant for AppsFlyer led to the sandbox.`,
      "",
      "What to do next:",
      `  1. Open ${origin}/ and tap the ad, or choose another device, on which it is tapped at once: your page opens in a tab.`,
      `     The ad's own address, for a phone or the developer tools' phone: ${click}`,
      "  2. Tap a button of the page. A page that stands for the store comes: install the app there, and open it.",
      `  3. See at ${origin}/ who is credited, and why.`,
    );
  } else {
    lines.push(
      "",
      "What to do next:",
      `  - Play a story there, with the demo's pages: ${origin}/`,
      "  - Put your own page in front of it: smart-script sandbox --page http://localhost:5173/",
    );
  }
  lines.push(
    "",
    "A page can also be led to the sandbox by its own configuration, without anything in front of it:",
    `  data-onelink="${oneLinkURL}"`,
    '  <script type="application/json" data-smart-script>',
    `  ${JSON.stringify({ endpoints })}`,
    "  </script>",
    "",
    `Everything that the desk does is an HTTP API: ${origin}/api/openapi.json`,
  );
  if (page && !hasSettings) {
    lines.push(
      'The account has the demo\'s apps. Give it yours: --settings FILE with {"apps": [{"id": "id1", "platform": "ios", "name": "…"}], "allowList": ["apps.apple.com"]}.',
    );
  }
  if (log) {
    lines.push(`What happens is kept in ${log}, and goes on from there the next time.`);
  }
  if (isReachable) {
    lines.push("A phone in the same network finds all of these addresses as they are.");
  }
  return lines.join("\n");
}
