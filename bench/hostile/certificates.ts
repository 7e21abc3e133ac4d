import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../../lambdas/fetch/look.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import type { PartResult } from "./sample.ts";
import { startServer } from "./server.ts";

/** A page behind a certificate that does not hold is never read; behind a good one it is. */
export async function certificates(directory: string): Promise<PartResult> {
  const { child, port } = await startServer(directory, true);
  const leaves = readdirSync(join(directory, "tls")).filter((name) => name.endsWith(".key"));
  const names = leaves.map((name) => name.replace(".key", "")).filter((name) => name !== "ca" && name !== "otherca");
  const misses: string[] = [];
  for (const name of names) {
    const host = `${name}.test`;
    const fetchPage = safeFetcher({
      allowedHosts: [`${host}:${port}`],
      ca: readFileSync(join(directory, "tls/ca.pem"), "utf8"),
      resolver: async () => [{ address: "127.0.0.1", family: 4 }],
      limits: { deadlineMs: 3_000 },
    });
    const { health, outcome, detail } = await lookAt(fetchPage, `https://${host}:${port}/ok`);
    // Some are too weak for the server itself: then the handshake breaks and no certificate is seen.
    const refused = outcome.kind === "unreachable" && (outcome.cause === "tls" || outcome.cause === "connect");
    if (name === "good" ? health !== "ok" : !refused) misses.push(`${host}: ${health}, ${detail}`);
    await fetchPage.close();
  }
  child.kill();
  return { part: "certificates", cases: names.length, misses, note: "" };
}
