import canonicalize from "canonicalize";
import { isPassage, makeAnchor } from "../core/anchor.ts";
import { type Claim, type ClaimValue, type DateValue, MAX_PASSAGE } from "../core/claim.ts";
import { chosenReading, readValue } from "../core/given-value.ts";
import { atLeast, type Caller, owns } from "../core/permissions.ts";
import { isRefusal, type Refusal, refuse } from "../core/problem.ts";
import type { ClaimPatch } from "../core/requests.ts";
import { recount } from "../core/tally.ts";
import { type ClaimView, claimView, etagOf } from "../core/views.ts";
import type { ClaimRecord, Decision } from "../store/store.ts";
import { readText } from "./article-text.ts";
import { showClaim } from "./show-claim.ts";
import { at, type Call, intakeRunning, invalid, missing, type Ports, type Reply, stale } from "./usecase.ts";

/** PATCH …/claims/{c}: value, passage or event by a person's word. What is said already changes nothing: no event, and a mark stays. */
export async function changeClaim(call: Call<ClaimPatch>, ports: Ports): Promise<Reply> {
  const first = await weigh(call, ports);
  if (isRefusal(first)) return first;
  const { record, shown, said } = first;
  if (canonicalize(said) === canonicalize(wordsOf(record.claim)))
    return { status: 200, body: shown, etag: etagOf(record.claim) };
  return ports.store.commit({
    articleId: record.article.id,
    decide: async () => {
      const weighed = await weigh(call, ports);
      return isRefusal(weighed) ? weighed : decide(call, ports, weighed);
    },
  });
}

/** What a person's change speaks of. */
interface Said extends Pick<Claim, "value" | "anchor" | "event"> {
  event: string | undefined;
}
const wordsOf = ({ value, anchor, event }: Claim): Said => ({ value, anchor, event });

interface Weighed {
  record: ClaimRecord;
  shown: ClaimView;
  said: Said;
  /** One of the machine's own readings was chosen: no authorship (contract, four eyes). */
  chosen: boolean;
}

/** Reads the claim and what the change would make of it, or why it may not be. */
async function weigh(call: Call<ClaimPatch>, ports: Ports): Promise<Weighed | Refusal> {
  const { article: articleId, claim: claimId } = call.params as { article: string; claim: string };
  const record = await ports.store.readClaim(articleId, claimId);
  if (!record) return missing("claim");
  const { article, claim } = record;
  if (article.intake) return intakeRunning;
  const shown = await showClaim(ports.store, claim);
  if (claim.rev !== call.ifMatch) return stale(shown);
  const refused = mayTouch(call.caller, record);
  if (isRefusal(refused)) return refused;
  const chosen = chosenOf(claim, call.body, article.timezone);
  const value =
    chosen ??
    (call.body.value === undefined
      ? claim.value
      : parseValue(claim.kind, call.body.value, article.timezone, claim.value));
  if (isRefusal(value)) return value;
  const anchor = await movedAnchor(claim, call.body, ports);
  if (isRefusal(anchor)) return anchor;
  const event = call.body.event === undefined ? claim.event : (call.body.event ?? undefined);
  const others = call.body.start !== undefined || call.body.end !== undefined || call.body.event !== undefined;
  return { record, shown, said: { value, anchor, event }, chosen: chosen !== null && !others };
}

function decide(call: Call<ClaimPatch>, ports: Ports, { record, shown, said, chosen }: Weighed): Decision {
  const { chain, claim } = record;
  const now = at(ports);
  const { event: _event, ...rest } = claim;
  const { value, anchor, event } = said;
  const next: Claim = {
    ...rest,
    value,
    anchor,
    ...(event === undefined ? {} : { event }),
    ...(call.body.event === undefined ? {} : { eventBy: "person" as const }),
    ...(chosen ? {} : { setBy: call.caller.actor }),
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
      subject: `claim/${claim.id}`,
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

/** A claim's value from outside, or the first fields that are wrong with it; `known` is what the claim says by now. */
export function parseValue(kind: Claim["kind"], given: unknown, zone: string, known: ClaimValue): ClaimValue | Refusal {
  const read = readValue(kind, given, zone, known);
  if ("value" in read) return read.value;
  const errors = read.errors.map(({ pointer, detail }) => ({ pointer: `/value${pointer}`, detail }));
  return refuse("invalid", `Not a value of a ${kind} claim.`, { errors });
}

/** The machine's reading that a change chooses, or null. */
function chosenOf({ value }: Claim, patch: ClaimPatch, zone: string): DateValue | null {
  const asked = patch.value as { timex?: unknown } | null | undefined;
  if (value === null || !("timex" in value) || typeof asked?.timex !== "string") return null;
  return chosenReading(value, asked.timex, zone);
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
