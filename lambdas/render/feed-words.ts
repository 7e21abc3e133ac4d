import type { Notice } from "../core/notice.ts";

/** What a feed says of a notice: a title and, where there is more to say, a sentence. */
export interface FeedWords {
  title: string;
  summary: string;
}

type Data = Readonly<Record<string, unknown>>;

/**
 * The words of a notice for readers of a feed.
 * @param data what may be said of it now; under embargo these are ids alone, and the words say no more
 */
export function feedWords(type: Notice["type"], data: Data): FeedWords {
  switch (type) {
    case "claim.marked":
      return about(`${capital(said(data, "status"))}: ${quoted(said(data, "exact"))}`, data, reason(data), "exact");
    case "claim.reopened":
      return about(`Pending again: ${quoted(said(data, "exact"))}`, data, reason(data), "exact");
    case "claim.flagged":
      return about(`Flagged: ${quoted(said(data, "exact"))}`, data, details(data["flags"]), "exact");
    case "conflict.opened":
      return about(`Conflict: ${said(data, "kind")}`, data, said(data, "explanation"), "kind");
    case "conflict.settled":
      return about(`Conflict ${said(data, "state")}: ${said(data, "kind")}`, data, said(data, "explanation"), "kind");
    case "source.health":
      return about(
        `Source ${said(data, "health")}: ${isolated(said(data, "label"))}`,
        data,
        said(data, "url"),
        "health",
      );
    case "webhook.disabled":
      return { title: `Webhook to ${said(data, "host")} is switched off`, summary: said(data, "detail") };
    case "article.created":
    case "article.revised":
    case "article.corrected":
    case "claim.assigned":
    case "note.mentioned":
    case "sheet.created":
      return about(`${type}: ${isolated(said(data, "title"))}`, data, "", "title");
  }
}

/** @param needed what stands in the data where words may be said at all */
function about(title: string, data: Data, more: string, needed: string): FeedWords {
  if (data[needed] === undefined) return { title: "Withheld: under embargo, or erased", summary: "" };
  const story = said(data, "title");
  return { title, summary: [story === "" ? "" : isolated(story), more].filter((part) => part !== "").join(" — ") };
}

const said = (data: Data, name: string): string => String(data[name] ?? "");
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const reason = (data: Data): string => (said(data, "reason") === "" ? "" : `Reason: ${said(data, "reason")}.`);

function details(flags: unknown): string {
  return Array.isArray(flags) ? flags.map((flag: { detail?: unknown }) => String(flag.detail ?? "")).join(" ") : "";
}

/** Passages longer than this, in UTF-16 units, are cut in titles. */
const LONGEST = 160;
/** A quote brings its own marks. */
const QUOTED = /^["“„«‘]/;
function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const cut =
    line.length > LONGEST
      ? `${line
          .slice(0, LONGEST)
          .toWellFormed()
          .replace(/\uFFFD$/, "")}…`
      : line;
  return isolated(QUOTED.test(cut) ? cut : `“${cut}”`);
}

/** Arabic within an English line keeps its own direction (Unicode UAX #9, FSI and PDI). */
const isolated = (words: string): string => (words === "" ? "" : `\u2068${words}\u2069`);
