import type { Clause } from "./clauses.ts";
import type { EventFact } from "./facts.ts";
import { emptyWords, references } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { ownerMarks } from "./terms.ts";
import type { References } from "./vocabulary.ts";

/**
 * Whether a date's clause says no more than that this is the day: a label ("When: 12 May"), what is printed ("the poster
 * says 12 May"), the matter by no name of its own ("the event is on 12 May"). It gives the day of what its story is
 * chiefly about. Of several days in one sentence none is meant alone.
 * @param place index of the clause that the date stands in
 */
export function refersToMatter(passage: Passage, place: number): boolean {
  const clause = passage.clauses[place]!;
  const { first, after } = passage.sentenceClauses[clause.sentence]!;
  const label = passage.clauses[place - 1];
  const before = place > first ? label : undefined;
  const bare = wordsOf(passage, clause).length === 0;
  if (datesIn(passage, clause) !== 1) return false;
  if (bare && place + 1 < after && wordsOf(passage, passage.clauses[place + 1]!).length === 0) return false;
  if (bare && before !== undefined) {
    const words = tokensOf(passage, before);
    if (passage.tokens[clause.from]!.text === ":") return references.some((language) => isDateLabel(words, language));
    return clause.opener === "report" && isPrinted(words);
  }
  return isPrinted(tokensOf(passage, clause));
}

const isDateLabel = (words: readonly string[], { labels, dates }: References) =>
  words.length > 0 && words.every((word) => labels.test(word)) && words.some((word) => dates.test(word));

/** Something in print, or the matter itself, and nothing beside it that adds to it. */
function isPrinted(words: readonly string[]): boolean {
  return references.some(({ matters, documents, says, neutral }) => {
    const prints = words.some((word) => documents.test(word)) && words.some((word) => says.test(word));
    const adds = (word: string) =>
      ![matters, documents, says, neutral].some((known) => known.test(word)) && !emptyWords.has(word);
    return (prints || words.some((word) => matters.test(word))) && !words.some(adds);
  });
}

/** Words of a clause, but for its dates and whose something is ("the council's website"). */
const tokensOf = (passage: Passage, { from, to }: Pick<Clause, "from" | "to">) =>
  passage.tokens
    .slice(from, to)
    .filter(
      ({ kind, norm }, i) =>
        kind !== "mark" &&
        passage.dateAt[from + i] === undefined &&
        !ownerMarks.has(norm) &&
        !ownerMarks.has(passage.tokens[from + i + 1]?.norm ?? ""),
    )
    .map(({ norm }) => norm);

const wordsOf = (passage: Passage, clause: Pick<Clause, "from" | "to">) =>
  tokensOf(passage, clause).filter((word) => !emptyWords.has(word));

function datesIn(passage: Passage, { from, to }: Pick<Clause, "from" | "to">): number {
  return new Set(passage.dateAt.slice(from, to).filter((date) => date !== undefined)).size;
}

/** What a story is chiefly about, said of the day that refers to it. */
export function readReference(fact: EventFact, chief: EventFact): EventFact {
  const { phase, happenings, aspects, around, own, head, modifier, nominal, wording, telling, tense } = chief;
  return { ...fact, phase, happenings, aspects, around, own, head, modifier, nominal, wording, telling, tense };
}
