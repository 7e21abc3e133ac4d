import { chunkClaims } from "./chunk.ts";
import type { Claim } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { Citation } from "./source.ts";

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
