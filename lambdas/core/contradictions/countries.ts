import { demonyms } from "../extract/en/events/demonyms.ts";
import { fold, type Token } from "../extract/tokens.ts";

/** Regions of ISO 3166-1 that news names; their English and Arabic names come from the runtime (Unicode CLDR). */
const CODES =
  "AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GN GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MU MV MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY TD TG TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW".split(
    " ",
  );

/** Names of countries that are other names too: عمان is Oman or Amman. */
const AMBIGUOUS = new Set(["عمان", "عمانيا"]);

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
    if (AMBIGUOUS.has(words.join(" "))) return;
    const list = made.get(words[0]!) ?? [];
    list.push({ code, words });
    made.set(words[0]!, list);
  };
  for (const language of ["en", "ar"]) {
    const display = new Intl.DisplayNames([language], { type: "region" });
    for (const code of CODES) {
      const name = display.of(code);
      if (name === undefined || name === code) continue;
      add(name, code);
      if (language === "ar") for (const adjective of nisbas(fold(name))) add(adjective, code);
    }
  }
  for (const [code, adjectives] of demonyms) for (const adjective of adjectives) add(adjective, code);
  table = made;
  return made;
}

/** Arabic adjectives of a country's name: العراق → عراقي, العراقيه; سوريا → سوري, السوريه. */
function nisbas(name: string): string[] {
  if (name.includes(" ")) return [];
  const bare = name.replace(/^ال/, "").replace(/(?:يا|ا|ه)$/, "");
  if (bare.length < 2) return [];
  return [`${bare}ي`, `${bare}يه`, `ال${bare}ي`, `ال${bare}يه`, `${bare}يا`];
}

/** The country that is named at a token, by its name or its adjective, and how many words the name has. */
export function countryOf(tokens: readonly Token[], at: number): { code: string; words: number } | null {
  const norm = tokens[at]!.norm;
  for (const form of [norm, norm.replace(/^[وبل](?=ال)/, ""), norm.replace(/^لل/, "ال")]) {
    for (const { code, words } of names().get(form) ?? []) {
      if (words.every((word, i) => i === 0 || tokens[at + i]?.norm === word)) return { code, words: words.length };
    }
  }
  return null;
}
