import { onceEach, remembered } from "../remembered.ts";
import { fold } from "../tokens.ts";
import { classBit } from "./classes.ts";
import type { OfficialsGrammar } from "./grammar.ts";

/** What the words of a body say by themselves, wherever they stand. */
export interface BodyWording {
  readonly text: string;
  /** Folded, without marks. */
  readonly words: readonly string[];
  readonly joined: string;
  /** One noun which only points at a body ("the ministry", "الهيئة"). */
  readonly points: boolean;
  /** A part of a body that is only pointed at: "مجلس إدارة المصرف". */
  readonly isPart: boolean;
  /** One common noun that is no body's: "the trial's principal investigator". */
  readonly isThing: boolean;
  /** A noun that names one body of a place by itself ("police"). */
  readonly isCivic: boolean;
  readonly hasCapital: boolean;
  readonly isCapitals: boolean;
  /** One of its words is a noun for bodies. */
  readonly hasNoun: boolean;
}

/** What the words of a role say by themselves. */
interface RoleWording {
  /** Heads, by which two roles are compared: "deputy governor" → "governor". */
  readonly heads: readonly string[];
  /** Nouns of the bodies that it belongs to; "*" is any body. */
  readonly homes: readonly string[];
  /** The same without the body that is any. */
  readonly namedHomes: readonly string[];
  /** It repeats the role of the person before ("counterpart"). */
  readonly mirrors: boolean;
  /** It fits any other role ("official"). */
  readonly isLoose: boolean;
}

const NOUN = classBit("body") | classBit("corp");
const HEAD = classBit("head");

/** A body as a grammar reads its words, worked out once a wording. */
export function bodyWording(text: string, grammar: OfficialsGrammar): BodyWording {
  return bodiesOf(grammar)(text);
}

const bodiesOf = onceEach((grammar: OfficialsGrammar) => remembered((text) => readBody(text, grammar)));

function readBody(text: string, { lexicon, pointers, civic, prefix }: OfficialsGrammar): BodyWording {
  const folded = fold(text);
  const words = folded.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  const last = words.at(-1) ?? "";
  const classes = (word: string) => lexicon.classes.get(word) ?? 0;
  return {
    text,
    words,
    joined: words.join(" "),
    points: words.length === 1 && pointers.has(last) && !/^\p{Lu}{2}/u.test(text),
    isPart: prefix !== "" && text.includes(" ") && pointers.has(last) && !civic.has(last),
    isThing: /^\p{Ll}+$/u.test(text) && (classes(folded) & NOUN) === 0,
    isCivic: civic.has(folded),
    hasCapital: /^\p{Lu}/u.test(text),
    isCapitals: /^\p{Lu}+$/u.test(text),
    hasNoun: words.some((word) => (classes(word) & NOUN) !== 0),
  };
}

/** A role as a grammar reads its words, worked out once a wording. */
export function roleWording(text: string, grammar: OfficialsGrammar): RoleWording {
  return rolesOf(grammar)(text);
}

const rolesOf = onceEach((grammar: OfficialsGrammar) => remembered((text) => readRole(text, grammar)));

function readRole(
  role: string,
  { lexicon, sameHeads, prefix, homes, mirrors, looseRoles }: OfficialsGrammar,
): RoleWording {
  const bare = (word: string) => (word.startsWith(prefix) ? word.slice(prefix.length) : word);
  const folded = fold(role);
  const words = folded.split(/[\s-]+/).map(bare);
  const known = words.filter((word) => ((lexicon.classes.get(word) ?? 0) & HEAD) !== 0);
  const heads = (known.length > 0 ? known : words.slice(-1)).map((head) => sameHeads.get(head) ?? head);
  const owners = new Set([...heads, ...folded.split(" ").map(bare)]);
  const nouns = [...owners].flatMap((word) => homes.get(word) ?? []);
  return {
    heads,
    homes: nouns,
    namedHomes: nouns.filter((noun) => noun !== "*"),
    mirrors: heads.some((head) => mirrors.has(head)),
    isLoose: heads.every((head) => looseRoles.has(head)),
  };
}
