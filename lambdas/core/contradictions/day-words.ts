import type { Days } from "./days.ts";
import type { EventFact } from "./facts.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const HALF_DAY = 43_200_000;

/** Days in words: "Monday 16 June 2025", "April 2026", "16 to 22 June 2025", "2027". */
export function whenOf({ from, to }: Days): string {
  // half a day inside, so that the day is that of the story's own zone
  const first = new Date(from + HALF_DAY);
  const last = new Date(Math.max(to - HALF_DAY, from + HALF_DAY));
  const year = first.getUTCFullYear();
  const month = MONTHS[first.getUTCMonth()];
  if (sameDay(first, last)) return `${WEEKDAYS[first.getUTCDay()]} ${first.getUTCDate()} ${month} ${year}`;
  const opens = first.getUTCDate() === 1;
  const closes = new Date(last.getTime() + 2 * HALF_DAY).getUTCDate() === 1;
  const oneYear = year === last.getUTCFullYear();
  if (opens && closes && oneYear && first.getUTCMonth() === 0 && last.getUTCMonth() === 11) return String(year);
  const until = `${last.getUTCDate()} ${MONTHS[last.getUTCMonth()]} ${last.getUTCFullYear()}`;
  if (!oneYear) return `${first.getUTCDate()} ${month} ${year} to ${until}`;
  if (first.getUTCMonth() !== last.getUTCMonth()) return `${first.getUTCDate()} ${month} to ${until}`;
  return opens && closes ? `${month} ${year}` : `${first.getUTCDate()} to ${until}`;
}

const sameDay = (a: Date, b: Date) => a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);

/** The rule's name at the end of a reading, and a remark in brackets within it. */
const RULE = / \(rule: [^()]*\)$/;
const REMARK = / \(([^()]*)\)/g;

/** The steps by which a date was worked out, but for those that only give its value again. */
export function readingOf({ reading, timex, days }: EventFact): string[] {
  const value = whenOf(days[0]!);
  const steps = reading.replace(RULE, "").replace(REMARK, ", $1,").replaceAll(",:", ":").split("; ");
  return steps.filter((step) => {
    const again = step === "" || step === value || step.startsWith("it is ");
    return !again && !step.endsWith(` ${value}`) && !step.endsWith(` ${timex}`);
  });
}
