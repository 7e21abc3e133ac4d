/** What one value of an aspect weighs, or a word of a group, in tenths of a log-odds. */
export interface Row {
  group: string;
  key: string;
  /** Weights by company, "" for the weight alone. */
  entries: ReadonlyMap<string, number>;
}

/**
 * Reads a table of weights. It is written small, since the browser fetches it for one draft: a letter is a number, from
 * 1 on if it is small, from -1 down if it is a capital. The first line names the companies after "in"; they have numbers
 * as `at` counts them. Each other line is a group: its name, then key and weights in turn; it goes on in lines with a
 * blank in front. Weights are the one of the key alone, where it has one, then a company's number and the weight in it,
 * in pairs ("verb add ai say Bai", where the first company is "aside": in an aside "add" weighs 9 and "say" 9 - 2).
 */
export function readTable(written: string): Row[] {
  const [names = "", ...groups] = written.trim().replaceAll("\n ", " ").split("\n");
  const companies = names.split(" ");
  return groups.flatMap((line) => {
    const [group = "", ...cells] = line.split(" ");
    return Array.from({ length: cells.length / 2 }, (_, n): Row => {
      const weights = cells[2 * n + 1]!;
      const alone = weights.length % 2;
      const entries = new Map(alone ? [["", numberOf(weights, 0)]] : []);
      for (let at = alone; at < weights.length; at += 2)
        entries.set(companies.at(numberOf(weights, at))!, numberOf(weights, at + 1));
      return { group, key: cells[2 * n]!, entries };
    });
  });
}

/** The number that a letter stands for. */
function numberOf(letters: string, at: number): number {
  const code = letters.charCodeAt(at);
  return code > Z ? code - SMALL : CAPITAL - code;
}

const Z = "Z".charCodeAt(0);
const SMALL = "a".charCodeAt(0) - 1;
const CAPITAL = "A".charCodeAt(0) - 1;
