import type { ClockMoment, Moment } from "../../engine/moment.ts";
import type { Captures, Rule } from "../../engine/rule.ts";
import { isPlace, partOf } from "./words.ts";

const AMPM = "( <half:ampm> | <half:ap> . m ( . )? )";
const ZONE = "( ( <zone:zone> | local|<place> time ) )?";
const PLACES = "date+weekday+step+same+holiday+shift+nth";

function clock(found: Captures): Moment | null {
  const hour = found.need("h");
  const minute = found.number("min") ?? 0;
  const half = found.number("half");
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const zone = found.number("zone");
  return {
    is: "clock",
    hour,
    minute,
    half:
      half === undefined
        ? found.has("min") && (hour > 12 || hour === 0)
          ? "24h"
          : "unknown"
        : half === 0
          ? "am"
          : "pm",
    of: null,
    ...(zone === undefined ? {} : { offset: zone }),
  };
}

function put(time: Moment, day: Moment): Moment | null {
  if (time.is !== "clock" || time.of !== null || !isPlace(day)) return null;
  if (day.is === "date" && day.day === undefined) return null;
  if (day.is === "step" && day.unit !== "day") return null;
  return { ...time, of: day };
}

/** Times of day and parts of day. */
export const timeRules: readonly Rule[] = [
  {
    name: "time of day with a.m. or p.m.",
    pattern: `<h:hour12> ( :|. <min:minute> )? ${AMPM} ${ZONE}`,
    make: clock,
    examples: ["7:30 a.m.", "6 p.m.", "10pm EST"],
  },
  {
    name: "time of day with its zone",
    pattern: "<h:hour> :|. <min:minute> ( hrs|hours )? ( <zone:zone> | local time )",
    make: clock,
    examples: ["23:30 UTC", "09:00 CET"],
  },
  {
    name: "time of day after at, from, until, or at the head of a line",
    pattern: [
      "at|from|until|till|between|by|to|before|after|and [ <h:hour> :|. <min:minute> ] !<counted>",
      // "17.58: Talks have broken up"; refused inside a line
      "[ <h:hour> . <min:minute> ] <lineMark>",
    ],
    make: clock,
    examples: ["at 12.30"],
  },
  {
    name: "time of day in four digits",
    pattern: [
      "at|from|until|till|between|by|to|before|after|around|about [ <hm:hhmm> ( hrs|hours|h ) ]",
      "<hm:hhmm> ( hrs|hours|h )? ( <zone:zone> | local time )",
      `<hm:hhmm> ( hrs|hours|h )? ,? on the? <day:@${PLACES}>`,
      `<day:@${PLACES}> ,? at <hm:hhmm> ( hrs|hours|h )? !<counted>`,
    ],
    make: (found) => {
      const digits = found.need("hm");
      const zone = found.number("zone");
      const [hour, minute] = [Math.floor(digits / 100), digits % 100];
      if (minute > 59) return null;
      const offset = zone === undefined ? {} : { offset: zone };
      const time: ClockMoment = { is: "clock", hour, minute, half: "24h", of: null, ...offset };
      return found.has("day") ? put(time, found.moment("day")) : time;
    },
    examples: ["0600 on Thursday 3 December", "1730 GMT"],
  },
  {
    name: "minutes past or to the hour",
    pattern: [
      "half past ( <h:small> | <h:hour12> )",
      "a? <quarterWord> <side:clockSide> ( <h:small> | <h:hour12> )",
      "( <min:small> | <min:int> ) minutes <side:clockSide> <h:small>",
    ],
    make: (found) => {
      const hour = found.need("h");
      if (hour > 12) return null;
      const minute = found.number("min") ?? (found.has("side") ? 15 : 30);
      if (found.number("side") !== -1) return { is: "clock", hour, minute, half: "unknown", of: null };
      return { is: "clock", hour: hour === 1 ? 12 : hour - 1, minute: 60 - minute, half: "unknown", of: null };
    },
    examples: ["half past seven", "quarter to six"],
  },
  {
    name: "o'clock",
    pattern: "( <h:hour12> | <h:small> ) ( o'clock )",
    make: (found) => (found.need("h") > 12 ? null : clock(found)),
    examples: ["six o'clock"],
  },
  {
    name: "time of day in a part of the day",
    pattern: [
      "( <h:hour12> | <h:small> ) ( o'clock )? in the <part:part>",
      "( <h:hour12> | <h:small> ) ( o'clock )? at <part:part>",
    ],
    make: (found) => {
      const time = found.need("h") > 12 ? null : clock(found);
      return time?.is === "clock" ? { ...time, half: halfOf(time, partOf(found)) } : null;
    },
    examples: ["six in the evening", "ten at night"],
  },
  {
    name: "noon or midnight",
    pattern: ["<noon:noon>", "12 <noon:noon>"],
    make: (found) => ({ is: "clock", hour: found.need("noon"), minute: 0, half: "24h", of: null }),
    examples: ["noon", "midnight"],
  },
  {
    name: "time of day on a day",
    pattern: [
      `<h:hour> :|. <min:minute> on the? <day:@${PLACES}>`,
      `<time:@clock> ,? on|of? the? <day:@${PLACES}>`,
      `<time:@clock> ,? ${ZONE} ,? on? <day:@${PLACES}>`,
    ],
    make: (found) => {
      const time = found.has("time") ? found.moment("time") : clock(found);
      return time === null ? null : put(time, found.moment("day"));
    },
    examples: ["6 p.m. Monday", "noon on Friday", "23:30 UTC on Saturday", "09:00 CET on the same day"],
  },
  {
    name: "time of day in a part of a day",
    pattern: ["( <time:@clock> | <h:hour12> | <h:small> ) ,? on? <part:@part>"],
    make: (found) => {
      const part = found.moment("part");
      if (part.is !== "part") return null;
      if (!found.has("time")) {
        if (found.need("h") > 12) return null;
        return { is: "clock", hour: found.need("h"), half: "unknown", of: part };
      }
      const time = found.moment("time");
      return time.is === "clock" && time.of === null ? { ...time, of: part } : null;
    },
    examples: ["2:30 on Sunday morning", "ten on Saturday night"],
  },
  {
    name: "day with a time of day",
    pattern: [
      `<day:@${PLACES}> ,? at? <time:@clock>`,
      `<day:@${PLACES}> at <h:hour> :|. <min:minute>`,
      `<day:@${PLACES}> <open> <h:hour> :|. <min:minute> <close>`,
      `<day:@${PLACES}> <open> <time:@clock> <close>`,
      "at [ <h:hour12> <day:@step> ]",
    ],
    make: (found) => {
      const time = found.has("time") ? found.moment("time") : clock(found);
      return time === null ? null : put(time, found.moment("day"));
    },
    examples: ["Sunday, 29 March, at 3 p.m.", "Thursday, 30 October 2025 at 07:00 CET"],
  },
  {
    name: "part of a day",
    pattern: [
      `<of:@weekday+date+holiday+step+same> <part:part>`,
      `the? <part:part> of|on the? <of:@weekday+date+holiday+step+same>`,
      "<part:part> <of:@step>",
      "the? early|small <hours> of <of:@weekday+date+holiday+step+same>",
      "the? early|small <hours> of <morning:@part>",
      "<overnight> ,? on? <of:@weekday+date>",
      "<of:@weekday+date> <overnight>",
    ],
    make: (found) => {
      if (found.has("morning")) return found.moment("morning");
      const of = found.moment("of");
      if (of.is === "date" && of.day === undefined) return null;
      if ((of.is === "step" || of.is === "same") && of.unit !== "day") return null;
      return { is: "part", part: found.has("hours") ? "MO" : found.has("overnight") ? "NI" : partOf(found), of };
    },
    examples: [
      "the early hours of Sunday",
      "overnight on Tuesday",
      "Tuesday evening",
      "the morning of June 14",
      "tomorrow night",
    ],
  },
  {
    name: "part of today, yesterday or the day the text spoke of",
    pattern: [
      "<s:thisPart> <part:part>",
      "that|the_same <same:part>",
      "the <part:part> <before:before>",
      "the <before:backward> <part:part>",
      "the <after:following> <part:part>",
      "the next <part:part>",
      "<tonight:tonight>",
      "the <wd:weekday> <part:part>",
      "in|during [ <bare> <part:part> ] !<ofWord>",
      "by|until|since|around|towards [ <part:part> ]",
      "by|until|till|since|before|after|around|at|from|towards [ <light:light> ]",
      "^<article> [ <overnight> ] ( <stop> | <afterOvernight> )",
    ],
    make: (found) => {
      if (found.has("overnight")) return { is: "part", part: "NI", of: null, nearest: true };
      if (found.has("light")) return { is: "part", part: partOf(found, "light"), of: null };
      if (found.has("tonight")) return { is: "part", part: "NI", of: day(found.need("tonight")) };
      if (found.has("same")) return { is: "part", part: partOf(found, "same"), of: { is: "same", unit: "day" } };
      const part = partOf(found);
      if (!found.has("s") && !found.has("wd") && !found.has("before") && !found.has("after") && !found.has("bare"))
        return part === "NI" ? null : { is: "part", part, of: null };
      if (found.has("bare")) return { is: "part", part, of: null };
      if (found.has("wd"))
        return {
          is: "part",
          part,
          of: { is: "weekday", weekday: found.need("wd") as 1, step: "coming", from: "narrative" },
        };
      if (found.has("s")) return { is: "part", part, of: day(found.need("s")) };
      return {
        is: "part",
        part,
        of: { is: "step", unit: "day", step: found.has("before") ? -1 : 1, from: "narrative" },
      };
    },
    examples: ["this morning", "last night", "tonight", "the night before"],
  },
];

function day(step: number): Moment {
  return { is: "step", unit: "day", step, from: "published" };
}

function halfOf(time: ClockMoment, part: string): ClockMoment["half"] {
  if (part === "MO") return "am";
  if (part === "NI") return time.hour >= 6 && time.hour < 12 ? "pm" : "am";
  return "pm";
}
