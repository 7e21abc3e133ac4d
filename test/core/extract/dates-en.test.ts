import { describe, expect, it } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import type { Story } from "../../../lambdas/core/extract/types.ts";

const story = { publishedAt: "2025-06-12T10:00:00+03:00", timezone: "Asia/Baghdad" };

/** `span=value` of what is found in a text, told by a story published on Thursday 12 June 2025 in Baghdad. */
function read(text: string, more: Partial<Story> = {}): string[] {
  return findDates({ ...story, ...more, text }, allLanguages).map(
    (date) => `${text.slice(date.start, date.end)}=${date.value.timex}`,
  );
}

function only(text: string, more: Partial<Story> = {}) {
  const found = findDates({ ...story, ...more, text }, allLanguages);
  expect(found).toHaveLength(1);
  return found[0]!.value;
}

describe("calendar dates", () => {
  it.each([
    ["The fair opens on 21 June 2025.", ["21 June 2025=2025-06-21"]],
    ["The fair opens on June 21st, 2025.", ["June 21st, 2025=2025-06-21"]],
    ["The fair opens on Saturday, June 21.", ["Saturday, June 21=2025-06-21"]],
    ["The fair opens on Sat. 21 June.", ["Sat. 21 June=2025-06-21"]],
    ["The fair opens on the twenty-first of June.", ["the twenty-first of June=2025-06-21"]],
    ["The fair closed on Dec. 28.", ["Dec. 28=2024-12-28"]],
    ["The bill will be signed on January 15.", ["January 15=2026-01-15"]],
    ["It was built in March 1987 and sold in 2004.", ["March 1987=1987-03", "2004=2004"]],
    ["It has been shut since October.", ["October=2024-10"]],
    ["It will reopen in October.", ["October=2025-10"]],
    ["They met on 2 May last year.", ["2 May last year=2024-05-02"]],
    ["They met on 15 Ramadan last year.", ["15 Ramadan last year=2024-03-25"]],
    ["They met in Ramadan of last year.", ["Ramadan of last year=2024-03"]],
    ["It opened in nineteen eighty-four.", ["nineteen eighty-four=1984"]],
    ["Filed on 2025-06-02 and 14.05.2025.", ["2025-06-02=2025-06-02", "14.05.2025=2025-05-14"]],
    ["It began on the first of Muharram 1447.", ["the first of Muharram 1447=2025-06-26"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("keep both readings of a numeric date whose order is unknown, the day first but in the Americas", () => {
    expect(only("Signed on 03/04/2025.")).toMatchObject({ timex: "2025-04-03", alternatives: ["2025-03-04"] });
    expect(only("Signed on 03/04/2025.", { timezone: "America/Chicago" })).toMatchObject({
      timex: "2025-03-04",
      alternatives: ["2025-04-03"],
    });
    expect(only("Signed on 25/04/2025.").alternatives).toEqual([]);
  });

  it("are compared with the weekday said beside them", () => {
    expect(only("It opens on Sunday, June 15.").weekday).toEqual({ said: 7, matches: true });
    const wrong = only("It opens on Friday, June 15.");
    expect(wrong).toMatchObject({ timex: "2025-06-15", weekday: { said: 5, matches: false } });
    expect(wrong.reading).toContain("the text says Friday, but that day is a Sunday");
  });

  it("counted in days and a half fall on a day that has a weekday", () => {
    expect(only("It began a day and a half ago.").reading).toContain("1.5 days before is Tuesday 10 June 2025");
  });

  it("give a month no quarter of the year", () => {
    expect(read("It closed in the third quarter of Ramadan.").join()).not.toContain("Q3");
  });

  it("that no calendar has are not read", () => {
    expect(read("It fell on 31 April 2025.")).not.toContain("31 April 2025=2025-04-31");
  });

  it("of the Hijri calendar show their conversion", () => {
    expect(only("The fast ended on 29 Ramadan 1446.").reading).toContain(
      "29 Ramadan 1446 AH in the Umm al-Qura calendar is Saturday 29 March 2025",
    );
  });
});

describe("the tense of the clause", () => {
  it.each([
    ["Rovers beat Hearts on Sunday and will play City next.", ["Sunday=2025-06-08"]],
    ["The road was shut on Monday but will reopen on Friday.", ["Monday=2025-06-09", "Friday=2025-06-13"]],
    ["She failed to appear in court on Monday.", ["Monday=2025-06-09"]],
    ["They agreed to meet on Monday.", ["Monday=2025-06-16"]],
    ["A trial set for Monday was put off.", ["Monday=2025-06-16"]],
    ["The Tuesday deadline passed without a deal.", ["Tuesday=2025-06-10"]],
    ["It's the final on Saturday.", ["Saturday=2025-06-14"]],
    ["The show, opening on Saturday, has 90 works.", ["Saturday=2025-06-14"]],
    ["He has been jailed until March.", ["March=2026-03"]],
    ["Readers can send in entries until 15 January.", ["15 January=2026-01-15"]],
    ["Kick-off: Saturday, 7.45pm.", ["Saturday, 7.45pm=2025-06-14T19:45"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what the text told of", () => {
  it.each([
    [
      "Thieves broke in on Monday, police said on Tuesday. The alarm went off at 9:30 p.m.",
      ["Monday=2025-06-09", "Tuesday=2025-06-10", "9:30 p.m.=2025-06-09T21:30"],
    ],
    [
      "On Monday the union called off a strike planned for 6 July. The deal was signed a day earlier.",
      ["Monday=2025-06-09", "6 July=2025-07-06", "a day earlier=2025-06-08"],
    ],
    [
      "The house voted on Wednesday to fund the state through 11 December, hours before a midnight deadline.",
      ["Wednesday=2025-06-11", "11 December=2025-12-11", "midnight=2025-06-11T24:00"],
    ],
    ["They married on 3 May 2024. Two days later she left.", ["3 May 2024=2024-05-03", "Two days later=2024-05-05"]],
    [
      "The final is on 21 June, the club's first since 2019. It begins at 4 p.m.",
      ["21 June=2025-06-21", "2019=2019", "4 p.m.=2025-06-21T16:00"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("names and numbers with a word of time in them", () => {
  it.each([
    "April Jones met May Carter and June Ellis.",
    "Mr Friday and Ms Monday run the shop.",
    "Windows 2000 and Office 2019 are old.",
    "Vision 2030 is a plan; the Euro 2028 bid won.",
    "Spring Valley and Summer Hill are towns.",
    "Easter Island is far.",
    "Man of the Year and Player of the Month.",
    "Sunday Oliseh scored for the under-20s; he is in his 30s.",
    "The hall holds rows of 2000 voters.",
    "The score was 12:10 at the break; she finished in 2:05:31.",
    "It was the third such fire in as many weeks.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leave the months and years alone that are meant", () => {
    expect(read("Parties are raising money ahead of the May election.")).toEqual(["May=2025-05"]);
    expect(read("That 1978 accord was broken before the 2000 Olympics.")).toEqual(["1978=1978", "2000=2000"]);
  });
});

describe("weekdays", () => {
  it.each([
    ["The gate will reopen on Monday.", ["Monday=2025-06-16"]],
    ["Ministers met on Monday.", ["Monday=2025-06-09"]],
    ["Officials confirmed on Thursday that it rained.", ["Thursday=2025-06-12"]],
    ["The gate will reopen next Monday, officials said on Tuesday.", ["next Monday=2025-06-16", "Tuesday=2025-06-10"]],
    ["The lane was cleared last Thursday.", ["last Thursday=2025-06-05"]],
    ["Crews are due on Saturday week.", ["Saturday week=2025-06-21"]],
    ["The vote is on Wednesday of next week.", ["Wednesday of next week=2025-06-18"]],
    ["Tickets are sold every Friday.", ["every Friday=XXXX-WXX-5"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("with next that still lie in the same week have two honest readings", () => {
    expect(only("The court will sit next Friday.")).toMatchObject({
      timex: "2025-06-13",
      alternatives: ["2025-06-20"],
    });
    expect(only("The court will sit next Tuesday.").alternatives).toEqual([]);
  });

  it("go where the story prefers when nothing in the text decides", () => {
    expect(only("Monday", { prefer: "future" }).timex).toBe("2025-06-16");
    expect(only("Monday").timex).toBe("2025-06-09");
  });
});

describe("relative expressions", () => {
  it.each([
    ["It rained yesterday and will rain tomorrow.", ["yesterday=2025-06-11", "tomorrow=2025-06-13"]],
    ["It happened three days ago.", ["three days ago=2025-06-09"]],
    ["It happened five months ago.", ["five months ago=2025-01"]],
    ["It happened a few years ago.", ["a few years ago=PAST_REF"]],
    ["It happened last month, not this year.", ["last month=2025-05", "this year=2025"]],
    ["The dam broke on 3 May 2021. Two days later, help came.", ["3 May 2021=2021-05-03", "Two days later=2021-05-05"]],
    ["The dam broke on 3 May 2021. That year, prices rose.", ["3 May 2021=2021-05-03", "That year=2021"]],
    [
      "The dam broke on 3 May 2021. The following Monday, it rained.",
      ["3 May 2021=2021-05-03", "The following Monday=2021-05-10"],
    ],
    ["It is two days after Christmas 2025.", ["two days after Christmas 2025=2025-12-27"]],
    ["They spoke two days before the raid began.", ["two days=P2D"]],
    [
      "Profit rose in the third quarter of 2024 from a year earlier.",
      ["the third quarter of 2024=2024-Q3", "a year earlier=2023-Q3"],
    ],
    ["It opened in 2004. Since then it has grown.", ["2004=2004", "then=2004"]],
    ["The end was set for 3 May 2024. Until then they wait.", ["3 May 2024=2024-05-03", "then=2024-05-03"]],
    ["Now they wait. Recently they spoke.", ["Now=PRESENT_REF", "Recently=PAST_REF"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("at the beginning of a week name the convention and offer both days", () => {
    const value = only("The gate will open at the beginning of next week.");
    expect(value).toMatchObject({ timex: "2025-W25", alternatives: ["2025-06-16", "2025-06-14"] });
    expect(value.reading).toContain("weeks are read as beginning on Monday (ISO 8601): Monday 16 June 2025");
    expect(value.reading).toContain(
      "where they begin on Saturday, as is the custom in Asia/Baghdad, it is Saturday 14 June 2025",
    );
    const { start, end } = value.interval!;
    expect(start <= "2025-06-16" && "2025-06-16" < end).toBe(true);
    expect(start <= "2025-06-14").toBe(false);
    const desk = only("The gate will open at the beginning of next week.", { weekStart: 1 });
    expect(desk.alternatives).toEqual([]);
  });
});

describe("the period of another year in a report", () => {
  it.each([
    [
      "Net fell in the third quarter of 2024; in the 2023 period it rose.",
      ["the third quarter of 2024=2024-Q3", "the 2023 period=2023-Q3"],
    ],
    ["In the 2023 period it rose.", ["the 2023 period=2023"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("periods", () => {
  it.each([
    ["in early November 2024", "2024-11", "2024-11-01", "2024-11-11"],
    ["in late November 2024", "2024-11", "2024-11-20", "2024-12-01"],
    ["before the end of 2026", "2026", "2026-01-01", "2027-01-01"],
    ["during the second half of 2026", "2026-H2", "2026-07-01", "2027-01-01"],
    ["in the first half of August 2026", "2026-08", "2026-08-01", "2026-08-16"],
    ["in Q3 2024", "2024-Q3", "2024-07-01", "2024-10-01"],
    ["in the summer of 2024", "2024-SU", "2024-06-01", "2024-09-01"],
    ["in the 1980s", "198", "1980-01-01", "1990-01-01"],
    ["in the 19th century", "18", "1801-01-01", "1901-01-01"],
    ["in the last week of October 2025", "2025-W44", "2025-10-27", "2025-11-03"],
    ["on the first Sunday of July 2025", "2025-07-06", "2025-07-06", "2025-07-07"],
    ["this weekend", "2025-W24-WE", "2025-06-14", "2025-06-16"],
  ])("%s is %s", (words, timex, start, end) => {
    expect(only(`It was planned ${words}.`)).toMatchObject({ timex, interval: { start, end } });
  });

  it("have seasons of the half of the earth that the newsroom is on", () => {
    const value = only("It was closed in the summer of 2024.", { timezone: "Australia/Sydney" });
    expect(value).toMatchObject({ timex: "2024-SU", interval: { start: "2024-12-01", end: "2025-03-01" } });
  });

  it.each([
    ["Stalls stand there June 14-16.", ["June 14=2025-06-14", "16=2025-06-16"], "2025-06-14", "2025-06-17"],
    [
      "Stalls stand there from Monday to Wednesday.",
      ["Monday=2025-06-09", "Wednesday=2025-06-11"],
      "2025-06-09",
      "2025-06-12",
    ],
    ["Stalls stood there between 2011 and 2014.", ["2011=2011", "2014=2014"], "2011-01-01", "2015-01-01"],
    [
      "Stalls stand there from December 30 to January 2, 2026.",
      ["December 30=2025-12-30", "January 2, 2026=2026-01-02"],
      "2025-12-30",
      "2026-01-03",
    ],
  ])("as ranges carry the whole range at both ends: %s", (text, expected, start, end) => {
    expect(read(text)).toEqual(expected);
    for (const { value } of findDates({ ...story, text }, allLanguages)) expect(value.interval).toEqual({ start, end });
  });
});

describe("nights, fortnights and lengths without a number", () => {
  it.each([
    ["Roofs were torn off overnight.", ["overnight=2025-06-11TNI"]],
    ["The tunnel will be closed overnight, the city said.", ["overnight=2025-06-12TNI"]],
    ["It struck in the early hours of Sunday.", ["the early hours of Sunday=2025-06-08TMO"]],
    ["By mid-afternoon the fire was out.", ["mid-afternoon=2025-06-12TAF"]],
    [
      "It began at half past seven and ended at quarter to ten.",
      ["half past seven=2025-06-12T07:30", "quarter to ten=2025-06-12T09:45"],
    ],
    ["A fortnight ago he quit.", ["A fortnight ago=2025-05-29"]],
    ["Two Saturdays ago he scored.", ["Two Saturdays ago=2025-05-31"]],
    ["You have 10 working days to reply.", ["10 working days=P10D"]],
    ["The shop closed months ago.", ["months ago=PAST_REF"]],
    [
      "In recent weeks prices fell; in coming months they may rise.",
      ["recent weeks=PAST_REF", "coming months=FUTURE_REF"],
    ],
    ["In the weeks ahead prices will rise.", ["the weeks ahead=PXW"]],
    ["The market is held on the second Tuesday of each month.", ["the second Tuesday of each month=XXXX-WXX-2"]],
    ["He was born on New Year's Eve 1950.", ["New Year's Eve 1950=1950-12-31"]],
    ["Results are due later in the week.", ["later in the week=2025-W24"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("times and lengths", () => {
  it.each([
    ["at 7:30 p.m. on Tuesday they will meet", "2025-06-17T19:30", "2025-06-17T19:30:00+03:00"],
    ["noon on 3 May 2024", "2024-05-03T12:00", "2024-05-03T12:00:00+03:00"],
    ["23:30 UTC on 3 May 2024", "2024-05-03T23:30", "2024-05-03T23:30:00Z"],
    ["ten on Saturday night they will meet", "2025-06-14T22:00", "2025-06-14T22:00:00+03:00"],
    ["six in the evening on 3 May 2024", "2024-05-03T18:00", "2024-05-03T18:00:00+03:00"],
    ["2024-05-03T10:15:00+02:00", "2024-05-03T10:15", "2024-05-03T10:15:00+02:00"],
  ])("%s", (text, timex, start) => {
    expect(only(text)).toMatchObject({ type: "TIME", timex, interval: { start } });
  });

  it("of a night run into the next morning", () => {
    expect(only("It was shelled last night.").interval).toEqual({
      start: "2025-06-11T18:00:00+03:00",
      end: "2025-06-12T06:00:00+03:00",
    });
  });

  it.each([
    ["It took three weeks.", "P3W"],
    ["It took an hour and a half.", "PT90M"],
    ["It took two and a half years.", "P2Y6M"],
    ["It took several days.", "PXD"],
    ["a 10-day strike", "P10D"],
    ["over the past two decades", "P20Y"],
    ["paid twice a month", "P1M"],
  ])("%s", (text, timex) => {
    expect(only(text)).toMatchObject({ timex, interval: null });
  });
});

describe("embedded posts", () => {
  const text =
    "A spokesman spoke today.\nWe open tomorrow.\n— Ports Authority (@ports) June 10, 2025\nTomorrow the talks go on.";

  it("are dated by their signature, and what they say counts from that day", () => {
    expect(read(text)).toEqual([
      "today=2025-06-12",
      "tomorrow=2025-06-11",
      "June 10, 2025=2025-06-10",
      "Tomorrow=2025-06-13",
    ]);
  });
});

describe("titles", () => {
  it("are read too, in offsets of their own", () => {
    const found = findDates({ ...story, title: "Port reopens Monday", text: "It was shut." }, allLanguages);
    expect(found.map(({ part, start, end }) => ({ part, start, end }))).toEqual([
      { part: "title", start: 13, end: 19 },
    ]);
  });
});

describe("what looks like a date and is none", () => {
  it.each([
    "They may march on the town hall.",
    "Theresa May thanked April Carter.",
    "The team won 3-2 and then 21-15.",
    "The ticket costs $2,019 or £2020.",
    "Version 2.4.1 follows 10.2.2020.5.",
    "Call 555-0123 or +964 770 1234.",
    "Flight 1999 left from gate 12.",
    "The ward has 2012 beds; 1,990 people came.",
    "He fought in Black September.",
    "She is 52 years old.",
    "They sat a second test for the second time.",
    "They drove at 90 km per hour.",
    "He reads Gulf Today.",
    "She had an epiphany at sea.",
    "The 3rd Circuit heard it; the second is a matter of taste.",
    "He won on Super Tuesday and shopped on Black Friday.",
    "She spoke on the programme “This Week”.",
    "They sang Psalms 18:21 together.",
    "the sun sat in the mar of a dec",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
