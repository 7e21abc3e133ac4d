import type { Clause } from "./clauses.ts";
import { isPredicate, isVerb } from "./hits.ts";
import { testOf, wordsOf } from "./languages.ts";
import type { Passage } from "./passage.ts";
import { hostedBy, type Predicate, predicateOf } from "./predicate.ts";

/** What a date belongs to: its clause, the predicate, and the tokens of a subject that stands apart from it. */
export interface Governed {
  clause: Pick<Clause, "from" | "to" | "sentence">;
  predicate: Predicate | null;
  /** It has no predicate of its own and leans on the clause before ("…, inland branches on 29 September"). */
  leaning: boolean;
  subject: { from: number; to: number } | null;
  /** The noun that names what happens, where it stands in another clause than its verb. */
  host?: { from: number; to: number };
}

/** How many clauses back a predicate may stand from a date that asides cut off. */
const ASIDES = 3;
/** How far back a subject or a gathering is looked for. */
const LOOK_BACK = 12;
const verbOpeners = wordsOf(({ grammar }) => grammar.subjects.verbOpeners);
const pronouns = wordsOf(({ grammar }) => grammar.subjects.pronouns);
const persons = wordsOf(({ grammar }) => grammar.subjects.persons);
/** "Their plane takes off": whose it is stands in the sentence before. */
const possessives = wordsOf(({ grammar }) => grammar.subjects.possessives);
/** "The referendum, in which people decide on 21 June": conjunction and the word before it. */
const isWithin = testOf(({ grammar }) => grammar.subjects.within);
const placed = wordsOf(({ grammar }) => grammar.subjects.placed);
const relatives = wordsOf(({ grammar }) => grammar.subjects.relatives);
const when = wordsOf(({ grammar }) => grammar.subjects.when);
const beginsWhen = wordsOf(({ grammar }) => grammar.subjects.beginsWhen);

/**
 * The clause, predicate and subject of a date.
 * @param place index of the clause that the date stands in
 */
export function governedBy(passage: Passage, place: number, from: number, to: number, isPast: boolean): Governed {
  const clause = passage.clauses[place]!;
  const predicate = predicateOf(passage, clause, from, to, isPast);
  const subject = subjectOf(passage, place);
  if (predicate !== null && isUnnamed(predicate)) return named(passage, place, predicate, isPast);
  if (predicate !== null) {
    const hits = subject === null ? [] : passage.hitsIn(subject.from, subject.to);
    return { clause, predicate: hostedBy(predicate, hits), leaning: false, subject };
  }
  const bare = passage.terms(clause.from, clause.to).length === 0;
  const next = passage.clauses[place + 1];
  // "Hotels are full for 23 April, when the probe is to be sent into space"
  if (next !== undefined && next.sentence === clause.sentence && when.has(passage.tokens[next.from]!.norm)) {
    const then = predicateOf(passage, next, from, to, isPast);
    if (then !== null && !isUnnamed(then)) return { clause: next, predicate: then, leaning: false, subject: clause };
  }
  if (bare && next !== undefined && next.sentence === clause.sentence && clause.opener === "start") {
    const joined = { ...clause, to: next.to };
    return { clause: joined, predicate: predicateOf(passage, joined, from, to, isPast), leaning: false, subject: null };
  }
  if (isWithin(passage.tokens[clause.from]!.norm + passage.tokens[clause.from - 1]?.norm)) {
    const held = { is: "happening", happenings: [], phase: "whole", from, to, unnamed: true } as const;
    return named(passage, place, { ...held, happenings: [] }, isPast);
  }
  if (bare && isLabelled(passage, place)) {
    const joined = { ...passage.clauses[place - 1]!, to: clause.to };
    return { clause: joined, predicate: predicateOf(passage, joined, from, to, isPast), leaning: false, subject: null };
  }
  if (clause.opener !== "comma") return { clause, predicate: null, leaning: false, subject };
  for (let back = 1; back <= ASIDES; back++) {
    const previous = passage.clauses[place - back];
    if (previous === undefined || previous.sentence !== clause.sentence) break;
    const joined = { ...previous, to: clause.to };
    const found = predicateOf(passage, joined, from, to, isPast);
    // what was said on another day says nothing of this one
    if (found?.is === "report") break;
    if (found === null || isUnnamed(found)) continue;
    // "Northgate opens on 26 January and Riverside, where the water stood highest, on 9 March"
    const listed = hasDate(passage, { from: previous.from, to: clause.from });
    return { clause: bare ? joined : clause, predicate: found, leaning: !bare || listed, subject: null };
  }
  return { clause, predicate: null, leaning: false, subject };
}

/** "Lake opens to bathers: 24 May": a date after the colon of its label. */
function isLabelled(passage: Passage, place: number): boolean {
  const [label, clause] = [passage.clauses[place - 1], passage.clauses[place]!];
  return passage.tokens[clause.from]!.text === ":" && label !== undefined && label.sentence === clause.sentence;
}

const isUnnamed = (predicate: Predicate) => predicate.is === "happening" && predicate.unnamed;

/** "It will begin on 4 September", "which takes place": the gathering named before, in this sentence or the one before. */
function named(passage: Passage, place: number, predicate: Predicate, isPast: boolean): Governed {
  const clause = passage.clauses[place]!;
  const subject = subjectOf(passage, place);
  // "flights begin in May" says by itself what begins
  const isTold =
    !beginsWithVerb(passage, clause) &&
    passage.terms(clause.from, clause.to).some(({ sort }) => sort === "thing" || sort === "word");
  const first = isTold && !hasPronoun(passage, clause) && !refersBack(passage, clause) ? place : 0;
  for (
    let back = place - 1;
    back >= first && back >= Math.max(0, place - LOOK_BACK) && predicate.is === "happening";
    back--
  ) {
    const before = passage.clauses[back]!;
    if (before.sentence < clause.sentence - (hasPronoun(passage, clause) ? 1 : 0)) break;
    const hosts = passage.hitsIn(before.from, before.to).filter(({ meaning }) => {
      if (meaning.is === "report") return meaning.by === "noun" && isPast;
      return meaning.is === "happening" && meaning.by === "noun";
    });
    const last = hosts.at(-1);
    if (last === undefined) continue;
    if (last.meaning.is === "report")
      return { clause, predicate: { is: "report", from: last.from, to: last.to }, leaning: false, subject };
    if (last.meaning.is !== "happening") continue;
    const found = { ...predicate, happenings: [last.meaning.happening] };
    return { clause, predicate: found, leaning: false, subject: { from: before.from, to: before.to }, host: last };
  }
  // what ends stands beside its verb, in words that the lexicon has not
  const stays =
    predicate.is !== "happening" || (predicate.happenings.length === 0 && predicate.phase !== "end")
      ? null
      : { ...predicate, phase: predicate.happenings.length > 0 ? ("whole" as const) : predicate.phase };
  return { clause, predicate: stays, leaning: false, subject };
}

/**
 * The subject where it stands apart from its verb: cut off by an aside ("the strip, originally due on the 9th, will
 * open"), before a relative pronoun, or in the sentence before a pronoun.
 */
function subjectOf(passage: Passage, place: number): { from: number; to: number } | null {
  const clause = passage.clauses[place]!;
  const previous = passage.clauses[place - 1];
  const first = passage.sentenceClauses[clause.sentence]!.first;
  const opening = passage.tokens[clause.from]!.norm;
  if (
    clause.opener === "word" &&
    relatives.has(opening) &&
    previous !== undefined &&
    previous.sentence === clause.sentence
  )
    return reports(passage, previous) ? null : previous;
  // "Commuters on the line face five days without a service when the walkout begins"
  if (clause.opener === "word" && beginsWhen.has(opening) && previous?.sentence === clause.sentence)
    return hasDate(passage, previous) || reports(passage, previous) || hasName(passage, clause) ? null : previous;
  if (hasPronoun(passage, clause)) {
    // "They play Kelso" says by itself who plays
    if (namesWho(passage, clause)) return null;
    if (first !== place) return previous !== undefined && !reports(passage, previous) ? previous : null;
    const before = passage.sentenceClauses[clause.sentence - 1];
    const sentence = before === undefined ? undefined : passage.clauses[before.first];
    return sentence === undefined ? null : hasPerson(passage, clause) ? whoOf(passage, sentence) : sentence;
  }
  if (first === place && possessives.has(opening)) {
    const before = passage.sentenceClauses[clause.sentence - 1];
    const sentence = before === undefined ? undefined : passage.clauses[before.first];
    return sentence === undefined ? null : whoOf(passage, sentence);
  }
  if (clause.opener !== "comma" || !beginsWithVerb(passage, clause)) return null;
  for (let head = place - 1; head >= Math.max(first, place - LOOK_BACK); head--) {
    const candidate = passage.clauses[head]!;
    if (reports(passage, candidate)) return null;
    // "the fair, which opens on Monday and closes on Friday"
    if (candidate.opener === "word" && relatives.has(passage.tokens[candidate.from]!.norm))
      return subjectOf(passage, head);
    if (candidate.opener !== "comma" && !hasVerb(passage, candidate)) return candidate;
  }
  return null;
}

const hasPerson = (passage: Passage, clause: Clause) =>
  passage.tokens.slice(clause.from, clause.from + 2).some((token) => persons.has(token.norm));

/** Whom "he" refers to: what stands before the verb of the sentence before. */
function whoOf(passage: Passage, { from, to }: Clause): { from: number; to: number } {
  const verb = passage.hitsIn(from, to).find(isVerb);
  return { from, to: verb === undefined || verb.from === from ? to : verb.from };
}

const hasName = (passage: Passage, { from, to }: Clause) => passage.terms(from, to).some(({ sort }) => sort === "name");

function hasDate(passage: Passage, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (/^(?:DATE|TIME)$/.test(passage.dateAt[i]?.value.type ?? "")) return true;
  return false;
}

const refersBack = (passage: Passage, clause: Clause) => relatives.has(passage.tokens[clause.from]!.norm);

function hasPronoun(passage: Passage, clause: Clause): boolean {
  return passage.tokens.slice(clause.from, clause.from + 2).some((token) => pronouns.has(token.norm));
}

/** A name that no preposition makes a place: "They play Kelso", but "It will be shown in Kelso". */
function namesWho(passage: Passage, { from, to }: Clause): boolean {
  for (let i = from + 1; i < to; i++) {
    const isPlace = placed.has(passage.tokens[i - 1]!.norm) || /^\p{Lu}/u.test(passage.tokens[i - 1]!.text);
    if (!isPlace && passage.terms(i, i + 1)[0]?.sort === "name") return true;
  }
  return false;
}

function beginsWithVerb(passage: Passage, clause: Clause): boolean {
  const start = clause.from + (passage.tokens[clause.from]!.kind === "mark" ? 1 : 0);
  if (verbOpeners.has(passage.tokens[start]?.norm ?? "")) return true;
  return passage.hitsIn(start, Math.min(start + 5, clause.to)).some((hit) => hit.from <= start + 1 && isPredicate(hit));
}

const reports = (passage: Passage, clause: Clause) =>
  passage.hitsIn(clause.from, clause.to).some(({ meaning }) => meaning.is === "report" && meaning.by === "verb");

const hasVerb = (passage: Passage, clause: Clause) => passage.hitsIn(clause.from, clause.to).some(isVerb);
