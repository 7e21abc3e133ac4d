/** Region and account that everything on this machine claims to be in. */
export const REGION = "us-east-1";
export const ACCOUNT = "000000000000";

/** What functions and engines are given as credentials; only addresses that are signed with them are checked. */
export const CREDENTIALS = { AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" } as const;

/** A call's signature in its header; no engine checks it. */
const authorization = (scope: string): string =>
  `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.AWS_ACCESS_KEY_ID}/20260101/${REGION}/${scope}/aws4_request, SignedHeaders=host, Signature=0`;

/** What a call of the bucket engine carries. */
export const objectHeaders = { authorization: authorization("s3") };

/** An engine's refusal: `code` is the name of the exception without its namespace. */
export class EngineError extends Error {
  override name = "EngineError";
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

const targets = {
  dynamodb: "DynamoDB_20120810",
  streams: "DynamoDBStreams_20120810",
  sqs: "AmazonSQS",
} as const;

/**
 * One call of an AWS JSON 1.0 service at an engine on this machine. The SDK's clients would be the library for it, but
 * importing three of them costs the host about 0.3 s of its start and 60 MB, for a protocol of one POST whose signature
 * no engine checks.
 * @throws EngineError when the engine says no; the fetch's own error when it can't be reached
 */
export function wire(endpoint: string, service: keyof typeof targets) {
  const scope = service === "sqs" ? "sqs" : "dynamodb";
  return async function call<T>(action: string, input: object, signal?: AbortSignal): Promise<T> {
    const response = await fetch(`${endpoint}/`, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-date": "20260101T000000Z",
        "x-amz-target": `${targets[service]}.${action}`,
        authorization: authorization(scope),
      },
      body: JSON.stringify(input),
      ...(signal ? { signal } : {}),
    });
    const answer = await response.text();
    if (response.ok) return (answer === "" ? {} : JSON.parse(answer)) as T;
    throw refusal(answer, response.status);
  };
}

/** A call of one service, bound to its engine. */
export type Call = ReturnType<typeof wire>;

function refusal(answer: string, status: number): EngineError {
  try {
    const { __type, message, Message } = JSON.parse(answer) as Record<string, string>;
    return new EngineError((__type ?? String(status)).split("#").at(-1) ?? "", message ?? Message ?? "");
  } catch {
    return new EngineError(String(status), answer.slice(0, 200));
  }
}
