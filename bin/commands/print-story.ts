import { styleText } from "node:util";
import type { FoundConflict, StoryClaims } from "../../lambdas/core/contradictions/detect.ts";
import type { DateMention, OfficialMention, QuoteMention } from "../../lambdas/core/extract/types.ts";

type Mention = DateMention | OfficialMention | QuoteMention;

/** The story's lines with each claim under the line that it begins in, and the conflicts last. */
export function printStory(
  { story, mentions }: StoryClaims,
  conflicts: readonly FoundConflict[],
  colour: boolean,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text);
  const all: Mention[] = [...mentions.dates, ...mentions.officials, ...mentions.quotes];
  const under = (part: "text" | "title", from: number, to: number) =>
    all
      .filter((one) => one.part === part && one.start >= from && one.start < to)
      .sort((a, b) => a.start - b.start)
      .map(
        (one) =>
          `    ${paint("cyan", label(one))}  ${passage(part === "title" ? (story.title ?? "") : story.text, one)}\n      ${meaning(one)}\n`,
      )
      .join("");
  let out =
    story.title === undefined ? "" : `${paint("bold", story.title)}\n${under("title", 0, story.title.length + 1)}`;
  let at = 0;
  for (const line of story.text.split("\n")) {
    out += `${clean(line)}\n${under("text", at, at + line.length + 1)}`;
    at += line.length + 1;
  }
  const count = conflicts.length === 1 ? "1 conflict" : `${conflicts.length} conflicts`;
  out += `\n${paint(conflicts.length > 0 ? "red" : "green", count)}\n`;
  for (const { kind, explanation } of conflicts) out += `  ${paint("red", kind)}  ${clean(explanation)}\n`;
  return out;
}

function label(mention: Mention): string {
  if ("timex" in mention.value) return "date    ";
  return "content" in mention.value ? "quote   " : "official";
}

const MOST = 90;
function passage(text: string, { start, end }: Mention): string {
  const words = clean(text.slice(start, end));
  return words.length > MOST ? `${words.slice(0, MOST)}…` : words;
}

function meaning({ value }: Mention): string {
  if ("timex" in value) {
    const also = value.alternatives.length > 0 ? ` (or ${value.alternatives.join(", ")})` : "";
    return clean(`${value.timex}${also}: ${value.reading}`);
  }
  const who = "content" in value ? value.speaker : value;
  const named = who ? [who.name, who.role, who.organisation].filter((part) => part !== null).join(", ") : "";
  return clean("content" in value ? `${value.form}, by ${named || "nobody named"}` : named);
}

/** Control characters would let a story write on the reader's terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
