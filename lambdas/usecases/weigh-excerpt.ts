import type { Claim, DateValue, Flag } from "../core/claim.ts";
import { type EventFact, excerptContradicts, readFacts } from "../core/contradictions/detect.ts";
import { findDates } from "../core/extract/dates.ts";
import { languagesFor } from "../core/extract/languages.ts";
import type { DateMention, Story } from "../core/extract/types.ts";
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
  const languages = await languagesFor({ title, text: `${text}\n${citation.excerpt}` });
  const others = findDates(story, languages).filter(
    (date) => date.part !== part || date.end <= start || date.start >= end,
  );
  const fact = factsOf("story", story, [...others, said]).find(
    ({ at }) => at.part === part && at.start === start && at.end === end,
  );
  const excerpt: Story = { ...story, title: "", text: citation.excerpt };
  const found = fact && excerptContradicts(fact, factsOf(citation.sourceId, excerpt, findDates(excerpt, languages)));
  return found ? { kind: "contradicted", at: citation.at, detail: found.explanation, ref: citation.id } : null;
}

/** The claim's flags with what is now said of one of its citations. */
export const withFlagOf = (claim: Claim, citationId: string, flag: Flag | null): Flag[] => [
  ...claim.flags.filter((known) => known.kind !== "contradicted" || known.ref !== citationId),
  ...(flag === null ? [] : [flag]),
];

const factsOf = (id: string, story: Story, dates: DateMention[]): EventFact[] =>
  readFacts({ id, story, mentions: { dates, officials: [], quotes: [] } });
