import type { Span } from "../types.ts";
import { contentBefore } from "./extent.ts";
import type { Source } from "./grammar.ts";
import { type Passage, sentenceAt, sourceAt } from "./passage.ts";
import { CLOSE, subjectAfter, subjectBefore, subjectOfWas } from "./subject-after.ts";
import { Role, Trait } from "./traits.ts";
import { contentAt, findOpening, findPreposition, speechEnd } from "./verb-first-content.ts";
import type { VerbFirstEntry, VerbFirstWords } from "./verb-first-words.ts";

/** What one cue introduces; the rule is its lemma. */
export interface VerbFirstReading {
  content: Span[];
  source: Source | null;
  cue: Span;
  rule: string;
  marked: boolean;
}

/** Reads every verb of a passage that may be a cue, in a language whose verb goes before its subject. */
export function readVerbsFirst(passage: Passage, next: Passage | undefined, words: VerbFirstWords): VerbFirstReading[] {
  const found: VerbFirstReading[] = [];
  let speaker: Source | null = null;
  let spoke = -1;
  if ((passage.holds & Trait.cue) === 0) return found;
  for (let at = passage.from; at < passage.to; at++) {
    if ((passage.traits[at]! & Trait.cue) === 0 || passage.within[at]! >= 0) continue;
    const told = words.sayings.has(passage.tokens[at]!.norm) ? readSaying(passage, at, words) : null;
    if (told !== null) found.push(told);
    const entry =
      words.verb(passage.tokens[at]!.form) ?? words.doubtful(passage.tokens, at, at === sentenceAt(passage, at).from);
    if (entry === null || isSilent(passage, at, words)) continue;
    const reading = entry.participle
      ? readParticiple(passage, next, at, entry, words)
      : readFinite(passage, next, at, entry, words);
    if (reading === null) continue;
    const sentence = passage.sentence[at]!;
    if (entry.participle) {
      const { from } = sentenceAt(passage, at);
      reading.source ??= spoke === sentence ? speaker : subjectAfter(passage, from + 1, at, words);
    }
    if (!entry.participle) {
      speaker = reading.source;
      spoke = sentence;
    }
    found.push(reading);
  }
  return found;
}

function isSilent({ tokens }: Passage, at: number, words: VerbFirstWords): boolean {
  return words.silentAfter.has(tokens[at - 1]!.norm) || words.silentBefore.has(tokens[at + 1]!.norm);
}

function readFinite(
  passage: Passage,
  next: Passage | undefined,
  at: number,
  entry: VerbFirstEntry,
  words: VerbFirstWords,
): VerbFirstReading | null {
  const { tokens } = passage;
  const { from, to } = sentenceAt(passage, at);
  const before = at > from ? tokens[at - 1]!.norm : "";
  const aside = words.asides.has(before);
  const introduced = aside ? null : findOpening(passage, at + 1, to, words);
  const preposition = findPreposition(passage, at + 1, introduced?.at ?? to, entry.prepositions, words);
  // "أعلنت عن بدء العمل على أن يتوقف": what was said begins at the verb's own preposition, unless "that" follows it
  const opening =
    introduced !== null && preposition >= 0 && introduced.at > preposition + 1 && introduced.kind === "that"
      ? null
      : introduced;
  const left = opening === null ? contentBefore(passage, aside ? asideEdge(passage, at, from, words) : at) : null;
  const speech = opening !== null || aside || left?.marked === true;
  const named =
    subjectOfWas(passage, at, from, words) ??
    subjectAfter(passage, at + 1, opening?.at ?? to, words, speech ? "speech" : "object");
  // "… وعلّقت: «…»": a verb joined to the one before it has the same subject
  const subject = named ?? (at > from && !aside ? subjectAfter(passage, from + 1, at, words) : null);
  const cue = { start: tokens[aside ? at - 1 : at]!.start, end: tokens[at]!.end };
  const made = (content: Span[], source: Source | null, marked: boolean): VerbFirstReading => ({
    content,
    source,
    cue,
    rule: entry.lemma,
    marked,
  });
  if (opening !== null) {
    const content = contentAt(passage, next, opening, to, words);
    if (content === null) return null;
    const direct = opening.at === at + 1 && subject === null;
    const source = subject ?? (direct ? subjectBefore(passage, at, from, words) : null);
    return made([content], source, opening.kind !== "that");
  }
  if (left !== null && (aside || left.marked || entry.prepositions.size === 0)) {
    if (aside || !entry.object || left.marked) return made([left.span], subject, left.marked);
  }
  return withoutThat(passage, at, to, entry, subject, words, made);
}

/** "نفى الوزير الخبر", "دعت النقابة إلى الإضراب": what was said is an object or a prepositional phrase. */
function withoutThat(
  passage: Passage,
  at: number,
  to: number,
  entry: VerbFirstEntry,
  subject: Source | null,
  words: VerbFirstWords,
  made: (content: Span[], source: Source | null, marked: boolean) => VerbFirstReading,
): VerbFirstReading | null {
  const { tokens } = passage;
  const preposition = findPreposition(passage, at + 1, to, entry.prepositions, words);
  let start = preposition;
  if (start < 0 && entry.object && subject !== null) {
    start = at + 1;
    while (start < to && tokens[start]!.start < subject.end) start++;
    while (start < to && words.stops.has(tokens[start]!.norm) && !entry.prepositions.has(tokens[start]!.norm)) start++;
    if (start < to && tokens[start]!.text === words.comma) return null;
  }
  if (start < 0 || start >= to || passage.roles[start] === Role.mark) return null;
  const source =
    subject === null || subject.end <= tokens[start]!.start ? subject : subjectAfter(passage, at + 1, start, words);
  const end = speechEnd(passage, start, to, words);
  return end > tokens[start]!.start ? made([{ start: tokens[start]!.start, end }], source, false) : null;
}

/** Participles ("مضيفاً أن", "قائلاً:") go on in the name of the speaker of their sentence. */
function readParticiple(
  passage: Passage,
  next: Passage | undefined,
  at: number,
  entry: VerbFirstEntry,
  words: VerbFirstWords,
): VerbFirstReading | null {
  const { tokens } = passage;
  const { from, to } = sentenceAt(passage, at);
  if (at === from) return null;
  const cue = { start: tokens[at]!.start, end: tokens[at]!.end };
  const opening = findOpening(passage, at + 1, Math.min(to, at + 8), words);
  if (opening !== null) {
    const content = contentAt(passage, next, opening, to, words);
    return content === null
      ? null
      : { content: [content], source: null, cue, rule: entry.lemma, marked: opening.kind !== "that" };
  }
  const start = findPreposition(passage, at + 1, Math.min(to, at + 3), entry.prepositions, words);
  if (start < 0) return null;
  const end = speechEnd(passage, start, to, words);
  return { content: [{ start: tokens[start]!.start, end }], source: null, cue, rule: entry.lemma, marked: false };
}

/** "نقلت الوكالة عن مصدر أمني قوله إن …": the speaker stands between the preposition and the noun of saying. */
function readSaying(passage: Passage, at: number, words: VerbFirstWords): VerbFirstReading | null {
  const { tokens } = passage;
  const { from, to } = sentenceAt(passage, at);
  const opening = findOpening(passage, at + 1, Math.min(to, at + CLOSE), words);
  const content = opening === null ? null : contentAt(passage, undefined, opening, to, words);
  let first = at - 1;
  while (first > from && first > at - CLOSE && tokens[first]!.norm !== words.from) first--;
  if (content === null || tokens[first]?.norm !== words.from || first + 1 >= at) return null;
  return {
    content: [content],
    source: sourceAt(passage, first + 1, at),
    cue: { start: tokens[at]!.start, end: tokens[at]!.end },
    rule: tokens[at]!.norm,
    marked: opening!.kind !== "that",
  };
}

/** First token of "وفق ما", "كما", where the content to the left ends. */
function asideEdge(passage: Passage, at: number, from: number, words: VerbFirstWords): number {
  let edge = at - 1;
  if (edge - 1 > from && words.turns.has(passage.tokens[edge - 1]!.norm)) edge--;
  return edge;
}
