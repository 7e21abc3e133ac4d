import { APART } from "./cadence.ts";
import type { Check } from "./check.ts";
import type { Found } from "./compare/finding.ts";
import type { Citation, Finding } from "./source.ts";

const APART_MS = APART * 60_000;

/** A look as its outcome is brought to claims; null where a source has not been looked at. */
export type Look = Pick<Check, "id" | "at" | "sha256"> & { gone: boolean };

/**
 * The finding that a look adds to the one before it; null where it has nothing new to say. A missing excerpt is said
 * twice: the second look, at least ten minutes later, confirms it.
 */
export function nextFinding(
  latest: Finding | null,
  look: Pick<Look, "id" | "at" | "sha256">,
  told: Pick<Found, "located"> & Pick<Finding, "state">,
): Finding | null {
  if (latest !== null && latest.at >= look.at) return null;
  const same = latest !== null && latest.state === told.state && latest.located === told.located;
  const since = same ? latest.since : look.at;
  const confirms =
    same && told.state === "missing" && !isConfirmed(latest) && Date.parse(look.at) - Date.parse(since) >= APART_MS;
  if (same && !confirms) return null;
  return { checkId: look.id, at: look.at, sha256: look.sha256, located: told.located, state: told.state, since };
}

/** Whether an excerpt was missed in two looks far enough apart. */
export const isConfirmed = ({ state, at, since }: Finding): boolean =>
  state === "missing" && Date.parse(at) - Date.parse(since) >= APART_MS;

/** What a look found, in a sentence for the reviewer. */
export function detailOf(citation: Citation, finding: Finding, differences: Found["differences"]): string {
  const label = citation.label.slice(0, 200);
  const differing = differences
    .slice(0, 3)
    .map(({ was, now }) => `“${was.slice(0, 80)}” is now “${now.slice(0, 80)}”`)
    .join("; ");
  switch (finding.state) {
    case "located":
      return `The excerpt stands in ${label} (${finding.located}).`;
    case "missing":
      return `The excerpt does not stand in ${label}${differing ? `: ${differing}` : ""}.`;
    case "unchanged":
      return `${label} says what it said.`;
    case "changed":
      return `${label} has changed${differing ? `: ${differing}` : ""}.`;
    case "gone":
      return `${label} is gone.`;
  }
}
