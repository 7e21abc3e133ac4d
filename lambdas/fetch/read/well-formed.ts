import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { blockKindOf, SKIPPED } from "./html-elements.ts";

/** Why a page is not made a tree of. */
export type Misshape = "too-deep" | "too-large";

/** Beyond these, building and scoring a tree takes time out of all proportion; the whole text is still read. */
const MAX_DEPTH = 256;
const MAX_NODES = 60_000;
/** Depths of all elements together: scoring looks at each element's ancestors. */
const MAX_SUM_OF_DEPTHS = 500_000;
/** UTF-16 units of text: as many as an article of this desk may have. */
const MAX_TEXT = 1_000_000;
const MAX_VALUE = 500;

/** Written out as they are met or not at all: the frame of the document is our own, the rest has no text. */
const DROPPED = new Set(
  "html head body meta link base img input source track area col embed param wbr picture frame frameset".split(" "),
);
/** What its own kind, or a container, ends when it begins: end tags that authors leave out (HTML §13.1.2.4). */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  option: ["option"],
};
const STOPS_AT = new Set("ul ol dl table tbody thead tfoot div section article aside main".split(" "));
const KEPT = new Set(["class", "id", "role", "itemprop", "rel", "hidden", "aria-hidden", "aria-modal"]);

/**
 * A page's text and elements as well-formed markup: every element closed, none of what is no text, only the attributes
 * by which a story is told from what stands around it. One pass over tokens, refused as soon as it is misshapen.
 */
export function wellFormed(html: string): { markup: string } | { misshape: Misshape } {
  const writer = new Writer(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, writer);
  writer.stop = () => tokenizer.pause();
  tokenizer.write(html);
  if (writer.misshape !== null) return { misshape: writer.misshape };
  tokenizer.end();
  return writer.misshape === null ? { markup: writer.finish() } : { misshape: writer.misshape };
}

class Writer implements TokenizerCallbacks {
  misshape: Misshape | null = null;
  stop = () => {};
  private readonly html: string;
  private readonly out: string[] = [];
  private readonly stack: string[] = [];
  private title = "";
  private inTitle = false;
  private skipping: { tag: string; depth: number } | null = null;
  private tag = "";
  private attributes = "";
  private attribute: string | null = null;
  private value = "";
  private nodes = 0;
  private depths = 0;
  private length = 0;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.name(start, end);
    this.attributes = "";
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 12 ? "" : this.name(start, end);
    this.attribute = KEPT.has(name) || name === "href" || name === "style" ? name : null;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null && this.value.length < MAX_VALUE) {
      this.value += this.html.slice(start, Math.min(end, start + MAX_VALUE));
    }
  }

  onattribentity(codepoint: number): void {
    if (this.attribute !== null && this.value.length < MAX_VALUE) this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const { attribute, value } = this;
    this.attribute = null;
    if (attribute === null || this.attributes.length > MAX_VALUE * KEPT.size) return;
    if (attribute === "style") {
      if (/display\s?:\s?none/i.test(value)) this.attributes += ' hidden=""';
    } else if (attribute === "href") {
      // Only whether a link leads elsewhere counts in scoring.
      if (value.startsWith("#")) this.attributes += ' href="#"';
    } else if (!this.attributes.includes(` ${attribute}="`)) this.attributes += ` ${attribute}="${escaped(value)}"`;
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    this.close(this.name(start, end));
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  finish(): string {
    while (this.stack.length > 0) this.pop();
    return `<html><head><title>${escaped(this.title)}</title></head><body>${this.out.join("")}</body></html>`;
  }

  private name(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + 40)).toLowerCase();
  }

  private open(selfClosing: boolean): void {
    const { tag } = this;
    if (this.skipping !== null) {
      if (tag === this.skipping.tag && !selfClosing) this.skipping.depth++;
      return;
    }
    if (SKIPPED.has(tag)) {
      if (!selfClosing || tag !== "svg") this.skipping = { tag, depth: 1 };
      return;
    }
    if (tag === "title") this.inTitle = true;
    if (tag === "title" || DROPPED.has(tag) || !/^[a-z][a-z0-9-]*$/.test(tag)) return;
    this.count(1, 0);
    if (tag === "br" || tag === "hr") {
      this.out.push(`<${tag}/>`);
      return;
    }
    this.endBefore(tag);
    this.out.push(`<${tag}${this.attributes}>`);
    this.stack.push(tag);
    this.depths += this.stack.length;
    if (this.stack.length > MAX_DEPTH || this.depths > MAX_SUM_OF_DEPTHS) this.refuse("too-deep");
  }

  /** Ends what the beginning of an element ends. */
  private endBefore(tag: string): void {
    if (blockKindOf(tag) !== null && this.stack.includes("p")) this.close("p");
    const ended = ENDED_BY[tag];
    if (ended === undefined) return;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!;
      if (ended.includes(open)) {
        while (this.stack.length > i) this.pop();
      } else if (STOPS_AT.has(open)) return;
    }
  }

  private close(tag: string): void {
    if (this.skipping !== null) {
      if (tag === this.skipping.tag && --this.skipping.depth === 0) this.skipping = null;
      return;
    }
    if (tag === "title") this.inTitle = false;
    const at = this.stack.lastIndexOf(tag);
    if (at < 0) return;
    while (this.stack.length > at) this.pop();
  }

  private pop(): void {
    this.out.push(`</${this.stack.pop()}>`);
  }

  private addText(piece: string): void {
    if (this.skipping !== null) return;
    if (this.inTitle) {
      if (this.title.length < MAX_VALUE) this.title += piece.slice(0, MAX_VALUE);
      return;
    }
    this.count(1, piece.length);
    this.out.push(escaped(piece));
  }

  private count(nodes: number, length: number): void {
    this.nodes += nodes;
    this.length += length;
    if (this.nodes > MAX_NODES || this.length > MAX_TEXT) this.refuse("too-large");
  }

  private refuse(misshape: Misshape): void {
    this.misshape ??= misshape;
    this.stop();
  }
}

function escaped(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
    : text;
}
