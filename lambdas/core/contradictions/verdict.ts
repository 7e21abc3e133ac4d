import { onceEach } from "../extract/remembered.ts";
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

/** Words of a fact's clause and of its surroundings; kept, since a fact is compared with many others. */
export const whole = onceEach((fact: EventFact): readonly Term[] => distinct([...fact.own, ...fact.near], 80));
