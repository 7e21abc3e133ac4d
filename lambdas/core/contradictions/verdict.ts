import type { EventFact } from "./facts.ts";
import { distinct, type shared, type Term } from "./terms.ts";

/** Whether two facts speak of one event: how much says so (0 = they don't), and why not. */
export interface Verdict {
  weight: number;
  reason: string;
}
/** They do not, and why. */
export const no = (reason: string): Verdict => ({ weight: 0, reason });

/** What two clauses have in common. */
export type Shared = ReturnType<typeof shared>;

const wholes = new WeakMap<EventFact, readonly Term[]>();

/** Words of a fact's clause and of its surroundings; kept, since a fact is compared with many others. */
export function whole(fact: EventFact): readonly Term[] {
  const known = wholes.get(fact);
  if (known !== undefined) return known;
  const terms = distinct([...fact.own, ...fact.near], 80);
  wholes.set(fact, terms);
  return terms;
}
