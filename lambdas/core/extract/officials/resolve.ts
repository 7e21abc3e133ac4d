import type { Languages } from "../language.ts";
import { isShortForm, nameKey } from "../names.ts";
import { fold } from "../tokens.ts";
import type { OfficialMention, Span } from "../types.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import { bodyWording, roleWording } from "./wordings.ts";

/**
 * The official that a short form, a role, a body or a pronoun speaks of.
 * @param words as written at `position`, without the article or with it ("Al-Mahlawi", "the governor", "he",
 *   "القيسي"); "" stands for a speaker who is understood
 * @param position offset of the words in the text that the officials were found in
 * @returns null when none fits
 */
export function resolvePerson(
  officials: readonly OfficialMention[],
  words: string,
  position: number,
  languages: Languages,
): OfficialMention | null {
  const grammar = (languages.find(({ officials }) => officials.script.test(words)) ?? languages[0]).officials;
  const said = withoutArticle(words.trim(), grammar);
  const here = officials.find(
    (one) => covers(one, position) || one.value.mentions.some((span) => covers(span, position)),
  );
  if (here && said !== "") return here;
  const before = officials
    .map((official) => ({ official, last: lastBefore(official, position) }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)
    .map(({ official }) => official);
  if (said === "") return before[0] ?? null;
  if (grammar.pronouns.has(fold(said))) return before.find(({ value }) => value.name ?? value.role) ?? null;
  return (
    officials.find(({ value }) => value.name !== null && isShortForm(said, value.name)) ??
    before.find(({ value }) => value.role !== null && fitsRole(said, value.role, grammar)) ??
    before.find(({ value }) => value.organisation !== null && fitsBody(said, value, grammar)) ??
    null
  );
}

const covers = (span: Span, position: number) => span.start <= position && position < span.end;

/** Latest place before `position` that speaks of the official; -1 when there is none. */
function lastBefore(official: OfficialMention, position: number): number {
  let last = official.start < position ? official.start : -1;
  for (const { start } of official.value.mentions) if (start < position && start > last) last = start;
  return last;
}

function withoutArticle(words: string, grammar: OfficialsGrammar): string {
  const [first = "", ...rest] = words.split(/\s+/);
  return rest.length > 0 && grammar.articles.has(fold(first)) ? rest.join(" ") : words;
}

function fitsRole(said: string, role: string, grammar: OfficialsGrammar): boolean {
  const heads = roleWording(said, grammar).heads;
  if (heads.every((head) => grammar.looseRoles.has(head))) return true;
  const known = roleWording(role, grammar).heads;
  return heads.some((head) => known.includes(head));
}

function fitsBody(said: string, value: OfficialMention["value"], grammar: OfficialsGrammar): boolean {
  if (value.name !== null || value.role !== null) return false;
  const body = fold(value.organisation ?? "");
  if (bodyWording(said, grammar).points) return body.split(/\s+/).includes(fold(said));
  return nameKey(said) === nameKey(body) || body.startsWith(`${fold(said)} `);
}
