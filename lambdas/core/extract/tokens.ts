import type { Span } from "./types.ts";

/** What a token is made of; marks (quotes, dashes, stops) are one token a character. */
export type TokenKind = "word" | "number" | "mark";

/**
 * One token of a text. `start`/`end` are UTF-16 offsets into the original text, end exclusive;
 * `text` is the original slice, `norm` the folded form that lexicons are keyed by.
 */
export interface Token extends Span {
  kind: TokenKind;
  text: string;
  norm: string;
}
