import type { Span } from "../types.ts";
import { contentEnd } from "./extent.ts";
import type { Source } from "./grammar.ts";
import type { Marked } from "./marks.ts";
import { type Bounds, has, isHeadline, type Passage, placeAt, sentenceAt, sourceAt } from "./passage.ts";
import { Role, Trait } from "./traits.ts";

/** A speaker named beside what he said, without a verb. */
export interface Label {
  content: Span[];
  source: Source;
  cue: Span;
  rule: "name before a colon" | "name after a dash";
  marked: boolean;
}

/** What a language tells about labels; folded. */
export interface LabelWords {
  /** Words before a colon that announce the story and name nobody ("Breaking: …"). */
  announcements: ReadonlySet<string>;
}

const DASHES = new Set(["-", "–", "—", "―"]);
/** Tokens of a speaker with his description. */
const LONGEST_LABEL = 14;

/**
 * Reads names that stand beside speech: before a colon (“Reyes, head of the union: “…””, "OMAR: …", a headline's
 * "Poll: …") and after a dash that follows it (“…” — Reyes).
 */
export function readLabels(passage: Passage, { announcements }: LabelWords): Label[] {
  const found: Label[] = [];
  if ((passage.holds & Trait.colon) !== 0) {
    for (let at = passage.from; at < passage.to; ) {
      const sentence = sentenceAt(passage, at);
      const label = beforeColon(passage, sentence, announcements);
      if (label !== null) found.push(label);
      at = sentence.to;
    }
  }
  for (const marked of passage.marked) {
    const label = afterDash(passage, marked);
    if (label !== null) found.push(label);
  }
  return found;
}

function beforeColon(passage: Passage, sentence: Bounds, announcements: ReadonlySet<string>): Label | null {
  const { tokens, within, marked } = passage;
  const { from, to } = sentence;
  let colon = from;
  while (colon < to && colon < from + LONGEST_LABEL && !has(passage, colon, Trait.colon)) colon++;
  if (colon === from || colon + 1 >= to || !has(passage, colon, Trait.colon) || !isNoun(passage, from, colon))
    return null;
  if (announcements.has(tokens[from]!.norm)) return null;
  const next = colon + 1;
  const region = within[next]! >= 0 ? marked[within[next]!]! : null;
  const speech = region !== null && region.start === tokens[next]!.start;
  const shouted = colon - from <= 3 && /^[\p{Lu}.]{3,}$/u.test(tokens[colon - 1]!.text);
  // "CHENNAI: The storm will pass, the service said" is where the story was written
  const dateline =
    shouted && passage.from === sentence.from && passage.start === 0 && (passage.holds & Trait.cue) !== 0;
  if (dateline && !speech) return null;
  if (!speech && !shouted && !(colon - from <= 3 && isHeadline(passage, sentence))) return null;
  const start = tokens[next]!.start;
  const end = speech ? region.end : contentEnd(passage, next, to);
  return {
    content: [{ start, end }],
    source: sourceAt(passage, from, colon),
    cue: { start: tokens[colon]!.start, end: tokens[colon]!.end },
    rule: "name before a colon",
    marked: speech,
  };
}

function afterDash(passage: Passage, region: Marked): Label | null {
  const { tokens, roles, to } = passage;
  if (!mayBeDash(passage.text, region.end)) return null;
  const dash = placeAt(passage, region.end);
  let first = dash;
  while (first < to && first < dash + 2 && DASHES.has(tokens[first]!.text)) first++;
  if (first === dash || first >= to || tokens[first]!.gap === 0) return null;
  let end = first;
  while (end < to && end < first + LONGEST_LABEL && (roles[end] !== Role.mark || tokens[end]!.text === ",")) end++;
  const finished = end >= to || tokens[end]!.text === "." || tokens[end]!.text === "(";
  if (!finished || end === first || !isNoun(passage, first, end)) return null;
  return {
    content: [{ start: region.start, end: region.end }],
    source: sourceAt(passage, first, end),
    cue: { start: tokens[dash]!.start, end: tokens[first - 1]!.end },
    rule: "name after a dash",
    marked: true,
  };
}

/** A look at the next character settles nearly all: after a blank at most, ASCII has one dash. */
function mayBeDash(text: string, position: number): boolean {
  const next = text.charCodeAt(text[position] === " " ? position + 1 : position);
  return next === 0x2d || next <= 0x20 || next >= 0x80;
}

/** Nothing but names, nouns and their descriptions, beginning with a capital (or in a script without capitals). */
function isNoun(passage: Passage, from: number, to: number): boolean {
  const { tokens, roles, within } = passage;
  if (!/^[\p{Lu}\p{Lo}]/u.test(tokens[from]!.text)) return false;
  for (let at = from; at < to; at++) {
    const role = roles[at]!;
    if (
      within[at]! >= 0 ||
      role === Role.pronoun ||
      role === Role.auxiliary ||
      role === Role.subordinator ||
      role === Role.wh
    )
      return false;
    if (role === Role.open && has(passage, at, Trait.finite) && !has(passage, at, Trait.capital)) return false;
    if (role === Role.mark && !/[,،()]/.test(tokens[at]!.text)) return false;
  }
  return true;
}
