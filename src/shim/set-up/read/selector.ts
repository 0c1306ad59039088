/** Which elements a CSS selector means, as far as a page's set-up needs it. */

/** An element of the page, without its content. */
export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Parts of a compound selector, each with what an element has to be for it. */
const PARTS: [RegExp, (element: PageElement, ...found: string[]) => boolean][] = [
  [/^\*/, () => true],
  [/^[a-z][\w-]*/i, ({ name }, wanted) => name == wanted.toLowerCase()],
  [/^#([\w-]+)/, ({ attributes }, _, id) => attributes.get("id") == id],
  [/^\.([\w-]+)/, ({ attributes }, _, one) => (attributes.get("class") ?? "").split(/\s+/).includes(one!)],
  [
    /^\[\s*([\w-]+)\s*(?:([*^$~]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*)?\]/,
    ({ attributes }, _, name, how, ...values) => {
      const value = attributes.get(name!.toLowerCase());
      const wanted = values.find((it) => it != null) ?? "";
      return value != null && (!how || COMPARED[how]!(value, wanted));
    },
  ],
  [/^:not\(([^()]+)\)/, (element, _, inner) => !matches(element, inner!)],
];

const COMPARED: Record<string, (value: string, wanted: string) => boolean> = {
  "=": (value, wanted) => value == wanted,
  "*=": (value, wanted) => value.includes(wanted),
  "^=": (value, wanted) => value.startsWith(wanted),
  "$=": (value, wanted) => value.endsWith(wanted),
  "~=": (value, wanted) => value.split(/\s+/).includes(wanted),
};

type Test = (element: PageElement) => boolean;

const known = new Map<string, Test>();

/**
 * Whether an element is one of those that a selector means. The selector is a list of compound ones: names, ids, classes,
 * attributes, and `:not` of these. Of `body *` the last part counts. Nothing is what any other selector means.
 */
export function matches(element: PageElement, selector: string): boolean {
  let test = known.get(selector);
  if (!test) {
    test = compiled(selector);
    if (known.size < 200) {
      known.set(selector, test);
    }
  }
  return test(element);
}

function compiled(selector: string): Test {
  const choices: Test[][] = [[]];
  let rest = selector.slice(0, 500).trim();
  while (rest) {
    const between = /^\s*,\s*|^\s+/.exec(rest);
    if (between) {
      if (between[0].includes(",")) {
        choices.push([]);
      } else {
        // What an element is in isn't looked at.
        choices[choices.length - 1] = [];
      }
      rest = rest.slice(between[0].length);
      continue;
    }
    const part = PARTS.find(([pattern]) => pattern.test(rest));
    if (!part) {
      return () => false;
    }
    const [pattern, test] = part;
    const found = pattern.exec(rest)!;
    choices[choices.length - 1]!.push((element) => test(element, ...found));
    rest = rest.slice(found[0].length);
  }
  return (element) => choices.some((tests) => tests[0] && tests.every((test) => test(element)));
}
