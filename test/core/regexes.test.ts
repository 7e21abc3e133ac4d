// Text comes from outside: no expression that reads it may take more than linear time.
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { check } from "recheck";
import { expect, test } from "vitest";
import { type Expression, expressionsIn } from "./regexes.ts";

const root = resolve(import.meta.dirname, "../..");
const files = globSync("{lambdas,bin,local,web}/**/*.{ts,tsx}", { cwd: root }).filter(
  (file) => !file.endsWith(".d.ts"),
);

/** Expressions found safe before: the checker takes a while, and the same expression stays safe. */
const CACHE = join(root, "node_modules/.cache/claimdesk/safe-expressions.json");
/** Only counted steps decide: its limits in time would call an expression vulnerable because the machine is busy. */
const BY_COUNT = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };
const AT_ONCE = 2;

const keyOf = ({ source, flags }: Expression) => `/${source}/${flags}`;

function safeBefore(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, "utf8")) as string[]);
  } catch {
    return new Set();
  }
}

function remember(safe: readonly string[]): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify(safe));
}

/** What is wrong with expressions; those that are not are added to `safe`. */
async function complaintsAbout(expressions: Map<string, Expression>, safe: Set<string>): Promise<string[]> {
  const left = [...expressions].filter(([key]) => !safe.has(key));
  const complaints: string[] = [];
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [key, { source, flags, file }] = next;
      const found = await check(source, flags, BY_COUNT);
      if (found.status === "safe") safe.add(key);
      else
        complaints.push(`${file}: ${key} is ${found.status} ${"complexity" in found ? found.complexity?.summary : ""}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return complaints;
}

test("the collector finds literals, counts built expressions, and leaves division and strings alone", () => {
  const code = 'const a = 4 / 2 / 1; const b: RegExp = /x\\/y/gu; const c = "/no/"; const d = new RegExp("z");';
  const { literals, built } = expressionsIn("a.ts", code);
  expect(literals.map(keyOf)).toEqual(["/x\\/y/gu"]);
  expect(built).toBe(1);
});

test("the checker knows a vulnerable expression", async () => {
  const bad = { source: "^(a+)+$", flags: "", file: "here" };
  expect(await complaintsAbout(new Map([["bad", bad]]), new Set())).toEqual([expect.stringContaining("vulnerable")]);
});

test("no expression of the product is vulnerable", { timeout: 180_000 }, async () => {
  const expressions = new Map<string, Expression>();
  for (const file of files) {
    const { literals, built } = expressionsIn(join(root, file));
    for (const one of literals) expressions.set(keyOf(one), { ...one, file });
    // Those that the local host builds come from the template's path patterns, not from outside.
    if (!file.startsWith("local/"))
      expect(built, `${file}: an expression is a literal, so that it can be checked`).toBe(0);
  }
  expect(expressions.size).toBeGreaterThan(100);
  const safe = safeBefore();
  const complaints = await complaintsAbout(expressions, safe);
  remember([...safe].filter((key) => expressions.has(key)));
  expect(complaints).toEqual([]);
});
