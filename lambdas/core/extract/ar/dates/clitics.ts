import { fold, type Token } from "../../tokens.ts";

/** "and", "so": written on to the next word. */
const conjunctions = "وف";
/** "in", "for", "as": written on to the next word, after a conjunction if there is one. */
const prepositions = "بلك";
const ARTICLE = "ال";

/** A form of a word without what is written on to its front. */
interface Bare {
  norm: string;
  skip: number;
}

/**
 * Forms of an Arabic word without the conjunction and preposition that are written on to it: "ويوم" is also "يوم",
 * "بالسبت" also "السبت", "للأحد" also "الأحد". The look-up decides whether there is such a word.
 * @returns folded forms, each with the UTF-16 units of the original token that stand before it
 */
export function withoutClitics(token: Pick<Token, "text" | "norm">): readonly Bare[] {
  const { norm } = token;
  if (norm.length < 3) return [];
  const forms: Bare[] = [];
  const rest = conjunctions.includes(norm[0]!) ? 1 : 0;
  if (rest > 0) forms.push(cut(token, norm.slice(1), 1));
  if (norm.length - rest >= 3 && prepositions.includes(norm[rest]!)) {
    const after = norm.slice(rest + 1);
    forms.push(cut(token, after, rest + 1));
    // in "لل" the article has lost its alef and cannot be cut from the preposition: the mention keeps both
    if (norm[rest] === "ل" && after[0] === "ل") forms.push(cut(token, ARTICLE + after.slice(1), rest));
  }
  return forms;
}

/** The form with the place in the original where it begins: after `letters` folded letters and their marks. */
function cut(token: Pick<Token, "text" | "norm">, norm: string, letters: number): Bare {
  if (letters === 0 || token.text.length === token.norm.length) return { norm, skip: letters };
  let skip = 0;
  let seen = 0;
  while (skip < token.text.length) {
    const width = fold(token.text[skip]!).length;
    if (seen >= letters && width > 0) break;
    seen += width;
    skip += 1;
  }
  return { norm, skip };
}
