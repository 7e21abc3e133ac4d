import { arabicStem } from "../extract/ar/events/forms.ts";
import { stem } from "../extract/en/events/forms.ts";
import { nameKey } from "../extract/names.ts";
import { onceEach } from "../extract/remembered.ts";
import type { Token } from "../extract/tokens.ts";
import { countryOf } from "./countries.ts";
import { emptyWords, formsOf, type Hit, namingWords, opensPhrase } from "./lexicon.ts";

/**
 * A word that says which event is meant. Two terms meet when they share a key: `t:` a thing of the lexicon, `c:` a
 * country, `n:` a name by its consonants (one key for every spelling and script), `w:` any other word by its stem.
 */
export interface Term {
  keys: readonly string[];
  sort: "thing" | "country" | "name" | "word";
}

const ARABIC = /\p{Script=Arabic}/u;
const CAPITAL = /^\p{Lu}/u;
const SHORTEST_WORD = 4;
/** Titles that stand before names and are none. */
const TITLES = new Set(
  "dr mr mrs ms sir lady lord professor judge captain colonel general brigadier major sheikh president minister king queen prince".split(
    " ",
  ),
);
const PATRONYMS = new Set("abu abou bu bou bin ben ibn abd abdul abdel umm al el ad ar as ash at az ed ez".split(" "));

/** Words of a text that are names, by their folded form: capitals inside a sentence, words after "port of" and the like. */
export function namesIn(tokens: readonly Token[], opensSentence: (token: number) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const lower = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    if (ARABIC.test(token.norm)) {
      const before = tokens[i - 1];
      if (before !== undefined && formsOf(before).noun.some((form) => namingWords.has(form)) && !isEmpty(token))
        names.add(token.norm);
      return;
    }
    if (!CAPITAL.test(token.text)) lower.add(token.norm);
    else if (!opensSentence(i)) names.add(token.norm);
    else if (CAPITAL.test(tokens[i + 1]?.text ?? "") || tokens[i + 1]?.norm === "'s") names.add(token.norm);
    else if (AFTER_NAME.test(tokens[i + 1]?.norm ?? "") && !token.norm.endsWith("s") && !isKnown(token))
      names.add(token.norm);
  });
  for (const word of lower) names.delete(word);
  return names;
}

/** What follows a bare name at a sentence's start: "Albion must", "Halden warned". */
const AFTER_NAME = /^(?:will|would|must|has|have|had|is|was|can|may|should|to|said|says|[a-z]{3,}ed)$/;
const isKnown = (token: Token) => emptyWords.has(token.norm) || opensPhrase(token.norm);

const isEmpty = (token: Token) =>
  emptyWords.has(token.norm) || formsOf(token).noun.some((form) => emptyWords.has(form));

/**
 * Terms of the tokens [from, to).
 * @param spoken tokens that already said something else (the predicate, a date, a report) and are left out
 */
export function termsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
  things: ReadonlyMap<number, Hit>,
  spoken: (token: number) => boolean,
): Term[] {
  const terms: Term[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const thing = things.get(i);
    if (token.kind !== "word" || (spoken(i) && thing === undefined)) continue;
    if (thing !== undefined && thing.meaning.is === "thing") {
      terms.push({ keys: [`t:${thing.meaning.thing}`, ...nameBeside(token)], sort: "thing" });
      i = thing.to - 1;
      continue;
    }
    const country = countryOf(tokens, i);
    if (country !== null) {
      terms.push({ keys: [`c:${country.code}`], sort: "country" });
      i += country.words - 1;
      continue;
    }
    const term = ARABIC.test(token.norm) ? arabicTerm(token, names) : latinTerm(tokens, i, names);
    if (term !== null) terms.push(term);
  }
  return terms;
}

/** A thing that was found under an ending can be a name that ends so: "صيدا" is Sidon, or a catch. */
function nameBeside({ norm }: Token): string[] {
  const key = /^(?!ال)\p{Script=Arabic}{3,}ا$/u.test(norm) ? nameKey(norm) : "";
  return key.length < 2 ? [] : [`n:${key}`];
}

function latinTerm(tokens: readonly Token[], i: number, names: ReadonlySet<string>): Term | null {
  const { norm, text } = tokens[i]!;
  if (norm === "'s") return null;
  if (names.has(norm) && CAPITAL.test(text)) {
    if (TITLES.has(norm) || emptyWords.has(norm) || PATRONYMS.has(norm)) return null;
    const before = tokens[i - 1];
    const whole = before !== undefined && PATRONYMS.has(before.norm) ? `${before.text} ${text}` : text;
    const key = nameKey(whole);
    return key.length < 2 ? null : { keys: [`n:${key}`, `w:${stem(norm)}`], sort: "name" };
  }
  return norm.length < SHORTEST_WORD || emptyWords.has(norm) ? null : { keys: [`w:${stem(norm)}`], sort: "word" };
}

function arabicTerm(token: Token, names: ReadonlySet<string>): Term | null {
  if (isEmpty(token) || token.norm.length < 3) return null;
  const keys = new Set([`w:${arabicStem(token.norm)}`]);
  const bare = token.norm.replace(/^[وف](?=.{4})/, "");
  for (const form of [token.norm, bare, bare.replace(/^(?:لل|[بل](?:ال)?)(?=.{3})/, "")]) {
    const key = nameKey(form);
    if (key.length >= 2) keys.add(`n:${key}`);
  }
  return { keys: [...keys], sort: names.has(token.norm) ? "name" : "word" };
}

/** "n:" and three consonants. */
const SURE_NAME = 5;

/** How much it says that two passages share a term: names most, countries least. */
export function weightOf(a: Term, b: Term): number {
  if (a.sort === "country" || b.sort === "country") return 0.5;
  if (a.sort === "name" || b.sort === "name") {
    const met = a.keys.filter((key) => b.keys.includes(key));
    // spelled alike, or a name long enough not to meet by chance
    return met.some((key) => key.startsWith("w:") || key.length >= SURE_NAME) ? 2 : 1;
  }
  return 1;
}

/** Terms by their keys; kept with the list, since a fact is compared with many others. */
const indexOf = onceEach(
  (terms: readonly Term[]): ReadonlyMap<string, Term> =>
    new Map(terms.flatMap((term) => term.keys.map((key) => [key, term] as const))),
);

/** Terms that both lists hold, each once, with the weight of the better match. */
export function shared(a: readonly Term[], b: readonly Term[]): { terms: Term[]; weight: number } {
  const byKey = indexOf(b);
  const seen = new Set<Term>();
  const terms: Term[] = [];
  let weight = 0;
  for (const term of a) {
    const other = term.keys.map((key) => byKey.get(key)).find((found) => found !== undefined) ?? longerName(term, b);
    if (other === undefined || seen.has(other)) continue;
    seen.add(other);
    terms.push(term);
    weight += weightOf(term, other);
  }
  return { terms, weight };
}

/** Shortest name key that counts as the beginning of a longer one. */
const LEAST_BEGINNING = "n:".length + 3;

/** "Tauern" of "Tauernstadion": a name that begins another, or is begun by it. */
function longerName(term: Term, others: readonly Term[]): Term | undefined {
  const key = nameKeyOf(term);
  if (key === undefined) return undefined;
  return others.find((other) => {
    const longer = nameKeyOf(other);
    return longer !== undefined && (longer.startsWith(key) || key.startsWith(longer));
  });
}

function nameKeyOf({ sort, keys }: Term): string | undefined {
  const key = sort === "name" ? keys.find((one) => one.startsWith("n:")) : undefined;
  return key !== undefined && key.length >= LEAST_BEGINNING ? key : undefined;
}

/** The list without repeats (same first key). */
export function distinct(terms: readonly Term[], most: number): Term[] {
  const kept = new Map<string, Term>();
  for (const term of terms) if (kept.size < most && !kept.has(term.keys[0]!)) kept.set(term.keys[0]!, term);
  return [...kept.values()];
}
