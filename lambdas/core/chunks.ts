import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Citation } from "./source.ts";
import { utf8Length } from "./text.ts";

/** Things that one transaction of a long write puts. */
export interface Chunk {
  claims: Claim[];
  citations: Citation[];
  conflicts: Conflict[];
}

/** Most things a transaction (DynamoDB takes 100 items; head, chain, event and key need room), and most bytes an event. */
const MAX_THINGS = 90;
const MAX_BYTES = 300_000;

/**
 * Splits what a long write puts into transactions, in order: each claim with its citations behind it, conflicts last,
 * so that a conflict never points at a claim that is not there yet.
 */
export function chunksOf({ claims, citations, conflicts }: Chunk): Chunk[] {
  const byClaim = Map.groupBy(citations, (citation) => citation.claimId);
  const things: [keyof Chunk, Claim | Citation | Conflict][] = [
    ...claims.flatMap((claim): [keyof Chunk, Claim | Citation][] => [
      ["claims", claim],
      ...(byClaim.get(claim.id) ?? []).map((citation): [keyof Chunk, Citation] => ["citations", citation]),
    ]),
    ...conflicts.map((conflict): [keyof Chunk, Conflict] => ["conflicts", conflict]),
  ];
  const chunks: Chunk[] = [];
  let room = { things: 0, bytes: 0 };
  for (const [kind, thing] of things) {
    const bytes = utf8Length(JSON.stringify(thing));
    if (room.things === 0 || room.bytes < bytes) {
      chunks.push({ claims: [], citations: [], conflicts: [] });
      room = { things: MAX_THINGS, bytes: MAX_BYTES };
    }
    (chunks.at(-1)![kind] as unknown[]).push(thing);
    room.things--;
    room.bytes -= bytes;
  }
  return chunks.length > 0 ? chunks : [{ claims: [], citations: [], conflicts: [] }];
}
