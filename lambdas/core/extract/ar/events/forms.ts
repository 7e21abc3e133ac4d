const PARTICLES = ["و", "ف"];
const ARTICLES = ["وال", "بال", "كال", "فال", "لل", "ال"];
const PREPOSITIONS = ["ب", "ل", "ك", "س"];
const ENDINGS = ["هما", "ها", "هم", "تها", "ته", "وا", "ون", "ين", "ات", "ان", "ه", "ت", "ا", "ي"];

const known = new Map<string, readonly string[]>();

/**
 * What a folded Arabic word can be without what is written onto it: the particle, the article or a preposition before
 * it, person and pronoun endings after it; the imperfect's prefixes become ي. The word itself comes first. It says
 * too much on purpose: a lexicon decides.
 */
export function arabicForms(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const bare = new Set<string>([word]);
  for (const particle of PARTICLES) if (word.startsWith(particle) && word.length > 3) bare.add(word.slice(1));
  for (const form of [...bare]) {
    const article = ARTICLES.find((prefix) => form.startsWith(prefix) && form.length - prefix.length >= 2);
    if (article !== undefined) bare.add(form.slice(article.length));
    else for (const prefix of PREPOSITIONS) if (form.startsWith(prefix) && form.length >= 4) bare.add(form.slice(1));
  }
  const forms = new Set(bare);
  for (const form of bare) {
    for (const ending of ENDINGS)
      if (form.endsWith(ending) && form.length - ending.length >= 2) forms.add(form.slice(0, -ending.length));
    // the feminine ending before a pronoun: "عودتها" of "عوده"
    const feminine = /^(.{2,})ت(?:ها|ه|هم|هما)$/.exec(form);
    if (feminine !== null) forms.add(`${feminine[1]}ه`);
  }
  for (const form of [...forms]) if (/^[تنا]/.test(form) && form.length >= 3) forms.add(`ي${form.slice(1)}`);
  const all = [...forms];
  if (known.size < 50_000) known.set(word, all);
  return all;
}

/** A word without article, particle and the commonest endings: what two mentions of one noun share. */
export function arabicStem(word: string): string {
  let bare = word;
  if (/^[وف]ال/.test(bare)) bare = bare.slice(1);
  const article = ARTICLES.find((prefix) => bare.startsWith(prefix) && bare.length - prefix.length >= 3);
  if (article !== undefined) bare = bare.slice(article.length);
  return bare.length >= 5 ? bare.replace(/(?:ات|ون|ين|يه|ه|ي)$/, "") : bare.replace(/ه$/, "");
}
