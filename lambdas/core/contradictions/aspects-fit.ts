import type { EventFact } from "./facts.ts";
import { OF_A_THING } from "./names-fit.ts";
import type { Aspect } from "./vocabulary.ts";

/** Values of an aspect that a plain mention does not have: goods when only "the reopening" is said, a second round. */
const MARKED: ReadonlySet<Aspect> = new Set([
  "which:other",
  "which:last",
  "traffic:goods",
  "round:2",
  "round:3",
  "who:women",
  "who:youth",
  "time:night",
]);
const isMarked = (aspect: Aspect) => MARKED.has(aspect) || /^(?:part|step):/.test(aspect);
/** Aspects that a plain mention may have when its words agree well. */
const WELL_AGREED = 2;

/** Two values of one dimension ("for travellers", "for freight") are two events; one value and none can be one. */
export function aspectsFit(f: EventFact, g: EventFact, own: number): boolean {
  if (f.aspects.includes("which:other") && g.aspects.includes("which:other")) return false;
  // "a fourth round" and "the fourth round" are one
  const [mine, theirs] = [telling(f), telling(g)].map((aspects) =>
    isCounted(f, g) ? aspects.filter((aspect) => aspect !== "which:other") : aspects,
  );
  return oneSided(mine!, g, own) && oneSided(theirs!, f, own);
}

const COUNTED = /^(?:nth|part|round):/;
const isCounted = (f: EventFact, g: EventFact) =>
  f.aspects.some((aspect) => COUNTED.test(aspect) && g.aspects.includes(aspect));

/** Travellers and goods tell openings apart; a lorry that arrives carries what it carries. Steps are those of a trial. */
const telling = (fact: EventFact): readonly Aspect[] =>
  fact.aspects.filter(
    (aspect) =>
      (!aspect.startsWith("traffic:") || OF_A_THING.some((one) => fact.happenings.includes(one))) &&
      (!aspect.startsWith("step:") || fact.happenings.includes("hearing")),
  );

/** Whether the other fact can have each of these aspects. What it leaves unsaid its sentence may say. */
function oneSided(aspects: readonly Aspect[], other: EventFact, own: number): boolean {
  return aspects.every((aspect) => {
    const dimension = aspect.slice(0, aspect.indexOf(":") + 1);
    const rivals = other.aspects.filter((one) => one.startsWith(dimension));
    if (rivals.length > 0) return rivals.includes(aspect) || aspects.some((one) => rivals.includes(one));
    // "a further round" is the third where two were held
    if (COUNTED.test(aspect) && other.aspects.includes("which:next")) return true;
    if (!isMarked(aspect)) return dimension !== "stage:" || own >= WELL_AGREED;
    if (aspect !== "which:other" && other.around.includes(aspect)) return true;
    return aspects.some((one) => one.startsWith(dimension) && !isMarked(one));
  });
}
