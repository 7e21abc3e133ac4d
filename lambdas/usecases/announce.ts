import type { HistoryEvent } from "../core/audit.ts";
import { feedNoticesOf } from "../core/feed.ts";
import { noticesOf } from "../core/notice.ts";
import { instant } from "../core/time.ts";
import { type Delivery, newDelivery, type Webhook } from "../core/webhook.ts";
import type { NoticePorts } from "./notice-ports.ts";

/** Items that are put at a time. */
const AT_ONCE = 25;

/**
 * Makes of an event what it has to tell: a place in the desk's feed, and a delivery for each notice and each webhook
 * that wants it. Said again, nothing is made twice; the deliveries of whoever made them first wake by themselves.
 * @returns the deliveries that are new, taken for as long as a lease
 */
export async function announce(event: HistoryEvent, webhooks: readonly Webhook[], ports: NoticePorts) {
  const { articleId, number, at } = event;
  if (feedNoticesOf(event).length > 0) await ports.store.putFeedRef({ articleId, number, at });
  const wanted = noticesOf(event).flatMap(({ type, once }, place) =>
    webhooks
      // A webhook hears of what happens after it is there, also when the stream is read from its beginning.
      .filter(({ state, types, createdAt }) => state === "active" && createdAt <= at && isOneOf(type, types))
      .map(({ id }) => ({
        delivery: {
          webhookId: id,
          type: type as Delivery["type"],
          about: { articleId, eventNumber: number, place },
          at: once?.at ?? at,
        },
        words: once === undefined ? [event.hash, String(place)] : [articleId, once.key],
      })),
  );
  const made: Delivery[] = [];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const now = ports.now();
    const put = async ({ delivery: matter, words }: (typeof wanted)[number]) => {
      const delivery = await newDelivery(matter, words, now);
      return (await ports.store.putDelivery(delivery, instant(now + ports.leaseMs))) ? [delivery] : [];
    };
    made.push(...(await Promise.all(wanted.slice(start, start + AT_ONCE).map(put))).flat());
  }
  return made;
}

const isOneOf = (type: string, types: readonly string[]): boolean => types.includes(type);
