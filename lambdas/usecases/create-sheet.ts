import { sha256 } from "../core/digest.ts";
import type { Actor } from "../core/ids.ts";
import { type MarkStatus, markStatuses } from "../core/mark.ts";
import { atLeast } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import { blocksOf } from "../core/readiness.ts";
import type { SheetInput } from "../core/requests.ts";
import { type Sheet, type SheetForm, sheetForms } from "../core/sheet.ts";
import { forms } from "../render/render.ts";
import type { Rendering } from "../render/rows.ts";
import { blobKey } from "../store/blob-prefixes.ts";
import { everyPage } from "../store/every-page.ts";
import type { Decision, WholeArticle } from "../store/store.ts";
import { at, type Call, intakeRunning, invalid, missing, type Ports, type Reply } from "./usecase.ts";

/**
 * POST /articles/{a}/sheets: an immutable export of the claims as they stand at one chain head. Its bytes are kept
 * under their hashes before its record is written, so a record never names bytes that are not there.
 */
export async function createSheet(call: Call<SheetInput>, ports: Ports): Promise<Reply> {
  return ports.store.commit({
    articleId: call.params["article"]!,
    once: call.once!,
    decide: () => decide(call, ports),
  });
}

async function decide(call: Call<SheetInput>, ports: Ports): Promise<Decision | Refusal> {
  const articleId = call.params["article"]!;
  const [whole, desk] = await Promise.all([ports.store.readWhole(articleId), ports.store.readDesk()]);
  if (!whole) return missing("article");
  if (whole.article.intake) return intakeRunning;
  const { body, caller } = call;
  const blocks = body.final ? blocksOf(whole.claims, desk.settings) : [];
  const override = overrideOf(call, blocks.length > 0);
  if (isRefusal(override)) return override;
  // An override speaks for the claims that it names, or for all.
  const lifted = (claimId: string) => override !== undefined && (override.claims?.includes(claimId) ?? true);
  const blocking = blocks.filter((block) => !lifted(block.claimId));
  if (blocking.length > 0)
    return refuse("not-final", `${blocking.length} things stand between the article and its final sheet.`, {
      extra: { blocking },
    });
  const earlier = await newestSheets(articleId, ports);
  const now = at(ports);
  const revision = whole.revisions.find((known) => known.number === whole.article.revision)!;
  const record: Rendering["sheet"] = {
    articleId,
    number: (earlier.newest ?? 0) + 1,
    final: body.final ?? false,
    include: body.include ?? [...markStatuses],
    audience: body.audience ?? "internal",
    language: body.language ?? whole.article.language,
    timezone: body.timezone ?? whole.article.timezone,
    ...(override ? { override } : {}),
    revision: revision.number,
    chain: { number: whole.chain.number, hash: whole.chain.hash },
    counts: countOf(whole),
    ...(body.final && earlier.final !== undefined ? { supersedes: earlier.final } : {}),
    by: caller.actor,
    at: now,
  };
  const made = await makeForms(
    { sheet: record, matter: { ...whole, revision }, names: await namesOf(whole, ports) },
    ports,
  );
  const sheet: Sheet = { ...record, sha256: made.json.sha256, forms: made };
  return {
    chain: whole.chain,
    change: {
      action: "sheet.created",
      subject: `sheet/${sheet.number}`,
      actor: caller.actor,
      at: now,
      put: { sheets: [sheet] },
    },
    counts: whole.chain.counts,
    answer: { status: 201, body: sheet, location: `/api/articles/${articleId}/sheets/${sheet.number}` },
  };
}

/** An editor's word that the sheet is final all the same; only where something blocks it. */
function overrideOf({ body, caller }: Call<SheetInput>, blocked: boolean): SheetInput["override"] | Refusal {
  if (!body.override) return undefined;
  if (body.override.rule !== "not-final" || !body.final)
    return invalid("/override/rule", "a sheet can only override not-final, and only a final one");
  if (!atLeast(caller.role, "editor")) return refuse("forbidden", "Only an editor can override.");
  return blocked ? body.override : undefined;
}

function countOf({ claims }: WholeArticle): Record<MarkStatus, number> {
  const standing = claims.filter((claim) => !claim.cut);
  const of = (status: MarkStatus) => standing.filter((claim) => claim.status === status).length;
  return { pending: of("pending"), verified: of("verified"), conflicting: of("conflicting") };
}

/** Numbers of the newest sheet and of the newest final one. */
async function newestSheets(articleId: string, ports: Ports): Promise<{ newest?: number; final?: number }> {
  const found: { newest?: number; final?: number } = {};
  for await (const sheets of everyPage((request) => ports.store.listSheets(articleId, request)))
    for (const { number, final } of sheets) {
      found.newest = number;
      if (final) found.final = number;
    }
  return found;
}

async function namesOf({ claims }: WholeArticle, ports: Ports): Promise<Map<Actor, string>> {
  const actors = new Set(claims.flatMap((claim) => (claim.mark ? [claim.mark.by] : [])));
  const people = await ports.store.readPeople([...actors]);
  return new Map(people.map(({ actor, name }) => [actor, name]));
}

async function makeForms(
  rendering: Rendering,
  ports: Ports,
): Promise<Record<SheetForm, { bytes: number; sha256: string }>> {
  const made = await Promise.all(
    sheetForms.map(async (form) => {
      const bytes = new TextEncoder().encode(forms[form].render(rendering));
      const hash = await sha256(bytes);
      await ports.blobs.put(sheetKey(hash), bytes, forms[form].type);
      return [form, { bytes: bytes.byteLength, sha256: hash }] as const;
    }),
  );
  return Object.fromEntries(made) as Record<SheetForm, { bytes: number; sha256: string }>;
}

/** Where the bytes of a sheet's form lie. */
export const sheetKey = (hash: string) => blobKey("sheets", hash);
