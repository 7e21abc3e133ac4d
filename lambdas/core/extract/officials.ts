import type { Languages } from "./language.ts";

import { findIntroductions } from "./officials/find.ts";
import type { OfficialsGrammar } from "./officials/grammar.ts";
import { compileFrames } from "./officials/grammar.ts";
import type { Introduction } from "./officials/introduction.ts";
import type { Read } from "./officials/join.ts";
import { joinOfficials } from "./officials/join.ts";
import { addMentions } from "./officials/mentions.ts";
import { bodyRegistry } from "./officials/registry.ts";
import { onceEach } from "./remembered.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { OfficialMention, Story } from "./types.ts";

/** Frames of a grammar, compiled at the first story that has a letter of its script. */
const framesOf = onceEach(compileFrames);

/** Tokens of a sentence that are read: what is longer is no prose, and time must stay linear in the text. */
const LONGEST_SENTENCE = 1000;

/** What each token of the text can be to the mentions: room that is kept from one text to the next. */
let looks = new Uint8Array(4096);

/**
 * Officials of a story: a person with a role at the first full mention, else a role that speaks without a name, else
 * a body that speaks. One mention each; later names, roles and pronouns that speak of it are `value.mentions`. A name
 * with two roles that do not fit each other is two officials.
 * @param text the part of the story that `sentences` and `tokens` point into
 * @returns in order of the text
 */
export function findOfficials(
  story: Story,
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  languages: Languages,
): OfficialMention[] {
  const read: { grammar: OfficialsGrammar; introductions: readonly Introduction[] }[] = [];
  const present = languages
    .map(({ officials }) => officials)
    .filter((grammar) => grammar.script.test(text))
    .map((grammar) => ({ grammar, frames: framesOf(grammar) }));
  if (looks.length < tokens.length) looks = new Uint8Array(2 * tokens.length);
  else looks.fill(0, 0, tokens.length);
  let from = 0;
  for (const sentence of sentences) {
    while (from < tokens.length && tokens[from]!.start < sentence.start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < sentence.end && to - from < LONGEST_SENTENCE) to++;
    for (const { grammar, frames } of present) {
      if (!frames.sentence.look(tokens, from, to, looks)) continue;
      frames.sentence.read();
      const introductions = findIntroductions(frames.sentence, text, frames, grammar);
      if (introductions.length > 0) read.push({ grammar, introductions });
    }
    from = to;
  }
  const all = read.flatMap((sentence) => sentence.introductions);
  const registries = new Map(
    [...new Set(read.map(({ grammar }) => grammar))].map((grammar) => [grammar, bodyRegistry(text, all, grammar)]),
  );
  const reads: Read[] = read.flatMap(({ introductions, grammar }) =>
    introductions.map((introduction) => ({ introduction, grammar, bodies: registries.get(grammar)! })),
  );
  const officials = joinOfficials(reads);
  addMentions(
    tokens,
    looks,
    officials,
    present.map(({ grammar, frames: { forms } }) => ({ grammar, forms })),
  );
  const part = text !== story.text && text === story.title ? "title" : "text";
  return officials
    .map(({ start, end, rule, value }) => ({ start, end, rule, value, part }) as const)
    .sort((a, b) => a.start - b.start);
}
