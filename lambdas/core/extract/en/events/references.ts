import type { References } from "../../../contradictions/vocabulary.ts";

/** English words with which a story gives the day of its own matter without saying it again. */
export const englishReferences: References = {
  labels: /^(?:when|dates?|days?|what|and|where|time|the)$/,
  dates: /^(?:when|dates?|days?)$/,
  matters: /^(?:date|event|occasion)$/,
  documents:
    /^(?:posters?|leaflets?|flyers?|website|site|web|page|calendar|programme|program|brochure|notices?|sign|schedule|timetable|invitations?|tickets?|box|app|newsletter|circular|diary|agenda|listings?|board|banner|release|prospectus|bulletin|placard|noticeboard|map|guide|catalogue|advertisements?|adverts?|handbill|facebook|email|letter|caption)$/,
  says: /^(?:gives?|gave|puts?|lists?|says?|said|has|have|shows?|names?|prints?|advertis(?:es?|ed)|announc(?:es?|ed)|stat(?:es?|ed)|carr(?:y|ies)|bears?|on)$/,
  neutral:
    /^(?:given|listed|shown|named|printed|still|instead|own|official|meanwhile|down|council|town|set|fixed|due|takes?|place|held|will|is|be|to|outside|door|gate|wall)$/,
};
