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
  for (let at = 0; at < text.length; ) {
    const start = at;
    const first = sortAt(text, at);
    if (first === sort.none) {
      at += 1;
      continue;
    }
    at = first === sort.number ? endOfNumber(text, at) : endOfRun(text, at, sort.letter);
    words.push({ text: text.slice(start, at), start, end: at });
  }
  return words;
}

/** What a character is to a word; a letter's run takes numbers in, a number's no letters. */
const sort = { unknown: 0, none: 1, letter: 2, number: 3 } as const;
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return sorts[code] || sortOf(text, at, code);
}

/** Sort of a unit that was not met before, or of a pair: its halves tell nothing. */
function sortOf(text: string, at: number, code: number): number {
  const pair = code >= 0xd800 && code <= 0xdfff;
  const character = pair ? String.fromCodePoint(text.codePointAt(at)!) : String.fromCharCode(code);
  const found = /\p{N}/u.test(character) ? sort.number : /\p{L}/u.test(character) ? sort.letter : sort.none;
  if (!pair) sorts[code] = found;
  return found;
}

/** End of a run of one sort and the sorts above it. */
function endOfRun(text: string, from: number, least: number): number {
  let at = from;
  while (at < text.length && sortAt(text, at) >= least) at += widthAt(text, at);
  return at;
}

const widthAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** End of a number: points, commas, colons and slashes between digits are part of it. */
function endOfNumber(text: string, from: number): number {
  let at = endOfRun(text, from, sort.number);
  while (".,:/".includes(text[at] ?? " ") && at + 1 < text.length && sortAt(text, at + 1) === sort.number)
    at = endOfRun(text, at + 1, sort.number);
  return at;
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
