import type { HistoryEvent } from "../core/audit.ts";
import { instant } from "../core/time.ts";
import type { Delivery } from "../core/webhook.ts";
import type { SleepingDelivery } from "../store/notices.ts";
import { announce } from "./announce.ts";
import { deliver } from "./deliver.ts";
import type { NoticePorts } from "./notice-ports.ts";

/** What the stream brings: an event that was written, or a delivery that somebody asks for now. */
export type Brought = { sequence: string } & (
  | { kind: "event"; articleId: string; number: number }
  | { kind: "asked"; sleeping: SleepingDelivery }
);

export interface Taken {
  tried: number;
  /** Where the stream is to go on from, and why; null where all of the batch is done. */
  failed: { sequence: string; error: unknown } | null;
}

/** Events that are written down at the same time. */
const AT_ONCE = 10;
/** So long the stream leaves a receiver alone that gave no answer. */
const SILENT_MS = 60_000;

/**
 * Takes a batch of the stream: first everything that is to be told is written down, then it is told. A crash between
 * the two leaves deliveries that wake by themselves; a batch that comes again makes none twice.
 */
export async function takeNotices(batch: readonly Brought[], ports: NoticePorts): Promise<Taken> {
  const until = ports.now() + ports.budgetMs;
  const events = await readEvents(batch, ports);
  const webhooks = await ports.store.listWebhooks();
  const made: Delivery[] = [];
  let failed: Taken["failed"] = null;
  for (let start = 0; start < batch.length && failed === null; start += AT_ONCE) {
    const part = batch.slice(start, start + AT_ONCE);
    const outcomes = await Promise.allSettled(part.map(takeOne));
    for (const [place, outcome] of outcomes.entries())
      if (outcome.status === "fulfilled") made.push(...outcome.value);
      // The stream goes on from the first that failed; what was made behind it is not made again.
      else failed ??= { sequence: part[place]!.sequence, error: outcome.reason };
  }
  return { tried: await deliver(made, ports, until), failed };

  /** Waiting for a receiver that gave no answer a moment ago would hold up the stream: the clock wakes what is for it. */
  function isNotSilent({ webhookId }: Delivery): boolean {
    return ports.now() - (ports.silent.get(webhookId) ?? 0) > SILENT_MS;
  }

  async function takeOne(one: Brought): Promise<Delivery[]> {
    switch (one.kind) {
      case "event": {
        const event = events.get(nameOf(one));
        if (event === undefined) throw new Error(`event ${nameOf(one)} is not in its history`);
        return (await announce(event, webhooks, ports)).filter(isNotSilent);
      }
      case "asked": {
        const taken = await ports.store.takeDelivery(one.sleeping, instant(ports.now() + ports.leaseMs));
        return taken === null ? [] : [taken];
      }
    }
  }
}

const nameOf = ({ articleId, number }: { articleId: string; number: number }) => `${articleId} ${number}`;

/** Events as they stand now, not as the stream holds them: what was erased since is not told. */
async function readEvents(batch: readonly Brought[], { store }: NoticePorts): Promise<Map<string, HistoryEvent>> {
  const named = batch.filter((one) => one.kind === "event");
  return new Map((await store.readEvents(named)).map((event) => [nameOf(event), event]));
}
