import { type Check, checkId } from "../core/check.ts";
import { comparedHealth, type Sighted, toldHealth, turnedFrom } from "../core/health.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { SnapshotInput } from "../core/requests.ts";
import { HAND_DAYS, type Source } from "../core/source.ts";
import { checkUrl } from "../fetch/destination.ts";
import type { Watch } from "../store/watch-items.ts";
import { attachmentNamed } from "./attachments.ts";
import { keepReading } from "./kept-page.ts";
import { underLease } from "./long-write.ts";
import { nextInstant } from "./sources.ts";
import { at, type Call, missing, type Ports, type Reply } from "./usecase.ts";

const TRIES = 5;
const DAY_MS = 86_400_000;

/**
 * POST /sources/{s}/snapshots: a look by hand, for what a machine can't read. Where text is given, excerpts are looked
 * for in it; where it isn't, the person vouches for what they saw. The outcome goes to the claims as a machine's does.
 */
export async function addSnapshot(call: Call<SnapshotInput>, ports: Ports): Promise<Reply> {
  return underLease(call.once!, ports, async () => {
    const sourceId = call.params["source"]!;
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await ports.store.readWatched(sourceId);
      if (found === null) return missing("source");
      const check = await checkFrom(call, found, ports);
      if (isRefusal(check)) return check;
      // Due before the look itself: a crash in between tells nothing new, instead of nothing at all.
      await ports.store.putErrand(sourceId, ports.newId(), at(ports));
      const told = await ports.store.record({ ...recordOf(check, found, ports.now()), lease: null });
      if (told === "recorded")
        return { status: 201 as const, body: check, location: `/api/sources/${sourceId}/checks/${check.id}` };
    }
    return refuse("unavailable", "The source is being looked at.", { retryAfter: 2 });
  });
}

async function checkFrom(
  call: Call<SnapshotInput>,
  { source, watch }: Watched,
  ports: Ports,
): Promise<Check | Refusal> {
  const { method, capturedAt, text, attachmentId, archiveUrl } = call.body;
  if (source.confidential)
    return refuse("not-allowed-now", "What a confidential source said or showed never enters the desk.");
  const wrong = wrongCapture(capturedAt, ports.now()) ?? (await wrongArchive(archiveUrl, ports));
  if (wrong) return wrong;
  const attachment = attachmentId === undefined ? null : await attachmentNamed(attachmentId, "/attachmentId", ports);
  if (isRefusal(attachment)) return attachment;
  const due = nextInstant(watch.last?.due, ports.now());
  return {
    id: await checkId(source.id, due),
    sourceId: source.id,
    due,
    at: due,
    method,
    by: call.caller.actor,
    health: seenHealth(source),
    was: turnedFrom(toldHealth(source.health, watch.memory), seenHealth(source)),
    saw: "ok",
    detail: `by hand, captured at ${capturedAt}${archiveUrl === undefined ? "" : `, as ${archiveUrl} shows it`}`,
    status: null,
    finalUrl: source.url,
    hops: [],
    bytes: attachment?.bytes ?? null,
    sha256: attachment?.sha256 ?? null,
    evidence: null,
    reading: text === undefined ? null : await keepReading(copiedPage(text), ports.blobs),
    unchanged: false,
    attachmentId: attachment?.id ?? null,
    archiveUrl: archiveUrl ?? null,
  };
}

/** Clocks of those who capture may go ahead of the desk's by this much. */
const SKEW_MS = 5 * 60_000;
/** Before the web was there, nothing of it was captured. */
const FIRST_CAPTURE = Date.UTC(1990, 0, 1);

function wrongCapture(capturedAt: string, nowMs: number): Refusal | null {
  const captured = Date.parse(capturedAt);
  if (captured > nowMs + SKEW_MS) return implausible("/capturedAt", "lies in the future");
  if (captured < FIRST_CAPTURE) return implausible("/capturedAt", "lies before 1990, when nothing could be captured");
  return null;
}

/** An archived copy has an address as a source has: one that a page can be read from. */
async function wrongArchive(archiveUrl: string | undefined, ports: Ports): Promise<Refusal | null> {
  if (archiveUrl === undefined) return null;
  const { settings } = await ports.store.readDesk();
  const checked = checkUrl(archiveUrl, { allowedHosts: settings.allowedHosts });
  return "refused" in checked ? implausible("/archiveUrl", checked.refused.detail) : null;
}

const implausible = (pointer: string, detail: string): Refusal =>
  refuse("implausible", `${pointer.slice(1)} ${detail}.`, { errors: [{ pointer, detail }] });

interface Watched {
  source: Source;
  watch: Watch;
}

/** Copied text as a page: a line is a passage. */
const copiedPage = (text: string) => ({
  kind: "text" as const,
  text,
  passages: text.split("\n").filter((line) => line.trim() !== ""),
  title: null,
  language: null,
});

/** What a person saw is there; whether a machine could read it is not what health says of a source watched by hand. */
function seenHealth(source: Source): Source["health"] {
  const seen: Sighted = source.health === "moved" ? "moved" : "ok";
  return comparedHealth(
    seen,
    source.health === "quote-missing" ? ["missing"] : source.health === "changed" ? ["changed"] : [],
  );
}

function recordOf(check: Check, { source, watch }: Watched, nowMs: number) {
  const nextCheckAt = source.watch === "hand" ? new Date(nowMs + HAND_DAYS * DAY_MS).toISOString() : source.nextCheckAt;
  const after: Source = { ...source, health: check.health, nextCheckAt, rev: source.rev + 1 };
  const last = { due: check.due, checkId: check.id, saw: check.saw, detail: check.detail, gone: false };
  return { before: source, after, check, watch: { memory: { ...watch.memory, unread: 0 }, last, page: watch.page } };
}
