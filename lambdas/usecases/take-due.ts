import { getDomain } from "tldts";
import type { Outgoing } from "../send-messages.ts";
import type { Sleeper, SleeperOf } from "../store/watch-lists.ts";
import type { MessageOf, RecheckPorts } from "./recheck-ports.ts";

const MINUTE_MS = 60_000;
/** A message that is lost is sent again after this; three tries of one end well before. */
const AGAIN_MS = 15 * MINUTE_MS;
/** Sleepers that are moved at once. */
const ABREAST = 20;

export interface DuePorts extends Pick<RecheckPorts, "store" | "send" | "now"> {
  /** Least seconds between two looks at one site. */
  gapSeconds: number;
  /** After this nothing more is taken: the next minute goes on. */
  budgetMs: number;
}

/**
 * Takes what is due: each sleeper is first moved on by 15 minutes (on the condition that nobody moved it meanwhile) and
 * then put on the queue, so that a crash in between delays it and loses nothing. A site gets so many a minute as its gap
 * allows; its others are moved to its next slots, and wait there without being read again.
 */
export async function takeDue({ store, send, now, gapSeconds, budgetMs }: DuePorts) {
  const began = now();
  const perMinute = Math.max(1, Math.floor(60 / gapSeconds));
  const waiting = new Map<string, number>();
  const told = { sent: 0, postponed: 0 };
  for await (const sleepers of store.sleepers(at(began))) {
    for (let start = 0; start < sleepers.length; start += ABREAST) {
      const moved = await Promise.all(sleepers.slice(start, start + ABREAST).map(move));
      const messages = moved.filter((message) => message !== null);
      await send(messages);
      told.sent += messages.length;
    }
    if (now() - began >= budgetMs) break;
  }
  return told;

  async function move(sleeper: Sleeper): Promise<Outgoing | null> {
    switch (sleeper.thing) {
      case "errand":
        return (await store.sleepOn(sleeper, at(began + AGAIN_MS))) ? tell(sleeper) : null;
      case "embargo":
        return (await store.sleepOn(sleeper, at(began + AGAIN_MS))) ? compare(sleeper) : null;
      case "source":
        return moveSource(sleeper);
    }
  }

  async function moveSource(sleeper: SleeperOf<"source">): Promise<Outgoing | null> {
    const site = siteOf(sleeper.url);
    const place = waiting.get(site) ?? 0;
    waiting.set(site, place + 1);
    if (place < perMinute) return (await store.sleepOn(sleeper, at(began + AGAIN_MS))) ? look(sleeper, site) : null;
    if (await store.sleepOn(sleeper, at(began + Math.floor(place / perMinute) * MINUTE_MS))) told.postponed++;
    return null;
  }
}

const at = (ms: number) => new Date(ms).toISOString();

/** Group ids have 128 characters. */
const LONGEST_GROUP = 120;

/** Two groups a site: so many looks at it are under way at once, held by the queue. */
function look({ sourceId, due }: SleeperOf<"source">, site: string): Outgoing {
  const lane = Number.parseInt(sourceId.at(-1)!, 16) % 2;
  const body: MessageOf<"look"> = { v: 1, kind: "look", sourceId, due };
  return { body, group: `${site.slice(0, LONGEST_GROUP)}#${lane}`, deduplicationId: `${sourceId}#${due}` };
}

function tell({ sourceId, due: errand }: SleeperOf<"errand">): Outgoing {
  const body: MessageOf<"tell"> = { v: 1, kind: "tell", sourceId, errand };
  return { body, group: `source#${sourceId}`, deduplicationId: errand };
}

/** In one group with the outcomes of looks: writes of one article don't hinder each other. */
function compare({ articleId, due: embargo }: SleeperOf<"embargo">): Outgoing {
  const body: MessageOf<"compare"> = { v: 1, kind: "compare", articleId, embargo };
  return { body, group: `article#${articleId}`, deduplicationId: `${articleId}#${embargo}` };
}

/** The registrable domain of a page, whose owner all its hosts are; the host itself where it has none. */
function siteOf(url: string | null): string {
  const host = url === null ? "" : (URL.parse(url)?.hostname ?? "");
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
