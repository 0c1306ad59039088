/** JavaScript's syntax, read by acorn. */
import { type Expression, Parser, type Program, type Token, tokTypes } from "acorn";
import type { Source } from "./source.js";

/** How deep a text may be nested, and how long a chain of operators may be, in such levels. */
const DEEPEST = 400;
const OPERATOR = 1 / 5;

/**
 * What is merely forbidden, such as declaring a name twice, doesn't keep a text from being read. How deep it may be is
 * bounded, as engines don't only throw where their stack ends: V8 stops the whole process if it has to compile a regular
 * expression there.
 */
const Tolerant = Parser.extend((Base: any) => {
  class Bounded extends Base {
    depth = 0;
    raiseRecoverable() {}
    validateRegExpPattern() {}
  }
  const bound = (name: string, levels: number) => {
    const parse = Base.prototype[name];
    (Bounded.prototype as any)[name] = function (...given: unknown[]) {
      this.depth += levels;
      if (this.depth > DEEPEST) {
        this.raise(this.start, "It is nested too deeply");
      }
      const node = parse.apply(this, given);
      this.depth -= levels;
      return node;
    };
  };
  for (const name of ["parseMaybeAssign", "parseMaybeUnary", "parseStatement", "parseBindingAtom"]) {
    bound(name, 1);
  }
  bound("parseExprOp", OPERATOR);
  return Bounded as any;
});

const OPTIONS = {
  ecmaVersion: "latest",
  sourceType: "script",
  allowAwaitOutsideFunction: true,
  allowHashBang: true,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowSuperOutsideMethod: true,
  checkPrivateFields: false,
} as const;

/** Why a text can't be read, or isn't what it should be, and where. */
export interface SyntaxMistake {
  message: string;
  /** From the beginning of the text that was parsed. */
  at: number;
}

function attempt<Result>(parse: () => Result): Result | SyntaxMistake {
  try {
    return parse();
  } catch (error: any) {
    const isSyntax = error instanceof SyntaxError;
    const message = isSyntax ? error.message.replace(/ \(\d+:\d+\)$/, "") : "it is nested too deeply";
    return {
      message: message[0]!.toLowerCase() + message.slice(1),
      at: (isSyntax && (error as any).pos) || 0,
    };
  }
}

export const isMistake = (it: object): it is SyntaxMistake => !("type" in it);

/** The variables of a tag manager, as they stand in its tags. */
const VARIABLE = /\{\{[\w .:()/-]{1,100}\}\}/g;

/** Reads a whole program. A tag manager's variables in it are names of which nothing is known. */
export function program(text: string): Program | SyntaxMistake {
  const read = attempt(() => Tolerant.parse(text, OPTIONS));
  const plain = isMistake(read) ? text.replace(VARIABLE, (it) => "_".repeat(it.length)) : text;
  return plain == text ? read : attempt(() => Tolerant.parse(plain, OPTIONS));
}

/** Reads the expression at a place, whatever may be behind it. */
export const expression = (text: string, at = 0): Expression | SyntaxMistake =>
  attempt(() => Tolerant.parseExpressionAt(text, at, OPTIONS));

/** Reads the one expression that a text is, with what in it isn't JSON's, each once. */
export function loose(text: string): {
  node: Expression | SyntaxMistake;
  rest: number;
  oddities: SyntaxMistake[];
} {
  const found = new Map<string, number>();
  const odd = (message: string, at: number) => found.has(message) || found.set(message, at);
  const at = /^\s*/.exec(text)![0].length;
  const onToken = ({ type, start }: Token) => {
    if (type == tokTypes.string && text[start] == "'") {
      odd(
        "JSON has its texts in double quotes. Write them so, as a page would leave out the whole configuration.",
        start,
      );
    } else if (type == tokTypes.name) {
      odd(
        "JSON has its names in double quotes. Write them so, as a page would leave out the whole configuration.",
        start,
      );
    } else if (type == tokTypes.backQuote) {
      odd(
        "JSON has its texts in double quotes. Write them so, as a page would leave out the whole configuration.",
        start,
      );
    }
  };
  const node = attempt(() =>
    Tolerant.parseExpressionAt(text, at, {
      ...OPTIONS,
      onToken,
      onComment: (_: boolean, __: string, start: number) =>
        void odd(
          "JSON has no comments. Take them out, as a page would leave out the whole configuration.",
          start,
        ),
      onTrailingComma: (end: number) =>
        void odd(
          "JSON has no comma behind the last item. Take it out, as a page would leave out the whole configuration.",
          end,
        ),
    }),
  );
  const end = isMistake(node) ? node.at : node.end;
  const rest = end + /^\s*/.exec(text.slice(end))![0].length;
  const oddities = [...found]
    .map(([message, at]) => ({ message, at }))
    .filter((it) => it.at < end)
    .sort((one, other) => one.at - other.at);
  return {
    node:
      !isMistake(node) && rest < text.length && !/^(;|\/[/*])/.test(text.slice(rest, rest + 2))
        ? { message: "something stands behind the object", at: rest }
        : node,
    rest,
    oddities,
  };
}

/** Says in a note that a text can't be read. */
export function syntaxNote(source: Source, { message, at }: SyntaxMistake, base: number): void {
  source.note(
    "error",
    "",
    `This JavaScript can't be read: ${message}. Correct it, or paste the object or the call alone.`,
    base + at,
  );
}

/** Says in a note that a text was read in parts. */
export function inPart(source: Source, { at }: SyntaxMistake, base: number): void {
  source.note(
    "note",
    "",
    "From here on this isn't plain JavaScript, so only configurations and calls that are written out in it are read.",
    base + at,
  );
}
