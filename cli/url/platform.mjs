/** The platform that somebody means by a word: `Steam`, `PS5` and `Nintendo Switch` have one spelling in links. */
import { nearest } from "../../sandbox/problem.mjs";

const LINK = "https://engagements.appsflyer.com/v1.0/c2s/click/app/";

/**
 * It is as the check would repair it in a link, but for what may only be mistyped: that stays, and is a mistake.
 *
 * @param {string} word
 * @param {typeof import("./ad-url.mjs")} adUrl
 */
export function platformNamed(word, { check }) {
  const letters = word.toLowerCase().replace(/[\s_-]/g, "");
  if (!/^[a-z\d]+$/.test(letters)) {
    return word;
  }
  const found = check(`${LINK}${letters}/1`).findings.find(({ rule }) => rule === "platform");
  if (!found) {
    return letters;
  }
  const meant = found.edits[0]?.text;
  const isMistyped = Math.abs((meant?.length ?? 0) - letters.length) < 2 && nearest(letters, [meant]);
  return meant && !isMistyped ? meant : word;
}
