import * as z from "zod";
import {
  detectConflicts,
  type FoundConflict,
  nameEvents,
  type StoryClaims,
} from "../../lambdas/core/contradictions/detect.ts";
import { extractAny } from "../../lambdas/core/extract/all-languages.ts";
import type { Mentions, Span, Story } from "../../lambdas/core/extract/types.ts";
import { isTimezone } from "../../lambdas/core/time.ts";
import { demand, Misuse, readArgs, readInput, readJsonLines } from "./input.ts";
import { printStory } from "./print-story.ts";

const Published = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text)), {
  error: "not an ISO 8601 date or date-time",
});
const Zone = z.string().refine(isTimezone, { error: "not an IANA time zone" });

/** A document of a batch (contract, Command line). A bare day is taken as noon of that day in the story's zone. */
const Document = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: Published,
  timezone: Zone.optional(),
  language: z.string().optional(),
  title: z.string().optional(),
  prefer: z.enum(["past", "future"]).optional(),
});
const Bundle = z.object({ id: z.string(), articles: z.array(Document).min(1).max(100) });

/** `claimdesk extract`: the claims of a story and what contradicts what, without any server. */
export async function extractCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: {
      published: { type: "string" },
      timezone: { type: "string" },
      language: { type: "string" },
      title: { type: "string" },
      prefer: { type: "string" },
      json: { type: "boolean" },
      batch: { type: "string" },
    },
  });
  if (values.batch !== undefined) return batch(values.batch);
  if (positionals.length > 1) throw new Misuse("extract reads one file at a time; --batch reads many");
  if (values.published === undefined) throw new Misuse("--published is needed: the day that the story counts from");
  const given = {
    id: positionals[0] ?? "story",
    text: await readInput(positionals[0]),
    publishedAt: values.published,
    ...(values.timezone === undefined ? {} : { timezone: values.timezone }),
    ...(values.language === undefined ? {} : { language: values.language }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.prefer === undefined ? {} : { prefer: values.prefer }),
  };
  const story = storyOf(
    demand(Document.extend({ language: z.enum(["en", "ar"]).optional() }).safeParse(given), "extract"),
  );
  const read = readAll([{ id: given.id, story }]);
  if (values.json) process.stdout.write(`${JSON.stringify(oneOut(given.id, read), null, 2)}\n`);
  else process.stdout.write(printStory(read.stories[0]!, read.conflicts, process.stdout.isTTY));
  return 0;
}

async function batch(file: string): Promise<number> {
  for await (const { line, value } of readJsonLines(file)) {
    const where = `${file} line ${line}`;
    const bundle = typeof value === "object" && value !== null && "articles" in value;
    const out = bundle
      ? bundleOut(demand(Bundle.safeParse(value), where))
      : documentOut(demand(Document.safeParse(value), where));
    process.stdout.write(`${JSON.stringify(out)}\n`);
  }
  return 0;
}

function documentOut(document: z.infer<typeof Document>) {
  return oneOut(document.id, readAll([{ id: document.id, story: storyOf(document) }]));
}

function bundleOut({ id, articles }: z.infer<typeof Bundle>) {
  const read = readAll(articles.map((article) => ({ id: article.id, story: storyOf(article) })));
  return {
    id,
    articles: read.stories.map(mentionsOut),
    conflicts: read.conflicts.map((one) => conflictOut(one, read.stories)),
  };
}

function oneOut(id: string, { stories, conflicts }: Read) {
  return { ...mentionsOut(stories[0]!), id, conflicts: conflicts.map((one) => conflictOut(one, stories)) };
}

interface Read {
  stories: StoryClaims[];
  conflicts: FoundConflict[];
}

function readAll(stories: { id: string; story: Story }[]): Read {
  const read = nameEvents(stories.map(({ id, story }) => ({ id, story, mentions: extractAny(story) })));
  return { stories: read, conflicts: detectConflicts(read) };
}

/** The story of a document. Languages without a grammar of their own ("en+ar") leave the choice to the text. */
function storyOf({ text, publishedAt, timezone, language, title, prefer }: z.infer<typeof Document>): Story {
  return {
    text,
    publishedAt,
    timezone: timezone ?? "UTC",
    ...(language === "en" || language === "ar" ? { language } : {}),
    ...(title === undefined ? {} : { title }),
    ...(prefer === undefined ? {} : { prefer }),
  };
}

/** Mentions of a story's text; offsets are into the text, so what the title says stays out of these lists. */
function mentionsOut({ id, mentions }: { id: string; mentions: Mentions }) {
  const here = <T extends { part: "text" | "title" }>(list: T[]) => list.filter((one) => one.part === "text");
  return {
    id,
    dates: here(mentions.dates).map(({ start, end, value, event }) => ({
      start,
      end,
      type: value.type,
      value: value.timex,
      interval: value.interval && [value.interval.start, value.interval.end],
      event,
    })),
    officials: here(mentions.officials).map(({ start, end, value: { name, role, organisation } }) => ({
      start,
      end,
      name,
      role,
      organisation,
    })),
    quotes: here(mentions.quotes).map(({ value: { content, speaker, cue, form } }) => ({
      content,
      source: speaker && { start: speaker.start, end: speaker.end },
      cue,
      form,
      speaker: speaker && (speaker.name ?? speaker.organisation ?? speaker.role),
    })),
  };
}

type Side = FoundConflict["a"];

function conflictOut({ kind, a, b, all, explanation }: FoundConflict, stories: StoryClaims[]) {
  return { a: sideOut(a, all, stories), b: b && sideOut(b, all, stories), kind, explanation };
}

/** A side of a conflict. One that stands in a title is shown by the text's mention that says the same, if it has one. */
function sideOut(side: Side, all: readonly Side[], stories: StoryClaims[]) {
  const same =
    side.part === "text" ? side : (all.find((one) => one.part === "text" && saysSame(one, side, stories)) ?? side);
  const { article, part, start, end } = same;
  return { article, start, end, ...(part === "title" ? { part } : {}) };
}

function saysSame(one: Side, other: Side, stories: StoryClaims[]): boolean {
  const timexOf = ({ article, part, start, end }: Side) =>
    stories
      .find((story) => story.id === article)
      ?.mentions.dates.find((date) => date.part === part && same(date, { start, end }))?.value.timex;
  return one.article === other.article && timexOf(one) !== undefined && timexOf(one) === timexOf(other);
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
