import { formsOf, namingWords } from "./lexicon.ts";
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

const ARABIC = /^\p{Script=Arabic}+$/u;
/** Border crossings have a name on each side; what lies in a city or a country may be named by it. */
const TWO_NAMES = /^(?:معبر|منفذ|مدينه|محافظه|ولايه|منطقه|قضاء|ناحيه|عاصمه)$/;

/** Names after the noun that brings them ("مطار الساحل", "مطار الجبل"): two names of one sort are two things. */
export function namedIn(passage: Passage, from: number, to: number): Aspect[] {
  const found: Aspect[] = [];
  for (let i = from; i + 1 < to; i++) {
    const [token, name] = [passage.tokens[i]!, passage.tokens[i + 1]!];
    if (!ARABIC.test(token.norm) || !ARABIC.test(name.norm) || passage.dateAt[i + 1] !== undefined) continue;
    const noun = formsOf(token).noun.find((form) => namingWords.has(form));
    const [term] = noun === undefined || TWO_NAMES.test(noun) ? [] : passage.terms(i + 1, i + 2);
    if (term?.sort === "name") found.push(`name of ${noun}:${term.keys[0]!}`);
  }
  return found;
}

const ordinals = new Map(
  (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth|" +
    "الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره|" +
    "الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
  )
    .split("|")
    .flatMap((row) => row.split(" ").map((word, i) => [word, i + 3] as const)),
);
const LOW = ["first", "second"];
/** What comes in parts, so that one that is counted is not the whole. */
const PART =
  /^(?:game|leg|stage|session|hearing|dose|episode|match|race|test|bout|batch|convoy|shipment|و?(?:ال)?(?:مباراه|جلسه|مرحله|جوله|جرعه|دفعه|حلقه|قافله|شحنه))$/;
/** Words after which an ordinal counts nothing that happens ("second largest", "for the fifth time", "third quarter"). */
const UNCOUNTED =
  /^(?:of|time|quarter|half|person|year|day|week|month|century|floor|grade|term|world|successive|consecutive|straight|generation|child|son|daughter|[a-z]{3,}est|most)$/;

/** Ordinals that tell games, sessions and editions apart: "the fifth game" and "the sixth", "الجلسة الثالثة". */
export function ordinalsIn(passage: Passage, from: number, to: number): Aspect[] {
  const found: Aspect[] = [];
  for (let i = from; i < to; i++) {
    const after = passage.tokens[i + 1];
    // "the first game", "the second is on Monday", but not "in a second city"
    const low = /^(?:game|session|match|test|bout|fight|concert|show)$/.test(after?.norm ?? "")
      ? LOW.indexOf(passage.tokens[i]!.norm)
      : -1;
    const isLow = low >= 0 && passage.tokens[i - 1]?.norm === "the";
    const which = passage.dateAt[i] !== undefined ? undefined : isLow ? low + 1 : ordinals.get(passage.tokens[i]!.norm);
    if (which === undefined) continue;
    const isArabic = /^ا/.test(passage.tokens[i]!.norm);
    const counted = isArabic ? passage.tokens[i - 1] : after;
    const elliptic =
      !isArabic && (after === undefined || after.kind !== "word" || /^(?:on|in|at|is|was|will)$/.test(after.norm));
    if (!elliptic && (counted === undefined || counted.kind !== "word" || UNCOUNTED.test(counted.norm))) continue;
    found.push(`${isLow ? "nth" : elliptic || PART.test(counted!.norm) ? "part" : "nth"}:${which}`);
  }
  return found;
}
