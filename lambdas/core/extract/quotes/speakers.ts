import type { Speaker } from "../../claim.ts";
import { isCapital } from "../forms.ts";
import type { Token } from "../tokens.ts";
import type { Language, OfficialMention, Span } from "../types.ts";
import type { Attribution } from "./grammar.ts";
import { type Passage, placeAt } from "./passage.ts";

/** What a language tells about speakers: its pronouns and the words before a name. */
export interface SpeakerWords {
  /** Pronouns for persons, with the gender that they show. */
  pronouns: ReadonlyMap<string, Gender>;
  /** Titles and honorifics, no part of a name, with the gender that they show. */
  titles: ReadonlyMap<string, Gender>;
  /** Nouns that show a gender ("spokeswoman"). */
  nouns: ReadonlyMap<string, Gender>;
  articles: ReadonlySet<string>;
  /** Are names written with a capital? Where not, a short phrase without an article is taken for one. */
  capitals: boolean;
}

export type Gender = "feminine" | "masculine" | "unknown";

type Who = Pick<Speaker, "name" | "role" | "organisation">;
interface Known {
  who: Who;
  gender: Gender;
}

const NOBODY: Who = { name: null, role: null, organisation: null };
const SHORTEST_WORD = 4;
const LONGEST_NAME = 5;

/**
 * Tells who speaks in each quote: the official that the speaker's words belong to; else the name that they hold, full
 * where the story gave it in full before; else whoever spoke last and fits ("he added", "the spokeswoman", nobody named).
 * Linear in the quotes and officials.
 * @param quotes of one text, in any order
 * @returns for each quote its speaker, null where nobody is named or understood
 */
export function resolveSpeakers(
  quotes: readonly Attribution[],
  passages: readonly Passage[],
  officials: readonly OfficialMention[],
  wordsOf: Readonly<Record<Language, SpeakerWords>>,
): Map<Attribution, Speaker> {
  const speakers = new Map<Attribution, Speaker>();
  const mentions = mentionsInOrder(officials);
  const memory = new Memory();
  const inOrder = [...quotes].sort((a, b) => placeOf(a) - placeOf(b));
  for (const quote of inOrder) {
    const { source } = quote;
    const words = wordsOf[quote.language];
    if (source === null) {
      const last = quote.cue !== null || quote.marked ? memory.last : null;
      const span = last?.span ?? null;
      if (last !== null && span !== null) speakers.set(quote, { ...last.known.who, ...span });
      continue;
    }
    const tokens = tokensOf(passages, quote.passage, source);
    const known = resolve(source, tokens, mentions, memory, words);
    speakers.set(quote, { ...known.who, ...source });
    if (known.who.name !== null || known.who.organisation !== null) memory.keep(known, source, tokens);
  }
  return speakers;
}

const placeOf = (quote: Attribution) => quote.source?.start ?? quote.cue?.start ?? quote.content[0]!.start;

/** The tokens of a speaker's words, which may stand in a passage before the quote's own. */
function tokensOf(passages: readonly Passage[], index: number, source: Span): Token[] {
  let p = index;
  while (p > 0 && passages[p]!.start > source.start) p--;
  const passage = passages[p]!;
  return passage.tokens.slice(placeAt(passage, source.start), placeAt(passage, source.end));
}

function resolve(
  source: Span,
  tokens: readonly Token[],
  mentions: OfficialsAt,
  memory: Memory,
  words: SpeakerWords,
): Known {
  const pronoun = tokens.length === 1 ? words.pronouns.get(tokens[0]!.norm) : undefined;
  const gender = pronoun ?? genderOf(tokens, words);
  const official = mentions(source);
  if (official !== null) {
    const { name, role, organisation } = official.value;
    return { who: { name, role, organisation }, gender };
  }
  if (pronoun !== undefined) return memory.fitting(pronoun) ?? { who: NOBODY, gender };
  const name = nameIn(tokens, words);
  const full = name === null ? null : memory.inFull(name);
  if (full !== null) return full;
  // "المتحدث", "الوزيرة": one noun with the article is a role rather than a name that was never given in full
  const noun = !words.capitals && tokens.length === 1 && tokens[0]!.norm.startsWith("ال");
  if (name !== null && !noun) return { who: { ...NOBODY, name }, gender };
  return memory.calledBy(tokens) ?? { who: { ...NOBODY, role: phraseOf(tokens, words) }, gender };
}

/** What was said by whom so far. */
class Memory {
  last: { known: Known; span: Span } | null = null;
  private readonly bySurname = new Map<string, Known>();
  private readonly byWord = new Map<string, Known>();
  private readonly byGender = new Map<Gender, Known>();

  keep(known: Known, span: Span, tokens: readonly Token[]): void {
    this.last = { known, span };
    const { name, role, organisation } = known.who;
    if (name !== null) {
      const surname = lastWord(name);
      if (!this.bySurname.has(surname)) this.bySurname.set(surname, known);
      this.byGender.set(known.gender, known);
    }
    const described = `${role ?? ""} ${organisation ?? ""}`.toLowerCase().split(/[^\p{L}]+/u);
    for (const word of [...described, ...tokens.map((token) => token.norm)]) {
      if (word.length >= SHORTEST_WORD) this.byWord.set(word, known);
    }
  }

  /** The last person whom a pronoun fits: of its gender, or of none that is known. */
  fitting(gender: Gender): Known | null {
    const last = this.last?.known;
    if (last !== undefined && (gender === "unknown" || last.gender === gender || last.gender === "unknown")) {
      if (gender !== "unknown" && last.who.name !== null) last.gender = gender;
      return last;
    }
    return this.byGender.get(gender) ?? this.byGender.get("unknown") ?? last ?? null;
  }

  inFull(name: string): Known | null {
    const known = this.bySurname.get(lastWord(name));
    return known !== undefined && known.who.name !== null && known.who.name.length >= name.length ? known : null;
  }

  /** "the spokeswoman", "the ministry": whoever was last described with the phrase's last word. */
  calledBy(tokens: readonly Token[]): Known | null {
    const head = tokens.findLast((token) => token.kind === "word");
    return head === undefined ? null : (this.byWord.get(head.norm) ?? null);
  }
}

const lastWord = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!;

function genderOf(tokens: readonly Token[], words: SpeakerWords): Gender {
  for (const { norm } of tokens) {
    const shown = words.titles.get(norm) ?? words.nouns.get(norm);
    if (shown !== undefined && shown !== "unknown") return shown;
  }
  return "unknown";
}

/**
 * The name that a speaker's words hold: the longest run of capitalised words without titles ("Councillor Bram Whitlock,
 * leader of the council" → "Bram Whitlock"); in a script without capitals the words before the first comma.
 */
function nameIn(tokens: readonly Token[], words: SpeakerWords): string | null {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    const run = runs.at(-1)!;
    const joint = run.length > 0 && (token.text === "-" || token.text === "." || /^['’]$/.test(token.text));
    if (!joint && !isNameWord(token, words)) runs.push([]);
    else run.push(token);
    if (run.length > 0 && (token.text === "," || token.text === "،")) break;
  }
  const names = runs.map((run) => withoutTitles(run, words)).filter((run) => run.length > 0);
  const name = names.sort((a, b) => b.length - a.length)[0];
  if (name === undefined || name.length > LONGEST_NAME * 2) return null;
  return textOf(name);
}

function isNameWord(token: Token, words: SpeakerWords): boolean {
  if (token.kind !== "word" || words.articles.has(token.norm) || token.norm === "'s") return false;
  return words.capitals ? isCapital(token) : true;
}

function withoutTitles(run: readonly Token[], words: SpeakerWords): Token[] {
  let from = 0;
  while (from < run.length && (words.titles.has(run[from]!.norm) || run[from]!.kind === "mark")) from++;
  let to = run.length;
  while (to > from && run[to - 1]!.kind === "mark") to--;
  return run.slice(from, to);
}

function phraseOf(tokens: readonly Token[], words: SpeakerWords): string | null {
  const from = tokens.length > 1 && words.articles.has(tokens[0]!.norm) ? 1 : 0;
  const text = textOf(tokens.slice(from));
  return text === "" || text.length > 200 ? null : text;
}

/** The tokens as they are written, with one blank where they were apart. */
function textOf(tokens: readonly Token[]): string {
  let text = "";
  let end = tokens[0]?.start ?? 0;
  for (const token of tokens) {
    text += token.start > end && text !== "" ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return text;
}

type OfficialsAt = (span: Span) => OfficialMention | null;

/** Answers which official a span speaks of: a person named in it first, then any whose mention it shares a word with. */
function mentionsInOrder(officials: readonly OfficialMention[]): OfficialsAt {
  const places = officials
    .flatMap((official) => [official, ...official.value.mentions].map(({ start, end }) => ({ start, end, official })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    let found: OfficialMention | null = null;
    for (let n = low; n < places.length && places[n]!.start < span.end; n++) {
      if (places[n]!.end <= span.start) continue;
      if (places[n]!.official.value.name !== null) return places[n]!.official;
      found ??= places[n]!.official;
    }
    return found;
  };
}
