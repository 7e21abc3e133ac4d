import { StartFailure } from "../failure.ts";
import { readPattern } from "../sources/filter.ts";
import { readExpression } from "../sources/schedule.ts";
import type { Reading, Resource } from "./plan.ts";
import type { HostedSchedule, QueueSource, SourceSettings, StreamSource } from "./types.ts";

/** Event source mappings of queues and of table streams, with Lambda's own defaults. */
export function planSources(reading: Reading): (QueueSource | StreamSource)[] {
  return reading
    .of("AWS::Lambda::EventSourceMapping")
    .filter(({ properties }) => properties["Enabled"] !== false)
    .map((mapping) => {
      const arn = String(mapping.properties["EventSourceArn"]);
      if (arn.startsWith("arn:aws:sqs:")) return queueSource(mapping, arn, reading);
      if (arn.startsWith("arn:aws:dynamodb:")) return streamSource(mapping, arn, reading);
      throw new StartFailure(`${mapping.id}: the local host has no event source ${arn}`);
    });
}

function settingsOf({ id, properties }: Resource, reading: Reading, batchSize: number): SourceSettings {
  const { Filters = [] } = (properties["FilterCriteria"] ?? {}) as { Filters?: { Pattern: string }[] };
  const answers = (properties["FunctionResponseTypes"] ?? []) as string[];
  return {
    functionId: reading.named(properties["FunctionName"], "AWS::Lambda::Function", id).id,
    batchSize: Number(properties["BatchSize"] ?? batchSize),
    windowSeconds: Number(properties["MaximumBatchingWindowInSeconds"] ?? 0),
    patterns: Filters.map(({ Pattern }) => readPattern(Pattern, id)),
    partialFailures: answers.includes("ReportBatchItemFailures"),
  };
}

function queueSource(mapping: Resource, arn: string, reading: Reading): QueueSource {
  const queue = reading.named(arn, "AWS::SQS::Queue", mapping.id);
  const scaling = (mapping.properties["ScalingConfig"] ?? {}) as { MaximumConcurrency?: number };
  return {
    ...settingsOf(mapping, reading, 10),
    id: mapping.id,
    kind: "queue",
    queueUrl: reading.addressOf(queue.id).ref,
    queueArn: arn,
    // Lambda starts a standard queue with 5 pollers; without a limit of its own that is what stands here.
    concurrency: scaling.MaximumConcurrency ?? 5,
  };
}

function streamSource(mapping: Resource, arn: string, reading: Reading): StreamSource {
  const { properties, id } = mapping;
  const from = String(properties["StartingPosition"]);
  if (from !== "TRIM_HORIZON" && from !== "LATEST") throw new StartFailure(`${id}: no starting position ${from} here`);
  const destination = properties["DestinationConfig"] as { OnFailure?: { Destination?: string } } | undefined;
  const failureArn = destination?.OnFailure?.Destination;
  return {
    ...settingsOf(mapping, reading, 100),
    id,
    kind: "stream",
    tableName: reading.named(arn, "AWS::DynamoDB::Table", id).id,
    from,
    bisect: properties["BisectBatchOnFunctionError"] === true,
    retries: limit(properties["MaximumRetryAttempts"]),
    maximumAgeSeconds: limit(properties["MaximumRecordAgeInSeconds"]),
    failureQueueUrl:
      failureArn === undefined ? null : reading.addressOf(reading.named(failureArn, "AWS::SQS::Queue", id).id).ref,
  };
}

/** -1 and absent both mean that there is no limit. */
function limit(value: unknown): number | null {
  return value === undefined || Number(value) < 0 ? null : Number(value);
}

/** EventBridge schedules that call a function. */
export function planSchedules(reading: Reading): HostedSchedule[] {
  return reading
    .of("AWS::Scheduler::Schedule")
    .filter(({ properties }) => properties["State"] !== "DISABLED")
    .map(({ id, properties }) => {
      const target = properties["Target"] as { Arn: string; Input?: string };
      const expression = String(properties["ScheduleExpression"]);
      const timezone = String(properties["ScheduleExpressionTimezone"] ?? "UTC");
      readExpression(expression, timezone, id);
      return {
        id,
        functionId: reading.named(target.Arn, "AWS::Lambda::Function", id).id,
        expression,
        timezone,
        input: target.Input ?? null,
      };
    });
}
