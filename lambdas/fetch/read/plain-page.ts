import { type Block, NO_METADATA, NO_TRAITS, type ReadPage } from "./reading.ts";

/** Past this many lines the rest is one block. */
const MAX_BLOCKS = 100_000;

/** Plain text as it stands; each line that says something is a block. Offsets are those of the text. */
export function readPlain(text: string): Pick<ReadPage, "text" | "blocks" | "metadata" | "traits"> {
  const blocks: Block[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = blocks.length < MAX_BLOCKS ? text.indexOf("\n", start) : -1;
    const lineEnd = newline < 0 ? text.length : newline;
    const end = lineEnd > start && text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
    if (text.slice(start, end).trim() !== "") blocks.push({ start, end, kind: "preformatted", region: "body" });
    start = lineEnd + 1;
  }
  return { text, blocks, metadata: NO_METADATA, traits: NO_TRAITS };
}
