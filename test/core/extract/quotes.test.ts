import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuoteValue } from "../../../lambdas/core/claim.ts";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { ARABIC_SOURCE_PHRASES } from "../../../lambdas/core/extract/ar/quotes/words.ts";
import { ENGLISH_FRAMES } from "../../../lambdas/core/extract/en/quotes/frames.ts";
import { ENGLISH_OWNED_PHRASE, ENGLISH_SOURCE_PHRASES } from "../../../lambdas/core/extract/en/quotes/grammar.ts";
import { findOfficials } from "../../../lambdas/core/extract/officials.ts";
import { findMarked } from "../../../lambdas/core/extract/quotes/marks.ts";
import { findQuotes } from "../../../lambdas/core/extract/quotes.ts";
import { splitSentences } from "../../../lambdas/core/extract/sentences.ts";
import { tokenize } from "../../../lambdas/core/extract/tokens.ts";
import type { QuoteMention, Span } from "../../../lambdas/core/extract/types.ts";

function quotesOf(text: string, withOfficials = false): QuoteMention[] {
  const story = { text, publishedAt: "2025-06-12", timezone: "Asia/Baghdad" };
  const sentences = splitSentences(text);
  const tokens = tokenize(text);
  const officials = withOfficials ? findOfficials(story, text, sentences, tokens, allLanguages) : [];
  return findQuotes(story, text, sentences, tokens, officials, allLanguages);
}

/** A quote as one reads it: form, content, speaker's words. */
function read(text: string): string[] {
  const words = ({ start, end }: Span) => text.slice(start, end);
  return quotesOf(text).map(({ value: { form, content, speaker } }) =>
    [form, content.map(words).join(" | "), speaker === null ? "nobody" : words(speaker)].join(": "),
  );
}

describe("marked passages", () => {
  it.each<[why: string, text: string, marked: string[]]>([
    ["straight", 'He said "no" twice.', ['"no"']],
    ["curly", "He said “no” twice.", ["“no”"]],
    ["doubled single", "He said ''no way'' twice.", ["''no way''"]],
    ["single curly", "He said ‘no,’ twice.", ["‘no,’"]],
    ["single straight", "'We are done,' she said.", ["'We are done,'"]],
    ["angled", "قال: «انتهى العمل».", ["«انتهى العمل»"]],
    ["low", "Er sagte: „Nein“.", ["„Nein“"]],
    ["apostrophes are none", "The drivers' union isn't John's, it's theirs.", []],
    ["an apostrophe inside single marks", "‘It’s late and we’re tired,’ he said.", ["‘It’s late and we’re tired,’"]],
    [
      "a possessive plural inside single marks",
      "‘The drivers’ rights are ours,’ he said.",
      ["‘The drivers’ rights are ours,’"],
    ],
    ["the outer pair only", "“He told me ‘go’ and I went,” she said.", ["“He told me ‘go’ and I went,”"]],
    ["never closed", "“We go on tomorrow.", ["“We go on tomorrow."]],
    ["inches are none", "He is 6'2\" tall.", []],
  ])("%s", (_why, text, marked) => {
    expect(findMarked(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});

describe("English quotes", () => {
  it.each<[why: string, text: string, quotes: string[]]>([
    ["said and a clause", "Lund said the bridge would close.", ["indirect: the bridge would close: Lund"]],
    ["said that", "The mayor said that work had begun.", ["indirect: that work had begun: The mayor"]],
    [
      "direct, speaker after",
      "“The bridge is safe now,” said Maria Lund.",
      ["direct: “The bridge is safe now,”: Maria Lund"],
    ],
    ["direct, speaker before the verb", '"We open at dawn," Lund said.', ['direct: "We open at dawn,": Lund']],
    ["direct, cue first", 'Lund said: "We open at dawn."', ['direct: "We open at dawn.": Lund']],
    ["an aside", "The bridge will close in May, Lund said.", ["indirect: The bridge will close in May: Lund"]],
    ["a parenthesis", "The bridge, Lund said, will close in May.", ["indirect: The bridge | will close in May: Lund"]],
    [
      "one speech in pieces",
      "“We waited,” Lund said, “and nobody came.”",
      ["direct: “We waited,” | “and nobody came.”: Lund"],
    ],
    [
      "speech that goes on",
      "“We waited,” Lund said. “Nobody ever came to us.”",
      ["direct: “We waited,” | “Nobody ever came to us.”: Lund"],
    ],
    ["mixed", "Lund said the plan was “dead on arrival”.", ["mixed: the plan was “dead on arrival”: Lund"]],
    [
      "according to, at the end",
      "The bridge is safe, according to the engineers.",
      ["indirect: The bridge is safe: the engineers"],
    ],
    [
      "according to, fronted",
      "According to the engineers, the bridge is safe.",
      ["indirect: the bridge is safe: the engineers"],
    ],
    ["an addressee", "Lund told reporters that the bridge was safe.", ["indirect: that the bridge was safe: Lund"]],
    [
      "an apposition",
      "Maria Lund, head of the union, said the bridge was safe.",
      ["indirect: the bridge was safe: Maria Lund, head of the union"],
    ],
    [
      "a relative clause",
      "Lund, who leads the union, said talks had failed.",
      ["indirect: talks had failed: Lund, who leads the union"],
    ],
    ["a time before the verb", "Lund on Thursday said talks had failed.", ["indirect: talks had failed: Lund"]],
    [
      "an adjunct between",
      "Lund said in a statement on Monday that talks had failed.",
      ["indirect: that talks had failed: Lund"],
    ],
    ["a gerund", 'Lund left early, saying: "I am tired of this."', ['direct: "I am tired of this.": Lund']],
    [
      "a name before a colon",
      "Maria Lund, museum director: “We are open again at last.”",
      ["direct: “We are open again at last.”: Maria Lund, museum director"],
    ],
    [
      "a name after a dash",
      "“The best museum in the whole country.” — Maria Lund",
      ["direct: “The best museum in the whole country.”: Maria Lund"],
    ],
    [
      "a colon before the next paragraph",
      "Lund continued:\n\n“Nobody told us anything about it.”",
      ["direct: “Nobody told us anything about it.”: Lund"],
    ],
  ])("%s", (_why, text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });

  it.each(ENGLISH_FRAMES)("$frame: $example", ({ example, said, speaker, name }) => {
    const words = (span: Span | null) => (span === null ? null : example.slice(span.start, span.end));
    const found = quotesOf(example).map(({ value, rule }) => [
      value.content.map(words).join(" "),
      words(value.speaker),
      rule,
    ]);
    expect(found).toEqual([[said, speaker, expect.stringContaining(`with ${name}`)]]);
  });

  it.each([...ENGLISH_SOURCE_PHRASES, ENGLISH_OWNED_PHRASE])("$name: $example", ({ example, name }) => {
    expect(quotesOf(example).map(({ rule, value }) => [rule, value.speaker !== null])).toEqual([[name, true]]);
  });

  it.each<[why: string, text: string]>([
    ["a scare quote", "The “experts” arrived late on Tuesday."],
    ["a title", "The film “Winter Road” opens next week."],
    ["a slogan on a wall", "A banner with the words “Bread First” hung from the balcony."],
    ["a noun of the letters of a cue", "The report lay on the table."],
    ["a title that opens a sentence", "“The Old Man of the Northern Sea” sold well in May."],
    ["a title behind its work", "She wrote the novel “We Go Home at Last” in a barn."],
  ])("no quote: %s", (_why, text) => {
    expect(read(text)).toEqual([]);
  });

  it("a speech over several paragraphs is one quote", () => {
    const text = "“We waited for a year,” Lund said. “Nobody came to us.\n\n“Then the money was gone as well.”";
    expect(quotesOf(text).map(({ value }) => value.content.length)).toEqual([3]);
  });

  it("what a speech quotes stays part of it", () => {
    expect(read("“My father said ‘never sell’ and I did not,” Lund said.")).toEqual([
      "direct: “My father said ‘never sell’ and I did not,”: Lund",
    ]);
  });
});

describe("who says it in English, where more than a name stands before the verb", () => {
  it.each<[why: string, text: string, speaker: string]>([
    ["an insertion in dashes", "Clara Lund — a clerk from Vik — said the gate was shut.", "Clara Lund"],
    ["a fronted gerund", "After saying that the gate was shut, the clerk left at once.", "the clerk"],
    ["a number", "Six in ten said the bridge was safe.", "Six in ten"],
    ["a quantity", "Some agreed that the bridge was safe.", "Some"],
    ["a quantity behind its noun", "The mayors both said that the bridge was safe.", "The mayors"],
    ["a time that parts the verb", "The council had last month said that the bridge was safe.", "The council"],
    [
      "a relative clause",
      "Clerks who worked with the mayor said the bridge was safe.",
      "Clerks who worked with the mayor",
    ],
    [
      "the clause that a second verb is joined to",
      "The crowd cheered when Lund rose and said that it was over.",
      "Lund",
    ],
    ["a letter that was sent", "Lund sent a letter demanding that the gate be opened.", "Lund"],
    ["a passive without an agent", "The clerks are concerned that the gate will shut.", "The clerks"],
    ["a contracted auxiliary", "She's expected to argue that the gate must shut.", "She"],
    ["an adjunct with an article of its own", "In a widely read column, Lund wrote that the gate was shut.", "Lund"],
    ["a colon behind a verb that is no cue", "Lund put it in her own way: “Nobody at all asked us about it.”", "Lund"],
    ["a verb that is no cue, behind the passage", "“We will never sign that paper,” Lund retaliated.", "Lund"],
  ])("%s", (_why, text, speaker) => {
    const speakers = read(text).map((quote) => quote.slice(quote.lastIndexOf(": ") + 2));
    expect([...new Set(speakers)]).toEqual([speaker]);
  });
});

describe("Arabic quotes", () => {
  it.each<[why: string, text: string, quotes: string[]]>([
    ["قال إن", "وقال الوزير إن الجسر آمن.", ["indirect: إن الجسر آمن: الوزير"]],
    [
      "a described speaker",
      "وأوضح سليم العاني، مدير الدائرة، أن العمل انتهى.",
      ["indirect: أن العمل انتهى: سليم العاني، مدير الدائرة"],
    ],
    ["direct after a colon", "وقالت منى السالم: «انتظرنا سنة كاملة».", ["direct: «انتظرنا سنة كاملة»: منى السالم"]],
    ["the speaker before the verb", "الوزير قال إن الجسر آمن.", ["indirect: إن الجسر آمن: الوزير"]],
    ["وحسب", "وحسب النقابة، توقف العمل.", ["indirect: توقف العمل: النقابة"]],
    ["had said", "وكان الصياد سالم الحداد قد قال إن الجسر آمن.", ["indirect: إن الجسر آمن: الصياد سالم الحداد"]],
    [
      "the occasion is no speaker",
      "وكان الوزير قد قال في مستهل الجلسة إن الجسر آمن.",
      ["indirect: إن الجسر آمن: الوزير"],
    ],
    ["the verb like 'between', by its shadda", "وقد بيّن الوزير أن الجسر آمن.", ["indirect: أن الجسر آمن: الوزير"]],
    ["the verb like 'between', by its place", "وبين الوزير أن الجسر آمن.", ["indirect: أن الجسر آمن: الوزير"]],
    ["the verb like 'the foremost'", "وأبرز الوزير أن الجسر آمن.", ["indirect: أن الجسر آمن: الوزير"]],
    ["a case is no judgment", "نظر المجلس في قضية الجسر بالحجة والدليل.", []],
    ["between", "وبين الجسر والنفق أن المسافة ميل.", []],
    ["the foremost", "وأبرز النتائج: فوز الفريق.", []],
    ["بحسب", "الجسر آمن تماماً، بحسب المهندسين.", ["indirect: الجسر آمن تماماً: المهندسين"]],
    ["كما قال", "يبدأ العمل غداً، كما قال سليم العاني.", ["indirect: يبدأ العمل غداً: سليم العاني"]],
    ["وفق ما أعلنت", "يبدأ العمل غداً، وفق ما أعلنت الدائرة.", ["indirect: يبدأ العمل غداً: الدائرة"]],
    ["an object", "ونفى الوزير وجود خلاف.", ["indirect: وجود خلاف: الوزير"]],
    ["a preposition", "ودعت النقابة إلى وقف العمل.", ["indirect: إلى وقف العمل: النقابة"]],
    ["قوله إن", "ونقلت الصحيفة عن مصدر محلي قوله إن الجسر آمن.", ["indirect: إن الجسر آمن: مصدر محلي"]],
    ["a source without a comma", "وبحسب النقابة فإن العمل توقف.", ["indirect: فإن العمل توقف: النقابة"]],
    [
      "an occasion is not the speaker",
      "وأشارت الدائرة في بيانها إلى أن العمل توقف.",
      ["indirect: أن العمل توقف: الدائرة"],
    ],
    [
      "the speaker after the marks",
      "«الجسر آمن تماماً»، قال المهندس سليم العاني.",
      ["direct: «الجسر آمن تماماً»: المهندس سليم العاني"],
    ],
    [
      "a participle goes on",
      "وقال الوزير إن الجسر آمن، مضيفاً أن العمل انتهى.",
      ["indirect: إن الجسر آمن: الوزير", "indirect: أن العمل انتهى: الوزير"],
    ],
  ])("%s", (_why, text, quotes) => {
    expect(read(text)).toEqual(quotes);
  });
});

describe("Arabic verbs and marks that say nothing", () => {
  it.each<[why: string, text: string]>([
    ["a noun after its negation", "طلب الموظف عدم ذكر اسمه."],
    ["an inscription", "رفع العمال لافتة كتب عليها «الخبز أولا»."],
    ["the title of a book", "ونشرت الكاتبة ديوانها الأول «ظل الماء» في القاهرة."],
    ["a plan", "تعمل المدارس وفق خطة جديدة من الوزارة."],
  ])("%s", (_why, text) => {
    expect(read(text)).toEqual([]);
  });

  it.each<[why: string, text: string, speaker: string]>([
    ["how it is said is no speaker", "أما سامر الحلو فقال مبتسماً: «الجسر آمن».", "سامر الحلو"],
    [
      "what was said begins at once where the speaker stood before",
      "وكان المدير سامر الحلو قد طالب بفتح الجسر.",
      "المدير سامر الحلو",
    ],
    ["a half is no verb", "وحذر المدير من أن نصف الجسر سيغلق.", "المدير"],
  ])("%s", (_why, text, speaker) => {
    expect(read(text).map((quote) => quote.slice(quote.lastIndexOf(": ") + 2))).toEqual([speaker]);
  });

  it("the source of “according to what … said” is the subject of its clause", () => {
    expect(read("ووفقا لما قاله سامر الحلو، فإن الجسر آمن.")).toEqual(["indirect: فإن الجسر آمن: سامر الحلو"]);
  });
});

describe("Arabic source phrases", () => {
  it.each(ARABIC_SOURCE_PHRASES)("$name: $example", ({ example, name }) => {
    expect(quotesOf(example).map(({ rule, value }) => [rule, value.speaker !== null])).toEqual([[name, true]]);
  });
});

describe("who speaks", () => {
  const namesIn = (text: string, withOfficials = true) =>
    quotesOf(text, withOfficials).map(({ value }) => value.speaker?.name ?? value.speaker?.role ?? null);

  it("a pronoun is whoever spoke last", () => {
    expect(namesIn("Sattar Dulaimi said the road was open. He added that lorries must wait.", false)).toEqual([
      "Sattar Dulaimi",
      "Sattar Dulaimi",
    ]);
  });

  it("a pronoun of another gender goes back to the person whom it fits", () => {
    const text = "Mr. Omar Reyes said talks had failed. Mrs. Maria Lund said they had not. He added that he was tired.";
    expect(namesIn(text, false).at(-1)).toBe("Omar Reyes");
  });

  it("a short form is the name that was given in full", () => {
    expect(namesIn("Maria Lund said the road was open. Lund said lorries must wait.", false)).toEqual([
      "Maria Lund",
      "Maria Lund",
    ]);
  });

  it("a role is the official who holds it", () => {
    const text = "Maria Lund, the harbour director, said the port was open.\n“We lost a year,” the director added.";
    expect(namesIn(text)).toEqual(["Maria Lund", "Maria Lund"]);
  });

  it("an understood Arabic speaker is whoever spoke last", () => {
    expect(namesIn("وقال سليم العاني إن الجسر آمن. وأضاف أن العمل انتهى.", false)).toEqual([
      "سليم العاني",
      "سليم العاني",
    ]);
  });

  it("a source without a name is told by its words", () => {
    expect(namesIn("A spokesman said the road was open.", false)).toEqual(["spokesman"]);
  });
});

it("every quote of any text is a valid value whose spans lie in the text", () => {
  const piece = fc.constantFrom(
    "Reyes",
    " said ",
    "that ",
    "“",
    "”",
    '"',
    ", ",
    ". ",
    "\n",
    "the mayor",
    " told ",
    "‘",
    "’",
    ": ",
    "وقال ",
    "الوزير ",
    "إن ",
    "، ",
    "«",
    "»",
    "he ",
    "according to ",
    "saying ",
    "it is ",
    "—",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      (text) => {
        for (const { value, start, end } of quotesOf(text)) {
          expect(QuoteValue.safeParse(value).success).toBe(true);
          for (const span of value.content) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect([start, end]).toEqual([value.content[0]?.start, value.content.at(-1)?.end]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe("the edge of a paragraph", () => {
  const paragraphs = [
    "The bridge is safe, Lund said",
    "Lund said the bridge would",
    "“We open at dawn”",
    "In the words of",
    "Will",
    "according to the union",
    "the workers'",
    "was told that",
  ];
  it.each(paragraphs.flatMap((one) => paragraphs.map((other) => [one, other])))(
    "%s | %s: nobody reads over it",
    (one, other) => {
      const alone = read(one);
      expect(read(`${one}\n${other}`).slice(0, alone.length)).toEqual(alone);
    },
  );
});

it("opens a mark after an accent that is written apart, as after no letter", () => {
  const apart = "He wrote cafe\u0301'yes, we open at dawn,' and left.";
  expect(findMarked(apart, 0, apart.length)).toHaveLength(1);
  expect(quotesOf(apart).length).toBe(quotesOf(apart.replace("e\u0301'", "e\u0301 '")).length);
});

describe("what is kept from one text to the next", () => {
  const texts = [
    "“We waited,” Lund said, “and nobody came.”\nThe bridge will close in May, according to the mayor, who spoke on Monday.",
    "قال الوزير إن «الطريق مفتوح» مضيفاً أن العمل انتهى.\nLund said: “We open at dawn.",
    "Reyes said no.",
    "",
    "The mayor, Maria Lund, said that work had begun and laughed. ".repeat(4000),
  ];

  it("changes nothing of what is read of another", () => {
    const first = texts.map(read);
    expect([...texts].reverse().map(read).reverse()).toEqual(first);
    expect(first[4]!.length).toBeGreaterThan(3000);
  });

  it("is as good after a reading that broke off half-way", () => {
    const before = texts.map(read);
    const text = texts[0]!;
    const broken = new Proxy([], {
      get() {
        throw new Error("broken off");
      },
    });
    const story = { text, publishedAt: "2025-06-12", timezone: "Asia/Baghdad" };
    expect(() => findQuotes(story, text, splitSentences(text), tokenize(text), broken, allLanguages)).toThrow(
      "broken off",
    );
    expect(texts.map(read)).toEqual(before);
  });
});

describe("time grows with the text, whatever the text", () => {
  const size = 200_000;
  it.each([
    "he said ",
    '"Nobody came to see us at all," he said. ',
    '"Nobody came to see us at all." ',
    "according to a ",
    "Reyes said no.\n“Nobody came to see us at all.”\n",
    "It rains. “Nobody came to see us at all.” ",
    "Reyes, b, c, d, e, said, ",
    "‘",
    "وقال الوزير ",
    "مضيفا ان ",
    "قال: «نعم» ",
  ])("%s, over and over", (piece) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const started = performance.now();
    quotesOf(text);
    // a reading that is quadratic takes minutes here
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
