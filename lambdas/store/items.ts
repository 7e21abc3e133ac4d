import * as z from "zod";
import { Article, Counts, Revision } from "../core/article.ts";
import { Assignment, DeskNote, type HistoryEvent, HistoryEvent as HistoryEventSchema } from "../core/audit.ts";
import { Claim } from "../core/claim.ts";
import { Conflict } from "../core/conflict.ts";
import { DeskSettings, defaultDesk } from "../core/desk.ts";
import { Actor } from "../core/ids.ts";
import { Sheet } from "../core/sheet.ts";
import { Citation, Source } from "../core/source.ts";
import { Topic } from "../core/topic.ts";
import {
  articleRow,
  citationRow,
  claimRow,
  digest,
  type Face,
  PEOPLE,
  sourceRow,
  topicRow,
  wakeRow,
} from "./index-rows.ts";
import { type Key, keyOf, type Named } from "./keys.ts";
import type { Chain, Person, QueueEntry } from "./store.ts";

/** An item as the document client takes and gives it. */
export type Item = Record<string, unknown>;

/** Version that every item carries. A reader that does not know it stops rather than lose what it cannot see. */
const VERSION = 1;

const ChainItem = z.object({
  number: z.int().min(0),
  hash: z.string(),
  counts: Counts,
  at: z.string(),
  listing: z.enum(["closed", "stale"]).optional(),
});
const PersonItem = z.object({
  actor: Actor,
  identity: z.string(),
  name: z.string(),
  role: z.string(),
  seenAt: z.string(),
});
const QueueRow = Claim.pick({
  articleId: true,
  kind: true,
  status: true,
  reason: true,
  flags: true,
  value: true,
  event: true,
  since: true,
  rev: true,
})
  .extend({ id: z.string(), title: z.string(), excerpt: z.string(), dueAt: z.string().nullable() })
  .strip();

/** An item of a thing: its key, version, own attributes, and what the indexes need. */
function item(named: Named, attributes: object, row: object = {}): Item & Key {
  return { ...attributes, ...row, ...keyOf(named), v: VERSION };
}

export const toItem = {
  article: (article: Article) => item({ thing: "article", articleId: article.id }, article, articleRow(article)),
  chain: (articleId: string, chain: Chain) => item({ thing: "chain", articleId }, chain),
  revision: (revision: Revision) =>
    item({ thing: "revision", articleId: revision.articleId, number: revision.number }, revision),
  claim: (claim: Claim, face: Face) =>
    item({ thing: "claim", articleId: claim.articleId, claimId: claim.id }, claim, claimRow(claim, face)),
  citation: (citation: Citation) =>
    item(
      { thing: "citation", articleId: citation.articleId, claimId: citation.claimId, citationId: citation.id },
      citation,
      citationRow(citation),
    ),
  /** A conflict between articles stands in each of them: with its owner, and as a pointer with the others. */
  conflict: (conflict: Conflict, articleId: string) =>
    item({ thing: "conflict", articleId, id: conflict.id }, conflict),
  topic: (topic: Topic) => item({ thing: "topic", articleId: topic.articleId, key: topic.key }, topic, topicRow(topic)),
  /** An embargo sleeps until it ends; its id is that hour, so that one set anew is another. */
  embargo: (articleId: string, ends: string) =>
    item({ thing: "embargo", articleId }, { id: ends }, wakeRow(articleId, ends)),
  assignment: (articleId: string, assignment: Assignment) =>
    item({ thing: "assignment", articleId, claimId: assignment.claimId }, assignment),
  note: (note: DeskNote) => item({ thing: "note", articleId: note.articleId, id: note.id }, note),
  sheet: (sheet: Sheet) => item({ thing: "sheet", articleId: sheet.articleId, number: sheet.number }, sheet),
  source: (source: Source) => item({ thing: "source", sourceId: source.id }, source, sourceRow(source)),
  person: (person: Person) =>
    item({ thing: "person", actor: person.actor }, person, { recentPk: PEOPLE, recentSk: person.actor }),
  /** The detail is kept as the JSON that was hashed: exact in every number, and smaller than the engine's own maps. */
  event: (event: HistoryEvent) =>
    item(
      { thing: "event", articleId: event.articleId, number: event.number },
      { ...event, detail: event.detail === null ? null : JSON.stringify(event.detail) },
    ),
  /** Says that an article has this URL or external id; `hash` is that of the event which said so last. */
  known: (by: "url" | "externalId", value: string, articleId: string, hash: string) =>
    item({ thing: "known", by, sha256: digest(value) }, { articleId, hash }),
};

export const fromItem = {
  article: reader(Article.strip()),
  chain: (found: Item): Chain => reader(ChainItem)(found) as Chain,
  revision: reader(Revision.strip()),
  claim: reader(Claim.strip()),
  citation: reader(Citation.strip()),
  conflict: reader(Conflict.strip()),
  topic: reader(Topic.strip()),
  assignment: reader(Assignment.strip()),
  note: reader(DeskNote.strip()),
  sheet: reader(Sheet.strip()),
  source: reader(Source.strip()),
  person: reader(PersonItem),
  event(found: Item): HistoryEvent {
    const { detail, ...outer } = found;
    return reader(HistoryEventSchema.strip())({
      ...outer,
      detail: typeof detail === "string" ? JSON.parse(detail) : null,
    });
  },
  settings: (found: Item | undefined): DeskSettings =>
    found === undefined ? defaultDesk : reader(DeskSettings.strip())({ ...defaultDesk, ...found }),
  queueRow(found: Item): Omit<QueueEntry, "assignee"> {
    const { id, event, flags, ...rest } = reader(QueueRow)(found);
    return { ...rest, claimId: id, event: event ?? null, flags, flagged: flags.length > 0 };
  },
};

/**
 * Reads an item by its schema; keys and index attributes fall away.
 * @throws where the item is of another version or not of its schema: that is damage, not a case
 */
function reader<T>(schema: z.ZodType<T>): (found: Item) => T {
  return (found) => {
    if (found["v"] !== VERSION) throw new Error(`item ${found["pk"]} ${found["sk"]} has version ${found["v"]}`);
    return schema.parse(found);
  };
}
