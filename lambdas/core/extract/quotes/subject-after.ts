import type { Source } from "./grammar.ts";
import { type Passage, sourceAt } from "./passage.ts";
import { Role } from "./traits.ts";
import type { VerbFirstWords } from "./verb-first-words.ts";

/** Without a comma between, everything up to the introducing word is the speaker, if it is this close. */
export const CLOSE = 9;

/**
 * The speaker after the verb: up to a stop or a comma and, where nothing introduces what was said, to the indefinite noun
 * after a definite one, where the object begins.
 */
export function subjectAfter(
  passage: Passage,
  from: number,
  limit: number,
  words: VerbFirstWords,
  followed: "object" | "speech" = "object",
): Source | null {
  const { tokens, roles, within } = passage;
  const close = followed === "speech" && limit - from <= CLOSE && words.that.has(tokens[limit]!.norm);
  let end = from;
  let definite = false;
  for (; end < limit && end < from + CLOSE; end++) {
    const { norm } = tokens[end]!;
    if (roles[end] === Role.mark || within[end]! >= 0) break;
    const inside =
      close &&
      end > from &&
      end + 1 < limit &&
      words.inside.has(norm) &&
      !words.occasions.has(withoutOwner(tokens[end + 1]!.norm, words));
    if (words.stops.has(norm) && !inside) break;
    if (followed === "object" && definite && !words.definite.test(norm)) break;
    definite = words.definite.test(norm) && !words.titles.has(norm);
  }
  // "قال مبتسماً": how, not who
  if (end === from || (end === from + 1 && words.manner.test(tokens[from]!.text))) return null;
  const described =
    end + 1 < limit && tokens[end]!.text === words.comma ? descriptionEnd(passage, end + 1, limit, words) : end;
  return sourceAt(passage, from, described);
}

/** A noun without the pronoun written on to it ("بيانها" → "بيان"). */
const withoutOwner = (norm: string, { ownerEnding }: VerbFirstWords) => norm.replace(ownerEnding, "");

/** "علاء القيسي، المتحدث باسم الهيئة، إن …": the description between commas belongs to the speaker. */
function descriptionEnd(passage: Passage, from: number, limit: number, words: VerbFirstWords): number {
  const { tokens, roles, within } = passage;
  let end = from;
  while (end < limit && end < from + CLOSE && roles[end] !== Role.mark && within[end]! < 0) end++;
  const closed = end >= limit || tokens[end]!.text === words.comma;
  return closed && end > from && !words.stops.has(tokens[from]!.norm) ? end : from - 1;
}

/** "وكان الوزير سالم الحداد قد قال": all that stands between "was" and "already". */
export function subjectOfWas(passage: Passage, at: number, from: number, words: VerbFirstWords): Source | null {
  const { tokens, roles, within } = passage;
  if (at - 1 <= from || tokens[at - 1]!.norm !== words.already) return null;
  const last = at - 2;
  for (let first = last; first >= from && first > last - 2 * CLOSE; first--) {
    if (roles[first] === Role.mark || within[first]! >= 0) return null;
    if (!words.was.has(tokens[first]!.norm)) continue;
    return first < last ? sourceAt(passage, first + 1, last + 1) : null;
  }
  return null;
}

/** "الوزير قال إن": the speaker before the verb, back to the last stop. */
export function subjectBefore(passage: Passage, at: number, from: number, words: VerbFirstWords): Source | null {
  const { tokens, roles, within } = passage;
  if (words.joined.test(tokens[at]!.text) || at === from) return null;
  let first = at;
  while (
    first > from &&
    first > at - CLOSE &&
    roles[first - 1] !== Role.mark &&
    within[first - 1]! < 0 &&
    !words.stops.has(tokens[first - 1]!.norm)
  )
    first--;
  return first < at ? sourceAt(passage, first, at) : null;
}
