import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { metadataOf } from "./head.ts";
import { ATTRIBUTES, BREAKS_OUT, blockKindOf, SKIPPED } from "./html-elements.ts";
import { OpenRegions } from "./open-regions.ts";
import { isByline, PageNotes } from "./page-notes.ts";
import { PageText } from "./page-text.ts";
import type { BlockKind, ReadPage } from "./reading.ts";

const MAX_TAG_NAME = 40;
const MAX_ATTRIBUTES = 64;
const MAX_VALUE = 4_000;
const MAX_LINKED_DATA = 512_000;
const MAX_TITLE = 1_000;
const MAX_BYLINE = 200;
const MAX_NOSCRIPT = 2_000;

/**
 * Reads an HTML page in one pass over its tokens: no tree is built, so the work grows with the page's length alone,
 * whatever its nesting (a hundred thousand open elements cost what a hundred thousand tags cost).
 * @param html decoded text of the page
 * @param pageUrl absolute URL that relative ones start from
 */
export function readHtml(html: string, pageUrl: string): Pick<ReadPage, "text" | "blocks" | "metadata" | "traits"> {
  const pass = new HtmlPass(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, pass);
  tokenizer.write(html);
  tokenizer.end();
  const { paywalled, ...metadata } = metadataOf(pass.notes.head, pageUrl);
  return { ...pass.page.finish(), metadata, traits: { ...pass.notes.traits, paywalled } };
}

class HtmlPass implements TokenizerCallbacks {
  readonly page = new PageText();
  readonly notes = new PageNotes();
  private readonly regions = new OpenRegions();
  private readonly html: string;
  private tag = "";
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attribute: string | null = null;
  private skipping: { tag: string; depth: number; json: boolean } | null = null;
  private byline: { tag: string; depth: number } | null = null;
  private inTitle = false;
  private kind: BlockKind = "paragraph";
  private quotations = 0;
  private linkedDataLength = 0;

  constructor(html: string) {
    this.html = html;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.name(start, end);
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attribute = null;
    if (++this.attributeCount > MAX_ATTRIBUTES || end - start > MAX_TAG_NAME) return;
    const name = this.name(start, end);
    if (!ATTRIBUTES.has(name) || Object.hasOwn(this.attributes, name)) return;
    this.attribute = name;
    this.attributes[name] = "";
  }

  onattribdata(start: number, end: number): void {
    this.addValue(this.html.slice(start, Math.min(end, start + MAX_VALUE)));
  }

  onattribentity(codepoint: number): void {
    this.addValue(String.fromCodePoint(codepoint));
  }

  onattribend(): void {
    this.attribute = null;
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

  private name(start: number, end: number): string {
    return this.html.slice(start, Math.min(end, start + MAX_TAG_NAME)).toLowerCase();
  }

  private addValue(piece: string): void {
    if (this.attribute === null || this.attributes[this.attribute]!.length > MAX_VALUE) return;
    this.attributes[this.attribute] += piece;
  }

  private open(selfClosing: boolean): void {
    const { tag, attributes, notes } = this;
    if (this.skipping !== null) {
      if (this.skipping.tag !== "svg" || !BREAKS_OUT.has(tag)) {
        if (tag === this.skipping.tag && !selfClosing) this.skipping.depth++;
        return;
      }
      this.skipping = null;
    }
    notes.note(tag, attributes);
    if (SKIPPED.has(tag)) {
      const json = tag === "script" && /^application\/ld\+json/i.test(attributes["type"] ?? "");
      if (json) notes.head.linkedData.push("");
      if (!(selfClosing && tag === "svg")) this.skipping = { tag, depth: 1, json };
      return;
    }
    if (tag === "title") this.inTitle = true;
    else if (tag === "br") this.page.breakLine();
    else this.openBlock();
    if (this.byline !== null && tag === this.byline.tag) this.byline.depth++;
    else if (this.byline === null && notes.head.byline === "" && isByline(attributes)) this.byline = { tag, depth: 1 };
  }

  private openBlock(): void {
    const kind = blockKindOf(this.tag);
    if (kind === null) return;
    this.page.endBlock();
    this.regions.endBlock();
    this.regions.open(this.tag, this.attributes);
    this.kind = kind;
    if (this.tag === "blockquote") this.quotations++;
  }

  private close(tag: string): void {
    if (this.skipping !== null) {
      if (tag === this.skipping.tag && --this.skipping.depth === 0) this.skipping = null;
      return;
    }
    if (tag === "title") this.inTitle = false;
    else if (tag === "br") this.page.breakLine();
    if (this.byline !== null && tag === this.byline.tag && --this.byline.depth === 0) this.byline = null;
    if (blockKindOf(tag) === null) return;
    this.page.endBlock();
    this.regions.close(tag);
    this.kind = "paragraph";
    if (tag === "blockquote") this.quotations = Math.max(0, this.quotations - 1);
  }

  private addText(piece: string): void {
    const { head } = this.notes;
    if (this.skipping !== null) {
      this.addSkipped(piece, this.skipping);
      return;
    }
    if (this.inTitle) {
      if (head.titleTag.length < MAX_TITLE) head.titleTag += piece.slice(0, MAX_TITLE);
      return;
    }
    if (this.byline !== null && head.byline.length < MAX_BYLINE) head.byline += piece.slice(0, MAX_BYLINE);
    const kind = this.kind === "paragraph" && this.quotations > 0 ? "quotation" : this.kind;
    this.page.add(piece, kind, this.regions.current);
  }

  private addSkipped(piece: string, skipping: { tag: string; json: boolean }): void {
    const { head, traits } = this.notes;
    if (skipping.json && this.linkedDataLength < MAX_LINKED_DATA) {
      this.linkedDataLength += piece.length;
      head.linkedData[head.linkedData.length - 1] += piece;
    } else if (skipping.tag === "noscript" && traits.noscript.length < MAX_NOSCRIPT) {
      traits.noscript += piece.slice(0, MAX_NOSCRIPT);
    }
  }
}
