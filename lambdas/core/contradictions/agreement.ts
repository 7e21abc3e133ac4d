import type { EventFact } from "./facts.ts";
import type { Happening } from "./vocabulary.ts";

/**
 * How what two clauses tell to happen agrees. `same`: one happening of the lexicon; `worded`: one word for it, whatever
 * the lexicon makes of it; `near`: happenings that news tells of one event; `unknown`: a clause in words that the lexicon
 * does not hold; `unlike`: two names of the lexicon that may be a misreading of one event; `other`: two stages of one
 * matter, which news tells side by side.
 */
export type Agreement = "same" | "worded" | "near" | "unknown" | "unlike" | "other";

/** Happenings by which one event is told, a row each: a show opens, is exhibited, is a festival. */
const NEAR: readonly ReadonlySet<Happening>[] = [
  "open sale publish enter",
  "open term",
  "open take-effect",
  "open launch",
  "open depart",
  "open arrive",
  "open deliver",
  "open release",
  "premiere publish",
  "premiere concert exhibition festival ceremony",
  "publish results",
  "campaign vaccination deliver",
  "crash blast die quake landfall outage",
  "match contest race",
  "conference meeting visit",
  "hearing meeting",
  "vote meeting",
  "appoint transfer acquire sign arrive enter",
  "evacuate depart rescue transfer",
  "close works",
  "close strike",
  "close outage",
  "concert festival ceremony exhibition",
  "funeral ceremony",
  "wedding ceremony",
  "award ceremony",
  "sign conference ceremony",
  "release transfer deliver",
  "pay deliver",
  "truce take-effect",
  "curfew take-effect",
  "take-effect pay",
  "protest strike",
  "works complete",
  "find rescue",
  "recall close",
].map((row) => new Set(row.split(" ") as Happening[]));

/** How the happenings of two facts agree; a fact without any is `unknown`. */
export function agreementOf(f: EventFact, g: EventFact): Agreement {
  if (f.happenings.some((one) => g.happenings.includes(one))) return "same";
  // two limits of one matter, whatever must be in by then
  if (f.role === "deadline" && g.role === "deadline" && (f.happenings.length === 0 || g.happenings.length === 0))
    return sharesWord(f, g) ? "worded" : "near";
  if (f.happenings.length === 0 || g.happenings.length === 0)
    return sharesWord(f, g) ? "worded" : isStop(f, g) ? "near" : "unknown";
  const near = NEAR.some((row) => f.happenings.some((one) => row.has(one)) && g.happenings.some((one) => row.has(one)));
  if (near) return sharesTelling(f, g) ? "worded" : "near";
  return isStages(f, g) ? "other" : "unlike";
}

/** "The trams stop using it", "the tunnel will be closed": an end without a name is a closing. */
export const isStop = (f: EventFact, g: EventFact) =>
  [f, g].some(({ happenings, phase }) => happenings.length === 0 && phase === "end") &&
  [f, g].some(({ happenings, phase }) => happenings.includes("close") && phase === "whole");

/** Happenings that follow each other in one matter, a row each. */
const STAGES: readonly ReadonlySet<Happening>[] = [
  "arrest hearing verdict sentence release transfer resign die",
  "enter exam results award term",
  "enter vote count results appoint",
  "enter contest match race award results",
  "sign vote take-effect publish",
  "depart arrive visit meeting conference sign",
  "open close works complete inspection",
  "open close outage strike",
  "sale publish premiere pay deliver award",
  "die funeral birth wedding",
  "blast crash quake evacuate rescue find arrest funeral die",
  "disappear find rescue arrest release die",
  "strike meeting vote protest",
  "launch arrive depart",
  "landfall evacuate close arrive",
  "results publish meeting pay record",
  "acquire vote sign publish",
  "appoint resign vote meeting",
  "festival sale enter award concert",
  "works inspection complete hearing vote",
  "truce meeting release deliver sign",
  "vaccination deliver publish campaign sign",
  "recall publish blast close",
  "meeting hearing vote verdict",
  "curfew protest blast",
  "harvest festival sale",
  "publish concert exhibition",
].map((row) => new Set(row.split(" ") as Happening[]));

const isStages = (f: EventFact, g: EventFact) =>
  f.happenings.some((one) => g.happenings.some((other) => STAGES.some((row) => row.has(one) && row.has(other))));

/** A word that says in both what happens, whatever the lexicon makes of it. */
const sharesTelling = (f: EventFact, g: EventFact) => f.telling.some((word) => g.telling.includes(word));

/** A word that tells what happens in one clause stands in the other. */
const sharesWord = (f: EventFact, g: EventFact) => f.wording.some((word) => g.wording.includes(word));
