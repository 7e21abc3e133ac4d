import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  formatDay,
  formatWeek,
  isoWeekOf,
  mondayOf,
  partsOf,
  realDay,
  shiftDayByMonths,
  weekdayOf,
} from "../../../lambdas/core/extract/calendar/days.ts";
import { hijriDay, hijriOf } from "../../../lambdas/core/extract/calendar/hijri.ts";
import { easter, holidayIn, nthWeekday, orthodoxEaster } from "../../../lambdas/core/extract/calendar/holidays.ts";
import { weekStartOf } from "../../../lambdas/core/extract/calendar/week-start.ts";
import { formatInstant, localOf, offsetAt } from "../../../lambdas/core/extract/calendar/zone.ts";

const days = fc.integer({ min: dayOf(1800, 1, 1), max: dayOf(2200, 12, 31) });

describe("calendar days", () => {
  it("go to their parts and back", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = partsOf(day);
        expect(realDay(year, month, date)).toBe(day);
      }),
    );
  });

  it("are those of the platform's own calendar, leap years, carried months and all", () => {
    const [year, month] = [fc.integer({ min: 100, max: 9999 }), fc.integer({ min: -30, max: 40 })];
    fc.assert(
      fc.property(year, month, fc.integer({ min: -400, max: 400 }), (y, m, d) => {
        const day = dayOf(y, m, d);
        expect(day).toBe(Date.UTC(y, m - 1, d) / 86_400_000);
        const same = new Date(day * 86_400_000);
        expect(partsOf(day)).toEqual({
          year: same.getUTCFullYear(),
          month: same.getUTCMonth() + 1,
          day: same.getUTCDate(),
        });
      }),
    );
  });

  it("lie in the ISO week of their Monday and of its Thursday's year", () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(day);
        expect(weekdayOf(monday)).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
        expect(isoWeekOf(day)).toEqual(isoWeekOf(monday));
        expect(isoWeekOf(day).year).toBe(partsOf(monday + 3).year);
      }),
    );
  });

  it.each([
    ["2021-01-03", "2020-W53"],
    ["2024-12-30", "2025-W01"],
    ["2025-06-16", "2025-W25"],
  ])("%s lies in %s", (day, week) => {
    const [y, m, d] = day.split("-").map(Number);
    expect(formatWeek(dayOf(y!, m!, d!))).toBe(week);
  });

  it("refuse what no month has", () => {
    expect(realDay(2025, 2, 29)).toBeNull();
    expect(realDay(2024, 2, 29)).not.toBeNull();
    expect(realDay(2025, 13, 1)).toBeNull();
  });

  it("move by months to the last day of a shorter month", () => {
    expect(formatDay(shiftDayByMonths(dayOf(2025, 1, 31), 1))).toBe("2025-02-28");
    expect(formatDay(shiftDayByMonths(dayOf(2025, 3, 31), -13))).toBe("2024-02-29");
  });

  it("count years before 100 as they are", () => {
    expect(formatDay(dayOf(44, 3, 15))).toBe("0044-03-15");
  });
});

describe("Umm al-Qura dates", () => {
  it.each([
    [1446, 9, 1, "2025-03-01"],
    [1446, 10, 1, "2025-03-30"],
    [1447, 1, 1, "2025-06-26"],
    [1441, 1, 1, "2019-08-31"],
  ])("%i-%i-%i is %s", (year, month, day, gregorian) => {
    expect(formatDay(hijriDay(year, month, day)!)).toBe(gregorian);
  });

  it("go to Gregorian days and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2070, 1, 1) }), (day) => {
        const { year, month, day: date } = hijriOf(day);
        expect(hijriDay(year, month, date)).toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});

describe("holidays", () => {
  it.each([
    ["easter", 2025, "2025-04-20"],
    ["good-friday", 2024, "2024-03-29"],
    ["orthodox-easter", 2024, "2024-05-05"],
    ["thanksgiving", 2025, "2025-11-27"],
    ["memorial-day", 2025, "2025-05-26"],
    ["eid-al-fitr", 1446, "2025-03-30"],
    ["christmas", 2025, "2025-12-25"],
  ] as const)("%s of %i is %s", (holiday, year, day) => {
    expect(formatDay(holidayIn(holiday, year)!)).toBe(day);
  });

  it("Easter is a Sunday between 22 March and 25 April, the Orthodox one not before it", () => {
    for (let year = 1900; year <= 2099; year += 1) {
      const sunday = easter(year);
      expect(weekdayOf(sunday)).toBe(7);
      expect(sunday).toBeGreaterThanOrEqual(dayOf(year, 3, 22));
      expect(sunday).toBeLessThanOrEqual(dayOf(year, 4, 25));
      expect(weekdayOf(orthodoxEaster(year))).toBe(7);
      expect(orthodoxEaster(year)).toBeGreaterThanOrEqual(sunday);
    }
  });

  it("the n-th weekday is null in a month that has no fifth", () => {
    expect(nthWeekday(2025, 6, 5, 5)).toBeNull();
    expect(formatDay(nthWeekday(2025, 6, 5, -1)!)).toBe("2025-06-27");
  });
});

describe("zones", () => {
  it("give the local day of an instant", () => {
    const instant = Date.parse("2025-06-12T22:30:00Z");
    expect(formatDay(localOf(instant, "Asia/Baghdad").day)).toBe("2025-06-13");
    expect(formatDay(localOf(instant, "America/New_York").day)).toBe("2025-06-12");
  });

  it("keep the offset that clocks show, also around a change", () => {
    expect(offsetAt(dayOf(2026, 3, 28), 720, "Europe/Vienna")).toBe(60);
    expect(offsetAt(dayOf(2026, 3, 29), 900, "Europe/Vienna")).toBe(120);
    expect(formatInstant(dayOf(2025, 11, 9), 300, "Africa/Johannesburg")).toBe("2025-11-09T05:00:00+02:00");
    expect(formatInstant(dayOf(2025, 11, 9), 1500, "UTC")).toBe("2025-11-10T01:00:00Z");
    expect(formatInstant(dayOf(2025, 11, 9), 300, "America/St_Johns")).toBe("2025-11-09T05:00:00-03:30");
  });

  it.each(["UTC", "Europe/Vienna", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu", "America/Caracas"])(
    "show in %s at any instant what its clocks show",
    (zone) => {
      const clock = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
      const shown = (instant: number) => {
        const { day, minute } = localOf(instant, zone);
        return new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 16).replace("T", " ");
      };
      const [least, most] = [Date.UTC(1973, 0, 1), Date.UTC(2060, 0, 1)];
      fc.assert(
        fc.property(fc.integer({ min: least, max: most }), (instant) => {
          expect(shown(instant)).toBe(clock.format(instant));
        }),
        { numRuns: 300 },
      );
    },
  );

  it("are read as UTC when nobody knows them", () => {
    expect(offsetAt(dayOf(2025, 1, 1), 0, "Nowhere/Atlantis")).toBe(0);
  });

  it("tell where weeks begin", () => {
    expect([weekStartOf("Asia/Baghdad"), weekStartOf("America/Chicago"), weekStartOf("Europe/Oslo")]).toEqual([
      6, 7, 1,
    ]);
  });
});
