import { randomUUID } from "node:crypto";
import type { Article } from "../../lambdas/core/article.ts";
import type { Claim } from "../../lambdas/core/claim.ts";
import type { Caller } from "../../lambdas/core/permissions.ts";
import type { Delivery, Webhook } from "../../lambdas/core/webhook.ts";
import type { PostOutcome, WebhookMessage } from "../../lambdas/fetch/post-webhook.ts";
import type { Store } from "../../lambdas/store/store.ts";
import { deliverDue } from "../../lambdas/usecases/deliver.ts";
import type { NoticePorts } from "../../lambdas/usecases/notice-ports.ts";
import { type Brought, takeNotices } from "../../lambdas/usecases/take-notices.ts";
import type { Call, Ports, UseCase } from "../../lambdas/usecases/usecase.ts";
import { addWebhook } from "../../lambdas/usecases/webhooks.ts";
import { aClaim, anArticle, historyOf, marking, settled, storeOn } from "../store/desk.ts";
import type { Engine } from "../store/engine.ts";

export const ADMIN: Caller = {
  actor: `u:${"e".repeat(32)}`,
  identity: "https://issuer.example|zayd",
  name: "zayd",
  role: "admin",
  client: false,
};

export interface Message {
  url: string;
  id: string;
  type: string;
  data: Record<string, unknown>;
}

/** A desk whose webhooks answer as the test says, on a clock that the test turns. */
export function noticesOn(engine: Engine) {
  const { store, blobs, clock } = storeOn(engine);
  const messages: Message[] = [];
  const silent = new Map<string, number>();
  const desk = {
    store,
    clock,
    messages,
    /** What receivers answer from now on. */
    answer: (_url: string): number | null => 200,
    /** The store that `notify` works on: a test may let it break. */
    notifyStore: store as Store,
    ports: (): NoticePorts => ({
      store: desk.notifyStore,
      poster: () => Object.assign(post, { close: async () => {} }),
      now: () => clock.now,
      silent,
      leaseMs: 65_000,
      budgetMs: 40_000,
    }),
    /** Events of an article as the stream brings them. */
    async brought(articleId: string, from = 1): Promise<Brought[]> {
      const events = await historyOf(store, articleId);
      return events
        .filter(({ number }) => number >= from)
        .map(({ number }) => ({ kind: "event", articleId, number, sequence: `${articleId}/${number}` }));
    },
    take: (batch: readonly Brought[]) => takeNotices(batch, desk.ports()),
    /** The clock goes on and calls for deliveries whose time has come. */
    async wait(minutes: number) {
      clock.now += minutes * 60_000;
      return deliverDue(desk.ports());
    },
    async call<B>(
      useCase: UseCase<never, never>,
      {
        body,
        params = {},
        query,
        ifMatch = -1,
        key = randomUUID(),
        caller = ADMIN,
      }: Partial<Omit<Call<B>, "once">> & { key?: string },
    ) {
      const once = { actor: caller.actor, key, bodyHash: JSON.stringify(body ?? null) };
      const call = { caller, params, body, query: query ?? {}, ifMatch, once, accept: "", scope: "test" };
      const ports: Ports = {
        store,
        blobs,
        now: () => clock.now,
        newId: randomUUID,
        leaseMs: 30_000,
        version: "test",
        signIn: null,
      };
      return (useCase as UseCase<unknown, unknown>)(call as never, ports);
    },
    async webhook(types: string[], url = "https://receiver.example/hook"): Promise<Webhook> {
      const reply = await desk.call(addWebhook, { body: { url, types } });
      if (!("body" in reply)) throw new Error(JSON.stringify(reply));
      return reply.body as Webhook;
    },
    async deliveries(webhook: Webhook): Promise<Delivery[]> {
      return (await store.listDeliveries(webhook.id, { limit: 100 })).items;
    },
    /** A story with a claim that is marked: two events. */
    async story(more: Partial<Article> = {}): Promise<{ article: Article; claim: Claim }> {
      const article = anArticle({ createdAt: at(), updatedAt: at(), ...more });
      const claim = aClaim(article.id);
      await settled(store, article, [claim], { at: at() });
      await mark(article.id, claim.id, 1);
      return { article, claim };
    },
  };

  const at = () => new Date(clock.now).toISOString();
  async function mark(articleId: string, claimId: string, rev: number) {
    const decide = marking(store, articleId, claimId, rev, "seen");
    await store.commit({
      articleId,
      decide: async () => {
        const decision = await decide();
        return "refused" in decision ? decision : { ...decision, change: { ...decision.change, at: at() } };
      },
    });
  }

  async function post({ url, id, body }: WebhookMessage): Promise<PostOutcome> {
    const status = desk.answer(url);
    const { type, data } = JSON.parse(body) as Pick<Message, "type" | "data">;
    messages.push({ url, id, type, data });
    return { status, detail: status === null ? "No answer." : `Answered ${status}.` };
  }
  return desk;
}
