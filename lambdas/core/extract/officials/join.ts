import type { OfficialValue } from "../../claim.ts";
import { isShortKey, nameKey } from "../names.ts";
import { fold } from "../tokens.ts";
import type { Span } from "../types.ts";
import { classBit } from "./classes.ts";
import type { Introduction } from "./find.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import { headsOf } from "./grammar.ts";
import type { BodyRegistry } from "./registry.ts";
import { isPointer } from "./registry.ts";

/** Officials that a name or role is compared with, latest first: enough for any story, and linear in the text. */
const NEAREST = 200;

/** One official of the story with the places that speak of it. */
export interface Official extends Span {
  rule: string;
  value: OfficialValue;
  /** The role is a title alone, and gives way to a role in words. */
  byTitle: boolean;
  /** Keys of name and body, "" without; a body alone is one that has no name and no role. */
  nameKey: string;
  bodyKey: string;
  /** Where it was last spoken of, in order of the text so far. */
  last: number;
}

/** An introduction with the grammar that read it. */
export interface Read {
  introduction: Introduction;
  grammar: OfficialsGrammar;
  bodies: BodyRegistry;
}

/**
 * Joins introductions to officials: a name said again with a role that fits is the same person, with another role a
 * second official (a claim that can conflict); a role or body said again is a mention.
 * @param reads introductions in order of the text
 */
export function joinOfficials(reads: readonly Read[]): Official[] {
  const officials: Official[] = [];
  for (const read of reads) {
    if (read.introduction.kind === "evidence") continue;
    const known = alreadyKnown(read, officials);
    if (known) mention(known, read);
    else {
      const made = officialOf(read, officials);
      if (made) officials.push(made);
    }
  }
  return officials;
}

function alreadyKnown(read: Read, all: readonly Official[]): Official | undefined {
  const { introduction } = read;
  const officials = all.length > NEAREST ? all.slice(-NEAREST) : all;
  switch (introduction.kind) {
    case "person": {
      const key = nameKey(introduction.name!.text);
      return officials.findLast((one) => samePerson(one, key, read));
    }
    case "role":
      return latest(officials, (one) => sameRole(one, read));
    case "body":
    case "perhaps-body": {
      const said = nameKey(introduction.organisation!.text);
      const body = nameKey(read.bodies.resolve(introduction.organisation!));
      return (
        officials.findLast((one) => isShortKey(said, one.nameKey)) ??
        officials.find((one) => isBody(one) && one.bodyKey === body)
      );
    }
    case "evidence":
      return undefined;
  }
}

/** Of the officials that fit, the one last spoken of. */
function latest(officials: readonly Official[], fits: (one: Official) => boolean): Official | undefined {
  let found: Official | undefined;
  for (const one of officials) if ((found === undefined || one.last > found.last) && fits(one)) found = one;
  return found;
}

const isBody = (one: Official) => one.value.name === null && one.value.role === null;

function samePerson(one: Official, key: string, { introduction, grammar, bodies }: Read): boolean {
  if (!isShortKey(key, one.nameKey) && !isShortKey(one.nameKey, key)) return false;
  const role = introduction.role?.text ?? null;
  const { organisation } = introduction;
  return (
    role === null ||
    one.value.role === null ||
    one.byTitle ||
    introduction.byTitle ||
    rolesFit(one.value.role, role, grammar) ||
    (one.bodyKey !== "" && organisation !== null && one.bodyKey === nameKey(bodies.resolve(organisation)))
  );
}

/** Whether two roles can be one: they share their head, or one of them is a loose word for any post ("official"). */
function rolesFit(a: string, b: string, grammar: OfficialsGrammar): boolean {
  const left = headsOf(a, grammar);
  const right = headsOf(b, grammar);
  const loose = (words: readonly string[]) => words.every((word) => grammar.looseRoles.has(word));
  return loose(left) || loose(right) || left.some((word) => right.includes(word));
}

function sameRole(one: Official, { introduction, grammar, bodies }: Read): boolean {
  const role = introduction.role!.text;
  if (!introduction.definite || one.value.role === null) return false;
  const said = introduction.organisation && bodies.resolve(introduction.organisation);
  if (!rolesFit(one.value.role, role, grammar)) return false;
  return !said || one.bodyKey === "" || nameKey(said) === one.bodyKey;
}

function mention(known: Official, { introduction, bodies }: Read): void {
  const { start, end, role, organisation, byTitle } = introduction;
  known.value.mentions.push({ start, end });
  known.last = start;
  if (introduction.kind !== "person") return;
  if (role && (known.value.role === null || (known.byTitle && !byTitle))) {
    known.value.role = role.text;
    known.byTitle = byTitle;
  }
  if (!organisation || known.value.organisation !== null) return;
  known.value.organisation = bodies.resolve(organisation);
  known.bodyKey = nameKey(known.value.organisation);
}

function officialOf(read: Read, officials: readonly Official[]): Official | null {
  const value = readValue(read, officials);
  if (!value) return null;
  const { start, end, rule, byTitle } = read.introduction;
  const keys = { nameKey: nameKey(value.name ?? ""), bodyKey: nameKey(value.organisation ?? "") };
  return { start, end, rule, byTitle, last: start, value, ...keys };
}

function readValue({ introduction, grammar, bodies }: Read, officials: readonly Official[]): OfficialValue | null {
  const { kind, name, role, organisation } = introduction;
  const body = organisation && !isThing(organisation.text, grammar) ? bodies.resolve(organisation) : null;
  switch (kind) {
    case "evidence":
      return null;
    case "perhaps-body":
      if (!bodies.knows(organisation!.text)) return null;
      return { name: null, role: null, organisation: body, mentions: [] };
    case "body": {
      const unresolved = body === organisation!.text && isPointer(body, grammar);
      if (unresolved && !grammar.civic.has(fold(body)) && !/^\p{Lu}/u.test(body)) return null;
      return { name: null, role: null, organisation: body, mentions: [] };
    }
    case "role":
    case "person": {
      const mirrored = role && headsOf(role.text, grammar).some((head) => grammar.mirrors.has(head));
      const noun = body && body === organisation?.text && isPointer(body, grammar) && !grammar.civic.has(fold(body));
      const joint = noun && role && organisation.end + 1 === role.start ? `${body} ${role.text}` : null;
      const home = joint ? null : (body ?? homeOf(introduction, grammar, bodies));
      const own = mirrored ? officials.findLast((one) => one.value.name !== null)?.value.role : (joint ?? role?.text);
      return { name: name?.text ?? null, role: own ?? role?.text ?? null, organisation: home, mentions: [] };
    }
  }
}

/** One common noun that is no body's: "the trial's principal investigator". */
const isThing = (text: string, { lexicon }: OfficialsGrammar) =>
  /^\p{Ll}+$/u.test(text) && ((lexicon.classes.get(fold(text)) ?? 0) & BODY_NOUN) === 0;

const BODY_NOUN = classBit("body") | classBit("corp");

/** Body that a role belongs to when the text leaves it out ("the coach" of the club named before). */
function homeOf(
  { role, start, indefinite, owned, byTitle }: Introduction,
  grammar: OfficialsGrammar,
  bodies: BodyRegistry,
): string | null {
  if (!role || indefinite) return null;
  if (owned) return bodies.before(start, ["*"]);
  const words = fold(role.text)
    .split(" ")
    .map((word) => (word.startsWith(grammar.prefix) ? word.slice(grammar.prefix.length) : word));
  const nouns = [...new Set([...headsOf(role.text, grammar), ...words])].flatMap(
    (head) => grammar.homes.get(head) ?? [],
  );
  return bodies.before(start, byTitle ? nouns.filter((noun) => noun !== "*") : nouns);
}
