import type { Moment } from "../../engine/moment.ts";
import { fold, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { tenseOfWord } from "./verbs.ts";

const folded = (words: string) => new Set(fold(words).split(" "));

const arabic = /^[\u0600-\u08ff]/;
/** Words before a number that is a name or a count, not a year or a day. */
const beforeNumbers = folded(
  "رقم المادة مادة القرار قرار الفقرة فقرة الصفحة صفحة الرحلة رحلة القناة قناة الطريق الغرفة مجموع الرقم البريدي الرمز رمز هاتف الهاتف فاكس القضية قضية الملف الإصدار إصدار النسخة نسخة الطراز طراز موديل",
);
/** Before an age. */
const beforeAges = folded("العمر عمره عمرها عمر يبلغ تبلغ البالغ البالغة سن ابن ابنة بعمر عن");
const units = folded("عام عاما سنة سنوات أعوام شهر شهرا أشهر ربيعا");
/** Things named after a weekday. */
const beforeWeekdays = folded("صلاة خطبة سورة مسجد سوق خطيب مدينة قرية حي آل");
/** "شركة نيسان", "مدينة أيلول" are names. */
const beforeNames = folded(
  "شركة الشركة سيارة سيارات مدينة قرية صحيفة جريدة مجلة قناة موقع شبكة حي شارع معرض نادي فريق مطعم فندق متجر مكتبة عيادة صيدلية مؤسسة جمعية ملعب",
);
/** "ساحة 25 يناير", "ثورة 14 تموز" are named for a day. */
const namedForDays = folded(
  "شارع ساحة ميدان جسر حي مدينة مستشفى مدرسة جامعة ملعب قاعة طريق نفق كوبري محور محطة دوار مخيم مسجد حركة ثورة انتفاضة تحالف فرقة كتيبة لواء مجموعة حزب مؤسسة",
);
/** Before the name of a person, who may be called as a month is: "اللاعب نيسان كريم". */
const beforePersons = folded(
  "اللاعب اللاعبة السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة الطفل الطفلة الطالب الطالبة الفنان الفنانة المهندس المهندسة الشاب الشابة المدعو المدعوة المواطن المواطنة الشهيد الزميل الزميلة الشيخ الحاج الكاتب الكاتبة الشاعر الشاعرة النائب النائبة المدرب الصحافي الصحافية ابنته ابنه شقيقته شقيقه زوجته زوجها",
);
/** Before the title of a work in its marks: «الجمعة الأخيرة» is a film. */
const works = folded(
  "فيلم الفيلم رواية الرواية مسلسل المسلسل كتاب الكتاب كتابه كتابها ديوان ديوانه ديوانها روايته روايتها فيلمه فيلمها مسلسله مسلسلها قصيدته قصيدتها أغنيته أغنيتها ألبومه ألبومها مسرحيته مسرحيتها برنامجه برنامجها مجموعته مجموعتها لوحته لوحتها أغنية الأغنية مسرحية المسرحية برنامج البرنامج قصيدة القصيدة ألبوم عرض لوحة مجلة صحيفة جريدة",
);
const opening = /^[«"“„‘'‹]$/;
/** Before how long a race took. */
const raceTimes = folded("زمن الزمن قدره قدرها توقيت بلغ");
/** "A better tomorrow". */
const better = folded("أفضل مشرق أجمل");
const afterSpring = folded("العربي");
/** What a day of the week or month is named for, when it is no date: "أيلول الأسود". */
const black = folded("الأسود السوداء");
const yearBefore: Readonly<Record<string, number>> = lexicon.beforeYear;
const ordinal: Readonly<Record<string, number>> = lexicon.ordinal;
const counted: Readonly<Record<string, number>> = lexicon.counted;

/** Whether a token is one of the words, with or without "and" and a preposition written on to it. */
const isOf = (words: ReadonlySet<string>, { norm }: Token) =>
  words.has(norm) || words.has(norm.replace(/^[وف]?[بلك]?(?=...)/, ""));

/** Arabic words that look like a date and are none: door for August, zero for Safar, ages, counts of four digits. */
export function refuses(tokens: readonly Token[], from: number, to: number, moment: Moment): boolean {
  const first = tokens[from]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  if (after !== undefined && black.has(after.norm)) return true;
  if (isInTitle(tokens, from)) return true;
  if (after?.norm === "قبل" && tokens[to + 1]?.norm === "الميلاد") return true;
  switch (moment.is) {
    case "weekday":
      return before !== undefined && (isOf(beforeWeekdays, before) || isOf(beforeNames, before));
    case "step":
    case "part":
      // "صحيفة الغد", "نحو غد أفضل"
      return (before !== undefined && isOf(beforeNames, before)) || (after !== undefined && better.has(after.norm));
    case "period":
      return moment.unit === "season" && after !== undefined && afterSpring.has(after.norm);
    case "clock":
      // a time to the second is one that was run
      return before !== undefined && isOf(raceTimes, before) && moment.second !== undefined && first.kind === "number";
    case "range":
      return isMoved(tokens, from) || (isYear(moment.to) && after !== undefined && isCounted(after));
    case "shift":
      // "قبل عام 2028" is before the year
      return after?.kind === "number" && /^(?:عام|سنه)$/.test(tokens[to - 1]!.norm);
    case "duration":
      // "الجولة 11 يوم 26 ديسمبر"
      if (/^(?:يوم|عام|سنه)$/.test(tokens[to - 1]!.norm) && after?.kind === "number" && first.kind === "number")
        return true;
      // «ألف ليلة وليلة»
      return isAge(tokens, from, to) || (after?.norm === "وليله" && tokens[to - 1]!.norm === "ليله");
    case "date":
      if (before !== undefined && beforeNumbers.has(before.norm) && first.kind === "number") return true;
      if (to - from === 1 && first.kind === "number") return moment.day === undefined && isCount(tokens, from);
      if (moment.day !== undefined && moment.year === undefined && moment.weekday === undefined)
        return before !== undefined && isOf(namedForDays, before);
      return moment.month !== undefined && moment.day === undefined && moment.year === undefined && !moment.hijri
        ? isOtherWord(tokens, from, to)
        : false;
    default:
      return false;
  }
}

const isYear = (moment: Moment) => moment.is === "date" && moment.month === undefined && moment.day === undefined;

/** Words in the accusative that no number counts: adverbs, and names of countries that end alike. */
const adverbs = folded(
  "أيضا تقريبا مجددا تحديدا هذا هكذا إذا كما بينما عندما مما فيما لما مثلا أساسا معا دائما فصاعدا لاحقا سابقا تماما خصوصا فرنسا كندا أمريكا أميركا غانا كينيا رواندا مالطا أوروبا",
);

/** "2031 عضوا": a thing counted, by itself or by the ending that it has after a number. */
function isCounted({ norm, kind }: Token): boolean {
  if (norm in counted) return true;
  return kind === "word" && norm.length > 3 && /^(?!و|ال).*[^ي]ا$/.test(norm) && !adverbs.has(norm);
}

/** «يوم الاثنين» behind "film": the mention opens the title, with its "day" or without. */
function isInTitle(tokens: readonly Token[], from: number): boolean {
  const mark = opening.test(tokens[from - 1]?.text ?? "") ? from - 1 : from - 2;
  return mark > 0 && opening.test(tokens[mark]!.text) && isOf(works, tokens[mark - 1]!);
}

/** A bare year among Arabic words needs a word before it that years follow. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const inArabic = arabic.test(before?.text ?? "") || arabic.test(after?.text ?? "");
  if (!inArabic) return false;
  const upTo = after?.norm === "الي" && tokens[at + 2]?.kind === "number" ? tokens[at + 3] : undefined;
  if ([after, upTo].some((word) => word !== undefined && isCounted(word))) return true;
  if (before?.norm === "و" && isYearToken(tokens[at - 2])) return false;
  if (before === undefined) return true;
  // "و" and "ب" may be written on to it, or be its own letters ("بداية")
  const bare = before.norm.replace(/^[وف](?=...)/, "");
  return ![before.norm, bare, bare.replace(/^[بل]/, "")].some((word) => word in yearBefore);
}

const isYearToken = (token: Token | undefined) => token?.kind === "number" && /^(?:19|20)\d\d$/.test(token.norm);

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

/** "شارع 23 يوليو", "مدينة السادس من أكتوبر": where the whole is a name, so is its month. */
function isRestOfName(tokens: readonly Token[], month: number): boolean {
  const day = tokens[month - 1]?.norm === "من" ? month - 2 : month - 1;
  if (day < 1 || !(tokens[day]!.kind === "number" || tokens[day]!.norm in ordinal)) return false;
  return isOf(namedForDays, tokens[day - 1]!);
}

/** Month words that are also other words, when nothing but the word itself is there. */
function isOtherWord(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 1) return false;
  const { text } = tokens[from]!;
  const norm = tokens[from]!.norm.replace(/^[وف](?=...)/, "");
  // without its madda "آب" is "father" and, with a preposition, "door"
  if (norm.endsWith("اب")) return !text.includes("\u0622");
  const before = tokens[from - 1];
  if (isRestOfName(tokens, from)) return true;
  // "he practised", a woman's name, a surname: only a word that times follow tells
  if (/(?:مارس|جوان|ماي|اوت)$/.test(norm)) {
    if (norm.length > 4 || (norm.length > 3 && norm.endsWith("ماي"))) return false;
    return before === undefined || !beforeMonths.has(before.norm.replace(/^[وف](?=..)/, ""));
  }
  if (before === undefined) return false;
  // "محطة سبتمبر"; "الشاعر خميس تموز"
  if (isOf(beforeNames, before) || isOf(beforePersons, before) || isOf(places, before)) return true;
  const beforeThat = tokens[from - 2];
  return beforeThat !== undefined && isOf(beforePersons, beforeThat) && isGivenName(before);
}

/** What is called by a month alone. */
const places = folded("محطة مخيم دوار كوبري ميدان مدرسة مستشفى حركة انتفاضة ثورة حرب");

/** A word between a person's title and a month that is no verb and no preposition: his first name. */
function isGivenName({ norm, kind }: Token): boolean {
  return kind === "word" && !beforeMonths.has(norm) && !/^[وفبلك]?ال/.test(norm) && tenseOfWord(norm) === null;
}
