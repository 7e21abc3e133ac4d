import { Logger } from "@aws-lambda-powertools/logger";
import type { MiddlewareObj } from "@middy/core";
import type { Context } from "aws-lambda";
import { refuse } from "./core/problem.ts";
import { problem } from "./http/response.ts";
import { StoreUnavailable } from "./store/faults.ts";

/**
 * One log line a call: route, status, milliseconds; an error with its stack, answered as problem `internal`.
 * Never a body, a token or a query string.
 */
export function observe(service: string): MiddlewareObj {
  const logger = new Logger({ serviceName: service });
  const begun = new WeakMap<Context, number>();
  const line = (event: unknown, context: Context) => ({
    route: (event as { routeKey?: string })?.routeKey,
    requestId: context.awsRequestId,
    ms: Math.round(performance.now() - (begun.get(context) ?? performance.now())),
  });
  return {
    before: ({ context }) => {
      begun.set(context, performance.now());
    },
    after: ({ event, context, response }) => {
      logger.info("served", { ...line(event, context), status: (response as { statusCode?: number })?.statusCode });
    },
    onError: (request) => {
      logger.error("failed", { ...line(request.event, request.context), error: request.error as Error });
      request.response = problem(
        request.error instanceof StoreUnavailable
          ? refuse("unavailable", "The desk is busy.", { retryAfter: 2 })
          : refuse("internal", `The desk failed; request ${request.context.awsRequestId}.`),
      );
    },
  };
}
