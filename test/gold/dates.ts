// Reads the gold set of short texts for dates: Markdown files in dates/, each text under a heading that says what it is,
// when it was published and in which zone. A date is marked [[words|value]]; dates/README.md says how they were marked.
import { readdirSync, readFileSync } from "node:fs";

/** A marked stretch. `value` is null where more than one reading, or none, is right. */
export interface GoldDate {
  start: number;
  end: number;
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string | null;
}

export interface DatedText {
  name: string;
  publishedAt: string;
  timezone: string;
  text: string;
  dates: GoldDate[];
}

const UNDECIDED = "~";

/** Type and value of a label: a set of lengths is written "SET P1D", all other values say what they are. */
function parseLabel(label: string): Pick<GoldDate, "type" | "value"> {
  if (label.startsWith("SET ")) return { type: "SET", value: label.slice(4) };
  if (label.startsWith("XXXX")) return { type: "SET", value: label };
  if (/^P[\dTX]/.test(label)) return { type: "DURATION", value: label };
  return { type: /\dT/.test(label) ? "TIME" : "DATE", value: label === UNDECIDED ? null : label };
}

/** The text without its marks, and where they were. */
function stripMarks(marked: string): Pick<DatedText, "text" | "dates"> {
  const dates: GoldDate[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(last, match.index);
    dates.push({ start: text.length, end: text.length + match[1]!.length, ...parseLabel(match[2]!) });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), dates };
}

/** The texts of one file. */
export function parseDatedTexts(source: string): DatedText[] {
  return source
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const [name = "", publishedAt = "", timezone = ""] = heading.split(" | ");
      return { name, publishedAt, timezone, ...stripMarks(lines.join("\n").trim()) };
    });
}

/** All texts, by the name of their file. */
export function readDatedTexts(): Map<string, DatedText[]> {
  const folder = new URL("./dates/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");
  return new Map(
    files.sort().map((file) => [file.replace(".md", ""), parseDatedTexts(readFileSync(new URL(file, folder), "utf8"))]),
  );
}
