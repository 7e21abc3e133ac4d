const LINE = 120;
/** A letter has room for no more than this. */
const HEAVIEST = 26;

/** The table as the grammar holds it: weights in tenths of a log-odds, as `readTable` reads them. */
export function writeTable(weights: ReadonlyMap<string, number>): string {
  const groups = new Map<string, Map<string, [company: string, weight: number][]>>();
  const uses = new Map<string, number>();
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const tenths = Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(10 * weight)));
    if (tenths === 0) continue;
    const [observed = "", company = ""] = name.split(" ");
    const [group = "", ...key] = observed.split(":");
    const keys = groups.get(group) ?? new Map<string, [string, number][]>();
    const entries = keys.get(key.join(":")) ?? [];
    groups.set(group, keys.set(key.join(":"), [...entries, [company, tenths]]));
    if (company !== "") uses.set(company, (uses.get(company) ?? 0) + 1);
  }
  const companies = [...uses].sort(([, a], [, b]) => b - a).map(([company]) => company);
  const letterOf = (company: string) => {
    const number = companies.indexOf(company) + 1;
    return letter(number > HEAVIEST ? number - companies.length - 1 : number);
  };
  const lines = [...groups].map(([group, keys]) => {
    const cells = [...keys].map(
      ([key, entries]) =>
        `${key} ${entries.map(([company, weight]) => (company === "" ? "" : letterOf(company)) + letter(weight)).join("")}`,
    );
    return wrapped([group, ...cells]);
  });
  return [wrapped(["in", ...companies]), ...lines].join("\n");
}

/** Cells parted by blanks, on lines that can be read: all but the first have a blank in front. */
function wrapped(cells: readonly string[]): string {
  const lines = [""];
  for (const cell of cells) {
    const line = lines.at(-1)!;
    if (line.length + cell.length < LINE) lines[lines.length - 1] = line === "" ? cell : `${line} ${cell}`;
    else lines.push(` ${cell}`);
  }
  return lines.join("\n");
}

/** The letter that stands for a number: small from 1, capital below 0. */
const letter = (number: number) => String.fromCharCode((number < 0 ? "A" : "a").charCodeAt(0) + Math.abs(number) - 1);
