import { fold, type Token } from "../extract/tokens.ts";
import { languageOf, languages, wordsOf } from "./languages.ts";

/** Regions of ISO 3166-1 that news names; their English and Arabic names come from the runtime (Unicode CLDR). */
const CODES =
  "AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GN GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MU MV MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY TD TG TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW".split(
    " ",
  );

const ambiguous = wordsOf(({ grammar }) => grammar.countries.ambiguous);

interface Named {
  code: string;
  words: readonly string[];
}

let table: ReadonlyMap<string, readonly Named[]> | null = null;

/** Names by their first word. Made at first use: the runtime's name tables cost a few milliseconds. */
function names(): ReadonlyMap<string, readonly Named[]> {
  if (table !== null) return table;
  const made = new Map<string, Named[]>();
  const add = (name: string, code: string) => {
    const words = fold(name).split(/[\s-]+/);
    if (ambiguous.has(words.join(" "))) return;
    const list = made.get(words[0]!) ?? [];
    list.push({ code, words });
    made.set(words[0]!, list);
  };
  for (const { grammar } of languages) {
    const { locale, adjectives } = grammar.countries;
    const display = new Intl.DisplayNames([locale], { type: "region" });
    for (const code of CODES) {
      const name = display.of(code);
      if (name === undefined || name === code) continue;
      add(name, code);
      for (const adjective of adjectives(fold(name), code)) add(adjective, code);
    }
  }
  table = made;
  return made;
}

/** The country that is named at a token, by its name or its adjective, and how many words the name has. */
export function countryOf(tokens: readonly Token[], at: number): { code: string; words: number } | null {
  const norm = tokens[at]!.norm;
  const without = languageOf(norm).grammar.countries.without;
  for (const form of without === null ? [norm] : [norm, ...without(norm)]) {
    for (const { code, words } of names().get(form) ?? []) {
      if (words.every((word, i) => i === 0 || tokens[at + i]?.norm === word)) return { code, words: words.length };
    }
  }
  return null;
}
