import { Duration } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import type { Construct } from "constructs";

/**
 * Calls a function every minute, by a role that may call it and nothing else.
 * @param scope construct in which the clock stands; one has one clock
 * @param sid name of the right in the role's policy
 */
export function everyMinute(scope: Construct, sid: string, description: string, called: LambdaFunction): void {
  const caller = new Role(scope, "Clock", {
    assumedBy: new ServicePrincipal("scheduler.amazonaws.com"),
    inlinePolicies: {
      call: new PolicyDocument({
        statements: [new PolicyStatement({ sid, actions: ["lambda:InvokeFunction"], resources: [called.functionArn] })],
      }),
    },
  });
  new Schedule(scope, "EveryMinute", {
    description,
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(called, {
      role: caller.withoutPolicyUpdates(),
      // The next minute comes by itself: a tick that is late is worth nothing.
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    }),
  });
}
