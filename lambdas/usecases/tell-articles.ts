import type { Check } from "../core/check.ts";
import type { Outgoing } from "../send-messages.ts";
import { keptPages } from "./kept-page.ts";
import type { MessageOf, RecheckPorts } from "./recheck-ports.ts";
import { citingOf, finder, isNews, isRead, lookOf } from "./survey.ts";

/**
 * Sends the outcome of a look to each article whose claims it says something new of, and to all where the look turned
 * the source's health in a way that no citation feels: one message an article. What is
 * new is told from the citations as they stand, so that sending again after a crash sends what is still to be said.
 */
export async function tellArticles(check: Check, ports: RecheckPorts): Promise<void> {
  const page = isRead(check) && check.reading !== null ? await keptPages(ports.blobs)(check.reading) : null;
  const find = page === null ? null : finder(page, { id: check.sourceId }, check.at, ports);
  const look = lookOf(check);
  const turned = check.was !== null;
  if (find === null && !look.gone && !turned) return;
  const told = new Set<string>();
  for await (const rows of citingOf(ports.store, check.sourceId)) {
    const messages: Outgoing[] = [];
    for (const row of rows) {
      if (told.has(row.articleId)) continue;
      const hears = turned && row.watch !== "off";
      if (!hears && !isNews(row, look, find === null ? null : await find(row))) continue;
      told.add(row.articleId);
      messages.push(bring(check.sourceId, row.articleId, check.due, check.id));
    }
    await ports.send(messages);
  }
}

/** Sends how a source stands (its trust, what it is a copy of, the newest look) to every article that cites it. */
export async function tellErrand({ sourceId, errand }: MessageOf<"tell">, ports: RecheckPorts): Promise<void> {
  const told = new Set<string>();
  const found = await ports.store.readWatched(sourceId);
  const due = found?.watch.last?.due ?? null;
  for await (const rows of citingOf(ports.store, sourceId)) {
    const fresh = [...new Set(rows.map((row) => row.articleId))].filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    await ports.send(fresh.map((articleId) => bring(sourceId, articleId, due, errand)));
  }
  await ports.store.endErrand(sourceId, errand);
}

function bring(sourceId: string, articleId: string, due: string | null, cause: string): Outgoing {
  const body: MessageOf<"bring"> = { v: 1, kind: "bring", sourceId, articleId, due };
  return { body, group: `article#${articleId}`, deduplicationId: `${cause}#${articleId}` };
}
