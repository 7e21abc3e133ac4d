import type { Tense } from "../../engine/rule.ts";
import { fold, gap, type Token } from "../../tokens.ts";

/** How far a cue may stand from the mention, in tokens. */
const REACH_BACK = 20;
const REACH_ON = 12;
/** What a cue loses when "that" stands between it and the mention: it belongs to another clause. */
const CLAUSE = 8;

const folded = (words: string) => new Set(fold(words).split(" "));

const future = folded(
  "سوف لن المقرر مقررا مقرر المقررة المزمع المرتقب المرتقبة المنتظر المتوقع يتوقع يعتزم تعتزم اعتبارا ابتداء بدءا بحلول موعدا ينوي تنوي يخطط تخطط يستعد تستعد استعدادا تمهيدا موعد ينطلق تنطلق يبدأ تبدأ يفتتح تفتتح تفتح يقام تقام يعقد تعقد تختتم يختتم تستضيف يستضيف تصل تلتقي تزور تستقبل تنتهي تغادر تجتمع تستأنف تعود تجري تستمر تتوجه تستكمل تغلق تقفل تنظم تطلق تصدر تعلن تناقش ترفع تدخل لا",
);
const past = folded(
  "قال قالت قالوا أعلن أعلنت أكد أضاف أوضح ذكر أفاد صرح أشار كشف كان كانت قد لقد لم قتل قتلت قتلوا أصيب أصيبت وقع وقعت جرى جرت تم تمت شهد شهدت عقد عقدت وصل وصلت التقى بحث أصدر نفذ استهدف سقط دخل خرج بدأ بدأت انتهى انطلق انطلقت افتتح اختتم زار استقبل نشر بث نقل اعتقل أوقف فجر قصف أغلق شن سيطر هاجم أطلق حضر شارك ترأس وقّع وقّعت أقر صادق قرر رفض وافق طالب دعا حذر اتهم نفى فاز خسر تعادل سجل توفي توفيت رحل ولد غادر عاد حدث اندلع أسفر أدى ألقى كتب قدم صدر ورد جاء سبق أمس الماضي تأسس تأسست أجرى أجرت انسحب تعرض تعرضت شكل عين أعاد احتج تظاهر خرجت بلغ ارتفع انخفض تراجع تراجعت",
);
const that = folded("إن أن إنه أنه إنها أنها بأن بأنه بأنها");
/** Words that end like a past verb of "she" and are none. */
const notPast = folded(
  "بيت وقت صوت موت بنت تحت زيت كويت الكويت انترنت الإنترنت ست سبت ليت حيث توقيت بتوقيت تثبيت حوت قوت بيروت تكريت هيت ثبت بحت فيت كونت",
);
/** Words that begin like a verb of "he" and are none. */
const notVerb = folded(
  "يوم يوما يومي يوميا يومين يومان يد يمين يسار يمن يوسف ياسر يحيى يناير يونيو يوليو يونيه يوليه ياسين يعقوب يزيد يورو يافا ينبوع يهودي يهود يقين يمني يساري ياباني يوناني يتيم",
);
const endOfSentence = /^[.!?؟…]$/;

interface Cue {
  tense: Tense;
  distance: number;
}

/**
 * Tense of the clause that a mention stands in, by the nearest cue: an Arabic verb mostly stands before it ("سيعقد
 * المجلس جلسته الأحد"); one after it decides when none is before it or it is much nearer.
 */
export function tense(tokens: readonly Token[], from: number, to: number): Tense | null {
  if (isSince(tokens, from)) return "past";
  const led = ledBy(tokens, from);
  if (led !== null) return led;
  const back = scan(tokens, from - 1, -1, REACH_BACK);
  const on = scan(tokens, to, 1, REACH_ON);
  if (back === null || on === null) return (back ?? on)?.tense ?? null;
  return back.distance <= on.distance + 4 ? back.tense : on.tense;
}

/** "منذ" before a mention: it lies behind. */
export function isSince(tokens: readonly Token[], from: number): boolean {
  return /^[وف]?منذ$/.test(tokens[from - 1]?.norm ?? "");
}

const until = folded("حتى لغاية ولغاية");
const lasting = folded("استمر استمرت تواصل تواصلت بقي بقيت ظل ظلت دام دامت امتد امتدت");
const movedTo = folded("تأجيل تأجل تأجلت أجل أجلت أرجأ أرجأت إرجاء تمديد مدد مددت يمدد تمدد مؤجل مؤجلة رحل ترحيل نقل");

/** "Until" a day looks ahead unless something lasted until then; "to" a day does after a word of putting off. */
function ledBy(tokens: readonly Token[], from: number): Tense | null {
  const before = tokens[from - 1]?.norm.replace(/^[وف](?=..)/, "");
  if (before === undefined) return null;
  if (until.has(before)) return hasBefore(tokens, from, lasting) ? "past" : "future";
  return before === "الي" && hasBefore(tokens, from, movedTo) ? "future" : null;
}

function hasBefore(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 14) && !endOfSentence.test(tokens[at]!.text); at -= 1)
    if (words.has(tokens[at]!.norm.replace(/^[وف](?=...)/, ""))) return true;
  return false;
}

function scan(tokens: readonly Token[], start: number, step: 1 | -1, reach: number): Cue | null {
  let clauses = 0;
  for (let i = 0; i < reach; i += 1) {
    const at = start + i * step;
    const token = tokens[at];
    if (token === undefined || (endOfSentence.test(token.text) && isEnd(tokens, at))) return null;
    if (step > 0 && token.gap >= gap.paragraph) return null;
    const found = tenseOf(tokens, at);
    if (found !== null) return { tense: found, distance: i + 1 + clauses };
    if (that.has(token.norm)) clauses += CLAUSE;
    if (step < 0 && token.gap >= gap.paragraph) return null;
  }
  return null;
}

/** A point inside a number or an abbreviation of one letter ("د.") ends no sentence. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ".") return true;
  const after = tokens[at + 1];
  return !(after !== undefined && after.gap === gap.none) && tokens[at - 1]?.norm.length !== 1;
}

function tenseOf(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const plain = token.norm;
  const bare = /^[وف]./.test(plain) ? plain.slice(1) : plain;
  if (isFutureVerb(plain) || isFutureVerb(bare) || future.has(plain) || future.has(bare))
    return afterWas(tokens, at) ?? "future";
  if (past.has(plain) || past.has(bare) || isPastVerb(plain)) return "past";
  return isPresentVerb(plain) || isPresentVerb(bare) ? (afterWas(tokens, at) ?? "future") : null;
}

/** "كان يعمل", "لم يصل", "كانت ستبدأ": what follows lies behind. */
function afterWas(tokens: readonly Token[], at: number): Tense | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1)
    if (/^[وف]?(?:كان|كانت|كانوا|لم)$/.test(tokens[i]!.norm)) return "past";
  return null;
}

/** "سيعقد", "ستبدأ", "سأعود", "سنلتقي". */
function isFutureVerb(norm: string): boolean {
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

/** "يعقد", "يصل": a verb of the present, which in news tells of what lies ahead. */
function isPresentVerb(norm: string): boolean {
  return (
    norm.length >= 3 && /^ي[^ا]/.test(norm) && !norm.endsWith("ه") && !notVerb.has(norm) && !/(?:يه|يا)$/.test(norm)
  );
}
