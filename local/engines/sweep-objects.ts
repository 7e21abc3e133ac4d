import type { HostedBucket } from "../plan/types.ts";
import { objectHeaders } from "./wire.ts";

const DAY_MS = 86_400_000;

/**
 * Removes objects whose days in their bucket are over, by the template's life cycles, which the engine doesn't keep.
 * @param endpoint the bucket engine
 * @param now ms since the epoch
 * @returns how many objects it removed
 */
export async function sweepBucket(
  endpoint: string,
  { name, forgets }: HostedBucket,
  now: number,
  signal: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (const { prefix, days } of forgets) {
    let from: string | undefined;
    do {
      const query = new URLSearchParams({ "list-type": "2", prefix, ...(from ? { "continuation-token": from } : {}) });
      const answer = await fetch(`${endpoint}/${name}?${query}`, { headers: objectHeaders });
      const page = await answer.text();
      if (!answer.ok) throw new Error(`list of ${name}/${prefix}: ${answer.status} ${page.slice(0, 200)}`);
      for (const object of page.split("<Contents>").slice(1)) {
        const [key, modified] = [textOf("Key", object), textOf("LastModified", object)];
        if (Date.parse(modified!) + days * DAY_MS < now) removed += await remove(`${endpoint}/${name}/${key}`);
      }
      from = textOf("NextContinuationToken", page);
    } while (from && !signal.aborted);
  }
  return removed;
}

const textOf = (element: string, xml: string): string | undefined => new RegExp(`<${element}>([^<]+)<`).exec(xml)?.[1];

async function remove(object: string): Promise<number> {
  const answer = await fetch(object, { method: "DELETE", headers: objectHeaders });
  await answer.body?.cancel();
  return answer.ok ? 1 : 0;
}
