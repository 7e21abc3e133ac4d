/** Reading or comparing a page ended by an error: the page's doing, not the store's, so that waiting does not mend it. */
export class UnreadablePage extends Error {
  override name = "UnreadablePage";
}

/** Does work that depends on a page's content alone; what it throws is told apart from what the store throws. */
export async function onPage<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new UnreadablePage("the page could not be read or compared", { cause });
  }
}
