import { describe, expect, test } from "vitest";
import { allLanguages } from "../../../lambdas/core/extract/all-languages.ts";
import { arabic } from "../../../lambdas/core/extract/ar/officials/index.ts";
import { english } from "../../../lambdas/core/extract/en/officials/index.ts";
import { findIntroductions } from "../../../lambdas/core/extract/officials/find.ts";
import { compileFrames } from "../../../lambdas/core/extract/officials/grammar.ts";
import { findOfficials } from "../../../lambdas/core/extract/officials.ts";
import { splitSentences } from "../../../lambdas/core/extract/sentences.ts";
import { tokenize } from "../../../lambdas/core/extract/tokens.ts";

const officialsOf = (text: string) =>
  findOfficials(
    { text, publishedAt: "2026-03-02", timezone: "UTC" },
    text,
    splitSentences(text),
    tokenize(text),
    allLanguages,
  );
const saidOf = (text: string) => officialsOf(text).map(({ value: v }) => [v.name, v.role, v.organisation]);
const mentionsOf = (text: string) =>
  officialsOf(text).map(({ value }) => value.mentions.map(({ start, end }) => text.slice(start, end)));

describe.each([
  ["English", english],
  ["Arabic", arabic],
] as const)("each frame of %s reads its own examples", (_, grammar) => {
  for (const frame of grammar.frames) {
    const compiled = compileFrames({ ...grammar, frames: [frame] });
    test.each(frame.examples)(`${frame.name}: %s`, (example) => {
      const tokens = tokenize(example);
      const { sentence } = compiled;
      sentence.look(tokens, 0, tokens.length, new Uint8Array(tokens.length));
      sentence.read(example);
      expect(findIntroductions(sentence, example, compiled, grammar).map(({ rule }) => rule)).toContain(frame.name);
    });
  }
});

describe("a person in English is read with role and body", () => {
  test.each([
    ["Marta Olin, head of tides at the Skerry Institute, said no.", "Marta Olin", "head of tides", "Skerry Institute"],
    ["Tarn's foreign minister, Ivo Brandt, left early.", "Ivo Brandt", "foreign minister", "Tarn"],
    ["Foreign Minister Ivo Brandt left early.", "Ivo Brandt", "Foreign Minister", null],
    [
      "“Wait,” said Lena Faure, a spokeswoman for the Ferry Workers' Union.",
      "Lena Faure",
      "spokeswoman",
      "Ferry Workers' Union",
    ],
    ["Rovers coach Abdul Karim al-Sayed was calm.", "Abdul Karim al-Sayed", "coach", "Rovers"],
    [
      "Dr. Noor Haddad, 48, director-general of Lark Hospital, spoke.",
      "Noor Haddad",
      "director-general",
      "Lark Hospital",
    ],
    ["Edith Crane, who chairs the Moor Trust, objected.", "Edith Crane", "chair", "Moor Trust"],
    ["The boat sank, coast guard spokesman Ramon Vidal said.", "Ramon Vidal", "spokesman", "coast guard"],
    ["Tess Moor, Ph.D., director of the Fjord Institute, agreed.", "Tess Moor", "director", "Fjord Institute"],
    ["Mayor Gil Ortega of Elm Bay said so.", "Gil Ortega", "Mayor", "Elm Bay"],
    [
      "The central bank held its rate. Deputy governor Ada Roth was calm.",
      "Ada Roth",
      "Deputy governor",
      "central bank",
    ],
    ["Sen. Paul Akers spoke for an hour.", "Paul Akers", "Senator", null],
    ["The Vale Parish Council chair, J. P. Moss, signed.", "J. P. Moss", "chair", "Vale Parish Council"],
    ["Minister for Water and Energy Salma Diab opened the dam.", "Salma Diab", "Minister for Water and Energy", null],
    ["Ruud van der Berg, editor of the Polder Review, replied.", "Ruud van der Berg", "editor", "Polder Review"],
    ["Ines Duarte, a glaciologist at the Tundra Institute, agreed.", "Ines Duarte", "glaciologist", "Tundra Institute"],
    ["Ilse Roth, prosecuting for the Harbour Board, sat down.", "Ilse Roth", "prosecutor", "Harbour Board"],
    ["Park Min-ji, president of the Reed Society, laughed.", "Park Min-ji", "president", "Reed Society"],
    [
      "Olga Renn, who led the search as chief engineer of the Tide Museum, said no.",
      "Olga Renn",
      "chief engineer",
      "Tide Museum",
    ],
    [
      "Noé Blanc, director of the Institut de Marée Lunaire, agreed.",
      "Noé Blanc",
      "director",
      "Institut de Marée Lunaire",
    ],
    ["The trial's lead investigator, Pia Lund, left.", "Pia Lund", "lead investigator", null],
    ["Vu Thi Thu Hong, a geophysicist at Delta College, agreed.", "Vu Thi Thu Hong", "geophysicist", "Delta College"],
    ["Ann Berg of Kelmar Jars, the firm's export manager, agreed.", "Ann Berg", "export manager", "Kelmar Jars"],
    ["A letter came from T. K. Rao of Delta Asset Management.", "T. K. Rao", null, "Delta Asset Management"],
  ])("%s", (text, name, role, organisation) => expect(saidOf(text)).toEqual([[name, role, organisation]]));
});

test("a coach belongs to the team that plays, a firm without a firm's name to who speaks for it", () => {
  expect(saidOf("Tarnby will play the derby on Sunday. Coach Ivo Brandt was calm.")).toEqual([
    ["Ivo Brandt", "Coach", "Tarnby"],
  ]);
  expect(saidOf("A spokesman for Kelmar Lifting said no. Ann Berg, the company's director, agreed.")).toEqual([
    [null, "spokesman", "Kelmar Lifting"],
    ["Ann Berg", "director", "Kelmar Lifting"],
  ]);
});

describe("a name in Arabic that no lexicon holds is trusted where nothing else can stand", () => {
  test.each([
    ["وقال السفير البيروفي لدى بغداد تسوكا مينو إن التبادل زاد.", "تسوكا مينو"],
    ["وشددت مقررة اللجنة جوردانا ألباريني على ضرورة التحقيق.", "جوردانا ألباريني"],
    ["أما كبير المهندسين تشانغ وي فقال: «الفرن جاهز».", "تشانغ وي"],
    ["وقال قائممقام القضاء كوهدار شيخو، اليوم، إن القرى معزولة.", "كوهدار شيخو"],
    ["واعتبر نقيب أصحاب المعاصر شامان أبو رمان أن الموعد مبكر.", "شامان أبو رمان"],
    ["وقال المتحدث باسم الخارجية القطرية ماجد بن محمد الدوسري إن الوساطة مستمرة.", "ماجد بن محمد الدوسري"],
  ])("%s", (text, name) => expect(saidOf(text).map(([said]) => said)).toEqual([name]));

  test.each([
    "قال الوزير ردا على سؤال إن الموعد ثابت.",
    "أعلن وزير المالية خفض الضرائب على الوقود.",
    "قال المدير مساء أمس إن الباب مفتوح.",
    "ولفت الوزير نظر الحضور إلى اللوحة.",
    "وتحدث رئيس اللجنة طويلا عن الأزمة.",
    "وقال مدير المستشفى خلال جولة صباحية إن الأسرة قليلة.",
  ])("no name: %s", (text) => expect(saidOf(text).map(([said]) => said)).toEqual([null]));
});

test("an Arabic spokesman of a body is not the role of another person, and a bank is no board of its own", () => {
  expect(
    saidOf("قال منسق الطوارئ وليد سعد إن الجسر آمن. ونفى متحدث باسم وزارة الري وجود خلل.").map(
      ([name, role]) => name ?? role,
    ),
  ).toEqual(["وليد سعد", "متحدث باسم وزارة الري"]);
  expect(
    saidOf("أعلن مصرف النخلة أرباحه. وقال رئيس مجلس إدارة المصرف فهد سالم إن العام جيد.").map(([, , body]) => body),
  ).toEqual(["مصرف النخلة", "مصرف النخلة"]);
});

test("a source that gives a reason for having no name is a role that speaks", () => {
  expect(saidOf("A customs clerk who asked not to be named because the case is open said the gate was shut.")).toEqual([
    [null, "customs clerk", null],
  ]);
});

describe("a person in Arabic is read with role and body", () => {
  test.each([
    [
      "قالت سهى الكيلاني، مديرة مكتبة المدينة، إن القاعة جاهزة.",
      "سهى الكيلاني",
      "مديرة مكتبة المدينة",
      "مكتبة المدينة",
    ],
    ["أكد وزير الري جمال الحلو أن السد آمن.", "جمال الحلو", "وزير الري", null],
    ["وأعلن محافظ دهوك علي تتر الموعد.", "علي تتر", "محافظ", "دهوك"],
    [
      "وأوضح العقيد نبيل الشامي، الناطق باسم الدفاع المدني، السبب.",
      "نبيل الشامي",
      "الناطق باسم الدفاع المدني",
      "الدفاع المدني",
    ],
    ["وقالت مديرة المتحف، قطاف الزعبي: «الباب مفتوح».", "قطاف الزعبي", "مديرة المتحف", "المتحف"],
    [
      "وأعلن مدير مطار حمص الوطني، المهندس شاهر البيك، الموعد.",
      "شاهر البيك",
      "مدير مطار حمص الوطني",
      "مطار حمص الوطني",
    ],
    ["أما رئيسة جمعية عصر الزيتون، قطاف الزعبي، فرفضت.", "قطاف الزعبي", "رئيسة جمعية عصر الزيتون", "جمعية عصر الزيتون"],
    ["وقالت أسيل الحمود، مديرة شعبة الري بالوزارة، إن السد آمن.", "أسيل الحمود", "مديرة شعبة الري بالوزارة", "الوزارة"],
    ["وأكد نقيب الصيادين المحامي شاهر البيك، أمس، ذلك.", "شاهر البيك", "نقيب الصيادين", null],
    ["قال الكاتب العام للاتحاد يوسف العوادني إن العمل بدأ.", "يوسف العوادني", "الكاتب العام للاتحاد", "الاتحاد"],
    ["وقال مدرب أولمبيك الساحل عبد الرحيم طالب إن الفوز صعب.", "عبد الرحيم طالب", "مدرب", "أولمبيك الساحل"],
    [
      "ولفتت المديرة التنفيذية للبرنامج سيندي ماكين إلى أن التمويل ينفد.",
      "سيندي ماكين",
      "المديرة التنفيذية للبرنامج",
      "البرنامج",
    ],
    ["وأوضح وزير السياحة دغيش المهري خلال زيارته للبلدة أن الموسم بدأ.", "دغيش المهري", "وزير السياحة", null],
    ["وأكد والي كسلا الطيب عبد الماجد أن الطريق مفتوح.", "الطيب عبد الماجد", "والي", "كسلا"],
    ["وكانت مديرة المرصد قطاف الزعبي قد قالت إن الهزة خفيفة.", "قطاف الزعبي", "مديرة المرصد", "المرصد"],
    [
      "قالت شهلا بنت راشد الكلبانية، وهي طبيبة في مستشفى الموج، إن الجرعة كافية.",
      "شهلا بنت راشد الكلبانية",
      "طبيبة",
      "مستشفى الموج",
    ],
    [
      "وبحسب كوليبالي با سي، الناطق باسم شركة طيران النخيل، ألغيت الرحلة.",
      "كوليبالي با سي",
      "الناطق باسم شركة طيران النخيل",
      "شركة طيران النخيل",
    ],
    ["وقالت مديرة العيادة أناييس مورو مساء أمس: «الباب مفتوح».", "أناييس مورو", "مديرة العيادة", "العيادة"],
    ["ووصف مدير الفرقة فادي كريم العرض بأنه ناجح.", "فادي كريم", "مدير الفرقة", null],
    [
      "وأشار الباحث في جامعة الملك راكان وليد التميمي الخالدي إلى أن المد مرتفع.",
      "وليد التميمي الخالدي",
      "الباحث",
      "جامعة الملك راكان",
    ],
    ["قال رئيس الجامعة الدكتور عبد الله الأحمد إن القبول بدأ.", "عبد الله الأحمد", "رئيس الجامعة", "الجامعة"],
  ])("%s", (text, name, role, organisation) => expect(saidOf(text)).toEqual([[name, role, organisation]]));
});

describe("a role or a body without a name counts when it speaks", () => {
  test.each([
    ["A port official warned of delays.", null, "port official", null],
    ["Boats will wait, according to the state weather service.", null, null, "state weather service"],
    ["The Harbour Commission (HC) said so.", null, null, "Harbour Commission"],
    ["وقال مصدر أمني في مطار الساحل إن الرحلات مستمرة.", null, "مصدر أمني", "مطار الساحل"],
    ["أعلنت هيئة السكك الحديدية تأجيل الرحلة.", null, null, "هيئة السكك الحديدية"],
    ["وكانت وزارة التجارة قد نفت الخبر.", null, null, "وزارة التجارة"],
    // what stands between commas is no name
    ["وأكد مدير شركة النور، عقب اجتماع الحكومة، أن العمل بدأ.", null, "مدير شركة النور", "شركة النور"],
    ["وقال مدير شركة النور، ردا على سؤال، إن العمل بدأ.", null, "مدير شركة النور", "شركة النور"],
  ])("%s", (text, name, role, organisation) => expect(saidOf(text)).toEqual([[name, role, organisation]]));
});

describe("a company that its line of trade tells is what later words mean", () => {
  test.each([
    "Harbour Ferries was fined. The company's managing director, Nils Berg, paid.",
    "Harbour Ferries was fined. Chief executive Nils Berg paid.",
    "Harbour Ferries was fined. Vice-president Nils Berg paid.",
  ])("%s", (text) => {
    expect(saidOf(text).map(([name, , organisation]) => [name, organisation])).toEqual([
      ["Nils Berg", "Harbour Ferries"],
    ]);
  });

  test("and an acronym speaks after according to", () => {
    expect(saidOf("Rain is due, according to the NTU.")).toEqual([[null, null, "NTU"]]);
  });
});

describe("nobody is an official in", () => {
  test.each([
    "“I waited an hour,” said Petra Lund, who sells fish on the quay.",
    "Striker Leo Paz scored twice.",
    "A mother of three, Irene Pohl, had queued since dawn.",
    "Officials and ministers said little.",
    "The bishop and the mufti will attend.",
    "The council has repaired the bridge.",
    "وقال سائق الشاحنة كريم إنه ينتظر منذ يومين.",
    "أغلق المعبر أمام المسافرين مساء أمس.",
  ])("%s", (text) => expect(saidOf(text)).toEqual([]));
});

describe("later words join the same person", () => {
  test("short forms, the role and a pronoun that speaks", () => {
    const text =
      "Ilse Brandt, mayor of Kolm, opened the pool. “It is warm,” she said. The mayor added that Brandt Hall is next. Brandt waved.";
    expect(mentionsOf(text)).toEqual([["she", "mayor", "Brandt", "Brandt"]]);
  });
  test("Arabic surnames with their clitics", () => {
    const text = "قال نقيب الأطباء سامر الحلبي إن الوضع جيد. وأضاف الحلبي أن الدواء متوفر، وشكر الحضور للحلبي جهوده.";
    expect(mentionsOf(text)).toEqual([["الحلبي", "للحلبي"]]);
  });

  test.each([
    ["in capitals", "Brandt", "BRANDT"],
    ["with an accent", "Éclair", "Éclair"],
    ["with an accent that is a unit of its own", "Éclair", "E\u0301clair"],
    ["without the accent's own unit", "E\u0301clair", "Éclair"],
    ["in full-width letters", "Brandt", "\uff22\uff52\uff41\uff4e\uff44\uff54"],
  ])("a surname is known again %s", (_, surname, later) => {
    expect(mentionsOf(`Finance minister Ada ${surname} left. Nobody saw ${later}.`)).toEqual([[later]]);
  });

  test("a word of several parts is the same each time, also where its sentence begins", () => {
    const mayor = ["Al-Karim Ben-Said", "mayor", "Elm Bay"];
    const text = "Al-Karim Ben-Said, mayor of Elm Bay, sat.";
    for (const said of [text, `We met ${text}`, text]) expect(saidOf(said)).toEqual([mayor]);
  });
  test("a form of address gives way to a role in words", () => {
    const text = "Professor Ada Nkemi spoke. Ada Nkemi, dean of the Coast College, answered questions.";
    expect(saidOf(text)).toEqual([["Ada Nkemi", "dean", "Coast College"]]);
  });
});

test("two roles for one name are kept apart", () => {
  const text = "Ada Nkemi, governor of Tarn, spoke. Ada Nkemi, ambassador of Kelm, did not.";
  expect(saidOf(text)).toEqual([
    ["Ada Nkemi", "governor", "Tarn"],
    ["Ada Nkemi", "ambassador", "Kelm"],
  ]);
});

test("short words for a body are resolved to the name in full", () => {
  const text =
    "The National Tide Office (NTO) said so. Ole Dahl, the NTO director, agreed. Kim Roe, the office's engineer, did not.";
  expect(saidOf(text).map(([, , organisation]) => organisation)).toEqual(Array(3).fill("National Tide Office"));
});

test("offsets point into the original text", () => {
  const text = "قال رئيس البلديّة، الدكتور سامي الخوري، إنّ الشارع مفتوح.";
  const [official] = officialsOf(text);
  expect(text.slice(official?.start, official?.end)).toBe("سامي الخوري");
});

describe("time is linear in the text", () => {
  test.each([
    ["names", "Ada Nkemi, governor of Tarn, "],
    ["one name said again", "Governor Ada Nkemi said so. "],
    ["capitals", "Tarn Board Office "],
    ["modifiers", "the new deputy chief "],
    ["other officials", "Minister Bal Kor spoke. "],
    ["Arabic", "وقال مدير عام هيئة "],
  ])("%s", (_, unit) => {
    const measured = (size: number) => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const started = performance.now();
      officialsOf(text);
      return performance.now() - started;
    };
    measured(20_000);
    expect(measured(400_000)).toBeLessThan(40 * Math.max(measured(40_000), 30));
  });
});
