/** `pkg/smart-script-consent.js`: loaded by pages with `consentFrom`. */
export { watch } from "../consent/sources.js";
