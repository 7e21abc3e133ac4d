import type { Agreement } from "./agreement.ts";
import { COMMON } from "./common-happenings.ts";
import { isOneDay } from "./days.ts";
import { isPast, isYear, nearest } from "./fact-days.ts";
import type { EventFact } from "./facts.ts";
import { languageOf } from "./languages.ts";
import { namesApart } from "./names-fit.ts";
import { shared } from "./terms.ts";
import { ACROSS_ALL, refersTo } from "./ties.ts";
import { no, type Shared, type Verdict, whole } from "./verdict.ts";

/** What stories of one matter share at least. */
const STANDING = 5;
/** Where the clauses alone share this much, stories of a few sentences need no more. */
const MOST_OF_IT = 4;
/** How far apart the chief days of two stories may be said, in days; those in words that do not meet, and those of what is over. */
const CHIEF_APART = 31;
const LOOSE_APART = 14;
const OVER_APART = 3;
/** A quarter and a day outside it can lie further apart. */
const COARSE_APART = 70;
/** Stories that share this much have one chief matter, whatever words the clauses have. */
const MUCH = 7;
/** Clauses that share this much speak of one thing, so that their days may lie further apart. */
const WELL_TIED = 3;

/**
 * Stories of one matter: the one day that each knows for such a happening, or the day that each is chiefly about, is
 * that of one event, in however few words.
 */
export function byStanding(f: EventFact, g: EventFact, own: Shared, agreement: Agreement): Verdict {
  const all = shared(whole(f), whole(g)).weight;
  const less = areOfSameWords(f, g, own) ? 2 : agreement === "same" || own.weight >= MOST_OF_IT ? 1 : 0;
  if (all < STANDING - less) return no("stories of other matters");
  const apart = nearest(f.days, g.days);
  if (isPast(f) !== isPast(g)) return no("one past, one to come");
  if (namesApart(f, g, own.terms)) return no("other names");
  const one = f.only.some((happening) => g.only.includes(happening) && !COMMON.has(happening));
  if (one && apart <= CHIEF_APART) return { weight: 0.75, reason: "" };
  const surely = agreement === "same" || agreement === "worded";
  const chiefly = f.chief && g.chief ? true : surely && (f.chief || g.chief) && own.weight >= 1;
  if (!chiefly) return no("too little in common");
  const coarse = !isOneDay(f.days[0]!) || !isOneDay(g.days[0]!);
  const most =
    surely && coarse
      ? COARSE_APART
      : isPast(f)
        ? OVER_APART
        : surely || own.weight >= WELL_TIED
          ? CHIEF_APART
          : LOOSE_APART;
  if (apart > most || (!surely && own.weight < 1 && all < MUCH)) return no("too little in common");
  return { weight: 0.6, reason: "" };
}

/** Of the shorter clause's words, how many make the two clauses one in other words ("trams run to the university"). */
const SAME_WORDS = 2 / 3;
const areOfSameWords = (f: EventFact, g: EventFact, own: Shared) =>
  own.terms.length >= 2 && own.terms.length >= SAME_WORDS * Math.min(f.own.length, g.own.length);

/** What clauses must share that have no happening in common, by how else they agree. */
const LEAST: Record<Exclude<Agreement, "same" | "unlike" | "other">, number> = { worded: 2, near: 2, unknown: 3 };
/** What stories must share for that. */
const ONE_STORY = 5;
/** Beyond this many days such clauses are not taken for one event. */
const SOON = 31;

/** Clauses that no happening of the lexicon joins: their words and names must do it. */
export function withoutHappening(f: EventFact, g: EventFact, own: Shared, agreement: Agreement): Verdict {
  if (agreement === "same" || agreement === "other") return no("other happening");
  if (nearest(f.days, g.days) > SOON || isYear(f) || isYear(g)) return no("too far apart");
  const oneStory = f.at.article === g.at.article;
  const twoTongues = languageOfDate(f) !== languageOfDate(g);
  if (oneStory && agreement !== "worded" && !twoTongues) return saidAgain(f, g, own, agreement);
  if (agreement === "unlike") return misread(f, g, own);
  const byWords = joinedByWords(f, g, own, agreement);
  return byWords.weight > 0 || (oneStory && !twoTongues) ? byWords : byStanding(f, g, own, agreement);
}

/** What a later clause in other words must share with the one that it says again. */
const AGAIN = 2;

/** Within one story: the chief matter said again further on, in other words but with nothing new. */
function saidAgain(f: EventFact, g: EventFact, own: Shared, agreement: Agreement): Verdict {
  const [chief, later] = f.chief ? [f, g] : [g, f];
  if (!chief.chief || later.chief || agreement === "unlike" || own.weight < AGAIN) return no("other happening");
  if (nearest(f.days, g.days) > LOOSE_APART || !refersTo(later, chief)) return no("other happening");
  return { weight: 0.5, reason: "" };
}

/** What clauses must share that the lexicon calls by two names, and their stories. */
const UNLIKE = 1;
const UNLIKE_ALL = 6;

/** What the lexicon calls by two names may be one event, where it is the chief matter of both stories and all else meets. */
function misread(f: EventFact, g: EventFact, own: Shared): Verdict {
  if (!f.chief || !g.chief || f.at.article === g.at.article || isPast(f) !== isPast(g)) return no("other happening");
  if (nearest(f.days, g.days) > LOOSE_APART || own.weight < UNLIKE) return no("other happening");
  if (own.weight < MOST_OF_IT && shared(whole(f), whole(g)).weight < UNLIKE_ALL) return no("stories of other matters");
  return { weight: 0.5, reason: "" };
}

function joinedByWords(f: EventFact, g: EventFact, own: Shared, agreement: keyof typeof LEAST): Verdict {
  const oneStory = f.at.article === g.at.article;
  if (own.weight < LEAST[agreement]) return no("too little in common");
  const worded = agreement === "worded";
  // a name and a thing alone join clauses of two languages, which share no words
  if (!worded && own.weight <= LEAST[agreement] && languageOfDate(f) === languageOfDate(g))
    return no("too little in common");
  const least = worded ? (f.lead && g.lead ? ACROSS_ALL - 1 : ACROSS_ALL) : ONE_STORY;
  if (!oneStory && shared(whole(f), whole(g)).weight < least) return no("stories of other matters");
  return { weight: own.weight - 0.5, reason: "" };
}

const languageOfDate = ({ said }: EventFact) => languageOf(said);
