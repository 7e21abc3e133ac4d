import { englishThings } from "../extract/en/events/things.ts";
import type { EventFact } from "./facts.ts";
import { shared } from "./terms.ts";
import { type Happening, happenings } from "./vocabulary.ts";

/** What happens, as a noun, in words that suit every story of its kind. */
const NOUNS: Record<Happening, string> = {
  open: "opening",
  close: "closing",
  sign: "signing",
  verdict: "verdict",
  sentence: "sentence",
  results: "results",
  publish: "publication",
  premiere: "first showing",
  launch: "launch",
  depart: "departure",
  arrive: "arrival",
  landfall: "landfall",
  pay: "payment",
  deliver: "delivery",
  appoint: "appointment",
  resign: "resignation",
  die: "death",
  arrest: "arrest",
  release: "release",
  blast: "attack or fire",
  crash: "accident",
  quake: "disaster",
  "take-effect": "change",
  complete: "completion",
  acquire: "acquisition",
  "switch-over": "switch",
  enter: "registration",
  award: "award",
  sale: "sale",
  record: "record date",
  transfer: "transfer",
  disappear: "disappearance",
  find: "discovery",
  rescue: "rescue",
  evacuate: "evacuation",
  birth: "birth",
  recall: "recall",
  vote: "vote",
  count: "count",
  exam: "examination",
  vaccination: "vaccination",
  match: "match",
  race: "race",
  contest: "competition",
  exhibition: "exhibition",
  festival: "festival",
  concert: "performance",
  conference: "conference",
  meeting: "meeting",
  hearing: "proceedings",
  strike: "strike",
  protest: "protest",
  campaign: "campaign",
  term: "lessons",
  truce: "truce",
  drill: "exercise",
  works: "works",
  outage: "failure",
  ceremony: "ceremony",
  funeral: "funeral",
  wedding: "wedding",
  visit: "visit",
  support: "support",
  subscription: "subscription",
  curfew: "curfew",
  inspection: "inspection",
  harvest: "harvest",
  feast: "holiday",
  census: "census",
};

const thingNames: ReadonlySet<string> = new Set(englishThings.map(({ says }) => `t:${says}`));

/** Of what two facts both speak: "say when the crossing opens", "give the day of the signing". */
export function matterOf(a: EventFact, b: EventFact): string {
  const happening = a.happenings.find((one) => b.happenings.includes(one));
  if (happening === undefined) return "speak of one event";
  const noun = NOUNS[happening];
  if (happening === "open" || happening === "close") {
    const thing = thingOf(a, b);
    return `say when ${thing === null ? "it" : `the ${thing}`} ${happening}s`;
  }
  if (happenings[happening] === "act") return `give the day of the ${noun}`;
  if (a.phase === "end" || b.phase === "end") return `say when the ${noun} ends`;
  return a.phase === "start" || b.phase === "start"
    ? `say when the ${noun} begins`
    : `say when the ${noun} takes place`;
}

/** What opens or closes: the head of either clause, where both clauses name it. */
function thingOf(a: EventFact, b: EventFact): string | null {
  const both = shared(a.own, b.own).terms;
  const head = [a.head, b.head].find((term) => term !== null && shared([term], both).terms.length > 0) ?? null;
  const key = head?.keys.find((one) => thingNames.has(one));
  return key === undefined ? null : key.slice("t:".length);
}
