import type { Noted } from "../forms.ts";
import { type Candidate, type Complement, CueReading, Side } from "./candidate.ts";
import { readComplement } from "./complement.ts";
import { contentBefore, contentEnd } from "./extent.ts";
import { CueForm, Frame } from "./grammar.ts";
import { has, type Passage, sentenceAt } from "./passage.ts";
import { finiteAt, isNamed } from "./phrases.ts";
import { markReported } from "./reported.ts";
import { findSubject, type Inversion } from "./subject.ts";
import { Role, Trait } from "./traits.ts";
import { Verb, type VerbEntry } from "./verb-entry.ts";
import { readVerbGroup } from "./verb-group.ts";

/** A clause shows its finite verb within so many tokens. */
const FARTHEST_VERB = 30;
const SPEECH_ENDS = /[,.?!…]/;

/** The verbs of a language whose subject goes before its verb. */
export interface SubjectFirstWords {
  /** What the lexicon knows of a cue. @param norm folded */
  verb(norm: string): VerbEntry | undefined;
  /** What the cues are forms of, each once; the first is "" and none of them. */
  lemmas: readonly string[];
}

/**
 * Readings that each passage is read into anew: they hold numbers alone, and a verb fills in all of them before they are
 * looked at. More than those of a long paragraph are not kept.
 */
const MOST_KEPT = 200;
const kept: CueReading[] = [];

/**
 * Reads every verb of a passage that may be a cue, in a language whose subject goes before its verb, with what it may
 * introduce: the lexicon decides which frame the verb takes.
 * Verbs inside quotation marks are part of what was said and are left out.
 * @param next the paragraph after, which a cue that ends in a colon introduces
 * @param verbs what the lexicon knows of a written form (see `verbOf`)
 * @returns the readings in order, which hold until the next passage is read
 */
export function readVerbs(passage: Passage, next: Passage | undefined, verbs: Noted<number>): CueReading[] {
  const found: CueReading[] = [];
  if ((passage.holds & Trait.cue) === 0) return found;
  const { tokens, traits, within, to } = passage;
  for (let at = passage.from; at < to; at++) {
    if ((traits[at]! & Trait.cue) === 0 || within[at]! >= 0 || isNamed(passage, at)) continue;
    const verb = verbs.of(tokens[at]!.form);
    if (verb === 0) continue;
    const reading = kept[found.length] ?? new CueReading();
    if (found.length < MOST_KEPT) kept[found.length] = reading;
    reading.at = at;
    if (readVerb(passage, next, verb, reading)) found.push(reading);
  }
  markReported(passage, found);
  return found;
}

/** Reads what stands around a verb. Tells whether it may introduce anything. */
function readVerb(passage: Passage, next: Passage | undefined, verb: number, reading: CueReading): boolean {
  const { at, complement, right, left } = reading;
  const inverts = (verb & Verb.inverts) !== 0;
  reading.lemma = verb >> Verb.lemma;
  reading.tense = (verb >> Verb.form) & Verb.forms;
  reading.forms = verb & Verb.forms;
  reading.inverts = inverts;
  const sentence = sentenceAt(passage, at);
  reading.floor = sentence.from;
  reading.ceiling = sentence.to;
  readVerbGroup(passage, reading);
  if ((verb & Verb.noun) !== 0) reading.form = CueForm.noun;
  if ((verb & Verb.adjective) !== 0) {
    if (reading.form !== CueForm.passive) return false;
    reading.form = CueForm.adjective;
  }
  const pressed = inverts && reading.first === at && followsMarked(passage, at);
  if (pressed) {
    complement.frame = Frame.none;
    complement.start = -1;
    complement.addressee = false;
  } else readComplement(passage, at + 1, sentence.to, (verb & Verb.addresses) !== 0, complement);
  if (reading.form === CueForm.finite && namesAgent(passage, complement)) reading.form = CueForm.passive;
  findSubject(passage, reading, pressed ? "possible" : inversionOf(reading));
  readRight(passage, next, reading);
  readLeft(passage, reading);
  reading.likelier = left.frame !== Frame.none && (right.frame === Frame.none || goesLeft(reading)) ? left : right;
  return reading.likelier.frame !== Frame.none;
}

/** A doer after it makes a passive of a bare participle ("asked by a reporter"). */
function namesAgent(passage: Passage, { frame, start }: Complement): boolean {
  return frame === Frame.preposition && has(passage, start - 1, Trait.agent);
}

/** Content that stands before the speaker's clause, in whose midst it may stand ("The road, he said, is shut"). */
function readLeft(passage: Passage, { at, first, ceiling, subject, complement, left: into }: CueReading): void {
  const { side } = subject;
  const left = contentBefore(passage, side === Side.before ? subject.first : first);
  if (left === null || (!left.marked && side === Side.main)) {
    into.frame = Frame.none;
    return;
  }
  into.frame = left.marked ? Frame.asideMarked : Frame.aside;
  into.start = left.span.start;
  into.end = left.span.end;
  into.opens = left.opens;
  into.restStart = -1;
  into.restEnd = -1;
  if (left.marked) secondMarked(passage, complement, into);
  else restOfParenthesis(passage, side === Side.after ? subject.last + 1 : at + 1, ceiling, into);
  into.clausal = into.restStart >= 0 || holdsVerb(passage, left.opens, left.last);
}

/** "…," said: the verb stands right after speech in marks, so its speaker follows. */
function followsMarked(passage: Passage, at: number): boolean {
  const within = passage.within[at - 1]!;
  if (within < 0) return false;
  const { end } = passage.marked[within]!;
  return end === passage.tokens[at - 1]!.end && SPEECH_ENDS.test(passage.text[end - 2] ?? "");
}

function inversionOf({ complement: { frame, addressee }, inverts }: CueReading): Inversion {
  if (frame === Frame.clause || addressee) return "never";
  return inverts && (frame === Frame.object || frame === Frame.none) ? "likely" : "possible";
}

function holdsVerb(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at <= last && at < first + FARTHEST_VERB; at++) if (finiteAt(passage, at)) return true;
  return false;
}

/** "…," he said, "…": the marked passage that goes on right after the cue. */
function secondMarked(passage: Passage, { frame, start }: Complement, into: Candidate): void {
  if (frame !== Frame.mark) return;
  const marked = passage.marked[passage.within[start]!]!;
  into.restStart = marked.start;
  into.restEnd = marked.end;
}

/** "The road, he said, is shut": the sentence goes on after the parenthesis. */
function restOfParenthesis(passage: Passage, after: number, ceiling: number, into: Candidate): void {
  const { tokens, roles } = passage;
  let comma = after;
  while (comma < ceiling && (roles[comma] === Role.adverb || roles[comma] === Role.time)) comma++;
  if (comma + 1 >= ceiling || !has(passage, comma, Trait.comma) || tokens[comma]!.text !== ",") return;
  const { start } = tokens[comma + 1]!;
  const end = contentEnd(passage, comma + 1, ceiling);
  if (start >= end) return;
  into.restStart = start;
  into.restEnd = end;
}

/** What follows the cue, in its sentence or in the next paragraph. */
function readRight(
  passage: Passage,
  next: Passage | undefined,
  { complement: { frame, start: first }, ceiling, right: into }: CueReading,
): void {
  into.frame = Frame.none;
  if (frame === Frame.colon && first >= ceiling) {
    if (next === undefined) return;
    const region = next.marked[0];
    const marked = region?.start === next.start;
    into.frame = marked ? Frame.mark : frame;
    into.start = next.start;
    into.end = marked ? region!.end : next.end;
    into.opens = passage.to;
    return;
  }
  if (first < 0 || first >= ceiling) return;
  const { start } = passage.tokens[first]!;
  const end = contentEnd(passage, first, ceiling);
  if (start >= end) return;
  into.frame = frame === Frame.none ? Frame.object : frame;
  into.start = start;
  into.end = end;
  into.opens = first;
}

/** Is the content likelier to the left, given what follows the cue? A marked passage before the speaker outweighs an object. */
function goesLeft({ complement, left, subject: { side }, inverts }: CueReading): boolean {
  const { frame, addressee } = complement;
  const marked = left.frame === Frame.asideMarked;
  if (inverts && left.clausal && side === Side.before && frame === Frame.preposition) return true;
  if (marked && inverts && side === Side.before && frame !== Frame.that) return true;
  const inverted = side === Side.after;
  if (frame === Frame.none || (addressee && frame !== Frame.that && frame !== Frame.mark)) return true;
  if (frame === Frame.preposition || frame === Frame.as || frame === Frame.infinitive) return marked || inverted;
  if (frame === Frame.mark) return marked;
  return (frame === Frame.object || frame === Frame.clause) && inverted;
}
