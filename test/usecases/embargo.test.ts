import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../../lambdas/core/article.ts";
import { firstBreak } from "../../lambdas/core/audit.ts";
import { refuse } from "../../lambdas/core/problem.ts";
import type { ArticlePatch } from "../../lambdas/core/requests.ts";
import type { Store } from "../../lambdas/store/store.ts";
import type { Sleeper } from "../../lambdas/store/watch-lists.ts";
import { addRevision } from "../../lambdas/usecases/add-revision.ts";
import { changeArticle } from "../../lambdas/usecases/change-article.ts";
import { createArticle } from "../../lambdas/usecases/create-article.ts";
import { RecheckMessage, type RecheckPorts } from "../../lambdas/usecases/recheck-ports.ts";
import { takeMessage } from "../../lambdas/usecases/take-message.ts";
import type { Ports } from "../../lambdas/usecases/usecase.ts";
import { ANA, historyOf } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { DAY, HOUR, type WatchedDesk, watchedDesk } from "./watched-desk.ts";

const MINUTE = 60_000;

let engine: Engine;
let desk: WatchedDesk;
/** Ten o'clock of the day that a test has to itself. */
let ten: number;
beforeAll(async () => {
  engine = await startEngine();
  desk = await watchedDesk(engine, []);
});
afterAll(async () => {
  await desk.close();
  await engine.stop();
});

const iso = (ms: number) => new Date(ms).toISOString();
const once = () => ({ actor: ANA, key: randomUUID(), bodyHash: randomUUID() });

/** A story that tells when the ferry to an island sails again. */
async function takeIn(island: string, day: string, embargoUntil?: number, ports: Ports = desk.api): Promise<Article> {
  const body = {
    title: `Ferry to ${island} to sail again`,
    text: `The ferry to ${island} will resume sailing on ${day}, the shipping company said.`,
    publisher: "The Quay",
    publishedAt: "2026-03-01T08:00:00+01:00",
    timezone: "Europe/Oslo",
    ...(embargoUntil === undefined ? {} : { embargoUntil: iso(embargoUntil) }),
  };
  const call = desk.call(ANA, "contributor", body, { once: once() });
  return (desk.good(await createArticle(call, ports)).body as { article: Article }).article;
}

/** On the next morning: an open story, and one under embargo until ten that contradicts it. */
async function twoStories(island: string) {
  desk.clock.now = Math.ceil((desk.clock.now + 1) / DAY) * DAY + 6 * HOUR;
  ten = desk.clock.now + 4 * HOUR;
  const open = await takeIn(island, "14 April 2026");
  const secret = await takeIn(island, "17 April 2026", ten);
  return { open, secret };
}

async function patch({ id }: Article, body: ArticlePatch, ports = desk.api) {
  const { article } = (await desk.store.readArticle(id))!;
  const call = desk.call(ANA, "editor", body, { params: { article: id }, ifMatch: article.rev });
  return desk.good(await changeArticle(call, ports));
}

async function withdraw({ id }: Article) {
  const body = { kind: "withdrawal" as const, basedOn: 1, publicNote: "Told in error." };
  const call = desk.call(ANA, "editor", body, { params: { article: id }, once: once() });
  desk.good(await addRevision(call, desk.api));
}

/** A tick of the schedule at an instant, and what it puts on the queue. */
async function tickAt(now: number) {
  desk.clock.now = now;
  await desk.tick();
}
async function wakeAt(now: number) {
  await tickAt(now);
  await desk.drain();
}

const storeWith = (more: Partial<Store>) => ({ store: { ...desk.store, ...more } });

/** How often a conflict was opened in the history of each of these, all of which must be whole. */
async function openings(...articles: Article[]): Promise<number[]> {
  return Promise.all(
    articles.map(async ({ id }) => {
      const events = await historyOf(desk.store, id);
      expect(await firstBreak(events)).toBeNull();
      return events.filter(({ action }) => action === "conflict.opened").length;
    }),
  );
}

/** When the embargo of a story is to wake; null where nothing sleeps. */
async function wakesAt({ id }: Article): Promise<string | null> {
  const all: Sleeper[] = [];
  for await (const page of desk.store.sleepers("9999")) all.push(...page);
  const own = all.find((sleeper) => sleeper.thing === "embargo" && sleeper.articleId === id);
  return own === undefined ? null : own.wakeSk.slice(0, own.wakeSk.indexOf("#"));
}

describe("two stories that contradict each other, one of them under embargo until ten", () => {
  it("have no conflict at 9:59 and one at ten, told once in each history", async () => {
    const { open, secret } = await twoStories("Skorpa");
    expect(await wakesAt(secret)).toBe(iso(ten));
    await wakeAt(ten - MINUTE);
    expect(await openings(open, secret)).toEqual([0, 0]);
    await wakeAt(ten);
    expect(await openings(open, secret)).toEqual([1, 1]);
    const [conflict] = await desk.store.readConflicts(secret.id);
    expect(conflict).toMatchObject({ kind: "disjoint", state: "open", articleId: secret.id });
    expect(new Set(conflict!.claims.map((ref) => ref.articleId))).toEqual(new Set([open.id, secret.id]));
    expect(await desk.store.readConflicts(open.id)).toEqual([conflict]);
    expect(await wakesAt(secret)).toBeNull();
  });

  it("have it once where the message comes to two at once, and again later", async () => {
    const { open, secret } = await twoStories("Halten");
    await tickAt(ten);
    const [message, ...others] = desk.queue.waiting.splice(0);
    expect(others).toEqual([]);
    const take = () => takeMessage(RecheckMessage.parse(message!.body), desk.ports);
    await Promise.all([take(), take()]);
    await take();
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it("have it a quarter of an hour later where the message is lost", async () => {
    const { open, secret } = await twoStories("Froan");
    await tickAt(ten);
    desk.queue.waiting.length = 0;
    await wakeAt(ten + 14 * MINUTE);
    expect(await openings(open, secret)).toEqual([0, 0]);
    await wakeAt(ten + 15 * MINUTE);
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it.each<[string, string, () => Partial<RecheckPorts>]>([
    ["the desk is busy at ten", "Sula", () => storeWith({ commit: async () => refuse("unavailable", "Busy.") })],
    ["the clock of the one who takes the message is slow", "Mausund", () => ({ now: () => ten - 1 })],
    [
      "its claims are still being written",
      "Tarva",
      () =>
        storeWith({
          async readArticle(id) {
            const { article, chain } = (await desk.store.readArticle(id))!;
            return { article: { ...article, intake: { done: 1, of: 2 } }, chain };
          },
        }),
    ],
  ])("have it a quarter of an hour later where %s", async (_, island, hindered) => {
    const { open, secret } = await twoStories(island);
    await tickAt(ten);
    const [message] = desk.queue.waiting.splice(0);
    await takeMessage(RecheckMessage.parse(message!.body), { ...desk.ports, ...hindered() });
    expect(await openings(open, secret)).toEqual([0, 0]);
    expect(await wakesAt(secret)).toBe(iso(ten + 15 * MINUTE));
    await wakeAt(ten + 15 * MINUTE);
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it("have it at eleven where the embargo is moved to then", async () => {
    const { open, secret } = await twoStories("Veiholmen");
    await patch(secret, { embargoUntil: iso(ten + HOUR) });
    expect(await wakesAt(secret)).toBe(iso(ten + HOUR));
    await wakeAt(ten);
    expect(await openings(open, secret)).toEqual([0, 0]);
    await wakeAt(ten + HOUR);
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it("have it at eleven also where the message of ten is on its way when the embargo is moved", async () => {
    const { open, secret } = await twoStories("Titran");
    await tickAt(ten);
    await patch(secret, { embargoUntil: iso(ten + HOUR) });
    await desk.drain();
    expect(await openings(open, secret)).toEqual([0, 0]);
    expect(await wakesAt(secret)).toBe(iso(ten + HOUR));
    await wakeAt(ten + HOUR);
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it.each([
    ["is lifted", "Kalvsund", () => null],
    ["is moved to an hour that has passed", "Bolga", () => iso(ten - 5 * HOUR)],
  ])("have it at once where the embargo %s, and nothing sleeps any more", async (_, island, until) => {
    const { open, secret } = await twoStories(island);
    await patch(secret, { embargoUntil: until() });
    expect(await openings(open, secret)).toEqual([1, 1]);
    expect(await wakesAt(secret)).toBeNull();
    await tickAt(ten);
    expect(desk.queue.waiting).toEqual([]);
  });

  it("have it a minute later where whoever lifts the embargo dies before comparing", async () => {
    const { open, secret } = await twoStories("Myken");
    const dying = { ...desk.api, ...storeWith({ findTopics: () => Promise.reject(new Error("dead")) }) };
    await expect(patch(secret, { embargoUntil: null }, dying)).rejects.toThrow("dead");
    expect(await openings(open, secret)).toEqual([0, 0]);
    await wakeAt(desk.clock.now + MINUTE);
    expect(await openings(open, secret)).toEqual([1, 1]);
    expect(await wakesAt(secret)).toBeNull();
  });

  it("have none where it is withdrawn before", async () => {
    const { open, secret } = await twoStories("Lovund");
    await withdraw(secret);
    expect(await wakesAt(secret)).toBeNull();
    await wakeAt(ten);
    expect(await openings(open, secret)).toEqual([0, 0]);
  });

  it("have none where it is withdrawn while the message is on its way", async () => {
    const { open, secret } = await twoStories("Selvaer");
    await tickAt(ten);
    await withdraw(secret);
    expect(desk.queue.waiting).toHaveLength(1);
    await desk.drain();
    expect(await openings(open, secret)).toEqual([0, 0]);
  });
});

it("two stories under embargo until the same hour contradict each other then, once", async () => {
  const { secret } = await twoStories("Grip");
  await patch(secret, { embargoUntil: iso(ten + HOUR) });
  const other = await takeIn("Grip", "21 April 2026", ten + HOUR);
  await wakeAt(ten);
  expect(await openings(other)).toEqual([0]);
  await wakeAt(ten + HOUR);
  const own = (await desk.store.readConflicts(other.id)).filter(({ claims }) =>
    claims.some((ref) => ref.articleId === secret.id),
  );
  expect(own).toHaveLength(1);
});

describe("a conflict that stands open when one of its stories is put under embargo", () => {
  /** The other story gets these words while the embargo stands. */
  async function reworded(island: string, day: string) {
    const { open, secret } = await twoStories(island);
    await patch(secret, { embargoUntil: null });
    await patch(secret, { embargoUntil: iso(ten) });
    const body = {
      kind: "update" as const,
      basedOn: 1,
      text: `Tickets sell. The ferry to ${island} will resume sailing on ${day}.`,
    };
    const call = desk.call(ANA, "editor", body, { params: { article: open.id }, once: once() });
    desk.good(await addRevision(call, desk.api));
    const stateOf = async () => (await desk.store.readConflicts(open.id)).map(({ state }) => state);
    return { open, secret, stateOf };
  }

  it("stays open while the other is changed and contradicts it still", async () => {
    const { open, secret, stateOf } = await reworded("Herdla", "14 April 2026");
    expect(await stateOf()).toEqual(["open"]);
    await wakeAt(ten);
    expect(await stateOf()).toEqual(["open"]);
    expect(await openings(open, secret)).toEqual([1, 1]);
  });

  it("is closed at its hour where the other has come to agree", async () => {
    const { stateOf } = await reworded("Bulandet", "17 April 2026");
    expect(await stateOf()).toEqual(["open"]);
    await wakeAt(ten);
    expect(await stateOf()).toEqual(["dismissed"]);
  });
});

it("a story whose embargo has passed when it is taken in is compared then, and nothing sleeps", async () => {
  const { open } = await twoStories("Runde");
  const late = await takeIn("Runde", "19 April 2026", desk.clock.now - MINUTE);
  expect(await openings(open, late)).toEqual([1, 1]);
  expect(await wakesAt(late)).toBeNull();
});

it("an editor's other changes leave the hour as it is", async () => {
  const { secret } = await twoStories("Fedje");
  await patch(secret, { title: "Fedje waits for its ferry" });
  expect(await wakesAt(secret)).toBe(iso(ten));
});
