import type { DateValue, OfficialValue, Part, QuoteValue } from "../claim.ts";

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Languages that have a grammar. A story may mix them; `language` only says what its body is mostly in. */
export type Language = "en" | "ar";

/** What extraction takes: one story as it was submitted. It needs no clock and no network. */
export interface Story {
  text: string;
  title?: string;
  /** ISO 8601 with offset (or a bare day); "today" of the story. */
  publishedAt: string;
  /** IANA zone of the newsroom; intervals of days are days of this zone. */
  timezone: string;
  language?: Language;
  /** Where a bare weekday or month goes when nothing in the text decides; default as in news: past or the same day. */
  prefer?: "past" | "future";
  /** ISO weekday on which weeks begin for this desk (1 = Monday … 7 = Sunday); default by the zone's region. */
  weekStart?: 1 | 6 | 7;
}

/** A mention that extraction found: where it stands and what it says. `rule` is the name of the rule that read it. */
interface Found<V> extends Span {
  part: Part;
  value: V;
  rule: string;
}

export interface DateMention extends Found<DateValue> {
  /** Key of the event that the date speaks of; equal strings = same event; null when it is background. */
  event: string | null;
}
export type OfficialMention = Found<OfficialValue>;
export type QuoteMention = Found<QuoteValue>;

export interface Mentions {
  dates: DateMention[];
  officials: OfficialMention[];
  quotes: QuoteMention[];
}
