/** Primary key of an item. */
export interface Key {
  pk: string;
  sk: string;
}

/** What a key names. A closed union: every item of the table is one of these. */
export type Named =
  | { thing: "article" | "chain" | "embargo"; articleId: string }
  | { thing: "revision" | "event" | "sheet"; articleId: string; number: number }
  | { thing: "claim" | "assignment"; articleId: string; claimId: string }
  | { thing: "citation"; articleId: string; claimId: string; citationId: string }
  | { thing: "conflict" | "note"; articleId: string; id: string }
  | { thing: "topic"; articleId: string; key: string }
  | { thing: "desk" | "cursor-key" }
  | { thing: "source" | "watch" | "errand"; sourceId: string }
  | { thing: "check"; sourceId: string; due: string }
  | { thing: "host"; host: string }
  | { thing: "person"; actor: string }
  | { thing: "webhook"; id: string }
  | { thing: "delivery"; webhookId: string; id: string }
  | { thing: "feed-ref"; articleId: string; number: number; at: string }
  | { thing: "feed-token"; sha256: string }
  | { thing: "attachment"; id: string }
  | { thing: "known"; by: "url" | "externalId"; sha256: string }
  | { thing: "once"; actor: string; key: string };

/** The article id under which the desk's settings have their chain. */
export const DESK = "DESK";

/** Partition of all webhooks: each event asks for all of them. */
export const WEBHOOKS = "WEBHOOKS";
/** Partition of all feed tokens. */
export const TOKENS = "TOKENS";

/** Digits of the numbers in sort keys: the keys sort as the numbers do, up to the last one that fits. */
const DIGITS = { revision: 4, sheet: 4, event: 10 } as const;
const PREFIX = { revision: "REV", sheet: "SHEET", event: "EVENT" } as const;

/**
 * The key of a thing. Parts that come from outside are escaped, so that no two things share a key.
 * @throws RangeError where a number has more digits than its key
 */
export function keyOf(named: Named): Key {
  switch (named.thing) {
    case "article":
      return { pk: articlePk(named.articleId), sk: "ARTICLE" };
    case "chain":
      return { pk: articlePk(named.articleId), sk: "CHAIN" };
    case "embargo":
      return { pk: articlePk(named.articleId), sk: "EMBARGO" };
    case "revision":
    case "event":
    case "sheet":
      return { pk: articlePk(named.articleId), sk: numbered(named.thing, named.number) };
    case "claim":
      return { pk: articlePk(named.articleId), sk: `CLAIM#${escaped(named.claimId)}` };
    case "assignment":
      return { pk: articlePk(named.articleId), sk: `TASK#${escaped(named.claimId)}` };
    case "citation":
      return {
        pk: articlePk(named.articleId),
        sk: `${citationPrefix(named.claimId)}${escaped(named.citationId)}`,
      };
    case "conflict":
      return { pk: articlePk(named.articleId), sk: `CONFLICT#${escaped(named.id)}` };
    case "note":
      return { pk: articlePk(named.articleId), sk: `NOTE#${escaped(named.id)}` };
    case "topic":
      return { pk: articlePk(named.articleId), sk: `TOPIC#${escaped(named.key)}` };
    case "desk":
      return { pk: DESK, sk: "DESK" };
    case "cursor-key":
      return { pk: DESK, sk: "CURSOR-KEY" };
    case "source":
      return { pk: sourcePk(named.sourceId), sk: "SOURCE" };
    case "watch":
      return { pk: sourcePk(named.sourceId), sk: "WATCH" };
    case "errand":
      return { pk: sourcePk(named.sourceId), sk: "ERRAND" };
    case "host":
      return { pk: `H#${escaped(named.host)}`, sk: "HOST" };
    case "check":
      return { pk: sourcePk(named.sourceId), sk: `CHECK#${escaped(named.due)}` };
    case "person":
      return { pk: `NAME#${escaped(named.actor)}`, sk: "NAME" };
    case "webhook":
      return { pk: WEBHOOKS, sk: `WEBHOOK#${escaped(named.id)}` };
    case "delivery":
      return { pk: `W#${escaped(named.webhookId)}`, sk: `DELIVERY#${escaped(named.id)}` };
    case "feed-ref":
      return { pk: feedPk(named.at), sk: `${escaped(named.at)}#${escaped(named.articleId)}#${named.number}` };
    case "feed-token":
      return { pk: TOKENS, sk: `TOKEN#${escaped(named.sha256)}` };
    case "attachment":
      return { pk: `T#${escaped(named.id)}`, sk: "ATTACHMENT" };
    case "known":
      return { pk: `KNOWN#${named.by}#${escaped(named.sha256)}`, sk: "KNOWN" };
    case "once":
      return { pk: `I#${escaped(named.actor)}#${escaped(named.key)}`, sk: "ONCE" };
  }
}

/** What a key names; null for a key of nothing that this version knows. */
export function readKey({ pk, sk }: Key): Named | null {
  const [owner, ...ofOwner] = pk.split("#").map(unescaped);
  const [thing, ...ofThing] = sk.split("#").map(unescaped);
  const first = ofOwner[0];
  switch (owner) {
    case "S":
      return first === undefined ? null : readSourcePart(first, thing, ofThing);
    case "H":
      return first !== undefined && thing === "HOST" ? { thing: "host", host: first } : null;
    case "NAME":
      return first !== undefined && thing === "NAME" ? { thing: "person", actor: first } : null;
    case WEBHOOKS:
      return thing === "WEBHOOK" && ofThing[0] !== undefined ? { thing: "webhook", id: ofThing[0] } : null;
    case "W":
      return first !== undefined && thing === "DELIVERY" && ofThing[0] !== undefined
        ? { thing: "delivery", webhookId: first, id: ofThing[0] }
        : null;
    case "FEED": {
      const [articleId, number] = ofThing;
      return thing === undefined || articleId === undefined || number === undefined
        ? null
        : { thing: "feed-ref", articleId, number: Number(number), at: thing };
    }
    case TOKENS:
      return thing === "TOKEN" && ofThing[0] !== undefined ? { thing: "feed-token", sha256: ofThing[0] } : null;
    case "T":
      return first !== undefined && thing === "ATTACHMENT" ? { thing: "attachment", id: first } : null;
    case "KNOWN":
      return (first === "url" || first === "externalId") && ofOwner[1] !== undefined
        ? { thing: "known", by: first, sha256: ofOwner[1] }
        : null;
    case "I":
      return first !== undefined && ofOwner[1] !== undefined ? { thing: "once", actor: first, key: ofOwner[1] } : null;
    case DESK:
      return readArticlePart(DESK, thing, ofThing);
    case "A":
      return first === undefined ? null : readArticlePart(first, thing, ofThing);
    default:
      return null;
  }
}

function readSourcePart(sourceId: string, thing: string | undefined, [due]: string[]): Named | null {
  if (thing === "SOURCE") return { thing: "source", sourceId };
  if (thing === "WATCH") return { thing: "watch", sourceId };
  if (thing === "ERRAND") return { thing: "errand", sourceId };
  return thing === "CHECK" && due !== undefined ? { thing: "check", sourceId, due } : null;
}

function readArticlePart(articleId: string, thing: string | undefined, parts: string[]): Named | null {
  const [first, second] = parts;
  if (thing === "CHAIN") return { thing: "chain", articleId };
  if (articleId === DESK) {
    if (thing === "DESK") return { thing: "desk" };
    if (thing === "CURSOR-KEY") return { thing: "cursor-key" };
  } else if (thing === "ARTICLE") return { thing: "article", articleId };
  else if (thing === "EMBARGO") return { thing: "embargo", articleId };
  if (first === undefined) return null;
  switch (thing) {
    case "REV":
      return { thing: "revision", articleId, number: Number(first) };
    case "EVENT":
      return { thing: "event", articleId, number: Number(first) };
    case "SHEET":
      return { thing: "sheet", articleId, number: Number(first) };
    case "CLAIM":
      return { thing: "claim", articleId, claimId: first };
    case "TASK":
      return { thing: "assignment", articleId, claimId: first };
    case "CITE":
      return second === undefined ? null : { thing: "citation", articleId, claimId: first, citationId: second };
    case "CONFLICT":
      return { thing: "conflict", articleId, id: first };
    case "NOTE":
      return { thing: "note", articleId, id: first };
    case "TOPIC":
      return { thing: "topic", articleId, key: first };
    default:
      return null;
  }
}

/** Partition of an article and all its parts; the desk's settings have one of their own. */
export function articlePk(articleId: string): string {
  return articleId === DESK ? DESK : `A#${escaped(articleId)}`;
}

/** Partition of a source and the looks at it. */
export const sourcePk = (sourceId: string): string => `S#${escaped(sourceId)}`;

/** Partition of what a day (UTC) brought to the desk's feed. */
export const feedPk = (at: string): string => `FEED#${at.slice(0, 10)}`;

/** What the sort keys of a claim's citations begin with. */
export function citationPrefix(claimId: string): string {
  return `CITE#${escaped(claimId)}#`;
}

function numbered(thing: keyof typeof DIGITS, number: number): string {
  const digits = String(number);
  if (!Number.isSafeInteger(number) || number < 0 || digits.length > DIGITS[thing])
    throw new RangeError(`${thing} ${number} has no key`);
  return `${PREFIX[thing]}#${digits.padStart(DIGITS[thing], "0")}`;
}

/** `#` parts keys; a `#` inside a part (idempotency keys and client ids may hold one) must not. */
const escaped = (part: string) => part.replaceAll("%", "%25").replaceAll("#", "%23");
const unescaped = (part: string) => part.replaceAll("%23", "#").replaceAll("%25", "%");
