import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PartResult } from "./sample.ts";

/**
 * Measures the safe fetcher against the hostile test data beside the repository (or at CLAIMDESK_SECURITY).
 * Every part runs in a process of its own under the loopback guard. Prints one table; exit 1 names every miss.
 */
const PARTS = ["addresses", "urls", "dns", "robots", "certificates", "server", "bombs", "pdf"];

const root = resolve(import.meta.dirname, "../..");
const source = resolve(process.env["CLAIMDESK_SECURITY"] ?? join(root, "../shared/security"));
if (!existsSync(source)) {
  process.stderr.write(`no hostile test data at ${source}; set CLAIMDESK_SECURITY\n`);
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), "claimdesk-hostile-"));
try {
  for (const folder of ["bombs", "http", "robots", "ssrf", "tls"]) {
    cpSync(join(source, folder), join(directory, folder), { recursive: true });
  }
  // Folders that are read-only at their source are to be written into here.
  execFileSync("chmod", ["-R", "u+w", directory]);
  execFileSync(process.execPath, ["make-bombs.mjs"], { cwd: join(directory, "bombs"), stdio: "ignore" });
  execFileSync("bash", [join(directory, "tls/mk.sh")], { stdio: "ignore" });
  const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : PARTS;
  const results = wanted.map(runPart);
  print(results);
  process.exitCode = results.some(({ misses }) => misses.length > 0) ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function runPart(part: string): PartResult {
  const guard = join(root, "test/guard/loopback-only.cjs");
  const args = ["--expose-gc", "-r", guard, join(import.meta.dirname, "part.run.ts"), part, directory];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    timeout: 300_000,
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  if (status === 0 && line.startsWith("{")) return JSON.parse(line) as PartResult;
  return {
    part,
    cases: 0,
    misses: [`the process ended (${signal ?? status}): ${stderr.trim().slice(-400)}`],
    note: "",
  };
}

function print(results: readonly PartResult[]): void {
  const rows = results.map(({ part, cases, misses, note }) => [part, String(cases), String(misses.length), note]);
  const table = [["part", "cases", "misses", ""], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table) {
    const cells = row.map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i] ?? 0)));
    process.stdout.write(`${cells.join("  ").trimEnd()}\n`);
  }
  for (const { part, misses } of results) for (const miss of misses) process.stdout.write(`MISS ${part}: ${miss}\n`);
}
