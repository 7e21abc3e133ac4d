import { copyFile, mkdir, readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { bundleWorkers } from "./bundle-worker.ts";
import { slimUndici } from "./slim-undici.ts";
import { withoutExamples } from "./without-examples.ts";

/** The repository's root: entries are named relative to it, whatever folder the app is started in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A function's code as it is deployed: one folder with `index.mjs` and what it may load later. */
export interface Bundle {
  directory: string;
  /** Bytes that a cold start loads: `index.mjs` and the modules that it can't run without. */
  bytes: number;
}
export type Bundles<Name extends string> = Record<Name, Bundle>;

/** CommonJS packages inside the ESM bundle call `require` for Node's own modules; ESM has none unless it is made. */
const banner =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

/**
 * A function's credentials always stand in its environment, on Lambda and on one machine. The SDK's search through
 * profiles, single sign-on and instance metadata would be a tenth of each bundle.
 */
const environmentCredentials: Plugin = {
  name: "credentials from the environment",
  setup(bundler) {
    const namespace = "environment-credentials";
    bundler.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path }) => ({ path, namespace }));
    bundler.onLoad({ filter: /.*/, namespace }, () => ({
      contents: 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
      resolveDir: root,
    }));
  },
};

/**
 * The SDK's clients describe each of their operations in an array that esbuild can't tell to be without effect, because
 * of its computed keys; said to be pure, those that no function calls are left out.
 */
const pureSchemas: Plugin = {
  name: "pure schemas",
  setup(bundler) {
    bundler.onLoad({ filter: /client-[a-z0-9]+[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /^((?:export )?var \w+\$? = )(\[[^;]*?^\]);$/gm,
        "$1/* @__PURE__ */ (() => $2)();",
      ),
    }));
  },
};

/** No operation of DynamoDB's answers with a stream of events; the SDK's core brings their codec all the same. */
const withoutEventStreams: Plugin = {
  name: "without event streams",
  setup(bundler) {
    bundler.onLoad({ filter: /@smithy[\\/]core[\\/]dist-es[\\/]submodules[\\/]event-streams[\\/]index\.js$/ }, () => ({
      contents: "export const EventStreamSerde = undefined, eventStreamSerdeProvider = undefined;",
    }));
  },
};

/** How functions are laid out in files. */
export interface BundleLayout<Name extends string> {
  /** Functions that load parts of theirs when they are asked for (`await import(…)`): each part is a module beside theirs. */
  inParts?: readonly Name[];
  /** Programs that a function starts by itself, by the name of their file beside its own. */
  companions?: Partial<Record<Name, Record<string, string>>>;
}

/**
 * Bundles every function. One esbuild run works on all that are one module, and on the companions; each function in
 * parts has a run of its own, as its parts lie in its folder. The AWS SDK goes into the bundle, so that the same bytes
 * run on AWS and on one machine. No source maps: they would be most of what a cold start loads.
 * @param entries path of each function's entry, relative to the repository's root
 * @param outdir where the folders of the bundles go
 */
export async function bundleFunctions<Name extends string>(
  entries: Record<Name, string>,
  outdir: string,
  { inParts = [], companions = {} }: BundleLayout<NoInfer<Name>> = {},
): Promise<Bundles<Name>> {
  const names = Object.keys(entries) as Name[];
  const started = Object.entries<Record<string, string> | undefined>(companions).flatMap(([name, programs = {}]) =>
    Object.entries(programs).map(([beside, path]) => ({ in: path, out: join(name, beside) })),
  );
  const entryOf = (name: Name) => ({ in: entries[name], out: join(name, "index") });
  const whole = names.filter((name) => !inParts.includes(name));
  const runs = await Promise.all([
    build({ ...functionBuild, entryPoints: [...whole.map(entryOf), ...started], outdir }),
    ...inParts.map((name) =>
      build({
        ...functionBuild,
        entryPoints: [entryOf(name)],
        outdir,
        splitting: true,
        chunkNames: `${name}/[name]-[hash]`,
      }),
    ),
  ]);
  const outputs = Object.assign({}, ...runs.map(({ metafile }) => metafile.outputs)) as Metafile["outputs"];
  const bundle = (name: Name): Bundle => ({
    directory: join(outdir, name),
    bytes: atOnce(outputs, `/${name}/index.mjs`),
  });
  return Object.fromEntries(names.map((name) => [name, bundle(name)])) as Bundles<Name>;
}

const functionBuild = {
  absWorkingDir: root,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node24",
  // Or esbuild makes an expression with \p{…} anew at each use, for fear of engines that lack one of its values.
  supported: { "regexp-unicode-property-escapes": true },
  mainFields: ["module", "main"],
  minify: true,
  // Arabic as it is: escaped it would take three times the room.
  charset: "utf8",
  legalComments: "none",
  // Reads the names of browsers; no function has one, and what would import it is left out.
  external: ["bowser"],
  plugins: [environmentCredentials, pureSchemas, withoutEventStreams, slimUndici, withoutExamples],
  banner: { js: banner },
  metafile: true,
  logLevel: "error",
} as const satisfies BuildOptions;

/** Bytes of a module with all that it imports before it runs. */
function atOnce(outputs: Metafile["outputs"], file: string): number {
  const needed = new Set(Object.keys(outputs).filter((path) => path.endsWith(file)));
  for (const path of needed)
    for (const { kind, path: imported, external } of outputs[path]!.imports)
      if (kind === "import-statement" && !external) needed.add(imported);
  return [...needed].reduce((sum, path) => sum + outputs[path]!.bytes, 0);
}

/**
 * A library that is shipped as one ready-made script sets a global where it finds no module system. Bundled as it is,
 * it would find esbuild's; so it is run as the page would run it.
 */
const readyMadeScripts: Plugin = {
  name: "ready-made scripts",
  setup(bundler) {
    bundler.onLoad({ filter: /\.standalone\.js$/ }, async ({ path }) => ({
      contents: `(function (exports, module, define, require) {${await readFile(path, "utf8")}\n}).call(window);`,
    }));
  },
};

/** What browsers that the console is made for have. */
const BROWSERS = "es2022";

/** The console as it is deployed: pages at the top, scripts and styles in `assets/`. */
export interface ConsoleBuild {
  directory: string;
  /** Names of its pages without `.html`, sorted. */
  pages: string[];
}

/**
 * Builds `web/`: each `*.html` is a page and is copied as it is, each `*.entry.ts`, `*.entry.tsx` or `*.worker.ts` becomes
 * `assets/NAME.js` (and `assets/NAME.css` where it imports styles), beside it what it fetches later.
 */
export async function bundleConsole(outdir: string): Promise<ConsoleBuild> {
  const files = await readdir(join(root, "web"));
  const entries = files.filter((file) => /\.entry\.tsx?$/.test(file));
  const workers = files.filter((file) => file.endsWith(".worker.ts"));
  const pages = files.filter((file) => file.endsWith(".html"));
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: entries.map((file) => ({
        in: join("web", file),
        out: join("assets", file.replace(/\.entry\.tsx?$/, "")),
      })),
      outdir,
      bundle: true,
      format: "esm",
      // What a page fetches only when it needs it is a file of its own; the names of such files hold their hash.
      splitting: true,
      chunkNames: "assets/[name]-[hash]",
      platform: "browser",
      target: [BROWSERS],
      supported: { "regexp-unicode-property-escapes": true },
      minify: true,
      charset: "utf8",
      legalComments: "none",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      plugins: [readyMadeScripts],
      logLevel: "error",
    }),
    bundleWorkers(
      Object.fromEntries(workers.map((file) => [basename(file, ".worker.ts"), join(root, "web", file)])),
      join(outdir, "assets"),
      BROWSERS,
    ),
    ...pages.map((file) => copyFile(join(root, "web", file), join(outdir, file))),
  ]);
  return { directory: outdir, pages: pages.map((file) => basename(file, ".html")).sort() };
}
