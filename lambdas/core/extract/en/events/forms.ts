import { inflect } from "../quotes/inflection.ts";

/** Irregular verbs of events beyond those of speech: plain form, past, past participle. */
const irregular = new Map(
  (
    "run ran run|fly flew flown|meet met met|sit sat sat|stand stood stood|pay paid paid|sell sold sold|buy bought bought|get got got|win won won|" +
    "sink sank sunk|shut shut shut|quit quit quit|blow blew blown|strike struck struck|freeze froze frozen|bury buried buried|wed wed wed|build built built|" +
    "dig dug dug|send sent sent|burst burst burst|drop dropped dropped|unplug unplugged unplugged|ship shipped shipped|halt halted halted|fall fell fallen|" +
    "do did done|be was been|have had had|reopen reopened reopened|open opened opened|visit visited visited|deliver delivered delivered|enter entered entered|" +
    "carry carried carried|travel travelled travelled|cancel cancelled cancelled|enrol enrolled enrolled|host hosted hosted|register registered registered|" +
    "suspend suspended suspended|shutter shuttered shuttered|sail sailed sailed|roll rolled rolled|return returned returned|count counted counted|drown drowned drowned|" +
    "plan planned planned|swap swapped swapped|transfer transferred transferred|tear tore torn|hurt hurt hurt|drive drove driven|rise rose risen|flee fled fled|sweep swept swept|spread spread spread|catch caught caught|lose lost lost|throw threw thrown|swing swung swung|ride rode ridden|cut cut cut|cast cast cast|hit hit hit|put put put|set set set|let let let|read read read|seek sought sought|fling flung flung|light lit lit|swim swam swum|resume resumed resumed"
  )
    .split("|")
    .map((row) => row.split(" ") as [string, string, string])
    .map(([base, ...rest]) => [base, rest] as const),
);

/** Verbs of two syllables that double their last letter. */
const doubling = new Set("begin occur transfer cancel enrol forbid permit commit".split(" "));

/** Forms of a verb given in its plain form, the plain form first. */
export function verbForms(base: string): string[] {
  const own = irregular.get(base);
  if (base === "be") return ["be", "is", "are", "was", "were", "been", "being"];
  const last = base.at(-1)!;
  const doubled = doubling.has(base) ? [`${base}${last}ing`, `${base}${last}ed`] : [];
  const regular = [...inflect(base).map(([form]) => form), ...doubled];
  if (own === undefined) return [...new Set(regular)];
  const gerund = own[0].endsWith("lled") ? `${base}ling` : regular[3]!;
  return [...new Set([base, regular[1]!, ...own, gerund, `${base}ing`, ...doubled])];
}

/** Pasts and participles that no ending shows. */
const irregularPasts = new Set(
  (
    "slid broke broken fell fallen struck swept blew blown tore torn burst burnt shook shaken sank sunk stole stolen shot fled flew " +
    "flown left went came took taken lost found held met won beat beaten sold bought paid built began begun ran rose risen drove " +
    "driven rode ridden threw thrown caught led chose chosen gave given sent spent brought drew drawn sang sung sat stood wrote " +
    "written laid lit hung woke froze frozen spoke spoken told heard kept felt fought hid hidden bit bitten swam swum wore worn"
  ).split(" "),
);

/** Whether a folded word can be a verb's past or its participle ("need" is none). */
export const isPastForm = (norm: string) => irregularPasts.has(norm) || /^(?!need|indeed)[a-z]{2,}[^e]ed$/.test(norm);

const plurals = new Map(
  Object.entries({ child: "children", person: "people", man: "men", woman: "women", shelf: "shelves", half: "halves" }),
);

/** A noun in the singular and the plural. */
export function nounForms(singular: string): string[] {
  const known = plurals.get(singular);
  if (known !== undefined) return [singular, known];
  if (/(?:[sxz]|ch|sh)$/.test(singular)) return [singular, `${singular}es`];
  if (/[^aeiou]y$/.test(singular)) return [singular, `${singular.slice(0, -1)}ies`];
  return [singular, `${singular}s`];
}

/** A word without its plural or verb ending, so that "lifts" and "lift", "hosted" and "host" meet. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/(?:(?<=[^s])s|e)$/, "") : word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?:ing|ed|es|s)$/, "");
  return bare.length >= 3 && !word.endsWith("ss")
    ? bare.replace(/(.)\1$/, "$1").replace(/e$/, "")
    : word.replace(/e$/, "");
}

/** Endings of nouns made of verbs, as `stem` leaves them; at least four letters must be left. */
const DERIVED = /(?:ation|ition|ion|ment|ur|al|er|or|at)$/;

/** What a verb and the nouns made of it share: "evacuated", "evacuation" and "evacuating" meet. */
export function rootOf(word: string): string {
  const bare = stem(word);
  const root = bare.replace(DERIVED, "");
  return root.length >= 4 ? root : bare;
}
