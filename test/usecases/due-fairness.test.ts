import { expect, it } from "vitest";
import { drain } from "../../bench/due/fairness.ts";

it("a host with very many sources due and one that is dead hold up no other, and no look is lost or doubled", async () => {
  const drained = await drain({ big: 300, hosts: 21, each: 10, dead: 1, gapSeconds: 2 });
  expect(drained).toMatchObject({ looks: 500, lost: 0, doubled: 0 });
  expect(drained.ordinaryMinutes).toBeLessThan(1);
  expect(drained.deadMinutes).toBeLessThan(drained.deadLeast * 2);
  expect(drained.bigMinutes).toBeGreaterThanOrEqual(drained.bigLeast);
  expect(drained.bigMinutes).toBeLessThan(drained.bigLeast + 1);
}, 60_000);
