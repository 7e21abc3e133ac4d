import { Readability } from "@mozilla/readability";
import { Tokenizer } from "htmlparser2";
import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import { decodeText } from "./charset.ts";
import { readHtml } from "./html-page.ts";
import { mediaTypeOf } from "./media-type.ts";
import type { Block } from "./reading.ts";

/** The story on a page without what stands around it. */
export interface ReadableArticle {
  kind: "article";
  text: string;
  blocks: readonly Block[];
  /** As the page shows it; what it states of itself is in the metadata that readPage gives. */
  title: string | null;
}

/** Why there is no readable article: the page is no HTML, too deep or too large for a tree, or holds no story. */
export type NoArticle = { kind: "no-article"; reason: "not-html" | "too-deep" | "too-large" | "no-story" };

/** Beyond these, building and scoring a tree takes time out of all proportion; the whole text is still read. */
const MAX_DEPTH = 256;
const MAX_NODES = 60_000;
/** Depths of all elements together: scoring looks at each element's ancestors. */
const MAX_SUM_OF_DEPTHS = 500_000;
/** UTF-16 units of text outside scripts: as many as an article of this desk may have. */
const MAX_TEXT = 1_000_000;
const MAX_ATTRIBUTES = 120_000;
const MAX_ATTRIBUTES_OF_ONE = 1_000;

/** Elements without content, and those that cannot stand in their own kind without another container between. */
const NOT_DEEPER = new Set(
  (
    "area base br col embed hr img input link meta source track wbr " +
    "p li dt dd tr td th thead tbody tfoot option rt rp"
  ).split(" "),
);

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
  const misshapen = misshapeOf(html);
  if (misshapen !== null) return { kind: "no-article", reason: misshapen };
  const story = storyOf(html);
  if (!story?.content) return { kind: "no-article", reason: "no-story" };
  const { text, blocks } = readHtml(story.content, url);
  if (text === "") return { kind: "no-article", reason: "no-story" };
  return { kind: "article", text, blocks, title: story.title?.trim() || null };
}

function storyOf(html: string) {
  // linkedom puts nothing into a body that is not written out; where one is left out, parse5 writes it.
  const whole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : serialize(parse(html));
  try {
    const { document } = parseHTML(whole);
    return new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  } catch {
    // Tree and scoring are other people's code on a stranger's markup; where they fail, the whole text still stands.
    return null;
  }
}

/** Why a page is not to be made a tree of, told without making one. */
function misshapeOf(html: string): "too-deep" | "too-large" | null {
  let nodes = 0;
  let open = 0;
  let depth = 0;
  let depths = 0;
  let text = 0;
  let inScript = false;
  let attributes = 0;
  let ofOne = 0;
  let mostOfOne = 0;
  const nests = (start: number, end: number) =>
    !NOT_DEEPER.has(html.slice(start, Math.min(end, start + 12)).toLowerCase());
  const addNode = () => {
    nodes++;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        nodes++;
        inScript = /^(?:script|style)$/i.test(html.slice(start, Math.min(end, start + 7)));
        ofOne = 0;
        if (nests(start, end)) depth = Math.max(depth, ++open);
        depths += open;
      },
      onattribname() {
        attributes++;
        mostOfOne = Math.max(mostOfOne, ++ofOne);
      },
      onclosetag(start, end) {
        inScript = false;
        if (open > 0 && nests(start, end)) open--;
      },
      ontext(start, end) {
        nodes++;
        if (!inScript) text += end - start;
      },
      ontextentity: addNode,
      oncomment: addNode,
      onselfclosingtag: ignore,
      onopentagend: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  if (depth > MAX_DEPTH || depths > MAX_SUM_OF_DEPTHS) return "too-deep";
  return nodes > MAX_NODES || text > MAX_TEXT || attributes > MAX_ATTRIBUTES || mostOfOne > MAX_ATTRIBUTES_OF_ONE
    ? "too-large"
    : null;
}
