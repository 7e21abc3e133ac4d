import type { Claim, Flag, FlagKind, Ground } from "./claim.ts";
import type { Found } from "./compare/finding.ts";
import { detailOf, isConfirmed, type Look, nextFinding } from "./finding.ts";
import type { Citation, Finding, Source } from "./source.ts";
import { rootOf } from "./tally.ts";

/** All that is decided on for one claim: its citations of one source, the source, and the newest look at it. */
export interface Outcome {
  claim: Claim;
  citations: Citation[];
  source: Pick<Source, "id" | "copyOf" | "trust">;
  look: Look | null;
  /** What the look found of a citation; null where it read nothing, or nothing that can be compared. */
  found: (citation: Citation) => Found | null;
  /** Why the page looks like a copy of another one, in a sentence; asked at the first look alone. */
  copied?: (citation: Citation) => string | null;
  at: string;
}

/** What changes at the claim: how it stands after it, with the citations whose findings are new. */
export interface Aligned {
  action: "claim.reopened" | "claim.flagged" | "citation.changed";
  claim: Claim;
  citations: Citation[];
  /** One sentence a citation: what the look found. */
  details: string[];
}

/**
 * Brings a claim in line with its source. A look takes `verified` back only if an earlier look had located the excerpt,
 * this one read a real page, the excerpt is missing (or its numbers differ) in two looks at least ten minutes apart,
 * and no other independent support stands; everything else only flags. Recovery clears the flag and gives no mark back.
 * Said again, the same outcome changes nothing; one that is older than what the claim knows changes nothing either.
 * @returns null where nothing changes
 * @see docs: design, "Rechecks"
 */
export function align(outcome: Outcome): Aligned | null {
  const { claim, source, at } = outcome;
  const steps = outcome.citations.map((citation) => stepOf(citation, outcome));
  const grounds = claim.grounds.map((ground) => weighed(ground, steps, source));
  const renewed = steps.filter(({ renewed }) => renewed);
  if (renewed.length === 0 && grounds.every((ground, i) => sameGround(ground, claim.grounds[i]!))) return null;

  const before = new Map(claim.grounds.map((ground) => [ground.citationId, ground]));
  const own = new Set(steps.map(({ citation }) => citation.id));
  const firsts = new Set(outcome.citations.filter(({ baseline }) => baseline === null).map(({ id }) => id));
  const fresh = steps.flatMap((step) => [
    ...newFlags(step, source, before.get(step.citation.id), at),
    ...(step.renewed && firsts.has(step.citation.id) ? copyFlags(step.citation, outcome) : []),
  ]);
  const kept = claim.flags.filter((flag) => !own.has(flag.ref ?? "") || !isOver(flag, steps, source));
  const raised = fresh.filter((flag) => !kept.some((old) => old.kind === flag.kind && old.ref === flag.ref));
  const next: Claim = { ...claim, grounds, flags: [...kept, ...raised].slice(-MOST_FLAGS), rev: claim.rev + 1 };
  const reopened = steps.some((step) => takesBack(step, claim, grounds));
  return {
    action: reopened ? "claim.reopened" : raised.length > 0 ? "claim.flagged" : "citation.changed",
    claim: reopened ? toDesk(next, at) : next,
    citations: renewed.map(({ citation }) => citation),
    details: renewed.map(({ detail }) => detail),
  };
}

/** Flags that a claim can hold. */
const MOST_FLAGS = 300;

/** One citation with what the look makes of it. */
interface Step {
  citation: Citation;
  renewed: boolean;
  /** The excerpt was missed in this look and in one at least ten minutes before it. */
  confirmed: boolean;
  detail: string;
}

function stepOf(citation: Citation, { look, found }: Outcome): Step {
  const still: Step = { citation, renewed: false, confirmed: false, detail: "" };
  if (look === null || citation.watch === "off") return still;
  const told = look.gone ? goneFinding : found(citation);
  if (told === null) return still;
  const finding = nextFinding(citation.latest, look, told);
  if (finding === null) return still;
  const { baseline } = citation;
  // What it said when it was cited: the first look; or the first that located it, where the first one did not.
  const firstWord =
    finding.state !== "gone" && (baseline === null || (baseline.located === null && finding.located !== null));
  return {
    citation: { ...citation, baseline: firstWord ? finding : baseline, latest: finding },
    renewed: true,
    confirmed: isConfirmed(finding),
    detail: detailOf(citation, finding, told.differences),
  };
}

const goneFinding = { state: "gone" as const, located: null, differences: [] };

/** A ground with what its citation's source says by now. Grounds of other sources stay. */
function weighed(ground: Ground, steps: readonly Step[], source: Outcome["source"]): Ground {
  if (ground.sourceId !== source.id) return ground;
  const { discredited: _, ...rest } = ground;
  const finding = steps.find(({ citation }) => citation.id === ground.citationId)?.citation.latest;
  return {
    ...rest,
    ...(finding
      ? { checkId: finding.checkId, sha256: finding.sha256, located: finding.located, state: finding.state }
      : {}),
    copyOf: source.copyOf,
    ...(source.trust === "discredited" ? { discredited: true } : {}),
  };
}

const sameGround = (a: Ground, b: Ground): boolean =>
  a.copyOf === b.copyOf && (a.discredited ?? false) === (b.discredited ?? false) && a.checkId === b.checkId;

/** The flags that a new finding raises. What was said before is not said again: a reviewer may have dealt with it. */
function newFlags(step: Step, source: Outcome["source"], before: Ground | undefined, at: string): Flag[] {
  const { citation, renewed, detail } = step;
  const flags: Flag[] = [];
  const flag = (kind: FlagKind, said: string) => flags.push({ kind, at, detail: said, ref: citation.id });
  const kind = renewed && citation.latest !== null && !step.confirmed ? flagOf(citation, citation.latest) : null;
  if (kind !== null) flag(kind, detail);
  if (source.trust === "discredited" && !before?.discredited)
    flag("source-discredited", `${citation.label.slice(0, 200)} is not to be trusted, the desk says.`);
  return flags;
}

function copyFlags(citation: Citation, { copied, at }: Outcome): Flag[] {
  const why = copied?.(citation) ?? null;
  return why === null ? [] : [{ kind: "copy-suspected", at, detail: why, ref: citation.id }];
}

/** The flag that a finding stands for. */
function flagOf(citation: Citation, finding: Finding): FlagKind | null {
  switch (finding.state) {
    case "located":
    case "unchanged":
      return null;
    case "missing":
      return citation.baseline?.located ? "quote-missing" : "excerpt-not-found";
    case "changed":
      return "source-changed";
    case "gone":
      return "source-gone";
  }
}

const ofSource: ReadonlySet<FlagKind> = new Set([
  "quote-missing",
  "excerpt-not-found",
  "source-changed",
  "source-gone",
]);

/** Whether what a flag remarks is over: the page says again what it said, or the source is trusted again. */
function isOver(flag: Flag, steps: readonly Step[], source: Outcome["source"]): boolean {
  if (flag.kind === "source-discredited") return source.trust !== "discredited";
  const step = steps.find(({ citation }) => citation.id === flag.ref);
  if (!step?.renewed || step.citation.latest === null || !ofSource.has(flag.kind)) return false;
  return flagOf(step.citation, step.citation.latest) !== flag.kind;
}

/** The rule "back to the desk", for one citation. */
function takesBack(step: Step, claim: Claim, grounds: readonly Ground[]): boolean {
  const { citation } = step;
  if (!step.confirmed || claim.status !== "verified" || citation.stance !== "supports") return false;
  if (!reliedOn(citation, claim)) return false;
  const fallen = grounds.find((ground) => ground.citationId === citation.id);
  return !grounds.some((ground) => stands(ground) && rootOf(ground) !== (fallen && rootOf(fallen)));
}

/**
 * Whether the mark rests on the excerpt having stood in the source: it was located when the claim was marked, or, where
 * nobody had looked by then, or it was missing then and came back, by an earlier look since.
 */
function reliedOn({ id, baseline }: Citation, { mark }: Claim): boolean {
  const basis = mark?.basis.find(({ citationId }) => citationId === id);
  if (basis?.located) return true;
  if (!baseline?.located) return false;
  return basis === undefined || basis.checkId === null || mark === undefined || baseline.at > mark.at;
}

const stands = ({ stance, state, discredited }: Ground): boolean =>
  stance === "supports" && state !== "missing" && state !== "gone" && !discredited;

function toDesk(claim: Claim, at: string): Claim {
  const { mark, ...rest } = claim;
  return { ...rest, status: "pending", reason: "source-moved", since: at, ...(mark ? { previousMark: mark } : {}) };
}
