import type { Moment } from "../../engine/moment.ts";
import type { Rule } from "../../engine/rule.ts";
import { BESIDE_ZONE, clock, hourWithMinutes, recurring } from "./clock.ts";
import { dayFromToday, isDay, partOf } from "./words.ts";

const DAYS = "date+weekday+step+same+holiday+nth";

function put(time: Moment, day: Moment): Moment | null {
  return time.is === "clock" && time.of === null && isDay(day) ? { ...time, of: day } : null;
}

/** Times of day and parts of day. */
export const timeRules: readonly Rule[] = [
  {
    name: "time of day of a recurring day",
    pattern: "<set:@set> & من|في|عند|حتي|الي [ <time:@clock> ]",
    make: (found) => recurring(found.moment("time")),
    examples: ["كل يوم من السادسة صباحاً"],
  },
  {
    name: "time of day by its hour in words",
    pattern: [
      `<hourCue> <h:hourWord> ( <past:minutesPast> | & <and>? ( <min:@number> | <min:int> ) <minutesWord> )? <half:partAdverb>? ${BESIDE_ZONE}`,
      `<h:hourWord> ( <past:minutesPast> | & <and>? ( <min:@number> | <min:int> ) <minutesWord> )? <half:partAdverb> ${BESIDE_ZONE}`,
      "<h:hourWord> & <and>? ( <min:@number> | <min:int> ) <minutesWord>",
      "<h:hourWord> <past:minutesPast>? ( <zone:zone> | <zoneOf:zoneOf> )",
    ],
    make: hourWithMinutes,
    examples: ["الساعة الثامنة مساءً", "العاشرة والنصف صباحاً", "الثالثة عصراً", "الساعة السادسة إلا ربعاً"],
  },
  {
    name: "time of day in digits",
    pattern: [
      `<hourCue> <articleAlone>? <h:hour> ( :|.|, <min:minute> )? ( <half:partAdverb> | <half:halfMark> )? ${BESIDE_ZONE}`,
      `<h:hour> : <min:minute> ( <half:partAdverb> | <half:halfMark> ) ${BESIDE_ZONE}`,
      `<h:hour12> <half:partAdverb> ${BESIDE_ZONE}`,
      `<h:hour> : <min:minute> ( <zone:zone> | <zoneOf:zoneOf> | <local> )`,
    ],
    make: clock,
    examples: ["الساعة 8:30 صباحاً", "الساعة 20:00 بتوقيت غرينتش", "9 مساءً", "٧:١٥ م"],
  },
  {
    name: "noon or midnight",
    pattern: "<noon:midday>",
    make: (found) => ({ is: "clock", hour: found.need("noon"), minute: 0, half: "24h", of: null }),
    examples: ["منتصف الليل"],
  },
  {
    name: "day with a time of day",
    pattern: [
      `<day:@${DAYS}> <comma>? ( في|عند|حوالي|نحو|بعد|قبل )? <time:@clock>`,
      `<time:@clock> <comma>? ( من|في )? <day:@${DAYS}>`,
    ],
    make: (found) => put(found.moment("time"), found.moment("day")),
    examples: ["الأحد الساعة الثامنة مساءً", "الساعة التاسعة صباحاً من يوم الاثنين"],
  },
  {
    name: "time of day in a part of a day",
    pattern: [
      "<part:@part> <comma>? ( عند|في )? <time:@clock>",
      `( <time:@clock> | <h:hourWord> | <hourCue> <h:hour12> ) ( من|في )? <part:@part>`,
    ],
    make: (found) => {
      const part = found.moment("part");
      if (part.is !== "part") return null;
      if (!found.has("time")) return { is: "clock", hour: found.need("h"), half: "unknown", of: part };
      const time = found.moment("time");
      return time.is === "clock" && time.of === null ? { ...time, of: part } : null;
    },
    examples: ["الثامنة من مساء الأحد", "الساعة العاشرة من صباح غد"],
  },
  {
    name: "part of a day",
    pattern: [
      `<part:part> <of:@${DAYS}>`,
      // before a feast or an election it is the day before; beside a day of the week it is its evening
      "<eve:eve> <of:@weekday+step>",
      `<of:@${DAYS}> <comma>? <part:partAdverb>`,
    ],
    make: (found) => {
      const of = found.moment("of");
      return isDay(of) ? { is: "part", part: found.has("eve") ? "EV" : partOf(found), of } : null;
    },
    examples: ["مساء اليوم", "صباح يوم الثلاثاء الموافق 16 أيلول 2025", "الأحد مساءً", "غداً صباحاً", "فجر الجمعة"],
  },
  {
    name: "part of today or of the night before",
    pattern: ["<s:night>", "<this> <part:partThis>", "<that> <part:partThis>"],
    make: (found) => {
      if (found.has("s")) return { is: "part", part: "NI", of: dayFromToday(found.need("s"), found) };
      const of: Moment = found.has("that") ? { is: "same", unit: "day" } : dayFromToday(0, found);
      return { is: "part", part: partOf(found), of };
    },
    examples: ["الليلة الماضية", "هذا المساء", "الليلة"],
  },
];
