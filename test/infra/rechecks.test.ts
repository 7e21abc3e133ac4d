import { describe, expect, it } from "vitest";
import { ofType } from "./fixture/desk.ts";
import { laterResources } from "./fixture/later.ts";

const resources = laterResources();
const queues = Object.fromEntries(ofType(resources, "AWS::SQS::Queue"));
const idOf = (start: string) => Object.keys(queues).find((id) => id.startsWith(start))!;
const timeoutOf = (start: string) =>
  ofType(resources, "AWS::Lambda::Function").find(([id]) => id.startsWith(start))![1].Properties["Timeout"] as number;
const sourceFor = (start: string) =>
  ofType(resources, "AWS::Lambda::EventSourceMapping").find(([, { Properties }]) =>
    JSON.stringify(Properties["FunctionName"]).includes(start),
  )![1].Properties;

describe("rechecks", () => {
  const queue = queues[idOf("RechecksQueue")]!.Properties;

  it("wait in order in a FIFO queue; after three tries they are put aside in another", () => {
    expect(queue).toMatchObject({
      FifoQueue: true,
      RedrivePolicy: {
        maxReceiveCount: 3,
        deadLetterTargetArn: { "Fn::GetAtt": [idOf("RechecksDeadLetters"), "Arn"] },
      },
    });
    expect(queues[idOf("RechecksDeadLetters")]!.Properties).toMatchObject({
      FifoQueue: true,
      MessageRetentionPeriod: 14 * 24 * 3600,
    });
  });

  it("stay invisible while they are looked at, and are through their tries before their source wakes again", () => {
    const invisible = queue["VisibilityTimeout"] as number;
    expect(invisible).toBeGreaterThan(timeoutOf("RechecksRecheck"));
    expect(3 * invisible).toBeLessThan(15 * 60);
  });

  it("are handed to recheck, which reports those that failed", () => {
    expect(sourceFor("RechecksRecheck")).toMatchObject({
      EventSourceArn: { "Fn::GetAtt": [idOf("RechecksQueue"), "Arn"] },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: expect.any(Number) },
    });
  });

  it("are called due every minute by a clock that may call that one function", () => {
    const [, schedule] = ofType(resources, "AWS::Scheduler::Schedule").find(([id]) => id.startsWith("Rechecks"))!;
    expect(schedule.Properties).toMatchObject({
      ScheduleExpression: "rate(1 minute)",
      State: "ENABLED",
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
    expect(timeoutOf("RechecksDue")).toBeLessThan(60);
    const [, clock] = ofType(resources, "AWS::IAM::Role").find(([id]) => id.startsWith("RechecksClock"))!;
    expect(clock.Properties["Policies"]).toMatchObject([
      {
        PolicyDocument: {
          Statement: [
            {
              Action: "lambda:InvokeFunction",
              Resource: { "Fn::GetAtt": [expect.stringMatching(/^RechecksDue/), "Arn"] },
            },
          ],
        },
      },
    ]);
  });

  it("find their queue by QUEUE_URL", () => {
    for (const [, fn] of ofType(resources, "AWS::Lambda::Function").filter(([id]) => id.startsWith("Rechecks")))
      expect(fn.Properties["Environment"]).toMatchObject({
        Variables: { QUEUE_URL: { Ref: idOf("RechecksQueue") } },
      });
  });
});

describe("notices", () => {
  it("are made of new events and of deliveries that are asked for, and a batch that fails is halved and tried again", () => {
    const source = sourceFor("NoticesNotify");
    expect(source).toMatchObject({
      StartingPosition: "TRIM_HORIZON",
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": [idOf("NoticesDeadLetters"), "Arn"] } } },
    });
    const { Filters } = source["FilterCriteria"] as { Filters: { Pattern: string }[] };
    expect(Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ["INSERT"], dynamodb: { NewImage: { sk: { S: [{ prefix: "EVENT#" }] } } } },
      {
        eventName: ["INSERT", "MODIFY"],
        dynamodb: { NewImage: { sk: { S: [{ prefix: "DELIVERY#" }] }, asked: { S: ["now"] } } },
      },
    ]);
  });

  it("are tried again by a clock that calls notify every minute", () => {
    const [, schedule] = ofType(resources, "AWS::Scheduler::Schedule").find(([id]) => id.startsWith("Notices"))!;
    expect(schedule.Properties).toMatchObject({
      ScheduleExpression: "rate(1 minute)",
      Target: { Arn: { "Fn::GetAtt": [expect.stringMatching(/^NoticesNotify/), "Arn"] } },
    });
  });
});

it.each(Object.entries(queues))("queue %s is encrypted and takes nothing without TLS", (id, queue) => {
  expect(queue.Properties["SqsManagedSseEnabled"]).toBe(true);
  const policies = ofType(resources, "AWS::SQS::QueuePolicy").filter(([, { Properties }]) =>
    JSON.stringify(Properties["Queues"]).includes(id),
  );
  expect(JSON.stringify(policies)).toContain('"aws:SecureTransport":"false"');
});
