/**
 * What the pages of all bundlers do. Each of them passes in the entry of the package that suits the bundler.
 */
const PLAYSTATION = { platform: "playstation", appId: "P1", href: "https://store.playstation.com/P1" };

export async function land({ href, start, subscribe }) {
  const button = document.querySelector("button");
  const lead = () => (button.dataset.to = href(PLAYSTATION));
  lead();
  subscribe(lead);
  const { links } = await start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
  document.body.dataset.planned = links.filter(({ href }) => href).length;
}
