import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { type RouteFunction, routes } from "../lambdas/routes.ts";
import { type BundleLayout, type Bundles, bundleConsole, bundleFunctions, type ConsoleBuild } from "./bundles.ts";
import { ConsoleFilesStack } from "./console-files.ts";
import { DeskStack } from "./desk-stack.ts";
import { readSettings } from "./settings.ts";

/** Functions that work behind the API: called by a clock, a queue or the stream. */
type LaterFunction = "due" | "recheck" | "notify";
export type DeskBundles = Bundles<RouteFunction | LaterFunction>;

/** Entries of the functions, from the repository's root. */
export const entries: Record<RouteFunction | LaterFunction, string> = {
  api: "lambdas/api.lambda.ts",
  intake: "lambdas/intake.lambda.ts",
  sheets: "lambdas/sheets.lambda.ts",
  due: "lambdas/due.lambda.ts",
  recheck: "lambdas/recheck.lambda.ts",
  notify: "lambdas/notify.lambda.ts",
};

/**
 * Most of what `intake` and `recheck` hold is for a new wording, a changed page or a page in another script, and loaded
 * when there is one. PDFs are read in a process of their own, which can be ended.
 */
export const layout: BundleLayout<keyof typeof entries> = {
  inParts: ["intake", "recheck"],
  companions: {
    api: { openapi: "docs/openapi.json" },
    recheck: { "pdf-worker": "lambdas/fetch/read/pdf-worker.ts" },
  },
};

export interface AppOptions {
  /** Where the cloud assembly goes. */
  outdir: string;
  bundles: DeskBundles;
  console: ConsoleBuild;
  /** CDK context (see Settings); the command line's own `-c` wins over it. */
  context?: Record<string, unknown>;
  /** What registers the rules that the app is held to (see checks.ts); without it, CloudFormation's own aren't run either. */
  checks?: ((app: App) => void) | undefined;
}

/** The CDK app: the desk's stack and, before it, the bucket of the console's files. */
export function buildApp({ outdir, bundles, console, context = {}, checks }: AppOptions): App {
  const app = new App({
    outdir,
    context,
    analyticsReporting: false,
    treeMetadata: checks !== undefined,
    builtinCloudFormationValidation: checks !== undefined,
  });
  const settings = readSettings((key) => app.node.tryGetContext(key));
  const consoleFiles = new ConsoleFilesStack(app, `ClaimdeskConsole-${settings.stage}`, settings);
  new DeskStack(app, `Claimdesk-${settings.stage}`, { settings, routes, bundles, console, consoleFiles });
  checks?.(app);
  return app;
}

export interface Assembly {
  /** The desk's template (JSON), by absolute path. */
  templateFile: string;
  assemblyDir: string;
  /** The console's build: what the template's bucket behind CloudFront holds, and the names of its pages. */
  console: ConsoleBuild;
  bundles: DeskBundles;
}

export interface SynthesisOptions {
  context?: Record<string, unknown>;
  /** Whether the app is held to its rules; the local host goes without, for speed. */
  checked?: boolean;
}

/**
 * Builds everything and writes the cloud assembly.
 * @param outdir the assembly's folder; it is made where it is missing
 * @throws when a check finds something, or an entry doesn't build
 */
export async function synthesise(
  outdir: string,
  { context = {}, checked = true }: SynthesisOptions = {},
): Promise<Assembly> {
  const [checks, bundles, console] = await Promise.all([
    checked ? import("./checks.ts").then(({ check }) => check) : undefined,
    bundleFunctions(entries, join(outdir, "bundles"), layout),
    bundleConsole(join(outdir, "console")),
  ]);
  const assembly = buildApp({ outdir, bundles, console, context, checks }).synth();
  const desk = assembly.stacks.find((stack) => stack.stackName.startsWith("Claimdesk-"));
  if (desk === undefined) throw new Error("the assembly holds no desk");
  return { templateFile: desk.templateFullPath, assemblyDir: assembly.directory, console, bundles };
}
