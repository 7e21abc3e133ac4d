import { type Article, anchorInstant } from "../core/article.ts";
import type { DeskSettings } from "../core/desk.ts";
import type { Story } from "../core/extract/types.ts";

/** The story that extraction reads, from an article's head and its text. */
export function storyOf(article: Article, text: string, desk: Pick<DeskSettings, "weekStart">): Story {
  return {
    text,
    title: article.title,
    publishedAt: anchorInstant(article),
    timezone: article.timezone,
    language: article.language,
    ...(desk.weekStart === null ? {} : { weekStart: desk.weekStart }),
  };
}
