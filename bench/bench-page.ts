import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";

const page = new URL("../docs/bench.md", import.meta.url);
const INTRODUCTION = `# What the desk's machinery does

Each part is written by the command that stands under its heading, with \`--write\`.
`;

/**
 * Keeps a measure's table in docs/bench.md, in the place of the one that stood under the same heading.
 * @param command what was run, with its options
 * @param began load of the machine before it began
 */
export function keepTable(heading: string, command: string, began: number, table: string, remark = ""): void {
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
  const busy =
    began > 1 ? " Other programs were at work: rates are those of a busy machine, ratios and CPU times say more." : "";
  const section = `## ${heading}

\`${command}\` on ${day}: ${machine}, load ${began.toFixed(1)} before it began.${busy}
${remark === "" ? "" : `\n${remark}\n`}
${table}
`;
  const parts = existsSync(page)
    ? readFileSync(page, "utf8")
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const place = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  parts.splice(place < 0 ? parts.length : place, place < 0 ? 0 : 1, section);
  writeFileSync(page, [INTRODUCTION, ...parts.map((part) => `${part.trim()}\n`)].join("\n"));
}

export const loadBefore = (): number => loadavg()[0] ?? 0;
