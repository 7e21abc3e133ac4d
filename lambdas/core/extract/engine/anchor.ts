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
    const told = lastTold(context.told, fits, counted === "day" || counted === "week");
    if (told?.days) return { at: told, words: `the text spoke of ${inWords(told)}` };
    return { at: asDay(context.published), words: since(context) };
  }
  const at = resolve(from, context);
  return at?.days ? { at, words: at.why === "" ? `counted from ${inWords(at)}` : at.why } : null;
}

/** Best a day on which nobody just said something, and nothing that is itself counted from another one. */
function lastTold(all: readonly Resolved[], fits: (at: Resolved) => boolean, asDays: boolean): Resolved | undefined {
  let own: Resolved | undefined;
  let first: Resolved | undefined;
  for (const one of all) {
    if ((asDays && !isDay(one)) || !fits(one)) continue;
    if (!one.compared && one.aside !== "said") return one;
    if (!one.compared) own ??= one;
    first ??= one;
  }
  return own ?? first ?? all[0];
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
