import type { Candidate } from "./candidate.ts";
import { holdsMarked, type Passage, tokenAt } from "./passage.ts";
import { isName } from "./phrases.ts";

/** Weights of a grammar, in tenths of a log-odds, by the name of what is observed ("verb:say", "frame:that"). */
export type Weights = ReadonlyMap<string, number>;

/**
 * What a candidate shows for or against being a quote: the verb, its frame and form, how its subject and content look.
 * The names are the keys of the grammar's weights.
 * @param second the reading was not the first choice of its verb
 */
export function observe(passage: Passage, candidate: Candidate, second: boolean): string[] {
  const { lemma, form, subject } = candidate;
  const frame = candidate.frame === "aside" && candidate.marked ? "aside-marked" : candidate.frame;
  const speaker = subject === null ? "none" : speakerKind(passage, subject.start);
  const quoted = candidate.content.some((piece) => holdsMarked(passage, piece));
  const length = candidate.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  const seen = [
    `verb:${lemma}`,
    `frame:${frame}`,
    `form:${form}`,
    `class:${candidate.speech ? "speech" : "other"} ${frame}`,
    `class:${candidate.speech ? "speech" : "other"} ${form}`,
    `verb:${lemma} ${frame}`,
    `verb:${lemma} ${form}`,
    `frame:${frame} ${form}`,
    `speaker:${speaker}`,
    `speaker:${speaker} ${frame}`,
    `side:${subject?.side ?? "none"}`,
    `quoted:${quoted ? "yes" : "no"}`,
    `quoted:${quoted ? "yes" : "no"} ${frame}`,
    `length:${Math.min(6, Math.floor(length / 25))}`,
  ];
  seen.push(`tense:${candidate.verbForm} ${form}`, `class:${candidate.speech ? "speech" : "other"} ${speaker}`);
  if (frame === "aside")
    seen.push(
      `clausal:${candidate.clausal ? "yes" : "no"}`,
      `clausal:${candidate.clausal ? "yes" : "no"} ${candidate.speech ? "speech" : "other"}`,
    );
  if (candidate.reported !== "no") {
    const { reported } = candidate;
    seen.push(
      `reported:${reported}`,
      `reported:${reported} ${frame}`,
      `reported:${reported} ${candidate.speech ? "speech" : "other"}`,
    );
  }
  if (second) seen.push("second", `second ${frame}`);
  for (let at = tokenAt(passage, candidate.cue.start); at < candidate.at; at++)
    seen.push(`before:${passage.tokens[at]!.norm}`);
  const first = tokenAt(passage, candidate.content[0]!.start);
  if (candidate.frame !== "colon" && isWord(passage, first)) seen.push(`opens:${passage.tokens[first]!.norm}`);
  const head = subject === null ? -1 : tokenAt(passage, subject.end) - 1;
  if (isWord(passage, head)) seen.push(`head:${passage.tokens[head]!.norm}`);
  return seen;
}

/** Words of the language are observed, names are not: weights must hold for stories about other people. */
function isWord(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && (passage.roles[at] !== "open" || !/^\p{Lu}/u.test(token.text));
}

function speakerKind(passage: Passage, start: number): string {
  const at = tokenAt(passage, start);
  const role = passage.roles[at];
  if (role === "pronoun") return passage.tokens[at]!.norm;
  if (isName(passage, at)) return "name";
  return role === "determiner" || role === "number" ? role : "noun";
}

/** Log-odds (in tenths) that a candidate with these observations is a quote. */
export function weigh(observations: readonly string[], weights: Weights): number {
  let sum = weights.get("bias") ?? 0;
  for (const name of observations) sum += weights.get(name) ?? 0;
  return sum;
}

/**
 * Reads weights in tenths of a log-odds: a line for each first word of an observation's name, then the rest of the name
 * and the weight ("verb:say=4,aside=13": "verb:say" weighs 4, "verb:say aside" 13).
 */
export function parseWeights(written: string): Weights {
  const weights = new Map<string, number>();
  for (const line of written.trim().split("\n")) {
    const [first = "", ...entries] = line.split(",");
    const [head = "", own] = first.split("=");
    if (own !== undefined) weights.set(head, Number(own));
    for (const entry of entries) {
      const at = entry.lastIndexOf("=");
      weights.set(`${head} ${entry.slice(0, at)}`, Number(entry.slice(at + 1)));
    }
  }
  return weights;
}
