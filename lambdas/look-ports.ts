import { type SafeFetcher, safeFetcher } from "./fetch/safe-fetcher.ts";
import { openQueuePorts, type QueueEnv } from "./queue-ports.ts";
import type { RecheckPorts } from "./usecases/recheck-ports.ts";

export { queueEnv } from "./queue-ports.ts";

/**
 * What looks at sources stand on.
 * @param timeoutMs the function's own: a lease outlives it
 */
export function openRecheckPorts(env: QueueEnv, timeoutMs: number): RecheckPorts {
  return { ...openQueuePorts(env), fetcher: fetchers(env.CONTACT_URL), leaseMs: timeoutMs + 5000 };
}

/** One fetcher while the desk's list of allowed hosts stays the same: it keeps robots.txt and connections. */
function fetchers(contact: string | undefined) {
  let known: { list: string; fetchPage: SafeFetcher } | undefined;
  return (allowedHosts: readonly string[]) => {
    const list = allowedHosts.join("\n");
    if (known?.list !== list) {
      const onLifted = (hostPort: string) => console.info(`the guard is lifted for ${hostPort}`);
      const fetchPage = safeFetcher({ allowedHosts, onLifted, ...(contact === undefined ? {} : { contact }) });
      known = { list, fetchPage };
    }
    return known.fetchPage;
  };
}
