import type { Moment } from "../../engine/moment.ts";
import { fold, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";

const folded = (words: string) => new Set(fold(words).split(" "));

const arabic = /^[\u0600-\u08ff]/;
/** Words before a number that is a name or a count, not a year or a day. */
const beforeNumbers = folded(
  "رقم المادة مادة القرار قرار الفقرة فقرة الصفحة صفحة الرحلة رحلة القناة قناة الطريق الغرفة مجموع الرقم",
);
/** Before an age. */
const beforeAges = folded("العمر عمره عمرها عمر يبلغ تبلغ البالغ البالغة سن ابن ابنة بعمر عن");
const units = folded("عام عاما سنة سنوات أعوام شهر شهرا أشهر ربيعا");
/** Things named after a weekday. */
const beforeWeekdays = folded("صلاة خطبة سورة مسجد سوق خطيب مدينة قرية حي آل");
/** "شركة نيسان", "مدينة أيلول" are names. */
const beforeNames = folded("شركة الشركة سيارة سيارات مدينة قرية صحيفة جريدة مجلة قناة موقع شبكة حي شارع");
/** "ساحة 25 يناير", "ثورة 14 تموز" are named for a day. */
const namedForDays = folded(
  "شارع ساحة ميدان جسر حي مستشفى مدرسة جامعة ملعب قاعة حركة ثورة انتفاضة فرقة كتيبة لواء مجموعة حزب مؤسسة",
);
/** "A better tomorrow". */
const better = folded("أفضل مشرق أجمل");
const afterSpring = folded("العربي");
/** What a day of the week or month is named for, when it is no date: "أيلول الأسود". */
const black = folded("الأسود السوداء");
const yearBefore: Readonly<Record<string, number>> = lexicon.beforeYear;

/** Arabic words that look like a date and are none: door for August, zero for Safar, ages, counts of four digits. */
export function refuses(tokens: readonly Token[], from: number, to: number, moment: Moment): boolean {
  const first = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (after !== undefined && black.has(after.norm)) return true;
  if (after?.norm === "قبل" && tokens[to + 1]?.norm === "الميلاد") return true;
  switch (moment.is) {
    case "weekday":
      return before !== undefined && beforeWeekdays.has(before.norm);
    case "step":
    case "part":
      // "صحيفة الغد", "نحو غد أفضل"
      return (before !== undefined && beforeNames.has(before.norm)) || (after !== undefined && better.has(after.norm));
    case "period":
      return moment.unit === "season" && after !== undefined && afterSpring.has(after.norm);
    case "range":
      return isMoved(tokens, from);
    case "duration":
      return isAge(tokens, from, to);
    case "date":
      if (before !== undefined && beforeNumbers.has(before.norm) && first.kind === "number") return true;
      if (to - from === 1 && first.kind === "number") return moment.day === undefined && isCount(before, after);
      if (moment.day !== undefined && moment.year === undefined && moment.weekday === undefined)
        return before !== undefined && namedForDays.has(before.norm);
      return moment.month !== undefined && moment.day === undefined && moment.year === undefined && !moment.hijri
        ? isOtherWord(tokens, from, to)
        : false;
    default:
      return false;
  }
}

/** A bare year among Arabic words needs a word before it that years follow. */
function isCount(before: Token | undefined, after: Token | undefined): boolean {
  const inArabic = arabic.test(before?.text ?? "") || arabic.test(after?.text ?? "");
  if (!inArabic) return false;
  return before === undefined || !(before.norm in yearBefore || before.norm.replace(/^[وف]?[بل]?/, "") in yearBefore);
}

function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  if (!units.has(last.norm)) return false;
  const before = tokens[from - 1];
  if (before !== undefined && beforeAges.has(before.norm.replace(/^[ولب]/, ""))) return true;
  const beforeThat = tokens[from - 2];
  if (beforeThat !== undefined && beforeAges.has(beforeThat.norm) && before?.kind === "word") return true;
  return before?.text === "(" && tokens[to]?.text === ")";
}

const beforeMonths = folded(
  "في منذ خلال قبل بعد حتى من بحلول إلى منتصف مطلع نهاية بداية أوائل أواخر مستهل ختام بين نصف نص آخر أول وسط أواسط شهر",
);

/** "أرجئ الحفل من 12 إلى 19 تموز": one day takes the place of another, nothing lasts from one to the other. */
const moves = folded("تأجل تأجلت أجل أجلت تأجيل أرجئ أرجئت أرجأ أرجأت إرجاء نقل نقلت تغير تعديل عدل");

function isMoved(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.norm !== "من") return false;
  for (let at = from - 2; at >= Math.max(0, from - 8) && tokens[at]!.text !== "."; at -= 1)
    if (moves.has(tokens[at]!.norm.replace(/^[وف](?=...)/, ""))) return true;
  return false;
}

/** Month words that are also other words, when nothing but the word itself is there. */
function isOtherWord(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return false;
  const { norm, text } = tokens[from]!;
  // without its madda "آب" is "father" and, with a preposition, "door"
  if (norm.endsWith("اب")) return !text.includes("\u0622");
  const before = tokens[from - 1];
  if (before?.kind === "number" && namedForDays.has(tokens[from - 2]?.norm ?? "")) return true;
  // "he practised", a woman's name, a surname: only a word that times follow tells
  if (/(?:مارس|جوان|ماي|اوت)$/.test(norm)) {
    if (norm.length > 4 || (norm.length > 3 && norm.endsWith("ماي"))) return false;
    return before === undefined || !beforeMonths.has(before.norm.replace(/^[وف](?=..)/, ""));
  }
  return before !== undefined && beforeNames.has(before.norm);
}
