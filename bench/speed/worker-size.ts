import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "rolldown/utils";

/** A part of the extractor for the browser: what is fetched for it that was not fetched before, in KB gzipped. */
export interface WorkerPart {
  name: string;
  files: string[];
  kilobytes: number;
}

/**
 * What the browser fetches to read a draft: the worker, then each language when a draft calls for it.
 * @param assets the folder of the console's build that holds `extract.js`
 */
export function workerParts(assets: string): WorkerPart[] {
  const worker = filesAtOnce(assets, "extract.js");
  const languages = worker
    .flatMap((file) => importsOf(assets, file).later)
    .sort()
    .map((file) => partOf(file.split("-")[0]!, filesAtOnce(assets, file, new Set(worker)), assets));
  return [partOf("worker", worker, assets), ...languages];
}

function partOf(name: string, files: string[], assets: string): WorkerPart {
  const bytes = files.map((file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length);
  return { name, files, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000 };
}

/** A module and all that it imports before it runs, but for what is there already. */
function filesAtOnce(assets: string, file: string, known = new Set<string>()): string[] {
  if (known.has(file)) return [];
  known.add(file);
  return [file, ...importsOf(assets, file).atOnce.flatMap((one) => filesAtOnce(assets, one, known))];
}

/** Files that a module imports before it runs, and those that it imports when it needs them. */
function importsOf(assets: string, file: string): { atOnce: string[]; later: string[] } {
  const code = readFileSync(join(assets, file), "utf8");
  const { staticImports, staticExports, dynamicImports } = parseSync(file, code).module;
  const handedOn = staticExports.flatMap(({ entries }) => entries);
  return {
    atOnce: [...staticImports, ...handedOn].flatMap(({ moduleRequest }) => basename(moduleRequest?.value ?? "") || []),
    later: dynamicImports.map(({ moduleRequest: { start, end } }) => basename(code.slice(start + 1, end - 1))),
  };
}
