import { setTimeout as pause } from "node:timers/promises";
import { keepSwept, sweepOnce } from "../engines/sweep.ts";
import { sweepBucket } from "../engines/sweep-objects.ts";
import { streamArn } from "../engines/tables.ts";
import { callLater } from "../lambda/later.ts";
import type { Lambda } from "../lambda/pool.ts";
import type { Plan } from "../plan/types.ts";
import { runSchedule } from "./schedule.ts";
import { runQueueSource } from "./sqs.ts";
import { type Positions, runStreamSource } from "./stream.ts";

/** What the sources read from and call; addresses of the engines. */
export interface Surroundings {
  lambdas: ReadonlyMap<string, Lambda>;
  dynamodb: string;
  queues: string;
  positions: Positions;
  /** Runs every schedule so often, whatever its expression says. */
  schedulesEveryMs?: number | undefined;
}

/**
 * Runs all that calls functions without a request: queues, streams and schedules, and the sweep of what is over its time.
 * @returns how they are stopped: batches under way may end within the grace (ms)
 */
export async function runSources(
  plan: Plan,
  { lambdas, dynamodb, queues, positions, schedulesEveryMs }: Surroundings,
): Promise<{ stop(graceMs: number): Promise<void> }> {
  const ending = new AbortController();
  const { signal } = ending;
  const running = [
    keepSwept(plan.tables, (table, now) => sweepOnce(dynamodb, table, now, signal), signal),
    keepSwept(plan.buckets, (bucket, now) => sweepBucket(queues, bucket, now, signal), signal),
  ];
  for (const source of plan.sources) {
    const lambda = named(lambdas, source.functionId);
    switch (source.kind) {
      case "queue":
        running.push(runQueueSource(source, queues, lambda, signal));
        break;
      case "stream": {
        const arn = await streamArn(dynamodb, source.tableName);
        running.push(
          runStreamSource(source, { endpoint: dynamodb, queues, streamArn: arn, positions }, lambda, signal),
        );
        break;
      }
    }
  }
  for (const schedule of plan.schedules) {
    const lambda = named(lambdas, schedule.functionId);
    const retries = plan.functions.find(({ id }) => id === lambda.id)?.asyncRetries ?? 0;
    runSchedule(schedule, (payload) => void callLater(lambda, payload, retries, signal), signal, schedulesEveryMs);
  }
  return {
    async stop(graceMs) {
      ending.abort();
      await Promise.race([Promise.allSettled(running), pause(graceMs, undefined, { ref: false })]);
    },
  };
}

function named(lambdas: ReadonlyMap<string, Lambda>, id: string): Lambda {
  const lambda = lambdas.get(id);
  if (!lambda) throw new Error(`no function ${id}`);
  return lambda;
}
