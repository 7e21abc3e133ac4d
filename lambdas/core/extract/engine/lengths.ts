import type { DurationMoment, Unit } from "./moment.ts";

/** Designators of the units in a TIMEX3 duration (ISO 8601 and TimeML 1.2.1); after "T" an M is minutes. */
const designators: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  season: "SE",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** TIMEX3 value of a length of time: `P3D`, `PT36H`, `PXW`; decades and centuries in years when they are counted. */
export function durationTimex(duration: DurationMoment): string {
  const { unit, amount, add } = duration;
  if (add && amount !== null && add.amount !== null) {
    const joined = joinDurations(amount, unit, add.amount, add.unit);
    if (joined !== null) return joined;
  }
  if (amount !== null && unit === "decade") return `P${amount * 10}Y`;
  if (amount !== null && unit === "century") return `P${amount * 100}Y`;
  if (amount !== null && unit === "half") return `P${amount * 6}M`;
  if (amount !== null && unit === "year" && amount % 1 === 0.5) return `P${Math.floor(amount)}Y6M`;
  const shown = amount === null ? "X" : String(amount);
  const time = unit === "second" || unit === "minute" || unit === "hour" ? "T" : "";
  return `P${time}${shown}${designators[unit]}`;
}

/** Lengths that add up, in minutes. */
const minutesIn: Partial<Record<Unit, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };

/** "Two hours and 20 minutes" is PT2H20M, "two years and three months" P2Y3M; what ISO 8601 cannot join is added up. */
function joinDurations(amount: number, unit: Unit, more: number, moreUnit: Unit): string | null {
  if (unit === "year" && moreUnit === "month") return `P${amount}Y${more}M`;
  if (unit === "year" && moreUnit === "year") return `P${amount + more}Y`;
  if (unit === "hour" && moreUnit === "minute") return more === 0 ? null : `PT${amount}H${more}M`;
  if (unit === "minute" && moreUnit === "second") return `PT${amount}M${more}S`;
  if (unit === "day" && moreUnit === "hour") return `P${amount}DT${more}H`;
  const a = minutesIn[unit];
  const b = minutesIn[moreUnit];
  if (a === undefined || b === undefined) return null;
  const minutes = amount * a + more * b;
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}
