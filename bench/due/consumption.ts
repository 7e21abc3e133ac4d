import { randomUUID } from "node:crypto";
import { wakeRow } from "../../lambdas/store/index-rows.ts";
import { toItem } from "../../lambdas/store/items.ts";
import { keyOf } from "../../lambdas/store/keys.ts";
import { takeDue } from "../../lambdas/usecases/take-due.ts";
import { aSource, MORNING, storeOn } from "../../test/store/desk.ts";
import { clientFor, startEngine } from "../../test/store/engine.ts";
import { metered, type Spent } from "../metered.ts";
import { seed } from "../seed.ts";

const HOUR = 3_600_000;
const SITES = 50;

/** What it consumes to take those that are due out of so many sources. */
export async function takingConsumes(all: number, due: number): Promise<Spent & { sent: number }> {
  const engine = await startEngine();
  try {
    const { client, spent } = metered(clientFor(engine.endpoint));
    const { store, clock } = storeOn(engine, { client });
    await seed(clientFor(engine.endpoint, 3, 30_000), engine.table, sources(all, due));
    const told = await takeDue({ store, send: async () => {}, now: () => clock.now, gapSeconds: 2, budgetMs: 600_000 });
    return { ...spent, sent: told.sent };
  } finally {
    await engine.stop();
  }
}

/** Those that are due are whole; of those that sleep only what the index is made of stands there. */
function* sources(all: number, due: number) {
  for (let i = 0; i < all; i++) {
    const id = randomUUID();
    const nextCheckAt = new Date(MORNING + (i < due ? -1 : 1) * HOUR).toISOString();
    yield i < due
      ? toItem.source(aSource({ id, url: `https://site${i % SITES}.example/${i}`, nextCheckAt }))
      : { ...keyOf({ thing: "source", sourceId: id }), ...wakeRow(id, nextCheckAt) };
  }
}
