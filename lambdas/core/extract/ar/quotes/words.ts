import { Noted } from "../../forms.ts";
import type { WordClass } from "../../quotes/grammar.ts";
import type { LabelWords } from "../../quotes/labels.ts";
import type { SourcePhrase } from "../../quotes/source-phrases.ts";
import type { TitleWords } from "../../quotes/titles.ts";
import type { FormWords } from "../../quotes/traits.ts";
import type { VerbFirstWords } from "../../quotes/verb-first-words.ts";
import type { Token } from "../../tokens.ts";
import { type ArabicVerb, arabicVerb, DOUBTFUL } from "./verbs.ts";

const list = (words: string) => words.split(" ");

/** "that" with its pronouns and the preposition written on to it: إن، أنه، بأنها … */
const THAT = new Set(
  list("ان انه انها انهم انهما انهن انني اننا انك بان بانه بانها بانهم باننا لان فان وان وانه وانها"),
);

const CLASSES: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  preposition: list(
    "في من علي عن الي خلال بعد قبل امام عبر مع حول ضد بين حتي منذ لدي عند اثناء عقب بشان ضمن داخل خارج",
  ),
  time: list("اليوم امس غدا الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت صباح مساء ظهر عصر فجر يوم"),
  subordinator: list(
    "الذي التي الذين اللذين وهو وهي وذلك ثم قد لقد كان كانت لن لم لا ما ردا تعليقا وفق وفقا بحسب حسب طبقا فيما بينما",
  ),
  adverb: list("ايضا كذلك هنا هناك"),
};
const classes = new Map<string, WordClass>();
for (const [wordClass, words] of Object.entries(CLASSES))
  for (const word of words) classes.set(word, wordClass as WordClass);
for (const word of THAT) classes.set(word, "subordinator");

/** Words to whom or through which something is said: the speaker's noun phrase has ended. */
const ADDRESSEES = list("للصحفيين للصحافيين لوكاله لصحيفه لقناه لاذاعه لموقع لرويترز لمراسل للتلفزيون لوسائل للجزيره");

/** Nouns that the title of a work or a slogan follows, as they are written there. */
const WORKS = new Set(
  list(
    "كتاب روايه ديوان قصيده اغنيه فيلم مسرحيه مسلسل معرض البوم برنامج مجموعه لوحه شعار عنوان حمله مجله صحيفه مبادره",
  ).flatMap((noun) =>
    ["", "ال", "ب", "لل", "وال"].flatMap((before) => [
      before + noun,
      ...(before === "ال" ? [] : [`${before}${noun.replace(/ه$/, "ت")}ها`, `${before}${noun.replace(/ه$/, "ت")}ه`]),
    ]),
  ),
);

/** Words where the noun phrase of a speaker ends. */
const STOPS = new Set([...classes.keys(), ...ADDRESSEES]);

/** Titles are definite though a name follows them. */
const TITLES = new Set(
  list(
    "الدكتور الدكتوره السيد السيده المهندس المهندسه الشيخ العميد العقيد اللواء الفريق المقدم الرائد النقيب الاستاذ الاستاذه الجنرال",
  ),
);

/** Nouns of saying with their pronoun. */
const SAYINGS = new Set(list("قوله قولها قولهم"));
const verbs = new Noted(({ norm }) => arabicVerb(norm) ?? null);

/** What the readers see of an Arabic word. */
export const ARABIC_FORMS: FormWords = {
  classOf: ({ norm }) => classes.get(norm),
  lists: {
    relative: new Set(["لما"]),
    finite: { has: (norm) => arabicVerb(norm)?.participle === false },
    cue: { has: (norm) => arabicVerb(norm) !== undefined || SAYINGS.has(norm) || DOUBTFUL.has(norm) },
  },
};

/** "That" follows so soon after the verb, if a doubtful form is one. */
const SOON = 16;
const SHADDA = "\u0651";

/** "بيّن الناطق أن": with its shadda the verb; without it "between", but not where it opens a sentence that says "that". */
function doubtfulVerb(tokens: readonly Token[], at: number, opens: boolean): ArabicVerb | null {
  const verb = DOUBTFUL.get(tokens[at]!.norm) ?? null;
  if (verb === null || tokens[at]!.text.includes(SHADDA)) return verb;
  if (!opens) return null;
  for (let next = at + 1; next < tokens.length && next <= at + SOON; next++) {
    const { norm, text } = tokens[next]!;
    if (THAT.has(norm)) return verb;
    if (/^[.:«"“]$/.test(text) || (verb.lemma === "بين" && norm.startsWith("و"))) return null;
  }
  return null;
}

/** Arabic as the verb-first reader takes it. */
export const ARABIC_WORDS: VerbFirstWords & LabelWords & TitleWords = {
  verb: (form) => verbs.of(form),
  doubtful: doubtfulVerb,
  was: new Set(list("كان وكان فكان كانت وكانت فكانت كانوا وكانوا")),
  already: "قد",
  announcements: new Set(list("عاجل فيديو صور تحديث حصري شاهد خاص مباشر بالفيديو بالصور")),
  that: THAT,
  works: WORKS,
  silentAfter: new Set(list("عدم بعدم دون بدون في من عن علي بعد قبل")),
  silentBefore: new Set(list("عليها عليه فيها فيه")),
  stops: STOPS,
  titles: TITLES,
  comma: "،",
  joined: /^[وف]/,
  // the accusative: "قال مبتسماً"
  manner: /\u064b\u0627?$|\u0627\u064b$/,
  ownerEnding: /(?:ها|هم|ه)$/,
  definite: /^(?:و?ال|لل)/,
  inside: new Set(["في", "من"]),
  occasions: new Set(
    list(
      "بيان تصريح تصريحات حديث موتمر مؤتمر كلمه مقابله رساله تغريده منشور تدوينه لقاء اتصال خطاب تعليق جلسه ختام وقت",
    ),
  ),
  sayings: SAYINGS,
  from: "عن",
  /** "كما قال", "وفق ما أعلنت", "حسبما ذكر": what was said stands before. */
  asides: new Set(list("كما ما لما حسبما وفقما وكما")),
  /** Words that begin a clause of its own after a comma, where the speech has ended. */
  turns: new Set(list("فيما بينما وذلك بحسب حسب وفق وفقا كما حسبما طبقا")),
};

/** Plans and rules that something is done by. */
const PLANS = new Set(
  list("خطه قانون نظام جدول اليه معايير شروط برنامج ترتيبات اولويات مبدا نموذج منهج").flatMap((noun) => [
    noun,
    `ال${noun}`,
    `لل${noun}`,
    `ل${noun}`,
  ]),
);

/** Phrases that name a source without a verb. */
export const ARABIC_SOURCE_PHRASES: readonly SourcePhrase[] = [
  { name: "بحسب", words: ["بحسب"], example: "الجسر آمن، بحسب المهندسين." },
  { name: "وبحسب", words: ["وبحسب"], example: "وبحسب النقابة، توقف العمل." },
  { name: "حسب", words: ["حسب"], example: "الجسر آمن، حسب المهندسين." },
  { name: "وحسب", words: ["وحسب"], example: "وحسب النقابة، توقف العمل." },
  { name: "وفق", words: ["وفق"], but: PLANS, example: "الجسر آمن، وفق المهندسين." },
  { name: "ووفق", words: ["ووفق"], but: PLANS, example: "ووفق النقابة، توقف العمل." },
  { name: "وفقا", words: ["وفقا"], but: PLANS, example: "الجسر آمن، وفقاً للمهندسين." },
  { name: "ووفقا", words: ["ووفقا"], but: PLANS, example: "ووفقاً للنقابة، توقف العمل." },
  { name: "طبقا", words: ["طبقا"], but: PLANS, example: "الجسر آمن، طبقاً للمهندسين." },
  { name: "وطبقا", words: ["وطبقا"], but: PLANS, example: "وطبقاً للنقابة، توقف العمل." },
  { name: "نقلا عن", words: ["نقلا", "عن"], example: "الجسر آمن، نقلاً عن مصدر هندسي." },
  { name: "علي حد قول", words: ["علي", "حد", "قول"], example: "الجسر آمن، على حد قول المهندس." },
  { name: "علي حد تعبير", words: ["علي", "حد", "تعبير"], example: "الأمر مهزلة، على حد تعبير العمدة." },
];
