import type { OfficialValue } from "../../claim.ts";
import { isShortKey, nameKey } from "../names.ts";
import type { Span } from "../types.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import type { Introduction } from "./introduction.ts";
import type { BodyRegistry } from "./registry.ts";
import { roleWording } from "./wordings.ts";

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

/** The same with the name in full of its body. */
interface Resolved extends Read {
  body: string | null;
  /** Its key, "" without a body. */
  bodyKey: string;
}

/**
 * Joins introductions to officials: a name said again with a role that fits is the same person, with another role a
 * second official (a claim that can conflict); a role or body said again is a mention.
 * @param reads introductions in order of the text
 */
export function joinOfficials(reads: readonly Read[]): Official[] {
  const officials: Official[] = [];
  for (const { introduction, grammar, bodies } of reads) {
    if (introduction.kind === "evidence") continue;
    const { organisation, body: said } = introduction;
    const body = organisation && said && bodies.resolve(said, organisation.start);
    const read = { introduction, grammar, bodies, body, bodyKey: body === null ? "" : nameKey(body) };
    const known = alreadyKnown(read, officials);
    if (known) mention(known, read);
    else {
      const made = officialOf(read, officials);
      if (made) officials.push(made);
    }
  }
  return officials;
}

function alreadyKnown(read: Resolved, all: readonly Official[]): Official | undefined {
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
      return (
        officials.findLast((one) => isShortKey(said, one.nameKey)) ??
        officials.find((one) => isBody(one) && one.bodyKey === read.bodyKey)
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

function samePerson(one: Official, key: string, { introduction, grammar, bodyKey }: Resolved): boolean {
  if (!isShortKey(key, one.nameKey) && !isShortKey(one.nameKey, key)) return false;
  const role = introduction.role?.text ?? null;
  return (
    role === null ||
    one.value.role === null ||
    one.byTitle ||
    introduction.byTitle ||
    rolesFit(one.value.role, role, grammar) ||
    (one.bodyKey !== "" && one.bodyKey === bodyKey)
  );
}

/** Whether two roles can be one: they share their head, or one of them is a loose word for any post ("official"). */
function rolesFit(a: string, b: string, grammar: OfficialsGrammar): boolean {
  const left = roleWording(a, grammar);
  const right = roleWording(b, grammar);
  return left.isLoose || right.isLoose || left.heads.some((word) => right.heads.includes(word));
}

function sameRole(one: Official, { introduction, grammar, bodyKey }: Resolved): boolean {
  if (!introduction.definite || one.value.role === null) return false;
  if (!rolesFit(one.value.role, introduction.role!.text, grammar)) return false;
  return introduction.organisation === null || one.bodyKey === "" || one.bodyKey === bodyKey;
}

function mention(known: Official, { introduction, body, bodyKey }: Resolved): void {
  const { start, end, role, byTitle } = introduction;
  known.value.mentions.push({ start, end });
  known.last = start;
  if (introduction.kind !== "person") return;
  if (role && (known.value.role === null || (known.byTitle && !byTitle))) {
    known.value.role = role.text;
    known.byTitle = byTitle;
  }
  if (body === null || known.value.organisation !== null) return;
  known.value.organisation = body;
  known.bodyKey = bodyKey;
}

function officialOf(read: Resolved, officials: readonly Official[]): Official | null {
  const value = readValue(read, officials);
  if (!value) return null;
  const { start, end, rule, byTitle } = read.introduction;
  const keys = { nameKey: nameKey(value.name ?? ""), bodyKey: nameKey(value.organisation ?? "") };
  return { start, end, rule, byTitle, last: start, value, ...keys };
}

function readValue(read: Resolved, officials: readonly Official[]): OfficialValue | null {
  const { introduction, grammar, bodies } = read;
  const { kind, name, role, organisation, body: said } = introduction;
  const body = said?.isThing ? null : read.body;
  const points = said?.points && body === said.text && !said.isCivic;
  switch (kind) {
    case "evidence":
      return null;
    case "perhaps-body":
      if (!bodies.knows(said!)) return null;
      return { name: null, role: null, organisation: body, mentions: [] };
    case "body":
      if (points && !said.hasCapital) return null;
      return { name: null, role: null, organisation: body, mentions: [] };
    case "role":
    case "person": {
      const mirrored = role !== null && roleWording(role.text, grammar).mirrors;
      const joint = points && role && organisation!.end + 1 === role.start ? `${body} ${role.text}` : null;
      const home = joint ? null : (body ?? homeOf(introduction, grammar, bodies));
      const own = mirrored ? officials.findLast((one) => one.value.name !== null)?.value.role : (joint ?? role?.text);
      return { name: name?.text ?? null, role: own ?? role?.text ?? null, organisation: home, mentions: [] };
    }
  }
}

/** Body that a role belongs to when the text leaves it out ("the coach" of the club named before). */
function homeOf(
  { role, start, indefinite, owned, byTitle }: Introduction,
  grammar: OfficialsGrammar,
  bodies: BodyRegistry,
): string | null {
  if (!role || indefinite) return null;
  if (owned) return bodies.before(start, ["*"]);
  const { homes, namedHomes } = roleWording(role.text, grammar);
  return bodies.before(start, byTitle ? namedHomes : homes);
}
