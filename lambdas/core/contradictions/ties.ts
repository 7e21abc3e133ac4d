import { isBound, isPast } from "./fact-days.ts";
import type { EventFact } from "./facts.ts";
import { headsDiffer } from "./names-fit.ts";
import { shared } from "./terms.ts";
import { no, type Shared, type Verdict, whole } from "./verdict.ts";
import type { Happening } from "./vocabulary.ts";

/** What two stories must share: in the clauses, and all in all; stories with one main matter need less. */
const ACROSS_OWN = 2;
export const ACROSS_ALL = 4;
/** Stories that share this much tell of one matter; a clause of so few words in the lead then speaks of it. */
const ONE_MATTER = 6;
const THIN = 2;
/** Of the shorter clause's words, how many must be shared within one story. */
const LEAST_SHARE = 0.5;

/** What one story tells of once, unless it names another. */
const ONCE: ReadonlySet<Happening> = new Set<Happening>([
  "funeral",
  "verdict",
  "sentence",
  "launch",
  "landfall",
  "wedding",
  "census",
  "curfew",
  "results",
  "record",
  "premiere",
  "recall",
]);

/** Clauses that share this much speak of one thing even where its name is another. */
const SURE = 2;

/** Whether two clauses of one story that name one happening speak of one event. */
export function withinStory(f: EventFact, g: EventFact, own: Shared, telling: number): Verdict {
  if (own.weight < SURE && headsDiffer(f, g)) return no("said of something else");
  if (isBound(f) && own.weight === 0) return no("another deadline");
  const shorter = Math.min(f.own.length, g.own.length);
  const share = own.terms.length / Math.max(1, shorter);
  const count = own.terms.length;
  if (own.weight >= 2 || (own.weight >= 1 && (share > LEAST_SHARE || (share === LEAST_SHARE && shorter <= 2))))
    return { weight: own.weight + telling, reason: "" };
  const plain = f.aspects.length === 0 && g.aspects.length === 0;
  const once = f.happenings.some((one) => ONCE.has(one) && g.happenings.includes(one));
  if (once && plain && f.tense !== "past" && g.tense !== "past" && isPast(f) === isPast(g))
    return { weight: 0.5 + telling, reason: "" };
  for (const [lead, other] of [
    [f, g],
    [g, f],
  ] as const) {
    if (!lead.lead) continue;
    // the story's own matter, with no more that is new than what is known
    const fresh = other.own.filter((term) => term.sort !== "country").length - count;
    if (own.weight >= 1 && fresh <= count) return { weight: own.weight + telling, reason: "" };
    const named = shared(other.nominal, lead.own).terms.length === other.nominal.length;
    if ((other.definite || other.own.length === 0) && named && plain) return { weight: 0.5 + telling, reason: "" };
  }
  for (const [chief, other] of [
    [f, g],
    [g, f],
  ] as const)
    if (chief.chief && refersTo(other, chief)) return { weight: 0.5 + telling, reason: "" };
  return no("too little in common");
}

/** A clause that names nothing but what headline and lead name speaks of what the story is chiefly about. */
export function refersTo(other: EventFact, chief: EventFact): boolean {
  if (other.role !== chief.role || isPast(other) !== isPast(chief) || other.lead) return false;
  // what the chief clause has of its own is another than this ("train drivers walk out", "the bus strike")
  if (chief.own.length > 0 && shared(other.own, chief.own).terms.length === 0) return false;
  const known = shared(other.own, chief.near).terms.length;
  return known > 0 && known === other.own.length;
}

/** Whether clauses of two stories that name one happening speak of one event. */
export function acrossStories(f: EventFact, g: EventFact, own: number, telling: number): Verdict {
  const all = shared(whole(f), whole(g)).weight + telling;
  const leads = f.lead && g.lead;
  if (all < (leads ? ACROSS_ALL - 1 : ACROSS_ALL)) return no("stories of other matters");
  if (own + telling >= ACROSS_OWN || (leads && own + telling >= 1)) return { weight: own + telling, reason: "" };
  const shorter = Math.min(f.own.length, g.own.length);
  if (leads && shorter <= THIN && all >= (shorter === 0 ? ACROSS_ALL : ONE_MATTER))
    return { weight: 0.5 + telling, reason: "" };
  return no("too little in common");
}
