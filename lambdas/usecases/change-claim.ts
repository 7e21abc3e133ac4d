import { isPassage, makeAnchor } from "../core/anchor.ts";
import { type Claim, type ClaimValue, MAX_PASSAGE, valueSchema } from "../core/claim.ts";
import { atLeast, type Caller, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { ClaimPatch } from "../core/requests.ts";
import { recount } from "../core/tally.ts";
import { claimView, etagOf } from "../core/views.ts";
import type { ClaimRecord, Decision } from "../store/store.ts";
import { readText } from "./article-text.ts";
import { showClaim } from "./show-claim.ts";
import { at, type Call, intakeRunning, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** PATCH …/claims/{c}: value, passage or event by a person's word. */
export async function changeClaim(call: Call<ClaimPatch>, ports: Ports): Promise<Reply> {
  return ports.store.commit({ articleId: call.params["article"]!, decide: () => decide(call, ports) });
}

async function decide(call: Call<ClaimPatch>, ports: Ports): Promise<Decision | Refusal> {
  const { article: articleId, claim: claimId } = call.params as { article: string; claim: string };
  const record = await ports.store.readClaim(articleId, claimId);
  if (!record) return missing("claim");
  const { article, chain, claim } = record;
  if (article.intake) return intakeRunning;
  const shown = await showClaim(ports.store, claim);
  if (claim.rev !== call.ifMatch) return stale(shown);
  const refused = mayTouch(call.caller, record);
  if (isRefusal(refused)) return refused;

  const value = call.body.value === undefined ? claim.value : parseValue(claim.kind, call.body.value);
  if (isRefusal(value)) return value;
  const anchor = await movedAnchor(claim, call.body, ports);
  if (isRefusal(anchor)) return anchor;
  const now = at(ports);
  const { event: _event, ...rest } = claim;
  const event = call.body.event === undefined ? claim.event : (call.body.event ?? undefined);
  const next: Claim = {
    ...rest,
    value,
    anchor,
    ...(event === undefined ? {} : { event }),
    ...(call.body.event === undefined ? {} : { eventBy: "person" as const }),
    ...(choosesAlternative(claim, value, call.body) ? {} : { setBy: call.caller.actor }),
    // A mark spoke of the old value: it goes back to the desk, and stays readable as the previous one.
    ...(claim.status === "pending"
      ? {}
      : { status: "pending" as const, reason: "edited" as const, since: now, ...previous(claim) }),
    rev: claim.rev + 1,
  };
  if (next.status === "pending" && claim.status !== "pending") delete next.mark;
  return {
    chain,
    change: {
      action: "claim.changed",
      subject: `claim/${claimId}`,
      actor: call.caller.actor,
      at: now,
      put: { claims: [next] },
    },
    counts: recount(chain.counts, [{ before: claim, after: next }]),
    answer: { status: 200, body: claimView(next, shown.citations, shown.assignee ?? null), etag: etagOf(next) },
  };
}

const previous = (claim: Claim) => (claim.mark ? { previousMark: claim.mark } : {});

/**
 * Who may change or withdraw a claim (contract): reviewers; a contributor while it is pending, unflagged, never
 * marked and of their own story.
 */
export function mayTouch(caller: Caller, { article, claim }: Pick<ClaimRecord, "article" | "claim">): Refusal | null {
  if (atLeast(caller.role, "reviewer")) return null;
  if (!owns(caller.actor, article) && claim.author.actor !== caller.actor)
    return refuse("forbidden", "A contributor changes claims of their own stories only.");
  const untouched = claim.status === "pending" && claim.flags.length === 0 && !claim.mark && !claim.previousMark;
  return untouched ? null : refuse("forbidden", "The desk has worked on this claim: a reviewer must change it.");
}

/** A claim's value from outside, or the first fields that are wrong with it. */
export function parseValue(kind: Claim["kind"], value: unknown): ClaimValue | Refusal {
  const parsed = valueSchema[kind].safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ pointer: ["/value", ...issue.path.map(String)].join("/"), detail: issue.message }));
  return refuse("invalid", `Not a value of a ${kind} claim.`, { errors });
}

/** Choosing between the machine's own alternatives is no authorship (contract, four eyes). */
function choosesAlternative(claim: Claim, value: ClaimValue, patch: ClaimPatch): boolean {
  if (patch.start !== undefined || patch.end !== undefined || patch.event !== undefined) return false;
  const offered = claim.value && "alternatives" in claim.value ? claim.value.alternatives : [];
  return value !== null && "timex" in value && offered.includes(value.timex);
}

async function movedAnchor(claim: Claim, patch: ClaimPatch, ports: Ports): Promise<Claim["anchor"] | Refusal> {
  if (patch.start === undefined && patch.end === undefined) return claim.anchor;
  const { revision, part } = claim.anchor;
  const start = patch.start ?? claim.anchor.start;
  const end = patch.end ?? claim.anchor.end;
  const text = await readText(ports, claim.articleId, revision, part);
  if (text === null) return missing("revision");
  const wrong = passageFault(text, start, end);
  return wrong ?? makeAnchor(text, part, start, end, revision);
}

/** What is wrong with a passage, or null. */
export function passageFault(text: string, start: number, end: number): Refusal | null {
  if (!isPassage(text, start, end)) {
    const pointer = end > text.length || end <= start ? "/end" : "/start";
    return invalid(pointer, "not a passage of the text: it ends outside it, or inside a character");
  }
  if (end - start > MAX_PASSAGE) return refuse("limit", `A passage may have ${MAX_PASSAGE} units.`);
  return null;
}
