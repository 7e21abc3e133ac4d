import { Duration, Validations } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Operation, type Table } from "aws-cdk-lib/aws-dynamodb";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";
import type { DeskFunction } from "./desk-function.ts";
import type { Notices } from "./notices.ts";
import type { Rechecks } from "./rechecks.ts";
import type { Settings } from "./settings.ts";

/** What whoever is called finds in docs/runbook: one article an alarm. */
export const runbookArticles = [
  "function-errors",
  "function-throttles",
  "function-slow",
  "api-errors",
  "api-slow",
  "table-throttles",
  "table-errors",
  "rechecks-stopped",
  "rechecks-behind",
  "rechecks-dead-letters",
  "notices-behind",
  "notices-dead-letters",
] as const;
export type RunbookArticle = (typeof runbookArticles)[number];

interface Watch {
  /** What is wrong when it rings, in one sentence. */
  says: string;
  article: RunbookArticle;
  metric: IMetric;
  threshold: number;
  /** Rings when the metric lies so in each of `periods` periods of its own. */
  when?: ComparisonOperator;
  periods?: number;
  /** What no data means: nothing happened, unless silence itself is the fault. */
  silence?: TreatMissingData;
}

const fiveMinutes = { period: Duration.minutes(5) };
/** The store's calls; an alarm takes no more than ten metrics. */
const operations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.PUT_ITEM,
  Operation.UPDATE_ITEM,
  Operation.DELETE_ITEM,
  Operation.TRANSACT_GET_ITEMS,
  Operation.TRANSACT_WRITE_ITEMS,
];
/** An alarm at a share of a limit rings before the limit is reached. */
const SLOW_SHARE = 0.8;

/** The alarms of a desk. Without an address in the settings they only show; with one they are sent there. */
export class Alarms extends Construct {
  private readonly topic: Topic | undefined;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    if (settings.alarmEmail === undefined) return;
    this.topic = new Topic(this, "Topic", { displayName: `Claimdesk ${settings.stage}`, enforceSSL: true });
    Validations.of(this.topic).acknowledge({
      id: "Serverless-SNSRedrivePolicy",
      reason: "A mail that isn't delivered is lost either way; the alarm itself stands until it is over.",
    });
    this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
  }

  watchFunctions(functions: Record<string, DeskFunction>): void {
    for (const [name, fn] of Object.entries(functions)) this.watchFunction(name, fn);
  }

  private watchFunction(name: string, { function: fn }: DeskFunction): void {
    this.alarm(`function-${name}-errors`, {
      says: `The function ${name} ended with errors`,
      article: "function-errors",
      metric: fn.metricErrors(fiveMinutes),
      threshold: 1,
    });
    this.alarm(`function-${name}-throttles`, {
      says: `Calls of the function ${name} were turned away because the account's concurrency is used up`,
      article: "function-throttles",
      metric: fn.metricThrottles(fiveMinutes),
      threshold: 1,
      periods: 2,
    });
    const timeout = fn.timeout?.toMilliseconds() ?? Duration.seconds(3).toMilliseconds();
    this.alarm(`function-${name}-slow`, {
      says: `The slowest calls of the function ${name} come near its timeout`,
      article: "function-slow",
      metric: fn.metricDuration({ ...fiveMinutes, statistic: "p99" }),
      threshold: timeout * SLOW_SHARE,
      periods: 3,
    });
  }

  watchApi(stage: HttpStage): void {
    this.alarm("api-errors", {
      says: "The API answered with 5xx",
      article: "api-errors",
      metric: stage.metricServerError(fiveMinutes),
      threshold: 5,
    });
    this.alarm("api-slow", {
      says: "One call in twenty of the API takes longer than three seconds",
      article: "api-slow",
      metric: stage.metricLatency({ ...fiveMinutes, statistic: "p95" }),
      threshold: 3000,
      periods: 3,
    });
  }

  watchTable(table: Table): void {
    for (const kind of ["Read", "Write"] as const)
      this.alarm(`table-${kind.toLowerCase()}-throttles`, {
        says: `DynamoDB throttled ${kind.toLowerCase()}s of the desk's table`,
        article: "table-throttles",
        metric: table.metric(`${kind}ThrottleEvents`, { ...fiveMinutes, statistic: "Sum" }),
        threshold: 10,
        periods: 2,
      });
    this.alarm("table-errors", {
      says: "DynamoDB answered with internal errors",
      article: "table-errors",
      metric: table.metricSystemErrorsForOperations({ ...fiveMinutes, operations }),
      threshold: 5,
    });
  }

  watchRechecks({ due, queue, deadLetters }: Rechecks): void {
    this.alarm("rechecks-stopped", {
      says: "No source has been called due for ten minutes: the schedule or its function stands still",
      article: "rechecks-stopped",
      metric: due.function.metricInvocations({ period: Duration.minutes(10) }),
      threshold: 1,
      when: ComparisonOperator.LESS_THAN_THRESHOLD,
      silence: TreatMissingData.BREACHING,
    });
    this.alarm("rechecks-behind", {
      says: "Sources wait on the queue for longer than half an hour",
      article: "rechecks-behind",
      metric: queue.metricApproximateAgeOfOldestMessage({ ...fiveMinutes, statistic: "Maximum" }),
      threshold: Duration.minutes(30).toSeconds(),
      periods: 3,
    });
    this.alarm("rechecks-dead-letters", {
      says: "A look at a source failed three times and was put aside",
      article: "rechecks-dead-letters",
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: "Maximum" }),
      threshold: 1,
    });
  }

  watchNotices({ notify, deadLetters }: Notices): void {
    this.alarm("notices-behind", {
      says: "Events wait for longer than ten minutes before they become notices",
      article: "notices-behind",
      metric: notify.function.metric("IteratorAge", { ...fiveMinutes, statistic: "Maximum" }),
      threshold: Duration.minutes(10).toMilliseconds(),
      periods: 2,
    });
    this.alarm("notices-dead-letters", {
      says: "A batch of events never became notices and was put aside",
      article: "notices-dead-letters",
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: "Maximum" }),
      threshold: 1,
    });
  }

  private alarm(id: string, watch: Watch): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${watch.says}. See docs/runbook/${watch.article}.md`,
      metric: watch.metric,
      threshold: watch.threshold,
      comparisonOperator: watch.when ?? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: watch.periods ?? 1,
      treatMissingData: watch.silence ?? TreatMissingData.NOT_BREACHING,
    });
    if (this.topic) alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
