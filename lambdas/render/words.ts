import type { ClaimKind } from "../core/claim.ts";
import type { ConflictKind, ConflictState } from "../core/conflict.ts";
import type { MarkReason, MarkStatus } from "../core/mark.ts";
import type { SourceType, Stance } from "../core/source.ts";

/** The words of a sheet in one language. Closed: a new status or reason does not compile until it has its words. */
export interface SheetWords {
  columns: Record<(typeof columns)[number], string>;
  kind: Record<ClaimKind, string>;
  status: Record<MarkStatus, string>;
  reason: Record<MarkReason, string>;
  stance: Record<Stance, string>;
  conflict: Record<ConflictKind, string>;
  conflictState: Record<ConflictState, string>;
  title: string;
  cut: string;
  waived: string;
  notFinal: string;
  final: string;
  draft: string;
  /** A source that is not named outside the newsroom. */
  unnamed: Record<SourceType, string>;
}

/** Columns of the table forms, in order. */
export const columns = [
  "number",
  "kind",
  "where",
  "passage",
  "says",
  "status",
  "reason",
  "correction",
  "note",
  "markedBy",
  "markedAt",
  "supporting",
  "independent",
  "contradicting",
  "sources",
  "conflicts",
  "override",
  "cut",
  "claimId",
  "sheet",
  "final",
  "revision",
  "story",
  "sheetOverride",
] as const;

export const en: SheetWords = {
  columns: {
    number: "No.",
    kind: "Kind",
    where: "Where",
    passage: "Passage",
    says: "Says",
    status: "Status",
    reason: "Reason",
    correction: "Should read",
    note: "Note",
    markedBy: "Marked by",
    markedAt: "Marked at",
    supporting: "Supporting sources",
    independent: "Independent",
    contradicting: "Contradicting sources",
    sources: "Sources",
    conflicts: "Conflicts",
    override: "Override",
    cut: "Cut from the story",
    claimId: "Claim id",
    sheet: "Sheet",
    final: "Final",
    revision: "Revision",
    story: "Story",
    sheetOverride: "Sheet override",
  },
  kind: { date: "date", official: "official", quote: "quote", statement: "statement" },
  status: { pending: "pending", verified: "verified", conflicting: "conflicting" },
  reason: {
    unchecked: "unchecked",
    "awaiting-reply": "awaiting reply",
    unconfirmed: "unconfirmed",
    edited: "edited since",
    "source-moved": "source changed since",
    reopened: "reopened",
    "as-written": "as written",
    "with-correction": "with a correction",
    "attribution-only": "it was said",
    unresolved: "unresolved",
    "reported-as-disputed": "reported as disputed",
    refuted: "refuted",
  },
  stance: { supports: "supports", contradicts: "contradicts", context: "context" },
  conflict: {
    disjoint: "dates share no day",
    "weekday-mismatch": "weekday is not the date's",
    order: "order cannot hold",
    outside: "outside a coarser date",
    "official-role": "two roles for one name",
    "quote-wording": "two wordings of one quote",
    "source-contradicts": "the source says otherwise",
  },
  conflictState: { open: "open", confirmed: "confirmed", dismissed: "dismissed", resolved: "resolved" },
  title: "headline",
  cut: "yes",
  waived: "four eyes waived",
  notFinal: "final all the same",
  final: "final",
  draft: "draft",
  unnamed: {
    page: "a page, not named here",
    person: "a person, not named here",
    document: "a document, not named here",
    recording: "a recording, not named here",
    observation: "an observation, not named here",
  },
};

export const ar: SheetWords = {
  columns: {
    number: "الرقم",
    kind: "النوع",
    where: "الموضع",
    passage: "النص",
    says: "المعنى",
    status: "الحالة",
    reason: "السبب",
    correction: "الصواب",
    note: "ملاحظة",
    markedBy: "المراجع",
    markedAt: "وقت المراجعة",
    supporting: "مصادر مؤيدة",
    independent: "مستقلة",
    contradicting: "مصادر مناقضة",
    sources: "المصادر",
    conflicts: "التعارضات",
    override: "استثناء",
    cut: "محذوف من الخبر",
    claimId: "معرّف الادعاء",
    sheet: "الكشف",
    final: "نهائي",
    revision: "النسخة",
    story: "الخبر",
    sheetOverride: "استثناء الكشف",
  },
  kind: { date: "تاريخ", official: "مسؤول", quote: "اقتباس", statement: "تصريح" },
  status: { pending: "قيد المراجعة", verified: "مؤكد", conflicting: "متعارض" },
  reason: {
    unchecked: "لم يُراجع",
    "awaiting-reply": "بانتظار الرد",
    unconfirmed: "غير مؤكد",
    edited: "تغيّر النص",
    "source-moved": "تغيّر المصدر",
    reopened: "أُعيد فتحه",
    "as-written": "كما ورد",
    "with-correction": "مع تصحيح",
    "attribution-only": "قيل فعلاً",
    unresolved: "لم يُحسم",
    "reported-as-disputed": "منشور بوصفه خلافياً",
    refuted: "مدحوض",
  },
  stance: { supports: "يؤيد", contradicts: "يناقض", context: "سياق" },
  conflict: {
    disjoint: "تاريخان لا يلتقيان في يوم",
    "weekday-mismatch": "اسم اليوم لا يوافق التاريخ",
    order: "ترتيب غير ممكن",
    outside: "خارج المدة المذكورة",
    "official-role": "منصبان لاسم واحد",
    "quote-wording": "صيغتان لاقتباس واحد",
    "source-contradicts": "المصدر يقول غير ذلك",
  },
  conflictState: { open: "مفتوح", confirmed: "مثبت", dismissed: "مرفوض", resolved: "محسوم" },
  title: "العنوان",
  cut: "نعم",
  waived: "من دون مراجع ثانٍ",
  notFinal: "نهائي رغم ما بقي",
  final: "نهائي",
  draft: "مسودة",
  unnamed: {
    page: "صفحة لم تُذكر هنا",
    person: "شخص لم يُذكر اسمه هنا",
    document: "وثيقة لم تُذكر هنا",
    recording: "تسجيل لم يُذكر هنا",
    observation: "مشاهدة لم تُذكر هنا",
  },
};

export const words: Record<"en" | "ar", SheetWords> = { en, ar };
