import * as z from "zod";
import { comparablePage, locate } from "../../lambdas/core/compare/locate.ts";
import { sha256 } from "../../lambdas/core/digest.ts";
import { lookAt } from "../../lambdas/fetch/look.ts";
import { type SafeFetcher, safeFetcher } from "../../lambdas/fetch/safe-fetcher.ts";
import { demand, Misuse, readArgs, readJsonLines } from "./input.ts";

/** Looks under way at once in a batch. */
const AT_ONCE = 8;

const Request = z.object({ id: z.string(), url: z.string(), quote: z.string().optional() });
type Request = z.infer<typeof Request>;

/** `claimdesk check`: one safe look at a page (or many), its health, and where a quote stands in it. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: {
      quote: { type: "string" },
      allow: { type: "string", multiple: true },
      batch: { type: "string" },
    },
  });
  const fetchPage = safeFetcher({ allowedHosts: (values.allow ?? []).map(hostAndPort) });
  try {
    if (values.batch !== undefined) return await batch(values.batch, fetchPage);
    const [url, ...more] = positionals;
    if (url === undefined || more.length > 0) throw new Misuse("check looks at one URL; --batch at many");
    const { id: _id, ...seen } = await look(
      { id: url, url, ...(values.quote ? { quote: values.quote } : {}) },
      fetchPage,
    );
    process.stdout.write(`${JSON.stringify(seen, null, 2)}\n`);
    return seen.health === "ok" || seen.health === "moved" ? 0 : 1;
  } finally {
    await fetchPage.close();
  }
}

function hostAndPort(text: string): string {
  if (/^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):\d{1,5}$/.test(text)) return text.toLowerCase();
  throw new Misuse(`--allow takes HOST:PORT, not ${text}`);
}

/** Several at once, each line written when its look ends. */
async function batch(file: string, fetchPage: SafeFetcher): Promise<number> {
  const underWay = new Set<Promise<void>>();
  for await (const { line, value } of readJsonLines(file)) {
    const request = demand(Request.safeParse(value), `${file} line ${line}`);
    const one = look(request, fetchPage).then((seen) => {
      process.stdout.write(`${JSON.stringify(seen)}\n`);
      underWay.delete(one);
    });
    underWay.add(one);
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return 0;
}

async function look({ id, url, quote }: Request, fetchPage: SafeFetcher) {
  const { outcome, reading, wall, health, detail } = await lookAt(fetchPage, url, { robots: "ignore" });
  const body = outcome.kind === "page" ? outcome.body : null;
  const readable = body !== null && wall === null && reading !== null && reading.kind !== "unsupported";
  const found = quote === undefined || !readable ? null : place(quote, reading.text, reading.kind === "pdf");
  const missing = found?.result === "missing" && (health === "ok" || health === "moved");
  const status = "exchange" in outcome ? outcome.exchange.status : undefined;
  return {
    id,
    health: missing ? ("quote-missing" as const) : health,
    ...(status === undefined ? {} : { status }),
    finalUrl: outcome.finalUrl,
    ...(body === null ? {} : { bytes: body.byteLength, sha256: await sha256(new Uint8Array(body)) }),
    quote: found,
    detail: missing ? "the quote is not on the page" : detail,
  };
}

function place(quote: string, text: string, pdf: boolean) {
  const options = pdf ? ({ spacesByDigits: "ignored" } as const) : {};
  const { result, span, differences } = locate(quote, comparablePage(text, options), options);
  return { result, start: span?.start ?? null, end: span?.end ?? null, differences };
}
