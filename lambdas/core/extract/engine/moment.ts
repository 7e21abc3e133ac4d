/**
 * What a grammar says about a time expression before anything is worked out: the words' meaning, free of language and
 * of the article. `resolve` turns a moment into a TIMEX3 value and days on the calendar.
 */

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** TimeML part of day: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export type Season = "SP" | "SU" | "FA" | "WI";

/** Holidays that a rule can place on the calendar of a year. */
export type Holiday =
  | "new-year"
  | "new-years-eve"
  | "epiphany"
  | "valentine"
  | "st-patrick"
  | "good-friday"
  | "easter"
  | "easter-monday"
  | "orthodox-easter"
  | "labour-day"
  | "us-labor-day"
  | "memorial-day"
  | "independence-day-us"
  | "martin-luther-king"
  | "columbus-day"
  | "veterans-day"
  | "halloween"
  | "thanksgiving"
  | "mothers-day"
  | "fathers-day"
  | "christmas-eve"
  | "christmas"
  | "boxing-day"
  | "ramadan"
  | "eid-al-fitr"
  | "eid-al-adha"
  | "arafah"
  | "ashura"
  | "mawlid"
  | "isra"
  | "islamic-new-year"
  | "nowruz";

/**
 * Where a relative expression starts: the publication (or the post it stands in), the day that the text spoke of last,
 * or a moment named in the expression itself. `"narrative"` is publication when the text spoke of none; `"by-tense"` is
 * publication when the sentence looks ahead, else as `"narrative"`.
 */
export type Anchor = "published" | "narrative" | "by-tense" | Moment;

/**
 * A calendar date in which any part may be missing, coarsest first: 2025; June 2025; 14 June; "the 14th"; "June".
 * `weekday` is what the text says beside it, checked against the calendar. `step` counts years for a month or a day of
 * a month ("last October" -1, "next October" 1). `shortYear` is a year of two digits. `hijri` reads the parts in the
 * Umm al-Qura calendar. `either` is the second reading of a numeric date whose order is unknown. With `orNth` the day
 * may instead count the weekdays of the month ("الثلاثاء الثالث من أيلول": the 3rd if it is a Tuesday, else the third one).
 */
export interface CalendarDate {
  is: "date";
  year?: number;
  shortYear?: number;
  month?: number;
  day?: number;
  weekday?: Weekday;
  step?: number;
  hijri?: true;
  either?: { month: number; day: number };
  orNth?: true;
  /** With `step` -1 the latest one, however near: "آب الماضي" said in September. English goes a year further back. */
  latest?: true;
  /** What gives the year when it is named by other words: "30 November last year", "September of the following year". */
  yearOf?: Moment;
}

/**
 * A weekday without a date. `step`: "bare" (tense decides), "this", "next", "last" (the one before the anchor, today
 * not counted), "coming" (the first after the anchor), "near" (the one nearest to it: "the Saturday" of an event),
 * "second-next" ("Saturday week"). `week` puts it in a week named beside it ("Wednesday of next week").
 */
export interface WeekdayMoment {
  is: "weekday";
  weekday: Weekday;
  step: "bare" | "this" | "next" | "last" | "coming" | "near" | "second-next";
  week?: Moment;
  from?: Anchor;
}

/**
 * The unit that lies `step` units from the anchor's: this week 0, next month 1, last year -1, tomorrow (day) 1;
 * `weekday` is what the text says beside a day ("tomorrow, Wednesday").
 */
export interface StepMoment {
  is: "step";
  unit: Unit;
  step: number;
  from: Anchor;
  weekday?: Weekday;
  /** "The quarter": the one that the text reports on, if there is one, before counting. */
  reported?: true;
}

/**
 * A distance from an anchor: "two days ago" -2 days, "a year later" +1 year. `amount` null is vague ("several years ago").
 * `more` are further lengths the same way ("2 years, 1 month and 21 days"); `turns` when the words leave the way open and
 * a sentence that looks back turns it.
 */
export interface ShiftMoment {
  is: "shift";
  amount: number | null;
  unit: Unit;
  sign: -1 | 1;
  from: Anchor;
  more?: readonly { amount: number; unit: Unit }[];
  turns?: true;
}

/** A part of a day: "Tuesday evening", "tonight", "this morning"; `of` null when the text leaves the day out. */
export interface PartMoment {
  is: "part";
  part: PartOfDay;
  of: Moment | null;
  /** "Overnight": the night before publication, or the coming one where the sentence looks ahead. */
  nearest?: true;
}

/**
 * A time of day. `half` says am or pm where the text does; with "unknown" an hour ≤ 12 has both readings unless a part
 * of day decides. `of` is the day or part of day, null when the text leaves it out. `offset` is the minutes east of UTC of
 * a zone that the text names ("23:30 UTC"), `zone` an IANA zone ("by Baghdad time").
 */
export interface ClockMoment {
  is: "clock";
  hour: number;
  minute?: number;
  second?: number;
  half: "am" | "pm" | "24h" | "unknown";
  of: Moment | null;
  offset?: number;
  zone?: string;
}

/** The n-th unit of something longer: "the third quarter of 2025", "the first Sunday of Ramadan", -1 for the last. */
export interface NthMoment {
  is: "nth";
  n: number;
  unit: Unit | { weekday: Weekday };
  of: Moment;
  /** How many of them: "the first two quarters" 2. */
  count?: number;
}

/** The beginning, middle or end of something longer; the value stays that of the whole, as TIMEX3 `mod`, the interval narrows. */
export interface EdgeMoment {
  is: "edge";
  edge: "start" | "middle" | "end";
  of: Moment;
  /** "the end of the month" as its last day ("point"), "late June" as a stretch. */
  as: "point" | "stretch";
}

/** A part of the year with a number or a name: quarter, half, season, decade, century. `step` as with months. */
export interface PeriodMoment {
  is: "period";
  unit: "quarter" | "half" | "season" | "decade" | "century";
  /**
   * Quarter 1-4, half 1-2, decade's first year (1990) or two digits of it (90), century 20 for the 20th. Absent of a
   * quarter that only the report tells ("the 1988 period").
   */
  n?: number;
  season?: Season;
  of?: Moment;
  step?: number;
  fiscal?: true;
}

/**
 * From one moment to another, both ends included; a part left out at one end is taken from the other. With `apart` the
 * two are only named together ("6 and 13 July"): each keeps its own interval.
 */
export interface RangeMoment {
  is: "range";
  from: Moment;
  to: Moment;
  apart?: true;
}

/** A length of time. `amount` null is vague ("several days" PXD); `add` is what comes on top ("an hour and a half"). */
export interface DurationMoment {
  is: "duration";
  amount: number | null;
  unit: Unit;
  add?: DurationMoment;
  /** Days of work or trade: no day of the calendar can be counted with them. */
  working?: true;
}

/** A recurring time: `timex` as TIMEX3 has it (`P1D`, `XXXX-WXX-5`, `XXXX-06`, `T08:00`). */
export interface SetMoment {
  is: "set";
  timex: string;
}

/** A time without a place on the calendar. */
export interface ReferenceMoment {
  is: "reference";
  to: "past" | "present" | "future";
}

/** A holiday, in the year given, or in the one that `step` or tense decide. */
export interface HolidayMoment {
  is: "holiday";
  holiday: Holiday;
  year?: number;
  hijriYear?: number;
  step?: number;
}

/**
 * The day or period that the text spoke of last ("that year", "the same day", "the day"): its unit of the anchor, or
 * the anchor itself, whatever its length ("since then"), when no unit is said.
 */
export interface SameMoment {
  is: "same";
  unit?: Unit;
  /** The month of that name in another year ("the same month of last year"). */
  inYear?: Moment;
}

/** A number, for other rules to build on; never a mention by itself. */
export interface NumberMoment {
  is: "number";
  value: number;
  /** Written with a mark between its thousands, as no year is. */
  grouped?: true;
}

export type Moment =
  | CalendarDate
  | WeekdayMoment
  | StepMoment
  | ShiftMoment
  | PartMoment
  | ClockMoment
  | NthMoment
  | EdgeMoment
  | PeriodMoment
  | RangeMoment
  | DurationMoment
  | SetMoment
  | ReferenceMoment
  | HolidayMoment
  | SameMoment
  | NumberMoment;

export type MomentKind = Moment["is"];
