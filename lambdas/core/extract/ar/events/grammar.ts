import type { EventGrammar } from "../../../contradictions/event-grammar.ts";

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
};
