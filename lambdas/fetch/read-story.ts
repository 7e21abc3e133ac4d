import { lookAt } from "./look.ts";
import type { FetchOutcome } from "./outcome.ts";
import { readArticle } from "./read/article.ts";
import type { PageMetadata } from "./read/reading.ts";
import { safeFetcher } from "./safe-fetcher.ts";

/** A story as its page tells it. */
export interface StoryPage {
  title: string | null;
  text: string;
  publisher: string;
  /** ISO 8601 with an offset; null where the page does not say. */
  publishedAt: string | null;
  language: "en" | "ar" | null;
}

/** Why a page gives no story: the desk may not read it, it did not answer in time, or it holds none. */
export type NoStory = { no: "refused" | "slow" | "none"; detail: string };

export interface StoryOptions {
  allowedHosts: readonly string[];
  /** For everything, from the first look-up of the name to the last byte. */
  deadlineMs: number;
}

/** Reads the story on a page, by one look that a person asks for. */
export async function readStory(url: string, { allowedHosts, deadlineMs }: StoryOptions): Promise<StoryPage | NoStory> {
  const fetchPage = safeFetcher({ allowedHosts, limits: { deadlineMs } });
  try {
    const { outcome, reading, wall, detail } = await lookAt(fetchPage, url, { robots: "ignore" });
    if (outcome.kind !== "page") return { no: whyNot(outcome), detail };
    if (wall !== null || reading?.kind !== "html") return { no: "none", detail };
    const story = readArticle(outcome.body, outcome.contentType, outcome.finalUrl);
    if (story.kind === "no-article") return { no: "none", detail: "no story was found on the page" };
    const { metadata } = reading;
    return {
      title: metadata.title ?? story.title,
      text: story.text,
      publisher: metadata.site ?? new URL(outcome.finalUrl).hostname,
      publishedAt: publishedAt(metadata),
      language: languageOf(metadata),
    };
  } finally {
    await fetchPage.close();
  }
}

function whyNot(outcome: Exclude<FetchOutcome, { kind: "page" }>): NoStory["no"] {
  if (outcome.kind === "refused") return "refused";
  return outcome.kind === "unreachable" && outcome.cause === "timeout" ? "slow" : "none";
}

/** A bare day is taken at noon, which is that day nearly everywhere; an hour without its zone is taken as UTC. */
function publishedAt({ published }: PageMetadata): string | null {
  if (published === null) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return `${published}T12:00:00Z`;
  if (published.endsWith("Z")) return published;
  const zoned = /^(.*[+-]\d{2}):?(\d{2})$/.exec(published.slice(11));
  return zoned ? `${published.slice(0, 11)}${zoned[1]}:${zoned[2]}` : `${published}Z`;
}

function languageOf({ language }: PageMetadata): StoryPage["language"] {
  const tag = language?.toLowerCase().split("-")[0];
  return tag === "en" || tag === "ar" ? tag : null;
}
