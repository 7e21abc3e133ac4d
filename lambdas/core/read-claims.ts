import type { Part } from "./claim.ts";
import { detectConflicts, nameEvents, saySame, topicKeys } from "./contradictions/detect.ts";
import { extract } from "./extract/extract.ts";
import type { Languages } from "./extract/language.ts";
import type { Mentions, Span, Story } from "./extract/types.ts";
import type { Held, ReadClaim, Reading } from "./reading.ts";

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
