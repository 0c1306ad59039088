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

/** How much text the parser keeps that it is done with. */
const KEPT = 1024;

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
 */
export class PageParser extends Parser<Tree> {
  private isInNoscript = false;
  /** How many elements may still come. */
  private room = SPARE;

  constructor(private readonly found: Found) {
    // Without scripting, what is in a noscript is read as markup.
    super({ treeAdapter, scriptingEnabled: false, sourceCodeLocationInfo: true });
    this.tokenizer.preprocessor.bufferWaterline = KEPT;
  }

  /** Takes the next part of the page. */
  parse(text: string) {
    this.room += text.length;
    this.tokenizer.write(text, false);
    // Otherwise the text of a long script stays until it ends.
    this.tokenizer.flushCurrentCharacterToken();
  }

  /** The length of the text that the parser keeps, and copies when it gets more. */
  get kept() {
    return this.tokenizer.preprocessor.html.length;
  }

  /** The tag or comment that has begun and not ended. */
  get unfinished() {
    return this.tokenizer["currentToken"] as Tag | null;
  }

  override onItemPush(node: Tree["parentNode"], id: number, isTop: boolean) {
    // Formatting that a block leaves open is opened again in each block behind it, which multiplies.
    if (--this.room < 0) {
      throw new Error("There are more elements than characters.");
    }
    super.onItemPush(node, id, isTop);
  }

  override onStartTag(tag: Tag) {
    super.onStartTag(tag);
    const { current, tmplCount } = this.openElements;
    if (tag.tagName == "a") {
      const { attrs, namespaceURI } = current as Tree["element"];
      if (attrs == tag.attrs && namespaceURI == html.NS.HTML) {
        this.found.anchor(tag);
      }
    } else if (tag.tagName == "base") {
      if (!this.isInNoscript && !tmplCount && !this.tokenizer.inForeignNode) {
        this.found.base(tag);
      }
    } else if (tag.tagName == "noscript") {
      this.isInNoscript = true;
    }
  }

  override onEndTag(tag: Tag) {
    super.onEndTag(tag);
    if (tag.tagName == "noscript") {
      this.isInNoscript = false;
    } else if (tag.tagName == "body" && this.insertionMode == InsertionMode.AFTER_BODY) {
      this.found.bodyEnd(tag);
    }
  }
}
