import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

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
  const worker = staticFiles(assets, "extract.js");
  const later = new Set(worker.flatMap((file) => importsOf(assets, file, /\bimport\("\.\/([^"]+)"\)/g)));
  const languages = readdirSync(assets)
    .filter((file) => later.has(file))
    .map((file) => partOf(file.split("-")[0]!, staticFiles(assets, file, new Set(worker)), assets));
  return [partOf("worker", worker, assets), ...languages];
}

function partOf(name: string, files: string[], assets: string): WorkerPart {
  const bytes = files.map((file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length);
  return { name, files, kilobytes: bytes.reduce((sum, one) => sum + one, 0) / 1000 };
}

/** A module and all that it imports before it runs, but for what is there already. */
function staticFiles(assets: string, file: string, known = new Set<string>()): string[] {
  if (known.has(file)) return [];
  known.add(file);
  const inner = importsOf(assets, file, /(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g);
  return [file, ...inner.flatMap((one) => staticFiles(assets, one, known))];
}

const importsOf = (assets: string, file: string, how: RegExp) =>
  [...readFileSync(join(assets, file), "utf8").matchAll(how)].map((match) => match[1]!);
