import { StartFailure } from "../failure.ts";
import type { Reading, Resource } from "./plan.ts";
import type { HostedBucket, HostedFunction, HostedQueue, HostedTable } from "./types.ts";

/** Properties of a table that CreateTable takes under the same name. */
const tableProperties = [
  "AttributeDefinitions",
  "KeySchema",
  "GlobalSecondaryIndexes",
  "LocalSecondaryIndexes",
] as const;

/** Tables, as CreateTable requests. Capacity, encryption, recovery and protection are the deployment's. */
export function planTables(reading: Reading): HostedTable[] {
  return reading.of("AWS::DynamoDB::Table").map(({ id, properties }) => {
    if (id.length < 3) throw new StartFailure(`${id}: a table's name has at least 3 characters`);
    const stream = properties["StreamSpecification"] as { StreamViewType: string } | undefined;
    const ttl = properties["TimeToLiveSpecification"] as { AttributeName: string; Enabled: boolean } | undefined;
    return {
      id,
      input: {
        TableName: id,
        BillingMode: "PAY_PER_REQUEST",
        ...Object.fromEntries(
          tableProperties
            .filter((name) => properties[name] !== undefined)
            .map((name) => [name, withoutCapacity(properties[name])]),
        ),
        ...(stream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: stream.StreamViewType } } : {}),
      },
      ttl: ttl?.Enabled ? ttl.AttributeName : null,
    };
  });
}

/** Index definitions without what belongs to a deployment's capacity. */
function withoutCapacity(definition: unknown): unknown {
  const deployment = [
    "OnDemandThroughput",
    "ProvisionedThroughput",
    "WarmThroughput",
    "ContributorInsightsSpecification",
  ];
  return (definition as Record<string, unknown>[]).map((part) =>
    Object.fromEntries(Object.entries(part).filter(([name]) => !deployment.includes(name))),
  );
}

/** Functions in Node; layers and container images would be code that isn't in the assembly. */
export function planFunctions(reading: Reading): HostedFunction[] {
  const retries = new Map(
    reading
      .of("AWS::Lambda::EventInvokeConfig")
      .map(({ id, properties }) => [
        reading.named(properties["FunctionName"], "AWS::Lambda::Function", id).id,
        Number(properties["MaximumRetryAttempts"] ?? 2),
      ]),
  );
  return reading.of("AWS::Lambda::Function").map(({ id, properties }) => {
    const runtime = String(properties["Runtime"] ?? "none");
    if (!runtime.startsWith("nodejs")) throw new StartFailure(`${id}: the local host runs Node, not ${runtime}`);
    if (((properties["Layers"] ?? []) as unknown[]).length > 0) throw new StartFailure(`${id}: layers aren't hosted`);
    const { S3Bucket: bucket, S3Key: key } = properties["Code"] as { S3Bucket?: string; S3Key?: string };
    if (bucket === undefined || key === undefined) throw new StartFailure(`${id}: its code isn't a file asset`);
    return {
      id,
      code: reading.asset(bucket, key, id),
      handler: String(properties["Handler"]),
      environment: environmentOf(properties),
      timeoutSeconds: Number(properties["Timeout"] ?? 3),
      memoryMb: Number(properties["MemorySize"] ?? 128),
      asyncRetries: retries.get(id) ?? 2,
    };
  });
}

function environmentOf(properties: Record<string, unknown>): Record<string, string> {
  const { Variables = {} } = (properties["Environment"] ?? {}) as { Variables?: Record<string, unknown> };
  return Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, String(value)]));
}

/** Attributes of a queue that CreateQueue takes under the same name. */
const queueAttributes = [
  "ContentBasedDeduplication",
  "DeduplicationScope",
  "DelaySeconds",
  "FifoQueue",
  "FifoThroughputLimit",
  "MaximumMessageSize",
  "MessageRetentionPeriod",
  "ReceiveMessageWaitTimeSeconds",
  "VisibilityTimeout",
] as const;

/** Queues; one that others name as their dead-letter queue comes before them. */
export function planQueues(reading: Reading): HostedQueue[] {
  const queues = reading.of("AWS::SQS::Queue").map((queue) => queueOf(queue, reading));
  return queues.sort((a, b) => Number("RedrivePolicy" in a.attributes) - Number("RedrivePolicy" in b.attributes));
}

function queueOf({ id, properties }: Resource, reading: Reading): HostedQueue {
  const attributes = Object.fromEntries(
    queueAttributes.filter((name) => properties[name] !== undefined).map((name) => [name, String(properties[name])]),
  );
  if (properties["RedrivePolicy"] !== undefined)
    attributes["RedrivePolicy"] = JSON.stringify(properties["RedrivePolicy"]);
  const { ref: url, arn } = reading.addressOf(id);
  return { id, name: url.slice(url.lastIndexOf("/") + 1), url, arn, attributes };
}

/** Buckets with what they forget; versions and blocks of public access are the deployment's. */
export function planBuckets(reading: Reading): HostedBucket[] {
  return reading.of("AWS::S3::Bucket").map(({ id, properties }) => {
    const { Rules = [] } = (properties["LifecycleConfiguration"] ?? {}) as { Rules?: Record<string, unknown>[] };
    const forgets = Rules.filter((rule) => rule["Status"] === "Enabled" && rule["ExpirationInDays"] !== undefined);
    return {
      id,
      name: reading.addressOf(id).ref,
      forgets: forgets.map((rule) => ({
        prefix: String(rule["Prefix"] ?? ""),
        days: Number(rule["ExpirationInDays"]),
      })),
    };
  });
}
