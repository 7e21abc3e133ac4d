import { isCapital } from "../forms.ts";
import type { Candidate } from "./candidate.ts";
import { holdsMarked, type Passage, tokenAt } from "./passage.ts";
import { isName } from "./phrases.ts";

/**
 * Takes one thing that is observed at a candidate: a group ("verb"), what of it ("say"), and in which companies
 * ("aside"). It is observed by itself too, unless its group only counts in company.
 */
export type Observer = (group: string, key: string, company?: string, another?: string, third?: string) => void;

/**
 * What a candidate shows for or against being a quote: the verb, its frame and form, how its subject and content look.
 * @param second the reading was not the first choice of its verb
 */
export function observe(passage: Passage, candidate: Candidate, second: boolean, see: Observer): void {
  const { lemma, form, subject, reported } = candidate;
  const frame = candidate.frame === "aside" && candidate.marked ? "aside-marked" : candidate.frame;
  const speaker = subject === null ? "none" : speakerKind(passage, subject.start);
  const kind = candidate.speech ? "speech" : "other";
  const quoted = candidate.content.some((piece) => holdsMarked(passage, piece)) ? "yes" : "no";
  const length = candidate.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  see("verb", lemma, frame, form);
  see("class", kind, frame, form, speaker);
  see("frame", frame, form);
  see("form", form);
  see("tense", candidate.verbForm, form);
  see("speaker", speaker, frame);
  see("side", subject?.side ?? "none");
  see("quoted", quoted, frame);
  see("length", LENGTHS[Math.min(LENGTHS.length - 1, Math.floor(length / 25))]!);
  if (frame === "aside") see("clausal", candidate.clausal ? "yes" : "no", kind);
  if (reported !== "no") see("reported", reported, frame, kind);
  if (second) see("second", "yes", frame);
  for (let at = tokenAt(passage, candidate.cue.start); at < candidate.at; at++) {
    see("before", passage.tokens[at]!.norm);
  }
  const first = tokenAt(passage, candidate.content[0]!.start);
  if (candidate.frame !== "colon" && isWord(passage, first)) see("opens", passage.tokens[first]!.norm);
  const head = subject === null ? -1 : tokenAt(passage, subject.end) - 1;
  if (isWord(passage, head)) see("head", passage.tokens[head]!.norm);
}

/** Groups whose keys are told apart finer by another group: by themselves they say nothing more. */
export const ONLY_IN_COMPANY: ReadonlySet<string> = new Set(["class", "tense"]);

/** Steps of the content's length, of 25 characters each. */
const LENGTHS = ["0", "1", "2", "3", "4", "5", "6"];

/** Words of the language are observed, names are not: weights must hold for stories about other people. */
function isWord(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && (passage.roles[at] !== "open" || !isCapital(token));
}

function speakerKind(passage: Passage, start: number): string {
  const at = tokenAt(passage, start);
  const role = passage.roles[at];
  if (role === "pronoun") return passage.tokens[at]!.norm;
  if (isName(passage, at)) return "name";
  return role === "determiner" || role === "number" ? role : "noun";
}

/** Weights of a grammar, in tenths of a log-odds, by group, key and company. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Log-odds (in tenths) that a candidate is a quote. */
export function weigh(passage: Passage, candidate: Candidate, second: boolean, weights: Weights): number {
  let sum = weights.get("bias")?.get("")?.get("") ?? 0;
  observe(passage, candidate, second, (group, key, company, another, third) => {
    const row = weights.get(group)?.get(key);
    if (row === undefined) return;
    sum += row.get("") ?? 0;
    if (company !== undefined) sum += row.get(company) ?? 0;
    if (another !== undefined) sum += row.get(another) ?? 0;
    if (third !== undefined) sum += row.get(third) ?? 0;
  });
  return sum;
}

/**
 * Reads weights in tenths of a log-odds: a line for each group and key, then companies and weights
 * ("verb:say=4,aside=13": "say" weighs 4, in the frame "aside" 13 more).
 */
export function parseWeights(written: string): Weights {
  const weights = new Map<string, Map<string, Map<string, number>>>();
  for (const line of written.trim().split("\n")) {
    const [first = "", ...entries] = line.split(",");
    const [name = "", own] = first.split("=");
    const colon = name.indexOf(":");
    const group = colon < 0 ? name : name.slice(0, colon);
    const keys = weights.get(group) ?? new Map<string, Map<string, number>>();
    weights.set(group, keys);
    const companies = new Map<string, number>(own === undefined ? [] : [["", Number(own)]]);
    keys.set(colon < 0 ? "" : name.slice(colon + 1), companies);
    for (const entry of entries) {
      const at = entry.lastIndexOf("=");
      companies.set(entry.slice(0, at), Number(entry.slice(at + 1)));
    }
  }
  return weights;
}
