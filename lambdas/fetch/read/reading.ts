/** What kind of block a stretch of a page's text is. */
export type BlockKind =
  | "heading"
  | "paragraph"
  | "item"
  | "quotation"
  | "cell"
  | "caption"
  | "preformatted"
  | "control";

/** Which part of the page it stands in. Only `body` carries what the page is about; the rest comes and goes. */
export type Region = "body" | "navigation" | "header" | "footer" | "aside" | "advert" | "notice";

/** A block of a page's text: UTF-16 offsets, `end` exclusive; blocks are in order and do not overlap. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
  region: Region;
  /** Page of a PDF, from 1. */
  page?: number;
}

/** What a page says of itself. Dates are ISO 8601 as the page wrote them; null where it says nothing usable. */
export interface PageMetadata {
  title: string | null;
  /** Absolute URL. */
  canonical: string | null;
  byline: string | null;
  published: string | null;
  modified: string | null;
  site: string | null;
  /** BCP 47 tag of the root element. */
  language: string | null;
}

/** What a page has besides text, by which walls and shells are told from pages. */
export interface PageTraits {
  passwordFields: number;
  forms: number;
  scripts: number;
  /** Text inside `<noscript>`, at most 2,000 characters. */
  noscript: string;
  /** Value of `<meta name=robots>`, and of `<meta http-equiv=refresh>`. */
  metaRobots: string;
  metaRefresh: string;
  /** Hosts and paths that scripts and frames come from, at most 100. */
  resources: readonly string[];
  /** `isAccessibleForFree: false` in its JSON-LD. */
  paywalled: boolean;
}

/**
 * A page as it was read. The text is whole, in document order, blocks divided by a line feed, white space folded as
 * a browser folds it; script, style and other text that no reader sees is left out.
 */
export interface ReadPage {
  kind: "html" | "text" | "pdf";
  mediaType: string;
  text: string;
  blocks: readonly Block[];
  metadata: PageMetadata;
  traits: PageTraits;
  charset: string | null;
  /** Characters that could not be decoded. */
  replaced: number;
}

/** Why a body is kept by its hash alone. */
export type UnreadableReason = "media-type" | "pdf-damaged" | "pdf-encrypted" | "pdf-too-slow" | "pdf-too-large";

export type PageReading =
  | ReadPage
  | { kind: "unsupported"; mediaType: string; reason: UnreadableReason; detail: string };

export const NO_METADATA: PageMetadata = {
  title: null,
  canonical: null,
  byline: null,
  published: null,
  modified: null,
  site: null,
  language: null,
};

export const NO_TRAITS: PageTraits = {
  passwordFields: 0,
  forms: 0,
  scripts: 0,
  noscript: "",
  metaRobots: "",
  metaRefresh: "",
  resources: [],
  paywalled: false,
};
