import type { Part } from "../claim.ts";
import type { ConflictKind } from "../conflict.ts";
import type { DateMention, Mentions, Story } from "../extract/types.ts";

/** A date mention with its event; `eventBy: "person"` holds against the machine. */
export type EventDate = DateMention & { eventBy?: "machine" | "person" };

/** One story with what was read out of it: what the detector takes. */
export interface StoryClaims {
  /** The article's id. */
  id: string;
  story: Story;
  mentions: Omit<Mentions, "dates"> & { dates: EventDate[] };
}

/** Where a mention stands, in which article. */
export interface MentionRef {
  article: string;
  part: Part;
  start: number;
  end: number;
}

/** A contradiction: the two passages that show it best, and every mention that takes part, with its side. */
export interface FoundConflict {
  kind: ConflictKind;
  a: MentionRef;
  /** Null where one mention is at odds with itself or with the day of publication. */
  b: MentionRef | null;
  all: (MentionRef & { side: "a" | "b" })[];
  explanation: string;
}
