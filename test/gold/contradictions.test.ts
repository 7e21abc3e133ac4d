// Checks the gold set itself, not the detector: references, weekdays, sizes, and that every kind occurs.
import { expect, test } from "vitest";
import { type GoldConflictKind, type GoldTrapKind, readContradictions } from "./contradictions.ts";

const bundles = readContradictions();
const articles = bundles.flatMap((bundle) => bundle.articles);

// Records, so that a kind added to the type and forgotten here does not compile.
const CONFLICTS: Record<GoldConflictKind, true> = {
  disjoint: true,
  "weekday-mismatch": true,
  order: true,
  outside: true,
  "official-role": true,
  "quote-wording": true,
};
const TRAPS: Record<GoldTrapKind, true> = {
  "same-day": true,
  "coarse-fine": true,
  overlap: true,
  "two-readings": true,
  moved: true,
  "other-event": true,
  publication: true,
  "time-zone": true,
  part: true,
  deadline: true,
  background: true,
  "former-role": true,
  "same-role": true,
  paraphrase: true,
  denied: true,
};

const WEEKDAYS: [RegExp, number][] = [
  [/\bsunday|الأحد/i, 0],
  [/\bmonday|ال[اإ]ثنين/i, 1],
  [/\btuesday|الثلاثاء/i, 2],
  [/\bwednesday|الأربعاء/i, 3],
  [/\bthursday|الخميس/i, 4],
  [/\bfriday|الجمعة/i, 5],
  [/\bsaturday|السبت/i, 6],
];

function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

test("holds at least 40 cases and 40 stories, a third of them with Arabic, 12 with traps only", () => {
  expect(bundles.length).toBeGreaterThanOrEqual(40);
  expect(articles.length).toBeGreaterThanOrEqual(40);
  const arabic = articles.filter((article) => /\p{Script=Arabic}/u.test(article.text));
  expect(arabic.length * 3).toBeGreaterThanOrEqual(articles.length);
  expect(bundles.filter((bundle) => bundle.conflicts.length === 0).length).toBeGreaterThanOrEqual(12);
});

test("holds every kind of conflict and of trap", () => {
  const conflicts = new Set(bundles.flatMap((bundle) => bundle.conflicts.map((conflict) => conflict.kind)));
  const traps = new Set(bundles.flatMap((bundle) => bundle.traps.map((trap) => trap.kind)));
  expect([...conflicts].sort()).toEqual(Object.keys(CONFLICTS).sort());
  expect([...traps].sort()).toEqual(Object.keys(TRAPS).sort());
});

test("ids are unique and every reference exists within its case", () => {
  const seen = new Set<string>();
  for (const bundle of bundles) {
    const own = bundle.articles.flatMap((article) => [...article.dates, ...article.officials, ...article.quotes]);
    const ids = [bundle.id, ...bundle.articles.map((article) => article.id), ...own.map((span) => span.id)];
    for (const id of ids) {
      expect(seen.has(id), `${id} is used twice`).toBe(false);
      seen.add(id);
    }
    for (const { a, b, kind } of [...bundle.conflicts, ...bundle.traps]) {
      expect(ids, bundle.id).toContain(a);
      if (b === null) expect(["weekday-mismatch", "order"], `${bundle.id}: ${kind} needs a partner`).toContain(kind);
      else expect(ids, bundle.id).toContain(b);
    }
    const pairs = [...bundle.conflicts, ...bundle.traps].map(({ a, b }) => [a, b].sort().join(" "));
    expect(new Set(pairs).size, `${bundle.id}: a pair is labelled twice`).toBe(pairs.length);
  }
});

test("offsets name the marked text", () => {
  for (const article of articles) {
    for (const span of [...article.dates, ...article.officials, ...article.quotes]) {
      const whole = span.where === "title" ? article.title : article.text;
      expect(whole.slice(span.start, span.end), span.id).toBe(span.text);
    }
    const words = article.text.split(/\s+/).length;
    expect(words, article.id).toBeGreaterThanOrEqual(60);
    expect(words, article.id).toBeLessThanOrEqual(200);
    expect(Number.isNaN(Date.parse(article.publishedAt)), article.id).toBe(false);
  }
});

test("a weekday is its date's, except where the case says that it is not", () => {
  const wrong = new Set(
    bundles.flatMap((bundle) => bundle.conflicts.filter((c) => c.kind === "weekday-mismatch").map((c) => c.a)),
  );
  for (const date of articles.flatMap((article) => article.dates)) {
    const days = [date.value, ...date.alternatives]
      .flatMap((value) => value.split("/"))
      .flatMap((value) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? [])
      .map(weekdayOf);
    if (days.length === 0) continue;
    for (const [word, weekday] of WEEKDAYS) {
      if (word.test(date.text)) expect(days.includes(weekday), date.id).toBe(!wrong.has(date.id));
    }
  }
});
