import { testOf } from "./languages.ts";
import { formsOf, namingWords, numberings } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import type { Aspect, Numbering } from "./vocabulary.ts";

const isSign = (norm: string) => numberings.some(({ signs }) => signs.test(norm));
const mayFollow = (norm: string) => numberings.some(({ follows }) => follows.test(norm));
const NUMBER = /^\d{1,5}$/;
const LETTER = /^[A-Z]$/;

/**
 * Numbers and letters that tell things of one kind apart: "Depot 1" and "Depot 2", "Gate B", "الخط 3". Each is an
 * aspect whose dimension is the kind of thing, so that two numbers are two events and silence fits either.
 */
export function numbersIn(passage: Passage, from: number, to: number): Aspect[] {
  const found: Aspect[] = [];
  for (let i = from + 1; i < to; i++) {
    const token = passage.tokens[i]!;
    if (passage.dateAt[i] !== undefined || !(NUMBER.test(token.norm) || LETTER.test(token.text))) continue;
    const signed = isSign(passage.tokens[i - 1]!.norm);
    const [thing] = signed && i - 2 < from ? [] : passage.terms(i - (signed ? 2 : 1), i - (signed ? 1 : 0));
    if (thing === undefined || counts(passage, i)) continue;
    found.push(`no. ${thing.keys[0]!.replace(/^[a-z]:/, "")}:${token.norm.replace(/^0+(?=.)/, "")}`);
  }
  return found;
}

/** Whether a number counts what follows it, or measures ("3 %", "3.5", "3-1"). */
function counts(passage: Passage, i: number): boolean {
  const after = passage.tokens[i + 1];
  if (after === undefined || passage.dateAt[i + 1] !== undefined) return false;
  if (after.kind === "mark") return after.text === "%" || (after.gap === 0 && passage.tokens[i + 2]?.kind === "number");
  if (after.kind === "number") return true;
  if (mayFollow(after.norm)) return false;
  return !passage.hitsIn(i + 1, i + 3).some(({ from, meaning }) => from === i + 1 && "by" in meaning);
}

const maybeName = testOf(({ grammar }) => grammar.names.afterNoun);
const hasTwoNames = (noun: string) => numberings.some(({ twoNames }) => twoNames?.test(noun) === true);

/** Names after the noun that brings them ("مطار الساحل", "مطار الجبل"): two names of one sort are two things. */
export function namedIn(passage: Passage, from: number, to: number): Aspect[] {
  const found: Aspect[] = [];
  for (let i = from; i + 1 < to; i++) {
    const [token, name] = [passage.tokens[i]!, passage.tokens[i + 1]!];
    if (!maybeName(token.norm) || !maybeName(name.norm) || passage.dateAt[i + 1] !== undefined) continue;
    const noun = formsOf(token).noun.find((form) => namingWords.has(form));
    const [term] = noun === undefined || hasTwoNames(noun) ? [] : passage.terms(i + 1, i + 2);
    if (term?.sort === "name") found.push(`name of ${noun}:${term.keys[0]!}`);
  }
  return found;
}

/** Ordinals from the third on, and the first two: what they count, and how their language counts. */
const ordinals = ordinalsOf(({ ordinals: rows }) => rows, 3);
const firstTwo = ordinalsOf(({ first }) => (first === "" ? [] : [first]), 1);

function ordinalsOf(rowsOf: (numbering: Numbering) => readonly string[], from: number) {
  return new Map(
    numberings.flatMap((numbering) =>
      rowsOf(numbering).flatMap((row) =>
        row.split(" ").map((word, i) => [word, { which: i + from, numbering }] as const),
      ),
    ),
  );
}

/** Ordinals that tell games, sessions and editions apart: "the fifth game" and "the sixth", "الجلسة الثالثة". */
export function ordinalsIn(passage: Passage, from: number, to: number): Aspect[] {
  const found: Aspect[] = [];
  for (let i = from; i < to; i++) {
    if (passage.dateAt[i] !== undefined) continue;
    const low = isFirst(passage, i) ? firstTwo.get(passage.tokens[i]!.norm) : undefined;
    const ordinal = low ?? ordinals.get(passage.tokens[i]!.norm);
    if (ordinal === undefined) continue;
    const { counted: side, elliptic, parts, uncounted } = ordinal.numbering;
    const after = passage.tokens[i + 1];
    const counted = side === "before" ? passage.tokens[i - 1] : after;
    const isElliptic = elliptic !== null && (after?.kind !== "word" || elliptic.test(after.norm));
    if (!isElliptic && (counted?.kind !== "word" || uncounted?.test(counted.norm) === true)) continue;
    const isPart = low === undefined && (isElliptic || parts.test(counted!.norm));
    found.push(`${isPart ? "part" : "nth"}:${ordinal.which}`);
  }
  return found;
}

/** "the first game", "the second game", but not "in a second city". */
const isFirst = (passage: Passage, i: number) =>
  numberings.some(
    ({ beforeFirst, firstOf }) =>
      beforeFirst === passage.tokens[i - 1]?.norm && firstOf?.test(passage.tokens[i + 1]?.norm ?? "") === true,
  );
