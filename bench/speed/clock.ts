/** Milliseconds that a piece of work takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** How a candidate did: milliseconds of its very first round, and the median of those that count. */
export interface Times {
  first: number;
  steady: number;
}

/**
 * Times of several rounds, the candidates in turn within each, so that what else the machine does falls on all.
 * @param warm rounds before those that count: the engine compiles what runs often, and goes on doing so for a while
 */
export function compare<Name extends string>(
  work: Record<Name, () => void>,
  rounds: number,
  warm = 1,
): Record<Name, Times> {
  const names = Object.keys(work) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round++)
    for (const name of names) times.get(name)!.push(timed(work[name]));
  const timesOf = (all: readonly number[]) => ({ first: all[0]!, steady: median(all.slice(warm)) });
  return Object.fromEntries(names.map((name) => [name, timesOf(times.get(name)!)])) as Record<Name, Times>;
}
