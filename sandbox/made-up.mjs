/** Ids that must look like those of the services. They are hashes of counters, so the same requests give the same ids. */
import { createHash } from "node:crypto";

const hash = (text) => createHash("sha512").update(text).digest();

/** As many base64url characters as are wanted, which depend on `seed` alone. */
function characters(seed, length) {
  let text = "";
  for (let part = 0; text.length < length; part++) {
    text += hash(`${seed} ${part}`).toString("base64url");
  }
  return text.slice(0, length);
}

/** How long real click ids are: 322 to 337 characters. */
const CLICK_ID = { start: "E.C.P.", shortest: 322, lengths: 16 };

/** The `ttclid` of the campaign's `count`th tap. */
export function clickId(count) {
  const { start, shortest, lengths } = CLICK_ID;
  const length = shortest + (hash(`length ${count}`)[0] % lengths);
  return start + characters(`tap ${count}`, length - start.length);
}

/** AppsFlyer's id of the campaign's `count`th click, which comes along in the Play install referrer. */
export function transactionId(count) {
  return characters(`click ${count}`, 22);
}

/** The id of the `count`th answer of the Events API: its time, and hex digits. */
export function requestId(at, count) {
  const digits = new Date(at).toISOString().replace(/\D/g, "").slice(0, 14);
  return digits + hash(`answer ${count}`).toString("hex").slice(0, 18).toUpperCase();
}
