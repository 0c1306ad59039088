/** What a server's console is told of mistakes in the site's code and pages: each once, and not without an end. */
import { toWire } from "../engines/wire.js";

/** How many different things are said or looked into at most, as pages and configurations may differ for each visitor. */
const MOST = 100;

/** Things that are known by a text. */
class Known {
  private readonly texts = new Set<string>();

  /** Whether it has not been seen before, and there is room for more. */
  isNew(text: string): boolean {
    if (this.texts.has(text) || this.texts.size >= MOST) {
      return false;
    }
    this.texts.add(text);
    return true;
  }
}

const said = new Known();

/** Says it, unless that has been done before. */
export function complain(sentence: string): void {
  if (said.isNew(sentence)) {
    console.error("smart-script: " + sentence);
  }
}

const configurations = new Known();
const objects = new WeakSet<object>();

/** Whether a configuration has not been looked into. Most servers have one object for all visitors. */
export function isUnchecked(config: unknown): boolean {
  if (config && typeof config == "object") {
    if (objects.has(config)) {
      return false;
    }
    objects.add(config);
  }
  return configurations.isNew(toWire("", config, '"'));
}

const refused = new Known();

/** Whether a refused call to action has not been looked into. */
export function isUnexplained(asked: string): boolean {
  return refused.isNew(asked);
}
