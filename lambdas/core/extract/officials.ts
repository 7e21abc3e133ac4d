import type { Languages } from "./language.ts";
import { findIntroductions } from "./officials/find.ts";
import type { CompiledFrames, OfficialsGrammar } from "./officials/grammar.ts";
import { compileFrames } from "./officials/grammar.ts";
import type { Read } from "./officials/join.ts";
import { joinOfficials } from "./officials/join.ts";
import { addMentions } from "./officials/mentions.ts";
import { BodyRegistry } from "./officials/registry.ts";
import { onceEach } from "./remembered.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { OfficialMention, Story } from "./types.ts";

/** Frames of a grammar, compiled at the first story that has a letter of its script. */
const framesOf = onceEach(compileFrames);

/** Tokens of a sentence that are read: what is longer is no prose, and time must stay linear in the text. */
const LONGEST_SENTENCE = 1000;

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
  const present = languages
    .filter(({ officials }) => officials.script.test(text))
    .map(({ officials }) => ({ grammar: officials, frames: framesOf(officials) }));
  const looks = looksFor(tokens.length);
  const read = readIntroductions(text, sentences, tokens, present, looks);
  const all = read.map(({ introduction }) => introduction);
  const bodiesOf = onceEach((grammar: OfficialsGrammar) => new BodyRegistry(text, all, grammar));
  const officials = joinOfficials(read.map((one) => ({ ...one, bodies: bodiesOf(one.grammar) })));
  addMentions(
    text,
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

/** A grammar whose script the text has letters of, with its frames. */
interface Present {
  grammar: OfficialsGrammar;
  frames: CompiledFrames;
}

/**
 * Reads each sentence by each grammar.
 * @param looks takes, by token, what it can be to the mentions
 * @returns what was introduced, sentence by sentence, with the grammar that read it
 */
function readIntroductions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  present: readonly Present[],
  looks: Uint8Array,
): Omit<Read, "bodies">[] {
  const read: Omit<Read, "bodies">[] = [];
  let from = 0;
  for (const sentence of sentences) {
    while (from < tokens.length && tokens[from]!.start < sentence.start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < sentence.end && to - from < LONGEST_SENTENCE) to++;
    for (const { grammar, frames } of present) {
      if (!frames.sentence.look(tokens, from, to, looks)) continue;
      frames.sentence.read(text);
      for (const introduction of findIntroductions(frames.sentence, text, frames, grammar))
        read.push({ introduction, grammar });
    }
    from = to;
  }
  for (const { frames } of present) frames.sentence.forget();
  return read;
}

/** Tokens of a text of some fifty pages; the room for longer ones is not kept. */
const MOST_KEPT = 1 << 15;
let kept = new Uint8Array(1 << 12);

/** What each token of a text can be to the mentions, nothing at first: room that is kept from one text to the next. */
function looksFor(tokens: number): Uint8Array {
  if (tokens > MOST_KEPT) return new Uint8Array(tokens);
  if (tokens > kept.length) kept = new Uint8Array(Math.min(MOST_KEPT, 2 * tokens));
  else kept.fill(0, 0, tokens);
  return kept;
}
