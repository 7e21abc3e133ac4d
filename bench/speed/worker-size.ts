import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Kilobytes, gzipped, of modules bundled for the browser as the console's build does it; `without` folders, what they weigh. */
export async function kilobytes(exports: string, without: RegExp | null = null): Promise<number> {
  const result = await build({
    stdin: { contents: exports, resolveDir: `${import.meta.dirname}/../..`, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    supported: { "regexp-unicode-property-escapes": true },
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "silent",
    plugins:
      without === null
        ? []
        : [
            {
              name: "without",
              setup: (bundler) => bundler.onLoad({ filter: without }, () => ({ contents: "", loader: "js" })),
            },
          ],
  });
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length / 1000;
}
