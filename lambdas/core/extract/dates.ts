import { type Day, dayOf } from "./calendar/days.ts";
import { weekStartOf } from "./calendar/week-start.ts";
import { localOf } from "./calendar/zone.ts";
import { Grammar } from "./engine/compile.ts";
import { numericDates } from "./engine/numeric.ts";
import { readDates, type Setting } from "./engine/read.ts";
import { dayInWords } from "./engine/resolved.ts";
import type { Languages } from "./language.ts";
import { remembered } from "./remembered.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { DateMention, Story } from "./types.ts";

/** Grammars that were compiled before, by the languages that they read; a desk's stories come in few mixtures. */
const compiled = new Map<string, Grammar>();

/** One grammar of all the languages: their readings of a stretch compete, and they judge each other's numbers. */
function grammarOf(languages: Languages): Grammar {
  const names = languages.length === 1 ? languages[0].name : languages.map(({ name }) => name).join();
  const known = compiled.get(names);
  if (known !== undefined) return known;
  const grammar = new Grammar([numericDates, ...languages.map(({ dates }) => dates)]);
  compiled.set(names, grammar);
  return grammar;
}

/**
 * Dates, times, durations and recurring times of a story, title and text, in every language that is given.
 * @param tokens the text's tokens, when the caller has them
 * @returns mentions in the order of the text, the title's first; `event` is left null
 * @see TimeML 1.2.1 §TIMEX3, ISO 24617-1
 */
export function findDates(
  story: Story,
  languages: Languages,
  tokens: readonly Token[] = tokenize(story.text),
): DateMention[] {
  const grammar = grammarOf(languages);
  const published = publishedDay(story);
  const setting: Setting = {
    published,
    publishedInWords: `published ${dayInWords(published)}`,
    zone: story.timezone,
    weekStart: story.weekStart ?? weekStartOf(story.timezone),
    prefer: story.prefer ?? null,
  };
  const inText = readDates(grammar, tokens, "text", setting);
  if (story.title === undefined) return inText;
  return [...readDates(grammar, tokenize(story.title), "title", setting), ...inText];
}

const offsetAtEnd = /(?:Z|[+-]\d\d:?\d\d)$/;

/** Local day of publication: of the zone when `publishedAt` is an instant, as written when it is a bare day or local time. */
function publishedDay(story: Story): Day {
  const { publishedAt, timezone } = story;
  if (publishedAt.length > 10 && offsetAtEnd.test(publishedAt)) {
    const instant = Date.parse(publishedAt);
    if (!Number.isNaN(instant)) return localOf(instant, timezone).day;
  }
  return leadingDay(publishedAt);
}

/** The day that a text begins with. */
const leadingDay = remembered((text): Day => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (parts === null) throw new RangeError(`publishedAt is not an ISO date: ${text}`);
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
});
