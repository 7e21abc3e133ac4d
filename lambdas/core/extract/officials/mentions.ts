import { nameKey } from "../names.ts";
import { fold } from "../tokens.ts";
import type { Span } from "../types.ts";
import { classBit } from "./classes.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import type { Official } from "./join.ts";
import type { Word } from "./words.ts";

/** How far behind the person last spoken of a pronoun may stand, in UTF-16 units. */
const PRONOUN_REACH = 600;

/** Adds later short forms of the names ("Al-Mahlawi", "الزبيدي") and pronouns that speak to the officials' mentions. */
export function addMentions(
  sentences: readonly { words: readonly Word[]; grammar: OfficialsGrammar }[],
  officials: readonly Official[],
): void {
  const bySurname = new Map<string, Official>();
  for (const one of officials) {
    const surname = plain(one.value.name?.split(/\s+/).at(-1) ?? "");
    if (surname.length >= 2 && !bySurname.has(surname)) bySurname.set(surname, one);
  }
  if (bySurname.size === 0) return;
  const nameLike = classBit("cap") | classBit("def") | classBit("indef") | classBit("given");
  const cue = classBit("cue");
  const spokenOfAs = new Map<Official, string>();
  let latest: Official | null = null;
  let place = 0;
  for (const { words, grammar } of sentences) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if ((word.classes & nameLike) !== 0) {
        const one = bySurname.get(plain(word.norm));
        if (!one || word.start < one.start) continue;
        latest = one;
        place = word.end;
        const first = firstOfName(words, i, one);
        add(one, { start: words[first]!.start, end: word.end });
      } else if (grammar.pronouns.has(word.norm) && latest && word.start - place < PRONOUN_REACH) {
        const speaks = ((words[i - 1]?.classes ?? 0) | (words[i + 1]?.classes ?? 0)) & cue;
        if (speaks && (spokenOfAs.get(latest) ?? word.norm) === word.norm) {
          spokenOfAs.set(latest, word.norm);
          add(latest, word);
          place = word.end;
        }
      }
    }
  }
  for (const one of officials) one.value.mentions.sort((a, b) => a.start - b.start);
}

/** First word of the name that ends at `last`: given names in front of a surname belong to it. */
function firstOfName(words: readonly Word[], last: number, one: Official): number {
  const keys = nameKey(one.value.name ?? "").split(" ");
  let first = last;
  for (let k = keys.length - 2; k >= 0 && first > 0; k--) {
    if (nameKey(words[first - 1]!.text) !== keys[k]) break;
    first--;
  }
  return first;
}

/** A surname as it is compared within one script: folded, without the Latin article ("Al-Mahlawi", "al Mahlawi"). */
const plain = (surname: string) =>
  fold(surname)
    .replace(/^(?:al|el)-/, "")
    .replace(/\P{L}/gu, "");

function add(one: Official, { start, end }: Span): void {
  const inside = (span: Span) => start < span.end && span.start < end;
  if (!inside(one) && !one.value.mentions.some(inside)) one.value.mentions.push({ start, end });
}
