import type { Change } from "./change.ts";
import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Citation } from "./source.ts";
import { utf8Length } from "./text.ts";

/**
 * One change is one transaction: at most 100 items (DynamoDB, TransactWriteItems), of which the chain head, the event,
 * the idempotency record and the article's known addresses take their part.
 */
export const MOST_THINGS = 94;
/** Most things that a chunk of a long write has: room is left for the article, its revision and notes beside them. */
export const MOST_IN_CHUNK = 90;
/**
 * Most things of the first chunk: a story may bring 20 sources and has up to 8 topics, which are written with it. The room is left whether it
 * brings any or not: a write that resumes finds its sources there, and must still split in the same places.
 */
const MOST_IN_FIRST = MOST_IN_CHUNK - 20 - 8;
/** UTF-8 bytes of JSON that an event's detail may have: an item holds 400 KB with its names and keys. */
export const MOST_DETAIL_BYTES = 380_000;
/** What one chunk's things may have of it. */
const MOST_CHUNK_BYTES = 340_000;

/** How many items a change puts and removes, beside the chain head, the event and the idempotency record. */
export function countThings(change: Pick<Change, "put" | "remove" | "sources" | "topics" | "embargoEnds">): number {
  const { article, settings, ...lists } = change.put;
  const gone = change.remove ?? {};
  const all = [
    ...Object.values(lists),
    gone.claims ?? [],
    gone.citations ?? [],
    change.sources ?? [],
    ...Object.values(change.topics ?? {}),
  ];
  const single = [article, settings, change.embargoEnds].filter((thing) => thing !== undefined).length;
  return all.reduce((sum, list) => sum + (list?.length ?? 0), single);
}

/** Whether one transaction and one event can hold a change. */
export function fitsOneChange(
  change: Pick<Change, "put" | "remove" | "sources" | "why" | "topics" | "embargoEnds">,
): boolean {
  return countThings(change) <= MOST_THINGS && jsonBytes([change.put, change.why ?? null]) <= MOST_DETAIL_BYTES;
}

/** Things that one transaction of a long write puts. */
export interface Chunk {
  claims: Claim[];
  citations: Citation[];
  conflicts: Conflict[];
}

type Thing = { [K in keyof Chunk]: { list: K; thing: Chunk[K][number] } }[keyof Chunk];

/**
 * Splits what a long write puts into transactions, in order: each claim with its citations behind it, conflicts last,
 * so that a conflict never points at a claim that is not there yet. One chunk at least: the head goes with the first.
 */
export function chunksOf({ claims, citations, conflicts }: Chunk): Chunk[] {
  const byClaim = Map.groupBy(citations, (citation) => citation.claimId);
  const things: Thing[] = [
    ...claims.flatMap((claim): Thing[] => [
      { list: "claims", thing: claim },
      ...(byClaim.get(claim.id) ?? []).map((thing): Thing => ({ list: "citations", thing })),
    ]),
    ...conflicts.map((thing): Thing => ({ list: "conflicts", thing })),
  ];
  const chunks = chunkClaims(things).map(collect);
  return chunks.length > 0 ? chunks : [collect([])];
}

/**
 * Splits the things of a long write (claims, conflicts) into chunks that each fit one change, in order.
 * The same things split the same way each time: a write that resumes finds its chunks again.
 */
export function chunkClaims<T>(things: readonly T[]): T[][] {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const thing of things) {
    const size = jsonBytes(thing) + 1;
    const last = chunks.at(-1);
    const most = chunks.length === 1 ? MOST_IN_FIRST : MOST_IN_CHUNK;
    if (last === undefined || last.length >= most || bytes + size > MOST_CHUNK_BYTES) {
      chunks.push([thing]);
      bytes = size;
    } else {
      last.push(thing);
      bytes += size;
    }
  }
  return chunks;
}

function collect(things: readonly Thing[]): Chunk {
  const chunk: Chunk = { claims: [], citations: [], conflicts: [] };
  for (const { list, thing } of things) {
    switch (list) {
      case "claims":
        chunk.claims.push(thing);
        break;
      case "citations":
        chunk.citations.push(thing);
        break;
      case "conflicts":
        chunk.conflicts.push(thing);
        break;
    }
  }
  return chunk;
}

const jsonBytes = (value: unknown) => utf8Length(JSON.stringify(value));
