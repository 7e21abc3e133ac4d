import { findDates } from "../extract/dates.ts";
import { languagesFor } from "../extract/languages.ts";
import { nameKey } from "../extract/names.ts";
import type { Found, OpenPage } from "./finding.ts";
import { matchingForm, originalSpan } from "./matching-form.ts";
import { foldedWords, isWeighty } from "./words.ts";

/** A page is read for dates up to here, UTF-16 units: a story, not an archive. */
const MOST_READ = 300_000;
/** Names with fewer consonants meet by chance. */
const LEAST_CONSONANTS = 3;
/** So many names that stand in a page say that it is the one, where no number and no date does. */
const LEAST_NAMES = 2;
const MOST_DIFFERENCES = 10;

/**
 * What a page says of an excerpt in another script, which is a translation of it: its words can't be compared, but its
 * numbers, its dates once they are read, and its names by their consonants. Numbers and written dates must stand there.
 * What is told by a weekday or by a name's sound alone can stand there in another way: that counts as gone only where
 * the page had it when it was cited.
 * @param before the page as the citation's baseline found it; null at the first look
 * @param readAt an instant that dates of all three are read from: "on Monday" is then the same day in each of them
 * @returns null where there is nothing that could be compared
 */
export async function findAcross(
  excerpt: string,
  now: OpenPage,
  before: OpenPage | null,
  readAt: string,
): Promise<Found | null> {
  const dates = await datesIn(excerpt, readAt);
  const here = await factsOf(now, readAt);
  const there = before === null ? null : await factsOf(before, readAt);

  const standing = dates.filter((date) => stands(date, here.dates));
  const datesGone = dates.filter(
    (date) => !standing.includes(date) && (date.isWritten || (there !== null && stands(date, there.dates))),
  );
  const numbers = numbersIn(excerpt).filter(({ start, end }) => !dates.some((d) => d.start <= start && end <= d.end));
  const numbersGone = numbers.filter(({ text }) => !now.comparable().places.has(text));
  const names = namesIn(excerpt);
  const namesHere = names.filter(({ keys }) => keys.some((key) => here.names.has(key)));
  const namesGone = names.filter(
    (name) => !namesHere.includes(name) && name.keys.some((key) => there?.names.has(key) ?? false),
  );

  const gone = [...numbersGone, ...datesGone, ...namesGone];
  if (gone.length > 0) {
    const differences = gone.slice(0, MOST_DIFFERENCES).map(({ text }) => ({ was: text, now: "" }));
    return { state: "missing", located: null, differences };
  }
  const isNamed = namesHere.length >= LEAST_NAMES && 2 * namesHere.length >= names.filter(isSure).length;
  if (numbers.length + standing.length === 0 && !isNamed) return null;
  return { state: "located", located: "approximate", differences: [] };
}

interface Facts {
  dates: SaidDate[];
  /** Keys of names. */
  names: ReadonlySet<string>;
}

/** Pages are read once for all the excerpts that are looked for in them. */
const known = new WeakMap<OpenPage, { readAt: string; facts: Promise<Facts> }>();

function factsOf(page: OpenPage, readAt: string): Promise<Facts> {
  const read = known.get(page);
  if (read?.readAt === readAt) return read.facts;
  const text = page.page.text.slice(0, MOST_READ);
  const facts = datesIn(text, readAt).then((dates) => ({
    dates,
    names: new Set(namesIn(text).flatMap(({ keys }) => keys)),
  }));
  known.set(page, { readAt, facts });
  return facts;
}

/** A day or a month of the calendar, as a text says it. */
interface SaidDate {
  text: string;
  start: number;
  end: number;
  month: string;
  day: string | null;
  /** Null where the text leaves it to the reader. */
  year: string | null;
  /** It gives the day or the year in digits, and is no weekday or "tomorrow". */
  isWritten: boolean;
}

async function datesIn(text: string, readAt: string): Promise<SaidDate[]> {
  const story = { text, publishedAt: readAt.slice(0, 10), timezone: "UTC" };
  return findDates(story, await languagesFor(story)).flatMap(({ start, end, value }) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T|$)/.exec(value.timex) ?? [];
    if (year === undefined || month === undefined || value.interval === null) return [];
    const said = text.slice(start, end);
    const isWritten = /\p{N}/u.test(said) && !/^\p{N}{1,2}[:.]\p{N}\p{N}/u.test(said);
    const givesYear = /\p{N}{4}/u.test(said);
    return [{ text: said, start, end, month, day: day ?? null, year: givesYear ? year : null, isWritten }];
  });
}

/** Whether a date is among those of a page: each may say more than the other, never another thing. */
const stands = (date: SaidDate, among: readonly SaidDate[]): boolean =>
  among.some(
    ({ year, month, day }) =>
      month === date.month &&
      (date.day === null || day === date.day) &&
      (date.year === null || year === null || year === date.year),
  );

interface Said {
  text: string;
}

function numbersIn(text: string): (Said & { start: number; end: number })[] {
  const form = matchingForm(text);
  return foldedWords(form).flatMap((word) =>
    /\p{N}/u.test(word.text) ? [{ text: word.text, ...originalSpan(form, word.start, word.end, text) }] : [],
  );
}

/** A word that is a name, or may be one, with the keys that it has: Arabic letters don't tell names from words. */
interface SaidName extends Said {
  keys: string[];
  script: "arabic" | "other";
}
const isSure = ({ script }: SaidName): boolean => script === "other";

const WORD = /\p{L}[\p{L}\p{M}'’ʼ-]*/gu;
const ARABIC = /\p{Script=Arabic}/u;
const OPENS = /(?:^|[.!?؟:;\n“"«(])\s{0,4}$/u;
/** Conjunctions and prepositions that are written onto an Arabic name. */
const CLITIC = /^[وفبلك](?=\p{L}{3})/u;

function namesIn(text: string): SaidName[] {
  const names = new Map<string, SaidName>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const script = ARABIC.test(word) ? "arabic" : "other";
    if (names.has(word) || (script === "other" && !isCapital(word, index, text))) continue;
    const forms = script === "arabic" ? [word, word.replace(CLITIC, "")] : [word];
    if (forms.some((form) => isWeighty(matchingForm(form).text))) continue;
    const keys = [...new Set(forms.map(nameKey))].filter((key) => key.replaceAll(" ", "").length >= LEAST_CONSONANTS);
    if (keys.length > 0) names.set(word, { text: word, keys, script });
  }
  return [...names.values()];
}

/** A capital inside a sentence, or at its beginning where another follows ("Samira Benali said"). */
function isCapital(word: string, index: number, text: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (!OPENS.test(text.slice(Math.max(0, index - 4), index))) return true;
  return /^ \p{Lu}/u.test(text.slice(index + word.length, index + word.length + 3));
}
