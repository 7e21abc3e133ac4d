import { randomUUID } from "node:crypto";
import type { Caller } from "../../lambdas/core/permissions.ts";
import { isRefusal } from "../../lambdas/core/problem.ts";
import type { Citable } from "../../lambdas/core/source.ts";
import type { ClaimView } from "../../lambdas/core/views.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import type { Outgoing } from "../../lambdas/send-messages.ts";
import { addCitation } from "../../lambdas/usecases/add-citation.ts";
import { changeDesk } from "../../lambdas/usecases/desk.ts";
import { markClaim } from "../../lambdas/usecases/mark-claim.ts";
import { RecheckMessage, type RecheckPorts } from "../../lambdas/usecases/recheck-ports.ts";
import { takeDue } from "../../lambdas/usecases/take-due.ts";
import { takeMessage } from "../../lambdas/usecases/take-message.ts";
import type { Call, Ports } from "../../lambdas/usecases/usecase.ts";
import { ANA, aClaim, anArticle, MORNING, RAMI, settled, storeOn } from "../store/desk.ts";
import type { Engine } from "../store/engine.ts";

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const caller = (actor: string, role: Caller["role"]): Caller => ({
  actor,
  identity: `https://issuer.example|${actor}`,
  name: actor,
  role,
  client: false,
});

/** A queue in memory with the promises of SQS FIFO: one message an id in five minutes, a group in order. */
export function memoryQueue(now: () => number) {
  const taken = new Map<string, number>();
  const waiting: Outgoing[] = [];
  return {
    waiting,
    async send(messages: readonly Outgoing[]) {
      for (const message of messages) {
        const before = taken.get(message.deduplicationId);
        if (before !== undefined && now() - before < 5 * MINUTE) continue;
        taken.set(message.deduplicationId, now());
        waiting.push(structuredClone(message));
      }
    },
  };
}

/** A desk whose sources are pages on loopback, whose clock the test turns and whose queue it holds. */
export async function watchedDesk(engine: Engine, origins: readonly string[], more: Partial<RecheckPorts> = {}) {
  const { store, blobs, clock } = storeOn(engine);
  const now = () => clock.now;
  const queue = memoryQueue(now);
  const hosts = origins.map((origin) => new URL(origin).host);
  let fetches = 0;
  const fetchPage = safeFetcher({ allowedHosts: hosts, now, limits: { deadlineMs: 2000 } });
  const ports: RecheckPorts = {
    store,
    blobs,
    send: queue.send,
    fetcher: () => (url, look) => {
      fetches++;
      return fetchPage(url, look);
    },
    now,
    newId: randomUUID,
    leaseMs: 95_000,
    ...more,
  };
  const api: Ports = { store, blobs, now, newId: randomUUID, leaseMs: 30_000, version: "0", signIn: null };
  const call = <Body>(actor: string, role: Caller["role"], body: Body, rest: Partial<Call<Body>> = {}) =>
    ({
      caller: caller(actor, role),
      params: {},
      body,
      query: {},
      ifMatch: -1,
      once: null,
      accept: "",
      scope: "",
      ...rest,
    }) as Call<Body>;
  const good = <T>(reply: T) => {
    if (isRefusal(reply)) throw new Error(`${reply.refused}: ${reply.detail}`);
    return reply as { status: number; body: never };
  };
  const { rev } = await store.readDesk();
  good(await changeDesk(call(ANA, "admin", { allowedHosts: hosts }, { ifMatch: rev }), api));

  const desk = {
    store,
    blobs,
    clock,
    queue,
    ports,
    api,
    call,
    good,
    fetches: () => fetches,
    close: () => fetchPage.close(),
    /** An article of one claim. */
    async claim(place = 0) {
      const article = anArticle();
      const claim = aClaim(article.id, place);
      await settled(store, article, [claim]);
      return { articleId: article.id, claimId: claim.id };
    },
    async cite({ articleId, claimId }: Place, citable: Citable): Promise<{ id: string; sourceId: string }> {
      const once = { actor: ANA, key: randomUUID(), bodyHash: "one" };
      const params = { article: articleId, claim: claimId };
      return good(await addCitation(call(ANA, "contributor", citable, { params, once }), api)).body;
    },
    async mark({ articleId, claimId }: Place, status: "verified" | "pending"): Promise<ClaimView> {
      const { claim } = (await store.readClaim(articleId, claimId))!;
      const params = { article: articleId, claim: claimId };
      return good(await markClaim(call(RAMI, "reviewer", { status }, { params, ifMatch: claim.rev }), api)).body;
    },
    async stateOf({ articleId, claimId }: Place) {
      const [record, citations] = await Promise.all([
        store.readClaim(articleId, claimId),
        store.readCitations(articleId, claimId),
      ]);
      return { claim: record!.claim, citations };
    },
    tick: () => takeDue({ store, send: queue.send, now, gapSeconds: 0.1, budgetMs: 60_000 }),
    /** Hands out what lies on the queue until nothing does, groups side by side; what fails is thrown. */
    async drain() {
      while (queue.waiting.length > 0) {
        const groups = Map.groupBy(queue.waiting.splice(0), ({ group }) => group);
        await Promise.all(
          [...groups.values()].map(async (messages) => {
            for (const { body } of messages) await takeMessage(RecheckMessage.parse(body), ports);
          }),
        );
      }
    },
    /** Turns the clock to an instant, from one look that is due to the next, and takes each. */
    async runUntil(until: number) {
      for (;;) {
        const { items } = await store.listSources({ limit: 100 });
        const dues = items.flatMap((source) =>
          source.watch === "machine" && source.nextCheckAt !== null ? [Date.parse(source.nextCheckAt)] : [],
        );
        // The schedule calls every minute: what falls due within one is taken together.
        const next = Math.max(clock.now, Math.ceil(Math.min(...dues) / MINUTE) * MINUTE);
        if (dues.length === 0 || next > until) break;
        clock.now = next;
        await desk.tick();
        await desk.drain();
      }
      clock.now = Math.max(clock.now, until);
    },
  };
  clock.now = MORNING;
  return desk;
}

export interface Place {
  articleId: string;
  claimId: string;
}
export type WatchedDesk = Awaited<ReturnType<typeof watchedDesk>>;
