import type { Moment } from "../../engine/moment.ts";
import { isCapital } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { endsSentence } from "./tense.ts";

const honorifics = new Set("mr mrs ms miss dr sir lady lord dame prof judge sgt".split(" "));
const calendarWords = new Set<string>(
  [
    lexicon.monthName,
    lexicon.monthShort,
    lexicon.weekday,
    lexicon.weekdayShort,
    lexicon.season,
    lexicon.fiscal,
    lexicon.holiday,
  ].flatMap((words) => Object.keys(words)),
);
/** What may stand before a year that opens a sentence or a title, or goes on a date. */
const leads = new Set(
  "in since of by until till from early late mid during through to and or before after between around about for the fiscal year years season winter spring summer autumn fall as due circa than election elections the a an that this its his her their our both only".split(
    " ",
  ),
);
const nameable = new Set(["april", "may", "june", "august", "jan", "mar"]);
const joins = new Set(["and", "or", "to", "-", "between", "with"]);
const ages = new Set("his her their my your our its under over".split(" "));
const units = new Set(["day", "week", "weekend", "month", "year", "decade", "century"]);

/** A name with a word of time in it: "Mr Friday", "the Sunday Times", "Summer Hill", "Windows 2000", "Player of the Year". */
export function isPartOfName(tokens: readonly Token[], from: number, to: number, moment: Moment): boolean {
  const first = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  const one = to - from === 1;
  const named = after?.kind === "word" && after.gap === gap.blank && isCapital(after);
  switch (moment.is) {
    case "weekday":
      if (!one) return false;
      if (before !== undefined && isHonorific(tokens, from)) return true;
      return named && !calendarWords.has(after.norm) && (opens(tokens, from) || before?.norm === "the");
    case "date":
      if (moment.month !== undefined && one && moment.hijri === undefined) {
        if (isHonorific(tokens, from)) return true;
        return named && nameable.has(first.norm) && (before === undefined || joins.has(before.norm));
      }
      if (moment.hijri) return one && named && before?.norm !== "in";
      return one && first.kind === "number" && isNumberOfName(tokens, from);
    case "holiday":
      return (
        named && !calendarWords.has(after.norm) && !/^(?:on|at|over|since|by|before|after)$/.test(before?.norm ?? "")
      );
    case "period":
      // "the under-20s", "in his 30s"
      if (moment.unit === "decade" && (moment.n ?? 0) < 100) {
        return (before?.norm === "-" && first.gap === gap.none) || ages.has(before?.norm ?? "");
      }
      return one && moment.unit === "season" && isCapital(first) && named;
    case "step":
      return !one && units.has(tokens[to - 1]!.norm) && isCapital(tokens[to - 1]!) && !isCapital(first);
    default:
      return false;
  }
}

/** "Vision 2030", "Euro 2028": a capital that stands right before and is no word of the calendar. */
function isNumberOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || tokens[at]!.gap !== gap.blank || !isCapital(before)) return false;
  return !leads.has(before.norm) && !calendarWords.has(before.norm);
}

/** "Mr Friday", "Mrs. May". */
function isHonorific(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = before?.text === "." ? tokens[at - 2] : before;
  return word !== undefined && isCapital(word) && honorifics.has(word.norm);
}

function opens(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.gap === gap.paragraph || endsSentence(tokens, at - 1);
}
