/** The globals of the script, for a page that imports it only to run it. This is compiled, but never run. */
import "smart-script-wasm/script";

export async function right(): Promise<string | undefined> {
  window.SmartScript = { preset: "tiktok" };
  const { links } = await SmartScript.start({ oneLinkURL: "https://brand.onelink.me/A1b2" });
  await window.SmartScript.ready;
  await SmartScript.banner("hide");
  await SmartScript.banner({
    title: "Play on",
    zIndex: 40,
    text: null,
    android: { href: "https://play.google.com" },
  });
  const made = AF_SMART_SCRIPT.generateOneLinkURL({
    seo: true,
    oneLinkURL: "https://brand.onelink.me/A1b2",
    afParameters: { mediaSource: { keys: ["pid"], defaultValue: "web" } },
  });
  await AF_SMART_SCRIPT.fireImpressionsLink();
  const code: Element | null = await AF_SMART_SCRIPT.displayQrCode("code", { codeColor: "#00008b" });
  return code && links.length ? made?.clickURL : AF_SMART_SCRIPT.version;
}

export function wrong(): void {
  // @ts-expect-error
  window.SmartScript = { preset: "facebook" };
  // @ts-expect-error
  SmartScript.consent("maybe");
  // @ts-expect-error
  SmartScript.banner("close");
  // @ts-expect-error
  SmartScript.banner({ titel: "Play on" });
  // @ts-expect-error a media source is needed
  AF_SMART_SCRIPT.generateOneLinkURL({ oneLinkURL: "https://brand.onelink.me/A1b2", afParameters: {} });
  // @ts-expect-error
  AF_SMART_SCRIPT.generateDirectClickURL({ platform: "steam" });
}
