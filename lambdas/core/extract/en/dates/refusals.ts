import type { CalendarDate, DurationMoment, Moment, PeriodMoment } from "../../engine/moment.ts";
import { isCapital, Noted } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { isPartOfName } from "./names.ts";
import { endsSentence } from "./sentence-ends.ts";
import { endsPhrase, refusesYear } from "./years.ts";

const monthWords: Readonly<Record<string, number>> = lexicon.monthName;
const weekdayWords: Readonly<Record<string, number>> = lexicon.weekday;

const versions = new Set("build version release firmware update driver v ver".split(" "));
const beforeTimes = new Set(
  "once in since of by until till from last next early late mid during through to and or this before after between on around about for every each past coming following throughout up that again as back -".split(
    " ",
  ),
);
/** What a month is put before: "the May election". */
const dated =
  /^(?:elections?|polls?|vote|votes|ballot|referendum|deadline|meeting|summit|conference|budget|reports?|agreement|figures|data|sales|festival|holidays?|coup|uprising|protests?|floods?|attacks?|launch|issue|edition|rates?|payrolls?)$/;

/** "may", "march", "sat": the name of a month or a weekday that is written small. */
const isSmallName = new Noted(({ text, norm }) => (norm in monthWords || norm in weekdayWords) && text[0] === norm[0]);

/** Words that look like a date and are none: "May" the name and the verb, "march" the verb, counts of four digits. */
export function refuses(tokens: readonly Token[], from: number, to: number, moment: Moment): boolean {
  for (let at = from; at < to; at += 1) if (isSmallName.of(tokens[at]!.form)) return true;
  if (isProperName(tokens, from) || isPartOfName(tokens, from, to, moment)) return true;
  const first = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  switch (moment.is) {
    case "set":
      return (to - from === 1 && isAttribute(tokens, from)) || (first.norm === "per" && moment.timex === "PT1H");
    case "holiday":
      return !isCapital(tokens[to - 1]!) && !isCapital(first);
    case "weekday":
      return before !== undefined && weekdayNames.has(before.norm) && isCapital(before);
    case "step":
      // the broadcast “This Week”, in quotation marks
      return to - from > 1 && isCapital(tokens[to - 1]!) && /^["“”‘'«]$/.test(before?.text ?? "");
    case "clock":
      return (
        (first.kind === "number" && isNameBefore(tokens, from)) ||
        isInsideLine(tokens, from, to) ||
        isScore(tokens, from, to)
      );
    case "duration":
      return isNoLength(tokens, from, to, moment);
    case "reference":
      // "12 of the past 14 meetings"
      if (after?.kind === "number" && first.norm === "the") return true;
      return (
        /^(?:soon|shortly)$/.test(tokens[to - 1]!.norm) &&
        /^(?:as|after|before|afterwards?|thereafter|enough)$/.test(after?.norm ?? "")
      );
    case "date":
      return refusesDate(tokens, from, to, moment);
    case "period":
      return isOtherPeriod(tokens, from, to, moment);
    default:
      return false;
  }
}

function isNoLength(tokens: readonly Token[], from: number, to: number, { unit, amount }: DurationMoment): boolean {
  const first = tokens[from]!;
  const isOf = tokens[to]?.norm === "of";
  if (unit === "second" && amount === 1 && /^an?$/.test(first.norm)) return true;
  // "three quarters of the vote"
  if (unit === "quarter" && (to - from === 1 || (isOf && amount !== null && amount <= 3))) return true;
  // "in as many weeks"
  if (first.norm === "many" && tokens[from - 1]?.norm === "as") return true;
  // "minutes of the meeting"
  return unit === "minute" && amount === null && to - from === 1 && isOf;
}

function refusesDate(tokens: readonly Token[], from: number, to: number, moment: CalendarDate): boolean {
  const { year, month, day } = moment;
  const first = tokens[from]!;
  if (month === undefined && year === undefined && moment.weekday === undefined) {
    // "the 3rd Circuit", "Romans 8:31", "the 4th estate"
    const after = tokens[to];
    return after?.kind === "word" && after.gap === gap.blank && (isCapital(after) || !endsPhrase.test(after.norm));
  }
  if (moment.hijri) return false;
  // "build 2026.03.12"
  if (first.kind === "number" && to - from === 5 && versions.has(tokens[from - 1]?.norm ?? "")) return true;
  if (to - from === 1 && first.kind === "number" && year !== undefined) return refusesYear(tokens, from);
  if (month !== undefined && day === undefined && year === undefined && to - from <= 2)
    return refusesMonth(tokens, from, to, moment);
  return false;
}

const leadsToTime = new Set("at by from until till since before after around about and to utc gmt".split(" "));
const scores = new Set("score scores scored ratio lead led margin clocked record finished odds".split(" "));

/** "17.58:" is a time of day where a line begins with it; inside one it needs a word that leads to it. */
function isInsideLine(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.kind !== "number" || tokens[from + 1]?.text !== "." || to - from !== 3) return false;
  const after = tokens[to];
  if (after === undefined || !/^[:–—-]$/.test(after.text)) return false;
  return from > 0 && tokens[from]!.gap < gap.line && !leadsToTime.has(tokens[from - 1]!.norm);
}

/** "The score was 12:10", "in a record 2:05:31": what is counted or measured, written as a clock would be. */
function isScore(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]!.kind !== "number" || tokens[from + 1]?.text !== ":" || to - from > 5) return false;
  const seconds = to - from === 5;
  // a time to the second is one that was run, but where words or a line lead to it
  const before = tokens[from - 1];
  if (seconds && before?.kind === "word" && tokens[from]!.gap === gap.blank && !leadsToTime.has(before.norm))
    return true;
  for (let at = from - 1; at >= 0 && from - at <= 3; at -= 1) {
    const { norm } = tokens[at]!;
    if (scores.has(norm) || (seconds && norm === "time")) return true;
  }
  return false;
}

function refusesMonth(tokens: readonly Token[], from: number, to: number, moment: CalendarDate): boolean {
  const token = tokens[from]!;
  if (!(token.norm in monthWords) && to - from === 1) return true;
  if (moment.step !== undefined) return false;
  const before = tokens[from - 1];
  const after = tokens[to];
  const cued = before !== undefined && beforeTimes.has(before.norm);
  if (cued) return false;
  const opens = before === undefined || token.gap === gap.paragraph || endsSentence(tokens, from - 1);
  if (!opens && before?.kind === "word" && isCapital(before) && !(before.norm in weekdayWords)) return true;
  const ambiguous = token.norm === "may" || token.norm === "march";
  if (ambiguous && before?.norm === "the" && after !== undefined && dated.test(after.norm)) return false;
  if (ambiguous) return !(after?.norm === "'s" || isListed(tokens, from, to));
  const canBeName = token.norm === "april" || token.norm === "june" || token.norm === "august";
  return canBeName && after?.kind === "word" && isCapital(after);
}

/** "May and September", "April or May": a month beside one that no person is called by. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const isMonth = (token: Token | undefined) =>
    token !== undefined && token.norm in monthWords && isCapital(token) && !isAlsoName(token.norm);
  const joins = (token: Token | undefined) => /^(?:and|or|,)$/.test(token?.norm ?? "");
  return (
    (joins(tokens[to]) && isMonth(tokens[to + 1])) ||
    (joins(tokens[from - 1]) && isMonth(tokens[tokens[from - 2]?.text === "," ? from - 3 : from - 2]))
  );
}

const isAlsoName = (month: string) => /^(?:april|may|june|august|march)$/.test(month);

/** "The second half of the match", "autumn raspberries and winter kale": shares, and what a season says the kind of. */
function isOtherPeriod(tokens: readonly Token[], from: number, to: number, { unit }: PeriodMoment): boolean {
  const after = tokens[to];
  if (unit === "quarter" || unit === "half")
    return after?.norm === "of" && /^(?:the|a|his|her|its|their|your|our|my)$/.test(tokens[to + 1]?.norm ?? "");
  if (unit !== "season" || to - from > 1 || !/^(?:and|or|of|for)$/.test(tokens[from - 1]?.norm ?? "")) return false;
  return after?.kind === "word" && after.gap === gap.blank && !isCapital(after) && !endsPhrase.test(after.norm);
}

/** Words that make a name of a weekday: "Super Tuesday", "Black Friday". */
const weekdayNames = new Set("super black ash bloody cyber giving palm shrove".split(" "));

/** A capitalised word right before that opens no sentence and names no day. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || tokens[at]!.gap !== gap.blank || !isCapital(before)) return false;
  return !(before.norm in monthWords) && !(before.norm in weekdayWords) && at > 1 && !endsSentence(tokens, at - 2);
}

/** "Velmora Today", "the Gulf Daily": a capital inside a sentence after another one, of a word that needs none. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.gap !== gap.blank || before?.kind !== "word" || !isCapital(token) || !unnamed.has(token.norm)) return false;
  return isCapital(before) && !endsSentence(tokens, at - 2);
}

const unnamed = new Set("today now tomorrow yesterday daily weekly monthly soon tonight weekend".split(" "));

/** "The daily tally", "a quarterly loss": how often is not said of an event, but of a thing. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!/ly$/.test(tokens[at]!.norm) || after?.kind !== "word" || after.gap === gap.paragraph) return false;
  return !/^(?:and|or|but|by|in|on|at|from|to|for|since|until|with|as|of)$/.test(after.norm);
}
