// Reads the gold set of stories: one Markdown file a story, JSON between two `---` lines, then the text with its marks
// inline: [[d1|…]] a date, [[o1|…]] an official, [[q1|…]] a quote (marked once a piece), [[s1|…]] and [[c1|…]] the words of
// its speaker and its cue. Marks nest. The words that say how the text was marked are in stories/README.md.
import { readdirSync, readFileSync } from "node:fs";

interface Span {
  start: number;
  end: number;
}

export interface GoldTimex extends Span {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string;
}

export interface GoldOfficial extends Span {
  name: string | null;
  role: string | null;
  organisation: string | null;
}

export interface GoldQuote {
  content: Span[];
  source: Span | null;
  cue: Span | null;
  /** Who speaks, by name; the body where a body speaks. */
  speaker: string;
}

export interface GoldStory {
  id: string;
  domain: string;
  language: "en" | "ar";
  publisher: string;
  title: string;
  publishedAt: string;
  timezone: string;
  text: string;
  dates: GoldTimex[];
  officials: GoldOfficial[];
  quotes: GoldQuote[];
}

/** What stands in the JSON: labels by the id of their mark; a date's is its type and its value. */
interface FrontMatter extends Omit<GoldStory, "text" | "dates" | "officials" | "quotes"> {
  dates: Record<string, string>;
  officials: Record<string, Omit<GoldOfficial, "start" | "end">>;
  quotes: Record<string, string>;
}

const MARK = /\[\[([doqsc]\d+)\||\]\]/g;

/** Takes nested marks out of a text and says where each one was; an id may stand several times. */
function stripMarks(marked: string, name: string): { text: string; spans: Map<string, Span[]> } {
  const spans = new Map<string, Span[]>();
  const open: { id: string; start: number }[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[1] !== undefined) {
      open.push({ id: match[1], start: text.length });
      continue;
    }
    const mark = open.pop();
    if (mark === undefined) throw new Error(`${name}: a mark is closed that was not opened`);
    spans.set(mark.id, [...(spans.get(mark.id) ?? []), { start: mark.start, end: text.length }]);
  }
  if (open.length > 0) throw new Error(`${name}: ${open[0]!.id} is not closed`);
  return { text: text + marked.slice(last), spans };
}

/** One story of the gold set. Every label needs its mark and every mark its label. */
export function parseStory(source: string, name: string): GoldStory {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (parts === null) throw new Error(`${name}: no front matter`);
  const head = JSON.parse(parts[1]!) as FrontMatter;
  const { text, spans } = stripMarks(parts[2]!.trim(), name);
  const take = (id: string): Span[] => {
    const found = spans.get(id);
    if (found === undefined) throw new Error(`${name}: ${id} is labelled but not marked`);
    spans.delete(id);
    return found;
  };
  const one = (id: string): Span | null => (spans.has(id) ? take(id)[0]! : null);
  const dates = Object.entries(head.dates).map(([id, label]): GoldTimex => {
    const [type, value] = label.split(" ") as [GoldTimex["type"], string];
    return { ...take(id)[0]!, type, value };
  });
  const officials = Object.entries(head.officials).map(([id, label]) => ({ ...take(id)[0]!, ...label }));
  const quotes = Object.entries(head.quotes).map(
    ([id, speaker]): GoldQuote => ({
      content: take(id),
      source: one(id.replace("q", "s")),
      cue: one(id.replace("q", "c")),
      speaker,
    }),
  );
  if (spans.size > 0) throw new Error(`${name}: marked but not labelled: ${[...spans.keys()].join(", ")}`);
  const inOrder = (a: Span, b: Span) => a.start - b.start;
  return {
    ...head,
    text,
    dates: dates.sort(inOrder),
    officials: officials.sort(inOrder),
    quotes: quotes.sort((a, b) => inOrder(a.content[0]!, b.content[0]!)),
  };
}

/** All stories of the gold set, in the order of their numbers. */
export function readStories(): GoldStory[] {
  const folder = new URL("./stories/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => /^s\d{2,3}-.*\.md$/.test(name))
    .sort()
    .map((name) => parseStory(readFileSync(new URL(name, folder), "utf8"), name));
}
