import { pathToFileURL } from "node:url";
import { allLanguages } from "../../lambdas/core/extract/all-languages.ts";
import { findOfficials } from "../../lambdas/core/extract/officials.ts";
import { splitSentences } from "../../lambdas/core/extract/sentences.ts";
import { tokenize } from "../../lambdas/core/extract/tokens.ts";
import type { Span } from "../../lambdas/core/extract/types.ts";
import { readLines } from "./dates.ts";

/** An official of a gold file or of a system, as the bundles' scorer takes it. */
export interface Official extends Span {
  name: string | null;
  role: string | null;
  organisation: string | null;
}

/** A story with its officials marked by hand. */
export interface MarkedStory {
  id: string;
  title: string;
  text: string;
  publishedAt: string;
  timezone: string;
  officials: Official[];
}

export interface OfficialScore {
  gold: number;
  system: number;
  precision: number;
  recall: number;
  nameF: number;
  /** Share of right roles and organisations among the officials found that have one. */
  role: number;
  organisation: number;
}

/** Our officials of a story's text. */
export function officialsOf(story: Pick<MarkedStory, "text" | "title" | "publishedAt" | "timezone">): Official[] {
  const { text } = story;
  return findOfficials(story, text, splitSentences(text), tokenize(text), allLanguages).map(
    ({ start, end, value }) => ({
      start,
      end,
      name: value.name,
      role: value.role,
      organisation: value.organisation,
    }),
  );
}

/** Stories of a file of bundles. */
export function storiesOf(file: string): MarkedStory[] {
  return readLines<{ articles: MarkedStory[] }>(file).flatMap((bundle) => bundle.articles);
}

/** Name F, and role and organisation among those found, as the scorer of the bundles works them out. */
export function scoreOfficials(
  stories: readonly { gold: readonly Official[]; system: readonly Official[] }[],
): OfficialScore {
  let [gold, system, found, roles, rightRoles, bodies, rightBodies] = [0, 0, 0, 0, 0, 0, 0];
  for (const story of stories) {
    gold += story.gold.length;
    system += story.system.length;
    for (const [wanted, best] of pairOfficials(story.gold, story.system)) {
      found++;
      if (wanted.role) {
        roles++;
        if (rightRole(wanted, best)) rightRoles++;
      }
      if (wanted.organisation) {
        bodies++;
        if (rightOrganisation(wanted, best)) rightBodies++;
      }
    }
  }
  const [precision, recall] = [share(found, system), share(found, gold)];
  const nameF = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    gold,
    system,
    precision,
    recall,
    nameF,
    role: share(rightRoles, roles),
    organisation: share(rightBodies, bodies),
  };
}

/** Officials that are the same person, role or body: one to one, in the order of the gold ones. */
export function pairOfficials<G extends Official>(gold: readonly G[], system: readonly Official[]): Map<G, Official> {
  const pairs = new Map<G, Official>();
  const left = new Set(system);
  for (const wanted of gold) {
    const best = bestOf(wanted, left);
    if (best === null) continue;
    left.delete(best);
    pairs.set(wanted, best);
  }
  return pairs;
}

export const rightRole = (wanted: Official, found: Official) => likeness(wanted.role, found.role) >= 0.5;

/** A body that speaks for itself may stand as a name. */
export const rightOrganisation = (wanted: Official, found: Official) =>
  likeness(wanted.organisation, found.organisation ?? (wanted.name ? null : found.name)) >= 0.5;

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function bestOf(wanted: Official, candidates: ReadonlySet<Official>): Official | null {
  let best: Official | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const fit = fitOf(wanted, candidate);
    if (fit > most) [best, most] = [candidate, fit];
  }
  return best;
}

/** A named official fits by its name, one without a name by its place. */
function fitOf(wanted: Official, candidate: Official): number {
  if (wanted.name) {
    const like = likeness(wanted.name, candidate.name);
    return like < 0.5 ? 0 : 2 + like + (touches(wanted, candidate) ? 1 : 0);
  }
  const named = candidate.name;
  const other = named && likeness(named, wanted.organisation) < 0.5 && likeness(named, wanted.role) < 0.5;
  return touches(wanted, candidate) && !other ? 1 : 0;
}

const STOP_WORDS = new Set("the a an of for in at on and s to de del في من".split(" "));

/** Words of a phrase as the scorer compares them. */
function wordsOf(phrase: string | null): string[] {
  const plain = (phrase ?? "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "");
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    word
      .replace(/^(?:وال|بال|ال|لل)(?=.{2})/, "")
      .replace(/[أإآ]/g, "ا")
      .replace(/ة$/, "ه")
      .replace(/ى$/, "ي"),
  );
  return words.filter((word) => !STOP_WORDS.has(word));
}

const isAcronym = (short: readonly string[], long: readonly string[]) =>
  short.length === 1 &&
  long.length >= 2 &&
  short[0]!.length === long.length &&
  [...short[0]!].every((letter, i) => long[i]![0] === letter);

/** Dice coefficient of the words of two phrases; an acronym is its name in full. */
export function likeness(a: string | null, b: string | null): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (isAcronym(left, right) || isAcronym(right, left)) return 1;
  const rest = [...right];
  let shared = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return (2 * shared) / (left.length + right.length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const file of process.argv.slice(2)) {
    const score = scoreOfficials(
      storiesOf(file).map((story) => ({ gold: story.officials, system: officialsOf(story) })),
    );
    const percent = (part: number) => (100 * part).toFixed(1);
    console.log(
      `${file}: name F ${percent(score.nameF)} (P ${percent(score.precision)} R ${percent(score.recall)}, gold ${score.gold}, ours ${score.system}), role ${percent(score.role)}, organisation ${percent(score.organisation)}`,
    );
  }
}
