/** Asks the program for plans on a server, with what a request says of the visit. */
import { start } from "#program";
import { consentOf } from "../consent/consent.js";
import { type Answer, ask, call, useInstead, whenFailed } from "../engines/engine.js";
import { arrival, cookie, isRepaired, planRequest } from "../engines/request.js";
import { CLOSE, END, open, toWire } from "../engines/wire.js";
import type { Incoming } from "./incoming.js";
import type { ConfigError } from "../types.js";
import type { ServerConfig } from "./types.js";

/** From how many characters on it is worth asking which of the visitor's parameters a plan reads. */
const LONG = 2_000;

/** Plans links for one visit. */
export interface Planner {
  (links: readonly object[]): Answer;
  /** What is wrong in a configuration, links included, and which of its links are refused for this visit, and why. */
  errors(config: unknown): ConfigError[];
}

// A program that trapped is in an unknown state, so the next request gets a new one.
whenFailed(() => useInstead(start));

/**
 * Reads what a request says of the visit. Plans may be asked for as often as there are new links: what the
 * visitor brought and no plan reads costs time once and not each time.
 */
export function planner(config: ServerConfig, { address, header }: Incoming): Planner {
  // Client hints are strings of structured fields (RFC 8941): in quotes, with backslashes as escapes.
  const hint = (name: string) =>
    header("sec-ch-ua-" + name)
      .replace(/^\s*"|"\s*$/g, "")
      .replace(/\\(["\\])/g, "$1");
  const consent = consentOf(config, header("sec-gpc") == "1");
  const model = hint("model");
  const platformVersion = hint("platform-version");
  const whole =
    arrival(address, header("referer"), Date.now(), isRepaired("page", config)) +
    toWire("consent", consent, '"') +
    // Nothing is known here of earlier pages.
    toWire("memory", [], "=") +
    (model || platformVersion ? toWire("hints", { model, platformVersion }, "=") : "");
  let visit: string | undefined;
  /** What plans have turned out to depend on. */
  let sources = "";

  // What the visitor's browser has stored besides cookies is not known here.
  const read = (need: string) => {
    const [source, name] = need.split(/:(.*)/s);
    return source == "cookie" ? toWire(need, cookie(header("cookie"), name!), "=") : "";
  };

  const known = (visit: string) => visit + open("sources") + sources + CLOSE;
  const plan = (links: readonly object[]) => {
    const short = (visit ??= whole.length > LONG ? withoutUnread(config, whole) : whole);
    const answer = () => ask(planRequest("page", { ...config, links }, known(short)));
    const first = answer();
    const found = first.needs.map(read).join("");
    sources += found;
    return found ? answer() : first;
  };
  plan.errors = (given: unknown) => errorsOf(planRequest("page", given, known(whole)));
  return plan;
}

/** The mistakes in a request, and its links that are refused. What is said of the visit as a whole has no path. */
function errorsOf(request: string): ConfigError[] {
  try {
    const words = call("errors", request).split(END);
    return words
      .flatMap((path, index) => (index % 2 ? [] : [{ path, message: words[index + 1]! }]))
      .filter(({ path }) => path);
  } catch {
    // The program can't go on. Links are made by another one.
    return [];
  }
}

/** Leaves the parameters out of a visit that plans don't read. */
function withoutUnread(config: ServerConfig, visit: string): string {
  const reads = call("reads", planRequest("page", config, visit));
  const words = visit.split(END);
  // No text before is this word: each begins with its kind. Behind it are a brace, and each name with its value.
  const from = words.indexOf("query") + 2;
  const isRead = (at: number) => at < 0 || at >= 2 * reads.length || reads[at >> 1] == "1";
  return words.filter((_, index) => isRead(index - from)).join(END);
}
