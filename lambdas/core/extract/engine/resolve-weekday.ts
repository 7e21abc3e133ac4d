import { type Day, formatDay, mondayOf, weekdayOf } from "../calendar/days.ts";
import { anchorOf } from "./anchor.ts";
import { inWords, leaning, type Resolve } from "./leaning.ts";
import type { WeekdayMoment } from "./moment.ts";
import { asDay, type Context, dayInWords, type Resolved, weekdayName } from "./resolved.ts";

/** Days of a weekday around an anchor: the last one before, the one on it, the first one after. */
export function around(weekday: number, anchor: Day): { last: Day; on: Day | null; next: Day } {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  return { last: anchor + ahead - 7, on: ahead === 0 ? anchor : null, next: ahead === 0 ? anchor + 7 : anchor + ahead };
}

/**
 * Day that a weekday phrase points to. A bare weekday goes where tense sends it; on its own day it is that day. "Next"
 * and "last" are the first after and the last before; said of a day that still lies ahead in the same week, "next"
 * has the day a week later as its other reading (usage is split: AP Stylebook "time element").
 */
export function resolveWeekday(moment: WeekdayMoment, context: Context, resolve: Resolve): Resolved | null {
  const { weekday } = moment;
  const name = weekdayName(weekday);
  if (moment.week !== undefined) {
    const week = resolve(moment.week, context);
    if (week?.days == null) return null;
    const at = mondayOf(week.days.end - 1) + weekday - 1;
    return asDay(at, `${week.why || inWords(week)}; its ${name} is ${dayInWords(at)}`);
  }
  const anchor = anchorOf(moment.from ?? "published", context, resolve);
  if (anchor?.at.days == null) return null;
  const from = moment.step === "last" ? anchor.at.days.start : anchor.at.days.end - 1;
  const days = around(weekday, from);
  const said = (at: Day, how: string, alternatives: readonly Day[] = []): Resolved =>
    asDay(at, `${anchor.words}; ${how} is ${dayInWords(at)}`, alternatives.map(formatDay));
  switch (moment.step) {
    case "next": {
      const sameWeek = mondayOf(days.next) === mondayOf(from);
      return said(days.next, `next ${name}`, sameWeek ? [days.next + 7] : []);
    }
    case "last":
      return said(days.last, `last ${name}`);
    case "coming":
      return said(days.next, `the first ${name} after it`);
    case "near": {
      const near = days.on ?? (from - days.last < days.next - from ? days.last : days.next);
      return said(near, `the ${name} nearest to it`);
    }
    case "second-next":
      return said(days.next + 7, `${name} week`);
    case "this": {
      const back = context.tense() === "past" && days.on === null && mondayOf(days.last) === mondayOf(from);
      return said(days.on ?? (back ? days.last : days.next), `this ${name}`);
    }
    case "bare": {
      const way = leaning(context);
      // who asks for the days ahead means the coming one, not today, which is called "today"
      const asked = context.prefer === "future" && context.tense() === null;
      if (days.on !== null && !asked) return said(days.on, "the same day");
      // "storms linger tonight and weaken Wednesday"
      if (way === "future" || (way === null && goesOn(from, context)))
        return said(days.next, `the coming ${name} (the sentence looks ahead)`);
      return said(days.last, `the ${name} before`);
    }
  }
}

/** What the sentence told of last lies in the days from the anchor on: the next weekday of it does too. */
function goesOn(anchor: Day, { told: [told], together }: Context): boolean {
  if (told?.days == null) return false;
  const ahead = told.days.start - anchor;
  return ahead >= 0 && ahead < 7 && together(told);
}
