// Measures the detector of contradictions on sets of bundles: with the dates that the annotators marked, and with the
// dates that extraction finds. Definitions of the figures are those of the evaluation set's own scorer.
import { readFileSync } from "node:fs";
import type { DateValue, Granularity } from "../../lambdas/core/claim.ts";
import { detectConflicts, type FoundConflict, type StoryClaims } from "../../lambdas/core/contradictions/detect.ts";
import type { DateMention, Mentions, Story } from "../../lambdas/core/extract/types.ts";

interface Span {
  id: string;
  part: "text" | "title";
  start: number;
  end: number;
}
export interface MarkedDate extends Span {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string;
  interval: [string, string] | null;
  alternatives: string[];
  event: string | null;
  about: string;
}
interface Marked {
  id: string;
  story: Story;
  dates: MarkedDate[];
  /** Other marked passages that conflicts name: officials and quotes. */
  others: Span[];
  given: Omit<Mentions, "dates">;
}
export interface Bundle {
  id: string;
  articles: Marked[];
  conflicts: { a: string; b: string | null; kind: string; why: string }[];
  traps: { a: string; b: string; why: string }[];
}

export interface Tally {
  right: number;
  found: number;
  wanted: number;
  hit: number;
  traps: number;
  sprung: number;
  byKind: Record<string, { hit: number; wanted: number }>;
  misses: string[];
}

const WEEKDAYS: [RegExp, number][] = [
  [/\bmonday|ال[اإ]ثنين/i, 1],
  [/\btuesday|الثلاثاء/i, 2],
  [/\bwednesday|الأربعاء/i, 3],
  [/\bthursday|الخميس/i, 4],
  [/\bfriday|الجمعة/i, 5],
  [/\bsaturday|السبت/i, 6],
  [/\bsunday|الأحد/i, 7],
];

/** The weekday that a mention names beside a day of the month, against the one of its value. */
function weekdayOf(said: string, value: string): DateValue["weekday"] {
  const named = WEEKDAYS.find(([word]) => word.test(said));
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  if (named === undefined || day === undefined || !/\p{Nd}/u.test(said)) return null;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return { said: named[1], matches: weekday === named[1] };
}

function granularityOf({ type, interval }: MarkedDate): Granularity {
  if (type === "DURATION") return "duration";
  if (type === "SET") return "set";
  if (interval === null) return "reference";
  return type === "TIME" ? "hour" : "day";
}

/** The mentions that the annotators marked, in the form that extraction gives. */
function goldMentions(article: Marked): Mentions {
  const dates = article.dates.map((date): DateMention => {
    const text = date.part === "title" ? (article.story.title ?? "") : article.story.text;
    return {
      part: date.part,
      start: date.start,
      end: date.end,
      rule: "gold",
      event: null,
      value: {
        type: date.type,
        timex: date.value,
        interval: date.interval === null ? null : { start: date.interval[0], end: date.interval[1] },
        granularity: granularityOf(date),
        reading: "",
        alternatives: date.alternatives,
        weekday: weekdayOf(text.slice(date.start, date.end), date.value),
      },
    };
  });
  return { dates, ...article.given };
}

/** Where the dates of a story come from: the annotators, or a reader such as `extract`. */
export type Reader = "marked" | ((story: Story) => Mentions);

export function readBundle(bundle: Bundle, reader: Reader): StoryClaims[] {
  return bundle.articles.map((article) => ({
    id: article.id,
    story: article.story,
    mentions: reader === "marked" ? goldMentions(article) : reader(article.story),
  }));
}

interface Ref {
  article: string;
  span: Span;
}

const over = (x: { start: number; end: number }, y: { start: number; end: number }) =>
  x.start < y.end && y.start < x.end;
const hits = (side: FoundConflict["a"] | null, ref: Ref) =>
  side !== null && side.article === ref.article && side.part === ref.span.part && over(side, ref.span);

const DAY = 86_400_000;
function daysOf(date: MarkedDate, offset: string): [number, number] | null {
  if (date.interval === null) return null;
  const [from, to] = date.interval.map((iso) => Date.parse(iso.includes("T") ? iso : `${iso}T00:00:00${offset}`));
  return [from!, Math.max(to!, from! + 1)];
}

/** Compares what was found in one bundle with what is marked. */
export function scoreBundle(bundle: Bundle, found: readonly FoundConflict[], tally: Tally): void {
  const refs = new Map<string, Ref>();
  const dates = new Map<string, MarkedDate & { article: string; days: [number, number] | null }>();
  for (const article of bundle.articles) {
    const offset = /(Z|[+-]\d\d:\d\d)$/.exec(article.story.publishedAt)?.[0] ?? "Z";
    for (const span of [...article.dates, ...article.others])
      refs.set(`${article.id}/${span.id}`, { article: article.id, span });
    for (const date of article.dates)
      dates.set(`${article.id}/${date.id}`, { ...date, article: article.id, days: daysOf(date, offset) });
  }
  const meet = (x: string, y: string) => {
    const [a, b] = [dates.get(x)?.days, dates.get(y)?.days];
    return Boolean(a && b && a[0] < b[1] && b[0] < a[1]);
  };
  const alike = (id: string, other: string | null, kind: string): Ref[] => {
    const date = dates.get(id);
    const same = [...dates].filter(
      ([key, one]) =>
        key !== id &&
        date?.event &&
        one.event === date.event &&
        one.about === "event" &&
        meet(key, id) &&
        (kind === "order" || other === null || !meet(key, other)),
    );
    return [refs.get(id)!, ...same.map(([key]) => refs.get(key)!)];
  };
  const right = new Set<FoundConflict>();
  for (const wanted of bundle.conflicts) {
    const [as, bs] = [
      alike(wanted.a, wanted.b, wanted.kind),
      wanted.b === null ? [] : alike(wanted.b, wanted.a, wanted.kind),
    ];
    let ok = false;
    for (const one of found) {
      const both = (x: FoundConflict["a"] | null, y: FoundConflict["a"] | null) =>
        as.some((ref) => hits(x, ref)) && bs.some((ref) => hits(y, ref));
      const alone = hits(one.a, as[0]!) || hits(one.b, as[0]!);
      if (
        wanted.b === null
          ? alone && (one.b === null || one.kind === wanted.kind)
          : both(one.a, one.b) || both(one.b, one.a)
      ) {
        ok = true;
        right.add(one);
      }
    }
    tally.wanted++;
    const kind = tally.byKind[wanted.kind] ?? { hit: 0, wanted: 0 };
    tally.byKind[wanted.kind] = kind;
    kind.wanted++;
    if (ok) {
      tally.hit++;
      kind.hit++;
    } else tally.misses.push(`${bundle.id} missed ${wanted.kind} ${wanted.a} ${wanted.b}: ${wanted.why}`);
  }
  tally.found += found.length;
  tally.right += right.size;
  for (const one of found) if (!right.has(one)) tally.misses.push(`${bundle.id} wrong ${one.kind}: ${one.explanation}`);
  for (const trap of bundle.traps) {
    tally.traps++;
    const [a, b] = [refs.get(trap.a)!, refs.get(trap.b)!];
    const sprung = found.some(
      (one) =>
        !right.has(one) && one.b !== null && ((hits(one.a, a) && hits(one.b, b)) || (hits(one.a, b) && hits(one.b, a))),
    );
    if (sprung) tally.sprung++;
  }
}

/** Runs the detector over a set and tallies it. */
export function measure(bundles: readonly Bundle[], reader: Reader): Tally {
  const tally: Tally = { right: 0, found: 0, wanted: 0, hit: 0, traps: 0, sprung: 0, byKind: {}, misses: [] };
  for (const bundle of bundles) scoreBundle(bundle, detectConflicts(readBundle(bundle, reader)), tally);
  return tally;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** The table that the evaluation prints. */
export function tableOf(name: string, { right, found, hit, wanted, traps, sprung, byKind }: Tally): string {
  const kinds = Object.entries(byKind).map(([kind, one]) => `${kind} ${one.hit}/${one.wanted}`);
  return `${name}: precision ${percent(share(right, found))} (${right} of ${found}), recall ${percent(share(hit, wanted))} (${hit} of ${wanted}), traps sprung ${percent(share(sprung, traps))} (${sprung} of ${traps}); ${kinds.join(", ")}`;
}

/** Bundles of the evaluation set, a line each. */
export function bundlesFromLines(path: string): Bundle[] {
  interface Line {
    id: string;
    articles: (Story & { id: string; dates: Omit<MarkedDate, "part" | "alternatives">[] })[];
    conflicts: Bundle["conflicts"];
    traps: Bundle["traps"];
  }
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const bundle = JSON.parse(line) as Line;
      const articles = bundle.articles.map(
        (article): Marked => ({
          id: article.id,
          story: storyOf(article),
          dates: article.dates.map((date) => ({ ...date, part: "text", alternatives: [] })),
          others: [],
          given: { officials: [], quotes: [] },
        }),
      );
      return { id: bundle.id, articles, conflicts: bundle.conflicts, traps: bundle.traps };
    });
}

function storyOf({
  title,
  text,
  publishedAt,
  timezone,
  language,
}: Omit<Story, "language"> & { language?: string }): Story {
  return {
    text,
    publishedAt,
    timezone,
    ...(title === undefined ? {} : { title }),
    ...(language === "en" || language === "ar" ? { language } : {}),
  };
}

interface GoldCase {
  id: string;
  articles: (Omit<Story, "language" | "title"> & {
    id: string;
    title: string;
    language: string;
    dates: (Omit<Span, "part"> & {
      where: "title" | "text";
      type: MarkedDate["type"];
      value: string;
      alternatives: string[];
      event: string;
      about: string;
    })[];
    officials: (Omit<Span, "part"> & { where: "title" | "text"; name: string; role: string; organisation: string })[];
    quotes: (Omit<Span, "part"> & { where: "title" | "text"; speaker: string })[];
  })[];
  conflicts: Bundle["conflicts"];
  traps: Bundle["traps"];
}

/** The project's own gold set. Its values are turned into the intervals that extraction would give. */
export function bundlesFromGold(cases: readonly GoldCase[]): Bundle[] {
  return cases.map((one) => ({
    id: one.id,
    conflicts: one.conflicts,
    traps: one.traps,
    articles: one.articles.map((article): Marked => {
      const local = (id: string) => id.slice(id.indexOf("/") + 1);
      const offset = /(Z|[+-]\d\d:\d\d)$/.exec(article.publishedAt)?.[0] ?? "Z";
      return {
        id: article.id,
        story: storyOf(article),
        dates: article.dates.map((date) => ({
          id: local(date.id),
          part: date.where,
          start: date.start,
          end: date.end,
          type: date.type,
          value: date.value,
          interval: intervalOf(date.value, offset, article.text.slice(Math.max(0, date.start - 70), date.start)),
          alternatives: date.alternatives,
          event: date.event,
          about: date.about,
        })),
        others: [...article.officials, ...article.quotes].map((span) => ({
          id: local(span.id),
          part: span.where,
          start: span.start,
          end: span.end,
        })),
        given: {
          officials: article.officials.map((official) => ({
            part: official.where,
            start: official.start,
            end: official.end,
            rule: "gold",
            value: {
              name: official.name || null,
              role: official.role || null,
              organisation: official.organisation || null,
              mentions: [],
            },
          })),
          quotes: article.quotes.map((quote) => ({
            part: quote.where,
            start: quote.start,
            end: quote.end,
            rule: "gold",
            value: {
              form: /["“«]\s*$/.test(article.text.slice(0, quote.start)) ? ("direct" as const) : ("indirect" as const),
              content: [{ start: quote.start, end: quote.end }],
              speaker: { name: quote.speaker, role: null, organisation: null, start: quote.start, end: quote.start },
              cue: null,
            },
          })),
        },
      };
    }),
  }));
}

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const SEASON = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
/** Clocks of other places that the gold set's stories name beside a time, by their offset then. */
const ELSEWHERE: [RegExp, string][] = [
  [/Nairobi/, "+03:00"],
  [/London/, "+00:00"],
  [/Honolulu/, "-10:00"],
];

/** Interval of a TIMEX3 value, [first, first after); null where it has no place on the calendar. */
function intervalOf(value: string, offset: string, around: string): [string, string] | null {
  const range = value.split("/");
  if (range.length === 2) return [range[0]!, iso(Date.parse(range[1]!) + DAY)];
  const time = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(value);
  if (time !== null) {
    const zone = ELSEWHERE.find(([place]) => place.test(around))?.[1] ?? offset;
    const start = Date.parse(`${value}:00Z`);
    return [`${value}:00${zone}`, `${new Date(start + 60_000).toISOString().slice(0, 19)}${zone}`];
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [value, iso(Date.parse(value) + DAY)];
  const parts = /^(\d{4})(?:-(\d\d)|-W(\d\d)|-Q(\d)|-(SP|SU|FA|WI))?$/.exec(value);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = (first: number, count: number): [string, string] => [
    iso(Date.UTC(year, first - 1, 1)),
    iso(Date.UTC(year, first - 1 + count, 1)),
  ];
  if (parts[2] !== undefined) return month(Number(parts[2]), 1);
  if (parts[4] !== undefined) return month(Number(parts[4]) * 3 - 2, 3);
  if (parts[5] !== undefined) return month(SEASON[parts[5] as keyof typeof SEASON], 3);
  if (parts[3] === undefined) return month(1, 12);
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() || 7) - 1 - (Number(parts[3]) - 1) * 7) * DAY;
  return [iso(monday), iso(monday + 7 * DAY)];
}
