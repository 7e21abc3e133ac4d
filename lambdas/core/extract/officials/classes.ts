/**
 * Classes that a word can have, one bit each; a word has several ("General" is a rank, a head and capitalised).
 * Grammars name them in their patterns.
 */
const names = [
  // shapes, which the engine sees
  "first", // first word of its sentence
  "cap", // begins with a capital letter and is no function word
  "low", // a word in small letters that no closed class holds
  "acr", // capitals alone: "NEO", "UNHCR"
  "init", // "J", "K." before a name
  "num",
  "def", // Arabic word with the article
  "nisba", // with the article and the ending of surnames and adjectives of origin
  "plural", // with the article and a plural ending
  "indef", // Arabic word without it, in no closed class
  // marks
  "comma",
  "stop", // ends a clause: . : ; ? ! – and closing marks of quotes
  "quote",
  "bracket",
  "join", // "&", "/"
  // closed classes, which lexicons hold
  "poss",
  "det",
  "of",
  "prep",
  "and",
  "func",
  "who",
  "time",
  "part", // particles of names: al, bin, van der
  // open classes
  "hon",
  "rank",
  "head",
  "mod",
  "body",
  "corp",
  "given",
  "cue",
] as const;

export type WordClass = (typeof names)[number];

const bits: ReadonlyMap<string, number> = new Map(names.map((name, i) => [name, 1 << i]));

/** Bit of a class; throws on a name that no class has, so that a grammar with a slip fails when it is loaded. */
export function classBit(name: string): number {
  const bit = bits.get(name);
  if (bit === undefined) throw new Error(`no word class is called ${name}`);
  return bit;
}

/** Bits of some classes together. */
export function bitsOf(...names: readonly WordClass[]): number {
  return names.reduce((mask, name) => mask | classBit(name), 0);
}
