import { describe, expect, it } from "vitest";
import { cadence, nextLook, type Outlook } from "../../lambdas/core/cadence.ts";
import { noMemory } from "../../lambdas/core/health.ts";

const NOW = Date.parse("2026-03-02T06:00:00Z");
const DAY = 86_400_000;
const cited = (daysAgo: number) => ({
  watch: "machine" as const,
  interval: null,
  newestCitationAt: new Date(NOW - daysAgo * DAY).toISOString(),
});
const outlook: Outlook = { memory: noMemory, health: "ok", retry: false, suspicion: false, retryAfter: null };
const minutesTo = (source: Parameters<typeof nextLook>[0], more: Partial<Outlook>) => {
  const next = nextLook(source, { ...outlook, ...more }, NOW);
  return next === null ? null : (Date.parse(next) - NOW) / 60_000;
};
const failing = (failures: number) => ({
  health: "unreachable" as const,
  memory: { ...noMemory, failures, failingSince: "2026-03-01T06:00:00.000Z" },
});

describe("the cadence of looks", () => {
  it.each([
    [0, 60],
    [0.9, 60],
    [1, 360],
    [3.9, 360],
    [4, 1440],
    [33, 1440],
    [34, 10_080],
    [760, 10_080],
    [764, null],
  ])("%d days after the newest citation is %s minutes", (days, minutes) =>
    expect(cadence(cited(days), NOW)).toBe(minutes),
  );

  it("is a person's where one set it, and none where the machine doesn't watch", () => {
    expect(cadence({ ...cited(900), interval: 5 }, NOW)).toBe(5);
    expect(cadence({ ...cited(0), interval: 5, watch: "off" }, NOW)).toBeNull();
    expect(cadence({ ...cited(0), watch: "hand" }, NOW)).toBeNull();
  });

  it.each<[what: string, daysAgo: number, more: Partial<Outlook>, minutes: number | null]>([
    ["as usual", 10, {}, 1440],
    ["ten minutes after an excerpt was first missed", 10, { suspicion: true }, 10],
    ["soon after a failure that may pass", 10, { ...failing(1), retry: true }, 10],
    ["later after more of them", 10, { ...failing(3), retry: true }, 360],
    ["at the latest after half a day while nothing is settled", 100, { ...failing(9), retry: true }, 720],
    ["hours after a failure that doesn't pass by itself", 10, { ...failing(1) }, 360],
    ["never later than usual", 0, { ...failing(9), retry: true }, 60],
    ["as usual once it is gone", 10, { ...failing(9), health: "gone" }, 1440],
    ["when the site asks for it", 0, { health: "blocked", retryAfter: 7200 }, 120],
    ["not sooner because the site asks for it", 10, { health: "blocked", retryAfter: 60 }, 1440],
    ["never where it is at rest", 900, { suspicion: true }, null],
  ])("the next look is %s", (_, daysAgo, more, minutes) => expect(minutesTo(cited(daysAgo), more)).toBe(minutes));
});
