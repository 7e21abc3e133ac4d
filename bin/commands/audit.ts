import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { applyEvent, chainChecker, emptyState, type FoldedState, HistoryEvent } from "../../lambdas/core/audit.ts";
import { sha256 } from "../../lambdas/core/digest.ts";
import { demand, Misuse, parseLine, readArgs, readInput } from "./input.ts";

/** `claimdesk audit`: verifies a history (one event a line) or a JSON sheet, and prints the state that it tells. */
export async function audit(args: string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args,
    allowPositionals: true,
    options: { "as-of": { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Misuse("audit reads one file");
  const asOf = values["as-of"];
  if (asOf !== undefined && Number.isNaN(Date.parse(asOf))) throw new Misuse("--as-of is not an ISO 8601 date-time");
  const text = await readInput(file);
  const sheet = wholeJson(text);
  return sheet === null ? auditHistory(text, file, asOf) : auditSheet(sheet, text, file);
}

/** A file that is one JSON object which is no event is a sheet. */
function wholeJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const record = typeof value === "object" && value !== null && !Array.isArray(value);
    return record && !("previousHash" in value) ? (value as Record<string, unknown>) : null;
  } catch {
    // Several lines of JSON are no JSON value: that is a history.
    return null;
  }
}

async function auditHistory(text: string, file: string, asOf: string | undefined): Promise<number> {
  const lines = text.split("\n").flatMap((line, i) => (line.trim() === "" ? [] : [{ line, number: i + 1 }]));
  if (lines.length === 0) throw new Misuse(`${file} holds no events`);
  const checkNext = chainChecker();
  const state = emptyState();
  let events = 0;
  for (const { line, number } of lines) {
    const where = `${file} line ${number}`;
    const raw = parseLine(line, where);
    const event = demand(HistoryEvent.safeParse(raw), where);
    // Hashes cover what was written, not what a schema made of it.
    const wrong =
      (await checkNext(raw as HistoryEvent)) ??
      (isDeepStrictEqual(raw, event) ? null : `${where} holds unknown fields`);
    if (wrong !== null) {
      process.stdout.write(`broken: ${wrong}\n`);
      return 1;
    }
    if (asOf !== undefined && Date.parse(event.at) > Date.parse(asOf)) continue;
    applyEvent(state, event);
    events++;
  }
  process.stdout.write(`${JSON.stringify({ verified: true, events, ...plain(state) }, null, 2)}\n`);
  return 0;
}

/** A folded state as JSON, in the order of ids. */
function plain(state: FoldedState) {
  const list = <K extends string | number, T>(map: Map<K, T>) =>
    [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
  return {
    article: state.article,
    revisions: list(state.revisions),
    claims: list(state.claims),
    citations: list(state.citations),
    conflicts: list(state.conflicts),
    assignments: Object.fromEntries(state.assignments),
    notes: list(state.notes),
    sheets: list(state.sheets),
    ...(Object.keys(state.settings).length > 0 ? { settings: state.settings } : {}),
    erased: state.erased,
  };
}

const Tally = z.object({
  claimdesk: z.literal("sheet"),
  v: z.literal(1),
  number: z.int().min(1),
  final: z.boolean(),
  include: z.array(z.string()),
  counts: z.record(z.string(), z.int()),
  chain: z.object({ number: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  claims: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      cut: z.boolean(),
      anchor: z.object({ start: z.int(), end: z.int(), exact: z.string() }),
      citations: z.array(z.object({ stance: z.string() })),
      support: z.object({ supporting: z.int(), contradicting: z.int() }),
    }),
  ),
  conflicts: z.array(z.object({ id: z.string(), claims: z.array(z.object({ claimId: z.string() })) })),
});

/** A sheet holds together: its counts, its anchors and its support are what its own claims say. */
async function auditSheet(document: Record<string, unknown>, text: string, file: string): Promise<number> {
  const parsed = Tally.safeParse(document);
  if (!parsed.success && document["claimdesk"] !== "sheet")
    throw new Misuse(`${file} is neither a history nor a sheet`);
  const sheet = demand(parsed, file);
  const wrong = firstFault(sheet);
  if (wrong !== null) {
    process.stdout.write(`broken: ${wrong}\n`);
    return 1;
  }
  const { number, final, counts, chain, claims } = sheet;
  const told = { verified: true, sha256: await sha256(text), number, final, counts, chain, claims: claims.length };
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return 0;
}

function firstFault({ claims, counts, include, conflicts }: z.infer<typeof Tally>): string | null {
  const seen = new Set<string>();
  for (const { id, status, anchor, citations, support } of claims) {
    if (seen.has(id)) return `claim ${id} stands in it twice`;
    seen.add(id);
    if (!include.includes(status)) return `claim ${id} is ${status}, which the sheet does not include`;
    if (anchor.end - anchor.start !== anchor.exact.length)
      return `the passage of claim ${id} is not as long as its offsets say`;
    const of = (stance: string) => citations.filter((citation) => citation.stance === stance).length;
    if (of("supports") !== support.supporting || of("contradicts") !== support.contradicting)
      return `the support of claim ${id} is not what its citations add up to`;
  }
  for (const status of include) {
    const here = claims.filter((claim) => claim.status === status && !claim.cut).length;
    if (here !== counts[status]) return `it counts ${counts[status]} ${status} claims and holds ${here}`;
  }
  const loose = conflicts.find((conflict) => !conflict.claims.some((ref) => seen.has(ref.claimId)));
  return loose ? `conflict ${loose.id} is about no claim of it` : null;
}
