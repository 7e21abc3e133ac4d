// npm run bench:looks -- [--pages 2000] [--concurrency 100] [--rounds 3] [--write]: how fast sources are looked at, beside
// linkinator on the same pages at the same concurrency, each in a process of its own. Exit 1 when a bound is broken.
import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { keepTable, loadBefore } from "./bench-page.ts";
import { atLeast, atMost, table } from "./host/figures.ts";
import { HOSTS, LATENCY_MS } from "./looks/pages.ts";
import type { Ran } from "./looks/reader.ts";
import { median } from "./speed/clock.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "2000" },
    concurrency: { type: "string", default: "100" },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});
const [pages, concurrency, rounds] = [Number(values.pages), Number(values.concurrency), Number(values.rounds)];
if (!(pages >= HOSTS && concurrency >= 1 && rounds >= 1))
  throw new Error(`--pages at least ${HOSTS}, a worker, a round`);
const WAYS = ["linkinator", "unchanged", "excerpts", "whole"] as const;
const began = loadBefore();
const { add, broken, markdown } = table((line) => process.stdout.write(`${line.trimEnd()}\n`));

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const guard = file("../test/guard/loopback-only.cjs");
const site = spawn(process.execPath, [file("looks/site.ts")], { stdio: ["pipe", "pipe", "inherit"] });
const port = await new Promise<string>((resolve) => site.stdout.once("data", (line) => resolve(String(line).trim())));
const runs = new Map<string, Ran[]>(WAYS.map((way) => [way, []]));
// The first round makes the pages: it counts for nobody.
for (let round = 0; round <= rounds; round++)
  for (const way of WAYS) {
    const ran = readBy(way);
    if (round > 0) runs.get(way)?.push(ran);
  }
site.stdin.end();

function readBy(way: string): Ran {
  const args = ["-r", guard, file("looks/reader.ts"), way, port, String(pages), String(concurrency)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 300_000 });
  if (status !== 0) throw new Error(`${way} ended with ${status}: ${stderr}`);
  const ran = JSON.parse(stdout) as Ran;
  if (ran.right !== pages) throw new Error(`${way} read ${ran.right} of ${pages} pages right`);
  return ran;
}

const of = (way: (typeof WAYS)[number]) => {
  const all = runs.get(way) as Ran[];
  const megabytes = Math.max(...all.map((ran) => ran.megabytes));
  return { perSecond: pages / (median(all.map(({ ms }) => ms)) / 1000), megabytes };
};
const told = ({ perSecond, megabytes }: ReturnType<typeof of>) =>
  `${perSecond.toFixed(0)}/s, ${megabytes.toFixed(0)} MB`;

const peer = of("linkinator");
add({ name: `linkinator, ${pages} pages, ${HOSTS} hosts, ${LATENCY_MS} ms late`, measured: told(peer) });
const unchanged = of("unchanged");
add({ name: "unchanged pages", measured: told(unchanged) });
add(atLeast("  to linkinator's", unchanged.perSecond / peer.perSecond, 1.3, "×"));
add(atMost("  memory to linkinator's", unchanged.megabytes / peer.megabytes, 1, "×"));
const excerpts = of("excerpts");
add({ name: "changed pages, read and compared with their excerpts", measured: told(excerpts) });
add(atLeast("  to linkinator's", excerpts.perSecond / peer.perSecond, 0.8, "×"));
const whole = of("whole");
add({ name: "whole pages, their stories read by the readable way", measured: told(whole) });
add(atLeast("  to linkinator's", whole.perSecond / peer.perSecond, 0.25, "×"));
add(atMost("  memory", whole.megabytes, 512, "MB"));

const command = `npm run bench:looks -- --pages ${pages} --concurrency ${concurrency} --rounds ${rounds}`;
if (values.write) keepTable("Looks at sources", command, began, markdown());
process.exitCode = broken() ? 1 : 0;
