import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { connectAttempts, deniedAttempts, type PartResult, readLines } from "./sample.ts";

interface Case {
  url: string;
  technique: string;
  expect: "deny" | "deny_if_ports_are_allowlisted" | "deny_or_public_only";
}

const PUBLIC = "93.184.216.34";

/** URLs that try to reach the inside: no connection to a denied address, and nothing but a refusal where one is due. */
export async function urls(directory: string): Promise<PartResult> {
  const cases = readLines<Case>(directory, "ssrf/bypass_urls.jsonl");
  const misses: string[] = [];
  const inside = new Set(
    cases.filter(({ technique }) => technique.startsWith("public-name")).map(({ url }) => new URL(url).hostname),
  );
  const fetchPage = safeFetcher({
    limits: { deadlineMs: 2_000 },
    resolver: async (name) => [{ address: inside.has(name) ? "127.0.0.1" : PUBLIC, family: 4 }],
  });
  const attempts = connectAttempts();
  let refused = 0;
  for (const { url, technique, expect } of cases) {
    attempts.length = 0;
    const outcome = await fetchPage(url);
    if (outcome.kind === "refused") refused++;
    const label = `${technique} ${JSON.stringify(url).slice(0, 80)}`;
    if (deniedAttempts(attempts).length > 0) misses.push(`${label}: connected to ${attempts[0]!.address}`);
    if (expect !== "deny_or_public_only" && outcome.kind !== "refused") misses.push(`${label}: ${outcome.kind}`);
    if (expect === "deny_or_public_only" && outcome.kind !== "refused" && attempts[0]?.address !== PUBLIC) {
      misses.push(`${label}: neither refused nor led to the public host`);
    }
  }
  await fetchPage.close();
  return { part: "URLs", cases: cases.length, misses, note: `${refused} refused` };
}
