import type { Tense } from "../../engine/rule.ts";
import { gap, type Token } from "../../tokens.ts";

/** How far a cue may stand from the mention, in tokens. */
const REACH_BACK = 22;
const REACH_ON = 14;
/** "Schools are shut Tuesday": a bare "is" or "are" tells only when it is near. */
const NEAR_BE = 6;

const future = new Set(
  "will shall won't would could may might should must can 'll upcoming due scheduled expected planned plans plan planning hopes hope expects expect intends aims ahead forthcoming expire expires begin begins start starts open opens reopen reopens resume resumes close closes return returns leave leaves arrive arrives meet meets vote votes take takes go goes come comes travel travels visit visits face faces play plays host hosts end ends deadline pending effective payable publishes publish releases release lasts last stays stay remains remain runs run covers apply applies presents present launches launch holds hold gathers gather convenes convene sits sit flies fly departs depart lands land sails sail joins join marks mark celebrates celebrate becomes welcomes decides decide speaks speak delivers appears appear hears signs sign receives receive ships ship kicks goes likely".split(
    " ",
  ),
);
const past = new Set(
  "was were had did been said told took went came began held made met left won lost gave got found saw fell rose sent ran broke wrote spoke became led brought grew shot struck stood sought quit flew drew sold bought paid kept built felt heard knew thought spent fought taught caught sank beat chose drove rode swore threw woke wore lay laid fled dealt drank ate sang swam hung burnt dug died tied vied bit bled blew bred clung crept flung forbade forgot froze hid knelt leapt lent lit meant overcame overtook withdrew withstood undertook understood upheld overthrew oversaw rang shone shrank slept slid spun sprang stole stuck stung swept swung tore trod underwent wept rebuilt unveiled unearthed unseated unleashed unlocked unloaded ago since late-breaking rejected".split(
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
  const back = scanBack(tokens, from);
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

function scanBack(tokens: readonly Token[], from: number): Cue | null {
  for (let at = from - 1; at >= 0 && from - at <= REACH_BACK; at -= 1) {
    if (endsSentence(tokens, at)) return null;
    const cue = cueAt(tokens, at) ?? (from - at <= NEAR_BE && isBe(tokens, at) ? "future" : null);
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
  return (
    before !== undefined &&
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
