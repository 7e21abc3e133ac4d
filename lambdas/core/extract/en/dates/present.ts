import { Noted } from "../../forms.ts";
import type { Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";
import { endsSentence, isSentence } from "./sentence-ends.ts";
import { notVerbs } from "./tense-words.ts";

/** What a verb of the present has after it, and a plural hardly ever. */
const verbGoesOn = new Set("the a an its his her their our your my off out away".split(" "));
const counted: Readonly<Record<string, number>> = lexicon.counted;
/** Verbs that tell what is so or was said, and other words that end as verbs do. */
const notScheduled = new Set(
  "says shows tells adds means suggests includes has does was is this makes states reports finds believes thinks knows wants needs likes argues claims insists warns reveals owns looks gives puts sees hears calls describes across besides towards versus always perhaps plus less thus estimates predicts compares blames accuses praises regrets denies".split(
    " ",
  ),
);

/** Written as "he" has a verb of the present, as plurals are too. */
const isPresentForm = new Noted(
  ({ kind, norm, text }) =>
    kind === "word" && text[0] === norm[0] && /[^s'’ui]s$/.test(norm) && norm.length > 3 && !notScheduled.has(norm),
);

const noSubjects = new Set("of from with for in on at by to into onto than as and or".split(" "));

/** A word that can be the last of a subject: no article and no preposition ("thousands of firms out of work"). */
function isSubject(token: Token | undefined): boolean {
  return token?.kind === "word" && !notVerbs.has(token.norm) && !noSubjects.has(token.norm);
}

/** "The defence rests Thursday.": in running text, a verb of the present right before a day that ends its clause. */
export function isVerbBefore(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (!(endsSentence(tokens, to) || after?.text === ",") || !isSentence(tokens, to)) return false;
  const at = /^(?:on|at)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return at > 0 && isPresentForm.of(tokens[at]!.form) && isSubject(tokens[at - 1]);
}

/** "Lets the first borrowers in", "brings its tour to Leeds": in running text the present tense with a day tells of a plan. */
export function isPresentVerb(tokens: readonly Token[], at: number): boolean {
  if (!isPresentForm.of(tokens[at]!.form)) return false;
  const { norm } = tokens[at]!;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // "cents a share", "times a day"
  if (norm in counted) return false;
  return isSubject(before) && verbGoesOn.has(after?.norm ?? "");
}
