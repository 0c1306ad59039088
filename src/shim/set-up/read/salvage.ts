/** What can be read of a program with TypeScript or JSX in it: the objects, by the names and calls that they stand at. */
import type { Calls } from "./calls.js";
import type { Programs } from "./evaluate.js";
import type { Source } from "./source.js";
import { expression, isMistake } from "./syntax.js";
import { Obj, type Slot, Unknown } from "./values.js";

/** How many places are looked at, and how many of them may be nothing that can be read. */
const MOST_PLACES = 1000;
const MOST_FAILED = 50;

/** A declared name; a call; an element; an import; what a file exports. */
const PLACES =
  /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*(?::[^=;{}()\n]{0,200})?=(?![=>])|\b(start|planLinks|transform|defineConfig|explain|useSmartLink|href|generateOneLinkURL|generateDirectClickURL|displayQrCode|fireImpressionsLink)\s*(?:<[\w$., ]{1,80}>)?\(|<(SmartLink|a)(?=[\s/>])|["']((?:[\w./-]*\/)?smart-script-wasm[\w/-]*)["']|\bexport\s+default(?=\s*\{)/g;

/** An attribute of JSX, up to its value if that is in braces. */
const ATTRIBUTE = /\s*(?:([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\{)))?|\{\s*\.\.\.[^{}]*\})/y;

/**
 * Looks for configurations and calls.
 *
 * @param from where the text begins in the source
 * @returns whether there are any
 */
export function salvage(
  text: string,
  from: number,
  source: Source,
  calls: Calls,
  programs: Programs,
): boolean {
  let failed = 0;
  let isFound = false;
  const read = (at: number): Slot | null => {
    const node = expression(text.slice(at));
    if (isMistake(node)) {
      failed++;
      return null;
    }
    // What is behind a comma is another argument, or another name.
    const one = node.type == "SequenceExpression" ? node.expressions[0]! : node;
    return programs.value(one, from + at);
  };
  const places = new RegExp(PLACES.source, "g");
  for (let count = 0; count < MOST_PLACES && failed < MOST_FAILED; count++) {
    const found = places.exec(text);
    if (!found) {
      break;
    }
    const [all, name, called, element, module] = found;
    const at = found.index + all.length;
    if (module) {
      calls.imports.push(module);
    } else if (element) {
      const { members, end } = attributesOf(text, at, from, read);
      places.lastIndex = Math.max(at, end);
      if (element == "SmartLink" || members.members.has("data-smart-link")) {
        isFound = true;
        calls.element(element, { value: members, at: from + found.index, end: from + end });
      }
    } else {
      const slot = read(at);
      if (slot && !(slot.value instanceof Unknown && called)) {
        places.lastIndex = Math.max(at, slot.end - from);
        if (name) {
          programs.declareGlobal(name, slot);
        } else if (called) {
          const isOwn = !/^(generate|display|fire)/.test(called);
          isFound = true;
          calls.call({
            path: isOwn && calls.imports[0] ? `${calls.imports[0]}:${called}` : called,
            args:
              called == "displayQrCode" ? [slot, { value: new Obj(), at: slot.at, end: slot.end }] : [slot],
            at: from + found.index,
            end: slot.end,
            isNew: false,
          });
        } else {
          programs.declareGlobal("default", slot);
        }
      } else if (called == "fireImpressionsLink") {
        calls.isFired = true;
      }
    }
  }
  programs.finish();
  return (
    isFound || [...programs.globals.values()].some(({ value }) => value instanceof Obj) || !!calls.configs[0]
  );
}

/** The attributes of an element of JSX. */
function attributesOf(
  text: string,
  start: number,
  from: number,
  read: (at: number) => Slot | null,
): { members: Obj; end: number } {
  const members = new Obj();
  let at = start;
  for (let count = 0; count < 50; count++) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found || !found[0].trim()) {
      break;
    }
    const [all, name, double, single, brace] = found;
    at += all.length;
    let slot: Slot | null = { value: double ?? single ?? true, at: from + found.index, end: from + at };
    if (brace) {
      slot = read(at);
      if (!slot) {
        break;
      }
      const rest = /^\s*\}/.exec(text.slice(slot.end - from, slot.end - from + 100));
      at = slot.end - from + (rest ? rest[0].length : 0);
    }
    if (name) {
      members.members.set(name, slot);
    }
  }
  return { members, end: at };
}
