import { expect, it } from "vitest";
import { takingConsumes } from "../../bench/due/consumption.ts";

it("taking what is due costs the same, however many sources sleep", async () => {
  const few = await takingConsumes(150, 100);
  const many = await takingConsumes(3000, 100);
  expect(few.sent).toBe(100);
  expect(few.units).toBeGreaterThan(0);
  expect(many).toMatchObject({ reads: few.reads, sent: 100 });
  // Rows are spread over the shards by chance, and each read is rounded up.
  expect(many.units).toBeLessThanOrEqual(few.units * 1.2);
}, 120_000);
