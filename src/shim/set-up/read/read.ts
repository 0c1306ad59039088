/** From a text to a set-up. */
import type { LinkRequest } from "../../types.js";
import { MEMBERS } from "../declared.js";
import type { From, QrPlace, ReadSetUp, SetUp } from "../set-up.js";
import { Calls, THEIRS, isConfig } from "./calls.js";
import { Programs } from "./evaluate.js";
import { type Element, elementsOf } from "./html.js";
import { isParsed, readObject } from "./json.js";
import { type Markup, folder, markupOf } from "./markup.js";
import { inOrder, isDirect, oldCall } from "./old-call.js";
import { matches } from "./selector.js";
import { Source } from "./source.js";
import { salvage } from "./salvage.js";
import { inPart, isMistake, program, syntaxNote } from "./syntax.js";
import { type Known, List, Obj, type Slot } from "./values.js";

const NOTHING =
  "There is no set-up in this text: no tag of the script, no configuration and no call of Smart Script.";

const NOT_HERE =
  "The configuration isn't written in this text, so it can't be read. Paste the object itself.";

/** How long a text may be. Longer ones are no page's code. */
const LONGEST = 5_000_000;

/**
 * Reads a page's set-up from a text: a page or a part of one, a JSON block or file, a call of Smart Script V2's API, a
 * tag manager's tag, or code with the npm package. It finds by itself which of these the text is. No code is run, and it
 * never throws.
 *
 * What can't be read, and what the text has that isn't part of the set-up, is said in the notes. Mistakes in options
 * are `explain`'s to find, so unknown ones stay in the set-up.
 *
 * @param options `file`: the text's name, which helps to tell what it is
 */
export function readSetUp(text: string, options: { file?: string } = {}): ReadSetUp {
  const written = typeof text == "string" ? text : "";
  const source = new Source(unwrapped(written.slice(0, LONGEST)));
  try {
    if (written.length > LONGEST) {
      source.note("error", "", "This text is too long to be a page's, so only its beginning is read.");
    }
    const { setUp, from, files } = readAny(
      source,
      options && typeof options.file == "string" ? options.file : "",
    );
    return { setUp: tidy(setUp), from, notes: source.notes, ...(files == null ? {} : { files }) };
  } catch {
    source.note(
      "error",
      "",
      "This text can't be read. Paste the script's tag, its configuration or the call alone.",
    );
    return { setUp: {}, from: "unknown", notes: source.notes };
  }
}

/** A text with the lines that it has. Of a block of Markdown, the fences are no part of it. */
function unwrapped(text: string): string {
  const lines = text.replace(/^\ufeff/, " ").replace(/\r\n?/g, "\n");
  return /^\s*```[\w-]*\n/.test(lines) ? lines.replace(/^[ \t]*```.*$/gm, "") : lines;
}

interface Found {
  setUp: Record<string, any>;
  from: From;
  files?: string;
}

function readAny(source: Source, file: string): Found {
  const { text } = source;
  const start = /^\s*/.exec(text)![0].length;
  const ending = /\.(\w+)$/.exec(file.toLowerCase())?.[1] ?? "";
  if (start == text.length) {
    source.note("error", "", "There is nothing to read here.");
    return { setUp: {}, from: "unknown" };
  }
  if (text[start] == "{" || ending == "json" || (text[start] == "[" && isParsed(text))) {
    const found = bareObject(source, start, ending);
    if (found) {
      return found;
    }
  }
  if (text[start] != "<" && !/^(html?|vue|svelte|php)$/.test(ending)) {
    const parsed = program(text);
    if (!isMistake(parsed)) {
      const calls = new Calls(source);
      const programs = new Programs(source, calls);
      programs.run(parsed, 0);
      const last = parsed.body[parsed.body.length - 1];
      if (last && last.type == "ExpressionStatement" && last.expression.type == "ObjectExpression") {
        programs.declareGlobal("default", programs.value(last.expression, 0));
      }
      programs.finish();
      return fromPage(source, calls, programs, undefined, []);
    }
    if (!/<(!--|!doctype|script|html|head|body|template|style)\b/i.test(text)) {
      const calls = new Calls(source);
      const programs = new Programs(source, calls);
      if (salvage(text, 0, source, calls, programs)) {
        inPart(source, parsed, 0);
        return fromPage(source, calls, programs, undefined, []);
      }
    }
    if (!/<(!--|[a-z!])/i.test(text)) {
      if (/^\s*https?:\/\/\S+\s*$/.test(text)) {
        source.note(
          "error",
          "",
          "This is an address and no set-up. Write it as oneLinkURL, or check it as the URL of an ad.",
        );
      } else if (/[{}();=]/.test(text)) {
        syntaxNote(source, parsed, 0);
      } else {
        source.note("error", "", NOTHING);
      }
      return { setUp: {}, from: "unknown" };
    }
  }
  return page(source);
}

/** Reads a text that is one object. */
function bareObject(source: Source, start: number, ending: string): Found | null {
  const isFile = ending == "json";
  // In braces without quotes it is an object of JavaScript, or a block of statements.
  const isWanted = isFile || !/^\{\s*[\w$]+\s*[:,}]/.test(source.text.slice(start, start + 200));
  const { known, isJson } = readObject(source, start, source.text.length, isWanted);
  if (!known) {
    return isWanted && !/^\{/.test(source.text.slice(start)) && !isFile
      ? null
      : isWanted
        ? { setUp: {}, from: "json" }
        : null;
  }
  const { value } = known;
  if (!isObject(value)) {
    source.note("error", "", "A set-up is an object in braces.", known.at);
    return { setUp: {}, from: "json" };
  }
  say(source, known);
  if (isDirect(value)) {
    const { setUp, link } = oldCall(value, source, known.at);
    return { setUp: { ...setUp, links: [link] }, from: "call" };
  }
  const { $schema: _, ...setUp } = value;
  return { setUp, from: isJson || isWanted ? "json" : "npm" };
}

/** Reads a page, or a part of one. */
function page(source: Source): Found {
  const elements = elementsOf(source);
  const markup = markupOf(elements, source);
  const calls = new Calls(source);
  const programs = new Programs(source, calls);
  const scripts = elements.filter(
    ({ name, attributes }) =>
      name == "script" &&
      /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test(attributes.get("type") ?? ""),
  );
  for (const { attributes, from, to } of scripts) {
    calls.isTheirs ||= THEIRS.test(attributes.get("src") ?? "");
    const text = source.text.slice(from, to);
    if (attributes.has("src") || !text.trim()) {
      continue;
    }
    const parsed = program(text);
    if (isMistake(parsed)) {
      // Other scripts of a page are their authors' own.
      if (/smart|onelink|afParameters/i.test(text)) {
        if (salvage(text, from, source, calls, programs)) {
          inPart(source, parsed, from);
        } else {
          syntaxNote(source, parsed, from);
        }
      }
    } else {
      programs.run(parsed, from);
    }
  }
  programs.finish();
  return fromPage(source, calls, programs, markup, elements);
}

/** What the programs and the markup of a page say together. */
function fromPage(
  source: Source,
  calls: Calls,
  programs: Programs,
  markup: Markup | undefined,
  elements: readonly Element[],
): Found {
  calls.give(programs.globals.get("SmartScript"));
  calls.configure("object", calls.given);
  const block = markup?.block && readObject(source, markup.block.from, markup.block.to, true).known;
  if (block) {
    say(source, block);
    if (!isObject(block.value)) {
      source.note("error", "", "The JSON block wants an object in braces, so it isn't read.", block.at);
    }
  }
  const hasMarkup =
    !!markup && (!!markup.tag || !!block || !!markup.banner || !!markup.links[0] || !!markup.qr[0]);
  if (!calls.configs[0] && !calls.old[0] && !hasMarkup && !calls.links[0]) {
    const named = namedObject(source, programs);
    if (named) {
      return named;
    }
    source.note("error", "", NOTHING);
    return { setUp: {}, from: "unknown" };
  }
  const config = chosen(source, calls);
  // A configuration that is given to start() takes the place of the page's.
  const isStarted = config?.kind == "start";
  const setUp: Record<string, any> = { ...config?.given.value };
  if (config) {
    say(source, config.given);
  }
  if (!isStarted) {
    Object.assign(setUp, isObject(block?.value) ? block!.value : {}, markup?.options);
  } else if (block || (markup && Object.keys(markup.options)[0])) {
    source.note(
      "warning",
      "",
      "start() is given a configuration, which takes the place of the page's own, so that isn't read.",
      config!.given.at,
    );
  }
  delete setUp.$schema;
  if (markup?.banner) {
    setUp.banner = merged(isObject(setUp.banner) ? setUp.banner : {}, markup.banner);
  }
  const links: { it: LinkRequest; at: number }[] = [...(markup?.links ?? [])];
  const hasRules = ["oneLinkURL", "preset", "afParameters"].some((name) => name in setUp);
  if (calls.old[0] && hasRules) {
    source.note(
      "warning",
      "",
      "The page has a configuration of its own, so this call isn't read.",
      calls.old[0].given.at,
    );
  } else {
    readOld(source, calls, setUp, links, elements);
  }
  links.sort((one, other) => one.at - other.at);
  const all = [...links.map(({ it }) => it), ...(Array.isArray(setUp.links) ? setUp.links : [])];
  for (const link of calls.links) {
    say(source, link, "links");
    if (isObject(link.value)) {
      const { initialHref: _, children: __, ...own } = link.value;
      all.push(own as LinkRequest);
    }
  }
  if (all[0]) {
    setUp.links = distinct(all, calls.links.length);
  }
  const qr = [...(markup?.qr ?? []), ...calls.codes.map(({ value }) => codeOf(value))];
  if (qr[0]) {
    setUp.qr = [...qr, ...(Array.isArray(setUp.qr) ? setUp.qr : [])];
  }
  const files = markup?.files ?? (calls.src ? folder(calls.src) : undefined);
  return { setUp, from: fromOf(calls, config?.kind, !!block, hasRules), files };
}

/** What a page is, by what was found in it. */
function fromOf(calls: Calls, kind: string | undefined, hasBlock: boolean, hasRules: boolean): From {
  const isPackage = calls.imports.some((name) => /smart-script-wasm/.test(name));
  return calls.old[0] && !hasRules
    ? calls.isTheirs
      ? "appsflyer"
      : "call"
    : kind == "server" || calls.imports.some((name) => /smart-script-wasm\/server/.test(name))
      ? "server"
      : isPackage
        ? "npm"
        : calls.src
          ? "gtm"
          : hasBlock
            ? "json"
            : kind == "start" || kind == "define" || kind == "explain"
              ? "npm"
              : "markup";
}

/** What tells a configuration from another one, whatever calls to action it has. */
const textOf = ({ links, ...rest }: Record<string, unknown>) => JSON.stringify(sorted(rest));

/** The configuration that counts of those that programs have. */
function chosen(source: Source, calls: Calls): Calls["configs"][number] | undefined {
  for (const kind of ["start", "server", "object", "define", "explain"] as const) {
    const [first, ...others] = calls.configs.filter((it) => it.kind == kind && isObject(it.given.value));
    if (first) {
      const same = others.filter(({ given }) => {
        const isSame = textOf(given.value) == textOf(first.given.value);
        if (!isSame) {
          source.note(
            "warning",
            "",
            "This is another configuration than the first one in the text, so it isn't read.",
            given.at,
          );
        }
        return isSame;
      });
      // A server may plan links in one place and transform pages in another.
      return [first, ...same].find(({ given }) => given.value.links) ?? first;
    }
  }
  const [unread] = calls.configs;
  if (unread) {
    say(source, unread.given);
    source.note("error", "", NOT_HERE, unread.given.at);
  }
  return undefined;
}

/**
 * The rules of a call without the default “none” of its campaign, which a call for a platform needs where a set-up
 * needs none.
 */
function withoutNone(rest: Record<string, any>): Record<string, any> {
  const { campaign, ...others } = rest.afParameters ?? {};
  const { defaultValue, ...rule } = campaign ?? {};
  return defaultValue == "none"
    ? { ...rest, afParameters: Object.keys(rule).length ? { ...others, campaign: rule } : others }
    : rest;
}

/**
 * Whether calls have the same rules only as long as those for ids are custom ones. An id has another name in another
 * kind of link, so that what is a campaign's id in one call may be any parameter in the next.
 */
function areIdsCustomIn({ old }: Calls): boolean {
  const isOneSet = (areIdsCustom: boolean) => {
    const texts = old.map(({ kind, given }) => {
      const { setUp } = oldCall(given.value, new Source(""), 0, kind, areIdsCustom);
      const { oneLinkURL, webReferrer, ...rest } = setUp;
      return JSON.stringify(sorted(withoutNone(rest)));
    });
    return new Set(texts).size < 2;
  };
  return !isOneSet(false) && isOneSet(true);
}

/** Adds what the calls of Smart Script V2 say. */
function readOld(
  source: Source,
  calls: Calls,
  setUp: Record<string, any>,
  links: { it: LinkRequest; at: number }[],
  elements: readonly Element[],
): void {
  let first: { text: string } | undefined;
  let hasOneLink = false;
  const areIdsCustom = areIdsCustomIn(calls);
  calls.old.forEach(({ kind, given }, index) => {
    say(source, given);
    if (given.value === undefined && given.notes[0]) {
      source.note("error", "", NOT_HERE, given.at);
      return;
    }
    const { setUp: own, link } = oldCall(given.value, source, given.at, kind, areIdsCustom);
    const { oneLinkURL, webReferrer, ...rest } = own;
    const text = JSON.stringify(sorted(rest));
    if (!first) {
      first = { text };
      Object.assign(setUp, rest);
    } else if (text != first.text && JSON.stringify(sorted(withoutNone(rest))) != first.text) {
      source.note(
        "warning",
        "afParameters",
        "This call has other rules than the first one in the text. A set-up has one set of rules, so these aren't read.",
        given.at,
      );
    }
    const isOther = kind == "oneLink" && hasOneLink && oneLinkURL != setUp.oneLinkURL;
    if (kind == "oneLink" && !hasOneLink) {
      hasOneLink = true;
      Object.assign(
        setUp,
        own.oneLinkURL == null ? {} : { oneLinkURL },
        webReferrer == null ? {} : { webReferrer },
      );
    }
    const targets = calls.targets.filter(({ call }) => call == index);
    const found = elements.filter(
      (it) => it.name == "a" && targets.some(({ selector }) => matches(it, selector)),
    );
    if (kind == "direct") {
      links.push({ it: link!, at: found[0]?.at ?? given.at });
    } else {
      for (const it of found) {
        const href = it.attributes.get("href")?.trim() ?? "";
        if (!/^[a-z][\w+.-]*:/i.test(href)) {
          source.note(
            "warning",
            "links",
            `This button has no address of its own${href && `, but "${href.slice(0, 40)}"`}. Write the store's page as its href.`,
            it.at,
          );
        }
        links.push({ it: (isOther ? { href, oneLinkURL } : { href }) as LinkRequest, at: it.at });
      }
      if (isOther && !found[0]) {
        source.note(
          "warning",
          "oneLinkURL",
          "This call has another OneLink than the first one in the text, so it isn't read.",
          given.at,
        );
      }
    }
    const { afParameters } = isObject(given.value) ? given.value : ({} as any);
    const custom =
      isObject(afParameters) && Array.isArray(afParameters.afCustom) ? afParameters.afCustom : [];
    calls.isTheirs ||= custom.some((it: any) => /^af_ss_(gtm_)?ui$/.test(it?.paramKey));
  });
  if (hasOneLink && !calls.isFired) {
    source.note(
      "note",
      "",
      "The code sends no impression (fireImpressionsLink). A page with a set-up always sends one.",
    );
  }
}

/** The rules in variables, as AppsFlyer's generator names them, or a configuration in one, where nothing uses them. */
function namedObject(source: Source, programs: Programs): Found | null {
  const { globals } = programs;
  const configs = [...globals].filter(([, { value }]) => isConfig(value));
  const calls = new Calls(source);
  if (configs[0]) {
    configs.forEach(([, slot]) => calls.configure("object", slot));
    const config = chosen(source, calls)!;
    say(source, config.given);
    const { $schema: _, ...setUp } = config.given.value;
    return { setUp, from: "npm" };
  }
  const isRule = ({ value }: Slot) =>
    value instanceof Obj &&
    ["keys", "defaultValue", "overrideValues"].some((name) => value.members.has(name));
  const rules = new Obj();
  const custom = new List();
  for (const [name, slot] of globals) {
    if (isRule(slot)) {
      const isCustom = (slot.value as Obj).members.has("paramKey");
      if (isCustom) {
        custom.items.push(slot);
      } else {
        rules.members.set(name, slot);
      }
    }
  }
  if (!rules.members.has("mediaSource")) {
    return null;
  }
  const [, first] = [...rules.members][0]!;
  if (custom.items[0]) {
    rules.members.set("afCustom", { ...first, value: custom });
  }
  const argument = new Obj();
  const oneLinkURL = globals.get("oneLinkURL");
  if (oneLinkURL) {
    argument.members.set("oneLinkURL", oneLinkURL);
  }
  argument.members.set("afParameters", { ...first, value: rules });
  calls.call({
    path: "generateOneLinkURL",
    args: [{ ...first, value: argument }],
    at: first.at,
    end: first.end,
    isNew: false,
  });
  calls.isFired = true;
  const setUp: Record<string, any> = {};
  source.note(
    "note",
    "",
    "The call of generateOneLinkURL isn't in this text, so its rules are taken by the names of the variables.",
    first.at,
  );
  readOld(source, calls, setUp, [], []);
  return { setUp, from: calls.isTheirs ? "appsflyer" : "call" };
}

/** A code that a call draws, as a place for one. */
function codeOf(options: unknown): QrPlace {
  const place: Record<string, unknown> = {};
  if (isObject(options)) {
    const { svg, size, codeColor, logo, alt } = options;
    Object.assign(place, svg ? { for: "svg" } : {}, { size, color: codeColor, logo, alt });
  }
  for (const name of Object.keys(place)) {
    if (place[name] === undefined) {
      delete place[name];
    }
  }
  return place;
}

/** Links that a program asks for again and again are one. */
function distinct(links: readonly LinkRequest[], asked: number): LinkRequest[] {
  const from = links.length - asked;
  const known = new Set<string>();
  return links.filter((link, index) => {
    const text = JSON.stringify(link);
    const isNew = index < from || !known.has(text);
    known.add(text);
    return isNew;
  });
}

/** Says what there is to say of a value that is read. */
function say(source: Source, { notes }: Known, path = ""): void {
  for (const note of notes) {
    source.note(note.severity, [path, note.path].filter(Boolean).join("."), note.message, note.at);
  }
}

const isObject = (it: unknown): it is Record<string, any> =>
  typeof it == "object" && it !== null && !Array.isArray(it);

/** Two objects as one: the second one's members go before. */
function merged(one: Record<string, any>, other: Record<string, any>): Record<string, any> {
  const both = { ...one };
  for (const [name, value] of Object.entries(other)) {
    both[name] = isObject(value) && isObject(both[name]) ? merged(both[name], value) : value;
  }
  return both;
}

/** The same with the members of each object in the order of their names. */
function sorted(value: any): any {
  return Array.isArray(value)
    ? value.map(sorted)
    : isObject(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((name) => [name, sorted(value[name])]),
        )
      : value;
}

/** The members of a set-up in the order in which they are declared. */
function tidy(setUp: Record<string, any>): SetUp {
  return inOrder(setUp, { ...MEMBERS.Config, links: 0, qr: 0 });
}
