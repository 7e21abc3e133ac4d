import { Logger } from "@aws-lambda-powertools/logger";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type * as z from "zod";

/**
 * The Lambda handler of a FIFO queue: messages of one group one after another, groups side by side. A message that
 * fails is reported alone and comes back by itself; one that nobody can read fails until it is put aside.
 * @see AWS Lambda Developer Guide, "Implementing partial batch responses"
 */
export function batch<T>(service: string, schema: z.ZodType<T>, handle: (message: T) => Promise<void>) {
  const logger = new Logger({ serviceName: service });

  async function takeOne({ messageId, body, attributes }: SQSRecord): Promise<string | null> {
    const began = performance.now();
    try {
      const message = schema.parse(JSON.parse(body));
      await handle(message);
      logger.info("taken", { messageId, taken: message, ms: Math.round(performance.now() - began) });
      return null;
    } catch (error) {
      // What can be done here is to say which one failed: the queue hands it out again, or puts it aside.
      const { ApproximateReceiveCount: tries } = attributes;
      logger.error("failed", { messageId, tries, body: body.slice(0, 500), error: error as Error });
      return messageId;
    }
  }

  async function takeGroup(records: SQSRecord[]): Promise<string[]> {
    const failed: string[] = [];
    for (const record of records) {
      const id = await takeOne(record);
      if (id !== null) failed.push(id);
    }
    return failed;
  }

  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const groups = Map.groupBy(Records, ({ attributes, messageId }) => attributes.MessageGroupId ?? messageId);
    const failed = (await Promise.all([...groups.values()].map(takeGroup))).flat();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}
