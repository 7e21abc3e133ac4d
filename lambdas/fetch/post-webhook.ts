import { Webhook as Signer } from "standardwebhooks";
import { Agent, request } from "undici";
import { guardedConnector, type Resolver, systemResolver } from "./connect.ts";
import { checkUrl, type DestinationPolicy } from "./destination.ts";
import { failureOf } from "./failure.ts";

export interface WebhookMessage {
  url: string;
  /** `whsec_` and base64. */
  secret: string;
  /** The same at each try, so that a receiver knows what it has taken already. */
  id: string;
  /** JSON text. */
  body: string;
}

/** How a post ended: the receiver's status, or null where no answer came, with one sentence. */
export interface PostOutcome {
  status: number | null;
  detail: string;
}

export interface PosterOptions extends DestinationPolicy {
  resolver?: Resolver;
  /** For everything from the look-up to the status line, ms. */
  deadlineMs?: number;
  /** Milliseconds since the epoch: what the signature says of when it was sent. */
  now?: () => number;
  /** Certificate authorities to trust instead of the system's, PEM. */
  ca?: string;
  /** Told each time that the allow-list lifts the guard for a connection, with `host:port`: log it. */
  onLifted?: (hostPort: string) => void;
}

export type PostWebhook = (message: WebhookMessage) => Promise<PostOutcome>;
/** Call `close` when done: it ends kept-alive connections. */
export type WebhookPoster = PostWebhook & { close: () => Promise<void> };

const DEADLINE_MS = 10_000;
/** What a receiver answers beside its status is read no further than this, and for no longer, to keep the connection. */
const ANSWER_BYTES = 16_384;
const ANSWER_MS = 1_000;

/**
 * Posts to webhooks, through the guard that sources are read through. No redirect is followed: the answer to a POST
 * elsewhere is nobody's, and it would lead around the guard. Never throws for what a receiver does.
 * @see Standard Webhooks 1.0, "Signature scheme" (symmetric, v1)
 */
export function webhookPoster(options: PosterOptions = {}): WebhookPoster {
  const { resolver = systemResolver, deadlineMs = DEADLINE_MS, now = Date.now, ca, onLifted } = options;
  const agent = new Agent({
    connect: guardedConnector({ policy: options, resolver, connectTimeoutMs: deadlineMs, ca, onLifted }),
    allowH2: false,
    headersTimeout: deadlineMs + 1_000,
    bodyTimeout: deadlineMs + 1_000,
  });

  async function send(url: URL, { secret, id, body }: WebhookMessage, signal: AbortSignal): Promise<PostOutcome> {
    const at = new Date(now());
    const answer = await request(url, {
      dispatcher: agent,
      method: "POST",
      headers: {
        "user-agent": "Claimdesk/0.1",
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": new Signer(secret).sign(id, at, body),
      },
      body,
      signal,
    });
    const { statusCode: status } = answer;
    // The status is the answer; what follows it may break or never end.
    await answer.body.dump({ limit: ANSWER_BYTES, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => {});
    return { status, detail: sentence(status) };
  }

  const post: PostWebhook = async (message) => {
    const checked = checkUrl(message.url, options);
    if ("refused" in checked) return { status: null, detail: `Not allowed: ${checked.refused.detail}.` };
    const deadline = Promise.withResolvers<PostOutcome>();
    const abort = new AbortController();
    const timer = setTimeout(() => {
      deadline.resolve({ status: null, detail: `No answer within ${deadlineMs} ms.` });
      abort.abort();
    }, deadlineMs);
    try {
      // A look-up can't be told to stop: its wait is given up.
      return await Promise.race([send(checked.url, message, abort.signal), deadline.promise]);
    } catch (error) {
      return { status: null, detail: `No answer: ${failureOf(error, "before-headers").detail}.` };
    } finally {
      clearTimeout(timer);
    }
  };
  return Object.assign(post, { close: () => agent.destroy() });
}

function sentence(status: number): string {
  if (status >= 200 && status < 300) return "Taken.";
  if (status >= 300 && status < 400) return "A redirect, which is not followed.";
  return `The receiver answered ${status}.`;
}
