import { remembered } from "../remembered.ts";

/** Words of the longest name in full that stands before its acronym, and the UTF-16 units that it is looked for in. */
const LONGEST_NAME = 10;
const NAME_REACH = 150;
const IN_BRACKETS = /\((\p{Lu}{2,8})\)/uy;

/** Acronyms that the text introduces in brackets after the name in full, whose initials they are. */
export function acronymsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = text.indexOf("("); at >= 0; at = text.indexOf("(", at + 1)) {
    IN_BRACKETS.lastIndex = at;
    const match = IN_BRACKETS.exec(text);
    if (match === null) continue;
    const before = text.slice(Math.max(0, at - NAME_REACH), at);
    const words = [...before.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].slice(-LONGEST_NAME);
    const acronym = match[1]!;
    for (let from = words.length - 1; from >= 0 && !found.has(acronym); from--) {
      const name = before.slice(words[from]!.index).trim();
      if (/[.;:!?\n]/.test(name)) break;
      if (initials(name, acronym)) found.set(acronym, name);
    }
  }
  return found;
}

/** Acronyms that a name in full can have: initials of its capitalised words, from the first or a later one on. */
export const acronymsFor: (name: string) => readonly string[] = remembered((name): readonly string[] => {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map((word) => word[0]!);
  return letters.slice(0, -2).map((_, from) => letters.slice(from).join(""));
});

/** Whether the capitals of an acronym begin words of a name, in order, from its first word, and no capital is left over. */
function initials(name: string, acronym: string): boolean {
  let next = 0;
  for (const word of name.split(/[\s-]+/)) {
    if (word[0]?.toUpperCase() === acronym[next]) next++;
    else if (next === 0 || /^\p{Lu}/u.test(word)) return false;
  }
  return next === acronym.length;
}
