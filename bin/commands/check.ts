import { getDomain } from "tldts";
import * as z from "zod";
import { type Look, lookAt } from "../../lambdas/fetch/look.ts";
import { type SafeFetcher, safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { inTurn } from "./in-turn.ts";
import { demand, Misuse, readArgs, readJsonLines } from "./input.ts";

const Task = z.strictObject({ id: z.string(), url: z.string() });
type Task = z.infer<typeof Task>;

/** What a page says may not steer the terminal that shows it: control and format characters (bidi among them). */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;

const TURNS = { atOnce: 32, ofOneGroup: 2 };

/** `claimdesk check`: one safe look at a page, or at many, without any server. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: { allow: { type: "string", multiple: true }, batch: { type: "string" }, json: { type: "boolean" } },
  });
  const allowedHosts = (values.allow ?? []).map(hostPortOf);
  const fetchPage = safeFetcher({ allowedHosts });
  try {
    if (values.batch !== undefined) return await checkBatch(values.batch, fetchPage, allowedHosts);
    const [url, ...more] = positionals;
    if (url === undefined || more.length > 0) throw new Misuse("check looks at one URL; --batch looks at many");
    const look = await lookAt(fetchPage, url);
    process.stdout.write(values.json ? `${JSON.stringify(lineOf(url, look), null, 2)}\n` : printed(look));
    return look.health === "ok" || look.health === "moved" ? 0 : 1;
  } finally {
    await fetchPage.close();
  }
}

/** What is wrong with the pages is in the lines; the batch itself is done. */
async function checkBatch(file: string, fetchPage: SafeFetcher, allowedHosts: readonly string[]): Promise<number> {
  await inTurn(
    tasksOf(file),
    (task) => siteOf(task, allowedHosts),
    TURNS,
    async ({ id, url }) => {
      process.stdout.write(`${JSON.stringify(lineOf(id, await lookAt(fetchPage, url)))}\n`);
    },
  );
  return 0;
}

async function* tasksOf(file: string): AsyncGenerator<Task> {
  for await (const { line, value } of readJsonLines(file)) yield demand(Task.safeParse(value), `${file} line ${line}`);
}

/** Sites are looked at two at a time; hosts that whoever runs this allowed by name are their own. */
function siteOf({ url }: Task, allowedHosts: readonly string[]): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || allowedHosts.some((host) => host.startsWith(`${parsed.hostname}:`))) return null;
  return getDomain(parsed.hostname, { allowPrivateDomains: true }) ?? parsed.hostname;
}

/** A look as one line (contract, Command line). */
function lineOf(id: string, { outcome, health, detail, reading }: Look) {
  const answered = outcome.kind === "page" || outcome.kind === "http-error";
  return {
    id,
    health,
    ...(answered ? { status: outcome.exchange.status } : {}),
    finalUrl: outcome.finalUrl,
    ...(answered ? { bytes: outcome.body.byteLength } : {}),
    ...(outcome.kind === "page" ? { sha256: outcome.sha256 } : {}),
    ...(reading !== null && reading.kind !== "unsupported" ? { title: reading.metadata.title } : {}),
    detail,
  };
}

function printed({ outcome, health, detail, reading }: Look): string {
  const lines = [`${health}: ${detail}`, outcome.finalUrl, ...outcome.hops.map((hop) => `  ${hop.status} → ${hop.to}`)];
  if (outcome.kind === "page") lines.push(`${outcome.body.byteLength} bytes, sha256 ${outcome.sha256}`);
  if (reading !== null && reading.kind !== "unsupported") {
    const { title, byline, published } = reading.metadata;
    lines.push(...[title, byline, published].filter((line) => line !== null));
  }
  return lines.map((line) => `${line.replace(UNPRINTABLE, " ")}\n`).join("");
}

function hostPortOf(value: string): string {
  const url = /^[^/@?#\s]+:\d{1,5}$/.test(value) ? URL.parse(`http://${value}`) : null;
  if (url === null) throw new Misuse(`--allow takes HOST:PORT, not ${JSON.stringify(value)}`);
  return `${url.hostname}:${url.port || "80"}`;
}
