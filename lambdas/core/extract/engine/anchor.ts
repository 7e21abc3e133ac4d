import { inWords, leaning, type Resolve, since } from "./leaning.ts";
import type { Anchor } from "./moment.ts";
import { asDay, type Context, type Resolved } from "./resolved.ts";

/** The value that an anchor names; what the text spoke of last must be no longer than the unit asked for. */
export function anchorOf(from: Anchor, context: Context, resolve: Resolve): { at: Resolved; words: string } | null {
  if (from === "published" || (from === "by-tense" && leaning(context) === "future"))
    return { at: asDay(context.published), words: since(context) };
  if (from === "narrative" || from === "by-tense") {
    const told = context.told.find((one) => !one.compared) ?? context.told[0];
    if (told?.days) return { at: told, words: `the text spoke of ${inWords(told)}` };
    return { at: asDay(context.published), words: since(context) };
  }
  const at = resolve(from, context);
  return at?.days ? { at, words: at.why === "" ? `counted from ${inWords(at)}` : at.why } : null;
}

/** "A year ago" in a report on a quarter or a half speaks of that period of the year before. */
export function reported(from: Anchor, context: Context): { at: Resolved; words: string } | null {
  if (typeof from === "object") return null;
  const { report } = context;
  if (report === null) return null;
  if (report === "year") return { at: asDay(context.published), words: since(context) };
  return { at: report, words: `the text reports on ${report.timex}` };
}
