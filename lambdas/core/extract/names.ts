import { arabicSounds, attachedArticle, attachedPatronyms, latinSounds, patronyms } from "./names-table.ts";
import { remembered } from "./remembered.ts";

const ARABIC = /\p{Script=Arabic}/u;
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const APOSTROPHES = /['’‘`ʼʿʾ]/g;
/** The article as its own word or before a hyphen: al-, el-, ul-, and the assimilated ash-Sh…, ar-R…, ed-D…. */
const LATIN_ARTICLE = /^(?:[aeu]l|[aeu](?:sh?|[dnrtz]))$/;

/**
 * Key under which spellings of one name meet, within a script and between scripts: the consonants of each word,
 * without article, short vowels, doubled letters and marks ("Al-Qaim", "al-Qa'im", "القائم" → "km";
 * "Abu Kamal", "Al-Bukamal", "البوكمال" → "bkml"). It tells names apart less well than spelling does: compare with
 * `sameName` where both are known.
 * @param name a name of a person or place, without titles
 * @returns words of the key, joined by a space; "" when the name has no letters
 */
export const nameKey = remembered((name: string): string => {
  const keys: string[] = [];
  let carried = "";
  for (const word of nameWords(name)) {
    const joined = patronyms.get(word);
    if (joined !== undefined) {
      carried += joined;
      continue;
    }
    const key = carried + wordKey(word, carried !== "");
    if (key !== "") keys.push(key);
    carried = "";
  }
  if (carried !== "") keys.push(carried);
  return keys.join(" ");
});

/**
 * Whether two spellings can be one name. Keys must be equal; names of fewer than three consonants in one script must
 * also be spelled alike but for one letter, since their keys meet by chance ("Ana", "Anne").
 */
export function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  if (key === "" || key !== nameKey(b)) return false;
  if (key.replaceAll(" ", "").length >= 3 || ARABIC.test(a) !== ARABIC.test(b)) return true;
  return withinOneLetter(nameWords(a).join(""), nameWords(b).join(""));
}

/**
 * Whether `short` is a later, shorter form of a person's `full` name: its words, in order, among the words of the
 * full one ("Al-Mahlawi" of "Sattar Hashim al-Mahlawi"). Equal names are short forms of each other.
 */
export function isShortForm(short: string, full: string): boolean {
  return isShortKey(nameKey(short), nameKey(full));
}

/** `isShortForm` of names whose keys are known. */
export function isShortKey(short: string, full: string): boolean {
  if (short === "" || short.length > full.length) return false;
  if (short === full) return true;
  const gap = short.indexOf(" ");
  if (!full.includes(gap < 0 ? short : short.slice(0, gap))) return false;
  const wanted = short.split(" ");
  let next = 0;
  for (const word of full.split(" ")) if (word === wanted[next]) next++;
  return next === wanted.length;
}

/** Words of a name in lower case, without marks, hyphens and articles. */
function nameWords(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(APOSTROPHES, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.flatMap((word, i) => {
    if (ARABIC.test(word)) return splitArabic(word);
    return LATIN_ARTICLE.test(word) && i < words.length - 1 ? [] : splitLatin(word);
  });
}

/** "عبدالرحمن", "البوكمال": a patronym written onto the next word is a word of its own; the article is dropped. */
function splitArabic(word: string): string[] {
  const bare = word.length > 3 && word.startsWith(attachedArticle) ? word.slice(attachedArticle.length) : word;
  for (const head of attachedPatronyms) {
    const rest = bare.slice(head.length);
    if (bare.startsWith(head) && rest.length >= 3) return [head, ...splitArabic(rest)];
  }
  return [bare];
}

/** "Abdulrahman", "Albukamal", "Bukamal", "Abdullah": the same in Latin letters. */
function splitLatin(word: string): string[] {
  const servant = /^abd[aeiou]l?(?=[a-z]{3})/.exec(word);
  if (servant) return ["abd", word.slice(servant[0].length)];
  const father = /^(?:al|el)?(?:abu|abou|bu|bou)(?=k)/.exec(word);
  if (father) return ["abu", word.slice(father[0].length)];
  return [word];
}

function wordKey(word: string, inside: boolean): string {
  const table = ARABIC.test(word) ? arabicSounds : latinSounds;
  let key = "";
  let last = "";
  for (let i = 0; i < word.length; ) {
    const pair = word.slice(i, i + 2);
    const letter = table.has(pair) ? pair : (word[i] ?? "");
    const sound = table.get(letter) ?? letter;
    const opens = key === "" && i === 0 && !inside;
    const doubled = table === latinSounds && letter === last;
    const ends = i + letter.length >= word.length;
    if (sound === "a" || sound === "w" || sound === "y") key += opens ? sound : "";
    else if (!doubled && !(sound === "h" && ends)) key += sound;
    last = letter;
    i += letter.length;
  }
  return key;
}

/** Equal but for one letter replaced, added or left out. */
function withinOneLetter(a: string, b: string): boolean {
  if (a.length > b.length) return withinOneLetter(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return b.length - a.length <= 1 && a.slice(i + (a.length === b.length ? 1 : 0)) === b.slice(i + 1);
}
