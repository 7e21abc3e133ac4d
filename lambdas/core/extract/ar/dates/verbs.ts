import type { Tense } from "../../engine/rule.ts";
import { fold } from "../../tokens.ts";

const folded = (words: string) => new Set(fold(words).split(" "));

const future = folded(
  "سوف لن المقرر مقررا مقرر المقررة المزمع المرتقب المرتقبة المنتظر المتوقع يتوقع يعتزم تعتزم اعتبارا ابتداء بدءا بحلول موعدا ينوي تنوي يخطط تخطط يستعد تستعد استعدادا تمهيدا موعد ينطلق تنطلق يبدأ تبدأ يفتتح تفتتح تفتح يقام تقام يعقد تعقد تختتم يختتم تستضيف يستضيف تصل تلتقي تزور تستقبل تنتهي تغادر تجتمع تستأنف تعود تجري تستمر تتوجه تستكمل تغلق تقفل تنظم تطلق تصدر تعلن تناقش ترفع تدخل تسافر يسافر تشارك تواصل تواجه تلامس تقابل تباشر تعاود تصادف يواجه يتوجه يتجه تشيع موعدنا موعدكم لا",
);
const past = folded(
  "قال قالت قالوا أعلن أعلنت أكد أضاف أوضح ذكر أفاد صرح أشار كشف كان كانت قد لقد لم قتل قتلت قتلوا أصيب أصيبت وقع وقعت جرى جرت تم تمت شهد شهدت عقد عقدت وصل وصلت التقى بحث أصدر نفذ استهدف سقط دخل خرج بدأ بدأت انتهى انطلق انطلقت افتتح اختتم زار استقبل نشر بث نقل اعتقل أوقف فجر قصف أغلق شن سيطر هاجم أطلق حضر شارك ترأس وقّع وقّعت أقر صادق قرر رفض وافق طالب دعا حذر اتهم نفى فاز خسر تعادل سجل توفي توفيت رحل ولد غادر عاد حدث اندلع أسفر أدى ألقى كتب قدم صدر ورد جاء سبق أمس الماضي تأسس تأسست أجرى أجرت انسحب تعرض تعرضت شكل عين أعاد احتج تظاهر خرجت بلغ ارتفع انخفض تراجع تراجعت كنت كنا قلت زرت زرنا قمت رحت جئت عشت نمت",
);
/** Verbs of the past that are often followed by a pronoun and, with it, are no noun ("قدمه" is also "his foot"). */
const takesObject = folded(
  "عقد أصدر نفذ استهدف نشر بث اعتقل أوقف شن أطلق حضر أقر رفض أجرى ألقى وقع نظم أعلن أعد أنجز افتتح زار استقبل سجل حقق شهد أطلق أرسل",
);
/** Words that end like a past verb of "she" and are none. */
const notPast = folded(
  "بيت وقت صوت موت بنت تحت زيت كويت الكويت انترنت الإنترنت ست سبت ليت حيث توقيت بتوقيت تثبيت حوت قوت بيروت تكريت هيت ثبت بحت فيت كونت",
);
/** Words that begin like a verb of "he" and are none. */
const notVerb = folded(
  "يوم يوما يومي يوميا يومين يومان يد يمين يسار يمن يوسف ياسر يحيى يناير يونيو يوليو يونيه يوليه ياسين يعقوب يزيد يورو يافا ينبوع يهودي يهود يقين يمني يساري ياباني يوناني يتيم",
);

/** Words that begin as "and he" or "so he" with a verb do, and are none: "فيما" is "while", "فيصل" a name. */
const wholeWords = folded(
  "فيما فيه فيها فيهم فيهن فيصل فيروس فيروسات فيروسي فيديو فيديوهات فيلم فيلق فيينا فيضان فيضانات فيتو فيدرالي فيدرالية فيزا فيزياء فيتامين فيلا فيل فيلادلفيا فيتنام فيرجينيا فيكتوريا فيليب فيسبوك فيفا فيفري فيراري ويلز ويليام ويندسور ويسكونسن ويكيبيديا ويمبلي ويب",
);

/** Tense that a word gives its clause by itself, null for words that give none. */
export function tenseOfWord(norm: string): Tense | null {
  const bare = /^[وف]./.test(norm) ? norm.slice(1) : norm;
  if (isFutureVerb(norm) || isFutureVerb(bare) || future.has(norm) || future.has(bare)) return "future";
  if (past.has(norm) || past.has(bare) || isPastVerb(norm) || hasObject(bare)) return "past";
  return isPresentVerb(norm) || (isPresentVerb(bare) && !wholeWords.has(norm)) ? "future" : null;
}

const shortNouns = folded("سيول ستار ستاد ستوك ستيل سيام سيات سيدر سيرك سيلف ستاف سترة ستيف");

/** "سيعقد", "ستبدأ", "سأعود", "سنلتقي"; nouns in the same letters are left out by their beginnings. */
function isFutureVerb(norm: string): boolean {
  // "سيتم", "سيصل"; of four letters no noun ends so but a few
  if (norm.length === 4) return /^س[يت].[^هايون]$/.test(norm) && !shortNouns.has(norm);
  return (
    norm.length >= 5 &&
    /^س[يتنا]/.test(norm) &&
    !/^(?:سياس|ساب|ساعا|ساحا|سيناء|سيارا|سيطر|سيداد|ستين|سنوا|سيدات|ساند|سيدا|سيده|ساحل|ساكن|سائ|سامي|سالم|ساره|سنغا|سينما|سيسي|سيئ|سيول|ستار|ستوك|سنجار|سنتر|ستاد|سنوي|سادس|سابع)/.test(
      norm,
    )
  );
}

/** "أعلنت", "وصلوا": endings of a past verb, not a plural ("مباحثات") or a word with the article. */
function isPastVerb(norm: string): boolean {
  if (norm.length < 4 || norm.startsWith("ال") || notPast.has(norm)) return false;
  return (
    (norm.endsWith("ت") && !norm.endsWith("ات") && !/^[وبلك]?ال/.test(norm)) ||
    (norm.length > 4 && /[^ين]وا$/.test(norm) && !/^[يت]/.test(norm))
  );
}

/** "عقدها", "نقلته": a verb of the past with its object written on to it. */
function hasObject(norm: string): boolean {
  const verb = /^(.{3,})(?:ها|هم|ه)$/.exec(norm)?.[1];
  return verb !== undefined && (takesObject.has(verb) || (takesObject.has(verb.slice(0, -1)) && verb.endsWith("ت")));
}

/** "يعقد", "يصل": a verb of the present, which in news tells of what lies ahead. */
function isPresentVerb(norm: string): boolean {
  return (
    norm.length >= 3 && /^ي[^ا]/.test(norm) && !norm.endsWith("ه") && !notVerb.has(norm) && !/(?:يه|يا)$/.test(norm)
  );
}
