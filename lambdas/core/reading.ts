import { makeAnchor } from "./anchor.ts";
import type { Claim, ClaimKind, ClaimValue, Part } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import { detectConflicts, nameEvents, saySame, type TopicKey, topicKeys } from "./contradictions/detect.ts";
import { extract } from "./extract/extract.ts";
import type { Languages } from "./extract/language.ts";
import type { Mentions, Span, Story } from "./extract/types.ts";
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

/** Longest passage that the machine makes a claim of; a longer one is cut at this length (contract, Limits). */
const LONGEST = 10_000;

/**
 * Reads the claims out of a story, in the order of the story (title first), with the conflicts among them.
 * @param held events that people have set; they win over the machine's
 */
export function readStory(story: Story, languages: Languages, held: readonly Held[] = []): Reading {
  const mentions = extract(story, languages);
  const named = nameEvents([{ id: "story", story, mentions: withHeld(mentions, held) }])[0]!.mentions;
  const claims = inOrder(named);
  const placeOf = new Map(claims.map((claim, i) => [placeKey(claim.part, claim), i]));
  const placesOf = (sides: readonly (Span & { part: Part })[]): number[] =>
    [...new Set(sides.flatMap((side) => placeOf.get(placeKey(side.part, side)) ?? []))].sort((a, b) => a - b);
  const conflicts = detectConflicts([{ id: "story", story, mentions: named }]).map((found) => ({
    kind: found.kind,
    explanation: found.explanation,
    claims: placesOf(found.all),
  }));
  return {
    claims,
    conflicts: conflicts.filter((conflict) => conflict.claims.length > 0),
    same: saySame([{ id: "story", story, mentions: named }]).map(placesOf),
    topics: topicKeys({ id: "story", story, mentions: named }),
  };
}

function withHeld(mentions: Mentions, held: readonly Held[]): Mentions {
  const events = new Map(held.map((one) => [placeKey(one.part, one), one.event]));
  const dates = mentions.dates.map((date) => {
    const event = events.get(placeKey(date.part, date));
    return event === undefined ? date : { ...date, event, eventBy: "person" as const };
  });
  return { ...mentions, dates };
}

function inOrder({ dates, officials, quotes }: Mentions): ReadClaim[] {
  const read: ReadClaim[] = [
    ...dates.map((m) => ({ ...place(m), kind: "date" as const, value: m.value, event: m.event })),
    ...officials.map((m) => ({ ...place(m), kind: "official" as const, value: m.value, event: null })),
    ...quotes.map((m) => ({ ...place(m), kind: "quote" as const, value: m.value, event: null })),
  ];
  const rank = { title: 0, text: 1 };
  return read.sort((a, b) => rank[a.part] - rank[b.part] || a.start - b.start || b.end - a.end);
}

const place = ({ part, start, end }: Span & { part: Part }) => ({ part, start, end: Math.min(end, start + LONGEST) });
const placeKey = (part: Part, { start, end }: Span) => `${part}:${start}:${end}`;

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
