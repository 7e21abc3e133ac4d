/**
 * Sounds of letters, coarse on purpose: what one romanisation writes with two letters and another with one
 * (ALA-LC, ISO 233, French and newspaper usage) falls together. "a", "w" and "y" are kept only where a word begins.
 */
export const latinSounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kh: "x",
    gh: "g",
    sh: "š",
    ch: "š",
    th: "t",
    dh: "d",
    ph: "f",
    dj: "j",
    ck: "k",
    qu: "k",
    ce: "s",
    ci: "s",
    a: "a",
    e: "a",
    i: "a",
    o: "a",
    u: "a",
    y: "y",
    w: "w",
    q: "k",
    c: "k",
    g: "j",
    p: "b",
    v: "f",
    x: "ks",
  }),
);

export const arabicSounds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: "a",
    أ: "a",
    إ: "a",
    آ: "a",
    ى: "a",
    ع: "a",
    ء: "a",
    ئ: "a",
    ؤ: "a",
    ب: "b",
    پ: "b",
    ت: "t",
    ط: "t",
    ث: "t",
    ج: "j",
    گ: "j",
    چ: "š",
    ح: "h",
    ه: "h",
    ة: "h",
    خ: "x",
    د: "d",
    ض: "d",
    ذ: "d",
    ر: "r",
    ز: "z",
    ظ: "z",
    س: "s",
    ص: "s",
    ش: "š",
    غ: "g",
    ف: "f",
    ڤ: "f",
    ق: "k",
    ك: "k",
    ک: "k",
    ل: "l",
    م: "m",
    ن: "n",
    و: "w",
    ي: "y",
    ی: "y",
  }),
);

/** Words that make one name with the next word, and what they add to its key. */
export const patronyms: ReadonlyMap<string, string> = new Map([
  ...["abu", "abou", "abo", "abi", "aba", "bu", "bou", "ابو", "ابي", "ابا", "بو"].map((word) => [word, "b"] as const),
  ...["abd", "abdul", "abdel", "abdal", "عبد"].map((word) => [word, "abd"] as const),
  ...["bin", "ben", "ibn", "bint", "بن", "ابن", "بنت"].map((word) => [word, ""] as const),
]);

/** The article that Arabic writes onto the next word. */
export const attachedArticle = "ال";

/** Patronyms that Arabic writes onto the next word. */
export const attachedPatronyms: readonly string[] = ["عبد", "ابو", "بو"];
