import { getDomain } from "tldts";
import * as z from "zod";
import { isAcross, type OpenPage, openPage } from "../../lambdas/core/compare/finding.ts";
import { locate } from "../../lambdas/core/compare/locate.ts";
import { sightOf } from "../../lambdas/fetch/health.ts";
import { type Look, lookAt } from "../../lambdas/fetch/look.ts";
import type { ReadPage } from "../../lambdas/fetch/read/reading.ts";
import { type SafeFetcher, safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { loadOtherScript } from "../../lambdas/usecases/load-other-script.ts";
import { inTurn } from "./in-turn.ts";
import { demand, Misuse, readArgs, readJsonLines } from "./input.ts";

/** A line of a batch; programs may keep fields of their own in it. */
const Task = z.object({ id: z.string(), url: z.string(), quote: z.string().nullish() });
type Task = z.infer<typeof Task>;

/** What a page says may not steer the terminal that shows it: control and format characters (bidi among them). */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]+/gu;

const TURNS = { atOnce: 32, ofOneGroup: 2 };

/** `claimdesk check`: one safe look at a page, or at many, without any server. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: {
      quote: { type: "string" },
      allow: { type: "string", multiple: true },
      batch: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const allowedHosts = (values.allow ?? []).map(hostPortOf);
  const fetchPage = safeFetcher({ allowedHosts });
  try {
    if (values.batch !== undefined) return await checkBatch(values.batch, fetchPage, allowedHosts);
    const [url, ...more] = positionals;
    if (url === undefined || more.length > 0) throw new Misuse("check looks at one URL; --batch looks at many");
    const look = await lookAt(fetchPage, url);
    const line = await lineOf({ id: url, ...(values.quote ? { quote: values.quote } : {}) }, look);
    process.stdout.write(values.json ? `${JSON.stringify(line, null, 2)}\n` : printed(look, line));
    return line.health === "ok" || line.health === "moved" ? 0 : 1;
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
    async (task) => {
      process.stdout.write(`${JSON.stringify(await lineOf(task, await lookAt(fetchPage, task.url)))}\n`);
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

/** A look as one line (contract, Command line). A page in which the quote stands is no wall for it. */
async function lineOf({ id, quote }: Pick<Task, "id" | "quote">, { outcome, reading, wall, ...seen }: Look) {
  const answered = outcome.kind === "page" || outcome.kind === "http-error";
  // Only a page's own words are searched: an error page or a wall says nothing of what the source says.
  const page = outcome.kind === "page" && reading?.kind !== "unsupported" ? reading : null;
  const found = !quote?.trim() || page === null ? null : await place(quote, page, outcome.at);
  const stands = found?.result === "exact" || found?.result === "tolerant";
  const { health, detail } = wall !== null && stands ? sightOf(outcome, page ?? undefined) : seen;
  const lost = found?.result === "missing" && (health === "ok" || health === "moved");
  return {
    id,
    health: lost ? ("quote-missing" as const) : health,
    ...(answered ? { status: outcome.exchange.status } : {}),
    finalUrl: outcome.finalUrl,
    ...(answered ? { bytes: outcome.body.byteLength } : {}),
    ...(outcome.kind === "page" ? { sha256: outcome.sha256 } : {}),
    ...(page === null ? {} : { title: page.metadata.title }),
    quote: wall !== null && !stands ? null : found,
    detail: lost ? "the quote is not on the page" : detail,
  };
}

/**
 * Where a quote stands in a page, as a watched source's excerpts are looked for; null where it is in another script and
 * says nothing that can be compared.
 */
async function place(quote: string, { kind, text, metadata: { title, language } }: ReadPage, at: string) {
  const page = openPage({ kind, text, passages: [], title, language });
  if (isAcross(quote, page)) return placeAcross(quote, page, at);
  const { result, span, differences } = locate(quote, page.comparable(), page.options);
  return { result, start: span?.start ?? null, end: span?.end ?? null, differences };
}

/** A translation stands in no one place: what it gives in numbers, dates and names is on the page, or some of it isn't. */
async function placeAcross(quote: string, page: OpenPage, at: string) {
  const { findAcross } = await loadOtherScript();
  const found = await findAcross(quote, page, null, at);
  if (found === null) return null;
  const result = found.state === "missing" ? ("missing" as const) : ("approximate" as const);
  return { result, start: null, end: null, differences: found.differences };
}

function printed({ outcome, reading }: Look, { health, detail, quote }: Awaited<ReturnType<typeof lineOf>>): string {
  const lines = [`${health}: ${detail}`, outcome.finalUrl, ...outcome.hops.map((hop) => `  ${hop.status} → ${hop.to}`)];
  if (outcome.kind === "page") lines.push(`${outcome.body.byteLength} bytes, sha256 ${outcome.sha256}`);
  if (reading !== null && reading.kind !== "unsupported") {
    const { title, byline, published } = reading.metadata;
    lines.push(...[title, byline, published].filter((line) => line !== null));
  }
  if (quote !== null) {
    lines.push(`quote: ${quote.result}${quote.start === null ? "" : ` at ${quote.start}-${quote.end}`}`);
    for (const { was, now } of quote.differences)
      lines.push(now === "" ? `  “${was}” is not there` : `  “${was}” is now “${now}”`);
  }
  return lines.map((line) => `${line.replace(UNPRINTABLE, " ")}\n`).join("");
}

function hostPortOf(value: string): string {
  const url = /^[^/@?#\s]+:\d{1,5}$/.test(value) ? URL.parse(`http://${value}`) : null;
  if (url === null) throw new Misuse(`--allow takes HOST:PORT, not ${JSON.stringify(value)}`);
  return `${url.hostname}:${url.port || "80"}`;
}
