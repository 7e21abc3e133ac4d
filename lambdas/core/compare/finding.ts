import * as z from "zod";
import { likeness } from "../anchor.ts";
import type { Located } from "../mark.ts";
import type { Citation, FindingState } from "../source.ts";
import { type ComparablePage, comparablePage, type Difference, locate } from "./locate.ts";
import { type MatchingOptions, matchingForm } from "./matching-form.ts";
import { foldedWords } from "./words.ts";

/** What was read of a page, as it is kept: its whole text, and the paragraphs of its story without what stands around. */
export const PageText = z.strictObject({
  kind: z.enum(["html", "text", "pdf"]),
  text: z.string(),
  passages: z.array(z.string()),
  title: z.string().nullable(),
  /** BCP 47 tag, as the page says it. */
  language: z.string().nullable(),
});
export type PageText = z.infer<typeof PageText>;

/** What a page says of one citation. */
export interface Found {
  state: Exclude<FindingState, "gone">;
  located: Located | null;
  /** Words that differ, at most ten places. */
  differences: Difference[];
}

/** A page opened for many citations: folded once, when the first one asks. */
export interface OpenPage {
  page: PageText;
  options: MatchingOptions;
  comparable: () => ComparablePage;
  script: () => "arabic" | "other";
}

const MOST_DIFFERENCES = 10;

export function openPage(page: PageText): OpenPage {
  const options: MatchingOptions = page.kind === "pdf" ? { spacesByDigits: "ignored" } : {};
  let comparable: ComparablePage | undefined;
  let script: ReturnType<typeof scriptOf> | undefined;
  return {
    page,
    options,
    comparable: () => {
      comparable ??= comparablePage(page.text, options);
      return comparable;
    },
    script: () => {
      script ??= scriptOf(page.text);
      return script;
    },
  };
}

/**
 * What a page says of a citation in its own script: where its excerpt stands, or, where the whole page is cited,
 * whether its story still says what it said.
 * @param before the page as the citation's baseline found it; null at the first look
 */
export function findIn(citation: Pick<Citation, "excerpt">, now: OpenPage, before: OpenPage | null): Found {
  if (citation.excerpt !== null) return findExcerpt(citation.excerpt, now);
  if (before === null) return { state: "unchanged", located: null, differences: [] };
  const differences = changedPassages(before, now);
  return { state: differences.length > 0 ? "changed" : "unchanged", located: null, differences };
}

function findExcerpt(excerpt: string, { options, comparable }: OpenPage): Found {
  const { result, differences } = locate(excerpt, comparable(), options);
  if (result === "missing")
    return { state: "missing", located: null, differences: differences.slice(0, MOST_DIFFERENCES) };
  return { state: "located", located: result, differences: differences.slice(0, MOST_DIFFERENCES) };
}

/**
 * Whether an excerpt is in another script than the page and doesn't stand there as it is: then it is a translation, and
 * `findAcross` compares the two.
 */
export const isAcross = (excerpt: string, { page, script }: OpenPage): boolean =>
  !page.text.includes(excerpt.trim()) && scriptOf(excerpt) !== script();

const LETTERS_ASKED = 20_000;

/** The script that most of a text's letters are of: Arabic, or any other. */
function scriptOf(text: string): "arabic" | "other" {
  let arabic = 0;
  let latin = 0;
  for (let at = 0; at < text.length && at < LETTERS_ASKED; at++) {
    const code = text.charCodeAt(at);
    if (isIn(LATIN, code)) latin++;
    else if (isIn(ARABIC, code)) arabic++;
  }
  return arabic > latin ? "arabic" : "other";
}

/** Blocks of letters, first and last unit (Unicode Character Database, Blocks.txt). */
const LATIN = [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff];
const ARABIC = [0x620, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0xfb50, 0xfdff, 0xfe70, 0xfefc];

function isIn(blocks: readonly number[], code: number): boolean {
  for (let i = 0; i < blocks.length; i += 2) if (code >= blocks[i]! && code <= blocks[i + 1]!) return true;
  return false;
}

/** A passage with so many words says something; a shorter one only where it ends as a sentence does. */
const SAYING = 8;
const SENTENCE_END = /[.!?؟。…]["”’»)]*$/u;
/** So many new words in passages that were not there make a page another one; fewer are a teaser or a counter. */
const NEW_WORDS = 25;

/** Passages that say something: no counters, dates by themselves, names of sections. */
export function sayingPassages({ passages }: Pick<PageText, "passages">): string[] {
  return passages.filter((passage) => {
    const words = foldedWords(matchingForm(passage)).length;
    return words >= SAYING || (words >= 3 && SENTENCE_END.test(passage.trim()));
  });
}

/** What a story no longer says as it said it, and what it says besides, where that is more than a line. */
function changedPassages(before: OpenPage, now: OpenPage): Difference[] {
  const lost = unsaid(before, now);
  const added = unsaid(now, before);
  const words = added.reduce((sum, { passage }) => sum + foldedWords(matchingForm(passage)).length, 0);
  const differences = lost.flatMap((one) =>
    one.differences.length > 0 ? one.differences : [{ was: one.passage, now: "" }],
  );
  if (lost.length === 0 && words < NEW_WORDS) return [];
  if (lost.length === 0) for (const { passage } of added) differences.push({ was: "", now: passage });
  return differences
    .slice(0, MOST_DIFFERENCES)
    .map(({ was, now }) => ({ was: was.slice(0, 300), now: now.slice(0, 300) }));
}

/** Passages of one page that do not stand in another, not even in other spelling or with a slip mended. */
function unsaid(of: OpenPage, page: OpenPage): { passage: string; differences: Difference[] }[] {
  const same = new Set(page.page.passages.map((passage) => matchingForm(passage).text));
  return sayingPassages(of.page).flatMap((passage) => {
    if (same.has(matchingForm(passage).text)) return [];
    const { result, differences } = locate(passage, page.comparable(), page.options);
    const mended = result === "approximate" && differences.every(({ was, now }) => likeness(was, now) >= MENDED);
    const stands = result === "exact" || result === "tolerant" || mended;
    return stands ? [] : [{ passage, differences }];
  });
}

/** Words that are so much alike are one word with a slip mended. */
const MENDED = 0.7;
