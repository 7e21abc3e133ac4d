import type { Flag } from "../core/claim.ts";
import type { Conflict } from "../core/conflict.ts";
import type { Mark } from "../core/mark.ts";
import type { Citation } from "../core/source.ts";
import { words } from "./words.ts";

// What a sheet for readers outside the newsroom shows: how things stand. Who decided, what the desk wrote to itself and
// what other stories say stay inside.

/** Whether a source may be named outside: pages and documents; people, recordings and what was seen are not. */
export const isNamed = ({ sourceType }: Pick<Citation, "sourceType">): boolean =>
  sourceType === "page" || sourceType === "document";

/** A citation without notes, actors and names of people who spoke. */
export function outsideCitation(citation: Citation, language: "en" | "ar"): Omit<Citation, "note" | "by"> {
  const { note: _note, by: _by, ...shown } = citation;
  if (isNamed(citation)) return shown;
  return {
    ...shown,
    label: words[language].unnamed[citation.sourceType],
    excerpt: null,
    translation: null,
    locator: null,
    attachments: [],
  };
}

/** A mark without its note and whoever set it. An override is printed on every sheet, with its reason (contract). */
export function outsideMark({ by: _by, ...mark }: Mark): Omit<Mark, "by" | "note"> & { note: null } {
  return { ...mark, note: null };
}

/** What a flag is about, without its words: they quote sources and other stories. */
export function outsideFlag({ kind, at, ref }: Flag): Omit<Flag, "detail"> & { detail: null } {
  return { kind, at, detail: null, ...(ref === undefined ? {} : { ref }) };
}

/**
 * A conflict without its actors, its note, and the words that explain it: a person's are a note, the machine's may quote
 * another story. Claims of other stories are left out.
 */
export function outsideConflict(
  { by: _by, settledBy: _settledBy, note: _note, explanation: _explanation, ...conflict }: Conflict,
  articleId: string,
): Omit<Conflict, "by" | "settledBy" | "note" | "explanation"> {
  return { ...conflict, claims: conflict.claims.filter((ref) => ref.articleId === articleId) };
}
