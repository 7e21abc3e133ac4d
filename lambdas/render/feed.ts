import { Feed } from "feed";

/** One entry: plain text, in the order in which it is to be shown. */
export interface FeedEntry {
  /** Absolute, and the same whenever it is shown. */
  id: string;
  title: string;
  summary: string;
  /** UTC. */
  at: string;
  /** Path of the page where it can be seen, from the desk's origin. */
  path: string;
  category: string;
}

export interface FeedMatter {
  id: string;
  title: string;
  updated: string;
  path: string;
  entries: readonly FeedEntry[];
}

/** The library takes absolute links alone; the desk does not know by which name its readers reach it. */
const ORIGIN = "https://desk.invalid";

/**
 * An Atom feed. Its links are relative to where it was read from (RFC 4287 §4.2.7.1, RFC 3986 §5.1.3).
 * @returns XML 1.0 in UTF-8: characters that it cannot hold are left out
 */
export function atomFeed({ id, title, updated, path, entries }: FeedMatter): string {
  const feed = new Feed({
    id,
    title: xmlText(title),
    updated: new Date(updated),
    link: ORIGIN + path,
    author: { name: "Claimdesk" },
    generator: "Claimdesk",
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      title: htmlText(entry.title),
      description: htmlText(entry.summary),
      date: new Date(entry.at),
      link: ORIGIN + entry.path,
      category: [{ name: entry.category, term: entry.category }],
    });
  // Words of a story cannot stand in for the attribute: their quotes and angle brackets are escaped.
  return feed.atom1().replaceAll(`href="${ORIGIN}/`, 'href="/');
}

/** What XML 1.0 §2.2 lets stand; the C1 controls are allowed there, but nobody means them. */
const xmlText = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (unit) => ("\t\n\r".includes(unit) ? unit : ""));

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Titles and summaries are HTML in this library's feeds. */
const htmlText = (text: string): string => xmlText(text).replace(/[&<>"']/g, (unit) => entities[unit]!);
