import fc from "fast-check";
import { expect, test } from "vitest";
import { bucket } from "../../../local/http/throttle.ts";

test("a burst passes at once, then as many as the rate allows", () => {
  let now = 0;
  const pass = bucket({ ratePerSecond: 2, burst: 3 }, () => now);
  expect([pass(), pass(), pass(), pass()]).toEqual([true, true, true, false]);
  now = 499;
  expect(pass()).toBe(false);
  now = 1000;
  expect([pass(), pass(), pass()]).toEqual([true, true, false]);
});

test("over any time no more pass than the burst and the rate together", () => {
  const steps = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 200 });
  const limits = fc.record({ ratePerSecond: fc.integer({ min: 1, max: 50 }), burst: fc.integer({ min: 1, max: 100 }) });
  fc.assert(
    fc.property(limits, steps, (throttle, waits) => {
      let now = 0;
      const pass = bucket(throttle, () => now);
      let passed = 0;
      for (const wait of waits) {
        now += wait;
        if (pass()) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(throttle.burst + (now / 1000) * throttle.ratePerSecond + 1e-6);
    }),
  );
});
