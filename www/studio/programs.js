/**
 * The product's own decisions, as the package has them: the check of ads' addresses, the reasons behind a page's links, and
 * who is credited. They are WebAssembly within the studio's script.
 */

/** @type {typeof import("../../pkg/ad-url.js")} */
export let adUrl;

/** @type {typeof import("./trial-programs.js")} */
let trial;

/** Starts what every tab needs. @throws if the browser runs no WebAssembly */
export async function start() {
  adUrl = await import("../../pkg/ad-url.js");
}

/** Starts what only the trial needs, which is large. */
export async function startTrial() {
  trial = await import("./trial-programs.js");
}

export const explain = (config, url) => trial.explain(config, url);
export const ledger = () => new trial.Ledger();
export const settingsOf = (settings) => trial.checkSettings(settings);
