import type { Page, PageRequest, Position } from "./store.ts";

/** Items of a page where a list asks for no other number. */
const PAGE = 100;

/**
 * All pages of a list, one after the other, each read when it is asked for; an empty page is not the last.
 * @param list reads one page
 * @param limit most items of a page
 */
export async function* everyPage<T>(
  list: (request: PageRequest) => Promise<Page<T>>,
  limit = PAGE,
): AsyncGenerator<T[]> {
  let from: Position | undefined;
  do {
    const page = await list({ limit, ...(from === undefined ? {} : { from }) });
    yield page.items;
    from = page.next;
  } while (from !== undefined);
}
