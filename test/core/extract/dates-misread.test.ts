import { describe, expect, it } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import type { Story } from "../../../lambdas/core/extract/types.ts";

/** `span=value` of what is found in a text, told by a story published on Tuesday 10 March 2026 in London. */
function read(text: string, more: Partial<Story> = {}): string[] {
  const story = { publishedAt: "2026-03-10T10:00:00+00:00", timezone: "Europe/London", ...more, text };
  return findDates(story, allLanguages).map((date) => `${text.slice(date.start, date.end)}=${date.value.timex}`);
}

function only(text: string, more: Partial<Story> = {}) {
  const found = findDates({ publishedAt: "2026-03-10", timezone: "Europe/London", ...more, text }, allLanguages);
  expect(found).toHaveLength(1);
  return found[0]!.value;
}

describe("a length before from is no part of the date on which it begins", () => {
  it.each([
    ["Water is off for 24 hours from Monday 16 March.", ["24 hours=PT24H", "Monday 16 March=2026-03-16"]],
    ["The lane is shut for six weeks from 18 May.", ["six weeks=P6W", "18 May=2026-05-18"]],
    ["Stalls run for ten days from Friday.", ["ten days=P10D", "Friday=2026-03-13"]],
    ["The vote is two weeks from Thursday.", ["two weeks from Thursday=2026-03-26"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a year that opens a sentence", () => {
  it.each([
    ["Last year he had a fall, and in May he sold the farm.", ["Last year=2025", "May=2025-05"]],
    ["In 2019 the pier burnt in June and was sold on 4 August.", ["2019=2019", "June=2019-06", "4 August=2019-08-04"]],
    ["But last year storms in June and October broke two dams.", ["last year=2025", "June=2025-06", "October=2025-10"]],
    ["Last year it was shut. It reopens in May.", ["Last year=2025", "May=2026-05"]],
    ["The baths opened in 1986 and close in May.", ["1986=1986", "May=2026-05"]],
    [
      "في العام الماضي انهار الجسر في مايو وأعيد بناؤه في نوفمبر.",
      ["العام الماضي=2025", "مايو=2025-05", "نوفمبر=2025-11"],
    ],
  ])("anchors its bare months: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("May with a capital", () => {
  it.each([
    ["Lena May, the treasurer, left on Monday.", ["Monday=2026-03-09"]],
    ["The best months are May and September.", ["May=2026-05", "September=2026-09"]],
    ["Sow the beans in May. Second earlies follow.", ["May=2026-05"]],
    ["Her daughters, April and June, run the shop.", []],
  ])("is never the verb: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the present tense of what is planned", () => {
  it.each([
    ["The library lets in its first borrowers on Monday.", ["Monday=2026-03-16"]],
    ["They'll be glad of the rain on Monday.", ["Monday=2026-03-16"]],
    ["It’ll rain on Monday, forecasters think.", ["Monday=2026-03-16"]],
    ["The band brings its tour to Leeds on Saturday.", ["Saturday=2026-03-14"]],
    ["Harriers welcome Rovers to the Moor on Saturday.", ["Saturday=2026-03-14"]],
    ["A service follows at 11 a.m. Saturday.", ["11 a.m. Saturday=2026-03-14T11:00"]],
    ["The drama concludes on Sunday at 9pm.", ["Sunday at 9pm=2026-03-15T21:00"]],
    ["Traders now wait for Friday’s figures.", ["now=PRESENT_REF", "Friday=2026-03-13"]],
    ["He was last seen Saturday; he is to be charged Thursday.", ["Saturday=2026-03-07", "Thursday=2026-03-12"]],
    ["Ministers from towns the flood reached met on Monday.", ["Monday=2026-03-09"]],
    ["Officials on Thursday approved the plan.", ["Thursday=2026-03-05"]],
    ["The defence rests Thursday, its lawyer said.", ["Thursday=2026-03-12"]],
    ["Storms linger tonight and weaken Thursday.", ["tonight=2026-03-10TNI", "Thursday=2026-03-12"]],
    ["Outlook for Friday: fair.", ["Friday=2026-03-13"]],
    ["Voters head to the polls on Sunday.", ["Sunday=2026-03-15"]],
    ["The head of the union spoke on Sunday.", ["Sunday=2026-03-08"]],
    ["Send entries to the editor by Friday.", ["Friday=2026-03-13"]],
    ["See you on Friday!", ["Friday=2026-03-13"]],
    ["By Friday nine had been found.", ["Friday=2026-03-06"]],
    ["Hearts v Rovers, Saturday, 3pm.", ["Saturday, 3pm=2026-03-14T15:00"]],
    ["The vote on Thursday is the third.", ["Thursday=2026-03-12"]],
    ["The vote on Thursday was close.", ["Thursday=2026-03-05"]],
    ["A ward that burned down on Thursday is open again.", ["Thursday=2026-03-05"]],
    ["The jets stay grounded until noon Thursday.", ["noon Thursday=2026-03-12T12:00"]],
    ["They were told a week last Monday.", ["a week last Monday=2026-03-02"]],
    ["The rocket lifts off at noon Saturday.", ["noon Saturday=2026-03-14T12:00"]],
    ["Staff walk out for two days from Thursday.", ["two days=P2D", "Thursday=2026-03-12"]],
    ["It was shut for two days from Thursday.", ["two days=P2D", "Thursday=2026-03-05"]],
    ["Readings taken on Thursday can be sent.", ["Thursday=2026-03-05"]],
    [
      "The mayor, who vetoed a similar plan in December, has until 20 April.",
      ["December=2025-12", "20 April=2026-04-20"],
    ],
    ["Borders sit ninth after Saturday’s loss.", ["Saturday=2026-03-07"]],
    ["They will meet after Friday’s vote.", ["Friday=2026-03-13"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("is that of what has happened in a headline", () => {
    const title = "Judge rejects the plea on Monday";
    const found = findDates(
      { publishedAt: "2026-03-10", timezone: "Europe/London", title, text: "It rained." },
      allLanguages,
    );
    expect(found.map(({ value }) => value.timex)).toEqual(["2026-03-09"]);
  });
});

describe("four digits that are a time of day", () => {
  it.each([
    ["The 1945 bus will use Hill Street.", []],
    ["The 0830 train to Ely was late.", []],
    ["Trains stop from 2330 hours.", ["2330 hours=2026-03-10T23:30"]],
    ["It is valid from 0600 on Thursday 12 March.", ["0600 on Thursday 12 March=2026-03-12T06:00"]],
    ["She worked 1700 hours unpaid.", ["1700 hours=PT1700H"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a weekday beside a date without a year", () => {
  it("chooses a year beside the one that tense gives when that is half a year off and no nearer", () => {
    const value = only("The walk was on Saturday 5 September.");
    expect(value).toMatchObject({ timex: "2026-09-05", weekday: { said: 6, matches: true } });
    expect(value.reading).toContain("the one in which it is a Saturday is meant");
  });

  it("is told to be wrong where the day is near", () => {
    expect(only("It opens on Friday 12 March.")).toMatchObject({
      timex: "2026-03-12",
      weekday: { said: 5, matches: false },
    });
    expect(only("The talks were held on Monday 6 January.")).toMatchObject({
      timex: "2026-01-06",
      weekday: { said: 1, matches: false },
    });
  });
});

describe("a time of day without a day", () => {
  it.each([
    [
      "The replay was moved to Wednesday 25 March, kick-off 7.45pm.",
      ["Wednesday 25 March=2026-03-25", "7.45pm=2026-03-25T19:45"],
    ],
    [
      "Councillors met on 2 March at 7 p.m. Notes of 8 December were read. The meeting closed at 9.05pm.",
      ["2 March at 7 p.m.=2026-03-02T19:00", "8 December=2025-12-08", "9.05pm=2026-03-02T21:05"],
    ],
    ["17.58: Talks broke up.", ["17.58=2026-03-10T17:58"]],
    ["The ratio was 17.58: too high.", []],
    ["Visits are 4 to 7 p.m. Friday.", ["4=2026-03-13T16:00", "7 p.m. Friday=2026-03-13T19:00"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("names, addresses and counts of other kinds of text", () => {
  it.each([
    "Marsh, 41, of 1984 Welford Road, denied it.",
    "A deer stood in the 1900 block of Grant Street.",
    "Passes cost 2000 kroner.",
    "It listens on port 1945 and fixes build 2026.03.12.",
    "Minutes of the meeting were read.",
    "The roof went in the Seven Years' War.",
    "The director of 28 Weeks was there.",
    "They played the Spring Rooms and the Summer Garden.",
    "Chairs by Winter & Sons; pills by May & Baker.",
    "Serve it on your Sunday best plates under Sunday-supplement skies.",
    "A midnight blue sofa stood there.",
    "He reads the author of “Saturday”.",
    "She loved his August: Osage County.",
    "Music came from Easter Road.",
    "Then Sunday Morning Live came on.",
    "He lives in May Street behind Spring Farm.",
    "Major Friday and Cllr Winter were there.",
    "The Sundays tribute act sang the album of the week.",
    "She drove the No. 1920 truck; Sudoku no. 1962 was hard.",
    "Fold in the second half of the sugar, 2026 kcal in all.",
    "Grow autumn raspberries and winter kale.",
    "They won 12 of the past 14 games.",
    "He sold 2 Second-hand cars.",
    "We remember a clerk named Friday and Tom Easter.",
    "The flat at 12 May Court was sold.",
    "Serial number 2019-04-117 was filed off.",
    "He has 2024 followers and 1999 likes.",
    "It was on the old Tonight Show.",
    "He is a Year 9 pupil.",
    "The 4th estate and the 5th column met.",
    "The author of Midnight's End lives here.",
    "The fourth Sunday is busy.",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["The tower was built in 1385.", ["1385=1385"]],
    ["Sheds for 14 March, 2,019 of them, are up.", ["14 March=2026-03-14"]],
    ["No trains call on Sunday 22 and Monday 23 March.", ["Sunday 22=2026-03-22", "Monday 23 March=2026-03-23"]],
    ["They meet tomorrow (10.30).", ["tomorrow (10.30)=2026-03-11T10:30"]],
    ["Drivers lost an hour in queues.", ["an hour=PT1H"]],
    ["It is shut on 24, 25 and 26 November.", ["24=2026-11-24", "25=2026-11-25", "26 November=2026-11-26"]],
    ["They meet every other week.", ["every other week=P2W"]],
  ])("but dates are read: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("lengths in two units", () => {
  it.each([
    ["It took two hours and 20 minutes.", "PT2H20M"],
    ["It took three minutes and 12 seconds.", "PT3M12S"],
    ["It took two days and 4 hours.", "P2DT4H"],
    ["It took a year and two months.", "P1Y2M"],
    ["استغرق الأمر ساعتين و20 دقيقة.", "PT2H20M"],
  ])("%s", (text, timex) => {
    expect(only(text)).toMatchObject({ type: "DURATION", timex, interval: null });
  });
});

describe("Arabic of other kinds than news", () => {
  it.each([
    ["تنطلق المباراة الأحد 15 مارس على الساعة الثانية بعد الزوال.", "2026-03-15T14:00"],
    ["ويصل الوفد الساعة ٩:٣٠ صباح الخميس.", "2026-03-12T09:30"],
    ["وتشتد الأمطار الجمعة.", "2026-03-13"],
    ["المترو هيقف بكرة الساعة 6 الصبح.", "2026-03-11T06:00"],
  ])("%s", (text, timex) => {
    expect(
      findDates({ publishedAt: "2026-03-10", timezone: "Africa/Cairo", text }, allLanguages).at(-1)?.value.timex,
    ).toBe(timex);
  });

  it.each(["انزل محطة سبتمبر.", "حضر الشاعر خميس تموز.", "قرأت «ألف ليلة وليلة»."])(
    "names that are no dates: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("years that are told one after the other", () => {
    expect(read("فاز باللقب في 2021 و2024.")).toEqual(["2021=2021", "2024=2024"]);
  });
});

describe("what the text spoke of", () => {
  it.each([
    [
      "The fair is on Sunday 3 May. Children run two miles on the Saturday.",
      ["Sunday 3 May=2026-05-03", "the Saturday=2026-05-02"],
    ],
    [
      "It opens on 16 October. Firemen will see it two days before with buckets at hand.",
      ["16 October=2026-10-16", "two days before=2026-10-14"],
    ],
    [
      "The hall opens on 26 March. The pool follows a week after that.",
      ["26 March=2026-03-26", "a week after that=2026-04-02"],
    ],
    [
      "He spoke on 3 March; she had gone the previous evening.",
      ["3 March=2026-03-03", "the previous evening=2026-03-02TEV"],
    ],
    [
      "The terminal opens on 22 October. A paper that had its first flight leaving on 8 October was wrong.",
      ["22 October=2026-10-22", "8 October=2026-10-08"],
    ],
    ["They went to Hull on 8 March, play on the 15th and rest.", ["8 March=2026-03-08", "the 15th=2026-03-15"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("weeks and days at the edge of a month", () => {
  it.each([
    ["in the last week of June", "2026-W26"],
    ["in the first week of August", "2026-W32"],
    ["in the third week of November", "2026-W47"],
    ["in the first days of May", "2026-05"],
  ])("%s is %s", (words, timex) => {
    expect(only(`It will end ${words}.`).timex).toBe(timex);
  });
});

describe("nouns that are written as verbs of plans are", () => {
  it.each([
    ["None passed the mark of 50 per cent on Sunday.", ["Sunday=2026-03-08"]],
    ["The dollar was at 1.84 marks Monday.", ["Monday=2026-03-09"]],
    ["She won three stars on Friday.", ["Friday=2026-03-06"]],
    ["It passed by one vote on Monday.", ["Monday=2026-03-09"]],
    ["It may one day be shut.", ["one day=FUTURE_REF"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a quarter named after another one", () => {
  it("or by the day that it ends on, is that of most of its months", () => {
    expect(read("Sales in the quarter ended July 31, 2025, fell.")).toEqual([
      "the quarter=2025-Q2",
      "July 31, 2025=2025-07-31",
    ]);
  });

  it("is of the same year", () => {
    expect(read("It will open not in the first quarter of 2027 but in the third quarter.")).toEqual([
      "the first quarter of 2027=2027-Q1",
      "the third quarter=2027-Q3",
    ]);
  });
});

describe("a text that narrates what lies years back", () => {
  it.each([
    [
      "They landed on 6 June 1944. He fell on 11 June. That autumn they crossed the Maas.",
      ["6 June 1944=1944-06-06", "11 June=1944-06-11", "That autumn=1944-FA"],
    ],
    ["It sank on 3 May 2019. It was raised on 1 March.", ["3 May 2019=2019-05-03", "1 March=2026-03-01"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("Arabic lengths and years", () => {
  it.each([
    ["قرر الاتحاد إقامة المباراة الجمعة.", ["الجمعة=2026-03-13"]],
    ["فيما وصل الوفد الاثنين.", ["الاثنين=2026-03-09"]],
    ["جرى بين نهاية 2025 وبداية 2026.", ["نهاية 2025=2025", "بداية 2026=2026"]],
    ["استمر القصف حتى ساعات الصباح الأولى من يوم الثلاثاء.", ["ساعات الصباح الأولى من يوم الثلاثاء=2026-03-10TMO"]],
    ["دعت النقابة إلى وقفة يوم الأربعاء.", ["يوم الأربعاء=2026-03-11"]],
    ["ويواجه المنتخب ضيفه الأحد.", ["الأحد=2026-03-15"]],
    ["دعا الاتحاد العمال إلى الإضراب الخميس.", ["الخميس=2026-03-12"]],
    ["تشيع جنازة الفنان السبت.", ["السبت=2026-03-14"]],
    ["شيعت جنازة الفنان السبت.", ["السبت=2026-03-07"]],
    ["لم يحضر المتهم جلسة الأحد.", ["الأحد=2026-03-08"]],
    ["قضى الصحفي أسبوعاً في الإيقاف.", ["أسبوعاً=P1W"]],
    ["تغلب الفريق على ضيفه الأحد.", ["الأحد=2026-03-08"]],
    ["تجرى الجولة 11 يوم 26 مارس.", ["يوم 26 مارس=2026-03-26"]],
    ["صدرت روايتها «تموز لا يعود».", []],
    ["ذكر فيصل الحربي يوم الأحد أن القطار اجتاز الاختبار.", ["يوم الأحد=2026-03-08"]],
    ["دعا إلى إضراب عام يوم الخميس 12 مارس 2026.", ["يوم الخميس 12 مارس 2026=2026-03-12"]],
    ["العزاء ثلاثة أيام من الأربعاء.", ["ثلاثة أيام=P3D", "الأربعاء=2026-03-11"]],
    ["كان من مواليد 1939.", ["1939=1939"]],
    ["ستعمم الخدمة قبل عام 2028.", ["عام 2028=2028"]],
    ["انتقل إليها قبل عام.", ["قبل عام=2025"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("forms of other kinds of text", () => {
  it.each([
    ["It is open Monday to Friday.", ["Monday to Friday=XXXX-WXX-1/XXXX-WXX-5"]],
    ["They left in autumn '21.", ["autumn '21=2021-FA"]],
    ["The report covers Q4 FY25.", ["Q4 FY25=2025-Q4"]],
    ["It opens in six weeks' time.", ["six weeks'=2026-04-21"]],
    ["It starts Monday next.", ["Monday next=2026-03-16"]],
    ["He has been here since Tuesday last.", ["Tuesday last=2026-03-03"]],
    ["He left on Tuesday last week.", ["Tuesday last week=2026-03-03"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
