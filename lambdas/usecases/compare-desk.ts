import type { Article } from "../core/article.ts";
import type { Claim } from "../core/claim.ts";
import type { ClaimRef, Conflict } from "../core/conflict.ts";
import type { EventFact, FoundConflict, TopicKey } from "../core/contradictions/detect.ts";
import { underEmbargo } from "../core/embargo.ts";
import { hashId, MACHINE } from "../core/ids.ts";
import { loadReader } from "../core/load-reader.ts";
import { withConflict } from "../core/marking.ts";
import { isRefusal } from "../core/problem.ts";
import { flagged } from "../core/reading.ts";
import type { Topic } from "../core/topic.ts";
import type { Decision } from "../store/store.ts";
import { claimsOf, readJoined, readPlaces, spread } from "./joined.ts";
import { at, missing, type Ports } from "./usecase.ts";

/** What comparing stands on: the functions behind the API compare as well. */
type ComparingPorts = Pick<Ports, "store" | "now">;

/** A fact with the claim that it stands for: another story's text is not needed to compare with it. */
type KeptFact = EventFact & { claimId: string };

/** Most conflicts with other stories that one story opens at a time; more are no news to a desk. */
const MOST_ACROSS = 20;
/** Stories and claims that one conflict joins at most: a desk reads no more of them, and one transaction writes no more. */
const MOST_STORIES = 5;
const MOST_CLAIMS = 20;

/** The topics that an article has from now on, and those that it no longer has. */
export function topicsOf(
  article: Pick<Article, "id" | "embargoUntil" | "state">,
  keys: readonly TopicKey[],
  claims: readonly Claim[],
  before: readonly Topic[],
): { put: Topic[]; remove: Topic[] } {
  const put = keys.map(({ key, month, day, facts }) => ({
    articleId: article.id,
    key,
    month,
    day,
    facts: JSON.stringify(keep(article.id, facts, claims)),
    embargoUntil: article.embargoUntil,
    withdrawn: article.state === "withdrawn",
  }));
  const kept = new Set(put.map((topic) => topic.key));
  return { put, remove: before.filter((topic) => !kept.has(topic.key)) };
}

function keep(articleId: string, facts: readonly EventFact[], claims: readonly Claim[]): KeptFact[] {
  const idOf = new Map(claims.map(({ id, anchor }) => [`${anchor.part}:${anchor.start}:${anchor.end}`, id]));
  return facts.flatMap((fact) => {
    const claimId = idOf.get(`${fact.at.part}:${fact.at.start}:${fact.at.end}`);
    return claimId === undefined ? [] : [{ ...fact, at: { ...fact.at, article: articleId }, claimId }];
  });
}

/**
 * Compares an article with the other stories of the desk about the same event and opens what cannot all be true: each
 * conflict lives with this article, a pointer stands with the other, one event goes into each history, in one
 * transaction. Stories under embargo take no part; one that is withdrawn opens nothing any more, by whichever story it is
 * found, but what stood open with it stands on while it holds. A repeat finds what it opened before and opens nothing twice.
 * @returns the conflicts that there are; `busy` where one of them could not be written now
 */
export async function compareWithDesk(
  article: Article,
  ports: ComparingPorts,
): Promise<{ conflicts: Conflict[]; busy: boolean }> {
  if (underEmbargo(article.embargoUntil, ports.now())) return { conflicts: [], busy: false };
  const own = await ports.store.readTopics(article.id);
  const { compareAcross, topicQueries } = await loadReader();
  const found = await ports.store.findTopics(topicQueries(own));
  const others = found.filter(
    (topic) => topic.articleId !== article.id && !underEmbargo(topic.embargoUntil, ports.now()),
  );
  const mine = factsOf(own);
  const conflictsWith = async (topics: readonly Topic[]) => {
    const theirs = factsOf(topics);
    const claimOf = new Map([...mine, ...theirs].map((fact) => [placeOf(fact.at), fact]));
    const across = compareAcross(mine, theirs).slice(0, MOST_ACROSS);
    return (await Promise.all(across.map((one) => conflictOf(one, claimOf, article, ports)))).flat();
  };
  const standing = await conflictsWith(others);
  const living = others.filter((topic) => !topic.withdrawn);
  await closeGone(article, new Set(standing.map((one) => one.id)), ports);
  if (article.state === "withdrawn") return { conflicts: [], busy: false };
  const conflicts =
    living.length === others.length ? standing : await untold(await conflictsWith(living), article, ports);
  let busy = false;
  for (const conflict of conflicts) {
    const told = await ports.store.commit({ articleId: article.id, decide: () => decide(conflict, ports) });
    // Any other refusal is no fault of the story's: the conflict was opened before, or its articles have moved on.
    if (isRefusal(told) && told.refused === "unavailable") busy = true;
  }
  return { conflicts, busy };
}

/** Open conflicts of the machine's with other stories that this story, as it reads now, no longer gives. */
async function closeGone(article: Article, found: ReadonlySet<string>, ports: ComparingPorts): Promise<void> {
  const gone = (await ports.store.readConflicts(article.id)).filter(
    ({ id, by, state, claims }) =>
      by === MACHINE && state === "open" && !found.has(id) && claims.some((ref) => ref.articleId !== article.id),
  );
  for (const { id } of gone) {
    await ports.store.commit({
      articleId: article.id,
      decide: async () => {
        const joined = await readJoined(ports.store, article.id, id);
        if (joined?.conflict.state !== "open") return missing("open conflict");
        // What stands in a story that takes no part now is not known to be gone.
        const hidden = joined.places.some(({ record }) => underEmbargo(record.article.embargoUntil, ports.now()));
        if (hidden) return missing("conflict of stories that all take part");
        const note = `Revision ${article.revision} no longer holds it: a passage is gone, or says another thing now.`;
        const closed: Conflict = {
          ...joined.conflict,
          state: "dismissed",
          settledBy: MACHINE,
          note,
          rev: joined.conflict.rev + 1,
        };
        const claims = claimsOf(joined).map((claim) => ({ ...withConflict(claim, closed), rev: claim.rev + 1 }));
        const about = {
          action: "conflict.dismissed" as const,
          subject: `conflict/${id}`,
          actor: MACHINE,
          at: at(ports),
        };
        const { here, also } = spread(joined, article.id, closed, claims, about);
        return { chain: here.chain, change: here.change, counts: here.counts, answer: { status: 200 }, also };
      },
    });
  }
}

/** Those that no open conflict tells of already: one that was opened before may join a withdrawn story besides. */
async function untold(found: Conflict[], article: Article, ports: ComparingPorts): Promise<Conflict[]> {
  const open = (await ports.store.readConflicts(article.id)).filter(({ state }) => state === "open");
  const tells = (other: Conflict, one: Conflict) =>
    other.kind === one.kind && one.claims.every((ref) => other.claims.some(({ claimId }) => claimId === ref.claimId));
  return found.filter((one) => !open.some((other) => tells(other, one)));
}

const placeOf = ({ article, part, start, end }: EventFact["at"]) => `${article}:${part}:${start}:${end}`;

/** Facts of topics, each once: a story keeps the same ones under all of its keys. */
function factsOf(topics: readonly Topic[]): KeptFact[] {
  const facts = new Map<string, KeptFact>();
  for (const topic of topics)
    for (const fact of JSON.parse(topic.facts) as KeptFact[]) facts.set(placeOf(fact.at), fact);
  return [...facts.values()];
}

/** Claims that a conflict joins: first the two that it is told by, then those that say the same as one of them. */
function joinedClaims({ a, b, all }: FoundConflict, claimOf: ReadonlyMap<string, KeptFact>): ClaimRef[] {
  const refs = new Map<string, ClaimRef>();
  const stories = new Set<string>();
  for (const side of [a, ...(b ? [b] : []), ...all]) {
    const fact = claimOf.get(placeOf(side));
    if (fact === undefined || refs.size === MOST_CLAIMS) continue;
    const { article } = fact.at;
    if (!stories.has(article) && stories.size === MOST_STORIES) continue;
    stories.add(article);
    refs.set(fact.claimId, { articleId: article, claimId: fact.claimId });
  }
  return [...refs.values()];
}

/** The conflict that a comparison has found, where it joins claims of two stories. */
async function conflictOf(
  found: FoundConflict,
  claimOf: ReadonlyMap<string, KeptFact>,
  article: Article,
  ports: ComparingPorts,
): Promise<Conflict[]> {
  const refs = joinedClaims(found, claimOf);
  if (new Set(refs.map((ref) => ref.articleId)).size < 2) return [];
  const conflict: Conflict = {
    id: await hashId("across", found.kind, ...refs.map((ref) => ref.claimId).sort()),
    articleId: article.id,
    kind: found.kind,
    claims: refs,
    explanation: found.explanation.slice(0, 4000),
    state: "open",
    by: MACHINE,
    note: null,
    settledBy: null,
    at: at(ports),
    rev: 1,
  };
  return [conflict];
}

async function decide(conflict: Conflict, ports: ComparingPorts): Promise<Decision | ReturnType<typeof missing>> {
  if (await ports.store.readConflict(conflict.articleId, conflict.id)) return missing("new conflict");
  const places = await readPlaces(ports.store, conflict);
  const both = places?.every(({ record, claims }) => claims.length > 0 && record.article.intake === undefined);
  if (!places || !both) return missing("article");
  const claims = places
    .flatMap((place) => place.claims)
    .map((claim) => ({ ...flagged(claim, conflict, conflict.at), rev: claim.rev + 1 }));
  const about = {
    action: "conflict.opened" as const,
    subject: `conflict/${conflict.id}`,
    actor: MACHINE,
    at: conflict.at,
  };
  const { here, also } = spread({ conflict, places }, conflict.articleId, conflict, claims, about);
  return { chain: here.chain, change: here.change, counts: here.counts, answer: { status: 200 }, also };
}
