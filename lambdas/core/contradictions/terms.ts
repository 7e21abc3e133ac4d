import { nameKey } from "../extract/names.ts";
import { onceEach } from "../extract/remembered.ts";
import type { Token } from "../extract/tokens.ts";
import { countryOf } from "./countries.ts";
import type { EventGrammar } from "./event-grammar.ts";
import { languageOf, testOf, wordsOf } from "./languages.ts";
import { emptyWords, formsOf, type Hit, namingWords, opensPhrase } from "./lexicon.ts";

/**
 * A word that says which event is meant. Two terms meet when they share a key: `t:` a thing of the lexicon, `c:` a
 * country, `n:` a name by its consonants (one key for every spelling and script), `w:` any other word by its stem.
 */
export interface Term {
  keys: readonly string[];
  sort: "thing" | "country" | "name" | "word";
}

const CAPITAL = /^\p{Lu}/u;
const titles = wordsOf(({ grammar }) => grammar.names.titles);
const patronyms = wordsOf(({ grammar }) => grammar.names.patronyms);
/** What makes an owner of the word before it. */
export const ownerMarks = wordsOf(({ grammar }) => grammar.names.ownerMarks);
const followsName = testOf(({ grammar }) => grammar.names.after);
const isNotBare = testOf(({ grammar }) => grammar.names.notBare);
const looksEnded = testOf(({ grammar }) => grammar.names.asEnding);

/** Words of a text that are names, by their folded form: capitals inside a sentence, words after "port of" and the like. */
export function namesIn(tokens: readonly Token[], opensSentence: (token: number) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  const lower = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    if (!languageOf(token.norm).grammar.names.capitals) {
      const before = tokens[i - 1];
      if (before !== undefined && formsOf(before).noun.some((form) => namingWords.has(form)) && !isEmpty(token))
        names.add(token.norm);
      return;
    }
    if (!CAPITAL.test(token.text)) lower.add(token.norm);
    else if (!opensSentence(i)) names.add(token.norm);
    else if (CAPITAL.test(tokens[i + 1]?.text ?? "") || ownerMarks.has(tokens[i + 1]?.norm ?? ""))
      names.add(token.norm);
    else if (followsName(tokens[i + 1]?.norm ?? "") && !isNotBare(token.norm) && !isKnown(token)) names.add(token.norm);
  });
  for (const word of lower) names.delete(word);
  return names;
}

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
    const { grammar } = languageOf(token.norm);
    const term = grammar.names.capitals ? capitalTerm(tokens, i, names, grammar) : plainTerm(token, names, grammar);
    if (term !== null) terms.push(term);
  }
  return terms;
}

/** A thing that was found under an ending can be a name that ends so: "صيدا" is Sidon, or a catch. */
function nameBeside({ norm }: Token): string[] {
  const key = looksEnded(norm) ? nameKey(norm) : "";
  return key.length < 2 ? [] : [`n:${key}`];
}

function capitalTerm(
  tokens: readonly Token[],
  i: number,
  names: ReadonlySet<string>,
  { names: { shortestWord }, forms: { stem } }: EventGrammar,
): Term | null {
  const { norm, text } = tokens[i]!;
  if (ownerMarks.has(norm)) return null;
  if (names.has(norm) && CAPITAL.test(text)) {
    if (titles.has(norm) || emptyWords.has(norm) || patronyms.has(norm)) return null;
    const before = tokens[i - 1];
    const whole = before !== undefined && patronyms.has(before.norm) ? `${before.text} ${text}` : text;
    const key = nameKey(whole);
    return key.length < 2 ? null : { keys: [`n:${key}`, `w:${stem(norm)}`], sort: "name" };
  }
  return norm.length < shortestWord || emptyWords.has(norm) ? null : { keys: [`w:${stem(norm)}`], sort: "word" };
}

/** A term of a script without capitals. */
function plainTerm(token: Token, names: ReadonlySet<string>, { names: written, forms }: EventGrammar): Term | null {
  if (isEmpty(token) || token.norm.length < written.shortestWord) return null;
  const keys = new Set([`w:${forms.stem(token.norm)}`]);
  for (const form of [token.norm, ...(written.without?.(token.norm) ?? [])]) {
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
