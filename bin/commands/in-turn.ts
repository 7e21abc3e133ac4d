/** How many tasks run at once in all, and of one group (a site is never asked by more than two at a time). */
export interface Turns {
  atOnce: number;
  ofOneGroup: number;
}

/**
 * Runs a task for each item as items come, several at once, at most so many of one group; the rest waits for its turn.
 * @param groupOf name of the group of an item; null where it shares its turn with nobody
 */
export async function inTurn<T>(
  items: AsyncIterable<T>,
  groupOf: (item: T) => string | null,
  { atOnce, ofOneGroup }: Turns,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Map<string, Promise<void>[]>();
  const all = new Set<Promise<void>>();
  for await (const item of items) {
    while (all.size >= atOnce) await Promise.race(all);
    const group = groupOf(item);
    const lanes = group === null ? [] : (running.get(group) ?? []);
    // The lane that was given work longest ago is taken: its task is the first to end, as far as one can tell.
    const before = lanes.length < ofOneGroup ? undefined : lanes.shift();
    const work: Promise<void> = (before ?? Promise.resolve()).then(() => task(item)).finally(() => all.delete(work));
    all.add(work);
    if (group !== null) running.set(group, [...lanes, work]);
  }
  await Promise.all(all);
}
