import type { Claim, DateValue, Flag } from "../core/claim.ts";
import type { StoryClaims } from "../core/contradictions/detect.ts";
import type { DateMention, Story } from "../core/extract/types.ts";
import { loadReader } from "../core/load-reader.ts";
import type { Citation } from "../core/source.ts";
import type { ClaimRecord } from "../store/store.ts";
import { readText } from "./article-text.ts";
import { storyOf } from "./story.ts";
import type { Ports } from "./usecase.ts";

/**
 * The flag for a claim of a date whose citation's excerpt gives another date for the same event (`contradicted`, its
 * `ref` the citation); null where it does not, and for a citation that is meant to contradict.
 */
export async function weighExcerpt(
  { article, desk, claim }: Pick<ClaimRecord, "article" | "desk" | "claim">,
  citation: Citation,
  ports: Pick<Ports, "blobs" | "store">,
): Promise<Flag | null> {
  if (claim.kind !== "date" || citation.excerpt === null || citation.stance === "contradicts") return null;
  const { part, revision, start, end } = claim.anchor;
  const [title, text] = await Promise.all([
    readText(ports, claim.articleId, revision, "title"),
    readText(ports, claim.articleId, revision, "text"),
  ]);
  if (title === null || text === null) return null;
  const story: Story = { ...storyOf(article, text, desk), title };
  const said = { part, start, end, rule: "claim", event: null, value: claim.value as DateValue };
  const reader = await loadReader();
  const languages = await reader.languagesFor({ title, text: `${text}\n${citation.excerpt}` });
  const others = reader
    .findDates(story, languages)
    .filter((date) => date.part !== part || date.end <= start || date.start >= end);
  const fact = reader
    .readFacts(datesIn("story", story, [...others, said]))
    .find(({ at }) => at.part === part && at.start === start && at.end === end);
  const excerpt: Story = { ...story, title: "", text: citation.excerpt };
  const dated = datesIn(citation.sourceId, excerpt, reader.findDates(excerpt, languages));
  const found = fact && reader.excerptContradicts(fact, reader.readFacts(dated));
  return found ? { kind: "contradicted", at: citation.at, detail: found.explanation, ref: citation.id } : null;
}

/** The claim's flags with what is now said of one of its citations. */
export const withFlagOf = (claim: Claim, citationId: string, flag: Flag | null): Flag[] => [
  ...claim.flags.filter((known) => known.kind !== "contradicted" || known.ref !== citationId),
  ...(flag === null ? [] : [flag]),
];

const datesIn = (id: string, story: Story, dates: DateMention[]): StoryClaims => ({
  id,
  story,
  mentions: { dates, officials: [], quotes: [] },
});
