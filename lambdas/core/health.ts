import * as z from "zod";
import { Health } from "./source.ts";
import { Instant } from "./time.ts";

/** What one look alone can show; `changed` and `quote-missing` come from comparing, `not-watched` from people. */
export const Sighted = z.enum(["ok", "moved", "gone", "blocked", "unreachable", "unsupported"]);
export type Sighted = z.infer<typeof Sighted>;

/** What the looks so far leave behind: all that the next one needs to know of them. */
export const HealthMemory = z.strictObject({
  /** Looks in a row at which no page came, and since when. */
  failures: z.int().min(0),
  failingSince: Instant.nullable(),
  /** Those of them at which the site said that the page is not there (404, 410, a page that says so). */
  denials: z.int().min(0),
  deniedSince: Instant.nullable(),
  /** Whether any look has read the page. */
  read: z.boolean(),
  /** First looks in a row that came upon a block or upon something that can't be read. */
  unread: z.int().min(0),
  /** The health that it had before it became unreachable, which is told to nobody. */
  known: Health.optional(),
});
export type HealthMemory = z.infer<typeof HealthMemory>;

export const noMemory: HealthMemory = {
  failures: 0,
  failingSince: null,
  denials: 0,
  deniedSince: null,
  read: false,
  unread: 0,
};

const DAY_MS = 86_400_000;
/** A page is gone when it was denied this often over at least this long, or nothing came of it for the longer time. */
const GONE = { denials: 3, deniedMs: DAY_MS, failures: 3, failingMs: 3 * DAY_MS };
/** So many first looks that can't be read make a source one to look at by hand. */
const HOPELESS = 3;

/** How a sight moves the counts: a run of failures or denials goes on, is left alone, or ends. */
type Run = "counts" | "keeps" | "ends";
interface Transition {
  failures: Run;
  denials: Run;
  /** The health it leads to; `failing` is gone or unreachable, by the counts. */
  to: "ok" | "moved" | "blocked" | "unsupported" | "failing";
}

/** The one transition table of health. A block shows that somebody answers: it ends what would lead to gone. */
const transitions: Readonly<Record<Sighted, Transition>> = {
  ok: { failures: "ends", denials: "ends", to: "ok" },
  moved: { failures: "ends", denials: "ends", to: "moved" },
  gone: { failures: "counts", denials: "counts", to: "failing" },
  unreachable: { failures: "counts", denials: "keeps", to: "failing" },
  blocked: { failures: "ends", denials: "ends", to: "blocked" },
  unsupported: { failures: "ends", denials: "ends", to: "unsupported" },
};

export interface HealthStep {
  memory: HealthMemory;
  health: Extract<Health, Sighted>;
  /** Three first looks could read nothing: people must look from now on. */
  toHand: boolean;
}

/**
 * Health after one more look.
 * @param before the health that the source has had
 * @param sight what the look showed by itself
 * @param at when it was taken, UTC
 */
export function afterSight(memory: HealthMemory, before: Health, sight: Sighted, at: string): HealthStep {
  const { failures, denials, to } = transitions[sight];
  const failing = run(failures, memory.failures, memory.failingSince, at);
  const denied = run(denials, memory.denials, memory.deniedSince, at);
  const read = memory.read || sight === "ok" || sight === "moved";
  const unread = !read && (to === "blocked" || to === "unsupported") ? memory.unread + 1 : 0;
  const next: HealthMemory = {
    failures: failing.count,
    failingSince: failing.since,
    denials: denied.count,
    deniedSince: denied.since,
    read,
    unread,
  };
  const gone = before === "gone" || isGone(next, at);
  const health = to === "failing" ? (gone ? "gone" : "unreachable") : to;
  return { memory: next, health, toHand: unread >= HOPELESS };
}

function run(how: Run, count: number, since: string | null, at: string): { count: number; since: string | null } {
  switch (how) {
    case "counts":
      return { count: count + 1, since: since ?? at };
    case "keeps":
      return { count, since };
    case "ends":
      return { count: 0, since: null };
  }
}

function isGone({ denials, deniedSince, failures, failingSince }: HealthMemory, at: string): boolean {
  const over = (since: string | null) => (since === null ? 0 : Date.parse(at) - Date.parse(since));
  return (
    (denials >= GONE.denials && over(deniedSince) >= GONE.deniedMs) ||
    (failures >= GONE.failures && over(failingSince) >= GONE.failingMs)
  );
}

/** Whether the looks before have failed and nothing is settled yet: the next one should not wait for its turn. */
export function isFailing(memory: HealthMemory, health: Health): boolean {
  return memory.failures > 0 && health !== "gone";
}

/** Healths that no citation feels: what was cited may stand there as before. */
const unfelt: ReadonlySet<Health> = new Set<Health>(["moved", "blocked", "unsupported"]);

const readable: ReadonlySet<Health> = new Set<Health>(["ok", "changed", "quote-missing"]);

/**
 * What those who rest on a source are to be told of its health, beside what their citations tell: that it came to a
 * health that no citation feels, or back from one. Failures that settle nothing are silent, and so is their end.
 * @param known the health that was told last
 * @returns `known` where `health` is news
 */
export function turnedFrom(known: Health, health: Health): Health | null {
  if (health === known || !(unfelt.has(health) || (unfelt.has(known) && readable.has(health)))) return null;
  // A redirect that the first look finds was there when it was cited.
  return known === "not-watched" && health === "moved" ? null : known;
}

/** The health that was told last: the one before looks failed. */
export const toldHealth = (health: Health, { known }: Pick<HealthMemory, "known">): Health =>
  health === "unreachable" ? (known ?? "not-watched") : health;

/** Health of a page that was read, by what its citations found in it: the gravest counts. */
export function comparedHealth(health: Extract<Health, Sighted>, states: Iterable<string>): Health {
  if (health !== "ok" && health !== "moved") return health;
  const seen = new Set(states);
  if (seen.has("missing")) return "quote-missing";
  if (seen.has("changed")) return "changed";
  return health;
}
