import type { BlockKind } from "./reading.ts";

/** Text inside these is not the page's text: it is run, shown only elsewhere, or a control's choices. */
export const SKIPPED: ReadonlySet<string> = new Set(
  "script style template noscript svg iframe object canvas audio video select datalist textarea noembed noframes".split(
    " ",
  ),
);

/** Flow content that ends foreign content it was wrongly left in (HTML §13.2.6.5). */
export const BREAKS_OUT: ReadonlySet<string> = new Set(
  "body div p h1 h2 h3 h4 h5 h6 ul ol dl table span blockquote article section".split(" "),
);

const PARAGRAPHS =
  "address article aside blockquote body center details dialog div dl fieldset figure footer form header hgroup hr html " +
  "main menu nav ol p search section summary table tbody tfoot thead tr ul";

/** Elements that begin and end a block, with the kind of block that they begin. */
const BLOCKS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...PARAGRAPHS.split(" ").map((tag) => [tag, "paragraph"] as const),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, "heading"] as const),
  ...["li", "dt", "dd"].map((tag) => [tag, "item"] as const),
  ...["td", "th"].map((tag) => [tag, "cell"] as const),
  ...["caption", "figcaption", "legend"].map((tag) => [tag, "caption"] as const),
  ...["button", "label"].map((tag) => [tag, "control"] as const),
  ...["pre", "xmp", "plaintext"].map((tag) => [tag, "preformatted"] as const),
]);

/** Kind of block that an element begins; null where it is part of a line. Custom elements are taken for blocks. */
export function blockKindOf(tag: string): BlockKind | null {
  return BLOCKS.get(tag) ?? (tag.includes("-") ? "paragraph" : null);
}

/** Containers that are always closed by their own end tag, so that a part of the page can be followed by them. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  "div section nav header footer aside main article ul ol dl table form figure dialog menu search".split(" "),
);

/** Attributes that are looked at; the rest are passed over unread. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  "class id role name property itemprop http-equiv content href rel type lang datetime src pubdate".split(" "),
);

export type Attributes = Readonly<Record<string, string>>;
