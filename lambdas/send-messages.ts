import { AwsClient } from "aws4fetch";

/** One message of a FIFO queue. Messages of one group are handed out one after another. */
export interface Outgoing {
  body: unknown;
  group: string;
  /** The queue takes one message with this id in five minutes. */
  deduplicationId: string;
}

/** Sends messages; throws where not all of them were taken: sending them again is harmless. */
export type SendMessages = (messages: readonly Outgoing[]) => Promise<void>;

/** SendMessageBatch takes ten messages. */
const BATCH = 10;
const TIMEOUT_MS = 8000;

/** Sends to the queue at a URL; one call of SQS's JSON protocol doesn't need the SDK's client (see blobs). */
export function sendTo(queueUrl: string, env: Readonly<Record<string, string | undefined>>): SendMessages {
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_ENDPOINT_URL_SQS } = env;
  if (!AWS_REGION || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error("AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are needed");
  const client = new AwsClient({
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
    region: AWS_REGION,
    service: "sqs",
    retries: 2,
    initRetryMs: 50,
  });
  const endpoint = AWS_ENDPOINT_URL_SQS ?? `https://sqs.${AWS_REGION}.amazonaws.com`;

  return async (messages) => {
    for (let start = 0; start < messages.length; start += BATCH) {
      const Entries = messages.slice(start, start + BATCH).map(({ body, group, deduplicationId }, place) => ({
        Id: String(place),
        MessageBody: JSON.stringify(body),
        MessageGroupId: group,
        MessageDeduplicationId: deduplicationId,
      }));
      const answer = await client.fetch(`${endpoint}/`, {
        method: "POST",
        headers: { "Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AmazonSQS.SendMessageBatch" },
        body: JSON.stringify({ QueueUrl: queueUrl, Entries }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`SQS SendMessageBatch: ${answer.status} ${text.slice(0, 300)}`);
      const { Failed = [] } = JSON.parse(text) as { Failed?: { Code?: string }[] };
      if (Failed.length > 0) throw new Error(`SQS did not take ${Failed.length} messages: ${Failed[0]?.Code}`);
    }
  };
}
