import type { Form } from "../forms.ts";
import type { Span } from "../types.ts";
import type { Candidate, CueReading } from "./candidate.ts";
import { type Complement, readComplement } from "./complement.ts";
import { contentBefore, contentEnd } from "./extent.ts";
import type { Frame } from "./grammar.ts";
import { has, type Passage, sentenceAt } from "./passage.ts";
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
  /** Its lemma's place in the lexicon's `lemmas`. */
  number: number;
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
  /** What the cues are forms of, each once; the first is "" and none of them. */
  lemmas: readonly string[];
  /** The frame of a doer, which makes a passive of a bare participle ("asked by a reporter"). */
  agentFrame: Frame;
}

/**
 * Reads every verb of a passage that may be a cue, in a language whose subject goes before its verb, with what it may
 * introduce: the lexicon decides which frame the verb takes.
 * Verbs inside quotation marks are part of what was said and are left out.
 * @param next the paragraph after, which a cue that ends in a colon introduces
 */
export function readVerbs(passage: Passage, next: Passage | undefined, words: SubjectFirstWords): CueReading[] {
  const found: CueReading[] = [];
  if ((passage.holds & Trait.cue) === 0) return found;
  const { tokens, traits, within, to } = passage;
  for (let at = passage.from; at < to; at++) {
    if ((traits[at]! & Trait.cue) === 0 || within[at]! >= 0 || isNamed(passage, at)) continue;
    const entry = words.verb(tokens[at]!.form);
    const reading = entry === null ? null : readVerb(passage, next, at, entry, words);
    if (reading !== null) found.push(reading);
  }
  markReported(passage, found);
  return found;
}

const NOTHING: Complement = { frame: "none", start: -1, addressee: false };

function readVerb(
  passage: Passage,
  next: Passage | undefined,
  at: number,
  entry: VerbEntry,
  words: SubjectFirstWords,
): CueReading | null {
  const { tokens } = passage;
  const group = readVerbGroup(passage, at, entry.forms);
  if (entry.part === "noun") group.form = "noun";
  if (entry.part === "adjective") {
    if (group.form !== "passive") return null;
    group.form = "adjective";
  }
  const ceiling = sentenceAt(passage, at).to;
  const pressed = entry.inverts && group.first === at && followsMarked(passage, at);
  const complement = pressed ? NOTHING : readComplement(passage, at + 1, ceiling, entry.addresses);
  if (group.form === "finite" && complement.frame === words.agentFrame) group.form = "passive";
  const { form, first } = group;
  const subject = findSubject(passage, at, group, pressed ? "possible" : inversionOf(complement, entry));
  const right = contentAfter(passage, next, complement, ceiling);
  const left = contentToTheLeft(passage, at, first, subject, complement, ceiling);
  if (left === null && right === null) return null;
  const candidates =
    left === null
      ? [right!]
      : right === null
        ? [left]
        : goesLeft(complement, left, subject, entry.inverts)
          ? [left, right]
          : [right, left];
  const cue = { start: tokens[first]!.start, end: tokens[at]!.end };
  return { entry, form, subject, cue, reported: "no", at, first, candidates };
}

/** Content that stands before the speaker's clause, in whose midst it may stand ("The road, he said, is shut"). */
function contentToTheLeft(
  passage: Passage,
  at: number,
  first: number,
  subject: Subject | null,
  complement: Complement,
  ceiling: number,
): Candidate | null {
  const left = contentBefore(passage, subject !== null && subject.side === "before" ? subject.first : first);
  if (left === null || (!left.marked && subject?.side === "main")) return null;
  const { span, marked, opens, last } = left;
  const after = subject?.side === "after" ? subject.last + 1 : at + 1;
  const rest = marked ? secondMarked(passage, complement) : restOfParenthesis(passage, after, ceiling);
  const clausal = rest !== null || holdsVerb(passage, opens, last);
  return { frame: "aside", marked, content: rest === null ? [span] : [span, rest], opens, clausal };
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
  if (comma + 1 >= ceiling || !has(passage, comma, Trait.comma) || tokens[comma]!.text !== ",") return null;
  const end = contentEnd(passage, comma + 1, ceiling);
  const start = tokens[comma + 1]!.start;
  return start < end ? { start, end } : null;
}

function contentAfter(
  passage: Passage,
  next: Passage | undefined,
  complement: Complement,
  ceiling: number,
): Candidate | null {
  const { frame, start: first } = complement;
  if (frame === "colon" && first >= ceiling) {
    if (next === undefined) return null;
    const region = next.marked[0];
    const marked = region?.start === next.start;
    const end = marked ? region!.end : next.end;
    return candidate(marked ? "mark" : frame, next.start, end, passage.to, marked);
  }
  if (first < 0 || first >= ceiling) return null;
  const start = passage.tokens[first]!.start;
  const end = contentEnd(passage, first, ceiling);
  return start < end ? candidate(frame === "none" ? "object" : frame, start, end, first, frame === "mark") : null;
}

const candidate = (frame: Frame, start: number, end: number, opens: number, marked: boolean): Candidate => ({
  frame,
  marked,
  content: [{ start, end }],
  opens,
  clausal: false,
});

/** Is the content likelier to the left, given what follows the cue? A marked passage before the speaker outweighs an object. */
function goesLeft(complement: Complement, left: Candidate, subject: Subject | null, speech: boolean): boolean {
  const { frame, addressee } = complement;
  const { marked, clausal } = left;
  if (speech && clausal && subject?.side === "before" && frame.startsWith("at:")) return true;
  if (marked && speech && subject?.side === "before" && frame !== "that") return true;
  const inverted = subject?.side === "after";
  if (frame === "none" || (addressee && frame !== "that" && frame !== "mark")) return true;
  if (frame.startsWith("at:") || frame === "as" || frame === "infinitive") return marked || inverted;
  if (frame === "mark") return marked;
  return (frame === "object" || frame === "clause") && inverted;
}
