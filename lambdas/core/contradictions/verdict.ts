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

/** Words of a fact's clause and of its surroundings. */
export const whole = (fact: EventFact): Term[] => distinct([...fact.own, ...fact.near], 80);
