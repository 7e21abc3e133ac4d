import { deniedRange } from "../../lambdas/fetch/address.ts";
import { type PartResult, readLines } from "./sample.ts";

interface Case {
  ip: string;
  expect: string;
}

/** Addresses at the edges of every special-purpose range. */
export async function addresses(directory: string): Promise<PartResult> {
  const cases = readLines<Case>(directory, "ssrf/ip_classification.jsonl");
  const misses: string[] = [];
  for (const { ip, expect } of cases) {
    const denied = deniedRange(ip);
    if (expect === "deny" && denied === null) misses.push(`${ip} is let through`);
    if (expect === "allow" && denied !== null) misses.push(`${ip} is refused as ${denied}`);
  }
  return { part: "addresses", cases: cases.length, misses, note: "" };
}
