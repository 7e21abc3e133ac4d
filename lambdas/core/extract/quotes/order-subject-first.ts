import { Noted } from "../forms.ts";
import type { Language } from "../types.ts";
import { Side, type Subject } from "./candidate.ts";
import { chooseCandidates, endAtNextCue } from "./choose.ts";
import { Frame, nameOfFrame, type Source } from "./grammar.ts";
import { mainSubject } from "./main-subject.ts";
import { type Passage, sourceAt, touchesMark } from "./passage.ts";
import type { CueReader, QuoteGrammar, SubjectFirstGrammar } from "./quote-grammar.ts";
import { readOwnedPhrases, readSourcePhrases } from "./source-phrases.ts";
import { readVerbs } from "./subject-first.ts";
import { verbOf } from "./verb-entry.ts";
import { parseWeights } from "./weigh.ts";

/** The grammar of a language whose subject goes before its verb: every verb may be a cue, and weights decide. */
export function subjectFirst(grammar: SubjectFirstGrammar): QuoteGrammar {
  return { ...grammar, cues: (language) => ({ read: reader(grammar, language), subjectOf }) };
}

function reader(grammar: SubjectFirstGrammar, language: Language): CueReader["read"] {
  const { words, sourcePhrases, ownedPhrase } = grammar;
  const verbs = new Noted(({ norm }) => verbOf(words.verb(norm)));
  const weights = parseWeights(grammar.weights, words.lemmas);
  const rules = new Map<number, string>();
  /** The rule of a quote; those that no preposition makes are few, and written once. */
  const ruleOf = (lemma: number, frame: Frame, preposition: string) => {
    const known = frame === Frame.preposition ? undefined : rules.get(lemma * Frame.preposition + frame);
    if (known !== undefined) return known;
    const rule = grammar.ruleOf(words.lemmas[lemma]!, nameOfFrame(frame, preposition));
    if (frame !== Frame.preposition) rules.set(lemma * Frame.preposition + frame, rule);
    return rule;
  };
  return (passage, index, next, found) => {
    const taken = chooseCandidates(passage, readVerbs(passage, next, verbs), weights);
    const phrases = readSourcePhrases(passage, sourcePhrases);
    readOwnedPhrases(passage, ownedPhrase, phrases);
    endAtNextCue(passage, taken, phrases);
    const { tokens } = passage;
    for (const { lemma, at, first, subject, chosen } of taken) {
      const { frame, start, end, restStart, restEnd, opens } = chosen;
      found.push({
        content:
          restStart < 0
            ? [{ start, end }]
            : [
                { start, end },
                { start: restStart, end: restEnd },
              ],
        source: subject.side === Side.none ? null : sourceAt(passage, subject.first, subject.last + 1),
        cue: { start: tokens[first]!.start, end: tokens[at]!.end },
        rule: ruleOf(lemma, frame, tokens[opens - 1]!.norm),
        language,
        passage: index,
        marked: frame === Frame.mark || frame === Frame.asideMarked,
      });
    }
    for (const { content, source, cue, rule } of phrases) {
      found.push({ content, source, cue, rule, language, passage: index, marked: touchesMark(passage, content) });
    }
  };
}

function subjectOf(passage: Passage, at: number): Source | null {
  const subject: Subject = { side: Side.none, first: 0, last: 0 };
  return mainSubject(passage, at, subject) ? sourceAt(passage, subject.first, subject.last + 1) : null;
}
