import { randomUUID } from "node:crypto";
import type { SQSEvent } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { batch } from "../../lambdas/batch.ts";
import { RecheckMessage, type RecheckPorts } from "../../lambdas/usecases/recheck-ports.ts";
import { takeDue } from "../../lambdas/usecases/take-due.ts";
import { takeMessage } from "../../lambdas/usecases/take-message.ts";
import { page, type Site, siteOf } from "../fetch/site.ts";
import { historyOf, MORNING } from "../store/desk.ts";
import { type Engine, startEngine } from "../store/engine.ts";
import { HOUR, type Place, type WatchedDesk, watchedDesk } from "./watched-desk.ts";

const MINUTE = 60_000;
const INVISIBLE = 4.5 * MINUTE;
const QUOTE = "The lock of the lower canal stays shut until the gate has been replaced, the warden said.";
const filler = "Boats wait at the basin above the lock, where the town has put up a landing stage for their crews.";

let engine: Engine;
let site: Site;
let desk: WatchedDesk;
let place: Place;
let sourceId: string;
beforeAll(async () => {
  engine = await startEngine();
  site = await siteOf({
    "/lock": page(`<title>Lock</title><main><h1>Lock</h1><p>${QUOTE}</p><p>${filler}</p></main>`),
  });
});
afterAll(async () => {
  await site.close();
  await engine.stop();
});
beforeEach(async () => {
  desk = await watchedDesk(engine, [site.origin]);
  place = await desk.claim();
  // Each test has a page of its own, so that no other's looks are counted.
  const url = `${site.origin}/lock?${randomUUID()}`;
  ({ sourceId } = await desk.cite(place, { url, stance: "supports", excerpt: QUOTE }));
  return () => desk.close();
});

type Target = "store" | "blobs" | "queue";
type Point = [target: Target, call: string, when: "before" | "after"];

/** Ports of a process that dies at a point: from then on nothing that it does reaches anything. */
function dying([target, call, when]: Point): RecheckPorts {
  let dead = false;
  const mortal = <T extends object>(thing: T, name: Target): T =>
    new Proxy(thing, {
      get(of, key) {
        const member = Reflect.get(of, key);
        if (typeof member !== "function") return member;
        return (...given: unknown[]) => {
          if (dead) throw new Error("dead");
          const here = name === target && key === call;
          if (here && when === "before") dead = true;
          if (dead) throw new Error("dead");
          const result = member.apply(of, given);
          if (!here) return result;
          return Promise.resolve(result).then(() => {
            dead = true;
            throw new Error("dead");
          });
        };
      },
    });
  const { store, blobs } = desk.ports;
  return {
    ...desk.ports,
    store: mortal(store, "store"),
    blobs: mortal(blobs, "blobs"),
    send: mortal({ send: desk.queue.send }, "queue").send,
  };
}

const tick = (ports: Pick<RecheckPorts, "store" | "send"> = desk.ports) =>
  takeDue({ ...ports, now: () => desk.clock.now, gapSeconds: 2, budgetMs: 60_000 }).catch(ended);

/** Hands out what waits; what fails waits again when it is visible again. */
async function deliver(ports = desk.ports) {
  // Other tests' sources sleep in the same table: their messages are theirs.
  const isOwn = (message: RecheckMessage) => "sourceId" in message && message.sourceId === sourceId;
  const own = desk.queue.waiting.splice(0).filter(({ body }) => isOwn(RecheckMessage.parse(body)));
  for (const message of own)
    await takeMessage(RecheckMessage.parse(message.body), ports).catch((error) => {
      desk.queue.waiting.push(message);
      return ended(error);
    });
}
const ended = (error: Error) => {
  if (error.message !== "dead") throw error;
};

/** Lives on for a while with whole ports: every minute a tick and a delivery. */
async function liveOn(minutes: number) {
  for (let minute = 0; minute < minutes; minute += 5) {
    desk.clock.now += 5 * MINUTE;
    await tick();
    for (let rounds = 0; rounds < 3; rounds++) await deliver();
  }
}

async function effects() {
  const { items: checks } = await desk.store.listChecks(sourceId, { limit: 100 });
  const events = (await historyOf(desk.store, place.articleId)).filter(({ actor }) => actor === "machine");
  const { citations } = await desk.stateOf(place);
  return { looks: checks.length, events: events.map(({ action }) => action), located: citations[0]!.latest?.located };
}
const ONE = { looks: 1, events: ["citation.changed"], located: "exact" };

describe("a look has one effect, whenever who takes it dies", () => {
  it.each<Point>([
    ["store", "sleepOn", "before"],
    ["store", "sleepOn", "after"],
    ["queue", "send", "before"],
    ["queue", "send", "after"],
  ])("%s.%s, %s, while what is due is taken", async (...point) => {
    await tick(dying(point));
    await liveOn(30);
    expect(await effects()).toEqual(ONE);
  });

  it.each<Point>([
    ["store", "lease", "before"],
    ["store", "lease", "after"],
    ["blobs", "put", "after"],
    ["store", "record", "before"],
    ["store", "record", "after"],
    ["queue", "send", "before"],
    ["queue", "send", "after"],
    ["store", "commit", "before"],
    ["store", "commit", "after"],
  ])("%s.%s, %s, while it is taken and brought", async (...point) => {
    await tick();
    const mortal = dying(point);
    await deliver(mortal);
    await deliver(mortal);
    desk.clock.now += INVISIBLE;
    await liveOn(30);
    expect(await effects()).toEqual(ONE);
  });
});

describe("messages and ticks", () => {
  it("that are lost come again (scheduler fire-never)", async () => {
    await tick();
    desk.queue.waiting.length = 0;
    await liveOn(10);
    expect(await effects()).toMatchObject({ looks: 0 });
    await liveOn(10);
    expect(await effects()).toEqual(ONE);
  });

  it("that come to two at once, again at once and again much later have one effect (sqs dup-concurrent, dup-now, dup-late)", async () => {
    await tick();
    const isOwn = ({ deduplicationId }: { deduplicationId: string }) => deduplicationId.startsWith(sourceId);
    const [message] = desk.queue.waiting.splice(0).filter(isOwn);
    const take = () => takeMessage(RecheckMessage.parse(message!.body), desk.ports);
    await Promise.all([take(), take()]);
    await take();
    const brought = desk.queue.waiting.splice(0);
    expect(brought.length).toBe(1);
    const bring = () => takeMessage(RecheckMessage.parse(brought[0]!.body), desk.ports);
    await Promise.all([bring(), bring()]);
    desk.clock.now += 20 * MINUTE;
    await take();
    await deliver();
    await bring();
    expect(await effects()).toEqual(ONE);
    expect(desk.fetches()).toBe(1);
  });

  it("that overlap or fire twice send each source once (scheduler overlap, fire-twice)", async () => {
    await Promise.all([tick(), tick(), tick()]);
    const sent = desk.queue.waiting.filter(({ deduplicationId }) => deduplicationId.startsWith(sourceId));
    expect(sent.length).toBe(1);
  });

  it("that come a day late make one look good, not one for each that was missed (scheduler fire-late-24h)", async () => {
    await tick();
    await deliver();
    await deliver();
    desk.clock.now = MORNING + 30 * HOUR;
    await tick();
    await deliver();
    await tick();
    await deliver();
    expect(await effects()).toMatchObject({ looks: 2 });
  });

  it("that all fail are all reported, and the next batch is taken (sqs poison-all)", async () => {
    const handler = batch("recheck", RecheckMessage, (message) => takeMessage(message, desk.ports));
    const record = (body: string, i: number) => ({ messageId: `m${i}`, body, attributes: { MessageGroupId: `g${i}` } });
    const answerTo = async (bodies: string[]) =>
      (await handler({ Records: bodies.map(record) } as unknown as SQSEvent)).batchItemFailures.length;
    expect(await answerTo(["", "[]", "null"])).toBe(3);
    await tick();
    const own = desk.queue.waiting.splice(0).filter(({ deduplicationId }) => deduplicationId.startsWith(sourceId));
    expect(await answerTo(own.map(({ body }) => JSON.stringify(body)))).toBe(0);
    await deliver();
    expect(await effects()).toEqual(ONE);
  });

  it("whose taker outlives its lease leave one look, whichever of the two ends first (sqs visibility-expiry)", async () => {
    await tick();
    const [message] = desk.queue.waiting
      .splice(0)
      .filter(({ deduplicationId }) => deduplicationId.startsWith(sourceId));
    const look = RecheckMessage.parse(message!.body);
    const began = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const slow: RecheckPorts = {
      ...desk.ports,
      fetcher: (hosts) => async (url, options) => {
        began.resolve();
        await held.promise;
        return desk.ports.fetcher(hosts)(url, options);
      },
    };
    const first = takeMessage(look, slow);
    await began.promise;
    desk.clock.now += INVISIBLE;
    await takeMessage(look, desk.ports);
    held.resolve();
    await first;
    await deliver();
    await deliver();
    expect(await effects()).toEqual(ONE);
  });

  it("that are handed out again a thousandfold, in any order, change nothing more (sqs dlq-redrive, reorder)", async () => {
    const told: RecheckMessage[] = [];
    const listening = async (step: () => Promise<void>) => {
      await step();
      told.push(...desk.queue.waiting.map(({ body }) => RecheckMessage.parse(body)));
    };
    const isOwn = (message: RecheckMessage) => "sourceId" in message && message.sourceId === sourceId;
    for (let looks = 0; looks < 2; looks++) {
      await listening(() => tick().then(() => undefined));
      await listening(() => deliver());
      await deliver();
      desk.clock.now += 2 * HOUR;
    }
    const before = await effects();
    const fetches = desk.fetches();
    const own = told.filter(isOwn);
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(["look", "bring"]));
    const again = Array.from({ length: 1000 }, (_, i) => own[(i * 7 + 3) % own.length]!);
    for (const message of again) await takeMessage(message, desk.ports);
    for (let rounds = 0; rounds < 3; rounds++) await deliver();
    expect(await effects()).toEqual(before);
    expect(desk.fetches()).toBe(fetches);
  });

  it("that nobody can read are reported alone, so that they are put aside (sqs poison, body-garbage)", async () => {
    const taken: string[] = [];
    const handler = batch("recheck", RecheckMessage, async (message) => void taken.push(message.kind));
    const look = { v: 1, kind: "look", sourceId, due: new Date(MORNING).toISOString() };
    const bodies = [
      "no json",
      JSON.stringify(look),
      JSON.stringify({ ...look, v: 2 }),
      JSON.stringify({ ...look, kind: "x" }),
    ];
    const Records = bodies.map((body, i) => ({ messageId: `m${i}`, body, attributes: { MessageGroupId: "one" } }));
    const answer = await handler({ Records } as unknown as SQSEvent);
    expect(taken).toEqual(["look"]);
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(["m0", "m2", "m3"]);
  });
});

it("a page whose reading kills three times is recorded as one that can't be read", async () => {
  for (let times = 0; times < 3; times++) {
    await tick();
    await deliver(dying(["store", "lease", "after"]));
    desk.queue.waiting.length = 0;
    desk.clock.now += 16 * MINUTE;
  }
  await tick();
  await deliver();
  const { items } = await desk.store.listChecks(sourceId, { limit: 10 });
  expect(items).toMatchObject([{ saw: "unsupported", detail: "reading it was begun 3 times and never ended" }]);
});

it("a page whose reading fails each time is recorded as one that can't be read; a store that fails is not its fault", async () => {
  const broken = {
    ...desk.ports,
    fetcher: () => async () => ({ ...(await desk.ports.fetcher([])(`${site.origin}/lock`, {})), body: null }),
  };
  const down = { ...desk.ports, blobs: { ...desk.blobs, put: () => Promise.reject(new Error("S3 put: 503")) } };
  await tick();
  const [message] = desk.queue.waiting.splice(0).filter(({ deduplicationId }) => deduplicationId.startsWith(sourceId));
  const take = (ports: RecheckPorts) => takeMessage(RecheckMessage.parse(message!.body), ports);
  for (let times = 0; times < 5; times++) await expect(take(down)).rejects.toThrow("503");
  for (let times = 0; times < 3; times++) await expect(take(broken as never)).rejects.toThrow("could not be read");
  await take(broken as never);
  const { items } = await desk.store.listChecks(sourceId, { limit: 10 });
  expect(items).toMatchObject([{ saw: "unsupported", detail: "reading it was begun 3 times and never ended" }]);
});

it("ninety sources of one site wait for its turns; another site's one does not wait for them", async () => {
  const crowd = Array.from({ length: 90 }, (_, i) => `http://crowd.example/${randomUUID()}/${i}`);
  const claims = [await desk.claim(), await desk.claim()];
  for (const [i, url] of crowd.entries()) await desk.cite(claims[i % 2]!, { url, stance: "context" });
  await desk.cite(claims[0]!, { url: "http://lonely.example/page", stance: "context" });
  await tick();
  const groups = Map.groupBy(desk.queue.waiting, ({ group }) => group.split("#")[0]);
  expect(groups.get("crowd.example")?.length).toBe(30);
  expect(groups.get("lonely.example")?.length).toBe(1);
  desk.queue.waiting.length = 0;
  for (const taken of [30, 30, 0]) {
    desk.clock.now += MINUTE;
    await tick();
    expect(desk.queue.waiting.filter(({ group }) => group.startsWith("crowd")).length).toBe(taken);
    desk.queue.waiting.length = 0;
  }
});
