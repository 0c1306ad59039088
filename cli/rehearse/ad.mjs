/** The ad that is tapped. */

/** The ad that is played: whose it is, and how it is called. */
export const AD = {
  campaign: { id: "1789012345678901", name: "rehearsal_web" },
  adgroup: { id: "1789012345678902", name: "rehearsal ad group" },
  ad: { id: "1789012345678903", name: "rehearsal ad" },
};

/** The page's address as somebody has written it, which may lack its scheme. */
export function pageAddress(text) {
  const address = /^[a-z][\w+.-]*:\/\//i.test(text)
    ? text
    : /^(localhost|127\.|\[::1]|0\.0\.0\.0)/.test(text)
      ? `http://${text}`
      : `https://${text}`;
  if (!URL.canParse(address)) {
    throw new Error(`"${text}" is no address. Write the page's, such as http://localhost:5173/game.`);
  }
  const { protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) {
    throw new Error(
      `"${text}" is not an address by http or https. A page from a file can be served: npx smart-script sandbox --page FOLDER.`,
    );
  }
  return address;
}
