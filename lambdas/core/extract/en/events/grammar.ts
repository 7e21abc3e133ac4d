import type { EventGrammar } from "../../../contradictions/event-grammar.ts";
import { demonyms } from "./demonyms.ts";
import { isPastForm, nounForms, rootOf, stem, verbForms } from "./forms.ts";

/** How English builds the clauses that tell of events. */
export const englishGrammar: EventGrammar = {
  clauses: {
    coordinators: "and|or|then",
    attachedAnd: null,
    pointing: "that",
    adverbs: "then|later|also|now|only|finally|already",
    auxiliaries: "will|would|is|are|was|were|has|have|had|can|could|may|might|must|shall|should|goes|do|does|did",
    conjunctive: "before|after|until|till|since|following",
    saidFollows: true,
    goesOn:
      "on|in|at|to|by|from|after|during|late|earlier|yesterday|today|tomorrow|this|last|again|also|that|when|as|with|for|of|about|early|shortly|before",
    telling: /^(?:tell|told|inform|ask|warn|advis|remind|assur|brief|address)/,
    about: "",
  },
  subjects: {
    verbOpeners: "will|would|is|are|was|were|has|have|had|can|could|may|might|must|shall|should|it|to",
    pronouns: "it|they|she|he|this",
    persons: "he|she|they",
    possessives: "its|their|his|her",
    relatives: "which|who|that|whose|where",
    when: "when",
    beginsWhen: "when",
    within: /^(?:which(?:in|at|during)|where.*|when,)$/,
    placed: "in|at|to|from|for|near|on|of|with|through|into",
    verbSigns: "will|is|are|was|were|has|have|had|can|may|must|to",
    definite: "the|its|their|that|this",
    attachedArticle: null,
    ofWhich: "of|for",
    purpose: "for",
  },
  tense: {
    coming: "will|shall|due|expected|scheduled|slated|planned|plans|plan",
    past: "was|were|had|did",
    comingForm: null,
    notComing: null,
    infinitive: "to",
    beforeInfinitive: "is|are|set|due|expected",
    beforeParticiple: "is|are|be|been|being|get|gets|to|will|have|has|not|also",
    isPastForm,
  },
  bounds: {
    waiting: "wait|waits|waited|waiting",
    contrast: "but|while|whereas",
    measured:
      /^(?:, )?(?:a|one|two|three|four|five|six|\d+) (?:full )?(?:days?|weeks?|months?|years?|hours?) (?:before|after|ahead|earlier|later)/,
    last: "last|final|closing",
    permits: "may|can|must|should",
    beforeDate: "on|in|at|from|of|this|next",
  },
  shares: {
    coordinators: "and|or|but|then",
    attachedAnd: null,
    opening: /^(?:in|to|at|from|for|with|near|through|into)$/,
  },
  verbs: {
    attributes: "opening|closing|leaving|coming|running",
    attributed: /^[a-z]{3,}[^s]s$/,
    particles: "out",
    beforeVerb:
      "to|will|would|can|could|may|might|must|shall|should|do|does|did|be|not|never|also|i|we|you|they|who|that|which|let|then|and",
    beforeVerbForm: /ly$/,
    beforeNoun:
      "a|an|the|this|that|these|its|their|his|her|our|my|your|no|any|each|every|'s|of|in|on|at|for|with|by|from|into|after|before|during|under|new|first|last|next|second|third|final|great|big|small|old|other|another",
    ownPast: "shut|cut|hit|put|set|let|cast|quit|read|spread|burst",
    plural: /^(?!(?:gas|bus|news|press|crisis|us|this|class|pass)$).*(?:[^s]s|people|men|children)$/,
  },
  names: {
    capitals: true,
    titles:
      "dr|mr|mrs|ms|sir|lady|lord|professor|judge|captain|colonel|general|brigadier|major|sheikh|president|minister|king|queen|prince",
    patronyms: "abu|abou|bu|bou|bin|ben|ibn|abd|abdul|abdel|umm|al|el|ad|ar|as|ash|at|az|ed|ez",
    ownerMarks: "'s",
    after: /^(?:will|would|must|has|have|had|is|was|can|may|should|to|said|says|[a-z]{3,}ed)$/,
    notBare: /s$/,
    afterNoun: null,
    shortestWord: 4,
    asEnding: null,
    without: null,
  },
  forms: {
    verb: verbForms,
    noun: nounForms,
    written: null,
    particle: null,
    stem,
    root: (norm) => (norm.length < 4 ? null : rootOf(norm)),
  },
  offices: {
    seat: /\b(?:committee|council|delegation|party|board|union|team|commission|association|club|foundation)\b/iu,
    whole: /\p{L} (?:minister|secretary)$|\bminister (?:of|for) \p{L}/iu,
    bodiless: /\b(?:prime|first|general|private|press|executive|state) (?:minister|secretary)$/iu,
    places: "in|at",
    attachedPlace: null,
    stem: (norm) => norm,
  },
  countries: {
    locale: "en",
    ambiguous: "",
    adjectives: (_, code) => demonyms.get(code) ?? [],
    without: null,
  },
  heads: {
    ends: "of|in|at|on|for|with|between|from|near|by|to|that|which|who|after|before|under",
    pronouns: "it|they|them",
    of: "of",
  },
};
