import type { Tense } from "../../engine/rule.ts";
import { onceEach } from "../../remembered.ts";
import { fold, gap, type Token } from "../../tokens.ts";
import { tenseOfWord } from "./verbs.ts";

/** How far a cue may stand from the mention, in tokens. */
const REACH_BACK = 20;
const REACH_ON = 12;
/** What a cue loses when "that" stands between it and the mention: it belongs to another clause. */
const CLAUSE = 8;

const folded = (words: string) => new Set(fold(words).split(" "));

const that = folded("إن أن إنه أنه إنها أنها بأن بأنه بأنها");
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
  const back = decided(tokens, from, scan(tokens, from - 1, -1, REACH_BACK));
  const on = scan(tokens, to, 1, REACH_ON);
  if (back === null || on === null) return (back ?? on)?.tense ?? null;
  return back.distance <= on.distance + 4 ? back.tense : on.tense;
}

const decides = folded(
  "قرر قررت قرروا اتفق اتفقت اتفقوا وافق وافقت أقر أقرت اعتمد اعتمدت حدد حددت دعا دعت دعوا طلب طلبت أمر أمرت اقترح اقترحت",
);
const deeds = folded(
  "إقامة عقد تنظيم إجراء افتتاح إطلاق استئناف تأجيل إعادة فتح إغلاق تعليق وقف بدء تمديد صرف رفع خفض نقل تسليم إضراب",
);

/** What people are called to: "دعت النقابة إلى وقفة الأربعاء". */
const events = folded("وقفة مسيرة تظاهرة مظاهرة اعتصام اجتماع إضراب جلسة حوار");

/** "قرر الاتحاد إقامة المباراة الجمعة": what is decided on lies ahead of the decision. */
function decided(tokens: readonly Token[], from: number, cue: Cue | null): Cue | null {
  if (cue?.tense === "future") return cue;
  let deed = false;
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK && !endsSentence(tokens, at); at -= 1) {
    const norm = tokens[at]!.norm.replace(/^[وف](?=...)/, "");
    deed ||= deeds.has(norm) || (events.has(tokens[at]!.norm.replace(/^ال/, "")) && tokens[at - 1]?.norm === "الي");
    if (decides.has(norm)) return deed ? { tense: "future", distance: from - at } : cue;
    if (tenseOfWord(norm) !== null) return cue;
  }
  return cue;
}

/** "منذ" before a mention: it lies behind. */
export function isSince(tokens: readonly Token[], from: number): boolean {
  return /^[وف]?منذ$/.test(tokens[from - 1]?.norm ?? "");
}

const until = folded("حتى لغاية ولغاية");
const lasting = folded("استمر استمرت تواصل تواصلت بقي بقيت ظل ظلت دام دامت امتد امتدت");
const lengths = folded("يوم يوما يومين أيام ساعة ساعات ساعتين أسبوع أسبوعا أسبوعين أسابيع شهر شهرا شهرين أشهر");
const movedTo = folded("تأجيل تأجل تأجلت أجل أجلت أرجأ أرجأت إرجاء تمديد مدد مددت يمدد تمدد مؤجل مؤجلة رحل ترحيل نقل");

/** "Until" a day looks ahead unless something lasted until then; "to" a day does after a word of putting off. */
function ledBy(tokens: readonly Token[], from: number): Tense | null {
  const before = tokens[from - 1]?.norm.replace(/^[وف](?=..)/, "");
  if (before === undefined) return null;
  if (until.has(before)) return hasBefore(tokens, from, lasting) ? "past" : "future";
  // "ثلاثة أيام من الثلاثاء"
  if (before === "من" && lengths.has(tokens[from - 2]?.norm ?? ""))
    return hasBefore(tokens, from, lasting) ? "past" : "future";
  return before === "الي" && hasBefore(tokens, from, movedTo) ? "future" : null;
}

function hasBefore(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 14) && !endOfSentence.test(tokens[at]!.text); at -= 1)
    if (words.has(tokens[at]!.norm.replace(/^[وف](?=...)/, ""))) return true;
  return false;
}

/** What a token is to the search for a tense; worked out once a token, however many mentions stand around it. */
const mark = { unknown: 0, nothing: 1, past: 2, future: 3, that: 4, end: 5 } as const;
const marksOf = onceEach((tokens: readonly Token[]) => new Uint8Array(tokens.length));

function scan(tokens: readonly Token[], start: number, step: 1 | -1, reach: number): Cue | null {
  const marks = marksOf(tokens);
  let clauses = 0;
  for (let i = 0; i < reach; i += 1) {
    const at = start + i * step;
    const token = tokens[at];
    if (token === undefined) return null;
    if (marks[at] === mark.unknown) marks[at] = markOf(tokens, at);
    const found = marks[at];
    if (found === mark.end || (step > 0 && token.gap >= gap.paragraph)) return null;
    // "اتفاقاً ينهي القتال": the verb tells of the thing, not of the day
    if (step > 0 && i > 0 && found === mark.future && isIndefinite(tokens[at - 1]!)) clauses += CLAUSE;
    if (found === mark.past || found === mark.future)
      return { tense: found === mark.past ? "past" : "future", distance: i + 1 + clauses };
    if (found === mark.that) clauses += CLAUSE;
    if (step < 0 && token.gap >= gap.paragraph) return null;
  }
  return null;
}

const isIndefinite = ({ text, norm }: Token) => /\u064b/.test(text) || /^.{3,}[^وي]ا$/.test(norm);

const doneBy = /^[وف]?(?:[يت]تم|س[يت]تم|تم|تمت|يجري|تجري|سيجري|ستجري)$/;

function markOf(tokens: readonly Token[], at: number): number {
  const { kind, norm } = tokens[at]!;
  if (kind !== "word") return endsSentence(tokens, at) ? mark.end : mark.nothing;
  if (that.has(norm)) return mark.that;
  const tense = tenseOfWord(norm) ?? (isSheVerb(tokens, at) ? "future" : null);
  // in "سيتم نقل المرضى" what follows is a noun, and its verb is before it
  if (tense === null || (tense === "past" && doneBy.test(tokens[at - 1]?.norm ?? ""))) return mark.nothing;
  return tense === "past" || followsWas(tokens, at) ? mark.past : mark.future;
}

/** A mark that ends a sentence; a point inside a number or an abbreviation of one letter ("د.") does not. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== ".") return endOfSentence.test(text);
  const after = tokens[at + 1];
  return !(after !== undefined && after.gap === gap.none) && tokens[at - 1]?.norm.length !== 1;
}

/** "وتلامس الثلوج القمم": at the head of a clause, before its subject, a word with the prefix of "she" that is no verbal noun. */
function isSheVerb(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  const bare = /^[وف]ت/.test(norm) ? norm.slice(1) : norm;
  if (!/^ت..{2,4}$/.test(bare) || verbalNoun.test(bare) || notSheVerbs.has(bare)) return false;
  const heads = bare !== norm || at === 0 || tokens[at]!.gap >= gap.line || endsSentence(tokens, at - 1);
  return heads && /^ال../.test(tokens[at + 1]?.norm ?? "");
}

/** Forms of nouns: "تأجيل", "تعاون", "تقدم", "تظاهرات", "تجربة". */
const verbalNoun = /^ت(?:..?ي.|.ا..|.{2,5}ات|.+ه)$/;
const notSheVerbs = folded(
  "تحت تلك تموز تونس تركيا تشرين تقريبا تماما تكاليف تفاصيل تقدم تأخر تحول تطور تدخل تجمع تغلب تعرض تمكن توقف تسلم ترأس تفوق تأهل تصدر تسبب تعهد تعثر تحدث توفي تولى توجه توصل تلقى تبين تأسس توج تشكل تحقق تراجع تجاوز",
);

/** "كان يعمل", "لم يصل", "كانت ستبدأ": what follows lies behind. */
function followsWas(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1)
    if (/^[وف]?(?:كان|كانت|كانوا|لم)$/.test(tokens[i]!.norm)) return true;
  return false;
}
