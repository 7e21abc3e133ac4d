import { firstFrom } from "../bisect.ts";
import { remembered } from "../remembered.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import type { Introduction } from "./introduction.ts";
import { type BodyWording, roleWording } from "./wordings.ts";

/** A body that the story names, at its first place. */
interface Body {
  wording: BodyWording;
  start: number;
  /** What it is, where its name does not say it ("club"). */
  noun: string | null;
}

/** The bodies that a story names, to resolve "the ministry", "NEO" and "Orchard" to the name in full. */
export interface BodyRegistry {
  /** Name in full of the body that is spoken of at `position`; the wording itself when no body before it fits. */
  resolve(said: BodyWording, position: number): string;
  /** Whether something in the story shows that this name is a body's. */
  knows(name: BodyWording): boolean;
  /** Last body named before `position` whose name holds one of these nouns; "*" takes any. */
  before(position: number, nouns: readonly string[]): string | null;
}

const LONGEST_NAME = 10;
/** How far behind the body last named a role may stand that could belong to any, in UTF-16 units. */
const ANY_REACH = 800;

/** Collects the bodies of a story from its introductions and from acronyms in brackets. */
export function bodyRegistry(
  text: string,
  introductions: readonly Introduction[],
  grammar: OfficialsGrammar,
): BodyRegistry {
  const bodies: Body[] = [];
  /** Names of which only what they are is known: looked up by that and never else. */
  const guesses: Body[] = [];
  const acronyms = acronymsOf(text);
  for (const one of introductions) {
    const { organisation, body, noun } = one;
    if (organisation && body && one.kind !== "perhaps-body" && !body.points && !body.isPart)
      (noun === null ? bodies : guesses).push({ wording: body, start: organisation.start, noun });
  }
  inOrder(bodies);
  let byNoun: Map<string, Body[]> | null = null;
  const byFirstWord = new Map<string, BodyWording>();
  const keys = new Set<string>();
  let sole: { name: string | null } | null = null;
  let shortened: Map<string, string> | null = null;
  for (const { wording } of bodies) {
    keys.add(wording.joined);
    const first = wording.words[0] ?? "";
    const longest = byFirstWord.get(first);
    if (!longest || longest.words.length < wording.words.length) byFirstWord.set(first, wording);
  }

  function before(position: number, nouns: readonly string[]): string | null {
    if (nouns.length === 0) return null;
    const any = nouns.includes("*");
    let last = any ? lastBefore(bodies.length > 0 ? bodies : guesses, position) : undefined;
    if (!any) {
      byNoun ??= listByNoun(inOrder([...bodies, ...guesses]), grammar.prefix);
      for (const noun of nouns) {
        const list = byNoun.get(noun);
        const body = list && lastBefore(list, position);
        if (body && (!last || body.start > last.start)) last = body;
      }
    }
    if (!last || (any && position - last.start > ANY_REACH)) return null;
    return (longestOf(last.wording) ?? last.wording).text;
  }
  /** The longest name in the story that begins with a body's name. */
  const longestOf = ({ words }: BodyWording) => {
    const longer = byFirstWord.get(words[0] ?? "");
    return longer && words.every((word, i) => longer.words[i] === word) ? longer : null;
  };

  /** The only firm of the story whose name does not say that it is one, told by who speaks or acts for it. */
  function firm(): string | null {
    sole ??= soleFirm(introductions, grammar);
    return sole.name;
  }

  function resolve(said: BodyWording, position: number): string {
    if (said.isCapitals) {
      shortened ??= shortForms(bodies);
      const full = acronyms.get(said.text) ?? shortened.get(said.text);
      if (full !== undefined) return full;
    }
    if (said.points) {
      const noun = said.words[0]!;
      const bare = noun.startsWith(grammar.prefix) ? noun.slice(grammar.prefix.length) : noun;
      const own = before(position, [noun, bare, `${bare}s`]);
      const kin = grammar.kinds.get(bare);
      if (own !== null || kin === undefined) return own ?? said.text;
      return before(position, kin) ?? (kin.includes("company") ? firm() : null) ?? said.text;
    }
    return ((said.hasCapital ? longestOf(said) : null) ?? said).text;
  }

  return {
    resolve,
    before,
    knows: (name) => keys.has(name.joined) || acronyms.has(name.text) || longestOf(name) !== null,
  };
}

const inOrder = (bodies: Body[]) => bodies.sort((a, b) => a.start - b.start);

/** Last of some bodies, which are in order, that starts before a position. */
function lastBefore(bodies: readonly Body[], position: number): Body | undefined {
  return bodies[firstFrom(bodies, position) - 1];
}

/** @param prefix article written on to a word: what is said of a body behind its head is no body ("مجلس إدارة المصرف") */
function listByNoun(bodies: readonly Body[], prefix: string): Map<string, Body[]> {
  const lists = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const [n, word] of (body.noun === null ? body.wording.words : [body.noun]).entries()) {
      if (n > 0 && prefix !== "" && word.startsWith(prefix)) continue;
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [body]);
      else if (list.at(-1) !== body) list.push(body);
    }
  }
  return lists;
}

/** Roles such as a firm has, by what stands for them in the lexicon of homes. */
const hasFirm = (role: string, grammar: OfficialsGrammar) =>
  roleWording(role, grammar).heads.some((head) => grammar.homes.get(head)?.includes("*"));

function soleFirm(introductions: readonly Introduction[], grammar: OfficialsGrammar): { name: string | null } {
  const names = new Set<string>();
  for (const { role, body } of introductions)
    if (role !== null && body?.hasCapital && !body.hasNoun && hasFirm(role.text, grammar)) names.add(body.text);
  const [name] = names;
  return { name: names.size === 1 ? name! : null };
}

/** Names in full by the acronyms that they can have; the first name takes an acronym. */
function shortForms(bodies: readonly Body[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { wording } of bodies)
    for (const acronym of acronymsFor(wording.text)) if (!names.has(acronym)) names.set(acronym, wording.text);
  return names;
}

const IN_BRACKETS = /\((\p{Lu}{2,8})\)/uy;

/** Acronyms that the text introduces in brackets after the name in full, whose initials they are. */
function acronymsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    IN_BRACKETS.lastIndex = at;
    const match = IN_BRACKETS.exec(text);
    if (match === null) continue;
    const before = text.slice(Math.max(0, at - 150), at);
    const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].slice(-LONGEST_NAME);
    const acronym = match[1]!;
    for (let from = words.length - 1; from >= 0 && !found.has(acronym); from--) {
      const name = before.slice(words[from]!.index).trim();
      if (/[.;:!?\n]/.test(name)) break;
      if (initials(name, acronym)) found.set(acronym, name);
    }
  }
  return found;
}

/** Acronyms that a name in full can have: initials of its capitalised words, from the first or a later one on. */
const acronymsFor = remembered((name): readonly string[] => {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map((word) => word[0]!);
  return letters.slice(0, -2).map((_, from) => letters.slice(from).join(""));
});

/** Whether the capitals of an acronym begin words of a name, in order, from its first word, and no capital is left over. */
function initials(name: string, acronym: string): boolean {
  let next = 0;
  for (const word of name.split(/[\s-]+/)) {
    if (word[0]?.toUpperCase() === acronym[next]) next++;
    else if (next === 0 || /^\p{Lu}/u.test(word)) return false;
  }
  return next === acronym.length;
}
