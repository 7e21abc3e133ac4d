/**
 * The keys, indexes and projections of the desk's one table, as data: the CDK app declares the table from it and the
 * store reads its names from it, so that a page can't ask an index for an attribute that isn't there. All keys are
 * strings. A deployed table takes one index change at a time and an index's projection can't be changed at all, so
 * every index stands from the first day, with what its list shows.
 */
export type TableIndex = {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey?: string;
  /** Attributes that the index carries beside its own keys and the table's; none: keys only. */
  readonly include: readonly string[];
};

/** DynamoDB's quotas on projected non-key attributes ("Service, account, and table quotas", secondary indexes). */
export const MAX_INCLUDED_PER_INDEX = 20;
export const MAX_INCLUDED_IN_ALL = 100;

const indexes = [
  {
    // A page of GET /articles. The id stands in pk, createdAt in recentSk.
    name: "recent",
    partitionKey: "recentPk",
    sortKey: "recentSk",
    include: [
      "v",
      "title",
      "publisher",
      "publishedAt",
      "plannedAt",
      "timezone",
      "language",
      "url",
      "externalId",
      "authors",
      "submitter",
      "state",
      "dueAt",
      "embargoUntil",
      "revision",
      "sha256",
      "intake",
      "updatedAt",
      "rev",
    ],
  },
  {
    // A page of GET /queue: claims that wait (sparse), and sources to be looked at by hand (label, url, health).
    name: "queue",
    partitionKey: "queuePk",
    sortKey: "queueSk",
    include: [
      "v",
      "id",
      "articleId",
      "kind",
      "status",
      "reason",
      "flags",
      "dueAt",
      "since",
      "assignee",
      "excerpt",
      "value",
      "event",
      "title",
      "label",
      "url",
      "health",
      "rev",
    ],
  },
  {
    // Precedents: marked claims with this value (sparse): who, when, on what.
    name: "value",
    partitionKey: "valuePk",
    sortKey: "valueSk",
    include: ["v", "id", "articleId", "kind", "status", "mark", "value", "event", "excerpt", "title", "rev"],
  },
  {
    // Citations of one source, with what a new look at it is compared with.
    name: "citing",
    partitionKey: "citingPk",
    sortKey: "citingSk",
    include: [
      "v",
      "id",
      "articleId",
      "claimId",
      "sourceId",
      "stance",
      "excerpt",
      "locator",
      "language",
      "watch",
      "by",
      "at",
      "baseline",
      "latest",
    ],
  },
  {
    // Claims of other articles that may speak of the same event.
    name: "topic",
    partitionKey: "topicPk",
    sortKey: "topicSk",
    include: ["v", "articleId", "key", "month", "day", "facts", "embargoUntil", "withdrawn"],
  },
  {
    // What sleeps until an hour: sources to look at again, embargoes that end, deliveries to try again.
    name: "wake",
    partitionKey: "wakePk",
    sortKey: "wakeSk",
    include: ["kind", "id", "url", "domain", "nextCheckAt", "attempts", "lease", "rev"],
  },
  {
    // A page of GET /sources.
    name: "health",
    partitionKey: "healthPk",
    sortKey: "healthSk",
    include: [
      "v",
      "id",
      "type",
      "url",
      "title",
      "label",
      "organisation",
      "health",
      "watch",
      "rank",
      "copyOf",
      "trust",
      "interval",
      "confidential",
      "nextCheckAt",
      "newestCitationAt",
      "createdAt",
      "rev",
    ],
  },
] as const satisfies readonly TableIndex[];

export type IndexName = (typeof indexes)[number]["name"];

export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds after which DynamoDB may remove an item; expiry is checked on read as well. */
  ttl: "expiresAt",
  indexes,
} as const;
