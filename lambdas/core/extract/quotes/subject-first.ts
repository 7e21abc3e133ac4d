import type { Token } from "../tokens.ts";
import type { Span } from "../types.ts";
import type { Candidate } from "./candidate.ts";
import { type Complement, type ComplementWords, readComplement } from "./complement.ts";
import { contentBefore, contentEnd } from "./extent.ts";
import type { Frame } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { tokenAt } from "./passage.ts";
import { isNamed } from "./phrases.ts";
import { markReported } from "./reported.ts";
import { findSubject, finiteAt, type Inversion, type Subject, type SubjectWords } from "./subject.ts";
import { type AuxiliaryWords, readVerbGroup, type VerbForm } from "./verb-group.ts";

/** A clause shows its finite verb within so many tokens. */
const FARTHEST_VERB = 30;
const SPEECH_ENDS = /[,.?!…]/;

/** What a lexicon knows of a verb form. */
export interface VerbEntry {
  lemma: string;
  part: "verb" | "noun" | "adjective";
  forms: VerbForm[];
  addresses: boolean;
  /** The speaker may follow it ("said Reyes"). */
  inverts: boolean;
}

export interface SubjectFirstWords extends ComplementWords, AuxiliaryWords, SubjectWords {
  verb(token: Token): VerbEntry | null;
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
  for (let at = 0; at < passage.tokens.length; at++) {
    if (passage.within[at]! >= 0) continue;
    const entry = words.verb(passage.tokens[at]!);
    if (entry === null || isNamed(passage, at)) continue;
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
  const { tokens, bounds, sentence } = passage;
  const group = readVerbGroup(passage, at, entry.forms, words);
  if (entry.part === "noun") group.form = "noun";
  if (entry.part === "adjective") {
    if (group.form !== "passive") return [];
    group.form = "adjective";
  }
  const ceiling = bounds[sentence[at]!]!.to;
  const pressed = entry.inverts && group.first === at && followsMarked(passage, at);
  const complement: Complement = pressed
    ? { frame: "none", start: -1, addressee: false }
    : readComplement(passage, at + 1, ceiling, entry.addresses, words);
  if (group.form === "finite" && complement.frame === words.agentFrame) group.form = "passive";
  const subject = findSubject(passage, at, group, pressed ? "possible" : inversionOf(complement, entry), words);
  const cue = { start: tokens[group.first]!.start, end: tokens[at]!.end };
  const made = (frame: Frame, content: Span[], marked: boolean): Candidate => ({
    lemma: entry.lemma,
    form: group.form,
    frame,
    marked,
    content,
    subject,
    cue,
    speech: entry.inverts,
    clausal: false,
    verbForm: entry.forms[0]!,
    reported: "no",
    at,
  });
  const candidates: Candidate[] = [];
  const right = contentAfter(passage, next, complement, ceiling);
  if (right !== null) candidates.push(made(right.frame, [right.span], right.marked));
  const edge = subject !== null && subject.side === "before" ? tokenAt(passage, subject.start) : group.first;
  const left = contentBefore(passage, edge);
  if (left !== null && (left.marked || subject?.side !== "main")) {
    const after = afterCue(passage, at, subject);
    const rest = left.marked ? secondMarked(passage, complement) : restOfParenthesis(passage, after, ceiling);
    const aside = made("aside", rest === null ? [left.span] : [left.span, rest], left.marked);
    aside.clausal = rest !== null || holdsVerb(passage, left.span, words);
    if (goesLeft(complement, left.marked, aside.clausal, subject, entry.inverts)) candidates.unshift(aside);
    else candidates.push(aside);
  }
  return candidates;
}

/** "…," said: the verb stands right after speech in marks, so its speaker follows. */
function followsMarked(passage: Passage, at: number): boolean {
  const region = passage.marked[passage.within[at - 1] ?? -1];
  return (
    region !== undefined &&
    region.end === passage.tokens[at - 1]!.end &&
    SPEECH_ENDS.test(passage.text[region.end - 2] ?? "")
  );
}

function inversionOf({ frame, addressee }: Complement, entry: VerbEntry): Inversion {
  if (frame === "clause" || addressee) return "never";
  return entry.inverts && (frame === "object" || frame === "none") ? "likely" : "possible";
}

function holdsVerb(passage: Passage, span: Span, words: SubjectFirstWords): boolean {
  const to = tokenAt(passage, span.end);
  for (let at = tokenAt(passage, span.start), seen = 0; at < to && seen < FARTHEST_VERB; at++, seen++) {
    if (finiteAt(passage, at, words)) return true;
  }
  return false;
}

/** First token after the cue and a speaker that follows it. */
function afterCue(passage: Passage, at: number, subject: Subject | null): number {
  if (subject?.side !== "after") return at + 1;
  return tokenAt(passage, subject.end);
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
  while (comma < ceiling && (roles[comma] === "adverb" || roles[comma] === "time")) comma++;
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
): { frame: Frame; span: Span; marked: boolean } | null {
  const { frame, start: first } = complement;
  if (frame === "colon" && first >= ceiling) {
    if (next === undefined) return null;
    const region = next.marked[0];
    if (region?.start !== next.start) return { frame, span: { start: next.start, end: next.end }, marked: false };
    return { frame: "mark", span: { start: region.start, end: region.end }, marked: true };
  }
  if (first < 0 || first >= ceiling) return null;
  const start = passage.tokens[first]!.start;
  const end = contentEnd(passage, first, ceiling);
  if (start >= end) return null;
  return { frame: frame === "none" ? "object" : frame, span: { start, end }, marked: frame === "mark" };
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
