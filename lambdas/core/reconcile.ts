import canonicalize from "canonicalize";
import { contextAt, makeAnchor, relocate } from "./anchor.ts";
import type { Claim, ClaimValue } from "./claim.ts";
import type { Conflict } from "./conflict.ts";
import type { TopicKey } from "./contradictions/detect.ts";
import type { Story } from "./extract/types.ts";
import { MACHINE } from "./ids.ts";
import { loadReader } from "./load-reader.ts";
import { withConflict } from "./marking.ts";
import { claimFrom, conflictFrom, flagged, linkSame, placeOfNth, type ReadClaim, type Setting } from "./reading.ts";

/** What changes when a story is read again: only things that differ from how they stood, with their next rev. */
export interface Reconciled {
  claims: Claim[];
  conflicts: Conflict[];
  /** Under what other stories find the new wording, and the claims as they all stand in it. */
  topics: TopicKey[];
  standing: Claim[];
}

/**
 * Reads a story's new wording (or the old one under a new time) against the claims that the desk has: claims keep
 * their identity, marks and citations; what was reworded or now says another day goes back to pending with the old
 * mark kept; what is gone is cut, and comes back with its mark if its passage does; what is new is added; conflicts
 * are worked out again, and what a person settled stays settled.
 */
export async function reconcile(
  before: { claims: readonly Claim[]; conflicts: readonly Conflict[] },
  story: Story,
  setting: Setting,
): Promise<Reconciled> {
  const moved = moveAll(before.claims, story, setting);
  const held = moved.flatMap(({ anchor: { part, start, end }, cut, event, eventBy }) =>
    !cut && eventBy === "person" && event !== undefined ? [{ part, start, end, event }] : [],
  );
  const { languagesFor, readStory } = await loadReader();
  const reading = readStory(story, await languagesFor(story), held);
  const { claims, at } = await matchAll(moved, reading.claims, story, setting);
  const conflicts = await settleConflicts(before.conflicts, reading.conflicts, at, setting);
  const next = linkSame(
    claims.map((claim) => applyConflicts(claim, conflicts.all, setting.at)),
    reading.same.map((group) => group.map((place) => at[place]!.id)),
  );
  const old = new Map(before.claims.map((claim) => [claim.id, claim]));
  return {
    claims: next.flatMap((claim) => changed(old.get(claim.id), claim)),
    conflicts: conflicts.changed,
    topics: reading.topics,
    standing: next,
  };
}

/** The claim with its next rev where it differs from how it stood; new claims as they are. */
function changed(before: Claim | undefined, after: Claim): Claim[] {
  if (!before) return [after];
  return canonicalize(before) === canonicalize(after) ? [] : [{ ...after, rev: before.rev + 1 }];
}

/** A claim before the reading, and on the new wording; how likely its passage is the one that it had. */
interface Moved {
  before: Claim;
  after: Claim;
  /** Units of its old surroundings that stand around the passage, and how far that is from where it was expected. */
  context: number;
  distance: number;
}

/**
 * Every claim on the new wording, in the order of its anchors, so that each one's shift helps to find the next. Where
 * two of a kind come down on one passage (a sentence stood twice, and once now), the likelier has it, the other is cut.
 */
function moveAll(claims: readonly Claim[], story: Story, setting: Setting): Claim[] {
  const shift = { text: 0, title: 0 };
  const moved = [...claims]
    .sort((a, b) => a.anchor.start - b.anchor.start)
    .map((claim): Moved => {
      const { part, start } = claim.anchor;
      const text = part === "title" ? (story.title ?? "") : story.text;
      const expected = start + shift[part];
      const found = relocate(claim.anchor, text, expected);
      if (!found) return { before: claim, after: { ...claim, cut: true }, context: 0, distance: 0 };
      shift[part] = found.start - start;
      const anchor = makeAnchor(text, part, found.start, found.end, setting.revision);
      const here: Claim = { ...claim, cut: false, anchor, value: shifted(claim.value, found.start - start) };
      return {
        before: claim,
        after: found.how === "exact" ? here : reworded(here, claim, setting),
        context: contextAt(claim.anchor, text, found.start, found.end),
        distance: Math.abs(found.start - expected),
      };
    });
  const holders = new Map<string, Moved>();
  for (const one of moved) {
    const key = passageKey(one.after);
    const holder = holders.get(key);
    if (!one.after.cut && (!holder || likelier(one, holder) < 0)) holders.set(key, one);
  }
  return moved.map((one) => {
    const holder = holders.get(passageKey(one.after));
    return one.after.cut || !holder || holder === one || stoodTogether(one.before, holder.before)
      ? one.after
      : { ...one.before, cut: true };
  });
}

const passageKey = ({ kind, anchor: { part, start, end } }: Claim) => `${kind}:${part}:${start}:${end}`;

/** Negative where `a` has more right to the passage that both came down on. A claim that was cut comes back to none. */
const likelier = (a: Moved, b: Moved) =>
  b.context - a.context || Number(a.before.cut) - Number(b.before.cut) || a.distance - b.distance;

/** Two claims that people have made of one passage go on standing there. */
const stoodTogether = (a: Claim, b: Claim) => !a.cut && !b.cut && passageKey(a) === passageKey(b);

/** A claim whose words changed. */
function reworded(here: Claim, before: Claim, setting: Setting): Claim {
  return toDesk({ ...here, wordingBy: setting.by }, before, setting.at);
}

/** Back to the desk with the old mark kept; a claim that now reads as its correction says stays where it is. */
function toDesk(claim: Claim, before: Claim, at: string): Claim {
  if (before.status === "pending" || claim.mark?.correction?.text === claim.anchor.exact) return claim;
  const { mark, ...rest } = claim;
  return { ...rest, status: "pending", reason: "edited", since: at, ...(mark ? { previousMark: mark } : {}) };
}

/** Spans inside a value move with the passage. */
function shifted(value: ClaimValue, by: number): ClaimValue {
  if (value === null || by === 0) return value;
  const move = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: Math.max(0, span.start + by),
    end: Math.max(0, span.end + by),
  });
  if ("mentions" in value) return { ...value, mentions: value.mentions.map(move) };
  if ("content" in value)
    return {
      ...value,
      content: value.content.map(move),
      speaker: value.speaker && move(value.speaker),
      cue: value.cue && move(value.cue),
    };
  return value;
}

/**
 * Joins what was read to what the desk has. `at` gives for each place of the reading the claim that stands there.
 */
async function matchAll(moved: readonly Claim[], read: readonly ReadClaim[], story: Story, setting: Setting) {
  const free = new Map<string, Claim[]>();
  for (const claim of moved) {
    if (claim.cut) continue;
    const key = `${claim.kind}:${claim.anchor.part}`;
    free.set(key, [...(free.get(key) ?? []), claim]);
  }
  const matched = new Map<string, Claim>();
  const at: Claim[] = [];
  const added: Claim[] = [];
  const taken = new Set(moved.map((claim) => claim.id));
  let place = 0;
  for (const [i, one] of read.entries()) {
    const candidates = (free.get(`${one.kind}:${one.part}`) ?? []).filter((claim) => !matched.has(claim.id));
    const same = candidates.find(({ anchor }) => anchor.start === one.start && anchor.end === one.end);
    const known = same ?? candidates.find(({ anchor }) => anchor.start < one.end && one.start < anchor.end);
    if (known) {
      const claim = revalued(known, one, story, setting);
      matched.set(known.id, claim);
      at.push(claim);
      place = Math.max(place, Number.parseInt(known.id.slice(0, 8), 16));
    } else {
      // A fresh story spaces its claims; a later claim goes right behind the one before it in the story.
      place = moved.length === 0 ? placeOfNth(i) : place + 1;
      let claim = await claimFrom(one, story, setting, place);
      // An earlier reading of this revision (another time, or one that was interrupted) may have used the place.
      while (taken.has(claim.id)) claim = await claimFrom(one, story, setting, ++place);
      taken.add(claim.id);
      added.push(claim);
      at.push(claim);
    }
  }
  return { claims: [...moved.map((claim) => matched.get(claim.id) ?? claim), ...added], at };
}

/** A known claim under a new reading: the machine's own value follows, a person's holds. */
function revalued(claim: Claim, read: ReadClaim, story: Story, setting: Setting): Claim {
  const { event: _event, ...rest } = claim;
  const event = claim.eventBy === "person" ? claim.event : (read.event ?? undefined);
  const eventBy = claim.eventBy === "person" ? ("person" as const) : ("machine" as const);
  const base: Claim = { ...rest, ...(event === undefined ? {} : { event, eventBy }) };
  if (event === undefined) delete base.eventBy;
  if (claim.setBy !== undefined || claim.author.by === "person") return base;
  const text = read.part === "title" ? (story.title ?? "") : story.text;
  const anchor = makeAnchor(text, read.part, read.start, read.end, setting.revision);
  const next = { ...base, anchor, value: read.value };
  return gist(claim.value) === gist(read.value) ? next : toDesk(next, claim, setting.at);
}

/** What a value says, without where its words stand and how they were read. */
function gist(value: ClaimValue): string {
  if (value === null) return "";
  if ("timex" in value) return JSON.stringify([value.timex, value.interval]);
  if ("content" in value) return JSON.stringify([value.form, value.speaker?.name ?? null]);
  return JSON.stringify([value.name, value.role, value.organisation]);
}

/** Conflicts of the new reading beside those that the desk has. */
async function settleConflicts(
  before: readonly Conflict[],
  read: readonly { kind: Conflict["kind"]; claims: number[]; explanation: string }[],
  at: readonly Claim[],
  setting: Setting,
): Promise<{ all: Conflict[]; changed: Conflict[] }> {
  const found = new Map<string, Conflict>();
  for (const one of read) {
    const conflict = await conflictFrom(one, at, setting);
    found.set(conflict.id, conflict);
  }
  const changed: Conflict[] = [];
  const all = before.map((known) => {
    const again = found.get(known.id);
    found.delete(known.id);
    const next = again ? reopened(known, again) : closed(known, setting);
    if (next !== known) changed.push(next);
    return next;
  });
  const fresh = [...found.values()];
  return { all: [...all, ...fresh], changed: [...changed, ...fresh] };
}

/** A conflict that the machine itself had closed opens again when its passages are back; a person's word stays. */
function reopened(known: Conflict, again: Conflict): Conflict {
  if (known.state === "dismissed" && known.settledBy === MACHINE) return { ...again, at: known.at, rev: known.rev + 1 };
  if (known.state === "open" && known.explanation !== again.explanation)
    return { ...known, explanation: again.explanation, rev: known.rev + 1 };
  return known;
}

/** An open conflict of the machine's that the story no longer holds. */
function closed(known: Conflict, setting: Setting): Conflict {
  // What stands between two stories is not for one of them alone to close.
  const across = known.claims.some((ref) => ref.articleId !== setting.articleId);
  if (known.state !== "open" || known.by !== MACHINE || across) return known;
  return {
    ...known,
    state: "dismissed",
    settledBy: MACHINE,
    note: `Revision ${setting.revision} no longer holds it: a passage is gone, or says another thing now.`,
    rev: known.rev + 1,
  };
}

function applyConflicts(claim: Claim, conflicts: readonly Conflict[], at: string): Claim {
  return conflicts
    .filter((conflict) => conflict.claims.some((ref) => ref.claimId === claim.id))
    .reduce((next, conflict) => {
      const known = next.conflicts.find((one) => one.id === conflict.id);
      if (conflict.state === "open")
        return known?.state === "open" && next.flags.some((flag) => flag.ref === conflict.id)
          ? next
          : flagged(next, conflict, at);
      return known ? withConflict(next, conflict) : next;
    }, claim);
}
