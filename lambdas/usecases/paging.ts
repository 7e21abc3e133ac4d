import { isRefusal, type Refusal } from "../core/problem.ts";
import type { Page, PageRequest } from "../store/store.ts";
import { type Call, invalid, type Ports } from "./usecase.ts";

export interface ListAsked {
  limit?: number | undefined;
  cursor?: string | undefined;
}

/** How many items a list gives where nobody says. */
const DEFAULT_LIMIT = 50;

/** The page that a call asks for; 400 for a cursor that is not this list's. */
export async function pageAsked(call: Call<unknown, ListAsked>, ports: Ports): Promise<PageRequest | Refusal> {
  const limit = call.query.limit ?? DEFAULT_LIMIT;
  if (call.query.cursor === undefined) return { limit };
  const from = await ports.store.cursors.open(call.query.cursor, call.scope);
  return from === null ? invalid("cursor", "not a cursor of this list") : { limit, from };
}

/** A page of a list that is short enough to be read whole. */
export function pageOf<T>(all: readonly T[], { limit, from }: PageRequest): Page<T> {
  const start = Number(from?.["offset"] ?? 0);
  const end = start + limit;
  return { items: all.slice(start, end), ...(end < all.length ? { next: { offset: end } } : {}) };
}

/** Answers a list: reads the page that was asked for and seals the place where the next one begins. */
export async function answerPage<T, V>(
  call: Call<unknown, ListAsked>,
  ports: Ports,
  read: (page: PageRequest) => Promise<Page<T>>,
  show: (item: T) => V,
) {
  const page = await pageAsked(call, ports);
  if (isRefusal(page)) return page;
  const { items, next } = await read(page);
  const cursor = next === undefined ? {} : { next: await ports.store.cursors.seal(next, call.scope) };
  return { status: 200 as const, body: { items: items.map(show), ...cursor } };
}
