import type { Marked } from "./marks.ts";
import { has, type Passage, placeAt } from "./passage.ts";
import { Role, Trait } from "./traits.ts";

/** How a language shows that a marked passage is the title of a work. */
export interface TitleWords {
  /** Nouns of works that a title follows ("the novel “…”"), folded, as they can be written there. */
  works: ReadonlySet<string>;
}

/** Words between a work's noun and its title: an adjective, its author. */
const FARTHEST_WORK = 1;

/** Is a marked passage the title of a work? A noun of a work stands before it, and nothing introduces it as speech. */
export function isTitle(passage: Passage, marked: Marked, { works }: TitleWords): boolean {
  const { tokens, roles, within } = passage;
  const before = placeAt(passage, marked.start) - 1;
  for (let at = before; at >= passage.from && at >= before - FARTHEST_WORK; at--) {
    if (roles[at] === Role.mark || within[at]! >= 0) break;
    if (works.has(tokens[at]!.norm)) return true;
  }
  return false;
}

/** Every word but the small ones has a capital, and no stop ends it: "Letters From a Cold House". */
export function isTitleCase(passage: Passage, marked: Marked): boolean {
  if (/[.,!?…]/.test(passage.text[marked.end - 2] ?? "")) return false;
  const from = placeAt(passage, marked.start);
  const to = placeAt(passage, marked.end);
  let capitals = 0;
  for (let at = from; at < to; at++) {
    if (passage.roles[at] !== Role.open || !has(passage, at, Trait.word)) continue;
    if (!has(passage, at, Trait.capital)) return false;
    capitals++;
  }
  return capitals >= FEWEST_CAPITALS;
}

const FEWEST_CAPITALS = 2;
