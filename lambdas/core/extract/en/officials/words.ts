import { inflect } from "../quotes/inflection.ts";

/** Closed classes of English that the frames name. */
export const determiners = "the a an this our his her their its my your another".split(" ");
export const prepositions = "at with for in from on to by under within inside".split(" ");
export const pronouns = "he she".split(" ");
/** Pronouns that open what a person does ("who chairs the board"). */
export const relatives = "who".split(" ");
/** Particles of names, in any language that English news tells of. */
export const particles =
  "al el los las bin ben ibn bint abu de del della di da dos das du la le van von der den ter ten af av e y zu ul do dei ould ap ab ferch vom zum".split(
    " ",
  );
/** Months and days, with words for when something was said. */
export const months =
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today
  yesterday tomorrow tonight now later earlier recently`.split(/\s+/);
/** Function words, and words that begin sentences with a capital but no name. */
export const functionWords = `
i me we us you him them it they himself herself themselves itself these those there here what which whose whom when where
while why how whether if then than as but or nor so yet because since until till before after during although though
unless despite against about above across along among around behind below beneath beside between beyond down into near
off onto out outside over past through throughout toward towards up upon via without is are was were be been being am
has have had having do does did done not no never can could may might must shall should will would let also only just even
still again already once ever each every either neither both all any some few many much more most several such other
others own same too very well however meanwhile moreover nevertheless instead perhaps maybe indeed asked according
previously repeatedly publicly formally officially immediately quickly including that like unlike apart amid ahead nearly almost exactly yes dear please officials people
`
  .trim()
  .split(/\s+/);
/** Verbs by which a role or a body speaks or takes a stand. */
const verbs =
  `accuse acknowledge add admit advise agree allege announce answer apologise apologize appeal argue ask assert assure
  believe blame call caution cite claim clarify comment communicate complain concede conclude condemn confirm contend
  counter criticise criticize declare defend demand denounce deny describe disagree disclose dismiss dispute emphasise
  emphasize estimate expect explain fear forecast highlight hint hope indicate inform insist instruct joke lament maintain
  note notify object observe order pledge point post praise predict promise propose protest question doubt oppose regret quip quote reassure recall
  reckon recommend reiterate reject relay remark remind repeat reply report respond retort reveal rule say sigh signal
  state stress suggest tell testify thank threaten tweet underline underscore urge vow warn welcome write`.split(/\s+/);

/** Nouns that forms of those verbs are more often. */
const NOUNS = new Set(["states", "posts", "quotes", "jokes", "questions", "doubts", "regrets"]);

/** The forms of those verbs that follow or precede a subject. */
export const speechVerbs: readonly string[] = verbs
  .flatMap((verb) => inflect(verb).flatMap(([word, form]) => (form === "s" || form === "past" ? [word] : [])))
  .filter((word) => !NOUNS.has(word))
  .concat("announcing signalled announce confirm inform stress thinks according".split(" "));

/** Abbreviations that keep their stop inside a phrase. */
export const dotted =
  "dr mr mrs ms prof gen col capt sgt lt maj adm sen rep gov rev hon st jr sr inc ltd corp co cllr brig cmdr cpl amb eng fr supt det insp".split(
    " ",
  );
/** What teams play: a sentence about it shows a club. */
export const fixtures =
  "match game derby final semi-final semifinal quarter-final cup league tie leg points goals goal penalties draw round".split(
    " ",
  );
