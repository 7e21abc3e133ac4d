import type { EventFact } from "./facts.ts";

/** Pairs that are looked at at most, so that a story of thousands of dates stays cheap. */
export const MOST_PAIRS = 30_000;

/** Up to so many facts each is compared with each other; of more, those that share a happening or a name. */
const FEW = 60;

/** Facts that may speak of one event, pair by pair: those that share a happening or a name, near each other first. */
export function* pairsOf(facts: readonly EventFact[]): Generator<[EventFact, EventFact]> {
  if (facts.length <= FEW) {
    for (let i = 0; i < facts.length; i++) for (let j = i + 1; j < facts.length; j++) yield [facts[i]!, facts[j]!];
    return;
  }
  const byLabel = new Map<string, EventFact[]>();
  const labels = new Map(facts.map((fact) => [fact, labelsOf(fact)]));
  for (const fact of facts) {
    for (const label of labels.get(fact)!) {
      const list = byLabel.get(label);
      if (list === undefined) byLabel.set(label, [fact]);
      else list.push(fact);
    }
  }
  let pairs = 0;
  for (const [label, list] of byLabel) {
    for (let gap = 1; gap < list.length; gap++) {
      for (let i = 0; i + gap < list.length; i++) {
        const [f, g] = [list[i]!, list[i + gap]!];
        if (++pairs > MOST_PAIRS) return;
        const others = labels.get(g)!;
        if (labels.get(f)!.find((one) => others.includes(one)) !== label) continue;
        yield [f, g];
      }
    }
  }
}

/** What two facts of one event share at least: a happening, or the name of who takes part. */
const labelsOf = (fact: EventFact): string[] => [
  ...fact.happenings,
  ...fact.own.flatMap(({ sort, keys }) => (sort === "name" ? keys.slice(0, 1) : [])),
];
