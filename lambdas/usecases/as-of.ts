import { noCounts } from "../core/article.ts";
import { applyEvent, emptyState, type FoldedState } from "../core/audit.ts";
import { recount } from "../core/tally.ts";
import { everyPage } from "../store/every-page.ts";
import type { Ports } from "./usecase.ts";

/** An article as its history tells it up to an instant, with counts worked out from it; null where it has no history. */
export async function stateAsOf(ports: Ports, articleId: string, asOf: string) {
  const until = Date.parse(asOf);
  const state = emptyState();
  let number = 0;
  for await (const events of everyPage((request) => ports.store.listEvents(articleId, request)))
    for (const event of events) {
      if (Date.parse(event.at) > until) return folded(state, number);
      applyEvent(state, event);
      number = event.number;
    }
  return folded(state, number);
}

function folded(state: FoldedState, number: number) {
  if (number === 0) return null;
  const claims = [...state.claims.values()];
  const counts = recount(
    noCounts,
    claims.map((after) => ({ before: null, after })),
  );
  return { ...state, chain: { number, counts } };
}
