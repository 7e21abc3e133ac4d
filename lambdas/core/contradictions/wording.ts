import { languageOf } from "./languages.ts";
import { emptyWords, lightWords } from "./lexicon.ts";
import type { Passage } from "./passage.ts";

const CAPITAL = /^\p{Lu}/u;
/** How many words a fact keeps of how its event is told. */
const MOST_WORDS = 16;

/**
 * Words with which stretches of a text tell of an event, by their roots: "will be auctioned", "the auction" and "the
 * auctioning" meet without an entry in the lexicon. Words of time, talk and mere occurring are left out.
 */
export function wordingOf(
  passage: Passage,
  stretches: readonly { from: number; to: number }[],
): { wording: string[]; telling: string[] } {
  const found = new Set<string>();
  const telling = new Set<string>();
  for (const { from, to } of stretches) {
    const { idle, tells } = tokensOf(passage, from, to);
    for (let i = from; i < to && found.size < MOST_WORDS; i++) {
      const { kind, norm, text } = passage.tokens[i]!;
      if (kind !== "word" || passage.dateAt[i] !== undefined || idle.has(i) || CAPITAL.test(text)) continue;
      if (emptyWords.has(norm) || lightWords.has(norm)) continue;
      const root = languageOf(norm).grammar.forms.root(norm);
      if (root === null) continue;
      found.add(root);
      if (tells.has(i)) telling.add(root);
    }
  }
  return { wording: [...found], telling: [...telling] };
}

/**
 * Tokens that name a thing, or only say when, by whom it was said, or that something begins, is held or ends (`idle`);
 * and those that say what happens (`tells`).
 */
function tokensOf(passage: Passage, from: number, to: number): Record<"idle" | "tells", ReadonlySet<number>> {
  const idle = new Set<number>();
  const tells = new Set<number>();
  for (const hit of passage.hitsIn(from, to)) {
    const { is } = hit.meaning;
    const into = is === "happening" ? tells : idle;
    if (is === "aspect" || is === "former") continue;
    for (let i = hit.from; i < hit.to; i++) into.add(i);
  }
  for (const i of tells) idle.delete(i);
  return { idle, tells };
}
