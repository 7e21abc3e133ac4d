import type { Happening } from "./vocabulary.ts";

/** Happenings so frequent that sharing one says little; the others speak for one event by themselves. */
export const COMMON: ReadonlySet<Happening> = new Set([
  "open",
  "close",
  "publish",
  "deliver",
  "complete",
  "take-effect",
  "sale",
  "works",
  "meeting",
  "campaign",
  "visit",
  "enter",
  "arrive",
  "depart",
  "acquire",
  "award",
  "arrest",
  "support",
  "blast",
  "die",
]);
