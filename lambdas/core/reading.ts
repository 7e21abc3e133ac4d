import { makeAnchor } from "./anchor.ts";
import type { Claim, ClaimKind, ClaimValue, Part } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { TopicKey } from "./contradictions/detect.ts";
import type { Span, Story } from "./extract/types.ts";
import { type Actor, hashId, MACHINE, placeId } from "./ids.ts";

/** A claim as a story's reading gives it, before it has an identity on the desk. */
export interface ReadClaim extends Span {
  kind: ClaimKind;
  part: Part;
  value: ClaimValue;
  event: string | null;
}

/** A conflict as reading gives it; claims by their places in `claims`. */
export interface ReadConflict {
  kind: Conflict["kind"];
  claims: number[];
  explanation: string;
}

export interface Reading {
  claims: ReadClaim[];
  conflicts: ReadConflict[];
  /** Claims that say the same of the same event, by their places in `claims`. */
  same: number[][];
  /** Under what other stories about the same event find it. */
  topics: TopicKey[];
}

/** A date that a person has corrected: its value or event holds against whatever the machine reads. */
export interface Held extends Span {
  part: Part;
  event?: string;
}

/** What new claims need beside their reading. */
export interface Setting {
  articleId: string;
  revision: number;
  at: string;
  /** Who submitted the wording. */
  by: Actor;
}

/** How far apart the places of two neighbouring claims are, so that later claims fit between them. */
const SPACING = 1 << 16;

/** Place of the nth claim of a first reading. */
export const placeOfNth = (n: number): number => (n + 1) * SPACING;

/** A new claim of the machine's. */
export async function claimFrom(read: ReadClaim, story: Story, setting: Setting, place: number): Promise<Claim> {
  const text = read.part === "title" ? (story.title ?? "") : story.text;
  return {
    id: await placeId(place, setting.articleId, String(setting.revision), read.kind),
    articleId: setting.articleId,
    kind: read.kind,
    anchor: makeAnchor(text, read.part, read.start, read.end, setting.revision),
    cut: false,
    value: read.value,
    ...(read.event === null ? {} : { event: read.event, eventBy: "machine" as const }),
    status: "pending",
    reason: "unchecked",
    flags: [],
    author: { by: "machine" },
    wordingBy: setting.by,
    grounds: [],
    conflicts: [],
    sameAs: [],
    since: setting.at,
    rev: 1,
  };
}

/** Identity of a machine's conflict: its kind and its claims, so that it is found again after an edit. */
export async function conflictId(articleId: string, kind: Conflict["kind"], claimIds: readonly string[]) {
  return hashId("conflict", articleId, kind, ...[...claimIds].sort());
}

/** A new conflict of the machine's. */
export async function conflictFrom(read: ReadConflict, claims: readonly Claim[], setting: Setting): Promise<Conflict> {
  const ids = read.claims.map((i) => claims[i]!.id);
  return {
    id: await conflictId(setting.articleId, read.kind, ids),
    articleId: setting.articleId,
    kind: read.kind,
    claims: ids.map((claimId) => ({ articleId: setting.articleId, claimId })),
    explanation: read.explanation.slice(0, 4000),
    state: "open",
    by: MACHINE,
    note: null,
    settledBy: null,
    at: setting.at,
    rev: 1,
  };
}

/** The claim with an open conflict on it, flagged; the rev is the caller's matter. */
export function flagged(claim: Claim, conflict: Conflict, at: string): Claim {
  return {
    ...claim,
    conflicts: [...claim.conflicts.filter((known) => known.id !== conflict.id), { id: conflict.id, state: "open" }],
    flags: [
      ...claim.flags.filter((flag) => flag.ref !== conflict.id),
      { kind: "conflict", at, detail: conflict.explanation, ref: conflict.id },
    ],
  };
}

/**
 * Each claim with the ids of the others that say the same of the same event (the English and the Arabic 14 June).
 * @param groups ids of such claims; a claim that stands in none says what no other says
 */
export function linkSame(claims: readonly Claim[], groups: readonly (readonly string[])[]): Claim[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group])));
  return claims.map((claim) => {
    const group = claim.cut ? [] : (groupOf.get(claim.id) ?? []);
    return { ...claim, sameAs: group.filter((id) => id !== claim.id).slice(0, MOST_SAME) };
  });
}

/** Most claims that a claim names as its like. */
const MOST_SAME = 100;
