/** A page's elements, as a browser with scripts makes them of its HTML. */
import { PageParser, type Tag } from "../../server/page-parser.js";
import type { PageElement } from "./selector.js";
import type { Source } from "./source.js";

/** An element in its place. */
export interface Element extends PageElement {
  at: number;
  /** Where an attribute is. */
  place(name: string): number;
  /** Of a script, where its text begins and ends. */
  from: number;
  to: number;
}

/** Takes down the elements of HTML that aren't in a template. */
class ElementsParser extends PageParser {
  readonly elements: Element[] = [];
  private script: Element | undefined;

  constructor() {
    super({ anchor() {}, base() {}, bodyEnd() {} });
  }

  override onStartTag(tag: Tag) {
    super.onStartTag(tag);
    if (!this.isMade(tag) || this.openElements.tmplCount > 0) {
      return;
    }
    const { startOffset, endOffset, attrs } = tag.location!;
    // Of what has no attributes, only scripts have something to say.
    if (!tag.attrs[0] && tag.tagName != "script") {
      return;
    }
    const element: Element = {
      name: tag.tagName,
      attributes: new Map(tag.attrs.map(({ name, value }) => [name, value])),
      at: startOffset,
      place: (name) => attrs?.[name]?.startOffset ?? startOffset,
      from: endOffset,
      to: endOffset,
    };
    this.elements.push(element);
    if (tag.tagName == "script") {
      this.script = element;
    }
  }

  override onEndTag(tag: Tag) {
    super.onEndTag(tag);
    if (tag.tagName == "script" && this.script) {
      this.script.to = tag.location!.startOffset;
      this.script = undefined;
    }
  }

  /** A script that has no end isn't run, but a part of a page may be cut off there. */
  close(length: number) {
    if (this.script) {
      this.script.to = length;
    }
  }
}

/** The elements of a page, in its order. */
export function elementsOf(source: Source): Element[] {
  const parser = new ElementsParser();
  try {
    parser.parse(source.text);
    parser.close(source.text.length);
  } catch {
    source.note(
      "warning",
      "",
      "This page has more elements than any page should have, so its end isn't read.",
    );
  }
  return parser.elements;
}
