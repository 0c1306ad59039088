/** What each bundler's page does with the package: the same, by way of the entry that suits it. */
const PLAYSTATION = { platform: "playstation", appId: "P1", href: "https://store.playstation.com/P1" };

export async function land({ href, start, subscribe }) {
  const button = document.querySelector("button");
  const lead = () => (button.dataset.to = href(PLAYSTATION));
  lead();
  subscribe(lead);
  const { links } = await start({ oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" });
  document.body.dataset.planned = links.filter(({ href }) => href).length;
}
