import type { Tense } from "../../engine/rule.ts";
import { isCapital } from "../../forms.ts";
import { gap, type Token } from "../../tokens.ts";
import { lexicon } from "./lexicon.ts";

/** How far a cue may stand from the mention, in tokens. */
const REACH_BACK = 22;
const REACH_ON = 14;
/** "Schools are shut Tuesday": a bare "is" or "are" tells only when it is near. */
const NEAR_BE = 6;
/** How far a verb of the present tells. */
const NEAR_VERB = 12;
/** How far on the end of a sentence is looked for. */
const LONGEST_REST = 60;

const future = new Set(
  "will shall won't would could may might should must can 'll upcoming due scheduled expected planned plans plan planning hopes hope expects expect intends aims ahead forthcoming expire expires begin begins start starts open opens reopen reopens resume resumes close closes return returns leave leaves arrive arrives meet meets vote votes take takes go goes come comes travel travels visit visits face faces play plays host hosts end ends deadline pending effective payable publishes publish releases release lasts last stays stay remains remain runs run covers apply applies presents present launches launch holds hold gathers gather convenes convene sits sit flies fly departs depart lands land sails sail joins join marks mark celebrates celebrate becomes welcomes decides decide speaks speak delivers appears appear hears signs sign receives receive ships ship kicks goes likely get gets lets step steps wait waits await awaits awaiting waiting follow follows conclude concludes welcome welcomes transfer transfers tour tours clash clashes debate debates unveils unveil premieres premiere air airs screen screens perform performs headline headlines tackle tackles".split(
    " ",
  ),
);
const past = new Set(
  "was were had did been said told took went came began held made met left won lost gave got found saw fell rose sent ran broke wrote spoke became led brought grew shot struck stood sought quit flew drew sold bought paid kept built felt heard knew thought spent fought taught caught sank beat chose drove rode swore threw woke wore lay laid fled dealt drank ate sang swam hung burnt dug died tied vied bit bled blew bred clung crept flung forbade forgot froze hid knelt leapt lent lit meant overcame overtook withdrew withstood undertook understood upheld overthrew oversaw rang shone shrank slept slid spun sprang stole stuck stung swept swung tore trod underwent wept rebuilt seen given shown stolen thrown written broken spoken chosen fallen risen grown known driven proven sunk unveiled unearthed unseated unleashed unlocked unloaded ago since late-breaking rejected".split(
    " ",
  ),
);
const notPast = new Set(
  "need feed seed speed breed indeed bed red hundred united exceed proceed succeed bleed weed shed wed led fed unprecedented detailed armed related so-called alleged advanced".split(
    " ",
  ),
);
const modal = new Set("will would should must can may could might".split(" "));
const perfect = new Set("have has had".split(" "));
const soften = new Set("be to will would should must can may could might is are being get gets".split(" "));
/** Words that join a clause to the one before. */
const joins = new Set("and but while to".split(" "));
const clauses = new Set("and but , ; : – — who which that because when while if".split(" "));
const planned = new Set("set scheduled planned slated billed booked pencilled due".split(" "));
const beginning = new Set("starting beginning opening commencing".split(" "));
const determiners = new Set("the a an its their his her this".split(" "));
const untils = new Set("until till through".split(" "));
const nounAfter = new Set("the a an its his her their our my your no".split(" "));
const pronouns = new Set("it that there he she who what".split(" "));
const listed = new Set(
  "when date dates time kickoff off doors start deadline opening closing showtime next".split(" "),
);
/** "Tried to land", "failed to appear": what was tried or left lies behind as well. */
const carriedOut = new Set(
  "tried attempted failed managed had helped refused declined neglected began started continued used forced rushed happened appeared seemed proved went came turned returned".split(
    " ",
  ),
);
const notVerbs = new Set(
  "the a an this that its his her their our my your each all any some about around at still".split(" "),
);

/**
 * Tense of the clause that a mention stands in, by the nearest cue: a verb or modal before it in the sentence, else
 * one after it. Where both stand equally near the one before wins ("will meet Monday, officials said").
 */
export function tense(tokens: readonly Token[], from: number, to: number): Tense | null {
  const before = tokens[from - 1];
  if (before?.norm === "since" || (before?.norm === "of" && tokens[from - 2]?.norm === "as")) return "past";
  if (isAhead(tokens, from)) return "future";
  const back = scanBack(tokens, from, isSentence(tokens, to));
  // "the Tuesday deadline passed": the noun that a day stands before is no verb
  const on = scanOn(tokens, isBeforeNoun(tokens, from, to) ? to + 1 : to);
  if (back === null) return isListed(tokens, from) ? "future" : (on?.tense ?? null);
  // "beat Rovers on Sunday and will play", "was shut on Monday but reopens": another clause begins
  if (joins.has(tokens[to]?.norm ?? "") && !nextClause(tokens, from, back)) return back.tense;
  if (on === null || back.distance <= on.distance + 4) return back.tense;
  return on.tense;
}

interface Cue {
  tense: Tense;
  distance: number;
}

function scanBack(tokens: readonly Token[], from: number, sentence: boolean): Cue | null {
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at -= 1) {
    if (endsSentence(tokens, at)) return null;
    const ahead =
      (from - at <= NEAR_BE && isBe(tokens, at)) || (sentence && from - at <= NEAR_VERB && isPresentVerb(tokens, at));
    const cue = cueAt(tokens, at) ?? (ahead ? "future" : null);
    if (cue !== null) return { tense: cue, distance: from - at };
    if (tokens[at]!.gap >= gap.paragraph) return null;
  }
  return null;
}

function scanOn(tokens: readonly Token[], to: number): Cue | null {
  for (let at = to; at < tokens.length && at - to < REACH_ON; at += 1) {
    if (tokens[at]!.gap >= gap.paragraph || endsSentence(tokens, at)) return null;
    const cue = cueAt(tokens, at);
    if (cue !== null) return { tense: cue, distance: at - to + 1 };
  }
  return null;
}

function cueAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at]!;
  if (token.kind !== "word") return null;
  const { norm } = token;
  const before = tokens[at - 1]?.norm ?? "";
  if (future.has(norm)) {
    if (isNoun(tokens, at)) return null;
    // "May" with a capital is the month, or opens a wish; "was last seen"
    if (norm === "may" && isCapital(token)) return null;
    if (norm === "last" && isAdverb(tokens, at)) return null;
    // "have come down", "had been due to expire"
    if (perfect.has(before)) return "past";
    return before === "to" ? infinitiveTense(tokens, at - 1) : "future";
  }
  if (norm === "to") return isInfinitive(tokens[at + 1]) ? infinitiveTense(tokens, at) : null;
  // "the airport's rebuilt runway"
  if (before === "'s" && !pronouns.has(tokens[at - 2]?.norm ?? "")) return null;
  if (past.has(norm)) return softened(tokens, at) ? "future" : "past";
  if (!isRegularPast(token) || notVerbs.has(before)) return null;
  return softened(tokens, at) ? "future" : "past";
}

/** What a verb of the present has after it, and a plural hardly ever. */
const objectStarts = new Set("the a an its his her their our your my".split(" "));
const counted: Readonly<Record<string, number>> = lexicon.counted;
/** Verbs that tell what is so or was said, and other words that end as verbs do. */
const notScheduled = new Set(
  "says shows tells adds means suggests includes has does was is this makes states reports finds notes believes thinks knows wants needs likes argues claims insists warns reveals contains owns lives works feels seems looks costs keeps uses gives gets puts sees hears calls remembers describes explains across besides towards versus always perhaps plus minus news series less amidst thus regards estimates predicts assumes compares credits blames accuses criticises criticizes praises recalls regrets denies admits acknowledges afterwards upwards downwards sometimes whereas unless".split(
    " ",
  ),
);

/** "Lets the first borrowers in", "brings its tour to Leeds": in running text the present tense with a day tells of a plan. */
function isPresentVerb(tokens: readonly Token[], at: number): boolean {
  const { kind, norm, text } = tokens[at]!;
  if (kind !== "word" || text[0] !== norm[0] || !/[^s'’ui]s$/.test(norm) || norm.length < 4 || notScheduled.has(norm))
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // "cents a share", "times a day"
  if (norm in counted) return false;
  return before?.kind === "word" && !notVerbs.has(before.norm) && objectStarts.has(after?.norm ?? "");
}

/** Running text ends its sentences; a headline, which tells in the present of what has happened, does not. */
function isSentence(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < tokens.length && at - to < LONGEST_REST; at += 1) {
    if (endsSentence(tokens, at)) return true;
    if (at > to && tokens[at]!.gap === gap.paragraph) return false;
  }
  return tokens.length - to > LONGEST_REST;
}

/** "Was last seen", "it last moved": no verb of lasting, which stands after "will", "to" or a plural. */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return after !== undefined && (past.has(after.norm) || isRegularPast(after) || after.norm === "seen");
}

function isBe(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return norm === "is" || norm === "are" || (norm === "'s" && pronouns.has(tokens[at - 1]?.norm ?? ""));
}

/** A clause begins between the verb and the mention: the verb is not that of the mention's own. */
function nextClause(tokens: readonly Token[], from: number, { distance }: Cue): boolean {
  for (let at = from - 1; at > from - distance; at -= 1)
    if (clauses.has(tokens[at]!.norm) && tokens[at + 1]!.gap !== gap.none) return true;
  return false;
}

/** What comes straight before says that it lies ahead: "set for Monday", "starting on Monday", "has been shut until June". */
function isAhead(tokens: readonly Token[], from: number): boolean {
  const [one, two, three] = [1, 2, 3].map((back) => tokens[from - back]?.norm ?? "");
  if (one === "for" && planned.has(two!)) return !(perfect.has(three!) || three === "been");
  if (beginning.has(one!) || (one === "on" && beginning.has(two!))) return true;
  if (!untils.has(one!)) return false;
  for (let at = from - 2; at >= 0 && from - at <= REACH_BACK && !endsSentence(tokens, at); at -= 1) {
    const { norm } = tokens[at]!;
    if (norm === "has" || norm === "have") return true;
    if (norm !== "been" && past.has(norm)) return false;
  }
  return false;
}

/** "The Tuesday deadline", "a June agreement". */
function isBeforeNoun(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const named = tokens[from]!.norm === "the" || determiners.has(tokens[from - 1]?.norm ?? "");
  return named && to - from <= 2 && after?.kind === "word" && after.gap === gap.blank;
}

/** A line of a listing: "Kick-off: Saturday, 7.45pm", "When: Friday at noon". */
function isListed(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.text === ":" && listed.has(tokens[from - 2]?.norm ?? "");
}

/** "Hopes to sign" and "was due to sign" look ahead, "had hoped to sign" and "had been due to sign" back. */
function infinitiveTense(tokens: readonly Token[], at: number): Tense {
  if (carriedOut.has(tokens[at - 1]?.norm ?? "")) return "past";
  const one = tokens[at - 2]?.norm;
  const two = tokens[at - 3]?.norm;
  return one === "had" || (one === "been" && two === "had") ? "past" : "future";
}

/** "a vote", "the start": no verb. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "1.84 marks", "the mark of 50 per cent", but "the planned strike"
  if (before.kind === "number" && tokens[at]!.gap === gap.blank && /[^s]s$/.test(tokens[at]!.norm)) return true;
  if (nounAfter.has(before.norm) && !/(?:ed|ing|due|ahead|pending|effective|payable|likely)$/.test(tokens[at]!.norm))
    return true;
  return (
    notVerbs.has(before.norm) &&
    /^(plan|plans|open|close|return|vote|visit|play|end|start|face|host|may|leave|take)s?$/.test(tokens[at]!.norm)
  );
}

function isRegularPast(token: Token): boolean {
  const { norm } = token;
  return (
    norm.length > 4 && norm.endsWith("ed") && !norm.startsWith("un") && !notPast.has(norm) && token.text[0] === norm[0]
  );
}

/** "to be paid", "will be held": what follows a modal or an infinitive is not past. */
function softened(tokens: readonly Token[], at: number): boolean {
  if (soften.has(tokens[at - 1]?.norm ?? "")) return true;
  // "may book guided tours": an adjective after the verb
  return modal.has(tokens[at - 2]?.norm ?? "") && !perfect.has(tokens[at - 1]?.norm ?? "");
}

function isInfinitive(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.text[0] !== token.norm[0]) return false;
  return !notVerbs.has(token.norm) && !/(?:s|ing|ed|ly)$/.test(token.norm) && token.norm.length > 1;
}

const abbreviation = /^(?:[A-Z]|[A-Z][a-z]{1,3}|[a-z]|Sept|Corp|Calif|Minn|Mass|Penn)$/;

/** A full stop, question or exclamation mark that ends a sentence, not the point of "Jan." or "a.m.". */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === "!" || token.text === "?" || token.text === "…") return true;
  if (token.text !== ".") return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after !== undefined && after.gap === gap.none && after.kind !== "mark") return false;
  return (
    before === undefined || before.gap === gap.none || !abbreviation.test(before.text) || after?.gap === gap.paragraph
  );
}
