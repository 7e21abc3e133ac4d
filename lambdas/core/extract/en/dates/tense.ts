import type { Tense } from "../../engine/rule.ts";
import { isCapital, Noted } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { isPresentVerb, isVerbBefore } from "./present.ts";
import { endsSentence, isSentence } from "./sentence-ends.ts";
import {
  asked,
  beginning,
  carriedOut,
  clauses,
  determiners,
  future,
  joins,
  listed,
  modal,
  notPast,
  notVerbs,
  nounAfter,
  past,
  perfect,
  planned,
  pronouns,
  soften,
  untils,
} from "./tense-words.ts";

/** How far a cue may stand from the mention, in tokens. */
const REACH_BACK = 22;
const REACH_ON = 14;
/** "Schools are shut Tuesday": a bare "is" or "are" tells only when it is near. */
const NEAR_BE = 6;
/** A cue before the mention tells though one after it is nearer, when it is nearer by less than this. */
const LEAD = 5;
/** How far a verb of the present tells. */
const NEAR_VERB = 12;

/**
 * Tense of the clause that a mention stands in, by the nearest cue: a verb or modal before it in the sentence, else
 * one after it. Where both stand equally near the one before wins ("will meet Monday, officials said").
 */
export function tense(tokens: readonly Token[], from: number, to: number): Tense | null {
  const before = tokens[from - 1];
  if (before?.norm === "since" || (before?.norm === "of" && tokens[from - 2]?.norm === "as")) return "past";
  if (isAhead(tokens, from)) return "future";
  if (isOutcome(tokens, from, to)) return "past";
  const back = scanBack(tokens, from, to);
  if (back === null) {
    if (isListed(tokens, from) || isVerbBefore(tokens, from, to) || isAsked(tokens, from)) return "future";
    // "the vote on Thursday is the third"
    if (tokens[to] !== undefined && isBe(tokens, to)) return "future";
    const on = cueAfter(tokens, from, to);
    return on?.tense ?? (isAwaited(tokens, from) ? "future" : null);
  }
  if (back.distance <= LEAD) return back.tense;
  // "beat Rovers on Sunday and will play", "was shut on Monday but reopens": another clause begins
  if (joins.has(tokens[to]?.norm ?? "") && !nextClause(tokens, from, back)) return back.tense;
  const on = cueAfter(tokens, from, to);
  return on === null || back.distance < on.distance + LEAD ? back.tense : on.tense;
}

/** "The Tuesday deadline passed": the noun that a day stands before is no verb. */
function cueAfter(tokens: readonly Token[], from: number, to: number): Cue | null {
  return scanOn(tokens, isBeforeNoun(tokens, from, to) ? to + 1 : to);
}

/** "Send entries by Friday": the sentence begins with what the reader is asked to do. */
function isAsked(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > 0 && from - at < REACH_BACK && tokens[at]!.gap < gap.line && !endsSentence(tokens, at - 1)) at -= 1;
  return at >= 0 && asked.has(tokens[at]!.norm);
}

/** "Entries by Friday", "Chelsea v Leeds, Saturday": no verb, but what is named so is still to come. */
function isAwaited(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.norm === "by") return true;
  for (let at = from - 1; at >= 0 && from - at <= NEAR_BE; at -= 1) if (/^vs?$/.test(tokens[at]!.norm)) return true;
  return false;
}

const lengthUnits: Readonly<Record<string, number>> = { ...lexicon.lengthUnit, ...lexicon.lengthUnits, fortnight: 0 };

/** "Was shut for three weeks from Monday": a verb of the past before the length. */
function looksBack(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 2; at >= 0 && from - at <= REACH_BACK && !endsSentence(tokens, at); at -= 1) {
    const cue = cueAt(tokens, at);
    if (cue !== null) return cue === "past";
  }
  return false;
}

const modals = new Set("will shall would won't due".split(" "));
/** "It'll", "they'll": "will" written on to its subject. */
const endsInWill = (norm: string) => norm.endsWith("'ll");

/** "Fell after Tuesday's warning": what something came after lies behind, but where the sentence says that it will. */
function isOutcome(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.norm !== "'s" || !/^(?:after|following|despite)$/.test(tokens[from - 1]?.norm ?? "")) return false;
  for (let at = from - 2; at >= 0 && from - at <= REACH_BACK && !endsSentence(tokens, at); at -= 1)
    if (modals.has(tokens[at]!.norm) || endsInWill(tokens[at]!.norm)) return false;
  return true;
}

interface Cue {
  tense: Tense;
  distance: number;
}

function scanBack(tokens: readonly Token[], from: number, to: number): Cue | null {
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at -= 1) {
    if (endsSentence(tokens, at)) return null;
    const ahead =
      (from - at <= NEAR_BE && isBe(tokens, at)) ||
      (from - at <= NEAR_VERB && isPresentVerb(tokens, at) && isSentence(tokens, to));
    const cue = cueAt(tokens, at) ?? (ahead ? "future" : null);
    if (cue !== null) return { tense: cue, distance: from - at };
    if (tokens[at]!.gap >= gap.paragraph) return null;
  }
  return null;
}

function scanOn(tokens: readonly Token[], to: number): Cue | null {
  for (let at = to; at < tokens.length && at - to < REACH_ON; at += 1) {
    if (tokens[at]!.gap >= gap.paragraph || endsSentence(tokens, at)) return null;
    const cue = cueAt(tokens, at);
    if (cue !== null) return { tense: cue, distance: at - to + 1 };
  }
  return null;
}

/** How a word can tell the tense. */
const kind = { none: 0, future: 1, to: 2, past: 3, regular: 4 } as const;
const kindOf = new Noted((form) => {
  if (form.kind !== "word") return kind.none;
  if (future.has(form.norm) || endsInWill(form.norm)) return kind.future;
  if (form.norm === "to") return kind.to;
  if (past.has(form.norm)) return kind.past;
  return isRegularPast(form) ? kind.regular : kind.none;
});

function cueAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at]!;
  const how = kindOf.of(token.form);
  if (how === kind.none) return null;
  const { norm } = token;
  const before = tokens[at - 1]?.norm ?? "";
  if (how === kind.future) {
    if (isNoun(tokens, at)) return null;
    // "May" with a capital is the month, or opens a wish; "was last seen"
    if (norm === "may" && isCapital(token)) return null;
    if (norm === "last" && isAdverb(tokens, at)) return null;
    if (/^heads?$/.test(norm) && !/^(?:to|for|into|home|back)$/.test(tokens[at + 1]?.norm ?? "")) return null;
    // "have come down", "had been due to expire"
    if (perfect.has(before)) return "past";
    return before === "to" ? infinitiveTense(tokens, at - 1) : "future";
  }
  if (how === kind.to) return isInfinitive(tokens[at + 1]) ? infinitiveTense(tokens, at) : null;
  // "the airport's rebuilt runway"
  if (before === "'s" && !pronouns.has(tokens[at - 2]?.norm ?? "")) return null;
  // "a unit that burned down"
  if (how === kind.regular && before === "that") return "past";
  if (how === kind.regular && notVerbs.has(before)) return null;
  return softened(tokens, at) ? "future" : "past";
}

/** "Was last seen", "it last moved": no verb of lasting, which stands after "will", "to" or a plural. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after !== undefined && (past.has(after.norm) || isRegularPast(after) || after.norm === "seen");
}

function isBe(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return norm === "is" || norm === "are" || (norm === "'s" && pronouns.has(tokens[at - 1]?.norm ?? ""));
}

/** A clause begins between the verb and the mention: the verb is not that of the mention's own. */
function nextClause(tokens: readonly Token[], from: number, { distance }: Cue): boolean {
  for (let at = from - 1; at > from - distance; at -= 1)
    if (clauses.has(tokens[at]!.norm) && tokens[at + 1]!.gap !== gap.none) return true;
  return false;
}

/** What comes straight before says that it lies ahead: "set for Monday", "starting on Monday", "has been shut until June". */
function isAhead(tokens: readonly Token[], from: number): boolean {
  const one = tokens[from - 1]?.norm ?? "";
  const two = tokens[from - 2]?.norm ?? "";
  if (one === "for" && planned.has(two)) {
    const three = tokens[from - 3]?.norm ?? "";
    return !(perfect.has(three) || three === "been");
  }
  if (beginning.has(one) || (one === "on" && beginning.has(two))) return true;
  if (one === "from" && two in lengthUnits) return !looksBack(tokens, from);
  if (!untils.has(one)) return false;
  for (let at = from - 2; at >= 0 && from - at <= REACH_BACK && !endsSentence(tokens, at); at -= 1) {
    const { norm } = tokens[at]!;
    if (norm === "has" || norm === "have") return true;
    if (norm !== "been" && past.has(norm)) return false;
  }
  return false;
}

/** "The Tuesday deadline", "a June agreement". */
function isBeforeNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const named = tokens[from]!.norm === "the" || determiners.has(tokens[from - 1]?.norm ?? "");
  return named && to - from <= 2 && after?.kind === "word" && after.gap === gap.blank;
}

/** A line of a listing: "Kick-off: Saturday, 7.45pm", "When: Friday at noon". */
function isListed(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.text === ":" && listed.has(tokens[from - 2]?.norm ?? "");
}

/** "Hopes to sign" and "was due to sign" look ahead, "had hoped to sign" and "had been due to sign" back. */
function infinitiveTense(tokens: readonly Token[], at: number): Tense {
  if (carriedOut.has(tokens[at - 1]?.norm ?? "")) return "past";
  const one = tokens[at - 2]?.norm;
  const two = tokens[at - 3]?.norm;
  return one === "had" || (one === "been" && two === "had") ? "past" : "future";
}

/** "a vote", "the start": no verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "1.84 marks", "the mark of 50 per cent", but "the planned strike"
  if (before.kind === "number" && tokens[at]!.gap === gap.blank && /[^s]s$/.test(tokens[at]!.norm)) return true;
  // "a similar plan"
  if (/^(?:a|an|no)$/.test(tokens[at - 2]?.norm ?? "") && before.kind === "word" && !/s$/.test(tokens[at]!.norm))
    return true;
  if (before.norm === "one" && !/s$/.test(tokens[at]!.norm)) return true;
  if (nounAfter.has(before.norm) && !/(?:ed|ing|due|ahead|pending|effective|payable|likely)$/.test(tokens[at]!.norm))
    return true;
  return (
    notVerbs.has(before.norm) &&
    /^(plan|plans|open|close|return|vote|visit|play|end|start|face|host|may|leave|take)s?$/.test(tokens[at]!.norm)
  );
}

function isRegularPast({ norm, text }: Pick<Token, "norm" | "text">): boolean {
  return norm.length > 4 && norm.endsWith("ed") && !norm.startsWith("un") && !notPast.has(norm) && text[0] === norm[0];
}

/** "to be paid", "will be held": what follows a modal or an infinitive is not past. */
function softened(tokens: readonly Token[], at: number): boolean {
  if (soften.has(tokens[at - 1]?.norm ?? "")) return true;
  // "may book guided tours": an adjective after the verb
  return modal.has(tokens[at - 2]?.norm ?? "") && !perfect.has(tokens[at - 1]?.norm ?? "");
}

function isInfinitive(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.text[0] !== token.norm[0]) return false;
  return !notVerbs.has(token.norm) && !/(?:s|ing|ed|ly)$/.test(token.norm) && token.norm.length > 1;
}
