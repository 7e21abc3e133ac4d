import { nextLook } from "../core/cadence.ts";
import { type Check, checkId } from "../core/check.ts";
import { type OpenPage, openPage } from "../core/compare/finding.ts";
import { afterSight, comparedHealth, type Sighted, toldHealth, turnedFrom } from "../core/health.ts";
import { MACHINE } from "../core/ids.ts";
import { HAND_DAYS, type Source } from "../core/source.ts";
import type { FetchOutcome } from "../fetch/outcome.ts";
import type { Lease, Watch } from "../store/watch-items.ts";
import { keptPages } from "./kept-page.ts";
import { readLook, suffices, type Taken } from "./read-look.ts";
import type { MessageOf, RecheckPorts } from "./recheck-ports.ts";
import { asksForStory, citingOf, finder } from "./survey.ts";
import { tellArticles } from "./tell-articles.ts";
import { UnreadablePage } from "./unreadable-page.ts";

/** A look that was begun so often without a record ends whoever takes it: it is recorded as one that can't be taken. */
const HOPELESS_LEASES = 3;
/** Reading afresh when the source's head moved while it was looked at. */
const TRIES = 5;

/**
 * One scheduled look at a source. Drops a message whose due isn't the source's next look (it was taken, or put off);
 * puts it off while the host asks to be left alone; takes a lease, so that two messages at once are one look; fetches, compares, and keeps look, health and next time in
 * one transaction; then the outcome goes to the articles that cite it.
 */
export async function recheckSource({ sourceId, due }: MessageOf<"look">, ports: RecheckPorts): Promise<void> {
  const { store, now } = ports;
  const found = await store.readWatched(sourceId);
  if (found === null) return;
  const { source, watch } = found;
  if (source.nextCheckAt !== due || source.watch !== "machine" || source.url === null) {
    // Kept before, by somebody who may have ended before its outcome was sent: sent again, it changes nothing twice.
    if (watch.last?.due === due) await tellRecorded(sourceId, due, ports);
    return;
  }
  if (watch.last?.due === due) {
    // Asked for in the very millisecond of a look that was taken: the next one is another.
    const later = new Date(Date.parse(due) + 1).toISOString();
    await store.putSource(
      { ...source, nextCheckAt: later, rev: source.rev + 1 },
      watch.asked === due ? { asked: later } : {},
    );
    return;
  }
  const held = await store.heldUntil(new URL(source.url).host);
  if (held !== null && Date.parse(held) > now()) {
    await store.putSource(
      { ...source, nextCheckAt: held, rev: source.rev + 1 },
      watch.asked === due ? { asked: held } : {},
    );
    return;
  }
  const lease = await store.lease(sourceId, { id: ports.newId(), due, until: now() + ports.leaseMs }, now());
  if (lease === null) return;
  try {
    await take(found, due, lease, ports);
  } catch (error) {
    // An error of the store is not the page's fault: only a sudden end or the page's own doing counts against it.
    await store.giveUp(sourceId, lease, error instanceof UnreadablePage ? "counts" : "forgets");
    throw error;
  }
}

async function take(found: Watched, due: string, lease: Lease, ports: RecheckPorts): Promise<void> {
  const { source, watch } = found;
  const url = source.url as string;
  const id = await checkId(source.id, due);
  const taken = lease.count > HOPELESS_LEASES ? hopeless(url, watch) : await look(found, due, id, ports);
  // A page that says so at every look would keep the others of its host from ever being looked at: it waits alone.
  if (taken.retryAfter !== null && taken.saw !== watch.last?.saw)
    await ports.store.holdHost(new URL(url).host, new Date(ports.now() + taken.retryAfter * 1000).toISOString());
  const survey = await surveyed(taken, source, ports);
  const told = await keep({ id, due, lease: lease.id, taken, survey }, found, ports);
  if (told !== "taken") await tellRecorded(source.id, due, ports);
}

async function look({ source, watch }: Watched, due: string, checkId: string, ports: RecheckPorts): Promise<Taken> {
  let told: Promise<boolean> | undefined;
  // Most looks find the page as it was, with a reading that serves all: those needn't ask.
  const story = () => {
    told ??= asksForStory(ports.store, source.id);
    return told;
  };
  const asked = (await suffices(watch.page, story)) ? watch : { ...watch, page: null };
  const outcome = await fetchSource(source.url as string, asked, due, ports);
  return readLook(outcome, source, watch, { blobs: ports.blobs, checkId, story });
}

async function tellRecorded(sourceId: string, due: string, ports: RecheckPorts): Promise<void> {
  const check = await ports.store.readCheck(sourceId, due);
  if (check !== null) await tellArticles(check, ports);
}

async function fetchSource(
  url: string,
  { page, asked }: Watch,
  due: string,
  ports: RecheckPorts,
): Promise<FetchOutcome> {
  const { settings } = await ports.store.readDesk();
  const { host, hostname } = new URL(url);
  const exempt = settings.robotsOverrides.some((known) => known === host || known === hostname);
  return ports.fetcher(settings.allowedHosts)(url, {
    robots: asked === due || exempt ? "ignore" : "honour",
    validators: page?.validators,
  });
}

/** What is kept of a look that nobody came back from. */
function hopeless(url: string, watch: Watch): Taken {
  return {
    saw: "unsupported",
    detail: `reading it was begun ${HOPELESS_LEASES} times and never ended`,
    retry: false,
    retryAfter: null,
    walled: false,
    reading: null,
    page: null,
    kept: watch.page,
    answer: { status: null, finalUrl: url, hops: [], bytes: null, sha256: null, evidence: null, unchanged: false },
  };
}

interface Watched {
  source: Source;
  watch: Watch;
}

/** What the citations of a source find in a look. */
interface Survey {
  saw: Sighted;
  states: Set<string>;
  /** An excerpt that had been located is missing, and no second look has confirmed it yet. */
  suspicion: boolean;
}

async function surveyed(taken: Taken, source: Source, ports: RecheckPorts): Promise<Survey> {
  const survey: Survey = { saw: taken.saw, states: new Set(), suspicion: false };
  const page = await pageOf(taken, ports);
  if (page === null) return survey;
  const find = finder(page, source, new Date(ports.now()).toISOString(), ports);
  for await (const rows of citingOf(ports.store, source.id))
    for (const row of rows) {
      const found = row.watch === "off" ? null : await find(row);
      if (found === null) continue;
      // A page in which a cited excerpt stands is no wall, whatever it says.
      if (found.state === "located" && taken.walled) survey.saw = "ok";
      const missing = found.state === "missing";
      if (missing && !row.baseline?.located) continue;
      survey.states.add(found.state);
      if (missing && (row.latest?.state !== "missing" || row.latest.at === row.latest.since)) survey.suspicion = true;
    }
  return survey;
}

async function pageOf({ page, reading }: Taken, { blobs }: RecheckPorts): Promise<OpenPage | null> {
  if (page !== null) return openPage(page);
  return reading === null ? null : keptPages(blobs)(reading);
}

interface Kept {
  id: string;
  due: string;
  lease: string;
  taken: Taken;
  survey: Survey;
}

/** Keeps a look; where the source's head has moved meanwhile (somebody cited it) what follows is worked out again. */
async function keep(look: Kept, found: Watched, ports: RecheckPorts) {
  let { source, watch } = found;
  const at = new Date(ports.now()).toISOString();
  for (let tries = 0; tries < TRIES; tries++) {
    const told = await ports.store.record({ ...recordOf(look, source, watch, at, ports.now()), lease: look.lease });
    if (told !== "moved") return told;
    const fresh = await ports.store.readWatched(source.id);
    if (fresh === null) return "taken";
    ({ source, watch } = fresh);
  }
  throw new Error(`the source ${source.id} moves faster than a look at it can be kept`);
}

/** The look, and how it leaves its source and the watch over it. */
function recordOf({ id, due, taken, survey }: Kept, before: Source, watch: Watch, at: string, nowMs: number) {
  const { memory, health: seen, toHand } = afterSight(watch.memory, before.health, survey.saw, at);
  const health = comparedHealth(seen, survey.states);
  const known = toldHealth(before.health, watch.memory);
  if (health === "unreachable") memory.known = known;
  const { retry, retryAfter } = taken;
  const { suspicion } = survey;
  const handDue = new Date(nowMs + HAND_DAYS * 86_400_000).toISOString();
  const next = toHand ? handDue : nextLook(before, { memory, health, retry, suspicion, retryAfter }, nowMs);
  const after: Source = {
    ...before,
    health,
    title: before.title ?? taken.page?.title ?? null,
    watch: toHand && before.watch === "machine" ? "hand" : before.watch,
    // A look that was asked for meanwhile stays due.
    nextCheckAt: before.nextCheckAt === due ? next : before.nextCheckAt,
    rev: before.rev + 1,
  };
  const check: Check = {
    id,
    sourceId: before.id,
    due,
    at,
    method: "machine",
    by: MACHINE,
    health,
    was: turnedFrom(known, health),
    saw: survey.saw,
    detail: taken.detail.slice(0, 500),
    ...taken.answer,
    reading: taken.reading,
    attachmentId: null,
    archiveUrl: null,
  };
  const last = { due, checkId: id, saw: survey.saw, detail: check.detail, gone: health === "gone" };
  return { before, after, check, watch: { memory, last, page: taken.kept } };
}
