import * as z from "zod";
import { sha256 } from "./digest.ts";
import { Actor, Id, uuidOf } from "./ids.ts";
import { NoticeType } from "./notice.ts";
import { Instant, instant } from "./time.ts";

/** An address that is told of what happens on the desk, by the rules of Standard Webhooks 1.0. */
export const Webhook = z.strictObject({
  id: Id,
  url: z.string(),
  types: z.array(NoticeType),
  /** `whsec_` and base64, as it signs; shown once, to whoever adds the webhook. */
  secret: z.string(),
  /** `disabled`: it has not answered for too long, and is told nothing until a test gets through. */
  state: z.enum(["active", "disabled"]),
  /** Why it is disabled, in one sentence. */
  detail: z.string().nullable(),
  by: Actor,
  createdAt: Instant,
  rev: z.int().min(1),
});
export type Webhook = z.infer<typeof Webhook>;

/** What the API shows of a webhook; its secret is shown once. */
export const WebhookView = Webhook.omit({ secret: true });

export const WebhookInput = z.strictObject({
  url: z.string().trim().min(1).max(2000),
  types: z
    .array(NoticeType)
    .min(1)
    .max(NoticeType.options.length)
    .transform((types) => [...new Set(types)]),
});
export type WebhookInput = z.infer<typeof WebhookInput>;

/** What is told to one webhook: a notice of an event (its place among the event's notices), or a test. */
export const Delivery = z.strictObject({
  id: Id,
  webhookId: Id,
  type: z.union([NoticeType, z.literal("webhook.test")]),
  about: z.strictObject({ articleId: Id, eventNumber: z.int().min(1), place: z.int().min(0) }).nullable(),
  at: Instant,
  state: z.enum(["waiting", "delivered", "failed"]),
  /** Tries since it was made, or since somebody asked for it again. */
  attempts: z.int().min(0),
  /** When it is tried again; null once it is delivered or given up. */
  nextAt: Instant.nullable(),
  /** How the last try ended; `status` is null where no answer came. */
  last: z.strictObject({ at: Instant, status: z.int().nullable(), detail: z.string() }).nullable(),
  rev: z.int().min(1),
});
export type Delivery = z.infer<typeof Delivery>;

/** How a try ended: the receiver's status, or null where no answer came. */
export interface Tried {
  status: number | null;
  detail: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Waits after each failed try (issue: 1, 5, 30 minutes, 2, 8, 24 hours); after the try that follows it is given up. */
const WAITS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 24 * HOUR] as const;
/** How long a delivery is tried, ms: where nothing got through meanwhile, the receiver is gone. */
export const TRYING_MS = WAITS.reduce((sum, wait) => sum + wait, 0);
/** 410 Gone: the receiver wants no more (Standard Webhooks, "Webhook delivery: status codes"). */
const NO_MORE = 410;

/** Whether a receiver has taken what it was told: any 2xx. */
export const isTaken = ({ status }: Tried): boolean => status !== null && status >= 200 && status < 300;

/** Whether a receiver said that it wants to be told nothing more. */
export const wantsNoMore = ({ status }: Tried): boolean => status === NO_MORE;

/** A delivery after one more try. */
export function afterTry(delivery: Delivery, tried: Tried, now: number): Delivery {
  const attempts = delivery.attempts + 1;
  // A test tells whoever asked for it how things stand: it is not tried again by itself.
  const wait = wantsNoMore(tried) || delivery.type === "webhook.test" ? undefined : WAITS[attempts - 1];
  const next = { ...delivery, attempts, last: { at: instant(now), ...tried }, rev: delivery.rev + 1 };
  if (isTaken(tried)) return { ...next, state: "delivered", nextAt: null };
  if (wait === undefined) return { ...next, state: "failed", nextAt: null };
  return { ...next, state: "waiting", nextAt: instant(now + wait) };
}

/** A delivery that is not tried any more, because its webhook is gone or off. */
export function givenUp(delivery: Delivery, detail: string, now: number): Delivery {
  const last = { at: instant(now), status: null, detail };
  return { ...delivery, state: "failed", nextAt: null, last, rev: delivery.rev + 1 };
}

/** A delivery that somebody asked for again: its tries begin anew. */
export function askedAgain(delivery: Delivery, now: number): Delivery {
  return { ...delivery, state: "waiting", attempts: 0, nextAt: instant(now), rev: delivery.rev + 1 };
}

/**
 * A new delivery. Its id is a hash, so that an event that comes twice makes it once; its first 48 bits are the time of
 * what it tells of, so that ids sort by time (UUID version 8, RFC 9562 §5.8).
 * @param words what makes it the one that it is, beside its webhook and its type
 * @param firstAt when it is tried first
 */
export async function newDelivery(
  { webhookId, type, about, at }: Pick<Delivery, "webhookId" | "type" | "about" | "at">,
  words: readonly string[],
  firstAt: number,
): Promise<Delivery> {
  const time = Date.parse(at).toString(16).padStart(12, "0");
  const hash = await sha256([webhookId, type, ...words].join("\u0000"));
  const id = uuidOf(time + hash.slice(12));
  return {
    id,
    webhookId,
    type,
    about,
    at,
    state: "waiting",
    attempts: 0,
    nextAt: instant(firstAt),
    last: null,
    rev: 1,
  };
}
