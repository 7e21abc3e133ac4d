import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { type ArticleByUrl, ArticleInput } from "../core/requests.ts";
import { loadStoryReader } from "../fetch/load-story-reader.ts";
import type { NoStory } from "../fetch/read-story.ts";
import { textOf } from "./article-text.ts";
import { invalid, type Ports } from "./usecase.ts";

/** How long a page may take, in all; the gateway waits for 29 s, and the story is still to be read after it. */
const DEADLINE_MS = 12_000;

/**
 * The story at an address, as if it had come with its text. What the request says itself wins over what the page says.
 * @param articleId what an interrupted try has begun is not read again: the page may say something else by now
 */
export async function storyByUrl(
  input: ArticleByUrl,
  articleId: string,
  ports: Ports,
): Promise<ArticleInput | Refusal> {
  const begun = await ports.store.readArticle(articleId);
  if (begun !== null) {
    const { title, publisher, publishedAt, language, sha256 } = begun.article;
    return whole({ ...input, title, publisher, publishedAt, language, text: await textOf(ports, sha256) });
  }
  const { settings } = await ports.store.readDesk();
  const { readStory } = await loadStoryReader();
  const story = await readStory(input.url, { allowedHosts: settings.allowedHosts, deadlineMs: DEADLINE_MS });
  if ("no" in story) return refusalOf(story);
  const told = {
    title: story.title ?? input.url,
    publisher: story.publisher,
    text: story.text,
    ...(story.publishedAt === null ? {} : { publishedAt: story.publishedAt }),
    ...(story.language === null ? {} : { language: story.language }),
  };
  const article = whole({ ...told, ...input });
  if (isRefusal(article) || article.publishedAt !== undefined) return article;
  return invalid("/publishedAt", "the page does not say when it was published: give it beside the url");
}

function whole(input: object): ArticleInput | Refusal {
  const parsed = ArticleInput.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? "url");
  if (field === "publishedAt")
    return invalid("/publishedAt", "the page does not say when it was published: give it beside the url");
  return refuse("source-refused", `What the page says cannot be taken in: ${field}: ${issue?.message}`);
}

function refusalOf({ no, detail }: NoStory): Refusal {
  switch (no) {
    case "slow":
      return refuse("source-slow", "The page did not answer within 12 seconds.");
    case "refused":
    case "none":
      return refuse("source-refused", `The page gives no story: ${detail}.`);
  }
}
