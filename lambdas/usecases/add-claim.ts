import { makeAnchor } from "../core/anchor.ts";
import type { Claim } from "../core/claim.ts";
import { atLeast, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { ClaimInput } from "../core/requests.ts";
import { recount } from "../core/tally.ts";
import { claimView, etagOf } from "../core/views.ts";
import type { Decision } from "../store/store.ts";
import { readText } from "./article-text.ts";
import { parseValue, passageFault } from "./change-claim.ts";
import { finishAbandoned } from "./finish-intake.ts";
import { at, type Call, intakeRunning, missing, type Ports, type Reply } from "./usecase.ts";

/** Most claims that an article may have (contract, Limits). */
export const MAX_CLAIMS = 3000;

/** POST /articles/{a}/claims: a claim that the machine missed, on the newest wording. */
export async function addClaim(call: Call<ClaimInput>, ports: Ports): Promise<Reply> {
  const id = ports.newId();
  const ready = await whole(call, ports);
  if (isRefusal(ready)) return ready;
  return ports.store.commit({
    articleId: call.params["article"]!,
    once: call.once!,
    decide: () => decide(call, ports, id),
  });
}

/** An article whose intake was given up is finished first, for those who may add to it. */
async function whole({ params, caller }: Call<ClaimInput>, ports: Ports): Promise<Refusal | null> {
  const record = await ports.store.readArticle(params["article"]!);
  if (!record?.article.intake) return null;
  if (!owns(caller.actor, record.article) && !atLeast(caller.role, "reviewer")) return notYours;
  const article = await ports.store.readWhole(params["article"]!);
  const finished = article && (await finishAbandoned(article, ports));
  return finished && isRefusal(finished) ? finished : null;
}

const notYours = refuse("forbidden", "A contributor adds claims to their own stories only.");

async function decide(call: Call<ClaimInput>, ports: Ports, id: string): Promise<Decision | Refusal> {
  const { body, caller } = call;
  const record = await ports.store.readArticle(call.params["article"]!);
  if (!record) return missing("article");
  const { article, chain } = record;
  if (article.intake) return intakeRunning;
  if (!owns(caller.actor, article) && !atLeast(caller.role, "reviewer")) return notYours;
  const { pending, verified, conflicting, cut } = chain.counts;
  if (pending + verified + conflicting + cut >= MAX_CLAIMS)
    return refuse("limit", `An article may have ${MAX_CLAIMS} claims.`);
  if (body.revision !== article.revision)
    return refuse("stale-revision", `The newest revision is ${article.revision}.`, {
      extra: { revision: article.revision },
    });
  const revision = await ports.store.readRevision(article.id, body.revision);
  const text = await readText(ports, article.id, body.revision, body.part);
  if (text === null || !revision) return missing("revision");
  const wrong = passageFault(text, body.start, body.end);
  if (wrong) return wrong;
  const value =
    body.kind === "statement" && body.value === undefined
      ? null
      : parseValue(body.kind, body.value ?? null, article.timezone, null);
  if (isRefusal(value)) return value;
  const now = at(ports);
  const claim: Claim = {
    id,
    articleId: article.id,
    kind: body.kind,
    anchor: makeAnchor(text, body.part, body.start, body.end, body.revision),
    cut: false,
    value,
    ...(body.event ? { event: body.event, eventBy: "person" as const } : {}),
    status: "pending",
    reason: "unchecked",
    flags: [],
    author: { by: "person", actor: caller.actor },
    setBy: caller.actor,
    wordingBy: revision.by,
    ...(body.note ? { note: body.note } : {}),
    grounds: [],
    conflicts: [],
    sameAs: [],
    since: now,
    rev: 1,
  };
  return {
    chain,
    change: { action: "claim.added", subject: `claim/${id}`, actor: caller.actor, at: now, put: { claims: [claim] } },
    counts: recount(chain.counts, [{ before: null, after: claim }]),
    answer: {
      status: 201,
      body: claimView(claim, [], null),
      location: `/api/articles/${article.id}/claims/${id}`,
      etag: etagOf(claim),
    },
  };
}
