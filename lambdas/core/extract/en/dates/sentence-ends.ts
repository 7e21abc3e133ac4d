import { Noted } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";

const abbreviation = /^(?:[A-Z]|[A-Z][a-z]{1,3}|[a-z]|Sept|Corp|Calif|Minn|Mass|Penn)$/;

const ending = { none: 0, surely: 1, point: 2 } as const;
const endingOf = new Noted(({ text }) =>
  text === "." ? ending.point : text === "!" || text === "?" || text === "…" ? ending.surely : ending.none,
);

/** A full stop, question or exclamation mark that ends a sentence, not the point of "Jan." or "a.m.". */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const how = endingOf.of(token.form);
  if (how !== ending.point) return how === ending.surely;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after !== undefined && after.gap === gap.none && after.kind !== "mark") return false;
  return (
    before === undefined || before.gap === gap.none || !abbreviation.test(before.text) || after?.gap === gap.paragraph
  );
}

/** How far on the end of a sentence is looked for. */
const LONGEST_REST = 60;

/** Running text ends its sentences; a headline, which tells in the present of what has happened, does not. */
export function isSentence(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < tokens.length && at - to < LONGEST_REST; at += 1) {
    if (endsSentence(tokens, at)) return true;
    if (at > to && tokens[at]!.gap === gap.paragraph) return false;
  }
  return tokens.length - to > LONGEST_REST;
}
