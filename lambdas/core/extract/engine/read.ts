import type { Part } from "../../claim.ts";
import { dayOf, formatDay } from "../calendar/days.ts";
import { formatInstant, offsetAt } from "../calendar/zone.ts";
import { onceEach } from "../remembered.ts";
import type { Token } from "../tokens.ts";
import type { DateMention } from "../types.ts";
import { Chart } from "./chart.ts";
import type { Grammar } from "./compile.ts";
import type { Item, Piece } from "./item.ts";
import { findPosts } from "./posts.ts";
import { resolve, resolveEnds } from "./resolve.ts";
import { type Context, dayInWords, type Resolved } from "./resolved.ts";
import type { Tense } from "./rule.ts";
import { asTold, isOneSentence } from "./told.ts";

const chartOf = onceEach((grammar: Grammar) => new Chart(grammar));

/** How far back "that year" and "two days later" can look. */
const REMEMBERED = 12;

/** What is the same for every mention of a part of a story. */
export type Setting = Omit<Context, "tense" | "told" | "sinceThen" | "report" | "together">;

/**
 * Dates of one part of a story in the order of the text: reads the grammar's items, then works them out one after the
 * other, so that each can stand on what the text spoke of before. Posts are dated by their signatures.
 * @param tokens the text's tokens
 */
export function readDates(grammar: Grammar, tokens: readonly Token[], part: Part, setting: Setting): DateMention[] {
  const items = chartOf(grammar).read(tokens);
  const settings = settingsOf(tokens, items, setting);
  const mentions: DateMention[] = [];
  let told: Resolved[] = [];
  let report: Context["report"] = null;
  for (const [i, item] of items.entries()) {
    const context = contextOf(grammar, tokens, item, settings[i]!, { told, report });
    for (const [value, piece] of valuesOf(item, context)) {
      if (!isOnCalendar(value)) continue;
      const span = { start: tokens[piece.first]!.start + piece.skip, end: tokens[piece.last - 1]!.end };
      mentions.push({ ...span, part, value: asValue(value, item, context), rule: item.rule.name, event: null });
      report = reportOn(value, setting.published) ?? report;
      if (value.days !== null) told = [asTold(grammar, tokens, piece, value), ...told.slice(0, REMEMBERED - 1)];
    }
  }
  return mentions;
}

/** The years that four digits write; "thirty centuries ago" is none of theirs, and no claim that a desk could check. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);
const isOnCalendar = ({ days }: Resolved) => days === null || (days.start >= FIRST_DAY && days.end <= LAST_DAY + 1);

/** The period that a text goes on to report on after it named this value; null when the value is none. */
function reportOn(value: Resolved, published: number): Context["report"] {
  if (value.type === "DURATION") return value.timex === "P9M" || value.timex === "P6M" ? "year" : null;
  const isPeriod = value.granularity === "quarter" || value.granularity === "half";
  // what is still under way is a forecast
  return isPeriod && !value.compared && value.days !== null && value.days.end <= published ? value : null;
}

/** The context of one mention; tense is looked for only when a value depends on it. */
function contextOf(
  grammar: Grammar,
  tokens: readonly Token[],
  item: Item,
  setting: Setting,
  before: Pick<Context, "told" | "report">,
): Context {
  let found: Tense | null | undefined;
  const tense = () => {
    if (found === undefined) found = tenseOf(grammar, tokens, item);
    return found;
  };
  const { first } = item;
  return {
    ...setting,
    ...before,
    tense,
    sinceThen: () => isSince(grammar, tokens, item),
    together: ({ after }) => after === undefined || isOneSentence(grammar, tokens, after, first),
  };
}

function tenseOf(grammar: Grammar, tokens: readonly Token[], item: Item): Tense | null {
  const { first, end: last } = item;
  const own = item.rule.grammar.tense(tokens, first, last);
  if (own !== null || item.rule.grammar.language !== "any") return own;
  for (const one of grammar.grammars) {
    const tense = one.tense(tokens, first, last);
    if (tense !== null) return tense;
  }
  return null;
}

function isSince(grammar: Grammar, tokens: readonly Token[], item: Item): boolean {
  const { first } = item;
  return grammar.grammars.some((one) => one.since?.(tokens, first) === true);
}

/** The setting of each item: inside an embedded post the day of the post takes the place of publication. */
function settingsOf(tokens: readonly Token[], items: readonly Item[], setting: Setting): Setting[] {
  const posts = findPosts(tokens, items).map(({ from, to, dated }) => {
    // a post's own day lies behind
    const day = resolve(dated.moment, {
      ...setting,
      tense: () => "past",
      sinceThen: () => true,
      together: () => false,
      told: [],
      report: null,
    })?.days?.start;
    const there =
      day === undefined ? setting : { ...setting, published: day, publishedInWords: `posted ${dayInWords(day)}` };
    return { from, to, setting: there };
  });
  let at = 0;
  return items.map((item) => {
    while (at < posts.length && posts[at]!.to <= item.from) at += 1;
    const post = posts[at];
    return post !== undefined && post.from <= item.from ? post.setting : setting;
  });
}

/** The values of an item, each with its piece of the text; both ends of a range carry the whole range. */
function valuesOf(item: Item, context: Context): [Resolved, Piece][] {
  const { moment, other } = item;
  if (moment.is !== "range" || other === null) {
    const value = resolve(moment, context);
    return value === null ? [] : [[value, item]];
  }
  const ends = resolveEnds(moment.from, moment.to, context);
  if (ends === null) return [];
  const [first, last] = ends;
  const whole = moment.apart ? {} : spanOver(first, last);
  return [
    [{ ...first, ...whole }, item],
    [{ ...last, ...whole }, other],
  ];
}

/** The days (and times) from a range's start to its end, kept as what each end's interval is. */
function spanOver(first: Resolved, last: Resolved): Pick<Resolved, "span"> {
  return first.days !== null && last.days !== null && first.days.start < last.days.end ? { span: { first, last } } : {};
}

function asValue(value: Resolved, item: Item, context: Context): DateMention["value"] {
  return {
    type: value.type,
    timex: value.timex,
    interval: intervalOf(value, context.zone),
    granularity: value.granularity,
    reading: `${readingOf(value)} (rule: ${item.rule.name})`.slice(0, 1000),
    alternatives: value.alternatives.slice(0, 10),
    weekday: value.weekday ?? null,
  };
}

/** What was worked out and why; it always says the day, or the period, that it came to. */
function readingOf(value: Resolved): string {
  if (value.days !== null) {
    const { start, end } = value.days;
    const words = end - start === 1 ? dayInWords(start) : value.timex;
    const said = value.why.includes(words) || value.why.includes(`to ${dayInWords(end - 1)}`);
    if (said) return value.why;
    if (value.why !== "") return `${value.why}; it is ${words}`;
    if (end - start === 1) return words;
  }
  if (value.why !== "") return value.why;
  switch (value.granularity) {
    case "duration":
      return `a length of time, ${value.timex}`;
    case "set":
      return `a time that recurs, ${value.timex}`;
    case "reference":
      return "a time that the text does not pin down";
    default:
      return `as written, ${value.timex}`;
  }
}

/** Interval of a value: the whole range's, where it is an end of one and the range ends after it begins. */
export function intervalOf(value: Resolved, zone: string): DateMention["value"]["interval"] {
  const { span, ...own } = value;
  const whole = span === undefined ? null : spanned(value, zone);
  return whole !== null && Date.parse(whole.start) < Date.parse(whole.end) ? whole : spanned(own, zone);
}

/** Days for days and coarser, date-times with their offset where the value has a time of day. */
function spanned(value: Resolved, zone: string): DateMention["value"]["interval"] {
  const first = value.span?.first ?? value;
  const last = value.span?.last ?? value;
  const from = first.within ?? first.days;
  const to = last.within ?? last.days;
  if (from === null || to === null) return null;
  if (first.clock === undefined && last.clock === undefined)
    return { start: formatDay(from.start), end: formatDay(to.end) };
  const start = first.clock ? instant(first, from.start, first.clock.from, zone) : instant(first, from.start, 0, zone);
  const end = last.clock
    ? instant(last, to.start, value.span ? lastMinute(last) : last.clock.to, zone)
    : instant(last, to.end, 0, zone);
  return { start, end };
}

/** A range of times ends at the minute it names ("from 10.00 to 18.00"), one of parts of day at the part's end. */
function lastMinute(last: Resolved): number {
  return last.granularity === "part-of-day" ? last.clock!.to : last.clock!.from;
}

function instant(value: Resolved, day: number, minute: number, zone: string): string {
  const { offset, zone: named } = value.clock ?? {};
  if (offset !== undefined) return formatInstant(day, minute, zone, offset);
  if (named !== undefined) return formatInstant(day, minute, zone, offsetAt(day, minute, named));
  return formatInstant(day, minute, zone);
}
