import type { MatchingForm } from "./matching-form.ts";

/** A word of a folded text with its place in it. */
export interface FoldedWord {
  text: string;
  start: number;
  end: number;
}

/** Words (letters and digits; numbers keep their inner points and commas) of a folded text, in order. */
export function foldedWords({ text }: Pick<MatchingForm, "text">): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(/\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{N}]+/gu))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

const list = (words: string) => words.split(" ");
/**
 * Words that a date, a number or a denial hangs on, folded: were one of them changed, the sentence would say something
 * else, however alike the rest is.
 */
const WEIGHTY: ReadonlySet<string> = new Set([
  ...list("january february march april may june july august september october november december"),
  ...list("jan feb mar apr jun jul aug sep sept oct nov dec"),
  ...list("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"),
  ...list("today yesterday tomorrow tonight last next this previous following"),
  ...list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
  ...list("seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million"),
  ...list(
    "billion trillion half third quarter double first second fourth fifth sixth seventh eighth ninth tenth dozen",
  ),
  ...list(
    "no not never none nobody nothing without neither nor cannot don didn doesn won isn aren wasn weren hasn haven",
  ),
  ...list("يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"),
  ...list("شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون الاول الثاني"),
  ...list("الاثنين الثلاثا الاربعا الخميس الجمعه السبت الاحد اليوم امس غدا المقبل القادم الماضي"),
  ...list("واحد اثنان اثنين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره ميه مايه الف مليون مليار نصف ثلث ربع"),
  ...list("لا لم لن ليس ليست ما غير دون بدون"),
]);

/** Whether a changed word changes what is said: it holds a digit, or it is a word of dates, numbers or denial. */
export const isWeighty = (word: string): boolean => /\p{N}/u.test(word) || WEIGHTY.has(word);
