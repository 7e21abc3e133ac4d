import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "acorn";
import { afterAll, describe, expect, it } from "vitest";
import { entries, layout } from "../../lib/app.ts";
import { bundleConsole, bundleFunctions, root } from "../../lib/bundles.ts";

const folder = mkdtempSync(join(tmpdir(), "claimdesk-bundles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a module imports before it runs and, by a literal name, later. */
function importsOf(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const before = body.flatMap((node) => ("source" in node && node.source ? [String(node.source.value)] : []));
  return [...before, ...[...code.matchAll(/\bimport\("([\w./:@-]+)"\)/g)].map((match) => match[1]!)];
}

describe("bundles of the functions", async () => {
  const [bundles, again] = await Promise.all([
    bundleFunctions(entries, join(folder, "functions"), layout),
    bundleFunctions(entries, join(folder, "again"), layout),
  ]);
  /** A cold start reads and compiles all of it. */
  const limits = { api: 900_000, intake: 600_000, sheets: 750_000, due: 600_000, recheck: 700_000, notify: 650_000 };

  it.each(Object.entries(limits))("%s stays under %i bytes", (name, limit) => {
    const { bytes } = bundles[name as keyof typeof limits];
    console.info(`bundle ${name}: ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(limit);
  });

  const companions = layout.companions as Record<string, object>;
  const filesOf = (directory: string) => readdirSync(directory).sort();
  const codeOf = (directory: string, file: string) => readFileSync(join(directory, file), "utf8");
  const partOf = (file: string) => /^([\w-]+)-[A-Z0-9]{8}\.mjs$/.exec(file)?.[1];

  it.each(Object.entries(bundles))("%s brings all it needs but Node", (name, { directory }) => {
    const files = filesOf(directory);
    const beside = Object.keys(companions[name] ?? {}).map((file) => `${file}.mjs`);
    const parts = files.filter((file) => partOf(file) !== undefined);
    expect(files).toEqual(["index.mjs", ...beside, ...parts].sort());
    if (!layout.inParts!.includes(name as keyof typeof bundles)) expect(parts).toEqual([]);
    for (const file of files) {
      const code = codeOf(directory, file);
      const from = importsOf(code);
      if (file === "index.mjs") expect(from.length).toBeGreaterThan(3);
      const elsewhere = from.filter(
        (one) => !isBuiltin(one) && !(one.startsWith("./") && files.includes(one.slice(2))),
      );
      expect(elsewhere, file).toEqual([]);
    }
  });

  it.each([
    ["intake", ["arabic", "english", "read-page", "read-story", "reader"]],
    ["recheck", ["arabic", "article", "end-embargo", "english", "other-script", "read-page", "reader"]],
  ] as const)("%s loads %j when they are needed", (name, parts) => {
    const { directory } = bundles[name];
    const named = new Set(filesOf(directory).map(partOf));
    expect([...named]).toEqual(expect.arrayContaining([...parts]));
  });

  it("of the same sources are the same bytes", () => {
    for (const name of Object.keys(entries) as (keyof typeof entries)[]) {
      const files = filesOf(bundles[name].directory);
      expect(filesOf(again[name].directory)).toEqual(files);
      for (const file of files)
        expect(codeOf(again[name].directory, file) === codeOf(bundles[name].directory, file), file).toBe(true);
    }
  });
});

describe("the console's build", async () => {
  const { directory, pages } = await bundleConsole(join(folder, "console"));

  it("has its first page and the reference", () => {
    expect(pages).toEqual(expect.arrayContaining(["index", "reference"]));
  });

  it.each(pages)("finds every file that the page %s names", (page) => {
    const html = readFileSync(join(directory, `${page}.html`), "utf8");
    const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    const built = readdirSync(join(directory, "assets")).map((file) => `assets/${file}`);
    expect(built).toEqual(expect.arrayContaining(named));
    // Inline scripts and styles would be stopped by the pages' content security policy.
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+="/);
  });
});

it("the CDK command line synthesises the app, and its checks pass", async () => {
  const cdk = join(root, "node_modules/.bin/cdk");
  const output = join(folder, "cdk");
  // Strict: warnings fail as well.
  await promisify(execFile)(cdk, ["synth", "--quiet", "--strict", "--output", output, "-c", "stage=prod"], {
    cwd: root,
  });
  expect(readdirSync(output)).toContain("Claimdesk-prod.template.json");
}, 180_000);
