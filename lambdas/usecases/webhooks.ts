import { noCounts } from "../core/article.ts";
import { refuse } from "../core/problem.ts";
import { askedAgain, newDelivery, type Webhook, type WebhookInput } from "../core/webhook.ts";
import { checkUrl, isAllowed } from "../fetch/destination.ts";
import { underLease } from "./long-write.ts";
import { answerPage, type ListAsked } from "./paging.ts";
import { at, type Call, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** Webhooks that a desk may have: each is told of each event. */
const MOST_WEBHOOKS = 20;
/** Bytes of a secret; Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;

const shown = ({ secret: _secret, ...view }: Webhook) => view;
const etagOf = ({ rev }: { rev: number }) => `"${rev}"`;

/** GET /webhooks: there are few, so one page holds them. */
export async function listWebhooks(_call: Call, ports: Ports): Promise<Reply> {
  return { status: 200, body: { items: (await ports.store.listWebhooks()).map(shown) } };
}

/** GET /webhooks/{w} */
export async function readWebhook(call: Call, ports: Ports): Promise<Reply> {
  const webhook = await ports.store.readWebhook(call.params["webhook"]!);
  return webhook ? { status: 200, body: shown(webhook), etag: etagOf(webhook) } : missing("webhook");
}

/**
 * POST /webhooks. The answer alone shows the secret (and its repeat with the same Idempotency-Key, for a day). The
 * history names the host alone: many receivers keep a secret in the path.
 */
export async function addWebhook(call: Call<WebhookInput>, ports: Ports): Promise<Reply> {
  const id = ports.newId();
  const secret = `whsec_${Buffer.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))).toString("base64")}`;
  return ports.store.commit({
    articleId: "DESK",
    once: call.once!,
    decide: async () => {
      const [known, { settings, chain }] = await Promise.all([ports.store.listWebhooks(), ports.store.readDesk()]);
      const policy = { allowedHosts: settings.allowedHosts };
      const checked = checkUrl(call.body.url, policy);
      if ("refused" in checked) return invalid("/url", checked.refused.detail);
      const { url } = checked;
      if (url.protocol !== "https:" && !isAllowed(url, policy))
        return invalid("/url", "https is needed, but for hosts that the desk's settings allow");
      if (known.length >= MOST_WEBHOOKS) return refuse("limit", `A desk may have ${MOST_WEBHOOKS} webhooks.`);
      const now = at(ports);
      const webhook: Webhook = {
        id,
        url: url.href,
        types: call.body.types,
        secret,
        state: "active",
        detail: null,
        by: call.caller.actor,
        createdAt: now,
        rev: 1,
      };
      return {
        chain,
        change: {
          action: "webhook.added",
          subject: `webhook/${id}`,
          actor: call.caller.actor,
          at: now,
          put: {},
          why: { host: url.host, types: webhook.types },
          webhooks: { put: [webhook] },
        },
        counts: noCounts,
        answer: { status: 201, body: webhook, location: `/api/webhooks/${id}`, etag: etagOf(webhook) },
      };
    },
  });
}

/** DELETE /webhooks/{w}: what still waits for it is given up when it wakes. */
export async function removeWebhook(call: Call, ports: Ports): Promise<Reply> {
  const id = call.params["webhook"]!;
  return ports.store.commit({
    articleId: "DESK",
    decide: async () => {
      const [webhook, { chain }] = await Promise.all([ports.store.readWebhook(id), ports.store.readDesk()]);
      if (!webhook) return missing("webhook");
      if (webhook.rev !== call.ifMatch) return stale(shown(webhook));
      return {
        chain,
        change: {
          action: "webhook.removed",
          subject: `webhook/${id}`,
          actor: call.caller.actor,
          at: at(ports),
          put: {},
          why: { host: new URL(webhook.url).host },
          webhooks: { remove: [webhook] },
        },
        counts: noCounts,
        answer: { status: 204 },
      };
    },
  });
}

/** POST /webhooks/{w}/test: a message of type `webhook.test`, tried once and at once. One that is taken ends `disabled`. */
export async function testWebhook(call: Call, ports: Ports): Promise<Reply> {
  const webhookId = call.params["webhook"]!;
  return underLease(call.once!, ports, async () => {
    if (!(await ports.store.readWebhook(webhookId))) return missing("webhook");
    const named = { webhookId, type: "webhook.test" as const, about: null, at: at(ports) };
    const delivery = await newDelivery(named, [call.once!.actor, call.once!.key], ports.now());
    await ports.store.askDelivery(delivery);
    return { status: 202, body: delivery, location: `/api/webhooks/${webhookId}/deliveries` };
  });
}

/** GET /webhooks/{w}/deliveries: the newest first, for thirty days. */
export async function listDeliveries(call: Call<unknown, ListAsked>, ports: Ports): Promise<Reply> {
  const webhookId = call.params["webhook"]!;
  if (!(await ports.store.readWebhook(webhookId))) return missing("webhook");
  return answerPage(
    call,
    ports,
    (page) => ports.store.listDeliveries(webhookId, page),
    (delivery) => delivery,
  );
}

/** POST …/deliveries/{d}/retry: tries it at once, and as often again as a new one. */
export async function retryDelivery(call: Call, ports: Ports): Promise<Reply> {
  const { webhook: webhookId, delivery: id } = call.params as { webhook: string; delivery: string };
  return underLease(call.once!, ports, async () => {
    const [webhook, delivery] = await Promise.all([
      ports.store.readWebhook(webhookId),
      ports.store.readDelivery(webhookId, id),
    ]);
    if (!webhook || !delivery) return missing("delivery");
    if (webhook.state === "disabled")
      return refuse("not-allowed-now", "The webhook is disabled: a test that gets through switches it on again.");
    const again = askedAgain(delivery, ports.now());
    if (!(await ports.store.askDelivery(again)))
      return refuse("not-allowed-now", "It is being tried at this moment.", { retryAfter: 10 });
    return { status: 202, body: again, location: `/api/webhooks/${webhookId}/deliveries` };
  });
}
