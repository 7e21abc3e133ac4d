import { isIPv6 } from "node:net";
import { deniedRange } from "../../lambdas/fetch/address.ts";
import type { Resolver } from "../../lambdas/fetch/connect.ts";
import { safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { connectAttempts, deniedAttempts, type PartResult, readJson } from "./sample.ts";

type Answer = "NX" | string[];

interface Script {
  id: string;
  answers: Answer[];
  fetches: number;
}

/** Scripted DNS answers: a denied address in any record refuses the name, a public one is connected to. */
export async function dns(directory: string): Promise<PartResult> {
  const { scripts } = readJson<{ scripts: Script[] }>(directory, "ssrf/dns_scripts.json");
  const misses: string[] = [];
  const attempts = connectAttempts();
  let reached = 0;
  for (const { id, answers, fetches } of scripts) {
    const fetchPage = safeFetcher({ limits: { deadlineMs: 2_000 }, resolver: scripted(answers) });
    // One look more than the script asks for, so that the last answer (the rebound one) is met too.
    for (let look = 0; look <= Math.max(fetches, answers.length); look++) {
      attempts.length = 0;
      const outcome = await fetchPage("http://scripted.example/");
      const answer = answers[Math.min(look, answers.length - 1)]!;
      if (deniedAttempts(attempts).length > 0) misses.push(`${id}, look ${look}: connected to a denied address`);
      const isPublic = answer !== "NX" && answer.every((address) => deniedRange(address) === null);
      if (isPublic && attempts.length > 0) reached++;
      if (isPublic !== attempts.length > 0)
        misses.push(`${id}, look ${look}: ${attempts.length} connections, ${outcome.kind}`);
    }
    await fetchPage.close();
  }
  return { part: "DNS scripts", cases: scripts.length, misses, note: `${reached} looks reached the public address` };
}

/** Gives the n-th answer to the n-th lookup; the last one repeats. */
function scripted(answers: readonly Answer[]): Resolver {
  let lookup = 0;
  return async () => {
    const answer = answers[Math.min(lookup++, answers.length - 1)]!;
    if (answer === "NX") throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return answer.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  };
}
