import * as z from "zod";
import { Check, ReadingRef } from "../core/check.ts";
import { HealthMemory, noMemory, Sighted } from "../core/health.ts";
import { Citation } from "../core/source.ts";
import { Instant } from "../core/time.ts";
import { wakeRow } from "./index-rows.ts";
import type { Item } from "./items.ts";
import { type Key, keyOf } from "./keys.ts";

/** What one function holds on a look while it takes it. */
const Lease = z.object({
  id: z.string(),
  due: Instant,
  /** Milliseconds since the epoch. */
  until: z.number(),
  /** How many leases this look has had: each one before was given up without a record. */
  count: z.int().min(1),
});

/** What the watch over a source remembers between looks; the source's own head is what everybody sees. */
export const Watch = z.object({
  memory: HealthMemory,
  /** The newest look. */
  last: z
    .object({
      due: Instant,
      checkId: z.string(),
      saw: Sighted,
      detail: z.string(),
      gone: z.boolean(),
    })
    .nullable(),
  /** The newest page that was read: what an unchanged answer stands for. */
  page: z
    .object({
      sha256: z.string(),
      evidence: z.string(),
      reading: ReadingRef.nullable(),
      /** Whether its story was read apart from what stands around it. */
      story: z.boolean().default(true),
      saw: Sighted,
      detail: z.string(),
      validators: z.object({ url: z.string(), etag: z.string().optional(), lastModified: z.string().optional() }),
    })
    .nullable(),
  lease: Lease.nullable(),
  /** The look that a person asked for: robots.txt is for machines that come by themselves. */
  asked: Instant.nullable(),
});
export type Watch = z.infer<typeof Watch>;
export type Lease = z.infer<typeof Lease>;

export const noWatch: Watch = { memory: noMemory, last: null, page: null, lease: null, asked: null };

/** A citation as the index of a source's citations shows it. */
export const CitingRow = Citation.pick({
  id: true,
  articleId: true,
  claimId: true,
  sourceId: true,
  stance: true,
  excerpt: true,
  watch: true,
  baseline: true,
  latest: true,
}).strip();
export type CitingRow = z.infer<typeof CitingRow>;

export const checkItem = (check: Check): Item & Key => ({
  ...check,
  ...keyOf({ thing: "check", sourceId: check.sourceId, due: check.due }),
  v: 1,
});
export const checkFrom = (item: Item): Check => Check.strip().parse(item);

export const watchFrom = (item: Item | undefined): Watch =>
  item === undefined ? noWatch : Watch.parse({ ...noWatch, ...item });

/** Something to tell the articles that cite a source, apart from a look: its trust, or what it is a copy of. */
export const errandItem = (sourceId: string, id: string, at: string): Item & Key => ({
  ...keyOf({ thing: "errand", sourceId }),
  v: 1,
  id,
  ...wakeRow(sourceId, at),
});
