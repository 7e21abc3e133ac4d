import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { arabicDates } from "../../../lambdas/core/extract/ar/dates/grammar.ts";
import { formatDay } from "../../../lambdas/core/extract/calendar/days.ts";
import { hijriMonthStart, hijriOf } from "../../../lambdas/core/extract/calendar/hijri.ts";
import { findDates } from "../../../lambdas/core/extract/dates.ts";
import type { Story } from "../../../lambdas/core/extract/types.ts";

/** Dates of a text published on Thursday 12 June 2025 in Baghdad. */
function read(text: string, more: Partial<Story> = {}) {
  return findDates(
    {
      text,
      publishedAt: "2025-06-12T10:00:00+03:00",
      timezone: "Asia/Baghdad",
      language: "ar",
      ...more,
    },
    allLanguages,
  );
}

/** What was found, each as `[words] value`. */
function found(text: string, more: Partial<Story> = {}) {
  return read(text, more).map((date) => `[${text.slice(date.start, date.end)}] ${date.value.timex}`);
}

describe("rules of the Arabic grammar", () => {
  const { rules } = arabicDates;

  it("have names of their own and examples, unless they are building blocks", () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    expect(rules.filter((rule) => !rule.hidden && rule.examples.length === 0).map((rule) => rule.name)).toEqual([]);
  });

  it.each(rules.flatMap((rule) => rule.examples.map((example) => ({ rule: rule.name, example }))))(
    "$rule: $example",
    ({ rule, example }) => {
      // a day before it, so that "the same day" has one to stand on, and a clause that ends with it
      const text = `أغلق الجسر في 3 آذار 2021. ${example}.`;
      const after = read(text).filter((date) => date.start > 20);
      expect(after.map((date) => date.rule)).toContain(rule);
    },
  );

  it("are named in the reading, which says the day in words", () => {
    const [date] = read("تفتح المكتبة أبوابها الأحد المقبل");
    expect(date?.value.reading).toContain("Sunday 15 June 2025");
    expect(date?.value.reading).toContain(`(rule: ${date?.rule})`);
  });
});

describe("an Arabic calendar date", () => {
  it.each([
    ["14 حزيران 2025", "2025-06-14"],
    ["14 يونيو 2025", "2025-06-14"],
    ["14 جوان 2025", "2025-06-14"],
    ["14 حزيران/يونيو 2025", "2025-06-14"],
    ["14 حزيران (يونيو) 2025", "2025-06-14"],
    ["2 كانون الثاني 2026", "2026-01-02"],
    ["2 يناير 2026", "2026-01-02"],
    ["2 جانفي 2026", "2026-01-02"],
    ["5 أوت 2024", "2024-08-05"],
    ["فاتح شتنبر 2024", "2024-09-01"],
    ["الفاتح من جوان 2024", "2024-06-01"],
    ["5 غشت 2024", "2024-08-05"],
    ["١٤ تشرين الأول ٢٠٢٤", "2024-10-14"],
    ["۱۴ تشرين الأول ۲۰۲۴", "2024-10-14"],
    ["الـ14 من تموز 2023", "2023-07-14"],
    ["الرابع عشر من تموز 2023", "2023-07-14"],
    ["الحادي والثلاثين من أيار 2023", "2023-05-31"],
    ["أول أيار 2023", "2023-05-01"],
    ["الثلاثاء 16 أيلول 2025", "2025-09-16"],
    ["يوم الثلاثاء الموافق لـ 16 أيلول 2025", "2025-09-16"],
    ["10 شباط من العام الماضي", "2024-02-10"],
    ["العاشر من سبتمبر، ألفين", "2000-09-10"],
    ["20 من الشهر المقبل", "2025-07-20"],
    ["أيار 2023", "2023-05"],
    ["شهر مارس من عام 2024", "2024-03"],
    ["عام ألفين وعشرين", "2020"],
    ["عام 1998", "1998"],
    ["1 رمضان 1446", "2025-03-01"],
    ["15 رمضان من العام الماضي", "2024-03-25"],
    ["20/12/1446 هـ", "2025-06-16"],
    ["السادس من الشهر", "2025-06-06"],
    ["الثلاثاء الثالث من أيلول 2014", "2014-09-16"],
    ["الثلاثاء 14 ذو الحجة 1446 هـ الموافق 10 يونيو 2025", "2025-06-10"],
  ])("%s is %s", (said, value) => {
    expect(found(`افتتح الجسر في ${said}.`)).toEqual([`[${said}] ${value}`]);
  });

  it("is one mention with its weekday and part of day", () => {
    const said = "صباح يوم الثلاثاء الموافق 16 أيلول 2025";
    expect(found(`تبدأ الورشة ${said} في القاعة.`)).toEqual([`[${said}] 2025-09-16TMO`]);
  });

  it("is checked against the weekday said beside it", () => {
    const [date] = read("تبدأ الورشة الأربعاء 16 أيلول 2025.");
    expect(date?.value.weekday).toEqual({ said: 3, matches: false });
    expect(date?.value.reading).toContain("Tuesday 16 September 2025");
  });

  it("shows the conversion of a Hijri date", () => {
    const [date] = read("في 14 ذي الحجة 1446 هـ");
    expect(date?.value.timex).toBe("2025-06-10");
    expect(date?.value.reading).toContain(
      "14 Dhu al-Hijjah 1446 AH in the Umm al-Qura calendar is Tuesday 10 June 2025",
    );
  });

  it("of the Hijri calendar names the day that the calendar gives, whatever the day", () => {
    const names = [
      "محرم",
      "صفر",
      "ربيع الأول",
      "ربيع الآخر",
      "جمادى الأولى",
      "جمادى الآخرة",
      "رجب",
      "شعبان",
      "رمضان",
      "شوال",
      "ذو القعدة",
      "ذو الحجة",
    ];
    assert(
      property(
        integer({ min: 1400, max: 1470 }),
        integer({ min: 1, max: 12 }),
        integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const [date] = read(`${day} ${names[month - 1]} ${year} هـ`);
          expect(date?.value.timex).toBe(formatDay(hijriMonthStart(year, month) + day - 1));
          expect(hijriOf(hijriMonthStart(year, month) + day - 1)).toEqual({ year, month, day });
        },
      ),
    );
  });
});

describe("an Arabic date in digits whose order is open", () => {
  it.each([
    // the first number is the year where the last would be years off
    ["25/04/31", "2031-04-25", []],
    ["24/04/28", "2024-04-28", ["2028-04-24"]],
    ["08/12, 2024", "2024-08-12", ["2024-12-08"]],
    ["08/25, 24", "2024-08-25", []],
  ])("%s is %s, else %j", (said, value, alternatives) => {
    const [date] = read(`وصل الطرد ${said}.`);
    expect(date?.value).toMatchObject({ timex: value, alternatives });
  });
});

describe("an Arabic relative day", () => {
  it.each([
    ["اليوم", "2025-06-12"],
    ["غداً", "2025-06-13"],
    ["يوم غد الجمعة", "2025-06-13"],
    ["بعد غد", "2025-06-14"],
    ["أمس الأربعاء", "2025-06-11"],
    ["أول أمس", "2025-06-10"],
    ["الأحد المقبل", "2025-06-15"],
    ["الأحد الماضي", "2025-06-08"],
    ["الأسبوع المقبل", "2025-W25"],
    ["الأسبوع المنصرم", "2025-W23"],
    ["الأسبوع بعد القادم", "2025-W26"],
    ["هذا الشهر", "2025-06"],
    ["الشهر القادم", "2025-07"],
    ["العام الفائت", "2024"],
    ["السنة الجارية", "2025"],
    ["قبل يومين", "2025-06-10"],
    ["قبل ثلاثة أسابيع", "2025-05-22"],
    ["بعد أسبوعين من الآن", "2025-06-26"],
    ["آب الماضي", "2024-08"],
    ["أيار الماضي", "2025-05"],
    ["آخر جمعة من أيار", "2025-05-30"],
    ["أول ثلاثاء من شهر عشرة 2024", "2024-10-01"],
  ])("%s is %s", (said, value) => {
    expect(found(said)).toEqual([`[${said}] ${value}`]);
  });

  it("counts from what the text spoke of", () => {
    expect(found("وقع الاتفاق في 3 آذار 2021. وبعد ذلك بيومين فتح المعبر. وفي العام نفسه أغلق.")).toEqual([
      "[3 آذار 2021] 2021-03-03",
      "[بعد ذلك بيومين] 2021-03-05",
      "[العام نفسه] 2021",
    ]);
  });

  it("finds the month that the text spoke of", () => {
    expect(found("كان مقرراً في 12 تموز، لكنه نقل إلى 19 منه. وفي العاشر من الشهر نفسه أغلق المكتب.")).toEqual([
      "[12 تموز] 2025-07-12",
      "[19 منه] 2025-07-19",
      "[العاشر من الشهر نفسه] 2025-07-10",
    ]);
  });

  it("after or before what is no date is a length, not a day", () => {
    expect(found("افتتح الجسر بعد يومين من الزلزال")).toEqual(["[يومين] P2D"]);
  });

  it("checks the weekday beside today, tomorrow, yesterday", () => {
    expect(read("يصل الوفد غداً الأحد")[0]?.value.weekday).toEqual({ said: 7, matches: false });
    expect(read("يصل الوفد غداً الجمعة")[0]?.value.weekday).toEqual({ said: 5, matches: true });
  });
});

describe("words written on to others", () => {
  it.each([
    ["وغداً", "غداً", "2025-06-13"],
    ["بالأمس", "الأمس", "2025-06-11"],
    ["وبالأمس", "الأمس", "2025-06-11"],
    ["ويوم السبت المقبل", "يوم السبت المقبل", "2025-06-14"],
    ["للأحد المقبل", "للأحد المقبل", "2025-06-15"],
    ["وَبِالأَمْسِ", "الأَمْسِ", "2025-06-11"],
    ["الثلاثـــاء المقبل", "الثلاثـــاء المقبل", "2025-06-17"],
    ["\u200fالثلاثاء المقبل", "الثلاثاء المقبل", "2025-06-17"],
    ["الثُّلَاثَاءَ الْمُقْبِلَ", "الثُّلَاثَاءَ الْمُقْبِلَ", "2025-06-17"],
  ])("%s: the mention is %s", (text, said, value) => {
    expect(found(text)).toEqual([`[${said}] ${value}`]);
  });

  it("do not join two days into one", () => {
    expect(found("اليوم وغداً")).toEqual(["[اليوم] 2025-06-12", "[غداً] 2025-06-13"]);
  });

  it("never move a mention, whatever marks and directions stand in the text", () => {
    const clean = "14 حزيران 2025";
    assert(
      property(
        constantFrom("", "\u200f", "\u202b", "\u2067"),
        constantFrom("", "\u064e", "\u0640"),
        integer({ min: 0, max: 30 }),
        (bidi, mark, before) => {
          const said = `14${" "}ح${mark}زيران 2025`;
          const text = `${"كلام ".repeat(before)}${bidi}${said}`;
          const [date] = read(text);
          expect(date?.value.timex).toBe(read(clean)[0]?.value.timex);
          expect(text.slice(date?.start, date?.end)).toBe(said);
        },
      ),
    );
  });
});

describe("a bare Arabic weekday or month goes where its verb sends it", () => {
  it.each([
    ["سيعقد المجلس جلسته الأحد", "2025-06-15"],
    ["عقد المجلس جلسته الأحد", "2025-06-08"],
    ["من المقرر أن يصل الوفد السبت", "2025-06-14"],
    ["وصلت القافلة السبت إلى المدينة", "2025-06-07"],
    ["لم يصل الوفد السبت", "2025-06-07"],
    ["قال الوزير إن المدارس ستفتح أبوابها الأحد", "2025-06-15"],
    ["قال الوزير، الأحد، إن المدارس ستفتح أبوابها", "2025-06-08"],
    ["يبقى الطريق مغلقاً اعتباراً من السبت", "2025-06-14"],
    ["أغلقت البلدية الطريق حتى السبت", "2025-06-14"],
    ["استمرت المعارك حتى السبت", "2025-06-07"],
    ["أرجأ المجلس الجلسة إلى السبت", "2025-06-14"],
    ["تعمل الورشة منذ السبت", "2025-06-07"],
    ["تبدأ الدورة في تشرين الأول", "2025-10"],
    ["بدأت الدورة في تشرين الأول", "2024-10"],
    // a hamza on the alef is no capital before a year
    ["أرجئ المشروع إلى 2027", "2027"],
    // a verb with its object, and a short one of the future
    ["في ندوة عقدها بالبلدة السبت", "2025-06-07"],
    ["سيتم نقل المرضى السبت", "2025-06-14"],
    ["سيصل الوفد السبت", "2025-06-14"],
    ["كان الدوام قد بدأ يوم الأحد 7 تموز", "2024-07-07"],
  ])("%s: %s", (text, value) => {
    expect(read(text).map((date) => date.value.timex)).toEqual([value]);
  });

  it("without a verb, where the reader asked", () => {
    expect(found("الأحد", { prefer: "future" })).toEqual(["[الأحد] 2025-06-15"]);
    expect(found("الأحد", { prefer: "past" })).toEqual(["[الأحد] 2025-06-08"]);
  });

  it("stays in the month under way when it is a number alone and the reader makes appointments", () => {
    expect(found("يوم 4", { prefer: "future" })).toEqual(["[يوم 4] 2025-06-04"]);
    expect(found("سنلتقي يوم 4", { prefer: "future" })).toEqual(["[يوم 4] 2025-07-04"]);
  });
});

describe("Arabic times, lengths and recurring times", () => {
  it.each([
    ["الساعة الثامنة مساءً", "2025-06-12T20:00"],
    ["العاشرة والنصف صباحاً", "2025-06-12T10:30"],
    ["الساعة السادسة إلا ربعاً مساءً", "2025-06-12T17:45"],
    ["الساعة 8:30 صباحاً", "2025-06-12T08:30"],
    ["الثامنة من مساء الأحد المقبل", "2025-06-15T20:00"],
    ["الأحد المقبل الساعة التاسعة صباحاً", "2025-06-15T09:00"],
    ["مساء اليوم", "2025-06-12TEV"],
    ["سهرة السبت المقبل", "2025-06-14TEV"],
    ["عشية السبت المقبل", "2025-06-14TEV"],
    ["السابعة و20 دقيقة", "2025-06-12T07:20"],
    ["الليلة الماضية", "2025-06-11TNI"],
    ["ثلاثة أيام", "P3D"],
    ["يومين", "P2D"],
    ["أسبوعان", "P2W"],
    ["خمسة وعشرين شهراً", "P25M"],
    ["ساعة ونصف", "PT90M"],
    ["نصف ساعة", "PT30M"],
    ["بضعة أيام", "PXD"],
    ["الأشهر الستة المقبلة", "P6M"],
    ["كل أسبوع", "P1W"],
    ["كل يوم جمعة", "XXXX-WXX-5"],
    ["يومياً", "P1D"],
    ["14 تموز من كل عام", "XXXX-07-14"],
    ["كل ساعتين", "PT2H"],
    ["مؤخراً", "PAST_REF"],
  ])("%s is %s", (said, value) => {
    expect(found(said)).toEqual([`[${said}] ${value}`]);
  });

  it("stand in the zone that the text names", () => {
    const [date] = read("الساعة 20:30 بتوقيت غرينتش");
    expect(date?.value.interval).toEqual({ start: "2025-06-12T20:30:00Z", end: "2025-06-12T20:31:00Z" });
  });
});

describe("Arabic periods and ranges", () => {
  it.each([
    ["الربع الثاني من العام الجاري", "2025-Q2"],
    ["النصف الأول من 2024", "2024-H1"],
    ["صيف 2023", "2023-SU"],
    ["تسعينيات القرن الماضي", "199"],
    ["القرن التاسع عشر", "18"],
    ["عيد الفطر المبارك", "2025-03-30"],
    ["ثاني أيام عيد الأضحى", "2025-06-07"],
    ["نهاية العام", "2025"],
  ])("%s is %s", (said, value) => {
    expect(found(said)).toEqual([`[${said}] ${value}`]);
  });

  it("are none where two days are only named together", () => {
    const dates = read("تجرى الجولتان في 6 و13 تموز.");
    expect(dates.map((date) => date.value.interval)).toEqual([
      { start: "2025-07-06", end: "2025-07-07" },
      { start: "2025-07-13", end: "2025-07-14" },
    ]);
  });

  it("are none where one day takes the place of another", () => {
    const dates = read("أرجئ الحفل من 12 إلى 19 تموز.");
    expect(dates.map((date) => date.value.interval)).toEqual([{ start: "2025-07-19", end: "2025-07-20" }]);
  });

  it("of hours begin in the half of the day that lets them end", () => {
    const dates = read("بين الساعة العاشرة والساعة الثانية عشرة ظهراً");
    expect(dates.map((date) => date.value.timex)).toEqual(["2025-06-12T10:00", "2025-06-12T12:00"]);
  });

  it("narrow the interval of an edge and keep its value", () => {
    const [date] = read("مطلع تشرين الأول 2025");
    expect(date?.value).toMatchObject({ timex: "2025-10", interval: { start: "2025-10-01", end: "2025-10-11" } });
  });

  it.each([
    ["من الاثنين إلى الأربعاء", "2025-06-09", "2025-06-12"],
    ["من 5 حتى 9 أيار 2025", "2025-05-05", "2025-05-10"],
    ["بين 5 و9 أيار 2025", "2025-05-05", "2025-05-10"],
    ["بين عامي 2011 و2014", "2011-01-01", "2015-01-01"],
  ])("%s: both ends carry %s until %s", (text, start, end) => {
    const dates = read(`جرت الأعمال ${text}.`);
    expect(dates.map((date) => date.value.interval)).toEqual([
      { start, end },
      { start, end },
    ]);
  });
});

describe("what looks like a date in Arabic and is none", () => {
  it.each([
    "فتح باب الحوار بين الطرفين",
    "مارس الرياضة منذ صغره",
    "أنتجت شركة نيسان سيارة جديدة",
    "فاز الفريق بكرة القدم",
    "البالغ من العمر 45 عاماً",
    "صوت المجلس على القرار 2254",
    "قتل 2010 أشخاص",
    "كتب محمد رمضان أغنية",
    "انتهت المباراة بنتيجة صفر",
    "الأمين العام للمنظمة",
    "اليوم العالمي للمرأة",
    "صلاة الجمعة",
    "كان قريباً من الناس",
    "ساحة 25 يناير في وسط المدينة",
    "بعد عقد اجتماع طارئ",
    "صحيفة الغد",
    "نحو غد أفضل",
    "توفي عن 78 عاماً",
    "معركة وقعت عام 500 قبل الميلاد",
    "الربيع العربي",
    "ارتفع السهم إلى 2025 دولارا",
    "زاد الأعضاء من 1990 إلى 2031 عضوا",
    "عبر الموكب مدينة السادس من أكتوبر وشارع 23 يوليو",
    "سجل اللاعب نيسان كريم هدفين",
    "وجوان خليل تعتذر",
    "وقع العقد مع نادي السبت الرياضي",
    "من معرض أيلول للسيارات",
    "عرض فيلم «الجمعة الأخيرة» ومسلسل «يوم الاثنين»",
    "قطع العداء المسافة بزمن 2:05:30",
    "الرمز البريدي 11-2026",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
