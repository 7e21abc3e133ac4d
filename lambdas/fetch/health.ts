import type { Health } from "../core/source.ts";
import type { FetchOutcome, UnreachableCause } from "./outcome.ts";
import type { PageReading } from "./read/reading.ts";
import type { Wall, WallFound } from "./read/walls.ts";

/** What one look at a page is worth for its health; the history of looks decides the rest (gone, recovered). */
export interface Sight {
  health: Extract<Health, "ok" | "moved" | "gone" | "blocked" | "unreachable" | "unsupported">;
  /** One sentence for the reviewer. */
  detail: string;
  /** Whether another look soon may end otherwise: the one retry predicate. */
  retry: boolean;
}

/** Walls and what they stand for: what is not there any more, what people may enter, what only a browser can show. */
const WALL_HEALTH: Readonly<Record<Wall, "gone" | "blocked" | "unsupported">> = {
  challenge: "blocked",
  consent: "blocked",
  login: "blocked",
  pay: "blocked",
  "not-found": "gone",
  parked: "gone",
  empty: "unsupported",
};

/** Statuses by which a server keeps a machine out of a page that is there (451: by law; 511: by the network). */
const BLOCKING = [401, 402, 403, 405, 406, 407, 418, 423, 426, 428, 429, 431, 451, 511, 999];
/** Statuses that a server gives for the moment; all of 5xx but these say that something is wrong for longer. */
const PASSING = [408, 421, 425, 429, 500, 502, 503, 504, 507, 520, 521, 522, 523, 524, 525, 527, 530, 599];

/** Failures of the way to the page that often pass; a bad certificate or a broken page do not pass by themselves. */
const PASSING_CAUSES: readonly UnreachableCause[] = ["dns", "connect", "timeout", "protocol", "truncated", "robots"];

/**
 * The health that one look at a page shows.
 * `changed`, `quote-missing` and `not-watched` are not for a look to say: they come from comparing and from people.
 * @param reading what was read of a page that came; undefined where none came
 * @param wall what stands in the page's place, if anything
 */
export function sightOf(outcome: FetchOutcome, reading?: PageReading, wall?: WallFound | null): Sight {
  switch (outcome.kind) {
    case "page":
      if (wall)
        return { health: WALL_HEALTH[wall.wall], detail: `${WALL_NAMES[wall.wall]}: ${wall.detail}`, retry: false };
      if (reading?.kind === "unsupported") return { health: "unsupported", detail: reading.detail, retry: false };
      return whole(outcome);
    case "not-modified":
      return whole(outcome);
    case "http-error":
      return statusSight(outcome.status, wall ?? null);
    case "refused":
      return { health: "blocked", detail: `not read by the desk's rules: ${outcome.detail}`, retry: false };
    case "blocked":
      return { health: "blocked", detail: outcome.detail, retry: false };
    case "unreachable":
      return { health: "unreachable", detail: outcome.detail, retry: PASSING_CAUSES.includes(outcome.cause) };
    case "too-large":
      return { health: "unsupported", detail: `too large to read: ${outcome.detail}`, retry: false };
  }
}

/** URL that a page has moved to for good: the end of the permanent redirects that the chain begins with, or null. */
export function movedTo(outcome: Pick<FetchOutcome, "hops">): string | null {
  let to: string | null = null;
  for (const hop of outcome.hops) {
    if (hop.status !== 301 && hop.status !== 308) break;
    to = hop.to;
  }
  return to;
}

const WALL_NAMES: Readonly<Record<Wall, string>> = {
  challenge: "a bot challenge stands in its place",
  consent: "a consent wall stands in its place",
  login: "a login wall stands in its place",
  pay: "a paywall stands in its place",
  "not-found": "the page says that it is not there",
  parked: "the domain is parked",
  empty: "an empty shell",
};

function whole(outcome: FetchOutcome): Sight {
  const to = movedTo(outcome);
  if (to !== null) return { health: "moved", detail: `moved for good to ${to.slice(0, 300)}`, retry: false };
  return { health: "ok", detail: outcome.kind === "not-modified" ? "unchanged" : "read", retry: false };
}

function statusSight(status: number, wall: WallFound | null): Sight {
  const retry = PASSING.includes(status);
  if (wall?.wall === "challenge")
    return { health: "blocked", detail: `${WALL_NAMES.challenge} (${status})`, retry: false };
  if (status === 404 || status === 410) return { health: "gone", detail: `answered ${status}`, retry: false };
  if (BLOCKING.includes(status)) return { health: "blocked", detail: `answered ${status}`, retry };
  if (status >= 200 && status < 300)
    return { health: "unsupported", detail: `answered ${status}, without a page`, retry: false };
  return { health: "unreachable", detail: `answered ${status}`, retry };
}
