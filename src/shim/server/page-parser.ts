/** Reads a page's HTML as it streams through, as browsers do, and says where its links are. */
import {
  type DefaultTreeAdapterTypes,
  InsertionMode,
  Parser,
  type Token,
  defaultTreeAdapter,
  html,
} from "parse5";

export type Tag = Token.TagToken;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

/** What is told of a page, each with its tag. */
export interface Found {
  /** A link in HTML; those in SVG and MathML are others. */
  anchor(tag: Tag): void;
  /** A base that counts where scripts run. */
  base(tag: Tag): void;
  /** The end of the body. */
  bodyEnd(tag: Tag): void;
}

/** How many elements a page may have besides one for each of its characters. */
const SPARE = 10_000;

/**
 * How many elements that only format text may be open at once. The parser has them in a `Map`, in which a tag that
 * comes again and again leaves holes, up to as many as there are entries, and each look passes them all.
 */
const MAX_FORMATTING = 500;

/** How much text the parser keeps that it is done with. */
const KEPT = 1024;

/** A noscript is part of a body. */
const BODY = "<body>";

const nothing = () => {};

/** Builds elements but no tree of them: which are open is all that the parser asks for. */
const treeAdapter = {
  ...defaultTreeAdapter,
  appendChild: nothing,
  insertBefore: nothing,
  insertText: nothing,
  insertTextBefore: nothing,
  getChildNodes: () => [],
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: nothing,
};

/**
 * parse5's parser, which builds the tree as the HTML standard has it. Only that tells what a tag is: an
 * `<a>` in SVG is no link of HTML, and where SVG ends depends on everything before.
 *
 * Where scripts run, what is in a noscript is text. Where they don't, its links are links. So it is parsed by
 * itself: whatever is left open in there has no part in the page behind it.
 */
export class PageParser extends Parser<Tree> {
  /** What is parsed at the moment, and where it begins. */
  private text = "";
  private from = 0;
  /** The parser of the noscript that is open. */
  private noscript: PageParser | undefined;
  /** The element that was made last, and what it is to be in. */
  private made: Tree["element"] | undefined;
  private madeFor: Tree["parentNode"] | undefined;
  private hasImage = false;

  /**
   * @param room how many elements may still come
   * @param isNoscript whether this is the parser of what is in a noscript
   */
  constructor(
    private readonly found: Found,
    private readonly room = { left: SPARE },
    isNoscript = false,
  ) {
    super({ treeAdapter, scriptingEnabled: !isNoscript, sourceCodeLocationInfo: true });
    this.tokenizer.preprocessor.bufferWaterline = KEPT;
  }

  /** Takes the next part of the page. */
  parse(text: string) {
    this.room.left += text.length;
    this.text = text;
    this.tokenizer.write(text, false);
    // Otherwise the text of a long script stays until it ends.
    this.tokenizer.flushCurrentCharacterToken();
    this.noscriptGoesTo(this.from + text.length);
    this.from += text.length;
  }

  /** The length of the text that the parser keeps, and copies when it gets more. */
  get kept(): number {
    return this.tokenizer.preprocessor.html.length + (this.noscript ? this.noscript.kept : 0);
  }

  /** The position up to which all is understood: behind it may be some characters that only mean something with more. */
  get reached(): number {
    const { droppedBufferSize, pos } = this.tokenizer.preprocessor;
    const reached = droppedBufferSize + pos + 1;
    return this.noscript ? Math.min(this.noscript.reached, reached) : reached;
  }

  /** The tag or comment that has begun and not ended. */
  get unfinished(): Tag | null {
    return (this.noscript ? this.noscript : this).tokenizer["currentToken"] as Tag | null;
  }

  /**
   * Ends the page.
   *
   * @returns what has to come before an image that is put there; null if it would not be loaded in any case
   */
  wayToImage(): string | null {
    let way = "";
    const go = (tag: string) => {
      way += tag;
      this.parse(tag);
    };
    if (this.insertionMode == InsertionMode.TEXT) {
      const { tagName } = this.openElements.current as Tree["element"];
      // A script that has no end must not run.
      if (tagName == "script") {
        return null;
      }
      go(`</${tagName}>`);
    }
    for (let { tmplCount } = this.openElements; tmplCount > 0; tmplCount--) {
      go("</template>");
    }
    // Browsers that know only options in a select drop everything else.
    if (this.openElements.hasInSelectScope(html.TAG_ID.SELECT)) {
      go("</select>");
    }
    go(this.wayFromPicture);
    // Behind frames, and in an unfinished tag or comment, there is none.
    this.hasImage = false;
    this.parse("<img>");
    return this.hasImage ? way : null;
  }

  /** What has to come before an image at this place: in a picture, one of its sources would be loaded instead. */
  get wayFromPicture(): string {
    return this.openElements.items.some((node) => node.nodeName == "picture") ? "<span>" : "";
  }

  /** Parses what is in a noscript, up to a position. */
  private noscriptGoesTo(end: number) {
    const { noscript, text, from } = this;
    if (noscript && end > noscript.from) {
      noscript.parse(text.slice(noscript.from - from, end - from));
    }
  }

  override onItemPush(node: Tree["parentNode"], id: number, isTop: boolean) {
    // Formatting that a block leaves open is opened again in each block behind it, which multiplies.
    if (--this.room.left < 0 || this.activeFormattingElements["elementEntries"].size > MAX_FORMATTING) {
      throw new Error("There are more elements than any page has.");
    }
    super.onItemPush(node, id, isTop);
  }

  override _createElement(...element: Parameters<Parser<Tree>["_createElement"]>): Tree["element"] {
    this.madeFor = element[3];
    return (this.made = super._createElement(...element));
  }

  /** Whether an element of HTML has been made of a tag. */
  protected isMade(tag: Tag): boolean {
    const { made } = this;
    return !!made && made.attrs == tag.attrs && made.namespaceURI == html.NS.HTML;
  }

  override onStartTag(tag: Tag) {
    super.onStartTag(tag);
    if (!this.isMade(tag)) {
      return;
    }
    const isInTemplate = this.openElements.tmplCount > 0;
    switch (tag.tagName) {
      case "a":
        this.found.anchor(tag);
        break;
      case "base":
        if (!isInTemplate) {
          this.found.base(tag);
        }
        break;
      case "img":
        this.hasImage = !isInTemplate && this.madeFor!.nodeName != "picture";
        break;
      case "noscript":
        if (this.insertionMode == InsertionMode.TEXT) {
          const { anchor } = this.found;
          this.noscript = new PageParser({ anchor, base: nothing, bodyEnd: nothing }, this.room, true);
          this.noscript.startAt(tag.location!.endOffset);
        }
    }
  }

  /** Lets the text of a noscript begin at a position in the page. */
  private startAt(position: number) {
    this.from = this.tokenizer.preprocessor.droppedBufferSize = position - BODY.length;
    this.parse(BODY);
  }

  override onEndTag(tag: Tag) {
    if (this.noscript) {
      this.noscriptGoesTo(tag.location!.startOffset);
      this.noscript = undefined;
    }
    super.onEndTag(tag);
    if (tag.tagName == "body" && this.insertionMode == InsertionMode.AFTER_BODY) {
      this.found.bodyEnd(tag);
    }
  }
}
