import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import type { OfficialMention, Span, Story } from "./types.ts";

/**
 * Officials of a story: a person with a role at the first full mention, else a role that speaks without a name, else
 * a body that speaks. One mention each; later short forms are `value.mentions`.
 */
export function findOfficials(
  _story: Story,
  _text: string,
  _sentences: readonly Sentence[],
  _tokens: readonly Token[],
): OfficialMention[] {
  return [];
}

/**
 * The official that a short form, a role or a pronoun speaks of.
 * @param words as written at `position` ("Al-Mahlawi", "the governor", "he", "القيسي")
 */
export function resolvePerson(
  _officials: readonly OfficialMention[],
  _words: string,
  _position: number,
): OfficialMention | null {
  return null;
}
export type { Span };
