import type { VerbForm } from "../../quotes/verb-entry.ts";

/** Irregular verbs: plain form, past, past participle. */
const IRREGULAR =
  "say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|find found found|see saw seen|hear heard heard|read read read|" +
  "speak spoke spoken|hold held held|mean meant meant|show showed shown|give gave given|make made made|take took taken|put put put|go went gone|lay laid laid|bet bet bet|" +
  "foresee foresaw foreseen|forecast forecast forecast|swear swore sworn|seek sought sought|choose chose chosen|withdraw withdrew withdrawn|draw drew drawn|understand understood understood|" +
  "forget forgot forgotten|teach taught taught|shoot shot shot|sing sang sung|undergo underwent undergone|decry decried decried|cast cast cast|fight fought fought|begin began begun|" +
  "break broke broken|come came come|leave left left|keep kept kept|raise raised raised|shed shed shed|set set set|let let let|lead led led|bring brought brought|" +
  "rebut rebutted rebutted|allot allotted allotted|overhear overheard overheard|misspeak misspoke misspoken|retell retold retold|rewrite rewrote rewritten|bid bid bid|learn learned learned|hit hit hit|rule ruled ruled";

const irregular = new Map<string, [string, string]>();
for (const row of IRREGULAR.split("|")) {
  const [base, past, participle] = row.split(" ") as [string, string, string];
  irregular.set(base, [past, participle]);
}

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(
  "admit refer prefer infer confer defer permit submit commit rebut blog omit transmit regret compel propel concur deter".split(
    " ",
  ),
);

/** All forms of a verb given in its plain form ("admit": admit, admits, admitted, admitting, admitted). */
export function inflect(base: string): [string, VerbForm][] {
  const stem = doubles(base) ? base + base.at(-1)! : base;
  const [past, participle] = irregular.get(base) ?? [regularPast(base, stem), regularPast(base, stem)];
  return [
    [base, "base"],
    [thirdPerson(base), "s"],
    [past, "past"],
    [gerund(base, stem), "ing"],
    [participle, "participle"],
  ];
}

const VOWEL = /[aeiou]/;

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^(?:qu)?[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
}

function thirdPerson(base: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return base.endsWith("go") ? `${base}es` : `${base}s`;
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function gerund(base: string, stem: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !base.endsWith("ee") && VOWEL.test(base.slice(0, -1))) return `${base.slice(0, -1)}ing`;
  return `${stem}ing`;
}
