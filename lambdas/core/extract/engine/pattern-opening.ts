import { kindBits } from "./kinds.ts";
import type { MomentKind } from "./moment.ts";
import { isNumberShape, shapeBit } from "./numbers.ts";
import { atom, chain, either, emptyOpening, noSymbols, type Opening, type Symbols, union } from "./opening.ts";
import type { Element } from "./pattern.ts";
import type { DateGrammar } from "./rule.ts";

/** Numbers of words and of classes of words, as patterns name them. */
export interface Ids {
  wordIds: (words: readonly string[], grammar: DateGrammar) => readonly number[];
  classId: (name: string, grammar: DateGrammar) => number;
}

/** How a text can begin that the elements of a pattern match, one after the other. */
export function openingOf(elements: readonly Element[], grammar: DateGrammar, ids: Ids): Opening {
  return elements.reduceRight<Opening>(
    (rest, element) => chain(openingOfOne(element, grammar, ids), rest),
    emptyOpening,
  );
}

function openingOfOne(element: Element, grammar: DateGrammar, ids: Ids): Opening {
  switch (element.is) {
    case "words":
      return atom({ ids: new Set(ids.wordIds(element.words, grammar)) });
    case "class":
      return isNumberShape(element.ref)
        ? atom({ shapes: shapeBit(element.ref) })
        : atom({ ids: new Set([ids.classId(element.ref, grammar)]) });
    case "item":
      return atom({ kinds: kindBits(element.kinds) });
    case "optional":
      return { ...openingOf(element.of, grammar, ids), empty: true };
    case "choice":
      return element.of.map((of) => openingOf(of, grammar, ids)).reduce(either);
    case "hyphen":
      return { ...atom({ hyphen: true }), empty: true };
    case "not-next":
    case "not-before":
    case "end":
    case "attached":
    case "open":
    case "close":
      return emptyOpening;
  }
}

/** Symbols that any way to begin has first. */
export function firstsOf({ branches }: Opening): Symbols {
  return branches.map(({ first }) => first).reduce(union, noSymbols);
}

/**
 * What can stand right behind an item of a kind, where a pattern goes on from it.
 * @returns null where it can be the last of a pattern, so that anything may stand behind it
 */
export function behind(kind: MomentKind, elements: readonly Element[], grammar: DateGrammar, ids: Ids): Symbols | null {
  let found: Symbols | null = noSymbols;
  const seek = (sequence: readonly Element[], after: Opening): void => {
    let rest = after;
    for (const element of sequence.toReversed()) {
      if (element.is === "optional") seek(element.of, rest);
      if (element.is === "choice") for (const of of element.of) seek(of, rest);
      if (element.is === "item" && element.kinds.includes(kind))
        found = found === null || rest.empty ? null : union(found, firstsOf(rest));
      rest = chain(openingOfOne(element, grammar, ids), rest);
    }
  };
  seek(elements, emptyOpening);
  return found;
}
