import { noCounts } from "../core/article.ts";
import { applyEvent, emptyState, type FoldedState } from "../core/audit.ts";
import { recount } from "../core/tally.ts";
import type { Position } from "../store/store.ts";
import type { Ports } from "./usecase.ts";

/** An article as its history tells it up to an instant, with counts worked out from it; null where it has no history. */
export async function stateAsOf(ports: Ports, articleId: string, asOf: string) {
  const until = Date.parse(asOf);
  const state = emptyState();
  let number = 0;
  let from: Position | undefined;
  do {
    const page = await ports.store.listEvents(articleId, { limit: 100, ...(from ? { from } : {}) });
    for (const event of page.items) {
      if (Date.parse(event.at) > until) return folded(state, number);
      applyEvent(state, event);
      number = event.number;
    }
    from = page.next;
  } while (from);
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
