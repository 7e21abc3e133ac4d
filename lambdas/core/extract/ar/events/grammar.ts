import type { EventGrammar } from "../../../contradictions/event-grammar.ts";
import { arabicForms, arabicRoot, arabicStem, nisbas } from "./forms.ts";

/** How Arabic builds the clauses that tell of events; words are folded. */
export const arabicGrammar: EventGrammar = {
  clauses: {
    coordinators: "و|ثم",
    attachedAnd: /^و/,
    pointing: "",
    adverbs: "",
    auxiliaries: "",
    conjunctive: "قبل|بعد|منذ|عقب",
    // the speaker stands after the verb: what was said begins at a conjunction
    saidFollows: false,
    goesOn: "",
    telling: null,
    about: "عن",
  },
  subjects: {
    verbOpeners: "",
    pronouns: "هي|هو",
    persons: "",
    possessives: "",
    relatives: "التي|الذي|الذين|اللذين",
    when: "حين|عندما",
    beginsWhen: "",
    within: null,
    placed: "في|من|الي",
    verbSigns: "",
    definite: "",
    attachedArticle: /^[وف]?ال/,
    ofWhich: "",
    purpose: "",
  },
  tense: {
    coming: "سوف|المقرر|مقرر|المرتقب|المنتظر|المزمع|يتوقع",
    past: "كان|كانت|وكان|وكانت|قد",
    comingForm: /^و?س[يتن]\p{Script=Arabic}{3,}/u,
    notComing: /^و?(?:سنوات|سنوي|سنويه|ستين|ستون|سيناء|سيارات|سياره|سياسي|سياسيه|سياسه|سيول|سيتي|سنه)$/,
    infinitive: "",
    beforeInfinitive: "",
    beforeParticiple: "",
    isPastForm: null,
  },
  bounds: {
    waiting: "ينتظر|تنتظر|الانتظار",
    contrast: "لكن|بينما|فيما",
    measured: /^(?:, )?(?:قبل|بعد) (?:يوم|يومين|اسبوع|ايام) من/,
    last: "اخر",
    permits: "",
    beforeDate: "في|يوم|من",
  },
  shares: {
    coordinators: "و|ثم",
    attachedAnd: /^و\p{Script=Arabic}{2,}$/u,
    opening: /^و?(?:في|الي|من|علي)$/,
  },
  heads: null,
  verbs: null,
  names: {
    capitals: false,
    titles: "",
    patronyms: "",
    ownerMarks: "",
    after: null,
    notBare: null,
    afterNoun: /^\p{Script=Arabic}+$/u,
    shortestWord: 3,
    asEnding: /^(?!ال)\p{Script=Arabic}{3,}ا$/u,
    without: (norm) => {
      const bare = norm.replace(/^[وف](?=.{4})/, "");
      return [bare, bare.replace(/^(?:لل|[بل](?:ال)?)(?=.{3})/, "")];
    },
  },
  forms: {
    verb: (word) => [word],
    noun: (word) => [word],
    written: arabicForms,
    particle: /^[وف]/,
    stem: arabicStem,
    root: arabicRoot,
  },
  offices: {
    seat: /لجنة|وفد|حزب|مجلس|هيئة|فريق|نقابة|جمعية|نادي|مؤسسة/u,
    whole: /^(?:نائب |نائبة )?(?:وزير|وزيرة|مدير|مديرة) ال\p{L}{2,}/u,
    bodiless: /^(?:مدير|مديرة) العام/u,
    places: "في",
    attachedPlace: /^ب(?!ا?ل)..+$/,
    stem: arabicStem,
  },
  countries: {
    locale: "ar",
    // Oman or Amman
    ambiguous: "عمان|عمانيا",
    adjectives: nisbas,
    without: (norm) => [norm.replace(/^[وبل](?=ال)/, ""), norm.replace(/^لل/, "ال")],
  },
};
