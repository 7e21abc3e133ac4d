import { rolldown } from "rolldown";
import { inlineNumbers } from "./inline-numbers.ts";
import { workerWithoutExamples } from "./without-examples.ts";

/**
 * Builds workers of the console: `NAME.js` each and, beside them, what they fetch later. A worker is fetched for one
 * draft, so its weight counts: esbuild, which builds all else, cuts what several of its files share into more files, and
 * leaves it 3 % heavier.
 * @param entries path of each worker's entry, by what its file is called without `.js`
 * @param outdir the folder that the files go to
 * @param target what the code may use, as "es2022"
 */
export async function bundleWorkers(entries: Record<string, string>, outdir: string, target: string): Promise<void> {
  await using bundle = await rolldown({
    input: entries,
    platform: "browser",
    transform: { target },
    plugins: [workerWithoutExamples, inlineNumbers],
  });
  await bundle.write({
    dir: outdir,
    format: "esm",
    entryFileNames: "[name].js",
    // The names of files that are fetched later hold their hash.
    chunkFileNames: "[name]-[hash].js",
    minify: { compress: { target }, mangle: true },
    comments: false,
  });
}
