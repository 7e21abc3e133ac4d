import { isoDate } from "./iso-date.ts";
import { readLinkedData } from "./json-ld.ts";
import type { PageMetadata } from "./reading.ts";

/** What one pass over a page gathers for its metadata. The first value of each name counts. */
export interface HeadFindings {
  /** `<meta>` by name, property, itemprop or http-equiv, lower case. */
  meta: Map<string, string>;
  titleTag: string;
  canonicalLink: string;
  linkedData: string[];
  byline: string;
  timePublished: string;
  language: string;
}

const PUBLISHED = [
  "article:published_time",
  "datepublished",
  "og:article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.created",
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "datemodified",
  "og:updated_time",
  "dcterms.modified",
  "last-modified",
  "lastmod",
];
const AUTHOR = [
  "author",
  "parsely-author",
  "dc.creator",
  "dcterms.creator",
  "sailthru.author",
  "article:author",
  "byl",
];

/** What a page says of itself: JSON-LD first (it is about the story), then meta elements, then what is shown. */
export function metadataOf(found: HeadFindings, pageUrl: string): PageMetadata & { paywalled: boolean } {
  const { meta } = found;
  const data = readLinkedData(found.linkedData);
  const first = (names: readonly string[]) =>
    names.map((name) => clean(meta.get(name))).find((value) => value !== null);
  const firstDate = (names: readonly string[]) =>
    names.map((name) => isoDate(meta.get(name))).find((date) => date !== null);
  const author = AUTHOR.map((name) => clean(meta.get(name))).find((value) => value !== null && !/^https?:/.test(value));
  return {
    title:
      clean(meta.get("og:title")) ?? clean(data.headline) ?? clean(meta.get("twitter:title")) ?? clean(found.titleTag),
    canonical: absolute(found.canonicalLink, pageUrl) ?? absolute(meta.get("og:url") ?? "", pageUrl),
    byline: clean(data.author) ?? author ?? clean(found.byline),
    published: isoDate(data.published) ?? firstDate(PUBLISHED) ?? isoDate(found.timePublished),
    modified: isoDate(data.modified) ?? firstDate(MODIFIED) ?? null,
    site: first(["og:site_name", "application-name"]) ?? clean(data.publisher),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(found.language) ? found.language : null,
    paywalled: data.paywalled,
  };
}

function clean(value: string | undefined): string | null {
  const folded = value?.slice(0, 1_000).replace(/\s+/g, " ").trim() ?? "";
  return folded === "" ? null : folded;
}

/** A page's own URL as it states it; only http and https, without fragment. */
function absolute(href: string, pageUrl: string): string | null {
  const url = href === "" || href.length > 2_000 ? null : URL.parse(href, pageUrl);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  url.hash = "";
  return url.href;
}
