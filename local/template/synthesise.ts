/**
 * Synthesises in a process of its own: `node synthesise.ts APP OUTDIR`. The CDK library takes 100 MB that the host
 * should not keep.
 */
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { MAIN_FILE } from "./assembly.ts";

interface AppModule {
  synthesise(outdir: string, options: { checked: boolean }): Promise<{ templateFile: string }>;
}

const [app, outdir] = process.argv.slice(2) as [string, string];
const { synthesise } = (await import(pathToFileURL(app).href)) as AppModule;
const { templateFile } = await synthesise(outdir, { checked: false });
await writeFile(join(outdir, MAIN_FILE), relative(outdir, templateFile));
