import { gap } from "../tokens.ts";
import type { Attribution, Source } from "./grammar.ts";
import type { Marked } from "./marks.ts";
import { has, type Passage, placeAt, sentenceAt } from "./passage.ts";
import { finiteAt, phraseAfter } from "./phrases.ts";
import { Role, Trait } from "./traits.ts";

/** What the grammar of a passage's language tells. */
export interface MarkedWords {
  /** The subject of the sentence that a token stands in. */
  speakerOf(passage: Passage, at: number): Source | null;
  /** Is the marked passage the title of a work? */
  isTitle(passage: Passage, marked: Marked): boolean;
}

/** A speaker's description between commas is no longer than this. */
const LONGEST_DESCRIPTION = 14;

/**
 * Who speaks last in each sentence of a passage, by the cues that stand in it.
 * @param owned pieces of quotes, in order of the text
 */
export function speakersBySentence(
  passage: Passage,
  owned: readonly { quote: Attribution }[],
): ReadonlyMap<number, Source> {
  const speakers = new Map<number, Source>();
  for (const { quote } of owned) {
    if (quote.cue === null || quote.source === null) continue;
    speakers.set(passage.sentence[placeAt(passage, quote.cue.start)]!, quote.source);
  }
  return speakers;
}

/** Reyes put it more bluntly: "…": the subject of the sentence that a colon parts from the passage. */
export function speakerBefore(passage: Passage, marked: Marked, words: MarkedWords): Source | null {
  const at = placeAt(passage, marked.start);
  if (at <= passage.from || !has(passage, at - 1, Trait.colon)) return null;
  return words.speakerOf(passage, sentenceAt(passage, at - 1).from);
}

/** "…," Reyes shot back: the subject of what goes on behind a passage that breaks off, whatever its verb is. */
export function speakerBehind(passage: Passage, marked: Marked): Source | null {
  if (!/[,?!]/.test(passage.text[marked.end - 2] ?? "")) return null;
  const { tokens, roles } = passage;
  const first = placeAt(passage, marked.end);
  if (first >= passage.to || tokens[first]!.gap > gap.blank) return null;
  const { to } = sentenceAt(passage, first);
  const after = phraseAfter(passage, first, to);
  let verb = after;
  // "…," Reyes, head of the union, shot back
  if (verb < to && has(passage, verb, Trait.comma)) {
    verb++;
    while (verb < to && verb < after + LONGEST_DESCRIPTION && !has(passage, verb, Trait.comma)) verb++;
    verb++;
  }
  while (verb < to && roles[verb] === Role.adverb) verb++;
  if (after === first || verb >= to || roles[verb] !== Role.open || !finiteAt(passage, verb)) return null;
  return { start: tokens[first]!.start, end: tokens[after - 1]!.end, from: first, to: after };
}

/**
 * Whom the sentence before a marked passage is about, when that sentence stands in the same paragraph or announces it
 * ("Reyes issued a statement:").
 */
export function announcer(
  passages: readonly Passage[],
  p: number,
  marked: Marked,
  speakers: ReadonlyMap<number, Source>,
  words: MarkedWords,
): Source | null {
  const passage = passages[p]!;
  const sentence = passage.sentence[placeAt(passage, marked.start)]!;
  if (sentence > passage.firstSentence) {
    return speakers.get(sentence - 1) ?? words.speakerOf(passage, passage.bounds[sentence - 1]!.from);
  }
  const before = passages[p - 1];
  if (before === undefined || before.text[before.end - 1] !== ":") return null;
  return words.speakerOf(before, sentenceAt(before, before.to - 1).from);
}
