import type { Form } from "../../forms.ts";
import type { WordClass } from "../../quotes/grammar.ts";
import type { FormWords } from "../../quotes/traits.ts";

const list = (words: string) => words.split(/\s+/).filter((word) => word !== "");

/**
 * Closed word classes of English as the quote grammar needs them. A word stands in one class; where usage is split
 * ("that", "so") the engine decides by what stands around it.
 */
const CLOSED: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  pronoun: list(
    "he she they i we you it who him her them me us himself herself themselves itself myself everyone everybody nobody someone somebody anyone everything nothing something anything there",
  ),
  determiner: list(
    "the a an this his its their our my your every each some any no another both either neither all many most several few such one these those",
  ),
  preposition: list(
    "of in on at by for from with about against to into over under between among during through throughout toward towards within without across behind beyond near off onto upon via per including regarding concerning despite amid around along above below inside outside like unlike than out up down except besides alongside ahead",
  ),
  auxiliary: list(
    "is are was were be been being am has have had having do does did will would can could shall should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot isn’t ain't he's she's it's they're we're i'm you're he'd she'd they'd we'd i'd you'd he'll she'll they'll we'll i'll you'll they've we've i've you've that's there's ought",
  ),
  subordinator: list(
    "that because although though while whereas unless until since when whenever where wherever after before if whether as once lest so",
  ),
  wh: list("what why how which whose whom"),
  coordinator: list("and or but nor yet plus"),
  adverb: list(
    "also then later now never not still again just only even ever already soon often always once earlier recently yesterday today tomorrow tonight too further furthermore however meanwhile instead therefore thus perhaps maybe indeed rather quite very much more less almost nearly largely likely well back together away here ago first afterward afterwards afterwords subsequently separately additionally moreover nonetheless nevertheless simply",
  ),
  time: list(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun morning afternoon evening night noon midnight week weekend month year day hour last",
  ),
};

/** Frequent finite past forms that don't end in -ed, and plain verbs of state: they show that a clause has a verb. */
const FINITE = list(
  "went shot came made took got gave found knew thought saw put kept let began seemed felt left held met ran won lost sent spent built fell led stood sat rose grew drew broke spoke chose drove flew wore threw became brought bought caught taught sought fought paid laid cut hit set hurt cost shut read heard meant dealt told said says meets needs wants seems remains means makes takes gives goes comes gets knows thinks believes looks appears lies stands runs works plays wins loses shows helps keeps plans hopes owes deserves requires depends faces includes represents think know want need believe make take give go come get see seem mean remain lack exist die live",
);

const classOf = new Map<string, WordClass>();
for (const [wordClass, words] of Object.entries(CLOSED)) {
  for (const word of words) if (!classOf.has(word)) classOf.set(word, wordClass as WordClass);
}
const finite = new Set(FINITE);

/** Class of a folded English word, undefined for an open-class word. */
function englishClass(norm: string): WordClass | undefined {
  return classOf.get(norm) ?? (norm.length > 4 && norm.endsWith("ly") && !norm.endsWith("mily") ? "adverb" : undefined);
}

/** Could this open-class word be the finite verb of a clause? */
function englishFinite(norm: string): boolean {
  return finite.has(norm) || (norm.length > 4 && norm.endsWith("ed") && !norm.endsWith("eed"));
}

const written = ({ text, norm }: Form): WordClass | undefined =>
  norm === "'s" || (norm.endsWith("ly") && /^\p{Lu}/u.test(text)) ? undefined : englishClass(norm);

/** Words before a colon that announce the story and name nobody. */
export const ENGLISH_ANNOUNCEMENTS: ReadonlySet<string> = new Set(
  list(
    "breaking revealed look watch boom byline updated update exclusive video photos photo read opinion analysis live just correction editor note source sources listen must",
  ),
);

/** Nouns that the title of a work follows. */
export const ENGLISH_WORKS: ReadonlySet<string> = new Set(
  list(
    "book novel memoir film movie documentary play musical opera song single album poem series sitcom show exhibition exhibit painting sculpture comedy drama ballad anthology magazine podcast",
  ),
);

/** The word lists of English that the engine's finders ask about. */
export const ENGLISH_FORM_WORDS = {
  classOf: written,
  lists: {
    finite: { has: englishFinite },
    participle: { has: (norm) => norm.endsWith("ed") },
    subject: new Set(
      list(
        "he she they i we you it who everyone everybody nobody someone somebody one others these those him them her me us",
      ),
    ),
    agent: new Set(["by"]),
    floating: new Set(list("both all each some many most few several")),
    article: new Set(["the", "a", "an"]),
    possessive: new Set(list("his her their its our my your whose")),
    relative: new Set(list("who which that whom whose")),
    that: new Set(["that"]),
    question: new Set(list("what why how which whom if whether who where when")),
    infinitive: new Set(["to"]),
    as: new Set(["as"]),
    be: new Set(
      list("is are was were be been being am isn't aren't wasn't weren't 's he's she's it's they're we're i'm you're"),
    ),
  },
} satisfies FormWords;
