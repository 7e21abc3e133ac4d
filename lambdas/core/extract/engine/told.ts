import { gap, type Token } from "../tokens.ts";
import type { Grammar } from "./compile.ts";
import type { Piece } from "./item.ts";
import type { Resolved } from "./resolved.ts";
import type { Aside } from "./rule.ts";

/** A value as the mentions after it look back on it. */
export function asTold(grammar: Grammar, tokens: readonly Token[], piece: Piece, value: Resolved): Resolved {
  const aside = asideOf(grammar, tokens, piece);
  const opens = value.granularity === "year" && opensSentence(grammar, tokens, piece.first);
  const told: Resolved = { ...value, after: piece.last };
  if (aside !== null) told.aside = aside;
  if (opens) told.opens = true;
  return told;
}

/** How far apart two mentions of one sentence are looked for, and how many words stand before one that opens it. */
const LONGEST_SENTENCE = 60;
const WORDS_BEFORE = 2;

/** Whether nothing between two places of a text ends a sentence. */
export function isOneSentence(grammar: Grammar, tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_SENTENCE) return false;
  for (let at = from; at < to; at += 1)
    if (tokens[at + 1]!.gap === gap.paragraph || endsSentence(grammar, tokens, at)) return false;
  return true;
}

/** "Last year …", "But in 2019 …". */
function opensSentence(grammar: Grammar, tokens: readonly Token[], first: number): boolean {
  for (let at = first; at >= first - WORDS_BEFORE; at -= 1) {
    if (at === 0 || tokens[at]!.gap === gap.paragraph || endsSentence(grammar, tokens, at - 1)) return true;
    if (tokens[at - 1]!.kind !== "word") return false;
  }
  return false;
}

const endsSentence = ({ grammars }: Grammar, tokens: readonly Token[], at: number) =>
  grammars.some((one) => one.endsSentence?.(tokens, at) === true);

function asideOf(grammar: Grammar, tokens: readonly Token[], { first, last }: Piece): Aside | null {
  for (const one of grammar.grammars) {
    const aside = one.aside?.(tokens, first, last) ?? null;
    if (aside !== null) return aside;
  }
  return null;
}
