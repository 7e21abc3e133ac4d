import type { Passage } from "./passage.ts";
import type { Aspect } from "./vocabulary.ts";

/** What may follow a number that names a thing; after any other word it counts ("Corin 300 people"). */
const AFTER =
  /^(?:of|in|at|on|to|for|from|by|with|will|would|is|are|was|were|has|have|had|can|may|must|and|or|but|which|that|who|after|before|between|until|في|من|الي|علي|و|او|ثم|يوم|اعتبارا|حتي|بين|التي|الذي)$/;
/** Words that only say that a number follows. */
const NUMBER_SIGN = /^(?:no|number|nr|رقم)$/;
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
    const signed = NUMBER_SIGN.test(passage.tokens[i - 1]!.norm);
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
  if (AFTER.test(after.norm)) return false;
  return !passage.hitsIn(i + 1, i + 3).some(({ from, meaning }) => from === i + 1 && "by" in meaning);
}
