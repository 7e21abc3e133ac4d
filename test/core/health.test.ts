import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterSight,
  comparedHealth,
  type HealthMemory,
  noMemory,
  Sighted,
  toldHealth,
  turnedFrom,
} from "../../lambdas/core/health.ts";
import type { Health } from "../../lambdas/core/source.ts";

const HOUR = 3_600_000;
const BEGIN = Date.parse("2026-03-02T06:00:00Z");

/** Health after each of the looks, which are written as `hour sight`. */
function healths(looks: string[], memory: HealthMemory = noMemory, health: Health = "not-watched") {
  return looks.map((look) => {
    const [hour, sight] = look.split(" ") as [string, Sighted];
    const step = afterSight(memory, health, sight, new Date(BEGIN + Number(hour) * HOUR).toISOString());
    ({ memory, health } = step);
    return step.toHand ? `${health}, by hand` : health;
  });
}

describe("health after looks", () => {
  it.each<[what: string, looks: string[], healths: string[]]>([
    ["one failure is unreachable", ["0 ok", "1 unreachable"], ["ok", "unreachable"]],
    ["failures that heal are over", ["0 unreachable", "80 ok", "81 unreachable"], ["unreachable", "ok", "unreachable"]],
    ["three denials over a day are gone", ["0 gone", "12 gone", "24 gone"], ["unreachable", "unreachable", "gone"]],
    [
      "three denials within a day are not",
      ["0 gone", "1 gone", "23 gone"],
      ["unreachable", "unreachable", "unreachable"],
    ],
    ["two denials over a day are not", ["0 gone", "30 gone"], ["unreachable", "unreachable"]],
    [
      "a failure between denials leaves them",
      ["0 gone", "8 unreachable", "12 gone", "24 gone"],
      ["unreachable", "unreachable", "unreachable", "gone"],
    ],
    [
      "three days of failures are gone",
      ["0 unreachable", "36 unreachable", "72 unreachable"],
      ["unreachable", "unreachable", "gone"],
    ],
    [
      "gone stays while nothing comes",
      ["0 gone", "12 gone", "24 gone", "25 unreachable"],
      ["unreachable", "unreachable", "gone", "gone"],
    ],
    [
      "what is gone can come back",
      ["0 gone", "12 gone", "24 gone", "48 ok"],
      ["unreachable", "unreachable", "gone", "ok"],
    ],
    [
      "a block is never gone",
      ["0 gone", "12 gone", "24 blocked", "25 gone"],
      ["unreachable", "unreachable", "blocked", "unreachable"],
    ],
    [
      "three first blocks are a person's matter",
      ["0 blocked", "1 unsupported", "2 blocked"],
      ["blocked", "unsupported", "blocked, by hand"],
    ],
    ["later blocks are not", ["0 ok", "1 blocked", "2 blocked", "3 blocked"], ["ok", "blocked", "blocked", "blocked"]],
    [
      "nor blocks with a failure between",
      ["0 blocked", "1 blocked", "2 unreachable", "3 blocked"],
      ["blocked", "blocked", "unreachable", "blocked"],
    ],
    ["moved is no failure", ["0 ok", "1 moved", "2 ok"], ["ok", "moved", "ok"]],
  ])("%s", (_, looks, expected) => expect(healths(looks)).toEqual(expected));

  it("never is gone within a day of a look that read the page or met a block", () => {
    const look = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(...Sighted.options));
    fc.assert(
      fc.property(fc.array(look, { minLength: 1, maxLength: 30 }), (steps) => {
        let hour = 0;
        const looks = steps.map(([pause, sight]) => {
          hour += pause;
          return `${hour} ${sight}`;
        });
        let answered = Number.NEGATIVE_INFINITY;
        let before = "";
        for (const [i, health] of healths(looks).entries()) {
          const [at, sight] = looks[i]!.split(" ") as [string, Sighted];
          if (sight !== "gone" && sight !== "unreachable") answered = Number(at);
          if (health === "gone" && before !== "gone") expect(Number(at) - answered).toBeGreaterThanOrEqual(24);
          before = health;
        }
      }),
    );
  });
});

it.each<[Sighted, string[], Health]>([
  ["ok", [], "ok"],
  ["ok", ["located", "changed"], "changed"],
  ["moved", ["missing", "changed"], "quote-missing"],
  ["moved", ["located"], "moved"],
  ["blocked", ["missing"], "blocked"],
])("a page that is %s, whose citations are %j, is %s", (sight, states, health) =>
  expect(comparedHealth(sight, states)).toBe(health),
);

describe("what is told of a health beside what citations tell", () => {
  /** The turns that a row of healths tells, each as `from → to`. */
  const turns = (row: Health[]) => {
    let known: Health = "not-watched";
    return row.flatMap((health) => {
      const memory = known === "not-watched" ? {} : { known };
      const was = turnedFrom(toldHealth(health === "unreachable" ? "unreachable" : known, memory), health);
      if (health !== "unreachable") known = health;
      return was === null ? [] : [`${was} → ${health}`];
    });
  };

  it.each<[what: string, row: Health[], told: string[]]>([
    ["a block, once however long it lasts", ["ok", "blocked", "blocked", "blocked"], ["ok → blocked"]],
    ["its end", ["ok", "blocked", "ok", "ok"], ["ok → blocked", "blocked → ok"]],
    ["a move", ["ok", "moved", "moved"], ["ok → moved"]],
    ["a page that can't be read from the first look on", ["unsupported"], ["not-watched → unsupported"]],
    ["nothing of a first look that found all well", ["ok"], []],
    ["nothing of a redirect that was there when it was cited", ["moved", "moved"], []],
    ["nothing of failures that heal", ["ok", "unreachable", "unreachable", "ok"], []],
    ["nothing of failures between two blocks", ["ok", "blocked", "unreachable", "blocked"], ["ok → blocked"]],
    ["the end of a block behind failures", ["ok", "blocked", "unreachable", "ok"], ["ok → blocked", "blocked → ok"]],
    [
      "that a page can be read again, whatever it says by now",
      ["changed", "blocked", "changed"],
      ["changed → blocked", "blocked → changed"],
    ],
    ["nothing that citations tell themselves", ["ok", "quote-missing", "ok", "changed", "gone", "ok"], []],
  ])("is %s", (_, row, told) => {
    expect(turns(row)).toEqual(told);
  });
});
