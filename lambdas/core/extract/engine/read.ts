import type { Part } from "../../claim.ts";
import { dayOf } from "../calendar/days.ts";
import { onceEach } from "../remembered.ts";
import type { Token } from "../tokens.ts";
import type { DateMention } from "../types.ts";
import { Chart } from "./chart.ts";
import type { Grammar } from "./compile.ts";
import type { Item, Piece } from "./item.ts";
import { findPosts, type Post } from "./posts.ts";
import { resolve } from "./resolve.ts";
import { resolveEnds } from "./resolve-range.ts";
import { type Context, dayInWords, type Resolved } from "./resolved.ts";
import type { Tense } from "./rule.ts";
import { asTold, isOneSentence } from "./told.ts";
import { asValue } from "./value.ts";

const chartOf = onceEach((grammar: Grammar) => new Chart(grammar));

/** How far back "that year" and "two days later" can look. */
const REMEMBERED = 12;

/** What is the same for every mention of a part of a story. */
export type Setting = Omit<Context, "tense" | "told" | "sinceThen" | "report" | "together">;

/**
 * Dates of one part of a story in the order of the text: reads the grammar's items, then works them out one after the
 * other, so that each can stand on what the text spoke of before. Posts are dated by their signatures.
 * @param tokens the text's tokens
 */
export function readDates(grammar: Grammar, tokens: readonly Token[], part: Part, setting: Setting): DateMention[] {
  const items = chartOf(grammar).read(tokens);
  return items.length === 0 ? [] : new Telling(grammar, tokens, part, setting).tell(items);
}

/** The mentions of one part of a story as they are worked out, one after the other. */
class Telling {
  readonly #grammar: Grammar;
  readonly #tokens: readonly Token[];
  readonly #part: Part;
  readonly #setting: Setting;
  readonly #mentions: DateMention[] = [];
  /** What the text spoke of last, newest first. */
  readonly #told: Resolved[] = [];
  /** One context for all mentions: `told` and `report` grow with them, and tense is that of the mention just now. */
  readonly #context: Context;
  /** The post that the text is in just now. */
  #post: Post | null = null;
  #item: Item | null = null;
  /** Looked for only when a value depends on it. */
  #tense: Tense | null | undefined;

  constructor(grammar: Grammar, tokens: readonly Token[], part: Part, setting: Setting) {
    this.#grammar = grammar;
    this.#tokens = tokens;
    this.#part = part;
    this.#setting = setting;
    const tense = () => {
      if (this.#tense === undefined) this.#tense = tenseOf(grammar, tokens, this.#item!);
      return this.#tense;
    };
    const sinceThen = () => isSince(grammar, tokens, this.#item!);
    const together = ({ after }: Resolved) =>
      after === undefined || isOneSentence(grammar, tokens, after, this.#item!.first);
    this.#context = { ...setting, told: this.#told, report: null, tense, sinceThen, together };
  }

  tell(items: readonly Item[]): DateMention[] {
    const posts = findPosts(this.#tokens, items);
    let next = 0;
    for (const item of items) {
      while (next < posts.length && posts[next]!.to <= item.from) next += 1;
      if (posts.length > 0) this.#moveInto(posts[next], item);
      this.#item = item;
      this.#tense = undefined;
      this.#workOut(item);
    }
    return this.#mentions;
  }

  /** Inside an embedded post its day takes the place of publication. */
  #moveInto(next: Post | undefined, { from }: Item): void {
    const post = next !== undefined && next.from <= from ? next : null;
    if (post === this.#post) return;
    this.#post = post;
    const { published, publishedInWords } = (post && this.#posted(post)) ?? this.#setting;
    this.#context.published = published;
    this.#context.publishedInWords = publishedInWords;
  }

  /** When a post was written: its own day lies behind. */
  #posted({ dated }: Post): Pick<Setting, "published" | "publishedInWords"> | null {
    const day = resolve(dated.moment, {
      ...this.#setting,
      tense: () => "past",
      sinceThen: () => true,
      together: () => false,
      told: [],
      report: null,
    })?.days?.start;
    return day === undefined ? null : { published: day, publishedInWords: `posted ${dayInWords(day)}` };
  }

  /** The values of an item, each with its piece of the text; both ends of a range carry the whole range. */
  #workOut(item: Item): void {
    const { moment, other } = item;
    const context = this.#context;
    if (moment.is !== "range" || other === null) {
      const value = resolve(moment, context);
      if (value !== null) this.#mention(value, item, item);
      return;
    }
    const ends = resolveEnds(moment.from, moment.to, context, resolve);
    if (ends === null) return;
    const [first, last] = ends;
    const whole = moment.apart ? {} : spanOver(first, last);
    this.#mention({ ...first, ...whole }, item, item);
    this.#mention({ ...last, ...whole }, other, item);
  }

  #mention(value: Resolved, piece: Piece, { rule }: Item): void {
    if (!isOnCalendar(value)) return;
    const context = this.#context;
    this.#mentions.push({
      start: this.#tokens[piece.first]!.start + piece.skip,
      end: this.#tokens[piece.last - 1]!.end,
      part: this.#part,
      value: asValue(value, rule.name, context.zone),
      rule: rule.name,
      event: null,
    });
    context.report = reportOn(value, this.#setting.published) ?? context.report;
    if (value.days === null) return;
    this.#told.unshift(asTold(this.#grammar, this.#tokens, piece, value));
    if (this.#told.length > REMEMBERED) this.#told.pop();
  }
}

/** The years that four digits write; "thirty centuries ago" is none of theirs, and no claim that a desk could check. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);
const isOnCalendar = ({ days }: Resolved) => days === null || (days.start >= FIRST_DAY && days.end <= LAST_DAY + 1);

/** The period that a text goes on to report on after it named this value; null when the value is none. */
function reportOn(value: Resolved, published: number): Context["report"] {
  if (value.type === "DURATION") return value.timex === "P9M" || value.timex === "P6M" ? "year" : null;
  const isPeriod = value.granularity === "quarter" || value.granularity === "half";
  // what is still under way is a forecast
  return isPeriod && !value.compared && value.days !== null && value.days.end <= published ? value : null;
}

function tenseOf(grammar: Grammar, tokens: readonly Token[], { first, end, rule }: Item): Tense | null {
  const own = rule.grammar.tense(tokens, first, end);
  if (own !== null) return own;
  // a rule of one language can build on what another one's have read: "الساعة ٩:٣٠" on "الخميس"
  for (const one of grammar.grammars) {
    const tense = one === rule.grammar ? null : one.tense(tokens, first, end);
    if (tense !== null) return tense;
  }
  return null;
}

function isSince(grammar: Grammar, tokens: readonly Token[], { first }: Item): boolean {
  return grammar.grammars.some((one) => one.since?.(tokens, first) === true);
}

/** The days (and times) from a range's start to its end, kept as what each end's interval is. */
function spanOver(first: Resolved, last: Resolved): Pick<Resolved, "span"> {
  return first.days !== null && last.days !== null && first.days.start < last.days.end ? { span: { first, last } } : {};
}
