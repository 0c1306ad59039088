/** What a program asks of the script: its configuration, its links, and the calls of Smart Script V2. */
import { ASKED, PARAM } from "../../page/asked.js";
import { MEMBERS } from "../declared.js";
import type { Call, World } from "./evaluate.js";
import type { Source } from "./source.js";
import { Answer, type Known, Obj, type Slot, Unknown, type Value, known } from "./values.js";

/** How many calls are looked at. */
const MOST_CALLS = 200;

/** A call with what it was given. */
export interface Asked<Kind> {
  kind: Kind;
  given: Known;
}

/** Files of this script, and AppsFlyer's. */
const OURS = /(^|\/)smart-script(-all[\w-]*)?\.js([?#]|$)/;
export const THEIRS = /onelinksmartscript\.|onelink-smart-script/;

/** Names that lead to this package. */
const PACKAGE = /^(?:.*\/)?smart-script-wasm(\/[\w-]+)*:/;

export class Calls implements World {
  /** Configurations, from the one that counts most. */
  readonly configs: Asked<"start" | "server" | "define" | "explain" | "object">[] = [];
  readonly old: Asked<"oneLink" | "direct">[] = [];
  /** Elements that get the link of an old call. */
  readonly targets: { selector: string; call: number }[] = [];
  readonly codes: Known[] = [];
  readonly links: Known[] = [];
  readonly imports: string[] = [];
  /** The address of the script that the program puts into the page. */
  src = "";
  isFired = false;
  /** The page's object with its configuration, before the script makes its API of it. */
  given: Slot | undefined;
  /** Whether it is what AppsFlyer's generator has made. */
  isTheirs = false;
  private count = 0;

  constructor(private readonly source: Source) {}

  call(call: Call): Value {
    const { path, on, args, at } = call;
    const [first, second] = args;
    const own = PACKAGE.test(path) ? path.replace(/^.*:/, "").replace(/^default\./, "") : "";
    const name = own || /^SmartScript\.(start|href|banner)$/.exec(path)?.[1] || "";
    const method = /([\w$]+)$/.exec(path)?.[1] ?? "";
    if (path == "import") {
      this.imports.push(String(first!.value));
      return undefined;
    }
    if (/^generate(OneLink|DirectClick)URL$/.test(method)) {
      const kind = method == "generateOneLinkURL" ? "oneLink" : "direct";
      return first && this.mayKeep()
        ? new Answer(this.old.push({ kind, given: known(first, this.source) }) - 1)
        : null;
    }
    if (method == "fireImpressionsLink") {
      this.isFired = true;
      return undefined;
    }
    if (method == "displayQrCode") {
      if (this.mayKeep()) {
        this.codes.push(second ? known(second, this.source) : { value: {}, notes: [], at });
      }
      return undefined;
    }
    if (name == "start" || (path == "start" && isConfig(first?.value))) {
      this.configure("start", first);
      return undefined;
    }
    if (
      own == "planLinks" ||
      own == "transform" ||
      (/^(planLinks|transform)$/.test(path) && isConfig(first?.value))
    ) {
      this.configure("server", first);
      return undefined;
    }
    if (own == "defineConfig" || path == "defineConfig") {
      this.configure("define", first);
      return first?.value;
    }
    if (own == "explain") {
      this.configure("explain", first);
      return undefined;
    }
    if (name == "href" || own == "useSmartLink") {
      this.link(first);
      return undefined;
    }
    if (first?.value instanceof Unknown && /:SmartLink$/.test(first.value.path)) {
      this.link(second);
      return undefined;
    }
    if (name == "banner") {
      if (first?.value instanceof Obj) {
        this.source.note(
          "note",
          "banner",
          "What a page says of its banner in a call is no part of a set-up, so it is left out.",
          at,
        );
      }
      return undefined;
    }
    const selector = selectorOf(path, first?.value);
    if (selector) {
      return new Unknown(at, at, "element", selector);
    }
    if (/^(setAttribute|attr|prop)$/.test(method) && on instanceof Unknown) {
      if (typeof first?.value == "string" && second) {
        this.assign(on, first.value, second);
      }
      return on;
    }
    return undefined;
  }

  assign(target: Unknown, name: string, { value, ...slot }: Slot): void {
    if (name == "href" && target.selector && value instanceof Answer && value.isLink && this.mayKeep()) {
      // One element is asked for whether it is there. Of several, the page may mean some.
      if (slot.isInDoubt && !target.selector.startsWith("#")) {
        this.source.note(
          "note",
          "links",
          "Which buttons get this link is only known on the page, so none of them is read.",
          slot.at,
        );
      } else {
        this.targets.push({ selector: target.selector, call: value.call });
      }
    }
    if (name == "src" && typeof value == "string") {
      this.isTheirs ||= THEIRS.test(value);
      this.src ||= OURS.test(value) ? value : "";
    }
    if (name == "SmartScript" && !target.path) {
      this.give({ value, ...slot });
    }
    if (name == "AF_SMART_SCRIPT_RESULT") {
      this.isTheirs = true;
    }
    if (target.path == "module" && name == "exports" && isConfig(value)) {
      this.configure("object", { value, ...slot });
    }
  }

  /** Keeps an object that a page calls SmartScript. One with functions is the script's own. */
  give(slot: Slot | undefined): void {
    if (slot && slot.value instanceof Obj && !slot.value.members.has("start")) {
      this.given = slot;
    }
  }

  /** Keeps what is the configuration if nothing says it better. */
  configure(kind: Calls["configs"][number]["kind"], slot: Slot | undefined): void {
    if (slot && this.mayKeep()) {
      this.configs.push({ kind, given: known(slot, this.source) });
    }
  }

  /** Takes an element of JSX for a call to action. */
  element(name: string, slot: Slot): void {
    const own = slot.value as Obj;
    const link = new Obj();
    const take = (from: string, to: string) => {
      const it = own.members.get(from);
      if (it && it.value !== true && it.value !== "") {
        link.members.set(to, it);
      }
    };
    if (name == "SmartLink") {
      for (const member of Object.keys(MEMBERS.LinkRequest)) {
        take(member, member);
      }
    } else {
      take("href", "href");
      ["platform", "appId", "oneLinkURL", "deepLinkValue"].forEach((member, index) =>
        take(ASKED[index]!, member),
      );
      const params = new Obj();
      for (const [attribute, it] of own.members) {
        if (attribute.startsWith(PARAM)) {
          params.members.set(attribute.slice(PARAM.length), it);
        }
      }
      if (params.members.size) {
        link.members.set("params", { ...slot, value: params });
      }
    }
    this.link({ ...slot, value: link });
  }

  private link(slot: Slot | undefined): void {
    if (slot && this.mayKeep() && !(slot.value instanceof Unknown && !slot.value.path)) {
      this.links.push(known(slot, this.source));
    }
  }

  private mayKeep(): boolean {
    return ++this.count <= MOST_CALLS;
  }
}

/** The elements that a call finds. */
function selectorOf(path: string, value: Value): string {
  return typeof value != "string"
    ? ""
    : path == "document.getElementById"
      ? `#${value}`
      : /^document\.querySelector(All)?$|^(\$|jQuery)$/.test(path)
        ? value
        : path == "document.getElementsByClassName"
          ? `.${value}`
          : "";
}

/** Names of options by which an object is told to be a configuration. */
const TELLING = ["oneLinkURL", "preset", "afParameters", "links", "banner"];

/** Whether an object of the text is a configuration. */
export function isConfig(value: Value): boolean {
  return value instanceof Obj && TELLING.some((name) => value.members.has(name));
}
