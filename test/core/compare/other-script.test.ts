import { describe, expect, it } from "vitest";
import { isAcross, openPage } from "../../../lambdas/core/compare/finding.ts";
import { findAcross } from "../../../lambdas/core/compare/other-script.ts";

const page = (text: string) =>
  openPage({ kind: "html", text, passages: text.split("\n"), title: null, language: null });
const AT = "2026-04-09T10:00:00.000Z";
const look = (excerpt: string, now: string, before: string | null = null) =>
  findAcross(excerpt, page(now), before === null ? null : page(before), AT);
const located = { state: "located", located: "approximate", differences: [] };
const missing = (...gone: string[]) => ({
  state: "missing",
  located: null,
  differences: gone.map((was) => ({ was, now: "" })),
});

const ENGLISH =
  "Samira Benali, director of the port of Nador, told Reuters that the quay would open to 12 ferries on 18 April.";
const ARABIC =
  "قالت سميرة بنعلي مديرة ميناء الناظور لوكالة رويترز إن الرصيف سيفتح أمام 12 عبارة يوم 18 أبريل.\nويبقى السوق مغلقا.";

describe("an excerpt in another script than its page", () => {
  it("is told by the letters that most of both are written in", () => {
    expect(isAcross(ENGLISH, page(ARABIC))).toBe(true);
    expect(isAcross("قالت Reuters إن الرصيف سيفتح", page(ARABIC))).toBe(false);
  });

  it.each<[what: string, excerpt: string, now: string, expected: object | null]>([
    ["stands by its numbers", "قتل 17 شخصا في 2024", "In 2024 the toll was 17.", located],
    ["is missing where a number doesn't stand", "قتل 17 شخصا في 2024", "In 2024 the toll was 18.", missing("17")],
    ["stands by numbers in other digits", "The toll was 17.", "بلغ عدد القتلى ١٧ شخصا.", located],
    ["stands by numbers, date and names", ENGLISH, ARABIC, located],
    ["stands by a date that is written in another way", "It opens on April 18, 2026.", "يفتح في 18/4/2026.", located],
    ["stands by the other name of the month", "It opens on 18 April.", "يفتح الجسر في 18 نيسان المقبل.", located],
    ["stands by a date whose page doesn't give the year", "It opens on 18 April 2026.", "يفتح في 18 أبريل.", located],
    ["is missing where the month is another", "It opens on 18 April.", "يفتح الجسر في 18 أيار.", missing("18 April")],
    ["is missing where the day is another", "يفتح الجسر في 18 نيسان", "It opens on 19 April.", missing("18 نيسان")],
    [
      "is missing where the year is another",
      "It opened on 18 April 2024.",
      "افتتح الجسر في 18 أبريل 2025.",
      missing("18 April 2024"),
    ],
    ["cannot be compared without number, date or name", "قال المتحدث إن الجسر سيفتح قريبا", "The bridge opens.", null],
    ["cannot be compared by one name alone", "The mayor of Nador smiled.", "زار الوفد مدينة الناظور.", null],
    ["stands by two names", "The mayor met Samira Benali.", "التقى العمدة سميرة بنعلي.", located],
    [
      "stands by two names, also when Arabic is translated",
      "التقى العمدة سميرة بنعلي",
      "He met Samira Benali.",
      located,
    ],
    ["stands by names with what is written onto them", "He met Samira Benali.", "التقى بسميرة وبنعلي.", located],
    [
      "isn't missing for a name of which a page has another",
      "He saw Greece and Samira Benali.",
      "سميرة بنعلي في اليونان",
      located,
    ],
  ])("%s", async (_, excerpt, now, expected) => {
    expect(await look(excerpt, now)).toEqual(expected);
  });

  it("is missing when a name goes that the page had when it was cited", async () => {
    const other = ARABIC.replace("سميرة بنعلي", "كريم حداد");
    expect(await look(ENGLISH, other, ARABIC)).toEqual(missing("Samira", "Benali"));
    expect(await look(ENGLISH, other)).toEqual(located);
  });

  it("is missing when a weekday goes that the page had when it was cited", async () => {
    const [monday, sunday] = ["يفتح الجسر الاثنين أمام 12 عبارة", "يفتح الجسر الأحد أمام 12 عبارة"];
    expect(await look("It opens on Monday to 12 ferries.", sunday, monday)).toEqual(missing("Monday"));
    expect(await look("It opens on Monday to 12 ferries.", monday, monday)).toEqual(located);
    expect(await look("It opens on Monday to 12 ferries.", "يفتح أمام 12 عبارة", "يفتح أمام 12 عبارة")).toEqual(
      located,
    );
  });

  it("isn't missing when only the words around numbers, dates and names change", async () => {
    expect(await look(ENGLISH, `${ARABIC}\nإعلان: تخفيضات كبيرة حتى 30 حزيران.`, ARABIC)).toEqual(located);
  });
});
