import { Alphabet } from "./alphabet.ts";
import { FrameAutomaton } from "./frame-automaton.ts";
import { Pattern } from "./pattern.ts";
import { parsePattern, type Tree } from "./pattern-tree.ts";
import { WordForms, type WordLexicon } from "./word-forms.ts";
import { SentenceWords } from "./words.ts";

/** What a frame finds: a person with a role, a role that speaks, a body that speaks, or evidence that a name is a body's. */
export type FrameKind = "person" | "role" | "body" | "perhaps-body" | "evidence";

/**
 * One way in which a text introduces an official. Groups of the pattern: `name`; `role`; `rank` (a title that stands
 * for a role when there is no other); `org` and `of` (the body, before and after the role); `deed` (a verb or noun
 * that tells the role: see `deeds`).
 */
export interface Frame {
  name: string;
  kind: FrameKind;
  pattern: string;
  /** The frame opens with a noun phrase that runs on to a role's head, so it is tried nowhere else. */
  opens?: "role";
  /** The frame opens with the subject of its verb: not behind a preposition or "is". */
  subject?: true;
  /** Evidence only that the name is one of these: what plays is a club, or a player, so it speaks for nobody. */
  of?: string;
  /** Phrases that the frame reads, for whoever adds a language; the tests run them. */
  examples: readonly string[];
}

/** A language's lexicon and frames, as its folder writes them. */
export interface OfficialsGrammar {
  lexicon: WordLexicon;
  /** Parts of the patterns, by the name in capitals that stands for them. */
  macros: Readonly<Record<string, string>>;
  /** Letters of the language: a sentence with none of them is not read. */
  script: RegExp;
  /** In order of preference: at one place the first that matches wins. */
  frames: readonly Frame[];
  /** Role told by what a person does, by folded verb ("chairs": "chair"). */
  deeds: ReadonlyMap<string, string>;
  /** Article written onto the word, folded; "" where it is a word of its own. */
  prefix: string;
  /** Folded words left off the front of an organisation ("the"). */
  articles: ReadonlySet<string>;
  /** Words for a body that only point at one named before, by folded word. */
  pointers: ReadonlySet<string>;
  /** Words that mark a body as one that a pointer can mean without naming it ("the company": "Ltd"), folded. */
  kinds: ReadonlyMap<string, readonly string[]>;
  /** Nouns of the bodies that a role belongs to, by its head, folded: "judge" → "court"; "*" = the body last named. */
  homes: ReadonlyMap<string, readonly string[]>;
  /** Whether a word makes a role that of the body last named: "its", "مديرها"; folded. */
  owned: RegExp;
  /** Folded words among the pointers that name one body of a place by themselves ("police", "government"). */
  civic: ReadonlySet<string>;
  /** Folded roles that repeat the role of the person before ("counterpart"). */
  mirrors: ReadonlySet<string>;
  /** Folded words before a role that make it one that is known already ("the"); none where the article is a prefix. */
  definite: ReadonlySet<string>;
  /** Folded words before a role that make it one of many ("a"). */
  indefinite: ReadonlySet<string>;
  /** Abbreviated titles in full, by folded abbreviation. */
  expansions: ReadonlyMap<string, string>;
  /** Folded role heads that say the same of one person, by head: "spokeswoman" → "spokesman". */
  sameHeads: ReadonlyMap<string, string>;
  /** Folded role heads that fit any other role ("official", "head"). */
  looseRoles: ReadonlySet<string>;
  /** Folded words behind which no subject begins. */
  noSubjectAfter: ReadonlySet<string>;
  /** Folded pronouns that can stand for a speaker. */
  pronouns: ReadonlySet<string>;
}

/** A frame, ready to be matched. */
export interface CompiledFrame extends Frame {
  compiled: Pattern;
}

/** The frames of a grammar, ready to be matched; bit n of what the automaton answers stands for the n-th. */
export interface CompiledFrames {
  frames: readonly CompiledFrame[];
  automaton: FrameAutomaton;
  /** The words of the language, as frames see them. */
  forms: WordForms;
  /** Reads sentences to words as the automaton takes them. */
  sentence: SentenceWords;
}

/** Compiles the frames of a grammar; throws on a slip in one of them. */
export function compileFrames({ frames, macros, lexicon, pronouns }: OfficialsGrammar): CompiledFrames {
  const parts = new Map<string, Tree | null>();
  const trees = frames.map((frame) => parsePattern(frame.pattern, macros, lexicon.classes, parts));
  const alphabet = new Alphabet(trees);
  const forms = new WordForms(lexicon, pronouns, alphabet);
  return {
    frames: frames.map((frame, n) => ({ ...frame, compiled: new Pattern(trees[n]!, alphabet) })),
    automaton: new FrameAutomaton(trees, alphabet),
    forms,
    sentence: new SentenceWords(forms),
  };
}
