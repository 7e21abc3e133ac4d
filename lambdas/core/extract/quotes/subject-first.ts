import type { Form } from "../forms.ts";
import type { Span } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { type Complement, readComplement } from "./complement.ts";
import { contentBefore, contentEnd } from "./extent.ts";
import type { Frame } from "./grammar.ts";
import { type Passage, sentenceAt } from "./passage.ts";
import { isNamed } from "./phrases.ts";
import { markReported } from "./reported.ts";
import { findSubject, finiteAt, type Inversion, type Subject } from "./subject.ts";
import { Role, Trait } from "./traits.ts";
import { readVerbGroup, type VerbForm } from "./verb-group.ts";

/** A clause shows its finite verb within so many tokens. */
const FARTHEST_VERB = 30;
const SPEECH_ENDS = /[,.?!…]/;

/** What a lexicon knows of a verb form. */
export interface VerbEntry {
  lemma: string;
  part: "verb" | "noun" | "adjective";
  /** The likeliest form that the word is, and the bits of all that it may be (see `VERB_FORM`). */
  form: VerbForm;
  forms: number;
  addresses: boolean;
  /** The speaker may follow it ("said Reyes"). */
  inverts: boolean;
}

export interface SubjectFirstWords {
  /** What the lexicon knows of a form that is a cue. */
  verb(form: Form): VerbEntry | null;
  /** The frame of a doer, which makes a passive of a bare participle ("asked by a reporter"). */
  agentFrame: Frame;
}

/**
 * Reads every verb of a passage that may be a cue, in a language whose subject goes before its verb. Each reading is a
 * list of candidates, the likeliest first: the lexicon decides which frame the verb takes.
 * Verbs inside quotation marks are part of what was said and are left out.
 * @param next the paragraph after, which a cue that ends in a colon introduces
 */
export function readVerbs(passage: Passage, next: Passage | undefined, words: SubjectFirstWords): Candidate[][] {
  const found: Candidate[][] = [];
  if ((passage.holds & Trait.cue) === 0) return found;
  const { tokens, traits, within, to } = passage;
  for (let at = passage.from; at < to; at++) {
    if ((traits[at]! & Trait.cue) === 0 || within[at]! >= 0 || isNamed(passage, at)) continue;
    const entry = words.verb(tokens[at]!.form);
    if (entry === null) continue;
    const candidates = readVerb(passage, next, at, entry, words);
    if (candidates.length > 0) found.push(candidates);
  }
  markReported(passage, found);
  return found;
}

function readVerb(
  passage: Passage,
  next: Passage | undefined,
  at: number,
  entry: VerbEntry,
  words: SubjectFirstWords,
): Candidate[] {
  const { tokens } = passage;
  const group = readVerbGroup(passage, at, entry.forms);
  if (entry.part === "noun") group.form = "noun";
  if (entry.part === "adjective") {
    if (group.form !== "passive") return [];
    group.form = "adjective";
  }
  const ceiling = sentenceAt(passage, at).to;
  const pressed = entry.inverts && group.first === at && followsMarked(passage, at);
  const complement: Complement = pressed
    ? { frame: "none", start: -1, addressee: false }
    : readComplement(passage, at + 1, ceiling, entry.addresses);
  if (group.form === "finite" && complement.frame === words.agentFrame) group.form = "passive";
  const subject = findSubject(passage, at, group, pressed ? "possible" : inversionOf(complement, entry));
  const cue = { start: tokens[group.first]!.start, end: tokens[at]!.end };
  const made = (frame: Frame, content: Span[], opens: number, marked: boolean): Candidate => ({
    lemma: entry.lemma,
    form: group.form,
    frame,
    marked,
    content,
    subject,
    cue,
    speech: entry.inverts,
    clausal: false,
    verbForm: entry.form,
    reported: "no",
    at,
    first: group.first,
    opens,
  });
  const candidates: Candidate[] = [];
  const right = contentAfter(passage, next, complement, ceiling);
  if (right !== null) candidates.push(made(right.frame, [right.span], right.opens, right.marked));
  const edge = subject !== null && subject.side === "before" ? subject.first : group.first;
  const left = contentBefore(passage, edge);
  if (left !== null && (left.marked || subject?.side !== "main")) {
    const after = subject?.side === "after" ? subject.last + 1 : at + 1;
    const rest = left.marked ? secondMarked(passage, complement) : restOfParenthesis(passage, after, ceiling);
    const aside = made("aside", rest === null ? [left.span] : [left.span, rest], left.opens, left.marked);
    aside.clausal = rest !== null || holdsVerb(passage, left.opens, left.last);
    if (goesLeft(complement, left.marked, aside.clausal, subject, entry.inverts)) candidates.unshift(aside);
    else candidates.push(aside);
  }
  return candidates;
}

/** "…," said: the verb stands right after speech in marks, so its speaker follows. */
function followsMarked(passage: Passage, at: number): boolean {
  const within = passage.within[at - 1]!;
  if (within < 0) return false;
  const { end } = passage.marked[within]!;
  return end === passage.tokens[at - 1]!.end && SPEECH_ENDS.test(passage.text[end - 2] ?? "");
}

function inversionOf({ frame, addressee }: Complement, entry: VerbEntry): Inversion {
  if (frame === "clause" || addressee) return "never";
  return entry.inverts && (frame === "object" || frame === "none") ? "likely" : "possible";
}

function holdsVerb(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at <= last && at < first + FARTHEST_VERB; at++) if (finiteAt(passage, at)) return true;
  return false;
}

/** "…," he said, "…": the marked passage that goes on right after the cue. */
function secondMarked(passage: Passage, complement: Complement): Span | null {
  if (complement.frame !== "mark") return null;
  const marked = passage.marked[passage.within[complement.start]!]!;
  return { start: marked.start, end: marked.end };
}

/** "The road, he said, is shut": the sentence goes on after the parenthesis. */
function restOfParenthesis(passage: Passage, after: number, ceiling: number): Span | null {
  const { tokens, roles } = passage;
  let comma = after;
  while (comma < ceiling && (roles[comma] === Role.adverb || roles[comma] === Role.time)) comma++;
  if (comma + 1 >= ceiling || tokens[comma]!.text !== ",") return null;
  const end = contentEnd(passage, comma + 1, ceiling);
  const start = tokens[comma + 1]!.start;
  return start < end ? { start, end } : null;
}

function contentAfter(
  passage: Passage,
  next: Passage | undefined,
  complement: Complement,
  ceiling: number,
): { frame: Frame; span: Span; opens: number; marked: boolean } | null {
  const { frame, start: first } = complement;
  const { to } = passage;
  if (frame === "colon" && first >= ceiling) {
    if (next === undefined) return null;
    const region = next.marked[0];
    if (region?.start !== next.start)
      return { frame, span: { start: next.start, end: next.end }, opens: to, marked: false };
    return { frame: "mark", span: { start: region.start, end: region.end }, opens: to, marked: true };
  }
  if (first < 0 || first >= ceiling) return null;
  const start = passage.tokens[first]!.start;
  const end = contentEnd(passage, first, ceiling);
  if (start >= end) return null;
  return { frame: frame === "none" ? "object" : frame, span: { start, end }, opens: first, marked: frame === "mark" };
}

/** Is the content likelier to the left, given what follows the cue? A marked passage before the speaker outweighs an object. */
function goesLeft(
  complement: Complement,
  marked: boolean,
  clausal: boolean,
  subject: Subject | null,
  speech: boolean,
): boolean {
  const { frame, addressee } = complement;
  if (speech && clausal && subject?.side === "before" && frame.startsWith("at:")) return true;
  if (marked && speech && subject?.side === "before" && frame !== "that") return true;
  const inverted = subject?.side === "after";
  if (frame === "none" || (addressee && frame !== "that" && frame !== "mark")) return true;
  if (frame.startsWith("at:") || frame === "as" || frame === "infinitive") return marked || inverted;
  if (frame === "mark") return marked;
  return (frame === "object" || frame === "clause") && inverted;
}
