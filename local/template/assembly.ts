import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ACCOUNT, REGION } from "../engines/wire.ts";
import { StartFailure } from "../failure.ts";
import type { Template } from "./intrinsics.ts";

/** The repository: what the app is made of lies there, whatever folder the host is started in. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** All that can change a synthesised assembly. */
const inputs = ["bin", "lib", "lambdas", "web", "package-lock.json", "cdk.json"];

/** File of an assembly that names its main template. */
export const MAIN_FILE = "main-template.txt";

/** A synthesised cloud assembly. */
export interface Assembly {
  /** The one that is served. */
  template: Template;
  /** All of them, it included. */
  templates: Template[];
  /** Absolute path of every file or folder that a deployment would put into a bucket, by `bucket/key`. */
  files: Map<string, string>;
}

/**
 * The app's assembly, synthesised unless this very source has been synthesised before.
 * @param app module that exports `synthesise(outdir, options)`; its folder is an input as well
 * @param cacheDir folder of assemblies, one a state of the source
 * @throws StartFailure when the app doesn't build, with the first line of what is wrong
 */
export async function synthesisedAssembly(app: string, cacheDir: string): Promise<Assembly> {
  const key = await stateOf([...inputs.map((name) => join(root, name)), dirname(app)]);
  const folder = join(cacheDir, key);
  if (!existsSync(join(folder, MAIN_FILE))) await synthesiseInto(app, folder);
  return readAssembly(folder);
}

/** Hash over the names and bytes of files, and of Node itself. */
async function stateOf(paths: string[]): Promise<string> {
  const files = (await Promise.all(paths.map(filesUnder))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256").update(process.version);
  for (const [at, file] of files.entries()) hash.update(`\0${file}\0`).update(contents[at] ?? "");
  return hash.digest("hex").slice(0, 20);
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Into a folder beside, then renamed: a start that is cut short leaves no half assembly, two at once don't mix. */
async function synthesiseInto(app: string, folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}-${Date.now()}`;
  const earlier = await readdir(dirname(folder)).catch(() => []);
  await mkdir(draft, { recursive: true });
  const script = fileURLToPath(new URL("./synthesise.ts", import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [script, app, draft], {
      cwd: root,
      env: { ...process.env, CDK_VALIDATION: "false", NODE_OPTIONS: "" },
    });
    await rename(draft, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const lines = String((error as { stderr?: string }).stderr ?? error).split("\n");
    throw new StartFailure(
      `the app doesn't build: ${lines.find((line) => /^(?:\w*Error\b|✘|error:)/.test(line)) ?? lines[0]}`,
    );
  }
  await rm(draft, { recursive: true, force: true });
  await forget(dirname(folder), earlier);
}

/** Keeps the few latest assemblies, so that going back and forth between two states stays quick. */
async function forget(cacheDir: string, earlier: readonly string[]): Promise<void> {
  const kept = 4;
  const aged = await Promise.all(
    earlier.map(async (name) => ({ name, at: (await stat(join(cacheDir, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  for (const { name } of aged.sort((a, b) => b.at - a.at).slice(kept)) {
    await rm(join(cacheDir, name), { recursive: true, force: true });
  }
}

interface AssetManifest {
  files?: Record<string, { source: { path?: string }; destinations: Record<string, Destination> }>;
}
interface Destination {
  bucketName: string;
  objectKey: string;
}

async function readAssembly(folder: string): Promise<Assembly> {
  const read = async <T>(file: string) => JSON.parse(await readFile(join(folder, file), "utf8")) as T;
  const { artifacts } = await read<{ artifacts: Record<string, Artifact> }>("manifest.json");
  const stacks = Object.values(artifacts).filter(({ type }) => type === "aws:cloudformation:stack");
  const manifests = Object.values(artifacts).filter(({ type }) => type === "cdk:asset-manifest");
  const templates = new Map<string, Template>();
  for (const { properties } of stacks) {
    const file = String(properties.templateFile);
    templates.set(file, await read<Template>(file));
  }
  const main = await readFile(join(folder, MAIN_FILE), "utf8");
  const template = templates.get(main);
  if (!template) throw new StartFailure(`the assembly has no template ${main}`);
  const files = new Map<string, string>();
  for (const { properties } of manifests) {
    const manifest = await read<AssetManifest>(String(properties.file));
    for (const { source, destinations } of Object.values(manifest.files ?? {})) {
      for (const { bucketName, objectKey } of Object.values(destinations)) {
        files.set(`${here(bucketName)}/${objectKey}`, resolve(folder, source.path ?? ""));
      }
    }
  }
  return { template, templates: [...templates.values()], files };
}

interface Artifact {
  type: string;
  properties: { templateFile?: string; file?: string };
}

/** Asset manifests name buckets with two placeholders of their own (CDK, "Asset manifest schema"). */
function here(bucketName: string): string {
  return bucketName.replace(/\$\{AWS::AccountId\}/g, ACCOUNT).replace(/\$\{AWS::Region\}/g, REGION);
}
