import { firstFrom } from "../bisect.ts";
import { remembered } from "../remembered.ts";
import { fold } from "../tokens.ts";
import { classBit } from "./classes.ts";
import type { Introduction, Phrase } from "./find.ts";
import type { OfficialsGrammar } from "./grammar.ts";
import { headsOf } from "./grammar.ts";

/** A body that the story names, at its first place. */
interface Body {
  text: string;
  start: number;
  words: readonly string[];
  /** What it is, where its name does not say it ("club"). */
  noun: string | null;
}

/** The bodies that a story names, to resolve "the ministry", "NEO" and "Orchard" to the name in full. */
export interface BodyRegistry {
  /** Name in full of the body that a phrase speaks of; the phrase itself when no body before it fits. */
  resolve(phrase: Phrase): string;
  /** Whether something in the story shows that this name is a body's. */
  knows(name: string): boolean;
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
    const named = one.organisation;
    if (named && one.kind !== "perhaps-body" && !isPointer(named.text, grammar) && !isPartOf(named.text, grammar)) {
      const body = { text: named.text, start: named.start, words: wordsOf(named.text), noun: one.noun };
      (one.noun === null ? bodies : guesses).push(body);
    }
  }
  bodies.sort((a, b) => a.start - b.start);
  let byNoun: Map<string, Body[]> | null = null;
  const byFirstWord = new Map<string, Body>();
  const keys = new Set<string>();
  let sole: { name: string | null } | null = null;
  let shortened: Map<string, string> | null = null;
  for (const body of bodies) {
    keys.add(body.words.join(" "));
    const first = body.words[0] ?? "";
    const longest = byFirstWord.get(first);
    if (!longest || longest.words.length < body.words.length) byFirstWord.set(first, body);
  }

  function before(position: number, nouns: readonly string[]): string | null {
    const any = nouns.includes("*");
    if (nouns.length === 0) return null;
    if (!any)
      byNoun ??= listByNoun(
        [...bodies, ...guesses].sort((a, b) => a.start - b.start),
        grammar.prefix,
      );
    const lists = any ? [bodies.length > 0 ? bodies : guesses] : nouns.map((noun) => byNoun!.get(noun) ?? []);
    let last: Body | null = null;
    for (const list of lists) {
      const body = lastBefore(list, position);
      if (body && (!last || body.start > last.start)) last = body;
    }
    if (!last || (any && position - last.start > ANY_REACH)) return null;
    return (longestOf(last) ?? last).text;
  }
  /** The longest name in the story that begins with a body's name. */
  const longestOf = (body: Body) => {
    const longer = byFirstWord.get(body.words[0] ?? "");
    return longer && body.words.every((word, i) => longer.words[i] === word) ? longer : null;
  };

  /** The only firm of the story whose name does not say that it is one, told by who speaks or acts for it. */
  function firm(): string | null {
    sole ??= soleFirm(introductions, grammar);
    return sole.name;
  }

  function resolve(phrase: Phrase): string {
    if (CAPITALS.test(phrase.text)) {
      shortened ??= shortForms(bodies);
      const full = acronyms.get(phrase.text) ?? shortened.get(phrase.text);
      if (full !== undefined) return full;
    }
    const words = wordsOf(phrase.text);
    const noun = words.at(-1) ?? "";
    if (isPointer(phrase.text, grammar)) {
      const bare = noun.startsWith(grammar.prefix) ? noun.slice(grammar.prefix.length) : noun;
      const own = before(phrase.start, [noun, bare, `${bare}s`]);
      const kin = grammar.kinds.get(bare);
      if (own !== null || kin === undefined) return own ?? phrase.text;
      return before(phrase.start, kin) ?? (kin.includes("company") ? firm() : null) ?? phrase.text;
    }
    if (!/^\p{Lu}/u.test(phrase.text)) return phrase.text;
    return longestOf({ text: phrase.text, start: phrase.start, words, noun: null })?.text ?? phrase.text;
  }

  return {
    resolve,
    before,
    knows: (name) =>
      keys.has(wordsOf(name).join(" ")) ||
      acronyms.has(name) ||
      longestOf({ text: name, start: 0, words: wordsOf(name), noun: null }) !== null,
  };
}

/** A phrase that is one noun which only points at a body ("the ministry", "الهيئة"). */
export function isPointer(text: string, grammar: OfficialsGrammar): boolean {
  const words = wordsOf(text);
  return words.length === 1 && grammar.pointers.has(words[0]!) && !/^\p{Lu}{2}/u.test(text);
}

/** "مجلس إدارة المصرف": a part of a body that is only pointed at. */
function isPartOf(text: string, { prefix, pointers, civic }: OfficialsGrammar): boolean {
  const last = wordsOf(text).at(-1) ?? "";
  return prefix !== "" && text.includes(" ") && pointers.has(last) && !civic.has(last);
}

const wordsOf = remembered((text): readonly string[] => fold(text).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []);

/** Last of some bodies, which are in order, that starts before a position. */
function lastBefore(bodies: readonly Body[], position: number): Body | undefined {
  return bodies[firstFrom(bodies, position) - 1];
}

/** @param prefix article written on to a word: what is said of a body behind its head is no body ("مجلس إدارة المصرف") */
function listByNoun(bodies: readonly Body[], prefix: string): Map<string, Body[]> {
  const lists = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const [n, word] of (body.noun === null ? body.words : [body.noun]).entries()) {
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
  headsOf(role, grammar).some((head) => grammar.homes.get(head)?.includes("*"));

function soleFirm(introductions: readonly Introduction[], grammar: OfficialsGrammar): { name: string | null } {
  const { classes } = grammar.lexicon;
  const names = new Set<string>();
  for (const { role, organisation } of introductions) {
    if (role === null || organisation === null || !/^\p{Lu}/u.test(organisation.text)) continue;
    const noun = wordsOf(organisation.text).some((word) => ((classes.get(word) ?? 0) & NOUN) !== 0);
    if (!noun && hasFirm(role.text, grammar)) names.add(organisation.text);
  }
  const [name] = names;
  return { name: names.size === 1 ? name! : null };
}

const NOUN = classBit("body") | classBit("corp");

const CAPITALS = /^\p{Lu}+$/u;

/** Names in full by the acronyms that they can have; the first name takes an acronym. */
function shortForms(bodies: readonly Body[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { text } of bodies)
    for (const acronym of acronymsFor(text)) if (!names.has(acronym)) names.set(acronym, text);
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
function acronymsFor(name: string): string[] {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map((word) => word[0]!);
  return letters.slice(0, -2).map((_, from) => letters.slice(from).join(""));
}

/** Whether the capitals of an acronym begin words of a name, in order, from its first word, and no capital is left over. */
function initials(name: string, acronym: string): boolean {
  let next = 0;
  for (const word of name.split(/[\s-]+/)) {
    if (word[0]?.toUpperCase() === acronym[next]) next++;
    else if (next === 0 || /^\p{Lu}/u.test(word)) return false;
  }
  return next === acronym.length;
}
