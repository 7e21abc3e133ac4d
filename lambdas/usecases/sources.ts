import type * as z from "zod";
import { noCounts } from "../core/article.ts";
import { cadence } from "../core/cadence.ts";
import { canonicalUrl } from "../core/canonical-url.ts";
import { hashId } from "../core/ids.ts";
import { type Refusal, refuse } from "../core/problem.ts";
import type { SourcePatch, SourcesQuery } from "../core/requests.ts";
import { HAND_DAYS, type Source } from "../core/source.ts";
import { etagOf } from "../core/views.ts";
import { underLease } from "./long-write.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { at, type Call, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

const MINUTE_MS = 60_000;

/** GET /sources: what needs a person first; by its URL one source; a page may be short while `next` is set. */
export async function listSources(call: Call<unknown, z.infer<typeof SourcesQuery>>, ports: Ports): Promise<Reply> {
  const { url, health, trust, watch } = call.query;
  const fits = (source: Source) =>
    (health === undefined || source.health === health) &&
    (trust === undefined || source.trust === trust) &&
    (watch === undefined || source.watch === watch);
  if (url !== undefined) {
    const parsed = URL.parse(url);
    const source = parsed === null ? null : await ports.store.readSource(await hashId("page", canonicalUrl(parsed)));
    return { status: 200, body: { items: source !== null && fits(source) ? [source] : [] } };
  }
  return answerPage(
    call,
    ports,
    async (page) => {
      const { items, next } = await ports.store.listSources(page);
      return { items: items.filter(fits), ...(next ? { next } : {}) };
    },
    (source) => source,
  );
}

/** GET /sources/{s} */
export async function readSource(call: Call, ports: Ports): Promise<Reply> {
  const source = await ports.store.readSource(call.params["source"]!);
  return source ? { status: 200, body: source, etag: etagOf(source) } : missing("source");
}

/** GET /sources/{s}/citations */
export async function listSourceCitations(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const sourceId = call.params["source"]!;
  if (!(await ports.store.readSource(sourceId))) return missing("source");
  return answerPage(
    call,
    ports,
    (page) => ports.store.listCitations(sourceId, page),
    (citation) => citation,
  );
}

/**
 * PATCH /sources/{s}: what people say of a source. It stands in the desk's own history with its note; trust and copies
 * are then told to every article that cites it.
 */
export async function changeSource(call: Call<SourcePatch>, ports: Ports): Promise<Reply> {
  const { note, ...given } = call.body;
  const sourceId = call.params["source"]!;
  const before = await ports.store.readSource(sourceId);
  if (before === null) return missing("source");
  const tells = given.trust !== undefined || given.copyOf !== undefined;
  // Before the change itself, and due after it: a crash in between tells nothing new, instead of nothing at all.
  if (tells && before.rev === call.ifMatch)
    await ports.store.putErrand(sourceId, ports.newId(), new Date(ports.now() + MINUTE_MS / 2).toISOString());
  return ports.store.commit({
    articleId: "DESK",
    decide: async () => {
      const [source, { chain }] = await Promise.all([ports.store.readSource(sourceId), ports.store.readDesk()]);
      if (source === null) return missing("source");
      if (source.rev !== call.ifMatch) return stale(source);
      const next = await patched(source, given, ports);
      if ("refused" in next) return next;
      return {
        chain,
        change: {
          action: "desk.changed",
          subject: `source/${sourceId}`,
          actor: call.caller.actor,
          at: at(ports),
          put: {},
          why: { note, before: shownOf(source), after: shownOf(next) },
          sources: [next],
        },
        counts: noCounts,
        answer: { status: 200, body: next, etag: etagOf(next) },
      };
    },
  });
}

/** What people say of a source: what a change of it puts into the history. */
const shownOf = ({ title, interval, watch, rank, copyOf, trust }: Source) => ({
  title,
  interval,
  watch,
  rank,
  copyOf,
  trust,
});

async function patched(
  source: Source,
  given: Omit<SourcePatch, "note">,
  ports: Pick<Ports, "store" | "now">,
): Promise<Source | Refusal> {
  const { title, interval, watch, rank, copyOf, trust } = given;
  if (source.type !== "page" && (watch === "machine" || typeof interval === "number"))
    return invalid("/watch", "only pages are watched by the machine");
  if (typeof copyOf === "string") {
    const original = copyOf === source.id ? null : await ports.store.readSource(copyOf);
    if (original === null) return invalid("/copyOf", "not another source of this desk");
    if (original.copyOf !== null) return invalid("/copyOf", "is itself a copy: name what it is copied from");
  }
  const next: Source = {
    ...source,
    title: title === undefined ? source.title : title,
    interval: interval === undefined ? source.interval : interval,
    watch: watch ?? source.watch,
    rank: rank ?? source.rank,
    copyOf: copyOf === undefined ? source.copyOf : copyOf,
    trust: trust ?? source.trust,
    rev: source.rev + 1,
  };
  return { ...next, nextCheckAt: dueAfter(source, next, ports.now()) };
}

/** When a source is looked at next, after somebody changed how it is watched. */
function dueAfter(before: Source, after: Source, nowMs: number): string | null {
  const due = (minutes: number) => new Date(nowMs + minutes * MINUTE_MS).toISOString();
  if (after.watch === before.watch && after.interval === before.interval) return before.nextCheckAt;
  switch (after.watch) {
    case "off":
      return null;
    case "hand":
      return before.watch === "hand" ? before.nextCheckAt : due(HAND_DAYS * 24 * 60);
    case "machine": {
      if (before.watch !== "machine") return due(0);
      const regular = cadence(after, nowMs);
      if (regular === null) return null;
      return before.nextCheckAt !== null && before.nextCheckAt < due(regular) ? before.nextCheckAt : due(regular);
    }
  }
}

/** Now, or the first instant after a look that was due at this one: each look is named by its own. */
export function nextInstant(last: string | undefined, nowMs: number): string {
  return new Date(last === undefined ? nowMs : Math.max(nowMs, Date.parse(last) + 1)).toISOString();
}

/** Reading afresh when the source's head moves at the same moment. */
const TRIES = 5;

/** POST /sources/{s}/recheck: a look in the host's next turn; it is a person's, so that robots.txt does not bind it. */
export async function recheckNow(call: Call, ports: Ports): Promise<Reply> {
  return underLease(call.once!, ports, async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await ports.store.readWatched(call.params["source"]!);
      if (found === null) return missing("source");
      const { source, watch } = found;
      if (source.watch !== "machine" || source.url === null)
        return refuse("not-allowed-now", "The machine does not watch this source.");
      const now = nextInstant(watch.last?.due, ports.now());
      const due = source.nextCheckAt !== null && source.nextCheckAt <= now ? source.nextCheckAt : now;
      const next: Source = { ...source, nextCheckAt: due, rev: source.rev + 1 };
      if (await ports.store.putSource(next, { asked: due }))
        return { status: 202 as const, body: next, location: `/api/sources/${source.id}/checks` };
    }
    return refuse("unavailable", "The source is being looked at.", { retryAfter: 2 });
  });
}
