import type { Block, BlockKind, Region } from "./reading.ts";

/** Past this many blocks the rest of a page is one block: no story has them, and each costs memory. */
const MAX_BLOCKS = 100_000;

/** Pieces are joined when so many have gathered, so that a page of tiny pieces costs no more than its text. */
const JOIN_AT = 4_096;

/** White space that does not stand as it is: runs, and single characters that are no space. */
const UNFOLDED = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

/**
 * Gathers the text of a page and where its blocks begin and end. White space is folded as CSS `white-space: normal`
 * does (CSS Text 3 §4.1.1); a line break stays a line feed within its block, two of them end it.
 */
export class PageText {
  readonly blocks: Block[] = [];
  private text = "";
  private pieces: string[] = [];
  private length = 0;
  private open: { start: number; kind: BlockKind; region: Region } | null = null;
  private gap: "" | " " | "\n" = "";

  /** Adds text of the block that is open, or opens one. */
  add(piece: string, kind: BlockKind, region: Region): void {
    if (kind === "preformatted") {
      this.put(piece.replace(/\r\n?/g, "\n"), kind, region);
      return;
    }
    const folded = piece.replace(UNFOLDED, " ");
    const start = folded.startsWith(" ") ? 1 : 0;
    if (start === 1 && this.gap === "") this.gap = " ";
    const end = folded.length > start && folded.endsWith(" ") ? folded.length - 1 : folded.length;
    if (end <= start) return;
    this.put(folded.slice(start, end), kind, region);
    if (end < folded.length) this.gap = " ";
  }

  /** A forced line break. */
  breakLine(): void {
    if (this.gap === "\n") this.endBlock();
    else this.gap = "\n";
  }

  endBlock(): void {
    if (this.open !== null) {
      if (this.blocks.length >= MAX_BLOCKS) {
        this.gap = "\n";
        return;
      }
      this.blocks.push({ ...this.open, end: this.length });
      this.open = null;
    }
    this.gap = "";
  }

  /** Ends the page. */
  finish(): { text: string; blocks: Block[] } {
    if (this.open !== null) this.blocks.push({ ...this.open, end: this.length });
    this.open = null;
    this.join();
    return { text: this.text, blocks: this.blocks };
  }

  private put(piece: string, kind: BlockKind, region: Region): void {
    if (piece === "") return;
    if (this.open === null) {
      if (this.length > 0) this.push("\n");
      this.open = { start: this.length, kind, region };
    } else if (this.gap !== "") this.push(this.gap);
    this.gap = "";
    this.push(piece);
  }

  private push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.pieces.length >= JOIN_AT) this.join();
  }

  private join(): void {
    this.text += this.pieces.join("");
    this.pieces = [];
  }
}
