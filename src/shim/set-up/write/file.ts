/** A set-up as `smart-script.json`. Each value has a line of its own, so that a change is a change of few lines. */
import type { SetUp } from "../set-up.js";
import { visibleText } from "./texts.js";

export function file(setUp: SetUp): string {
  // In JSON without the blanks of its layout, a text is what stands between quotes.
  return (
    JSON.stringify(setUp, null, 2).replace(/"(?:[^"\\]|\\.)*"/g, (it) => visibleText(JSON.parse(it))) + "\n"
  );
}
