import { randomUUID } from "node:crypto";
import { FETCH_LIMITS } from "../../lambdas/fetch/safe-fetcher.ts";
import type { Outgoing } from "../../lambdas/send-messages.ts";
import { toItem } from "../../lambdas/store/items.ts";
import type { Sleeper } from "../../lambdas/store/watch-lists.ts";
import { takeDue } from "../../lambdas/usecases/take-due.ts";
import { aSource, MORNING, storeOn } from "../../test/store/desk.ts";
import { clientFor, startEngine } from "../../test/store/engine.ts";
import { seed } from "../seed.ts";
import { Lanes } from "./lanes.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** As deployed: so many looks at a time (lib/rechecks.ts), and so long may one take (lambdas/fetch). */
const WORKERS = 40;
const LOOK_MS = 300;
const DEAD_MS = FETCH_LIMITS.deadlineMs;

export interface Crowd {
  /** Sources of the one big host. */
  big: number;
  hosts: number;
  /** Sources of each of the other hosts. */
  each: number;
  /** So many of the other hosts don't answer: each look at them takes its whole deadline. */
  dead: number;
  gapSeconds: number;
}

export interface Drained {
  looks: number;
  doubled: number;
  lost: number;
  /** When the last source of the big host, of an ordinary and of a dead one was looked at; minutes since all fell due. */
  bigMinutes: number;
  ordinaryMinutes: number;
  deadMinutes: number;
  /** The least that the gap allows the big host, and that the lanes allow a dead one, minutes. */
  bigLeast: number;
  deadLeast: number;
}

/**
 * Has all sources of a crowd fall due at once and drains them, on a clock of the measure's own: what is due is really
 * taken from a really stored index minute by minute; queue and looks are a model (`Lanes`).
 */
export async function drain(crowd: Crowd): Promise<Drained> {
  const engine = await startEngine();
  try {
    const { store, clock } = storeOn(engine);
    const hostOf = new Map<string, string>();
    await seed(clientFor(engine.endpoint, 3, 30_000), engine.table, sources(crowd, hostOf));
    const lanes = new Lanes(MORNING, WORKERS, ({ body }) =>
      hostOf.get(idOf(body))?.startsWith("dead") ? DEAD_MS : LOOK_MS,
    );
    const doneAt = new Map<string, number>();
    const laneSizes = new Map<string, number>();
    const moved = new Map<string, Sleeper>();
    // Who is moved on is remembered: a look that ends moves it to the next day, as a recheck's record does.
    const watched: typeof store = {
      ...store,
      sleepOn: async (sleeper, until) => {
        const told = await store.sleepOn(sleeper, until);
        if (sleeper.thing === "source")
          moved.set(sleeper.sourceId, { ...sleeper, wakeSk: `${until}#${sleeper.sourceId}` });
        return told;
      },
    };
    let doubled = 0;
    for (let minute = 0; doneAt.size < hostOf.size && minute < 2 * crowd.big; minute++) {
      clock.now = MORNING + minute * MINUTE;
      const send = async (messages: readonly Outgoing[]) => {
        for (const { group } of messages) laneSizes.set(group, (laneSizes.get(group) ?? 0) + 1);
        lanes.send(messages);
      };
      await takeDue({ store: watched, send, now: () => clock.now, gapSeconds: crowd.gapSeconds, budgetMs: MINUTE });
      for (const { message, at } of lanes.workUntil(clock.now + MINUTE)) {
        const id = idOf(message.body);
        if (doneAt.has(id)) doubled++;
        else doneAt.set(id, at);
        await store.sleepOn(moved.get(id) as Sleeper, new Date(clock.now + DAY).toISOString());
      }
    }
    return { ...summary(crowd, hostOf, doneAt), deadLeast: longest(laneSizes, "dead"), doubled };
  } finally {
    await engine.stop();
  }
}

/** Minutes that the longest lane of the dead hosts takes, one deadline after another. */
const longest = (laneSizes: ReadonlyMap<string, number>, kind: string) =>
  (Math.max(...[...laneSizes].filter(([group]) => group.startsWith(kind)).map(([, size]) => size)) * DEAD_MS) / MINUTE;

const idOf = (body: unknown) => (body as { sourceId: string }).sourceId;

function* sources({ big, hosts, each, dead }: Crowd, hostOf: Map<string, string>) {
  const nextCheckAt = new Date(MORNING - MINUTE).toISOString();
  const names = Array.from({ length: hosts - 1 }, (_, n) => `${n < dead ? "dead" : "site"}${n}.example`);
  for (const [host, count] of [["big.example", big] as const, ...names.map((name) => [name, each] as const)])
    for (let n = 0; n < count; n++) {
      const id = randomUUID();
      hostOf.set(id, host);
      yield toItem.source(aSource({ id, url: `https://${host}/${n}`, nextCheckAt }));
    }
}

function summary(
  { big, gapSeconds }: Crowd,
  hostOf: ReadonlyMap<string, string>,
  doneAt: ReadonlyMap<string, number>,
): Omit<Drained, "doubled" | "deadLeast"> {
  const last = (kind: string) =>
    Math.max(
      ...[...doneAt].filter(([id]) => hostOf.get(id)?.startsWith(kind)).map(([, at]) => (at - MORNING) / MINUTE),
    );
  return {
    looks: doneAt.size,
    lost: hostOf.size - doneAt.size,
    bigMinutes: last("big"),
    ordinaryMinutes: last("site"),
    deadMinutes: last("dead"),
    bigLeast: Math.floor((big - 1) / Math.floor(60 / gapSeconds)),
  };
}
