import type { WordForms } from "../../../contradictions/event-grammar.ts";

const PARTICLES = ["و", "ف"];
const ARTICLES = ["وال", "بال", "كال", "فال", "لل", "ال"];
const PREPOSITIONS = ["ب", "ل", "ك"];
const VERB_ENDINGS = ["ونها", "ونه", "وها", "وه", "هم", "ها", "ته", "تها", "وا", "ون", "ان", "ه", "ت", "ا"];
const NOUN_ENDINGS = ["هما", "كم", "نا", "ها", "هم", "ه", "ين", "ون", "ي", "و", "ا"];

const known = new Map<string, WordForms>();

/**
 * What a folded Arabic word can be without what is written onto it: particle, article or preposition before it, person
 * and pronoun endings after it. A verb has no article, and its imperfect is looked up in the third person (ي). The
 * word itself comes first. It says too much on purpose: a lexicon decides.
 */
export function arabicForms(word: string): WordForms {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bare = new Set<string>([word]);
  for (const particle of PARTICLES) if (word.startsWith(particle) && word.length > 2) bare.add(word.slice(1));
  const forms = { verb: verbForms(bare), noun: nounForms(bare) };
  if (known.size < 50_000) known.set(word, forms);
  return forms;
}

function verbForms(bare: ReadonlySet<string>): string[] {
  const forms = new Set<string>();
  for (const form of bare) {
    if (ARTICLES.some((prefix) => form.startsWith(prefix))) continue;
    const coming = /^س[يتنا]./.test(form) ? [form, form.slice(1)] : [form];
    for (const one of coming) {
      forms.add(one);
      for (const ending of VERB_ENDINGS)
        if (one.endsWith(ending) && one.length - ending.length >= 2) forms.add(one.slice(0, -ending.length));
    }
  }
  // a weak verb loses its last letter before these endings: "نفت", "نفوا" of "نفى"
  for (const form of bare) if (/^.{2,}(?:ت|وا)$/.test(form)) forms.add(`${form.replace(/(?:ت|وا)$/, "")}ي`);
  for (const form of [...forms]) if (/^[تنا]/.test(form) && form.length >= 3) forms.add(`ي${form.slice(1)}`);
  return [...forms];
}

function nounForms(bare: ReadonlySet<string>): string[] {
  const forms = new Set<string>(bare);
  for (const form of bare) {
    const article = ARTICLES.find((prefix) => form.startsWith(prefix) && form.length - prefix.length >= 2);
    if (article !== undefined) forms.add(form.slice(article.length));
    else for (const prefix of PREPOSITIONS) if (form.startsWith(prefix) && form.length >= 4) forms.add(form.slice(1));
  }
  for (const form of [...forms]) {
    for (const ending of NOUN_ENDINGS)
      if (form.endsWith(ending) && form.length - ending.length >= 3) forms.add(form.slice(0, -ending.length));
    // the feminine ending before a pronoun: "عودتها" of "عوده"
    const feminine = /^(.{2,})ت(?:ها|ه|هم|هما)$/.exec(form);
    if (feminine !== null) forms.add(`${feminine[1]}ه`);
  }
  return [...forms];
}

/** A word without article, particle and the commonest endings: what two mentions of one noun share. */
export function arabicStem(word: string): string {
  let bare = word;
  if (/^[وف]ال/.test(bare)) bare = bare.slice(1);
  const article = ARTICLES.find((prefix) => bare.startsWith(prefix) && bare.length - prefix.length >= 3);
  if (article !== undefined) bare = bare.slice(article.length);
  return bare.length >= 5 ? bare.replace(/(?:ات|ون|ين|يه|ه|ي)$/, "") : bare.replace(/ه$/, "");
}

const PRONOUNS = /(?:هما|تها|ها|هم|ات|ون|ين|ان|وا|ه|ت|ي)$/;
const WEAK = /[اىيءئؤ]/g;
/** Letters that patterns put before a root: imperfect, participle, derived forms. */
const PATTERN = /^(?:ست|من|مت|م|ت|ن)(?=.{3})/;

/**
 * A rough root: the consonants that "افتتح", "يفتتح", "سيفتتح" and "افتتاح" share. Null where fewer than three are left.
 */
export function arabicRoot(word: string): string | null {
  let bare = word.replace(/^[وف](?=.{4})/, "");
  const article = ARTICLES.find((prefix) => bare.startsWith(prefix) && bare.length - prefix.length >= 3);
  if (article !== undefined) bare = bare.slice(article.length);
  else bare = bare.replace(/^[لبس](?=[يت].{3}|ا.{4})/, "");
  if (bare.length >= 6) bare = bare.replace(PRONOUNS, "");
  const root = bare
    .replace(/^[يتن](?=.{3})/, "")
    .replace(WEAK, "")
    .replace(/ه$/, "")
    .replace(PATTERN, "")
    .replace(/(.)\1/g, "$1");
  return root.length >= 3 ? root : null;
}

/** Adjectives of a country's folded name: العراق → عراقي, العراقيه; سوريا → سوري, السوريه. */
export function nisbas(name: string): string[] {
  if (name.includes(" ")) return [];
  const bare = name.replace(/^ال/, "").replace(/(?:يا|ا|ه)$/, "");
  if (bare.length < 2) return [];
  return [`${bare}ي`, `${bare}يه`, `ال${bare}ي`, `ال${bare}يه`, `${bare}يا`];
}
