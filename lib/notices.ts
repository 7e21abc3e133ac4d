import { Duration, Validations } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { ASKED } from "../lambdas/store/notice-items.ts";
import type { Alarms } from "./alarms.ts";
import type { Bundles } from "./bundles.ts";
import { DeskFunction } from "./desk-function.ts";
import { everyMinute } from "./every-minute.ts";
import type { Overview } from "./overview.ts";
import type { Settings } from "./settings.ts";
import { followStream, sendTo } from "./statements.ts";
import type { Storage } from "./storage.ts";

export interface NoticesProps {
  settings: Settings;
  storage: Storage;
  alarms: Alarms;
  overview: Overview;
  bundles: Bundles<"notify">;
}

/**
 * Telling others: every event that is written reaches `notify` through the table's stream, at least once, and so does a
 * delivery that somebody asks for; a clock calls it for deliveries that are to be tried again.
 */
export class Notices extends Construct {
  readonly notify: DeskFunction;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { settings, storage, alarms, overview, bundles }: NoticesProps) {
    super(scope, id);
    // Holds where in the stream a batch lies that failed for good, not its records.
    this.deadLetters = new Queue(this, "DeadLetters", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: settings.removalPolicy,
    });
    Validations.of(this.deadLetters).acknowledge(
      {
        id: "AwsSolutions-SQS3",
        reason: "It is itself the last place of what failed; an alarm says that something lies there.",
      },
      {
        id: "Serverless-SQSRedrivePolicy",
        reason: "It is itself the last place of what failed; an alarm says that something lies there.",
      },
    );
    this.notify = new DeskFunction(this, "Notify", {
      settings,
      storage,
      bundle: bundles.notify,
      service: "notify",
      memoryMegabytes: 512,
      timeoutSeconds: 60,
      lists: ["wake"],
      readsBlobs: [],
      writesBlobs: [],
      further: [...followStream(storage.table), ...sendTo(this.deadLetters)],
    });
    this.notify.function.addEventSource(
      new DynamoEventSource(storage.table as ITable, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 10,
        onFailure: new SqsDlq(this.deadLetters),
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual("INSERT"),
            dynamodb: { NewImage: { sk: { S: FilterRule.beginsWith("EVENT#") } } },
          }),
          FilterCriteria.filter({
            eventName: FilterRule.or("INSERT", "MODIFY"),
            dynamodb: {
              NewImage: { sk: { S: FilterRule.beginsWith("DELIVERY#") }, asked: { S: FilterRule.isEqual(ASKED) } },
            },
          }),
        ],
      }),
    );
    everyMinute(this, "CallNotify", "Wakes deliveries that are to be tried again", this.notify.function);

    const functions = { notify: this.notify };
    alarms.watchFunctions(functions);
    alarms.watchNotices(this);
    overview.showFunctions(functions);
    overview.row(
      ["Stream behind, ms", [this.notify.function.metric("IteratorAge", { statistic: "Maximum" })]],
      ["Batches put aside", [this.deadLetters.metricApproximateNumberOfMessagesVisible()]],
    );
  }
}
