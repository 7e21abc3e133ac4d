// Reads the gold set of contradictions: one Markdown file a case, JSON between two `---` lines, then
// each story under a line `# articleId`, with its marks inline as [[d1|Sunday]].
// The format is explained in contradictions/README.md.
import { readdirSync, readFileSync } from "node:fs";

export type GoldConflictKind =
  | "disjoint"
  | "weekday-mismatch"
  | "order"
  | "outside"
  | "official-role"
  | "quote-wording";

export type GoldTrapKind =
  | "same-day"
  | "coarse-fine"
  | "overlap"
  | "two-readings"
  | "moved"
  | "other-event"
  | "publication"
  | "time-zone"
  | "part"
  | "deadline"
  | "background"
  | "former-role"
  | "same-role"
  | "paraphrase"
  | "denied";

/** A marked passage. Offsets are UTF-16 units into the article's `text`, or into its `title` if `where` says so. */
interface GoldSpan {
  id: string;
  where: "title" | "text";
  start: number;
  end: number;
  text: string;
}

interface GoldDate extends GoldSpan {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value, resolved; a range is written as two days with a slash. */
  value: string;
  /** Other honest readings of an ambiguous expression; mostly empty. */
  alternatives: string[];
  event: string;
  about: "event" | "announcement" | "superseded" | "background";
}

interface GoldOfficial extends GoldSpan {
  name: string;
  role: string;
  organisation: string;
}

interface GoldQuote extends GoldSpan {
  speaker: string;
}

interface GoldArticle {
  id: string;
  language: "en" | "ar" | "en+ar";
  publisher: string;
  title: string;
  publishedAt: string;
  timezone: string;
  text: string;
  dates: GoldDate[];
  officials: GoldOfficial[];
  quotes: GoldQuote[];
}

interface GoldConflict {
  a: string;
  /** Null where one mention is at fault: a weekday that is not its date's, a "since" after the publication. */
  b: string | null;
  kind: GoldConflictKind;
  why: string;
}

interface GoldTrap {
  a: string;
  b: string;
  kind: GoldTrapKind;
  why: string;
}

export interface GoldBundle {
  id: string;
  domain: string;
  articles: GoldArticle[];
  conflicts: GoldConflict[];
  traps: GoldTrap[];
}

/** What stands in the JSON: labels without their passages, which the marks in the text supply. */
interface FrontMatter {
  id: string;
  domain: string;
  articles: Pick<GoldArticle, "id" | "language" | "publisher" | "title" | "publishedAt" | "timezone">[];
  conflicts: GoldConflict[];
  traps: GoldTrap[];
  dates: (Pick<GoldDate, "id" | "type" | "value" | "event" | "about"> & { alternatives?: string[] })[];
  officials: Pick<GoldOfficial, "id" | "name" | "role" | "organisation">[];
  quotes: Pick<GoldQuote, "id" | "speaker">[];
}

const MARK = /\[\[([doq]\d+)\|([^\]]*)\]\]/g;

/** Takes the marks out of a passage and says where each one was. */
function stripMarks(marked: string, articleId: string, where: GoldSpan["where"]): { text: string; spans: GoldSpan[] } {
  const spans: GoldSpan[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, local = "", inner = ""] = match;
    text += marked.slice(last, match.index);
    spans.push({
      id: `${articleId}/${local}`,
      where,
      start: text.length,
      end: text.length + inner.length,
      text: inner,
    });
    text += inner;
    last = match.index + whole.length;
  }
  text += marked.slice(last);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${articleId}: a mark is not closed`);
  return { text, spans };
}

/** Joins each label with the passage of the same id; a label without a mark is an error. */
function join<L extends { id: string }>(
  labels: L[],
  articleId: string,
  spans: Map<string, GoldSpan>,
): (L & GoldSpan)[] {
  return labels
    .filter((label) => label.id.startsWith(`${articleId}/`))
    .map((label) => {
      const span = spans.get(label.id);
      if (!span) throw new Error(`${label.id}: labelled but not marked in the story`);
      spans.delete(label.id);
      return { ...label, ...span };
    });
}

function parseContradictions(source: string, name: string): GoldBundle {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (!parts) throw new Error(`${name}: no front matter`);
  const head = JSON.parse(parts[1] ?? "") as FrontMatter;
  // "# c001a\n\n…" becomes ["", "c001a", "…", "c001b", "…"].
  const pieces = (parts[2] ?? "").split(/^# (\S+)$/m);
  const bodies = new Map<string, string>();
  for (let i = 1; i < pieces.length; i += 2) bodies.set(pieces[i] ?? "", (pieces[i + 1] ?? "").trim());
  if (bodies.size !== head.articles.length) throw new Error(`${name}: articles and texts differ in number`);

  const articles = head.articles.map((article): GoldArticle => {
    const body = bodies.get(article.id);
    if (body === undefined) throw new Error(`${name}: no text for ${article.id}`);
    const title = stripMarks(article.title, article.id, "title");
    const text = stripMarks(body, article.id, "text");
    const spans = new Map([...title.spans, ...text.spans].map((span) => [span.id, span]));
    if (spans.size !== title.spans.length + text.spans.length) throw new Error(`${article.id}: an id is marked twice`);
    const dates = join(head.dates, article.id, spans).map((date) => ({
      ...date,
      alternatives: date.alternatives ?? [],
    }));
    const officials = join(head.officials, article.id, spans);
    const quotes = join(head.quotes, article.id, spans);
    if (spans.size > 0) throw new Error(`${name}: marked but not labelled: ${[...spans.keys()].join(", ")}`);
    return { ...article, title: title.text, text: text.text, dates, officials, quotes };
  });
  return { id: head.id, domain: head.domain, articles, conflicts: head.conflicts, traps: head.traps };
}

/** All cases of the gold set, in the order of their numbers. */
export function readContradictions(): GoldBundle[] {
  const folder = new URL("./contradictions/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.md$/.test(name))
    .sort()
    .map((name) => parseContradictions(readFileSync(new URL(name, folder), "utf8"), name));
}
