/** `pkg/smart-script-banner.js`: loaded by pages that show the Smart Banner. */
export { show } from "../banner/banner.js";
