/** The partner's settings in words: what is in force, and what has changed. */
import { at } from "./paths.js";

const onOff = (isOn) => (isOn ? "on" : "off");

/** What is worth to be seen at all times. */
export function summary({ activated, viewThrough, equalPriority, ccpa, advancedPrivacy, postbacks }) {
  return [
    ...(activated ? [] : ["Not activated"]),
    viewThrough.enabled ? `View-through ${viewThrough.hours} h` : "View-through off",
    equalPriority.enabled ? `Equal priority ${equalPriority.hours} h` : "Equal priority off",
    `CCPA limit ${onOff(ccpa)}`,
    ...(advancedPrivacy ? ["Advanced Privacy on"] : []),
    `${postbacks.events.length} event${postbacks.events.length === 1 ? "" : "s"} mapped`,
  ];
}

const NAMES = {
  activated: "the partner is",
  advancedPrivacy: "Advanced Privacy is",
  ccpa: "the CCPA limit is",
  "viewThrough.enabled": "view-through attribution is",
  "viewThrough.hours": "its window in hours is",
  "equalPriority.enabled": "equal priority is",
  "equalPriority.hours": "its window in hours is",
  clickLookbackDays: "the click window in days is",
  "postbacks.windowDays": "the postback window in days is",
  "postbacks.events": "the event mapping is",
  pixelId: "the pixel’s id is",
  accessToken: "the access token is",
  allowList: "the allow-list is",
  apps: "the list of apps is",
};

function inWords(value, path) {
  if (typeof value === "boolean")
    return path === "activated" ? (value ? "activated" : "not activated") : onOff(value);
  if (path === "accessToken" || typeof value === "object") return "another";
  return String(value);
}

/** What differs between two settings, in a sentence. */
export function difference(before, after) {
  const said = Object.entries(NAMES)
    .filter(([path]) => JSON.stringify(at(before, path)) !== JSON.stringify(at(after, path)))
    .map(([path, name]) => `${name} ${inWords(at(after, path), path)}`);
  const text = said.join("; ") || "they are as they were";
  return `${text[0].toUpperCase()}${text.slice(1)}. This counts for what happens from now on.`;
}
