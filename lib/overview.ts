import { Duration } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { DeskFunction } from "./desk-function.ts";

const period = { period: Duration.minutes(5) };

/** The desk on one screen: is it used, is it quick, does it fail, is it behind. One row a concern. */
export class Overview extends Construct {
  private readonly dashboard: Dashboard;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.dashboard = new Dashboard(this, "Dashboard", { defaultInterval: Duration.days(1) });
  }

  showApi(stage: HttpStage): void {
    this.row(
      ["Calls", [stage.metricCount({ ...period, label: "all" })]],
      [
        "Refused and failed",
        [stage.metricClientError({ ...period, label: "4xx" }), stage.metricServerError({ ...period, label: "5xx" })],
      ],
      [
        "Latency, ms",
        ["p50", "p95"].map((statistic) => stage.metricLatency({ ...period, statistic, label: statistic })),
      ],
    );
  }

  showFunctions(functions: Record<string, DeskFunction>): void {
    const each = (metric: (name: string, fn: DeskFunction["function"]) => IMetric) =>
      Object.entries(functions).map(([name, { function: fn }]) => metric(name, fn));
    this.row(
      ["Function calls", each((label, fn) => fn.metricInvocations({ ...period, label }))],
      ["Function errors", each((label, fn) => fn.metricErrors({ ...period, label }))],
      ["Function p99, ms", each((label, fn) => fn.metricDuration({ ...period, statistic: "p99", label }))],
    );
  }

  showTable(table: Table): void {
    this.row(
      ["Units read", [table.metricConsumedReadCapacityUnits(period)]],
      ["Units written", [table.metricConsumedWriteCapacityUnits(period)]],
      [
        "Throttled",
        ["Read", "Write"].map((kind) => table.metric(`${kind}ThrottleEvents`, { ...period, statistic: "Sum" })),
      ],
    );
  }

  /** @param graphs title and lines of each; they share the row's width */
  row(...graphs: readonly (readonly [title: string, left: IMetric[]])[]): void {
    this.dashboard.addWidgets(
      ...graphs.map(
        ([title, left]) => new GraphWidget({ title, left, width: Math.floor(24 / graphs.length), height: 6 }),
      ),
    );
  }
}
