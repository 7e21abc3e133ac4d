import { isShortForm, sameName } from "../extract/names.ts";
import { tokenize } from "../extract/tokens.ts";
import type { QuoteMention } from "../extract/types.ts";
import type { FoundConflict, MentionRef, StoryClaims } from "./story-claims.ts";

/** Shorter quotes agree by chance. */
const SHORTEST = 5;
/** Quotes that share a run of this many words are compared. */
const RUN = 3;
/** Of the longer quote's words, how many must stand in the other in order: to be one sentence, and to be the same words. */
const ONE_SENTENCE = 0.65;
const SAME_WORDS = 0.9;
/** Longest quote that is compared, in words. */
const LONGEST = 120;
/** Quotes that may share one run of words and still be compared pair by pair. */
const MOST_OF_RUN = 20;

interface Said {
  at: MentionRef;
  speaker: string;
  words: string[];
  text: string;
}

/**
 * One sentence in two wordings by one speaker, or the same words by two speakers. Only what stands between quotation
 * marks is taken at its word: a paraphrase, a shortened quote and a translation claim no wording.
 */
export function quoteConflicts(stories: readonly StoryClaims[]): FoundConflict[] {
  const said = stories.flatMap(saidIn);
  const found: FoundConflict[] = [];
  for (const [a, b] of alike(said)) {
    if (overlap(a.at, b.at)) continue;
    const kept = inOrder(a.words, b.words);
    const share = kept / Math.max(a.words.length, b.words.length);
    const shortened = kept === Math.min(a.words.length, b.words.length);
    const one = sameSpeaker(a.speaker, b.speaker);
    if (one && share >= ONE_SENTENCE && !shortened)
      found.push(conflictOf(a, b, `One sentence of ${a.speaker} has two wordings`));
    else if (!one && share >= SAME_WORDS)
      found.push(conflictOf(a, b, `${a.speaker} and ${b.speaker} are given the same words`));
  }
  return found;
}

function conflictOf(a: Said, b: Said, why: string): FoundConflict {
  return {
    kind: "quote-wording",
    a: a.at,
    b: b.at,
    all: [
      { ...a.at, side: "a" },
      { ...b.at, side: "b" },
    ],
    explanation: `${why}: “${a.text}” and “${b.text}”.`,
  };
}

/** One passage read as two quotes, one within the other, is said once. */
const overlap = (a: MentionRef, b: MentionRef) =>
  a.article === b.article && a.part === b.part && a.start < b.end && b.start < a.end;

const sameSpeaker = (a: string, b: string) => sameName(a, b) || isShortForm(a, b) || isShortForm(b, a);

function saidIn(story: StoryClaims): Said[] {
  return story.mentions.quotes.flatMap((quote) => {
    const speaker = quote.value.speaker?.name;
    if (quote.value.form === "indirect" || speaker === null || speaker === undefined) return [];
    const text = textOf(story, quote);
    const words = tokenize(text)
      .filter((token) => token.kind !== "mark")
      .map((token) => token.norm);
    if (words.length < SHORTEST || words.length > LONGEST) return [];
    const at = { article: story.id, part: quote.part, start: quote.start, end: quote.end };
    return [{ at, speaker, words, text }];
  });
}

function textOf(story: StoryClaims, quote: QuoteMention): string {
  const text = quote.part === "title" ? (story.story.title ?? "") : story.story.text;
  return quote.value.content.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Pairs of quotes that share a run of words. */
function alike(said: readonly Said[]): [Said, Said][] {
  const byRun = new Map<string, number[]>();
  const pairs = new Map<string, [Said, Said]>();
  said.forEach(({ words }, place) => {
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(" ");
      const others = byRun.get(run) ?? [];
      for (const other of others) if (other !== place) pairs.set(`${other} ${place}`, [said[other]!, said[place]!]);
      if (others.length < MOST_OF_RUN && !others.includes(place)) byRun.set(run, [...others, place]);
    }
  });
  return [...pairs.values()];
}

/** Length of the longest common subsequence of words. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(word === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row[b.length]!;
}
