import type { Speaker } from "../../claim.ts";
import { fold } from "../tokens.ts";
import type { Language, OfficialMention, Span } from "../types.ts";
import type { Attribution } from "./grammar.ts";
import { inOrder } from "./in-order.ts";
import { OfficialsAt } from "./officials-at.ts";
import { has, type Passage } from "./passage.ts";
import { type Known, Memory, type SpeakerPlaces, type Who } from "./speaker-memory.ts";
import { nameIn, phraseOf } from "./speaker-names.ts";
import type { Gender, SpeakerLexicon } from "./speaker-words.ts";
import { Trait } from "./traits.ts";

/** Words that may stand between a speaker's role and name: a title, a place. */
const FARTHEST_NAME = 5;
const NOBODY: Who = { name: null, role: null, organisation: null };

/**
 * Tells who speaks in each quote: the official that the speaker's words belong to; else the name that they hold, full
 * where the story gave it in full before; else whoever spoke last and fits ("he added", "the spokeswoman", nobody named).
 * Linear in the quotes and officials.
 * @param quotes of one text, in any order
 * @returns the speakers in the order of the quotes, null where nobody is named or understood
 */
export function resolveSpeakers(
  quotes: readonly Attribution[],
  passages: readonly Passage[],
  officials: readonly OfficialMention[],
  readers: Readonly<Record<Language, { speakers: SpeakerLexicon }>>,
): (Speaker | null)[] {
  const speakers = new Array<Speaker | null>(quotes.length).fill(null);
  const mentions = new OfficialsAt(officials);
  const memory = new Memory();
  const numbers = quotes.map((_, n) => n);
  for (const n of inOrder(numbers, (a, b) => placeOf(quotes[a]!) - placeOf(quotes[b]!))) {
    const { source, cue, marked, passage, language } = quotes[n]!;
    if (source === null) {
      if (memory.last !== null && (cue !== null || marked)) {
        const { known, span } = memory.last;
        speakers[n] = speakerOf(known.who, span);
      }
      continue;
    }
    const places = { passage: passages[passage]!, from: source.from, to: source.to };
    const known = resolve(source, places, mentions, memory, readers[language].speakers);
    speakers[n] = speakerOf(known.who, source);
    if (known.who.name !== null || known.who.organisation !== null) memory.keep(known, source, places);
  }
  return speakers;
}

const placeOf = (quote: Attribution) => quote.source?.start ?? quote.cue?.start ?? quote.content[0]!.start;

const speakerOf = ({ name, role, organisation }: Who, { start, end }: Span): Speaker => ({
  name,
  role,
  organisation,
  start,
  end,
});

function resolve(
  source: Span,
  places: SpeakerPlaces,
  mentions: OfficialsAt,
  memory: Memory,
  words: SpeakerLexicon,
): Known {
  const { passage, from, to } = places;
  const pronoun = to - from === 1 ? words.of(passage.tokens[from]!.form).pronoun : undefined;
  const gender = pronoun ?? genderOf(places, words);
  const official = mentions.find(source) ?? introduced(places, mentions);
  if (official !== null) return { who: official.value, gender };
  if (pronoun !== undefined) return memory.fitting(pronoun) ?? { who: NOBODY, gender };
  const name = nameIn(places, words);
  const full = name === null ? null : memory.inFull(name);
  if (full !== null) return full;
  // "المتحدث", "الوزيرة": one noun with the article is a role rather than a name that was never given in full
  const article = words.attachedArticle;
  const noun = article !== null && to - from === 1 && passage.tokens[from]!.norm.startsWith(article);
  if (name !== null && !noun) return { who: { name, role: null, organisation: null }, gender };
  const called = memory.calledBy(places);
  return called ?? { who: { name: null, role: phraseOf(places, words), organisation: null }, gender };
}

/** "قال رئيس النادي فلان": the official whose role the words are, named right behind them. */
function introduced({ passage, from, to }: SpeakerPlaces, mentions: OfficialsAt): OfficialMention | null {
  const { tokens } = passage;
  let end = to;
  while (end < passage.to && end < to + FARTHEST_NAME && has(passage, end, Trait.word)) end++;
  if (end === to || !mentions.beginsBetween(tokens[to]!.start, tokens[end - 1]!.end)) return null;
  for (let at = to; at < end; at++) {
    const official = mentions.find(tokens[at]!);
    if (official === null) continue;
    const { role } = official.value;
    return official.start === tokens[at]!.start && role !== null && fold(role).startsWith(tokens[from]!.norm)
      ? official
      : null;
  }
  return null;
}

function genderOf({ passage, from, to }: SpeakerPlaces, words: SpeakerLexicon): Gender {
  for (let at = from; at < to; at++) {
    const { gender } = words.of(passage.tokens[at]!.form);
    if (gender !== "unknown") return gender;
  }
  return "unknown";
}
