import { classBit } from "../../officials/classes.ts";
import { CLOSED, type Unsigned, type WordLexicon } from "../../officials/word-forms.ts";

const ARTICLE = "ال";
const DEFINITE = classBit("def");
const INDEFINITE = classBit("indef");
const PLURAL: number = classBit("plural");
const GIVEN: number = classBit("given");

/** A word with its clitics taken off, as far as the rest is known or has the article. */
export function arabicForm(text: string, norm: string, lexicon: WordLexicon): Unsigned {
  for (const clitic of ["", ...lexicon.clitics]) {
    if (!norm.startsWith(clitic)) continue;
    const bare = clitic.endsWith("لل") ? `ال${norm.slice(clitic.length)}` : norm.slice(clitic.length);
    if (bare.length < 2) continue;
    const whole = lexicon.classes.get(bare);
    const definite = bare.startsWith(ARTICLE) && bare.length > 3;
    // closed classes and given names take no article: "النقل" is no form of the verb "نقل"
    const noun = definite && whole === undefined ? (lexicon.classes.get(bare.slice(2)) ?? 0) & ~(CLOSED | GIVEN) : 0;
    const found = whole ?? (noun === 0 ? undefined : noun);
    if (found === undefined && !(definite && clitic !== "")) continue;
    let classes = found ?? 0;
    if ((classes & CLOSED) === 0) classes |= definite ? definiteShape(bare) : INDEFINITE;
    if (clitic.startsWith("و")) classes |= classBit("and");
    const merged = clitic.endsWith("لل");
    if (merged) classes &= ~PLURAL;
    const own = text.slice(lengthInText(text, clitic.length));
    const skip = lengthInText(text, merged ? clitic.length - 2 : clitic.length);
    return { text: merged ? ARTICLE + own : own, norm: bare, classes, skip };
  }
  const definite = norm.startsWith(ARTICLE) && norm.length > 3;
  return { text, norm, classes: definite ? definiteShape(norm) : INDEFINITE, skip: 0 };
}

function definiteShape(word: string): number {
  if (word.endsWith("ي")) return DEFINITE | classBit("nisba");
  return DEFINITE | (/.{5}(?:ين|ون|ات)$/.test(word) ? PLURAL : 0);
}

/** Length in the original of its first `letters` letters, with the marks that stand on them. */
function lengthInText(text: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < text.length && seen < letters; seen++) {
    at++;
    while (/[\p{M}\u0640]/u.test(text[at] ?? "")) at++;
  }
  return at;
}
