import { inWords, leaning, type Resolve, since } from "./leaning.ts";
import type { Anchor, Unit } from "./moment.ts";
import { asDay, type Context, type Resolved } from "./resolved.ts";

/**
 * The value that an anchor names. Of what the text spoke of, the last that it told of is meant, rather than a day on
 * which somebody said so; days are counted from days, not from a month or a year.
 * @param counted unit that is counted from it, where one is
 * @param fits whether the day that would come out can be meant
 */
export function anchorOf(
  from: Anchor,
  context: Context,
  resolve: Resolve,
  counted: Unit | null = null,
  fits: (at: Resolved) => boolean = () => true,
): { at: Resolved; words: string } | null {
  if (from === "published" || (from === "by-tense" && leaning(context) === "future"))
    return { at: asDay(context.published), words: since(context) };
  if (from === "narrative" || from === "by-tense") {
    const { told: all } = context;
    const fine =
      counted === "day" || counted === "week" ? all.filter((one) => isDay(one) && fits(one)) : all.filter(fits);
    const told =
      fine.find((one) => !one.compared && one.aside !== "said") ??
      fine.find((one) => !one.compared) ??
      fine[0] ??
      all[0];
    if (told?.days) return { at: told, words: `the text spoke of ${inWords(told)}` };
    return { at: asDay(context.published), words: since(context) };
  }
  const at = resolve(from, context);
  return at?.days ? { at, words: at.why === "" ? `counted from ${inWords(at)}` : at.why } : null;
}

const isDay = (one: Resolved) => one.granularity === "day" || one.granularity === "week" || one.clock !== undefined;

/** "A year ago" in a report on a quarter or a half speaks of that period of the year before. */
export function reported(from: Anchor, context: Context): { at: Resolved; words: string } | null {
  if (typeof from === "object") return null;
  const { report } = context;
  if (report === null) return null;
  if (report === "year") return { at: asDay(context.published), words: since(context) };
  return { at: report, words: `the text reports on ${report.timex}` };
}
