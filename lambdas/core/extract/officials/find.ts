import { bitsOf } from "./classes.ts";
import type { CompiledFrame, CompiledFrames, OfficialsGrammar } from "./grammar.ts";
import { firstOf, type Introduction, introductionOf, lastOf } from "./introduction.ts";
import type { Pattern } from "./pattern.ts";
import { group } from "./pattern-tree.ts";
import type { SentenceWords } from "./words.ts";

const ROLE_HEADS = bitsOf("head", "rank");
/** Words that a phrase in front of a role's head is made of. */
const PHRASE = bitsOf("cap", "low", "acr", "det", "poss", "of", "join", "part", "mod", "body", "corp", "hon", "init");

/**
 * Frames, as bits, that may match from each word of the sentence that is read now. Each sentence writes it anew as far as it
 * is long, so nothing of the one before is read; no sentence is longer than those of `findOfficials`.
 */
let likely = new Int32Array(64);
/** The words at which any may, in order. */
const places: number[] = [];

/** Introductions in one sentence, by the frames of a grammar, in order of the text; no two share a name or a role. */
export function findIntroductions(
  sentence: SentenceWords,
  text: string,
  { frames, automaton }: CompiledFrames,
  grammar: OfficialsGrammar,
): readonly Introduction[] {
  const { symbols, length } = sentence;
  if (likely.length < length) likely = new Int32Array(2 * length);
  const all = automaton.frames(symbols, length, likely);
  if (all === 0) return none;
  places.length = 0;
  for (let at = 0; at < length; at++) if (likely[at] !== 0) places.push(at);
  const found: Introduction[] = [];
  for (let n = 0; all >>> n !== 0; n++) {
    if (((all >>> n) & 1) !== 0) readFrame(frames[n]!, 1 << n, sentence, text, grammar, found);
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

const none: readonly Introduction[] = [];

/** Adds the introductions that one frame, whose bit is told, reads in a sentence. */
function readFrame(
  frame: CompiledFrame,
  bit: number,
  sentence: SentenceWords,
  text: string,
  grammar: OfficialsGrammar,
  found: Introduction[],
): void {
  let from = 0;
  let phraseEnd = 0;
  let toRole = false;
  for (const at of places) {
    if (at < from || (likely[at]! & bit) === 0) continue;
    if (frame.opens === "role") {
      if (at >= phraseEnd) {
        phraseEnd = endOfPhrase(sentence, at);
        toRole = phraseEnd > at && (sentence.classes(phraseEnd - 1) & ROLE_HEADS) !== 0;
      }
      if (!toRole) continue;
    }
    if (frame.subject && at > 0 && grammar.noSubjectAfter.has(sentence.norm(at - 1))) continue;
    const end = frame.compiled.match(sentence.symbols, sentence.length, at);
    if (end < 0) continue;
    if (found.length > 0 && frame.kind !== "evidence" && rereads(frame.compiled, sentence, grammar, found)) continue;
    const one = introductionOf(frame, sentence, at, text, grammar);
    if (frame.kind === "evidence") from = end;
    if (one && !found.some((other) => overlaps(one, other))) found.push(one);
  }
}

/** Whether a match has a name, a role or its only body on words that another introduction took: it is not made then. */
function rereads(
  match: Pattern,
  sentence: SentenceWords,
  grammar: OfficialsGrammar,
  found: readonly Introduction[],
): boolean {
  for (const of of match.from(group.org) < 0 ? TAKING_BODY : TAKING) {
    if (match.from(of) < 0) continue;
    const start = sentence.start(firstOf(match, of, sentence, grammar));
    const end = sentence.end(lastOf(match, of, sentence, grammar));
    for (const { taken } of found) for (const span of taken) if (start < span.end && span.start < end) return true;
  }
  return false;
}

const TAKING: readonly number[] = [group.name, group.role, group.rank];
const TAKING_BODY: readonly number[] = [...TAKING, group.of];

/** The word after the noun phrase that a word stands in, or after the first head of a role in it. */
function endOfPhrase(sentence: SentenceWords, at: number): number {
  for (let end = at; end < sentence.length; end++) {
    const classes = sentence.classes(end);
    if ((classes & ROLE_HEADS) !== 0) return end + 1;
    if ((classes & PHRASE) === 0) return end;
  }
  return sentence.length;
}

/** Do two introductions read the same words? Evidence takes none. */
function overlaps(a: Introduction, b: Introduction): boolean {
  return a.taken.some((x) => b.taken.some((y) => x.start < y.end && y.start < x.end));
}
