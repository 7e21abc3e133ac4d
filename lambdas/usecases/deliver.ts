import { type Articles, dataOf, noticesOf } from "../core/notice.ts";
import { instant } from "../core/time.ts";
import {
  afterTry,
  type Delivery,
  givenUp,
  isTaken,
  TRYING_MS,
  type Tried,
  type Webhook,
  wantsNoMore,
} from "../core/webhook.ts";
import type { PostWebhook } from "../fetch/post-webhook.ts";
import { everyPage } from "../store/every-page.ts";
import type { NoticePorts } from "./notice-ports.ts";
import { disableWebhook, enableWebhook } from "./switch-webhook.ts";

/** Posts to one receiver at the same time. */
const LANES = 4;
/** Deliveries that are woken, or read, at a time. */
const AT_ONCE = 100;

/**
 * Tries deliveries that the caller has taken. Receivers don't wait for each other; one that doesn't answer is not asked
 * again in this run. What the budget doesn't reach wakes when its lease ends.
 * @param until milliseconds since the epoch after which no further post begins
 * @returns how many were tried
 */
export async function deliver(deliveries: readonly Delivery[], ports: NoticePorts, until: number): Promise<number> {
  if (deliveries.length === 0) return 0;
  const [webhooks, { settings }] = await Promise.all([ports.store.listWebhooks(), ports.store.readDesk()]);
  const byId = new Map(webhooks.map((webhook) => [webhook.id, webhook]));
  const post = ports.poster(settings.allowedHosts);
  const say = messages(ports);
  let tried = 0;

  async function drain(webhook: Webhook | undefined, waiting: Delivery[]): Promise<void> {
    let silent: Tried | null = null;
    const lane = async () => {
      for (let next = waiting.shift(); next !== undefined && ports.now() < until; next = waiting.shift()) {
        const outcome = await tryOne(next, webhook, silent, post, say, ports);
        if (outcome?.status === null) {
          silent = unasked(outcome);
          ports.silent.set(next.webhookId, ports.now());
        } else if (outcome !== null) ports.silent.delete(next.webhookId);
        tried++;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  try {
    const groups = Map.groupBy(deliveries, ({ webhookId }) => webhookId);
    await Promise.all([...groups].map(([id, own]) => drain(byId.get(id), own)));
  } finally {
    await post.close();
  }
  return tried;
}

const unasked = ({ detail }: Tried): Tried => ({
  status: null,
  detail: detail.startsWith("Not asked") ? detail : `Not asked, for it did not answer just before. ${detail}`,
});

/** Wakes deliveries whose time has come and tries them, until none is left or the time is up. */
export async function deliverDue(ports: NoticePorts): Promise<number> {
  const began = ports.now();
  const until = began + ports.budgetMs;
  let tried = 0;
  while (ports.now() < until) {
    const due = await ports.store.dueDeliveries(instant(began), AT_ONCE);
    const lease = instant(ports.now() + ports.leaseMs);
    const taken = (await Promise.all(due.map((one) => ports.store.takeDelivery(one, lease)))).filter(
      (one) => one !== null,
    );
    tried += await deliver(taken, ports, until);
    // The index shows moves a moment later: where others have taken all of a page, they are at it.
    if (due.length < AT_ONCE || taken.length === 0) break;
  }
  return tried;
}

/** One try: null where the webhook is not to be asked. */
async function tryOne(
  delivery: Delivery,
  webhook: Webhook | undefined,
  silent: Tried | null,
  post: PostWebhook,
  say: (delivery: Delivery) => Promise<string>,
  ports: NoticePorts,
): Promise<Tried | null> {
  const { store } = ports;
  const test = delivery.type === "webhook.test";
  if (webhook === undefined || (webhook.state === "disabled" && !test)) {
    await store.recordTry(givenUp(delivery, "The webhook is off.", ports.now()));
    return null;
  }
  const { url, secret } = webhook;
  const tried = silent ?? (await post({ url, secret, id: `msg_${delivery.id}`, body: await say(delivery) }));
  const after = afterTry(delivery, tried, ports.now());
  // Before the last try is kept: should this end in between, the delivery wakes again and finds its webhook off.
  if (after.state === "failed" && !test && (await isLost(webhook, tried, ports)))
    await disableWebhook(webhook.id, tried.detail, ports);
  const kept = await store.recordTry(after);
  if (kept && test && isTaken(tried) && webhook.state === "disabled") await enableWebhook(webhook.id, ports);
  return tried;
}

/** Whether a receiver is to be told nothing more: it said so, or nothing got through for as long as this one was tried. */
async function isLost({ id }: Webhook, tried: Tried, ports: NoticePorts): Promise<boolean> {
  if (wantsNoMore(tried)) return true;
  const since = instant(ports.now() - TRYING_MS);
  // All pages: what got through lately may lie behind any number that still wait.
  for await (const deliveries of everyPage((request) => ports.store.listDeliveries(id, request), AT_ONCE))
    if (deliveries.some(({ state, last }) => state === "delivered" && last !== null && last.at >= since)) return false;
  return true;
}

/**
 * Bodies of messages, made anew at each try: what was erased or put under embargo since is not said. Events and
 * articles are read once a run.
 */
function messages({ store, now }: NoticePorts): (delivery: Delivery) => Promise<string> {
  const events = new Map<string, Promise<{ notices: ReturnType<typeof noticesOf>; articles: Articles }>>();

  async function read(articleId: string, number: number) {
    const [event] = await store.readEvents([{ articleId, number }]);
    const notices = event?.detail ? noticesOf(event) : [];
    return { notices, articles: await store.readArticles(notices.flatMap(({ articles }) => articles)) };
  }

  return async ({ type, about, at }) => {
    const message = (data: object) => JSON.stringify({ type, timestamp: at, data });
    if (about === null) return message({});
    const { articleId, eventNumber, place } = about;
    const key = `${articleId} ${eventNumber}`;
    const known = events.get(key) ?? read(articleId, eventNumber);
    events.set(key, known);
    const { notices, articles } = await known;
    const notice = notices[place];
    return message(notice === undefined ? { articleId, eventNumber } : dataOf(notice, articles, now()));
  };
}
