import { firstFrom } from "../bisect.ts";
import { acronymsFor, acronymsOf } from "./acronyms.ts";
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

/** How far behind the body last named a role may stand that could belong to any, in UTF-16 units. */
const ANY_REACH = 800;

/**
 * The bodies that a story names in one language, to resolve "the ministry", "NEO" and "Orchard" to the name in full: those
 * of its introductions, and acronyms in brackets. What few stories ask for is worked out when one does.
 */
export class BodyRegistry {
  readonly #introductions: readonly Introduction[];
  readonly #grammar: OfficialsGrammar;
  /** In order of the text. */
  readonly #bodies: readonly Body[];
  /** Names of which only what they are is known: looked up by that and never else. */
  readonly #guesses: readonly Body[];
  /** Names in full by the acronyms that the text tells, and by those that they can have. */
  readonly #acronyms: ReadonlyMap<string, string>;
  #shortened: ReadonlyMap<string, string> | null = null;
  readonly #names = new Set<string>();
  /** The longest name with each first word. */
  readonly #byFirstWord = new Map<string, BodyWording>();
  #byNoun: ReadonlyMap<string, readonly Body[]> | null = null;
  /** Undefined until `#firm` is asked. */
  #soleFirm: string | null | undefined;

  /**
   * @param text that the introductions stand in
   * @param introductions of all languages, in order of the text
   */
  constructor(text: string, introductions: readonly Introduction[], grammar: OfficialsGrammar) {
    const bodies: Body[] = [];
    const guesses: Body[] = [];
    for (const { kind, organisation, body, noun } of introductions) {
      if (organisation && body && kind !== "perhaps-body" && !body.points && !body.isPart)
        (noun === null ? bodies : guesses).push({ wording: body, start: organisation.start, noun });
    }
    this.#introductions = introductions;
    this.#grammar = grammar;
    this.#bodies = inOrder(bodies);
    this.#guesses = inOrder(guesses);
    this.#acronyms = acronymsOf(text);
    for (const { wording } of bodies) {
      this.#names.add(wording.joined);
      const first = wording.words[0] ?? "";
      const longest = this.#byFirstWord.get(first);
      if (!longest || longest.words.length < wording.words.length) this.#byFirstWord.set(first, wording);
    }
  }

  /** Name in full of the body that is spoken of at `position`; the wording itself when no body before it fits. */
  resolve(said: BodyWording, position: number): string {
    if (said.isCapitals) {
      this.#shortened ??= shortForms(this.#bodies);
      const full = this.#acronyms.get(said.text) ?? this.#shortened.get(said.text);
      if (full !== undefined) return full;
    }
    if (!said.points) return ((said.hasCapital ? this.#longestOf(said) : null) ?? said).text;
    const { prefix, kinds } = this.#grammar;
    const noun = said.words[0]!;
    const bare = noun.startsWith(prefix) ? noun.slice(prefix.length) : noun;
    const own = this.before(position, [noun, bare, `${bare}s`]);
    const kin = kinds.get(bare);
    if (own !== null || kin === undefined) return own ?? said.text;
    return this.before(position, kin) ?? (kin.includes("company") ? this.#firm() : null) ?? said.text;
  }

  /** Whether something in the story shows that this name is a body's. */
  knows(name: BodyWording): boolean {
    return this.#names.has(name.joined) || this.#acronyms.has(name.text) || this.#longestOf(name) !== null;
  }

  /** Last body named before `position` whose name holds one of these nouns; "*" takes any. */
  before(position: number, nouns: readonly string[]): string | null {
    if (nouns.length === 0) return null;
    const last = nouns.includes("*") ? this.#lastOfAll(position) : this.#lastOfNouns(position, nouns);
    return last && (this.#longestOf(last.wording) ?? last.wording).text;
  }

  #lastOfAll(position: number): Body | null {
    const last = lastBefore(this.#bodies.length > 0 ? this.#bodies : this.#guesses, position);
    return last && position - last.start <= ANY_REACH ? last : null;
  }

  #lastOfNouns(position: number, nouns: readonly string[]): Body | null {
    this.#byNoun ??= listByNoun(inOrder([...this.#bodies, ...this.#guesses]), this.#grammar.prefix);
    let last: Body | null = null;
    for (const noun of nouns) {
      const list = this.#byNoun.get(noun);
      const body = list && lastBefore(list, position);
      if (body && (!last || body.start > last.start)) last = body;
    }
    return last;
  }

  /** The longest name in the story that begins with a body's name. */
  #longestOf({ words }: BodyWording): BodyWording | null {
    const longer = this.#byFirstWord.get(words[0] ?? "");
    return longer && words.every((word, i) => longer.words[i] === word) ? longer : null;
  }

  /** The only firm of the story whose name does not say that it is one, told by who speaks or acts for it. */
  #firm(): string | null {
    if (this.#soleFirm === undefined) this.#soleFirm = soleFirm(this.#introductions, this.#grammar);
    return this.#soleFirm;
  }
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

function soleFirm(introductions: readonly Introduction[], grammar: OfficialsGrammar): string | null {
  const names = new Set<string>();
  for (const { role, body } of introductions)
    if (role !== null && body?.hasCapital && !body.hasNoun && hasFirm(role.text, grammar)) names.add(body.text);
  const [name] = names;
  return names.size === 1 ? name! : null;
}

/** Names in full by the acronyms that they can have; the first name takes an acronym. */
function shortForms(bodies: readonly Body[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { wording } of bodies)
    for (const acronym of acronymsFor(wording.text)) if (!names.has(acronym)) names.set(acronym, wording.text);
  return names;
}
