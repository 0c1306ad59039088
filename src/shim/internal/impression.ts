import type { Engine } from "./engine.js";

/** Longer than this the impression does not wait for the device's hints, in ms. */
const HINTS_WAIT = 300;

interface Hints {
  model?: string;
  platformVersion?: string;
}

/** The device's hints where the browser has them and gives them in time. */
async function deviceHints(): Promise<Hints | undefined> {
  try {
    return await Promise.race([
      (navigator as any).userAgentData.getHighEntropyValues(["model", "platformVersion"]),
      new Promise((done) => setTimeout(done, HINTS_WAIT)),
    ]);
  } catch {
    return undefined;
  }
}

/** Sends the impression once the visitor sees the page: a prerendered page is not seen yet. */
export async function sendImpression(engine: Engine, address: string): Promise<void> {
  if ((document as any).prerendering) {
    await new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true }));
  }
  const hints = await deviceHints();
  const request = engine.fireImpression(
    address,
    !!hints,
    (hints && hints.model) || "",
    (hints && hints.platformVersion) || "",
  );
  performance.mark("smart-script:impression");
  await request;
}
