import type { Moment } from "../../engine/moment.ts";
import { isCapital } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { places } from "./places.ts";
import { endsSentence } from "./sentence-ends.ts";

const honorifics = new Set(
  "mr mrs ms miss dr sir lady lord dame prof judge sgt sergeant major captain capt lieutenant colonel col corporal cpl cllr councillor coach rev canon nurse pc".split(
    " ",
  ),
);
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
/** "Your Sunday best", "the Sunday papers": what a weekday says the kind of. */
const ofWeekday = new Set(
  "best roast roasts school schools league papers supplement supplements driver drivers blues feeling feelings vibes mood".split(
    " ",
  ),
);
/** What there is "of the week", where it is not the album or the player of one. */
const shares = new Set("rest most much part remainder half course bulk days start beginning middle end".split(" "));
const articles = new Set(["a", "an", "the"]);
const opening = new Set(['"', "“", "‘", "'", "«"]);
const closing = new Set(['"', "”", "’", "'", "»"]);

/** A name with a word of time in it: "Mr Friday", "the Sunday Times", "Summer Hill", "Windows 2000", "Player of the Year". */
export function isPartOfName(tokens: readonly Token[], from: number, to: number, moment: Moment): boolean {
  const first = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  const one = to - from === 1;
  const named = after?.kind === "word" && after.gap === gap.blank && isCapital(after);
  if (one && isCapital(first) && (isBesideAmpersand(tokens, from, to) || isTitle(tokens, from, to))) return true;
  // "May Street", "Spring Farm", "Monday Records"
  if (named && places.has(after.norm) && isCapital(tokens[to - 1]!) && calendarWords.has(tokens[to - 1]!.norm))
    return true;
  switch (moment.is) {
    case "weekday":
      if (!one) return false;
      if (before !== undefined && isHonorific(tokens, from)) return true;
      // "a clerk named Friday", "the fourth Sunday"
      if (before !== undefined && calledSo.has(before.norm)) return true;
      if (before !== undefined && ordinals.has(before.norm) && first.gap === gap.blank) return true;
      if (isKind(tokens, to) || (after?.norm === "service" && before?.norm === "a")) return true;
      if (isProgramme(tokens, to)) return true;
      return named && !calendarWords.has(after.norm) && (opens(tokens, from) || articles.has(before?.norm ?? ""));
    case "date":
      if (moment.month !== undefined && one && moment.hijri === undefined) {
        if (isHonorific(tokens, from) || (nameable.has(first.norm) && isKin(tokens, from))) return true;
        // "August: Osage County"
        if (nameable.has(first.norm) && after?.text === ":" && isCapital(tokens[to + 1] ?? first))
          return tokens[from]!.gap < gap.line;
        return named && nameable.has(first.norm) && (before === undefined || joins.has(before.norm));
      }
      if (moment.hijri) return one && named && before?.norm !== "in";
      return one && first.kind === "number" && isNumberOfName(tokens, from);
    case "holiday":
      return (
        (one && isSurname(tokens, from)) ||
        (named && places.has(after.norm)) ||
        (named && !calendarWords.has(after.norm) && !/^(?:on|at|over|since|by|before|after)$/.test(before?.norm ?? ""))
      );
    case "period":
      // "the under-20s", "in his 30s"
      if (moment.unit === "decade" && (moment.n ?? 0) < 100) {
        return (before?.norm === "-" && first.gap === gap.none) || ages.has(before?.norm ?? "");
      }
      return moment.unit === "season" && to - from <= 2 && isCapital(tokens[to - 1]!) && isNameAfter(tokens, to);
    case "part":
      // "Sunday Morning Live"
      return to - from <= 2 && isCapital(tokens[to - 1]!) && isNameAfter(tokens, to) && (!one || !opens(tokens, from));
    case "clock":
      // "a midnight blue sofa", "Midnight Mass", "Midnight's End"
      if (one && isCapital(first) && after?.norm === "'s" && isCapital(tokens[to + 1] ?? after)) return true;
      return one && first.kind === "word" && (isNameAfter(tokens, to) ? isCapital(first) : after?.norm === "blue");
    case "duration":
      return isNamedLength(tokens, from, to);
    case "set":
      // "The Sundays"
      return (
        one &&
        isCapital(first) &&
        before?.norm === "the" &&
        !/^(?:of|in|and|before|after|when|to)$/.test(after?.norm ?? "")
      );
    case "step":
      if (isChosen(tokens, from, to)) return true;
      return !one && units.has(tokens[to - 1]!.norm) && isCapital(tokens[to - 1]!) && !isCapital(first);
    default:
      return false;
  }
}

/** A capital that stands after, with nothing but a blank between, and is no word of the calendar. */
function isNameAfter(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return after?.kind === "word" && after.gap === gap.blank && isCapital(after) && !calendarWords.has(after.norm);
}

/** "Winter & Sons", "May & Baker", "Marks & Friday". */
function isBesideAmpersand(tokens: readonly Token[], from: number, to: number): boolean {
  const isCapitalWord = (token: Token | undefined) =>
    token?.kind === "word" && isCapital(token) && !calendarWords.has(token.norm);
  return (
    (tokens[to]?.text === "&" && isCapitalWord(tokens[to + 1])) ||
    (tokens[from - 1]?.text === "&" && isCapitalWord(tokens[from - 2]))
  );
}

/** The author of "Saturday": a weekday, month or season alone in its quotation marks. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  return (
    before !== undefined &&
    tokens[from]!.gap === gap.none &&
    after?.gap === gap.none &&
    opening.has(before.text) &&
    closing.has(after.text) &&
    calendarWords.has(tokens[from]!.norm) &&
    tokens[to + 1]?.norm !== "s"
  );
}

/** "Sunday best", "Sunday-supplement skies": the weekday tells the kind of thing. */
function isKind(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (after?.text !== "-" || after.gap !== gap.none) return after !== undefined && ofWeekday.has(after.norm);
  const next = tokens[to + 1];
  return (
    next?.kind === "word" && next.gap === gap.none && !calendarWords.has(next.norm) && !(next.norm in lexicon.part)
  );
}

/** "Sunday Morning Live". */
function isProgramme(tokens: readonly Token[], to: number): boolean {
  const part = tokens[to];
  return part !== undefined && isCapital(part) && part.norm in lexicon.part && isNameAfter(tokens, to + 1);
}

/** "Album of the week", but "the rest of the week" and "a result of the week's storms". */
function isChosen(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.norm !== "of" || tokens[from]!.norm !== "the" || tokens[to - 1]!.norm !== "week") return false;
  return tokens[to]?.norm !== "'s" && !shares.has(tokens[from - 2]?.norm ?? "");
}

const ordinals = new Set(Object.keys(lexicon.ordinal));
const calledSo = new Set("named called nicknamed surnamed dubbed".split(" "));

/** "Tom Easter": a capital right before, inside a sentence. */
function isSurname(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word" || !isCapital(before) || tokens[from]!.gap !== gap.blank) return false;
  return !opens(tokens, from - 1) && !calendarWords.has(before.norm);
}

const kin = new Set(
  "son daughter sister brother wife husband mother father niece nephew granddaughter grandson aunt uncle cousin twin named called".split(
    " ",
  ),
);

/** "Her daughters, April and June; a son, August". */
function isKin(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 6; at -= 1) {
    const { norm, kind, text } = tokens[at]!;
    if (kin.has(norm.replace(/s$/, ""))) return true;
    if (norm !== "and" && text !== "," && !(kind === "word" && isCapital(tokens[at]!))) return false;
  }
  return false;
}

/** "The Seven Years' War", "the director of 28 Weeks": the unit has a capital among words that have none. */
function isNamedLength(tokens: readonly Token[], from: number, to: number): boolean {
  const unit = tokens[to - 1]!;
  if (to - from < 2 || !isCapital(unit)) return false;
  const [before, after] = [tokens[from - 1], tokens[to]];
  // "2 Second-hand car"
  if ((after?.text === "-" && after.gap === gap.none) || after?.kind === "number") return true;
  if (after !== undefined && closing.has(after.text) && isCapital(tokens[to + 1] ?? unit)) return true;
  return before?.kind === "word" && !isCapital(before) && after?.kind === "word" && !isCapital(after);
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
