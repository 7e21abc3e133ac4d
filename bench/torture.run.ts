import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run torture`: the tests that hurt, at their full measure. Writes docs/torture.md; exits 1 when one fails. */
const measures = { CLAIMDESK_KILLS: "20", CLAIMDESK_CROWD_MS: "30000", CLAIMDESK_NAUGHTY: "100000" };
const suites = [
  "test/e2e/kill.test.ts",
  "test/e2e/crowd.test.ts",
  "test/e2e/naughty.test.ts",
  "test/e2e/bad-input.test.ts",
  "test/store",
];

interface Report {
  success: boolean;
  testResults: {
    name: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string; duration?: number }[];
  }[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const file = join(tmpdir(), `claimdesk-torture-${process.pid}.json`);
const engine = process.env["DYNAMODB_ENDPOINT"] ?? "the built-in engine";
spawnSync("vitest", ["run", ...suites, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...measures },
});
const report = JSON.parse(readFileSync(file, "utf8")) as Report;
const rows = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map(({ ancestorTitles, title, status, duration }) => ({
    what: [...ancestorTitles, title].join(" "),
    where: name.slice(root.length),
    status,
    seconds: ((duration ?? 0) / 1000).toFixed(1),
  })),
);
const passed = rows.filter((row) => row.status === "passed").length;
const table = [
  "# Torture",
  "",
  `Written by \`npm run torture\` on ${engine}: ${measures.CLAIMDESK_KILLS} kills, crowds of ${Number(measures.CLAIMDESK_CROWD_MS) / 1000} s. ${passed} of ${rows.length} passed.`,
  "",
  "| what | where | s | |",
  "|---|---|---|---|",
  ...rows.map(
    ({ what, where, seconds, status }) => `| ${what.replaceAll("|", "\\|")} | ${where} | ${seconds} | ${status} |`,
  ),
  "",
].join("\n");
if (process.argv.includes("--write")) writeFileSync(join(root, "docs/torture.md"), table);
process.stdout.write(table);
process.exitCode = report.success ? 0 : 1;
