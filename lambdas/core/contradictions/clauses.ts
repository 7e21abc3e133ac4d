import type { Sentence } from "../extract/sentences.ts";
import type { Token } from "../extract/tokens.ts";
import { languageOf, testOf, wordsOf } from "./languages.ts";
import { type Hit, opensPhrase } from "./lexicon.ts";

/** A stretch of a sentence with at most one predicate, more or less: tokens [from, to). */
export interface Clause {
  from: number;
  to: number;
  /** Index of its sentence. */
  sentence: number;
  /** What set it off: the sentence's start, a comma or "and", a stronger mark, a conjunction, or a verb of saying. */
  opener: "start" | "comma" | "mark" | "word" | "report";
}

const STRONG = new Set([";", ":", "—", "(", ")", "[", "]", "؛", "«", "»", "“", "”", '"', "…", "•", "|"]);
const COMMAS = new Set([",", "،"]);
const coordinators = wordsOf(({ grammar }) => grammar.clauses.coordinators);
const startsWithAnd = testOf(({ grammar }) => grammar.clauses.attachedAnd);
const auxiliaries = wordsOf(({ grammar }) => grammar.clauses.auxiliaries);
const adverbs = wordsOf(({ grammar }) => grammar.clauses.adverbs);
const goesOn = wordsOf(({ grammar }) => grammar.clauses.goesOn);
const conjunctive = wordsOf(({ grammar }) => grammar.clauses.conjunctive);
const isTelling = testOf(({ grammar }) => grammar.clauses.telling);
const about = wordsOf(({ grammar }) => grammar.clauses.about);
const pointing = wordsOf(({ grammar }) => grammar.clauses.pointing);
/** A list without end is cut into stretches of this many tokens, so that each date looks at one of them. */
const LONGEST_CLAUSE = 150;
/** How far after "and" the verb of a second clause may stand, in tokens. */
const SECOND_CLAUSE = 4;
/** How far the preposition before what was announced may stand from its verb. */
const ABOUT_REACH = 7;

/**
 * Splits the sentences of a text into clauses, at marks, conjunctions, coordinated verbs and after verbs of saying.
 * It needs no parse: what it must get right is which predicate stands nearest to a date.
 * @param inDate whether a token is part of a date mention (a comma inside a date splits nothing)
 */
export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  inDate: (token: number) => boolean,
): Clause[] {
  const boundary = new Set<number>();
  const afterReport = new Set<number>();
  const verbs = new Set<number>();
  const inside = new Set<number>();
  for (const { from, to, meaning } of hits) {
    // "goes before the full council" is one phrase
    if (meaning.is === "happening") for (let i = from + 1; i < to; i++) inside.add(i);
  }
  for (const { from, to, meaning } of hits) {
    if (meaning.is === "boundary" || (conjunctive.has(tokens[from]!.norm) && meaning.is === "cue" && !dateSoon(to)))
      if (!inside.has(from)) boundary.add(from);
    const tells = meaning.is === "happening" || meaning.is === "phase" || meaning.is === "report";
    // "March" is a month
    if (tells && meaning.by === "verb" && !inDate(from)) verbs.add(from);
    if (meaning.is !== "report" || meaning.by !== "verb") continue;
    const { norm } = tokens[from]!;
    if (!languageOf(norm).grammar.clauses.saidFollows) splitAtAbout(to);
    else if (!isTelling(norm)) afterReport.add(to);
  }
  /** "Before the closing" opens a clause, "before Friday" does not. */
  function dateSoon(i: number): boolean {
    return inDate(i) || inDate(i + 1) || inDate(i + 2);
  }

  /** "تعلن الأمانة عن بدء …": what was announced begins at عن. */
  function splitAtAbout(from: number): void {
    for (let i = from; i < from + ABOUT_REACH && i < tokens.length; i++) {
      if (tokens[i]!.kind === "mark") return;
      if (about.has(tokens[i]!.norm)) boundary.add(i);
    }
  }

  const clauses: Clause[] = [];
  let at = 0;
  sentences.forEach((sentence, number) => {
    while (at < tokens.length && tokens[at]!.start < sentence.start) at++;
    let open: Clause = { from: at, to: at, sentence: number, opener: "start" };
    const first = at;
    for (; at < tokens.length && tokens[at]!.end <= sentence.end; at++) {
      const opener = at === first ? null : openerAt(at, open.from);
      if (opener === null) continue;
      // a comma before "which" is no clause
      if (hasWords(open.from, at)) clauses.push({ ...open, to: at });
      open = { from: at, to: at, sentence: number, opener };
    }
    if (at > open.from) clauses.push({ ...open, to: at });
  });
  return clauses;

  function hasWords(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (tokens[i]!.kind !== "mark") return true;
    return false;
  }

  function openerAt(i: number, from: number): Clause["opener"] | null {
    const { norm, kind, text } = tokens[i]!;
    if (inDate(i)) return null;
    if (i - from >= LONGEST_CLAUSE) return "comma";
    if (kind === "mark") {
      if (COMMAS.has(norm)) return isInNumber(i) ? null : "comma";
      if (norm === "-" || norm === "–") return tokens[i]!.gap > 0 && (tokens[i + 1]?.gap ?? 0) > 0 ? "mark" : null;
      return STRONG.has(norm) ? "mark" : null;
    }
    if (afterReport.has(i) && !goesOn.has(norm) && !boundary.has(i)) return "report";
    if (boundary.has(i) && !(pointing.has(norm) && inDate(i + 1))) return "word";
    if (coordinators.has(norm)) return verbSoon(i + 1, from) ? "comma" : null;
    if (startsWithAnd(text) && verbs.has(i) && !opensPhrase(norm)) return "comma";
    return null;
  }

  /** "400,000" */
  function isInNumber(i: number): boolean {
    return tokens[i]!.gap === 0 && tokens[i + 1]?.gap === 0 && tokens[i + 1]?.kind === "number";
  }

  /**
   * "and goes ahead" is a new clause; "Iraq and Syria will reopen" is none, unless the clause has had its verb
   * ("the hall opens on Monday and the café follows").
   */
  function verbSoon(i: number, from: number): boolean {
    let reach = adverbs.has(tokens[i]?.norm ?? "") ? 2 : 1;
    for (let j = from; j < i; j++) if (verbs.has(j)) reach = SECOND_CLAUSE;
    for (let j = i; j < i + reach; j++) {
      const token = tokens[j];
      if (token === undefined || token.kind === "mark") return false;
      if (verbs.has(j) || auxiliaries.has(token.norm)) return true;
    }
    return false;
  }
}
