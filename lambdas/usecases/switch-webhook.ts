import { noCounts } from "../core/article.ts";
import { MACHINE } from "../core/ids.ts";
import { refuse } from "../core/problem.ts";
import { instant } from "../core/time.ts";
import type { Webhook } from "../core/webhook.ts";
import type { NoticePorts } from "./notice-ports.ts";

type SwitchPorts = Pick<NoticePorts, "store" | "now">;

/** Switches a webhook off; the event that says so stands in the desk's history and in its feed. */
export async function disableWebhook(id: string, detail: string, ports: SwitchPorts): Promise<void> {
  await switchTo(id, "disabled", detail, ports);
}

/** Switches a webhook on again. */
export async function enableWebhook(id: string, ports: SwitchPorts): Promise<void> {
  await switchTo(id, "active", null, ports);
}

/** Said again, it changes nothing. A busy desk is left alone: the next delivery that fails, or the next test, says it again. */
async function switchTo(id: string, state: Webhook["state"], detail: string | null, { store, now }: SwitchPorts) {
  await store.commit({
    articleId: "DESK",
    decide: async () => {
      const [webhook, { chain }] = await Promise.all([store.readWebhook(id), store.readDesk()]);
      if (webhook === null || webhook.state === state) return refuse("not-allowed-now", "It stands so already.");
      return {
        chain,
        change: {
          action: state === "active" ? "webhook.enabled" : "webhook.disabled",
          subject: `webhook/${id}`,
          actor: MACHINE,
          at: instant(now()),
          put: {},
          why: { host: new URL(webhook.url).host, ...(detail === null ? {} : { detail }) },
          webhooks: { put: [{ ...webhook, state, detail, rev: webhook.rev + 1 }] },
        },
        counts: noCounts,
        answer: { status: 200 },
      };
    },
  });
}
