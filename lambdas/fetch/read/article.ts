import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { decodeText } from "./charset.ts";
import { readHtml } from "./html-page.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { Block } from "./reading.ts";
import { type Misshape, wellFormed } from "./well-formed.ts";

/** The story on a page without what stands around it. */
export interface ReadableArticle {
  kind: "article";
  text: string;
  blocks: readonly Block[];
  /** As the page shows it; what it states of itself is in the metadata that readPage gives. */
  title: string | null;
}

/** Why there is no readable article: the page is no HTML, too deep or too large for a tree, or holds no story. */
export type NoArticle = { kind: "no-article"; reason: "not-html" | Misshape | "no-story" };

/**
 * The readable article of a page, for whole-page citations and intake by URL.
 * @param body the whole body, without its Content-Encoding
 * @param contentType value of the Content-Type header
 * @param url absolute URL of the page
 */
export function readArticle(body: Uint8Array, contentType: string | null, url: string): ReadableArticle | NoArticle {
  const { way, charset } = mediaTypeOf(contentType, body);
  if (way !== "html") return { kind: "no-article", reason: "not-html" };
  const { text: html } = decodeText(body, charset, true);
  const formed = wellFormed(html);
  if ("misshape" in formed) return { kind: "no-article", reason: formed.misshape };
  const story = storyOf(formed.markup, url);
  if (!story?.content) return { kind: "no-article", reason: "no-story" };
  const { text, blocks } = readHtml(story.content, url);
  if (text === "") return { kind: "no-article", reason: "no-story" };
  return { kind: "article", text, blocks, title: story.title?.trim() || null };
}

/** The tree is the small one that comes with Readability: it takes well-formed markup only, and a third of the time. */
function storyOf(markup: string, url: string) {
  try {
    const document = new JSDOMParser().parse(markup, url);
    return new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse();
  } catch {
    // Scoring is other people's code on a stranger's markup; where it fails, the whole text still stands.
    return null;
  }
}
