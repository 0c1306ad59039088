/** The wasm-bindgen module. This is compiled, but never run. */
import init, { SmartScript, initSync } from "smart-script-wasm/web";
import type { Config, Plan, PlannedLink } from "smart-script-wasm/web";

const config: Config = { oneLinkURL: "https://brand.onelink.me/A1b2", preset: "tiktok" };

export async function right(): Promise<string | null> {
  await init();
  initSync({ module: new ArrayBuffer(8) });
  const page = new SmartScript(config);
  const plan: Plan = await page.start();
  await page.start({ ...config, observe: true });
  await page.refresh({ impression: true });
  await page.consent("granted");
  const links: PlannedLink[] = page.links();
  const href: string = page.href({ platform: "steam", appId: "440", href: "/steam" }, "/meanwhile");
  await page.ready;
  page.free();
  return plan.impression ?? links[0]?.element.href ?? href + page.version;
}

export function wrong(page: SmartScript): void {
  // @ts-expect-error
  new SmartScript({ preset: "facebook" });
  // @ts-expect-error
  page.consent("maybe");
  // @ts-expect-error an address is needed
  page.href({ platform: "steam" });
  // @ts-expect-error
  page.refresh(true);
}
