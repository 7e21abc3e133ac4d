import { Duration } from "aws-cdk-lib";
import type { HttpStage } from "aws-cdk-lib/aws-apigatewayv2";
import { Dashboard, GraphWidget, type IMetric } from "aws-cdk-lib/aws-cloudwatch";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import type { DeskFunction } from "./desk-function.ts";

/** What is watched beside the API: a queue's depth and age, a stream's lag. */
export interface Panel {
  title: string;
  metrics: IMetric[];
}

/** The desk on one screen: is it used, is it quick, does it fail, is it behind. */
export function overview(
  scope: Construct,
  {
    stage,
    functions,
    table,
    panels,
  }: {
    stage: HttpStage;
    functions: Record<string, DeskFunction>;
    table: Table;
    panels: readonly Panel[];
  },
): Dashboard {
  const period = { period: Duration.minutes(5) };
  const each = (metric: (fn: DeskFunction, label: string) => IMetric) =>
    Object.entries(functions).map(([name, fn]) => metric(fn, name));
  const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });
  return new Dashboard(scope, "Overview", {
    defaultInterval: Duration.days(1),
    widgets: [
      [
        graph("Calls", [stage.metricCount({ ...period, label: "all" })]),
        graph("Refused and failed", [
          stage.metricClientError({ ...period, label: "4xx" }),
          stage.metricServerError({ ...period, label: "5xx" }),
        ]),
        graph("Latency, ms", [
          stage.metricLatency({ ...period, statistic: "p50", label: "p50" }),
          stage.metricLatency({ ...period, statistic: "p95", label: "p95" }),
        ]),
      ],
      [
        graph(
          "Function errors",
          each(({ function: fn }, label) => fn.metricErrors({ ...period, label })),
        ),
        graph(
          "Function p99, ms",
          each(({ function: fn }, label) => fn.metricDuration({ ...period, statistic: "p99", label })),
        ),
        graph("Table units", [
          table.metricConsumedReadCapacityUnits({ ...period, label: "read" }),
          table.metricConsumedWriteCapacityUnits({ ...period, label: "written" }),
        ]),
      ],
      ...(panels.length === 0 ? [] : [panels.map(({ title, metrics }) => graph(title, metrics))]),
    ],
  });
}
