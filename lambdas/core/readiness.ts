import type { Claim } from "./claim.ts";
import { isStanding } from "./conflict.ts";
import type { DeskSettings } from "./desk.ts";
import type { BlockRule } from "./sheet.ts";
import { supportOf } from "./tally.ts";

/** One reason why an article's sheet cannot be final. */
export interface Block {
  claimId: string;
  rule: BlockRule;
}

/**
 * What stands between an article and its final sheet (contract, Rules of marking, final). Cut claims don't count;
 * a claim reported as disputed or refuted is a finding, so its conflict does not hold the sheet up.
 */
export function blocksOf(claims: readonly Claim[], desk: Pick<DeskSettings, "minIndependent">): Block[] {
  return claims
    .filter((claim) => !claim.cut)
    .flatMap((claim) => rulesBroken(claim, desk).map((rule) => ({ claimId: claim.id, rule })));
}

function rulesBroken(claim: Claim, desk: Pick<DeskSettings, "minIndependent">): BlockRule[] {
  const broken: BlockRule[] = [];
  if (claim.status === "pending") broken.push("pending");
  if (claim.status === "conflicting" && claim.reason === "unresolved") broken.push("unresolved");
  if (claim.reason === "with-correction" && claim.mark?.correction?.text !== claim.anchor.exact)
    broken.push("unapplied-correction");
  const finding = claim.status === "conflicting" && claim.reason !== "unresolved";
  if (claim.flags.some((flag) => flag.kind !== "conflict")) broken.push("flagged");
  if (!finding && claim.conflicts.some(isStanding)) broken.push("conflict-open");
  if (claim.status === "verified" && supportOf(claim.grounds).independent < desk.minIndependent)
    broken.push("min-independent");
  return broken;
}
