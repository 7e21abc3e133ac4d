import { has } from "./passage.ts";
import type { SpeakerPlaces } from "./speaker-memory.ts";
import type { SpeakerLexicon } from "./speaker-words.ts";
import { Trait } from "./traits.ts";

/** Words of a name; with marks between them they are twice as many tokens. */
const LONGEST_NAME = 5;
/** UTF-16 units of a role. */
const LONGEST_PHRASE = 200;

/**
 * The name that a speaker's words hold: the longest run of capitalised words without titles ("Councillor Bram Whitlock,
 * leader of the council" → "Bram Whitlock"); in a script without capitals the words before the first comma.
 */
export function nameIn({ passage, from, to }: SpeakerPlaces, words: SpeakerLexicon): string | null {
  let first = from;
  let longest: SpeakerPlaces | null = null;
  for (let at = from; at <= to; at++) {
    const goesOn = at < to && (isNameWord(passage, at, words) || (at > first && joins(passage, at)));
    if (goesOn) continue;
    if (at > first) {
      const name = withoutTitles({ passage, from: first, to: at }, words);
      if (name.to > name.from && (longest === null || name.to - name.from > longest.to - longest.from)) longest = name;
      if (at < to && has(passage, at, Trait.comma)) break;
    }
    first = at + 1;
  }
  return longest === null || longest.to - longest.from > LONGEST_NAME * 2 ? null : textOf(longest);
}

/** The speaker's words as the name of a role; null where they are too many for one. */
export function phraseOf({ passage, from, to }: SpeakerPlaces, words: SpeakerLexicon): string | null {
  const article = to - from > 1 && words.of(passage.tokens[from]!.form).article;
  const text = textOf({ passage, from: article ? from + 1 : from, to });
  return text === "" || text.length > LONGEST_PHRASE ? null : text;
}

/** Marks inside a name: "Al-Sabah", "J. Reyes", "O’Neill". */
function joins({ tokens }: SpeakerPlaces["passage"], at: number): boolean {
  const { text } = tokens[at]!;
  return text === "-" || text === "." || text === "'" || text === "’";
}

function isNameWord(passage: SpeakerPlaces["passage"], at: number, words: SpeakerLexicon): boolean {
  if (!has(passage, at, Trait.word) || has(passage, at, Trait.owner)) return false;
  if (words.capitals && !has(passage, at, Trait.capital)) return false;
  return !words.of(passage.tokens[at]!.form).article;
}

function withoutTitles({ passage, from, to }: SpeakerPlaces, words: SpeakerLexicon): SpeakerPlaces {
  const { tokens } = passage;
  let first = from;
  while (first < to && (tokens[first]!.kind === "mark" || words.of(tokens[first]!.form).title)) first++;
  let end = to;
  while (end > first && tokens[end - 1]!.kind === "mark") end--;
  return { passage, from: first, to: end };
}

/** The tokens as they are written, with one blank where they were apart. */
function textOf({ passage, from, to }: SpeakerPlaces): string {
  let text = "";
  let end = 0;
  for (let at = from; at < to; at++) {
    const token = passage.tokens[at]!;
    text += token.start > end && text !== "" ? ` ${token.text}` : token.text;
    end = token.end;
  }
  return text;
}
