import { expect, test } from "vitest";
import { detectConflicts, type StoryClaims } from "../../../lambdas/core/contradictions/detect.ts";
import type { OfficialMention, QuoteMention } from "../../../lambdas/core/extract/types.ts";

/** A story whose officials are written [name|role|organisation] in a text that names them so. */
function withOfficials(
  id: string,
  text: string,
  officials: [name: string, role: string, organisation: string | null][],
  publishedAt = "2026-03-02T09:00:00Z",
): StoryClaims {
  const found = officials.map(([name, role, organisation], i): OfficialMention => {
    const start = nth(text, name, officials.slice(0, i).filter(([other]) => other === name).length);
    return {
      part: "text",
      start,
      end: start + name.length,
      rule: "test",
      value: { name, role, organisation, mentions: [] },
    };
  });
  return { id, story: { text, publishedAt, timezone: "UTC" }, mentions: { dates: [], officials: found, quotes: [] } };
}

function nth(text: string, word: string, n: number): number {
  let at = text.indexOf(word);
  for (let i = 0; i < n; i++) at = text.indexOf(word, at + 1);
  return at;
}

const kinds = (...stories: StoryClaims[]) => detectConflicts(stories).map((conflict) => conflict.kind);

test("one person in two bodies at one time", () => {
  const text = "Ola Brandt, head of the harbour office, spoke first. Ola Brandt, director of the opera, agreed.";
  const story = withOfficials("a", text, [
    ["Ola Brandt", "head", "harbour office"],
    ["Ola Brandt", "director", "opera"],
  ]);
  expect(kinds(story)).toEqual(["official-role"]);
});

test("an office whose role names its body is an office", () => {
  const text = "Ola Brandt, the deputy fisheries minister, spoke first. Ola Brandt, director of the opera, agreed.";
  const two: [string, string, string | null][] = [
    ["Ola Brandt", "deputy fisheries minister", null],
    ["Ola Brandt", "director", "opera"],
  ];
  expect(kinds(withOfficials("a", text, two))).toEqual(["official-role"]);
});

test.each([
  ["a minister who sits on a committee", "chair", "harbour committee"],
  ["a minister of that ministry", "head", "Ministry of Fisheries"],
])("%s has one office", (_, role, organisation) => {
  const text = `Ola Brandt, the fisheries minister, spoke first. Ola Brandt, ${role} of the ${organisation}, agreed.`;
  const two: [string, string, string | null][] = [
    ["Ola Brandt", "fisheries minister", null],
    ["Ola Brandt", role, organisation],
  ];
  expect(kinds(withOfficials("a", text, two))).toEqual([]);
});

test("not when the office is a former one, when years lie between, or when the bodies may be one", () => {
  const former =
    "Ola Brandt, formerly head of the harbour office, spoke first. Ola Brandt, director of the opera, agreed.";
  const two: [string, string, string][] = [
    ["Ola Brandt", "head", "harbour office"],
    ["Ola Brandt", "director", "opera"],
  ];
  expect(kinds(withOfficials("a", former, two))).toEqual([]);
  const early = withOfficials("a", "Ola Brandt, head of the harbour office, spoke.", [two[0]!], "2021-03-02T09:00:00Z");
  const late = withOfficials("b", "Ola Brandt, director of the opera, spoke.", [two[1]!]);
  expect(kinds(early, late)).toEqual([]);
  const acronym = "Ola Brandt of the National Port Office spoke. Ola Brandt of the NPO agreed.";
  expect(
    kinds(
      withOfficials("a", acronym, [
        ["Ola Brandt", "head", "National Port Office"],
        ["Ola Brandt", "head", "NPO"],
      ]),
    ),
  ).toEqual([]);
});

function withQuotes(...quotes: [speaker: string, words: string][]): StoryClaims {
  let text = "";
  const found = quotes.map(([name, words]): QuoteMention => {
    const start = text.length + 1;
    text += `“${words}”, said ${name}. `;
    const end = start + words.length;
    const speaker = { name, role: null, organisation: null, start: end, end: end + name.length };
    return {
      part: "text",
      start,
      end,
      rule: "test",
      value: { form: "direct", content: [{ start, end }], speaker, cue: null },
    };
  });
  return {
    id: "q",
    story: { text, publishedAt: "2026-03-02T09:00:00Z", timezone: "UTC" },
    mentions: { dates: [], officials: [], quotes: found },
  };
}

test.each([
  [
    "one speaker, two wordings",
    [
      ["Ada Voss", "we will mend the roof before the first snow falls"],
      ["Ada Voss", "we will mend the roof before the last guest leaves"],
    ],
    1,
  ],
  [
    "the same words, two speakers",
    [
      ["Ada Voss", "nobody in this valley sleeps well any more"],
      ["Bo Lind", "nobody in this valley sleeps well any more"],
    ],
    1,
  ],
  [
    "the same words, the speaker by the last name",
    [
      ["Ada Voss", "nobody in this valley sleeps well any more"],
      ["Voss", "nobody in this valley sleeps well any more"],
    ],
    0,
  ],
  [
    "a shortened quote",
    [
      ["Ada Voss", "we will mend the roof before the first snow falls"],
      ["Ada Voss", "we will mend the roof"],
    ],
    0,
  ],
  [
    "two sentences of one speaker",
    [
      ["Ada Voss", "we will mend the roof before the first snow falls"],
      ["Ada Voss", "the money for the bells has to come from the parish"],
    ],
    0,
  ],
] as [string, [string, string][], number][])("%s", (_, quotes, count) => {
  expect(kinds(withQuotes(...quotes))).toEqual(new Array(count).fill("quote-wording"));
});
