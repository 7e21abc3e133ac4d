import { gap, type Token } from "../tokens.ts";
import type { Item } from "./item.ts";

/** A post that a story embeds: tokens [from, to) of what it says, and the item that dates it. */
export interface Post {
  from: number;
  to: number;
  dated: Item;
}

/** Tokens of the longest signature that is looked through. */
const LONGEST_SIGNATURE = 30;

/**
 * Posts embedded in a story, as pages paste them: the post's text, then "— Name (@handle) June 12, 2025". The text is
 * what stands on the signature's own line before the dash or, when the dash begins its line, the lines before it that
 * are written in the same script.
 */
export function findPosts(tokens: readonly Token[], items: readonly Item[]): Post[] {
  const posts: Post[] = [];
  let free = 0;
  for (const item of items) {
    if (item.moment.is !== "date") continue;
    const { first } = item;
    const dash = signatureStart(tokens, first);
    if (dash === null) continue;
    posts.push({ from: textStart(tokens, dash, free), to: dash, dated: item });
    free = first;
  }
  return posts;
}

/** Index of the dash of "— Name (@handle)" that ends right before `at`, or null. */
function signatureStart(tokens: readonly Token[], at: number): number | null {
  if (tokens[at - 1]?.text !== ")") return null;
  let handle = false;
  for (let i = at - 2; i >= 0 && i > at - LONGEST_SIGNATURE; i -= 1) {
    const { text } = tokens[i]!;
    if (text === "@" && tokens[i - 1]?.text === "(") handle = true;
    if (handle && (text === "—" || text === "–" || text === "-") && tokens[i]!.gap !== gap.none) return i;
  }
  return null;
}

/** Where a post's text begins, not before `free`, where the signature before it ends. */
function textStart(tokens: readonly Token[], dash: number, free: number): number {
  if (tokens[dash]!.gap < gap.line) return lineStart(tokens, dash, free);
  let start = lineStart(tokens, dash - 1, free);
  const arabic = isArabic(tokens, start, dash);
  while (start > free) {
    const before = lineStart(tokens, start - 1, free);
    if (!arabic || !isArabic(tokens, before, start)) return start;
    start = before;
  }
  return start;
}

function lineStart(tokens: readonly Token[], from: number, free: number): number {
  let at = Math.max(free, from);
  while (at > free && tokens[at]!.gap < gap.line) at -= 1;
  return at;
}

function isArabic(tokens: readonly Token[], from: number, to: number): boolean {
  let arabic = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    if (tokens[i]!.kind !== "word") continue;
    words += 1;
    if (/^[\u0600-\u08ff\ufb50-\ufefc]/.test(tokens[i]!.text)) arabic += 1;
  }
  return arabic * 2 > words;
}
