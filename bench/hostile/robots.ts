import { robotsAllow, robotsRules } from "../../lambdas/fetch/robots.ts";
import { type PartResult, readJson } from "./sample.ts";

interface Case {
  test: string;
  robots: string;
  agent: string;
  url: string;
  allowed: boolean;
}

/** The reference implementation's own cases. */
export async function robots(directory: string): Promise<PartResult> {
  const { cases } = readJson<{ cases: Case[] }>(directory, "robots/google_robotstxt_cases.json");
  const misses: string[] = [];
  for (const { test, robots: text, agent, url, allowed } of cases) {
    const rules = robotsRules(text, agent);
    const got = robotsAllow(rules, new URL(url === "" ? "http://foo.bar/" : url));
    if (got !== allowed) misses.push(`${test}: ${agent} at ${url} should be ${allowed ? "allowed" : "disallowed"}`);
  }
  return { part: "robots.txt", cases: cases.length, misses, note: "" };
}
