import { nameKey, sameName } from "../extract/names.ts";
import { splitSentences } from "../extract/sentences.ts";
import { tokenize } from "../extract/tokens.ts";
import type { OfficialMention } from "../extract/types.ts";
import { countryOf } from "./countries.ts";
import { languageOf, testOf, wordsOf } from "./languages.ts";
import { findPhrases, type Hit } from "./lexicon.ts";
import type { FoundConflict, MentionRef, StoryClaims } from "./story-claims.ts";
import { namesIn, shared, type Term, termsOf } from "./terms.ts";
import type { EventLexicon } from "./vocabulary.ts";

/** Beyond this a person may well have another office. */
const ONE_TIME_MS = 60 * 86_400_000;
/** How far around a mention "former", "then" or "appointed" may stand, in UTF-16 units. */
const AROUND = 40;
/** How far a sentence is followed on either side of a mention, in UTF-16 units. */
const LONGEST_SENTENCE = 600;
/** Letters by which "ministry" and "minister" are one word. */
const ROOT = 6;

interface Office {
  at: MentionRef;
  person: string;
  key: string;
  said: string;
  published: number;
  language: EventLexicon;
  /** It is told by the role alone, without a body beside it. */
  ofRole: boolean;
  /** A seat that is held beside an office: on a committee, in a party. */
  alongside: boolean;
  body: Term[];
  role: Term[];
  acronyms: ReadonlySet<string>;
}

/**
 * One person in two bodies at one time. Offices said to be former, new or taken up are left out, and so is whatever
 * could be two names of one body: a shared word, an acronym, or bodies in two languages whose words can't be compared.
 */
export function officialConflicts(stories: readonly StoryClaims[]): FoundConflict[] {
  const byPerson = new Map<string, Office[]>();
  for (const office of stories.flatMap(officesOf))
    byPerson.set(office.key, [...(byPerson.get(office.key) ?? []), office]);
  const found: FoundConflict[] = [];
  for (const offices of byPerson.values()) {
    offices.forEach((a, i) => {
      const b = offices.slice(i + 1).find((other) => clash(a, other));
      if (b !== undefined) found.push(conflictOf(a, b));
    });
  }
  return found;
}

function conflictOf(a: Office, b: Office): FoundConflict {
  return {
    kind: "official-role",
    a: a.at,
    b: b.at,
    all: [
      { ...a.at, side: "a" },
      { ...b.at, side: "b" },
    ],
    explanation: `${a.person} is ${a.said} in one passage, but ${b.said} in the other${a.person === b.person ? "" : ` (${b.person})`}: one person can hardly hold both at one time.`,
  };
}

function clash(a: Office, b: Office): boolean {
  if (Math.abs(a.published - b.published) > ONE_TIME_MS || !sameName(a.person, b.person)) return false;
  if ([...a.acronyms].some((acronym) => b.acronyms.has(acronym)) || shared(a.body, b.body).weight > 0) return false;
  if ((a.ofRole && (b.ofRole || b.alongside)) || (b.ofRole && a.alongside)) return false;
  // "Karvonia's foreign minister" and the "Ministry of Foreign Affairs" are one office
  if (shared(a.role, b.body).weight > 0 || shared(b.role, a.body).weight > 0) return false;
  const comparable = (office: Office) => office.body.some((term) => term.sort === "thing");
  return a.language === b.language || (comparable(a) && comparable(b));
}

function officesOf(story: StoryClaims): Office[] {
  return story.mentions.officials.flatMap((official) => {
    const { name, role, organisation } = official.value;
    if (name === null || nameKey(name).split(" ").length < 2) return [];
    const text = official.part === "title" ? (story.story.title ?? "") : story.story.text;
    if (isChanging(text, official)) return [];
    const beside = organisation !== null && standsBeside(sentenceAround(text, official), organisation);
    // "the deputy transport minister", "مديرة الصحة": the role says by itself where it is held
    const body = beside ? organisation : role !== null && isWholeOffice(role) ? role : null;
    if (body === null) return [];
    return [
      {
        at: { article: story.id, part: official.part, start: official.start, end: official.end },
        person: name,
        key: nameKey(name),
        said: [role, beside ? organisation : null].filter((part) => part !== null).join(", "),
        published: Date.parse(story.story.publishedAt),
        language: languageOf(body),
        ofRole: !beside,
        alongside: isSeat(organisation ?? ""),
        body: bodyTerms(body),
        role: bodyTerms(role ?? ""),
        acronyms: acronymsOf(body),
      },
    ];
  });
}

const isSeat = testOf(({ grammar }) => grammar.offices.seat);
const isWhole = testOf(({ grammar }) => grammar.offices.whole);
/** "prime minister", "general secretary", "المديرة العامة" say of no body which it is. */
const isBodiless = testOf(({ grammar }) => grammar.offices.bodiless);
const places = wordsOf(({ grammar }) => grammar.offices.places);
const isAttachedPlace = testOf(({ grammar }) => grammar.offices.attachedPlace);

/** Whether a role names its body too. */
const isWholeOffice = (role: string) => isWhole(role) && !isBodiless(role);

/** The sentence or sentences that a mention stands in. */
function sentenceAround(text: string, { start, end }: OfficialMention): string {
  const from = Math.max(text.lastIndexOf("\n", start), start - LONGEST_SENTENCE);
  const part = text.slice(Math.max(0, from), end + LONGEST_SENTENCE);
  const offset = Math.max(0, from);
  const touched = splitSentences(part).filter((one) => one.start + offset < end && one.end + offset > start);
  return touched.map((one) => part.slice(one.start, one.end)).join(" ");
}

/** A body that is only understood from another sentence is no claim of this one. */
function standsBeside(sentence: string, organisation: string): boolean {
  const root = (word: string) => languageOf(word).grammar.offices.stem(word).slice(0, ROOT);
  const within = new Set(tokenize(sentence).map((token) => root(token.norm)));
  const words = tokenize(organisation).filter((token) => token.kind === "word" && token.norm.length > 3);
  const named = words.filter((token) => within.has(root(token.norm))).length;
  return named * 2 > words.length || words.length === 0;
}

/** "former", "then", "newly appointed", "سابقا" beside the mention. */
function isChanging(text: string, { start, end }: OfficialMention): boolean {
  const around = tokenize(text.slice(Math.max(0, start - AROUND), end + AROUND));
  return findPhrases(around).some((hit) => hit.meaning.is === "former");
}

/** Words of a body's name without the place where it is ("بسطيف", "in Setif"), which says nothing of which body. */
function bodyTerms(organisation: string): Term[] {
  const tokens = tokenize(organisation);
  const hits = findPhrases(tokens);
  const things = new Map<number, Hit>(hits.filter((hit) => hit.meaning.is === "thing").map((hit) => [hit.from, hit]));
  const isPlace = (i: number) =>
    (isAttachedPlace(tokens[i]!.norm) && !things.has(i) && i > 0) ||
    places.has(tokens[i - 1]?.norm ?? "") ||
    countryOf(tokens, i) !== null;
  return termsOf(
    tokens,
    0,
    tokens.length,
    namesIn(tokens, () => false),
    things,
    isPlace,
  );
}

/** The name itself where it is an acronym, and the initials of its capitalised words. */
function acronymsOf(organisation: string): ReadonlySet<string> {
  const capitals = organisation.match(/\b\p{Lu}/gu)?.join("") ?? "";
  const written = organisation.match(/\b\p{Lu}{2,}\b/gu) ?? [];
  return new Set([...written, ...(capitals.length >= 2 ? [capitals] : [])]);
}
