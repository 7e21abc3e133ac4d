import type { Clause } from "./clauses.ts";
import { distance, isLasting, isNoun, isPredicate, isVerb, namesOf, overlaps } from "./hits.ts";
import { wordsOf } from "./languages.ts";
import type { Hit } from "./lexicon.ts";
import { nearestOf } from "./nearest-hit.ts";
import type { Passage } from "./passage.ts";
import { ownerMarks } from "./terms.ts";
import { type Happening, lasts, type Phase } from "./vocabulary.ts";

/** What a date's clause says to happen, or that something was said then. */
export type Predicate =
  | {
      is: "happening";
      happenings: Happening[];
      phase: Phase;
      from: number;
      to: number;
      /** It begins or is held, and what it is stands elsewhere. */
      unnamed: boolean;
    }
  | { is: "report"; from: number; to: number };

/** How far a gathering may stand from the verb that opens or closes it, and a verb from its object. */
const REACH = 5;
/** How far a gathering may stand before the verb that it is the subject of. */
const SUBJECT_REACH = 8;
/** How far the words of one name of an event stand apart ("results of the exams"). */
const COMPOUND_REACH = 3;

/** Gatherings whose "opening" or "closing" is their own start or end: a fair opens; but a strike closes something else. */
const OPENS_ITSELF: ReadonlySet<Happening> = new Set<Happening>([
  "exhibition",
  "festival",
  "conference",
  "contest",
  "hearing",
  "term",
  "exam",
  "vote",
  "campaign",
  "meeting",
  "truce",
  "match",
  "race",
  "concert",
  "ceremony",
  "drill",
  "enter",
  "sale",
  "subscription",
]);
/** Acts that begin the gathering they are said of: a fair opens, a campaign is launched, a truce takes effect. */
const BEGINS: readonly Happening[] = ["open", "take-effect", "launch"];
/** One disaster is told by its cause and by its toll: "the explosion killed eight". */
const DISASTERS: ReadonlySet<Happening> = new Set<Happening>(["blast", "crash", "quake", "landfall", "die"]);
/** Heads that leave nothing of what they are added to: exam results are results, not an exam. */
const REPLACING: readonly Happening[] = ["results", "count", "enter", "award", "sale", "record"];

/**
 * The predicate that governs a date: the nearest one in the clause, those before the date first.
 * @param from first token of the date
 * @param to token after the date
 * @param isPast the date is no later than the day of publication: only then can something have been said on it
 */
export function predicateOf(
  passage: Passage,
  clause: Pick<Clause, "from" | "to">,
  from: number,
  to: number,
  isPast: boolean,
): Predicate | null {
  const inside = passage
    .hitsIn(clause.from, clause.to)
    .filter((hit) => isPredicate(hit) && passage.dateAt[hit.from] === undefined);
  const usable = isPast ? inside : inside.filter((hit) => hit.meaning.is !== "report");
  const nearest =
    owned(inside, passage, to) ?? (isPast ? saidThen(inside, from) : null) ?? nearestOf(usable, passage, from, to);
  if (nearest === null) return null;
  if (nearest.meaning.is === "report") return { is: "report", from: nearest.from, to: nearest.to };
  const all = inside.filter((hit) => hit.meaning.is === "happening");
  const phase = phaseOf(nearest, inside, all);
  if (phase !== null) return composed(nearest, phase, all, passage);
  const head = governing(nearest, all, inside);
  if (isPast && isIssued(head, inside)) return { is: "report", from: head.from, to: head.to };
  return happeningOf(head, all, inside, passage);
}

/** How far the noun that a date owns may stand from it ("Tuesday's fatal cable car accident"). */
const OWNED_REACH = 4;

/** Whether a date owns the noun after it ("Tuesday's accident"): it gives the day of that, whatever stands before it. */
export const ownsNoun = (passage: Passage, to: number) =>
  ownerMarks.has(passage.tokens[to - 1]?.norm ?? "") || ownerMarks.has(passage.tokens[to]?.norm ?? "");

/** What a date owns. */
function owned(inside: readonly Hit[], passage: Passage, to: number): Hit | null {
  if (!ownsNoun(passage, to)) return null;
  return inside.find((hit) => hit.from >= to && hit.from - to <= OWNED_REACH && isNoun(hit)) ?? null;
}

/** The phase that a hit tells. A word that both begins and departs ("تنطلق") begins whatever gathering stands beside it. */
function phaseOf(nearest: Hit, inside: readonly Hit[], all: readonly Hit[]): Phase | null {
  const same = inside.find((hit) => hit.meaning.is === "phase" && hit.from === nearest.from)?.meaning;
  if (nearest.meaning.is === "phase") return nearest.meaning.phase;
  const named = all.some((hit) => isNoun(hit) && !overlaps(hit, nearest) && isLasting(hit));
  return isVerb(nearest) && named && same?.is === "phase" ? same.phase : null;
}

/** "The title match, which opens in Oslo": what opens is a gathering that the subject names. */
export function hostedBy(predicate: Predicate, subject: readonly Hit[]): Predicate {
  if (predicate.is !== "happening" || predicate.unnamed) return predicate;
  const begins = predicate.happenings.some((one) => BEGINS.includes(one));
  if (!begins && !predicate.happenings.includes("close")) return predicate;
  const hosts = namesOf(subject.filter((hit) => isNoun(hit))).filter((one) => OPENS_ITSELF.has(one));
  return hosts.length === 0 ? predicate : { ...predicate, happenings: hosts, phase: begins ? "start" : "end" };
}

function happeningOf(head: Hit, all: readonly Hit[], inside: readonly Hit[], passage: Passage): Predicate {
  const same = all.filter((hit) => overlaps(hit, head));
  const disaster = namesOf(same).some((one) => DISASTERS.has(one));
  const beyond = disaster ? all.filter((hit) => namesOf([hit]).some((one) => DISASTERS.has(one))) : [];
  const parts = compound(head, all, passage);
  const named = isNoun(head) ? headsOf(namesOf([...same, ...beyond, ...parts])) : namesOf([...same, ...beyond]);
  // "the results of the exams will be published"
  const results = named.includes("publish") && all.some((hit) => isNoun(hit) && namesOf([hit]).includes("results"));
  if (results) named.splice(0, named.length, "results");
  if (isVerb(head) && named.some((one) => FOR_TALKS.includes(one))) named.push(...purposes(head, all, passage));
  const begins = named.some((one) => BEGINS.includes(one));
  const found = { is: "happening" as const, from: head.from, to: head.to, unnamed: false };
  if (begins || named.includes("close")) {
    const hosts = all.filter(
      (hit) =>
        hit.meaning.is === "happening" &&
        isNoun(hit) &&
        OPENS_ITSELF.has(hit.meaning.happening) &&
        distance(hit, head) <= (hit.to <= head.from ? SUBJECT_REACH : REACH) &&
        !same.includes(hit),
    );
    if (hosts.length > 0) {
      const hosted = namesOf(hosts);
      // schools reopen when lessons resume
      if (hosted.includes("term") && begins) hosted.push("open");
      return { ...found, happenings: hosted, phase: begins ? "start" : "end" };
    }
  }
  const beside = inside.find((hit) => hit.meaning.is === "phase" && distance(hit, head) <= REACH)?.meaning;
  const lasting = named.some(lasts);
  return { ...found, happenings: named, phase: lasting && beside?.is === "phase" ? beside.phase : "whole" };
}

const purpose = wordsOf(({ grammar }) => grammar.subjects.purpose);
const ofWhich = wordsOf(({ grammar }) => grammar.subjects.ofWhich);

/** What people do to meet. */
const FOR_TALKS: readonly Happening[] = ["meeting", "arrive", "visit"];

/** What people meet or travel for: "leaders meet in Muscat on 22 March for a summit". */
function purposes(head: Hit, all: readonly Hit[], passage: Passage): Happening[] {
  const lasting = all.filter((hit) => hit.from >= head.to && isNoun(hit) && isLasting(hit));
  const meant = lasting.filter((hit) =>
    passage.tokens.slice(Math.max(head.to, hit.from - 4), hit.from).some((token) => purpose.has(token.norm)),
  );
  return namesOf(meant);
}

/** "vote on the dividend": the verb governs, its object does not. A verb that only begins something governs nothing. */
function governing(nearest: Hit, all: readonly Hit[], inside: readonly Hit[]): Hit {
  if (!isNoun(nearest) || all.some((hit) => isVerb(hit) && overlaps(hit, nearest))) return nearest;
  const begins = (hit: Hit) => inside.some((other) => other.meaning.is === "phase" && overlaps(other, hit));
  const verb = all.findLast((hit) => isVerb(hit) && hit.to <= nearest.from && nearest.from - hit.to <= REACH - 1);
  return verb !== undefined && !begins(verb) ? verb : nearest;
}

/** Nouns that make one name of an event with the head: "vaccination campaign", "results of the exams". */
function compound(head: Hit, all: readonly Hit[], passage: Passage): Hit[] {
  if (!isNoun(head)) return [];
  return all.filter((hit) => {
    if (hit === head || !isNoun(hit) || distance(hit, head) > COMPOUND_REACH) return false;
    const between = passage.tokens.slice(Math.min(hit.to, head.to), Math.max(hit.from, head.from));
    return between.every((token) => token.kind === "word" || token.text === "-");
  });
}

/** "Registration for this year's pilgrimage": what the registration is for stands a few words on. */
function isFor(hit: Hit, host: Hit, passage: Passage): boolean {
  return hit.to <= host.from && host.from - hit.to <= REACH && ofWhich.has(passage.tokens[hit.to]!.norm);
}

function headsOf(named: Happening[]): Happening[] {
  const replacing = REPLACING.filter((one) => named.includes(one));
  return replacing.length > 0 ? replacing : named;
}

/** "announced on Sunday the closing of": a verb of saying right before the date, whatever follows. */
function saidThen(hits: readonly Hit[], from: number): Hit | null {
  const last = hits.filter((hit) => hit.to <= from).at(-1);
  return last?.meaning.is === "report" && isVerb(last) ? last : null;
}

/** "a statement issued on Wednesday". */
function isIssued(head: Hit, inside: readonly Hit[]): boolean {
  if (head.meaning.is !== "happening" || head.meaning.happening !== "publish") return false;
  return inside.some(
    (hit) => hit.meaning.is === "report" && !isVerb(hit) && hit.to <= head.from && head.from - hit.to <= REACH,
  );
}

/** "The strike will end", "will begin to vaccinate", "takes place": the phase word with the happening beside it. */
function composed(phase: Hit, says: Phase, all: readonly Hit[], passage: Passage): Predicate {
  const others = all.filter((hit) => !overlaps(hit, phase));
  const gatherings = others.filter((hit) => isNoun(hit) || isLasting(hit));
  const pick = (pool: readonly Hit[]) => pool.toSorted((a, b) => distance(a, phase) - distance(b, phase))[0];
  const before = gatherings.filter((hit) => hit.to <= phase.from);
  const pool = before.length > 0 ? before : gatherings;
  const host = pick(pool);
  const found = { is: "happening" as const, unnamed: false };
  if (host !== undefined) {
    const outer = pool.find((hit) => isFor(hit, host, passage)) ?? host;
    const parts = pool.filter(
      (hit) => distance(hit, host) <= COMPOUND_REACH || overlaps(hit, host) || isFor(hit, host, passage),
    );
    return { ...found, happenings: headsOf(namesOf(parts)), phase: says, from: outer.from, to: outer.to };
  }
  const act = pick(others);
  if (act !== undefined && says !== "end")
    return { ...found, happenings: namesOf([act]), phase: "whole", from: act.from, to: act.to };
  // what begins or is held is named elsewhere; failing that, a service, a line or production begins
  return {
    ...found,
    happenings: says === "start" ? ["open"] : [],
    phase: says,
    from: phase.from,
    to: phase.to,
    unnamed: true,
  };
}
