import { describe, expect, it } from "vitest";
import { inTurn } from "../../bin/commands/in-turn.ts";

async function* from<T>(items: T[]) {
  yield* items;
}

describe("tasks in turn", () => {
  it("run several at once, never more than two of one group, and all of them", async () => {
    const running = new Map<string, number>();
    const done: string[] = [];
    let most = 0;
    const items = ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "c1", "c2"];
    await inTurn(
      from(items),
      (item) => item[0]!,
      { atOnce: 5, ofOneGroup: 2 },
      async (item) => {
        const group = item[0]!;
        running.set(group, (running.get(group) ?? 0) + 1);
        most = Math.max(
          most,
          [...running.values()].reduce((a, b) => a + b, 0),
        );
        expect(running.get(group)).toBeLessThanOrEqual(2);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running.set(group, running.get(group)! - 1);
        done.push(item);
      },
    );
    expect(done.sort()).toEqual(items);
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThanOrEqual(5);
  });

  it("of no group do not wait for each other", async () => {
    let running = 0;
    let most = 0;
    await inTurn(
      from([1, 2, 3, 4]),
      () => null,
      { atOnce: 4, ofOneGroup: 1 },
      async () => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running--;
      },
    );
    expect(most).toBe(4);
  });
});
