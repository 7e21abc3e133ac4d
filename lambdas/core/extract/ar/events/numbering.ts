import type { Numbering } from "../../../contradictions/vocabulary.ts";

/** How Arabic numbers and counts what happens; words are folded, with the article where they have one. */
export const arabicNumbering: Numbering = {
  follows: /^(?:في|من|الي|علي|و|او|ثم|يوم|اعتبارا|حتي|بين|التي|الذي)$/,
  signs: /^رقم$/,
  ordinals: [
    "الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره",
    "الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر",
  ],
  counted: "before",
  first: "",
  beforeFirst: null,
  firstOf: null,
  elliptic: null,
  parts: /^و?(?:ال)?(?:مباراه|جلسه|مرحله|جوله|جرعه|دفعه|حلقه|قافله|شحنه)$/,
  uncounted: null,
  // border crossings have a name on each side; what lies in a city or a country may be named by it
  twoNames: /^(?:معبر|منفذ|مدينه|محافظه|ولايه|منطقه|قضاء|ناحيه|عاصمه)$/,
  former: /^(?:ال)?سابقه?$/,
  offices:
    /^و?(?:ال)?(?:رئيس|رئيسه|وزير|وزيره|مدير|مديره|نائب|محافظ|حاكم|قائد|سفير|مدرب|لاعب|زعيم|عضو|امين|قاضي|مستشار|عمده|بلديه)$/,
};
