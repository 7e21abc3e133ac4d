import type { PageText } from "./finding.ts";
import { matchingForm } from "./matching-form.ts";
import { foldedWords } from "./words.ts";

/** Words of a shingle: so many in a row are rarely the same by chance. */
const SHINGLE = 8;
/** A page with fewer shingles says too little to be told from another. */
const LEAST_SHINGLES = 20;

/** All runs of eight words of a page's story, folded. */
export function shinglesOf({ passages }: Pick<PageText, "passages">): Set<string> {
  const shingles = new Set<string>();
  for (const passage of passages) {
    const words = foldedWords(matchingForm(passage)).map(({ text }) => text);
    for (let start = 0; start + SHINGLE <= words.length; start++)
      shingles.add(words.slice(start, start + SHINGLE).join(" "));
  }
  return shingles;
}

/** The share of one page's shingles that another has, 0 to 1; 0 where it has too few to say. */
export function sharedPart(of: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (of.size < LEAST_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of of) if (other.has(shingle)) shared++;
  return shared / of.size;
}

/** News agencies: how a credit line names them, and what their own hosts hold. */
const agencies: readonly { names: readonly string[]; host: string }[] = [
  { names: ["Reuters", "رويترز"], host: "reuters" },
  { names: ["AP", "Associated Press", "The Associated Press", "أ ب", "أسوشيتد برس"], host: "apnews" },
  { names: ["AFP", "Agence France-Presse", "أ ف ب", "أ.ف.ب", "فرانس برس"], host: "afp" },
  { names: ["dpa", "د ب أ", "د.ب.أ"], host: "dpa" },
  { names: ["EFE"], host: "efe" },
  { names: ["ANSA"], host: "ansa" },
  { names: ["TASS"], host: "tass" },
  { names: ["Xinhua", "شينخوا"], host: "xinhua" },
  { names: ["PA Media", "PA"], host: "pa.media" },
  { names: ["Anadolu", "Anadolu Agency", "AA", "الأناضول"], host: "aa.com" },
  { names: ["KUNA", "كونا"], host: "kuna" },
  { names: ["SPA", "واس"], host: "spa.gov" },
  { names: ["WAM", "وام"], host: "wam" },
  { names: ["QNA", "قنا"], host: "qna" },
  { names: ["MENA", "أ ش أ", "أ.ش.أ"], host: "mena" },
  { names: ["Petra", "بترا"], host: "petra" },
  { names: ["Kyodo"], host: "kyodo" },
  { names: ["Yonhap"], host: "yna" },
  { names: ["Agencies", "وكالات"], host: "" },
];

/** What comes before the name where a line is nothing but a credit. */
const CREDITED = /^(?:source|sources|by|from|credit|المصدر|المصادر)\s*[:\-–—]?\s*/iu;
/** A credit stands at a story's beginning or end. */
const EDGE = 3;

/**
 * The agency that a page's credit line names: in brackets at the edge of its story, or a line by itself.
 * @param host the page's own host: an agency's own page is no copy of it
 */
export function creditLine({ passages }: Pick<PageText, "passages">, host: string): string | null {
  const edges = passages.length <= 2 * EDGE ? passages : [...passages.slice(0, EDGE), ...passages.slice(-EDGE)];
  for (const { names, host: own } of agencies) {
    if (own !== "" && host.includes(own)) continue;
    const named = names.find((name) => edges.some((passage) => credits(passage, name)));
    if (named !== undefined) return named;
  }
  return null;
}

function credits(passage: string, name: string): boolean {
  if (passage.includes(`(${name})`)) return true;
  const line = passage.trim();
  return (
    line.length <= name.length + 20 &&
    line.replace(CREDITED, "").replaceAll(/[.\s]/gu, "") === name.replaceAll(/[.\s]/gu, "")
  );
}
