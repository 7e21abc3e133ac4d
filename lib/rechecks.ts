import { Duration, Validations } from "aws-cdk-lib";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Alarms } from "./alarms.ts";
import type { Bundles } from "./bundles.ts";
import { DeskFunction } from "./desk-function.ts";
import { everyMinute } from "./every-minute.ts";
import type { Overview } from "./overview.ts";
import type { Settings } from "./settings.ts";
import { receiveFrom, sendTo } from "./statements.ts";
import type { Storage } from "./storage.ts";

/** A look reads for at most 20 s and compares; a batch of two ends well within this. */
const RECHECK_SECONDS = 90;
/** A message is tried this often; three times this invisible fits into the 15 minutes after which a source wakes again. */
const TRIES = 3;
const INVISIBLE_SECONDS = 3 * RECHECK_SECONDS;

export interface RechecksProps {
  settings: Settings;
  storage: Storage;
  alarms: Alarms;
  overview: Overview;
  bundles: Bundles<"due" | "recheck">;
  /** Where a site's owner finds out who looks: it stands in the User-Agent. */
  contact?: string;
}

/**
 * Looking at sources again: every minute `due` puts those whose time has come on the queue, in groups by site, and
 * `recheck` looks at them; articles whose embargo has ended go the same way. What fails three times lies in the
 * dead-letter queue.
 */
export class Rechecks extends Construct {
  readonly due: DeskFunction;
  readonly recheck: DeskFunction;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { settings, storage, alarms, overview, bundles, contact }: RechecksProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      removalPolicy: settings.removalPolicy,
    });
    Validations.of(this.deadLetters).acknowledge({
      id: "Serverless-SQSRedrivePolicy",
      reason: "It is itself the last place of what failed; an alarm says that something lies there.",
    });
    this.queue = new Queue(this, "Queue", {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(INVISIBLE_SECONDS),
      retentionPeriod: Duration.days(1),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: TRIES },
      removalPolicy: settings.removalPolicy,
    });
    const environment = { QUEUE_URL: this.queue.queueUrl };

    this.due = new DeskFunction(this, "Due", {
      settings,
      storage,
      bundle: bundles.due,
      service: "due",
      memoryMegabytes: 512,
      timeoutSeconds: 50,
      environment,
      lists: ["wake"],
      readsBlobs: [],
      writesBlobs: [],
      further: sendTo(this.queue),
    });
    everyMinute(this, "CallDue", "Puts sources that are due on the queue", this.due.function);

    this.recheck = new DeskFunction(this, "Recheck", {
      settings,
      storage,
      bundle: bundles.recheck,
      service: "recheck",
      memoryMegabytes: 2048,
      timeoutSeconds: RECHECK_SECONDS,
      environment: { ...environment, ...(contact === undefined ? {} : { CONTACT_URL: contact }) },
      // Articles whose embargo has ended are compared with the others of their topics.
      lists: ["citing", "topic"],
      readsBlobs: ["texts", "evidence", "readings"],
      writesBlobs: ["evidence", "readings"],
      further: [...receiveFrom(this.queue), ...sendTo(this.queue)],
    });
    this.recheck.function.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 2, maxConcurrency: 20, reportBatchItemFailures: true }),
    );

    Validations.of(this.recheck).acknowledge({
      id: "Serverless-LambdaEventSourceMappingDestination",
      reason: "A queue as event source has no destination of its own: what fails goes the queue's way.",
    });

    const functions = { due: this.due, recheck: this.recheck };
    alarms.watchFunctions(functions);
    alarms.watchRechecks(this);
    overview.showFunctions(functions);
    overview.row(
      ["Looks waiting", [this.queue.metricApproximateNumberOfMessagesVisible()]],
      ["Oldest look, s", [this.queue.metricApproximateAgeOfOldestMessage()]],
      ["Looks put aside", [this.deadLetters.metricApproximateNumberOfMessagesVisible()]],
    );
  }
}
